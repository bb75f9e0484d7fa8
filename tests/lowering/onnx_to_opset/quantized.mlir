// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// QLinearConv -> Convolution of both dequantised, the bias in steps of both scales, quantised
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<1x2x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<1x2x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %x_scale){{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%w_scale, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%w_zero_point, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<3x1x1xi8>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_4]], %[[RESHAPE]]){{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%w_scale, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%x_scale, %[[RESHAPE_3]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_5]], %[[MULTIPLY_3]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_4]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE_4]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_5]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_5]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_5]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[DIVIDE]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_6]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[MULTIPLY_7]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_5]], %[[MULTIPLY_8]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[DIVIDE]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_9]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_6]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_3]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<1x3x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xui8>
%x_scale = "stepwell.input"() <{tensor_name = "x_scale"}> : () -> tensor<f32>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<ui8>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xi8>
%w_scale = "stepwell.input"() <{tensor_name = "w_scale"}> : () -> tensor<3xf32>
%w_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"i8", [3], [0, 0, 0]>}> : () -> tensor<*x!stepwell.dynamic>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<ui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xi32>
%y = "onnx.QLinearConv"(%x, %x_scale, %x_zero_point, %w, %w_scale, %w_zero_point, %y_scale, %y_zero_point, %b) <{auto_pad = "NOTSET", group = 1 : i64}> : (tensor<1x2x4xui8>, tensor<f32>, tensor<ui8>, tensor<3x2x2xi8>, tensor<3xf32>, tensor<*x!stepwell.dynamic>, tensor<f32>, tensor<ui8>, tensor<3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// QLinearConv with groups, without a bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<1x2x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<1x2x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %x_scale){{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%w) <{destination_type = i32}>{{.*}} -> tensor<2x1x2xi32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%w_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONVERT_5]]){{.*}} -> tensor<2x1x2xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_6]], %w_scale){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_2]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1x2xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%[[MULTIPLY]], %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[GROUPCONVOLUTION]], %[[DIVIDE]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_4]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[GROUPCONVOLUTION]], %[[MULTIPLY_5]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_5]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_6]], %[[MULTIPLY_6]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_7]], %[[DIVIDE]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_7]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_7]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<1x2x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xui8>
%x_scale = "stepwell.input"() <{tensor_name = "x_scale"}> : () -> tensor<f32>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<ui8>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<2x1x2xui8>
%w_scale = "stepwell.input"() <{tensor_name = "w_scale"}> : () -> tensor<f32>
%w_zero_point = "stepwell.input"() <{tensor_name = "w_zero_point"}> : () -> tensor<ui8>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<ui8>
%y = "onnx.QLinearConv"(%x, %x_scale, %x_zero_point, %w, %w_scale, %w_zero_point, %y_scale, %y_zero_point) <{auto_pad = "NOTSET", group = 2 : i64}> : (tensor<1x2x4xui8>, tensor<f32>, tensor<ui8>, tensor<2x1x2xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvInteger -> Convolution without the zero points -> i32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%w_zero_point, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3x1x1xi8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<1x2x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<1x2x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%w) <{destination_type = i32}>{{.*}} -> tensor<3x2x2xi32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = i32}>{{.*}} -> tensor<3x1x1xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONVERT_5]]){{.*}} -> tensor<3x2x2xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[CONVERT_3]], %[[CONVERT_6]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 1>, pads_end = array<i64: 1>}>{{.*}} -> tensor<1x3x5xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CONVOLUTION]]) <{destination_type = i32}>{{.*}} -> tensor<1x3x5xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xui8>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xi8>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<ui8>
%w_zero_point = "stepwell.input"() <{tensor_name = "w_zero_point"}> : () -> tensor<3xi8>
%y = "onnx.ConvInteger"(%x, %w, %x_zero_point, %w_zero_point) <{auto_pad = "NOTSET", group = 1 : i64, pads = array<i64: 1, 1>, operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<1x2x4xui8>, tensor<3x2x2xi8>, tensor<ui8>, tensor<3xi8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvInteger without zero points
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[CONVERT]], %[[CONVERT_2]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CONVOLUTION]]) <{destination_type = i32}>{{.*}} -> tensor<1x3x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xui8>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xui8>
%y = "onnx.ConvInteger"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x2x4xui8>, tensor<3x2x2xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MatMulInteger -> MatMul without the zero points -> i32; A's zero points are by row, B's by column
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a_zero_point, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x1xui8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = i32}>{{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%b_zero_point) <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONVERT_5]]){{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONVERT_3]], %[[CONVERT_6]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MATMUL]]) <{destination_type = i32}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xi8>
%a_zero_point = "stepwell.input"() <{tensor_name = "a_zero_point"}> : () -> tensor<2xui8>
%b_zero_point = "stepwell.input"() <{tensor_name = "b_zero_point"}> : () -> tensor<4xi8>
%y = "onnx.MatMulInteger"(%a, %b, %a_zero_point, %b_zero_point) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<2x3xui8>, tensor<3x4xi8>, tensor<2xui8>, tensor<4xi8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MatMulInteger of zero points with one element
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a_zero_point, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<ui8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONVERT_3]], %[[CONVERT_4]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MATMUL]]) <{destination_type = i32}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xui8>
%a_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"u8", [1], [3]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.MatMulInteger"(%a, %b, %a_zero_point) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (tensor<2x3xui8>, tensor<3x4xui8>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// QLinearMatMul -> MatMul of both dequantised, quantised
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%a_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %a_scale){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%b_zero_point) <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONVERT_5]]){{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_6]], %b_scale){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%y_scale, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%y_zero_point, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<ui8>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[RESHAPE]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[RESHAPE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE]], %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL]], %[[DIVIDE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_4]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[MATMUL]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_5]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_6]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_7]], %[[DIVIDE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_7]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_7]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<2x4xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xui8>
%a_scale = "stepwell.input"() <{tensor_name = "a_scale"}> : () -> tensor<f32>
%a_zero_point = "stepwell.input"() <{tensor_name = "a_zero_point"}> : () -> tensor<ui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xui8>
%b_scale = "stepwell.input"() <{tensor_name = "b_scale"}> : () -> tensor<4xf32>
%b_zero_point = "stepwell.input"() <{tensor_name = "b_zero_point"}> : () -> tensor<4xui8>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<1xf32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<1xui8>
%y = "onnx.QLinearMatMul"(%a, %a_scale, %a_zero_point, %b, %b_scale, %b_zero_point, %y_scale, %y_zero_point) : (tensor<2x3xui8>, tensor<f32>, tensor<ui8>, tensor<3x4xui8>, tensor<4xf32>, tensor<4xui8>, tensor<1xf32>, tensor<1xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MatMulIntegerToFloat -> MatMul of both dequantised + bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%a_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %a_scale){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%b_zero_point) <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONVERT_5]]){{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_6]], %b_scale){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xi8>
%a_scale = "stepwell.input"() <{tensor_name = "a_scale"}> : () -> tensor<f32>
%b_scale = "stepwell.input"() <{tensor_name = "b_scale"}> : () -> tensor<4xf32>
%a_zero_point = "stepwell.input"() <{tensor_name = "a_zero_point"}> : () -> tensor<ui8>
%b_zero_point = "stepwell.input"() <{tensor_name = "b_zero_point"}> : () -> tensor<4xi8>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<4xf32>
%y = "onnx.com.microsoft.MatMulIntegerToFloat"(%a, %b, %a_scale, %b_scale, %a_zero_point, %b_zero_point, %bias) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1>}> : (tensor<2x3xui8>, tensor<3x4xi8>, tensor<f32>, tensor<4xf32>, tensor<ui8>, tensor<4xi8>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QGemm -> MatMul + C in steps of both scales
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%a_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %a_scale){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<4x3xi32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%b_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONVERT_5]]){{.*}} -> tensor<4x3xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_6]], %b_scale){{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%a_scale, %b_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%c) <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_7]], %[[MULTIPLY_3]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xui8>
%a_scale = "stepwell.input"() <{tensor_name = "a_scale"}> : () -> tensor<f32>
%a_zero_point = "stepwell.input"() <{tensor_name = "a_zero_point"}> : () -> tensor<ui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x3xi8>
%b_scale = "stepwell.input"() <{tensor_name = "b_scale"}> : () -> tensor<f32>
%b_zero_point = "stepwell.input"() <{tensor_name = "b_zero_point"}> : () -> tensor<i8>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<4xi32>
%y = "onnx.com.microsoft.QGemm"(%a, %a_scale, %a_zero_point, %b, %b_scale, %b_zero_point, %c) <{alpha = 1.000000e+00 : f64, transA = 0 : i64, transB = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0>}> : (tensor<2x3xui8>, tensor<f32>, tensor<ui8>, tensor<4x3xi8>, tensor<f32>, tensor<i8>, tensor<4xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QGemm with alpha, quantised
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%a_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %a_scale){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%b_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONVERT_5]]){{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_6]], %b_scale){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL]], %[[CONSTANT]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%a_scale, %b_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_4]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%c) <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_7]], %[[MULTIPLY_5]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_7]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_7]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[DIVIDE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_8]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[MULTIPLY_9]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_5]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_6]], %[[MULTIPLY_10]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_7]], %[[DIVIDE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_11]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONVERT_8:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_8]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_3]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<2x4xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xui8>
%a_scale = "stepwell.input"() <{tensor_name = "a_scale"}> : () -> tensor<f32>
%a_zero_point = "stepwell.input"() <{tensor_name = "a_zero_point"}> : () -> tensor<ui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xi8>
%b_scale = "stepwell.input"() <{tensor_name = "b_scale"}> : () -> tensor<f32>
%b_zero_point = "stepwell.input"() <{tensor_name = "b_zero_point"}> : () -> tensor<i8>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<4xi32>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<ui8>
%y = "onnx.com.microsoft.QGemm"(%a, %a_scale, %a_zero_point, %b, %b_scale, %b_zero_point, %c, %y_scale, %y_zero_point) <{alpha = 5.000000e-01 : f64, transA = 0 : i64, transB = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1>}> : (tensor<2x3xui8>, tensor<f32>, tensor<ui8>, tensor<3x4xi8>, tensor<f32>, tensor<i8>, tensor<4xi32>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearAdd -> Add
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%A_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %A_scale){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%B_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONVERT_5]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_6]], %B_scale){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %C_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%C_scale, %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %C_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%C_scale, %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_4]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_6]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_7]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%C_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_3]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xui8>
%A_scale = "stepwell.input"() <{tensor_name = "A_scale"}> : () -> tensor<f32>
%A_zero_point = "stepwell.input"() <{tensor_name = "A_zero_point"}> : () -> tensor<ui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xui8>
%B_scale = "stepwell.input"() <{tensor_name = "B_scale"}> : () -> tensor<f32>
%B_zero_point = "stepwell.input"() <{tensor_name = "B_zero_point"}> : () -> tensor<ui8>
%C_scale = "stepwell.input"() <{tensor_name = "C_scale"}> : () -> tensor<f32>
%C_zero_point = "stepwell.input"() <{tensor_name = "C_zero_point"}> : () -> tensor<ui8>
%y = "onnx.com.microsoft.QLinearAdd"(%a, %A_scale, %A_zero_point, %b, %B_scale, %B_zero_point, %C_scale, %C_zero_point) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1>}> : (tensor<2x3xui8>, tensor<f32>, tensor<ui8>, tensor<3xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearMul -> Multiply; without a zero point the result has A's type
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %A_scale){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %B_scale){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %C_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%C_scale, %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_4]], %C_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_4]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%C_scale, %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_5]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_8]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ROUND_2]]) <{min = -1.280000e+02 : f64, max = 1.270000e+02 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = i8}>{{.*}} -> tensor<2x3xi8>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi8>
%A_scale = "stepwell.input"() <{tensor_name = "A_scale"}> : () -> tensor<f32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xi8>
%B_scale = "stepwell.input"() <{tensor_name = "B_scale"}> : () -> tensor<f32>
%C_scale = "stepwell.input"() <{tensor_name = "C_scale"}> : () -> tensor<f32>
%y = "onnx.com.microsoft.QLinearMul"(%a, %A_scale, %b, %B_scale, %C_scale) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 0, 1, 0>}> : (tensor<2x3xi8>, tensor<f32>, tensor<3xi8>, tensor<f32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearLeakyRelu -> PReLU
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%X_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %X_scale){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %[[PRELU:[0-9]+]] = "opset.PReLU_1"(%[[MULTIPLY]], %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %Y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%Y_scale, %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %Y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%Y_scale, %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[PRELU]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[PRELU]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_5]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%Y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xui8>
%X_scale = "stepwell.input"() <{tensor_name = "X_scale"}> : () -> tensor<f32>
%X_zero_point = "stepwell.input"() <{tensor_name = "X_zero_point"}> : () -> tensor<ui8>
%Y_scale = "stepwell.input"() <{tensor_name = "Y_scale"}> : () -> tensor<f32>
%Y_zero_point = "stepwell.input"() <{tensor_name = "Y_zero_point"}> : () -> tensor<ui8>
%y = "onnx.com.microsoft.QLinearLeakyRelu"(%x, %X_scale, %X_zero_point, %Y_scale, %Y_zero_point) <{alpha = 5.000000e-01 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<2x3xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearSigmoid -> Sigmoid
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%X_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %X_scale){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %Y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%Y_scale, %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %Y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%Y_scale, %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SIGMOID]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_5]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%Y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xui8>
%X_scale = "stepwell.input"() <{tensor_name = "X_scale"}> : () -> tensor<f32>
%X_zero_point = "stepwell.input"() <{tensor_name = "X_zero_point"}> : () -> tensor<ui8>
%Y_scale = "stepwell.input"() <{tensor_name = "Y_scale"}> : () -> tensor<f32>
%Y_zero_point = "stepwell.input"() <{tensor_name = "Y_zero_point"}> : () -> tensor<ui8>
%y = "onnx.com.microsoft.QLinearSigmoid"(%x, %X_scale, %X_zero_point, %Y_scale, %Y_zero_point) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<2x3xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearSoftmax from opset 13 on -> SoftMax along the axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<2x3x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %X_scale){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[MULTIPLY]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SOFTMAX]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SOFTMAX]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_5]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3x4xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xui8>
%X_scale = "stepwell.input"() <{tensor_name = "X_scale"}> : () -> tensor<f32>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<ui8>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<ui8>
%y = "onnx.com.microsoft.QLinearSoftmax"(%x, %X_scale, %x_zero_point, %y_scale, %y_zero_point) <{axis = 1 : i64, opset = 13 : i64}> : (tensor<2x3x4xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearSoftmax before: the axes from the axis on are one
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<2x3x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %X_scale){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[REDUCEMAX]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[SUBTRACT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[EXP]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[EXP]], %[[REDUCESUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_5]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_6]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_7]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3x4xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xui8>
%X_scale = "stepwell.input"() <{tensor_name = "X_scale"}> : () -> tensor<f32>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<ui8>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<ui8>
%y = "onnx.com.microsoft.QLinearSoftmax"(%x, %X_scale, %x_zero_point, %y_scale, %y_zero_point) <{axis = 1 : i64, opset = 12 : i64}> : (tensor<2x3x4xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearConcat -> Concat of the dequantised parts
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%inputs) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%inputs_2) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %inputs_1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%inputs_3) <{destination_type = i32}>{{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%inputs_5) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONVERT_5]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_6]], %inputs_4){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %Y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%Y_scale, %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %Y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%Y_scale, %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONCAT]], %[[DIVIDE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_4]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[CONCAT]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_5]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_6]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_7]], %[[DIVIDE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_7]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%Y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_7]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<2x4xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%Y_scale = "stepwell.input"() <{tensor_name = "Y_scale"}> : () -> tensor<f32>
%Y_zero_point = "stepwell.input"() <{tensor_name = "Y_zero_point"}> : () -> tensor<ui8>
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xui8>
%inputs_1 = "stepwell.input"() <{tensor_name = "inputs_1"}> : () -> tensor<f32>
%inputs_2 = "stepwell.input"() <{tensor_name = "inputs_2"}> : () -> tensor<ui8>
%inputs_3 = "stepwell.input"() <{tensor_name = "inputs_3"}> : () -> tensor<2x1xui8>
%inputs_4 = "stepwell.input"() <{tensor_name = "inputs_4"}> : () -> tensor<f32>
%inputs_5 = "stepwell.input"() <{tensor_name = "inputs_5"}> : () -> tensor<ui8>
%y = "onnx.com.microsoft.QLinearConcat"(%Y_scale, %Y_zero_point, %inputs, %inputs_1, %inputs_2, %inputs_3, %inputs_4, %inputs_5) <{axis = 1 : i64}> : (tensor<f32>, tensor<ui8>, tensor<2x3xui8>, tensor<f32>, tensor<ui8>, tensor<2x1xui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearGlobalAveragePool -> ReduceMean
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<1x2x4x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<1x2x4x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %x_scale){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[REDUCEMEAN]], %[[DIVIDE]]){{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[REDUCEMEAN]], %[[MULTIPLY_4]]){{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_5]], %[[MULTIPLY_5]]){{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[DIVIDE]]){{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_4]]){{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<1x2x1x1xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xui8>
%x_scale = "stepwell.input"() <{tensor_name = "x_scale"}> : () -> tensor<f32>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<ui8>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<ui8>
%y = "onnx.com.microsoft.QLinearGlobalAveragePool"(%x, %x_scale, %x_zero_point, %y_scale, %y_zero_point) <{channels_last = 0 : i64}> : (tensor<1x2x4x4xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearGlobalAveragePool, channels last
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<1x4x4x2xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<1x4x4x2xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<1x4x4x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %x_scale){{.*}} -> tensor<1x4x4x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[REDUCEMEAN]], %[[DIVIDE]]){{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[REDUCEMEAN]], %[[MULTIPLY_4]]){{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_5]], %[[MULTIPLY_5]]){{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[DIVIDE]]){{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_4]]){{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<1x1x1x2xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x4x2xui8>
%x_scale = "stepwell.input"() <{tensor_name = "x_scale"}> : () -> tensor<f32>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<ui8>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<ui8>
%y = "onnx.com.microsoft.QLinearGlobalAveragePool"(%x, %x_scale, %x_zero_point, %y_scale, %y_zero_point) <{channels_last = 1 : i64}> : (tensor<1x4x4x2xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearAveragePool -> AvgPool
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<1x2x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<1x2x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %x_scale){{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[MULTIPLY]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = true, strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, kernel = array<i64: 2>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[AVGPOOL]], %[[DIVIDE]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[AVGPOOL]], %[[MULTIPLY_4]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_5]], %[[MULTIPLY_5]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[DIVIDE]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_4]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<1x2x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xui8>
%x_scale = "stepwell.input"() <{tensor_name = "x_scale"}> : () -> tensor<f32>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<ui8>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<ui8>
%y = "onnx.com.microsoft.QLinearAveragePool"(%x, %x_scale, %x_zero_point, %y_scale, %y_zero_point) <{auto_pad = "NOTSET", ceil_mode = 0 : i64, channels_last = 0 : i64, count_include_pad = 0 : i64, kernel_shape = array<i64: 2>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<1x2x4xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearAveragePool, channels last: moved to the second place and back
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<1x4x4x2xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<1x4x4x2xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<1x4x4x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %x_scale){{.*}} -> tensor<1x4x4x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[MULTIPLY]], %[[CONSTANT]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = true, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, kernel = array<i64: 2, 2>}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[AVGPOOL]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE_2]], %[[DIVIDE]]){{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[TRANSPOSE_2]], %[[MULTIPLY_4]]){{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_5]], %[[MULTIPLY_5]]){{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[DIVIDE]]){{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_4]]){{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<1x3x3x2xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x4x2xui8>
%x_scale = "stepwell.input"() <{tensor_name = "x_scale"}> : () -> tensor<f32>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<ui8>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<ui8>
%y = "onnx.com.microsoft.QLinearAveragePool"(%x, %x_scale, %x_zero_point, %y_scale, %y_zero_point) <{auto_pad = "NOTSET", ceil_mode = 0 : i64, channels_last = 1 : i64, count_include_pad = 0 : i64, kernel_shape = array<i64: 2, 2>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<1x4x4x2xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// QLinearSoftmax over several axes behind an unknown size
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<?x3x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<?x3x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %X_scale){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<?x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[REDUCEMAX]]){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[SUBTRACT_2]]){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[EXP]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<?x1x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[EXP]], %[[REDUCESUM]]) <{m_pythondiv = true{{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[DIVIDE_2]]){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE]], %[[MULTIPLY_4]]){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_5]]){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_6]], %[[MULTIPLY_5]]){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_7]], %[[DIVIDE_2]]){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_4]]){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<?x3x4xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3x4xui8>
%X_scale = "stepwell.input"() <{tensor_name = "X_scale"}> : () -> tensor<f32>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<ui8>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<ui8>
%y = "onnx.com.microsoft.QLinearSoftmax"(%x, %X_scale, %x_zero_point, %y_scale, %y_zero_point) <{axis = 1 : i64, opset = 12 : i64}> : (tensor<?x3x4xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// QLinearConcat of incomplete triples
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.QLinearConcat  ""  (f32[], u8[], u8[2,3], f32[])
// CHECK-NEXT: 2 operands are not triples of a tensor, a scale and a zero point
%Y_scale = "stepwell.input"() <{tensor_name = "Y_scale"}> : () -> tensor<f32>
%Y_zero_point = "stepwell.input"() <{tensor_name = "Y_zero_point"}> : () -> tensor<ui8>
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xui8>
%inputs_1 = "stepwell.input"() <{tensor_name = "inputs_1"}> : () -> tensor<f32>
%y = "onnx.com.microsoft.QLinearConcat"(%Y_scale, %Y_zero_point, %inputs, %inputs_1) <{axis = 1 : i64}> : (tensor<f32>, tensor<ui8>, tensor<2x3xui8>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
