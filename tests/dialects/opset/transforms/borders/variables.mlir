// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p 'opset-make-stateful{pairs="before:total"}' | filecheck %s

// An input and an output become a state that begins with zeros.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.0, 0.0]>}>
// CHECK-NEXT: %before = "opset.ReadValue_6"(%[[CONSTANT]]) <{variable_id = "beforetotal", variable_type = f32, variable_shape = "2"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %total = "opset.Add_1"(%x, %before){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Negative_1"(%total){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ASSIGN:[0-9]+]] = "opset.Assign_6"(%total) <{variable_id = "beforetotal"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<2xf32>
%before = "opset.Parameter_1"() {names = [["before"]]} : () -> tensor<2xf32>
%total = "opset.Add_1"(%x, %before) <{auto_broadcast = "numpy"}> {names = [["total"]]} : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
%y = "opset.Negative_1"(%total) {names = [["y"]]} : (tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%total) : (tensor<2xf32>) -> ()
"opset.Result_1"(%y) : (tensor<2xf32>) -> ()

// -----

// Along a size that is not known it begins with nothing.
// CHECK-LABEL: builtin.module
// CHECK:      %before = "opset.ReadValue_6"() <{variable_id = "beforetotal", variable_type = f32, variable_shape = "?"}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %total = "opset.Concat_1"(%before, %x) <{axis = 0 : i64}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"1..">>
// CHECK-NEXT: %y = "opset.Negative_1"(%total){{.*}} -> tensor<?xf32, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[ASSIGN:[0-9]+]] = "opset.Assign_6"(%total) <{variable_id = "beforetotal"}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"1..">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<1xf32>
%before = "opset.Parameter_1"() {names = [["before"]]} : () -> tensor<?xf32>
%total = "opset.Concat_1"(%before, %x) <{axis = 0 : i64}> {names = [["total"]]} : (tensor<?xf32>, tensor<1xf32>) -> tensor<?xf32, #stepwell.bounds<"1..">>
%y = "opset.Negative_1"(%total) {names = [["y"]]} : (tensor<?xf32, #stepwell.bounds<"1..">>) -> tensor<?xf32, #stepwell.bounds<"1..">>
"opset.Result_1"(%total) : (tensor<?xf32, #stepwell.bounds<"1..">>) -> ()
"opset.Result_1"(%y) : (tensor<?xf32, #stepwell.bounds<"1..">>) -> ()

// -----

// A name that is not there.
// CHECK-LABEL: opset-make-stateful: no input is named 'before'; there are x
%x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<1xf32>
"opset.Result_1"(%x) : (tensor<1xf32>) -> ()

// -----

// A state has one element type.
// CHECK-LABEL: opset-make-stateful: before is f32[1] and total i32[1]: a state has one element type
%before = "opset.Parameter_1"() {names = [["before"]]} : () -> tensor<1xf32>
%total = "opset.Convert_1"(%before) <{destination_type = i32}> {names = [["total"]]} : (tensor<1xf32>) -> tensor<1xi32>
"opset.Result_1"(%total) : (tensor<1xi32>) -> ()
