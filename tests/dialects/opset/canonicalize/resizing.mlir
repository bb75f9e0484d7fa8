// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// Axes whose size stays are not resized
// CHECK-LABEL: builtin.module
// CHECK:      %r = "opset.ReLU_1"(%x){{.*}} -> tensor<?x3x?x?xf32>
// CHECK-NEXT: %sizes = "opset.ShapeOf_3"(%y) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %a = "opset.Interpolate_4"(%x, %sizes, %[[CONSTANT]], %[[CONSTANT_2]]) <{mode = "linear_onnx", shape_calculation_mode = "sizes", coordinate_transformation_mode = "half_pixel", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}>{{.*}} -> tensor<?x3x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %b = "opset.Interpolate_4"(%r, %sizes, %[[CONSTANT_3]], %[[CONSTANT_4]]) <{mode = "linear_onnx", shape_calculation_mode = "sizes", coordinate_transformation_mode = "align_corners", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}>{{.*}} -> tensor<?x3x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
%x = "opset.Parameter_1"() : () -> tensor<?x3x?x?xf32>
%y = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%scales = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [1.0, 1.0, 1.0, 1.0]>}> : () -> tensor<4xf32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}> : () -> tensor<4xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%r = "opset.ReLU_1"(%x) : (tensor<?x3x?x?xf32>) -> tensor<?x3x?x?xf32>
%n = "opset.ShapeOf_3"(%r) <{output_type = i64}> : (tensor<?x3x?x?xf32>) -> tensor<4xi64>
%own = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%sizes = "opset.ShapeOf_3"(%y) <{output_type = i64}> : (tensor<?x?xf32>) -> tensor<2xi64>
%s = "opset.Concat_1"(%own, %sizes) <{axis = 0 : i64}> : (tensor<2xi64>, tensor<2xi64>) -> tensor<4xi64>
%a = "opset.Interpolate_4"(%x, %s, %scales, %axes) <{mode = "linear_onnx", shape_calculation_mode = "sizes", coordinate_transformation_mode = "half_pixel", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}> : (tensor<?x3x?x?xf32>, tensor<4xi64>, tensor<4xf32>, tensor<4xi64>) -> tensor<?x3x?x?xf32>
%b = "opset.Interpolate_4"(%r, %s, %scales, %axes) <{mode = "linear_onnx", shape_calculation_mode = "sizes", coordinate_transformation_mode = "align_corners", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}> : (tensor<?x3x?x?xf32>, tensor<4xi64>, tensor<4xf32>, tensor<4xi64>) -> tensor<?x3x?x?xf32>
"opset.Result_1"(%a) : (tensor<?x3x?x?xf32>) -> ()
"opset.Result_1"(%b) : (tensor<?x3x?x?xf32>) -> ()

// -----

// … not where coordinates are moved, or where the sizes are another tensor's
// CHECK-LABEL: builtin.module
// CHECK:      %n = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %own = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %sizes = "opset.ShapeOf_3"(%y) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %s = "opset.Concat_1"(%own, %sizes) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %a = "opset.Interpolate_4"(%x, %s, %scales, %axes) <{mode = "linear_onnx", shape_calculation_mode = "sizes", coordinate_transformation_mode = "tf_half_pixel_for_nn", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}>{{.*}} -> tensor<?x3x?x?xf32>
// CHECK-NEXT: %b = "opset.Interpolate_4"(%z, %s, %scales, %axes) <{mode = "linear_onnx", shape_calculation_mode = "sizes", coordinate_transformation_mode = "half_pixel", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}>{{.*}} -> tensor<?x3x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
%x = "opset.Parameter_1"() : () -> tensor<?x3x?x?xf32>
%z = "opset.Parameter_1"() : () -> tensor<?x3x?x?xf32>
%y = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%scales = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [1.0, 1.0, 1.0, 1.0]>}> : () -> tensor<4xf32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}> : () -> tensor<4xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x3x?x?xf32>) -> tensor<4xi64>
%own = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%sizes = "opset.ShapeOf_3"(%y) <{output_type = i64}> : (tensor<?x?xf32>) -> tensor<2xi64>
%s = "opset.Concat_1"(%own, %sizes) <{axis = 0 : i64}> : (tensor<2xi64>, tensor<2xi64>) -> tensor<4xi64>
%a = "opset.Interpolate_4"(%x, %s, %scales, %axes) <{mode = "linear_onnx", shape_calculation_mode = "sizes", coordinate_transformation_mode = "tf_half_pixel_for_nn", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}> : (tensor<?x3x?x?xf32>, tensor<4xi64>, tensor<4xf32>, tensor<4xi64>) -> tensor<?x3x?x?xf32>
%b = "opset.Interpolate_4"(%z, %s, %scales, %axes) <{mode = "linear_onnx", shape_calculation_mode = "sizes", coordinate_transformation_mode = "half_pixel", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}> : (tensor<?x3x?x?xf32>, tensor<4xi64>, tensor<4xf32>, tensor<4xi64>) -> tensor<?x3x?x?xf32>
"opset.Result_1"(%a) : (tensor<?x3x?x?xf32>) -> ()
"opset.Result_1"(%b) : (tensor<?x3x?x?xf32>) -> ()
