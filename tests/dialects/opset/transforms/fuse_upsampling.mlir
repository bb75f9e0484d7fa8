// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// Elements of space that are followed by their copies -> Interpolate(x, nearest): with Tile, Broadcast and Concat, and with channels last
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 3.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %reshape = "opset.Interpolate_11"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}>{{.*}} -> tensor<?x3x8x15xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %reshape_1 = "opset.Interpolate_11"(%x_1, %[[CONSTANT_3]], %[[CONSTANT_4]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}>{{.*}} -> tensor<1x3x8x10xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [3.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %reshape_2 = "opset.Interpolate_11"(%x_2, %[[CONSTANT_5]], %[[CONSTANT_6]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}>{{.*}} -> tensor<2x12x10x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [2.0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %reshape_3 = "opset.Interpolate_11"(%x_3, %[[CONSTANT_7]], %[[CONSTANT_8]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%reshape)
// CHECK-NEXT: "opset.Result_1"(%reshape_1)
// CHECK-NEXT: "opset.Result_1"(%reshape_2)
// CHECK-NEXT: "opset.Result_1"(%reshape_3)
%x = "opset.Parameter_1"() : () -> tensor<?x3x4x5xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x3x4x5xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x4x5x3xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [-1, 3, 4, 1, 5, 1]>}> : () -> tensor<6xi64>
%reshape = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<?x3x4x5xf32>, tensor<6xi64>) -> tensor<?x3x4x1x5x1xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [1, 1, 1, 2, 1, 3]>}> : () -> tensor<6xi64>
%tile = "opset.Tile_1"(%reshape, %c_1) : (tensor<?x3x4x1x5x1xf32>, tensor<6xi64>) -> tensor<?x3x4x2x5x3xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 3, 8, 15]>}> : () -> tensor<4xi64>
%reshape_1 = "opset.Reshape_1"(%tile, %c_2) <{special_zero = false}> : (tensor<?x3x4x2x5x3xf32>, tensor<4xi64>) -> tensor<?x3x8x15xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 5]>}> : () -> tensor<2xi64>
%unsqueeze = "opset.Unsqueeze_1"(%x_1, %c_3) : (tensor<1x3x4x5xf32>, tensor<2xi64>) -> tensor<1x3x4x1x5x1xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [1, 3, 4, 2, 5, 2]>}> : () -> tensor<6xi64>
%broadcast = "opset.Broadcast_3"(%unsqueeze, %c_4) <{mode = "numpy"}> : (tensor<1x3x4x1x5x1xf32>, tensor<6xi64>) -> tensor<1x3x4x2x5x2xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 3, 8, 10]>}> : () -> tensor<4xi64>
%reshape_2 = "opset.Reshape_1"(%broadcast, %c_5) <{special_zero = false}> : (tensor<1x3x4x2x5x2xf32>, tensor<4xi64>) -> tensor<1x3x8x10xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [2, 4, 1, 5, 1, 3]>}> : () -> tensor<6xi64>
%reshape_3 = "opset.Reshape_1"(%x_2, %c_6) <{special_zero = false}> : (tensor<2x4x5x3xf32>, tensor<6xi64>) -> tensor<2x4x1x5x1x3xf32>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [1, 1, 3, 1, 2, 1]>}> : () -> tensor<6xi64>
%tile_1 = "opset.Tile_1"(%reshape_3, %c_7) : (tensor<2x4x1x5x1x3xf32>, tensor<6xi64>) -> tensor<2x4x3x5x2x3xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 12, 10, 3]>}> : () -> tensor<4xi64>
%reshape_4 = "opset.Reshape_1"(%tile_1, %c_8) <{special_zero = false}> : (tensor<2x4x3x5x2x3xf32>, tensor<4xi64>) -> tensor<2x12x10x3xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%unsqueeze_1 = "opset.Unsqueeze_1"(%x_3, %c_9) : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x3x4x1xf32>
%concat = "opset.Concat_1"(%unsqueeze_1, %unsqueeze_1) <{axis = 3 : i64}> : (tensor<2x3x4x1xf32>, tensor<2x3x4x1xf32>) -> tensor<2x3x4x2xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 8]>}> : () -> tensor<3xi64>
%reshape_5 = "opset.Reshape_1"(%concat, %c_10) <{special_zero = false}> : (tensor<2x3x4x2xf32>, tensor<3xi64>) -> tensor<2x3x8xf32>
"opset.Result_1"(%reshape_1) : (tensor<?x3x8x15xf32>) -> ()
"opset.Result_1"(%reshape_2) : (tensor<1x3x8x10xf32>) -> ()
"opset.Result_1"(%reshape_4) : (tensor<2x12x10x3xf32>) -> ()
"opset.Result_1"(%reshape_5) : (tensor<2x3x8xf32>) -> ()

