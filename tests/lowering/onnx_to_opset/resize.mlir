// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Resize by constant scales of the spatial axes -> Interpolate
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.Interpolate_11"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}>{{.*}} -> tensor<1x3x8x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4], [1.0, 1.0, 2.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize to constant sizes, linear
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.Interpolate_11"(%x, %[[CONCAT]], %[[CONSTANT_3]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x3x8x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%sizes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [1, 3, 8, 6]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %sizes) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 0, 1>}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize to computed sizes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}>
// CHECK-NEXT: %y = "opset.Interpolate_11"(%x, %sizes, %[[CONSTANT]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%sizes = "stepwell.input"() <{tensor_name = "sizes"}> : () -> tensor<4xi64>
%y = "onnx.Resize"(%x, %sizes) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 0, 1>}> : (tensor<1x3x4x4xf32>, tensor<4xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize by computed scales
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.Interpolate_11"(%x, %scales, %[[CONSTANT]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}>{{.*}} -> tensor<1x3x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%scales = "stepwell.input"() <{tensor_name = "scales"}> : () -> tensor<2xf32>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "round_prefer_floor", axes = array<i64: 2, 3>, operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<1x3x4x4xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize of channels that come last: they are moved in front
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[TRANSPOSE]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "scales"}>{{.*}} -> tensor<1x3x8x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[INTERPOLATE]], %[[CONSTANT_4]]){{.*}} -> tensor<1x8x8x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x4x3xf32>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4], [1.0, 2.0, 2.0, 1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<1x4x4x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize of a matrix: two axes are added in front
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[UNSQUEEZE]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "scales"}>{{.*}} -> tensor<1x1x8x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[INTERPOLATE]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<8x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4xf32>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [2], [2.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize of an axis of a tensor of rank six: the others are one
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 2, 3, 4, 5, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x3x2x2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 3, 2, 2, 4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x48x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [2.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[RESHAPE]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0>, pads_end = array<i64: 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "scales"}>{{.*}} -> tensor<1x48x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_7]]) <{axis = 0 : i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[INTERPOLATE]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x3x2x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 5, 1, 2, 3, 4]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_8]]){{.*}} -> tensor<1x4x3x2x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3x2x2x4xf32>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [1], [2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<1x2x3x2x2x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize that changes nothing -> the input
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: %scales = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [1.0, 1.0, 1.0, 1.0]>}>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4], [1.0, 1.0, 1.0, 1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize of integers, linear: computed in f32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[CONVERT]], %[[CONSTANT]], %[[CONSTANT_2]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "scales"}>{{.*}} -> tensor<1x3x8x8xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[INTERPOLATE]]) <{destination_type = ui8}>{{.*}} -> tensor<1x3x8x8xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xui8>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4], [1.0, 1.0, 2.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<1x3x4x4xui8>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize, nearest, of integers needs no conversion
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.Interpolate_11"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}>{{.*}} -> tensor<1x3x8x8xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xui8>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4], [1.0, 1.0, 2.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "asymmetric", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "floor", operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<1x3x4x4xui8>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize of symmetric half pixels to sizes: as half pixels
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.Interpolate_11"(%x, %[[CONCAT]], %[[CONSTANT_3]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x3x8x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%sizes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [1, 3, 8, 6]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %sizes) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel_symmetric", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 0, 1>}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize of symmetric half pixels by scales: constant matrices
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 0.0, 0.5, 0.5, 0.0, 1.0]>}>
// CHECK-NEXT: %y = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x2x2xf32>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4], [1.0, 1.0, 1.0, 1.75]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel_symmetric", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<1x1x2x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize with antialias: a constant matrix for each axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 4], [0.5, 0.375, 0.125, 0.0, 0.0, 0.125, 0.375, 0.5]>}>
// CHECK-NEXT: %y = "opset.MatMul_1"(%[[CONSTANT]], %x) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x1x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x4x4xf32>
%sizes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 4]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %sizes) <{antialias = 1 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 0, 1>}> : (tensor<1x1x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize, cubic, without what is outside: a constant matrix along the last but one axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], [1.1363636, -0.13636364, 0.7705479, 0.22945206, 0.22945206, 0.7705479, -0.13636364, 1.1363636]>}>
// CHECK-NEXT: %y = "opset.MatMul_1"(%[[CONSTANT]], %x) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x1x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x2x2xf32>
%sizes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [1, 1, 4, 2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %sizes) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 1 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "cubic", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 0, 1>}> : (tensor<1x1x2x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize, nearest, of a region: Gather, and a constant where it is outside
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [5.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1, 1, 1, 3], [false, false, true]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[CONSTANT_4]], %[[CONSTANT_3]], %[[GATHER]]){{.*}} -> tensor<1x1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x2x4xf32>
%roi = "onnx.Constant"() <{value = #stepwell.constant<"f32", [8], [0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.5]>}> : () -> tensor<*x!stepwell.dynamic>
%sizes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 3]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %roi, %sizes) <{antialias = 0 : i64, coordinate_transformation_mode = "tf_crop_and_resize", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 5.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 1, 0, 1>}> : (tensor<1x1x2x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize that keeps the aspect ratio, known sizes
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<1x1x4x8xf32>
// CHECK-NEXT: %sizes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 8]>}>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 8]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 8]>}>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x4x8xf32>
%sizes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [8, 8]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %sizes) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "not_larger", mode = "linear", nearest_mode = "round_prefer_floor", axes = array<i64: 2, 3>, operandSegmentSizes = array<i32: 1, 0, 0, 1>}> : (tensor<1x1x4x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize that keeps the aspect ratio, computed: one scale for all axes, sizes rounded, halves up
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[GATHER_2]]) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%sizes) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONVERT_2]], %[[CONVERT]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[DIVIDE]], %[[CONSTANT_5]]) <{keep_dims = true}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[REDUCEMAX]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_6]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[ADD]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[FLOOR]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.Interpolate_11"(%x, %[[CONVERT_3]], %[[CONSTANT_7]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x1x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x?x?xf32>
%sizes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [8, 8]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %sizes) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "not_smaller", mode = "linear", nearest_mode = "round_prefer_floor", axes = array<i64: 2, 3>, operandSegmentSizes = array<i32: 1, 0, 0, 1>}> : (tensor<1x1x?x?xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize in an unknown mode
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Resize  ""  (f32[1,3,4,4], f32[4])
// CHECK-NEXT: the mode 'other' is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4], [1.0, 1.0, 2.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "other", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize with an unknown nearest mode
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Resize  ""  (f32[1,3,4,4], f32[4])
// CHECK-NEXT: the nearest mode 'other' is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4], [1.0, 1.0, 2.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "other", operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize to nothing
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Resize  ""  (f32[1,3,4,4])
// CHECK-NEXT: neither scales nor sizes are given
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%y = "onnx.Resize"(%x) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 0, 0>}> : (tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize with an unknown policy
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Resize  ""  (f32[1,1,4,8], i64[2])
// CHECK-NEXT: the policy 'other' is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x4x8xf32>
%sizes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [8, 8]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %sizes) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "other", mode = "nearest", nearest_mode = "round_prefer_floor", axes = array<i64: 2, 3>, operandSegmentSizes = array<i32: 1, 0, 0, 1>}> : (tensor<1x1x4x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Four axes that change: one Interpolate for three, one for the last
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "scales"}>{{.*}} -> tensor<2x2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 0, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[INTERPOLATE]], %[[CONSTANT_3]]){{.*}} -> tensor<4x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_4]]){{.*}} -> tensor<1x4x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [2.0, 2.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[INTERPOLATE_2:[0-9]+]] = "opset.Interpolate_11"(%[[UNSQUEEZE]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "scales"}>{{.*}} -> tensor<1x4x4x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[INTERPOLATE_2]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<4x4x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 3, 0]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[SQUEEZE]], %[[CONSTANT_8]]){{.*}} -> tensor<4x4x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2x2x2xf32>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4], [2.0, 2.0, 2.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<2x2x2x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize with antialias to a computed size: the matrix is computed
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%sizes) <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONVERT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[GATHER]], %[[CONVERT_2]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[GATHER]], %[[CONSTANT_6]]) <{output_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RANGE]], %[[CONSTANT_7]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[ADD]], %[[DIVIDE]]) <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE_2]], %[[CONSTANT_8]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[CONSTANT_9]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[GATHER]], %[[CONSTANT_10]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_3]], %[[CONSTANT_11]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[GATHER]], %[[CONSTANT_12]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[DIVIDE]], %[[CONSTANT_13]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_14]], %[[MINIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CEILING:[0-9]+]] = "opset.Ceiling_1"(%[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CEILING]], %[[CONSTANT_15]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_16]], %[[ADD_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CONVERT_2]], %[[ADD_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[SUBTRACT_4]], %[[ADD_3]], %[[CONSTANT_17]]) <{output_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_18]]){{.*}} -> tensor<1x?xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT]], %[[CONSTANT_19]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[MINIMUM]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[MULTIPLY]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_20]], %[[ABS]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[SUBTRACT_6]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CLAMP]], %[[CONSTANT_21]]) <{keep_dims = true}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[CLAMP]], %[[REDUCESUM]]) <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[ADD_2]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_3]], %[[CONSTANT_25]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_22]], %[[CONSTANT_23]], %[[CONSTANT_24]], %[[RESHAPE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_22]], %[[CONSTANT_23]], %[[CONSTANT_24]], %[[RESHAPE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x, %[[CONCAT]], %[[CONCAT_2]]) <{pad_mode = "edge"}>{{.*}} -> tensor<1x1x4x?xf32, #stepwell.bounds<"1,1,4,6..">>
// CHECK-NEXT: %y = "opset.MatMul_1"(%[[PAD]], %[[DIVIDE_4]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x1x4x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x4x4xf32>
%sizes = "stepwell.input"() <{tensor_name = "sizes"}> : () -> tensor<1xi64>
%y = "onnx.Resize"(%x, %sizes) <{antialias = 1 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", axes = array<i64: 3>, operandSegmentSizes = array<i32: 1, 0, 0, 1>}> : (tensor<1x1x4x4xf32>, tensor<1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize of a computed region
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%sizes) <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%roi, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%roi, %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONVERT]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[GATHER_3]], %[[CONVERT_2]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_9]], %[[GATHER_3]], %[[CONSTANT_10]]) <{output_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RANGE]], %[[CONSTANT_11]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[ADD]], %[[DIVIDE]]) <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[CONSTANT_13]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[GATHER_3]], %[[CONSTANT_14]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_3]], %[[CONSTANT_15]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[GATHER_3]], %[[CONSTANT_16]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[GATHER_2]], %[[GATHER]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_4]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[RANGE]], %[[DIVIDE_3]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[GATHER]], %[[GATHER_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[ADD_3]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_4]], %[[CONSTANT_17]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[ADD_2]], %[[MULTIPLY_5]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[CONSTANT_18]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SELECT]], %[[CONSTANT_19]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[GREATER_2:[0-9]+]] = "opset.Greater_1"(%[[SELECT]], %[[SUBTRACT_5]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[LESS]], %[[GREATER_2]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 1, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[LOGICALOR]], %[[CONSTANT_20]]) <{special_zero = false}>{{.*}} -> tensor<1x1x1x3xi1>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SELECT]], %[[CONSTANT_21]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CEILING:[0-9]+]] = "opset.Ceiling_1"(%[[SUBTRACT_6]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[CEILING]], %[[CONSTANT_22]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[CONSTANT_23]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[SUBTRACT_7]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%x, %[[CONVERT_3]], %[[CONSTANT_24]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[RESHAPE_2]], %[[CONSTANT_25]], %[[GATHER_4]]){{.*}} -> tensor<1x1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x2x4xf32>
%roi = "stepwell.input"() <{tensor_name = "roi"}> : () -> tensor<2xf32>
%sizes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %roi, %sizes) <{antialias = 0 : i64, coordinate_transformation_mode = "tf_crop_and_resize", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "round_prefer_floor", axes = array<i64: 3>, operandSegmentSizes = array<i32: 1, 1, 0, 1>}> : (tensor<1x1x2x4xf32>, tensor<2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize, nearest, without a region
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Resize  ""  (f32[1,1,2,4], i64[1])
// CHECK-NEXT: tf_crop_and_resize needs a roi with two entries for each axis
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x2x4xf32>
%sizes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %sizes) <{antialias = 0 : i64, coordinate_transformation_mode = "tf_crop_and_resize", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "round_prefer_floor", axes = array<i64: 3>, operandSegmentSizes = array<i32: 1, 0, 0, 1>}> : (tensor<1x1x2x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize of an axis that is not there
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Resize  ""  (f32[1,3,4,4], f32[1])
// CHECK-NEXT: axis 4 is out of range for rank 4
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [1], [2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "half_pixel", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "nearest", nearest_mode = "round_prefer_floor", axes = array<i64: 4>, operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Resize in unknown coordinates, of a known and of a computed size
// CHECK-LABEL: the model: 2 of 8 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Resize  "" and 1 more  (f32[1,3,4,4], f32[4])
// CHECK-NEXT: the coordinates 'other' are not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<1x3x?x4xf32>
%sizes = "stepwell.input"() <{tensor_name = "sizes"}> : () -> tensor<4xi64>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4], [1.0, 1.0, 2.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Resize"(%x, %scales) <{antialias = 0 : i64, coordinate_transformation_mode = "other", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 1, 0>}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%w = "onnx.Resize"(%z, %sizes) <{antialias = 0 : i64, coordinate_transformation_mode = "other", cubic_coeff_a = -7.500000e-01 : f64, exclude_outside = 0 : i64, extrapolation_value = 0.000000e+00 : f64, keep_aspect_ratio_policy = "stretch", mode = "linear", nearest_mode = "round_prefer_floor", operandSegmentSizes = array<i32: 1, 0, 0, 1>}> : (tensor<1x3x?x4xf32>, tensor<4xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%w) <{tensor_name = "w"}> : (tensor<*x!stepwell.dynamic>) -> ()
