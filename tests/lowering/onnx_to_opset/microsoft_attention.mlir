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
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[TRANSPOSE_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x2x8x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%past, %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[GATHER_2]], %[[TRANSPOSE_3]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x2x8x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONCAT]], %[[CONSTANT_13]]){{.*}} -> tensor<1x2x2x8x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONCAT_2]], %[[CONSTANT_14]]){{.*}} -> tensor<1x2x2x8x4xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2x2x8x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_15]], %[[CONSTANT_16]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_17]], %[[RESHAPE_4]], %[[CONSTANT_18]]) <{output_type = i64}>{{.*}} -> tensor<8xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%mask_index) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_19]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1x1xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[RANGE]], %[[RESHAPE_5]]){{.*}} -> tensor<2x1x1x8xi1>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-10000.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT_20]], %[[CONSTANT_21]]){{.*}} -> tensor<2x1x1x8xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[CONCAT]], %[[CONCAT_2]], %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_22]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_1 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_23]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
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
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MultiHeadAttention  ""  (f32[2,3,8], f32[2,3,8], f32[2,3,8], i32[])
// CHECK-NEXT: a cache that is shared with its result (past_sequence_length) is not lowered
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x3x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x8xf32>
%past_sequence_length = "stepwell.input"() <{tensor_name = "past_sequence_length"}> : () -> tensor<i32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value, %past_sequence_length) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 1, 0>}> : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<i32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention whose scores are used
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MultiHeadAttention  ""  (f32[2,3,8], f32[2,3,8], f32[2,3,8])
// CHECK-NEXT: the scores are used as an output
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x3x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x8xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y_3) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention of packed operands with a bias
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MultiHeadAttention  ""  (f32[2,3,2,3,4], f32[24])
// CHECK-NEXT: packed operands with a bias
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
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MultiHeadAttention  ""  (f32[2,3,8], f32[2,3,8], f32[2,3,8], i32[4])
// CHECK-NEXT: a mask of 4 entries for 2 sequences: start positions are not lowered
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x3x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x8xf32>
%key_padding_mask = "stepwell.input"() <{tensor_name = "key_padding_mask"}> : () -> tensor<4xi32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.MultiHeadAttention"(%query, %key, %value, %key_padding_mask) <{unidirectional = 0 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<4xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention with a mask for the whole cache
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MultiHeadAttention  ""  (f32[2,3,8], f32[2,3,8], f32[2,3,8], i32[2,1,3,3])
// CHECK-NEXT: a mask of rank 4 is for the whole cache; it is not lowered
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
// CHECK-NEXT: rotary embeddings and shared caches inside Attention are not lowered
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
