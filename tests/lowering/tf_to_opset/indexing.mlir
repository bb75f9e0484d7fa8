// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// GatherV2 with batch dimensions counted from the end
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x0, %x1, %[[CONSTANT_2]]) <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x2xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.GatherV2"(%x0, %x1, %2) <{batch_dims = -1 : i64, Tparams = f32, Tindices = i32, Taxis = i32}> : (tensor<2x3x4xf32>, tensor<2x2xi32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "GatherV2"}> : (tensor<*xf32>) -> ()

// -----

// GatherV2 along a computed axis: the middle of three dimensions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x2) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[FLOORMOD]], %[[CONSTANT_3]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[SHAPEOF]], %[[CONSTANT_5]], %[[FLOORMOD]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[SHAPEOF]], %[[ADD]], %[[CONSTANT_6]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[FLOORMOD]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SLICE]], %[[CONSTANT_8]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD_2:[0-9]+]] = "opset.ReduceProd_1"(%[[SLICE_2]], %[[CONSTANT_9]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[REDUCEPROD]], %[[GATHER]], %[[REDUCEPROD_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_2]], %x1, %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2x2x?xf32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x1) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[SLICE]], %[[SHAPEOF_2]], %[[SLICE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"2..8">>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONCAT_2]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[RESHAPE_3]]) <{special_zero = false}>{{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE_4]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x2xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<i32>
%3 = "tf.GatherV2"(%x0, %x1, %x2) <{batch_dims = 0 : i64, Tparams = f32, Tindices = i32, Taxis = i32}> : (tensor<2x3x4xf32>, tensor<2x2xi32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "GatherV2"}> : (tensor<*xf32>) -> ()

// -----

