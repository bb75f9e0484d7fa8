// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// Reshape, Transpose, Reshape -> DepthToSpace, in both modes; the batch may be unknown
// CHECK-LABEL: builtin.module
// CHECK:      %reshape = "opset.DepthToSpace_1"(%x) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<?x4x8x10xf32>
// CHECK-NEXT: %reshape_1 = "opset.DepthToSpace_1"(%x) <{block_size = 2 : i64, mode = "depth_first"}>{{.*}} -> tensor<?x4x8x10xf32>
// CHECK-NEXT: "opset.Result_1"(%reshape)
// CHECK-NEXT: "opset.Result_1"(%reshape_1)
%x = "opset.Parameter_1"() : () -> tensor<?x16x4x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [-1, 2, 2, 4, 4, 5]>}> : () -> tensor<6xi64>
%reshape = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<?x16x4x5xf32>, tensor<6xi64>) -> tensor<?x2x2x4x4x5xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 3, 4, 1, 5, 2]>}> : () -> tensor<6xi64>
%transpose = "opset.Transpose_1"(%reshape, %c_1) : (tensor<?x2x2x4x4x5xf32>, tensor<6xi64>) -> tensor<?x4x4x2x5x2xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 4, 8, 10]>}> : () -> tensor<4xi64>
%reshape_1 = "opset.Reshape_1"(%transpose, %c_2) <{special_zero = false}> : (tensor<?x4x4x2x5x2xf32>, tensor<4xi64>) -> tensor<?x4x8x10xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [-1, 4, 2, 2, 4, 5]>}> : () -> tensor<6xi64>
%reshape_2 = "opset.Reshape_1"(%x, %c_3) <{special_zero = false}> : (tensor<?x16x4x5xf32>, tensor<6xi64>) -> tensor<?x4x2x2x4x5xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 1, 4, 2, 5, 3]>}> : () -> tensor<6xi64>
%transpose_1 = "opset.Transpose_1"(%reshape_2, %c_4) : (tensor<?x4x2x2x4x5xf32>, tensor<6xi64>) -> tensor<?x4x4x2x5x2xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 4, 8, 10]>}> : () -> tensor<4xi64>
%reshape_3 = "opset.Reshape_1"(%transpose_1, %c_5) <{special_zero = false}> : (tensor<?x4x4x2x5x2xf32>, tensor<4xi64>) -> tensor<?x4x8x10xf32>
"opset.Result_1"(%reshape_1) : (tensor<?x4x8x10xf32>) -> ()
"opset.Result_1"(%reshape_3) : (tensor<?x4x8x10xf32>) -> ()

// -----

// … -> SpaceToDepth in both modes
// CHECK-LABEL: builtin.module
// CHECK:      %reshape = "opset.SpaceToDepth_1"(%x) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<1x16x4x5xf32>
// CHECK-NEXT: %reshape_1 = "opset.SpaceToDepth_1"(%x) <{block_size = 2 : i64, mode = "depth_first"}>{{.*}} -> tensor<1x16x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%reshape)
// CHECK-NEXT: "opset.Result_1"(%reshape_1)
%x = "opset.Parameter_1"() : () -> tensor<1x4x8x10xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [1, 4, 4, 2, 5, 2]>}> : () -> tensor<6xi64>
%reshape = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<1x4x8x10xf32>, tensor<6xi64>) -> tensor<1x4x4x2x5x2xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 3, 5, 1, 2, 4]>}> : () -> tensor<6xi64>
%transpose = "opset.Transpose_1"(%reshape, %c_1) : (tensor<1x4x4x2x5x2xf32>, tensor<6xi64>) -> tensor<1x2x2x4x4x5xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 16, 4, 5]>}> : () -> tensor<4xi64>
%reshape_1 = "opset.Reshape_1"(%transpose, %c_2) <{special_zero = false}> : (tensor<1x2x2x4x4x5xf32>, tensor<4xi64>) -> tensor<1x16x4x5xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [1, 4, 4, 2, 5, 2]>}> : () -> tensor<6xi64>
%reshape_2 = "opset.Reshape_1"(%x, %c_3) <{special_zero = false}> : (tensor<1x4x8x10xf32>, tensor<6xi64>) -> tensor<1x4x4x2x5x2xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 1, 3, 5, 2, 4]>}> : () -> tensor<6xi64>
%transpose_1 = "opset.Transpose_1"(%reshape_2, %c_4) : (tensor<1x4x4x2x5x2xf32>, tensor<6xi64>) -> tensor<1x4x2x2x4x5xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 16, 4, 5]>}> : () -> tensor<4xi64>
%reshape_3 = "opset.Reshape_1"(%transpose_1, %c_5) <{special_zero = false}> : (tensor<1x4x2x2x4x5xf32>, tensor<4xi64>) -> tensor<1x16x4x5xf32>
"opset.Result_1"(%reshape_1) : (tensor<1x16x4x5xf32>) -> ()
"opset.Result_1"(%reshape_3) : (tensor<1x16x4x5xf32>) -> ()

