// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// com.microsoft.Attention -> one product, cut in three, ScaledDotProductAttention
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%input, %weights) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x24xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x3x24xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [8, 8, 8]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD]], %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[TRANSPOSE_2]], %[[TRANSPOSE_3]]) <{causal = false{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_10]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x8xf32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<8x24xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<24xf32>
%y, %y_1 = "onnx.com.microsoft.Attention"(%input, %weights, %bias) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<8x24xf32>, tensor<24xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.Attention with lengths and a past
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%input, %weights) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x24xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x3x24xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [8, 8, 8]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD]], %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%past, %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%past, %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[TRANSPOSE_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x2x8x4xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[GATHER_2]], %[[TRANSPOSE_3]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x2x8x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_15]], %[[CONSTANT_17]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_16]], %[[RESHAPE_4]], %[[CONSTANT_18]]) <{output_type = i64}>{{.*}} -> tensor<8xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%mask_index) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_19]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1x1xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[RANGE]], %[[RESHAPE_5]]){{.*}} -> tensor<2x1x1x8xi1>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT_20]], %[[CONSTANT_21]]){{.*}} -> tensor<2x1x1x8xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[CONCAT]], %[[CONCAT_2]], %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONCAT]], %[[CONSTANT_22]]){{.*}} -> tensor<1x2x2x8x4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONCAT_2]], %[[CONSTANT_23]]){{.*}} -> tensor<1x2x2x8x4xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2x2x8x4xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_24]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_1 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_25]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x8xf32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<8x24xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<24xf32>
%mask_index = "stepwell.input"() <{tensor_name = "mask_index"}> : () -> tensor<2xi32>
%past = "stepwell.input"() <{tensor_name = "past"}> : () -> tensor<2x2x2x5x4xf32>
%y, %y_1 = "onnx.com.microsoft.Attention"(%input, %weights, %bias, %mask_index, %past) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (tensor<2x3x8xf32>, tensor<8x24xf32>, tensor<24xf32>, tensor<2xi32>, tensor<2x2x2x5x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MultiHeadAttention of three operands
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%key, %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%value, %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %y, %y_1) <{causal = false{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_2 = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_8]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x5x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x5x8xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<2x5x8xf32>, tensor<2x5x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MultiHeadAttention with a bias and a mask of keys
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[CONSTANT]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT_2]], %[[CONSTANT]], %[[CONSTANT_3]], %[[CONSTANT_2]]){{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT]], %[[ADD]], %[[CONSTANT_3]], %[[CONSTANT_2]]){{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%bias, %[[ADD]], %[[CONSTANT_4]], %[[CONSTANT_3]], %[[CONSTANT_2]]){{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%query, %[[SLICE]]){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%key, %[[SLICE_2]]){{.*}} -> tensor<2x5x8xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%value, %[[SLICE_3]]){{.*}} -> tensor<2x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[ADD_2]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[ADD_3]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[ADD_4]], %[[CONSTANT_9]]) <{special_zero = true}>{{.*}} -> tensor<2x5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_10]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%key_padding_mask, %[[CONSTANT_11]]){{.*}} -> tensor<2x5xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[GREATER]], %[[CONSTANT_12]]){{.*}} -> tensor<2x1x1x5xi1>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[UNSQUEEZE]], %[[CONSTANT_13]], %[[CONSTANT_14]]){{.*}} -> tensor<2x1x1x5xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %y, %y_1, %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_15]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_2 = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_16]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x5x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x5x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<24xf32>
%key_padding_mask = "stepwell.input"() <{tensor_name = "key_padding_mask"}> : () -> tensor<2x5xi32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value, %bias, %key_padding_mask) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<2x5x8xf32>, tensor<2x5x8xf32>, tensor<24xf32>, tensor<2x5xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MultiHeadAttention of packed operands, causal
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%query, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[GATHER]], %[[CONSTANT_3]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%query, %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%query, %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[GATHER_3]], %[[CONSTANT_9]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_10]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_13]], %[[RESHAPE]], %[[CONSTANT_14]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_11]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_16]], %[[RESHAPE_2]], %[[CONSTANT_17]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_18]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_19]]){{.*}} -> tensor<1x3xi64>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<3x3xi1>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[CONSTANT_20]], %[[CONSTANT_21]]){{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %y, %y_1, %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_22]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_2 = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_23]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x2x3x4xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query) <{unidirectional = 1 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x3x2x3x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MultiHeadAttention of packed keys and values
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%key, %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[GATHER]], %[[CONSTANT_5]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%key, %[[CONSTANT_6]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %y, %y_1) <{causal = false{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_2 = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_10]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x5x2x2x4xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<2x5x2x2x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention whose cache is shared
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%key, %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%value, %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %y, %y_1) <{causal = false{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_2 = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_8]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x3x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x8xf32>
%past_sequence_length = "stepwell.input"() <{tensor_name = "past_sequence_length"}> : () -> tensor<i32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value, %past_sequence_length) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 1, 0>}> : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<i32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention whose scores are used
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%key, %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%value, %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE]], %y) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_7]]) <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[CONVERT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y_2 = "opset.Divide_1"(%[[MATMUL]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%y_2) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[SOFTMAX]], %y_1) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_3 = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_9]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x3x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x8xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y_3) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention of packed operands with a bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[SLICE]], %[[CONSTANT_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%query, %[[TRANSPOSE]]){{.*}} -> tensor<2x3x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[ADD]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[GATHER]], %[[CONSTANT_9]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[ADD]], %[[CONSTANT_10]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[ADD]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[GATHER_3]], %[[CONSTANT_15]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE_2]], %y, %y_1) <{causal = false{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_16]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_2 = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_17]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x2x3x4xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<24xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query, %bias) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 1, 0, 0, 0, 0, 0, 0>}> : (tensor<2x3x2x3x4xf32>, tensor<24xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention without keys
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MultiHeadAttention  ""  (f32[2,3,8])
// CHECK-NEXT: key and value are missing
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention with start positions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%key, %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%value, %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_7]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %[[RESHAPE_4]], %[[CONSTANT_10]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%key_padding_mask) <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<4x1x1x1xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_5]], %[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]]){{.*}} -> tensor<2x1x1x1xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[RANGE]], %[[SLICE]]){{.*}} -> tensor<2x1x1x3xi1>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_5]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_19]]){{.*}} -> tensor<2x1x1x1xi64>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[RANGE]], %[[SLICE_2]]){{.*}} -> tensor<2x1x1x3xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LESS]], %[[GREATEREQUAL]]){{.*}} -> tensor<2x1x1x3xi1>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[CONSTANT_20]], %[[CONSTANT_21]]){{.*}} -> tensor<2x1x1x3xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %y, %y_1, %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_22]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_2 = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_23]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x3x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x8xf32>
%key_padding_mask = "stepwell.input"() <{tensor_name = "key_padding_mask"}> : () -> tensor<4xi32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value, %key_padding_mask) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<4xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention with a mask for the whole cache
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%key, %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%value, %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_7]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[ADD]], %[[CONSTANT_10]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%key_padding_mask, %[[CONCAT]], %[[CONCAT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<2x1x3x3xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[SLICE]], %[[CONSTANT_13]]){{.*}} -> tensor<2x1x3x3xi1>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[CONSTANT_14]], %[[CONSTANT_15]]){{.*}} -> tensor<2x1x3x3xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %y, %y_1, %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_16]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_2 = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_17]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x3x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x8xf32>
%key_padding_mask = "stepwell.input"() <{tensor_name = "key_padding_mask"}> : () -> tensor<2x1x3x3xi32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value, %key_padding_mask) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x1x3x3xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention with rotary embeddings inside
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.Attention  ""  (f32[2,3,8], f32[8,24])
// CHECK-NEXT: rotary embeddings inside Attention (do_rotary); use RotaryEmbedding in front of it
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x8xf32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<8x24xf32>
%y, %y_1 = "onnx.com.microsoft.Attention"(%input, %weights) <{unidirectional = 0 : i64, num_heads = 2 : i64, do_rotary = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<8x24xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention of an unknown width
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.Attention  ""  (f32[2,3,8], f32[8,?])
// CHECK-NEXT: the width of the projection is not known
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x8xf32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<8x?xf32>
%y, %y_1 = "onnx.com.microsoft.Attention"(%input, %weights) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<8x?xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.Attention without a bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%input, %weights) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [32, 32, 32]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%[[MATMUL]], %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x3x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[TRANSPOSE_2]], %[[TRANSPOSE_3]]) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_10]]) <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x16xf32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<16x96xf32>
%y0, %v3 = "onnx.com.microsoft.Attention"(%input, %weights) <{unidirectional = 0 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0>}> : (tensor<2x3x16xf32>, tensor<16x96xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.Attention, flags of queries
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%input, %weights) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [32, 32, 32]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD]], %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x3x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%mask_index, %[[CONSTANT_9]]){{.*}} -> tensor<2x3x3xi1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[GREATER]], %[[CONSTANT_10]]){{.*}} -> tensor<2x1x3x3xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[UNSQUEEZE]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<2x1x3x3xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[TRANSPOSE_2]], %[[TRANSPOSE_3]], %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_13]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_14]]) <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x16xf32>
%mask_index = "stepwell.input"() <{tensor_name = "mask_index"}> : () -> tensor<2x3x3xi32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<16x96xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%y0, %v5 = "onnx.com.microsoft.Attention"(%input, %weights, %bias, %mask_index) <{unidirectional = 0 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>}> : (tensor<2x3x16xf32>, tensor<16x96xf32>, tensor<96xf32>, tensor<2x3x3xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.Attention, ends and starts
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%input, %weights) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [32, 32, 32]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD]], %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x3x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_9]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_10]], %[[RESHAPE_4]], %[[CONSTANT_12]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%mask_index) <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<4x1x1x1xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_5]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]]){{.*}} -> tensor<2x1x1x1xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[RANGE]], %[[SLICE]]){{.*}} -> tensor<2x1x1x3xi1>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_5]], %[[CONSTANT_18]], %[[CONSTANT_19]], %[[CONSTANT_20]], %[[CONSTANT_21]]){{.*}} -> tensor<2x1x1x1xi64>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[RANGE]], %[[SLICE_2]]){{.*}} -> tensor<2x1x1x3xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LESS]], %[[GREATEREQUAL]]){{.*}} -> tensor<2x1x1x3xi1>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[CONSTANT_22]], %[[CONSTANT_23]]){{.*}} -> tensor<2x1x1x3xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[TRANSPOSE_2]], %[[TRANSPOSE_3]], %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_24]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_25]]) <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x16xf32>
%mask_index = "stepwell.input"() <{tensor_name = "mask_index"}> : () -> tensor<4xi32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<16x96xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%y0, %v5 = "onnx.com.microsoft.Attention"(%input, %weights, %bias, %mask_index) <{unidirectional = 0 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>}> : (tensor<2x3x16xf32>, tensor<16x96xf32>, tensor<96xf32>, tensor<4xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.Attention with a shared cache
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%input, %weights) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [32, 32, 32]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD]], %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x3x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%past, %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%past, %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x6x8xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%past_sequence_length) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_14]], %[[CONSTANT_16]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_15]], %[[RESHAPE_4]], %[[CONSTANT_17]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RANGE]], %[[CONVERT]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SCATTERUPDATE:[0-9]+]] = "opset.ScatterUpdate_3"(%[[GATHER]], %[[ADD_2]], %[[TRANSPOSE_2]], %[[CONSTANT_18]]){{.*}} -> tensor<2x4x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_19]], %[[CONSTANT_21]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_20]], %[[RESHAPE_5]], %[[CONSTANT_22]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RANGE_2]], %[[CONVERT]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SCATTERUPDATE_2:[0-9]+]] = "opset.ScatterUpdate_3"(%[[GATHER_2]], %[[ADD_3]], %[[TRANSPOSE_3]], %[[CONSTANT_23]]){{.*}} -> tensor<2x4x6x8xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[CONVERT]], %[[CONSTANT_13]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[SCATTERUPDATE]], %[[CONSTANT_24]], %[[ADD_4]], %[[CONSTANT_25]], %[[CONSTANT_26]]){{.*}} -> tensor<2x4x?x8xf32, #stepwell.bounds<"2,4,..6,8">>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[SCATTERUPDATE_2]], %[[CONSTANT_27]], %[[ADD_4]], %[[CONSTANT_28]], %[[CONSTANT_29]]){{.*}} -> tensor<2x4x?x8xf32, #stepwell.bounds<"2,4,..6,8">>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[SLICE]], %[[SLICE_2]]) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SCATTERUPDATE]], %[[CONSTANT_30]]){{.*}} -> tensor<1x2x4x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SCATTERUPDATE_2]], %[[CONSTANT_31]]){{.*}} -> tensor<1x2x4x6x8xf32>
// CHECK-NEXT: %y1 = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2x4x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_32]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_33]]) <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x16xf32>
%past = "stepwell.input"() <{tensor_name = "past"}> : () -> tensor<2x2x4x6x8xf32>
%past_sequence_length = "stepwell.input"() <{tensor_name = "past_sequence_length"}> : () -> tensor<1xi32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<16x96xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%y0, %y1 = "onnx.com.microsoft.Attention"(%input, %weights, %bias, %past, %past_sequence_length) <{unidirectional = 0 : i64, num_heads = 4 : i64, past_present_share_buffer = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 1>}> : (tensor<2x3x16xf32>, tensor<16x96xf32>, tensor<96xf32>, tensor<2x2x4x6x8xf32>, tensor<1xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.Attention with a mask for the whole sequence
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%input, %weights) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [32, 32, 32]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD]], %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x3x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%past, %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%past, %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[TRANSPOSE_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[GATHER_2]], %[[TRANSPOSE_3]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_13]], %[[CONSTANT_15]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_13]], %[[CONSTANT_16]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[ADD_2]], %[[CONSTANT_17]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%mask_index, %[[CONCAT_3]], %[[CONCAT_4]], %[[CONSTANT_18]], %[[CONSTANT_19]]){{.*}} -> tensor<2x1x3x5xi32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[SLICE]], %[[CONSTANT_20]]){{.*}} -> tensor<2x1x3x5xi1>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[CONSTANT_21]], %[[CONSTANT_22]]){{.*}} -> tensor<2x1x3x5xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[CONCAT]], %[[CONCAT_2]], %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_23]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_24]]) <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x16xf32>
%mask_index = "stepwell.input"() <{tensor_name = "mask_index"}> : () -> tensor<2x1x6x6xi32>
%past = "stepwell.input"() <{tensor_name = "past"}> : () -> tensor<2x2x4x2x8xf32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<16x96xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%y0, %v6 = "onnx.com.microsoft.Attention"(%input, %weights, %bias, %mask_index, %past) <{unidirectional = 0 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0>}> : (tensor<2x3x16xf32>, tensor<16x96xf32>, tensor<96xf32>, tensor<2x1x6x6xi32>, tensor<2x2x4x2x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderMaskedSelfAttention
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%input, %weights) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x1x96xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x1x96xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [32, 32, 32]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD]], %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x1x32xf32>, tensor<2x1x32xf32>, tensor<2x1x32xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%past, %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%past, %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x6x8xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%past_sequence_length) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_14]], %[[CONSTANT_16]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_15]], %[[RESHAPE_4]], %[[CONSTANT_17]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RANGE]], %[[CONVERT]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SCATTERUPDATE:[0-9]+]] = "opset.ScatterUpdate_3"(%[[GATHER]], %[[ADD_2]], %[[TRANSPOSE_2]], %[[CONSTANT_18]]){{.*}} -> tensor<2x4x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_19]], %[[CONSTANT_21]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_20]], %[[RESHAPE_5]], %[[CONSTANT_22]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RANGE_2]], %[[CONVERT]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SCATTERUPDATE_2:[0-9]+]] = "opset.ScatterUpdate_3"(%[[GATHER_2]], %[[ADD_3]], %[[TRANSPOSE_3]], %[[CONSTANT_23]]){{.*}} -> tensor<2x4x6x8xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[CONVERT]], %[[CONSTANT_13]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[SCATTERUPDATE]], %[[CONSTANT_24]], %[[ADD_4]], %[[CONSTANT_25]], %[[CONSTANT_26]]){{.*}} -> tensor<2x4x?x8xf32, #stepwell.bounds<"2,4,..6,8">>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[SCATTERUPDATE_2]], %[[CONSTANT_27]], %[[ADD_4]], %[[CONSTANT_28]], %[[CONSTANT_29]]){{.*}} -> tensor<2x4x?x8xf32, #stepwell.bounds<"2,4,..6,8">>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[SLICE]], %[[SLICE_2]]) <{causal = false{{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SCATTERUPDATE]], %[[CONSTANT_30]]){{.*}} -> tensor<1x2x4x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SCATTERUPDATE_2]], %[[CONSTANT_31]]){{.*}} -> tensor<1x2x4x6x8xf32>
// CHECK-NEXT: %y1 = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2x4x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_32]]){{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_33]]) <{special_zero = true}>{{.*}} -> tensor<2x1x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x1x16xf32>
%past = "stepwell.input"() <{tensor_name = "past"}> : () -> tensor<2x2x4x6x8xf32>
%past_sequence_length = "stepwell.input"() <{tensor_name = "past_sequence_length"}> : () -> tensor<1xi32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<16x96xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%y0, %y1 = "onnx.com.microsoft.DecoderMaskedSelfAttention"(%input, %weights, %bias, %past, %past_sequence_length) <{num_heads = 4 : i64, past_present_share_buffer = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 1, 0, 0>}> : (tensor<2x1x16xf32>, tensor<16x96xf32>, tensor<96xf32>, tensor<2x2x4x6x8xf32>, tensor<1xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QAttention, i8
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%input) <{destination_type = i32}>{{.*}} -> tensor<2x3x16xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%input_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3x16xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %input_scale){{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%weight) <{destination_type = f32}>{{.*}} -> tensor<16x96xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_4]], %weight_scale){{.*}} -> tensor<16x96xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [32, 32, 32]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD]], %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x3x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_9]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_10]], %[[RESHAPE_4]], %[[CONSTANT_12]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%mask_index) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_5]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1x1xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[RANGE]], %[[RESHAPE_5]]){{.*}} -> tensor<2x1x1x3xi1>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT_14]], %[[CONSTANT_15]]){{.*}} -> tensor<2x1x1x3xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_16]], %[[CONSTANT_18]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_19]], %[[RESHAPE_6]], %[[CONSTANT_20]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_17]], %[[CONSTANT_21]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_3:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_22]], %[[RESHAPE_7]], %[[CONSTANT_23]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_24]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_3]], %[[CONSTANT_25]]){{.*}} -> tensor<1x3xi64>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<3x3xi1>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[CONSTANT_26]], %[[CONSTANT_27]]){{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SELECT]], %[[SELECT_2]]){{.*}} -> tensor<2x1x3x3xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[TRANSPOSE_2]], %[[TRANSPOSE_3]], %[[ADD_2]]) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_2]], %[[CONSTANT_28]]){{.*}} -> tensor<1x2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_3]], %[[CONSTANT_29]]){{.*}} -> tensor<1x2x4x3x8xf32>
// CHECK-NEXT: %y1 = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_30]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_31]]) <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x16xui8>
%mask_index = "stepwell.input"() <{tensor_name = "mask_index"}> : () -> tensor<2xi32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<16x96xi8>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%input_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.01]>}> : () -> tensor<f32>
%weight_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.004]>}> : () -> tensor<f32>
%input_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"u8", [], [128]>}> : () -> tensor<ui8>
%weight_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"i8", [], [0]>}> : () -> tensor<i8>
%y0, %y1 = "onnx.com.microsoft.QAttention"(%input, %weight, %bias, %input_scale, %weight_scale, %mask_index, %input_zero_point, %weight_zero_point) <{unidirectional = 1 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 0>}> : (tensor<2x3x16xui8>, tensor<16x96xi8>, tensor<96xf32>, tensor<f32>, tensor<f32>, tensor<2xi32>, tensor<ui8>, tensor<i8>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QAttention, columns
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%weight_zero_point, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x96xi8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%input) <{destination_type = i32}>{{.*}} -> tensor<2x3x16xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%input_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3x16xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %input_scale){{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%weight_scale, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x96xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%weight) <{destination_type = i32}>{{.*}} -> tensor<16x96xi32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = i32}>{{.*}} -> tensor<1x96xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONVERT_5]]){{.*}} -> tensor<16x96xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<16x96xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_6]], %[[RESHAPE_2]]){{.*}} -> tensor<16x96xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x3x96xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [32, 32, 32]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> (tensor<2x3x32xf32>, tensor<2x3x32xf32>, tensor<2x3x32xf32>)
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_4]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_9]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_5]], %[[CONSTANT_10]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[TRANSPOSE_2]], %[[TRANSPOSE_3]]) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_2]], %[[CONSTANT_11]]){{.*}} -> tensor<1x2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_3]], %[[CONSTANT_12]]){{.*}} -> tensor<1x2x4x3x8xf32>
// CHECK-NEXT: %y1 = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_13]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_14]]) <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x16xui8>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<16x96xi8>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%input_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.01]>}> : () -> tensor<f32>
%weight_scale = "stepwell.input"() <{tensor_name = "weight_scale"}> : () -> tensor<96xf32>
%input_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"u8", [], [128]>}> : () -> tensor<ui8>
%weight_zero_point = "stepwell.input"() <{tensor_name = "weight_zero_point"}> : () -> tensor<96xi8>
%y0, %y1 = "onnx.com.microsoft.QAttention"(%input, %weight, %bias, %input_scale, %weight_scale, %input_zero_point, %weight_zero_point) <{unidirectional = 0 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 1, 1, 0>}> : (tensor<2x3x16xui8>, tensor<16x96xi8>, tensor<96xf32>, tensor<f32>, tensor<96xf32>, tensor<ui8>, tensor<96xi8>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MultiHeadAttention, packed keys with a bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<2x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[SLICE]], %[[CONSTANT_6]]){{.*}} -> tensor<4x2x8xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%key, %[[TRANSPOSE]]){{.*}} -> tensor<2x5x4x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_7]], %[[CONSTANT_7]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT_8]], %[[CONSTANT_7]], %[[CONSTANT_9]], %[[CONSTANT_8]]){{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT_7]], %[[ADD_2]], %[[CONSTANT_9]], %[[CONSTANT_8]]){{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%bias, %[[ADD_2]], %[[CONSTANT_10]], %[[CONSTANT_9]], %[[CONSTANT_8]]){{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%query, %[[SLICE_2]]){{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[ADD_3]], %[[CONSTANT_11]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[ADD]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x5x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %v4 = "opset.Transpose_1"(%[[GATHER]], %[[CONSTANT_15]]){{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[ADD]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x5x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %v5 = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_18]]){{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE_2]], %v4, %v5) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_19]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_20]]) <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x32xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x5x4x2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%y0, %v4, %v5, %v6 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %bias) <{unidirectional = 0 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 1, 0, 0, 0, 0, 0, 0>}> : (tensor<2x3x32xf32>, tensor<2x5x4x2x8xf32>, tensor<96xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MultiHeadAttention, all outputs
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%key, %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x5x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y1 = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%value, %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x5x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y2 = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%key_padding_mask, %[[CONSTANT_7]]){{.*}} -> tensor<2x5xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[GREATER]], %[[CONSTANT_8]]){{.*}} -> tensor<2x1x1x5xi1>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[UNSQUEEZE]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<2x1x1x5xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE]], %y1) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_11]]) <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[CONVERT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MATMUL]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %y3 = "opset.Add_1"(%[[DIVIDE]], %[[SELECT]]){{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%y3) <{axis = -1 : i64}>{{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[SOFTMAX]], %y2) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_13]]) <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
// CHECK-NEXT: "opset.Result_1"(%y3)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x32xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x5x32xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x5x32xf32>
%key_padding_mask = "stepwell.input"() <{tensor_name = "key_padding_mask"}> : () -> tensor<2x5xi32>
%y0, %y1, %y2, %y3 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value, %key_padding_mask) <{unidirectional = 0 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0, 0, 0>}> : (tensor<2x3x32xf32>, tensor<2x5x32xf32>, tensor<2x5x32xf32>, tensor<2x5xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y3) <{tensor_name = "y3"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderMaskedMultiHeadAttention
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[CONSTANT]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT_2]], %[[CONSTANT]], %[[CONSTANT_3]], %[[CONSTANT_2]]){{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT]], %[[ADD]], %[[CONSTANT_3]], %[[CONSTANT_2]]){{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%bias, %[[ADD]], %[[CONSTANT_4]], %[[CONSTANT_3]], %[[CONSTANT_2]]){{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%query, %[[SLICE]]){{.*}} -> tensor<2x1x32xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%key, %[[SLICE_2]]){{.*}} -> tensor<2x1x32xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%value, %[[SLICE_3]]){{.*}} -> tensor<2x1x32xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[ADD_2]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[ADD_3]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[ADD_4]], %[[CONSTANT_9]]) <{special_zero = true}>{{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_10]]){{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%past_sequence_length) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_12]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_13]], %[[RESHAPE_4]], %[[CONSTANT_15]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[RANGE]], %[[CONVERT]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %y1 = "opset.ScatterUpdate_3"(%past_key, %[[ADD_5]], %[[TRANSPOSE_2]], %[[CONSTANT_16]]){{.*}} -> tensor<2x4x8x8xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_17]], %[[CONSTANT_19]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_18]], %[[RESHAPE_5]], %[[CONSTANT_20]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[RANGE_2]], %[[CONVERT]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %y2 = "opset.ScatterUpdate_3"(%past_value, %[[ADD_6]], %[[TRANSPOSE_3]], %[[CONSTANT_21]]){{.*}} -> tensor<2x4x8x8xf32>
// CHECK-NEXT: %[[ADD_7:[0-9]+]] = "opset.Add_1"(%[[CONVERT]], %[[CONSTANT_11]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%y1, %[[CONSTANT_22]], %[[ADD_7]], %[[CONSTANT_23]], %[[CONSTANT_24]]){{.*}} -> tensor<2x4x?x8xf32, #stepwell.bounds<"2,4,..8,8">>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%y2, %[[CONSTANT_25]], %[[ADD_7]], %[[CONSTANT_26]], %[[CONSTANT_27]]){{.*}} -> tensor<2x4x?x8xf32, #stepwell.bounds<"2,4,..8,8">>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%mask_index, %[[CONSTANT_28]]){{.*}} -> tensor<2x6xi1>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[GREATER]], %[[CONSTANT_29]]){{.*}} -> tensor<2x1x1x6xi1>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[UNSQUEEZE]], %[[CONSTANT_30]], %[[CONSTANT_31]]){{.*}} -> tensor<2x1x1x6xf32>
// CHECK-NEXT: %[[ADD_8:[0-9]+]] = "opset.Add_1"(%[[SELECT]], %attention_bias){{.*}} -> tensor<2x4x1x6xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[SLICE_4]], %[[SLICE_5]], %[[ADD_8]]) <{causal = false{{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_32]]){{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_33]]) <{special_zero = true}>{{.*}} -> tensor<2x1x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x32xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x1x32xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x1x32xf32>
%mask_index = "stepwell.input"() <{tensor_name = "mask_index"}> : () -> tensor<2x6xi32>
%attention_bias = "stepwell.input"() <{tensor_name = "attention_bias"}> : () -> tensor<1x4x1x6xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x4x8x8xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x4x8x8xf32>
%past_sequence_length = "stepwell.input"() <{tensor_name = "past_sequence_length"}> : () -> tensor<1xi32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%y0, %y1, %y2, %v12 = "onnx.com.microsoft.DecoderMaskedMultiHeadAttention"(%query, %key, %value, %mask_index, %attention_bias, %past_key, %past_value, %past_sequence_length, %bias) <{num_heads = 4 : i64, past_present_share_buffer = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1>}> : (tensor<2x1x32xf32>, tensor<2x1x32xf32>, tensor<2x1x32xf32>, tensor<2x6xi32>, tensor<1x4x1x6xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<1xi32>, tensor<96xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderMaskedMultiHeadAttention, cross
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%mask_index, %[[CONSTANT_3]]){{.*}} -> tensor<2x5xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[GREATER]], %[[CONSTANT_4]]){{.*}} -> tensor<2x1x1x5xi1>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[UNSQUEEZE]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<2x1x1x5xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %key, %value, %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_7]]){{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_8]]) <{special_zero = true}>{{.*}} -> tensor<2x1x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x32xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x4x5x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x4x5x8xf32>
%mask_index = "stepwell.input"() <{tensor_name = "mask_index"}> : () -> tensor<2x5xi32>
%y0, %v5, %v6, %v7 = "onnx.com.microsoft.DecoderMaskedMultiHeadAttention"(%query, %key, %value, %mask_index) <{num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x1x32xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x5xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderMaskedMultiHeadAttention, packed
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [32, 32, 32]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%query, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x1x32xf32>, tensor<2x1x32xf32>, tensor<2x1x32xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%past_sequence_length) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_10]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_11]], %[[RESHAPE_4]], %[[CONSTANT_13]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RANGE]], %[[CONVERT]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %y1 = "opset.ScatterUpdate_3"(%past_key, %[[ADD]], %[[TRANSPOSE_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2x4x8x8xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_15]], %[[CONSTANT_17]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_16]], %[[RESHAPE_5]], %[[CONSTANT_18]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RANGE_2]], %[[CONVERT]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %y2 = "opset.ScatterUpdate_3"(%past_value, %[[ADD_2]], %[[TRANSPOSE_3]], %[[CONSTANT_19]]){{.*}} -> tensor<2x4x8x8xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CONVERT]], %[[CONSTANT_9]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%y1, %[[CONSTANT_20]], %[[ADD_3]], %[[CONSTANT_21]], %[[CONSTANT_22]]){{.*}} -> tensor<2x4x?x8xf32, #stepwell.bounds<"2,4,..8,8">>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%y2, %[[CONSTANT_23]], %[[ADD_3]], %[[CONSTANT_24]], %[[CONSTANT_25]]){{.*}} -> tensor<2x4x?x8xf32, #stepwell.bounds<"2,4,..8,8">>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[SLICE]], %[[SLICE_2]]) <{causal = false{{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_26]]){{.*}} -> tensor<2x1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_27]]) <{special_zero = true}>{{.*}} -> tensor<2x1x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x96xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x4x8x8xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x4x8x8xf32>
%past_sequence_length = "stepwell.input"() <{tensor_name = "past_sequence_length"}> : () -> tensor<1xi32>
%y0, %y1, %y2, %v7 = "onnx.com.microsoft.DecoderMaskedMultiHeadAttention"(%query, %past_key, %past_value, %past_sequence_length) <{num_heads = 4 : i64, past_present_share_buffer = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0>}> : (tensor<2x1x96xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<1xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.PackedAttention
// CHECK-LABEL: builtin.module
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<5x96xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<5x96xf32>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<5x32xf32>, tensor<5x32xf32>, tensor<5x32xf32>)
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<5x1xi32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x3x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<5x1xi32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x3x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<5x1xi32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x3x8xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x3x3xf32>
// CHECK:      "opset.ScaledDotProductAttention_13"{{.*}} <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x3x4x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x32xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<5x16xf32>
%token_offset = "stepwell.input"() <{tensor_name = "token_offset"}> : () -> tensor<2x3xi32>
%cumulative_sequence_length = "stepwell.input"() <{tensor_name = "cumulative_sequence_length"}> : () -> tensor<3xi32>
%attention_bias = "stepwell.input"() <{tensor_name = "attention_bias"}> : () -> tensor<2x4x3x3xf32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<16x96xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%y0 = "onnx.com.microsoft.PackedAttention"(%input, %weights, %bias, %token_offset, %cumulative_sequence_length, %attention_bias) <{num_heads = 4 : i64}> : (tensor<5x16xf32>, tensor<16x96xf32>, tensor<96xf32>, tensor<2x3xi32>, tensor<3xi32>, tensor<2x4x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.PackedMultiHeadAttention
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<32xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<32xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<32xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<5x32xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<5x32xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<5x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<5x1xi32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x3x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<5x1xi32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x3x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<5x1xi32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x3x8xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1x3xf32>
// CHECK:      "opset.ScaledDotProductAttention_13"{{.*}} <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x3x4x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x32xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<5x32xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<5x32xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<5x32xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%token_offset = "stepwell.input"() <{tensor_name = "token_offset"}> : () -> tensor<2x3xi32>
%cumulative_sequence_length = "stepwell.input"() <{tensor_name = "cumulative_sequence_length"}> : () -> tensor<3xi32>
%y0 = "onnx.com.microsoft.PackedMultiHeadAttention"(%query, %key, %value, %bias, %token_offset, %cumulative_sequence_length) <{num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0>}> : (tensor<5x32xf32>, tensor<5x32xf32>, tensor<5x32xf32>, tensor<96xf32>, tensor<2x3xi32>, tensor<3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.PackedMultiHeadAttention of one operand
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3x4x8xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3x4x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<4x3x8xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<5x4x3x8xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<5x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<5x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<5x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<5x1xi32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x3x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<5x1xi32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x3x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<5x1xi32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x3x8xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1x3xf32>
// CHECK:      "opset.ScaledDotProductAttention_13"{{.*}} <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x3x4x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x32xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<5x4x3x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%token_offset = "stepwell.input"() <{tensor_name = "token_offset"}> : () -> tensor<2x3xi32>
%cumulative_sequence_length = "stepwell.input"() <{tensor_name = "cumulative_sequence_length"}> : () -> tensor<3xi32>
%y0 = "onnx.com.microsoft.PackedMultiHeadAttention"(%query, %bias, %token_offset, %cumulative_sequence_length) <{num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1, 0>}> : (tensor<5x4x3x8xf32>, tensor<96xf32>, tensor<2x3xi32>, tensor<3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderAttention, cross
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT_2]], %[[CONSTANT]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT]], %[[CONSTANT_3]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<64xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%query, %q_weight) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2x32xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[SLICE]]){{.*}} -> tensor<3x2x32xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONSTANT_9]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_10]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%key, %kv_weight) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<5x2x64xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[SLICE_2]]){{.*}} -> tensor<5x2x64xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_12]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD_2]], %[[CONSTANT_11]], %[[CONCAT]]){{.*}} -> (tensor<5x2x32xf32>, tensor<5x2x32xf32>)
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[VARIADICSPLIT]], %[[CONSTANT_13]]){{.*}} -> tensor<2x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_14]]) <{special_zero = true}>{{.*}} -> tensor<2x5x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y1 = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_16]]){{.*}} -> tensor<2x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_17]]) <{special_zero = true}>{{.*}} -> tensor<2x5x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y2 = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_18]]){{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%key_padding_mask, %[[CONSTANT_19]]){{.*}} -> tensor<2x1x1x5xi1>
// CHECK-NEXT: %[[LOGICALNOT:[0-9]+]] = "opset.LogicalNot_1"(%[[UNSQUEEZE]]){{.*}} -> tensor<2x1x1x5xi1>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALNOT]], %[[CONSTANT_20]], %[[CONSTANT_21]]){{.*}} -> tensor<2x1x1x5xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE_2]], %y1, %y2, %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 0, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_5:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_22]]){{.*}} -> tensor<3x2x4x8xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%query) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_5]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<3x2x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<3x2x32xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<5x2x32xf32>
%key_padding_mask = "stepwell.input"() <{tensor_name = "key_padding_mask"}> : () -> tensor<2x5xi1>
%q_weight = "stepwell.input"() <{tensor_name = "q_weight"}> : () -> tensor<32x32xf32>
%kv_weight = "stepwell.input"() <{tensor_name = "kv_weight"}> : () -> tensor<32x64xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%static_kv = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%use_past = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [false]>}> : () -> tensor<i1>
%has_layer_state = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [false]>}> : () -> tensor<i1>
%has_key_padding_mask = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y0, %y1, %y2 = "onnx.com.microsoft.DecoderAttention"(%query, %key, %q_weight, %kv_weight, %bias, %key_padding_mask, %static_kv, %use_past, %has_layer_state, %has_key_padding_mask) <{num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1>}> : (tensor<3x2x32xf32>, tensor<5x2x32xf32>, tensor<32x32xf32>, tensor<32x64xf32>, tensor<96xf32>, tensor<2x5xi1>, tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderAttention, cross, cached
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT_2]], %[[CONSTANT]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT]], %[[CONSTANT_3]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<64xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%query, %q_weight) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2x32xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[SLICE]]){{.*}} -> tensor<3x2x32xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONSTANT_9]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_10]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE_2]], %key_cache, %value_cache) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 0, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_11]]){{.*}} -> tensor<3x2x4x8xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%query) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<3x2x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%key_cache)
// CHECK-NEXT: "opset.Result_1"(%value_cache)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<3x2x32xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<5x2x32xf32>
%key_cache = "stepwell.input"() <{tensor_name = "key_cache"}> : () -> tensor<2x4x2x8xf32>
%value_cache = "stepwell.input"() <{tensor_name = "value_cache"}> : () -> tensor<2x4x2x8xf32>
%q_weight = "stepwell.input"() <{tensor_name = "q_weight"}> : () -> tensor<32x32xf32>
%kv_weight = "stepwell.input"() <{tensor_name = "kv_weight"}> : () -> tensor<32x64xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%static_kv = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%use_past = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%has_layer_state = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%has_key_padding_mask = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [false]>}> : () -> tensor<i1>
%y0, %y1, %y2 = "onnx.com.microsoft.DecoderAttention"(%query, %key, %q_weight, %kv_weight, %bias, %key_cache, %value_cache, %static_kv, %use_past, %has_layer_state, %has_key_padding_mask) <{num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1>}> : (tensor<3x2x32xf32>, tensor<5x2x32xf32>, tensor<32x32xf32>, tensor<32x64xf32>, tensor<96xf32>, tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderAttention, self, cached
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT_2]], %[[CONSTANT]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT]], %[[CONSTANT_3]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<64xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%query, %q_weight) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2x32xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[SLICE]]){{.*}} -> tensor<3x2x32xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONSTANT_9]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_10]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%query, %kv_weight) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2x64xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[SLICE_2]]){{.*}} -> tensor<3x2x64xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_12]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD_2]], %[[CONSTANT_11]], %[[CONCAT]]){{.*}} -> (tensor<3x2x32xf32>, tensor<3x2x32xf32>)
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[VARIADICSPLIT]], %[[CONSTANT_13]]){{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_14]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_5:[0-9]+]] = "opset.Transpose_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_16]]){{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_5]], %[[CONSTANT_17]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_6:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_18]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %y1 = "opset.Concat_1"(%key_cache, %[[TRANSPOSE_4]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %y2 = "opset.Concat_1"(%value_cache, %[[TRANSPOSE_6]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%key_padding_mask, %[[CONSTANT_19]]){{.*}} -> tensor<2x1x1x5xi1>
// CHECK-NEXT: %[[LOGICALNOT:[0-9]+]] = "opset.LogicalNot_1"(%[[UNSQUEEZE]]){{.*}} -> tensor<2x1x1x5xi1>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALNOT]], %[[CONSTANT_20]], %[[CONSTANT_21]]){{.*}} -> tensor<2x1x1x5xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE_2]], %y1, %y2, %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 0, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_7:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_22]]){{.*}} -> tensor<3x2x4x8xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%query) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_7]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<3x2x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<3x2x32xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<5x2x32xf32>
%key_padding_mask = "stepwell.input"() <{tensor_name = "key_padding_mask"}> : () -> tensor<2x5xi1>
%key_cache = "stepwell.input"() <{tensor_name = "key_cache"}> : () -> tensor<2x4x2x8xf32>
%value_cache = "stepwell.input"() <{tensor_name = "value_cache"}> : () -> tensor<2x4x2x8xf32>
%q_weight = "stepwell.input"() <{tensor_name = "q_weight"}> : () -> tensor<32x32xf32>
%kv_weight = "stepwell.input"() <{tensor_name = "kv_weight"}> : () -> tensor<32x64xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<96xf32>
%static_kv = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [false]>}> : () -> tensor<i1>
%use_past = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%has_layer_state = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%has_key_padding_mask = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y0, %y1, %y2 = "onnx.com.microsoft.DecoderAttention"(%query, %key, %q_weight, %kv_weight, %bias, %key_padding_mask, %key_cache, %value_cache, %static_kv, %use_past, %has_layer_state, %has_key_padding_mask) <{num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1>}> : (tensor<3x2x32xf32>, tensor<5x2x32xf32>, tensor<32x32xf32>, tensor<32x64xf32>, tensor<96xf32>, tensor<2x5xi1>, tensor<2x4x2x8xf32>, tensor<2x4x2x8xf32>, tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MultiHeadAttention in a search with beams
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MultiHeadAttention  ""  (f32[1,2,8], f32[1,2,8], f32[1,2,8], f32[1,2,4,4], f32[1,2,4,4], i32[1,1,4])
// CHECK-NEXT: cache_indirection picks the beams of a search; convert the decoder alone, without it
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<1x2x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1x2x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<1x2x8xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<1x2x4x4xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<1x2x4x4xf32>
%cache_indirection = "stepwell.input"() <{tensor_name = "cache_indirection"}> : () -> tensor<1x1x4xi32>
%y0, %v7, %v8, %v9 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value, %past_key, %past_value, %cache_indirection) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 1, 1, 0, 1>}> : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>, tensor<1x1x4xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MultiHeadAttention with a mask of rank 5
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MultiHeadAttention  ""  (f32[1,2,8], f32[1,2,8], f32[1,2,8], i32[1,1,1,1,1])
// CHECK-NEXT: a mask of rank 5; there are masks of rank 1 to 4
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<1x2x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1x2x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<1x2x8xf32>
%key_padding_mask = "stepwell.input"() <{tensor_name = "key_padding_mask"}> : () -> tensor<1x1x1x1x1xi32>
%y0, %v5, %v6, %v7 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value, %key_padding_mask) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0, 0, 0>}> : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x1x1x1x1xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MultiHeadAttention with a mask of the wrong size
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MultiHeadAttention  ""  (f32[1,2,8], f32[1,2,8], f32[1,2,8], i32[4])
// CHECK-NEXT: a mask of 4 entries for 1 sequences
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<1x2x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1x2x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<1x2x8xf32>
%key_padding_mask = "stepwell.input"() <{tensor_name = "key_padding_mask"}> : () -> tensor<4xi32>
%y0, %v5, %v6, %v7 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value, %key_padding_mask) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0, 0, 0>}> : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<4xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MultiHeadAttention with half a past
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MultiHeadAttention  ""  (f32[1,2,8], f32[1,2,8], f32[1,2,8], f32[1,2,4,4])
// CHECK-NEXT: a past of keys without one of values
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<1x2x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1x2x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<1x2x8xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<1x2x4x4xf32>
%y0, %v5, %v6, %v7 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value, %past_key) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 1, 0, 0, 0>}> : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x4x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.Attention with a shared cache and no place in it
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.Attention  ""  (f32[1,2,8], f32[8,24], f32[24], f32[2,1,2,4,4])
// CHECK-NEXT: the past has room for the result (past_present_share_buffer), but past_sequence_length is missing
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x2x8xf32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<8x24xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<24xf32>
%past = "stepwell.input"() <{tensor_name = "past"}> : () -> tensor<2x1x2x4x4xf32>
%y0, %v5 = "onnx.com.microsoft.Attention"(%input, %weights, %bias, %past) <{unidirectional = 0 : i64, num_heads = 2 : i64, past_present_share_buffer = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0>}> : (tensor<1x2x8xf32>, tensor<8x24xf32>, tensor<24xf32>, tensor<2x1x2x4x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderMaskedSelfAttention with a rotary embedding
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.DecoderMaskedSelfAttention  ""  (f32[1,1,8], f32[8,24], f32[24], f32[2,1,2,4,4], i32[1])
// CHECK-NEXT: rotary embeddings inside Attention (do_rotary); use RotaryEmbedding in front of it
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x1x8xf32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<8x24xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<24xf32>
%past = "stepwell.input"() <{tensor_name = "past"}> : () -> tensor<2x1x2x4x4xf32>
%past_sequence_length = "stepwell.input"() <{tensor_name = "past_sequence_length"}> : () -> tensor<1xi32>
%y0, %v6 = "onnx.com.microsoft.DecoderMaskedSelfAttention"(%input, %weights, %bias, %past, %past_sequence_length) <{do_rotary = 1 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 1, 0, 0>}> : (tensor<1x1x8xf32>, tensor<8x24xf32>, tensor<24xf32>, tensor<2x1x2x4x4xf32>, tensor<1xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderMaskedSelfAttention in a search with beams
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.DecoderMaskedSelfAttention  ""  (f32[1,1,8], f32[8,24], f32[24], f32[2,1,2,4,4], i32[1], i32[1,1,4])
// CHECK-NEXT: cache_indirection picks the beams of a search; convert the decoder alone, without it
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x1x8xf32>
%weights = "stepwell.input"() <{tensor_name = "weights"}> : () -> tensor<8x24xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<24xf32>
%past = "stepwell.input"() <{tensor_name = "past"}> : () -> tensor<2x1x2x4x4xf32>
%past_sequence_length = "stepwell.input"() <{tensor_name = "past_sequence_length"}> : () -> tensor<1xi32>
%cache_indirection = "stepwell.input"() <{tensor_name = "cache_indirection"}> : () -> tensor<1x1x4xi32>
%y0, %v7 = "onnx.com.microsoft.DecoderMaskedSelfAttention"(%input, %weights, %bias, %past, %past_sequence_length, %cache_indirection) <{num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 1, 0, 1>}> : (tensor<1x1x8xf32>, tensor<8x24xf32>, tensor<24xf32>, tensor<2x1x2x4x4xf32>, tensor<1xi32>, tensor<1x1x4xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QAttention with a rotary embedding
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.QAttention  ""  (u8[1,2,8], u8[8,24], f32[24], f32[], f32[])
// CHECK-NEXT: rotary embeddings inside Attention (do_rotary); use RotaryEmbedding in front of it
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x2x8xui8>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<8x24xui8>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<24xf32>
%input_scale = "stepwell.input"() <{tensor_name = "input_scale"}> : () -> tensor<f32>
%weight_scale = "stepwell.input"() <{tensor_name = "weight_scale"}> : () -> tensor<f32>
%y0, %v6 = "onnx.com.microsoft.QAttention"(%input, %weight, %bias, %input_scale, %weight_scale) <{unidirectional = 0 : i64, do_rotary = 1 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 0>}> : (tensor<1x2x8xui8>, tensor<8x24xui8>, tensor<24xf32>, tensor<f32>, tensor<f32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderMaskedMultiHeadAttention in a search with beams
// CHECK-LABEL: the model: 1 of 9 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.DecoderMaskedMultiHeadAttention  ""  (f32[1,1,8], f32[1,1,8], f32[1,1,8], f32[1,2,4,4], f32[1,2,4,4], i32[1], i32[1,1,4])
// CHECK-NEXT: cache_indirection picks the beams of a search; convert the decoder alone, without it
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<1x1x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1x1x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<1x1x8xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<1x2x4x4xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<1x2x4x4xf32>
%past_sequence_length = "stepwell.input"() <{tensor_name = "past_sequence_length"}> : () -> tensor<1xi32>
%cache_indirection = "stepwell.input"() <{tensor_name = "cache_indirection"}> : () -> tensor<1x1x4xi32>
%y0, %v8, %v9, %v10 = "onnx.com.microsoft.DecoderMaskedMultiHeadAttention"(%query, %key, %value, %past_key, %past_value, %past_sequence_length, %cache_indirection) <{num_heads = 2 : i64, past_present_share_buffer = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 1, 1, 1, 0, 1, 0>}> : (tensor<1x1x8xf32>, tensor<1x1x8xf32>, tensor<1x1x8xf32>, tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>, tensor<1xi32>, tensor<1x1x4xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderMaskedMultiHeadAttention with a shared cache and no place in it
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.DecoderMaskedMultiHeadAttention  ""  (f32[1,1,8], f32[1,1,8], f32[1,1,8], f32[1,2,4,4], f32[1,2,4,4])
// CHECK-NEXT: the past has room for the result (past_present_share_buffer), but past_sequence_length is missing
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<1x1x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1x1x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<1x1x8xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<1x2x4x4xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<1x2x4x4xf32>
%y0, %v6, %v7, %v8 = "onnx.com.microsoft.DecoderMaskedMultiHeadAttention"(%query, %key, %value, %past_key, %past_value) <{num_heads = 2 : i64, past_present_share_buffer = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0>}> : (tensor<1x1x8xf32>, tensor<1x1x8xf32>, tensor<1x1x8xf32>, tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderMaskedMultiHeadAttention of a packed query of unknown width
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.DecoderMaskedMultiHeadAttention  ""  (f32[?,?,?])
// CHECK-NEXT: the width of the packed query is not known
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<?x?x?xf32>
%y0, %v2, %v3, %v4 = "onnx.com.microsoft.DecoderMaskedMultiHeadAttention"(%query) <{num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<?x?x?xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderAttention with flags that are computed
// CHECK-LABEL: the model: 1 of 11 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.DecoderAttention  ""  (f32[2,1,8], f32[2,1,8], f32[8,8], f32[8,16], f32[24], boolean[], boolean[], boolean[], boolean[])
// CHECK-NEXT: the flags static_kv, use_past, has_layer_state and has_key_padding_mask are not all constants
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x1x8xf32>
%q_weight = "stepwell.input"() <{tensor_name = "q_weight"}> : () -> tensor<8x8xf32>
%kv_weight = "stepwell.input"() <{tensor_name = "kv_weight"}> : () -> tensor<8x16xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<24xf32>
%static_kv = "stepwell.input"() <{tensor_name = "static_kv"}> : () -> tensor<i1>
%use_past = "stepwell.input"() <{tensor_name = "use_past"}> : () -> tensor<i1>
%has_layer_state = "stepwell.input"() <{tensor_name = "has_layer_state"}> : () -> tensor<i1>
%has_key_padding_mask = "stepwell.input"() <{tensor_name = "has_key_padding_mask"}> : () -> tensor<i1>
%y0, %v10, %v11 = "onnx.com.microsoft.DecoderAttention"(%query, %key, %q_weight, %kv_weight, %bias, %static_kv, %use_past, %has_layer_state, %has_key_padding_mask) <{num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1>}> : (tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<8x8xf32>, tensor<8x16xf32>, tensor<24xf32>, tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DecoderAttention without the caches that its flags promise
// CHECK-LABEL: the model: 1 of 11 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.DecoderAttention  ""  (f32[2,1,8], f32[2,1,8], f32[8,8], f32[8,16], f32[24], boolean[], boolean[], boolean[], boolean[])
// CHECK-NEXT: use_past is set, but there are no caches
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x1x8xf32>
%q_weight = "stepwell.input"() <{tensor_name = "q_weight"}> : () -> tensor<8x8xf32>
%kv_weight = "stepwell.input"() <{tensor_name = "kv_weight"}> : () -> tensor<8x16xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<24xf32>
%static_kv = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%use_past = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%has_layer_state = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%has_key_padding_mask = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y0, %v10, %v11 = "onnx.com.microsoft.DecoderAttention"(%query, %key, %q_weight, %kv_weight, %bias, %static_kv, %use_past, %has_layer_state, %has_key_padding_mask) <{num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 1>}> : (tensor<2x1x8xf32>, tensor<2x1x8xf32>, tensor<8x8xf32>, tensor<8x16xf32>, tensor<24xf32>, tensor<i1>, tensor<i1>, tensor<i1>, tensor<i1>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.PackedMultiHeadAttention without keys
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.PackedMultiHeadAttention  ""  (f32[3,8], i32[1,3], i32[2])
// CHECK-NEXT: key and value are missing
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<3x8xf32>
%token_offset = "stepwell.input"() <{tensor_name = "token_offset"}> : () -> tensor<1x3xi32>
%cumulative_sequence_length = "stepwell.input"() <{tensor_name = "cumulative_sequence_length"}> : () -> tensor<2xi32>
%y0 = "onnx.com.microsoft.PackedMultiHeadAttention"(%query, %token_offset, %cumulative_sequence_length) <{num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 1, 0>}> : (tensor<3x8xf32>, tensor<1x3xi32>, tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
