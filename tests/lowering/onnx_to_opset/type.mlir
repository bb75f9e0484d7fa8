// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Cast -> Convert
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Convert_1"(%input) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xf32>
%y = "onnx.Cast"(%input) <{round_mode = "up", saturate = 1 : i64, to = 7 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Cast to the type that it has -> the operand
// CHECK-LABEL: builtin.module
// CHECK:      %input = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%input)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xf32>
%y = "onnx.Cast"(%input) <{round_mode = "up", saturate = 1 : i64, to = 1 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CastLike -> Convert to the type of the second operand
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Convert_1"(%input) <{destination_type = ui8}>{{.*}} -> tensor<2xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xf32>
%target_type = "stepwell.input"() <{tensor_name = "target_type"}> : () -> tensor<*xui8>
%y = "onnx.CastLike"(%input, %target_type) <{round_mode = "up", saturate = 1 : i64}> : (tensor<2xf32>, tensor<*xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Cast to a type that IR does not have
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Cast  ""  (f32[2])
// CHECK-NEXT: IR has no element type complex64
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xf32>
%y = "onnx.Cast"(%input) <{round_mode = "up", saturate = 1 : i64, to = 14 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Cast to text
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Cast  ""  (f32[2])
// CHECK-NEXT: Convert does not take strings (f32 to string)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xf32>
%y = "onnx.Cast"(%input) <{round_mode = "up", saturate = 1 : i64, to = 8 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