// -----

// DepthToSpace of one and three dimensions; one channel is left
// CHECK-LABEL: builtin.module
// CHECK:      %reshape = "opset.DepthToSpace_1"(%x) <{block_size = 4 : i64, mode = "depth_first"}>{{.*}} -> tensor<2x3x16xf32>
// CHECK:      %reshape_1 = "opset.DepthToSpace_1"(%x_1) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<1x1x4x6x8xf32>
// CHECK-NEXT: "opset.Result_1"(%reshape)
// CHECK-NEXT: "opset.Result_1"(%reshape_1)
%x = "opset.Parameter_1"() : () -> tensor<2x12x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 3, 4, 4]>}> : () -> tensor<4xi64>
%reshape = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<2x12x4xf32>, tensor<4xi64>) -> tensor<2x3x4x4xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 2]>}> : () -> tensor<4xi64>
%transpose = "opset.Transpose_1"(%reshape, %c_1) : (tensor<2x3x4x4xf32>, tensor<4xi64>) -> tensor<2x3x4x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 16]>}> : () -> tensor<3xi64>
%reshape_1 = "opset.Reshape_1"(%transpose, %c_2) <{special_zero = false}> : (tensor<2x3x4x4xf32>, tensor<3xi64>) -> tensor<2x3x16xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x8x2x3x4xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [8], [1, 1, 2, 2, 2, 2, 3, 4]>}> : () -> tensor<8xi64>
%reshape_2 = "opset.Reshape_1"(%x_1, %c_3) <{special_zero = false}> : (tensor<1x8x2x3x4xf32>, tensor<8xi64>) -> tensor<1x1x2x2x2x2x3x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [8], [0, 1, 5, 2, 6, 3, 7, 4]>}> : () -> tensor<8xi64>
%transpose_1 = "opset.Transpose_1"(%reshape_2, %c_4) : (tensor<1x1x2x2x2x2x3x4xf32>, tensor<8xi64>) -> tensor<1x1x2x2x3x2x4x2xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 1, 4, 6, 8]>}> : () -> tensor<5xi64>
%reshape_3 = "opset.Reshape_1"(%transpose_1, %c_5) <{special_zero = false}> : (tensor<1x1x2x2x3x2x4x2xf32>, tensor<5xi64>) -> tensor<1x1x4x6x8xf32>
"opset.Result_1"(%reshape_1) : (tensor<2x3x16xf32>) -> ()
"opset.Result_1"(%reshape_3) : (tensor<1x1x4x6x8xf32>) -> ()

// -----

