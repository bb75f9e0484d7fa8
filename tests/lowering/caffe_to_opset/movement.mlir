// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-to-opset" | filecheck %s

// Concat along the channels
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Concat_1"(%x, %y) <{axis = 1 : i64}>{{.*}} -> tensor<1x5x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x2x4x4xf32>
%out = "caffe.Concat"(%x, %y) <{axis = 1 : i64}> : (tensor<1x3x4x4xf32>, tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Concat with the older name of the axis
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Concat_1"(%x, %y) <{axis = 0 : i64}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%out = "caffe.Concat"(%x, %y) <{axis = 1 : i64, concat_dim = 0 : i64}> : (tensor<1x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Concat of nothing
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Concat  ""  ()
// CHECK-NEXT: it has no bottoms
%out = "caffe.Concat"() <{axis = 1 : i64}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Slice into equal parts
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %out0, %out1 = "opset.Split_1"(%x, %[[CONSTANT]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<1x2x2xf32>, tensor<1x2x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%out0)
// CHECK-NEXT: "opset.Result_1"(%out1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x2xf32>
%out0, %out1 = "caffe.Slice"(%x) <{axis = 1 : i64, slice_point = array<i64>}> : (tensor<1x4x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out0) <{tensor_name = "out0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Slice at points, with the older name of the axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, -1]>}>
// CHECK-NEXT: %out0, %out1, %out2 = "opset.VariadicSplit_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<1x4x1xf32>, tensor<1x4x2xf32>, tensor<1x4x3xf32>)
// CHECK-NEXT: "opset.Result_1"(%out0)
// CHECK-NEXT: "opset.Result_1"(%out1)
// CHECK-NEXT: "opset.Result_1"(%out2)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x6xf32>
%out0, %out1, %out2 = "caffe.Slice"(%x) <{axis = 1 : i64, slice_point = array<i64: 1, 3>, slice_dim = 2 : i64}> : (tensor<1x4x6xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out0) <{tensor_name = "out0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out2) <{tensor_name = "out2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Slice into parts that are not equal
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Slice  ""  (f32[1,5])
// CHECK-NEXT: the axis of 5 cannot be cut into 2 parts
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5xf32>
%out0, %out1 = "caffe.Slice"(%x) <{axis = 1 : i64, slice_point = array<i64>}> : (tensor<1x5xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out0) <{tensor_name = "out0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Slice at points that do not rise
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Slice  ""  (f32[1,5])
// CHECK-NEXT: slice_point [3, 2] for 3 tops
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5xf32>
%out0, %out1, %out2 = "caffe.Slice"(%x) <{axis = 1 : i64, slice_point = array<i64: 3, 2>}> : (tensor<1x5xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out0) <{tensor_name = "out0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out2) <{tensor_name = "out2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Slice behind the end
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Slice  ""  (f32[1,5])
// CHECK-NEXT: slice_point [5] in a dimension of 5
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5xf32>
%out0, %out1 = "caffe.Slice"(%x) <{axis = 1 : i64, slice_point = array<i64: 5>}> : (tensor<1x5xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out0) <{tensor_name = "out0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Slice into one part
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<1x5xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5xf32>
%out = "caffe.Slice"(%x) <{axis = 1 : i64, slice_point = array<i64>}> : (tensor<1x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Permute; the last dimension is not named
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %out = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x4x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x5xf32>
%out = "caffe.Permute"(%x) <{order = array<i64: 0, 2, 1>}> : (tensor<1x3x4x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Permute by an order that names a dimension twice
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Permute  ""  (f32[1,3,4])
// CHECK-NEXT: the order [0, 1, 1] of 3 dimensions
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4xf32>
%out = "caffe.Permute"(%x) <{order = array<i64: 0, 1, 1>}> : (tensor<1x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Transpose
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 0, 1]>}>
// CHECK-NEXT: %out = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<4x1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4xf32>
%out = "caffe.Transpose"(%x) <{dim = array<i64: 2, 0, 1>}> : (tensor<1x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tile
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %out = "opset.Tile_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x6xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Tile"(%x) <{axis = 1 : i64, tiles = 2 : i64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tile no times
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Tile  ""  (f32[1,3])
// CHECK-NEXT: tiles is 0; it is positive
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Tile"(%x) <{axis = 1 : i64, tiles = 0 : i64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Crop to the size of another bottom
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 7]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %out = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1x3x5x6xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x9x5x6xf32>
%out = "caffe.Crop"(%x, %y) <{axis = 2 : i64, offset = array<i64: 1>, dimsize = array<i64>}> : (tensor<1x3x8x8xf32>, tensor<1x9x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Crop of all from the channels on, each with its offset
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 7]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %out = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1x2x5x8xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x2x5x8xf32>
%out = "caffe.Crop"(%x, %y) <{axis = 1 : i64, offset = array<i64: 1, 2, 0>, dimsize = array<i64>}> : (tensor<1x3x8x8xf32>, tensor<1x2x5x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Crop to a size that is not known
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%y) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[GATHER]], %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %out = "opset.Slice_8"(%x, %[[CONSTANT]], %[[ADD]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<1x3x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x?x?xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x9x?x?xf32>
%out = "caffe.Crop"(%x, %y) <{axis = 2 : i64, offset = array<i64: 1, 2>, dimsize = array<i64>}> : (tensor<1x3x?x?xf32>, tensor<1x9x?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Crop to sizes that are given
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 6]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %out = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1x3x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%out = "caffe.Crop"(%x) <{axis = 2 : i64, offset = array<i64: 1, 1>, dimsize = array<i64: 4, 5>}> : (tensor<1x3x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Crop that leaves all
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<1x3x8x8xf32>
// CHECK-NEXT: %y = "opset.Parameter_1"(){{.*}} -> tensor<1x9x8x8xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x9x8x8xf32>
%out = "caffe.Crop"(%x, %y) <{axis = 2 : i64, offset = array<i64>, dimsize = array<i64>}> : (tensor<1x3x8x8xf32>, tensor<1x9x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Crop with too many offsets
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Crop  ""  (f32[1,3,8,8], f32[1,9,5,6])
// CHECK-NEXT: 3 offsets for 2 dimensions
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x9x5x6xf32>
%out = "caffe.Crop"(%x, %y) <{axis = 2 : i64, offset = array<i64: 1, 2, 3>, dimsize = array<i64>}> : (tensor<1x3x8x8xf32>, tensor<1x9x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Crop to a bottom of another rank
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Crop  ""  (f32[1,3,8,8], f32[1,9,5])
// CHECK-NEXT: the ranks of its bottoms differ, or are not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x9x5xf32>
%out = "caffe.Crop"(%x, %y) <{axis = 2 : i64, offset = array<i64>, dimsize = array<i64>}> : (tensor<1x3x8x8xf32>, tensor<1x9x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Crop without a size
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Crop  ""  (f32[1,3,8,8])
// CHECK-NEXT: dimsize has 0 sizes for 2 dimensions, and there is no second bottom
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%out = "caffe.Crop"(%x) <{axis = 2 : i64, offset = array<i64>, dimsize = array<i64>}> : (tensor<1x3x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Crop beyond the end
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Crop  ""  (f32[1,3,8,8], f32[1,9,5,6])
// CHECK-NEXT: 5 elements from 4 on of a dimension of 8
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x9x5x6xf32>
%out = "caffe.Crop"(%x, %y) <{axis = 2 : i64, offset = array<i64: 4>, dimsize = array<i64>}> : (tensor<1x3x8x8xf32>, tensor<1x9x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ShuffleChannel
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.ShuffleChannels_1"(%x) <{axis = 1 : i64, group = 3 : i64}>{{.*}} -> tensor<1x6x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x2x2xf32>
%out = "caffe.ShuffleChannel"(%x) <{group = 3 : i64}> : (tensor<1x6x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ShuffleChannel without channels
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.ShuffleChannel  ""  (f32[6])
// CHECK-NEXT: a bottom of rank 1; it needs channels
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6xf32>
%out = "caffe.ShuffleChannel"(%x) <{group = 3 : i64}> : (tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ShuffleChannel in groups that do not go into the channels
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.ShuffleChannel  ""  (f32[1,6,2,2])
// CHECK-NEXT: channels of 6 cannot be cut into 4 parts
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x2x2xf32>
%out = "caffe.ShuffleChannel"(%x) <{group = 4 : i64}> : (tensor<1x6x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Reverse
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %out = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x2xf32>
%out = "caffe.Reverse"(%x) <{axis = 0 : i64}> : (tensor<3x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchReindex
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%y, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %out = "opset.Gather_8"(%x, %[[CONVERT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<3xf32>
%out = "caffe.BatchReindex"(%x, %y) : (tensor<4x2xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Filter
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%z, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[RESHAPE]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..4">>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..4">>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %out0 = "opset.Gather_8"(%x, %[[RESHAPE_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xf32, #stepwell.bounds<"..4,2">>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %out1 = "opset.Gather_8"(%y, %[[RESHAPE_2]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"..4,3">>
// CHECK-NEXT: "opset.Result_1"(%out0)
// CHECK-NEXT: "opset.Result_1"(%out1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<4x3xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<4xf32>
%out0, %out1 = "caffe.Filter"(%x, %y, %z) : (tensor<4x2xf32>, tensor<4x3xf32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out0) <{tensor_name = "out0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Filter with too few tops
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Filter  ""  (f32[4,2], f32[4,3], f32[4])
// CHECK-NEXT: 3 bottoms for 1 tops
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<4x3xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<4xf32>
%out = "caffe.Filter"(%x, %y, %z) : (tensor<4x2xf32>, tensor<4x3xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Im2col
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 4, 1, 2, 2], [1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0]>}>
// CHECK-NEXT: %out = "opset.GroupConvolution_1"(%x, %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x8x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%out = "caffe.Im2col"(%x) <{pad = array<i64>, kernel_size = array<i64: 2>, stride = array<i64: 1>, dilation = array<i64>, axis = 1 : i64}> : (tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Im2col of rows
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Im2col  ""  (f32[1,2])
// CHECK-NEXT: axis 1 of a bottom of rank 2; 1 to 3 dimensions behind the channels are needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2xf32>
%out = "caffe.Im2col"(%x) <{pad = array<i64>, kernel_size = array<i64: 2>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64}> : (tensor<1x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Im2col of a number of channels that is not known
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Im2col  ""  (f32[1,?,4,4])
// CHECK-NEXT: the number of channels is not known; give its shape with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x?x4x4xf32>
%out = "caffe.Im2col"(%x) <{pad = array<i64>, kernel_size = array<i64: 2>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64}> : (tensor<1x?x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Im2col of a window that is too large
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Im2col  ""  (f32[1,2,4,4])
// CHECK-NEXT: a window of 9000000 elements in 2 channels takes too many filters
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%out = "caffe.Im2col"(%x) <{kernel_size = array<i64: 3000>, pad = array<i64: 3000>}> : (tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
