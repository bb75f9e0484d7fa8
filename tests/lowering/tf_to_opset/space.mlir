// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// SpaceToBatchND
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2, 2], [1, 0, 1, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 3, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 3, 0]>}>
// CHECK-NEXT: %[[SPACETOBATCH:[0-9]+]] = "opset.SpaceToBatch_2"(%x0, %[[CONSTANT_3]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<12x2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SPACETOBATCH]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x5x2xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [2, 3]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 2], [1, 0, 1, 3]>, dtype = i32}> : () -> tensor<2x2xi32>
%3 = "tf.SpaceToBatchND"(%x0, %1, %2) <{Tblock_shape = i32, Tpaddings = i32, T = f32}> : (tensor<2x3x5x2xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "SpaceToBatchND"}> : (tensor<*xf32>) -> ()

// -----

// SpaceToBatchND of computed blocks
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONVERT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x2) <{destination_type = i64}>{{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONVERT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONVERT_2]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_7]], %[[GATHER]], %[[CONSTANT_8]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_9]], %[[GATHER_2]], %[[CONSTANT_10]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SPACETOBATCH:[0-9]+]] = "opset.SpaceToBatch_2"(%x0, %[[CONCAT]], %[[CONCAT_2]], %[[CONCAT_3]]){{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SPACETOBATCH]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4x4x2xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x2xi32>
%3 = "tf.SpaceToBatchND"(%x0, %x1, %x2) <{Tblock_shape = i32, Tpaddings = i32, T = f32}> : (tensor<1x4x4x2xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "SpaceToBatchND"}> : (tensor<*xf32>) -> ()

// -----

// BatchToSpaceND
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2, 2], [1, 0, 1, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 3, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 3, 0]>}>
// CHECK-NEXT: %[[BATCHTOSPACE:[0-9]+]] = "opset.BatchToSpace_2"(%x0, %[[CONSTANT_3]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3x5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[BATCHTOSPACE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<12x2x3x2xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [2, 3]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 2], [1, 0, 1, 3]>, dtype = i32}> : () -> tensor<2x2xi32>
%3 = "tf.BatchToSpaceND"(%x0, %1, %2) <{Tblock_shape = i32, Tcrops = i32, T = f32}> : (tensor<12x2x3x2xf32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "BatchToSpaceND"}> : (tensor<*xf32>) -> ()

// -----

// SpaceToBatch: one size for both blocks
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2, 2], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}>
// CHECK-NEXT: %[[SPACETOBATCH:[0-9]+]] = "opset.SpaceToBatch_2"(%x0, %[[CONSTANT_3]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<4x2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SPACETOBATCH]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4x4x2xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 2], [0, 0, 1, 1]>, dtype = i32}> : () -> tensor<2x2xi32>
%2 = "tf.SpaceToBatch"(%x0, %1) <{Tpaddings = i32, T = f32, block_size = 2 : i64}> : (tensor<1x4x4x2xf32>, tensor<2x2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "SpaceToBatch"}> : (tensor<*xf32>) -> ()

// -----

// BatchToSpace
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2, 2], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}>
// CHECK-NEXT: %[[BATCHTOSPACE:[0-9]+]] = "opset.BatchToSpace_2"(%x0, %[[CONSTANT_3]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<1x4x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[BATCHTOSPACE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x2x3x2xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 2], [0, 0, 1, 1]>, dtype = i32}> : () -> tensor<2x2xi32>
%2 = "tf.BatchToSpace"(%x0, %1) <{Tidx = i32, T = f32, block_size = 2 : i64}> : (tensor<4x2x3x2xf32>, tensor<2x2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "BatchToSpace"}> : (tensor<*xf32>) -> ()

// -----