// Batch and spatial sizes are computed: DepthToSpace of them all
// CHECK-LABEL: builtin.module
// CHECK:      %reshape = "opset.DepthToSpace_1"(%x) <{block_size = 2 : i64, mode = "depth_first"}>{{.*}} -> tensor<?x4x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%reshape)
%x = "opset.Parameter_1"() : () -> tensor<?x16x?x?xf32>
%shapeof = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x16x?x?xf32>) -> tensor<4xi64>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather = "opset.Gather_8"(%shapeof, %c, %c_1) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_1 = "opset.Gather_8"(%shapeof, %c_2, %c_3) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_2 = "opset.Gather_8"(%shapeof, %c_4, %c_5) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%concat = "opset.Concat_1"(%gather, %c_6, %c_7, %c_8, %gather_1, %gather_2) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<6xi64>
%reshape = "opset.Reshape_1"(%x, %concat) <{special_zero = true}> : (tensor<?x16x?x?xf32>, tensor<6xi64>) -> tensor<?x4x2x2x?x?xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 1, 4, 2, 5, 3]>}> : () -> tensor<6xi64>
%transpose = "opset.Transpose_1"(%reshape, %c_9) : (tensor<?x4x2x2x?x?xf32>, tensor<6xi64>) -> tensor<?x4x?x2x?x2xf32>
%shapeof_1 = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x16x?x?xf32>) -> tensor<4xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_3 = "opset.Gather_8"(%shapeof_1, %c_10, %c_11) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_4 = "opset.Gather_8"(%shapeof_1, %c_12, %c_13) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%multiply = "opset.Multiply_1"(%gather_4, %c_14) <{auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%c_15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_16 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_5 = "opset.Gather_8"(%shapeof_1, %c_15, %c_16) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%c_17 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%multiply_1 = "opset.Multiply_1"(%gather_5, %c_17) <{auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%c_18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<1xi64>
%concat_1 = "opset.Concat_1"(%gather_3, %c_18, %multiply, %multiply_1) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<4xi64>
%reshape_1 = "opset.Reshape_1"(%transpose, %concat_1) <{special_zero = true}> : (tensor<?x4x?x2x?x2xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
"opset.Result_1"(%reshape_1) : (tensor<?x4x?x?xf32>) -> ()

// -----

// … and divided: SpaceToDepth
// CHECK-LABEL: builtin.module
// CHECK:      %reshape = "opset.SpaceToDepth_1"(%x) <{block_size = 2 : i64, mode = "depth_first"}>{{.*}} -> tensor<2x16x?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%reshape)
%x = "opset.Parameter_1"() : () -> tensor<2x4x?x6xf32>
%shapeof = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<2x4x?x6xf32>) -> tensor<4xi64>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather = "opset.Gather_8"(%shapeof, %c, %c_1) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%divide = "opset.Divide_1"(%gather, %c_2) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%concat = "opset.Concat_1"(%c_3, %c_4, %divide, %c_5, %c_6, %c_7) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<6xi64>
%reshape = "opset.Reshape_1"(%x, %concat) <{special_zero = false}> : (tensor<2x4x?x6xf32>, tensor<6xi64>) -> tensor<2x4x?x2x3x2xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 1, 3, 5, 2, 4]>}> : () -> tensor<6xi64>
%transpose = "opset.Transpose_1"(%reshape, %c_8) : (tensor<2x4x?x2x3x2xf32>, tensor<6xi64>) -> tensor<2x4x2x2x?x3xf32>
%shapeof_1 = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<2x4x?x6xf32>) -> tensor<4xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_1 = "opset.Gather_8"(%shapeof_1, %c_9, %c_10) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%divide_1 = "opset.Divide_1"(%gather_1, %c_11) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [16]>}> : () -> tensor<1xi64>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%concat_1 = "opset.Concat_1"(%c_12, %c_13, %divide_1, %c_14) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<4xi64>
%reshape_1 = "opset.Reshape_1"(%transpose, %concat_1) <{special_zero = false}> : (tensor<2x4x2x2x?x3xf32>, tensor<4xi64>) -> tensor<2x16x?x3xf32>
"opset.Result_1"(%reshape_1) : (tensor<2x16x?x3xf32>) -> ()

// -----

// … -> ShuffleChannels of any axis; what is behind the channels may be joined
// CHECK-LABEL: builtin.module
// CHECK:      %reshape = "opset.ShuffleChannels_1"(%x) <{axis = 1 : i64, group = 3 : i64}>{{.*}} -> tensor<?x12x4x5xf32>
// CHECK-NEXT: %reshape_1 = "opset.ShuffleChannels_1"(%x_1) <{axis = 3 : i64, group = 3 : i64}>{{.*}} -> tensor<?x4x5x12xf32>
// CHECK-NEXT: %reshape_2 = "opset.ShuffleChannels_1"(%x_2) <{axis = 1 : i64, group = 3 : i64}>{{.*}} -> tensor<1x12x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%reshape)
// CHECK-NEXT: "opset.Result_1"(%reshape_1)
// CHECK-NEXT: "opset.Result_1"(%reshape_2)
%x = "opset.Parameter_1"() : () -> tensor<?x12x4x5xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<?x4x5x12xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<1x12x4x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [-1, 3, 4, 4, 5]>}> : () -> tensor<5xi64>
%reshape = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<?x12x4x5xf32>, tensor<5xi64>) -> tensor<?x3x4x4x5xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 1, 3, 4]>}> : () -> tensor<5xi64>
%transpose = "opset.Transpose_1"(%reshape, %c_1) : (tensor<?x3x4x4x5xf32>, tensor<5xi64>) -> tensor<?x4x3x4x5xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 12, 4, 5]>}> : () -> tensor<4xi64>
%reshape_1 = "opset.Reshape_1"(%transpose, %c_2) <{special_zero = false}> : (tensor<?x4x3x4x5xf32>, tensor<4xi64>) -> tensor<?x12x4x5xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [-1, 4, 5, 3, 4]>}> : () -> tensor<5xi64>
%reshape_2 = "opset.Reshape_1"(%x_1, %c_3) <{special_zero = false}> : (tensor<?x4x5x12xf32>, tensor<5xi64>) -> tensor<?x4x5x3x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 1, 2, 4, 3]>}> : () -> tensor<5xi64>
%transpose_1 = "opset.Transpose_1"(%reshape_2, %c_4) : (tensor<?x4x5x3x4xf32>, tensor<5xi64>) -> tensor<?x4x5x4x3xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 4, 5, 12]>}> : () -> tensor<4xi64>
%reshape_3 = "opset.Reshape_1"(%transpose_1, %c_5) <{special_zero = false}> : (tensor<?x4x5x4x3xf32>, tensor<4xi64>) -> tensor<?x4x5x12xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 4, 20]>}> : () -> tensor<3xi64>
%reshape_4 = "opset.Reshape_1"(%x_2, %c_6) <{special_zero = false}> : (tensor<1x12x4x5xf32>, tensor<3xi64>) -> tensor<3x4x20xf32>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}> : () -> tensor<3xi64>
%transpose_2 = "opset.Transpose_1"(%reshape_4, %c_7) : (tensor<3x4x20xf32>, tensor<3xi64>) -> tensor<4x3x20xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 12, 4, 5]>}> : () -> tensor<4xi64>
%reshape_5 = "opset.Reshape_1"(%transpose_2, %c_8) <{special_zero = false}> : (tensor<4x3x20xf32>, tensor<4xi64>) -> tensor<1x12x4x5xf32>
"opset.Result_1"(%reshape_1) : (tensor<?x12x4x5xf32>) -> ()
"opset.Result_1"(%reshape_3) : (tensor<?x4x5x12xf32>) -> ()
"opset.Result_1"(%reshape_5) : (tensor<1x12x4x5xf32>) -> ()

