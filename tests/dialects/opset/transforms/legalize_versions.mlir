// RUN: stepwell opt %s --split-input-file -p "opset-legalize{version=opset13}" | filecheck %s

// Pools that round and step as older ones do
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.AvgPool_1"(%x) <{exclude_pad = true, kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "floor"}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %b = "opset.AvgPool_1"(%x) <{exclude_pad = true, kernel = array<i64: 2, 2>, strides = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "floor"}>{{.*}} -> tensor<1x1x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
%x = "opset.Parameter_1"() : () -> tensor<1x1x4x4xf32>
%a = "opset.AvgPool_16"(%x) <{exclude_pad = true, kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "floor", dilations = array<i64: 1, 1>}> : (tensor<1x1x4x4xf32>) -> tensor<1x1x2x2xf32>
%b = "opset.AvgPool_14"(%x) <{exclude_pad = true, kernel = array<i64: 2, 2>, strides = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "floor"}> : (tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
"opset.Result_1"(%a) : (tensor<1x1x2x2xf32>) -> ()
"opset.Result_1"(%b) : (tensor<1x1x4x4xf32>) -> ()

// -----

// CHECK-LABEL: builtin.module
// CHECK:      %d, %e = "opset.MaxPool_8"(%x) <{kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "floor", index_element_type = i64, axis = 0 : i64}>{{.*}} -> (tensor<1x1x2x2xf32>, tensor<1x1x2x2xi64>)
// CHECK-NEXT: %f, %g = "opset.MaxPool_14"(%x) <{kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "ceil_torch", index_element_type = i64, axis = 0 : i64}>{{.*}} -> (tensor<1x1x2x2xf32>, tensor<1x1x2x2xi64>)
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: "opset.Result_1"(%f)
%x = "opset.Parameter_1"() : () -> tensor<1x1x4x4xf32>
%d, %e = "opset.MaxPool_14"(%x) <{kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "floor", index_element_type = i64, axis = 0 : i64}> : (tensor<1x1x4x4xf32>) -> (tensor<1x1x2x2xf32>, tensor<1x1x2x2xi64>)
%f, %g = "opset.MaxPool_14"(%x) <{kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "ceil_torch", index_element_type = i64, axis = 0 : i64}> : (tensor<1x1x4x4xf32>) -> (tensor<1x1x2x2xf32>, tensor<1x1x2x2xi64>)
"opset.Result_1"(%d) : (tensor<1x1x2x2xf32>) -> ()
"opset.Result_1"(%e) : (tensor<1x1x2x2xi64>) -> ()
"opset.Result_1"(%f) : (tensor<1x1x2x2xf32>) -> ()

// -----

// Axes of which only those of 1 are squeezed; one that may be 1 stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %a = "opset.Squeeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x1x3xf32>
// CHECK-NEXT: %c = "opset.Squeeze_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %d = "opset.Squeeze_15"(%y, %axes) <{allow_axis_skip = true}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x2x1x3xf32>
%y = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%a = "opset.Squeeze_15"(%x, %axes) <{allow_axis_skip = true}> : (tensor<1x2x1x3xf32>, tensor<2xi64>) -> tensor<2x1x3xf32>
%b = "opset.Squeeze_15"(%x, %two) <{allow_axis_skip = true}> : (tensor<1x2x1x3xf32>, tensor<1xi64>) -> tensor<1x2x1x3xf32>
%c = "opset.Squeeze_15"(%x) <{allow_axis_skip = true}> : (tensor<1x2x1x3xf32>) -> tensor<2x3xf32>
%d = "opset.Squeeze_15"(%y, %axes) <{allow_axis_skip = true}> : (tensor<?x2xf32>, tensor<2xi64>) -> tensor<*xf32>
"opset.Result_1"(%a) : (tensor<2x1x3xf32>) -> ()
"opset.Result_1"(%b) : (tensor<1x2x1x3xf32>) -> ()
"opset.Result_1"(%c) : (tensor<2x3xf32>) -> ()

// -----

// OneHot that ignores negative indices; Identity; a TopK that need not be stable
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.OneHot_1"(%i, %n, %v, %w) <{axis = -1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %c, %d = "opset.TopK_3"(%x, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i32}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xi32>)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: "opset.Result_1"(%d)
%i = "opset.Parameter_1"() : () -> tensor<2xi64>
%x = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}> : () -> tensor<i64>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}> : () -> tensor<f32>
%a = "opset.OneHot_16"(%i, %n, %v, %w) <{axis = -1 : i64, negative_indices_mode = "ignore_negative"}> : (tensor<2xi64>, tensor<i64>, tensor<f32>, tensor<f32>) -> tensor<2x3xf32>
%b = "opset.Identity_16"(%x) : (tensor<2x4xf32>) -> tensor<2x4xf32>
%c, %d = "opset.TopK_11"(%b, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i32, stable = false}> : (tensor<2x4xf32>, tensor<i64>) -> (tensor<2x2xf32>, tensor<2x2xi32>)
"opset.Result_1"(%a) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%c) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%d) : (tensor<2x2xi32>) -> ()

// -----

