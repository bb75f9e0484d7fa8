// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// UpSampling of two images
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%a, %[[MULTIPLY]], %[[CONSTANT_3]]) <{coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE_2:[0-9]+]] = "opset.Interpolate_11"(%b, %[[MULTIPLY]], %[[CONSTANT_4]]) <{coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x3x6x8xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[INTERPOLATE]], %[[INTERPOLATE_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<1x5x6x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x3x6x8xf32>
%y = "mxnet.UpSampling"(%a, %b) <{num_filter = 0 : i64, multi_input_mode = "concat", scale = 2 : i64, sample_type = "nearest"}> : (tensor<1x2x3x4xf32>, tensor<1x3x6x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// UpSampling of two images, added
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%a, %[[MULTIPLY]], %[[CONSTANT_3]]) <{coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE_2:[0-9]+]] = "opset.Interpolate_11"(%b, %[[MULTIPLY]], %[[CONSTANT_4]]) <{coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x6x8xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[INTERPOLATE]], %[[INTERPOLATE_2]]){{.*}} -> tensor<1x2x6x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x2x6x8xf32>
%y = "mxnet.UpSampling"(%a, %b) <{num_filter = 0 : i64, multi_input_mode = "sum", scale = 2 : i64, sample_type = "nearest"}> : (tensor<1x2x3x4xf32>, tensor<1x2x6x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// UpSampling with weights
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 4, 4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1x4x4xf32>
// CHECK-NEXT: %y = "opset.GroupConvolutionBackpropData_1"(%a, %[[RESHAPE]]) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x2x6x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x1x4x4xf32>
%y = "mxnet.UpSampling"(%a, %b) <{num_filter = 2 : i64, multi_input_mode = "concat", scale = 2 : i64, sample_type = "bilinear"}> : (tensor<1x2x3x4xf32>, tensor<2x1x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_BilinearResize2D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.Interpolate_11"(%a, %[[CONSTANT]], %[[CONSTANT_2]]) <{coordinate_transformation_mode = "align_corners", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x6x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x3x4xf32>
%y = "mxnet._contrib_BilinearResize2D"(%a) <{height = 6 : i64, width = 5 : i64, mode = "size", align_corners = true}> : (tensor<1x2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// odd sizes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT]], %[[FLOORMOD]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[MULTIPLY]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[FLOOR]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVERT_2]], %[[FLOORMOD]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[FLOORMOD_2:[0-9]+]] = "opset.FloorMod_1"(%[[GATHER]], %[[CONSTANT_6]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[GATHER]], %[[FLOORMOD_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %[[CONSTANT_7]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[FLOOR_2:[0-9]+]] = "opset.Floor_1"(%[[MULTIPLY_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[FLOOR_2]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONVERT_4]], %[[FLOORMOD_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[ADD]], %[[ADD_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.Interpolate_11"(%a, %[[CONCAT]], %[[CONSTANT_8]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x8x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x4x?xf32>
%y = "mxnet._contrib_BilinearResize2D"(%a) <{height = 1 : i64, width = 1 : i64, mode = "odd_scale", align_corners = false, scale_height = 2.000000e+00 : f64, scale_width = 2.000000e+00 : f64}> : (tensor<1x2x4x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// like another image
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%b) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.Interpolate_11"(%a, %[[GATHER]], %[[CONSTANT_3]]) <{coordinate_transformation_mode = "align_corners", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x7x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x1x7x?xf32>
%y = "mxnet._contrib_BilinearResize2D"(%a, %b) <{height = 1 : i64, width = 1 : i64, mode = "like", align_corners = true}> : (tensor<1x2x3x4xf32>, tensor<1x1x7x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GridGenerator of matrices
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 4], [-1.0, 1.0, -1.0, 1.0, -1.0, -1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 2, 2, 2]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x6xf32>
%y = "mxnet.GridGenerator"(%a) <{target_shape = array<i64: 2, 2>, transform_type = "affine"}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GridGenerator of a flow
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 0.5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2, 3], [-1.0, 0.0, 1.0, -1.0, 0.0, 1.0, -1.0, -1.0, -1.0, 1.0, 1.0, 1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%a, %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<2x2x2x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[DIVIDE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2x2x3xf32>
%y = "mxnet.GridGenerator"(%a) <{target_shape = array<i64: 0, 0>, transform_type = "warp"}> : (tensor<2x2x2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BilinearSampler
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%b, %[[CONSTANT]]){{.*}} -> tensor<2x3x4x2xf32>
// CHECK-NEXT: %y = "opset.GridSample_9"(%a, %[[TRANSPOSE]]) <{align_corners = true, mode = "bilinear", padding_mode = "zeros"}>{{.*}} -> tensor<2x3x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4x5xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x2x3x4xf32>
%y = "mxnet.BilinearSampler"(%a, %b) : (tensor<2x3x4x5xf32>, tensor<2x2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SpatialTransformer
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 4], [-1.0, 1.0, -1.0, 1.0, -1.0, -1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 2, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: %y = "opset.GridSample_9"(%a, %[[TRANSPOSE]]) <{align_corners = true, mode = "bilinear", padding_mode = "zeros"}>{{.*}} -> tensor<2x3x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4x5xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x6xf32>
%y = "mxnet.SpatialTransformer"(%a, %b) <{target_shape = array<i64: 2, 2>, transform_type = "affine", sampler_type = "bilinear"}> : (tensor<2x3x4x5xf32>, tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Correlation
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%a, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_2]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT_9]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_3]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_2:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_2]], %[[CONSTANT_14]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_4]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_3:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_3]], %[[CONSTANT_19]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]], %[[CONSTANT_23]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_5]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_4:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_4]], %[[CONSTANT_24]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_6:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_25]], %[[CONSTANT_26]], %[[CONSTANT_27]], %[[CONSTANT_28]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_6]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_5:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_5]], %[[CONSTANT_29]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_7:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_30]], %[[CONSTANT_31]], %[[CONSTANT_32]], %[[CONSTANT_33]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_7]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_6:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_6]], %[[CONSTANT_34]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 0]>}>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_38:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_8:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_35]], %[[CONSTANT_36]], %[[CONSTANT_37]], %[[CONSTANT_38]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_8]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_39:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_7:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_7]], %[[CONSTANT_39]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_40:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_41:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 3]>}>
// CHECK-NEXT: %[[CONSTANT_42:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_43:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_9:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_40]], %[[CONSTANT_41]], %[[CONSTANT_42]], %[[CONSTANT_43]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_9]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_44:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_8:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_8]], %[[CONSTANT_44]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_45:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_46:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}>
// CHECK-NEXT: %[[CONSTANT_47:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_48:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_10:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_45]], %[[CONSTANT_46]], %[[CONSTANT_47]], %[[CONSTANT_48]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_10]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_49:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_9:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_9]], %[[CONSTANT_49]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[REDUCEMEAN]], %[[REDUCEMEAN_2]], %[[REDUCEMEAN_3]], %[[REDUCEMEAN_4]], %[[REDUCEMEAN_5]], %[[REDUCEMEAN_6]], %[[REDUCEMEAN_7]], %[[REDUCEMEAN_8]], %[[REDUCEMEAN_9]]) <{axis = 1 : i64}>{{.*}} -> tensor<1x9x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x4x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x3x4x4xf32>
%y = "mxnet.Correlation"(%a, %b) <{kernel_size = 1 : i64, max_displacement = 1 : i64, stride1 = 1 : i64, stride2 = 1 : i64, pad_size = 0 : i64, is_multiply = true}> : (tensor<1x3x4x4xf32>, tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _image_to_tensor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<4x5x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONVERT]], %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<4x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 0, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[DIVIDE]], %[[CONSTANT_2]]){{.*}} -> tensor<3x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x5x3xui8>
%y = "mxnet._image_to_tensor"(%a) : (tensor<4x5x3xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _image_normalize
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.1, 0.2, 0.3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%a, %[[RESHAPE]]){{.*}} -> tensor<3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.5, 0.6, 0.7]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[SUBTRACT]], %[[RESHAPE_2]]) <{m_pythondiv = true{{.*}} -> tensor<3x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3x4x5xf32>
%y = "mxnet._image_normalize"(%a) <{mean = array<f64: 1.000000e-01, 2.000000e-01, 3.000000e-01>, std = array<f64: 5.000000e-01, 6.000000e-01, 7.000000e-01>}> : (tensor<3x4x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _image_crop
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%a, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%[[SLICE]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x6x3xf32>
%y = "mxnet._image_crop"(%a) <{x = 1 : i64, y = 2 : i64, width = 3 : i64, height = 2 : i64}> : (tensor<5x6x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _image_flip_left_right
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2147483648]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%a, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<4x5x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x5x3xf32>
%y = "mxnet._image_flip_left_right"(%a) : (tensor<4x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _image_adjust_lighting
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [-2.319716, -3.505773, -3.7580686]>}>
// CHECK-NEXT: %y = "opset.Add_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<4x5x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x5x3xf32>
%y = "mxnet._image_adjust_lighting"(%a) <{alpha = array<f64: 1.000000e-01, 2.000000e-01, 3.000000e-01>}> : (tensor<4x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _image_resize of bytes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<1x4x5x3xui8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[UNSQUEEZE]]) <{destination_type = f32}>{{.*}} -> tensor<1x4x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 7]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[TRANSPOSE]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x3x6x7xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[INTERPOLATE]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x3x6x7xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[ROUND]]) <{destination_type = ui8}>{{.*}} -> tensor<1x3x6x7xui8>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[CONVERT_2]], %[[CONSTANT_5]]){{.*}} -> tensor<1x6x7x3xui8>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [6, 7, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<6x7x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x5x3xui8>
%y = "mxnet._image_resize"(%a) <{size = array<i64: 7, 6>, keep_ratio = false, interp = 1 : i64}> : (tensor<4x5x3xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the shorter side
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<1x4x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[UNSQUEEZE]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 12]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[TRANSPOSE]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x3x8x12xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[INTERPOLATE]], %[[CONSTANT_5]]){{.*}} -> tensor<1x8x12x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [8, 12, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<8x12x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x6x3xf32>
%y = "mxnet._image_resize"(%a) <{size = array<i64: 8>, keep_ratio = true, interp = 1 : i64}> : (tensor<4x6x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// UpSampling of no images
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.UpSampling  ""  (f32[2,3])
// CHECK-NEXT: UpSampling of what is no images [N, C, H, W], or by a scale below 1
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y = "mxnet.UpSampling"(%a) <{num_filter = 0 : i64, multi_input_mode = "concat", scale = 2 : i64, sample_type = "nearest"}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// UpSampling without weights
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.UpSampling  ""  (f32[1,2,3,4])
// CHECK-NEXT: UpSampling with sample_type bilinear of 1 inputs; it takes data and weights
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x3x4xf32>
%y = "mxnet.UpSampling"(%a) <{num_filter = 0 : i64, multi_input_mode = "concat", scale = 2 : i64, sample_type = "bilinear"}> : (tensor<1x2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a resize of no images
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_BilinearResize2D  ""  (f32[3,4])
// CHECK-NEXT: _contrib_BilinearResize2D of rank 2; it is of images [N, C, H, W]
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3x4xf32>
%y = "mxnet._contrib_BilinearResize2D"(%a) <{height = 6 : i64, width = 5 : i64, mode = "size", align_corners = true}> : (tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// like nothing
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_BilinearResize2D  ""  (f32[1,2,3,4])
// CHECK-NEXT: _contrib_BilinearResize2D with mode like and one input; it needs the image to be like
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x3x4xf32>
%y = "mxnet._contrib_BilinearResize2D"(%a) <{height = 1 : i64, width = 1 : i64, mode = "like", align_corners = true}> : (tensor<1x2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a grid of no places
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.GridGenerator  ""  (f32[2,6])
// CHECK-NEXT: target_shape [0, 2]; up to 4194304 places are expressed
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x6xf32>
%y = "mxnet.GridGenerator"(%a) <{target_shape = array<i64: 0, 2>, transform_type = "affine"}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a grid of one dimension
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.GridGenerator  ""  (f32[2,6])
// CHECK-NEXT: target_shape [2]; it is a height and a width
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x6xf32>
%y = "mxnet.GridGenerator"(%a) <{target_shape = array<i64: 2>, transform_type = "affine"}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a flow of another rank
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.GridGenerator  ""  (f32[2,6])
// CHECK-NEXT: GridGenerator with transform_type warp of rank 2; a flow has rank 4
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x6xf32>
%y = "mxnet.GridGenerator"(%a) <{target_shape = array<i64: 0, 0>, transform_type = "warp"}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no image
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._image_to_tensor  ""  (u8[4,5])
// CHECK-NEXT: _image_to_tensor of rank 2; an image has 3, a batch of images 4
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x5xui8>
%y = "mxnet._image_to_tensor"(%a) : (tensor<4x5xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// two numbers for a colour
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._image_adjust_lighting  ""  (f32[4,5,3])
// CHECK-NEXT: _image_adjust_lighting with 2 numbers; alpha has 3
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x5x3xf32>
%y = "mxnet._image_adjust_lighting"(%a) <{alpha = array<f64: 1.000000e-01, 2.000000e-01>}> : (tensor<4x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// cubic
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._image_resize  ""  (f32[4,5,3])
// CHECK-NEXT: _image_resize to [7, 6] with interp 2; one or two sizes, and interp 0 or 1, are expressed
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x5x3xf32>
%y = "mxnet._image_resize"(%a) <{size = array<i64: 7, 6>, keep_ratio = false, interp = 2 : i64}> : (tensor<4x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