// -----

// Channels last between Transposes: one DepthToSpace
// CHECK-LABEL: builtin.module
// CHECK:      %transpose = "opset.DepthToSpace_1"(%x) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<1x4x8x10xf32>
// CHECK-NEXT: "opset.Result_1"(%transpose)
%x = "opset.Parameter_1"() : () -> tensor<1x16x4x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}> : () -> tensor<4xi64>
%transpose = "opset.Transpose_1"(%x, %c) : (tensor<1x16x4x5xf32>, tensor<4xi64>) -> tensor<1x4x5x16xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [1, 4, 5, 2, 2, 4]>}> : () -> tensor<6xi64>
%reshape = "opset.Reshape_1"(%transpose, %c_1) <{special_zero = false}> : (tensor<1x4x5x16xf32>, tensor<6xi64>) -> tensor<1x4x5x2x2x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 1, 3, 2, 4, 5]>}> : () -> tensor<6xi64>
%transpose_1 = "opset.Transpose_1"(%reshape, %c_2) : (tensor<1x4x5x2x2x4xf32>, tensor<6xi64>) -> tensor<1x4x2x5x2x4xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 8, 10, 4]>}> : () -> tensor<4xi64>
%reshape_1 = "opset.Reshape_1"(%transpose_1, %c_3) <{special_zero = false}> : (tensor<1x4x2x5x2x4xf32>, tensor<4xi64>) -> tensor<1x8x10x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}> : () -> tensor<4xi64>
%transpose_2 = "opset.Transpose_1"(%reshape_1, %c_4) : (tensor<1x8x10x4xf32>, tensor<4xi64>) -> tensor<1x4x8x10xf32>
"opset.Result_1"(%transpose_2) : (tensor<1x4x8x10xf32>) -> ()

// -----

// Another order of the axes behind: DepthToSpace and a Transpose
// CHECK-LABEL: builtin.module
// CHECK:      %[[DEPTHTOSPACE:[0-9]+]] = "opset.DepthToSpace_1"(%x) <{block_size = 2 : i64, mode = "depth_first"}>{{.*}} -> tensor<1x4x8x10xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %reshape = "opset.Transpose_1"(%[[DEPTHTOSPACE]], %[[CONSTANT]]){{.*}} -> tensor<1x8x10x4xf32>
// CHECK-NEXT: "opset.Result_1"(%reshape)
%x = "opset.Parameter_1"() : () -> tensor<1x16x4x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [1, 4, 2, 2, 4, 5]>}> : () -> tensor<6xi64>
%reshape = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<1x16x4x5xf32>, tensor<6xi64>) -> tensor<1x4x2x2x4x5xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 4, 2, 5, 3, 1]>}> : () -> tensor<6xi64>
%transpose = "opset.Transpose_1"(%reshape, %c_1) : (tensor<1x4x2x2x4x5xf32>, tensor<6xi64>) -> tensor<1x4x2x5x2x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 8, 10, 4]>}> : () -> tensor<4xi64>
%reshape_1 = "opset.Reshape_1"(%transpose, %c_2) <{special_zero = false}> : (tensor<1x4x2x5x2x4xf32>, tensor<4xi64>) -> tensor<1x8x10x4xf32>
"opset.Result_1"(%reshape_1) : (tensor<1x8x10x4xf32>) -> ()

