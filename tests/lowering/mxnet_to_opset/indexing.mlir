// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// take
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%b) <{min = 0.000000e+00 : f64, max = 3.000000e+00 : f64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CLAMP]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%a, %[[CONVERT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet.take"(%a, %b) <{axis = 0 : i64, mode = "clip"}> : (tensor<4x3xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Embedding
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%a) <{min = 0.000000e+00 : f64, max = 4.000000e+00 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CLAMP]]) <{destination_type = i64}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%b, %[[CONVERT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<5x4xf32>
%y = "mxnet.Embedding"(%a, %b) <{dtype = "float32", sparse_grad = false, input_dim = 5 : i64, output_dim = 4 : i64}> : (tensor<2x3xf32>, tensor<5x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// pick
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%b, %[[CONSTANT]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[UNSQUEEZE]]) <{min = 0.000000e+00 : f64, max = 2.000000e+00 : f64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CLAMP]]) <{destination_type = i64}>{{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[GATHERELEMENTS:[0-9]+]] = "opset.GatherElements_6"(%a, %[[CONVERT]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[GATHERELEMENTS]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet.pick"(%a, %b) <{axis = -1 : i64, keepdims = false, mode = "clip"}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// batch_take
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[UNSQUEEZE]]) <{min = 0.000000e+00 : f64, max = 2.000000e+00 : f64}>{{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[GATHERELEMENTS:[0-9]+]] = "opset.GatherElements_6"(%a, %[[CLAMP]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[GATHERELEMENTS]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xi32>
%y = "mxnet.batch_take"(%a, %b) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// one_hot
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %y = "opset.OneHot_16"(%[[CONVERT]], %[[CONSTANT_3]], %[[CONSTANT]], %[[CONSTANT_2]]) <{negative_indices_mode = "ignore_negative", axis = -1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet.one_hot"(%a) <{on_value = 1.000000e+00 : f64, off_value = 0.000000e+00 : f64, dtype = "float32", depth = 3 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// gather_nd
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%b, %[[CONSTANT]]){{.*}} -> tensor<4x2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[TRANSPOSE]], %[[CONSTANT_2]]){{.*}} -> tensor<4x2xi64>
// CHECK-NEXT: %y = "opset.GatherND_8"(%a, %[[FLOORMOD]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x4xi64>
%y = "mxnet.gather_nd"(%a, %b) : (tensor<2x3xf32>, tensor<2x4xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// scatter_nd
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONSTANT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%b, %[[CONSTANT_3]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %y = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %[[TRANSPOSE]], %a) <{reduction = "none"}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x2xi64>
%y = "mxnet.scatter_nd"(%a, %b) <{shape = array<i64: 4>}> : (tensor<2xf32>, tensor<1x2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _scatter_set_nd
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%c, %[[CONSTANT]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %y = "opset.ScatterNDUpdate_15"(%a, %[[TRANSPOSE]], %b) <{reduction = "none"}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x2xi64>
%y = "mxnet._scatter_set_nd"(%a, %b, %c) <{shape = array<i64: 4>}> : (tensor<4xf32>, tensor<2xf32>, tensor<1x2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_index_copy
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ScatterUpdate_3"(%a, %b, %c, %[[CONSTANT]]){{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xi64>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x3xf32>
%y = "mxnet._contrib_index_copy"(%a, %b, %c) : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _ravel_multi_index
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i64}>{{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[RESHAPE]]){{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[REDUCESUM]]) <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%y = "mxnet._ravel_multi_index"(%a) <{shape = array<i64: 3, 5>}> : (tensor<2x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _unravel_index
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONVERT]], %[[CONSTANT]]) <{m_pythondiv = false{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[CONSTANT]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[MULTIPLY]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT]]) <{m_pythondiv = false{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[CONSTANT]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[MULTIPLY_2]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR]], %[[NOTEQUAL]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SUBTRACT_2]], %[[CONSTANT]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[ADD]], %[[SUBTRACT_2]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[SELECT]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_3]], %[[CONSTANT]]) <{m_pythondiv = false{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_3]], %[[CONSTANT]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_3]], %[[MULTIPLY_3]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_4]], %[[CONSTANT]]) <{m_pythondiv = false{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_4]], %[[CONSTANT]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_4]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS_3:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_5]], %[[CONSTANT_3]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[LESS_4:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_3]], %[[CONSTANT_3]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[LOGICALXOR_2:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS_3]], %[[LESS_4]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[NOTEQUAL_2:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_5]], %[[CONSTANT_3]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[LOGICALAND_2:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR_2]], %[[NOTEQUAL_2]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND_2]]) <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SIGN:[0-9]+]] = "opset.Sign_1"(%[[SUBTRACT_3]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SIGN_2:[0-9]+]] = "opset.Sign_1"(%[[CONSTANT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SIGN]], %[[SIGN_2]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[MULTIPLY_5]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[DIVIDE_3]], %[[DIVIDE_4]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[ADD_2]], %[[MULTIPLY_6]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT_6]], %[[CONSTANT_4]]){{.*}} -> tensor<1x4xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[CONVERT]], %[[CONSTANT_6]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[FLOORMOD]], %[[CONSTANT_7]]){{.*}} -> tensor<1x4xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CONCAT]]) <{destination_type = f32}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4xf32>
%y = "mxnet._unravel_index"(%a) <{shape = array<i64: 3, 5>}> : (tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_boolean_mask
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%b, %[[CONSTANT]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[NOTEQUAL]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..4">>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..4">>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%a, %[[RESHAPE]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"..4,3">>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4xf32>
%y = "mxnet._contrib_boolean_mask"(%a, %b) <{axis = 0 : i64}> : (tensor<4x3xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// indices of any rank
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.gather_nd  ""  (f32[2,3], i64[?,4])
// CHECK-NEXT: how many coordinates the indices have is not known; give their shape with --input
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?x4xi64>
%y = "mxnet.gather_nd"(%a, %b) : (tensor<2x3xf32>, tensor<?x4xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no shape
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._ravel_multi_index  ""  (f32[2,4])
// CHECK-NEXT: the shape that the indices are of is not named
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%y = "mxnet._ravel_multi_index"(%a) : (tensor<2x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
