// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// Floor(u + keep), x / keep: what dropout draws, with other limits
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.75]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.75]>}>
// CHECK-NEXT: %u = "opset.RandomUniform_8"(%s, %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 3 : i64, global_seed = 5 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %v = "opset.Floor_1"(%u){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
%s = "opset.Parameter_1"() : () -> tensor<2xi64>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.75]>}> : () -> tensor<f32>
%r = "opset.RandomUniform_8"(%s, %a, %b) <{output_type = f32, op_seed = 3 : i64, global_seed = 5 : i64, alignment = "tensorflow"}> : (tensor<2xi64>, tensor<f32>, tensor<f32>) -> tensor<?x?xf32>
%u = "opset.Add_1"(%r, %c) <{auto_broadcast = "numpy"}> : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
%v = "opset.Floor_1"(%u) : (tensor<?x?xf32>) -> tensor<?x?xf32>
"opset.Result_1"(%v) : (tensor<?x?xf32>) -> ()

// -----

// A quotient
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %u = "opset.RandomUniform_8"(%s, %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 3 : i64, global_seed = 5 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%u)
%s = "opset.Parameter_1"() : () -> tensor<2xi64>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}> : () -> tensor<f32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%r = "opset.RandomUniform_8"(%s, %a, %b) <{output_type = f32, op_seed = 3 : i64, global_seed = 5 : i64, alignment = "tensorflow"}> : (tensor<2xi64>, tensor<f32>, tensor<f32>) -> tensor<?x?xf32>
%u = "opset.Divide_1"(%r, %c) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
"opset.Result_1"(%u) : (tensor<?x?xf32>) -> ()

// -----

// Numbers that another operation uses too: as they are
// CHECK-LABEL: builtin.module
// CHECK:      %r = "opset.RandomUniform_8"(%s, %a, %b) <{output_type = f32, op_seed = 3 : i64, global_seed = 5 : i64, alignment = "tensorflow"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %u = "opset.Subtract_1"(%r, %c){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%u)
// CHECK-NEXT: "opset.Result_1"(%r)
%s = "opset.Parameter_1"() : () -> tensor<2xi64>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.75]>}> : () -> tensor<f32>
%r = "opset.RandomUniform_8"(%s, %a, %b) <{output_type = f32, op_seed = 3 : i64, global_seed = 5 : i64, alignment = "tensorflow"}> : (tensor<2xi64>, tensor<f32>, tensor<f32>) -> tensor<?x?xf32>
%u = "opset.Subtract_1"(%r, %c) <{auto_broadcast = "numpy"}> : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
"opset.Result_1"(%u) : (tensor<?x?xf32>) -> ()
"opset.Result_1"(%r) : (tensor<?x?xf32>) -> ()