// -----

// Copies before the elements, integers, steps that others see, repeated channels, and repeated elements stay
// CHECK-LABEL: builtin.module
// CHECK:      %reshape = "opset.Reshape_1"(%x_2, %c) <{special_zero = false}>{{.*}} -> tensor<1x3x4x1x5xf32>
// CHECK:      %tile = "opset.Tile_1"(%reshape, %c_1){{.*}} -> tensor<1x3x4x2x5xf32>
// CHECK:      %reshape_1 = "opset.Reshape_1"(%x, %c_2) <{special_zero = false}>{{.*}} -> tensor<1x3x1x4x5xf32>
// CHECK:      %tile_1 = "opset.Tile_1"(%reshape_1, %c_3){{.*}} -> tensor<1x3x2x4x5xf32>
// CHECK:      %reshape_2 = "opset.Reshape_1"(%tile_1, %c_4) <{special_zero = false}>{{.*}} -> tensor<1x3x8x5xf32>
// CHECK:      %reshape_3 = "opset.Reshape_1"(%x_1, %c_5) <{special_zero = false}>{{.*}} -> tensor<1x3x4x1x5xi64>
// CHECK:      %tile_2 = "opset.Tile_1"(%reshape_3, %c_6){{.*}} -> tensor<1x3x4x2x5xi64>
// CHECK:      %reshape_4 = "opset.Reshape_1"(%tile_2, %c_7) <{special_zero = false}>{{.*}} -> tensor<1x3x8x5xi64>
// CHECK:      %reshape_5 = "opset.Reshape_1"(%tile, %c_8) <{special_zero = false}>{{.*}} -> tensor<1x3x8x5xf32>
// CHECK:      %reshape_6 = "opset.Reshape_1"(%x_3, %c_9) <{special_zero = false}>{{.*}} -> tensor<1x3x1x4x5xf32>
// CHECK:      %tile_3 = "opset.Tile_1"(%reshape_6, %c_10){{.*}} -> tensor<1x3x2x4x5xf32>
// CHECK:      %reshape_7 = "opset.Reshape_1"(%tile_3, %c_11) <{special_zero = false}>{{.*}} -> tensor<1x6x4x5xf32>
// CHECK:      %reshape_8 = "opset.Reshape_1"(%x_4, %c_12) <{special_zero = false}>{{.*}} -> tensor<1x3x4x1x5xf32>
// CHECK:      %tile_4 = "opset.Tile_1"(%reshape_8, %c_13){{.*}} -> tensor<1x3x8x1x5xf32>
// CHECK:      %reshape_9 = "opset.Reshape_1"(%tile_4, %c_14) <{special_zero = false}>{{.*}} -> tensor<1x3x8x5xf32>
// CHECK-NEXT: "opset.Result_1"(%reshape_2)
// CHECK-NEXT: "opset.Result_1"(%reshape_4)
// CHECK-NEXT: "opset.Result_1"(%tile)
// CHECK-NEXT: "opset.Result_1"(%reshape_5)
// CHECK-NEXT: "opset.Result_1"(%reshape_7)
// CHECK-NEXT: "opset.Result_1"(%reshape_9)
%x = "opset.Parameter_1"() : () -> tensor<1x3x4x5xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x3x4x5xi64>
%x_2 = "opset.Parameter_1"() : () -> tensor<1x3x4x5xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<1x3x4x5xf32>
%x_4 = "opset.Parameter_1"() : () -> tensor<1x3x4x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 3, 4, 1, 5]>}> : () -> tensor<5xi64>
%reshape = "opset.Reshape_1"(%x_2, %c) <{special_zero = false}> : (tensor<1x3x4x5xf32>, tensor<5xi64>) -> tensor<1x3x4x1x5xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 1, 1, 2, 1]>}> : () -> tensor<5xi64>
%tile = "opset.Tile_1"(%reshape, %c_1) : (tensor<1x3x4x1x5xf32>, tensor<5xi64>) -> tensor<1x3x4x2x5xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 3, 1, 4, 5]>}> : () -> tensor<5xi64>
%reshape_1 = "opset.Reshape_1"(%x, %c_2) <{special_zero = false}> : (tensor<1x3x4x5xf32>, tensor<5xi64>) -> tensor<1x3x1x4x5xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 1, 2, 1, 1]>}> : () -> tensor<5xi64>
%tile_1 = "opset.Tile_1"(%reshape_1, %c_3) : (tensor<1x3x1x4x5xf32>, tensor<5xi64>) -> tensor<1x3x2x4x5xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 3, 8, 5]>}> : () -> tensor<4xi64>
%reshape_2 = "opset.Reshape_1"(%tile_1, %c_4) <{special_zero = false}> : (tensor<1x3x2x4x5xf32>, tensor<4xi64>) -> tensor<1x3x8x5xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 3, 4, 1, 5]>}> : () -> tensor<5xi64>
%reshape_3 = "opset.Reshape_1"(%x_1, %c_5) <{special_zero = false}> : (tensor<1x3x4x5xi64>, tensor<5xi64>) -> tensor<1x3x4x1x5xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 1, 1, 2, 1]>}> : () -> tensor<5xi64>
%tile_2 = "opset.Tile_1"(%reshape_3, %c_6) : (tensor<1x3x4x1x5xi64>, tensor<5xi64>) -> tensor<1x3x4x2x5xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 3, 8, 5]>}> : () -> tensor<4xi64>
%reshape_4 = "opset.Reshape_1"(%tile_2, %c_7) <{special_zero = false}> : (tensor<1x3x4x2x5xi64>, tensor<4xi64>) -> tensor<1x3x8x5xi64>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 3, 8, 5]>}> : () -> tensor<4xi64>
%reshape_5 = "opset.Reshape_1"(%tile, %c_8) <{special_zero = false}> : (tensor<1x3x4x2x5xf32>, tensor<4xi64>) -> tensor<1x3x8x5xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 3, 1, 4, 5]>}> : () -> tensor<5xi64>
%reshape_6 = "opset.Reshape_1"(%x_3, %c_9) <{special_zero = false}> : (tensor<1x3x4x5xf32>, tensor<5xi64>) -> tensor<1x3x1x4x5xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 1, 2, 1, 1]>}> : () -> tensor<5xi64>
%tile_3 = "opset.Tile_1"(%reshape_6, %c_10) : (tensor<1x3x1x4x5xf32>, tensor<5xi64>) -> tensor<1x3x2x4x5xf32>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 6, 4, 5]>}> : () -> tensor<4xi64>
%reshape_7 = "opset.Reshape_1"(%tile_3, %c_11) <{special_zero = false}> : (tensor<1x3x2x4x5xf32>, tensor<4xi64>) -> tensor<1x6x4x5xf32>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 3, 4, 1, 5]>}> : () -> tensor<5xi64>
%reshape_8 = "opset.Reshape_1"(%x_4, %c_12) <{special_zero = false}> : (tensor<1x3x4x5xf32>, tensor<5xi64>) -> tensor<1x3x4x1x5xf32>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 1, 2, 1, 1]>}> : () -> tensor<5xi64>
%tile_4 = "opset.Tile_1"(%reshape_8, %c_13) : (tensor<1x3x4x1x5xf32>, tensor<5xi64>) -> tensor<1x3x8x1x5xf32>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 3, 8, 5]>}> : () -> tensor<4xi64>
%reshape_9 = "opset.Reshape_1"(%tile_4, %c_14) <{special_zero = false}> : (tensor<1x3x8x1x5xf32>, tensor<4xi64>) -> tensor<1x3x8x5xf32>
"opset.Result_1"(%reshape_2) : (tensor<1x3x8x5xf32>) -> ()
"opset.Result_1"(%reshape_4) : (tensor<1x3x8x5xi64>) -> ()
"opset.Result_1"(%tile) : (tensor<1x3x4x2x5xf32>) -> ()
"opset.Result_1"(%reshape_5) : (tensor<1x3x8x5xf32>) -> ()
"opset.Result_1"(%reshape_7) : (tensor<1x6x4x5xf32>) -> ()
"opset.Result_1"(%reshape_9) : (tensor<1x3x8x5xf32>) -> ()

