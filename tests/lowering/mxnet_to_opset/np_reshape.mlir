// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _np_reshape
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y = "mxnet._np_reshape"(%a) <{order = "C", newshape = array<i64: 3, -1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npx_reshape
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<6x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%y = "mxnet._npx_reshape"(%a) <{reverse = false, order = "C", newshape = array<i64: -5, -2>}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// more codes than dimensions
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._npx_reshape  ""  (f32[2])
// CHECK-NEXT: the codes [-2, -2] take more than the 1 dimensions of the input
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._npx_reshape"(%a) <{reverse = false, order = "C", newshape = array<i64: -2, -2>}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// half of a code
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._npx_reshape  ""  (f32[6])
// CHECK-NEXT: -6 is followed by [2], not by two sizes, of which one may be -1
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<6xf32>
%y = "mxnet._npx_reshape"(%a) <{reverse = false, order = "C", newshape = array<i64: -6, 2>}> : (tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
