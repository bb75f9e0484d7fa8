// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// And -> LogicalAnd
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LogicalAnd_1"(%a, %b){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi1>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xi1>
%y = "onnx.And"(%a, %b) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Or -> LogicalOr
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LogicalOr_1"(%a, %b){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi1>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xi1>
%y = "onnx.Or"(%a, %b) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Xor -> LogicalXor
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LogicalXor_2"(%a, %b){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi1>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xi1>
%y = "onnx.Xor"(%a, %b) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Not -> LogicalNot
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LogicalNot_1"(%x){{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xi1>
%y = "onnx.Not"(%x) : (tensor<2xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