// -----

// What is a Transpose, a Reshape of x, or one of both
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %reshape = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x4x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 4]>}>
// CHECK-NEXT: %reshape_1 = "opset.Reshape_1"(%x_1, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<6x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 3, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_3]]){{.*}} -> tensor<4x5x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 5, 6]>}>
// CHECK-NEXT: %reshape_2 = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<4x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [2, 3, 4, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x_2, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 3, 1, 2, 4]>}>
// CHECK-NEXT: %reshape_3 = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x3x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%reshape)
// CHECK-NEXT: "opset.Result_1"(%reshape_1)
// CHECK-NEXT: "opset.Result_1"(%reshape_2)
// CHECK-NEXT: "opset.Result_1"(%reshape_3)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4x5xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x3x4x6xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 20]>}> : () -> tensor<3xi64>
%reshape = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<2x3x4x5xf32>, tensor<3xi64>) -> tensor<2x3x20xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}> : () -> tensor<3xi64>
%transpose = "opset.Transpose_1"(%reshape, %c_1) : (tensor<2x3x20xf32>, tensor<3xi64>) -> tensor<2x20x3xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 4, 5, 3]>}> : () -> tensor<4xi64>
%reshape_1 = "opset.Reshape_1"(%transpose, %c_2) <{special_zero = false}> : (tensor<2x20x3xf32>, tensor<4xi64>) -> tensor<2x4x5x3xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 12]>}> : () -> tensor<3xi64>
%reshape_2 = "opset.Reshape_1"(%x_1, %c_3) <{special_zero = false}> : (tensor<2x3x4xf32>, tensor<3xi64>) -> tensor<2x1x12xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}> : () -> tensor<3xi64>
%transpose_1 = "opset.Transpose_1"(%reshape_2, %c_4) : (tensor<2x1x12xf32>, tensor<3xi64>) -> tensor<1x2x12xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 4]>}> : () -> tensor<2xi64>
%reshape_3 = "opset.Reshape_1"(%transpose_1, %c_5) <{special_zero = false}> : (tensor<1x2x12xf32>, tensor<2xi64>) -> tensor<6x4xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 20]>}> : () -> tensor<2xi64>
%reshape_4 = "opset.Reshape_1"(%x, %c_6) <{special_zero = false}> : (tensor<2x3x4x5xf32>, tensor<2xi64>) -> tensor<6x20xf32>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}> : () -> tensor<2xi64>
%transpose_2 = "opset.Transpose_1"(%reshape_4, %c_7) : (tensor<6x20xf32>, tensor<2xi64>) -> tensor<20x6xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 5, 6]>}> : () -> tensor<3xi64>
%reshape_5 = "opset.Reshape_1"(%transpose_2, %c_8) <{special_zero = false}> : (tensor<20x6xf32>, tensor<3xi64>) -> tensor<4x5x6xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [2, 3, 4, 2, 3]>}> : () -> tensor<5xi64>
%reshape_6 = "opset.Reshape_1"(%x_2, %c_9) <{special_zero = false}> : (tensor<2x3x4x6xf32>, tensor<5xi64>) -> tensor<2x3x4x2x3xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 3, 1, 2, 4]>}> : () -> tensor<5xi64>
%transpose_3 = "opset.Transpose_1"(%reshape_6, %c_10) : (tensor<2x3x4x2x3xf32>, tensor<5xi64>) -> tensor<2x2x3x4x3xf32>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [2, 2, 3, 4, 3]>}> : () -> tensor<5xi64>
%reshape_7 = "opset.Reshape_1"(%transpose_3, %c_11) <{special_zero = false}> : (tensor<2x2x3x4x3xf32>, tensor<5xi64>) -> tensor<2x2x3x4x3xf32>
"opset.Result_1"(%reshape_1) : (tensor<2x4x5x3xf32>) -> ()
"opset.Result_1"(%reshape_3) : (tensor<6x4xf32>) -> ()
"opset.Result_1"(%reshape_5) : (tensor<4x5x6xf32>) -> ()
"opset.Result_1"(%reshape_7) : (tensor<2x2x3x4x3xf32>) -> ()

// -----