// -----

// Parts of one element, so often in order -> Interpolate; two of them are one
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 3.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %concat = "opset.Interpolate_11"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}>{{.*}} -> tensor<?x2x6x6xf32>
// CHECK-NEXT: "opset.Result_1"(%concat)
%x = "opset.Parameter_1"() : () -> tensor<?x2x3x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%split, %split_1, %split_2 = "opset.Split_1"(%x, %c) <{num_splits = 3 : i64}> : (tensor<?x2x3x2xf32>, tensor<i64>) -> (tensor<?x2x1x2xf32>, tensor<?x2x1x2xf32>, tensor<?x2x1x2xf32>)
%concat = "opset.Concat_1"(%split, %split, %split_1, %split_1, %split_2, %split_2) <{axis = 2 : i64}> : (tensor<?x2x1x2xf32>, tensor<?x2x1x2xf32>, tensor<?x2x1x2xf32>, tensor<?x2x1x2xf32>, tensor<?x2x1x2xf32>, tensor<?x2x1x2xf32>) -> tensor<?x2x6x2xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}> : () -> tensor<i64>
%split_3, %split_4 = "opset.Split_1"(%concat, %c_1) <{num_splits = 2 : i64}> : (tensor<?x2x6x2xf32>, tensor<i64>) -> (tensor<?x2x6x1xf32>, tensor<?x2x6x1xf32>)
%concat_1 = "opset.Concat_1"(%split_3, %split_3, %split_3, %split_4, %split_4, %split_4) <{axis = -1 : i64}> : (tensor<?x2x6x1xf32>, tensor<?x2x6x1xf32>, tensor<?x2x6x1xf32>, tensor<?x2x6x1xf32>, tensor<?x2x6x1xf32>, tensor<?x2x6x1xf32>) -> tensor<?x2x6x6xf32>
"opset.Result_1"(%concat_1) : (tensor<?x2x6x6xf32>) -> ()

