// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-to-opset" | filecheck %s

// SpatialTransformer -> MatMul, GridSample
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 6]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 3], [-1.0, -1.0, 1.0, -1.0, 0.0, 1.0, 0.0, -1.0, 1.0, 0.0, 0.0, 1.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONSTANT_5]], %[[GATHER]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.16666667, 0.2]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 2, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: %out = "opset.GridSample_9"(%x, %[[RESHAPE_3]]) <{align_corners = false, mode = "bilinear", padding_mode = "zeros"}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2x5x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x6xf32>
%out = "caffe.SpatialTransformer"(%x, %x1) <{output_H = 2 : i64, output_W = 2 : i64}> : (tensor<2x2x5x6xf32>, tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SpatialTransformer: numbers that are given
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [0.0, 0.1, 0.0, -0.3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[BROADCAST]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 2, 3, 4, 1, 5]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_2]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 3], [-1.0, -1.0, 1.0, -1.0, 0.0, 1.0, 0.0, -1.0, 1.0, 0.0, 0.0, 1.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONSTANT_10]], %[[GATHER_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.16666667, 0.2]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_11]]){{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 2, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: %out = "opset.GridSample_9"(%x, %[[RESHAPE_3]]) <{align_corners = false, mode = "bilinear", padding_mode = "zeros"}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2x5x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x2xf32>
%out = "caffe.SpatialTransformer"(%x, %x1) <{theta_1_2 = 0.000000e+00 : f64, theta_1_3 = 1.000000e-01 : f64, theta_2_1 = 0.000000e+00 : f64, theta_2_3 = -3.000000e-01 : f64, output_H = 2 : i64, output_W = 2 : i64}> : (tensor<2x2x5x6xf32>, tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SpatialTransformer of another kind is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.SpatialTransformer  ""  (f32[2,2,5,6], f32[2,6])
// CHECK-NEXT: a transformation 'tps' and a sampler 'bilinear'; affine and bilinear are known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2x5x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x6xf32>
%out = "caffe.SpatialTransformer"(%x, %x1) <{transform_type = "tps"}> : (tensor<2x2x5x6xf32>, tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SpatialTransformer turned back is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.SpatialTransformer  ""  (f32[2,2,5,6], f32[2,6])
// CHECK-NEXT: de_transform, which turns the transformation back
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2x5x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x6xf32>
%out = "caffe.SpatialTransformer"(%x, %x1) <{de_transform = true}> : (tensor<2x2x5x6xf32>, tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SpatialTransformer of a matrix is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.SpatialTransformer  ""  (f32[2,2], f32[2,6])
// CHECK-NEXT: a bottom of rank 2; it must be [N, C, H, W]
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x6xf32>
%out = "caffe.SpatialTransformer"(%x, %x1) : (tensor<2x2xf32>, tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SpatialTransformer to a size beyond reason is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.SpatialTransformer  ""  (f32[2,2,5,6], f32[2,6])
// CHECK-NEXT: 100000 by 100000 places; up to 4194304 are expressed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2x5x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x6xf32>
%out = "caffe.SpatialTransformer"(%x, %x1) <{output_H = 100000 : i64, output_W = 100000 : i64}> : (tensor<2x2x5x6xf32>, tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// FlowWarp -> GridSample
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x1, %[[CONSTANT]]){{.*}} -> tensor<1x3x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 4, 2], [0.0, 0.0, 1.0, 0.0, 2.0, 0.0, 3.0, 0.0, 0.0, 1.0, 1.0, 1.0, 2.0, 1.0, 3.0, 1.0, 0.0, 2.0, 1.0, 2.0, 2.0, 2.0, 3.0, 2.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[TRANSPOSE]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [4.0, 3.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<1x3x4x2xi1>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[ADD]], %[[CONSTANT_3]]){{.*}} -> tensor<1x3x4x2xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[GREATEREQUAL]], %[[LESS]]){{.*}} -> tensor<1x3x4x2xi1>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[REDUCELOGICALAND:[0-9]+]] = "opset.ReduceLogicalAnd_1"(%[[LOGICALAND]], %[[CONSTANT_5]]) <{keep_dims = false}>{{.*}} -> tensor<1x3x4xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[REDUCELOGICALAND]], %[[CONSTANT_6]]){{.*}} -> tensor<1x1x3x4xi1>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[ADD]]){{.*}} -> tensor<1x3x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[ADD_2]], %[[CONSTANT_7]]){{.*}} -> tensor<1x3x4x2xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[ADD_3]], %[[CONSTANT_3]]) <{m_pythondiv = true{{.*}} -> tensor<1x3x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE]], %[[CONSTANT_8]]){{.*}} -> tensor<1x3x4x2xf32>
// CHECK-NEXT: %[[GRIDSAMPLE:[0-9]+]] = "opset.GridSample_9"(%x, %[[SUBTRACT]]) <{align_corners = false, mode = "bilinear", padding_mode = "border"}>{{.*}} -> tensor<1x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %out = "opset.Select_1"(%[[UNSQUEEZE]], %[[GRIDSAMPLE]], %[[CONSTANT_9]]){{.*}} -> tensor<1x2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x2x3x4xf32>
%out = "caffe.FlowWarp"(%x, %x1) : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// FlowWarp of a matrix is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.FlowWarp  ""  (f32[1,2], f32[1,2,3,4])
// CHECK-NEXT: both bottoms must have rank 4
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x2x3x4xf32>
%out = "caffe.FlowWarp"(%x, %x1) : (tensor<1x2xf32>, tensor<1x2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Correlation
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%x1, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_2]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT_9]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%x1, %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_3]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_2:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_2]], %[[CONSTANT_14]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%x1, %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_4]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_3:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_3]], %[[CONSTANT_19]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%x1, %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]], %[[CONSTANT_23]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_5]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_4:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_4]], %[[CONSTANT_24]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_6:[0-9]+]] = "opset.Slice_8"(%x1, %[[CONSTANT_25]], %[[CONSTANT_26]], %[[CONSTANT_27]], %[[CONSTANT_28]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_6]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_5:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_5]], %[[CONSTANT_29]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_7:[0-9]+]] = "opset.Slice_8"(%x1, %[[CONSTANT_30]], %[[CONSTANT_31]], %[[CONSTANT_32]], %[[CONSTANT_33]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_7]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_6:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_6]], %[[CONSTANT_34]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 0]>}>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_38:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_8:[0-9]+]] = "opset.Slice_8"(%x1, %[[CONSTANT_35]], %[[CONSTANT_36]], %[[CONSTANT_37]], %[[CONSTANT_38]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_8]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_39:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_7:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_7]], %[[CONSTANT_39]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_40:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_41:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 3]>}>
// CHECK-NEXT: %[[CONSTANT_42:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_43:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_9:[0-9]+]] = "opset.Slice_8"(%x1, %[[CONSTANT_40]], %[[CONSTANT_41]], %[[CONSTANT_42]], %[[CONSTANT_43]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_9]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_44:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_8:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_8]], %[[CONSTANT_44]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_45:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_46:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}>
// CHECK-NEXT: %[[CONSTANT_47:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_48:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_10:[0-9]+]] = "opset.Slice_8"(%x1, %[[CONSTANT_45]], %[[CONSTANT_46]], %[[CONSTANT_47]], %[[CONSTANT_48]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_10]]){{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_49:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_9:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_9]], %[[CONSTANT_49]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %out = "opset.Concat_1"(%[[REDUCEMEAN]], %[[REDUCEMEAN_2]], %[[REDUCEMEAN_3]], %[[REDUCEMEAN_4]], %[[REDUCEMEAN_5]], %[[REDUCEMEAN_6]], %[[REDUCEMEAN_7]], %[[REDUCEMEAN_8]], %[[REDUCEMEAN_9]]) <{axis = 1 : i64}>{{.*}} -> tensor<1x9x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x4x4xf32>
%out = "caffe.Correlation"(%x, %x1) <{kernel_size = 1 : i64, max_displacement = 1 : i64, stride_2 = 1 : i64}> : (tensor<1x3x4x4xf32>, tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Correlation: padded, windows, differences
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x, %[[CONSTANT]], %[[CONSTANT]], %[[CONSTANT_2]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x3x6x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD_2:[0-9]+]] = "opset.Pad_12"(%x1, %[[CONSTANT]], %[[CONSTANT]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x3x6x6xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[PAD]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<1x3x6x6xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[PAD_2]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<1x3x6x6xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SLICE]], %[[SLICE_2]]){{.*}} -> tensor<1x3x6x6xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT]]){{.*}} -> tensor<1x3x6x6xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[ABS]], %[[CONSTANT_12]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x6x6xf32>
// CHECK-NEXT: %out = "opset.AvgPool_14"(%[[REDUCEMEAN]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x1x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x4x4xf32>
%out = "caffe.Correlation"(%x, %x1) <{pad = 1 : i64, kernel_size = 3 : i64, max_displacement = 0 : i64, correlation_type = "SUBTRACT"}> : (tensor<1x3x4x4xf32>, tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Correlation with an even kernel is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Correlation  ""  (f32[1,3,4,4], f32[1,3,4,4])
// CHECK-NEXT: a kernel of 2, displacements to 1 and strides 1 and 1
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x4x4xf32>
%out = "caffe.Correlation"(%x, %x1) <{kernel_size = 2 : i64, max_displacement = 1 : i64}> : (tensor<1x3x4x4xf32>, tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Correlation of too many displacements is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Correlation  ""  (f32[1,3,4,4], f32[1,3,4,4])
// CHECK-NEXT: 6561 displacements; up to 2048 are expressed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x4x4xf32>
%out = "caffe.Correlation"(%x, %x1) <{kernel_size = 1 : i64, max_displacement = 40 : i64}> : (tensor<1x3x4x4xf32>, tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Correlation of nothing is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Correlation  ""  (f32[1,3,4,4], f32[1,3,4,4])
// CHECK-NEXT: displacements of 2 leave nothing of a map of 4 by 4
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x4x4xf32>
%out = "caffe.Correlation"(%x, %x1) <{kernel_size = 1 : i64, max_displacement = 2 : i64}> : (tensor<1x3x4x4xf32>, tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PowerFile is refused
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.PowerFile  ""  (f32[1,3])
// CHECK-NEXT: what it adds is in a file of text that is not part of the model; give a Bias layer with that vector
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.PowerFile"(%x) : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