// Blocks in turned order, blocks of two sizes, windows, and a step that is used elsewhere stay
// CHECK-LABEL: builtin.module
// CHECK:      %reshape = "opset.Reshape_1"(%x_3, %c) <{special_zero = false}>{{.*}} -> tensor<1x2x2x4x4x5xf32>
// CHECK:      %transpose = "opset.Transpose_1"(%reshape, %c_1){{.*}} -> tensor<1x4x4x2x5x2xf32>
// CHECK:      %reshape_1 = "opset.Reshape_1"(%x, %c_2) <{special_zero = false}>{{.*}} -> tensor<1x2x2x4x4x5xf32>
// CHECK:      %transpose_1 = "opset.Transpose_1"(%reshape_1, %c_3){{.*}} -> tensor<1x4x4x2x5x2xf32>
// CHECK:      %reshape_2 = "opset.Reshape_1"(%transpose_1, %c_4) <{special_zero = false}>{{.*}} -> tensor<1x4x8x10xf32>
// CHECK:      %reshape_3 = "opset.Reshape_1"(%x_1, %c_5) <{special_zero = false}>{{.*}} -> tensor<1x2x3x4x4x5xf32>
// CHECK:      %transpose_2 = "opset.Transpose_1"(%reshape_3, %c_6){{.*}} -> tensor<1x4x4x2x5x3xf32>
// CHECK:      %reshape_4 = "opset.Reshape_1"(%transpose_2, %c_7) <{special_zero = false}>{{.*}} -> tensor<1x4x8x15xf32>
// CHECK:      %reshape_5 = "opset.Reshape_1"(%x_2, %c_8) <{special_zero = false}>{{.*}} -> tensor<1x2x4x2x4x12xf32>
// CHECK:      %transpose_3 = "opset.Transpose_1"(%reshape_5, %c_9){{.*}} -> tensor<1x2x2x4x4x12xf32>
// CHECK:      %reshape_6 = "opset.Reshape_1"(%transpose_3, %c_10) <{special_zero = false}>{{.*}} -> tensor<4x16x12xf32>
// CHECK:      %reshape_7 = "opset.Reshape_1"(%transpose, %c_11) <{special_zero = false}>{{.*}} -> tensor<1x4x8x10xf32>
// CHECK-NEXT: "opset.Result_1"(%reshape_2)
// CHECK-NEXT: "opset.Result_1"(%reshape_4)
// CHECK-NEXT: "opset.Result_1"(%reshape_6)
// CHECK-NEXT: "opset.Result_1"(%transpose)
// CHECK-NEXT: "opset.Result_1"(%reshape_7)
%x = "opset.Parameter_1"() : () -> tensor<1x16x4x5xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x24x4x5xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<1x8x8x12xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<1x16x4x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [1, 2, 2, 4, 4, 5]>}> : () -> tensor<6xi64>
%reshape = "opset.Reshape_1"(%x_3, %c) <{special_zero = false}> : (tensor<1x16x4x5xf32>, tensor<6xi64>) -> tensor<1x2x2x4x4x5xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 3, 4, 1, 5, 2]>}> : () -> tensor<6xi64>
%transpose = "opset.Transpose_1"(%reshape, %c_1) : (tensor<1x2x2x4x4x5xf32>, tensor<6xi64>) -> tensor<1x4x4x2x5x2xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [1, 2, 2, 4, 4, 5]>}> : () -> tensor<6xi64>
%reshape_1 = "opset.Reshape_1"(%x, %c_2) <{special_zero = false}> : (tensor<1x16x4x5xf32>, tensor<6xi64>) -> tensor<1x2x2x4x4x5xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 3, 4, 2, 5, 1]>}> : () -> tensor<6xi64>
%transpose_1 = "opset.Transpose_1"(%reshape_1, %c_3) : (tensor<1x2x2x4x4x5xf32>, tensor<6xi64>) -> tensor<1x4x4x2x5x2xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 4, 8, 10]>}> : () -> tensor<4xi64>
%reshape_2 = "opset.Reshape_1"(%transpose_1, %c_4) <{special_zero = false}> : (tensor<1x4x4x2x5x2xf32>, tensor<4xi64>) -> tensor<1x4x8x10xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [1, 2, 3, 4, 4, 5]>}> : () -> tensor<6xi64>
%reshape_3 = "opset.Reshape_1"(%x_1, %c_5) <{special_zero = false}> : (tensor<1x24x4x5xf32>, tensor<6xi64>) -> tensor<1x2x3x4x4x5xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 3, 4, 1, 5, 2]>}> : () -> tensor<6xi64>
%transpose_2 = "opset.Transpose_1"(%reshape_3, %c_6) : (tensor<1x2x3x4x4x5xf32>, tensor<6xi64>) -> tensor<1x4x4x2x5x3xf32>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 4, 8, 15]>}> : () -> tensor<4xi64>
%reshape_4 = "opset.Reshape_1"(%transpose_2, %c_7) <{special_zero = false}> : (tensor<1x4x4x2x5x3xf32>, tensor<4xi64>) -> tensor<1x4x8x15xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [1, 2, 4, 2, 4, 12]>}> : () -> tensor<6xi64>
%reshape_5 = "opset.Reshape_1"(%x_2, %c_8) <{special_zero = false}> : (tensor<1x8x8x12xf32>, tensor<6xi64>) -> tensor<1x2x4x2x4x12xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 1, 3, 2, 4, 5]>}> : () -> tensor<6xi64>
%transpose_3 = "opset.Transpose_1"(%reshape_5, %c_9) : (tensor<1x2x4x2x4x12xf32>, tensor<6xi64>) -> tensor<1x2x2x4x4x12xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 16, 12]>}> : () -> tensor<3xi64>
%reshape_6 = "opset.Reshape_1"(%transpose_3, %c_10) <{special_zero = false}> : (tensor<1x2x2x4x4x12xf32>, tensor<3xi64>) -> tensor<4x16x12xf32>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 4, 8, 10]>}> : () -> tensor<4xi64>
%reshape_7 = "opset.Reshape_1"(%transpose, %c_11) <{special_zero = false}> : (tensor<1x4x4x2x5x2xf32>, tensor<4xi64>) -> tensor<1x4x8x10xf32>
"opset.Result_1"(%reshape_2) : (tensor<1x4x8x10xf32>) -> ()
"opset.Result_1"(%reshape_4) : (tensor<1x4x8x15xf32>) -> ()
"opset.Result_1"(%reshape_6) : (tensor<4x16x12xf32>) -> ()
"opset.Result_1"(%transpose) : (tensor<1x4x4x2x5x2xf32>) -> ()
"opset.Result_1"(%reshape_7) : (tensor<1x4x8x10xf32>) -> ()

