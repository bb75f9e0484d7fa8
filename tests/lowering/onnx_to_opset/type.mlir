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

// -----

// RegexFullMatch is refused
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.RegexFullMatch  ""  (string[2])
// CHECK-NEXT: OpenVINO's operations do not compute with strings; do it before the model
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x!stepwell.string>
%y = "onnx.RegexFullMatch"(%x) <{pattern = "a"}> : (tensor<2x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// StringConcat is refused
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.StringConcat  ""  (string[2], string[2])
// CHECK-NEXT: OpenVINO's operations do not compute with strings; do it before the model
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x!stepwell.string>
%y = "onnx.StringConcat"(%x, %x) : (tensor<2x!stepwell.string>, tensor<2x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// StringNormalizer is refused
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.StringNormalizer  ""  (string[2])
// CHECK-NEXT: OpenVINO's operations do not compute with strings; do it before the model
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x!stepwell.string>
%y = "onnx.StringNormalizer"(%x) <{case_change_action = "NONE", is_case_sensitive = 0 : i64}> : (tensor<2x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// StringSplit is refused
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.StringSplit  ""  (string[2])
// CHECK-NEXT: OpenVINO's operations do not compute with strings; do it before the model
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x!stepwell.string>
%y, %z = "onnx.StringSplit"(%x) : (tensor<2x!stepwell.string>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