// -----

// Larger parts, another order, channels, and parts with other users stay
// CHECK-LABEL: builtin.module
// CHECK:      %split, %split_1 = "opset.Split_1"(%x, %c) <{num_splits = 2 : i64}>{{.*}} -> (tensor<1x2x2x2xf32>, tensor<1x2x2x2xf32>)
// CHECK:      %split_2, %split_3, %split_4, %split_5 = "opset.Split_1"(%x_1, %c_1) <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>)
// CHECK:      %split_6, %split_7 = "opset.Split_1"(%x_2, %c_2) <{num_splits = 2 : i64}>{{.*}} -> (tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>)
// CHECK:      %split_8, %split_9, %split_10, %split_11 = "opset.Split_1"(%x_3, %c_3) <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>)
// CHECK-NEXT: %concat = "opset.Concat_1"(%split, %split, %split_1, %split_1) <{axis = 2 : i64}>{{.*}} -> tensor<1x2x8x2xf32>
// CHECK-NEXT: %concat_1 = "opset.Concat_1"(%split_2, %split_2, %split_3, %split_3, %split_5, %split_5, %split_4, %split_4) <{axis = 2 : i64}>{{.*}} -> tensor<1x2x8x2xf32>
// CHECK-NEXT: %concat_2 = "opset.Concat_1"(%split_6, %split_6, %split_7, %split_7) <{axis = 1 : i64}>{{.*}} -> tensor<1x4x4x2xf32>
// CHECK-NEXT: %concat_3 = "opset.Concat_1"(%split_8, %split_8, %split_9, %split_9, %split_10, %split_10, %split_11, %split_11) <{axis = 2 : i64}>{{.*}} -> tensor<1x2x8x2xf32>
// CHECK-NEXT: "opset.Result_1"(%concat)
// CHECK-NEXT: "opset.Result_1"(%concat_1)
// CHECK-NEXT: "opset.Result_1"(%concat_2)
// CHECK-NEXT: "opset.Result_1"(%concat_3)
// CHECK-NEXT: "opset.Result_1"(%split_9)
%x = "opset.Parameter_1"() : () -> tensor<1x2x4x2xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x2x4x2xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<1x2x4x2xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<1x2x4x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%split, %split_1 = "opset.Split_1"(%x, %c) <{num_splits = 2 : i64}> : (tensor<1x2x4x2xf32>, tensor<i64>) -> (tensor<1x2x2x2xf32>, tensor<1x2x2x2xf32>)
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%split_2, %split_3, %split_4, %split_5 = "opset.Split_1"(%x_1, %c_1) <{num_splits = 4 : i64}> : (tensor<1x2x4x2xf32>, tensor<i64>) -> (tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>)
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%split_6, %split_7 = "opset.Split_1"(%x_2, %c_2) <{num_splits = 2 : i64}> : (tensor<1x2x4x2xf32>, tensor<i64>) -> (tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>)
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%split_8, %split_9, %split_10, %split_11 = "opset.Split_1"(%x_3, %c_3) <{num_splits = 4 : i64}> : (tensor<1x2x4x2xf32>, tensor<i64>) -> (tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>)
%concat = "opset.Concat_1"(%split, %split, %split_1, %split_1) <{axis = 2 : i64}> : (tensor<1x2x2x2xf32>, tensor<1x2x2x2xf32>, tensor<1x2x2x2xf32>, tensor<1x2x2x2xf32>) -> tensor<1x2x8x2xf32>
%concat_1 = "opset.Concat_1"(%split_2, %split_2, %split_3, %split_3, %split_5, %split_5, %split_4, %split_4) <{axis = 2 : i64}> : (tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>) -> tensor<1x2x8x2xf32>
%concat_2 = "opset.Concat_1"(%split_6, %split_6, %split_7, %split_7) <{axis = 1 : i64}> : (tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>, tensor<1x1x4x2xf32>) -> tensor<1x4x4x2xf32>
%concat_3 = "opset.Concat_1"(%split_8, %split_8, %split_9, %split_9, %split_10, %split_10, %split_11, %split_11) <{axis = 2 : i64}> : (tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>, tensor<1x2x1x2xf32>) -> tensor<1x2x8x2xf32>
"opset.Result_1"(%concat) : (tensor<1x2x8x2xf32>) -> ()
"opset.Result_1"(%concat_1) : (tensor<1x2x8x2xf32>) -> ()
"opset.Result_1"(%concat_2) : (tensor<1x4x4x2xf32>) -> ()
"opset.Result_1"(%concat_3) : (tensor<1x2x8x2xf32>) -> ()
"opset.Result_1"(%split_9) : (tensor<1x2x1x2xf32>) -> ()

