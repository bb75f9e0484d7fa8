// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// BitwiseAnd -> BitwiseAnd
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.BitwiseAnd_13"(%a, %b){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xi32>
%y = "onnx.BitwiseAnd"(%a, %b) : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitwiseOr -> BitwiseOr
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.BitwiseOr_13"(%a, %b){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xi32>
%y = "onnx.BitwiseOr"(%a, %b) : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitwiseXor -> BitwiseXor
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.BitwiseXor_13"(%a, %b){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xi32>
%y = "onnx.BitwiseXor"(%a, %b) : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitwiseNot -> BitwiseNot
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.BitwiseNot_13"(%x){{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xui8>
%y = "onnx.BitwiseNot"(%x) : (tensor<2x3xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitShift LEFT -> BitwiseLeftShift
// CHECK-LABEL: builtin.module
// CHECK:      %y_1 = "opset.BitwiseLeftShift_15"(%x, %y){{.*}} -> tensor<2xui8>
// CHECK-NEXT: "opset.Result_1"(%y_1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xui8>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2xui8>
%y_1 = "onnx.BitShift"(%x, %y) <{direction = "LEFT"}> : (tensor<2xui8>, tensor<2xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitShift RIGHT -> BitwiseRightShift
// CHECK-LABEL: builtin.module
// CHECK:      %y_1 = "opset.BitwiseRightShift_15"(%x, %y){{.*}} -> tensor<2xui8>
// CHECK-NEXT: "opset.Result_1"(%y_1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xui8>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2xui8>
%y_1 = "onnx.BitShift"(%x, %y) <{direction = "RIGHT"}> : (tensor<2xui8>, tensor<2xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitShift of u32 to the right: zeros come in
// CHECK-LABEL: builtin.module
// CHECK:      %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%a, %b){{.*}} -> tensor<2xui32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u32", [], [4294967295]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u32", [], [31]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %b){{.*}} -> tensor<2xui32>
// CHECK-NEXT: %[[BITWISELEFTSHIFT:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[CONSTANT]], %[[SUBTRACT]]){{.*}} -> tensor<2xui32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u32", [], [1]>}>
// CHECK-NEXT: %[[BITWISELEFTSHIFT_2:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[BITWISELEFTSHIFT]], %[[CONSTANT_3]]){{.*}} -> tensor<2xui32>
// CHECK-NEXT: %[[BITWISENOT:[0-9]+]] = "opset.BitwiseNot_13"(%[[BITWISELEFTSHIFT_2]]){{.*}} -> tensor<2xui32>
// CHECK-NEXT: %y = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT]], %[[BITWISENOT]]){{.*}} -> tensor<2xui32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xui32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xui32>
%y = "onnx.BitShift"(%a, %b) <{direction = "RIGHT"}> : (tensor<2xui32>, tensor<2xui32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
