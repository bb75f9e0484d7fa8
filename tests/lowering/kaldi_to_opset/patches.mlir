// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// pools that follow each other are an axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 2, 3, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{keep_dims = false}>{{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[REDUCEMAX]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x12xf32>
%y = "kaldi.MaxPoolingComponent"(%x) <{PoolSize = 3 : i64, PoolStep = 3 : i64, PoolStride = 2 : i64}> : (tensor<?x12xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// what is left over is cut off
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 2, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[SLICE]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<?x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[RESHAPE]], %[[CONSTANT_6]]) <{keep_dims = false}>{{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[REDUCEMEAN]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x10xf32>
%y = "kaldi.AveragePoolingComponent"(%x) <{PoolSize = 2 : i64, PoolStep = 2 : i64, PoolStride = 2 : i64}> : (tensor<?x10xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// pools that overlap are slices
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 4, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x1x4x2xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[RESHAPE]]) <{rounding_type = "floor", auto_pad = "explicit", kernel = array<i64: 2, 1>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, exclude_pad = false}>{{.*}} -> tensor<?x1x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 6]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[AVGPOOL]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x8xf32>
%y = "kaldi.AveragePoolingComponent"(%x) <{PoolSize = 2 : i64, PoolStep = 1 : i64, PoolStride = 2 : i64}> : (tensor<?x8xf32>) -> tensor<?x6xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x6xf32>) -> ()

// -----

// 
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: kaldi.MaxPoolingComponent  ""  (f32[?,?])
// CHECK-NEXT: the size of its input is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?xf32>
%y = "kaldi.MaxPoolingComponent"(%x) <{PoolSize = 2 : i64, PoolStep = 1 : i64, PoolStride = 2 : i64}> : (tensor<?x?xf32>) -> tensor<?x?xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x?xf32>) -> ()

// -----

// two weighted sums of spliced frames
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 3, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [-1.0, 0.75, 0.25]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[RESHAPE_2]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> (tensor<1x2xf32>, tensor<1x1xf32>)
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[VARIADICSPLIT]], %[[SLICE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<?x1x2xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[VARIADICSPLIT_2]], %[[SLICE_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x1x2xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[MATMUL]], %[[MATMUL_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[CONCAT]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x6xf32>
%y = "kaldi.FramePoolingComponent"(%x) <{FeatureDim = 2 : i64, FrameOffset = array<i64: 0, 1>, lengths = array<i64: 2, 1>, weights = #stepwell.constant<"f32", [3], [-1.0, 0.75, 0.25]>}> : (tensor<?x6xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// a single one
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 3, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-1.0, 0.75]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_2]], %[[SLICE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x6xf32>
%y = "kaldi.FramePoolingComponent"(%x) <{FeatureDim = 2 : i64, FrameOffset = array<i64: 1>, lengths = array<i64: 2>, weights = #stepwell.constant<"f32", [2], [-1.0, 0.75]>}> : (tensor<?x6xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// the largest of pools that overlap
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 4, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x1x4x2xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[RESHAPE]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 2, 1>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<?x1x3x2xf32>, tensor<?x1x3x2xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 6]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MAXPOOL]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x8xf32>
%y = "kaldi.MaxPoolingComponent"(%x) <{PoolSize = 2 : i64, PoolStep = 1 : i64, PoolStride = 2 : i64}> : (tensor<?x8xf32>) -> tensor<?x6xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x6xf32>) -> ()
