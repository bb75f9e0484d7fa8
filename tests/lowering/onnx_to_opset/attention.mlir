// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Attention of heads -> ScaledDotProductAttention
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %y = "opset.ScaledDotProductAttention_13"(%q, %k, %v) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<2x4x3x8xf32>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<2x4x5x8xf32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<2x4x5x8xf32>
%y, %y_1, %y_2, %y_3 = "onnx.Attention"(%q, %k, %v) <{is_causal = 0 : i64, left_window_size = -1 : i64, qk_matmul_output_mode = 0 : i64, right_window_size = -1 : i64, softcap = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0>}> : (tensor<2x4x3x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention of rank 3: cut into heads, put together again; keys are repeated for the queries that share them
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%q, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%k, %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x5x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%v, %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x5x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_8]]){{.*}} -> tensor<2x2x1x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 1, 2, 1, 1]>}>
// CHECK-NEXT: %[[TILE:[0-9]+]] = "opset.Tile_1"(%[[UNSQUEEZE]], %[[CONSTANT_9]]){{.*}} -> tensor<2x2x2x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 4, -1, 8]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[TILE]], %[[CONSTANT_10]]) <{special_zero = true}>{{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y_1, %[[CONSTANT_11]]){{.*}} -> tensor<2x2x1x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 1, 2, 1, 1]>}>
// CHECK-NEXT: %[[TILE_2:[0-9]+]] = "opset.Tile_1"(%[[UNSQUEEZE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2x2x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 4, -1, 8]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[TILE_2]], %[[CONSTANT_13]]) <{special_zero = true}>{{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[RESHAPE_4]], %[[RESHAPE_5]], %[[CONSTANT_15]], %[[CONSTANT_14]]) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_16]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_2 = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_17]]) <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<2x3x32xf32>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<2x5x16xf32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<2x5x16xf32>
%y, %y_1, %y_2, %y_3 = "onnx.Attention"(%q, %k, %v) <{is_causal = 0 : i64, left_window_size = -1 : i64, qk_matmul_output_mode = 0 : i64, right_window_size = -1 : i64, softcap = 0.000000e+00 : f64, q_num_heads = 4 : i64, kv_num_heads = 2 : i64, scale = 5.000000e-01 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0>}> : (tensor<2x3x32xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention that is causal
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ScaledDotProductAttention_13"(%q, %k, %v) <{causal = true{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<2x4x3x8xf32>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<2x4x3x8xf32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<2x4x3x8xf32>
%y, %y_1, %y_2, %y_3 = "onnx.Attention"(%q, %k, %v) <{is_causal = 1 : i64, left_window_size = -1 : i64, qk_matmul_output_mode = 0 : i64, right_window_size = -1 : i64, softcap = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0>}> : (tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>, tensor<2x4x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention with a boolean mask
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%attn_mask, %[[CONSTANT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<3x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[SELECT]], %[[CONSTANT_4]]) <{keep_dims = true}>{{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-65504.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[REDUCEMAX]], %[[CONSTANT_5]]){{.*}} -> tensor<3x1xi1>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%q, %k, %v, %[[SELECT]]) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LESS]], %[[CONSTANT_6]], %[[SCALEDDOTPRODUCTATTENTION]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<2x4x3x8xf32>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<2x4x5x8xf32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<2x4x5x8xf32>
%attn_mask = "stepwell.input"() <{tensor_name = "attn_mask"}> : () -> tensor<3x5xi1>
%y, %y_1, %y_2, %y_3 = "onnx.Attention"(%q, %k, %v, %attn_mask) <{is_causal = 0 : i64, left_window_size = -1 : i64, qk_matmul_output_mode = 0 : i64, right_window_size = -1 : i64, softcap = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0>}> : (tensor<2x4x3x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<3x5xi1>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention with a cache: keys and values are put behind it
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Concat_1"(%past_key, %k) <{axis = 2 : i64}>{{.*}} -> tensor<2x4x7x8xf32>
// CHECK-NEXT: %y_1 = "opset.Concat_1"(%past_value, %v) <{axis = 2 : i64}>{{.*}} -> tensor<2x4x7x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}>
// CHECK-NEXT: %y_2 = "opset.ScaledDotProductAttention_13"(%q, %y, %y_1) <{causal = false{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<2x4x3x8xf32>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<2x4x1x8xf32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<2x4x1x8xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x4x6x8xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x4x6x8xf32>
%y, %y_1, %y_2, %y_3 = "onnx.Attention"(%q, %k, %v, %past_key, %past_value) <{is_causal = 0 : i64, left_window_size = -1 : i64, qk_matmul_output_mode = 0 : i64, right_window_size = -1 : i64, softcap = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 1, 0>}> : (tensor<2x4x3x8xf32>, tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>, tensor<2x4x6x8xf32>, tensor<2x4x6x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention with softcap and the scores as an output
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%q, %k) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_2]]) <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[CONVERT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MATMUL]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[DIVIDE]], %[[CONSTANT_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[DIVIDE_2]]){{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[TANH]], %[[CONSTANT_3]]){{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%y) <{axis = -1 : i64}>{{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %y_1 = "opset.MatMul_1"(%[[SOFTMAX]], %v) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y)
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<2x4x3x8xf32>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<2x4x5x8xf32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<2x4x5x8xf32>
%y, %y_1, %y_2, %y_3 = "onnx.Attention"(%q, %k, %v) <{is_causal = 0 : i64, left_window_size = -1 : i64, qk_matmul_output_mode = 1 : i64, right_window_size = -1 : i64, softcap = 2.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0>}> : (tensor<2x4x3x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_3) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RotaryEmbedding -> the two halves of each head turned by the cached angles
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%cos_cache, %position_ids, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%sin_cache, %position_ids, %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_3]]){{.*}} -> tensor<2x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%x, %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>)
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[SUBTRACT]], %[[ADD]]) <{axis = 3 : i64}>{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4x3x8xf32>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<10x4xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<10x4xf32>
%position_ids = "stepwell.input"() <{tensor_name = "position_ids"}> : () -> tensor<2x3xi64>
%y = "onnx.RotaryEmbedding"(%x, %cos_cache, %sin_cache, %position_ids) <{interleaved = 0 : i64, rotary_embedding_dim = 0 : i64}> : (tensor<2x4x3x8xf32>, tensor<10x4xf32>, tensor<10x4xf32>, tensor<2x3xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RotaryEmbedding of rank 3, angles of every token, interleaved
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%cos_cache, %[[CONSTANT_3]]){{.*}} -> tensor<2x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%sin_cache, %[[CONSTANT_4]]){{.*}} -> tensor<2x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [8], [0, 2, 4, 6, 1, 3, 5, 7]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[TRANSPOSE]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[GATHER]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>)
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SUBTRACT]], %[[ADD]]) <{axis = 3 : i64}>{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [8], [0, 4, 1, 5, 2, 6, 3, 7]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_11]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_12]]) <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x32xf32>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<2x3x4xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<2x3x4xf32>
%y = "onnx.RotaryEmbedding"(%x, %cos_cache, %sin_cache) <{interleaved = 1 : i64, rotary_embedding_dim = 0 : i64, num_heads = 4 : i64}> : (tensor<2x3x32xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LinearAttention -> TensorIterator over time
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%key, %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%value, %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 4, 4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_7]], %[[CONSTANT_8]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_9]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x4x4xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %y = "opset.TensorIterator_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]], %[[TRANSPOSE_3]], %[[BROADCAST]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 3 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x1x4xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x1x4xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x1x4xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x4x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER_2]], %[[PARAMETER_3]]) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<2x2x4x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[PARAMETER_4]], %[[MATMUL]]){{.*}} -> tensor<2x2x4x4xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER]], %[[ADD]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL_2]], %[[CONSTANT_10]]){{.*}} -> tensor<2x2x1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x2x3x4xf32>, tensor<2x2x4x4xf32>)
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[TENSORITERATOR]], %[[CONSTANT_11]]){{.*}} -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y_1 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_12]]) <{special_zero = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x3x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x8xf32>
%y, %y_1 = "onnx.LinearAttention"(%query, %key, %value) <{chunk_size = 64 : i64, scale = 0.000000e+00 : f64, update_rule = "linear", q_num_heads = 2 : i64, kv_num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention of rank 3 without the number of heads
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Attention  ""  (f32[2,3,32], f32[2,5,16], f32[2,5,16])
// CHECK-NEXT: q_num_heads and kv_num_heads are needed for operands of rank 3
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<2x3x32xf32>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<2x5x16xf32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<2x5x16xf32>
%y, %y_1, %y_2, %y_3 = "onnx.Attention"(%q, %k, %v) <{is_causal = 0 : i64, left_window_size = -1 : i64, qk_matmul_output_mode = 0 : i64, right_window_size = -1 : i64, softcap = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0>}> : (tensor<2x3x32xf32>, tensor<2x5x16xf32>, tensor<2x5x16xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention of an unknown number of heads
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Attention  ""  (f32[2,?,3,8], f32[2,4,5,8], f32[2,4,5,8])
// CHECK-NEXT: the number of heads is not known
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<2x?x3x8xf32>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<2x4x5x8xf32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<2x4x5x8xf32>
%y, %y_1, %y_2, %y_3 = "onnx.Attention"(%q, %k, %v) <{is_causal = 0 : i64, left_window_size = -1 : i64, qk_matmul_output_mode = 0 : i64, right_window_size = -1 : i64, softcap = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0>}> : (tensor<2x?x3x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention of keys whose heads do not divide those of the queries
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Attention  ""  (f32[2,3,3,8], f32[2,2,5,8], f32[2,2,5,8])
// CHECK-NEXT: heads of 3 cannot be cut into 2 parts
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<2x3x3x8xf32>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<2x2x5x8xf32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<2x2x5x8xf32>
%y, %y_1, %y_2, %y_3 = "onnx.Attention"(%q, %k, %v) <{is_causal = 0 : i64, left_window_size = -1 : i64, qk_matmul_output_mode = 0 : i64, right_window_size = -1 : i64, softcap = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0>}> : (tensor<2x3x3x8xf32>, tensor<2x2x5x8xf32>, tensor<2x2x5x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LinearAttention without the decay of its rule
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.LinearAttention  ""  (f32[2,3,8], f32[2,3,8], f32[2,3,8])
// CHECK-NEXT: the update rule 'gated' does not go with the given decay and beta
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x3x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x8xf32>
%y, %y_1 = "onnx.LinearAttention"(%query, %key, %value) <{chunk_size = 64 : i64, scale = 0.000000e+00 : f64, update_rule = "gated", q_num_heads = 2 : i64, kv_num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LinearAttention of an unknown width
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.LinearAttention  ""  (f32[2,3,?], f32[2,3,8], f32[2,3,8])
// CHECK-NEXT: the width of the query is not known
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x?xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x3x8xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x8xf32>
%y, %y_1 = "onnx.LinearAttention"(%query, %key, %value) <{chunk_size = 64 : i64, scale = 0.000000e+00 : f64, update_rule = "linear", q_num_heads = 2 : i64, kv_num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<2x3x?xf32>, tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.LinearAttention with more heads of keys than of queries
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x5x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%key, %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x5x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%value, %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x5x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%decay, %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x5x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_4]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x5x1xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[TRANSPOSE_4]]){{.*}} -> tensor<2x4x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%beta, %[[CONSTANT_9]]) <{special_zero = true}>{{.*}} -> tensor<2x5x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_5:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_5]], %[[CONSTANT_10]]){{.*}} -> tensor<2x4x5x1xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %y1 = "opset.TensorIterator_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]], %[[TRANSPOSE_3]], %[[EXP]], %[[TRANSPOSE_5]], %past_state) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 3 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 4 : i64, parameter = 4 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 5 : i64, parameter = 5 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 5 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x1x8xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x4x1x6xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x4x1x1xf32>
// CHECK-NEXT: %[[PARAMETER_5:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x4x1x1xf32>
// CHECK-NEXT: %[[PARAMETER_6:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x4x8x6xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_6:[0-9]+]] = "opset.Transpose_1"(%[[PARAMETER_4]], %[[CONSTANT_11]]){{.*}} -> tensor<2x4x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_6]], %[[TRANSPOSE_6]]){{.*}} -> tensor<2x4x8x6xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER_2]], %[[MULTIPLY]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x1x6xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[PARAMETER_3]], %[[MATMUL]]){{.*}} -> tensor<2x4x1x6xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_5]], %[[SUBTRACT]]){{.*}} -> tensor<2x4x1x6xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER_2]], %[[MULTIPLY_2]]) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<2x4x8x6xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MATMUL_2]]){{.*}} -> tensor<2x4x8x6xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2x1x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 1, 2, 1, 1]>}>
// CHECK-NEXT: %[[TILE:[0-9]+]] = "opset.Tile_1"(%[[UNSQUEEZE]], %[[CONSTANT_13]]){{.*}} -> tensor<2x2x2x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 4, -1, 8]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[TILE]], %[[CONSTANT_14]]) <{special_zero = true}>{{.*}} -> tensor<2x4x1x8xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_6]], %[[ADD]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x1x6xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.35355338]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL_3]], %[[CONSTANT_15]]){{.*}} -> tensor<2x4x1x6xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_3]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x4x5x6xf32>, tensor<2x4x8x6xf32>)
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_7:[0-9]+]] = "opset.Transpose_1"(%[[TENSORITERATOR]], %[[CONSTANT_16]]){{.*}} -> tensor<2x5x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_7]], %[[CONSTANT_17]]) <{special_zero = true}>{{.*}} -> tensor<2x5x24xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x5x16xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x5x32xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x5x24xf32>
%past_state = "stepwell.input"() <{tensor_name = "past_state"}> : () -> tensor<2x4x8x6xf32>
%decay = "stepwell.input"() <{tensor_name = "decay"}> : () -> tensor<2x5x4xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<2x5x4xf32>
%y0, %y1 = "onnx.com.microsoft.LinearAttention"(%query, %key, %value, %past_state, %decay, %beta) <{chunk_size = 64 : i64, scale = 0.000000e+00 : f64, state_window = 0 : i64, update_rule = "gated_delta", kv_num_heads = 4 : i64, q_num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>}> : (tensor<2x5x16xf32>, tensor<2x5x32xf32>, tensor<2x5x24xf32>, tensor<2x4x8x6xf32>, tensor<2x5x4xf32>, tensor<2x5x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.LinearAttention with a window of states
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x5x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%key, %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x5x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x5x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%value, %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x5x2x6xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%decay, %[[CONSTANT_7]]) <{special_zero = true}>{{.*}} -> tensor<2x5x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_4]], %[[CONSTANT_8]]){{.*}} -> tensor<2x2x5x1xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[TRANSPOSE_4]]){{.*}} -> tensor<2x2x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%beta, %[[CONSTANT_9]]) <{special_zero = true}>{{.*}} -> tensor<2x5x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_5:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_5]], %[[CONSTANT_10]]){{.*}} -> tensor<2x2x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%past_state, %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x8x6xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]] = "opset.TensorIterator_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]], %[[TRANSPOSE_3]], %[[EXP]], %[[TRANSPOSE_5]], %[[GATHER]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 3 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 4 : i64, parameter = 4 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 5 : i64, parameter = 5 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 2 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 5 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x1x8xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x1x8xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x1x6xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x1x1xf32>
// CHECK-NEXT: %[[PARAMETER_5:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x1x1xf32>
// CHECK-NEXT: %[[PARAMETER_6:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x8x6xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_6:[0-9]+]] = "opset.Transpose_1"(%[[PARAMETER_4]], %[[CONSTANT_13]]){{.*}} -> tensor<2x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_6]], %[[TRANSPOSE_6]]){{.*}} -> tensor<2x2x8x6xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER_2]], %[[MULTIPLY]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x1x6xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[PARAMETER_3]], %[[MATMUL]]){{.*}} -> tensor<2x2x1x6xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_5]], %[[SUBTRACT]]){{.*}} -> tensor<2x2x1x6xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER_2]], %[[MULTIPLY_2]]) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<2x2x8x6xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MATMUL_2]]){{.*}} -> tensor<2x2x8x6xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER]], %[[ADD]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x1x6xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.35355338]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL_3]], %[[CONSTANT_14]]){{.*}} -> tensor<2x2x1x6xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, -1]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT_15]]) <{special_zero = true}>{{.*}} -> tensor<2x2x1x48xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[MULTIPLY_3]], %[[RESHAPE_6]]) <{axis = 3 : i64}>{{.*}} -> tensor<2x2x1x54xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x2x5x54xf32>, tensor<2x2x8x6xf32>)
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[TENSORITERATOR]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_19]]){{.*}} -> tensor<2x2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[TENSORITERATOR]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]], %[[CONSTANT_23]]){{.*}} -> tensor<2x2x5x48xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[SLICE_2]], %[[CONSTANT_24]], %[[CONSTANT_25]], %[[CONSTANT_26]], %[[CONSTANT_27]]){{.*}} -> tensor<2x2x5x48xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, -1, 8, 6]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[SLICE_3]], %[[CONSTANT_28]]) <{special_zero = true}>{{.*}} -> tensor<2x2x5x8x6xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [2, 0, 1, 3, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE_7:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_7]], %[[CONSTANT_29]]){{.*}} -> tensor<5x2x2x8x6xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [3, 0, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 0, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[TRANSPOSE_7]], %[[CONSTANT_30]], %[[CONSTANT_31]], %[[CONSTANT_32]]) <{pad_mode = "constant"}>{{.*}} -> tensor<8x2x2x8x6xf32>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-3]>}>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y1 = "opset.Slice_8"(%[[PAD]], %[[CONSTANT_33]], %[[CONSTANT_34]], %[[CONSTANT_35]], %[[CONSTANT_36]]){{.*}} -> tensor<3x2x2x8x6xf32>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_8:[0-9]+]] = "opset.Transpose_1"(%[[SLICE]], %[[CONSTANT_37]]){{.*}} -> tensor<2x5x2x6xf32>
// CHECK-NEXT: %[[CONSTANT_38:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_8]], %[[CONSTANT_38]]) <{special_zero = true}>{{.*}} -> tensor<2x5x12xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x5x16xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x5x16xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x5x12xf32>
%past_state = "stepwell.input"() <{tensor_name = "past_state"}> : () -> tensor<3x2x2x8x6xf32>
%decay = "stepwell.input"() <{tensor_name = "decay"}> : () -> tensor<2x5x2xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<2x5x2xf32>
%y0, %y1 = "onnx.com.microsoft.LinearAttention"(%query, %key, %value, %past_state, %decay, %beta) <{chunk_size = 64 : i64, scale = 0.000000e+00 : f64, state_window = 3 : i64, update_rule = "gated_delta", kv_num_heads = 2 : i64, q_num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>}> : (tensor<2x5x16xf32>, tensor<2x5x16xf32>, tensor<2x5x12xf32>, tensor<3x2x2x8x6xf32>, tensor<2x5x2xf32>, tensor<2x5x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