// -----

// How many channels there are is not known
// CHECK-LABEL: builtin.module
// CHECK:      %reshape = "opset.Reshape_1"(%x, %c) <{special_zero = false}>{{.*}} -> tensor<1x3x?x4x5xf32>
// CHECK:      %transpose = "opset.Transpose_1"(%reshape, %c_1){{.*}} -> tensor<1x?x3x4x5xf32>
// CHECK:      %reshape_1 = "opset.Reshape_1"(%transpose, %c_2) <{special_zero = false}>{{.*}} -> tensor<1x?x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%reshape_1)
%x = "opset.Parameter_1"() : () -> tensor<1x?x4x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 3, -1, 4, 5]>}> : () -> tensor<5xi64>
%reshape = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<1x?x4x5xf32>, tensor<5xi64>) -> tensor<1x3x?x4x5xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 1, 3, 4]>}> : () -> tensor<5xi64>
%transpose = "opset.Transpose_1"(%reshape, %c_1) : (tensor<1x3x?x4x5xf32>, tensor<5xi64>) -> tensor<1x?x3x4x5xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 4, 5]>}> : () -> tensor<4xi64>
%reshape_1 = "opset.Reshape_1"(%transpose, %c_2) <{special_zero = false}> : (tensor<1x?x3x4x5xf32>, tensor<4xi64>) -> tensor<1x?x4x5xf32>
"opset.Result_1"(%reshape_1) : (tensor<1x?x4x5xf32>) -> ()

// -----