// Updates that replace; those that add need the newer versions
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.ScatterNDUpdate_4"(%x, %at, %u){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %b = "opset.ScatterElementsUpdate_3"(%a, %each, %u, %axis){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %c = "opset.ScatterNDUpdate_15"(%b, %at, %u) <{reduction = "sum"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %d = "opset.ScatterElementsUpdate_12"(%c, %each, %u, %axis) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%d)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%u = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%at = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1, 1], [1]>}> : () -> tensor<1x1xi64>
%each = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1, 3], [1, 0, 1]>}> : () -> tensor<1x3xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%a = "opset.ScatterNDUpdate_15"(%x, %at, %u) <{reduction = "none"}> : (tensor<2x3xf32>, tensor<1x1xi64>, tensor<1x3xf32>) -> tensor<2x3xf32>
%b = "opset.ScatterElementsUpdate_12"(%a, %each, %u, %axis) <{reduction = "none", use_init_val = true}> : (tensor<2x3xf32>, tensor<1x3xi64>, tensor<1x3xf32>, tensor<i64>) -> tensor<2x3xf32>
%c = "opset.ScatterNDUpdate_15"(%b, %at, %u) <{reduction = "sum"}> : (tensor<2x3xf32>, tensor<1x1xi64>, tensor<1x3xf32>) -> tensor<2x3xf32>
%d = "opset.ScatterElementsUpdate_12"(%c, %each, %u, %axis) <{reduction = "sum", use_init_val = true}> : (tensor<2x3xf32>, tensor<1x3xi64>, tensor<1x3xf32>, tensor<i64>) -> tensor<2x3xf32>
"opset.Result_1"(%d) : (tensor<2x3xf32>) -> ()

// -----

// Bags that are summed; means need the newer versions
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.EmbeddingBagOffsetsSum_3"(%x, %i, %o){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %b = "opset.EmbeddingBagPackedSum_3"(%x, %p){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %c = "opset.EmbeddingBagPacked_15"(%x, %p) <{reduction = "mean"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<5x2xf32>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 4]>}> : () -> tensor<4xi64>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 3]>}> : () -> tensor<3xi64>
%p = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2, 2], [0, 2, 3, 4]>}> : () -> tensor<2x2xi64>
%a = "opset.EmbeddingBagOffsets_15"(%x, %i, %o) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>, reduction = "sum"}> : (tensor<5x2xf32>, tensor<4xi64>, tensor<3xi64>) -> tensor<3x2xf32>
%b = "opset.EmbeddingBagPacked_15"(%x, %p) <{reduction = "sum"}> : (tensor<5x2xf32>, tensor<2x2xi64>) -> tensor<2x2xf32>
%c = "opset.EmbeddingBagPacked_15"(%x, %p) <{reduction = "mean"}> : (tensor<5x2xf32>, tensor<2x2xi64>) -> tensor<2x2xf32>
"opset.Result_1"(%a) : (tensor<3x2xf32>) -> ()
"opset.Result_1"(%b) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%c) : (tensor<2x2xf32>) -> ()

// -----

// The common type of two
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %c = "opset.Add_1"(%a, %y){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<2xi32>
%y = "opset.Parameter_1"() : () -> tensor<2xf32>
%a, %b = "opset.ConvertPromoteTypes_14"(%x, %y) <{promote_unsafe = true, pytorch_scalar_promotion = false, u64_integer_promotion_target = f32}> : (tensor<2xi32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
%c = "opset.Add_1"(%a, %b) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%c) : (tensor<2xf32>) -> ()

// -----

// Interpolate by sizes and by scales
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}>
// CHECK-NEXT: %a = "opset.Interpolate_4"(%x, %sizes, %[[CONSTANT]], %axes) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x1x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %b = "opset.Interpolate_4"(%x, %[[CONSTANT_2]], %scales, %axes) <{coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}>{{.*}} -> tensor<1x1x4x9xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
%x = "opset.Parameter_1"() : () -> tensor<1x1x2x3xf32>
%sizes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 5]>}> : () -> tensor<2xi64>
%scales = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 3.0]>}> : () -> tensor<2xf32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%a = "opset.Interpolate_11"(%x, %sizes, %axes) <{mode = "linear_onnx", shape_calculation_mode = "sizes", coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -0.75 : f64}> : (tensor<1x1x2x3xf32>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x1x4x5xf32>
%b = "opset.Interpolate_11"(%x, %scales, %axes) <{mode = "nearest", shape_calculation_mode = "scales", coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -0.75 : f64}> : (tensor<1x1x2x3xf32>, tensor<2xf32>, tensor<2xi64>) -> tensor<1x1x4x9xf32>
"opset.Result_1"(%a) : (tensor<1x1x4x5xf32>) -> ()
"opset.Result_1"(%b) : (tensor<1x1x4x9xf32>) -> ()

// -----

// A place in one vector; in several sequences SearchSorted stays
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Bucketize_3"(%x, %s) <{output_type = i64, with_right_bound = true}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %b = "opset.Bucketize_3"(%x, %s) <{output_type = i64, with_right_bound = false}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %c = "opset.SearchSorted_15"(%t, %x) <{right_mode = true, output_type = i64}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-2.0, 0.0, 1.0, 3.0]>}> : () -> tensor<4xf32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [-2.0, 0.0, 1.0, 3.0]>}> : () -> tensor<2x2xf32>
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%a = "opset.SearchSorted_15"(%s, %x) <{right_mode = false, output_type = i64}> : (tensor<4xf32>, tensor<2x3xf32>) -> tensor<2x3xi64>
%b = "opset.SearchSorted_15"(%s, %x) <{right_mode = true, output_type = i64}> : (tensor<4xf32>, tensor<2x3xf32>) -> tensor<2x3xi64>
%c = "opset.SearchSorted_15"(%t, %x) <{right_mode = true, output_type = i64}> : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xi64>
"opset.Result_1"(%a) : (tensor<2x3xi64>) -> ()
"opset.Result_1"(%b) : (tensor<2x3xi64>) -> ()
"opset.Result_1"(%c) : (tensor<2x3xi64>) -> ()