// GatherV2 of complex numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %x1, %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xcomplex<f32>>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.GatherV2"(%x0, %x1, %2) <{batch_dims = 0 : i64, Tparams = complex<f32>, Tindices = i32, Taxis = i32}> : (tensor<2x3xcomplex<f32>>, tensor<2xi32>, tensor<i32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%3) <{tensor_name = "GatherV2"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// Gather
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x0, %x1, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x2xi32>
%2 = "tf.Gather"(%x0, %x1) <{validate_indices = true, Tparams = f32, Tindices = i32}> : (tensor<3x4xf32>, tensor<2x2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Gather"}> : (tensor<*xf32>) -> ()

// -----

// GatherV2 along a computed axis with batch dimensions
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.GatherV2  ""  (f32[2,3], i32[2,2], i32[])
// CHECK-NEXT: the axis is computed, and there are batch dimensions
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<2x2xi32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<i32>
%y = "tf.GatherV2"(%x, %i, %a) <{Tparams = f32, Tindices = i32, Taxis = i32, batch_dims = 1 : i64}> : (tensor<2x3xf32>, tensor<2x2xi32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// GatherNd
// CHECK-LABEL: builtin.module
// CHECK:      %[[GATHERND:[0-9]+]] = "opset.GatherND_8"(%x0, %x1) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHERND]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x2xi32>
%2 = "tf.GatherNd"(%x0, %x1) <{bad_indices_policy = "", Tparams = f32, Tindices = i32}> : (tensor<2x3x4xf32>, tensor<2x2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "GatherNd"}> : (tensor<*xf32>) -> ()

// -----

// GatherNd by tuples of no indices: the whole tensor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2, 0], []>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[CONSTANT]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[SHAPEOF]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SLICE]], %[[SHAPEOF_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%x, %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[BROADCAST]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 0], []>, dtype = i32}> : () -> tensor<2x0xi32>
%2 = "tf.GatherNd"(%x, %1) <{bad_indices_policy = "", Tparams = f32, Tindices = i32}> : (tensor<2x3xf32>, tensor<2x0xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "GatherNd"}> : (tensor<*xf32>) -> ()

// -----

// GatherNd that gives zeros for what is out of range
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%x1, %[[CONSTANT_2]]){{.*}} -> tensor<3x2xi1>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%x1, %[[CONVERT]]){{.*}} -> tensor<3x2xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[GREATEREQUAL]], %[[LESS]]){{.*}} -> tensor<3x2xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCELOGICALAND:[0-9]+]] = "opset.ReduceLogicalAnd_1"(%[[LOGICALAND]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<3x1xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[REDUCELOGICALAND]]) <{destination_type = i32}>{{.*}} -> tensor<3x1xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x1, %[[CONVERT_2]]){{.*}} -> tensor<3x2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[REDUCELOGICALAND]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[GATHERND:[0-9]+]] = "opset.GatherND_8"(%x0, %[[MULTIPLY]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[RESHAPE]], %[[GATHERND]], %[[CONSTANT_5]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3x2xi32>
%2 = "tf.GatherNd"(%x0, %x1) <{bad_indices_policy = "IGNORE", Tparams = f32, Tindices = i32}> : (tensor<2x3xf32>, tensor<3x2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "GatherNd"}> : (tensor<*xf32>) -> ()

// -----

// GatherNd by tuples of an unknown number of indices
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.GatherNd  ""  (f32[2,3], i32[?,?])
// CHECK-NEXT: the number of indices in a tuple, the last dimension of the indices, is not known; give their shape with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<?x?xi32>
%y = "tf.GatherNd"(%x, %i) <{Tparams = f32, Tindices = i32, bad_indices_policy = ""}> : (tensor<2x3xf32>, tensor<?x?xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// DynamicPartition
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[REDUCEPROD]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[RESHAPE]], %[[CONSTANT_5]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[EQUAL]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..4">>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..4">>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_2]], %[[RESHAPE_3]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"..4,3">>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[RESHAPE]], %[[CONSTANT_8]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[NONZERO_2:[0-9]+]] = "opset.NonZero_3"(%[[EQUAL_2]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..4">>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO_2]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..4">>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_2]], %[[RESHAPE_4]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"..4,3">>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x2xi32>
%2, %3 = "tf.DynamicPartition"(%x0, %x1) <{num_partitions = 2 : i64, T = f32}> : (tensor<2x2x3xf32>, tensor<2x2xi32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%2) <{tensor_name = "DynamicPartition"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%3) <{tensor_name = "DynamicPartition:1"}> : (tensor<*xf32>) -> ()

// -----

// DynamicStitch: the last place of each index is gathered
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %x1_1) <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%x0_1, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_2]], %[[RESHAPE_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONCAT_2]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[CONCAT_3]], %[[CONSTANT_5]]) <{keep_dims = true}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMAX]], %[[CONSTANT_6]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[ADD]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{output_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_10]], %[[CONVERT]]) <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST]], %[[CONCAT_2]], %[[RANGE]], %[[CONSTANT_11]]) <{reduction = "max", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0_0 = "stepwell.input"() <{tensor_name = "x0_0"}> : () -> tensor<i32>
%x0_1 = "stepwell.input"() <{tensor_name = "x0_1"}> : () -> tensor<2xi32>
%x1_0 = "stepwell.input"() <{tensor_name = "x1_0"}> : () -> tensor<f32>
%x1_1 = "stepwell.input"() <{tensor_name = "x1_1"}> : () -> tensor<2xf32>
%4 = "tf.DynamicStitch"(%x0_0, %x0_1, %x1_0, %x1_1) <{N = 2 : i64, T = f32, operandSegmentSizes = array<i32: 2, 2>}> : (tensor<i32>, tensor<2xi32>, tensor<f32>, tensor<2xf32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "DynamicStitch"}> : (tensor<*xf32>) -> ()

// -----

// ParallelDynamicStitch
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[CONCAT]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMAX]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[ADD]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_8]], %[[CONVERT]]) <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST]], %[[RESHAPE]], %[[RANGE]], %[[CONSTANT_9]]) <{reduction = "max", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x1, %[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xi64>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0_0 = "stepwell.input"() <{tensor_name = "x0_0"}> : () -> tensor<2xi32>
%x1_0 = "stepwell.input"() <{tensor_name = "x1_0"}> : () -> tensor<2x3xi64>
%2 = "tf.ParallelDynamicStitch"(%x0_0, %x1_0) <{N = 1 : i64, T = i64, operandSegmentSizes = array<i32: 1, 1>}> : (tensor<2xi32>, tensor<2x3xi64>) -> tensor<*xi64>
"stepwell.output"(%2) <{tensor_name = "ParallelDynamicStitch"}> : (tensor<*xi64>) -> ()
