// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Col2Im of images -> Col2Im
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Col2Im_15"(%input, %image_shape, %block_shape) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x8x9xf32>
%image_shape = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}> : () -> tensor<*x!stepwell.dynamic>
%block_shape = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Col2Im"(%input, %image_shape, %block_shape) <{pads = array<i64: 0, 0, 0, 0>}> : (tensor<1x8x9xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Col2Im of lines -> GroupConvolutionBackpropData
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2, 1, 2], [1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 4, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONSTANT_2]]) <{special_zero = true}>{{.*}} -> tensor<1x4x2xf32>
// CHECK-NEXT: %y = "opset.GroupConvolutionBackpropData_1"(%[[RESHAPE]], %[[CONSTANT]]) <{output_padding = array<i64: 1>, auto_pad = "explicit", strides = array<i64: 2>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x4x3xf32>
%image_shape = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [5]>}> : () -> tensor<*x!stepwell.dynamic>
%block_shape = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Col2Im"(%input, %image_shape, %block_shape) <{strides = array<i64: 2>}> : (tensor<1x4x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Col2Im of an unknown number of dimensions
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Col2Im  ""  (f32[1,8,9], i64[?], i64[?])
// CHECK-NEXT: the number of spatial dimensions is not known
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x8x9xf32>
%image_shape = "stepwell.input"() <{tensor_name = "image_shape"}> : () -> tensor<?xi64>
%block_shape = "stepwell.input"() <{tensor_name = "block_shape"}> : () -> tensor<?xi64>
%y = "onnx.Col2Im"(%input, %image_shape, %block_shape) : (tensor<1x8x9xf32>, tensor<?xi64>, tensor<?xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Col2Im of four dimensions
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Col2Im  ""  (f32[1,16,1], i64[4], i64[4])
// CHECK-NEXT: 4 spatial dimensions; OpenVINO has 1 to 3
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x16x1xf32>
%image_shape = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [2, 2, 2, 2]>}> : () -> tensor<*x!stepwell.dynamic>
%block_shape = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [2, 2, 2, 2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Col2Im"(%input, %image_shape, %block_shape) : (tensor<1x16x1xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Col2Im of a line of a computed length
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Col2Im  ""  (f32[1,4,3], i64[1], i64[1])
// CHECK-NEXT: the shape of the image is not a constant
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x4x3xf32>
%image_shape = "stepwell.input"() <{tensor_name = "image_shape"}> : () -> tensor<1xi64>
%block_shape = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Col2Im"(%input, %image_shape, %block_shape) : (tensor<1x4x3xf32>, tensor<1xi64>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Col2Im of lines of unknown channels
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Col2Im  ""  (f32[1,?,3], i64[1], i64[1])
// CHECK-NEXT: the number of channels is not known
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x?x3xf32>
%image_shape = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [5]>}> : () -> tensor<*x!stepwell.dynamic>
%block_shape = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Col2Im"(%input, %image_shape, %block_shape) : (tensor<1x?x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
