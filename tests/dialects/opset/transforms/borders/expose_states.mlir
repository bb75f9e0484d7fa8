// RUN: stepwell opt %s --split-input-file -p "opset-expose-states" | filecheck %s

// A state becomes an input and an output.
// CHECK-LABEL: builtin.module
// CHECK:      %total = "opset.Add_1"(%x, %before){{.*}}names = {{\[\[}}"total", "s/out"]]{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%total)
// CHECK-NEXT: "opset.Result_1"(%total)
%x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<2xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.0, 0.0]>}> : () -> tensor<2xf32>
%before = "opset.ReadValue_6"(%zero) <{variable_id = "s", variable_type = f32, variable_shape = "2"}> : (tensor<2xf32>) -> tensor<2xf32>
%total = "opset.Add_1"(%x, %before) <{auto_broadcast = "numpy"}> {names = [["total"]]} : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
%after = "opset.Assign_6"(%total) <{variable_id = "s"}> : (tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%total) : (tensor<2xf32>) -> ()
