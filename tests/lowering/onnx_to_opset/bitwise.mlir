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