// SpaceToBatchND of an unknown number of blocks
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.SpaceToBatchND  ""  (f32[1,4,4,2], i32[?], i32[?,2])
// CHECK-NEXT: the number of blocks is not known; give the shape of block_shape with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x4x2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?xi32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<?x2xi32>
%y = "tf.SpaceToBatchND"(%x, %b, %p) <{T = f32, Tblock_shape = i32, Tpaddings = i32}> : (tensor<1x4x4x2xf32>, tensor<?xi32>, tensor<?x2xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// SpaceToBatchND of more blocks than dimensions
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.SpaceToBatchND  ""  (f32[1,4], i32[3], i32[3,2])
// CHECK-NEXT: 3 blocks for a tensor of rank 2
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xi32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<3x2xi32>
%y = "tf.SpaceToBatchND"(%x, %b, %p) <{T = f32, Tblock_shape = i32, Tpaddings = i32}> : (tensor<1x4xf32>, tensor<3xi32>, tensor<3x2xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// DepthToSpace between transposes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x8x2x3xf32>
// CHECK-NEXT: %[[DEPTHTOSPACE:[0-9]+]] = "opset.DepthToSpace_1"(%[[TRANSPOSE]]) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<2x2x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[DEPTHTOSPACE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4x6x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x2x3x8xf32>
%1 = "tf.DepthToSpace"(%x0) <{data_format = "NHWC", T = f32, block_size = 2 : i64}> : (tensor<2x2x3x8xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "DepthToSpace"}> : (tensor<*xf32>) -> ()

// -----

// SpaceToDepth with channels first
// CHECK-LABEL: builtin.module
// CHECK:      %[[SPACETODEPTH:[0-9]+]] = "opset.SpaceToDepth_1"(%x) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<2x12x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SPACETODEPTH]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4x6xf32>
%1 = "tf.SpaceToDepth"(%x) <{data_format = "NCHW", T = f32, block_size = 2 : i64}> : (tensor<2x3x4x6xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "SpaceToDepth"}> : (tensor<*xf32>) -> ()

// -----

// DepthToSpace of channels in vectors of four
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 1, 4, 2, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x4x4x2x3xi8>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [16]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x16x2x3xi8>
// CHECK-NEXT: %[[DEPTHTOSPACE:[0-9]+]] = "opset.DepthToSpace_1"(%[[RESHAPE]]) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<2x4x4x6xi8>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 6]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[DEPTHTOSPACE]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x1x4x4x6xi8>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 1, 3, 4, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2x1x4x6x4xi8>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4x2x3x4xi8>
%1 = "tf.DepthToSpace"(%x) <{data_format = "NCHW_VECT_C", T = i8, block_size = 2 : i64}> : (tensor<2x4x2x3x4xi8>) -> tensor<*xi8>
"stepwell.output"(%1) <{tensor_name = "DepthToSpace"}> : (tensor<*xi8>) -> ()

// -----

// SpaceToDepth of complex numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x4x4x4x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[GATHER]], %[[CONSTANT_3]]){{.*}} -> tensor<1x4x4x4xf32>
// CHECK-NEXT: %[[SPACETODEPTH:[0-9]+]] = "opset.SpaceToDepth_1"(%[[TRANSPOSE]]) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<1x16x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SPACETODEPTH]], %[[CONSTANT_4]]){{.*}} -> tensor<1x2x2x16xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_7]]){{.*}} -> tensor<1x4x4x4xf32>
// CHECK-NEXT: %[[SPACETODEPTH_2:[0-9]+]] = "opset.SpaceToDepth_1"(%[[TRANSPOSE_3]]) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<1x16x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SPACETODEPTH_2]], %[[CONSTANT_8]]){{.*}} -> tensor<1x2x2x16xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_2]], %[[CONSTANT_9]]){{.*}} -> tensor<1x2x2x16x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_4]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2x2x16x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<1x2x2x16x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4x4x4xcomplex<f32>>
%1 = "tf.SpaceToDepth"(%x0) <{data_format = "NHWC", T = complex<f32>, block_size = 2 : i64}> : (tensor<1x4x4x4xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%1) <{tensor_name = "SpaceToDepth"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// DepthToSpace of vectors in a tensor of another rank
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.DepthToSpace  ""  (i8[1,8,2,2])
// CHECK-NEXT: with NCHW_VECT_C the input must have rank 5
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x8x2x2xi8>
%y = "tf.DepthToSpace"(%x) <{T = i8, block_size = 2 : i64, data_format = "NCHW_VECT_C"}> : (tensor<1x8x2x2xi8>) -> tensor<*xi8>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi8>) -> ()

// -----

// DepthToSpace of an unknown number of channels in vectors
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.DepthToSpace  ""  (i8[1,?,2,2,4])
// CHECK-NEXT: the number of channels is not known; give the shape of the input with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x?x2x2x4xi8>
%y = "tf.DepthToSpace"(%x) <{T = i8, block_size = 2 : i64, data_format = "NCHW_VECT_C"}> : (tensor<1x?x2x2x4xi8>) -> tensor<*xi8>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi8>) -> ()