// Squeeze, Unsqueeze and Reshape in a row are one of them; not where others see a step, or sizes stay unknown
// CHECK-LABEL: builtin.module
// CHECK:      %unsqueeze = "opset.Unsqueeze_1"(%x_3, %c){{.*}} -> tensor<?x1x?xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 3]>}>
// CHECK-NEXT: %unsqueeze_1 = "opset.Unsqueeze_1"(%x_1, %[[CONSTANT]]){{.*}} -> tensor<?x1x?x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %squeeze = "opset.Squeeze_1"(%x, %[[CONSTANT_2]]){{.*}} -> tensor<?x?x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 4]>}>
// CHECK-NEXT: %unsqueeze_2 = "opset.Reshape_1"(%x_2, %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<?x1x3x4xf32>
// CHECK:      %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 60]>}>
// CHECK-NEXT: %reshape = "opset.Reshape_1"(%x_4, %[[CONSTANT_4]]) <{special_zero = true}>{{.*}} -> tensor<?x60xf32>
// CHECK:      %unsqueeze_3 = "opset.Unsqueeze_1"(%unsqueeze, %c_1){{.*}} -> tensor<?x1x1x?xf32>
// CHECK:      %squeeze_1 = "opset.Squeeze_1"(%x_5, %c_2){{.*}} -> tensor<?x?x4xf32>
// CHECK:      %unsqueeze_4 = "opset.Unsqueeze_1"(%squeeze_1, %c_3){{.*}} -> tensor<?x?x1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%unsqueeze_1)
// CHECK-NEXT: "opset.Result_1"(%squeeze)
// CHECK-NEXT: "opset.Result_1"(%unsqueeze_2)
// CHECK-NEXT: "opset.Result_1"(%reshape)
// CHECK-NEXT: "opset.Result_1"(%unsqueeze)
// CHECK-NEXT: "opset.Result_1"(%unsqueeze_3)
// CHECK-NEXT: "opset.Result_1"(%unsqueeze_4)
%x = "opset.Parameter_1"() : () -> tensor<?x1x?x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<?x?x4xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<?x12xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%unsqueeze = "opset.Unsqueeze_1"(%x_3, %c) : (tensor<?x?xf32>, tensor<1xi64>) -> tensor<?x1x?xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%unsqueeze_1 = "opset.Unsqueeze_1"(%x_1, %c_1) : (tensor<?x?x4xf32>, tensor<1xi64>) -> tensor<?x1x?x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%unsqueeze_2 = "opset.Unsqueeze_1"(%unsqueeze_1, %c_2) : (tensor<?x1x?x4xf32>, tensor<1xi64>) -> tensor<?x1x?x1x4xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%unsqueeze_3 = "opset.Unsqueeze_1"(%x, %c_3) : (tensor<?x1x?x4xf32>, tensor<1xi64>) -> tensor<?x1x?x1x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 3]>}> : () -> tensor<2xi64>
%squeeze = "opset.Squeeze_1"(%unsqueeze_3, %c_4) : (tensor<?x1x?x1x4xf32>, tensor<2xi64>) -> tensor<?x?x4xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 3, 4]>}> : () -> tensor<3xi64>
%reshape = "opset.Reshape_1"(%x_2, %c_5) <{special_zero = false}> : (tensor<?x12xf32>, tensor<3xi64>) -> tensor<?x3x4xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%unsqueeze_4 = "opset.Unsqueeze_1"(%reshape, %c_6) : (tensor<?x3x4xf32>, tensor<1xi64>) -> tensor<?x1x3x4xf32>
%x_4 = "opset.Parameter_1"() : () -> tensor<?x3x4x5xf32>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 3, 20]>}> : () -> tensor<3xi64>
%reshape_1 = "opset.Reshape_1"(%x_4, %c_7) <{special_zero = true}> : (tensor<?x3x4x5xf32>, tensor<3xi64>) -> tensor<?x3x20xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}> : () -> tensor<2xi64>
%reshape_2 = "opset.Reshape_1"(%reshape_1, %c_8) <{special_zero = true}> : (tensor<?x3x20xf32>, tensor<2xi64>) -> tensor<?x60xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%unsqueeze_5 = "opset.Unsqueeze_1"(%unsqueeze, %c_9) : (tensor<?x1x?xf32>, tensor<1xi64>) -> tensor<?x1x1x?xf32>
%x_5 = "opset.Parameter_1"() : () -> tensor<?x1x?x4xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze_1 = "opset.Squeeze_1"(%x_5, %c_10) : (tensor<?x1x?x4xf32>, tensor<1xi64>) -> tensor<?x?x4xf32>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%unsqueeze_6 = "opset.Unsqueeze_1"(%squeeze_1, %c_11) : (tensor<?x?x4xf32>, tensor<1xi64>) -> tensor<?x?x1x4xf32>
"opset.Result_1"(%unsqueeze_2) : (tensor<?x1x?x1x4xf32>) -> ()
"opset.Result_1"(%squeeze) : (tensor<?x?x4xf32>) -> ()
"opset.Result_1"(%unsqueeze_4) : (tensor<?x1x3x4xf32>) -> ()
"opset.Result_1"(%reshape_2) : (tensor<?x60xf32>) -> ()
"opset.Result_1"(%unsqueeze) : (tensor<?x1x?xf32>) -> ()
"opset.Result_1"(%unsqueeze_5) : (tensor<?x1x1x?xf32>) -> ()
"opset.Result_1"(%unsqueeze_6) : (tensor<?x?x1x4xf32>) -> ()