// -----

// A batch that is repeated as often as a block has elements -> Interpolate
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 3.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %batchtospace = "opset.Interpolate_11"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}>{{.*}} -> tensor<2x3x8x15xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %batchtospace_1 = "opset.Interpolate_11"(%x_1, %[[CONSTANT_3]], %[[CONSTANT_4]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}>{{.*}} -> tensor<1x3x8x10xf32>
// CHECK-NEXT: "opset.Result_1"(%batchtospace)
// CHECK-NEXT: "opset.Result_1"(%batchtospace_1)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4x5xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x3x4x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [6, 1, 1, 1]>}> : () -> tensor<4xi64>
%tile = "opset.Tile_1"(%x, %c) : (tensor<2x3x4x5xf32>, tensor<4xi64>) -> tensor<12x3x4x5xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 3]>}> : () -> tensor<4xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace = "opset.BatchToSpace_2"(%tile, %c_1, %c_2, %c_3) : (tensor<12x3x4x5xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<2x3x8x15xf32>
%concat = "opset.Concat_1"(%x_1, %x_1, %x_1, %x_1) <{axis = 0 : i64}> : (tensor<1x3x4x5xf32>, tensor<1x3x4x5xf32>, tensor<1x3x4x5xf32>, tensor<1x3x4x5xf32>) -> tensor<4x3x4x5xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace_1 = "opset.BatchToSpace_2"(%concat, %c_4, %c_5, %c_6) : (tensor<4x3x4x5xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x3x8x10xf32>
"opset.Result_1"(%batchtospace) : (tensor<2x3x8x15xf32>) -> ()
"opset.Result_1"(%batchtospace_1) : (tensor<1x3x8x10xf32>) -> ()

// -----

// … not less often, of two tensors, or cropped
// CHECK-LABEL: builtin.module
// CHECK:      %tile = "opset.Tile_1"(%x, %c){{.*}} -> tensor<4x3x4x5xf32>
// CHECK:      %batchtospace = "opset.BatchToSpace_2"(%tile, %c_1, %c_2, %c_3){{.*}} -> tensor<1x3x8x10xf32>
// CHECK-NEXT: %concat = "opset.Concat_1"(%x_1, %x_2) <{axis = 0 : i64}>{{.*}} -> tensor<2x3x4x5xf32>
// CHECK:      %batchtospace_1 = "opset.BatchToSpace_2"(%concat, %c_4, %c_5, %c_6){{.*}} -> tensor<1x3x8x5xf32>
// CHECK:      %tile_1 = "opset.Tile_1"(%x, %c_7){{.*}} -> tensor<8x3x4x5xf32>
// CHECK:      %batchtospace_2 = "opset.BatchToSpace_2"(%tile_1, %c_8, %c_9, %c_10){{.*}} -> tensor<2x3x7x10xf32>
// CHECK-NEXT: "opset.Result_1"(%batchtospace)
// CHECK-NEXT: "opset.Result_1"(%batchtospace_1)
// CHECK-NEXT: "opset.Result_1"(%batchtospace_2)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4x5xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x3x4x5xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<1x3x4x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 1, 1]>}> : () -> tensor<4xi64>
%tile = "opset.Tile_1"(%x, %c) : (tensor<2x3x4x5xf32>, tensor<4xi64>) -> tensor<4x3x4x5xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace = "opset.BatchToSpace_2"(%tile, %c_1, %c_2, %c_3) : (tensor<4x3x4x5xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x3x8x10xf32>
%concat = "opset.Concat_1"(%x_1, %x_2) <{axis = 0 : i64}> : (tensor<1x3x4x5xf32>, tensor<1x3x4x5xf32>) -> tensor<2x3x4x5xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 1]>}> : () -> tensor<4xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace_1 = "opset.BatchToSpace_2"(%concat, %c_4, %c_5, %c_6) : (tensor<2x3x4x5xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x3x8x5xf32>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [4, 1, 1, 1]>}> : () -> tensor<4xi64>
%tile_1 = "opset.Tile_1"(%x, %c_7) : (tensor<2x3x4x5xf32>, tensor<4xi64>) -> tensor<8x3x4x5xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}> : () -> tensor<4xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace_2 = "opset.BatchToSpace_2"(%tile_1, %c_8, %c_9, %c_10) : (tensor<8x3x4x5xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<2x3x7x10xf32>
"opset.Result_1"(%batchtospace) : (tensor<1x3x8x10xf32>) -> ()
"opset.Result_1"(%batchtospace_1) : (tensor<1x3x8x5xf32>) -> ()
"opset.Result_1"(%batchtospace_2) : (tensor<2x3x7x10xf32>) -> ()

// -----

// Two Interpolates that repeat elements are one
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 3.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %interpolate = "opset.Interpolate_11"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}>{{.*}} -> tensor<1x2x6x12xf32>
// CHECK-NEXT: "opset.Result_1"(%interpolate)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 1.0]>}> : () -> tensor<2xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%interpolate = "opset.Interpolate_11"(%x, %c, %c_1) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "scales"}> : (tensor<1x2x3x4xf32>, tensor<2xf32>, tensor<2xi64>) -> tensor<1x2x6x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%interpolate_1 = "opset.Interpolate_11"(%interpolate, %c_2, %c_3) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}> : (tensor<1x2x6x4xf32>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x2x6x12xf32>
"opset.Result_1"(%interpolate_1) : (tensor<1x2x6x12xf32>) -> ()

