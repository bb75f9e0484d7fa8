// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// UpSampling1D repeats elements
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x4x1x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_4]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[UNSQUEEZE]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[BROADCAST]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x8x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3xf32>
%y = "keras.UpSampling1D"(%inputs) <{size = array<i64: 2>}> : (tensor<2x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// UpSampling2D, bilinear -> Interpolate
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT_3]]){{.*}} -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[TRANSPOSE]], %[[MULTIPLY]], %[[CONSTANT_4]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<2x2x8x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[INTERPOLATE]], %[[CONSTANT_5]]){{.*}} -> tensor<2x8x6x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3x2xf32>
%y = "keras.UpSampling2D"(%inputs) <{size = array<i64: 2, 2>, data_format = "channels_last", interpolation = "bilinear"}> : (tensor<2x4x3x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// UpSampling2D, bicubic -> a matrix for each axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 4], [1.0882353, -0.0882353, 0.0, 0.0, 0.810219, 0.21167883, -0.02189781, 0.0, 0.22137405, 0.84732825, -0.06870229, 0.0, -0.0703125, 0.8671875, 0.2265625, -0.0234375, -0.0234375, 0.2265625, 0.8671875, -0.0703125, 0.0, -0.06870229, 0.84732825, 0.22137405, 0.0, -0.02189781, 0.21167883, 0.810219, 0.0, 0.0, -0.0882353, 1.0882353]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE]], %[[CONSTANT_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL]], %[[CONSTANT_3]]){{.*}} -> tensor<2x8x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[TRANSPOSE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x8x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [6, 3], [1.0882353, -0.0882353, 0.0, 0.810219, 0.21167883, -0.02189781, 0.22137405, 0.84732825, -0.06870229, -0.06870229, 0.84732825, 0.22137405, -0.02189781, 0.21167883, 0.810219, 0.0, -0.0882353, 1.0882353]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE_3]], %[[CONSTANT_5]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x8x2x6xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 2]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[MATMUL_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x8x6x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3x2xf32>
%y = "keras.UpSampling2D"(%inputs) <{size = array<i64: 2, 2>, data_format = "channels_last", interpolation = "bicubic"}> : (tensor<2x4x3x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// UpSampling3D, an axis that stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x2x2x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_4]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[UNSQUEEZE]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x2x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[BROADCAST]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x2x4x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x2x2x2x2xf32>
%y = "keras.UpSampling3D"(%inputs) <{size = array<i64: 1, 2, 1>, data_format = "channels_last"}> : (tensor<2x2x2x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an interpolation that is not known
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.UpSampling2D  ""  (f32[2,4,3,2])
// CHECK-NEXT: interpolation 'magic'; there are nearest, bilinear, bicubic, gaussian, lanczos3, lanczos5, mitchellcubic, area
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3x2xf32>
%y = "keras.UpSampling2D"(%inputs) <{size = array<i64: 2, 2>, data_format = "channels_last", interpolation = "magic"}> : (tensor<2x4x3x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an image of unknown size
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.UpSampling2D  ""  (f32[2,?,?,2])
// CHECK-NEXT: the size of the image is not known; give its shape with --input
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x?x?x2xf32>
%y = "keras.UpSampling2D"(%inputs) <{size = array<i64: 2, 2>, data_format = "channels_last", interpolation = "bicubic"}> : (tensor<2x?x?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a factor of zero
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.UpSampling1D  ""  (f32[2,4,3])
// CHECK-NEXT: the factors [0] are not all positive
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3xf32>
%y = "keras.UpSampling1D"(%inputs) <{size = array<i64: 0>}> : (tensor<2x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resizing, nearest -> Gather
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 3, 5, 7]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%inputs, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x6x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 3, 5]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x8x6x2xf32>
%y = "keras.Resizing"(%inputs) <{interpolation = "nearest", antialias = false, crop_to_aspect_ratio = false, pad_to_aspect_ratio = false, fill_mode = "constant", fill_value = 0.000000e+00 : f64, data_format = "channels_last", height = 4 : i64, width = 3 : i64}> : (tensor<2x8x6x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resizing of the middle part
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%inputs, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x6x6x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[SLICE]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x6x6xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[TRANSPOSE]], %[[CONSTANT_5]], %[[CONSTANT_7]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<2x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[INTERPOLATE]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x8x6x2xf32>
%y = "keras.Resizing"(%inputs) <{interpolation = "bilinear", antialias = false, crop_to_aspect_ratio = true, pad_to_aspect_ratio = false, fill_mode = "constant", fill_value = 0.000000e+00 : f64, data_format = "channels_last", height = 4 : i64, width = 4 : i64}> : (tensor<2x8x6x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resizing of a padded image
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%inputs, %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT]]) <{pad_mode = "constant"}>{{.*}} -> tensor<2x8x8x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[PAD]], %[[CONSTANT_5]]){{.*}} -> tensor<2x2x8x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[TRANSPOSE]], %[[CONSTANT_4]], %[[CONSTANT_6]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<2x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[INTERPOLATE]], %[[CONSTANT_7]]){{.*}} -> tensor<2x4x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x8x6x2xf32>
%y = "keras.Resizing"(%inputs) <{interpolation = "bilinear", antialias = false, crop_to_aspect_ratio = false, pad_to_aspect_ratio = true, fill_mode = "constant", fill_value = 0.000000e+00 : f64, data_format = "channels_last", height = 4 : i64, width = 4 : i64}> : (tensor<2x8x6x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// padding of another kind
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.Resizing  ""  (f32[2,8,6,2])
// CHECK-NEXT: fill_mode 'edge'; Keras pads with a constant
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x8x6x2xf32>
%y = "keras.Resizing"(%inputs) <{interpolation = "bilinear", antialias = false, crop_to_aspect_ratio = false, pad_to_aspect_ratio = true, fill_mode = "edge", fill_value = 0.000000e+00 : f64, data_format = "channels_last", height = 4 : i64, width = 4 : i64}> : (tensor<2x8x6x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a matrix that is too large
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.Resizing  ""  (f32[2,8000,6,2])
// CHECK-NEXT: an image is to be resized from 8000 to 80000, which takes a matrix of that many elements
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x8000x6x2xf32>
%y = "keras.Resizing"(%inputs) <{interpolation = "bicubic", antialias = false, crop_to_aspect_ratio = false, pad_to_aspect_ratio = false, fill_mode = "constant", fill_value = 0.000000e+00 : f64, data_format = "channels_last", height = 80000 : i64, width = 4 : i64}> : (tensor<2x8000x6x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no image
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.Resizing  ""  (f32[2,8])
// CHECK-NEXT: the input has rank 2; an image has rank 3, a batch of them 4
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x8xf32>
%y = "keras.Resizing"(%inputs) <{interpolation = "bilinear", antialias = false, crop_to_aspect_ratio = false, pad_to_aspect_ratio = false, fill_mode = "constant", fill_value = 0.000000e+00 : f64, data_format = "channels_last", height = 4 : i64, width = 4 : i64}> : (tensor<2x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CenterCrop -> Slice
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%inputs, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4x6x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%[[SLICE]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x8x6x2xf32>
%y = "keras.CenterCrop"(%inputs) <{data_format = "channels_last", height = 4 : i64, width = 3 : i64}> : (tensor<2x8x6x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CenterCrop of a smaller image
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%inputs, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x8x6x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[SLICE]], %[[CONSTANT_5]]){{.*}} -> tensor<2x6x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [9, 8], @"c7f4626b3cb01c721">}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE]], %[[CONSTANT_6]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x6x2x9xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL]], %[[CONSTANT_7]]){{.*}} -> tensor<2x9x6x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[TRANSPOSE_2]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<2x9x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[SLICE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2x9x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 3], [1.0, 0.0, 0.0, 0.375, 0.625, 0.0, 0.0, 0.625, 0.375, 0.0, 0.0, 1.0]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE_3]], %[[CONSTANT_13]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x9x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 2]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[MATMUL_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2x9x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x8x6x2xf32>
%y = "keras.CenterCrop"(%inputs) <{data_format = "channels_last", height = 9 : i64, width = 4 : i64}> : (tensor<2x8x6x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomCrop of Keras 3 does nothing
// CHECK-LABEL: builtin.module
// CHECK:      %inputs = "opset.Parameter_1"(){{.*}} -> tensor<2x8x6x2xf32>
// CHECK-NEXT: "opset.Result_1"(%inputs)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x8x6x2xf32>
%y = "keras.RandomCrop"(%inputs) <{resized = false, data_format = "channels_last", height = 4 : i64, width = 3 : i64}> : (tensor<2x8x6x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomCrop of Keras 2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%inputs, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x8x6x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[SLICE]], %[[CONSTANT_5]]){{.*}} -> tensor<2x6x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 8], [0.5, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.5]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE]], %[[CONSTANT_6]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x6x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL]], %[[CONSTANT_7]]){{.*}} -> tensor<2x4x6x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[TRANSPOSE_2]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<2x4x6x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[SLICE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2x4x2x6xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 6], [0.5, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.5, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.5]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE_3]], %[[CONSTANT_13]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 2]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[MATMUL_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2x4x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x8x6x2xf32>
%y = "keras.RandomCrop"(%inputs) <{resized = true, data_format = "channels_last", height = 4 : i64, width = 3 : i64}> : (tensor<2x8x6x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