// -----

// … not with other coordinates, or where one makes the image smaller
// CHECK-LABEL: builtin.module
// CHECK:      %interpolate = "opset.Interpolate_11"(%x, %c, %c_1) <{coordinate_transformation_mode = "align_corners", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x6x4xf32>
// CHECK:      %interpolate_1 = "opset.Interpolate_11"(%interpolate, %c_2, %c_3) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x6x12xf32>
// CHECK:      %interpolate_2 = "opset.Interpolate_11"(%x_1, %c_4, %c_5) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x2x4xf32>
// CHECK:      %interpolate_3 = "opset.Interpolate_11"(%interpolate_2, %c_6, %c_7) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x2x12xf32>
// CHECK-NEXT: "opset.Result_1"(%interpolate_1)
// CHECK-NEXT: "opset.Result_1"(%interpolate_3)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x2x4x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%interpolate = "opset.Interpolate_11"(%x, %c, %c_1) <{coordinate_transformation_mode = "align_corners", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}> : (tensor<1x2x3x4xf32>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x2x6x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%interpolate_1 = "opset.Interpolate_11"(%interpolate, %c_2, %c_3) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}> : (tensor<1x2x6x4xf32>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x2x6x12xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%interpolate_2 = "opset.Interpolate_11"(%x_1, %c_4, %c_5) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}> : (tensor<1x2x4x4xf32>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x2x2x4xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%interpolate_3 = "opset.Interpolate_11"(%interpolate_2, %c_6, %c_7) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "round_prefer_floor", antialias = false, pads_begin = array<i64>, pads_end = array<i64>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}> : (tensor<1x2x2x4xf32>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x2x2x12xf32>
"opset.Result_1"(%interpolate_1) : (tensor<1x2x6x12xf32>) -> ()
"opset.Result_1"(%interpolate_3) : (tensor<1x2x2x12xf32>) -> ()
