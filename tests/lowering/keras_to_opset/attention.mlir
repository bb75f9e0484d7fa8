// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// Attention
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%inputs0, %inputs1) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[MATMUL]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%[[SOFTMAX]], %inputs1) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x4x6xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x5x6xf32>
%y = "keras.Attention"(%inputs0, %inputs1) <{score_mode = "dot", use_causal_mask = false, return_attention_scores = false, operandSegmentSizes = array<i32: 2, 0, 0, 0, 0>}> : (tensor<2x4x6xf32>, tensor<2x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention with masks, scaled
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%inputs0, %inputs1) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL]], %scale){{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%value_mask, %[[CONSTANT]]){{.*}} -> tensor<2x1x5xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[RESHAPE]], %[[CONSTANT_6]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_7]], %[[RESHAPE_2]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_10]]){{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_11]]){{.*}} -> tensor<1x5xi64>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<4x5xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[GREATEREQUAL]], %[[CONSTANT_12]]){{.*}} -> tensor<1x4x5xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_4]]){{.*}} -> tensor<2x4x5xi1>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e+09]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[CONSTANT_13]]){{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[MULTIPLY]], %[[SUBTRACT]]){{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %y1 = "opset.SoftMax_8"(%[[SELECT]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%y1, %inputs1) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%query_mask, %[[CONSTANT_14]]){{.*}} -> tensor<2x4x1xi1>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[UNSQUEEZE_5]], %[[MATMUL_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x4x6xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x5x6xf32>
%query_mask = "stepwell.input"() <{tensor_name = "query_mask"}> : () -> tensor<2x4xi1>
%value_mask = "stepwell.input"() <{tensor_name = "value_mask"}> : () -> tensor<2x5xi1>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<f32>
%y, %y1 = "keras.Attention"(%inputs0, %inputs1, %query_mask, %value_mask, %scale) <{score_mode = "dot", use_causal_mask = true, return_attention_scores = true, operandSegmentSizes = array<i32: 2, 1, 1, 1, 0>}> : (tensor<2x4x6xf32>, tensor<2x5x6xf32>, tensor<2x4xi1>, tensor<2x5xi1>, tensor<f32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention by a concatenation
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%inputs0, %[[CONSTANT]]){{.*}} -> tensor<2x4x1x6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%inputs1, %[[CONSTANT_2]]){{.*}} -> tensor<2x1x5x6xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x5x6xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %scale){{.*}} -> tensor<2x4x5x6xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[MULTIPLY]]){{.*}} -> tensor<2x4x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[TANH]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[REDUCESUM]], %concat_score_weight){{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[MULTIPLY_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%[[SOFTMAX]], %inputs1) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x4x6xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x5x6xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<f32>
%concat_score_weight = "stepwell.input"() <{tensor_name = "concat_score_weight"}> : () -> tensor<f32>
%y = "keras.Attention"(%inputs0, %inputs1, %scale, %concat_score_weight) <{score_mode = "concat", use_causal_mask = false, return_attention_scores = false, operandSegmentSizes = array<i32: 2, 0, 0, 1, 1>}> : (tensor<2x4x6xf32>, tensor<2x5x6xf32>, tensor<f32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AdditiveAttention
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%inputs0, %[[CONSTANT]]){{.*}} -> tensor<2x4x1x6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%inputs1, %[[CONSTANT_2]]){{.*}} -> tensor<2x1x5x6xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x5x6xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[ADD]]){{.*}} -> tensor<2x4x5x6xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TANH]], %scale){{.*}} -> tensor<2x4x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[REDUCESUM]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%[[SOFTMAX]], %inputs1) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x4x6xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x5x6xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<6xf32>
%y = "keras.AdditiveAttention"(%inputs0, %inputs1, %scale) <{use_causal_mask = false, return_attention_scores = false, operandSegmentSizes = array<i32: 2, 0, 0, 1>}> : (tensor<2x4x6xf32>, tensor<2x5x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention of one tensor
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.Attention  ""  (f32[2,4,6])
// CHECK-NEXT: it is called with 1 tensors; it takes query, value and perhaps key
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x4x6xf32>
%y = "keras.Attention"(%inputs0) <{score_mode = "dot", use_causal_mask = false, return_attention_scores = false, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0>}> : (tensor<2x4x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Attention of other ranks
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.Attention  ""  (f32[2,4,6], f32[5,6])
// CHECK-NEXT: the query has rank 3, the key 2
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x4x6xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<5x6xf32>
%y = "keras.Attention"(%inputs0, %inputs1) <{score_mode = "dot", use_causal_mask = false, return_attention_scores = false, operandSegmentSizes = array<i32: 2, 0, 0, 0, 0>}> : (tensor<2x4x6xf32>, tensor<5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a score that is not known
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.Attention  ""  (f32[2,4,6], f32[2,5,6])
// CHECK-NEXT: score_mode 'cosine'; there are dot and concat
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x4x6xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x5x6xf32>
%y = "keras.Attention"(%inputs0, %inputs1) <{score_mode = "cosine", use_causal_mask = false, return_attention_scores = false, operandSegmentSizes = array<i32: 2, 0, 0, 0, 0>}> : (tensor<2x4x6xf32>, tensor<2x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query_kernel, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%query, %[[RESHAPE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %query_bias){{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%key_kernel, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%value, %[[RESHAPE_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 5]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_2]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_4]], %key_bias){{.*}} -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%value_kernel, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%value, %[[RESHAPE_5]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 5]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_3]], %[[CONCAT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_6]], %value_bias){{.*}} -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[ADD_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2x2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[ADD_3]], %[[CONSTANT_18]]){{.*}} -> tensor<2x2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.57735026]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE]], %[[CONSTANT_19]]){{.*}} -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[MATMUL_4:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[TRANSPOSE_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[MATMUL_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x4x5xf32>
// CHECK-NEXT: %[[MATMUL_5:[0-9]+]] = "opset.MatMul_1"(%[[SOFTMAX]], %[[TRANSPOSE_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL_5]], %[[CONSTANT_22]]){{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_23]], %[[CONSTANT_24]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONCAT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%output_kernel, %[[CONSTANT_25]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_6:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_7]], %[[RESHAPE_8]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL_6]], %output_bias){{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x4x6xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x5x6xf32>
%query_kernel = "stepwell.input"() <{tensor_name = "query_kernel"}> : () -> tensor<6x2x3xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<2x3xf32>
%key_kernel = "stepwell.input"() <{tensor_name = "key_kernel"}> : () -> tensor<6x2x3xf32>
%key_bias = "stepwell.input"() <{tensor_name = "key_bias"}> : () -> tensor<2x3xf32>
%value_kernel = "stepwell.input"() <{tensor_name = "value_kernel"}> : () -> tensor<6x2x3xf32>
%value_bias = "stepwell.input"() <{tensor_name = "value_bias"}> : () -> tensor<2x3xf32>
%output_kernel = "stepwell.input"() <{tensor_name = "output_kernel"}> : () -> tensor<2x3x6xf32>
%output_bias = "stepwell.input"() <{tensor_name = "output_bias"}> : () -> tensor<6xf32>
%y = "keras.MultiHeadAttention"(%query, %value, %query_kernel, %query_bias, %key_kernel, %key_bias, %value_kernel, %value_bias, %output_kernel, %output_bias) <{attention_axes = array<i64>, use_causal_mask = false, return_attention_scores = false, zero_where_masked = false, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1>}> : (tensor<2x4x6xf32>, tensor<2x5x6xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<2x3x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention with masks and scores
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x4x2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x2x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x5x2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x2x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x5x2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x2x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x4x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x5x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x5x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x4x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2x4x5xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x4x1xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x5xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x4x5xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x5xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4x5xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x5xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x4x5xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x4x5xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x4x5xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2x4x5xf32>
// CHECK:      "opset.SoftMax_8"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x2x4x5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2x4x5xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x4x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x2x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x6xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x4x6xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x5x6xf32>
%query_mask = "stepwell.input"() <{tensor_name = "query_mask"}> : () -> tensor<2x4xi1>
%key_mask = "stepwell.input"() <{tensor_name = "key_mask"}> : () -> tensor<2x5xi1>
%attention_mask = "stepwell.input"() <{tensor_name = "attention_mask"}> : () -> tensor<2x4x5xi1>
%query_kernel = "stepwell.input"() <{tensor_name = "query_kernel"}> : () -> tensor<6x2x3xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<2x3xf32>
%key_kernel = "stepwell.input"() <{tensor_name = "key_kernel"}> : () -> tensor<6x2x3xf32>
%key_bias = "stepwell.input"() <{tensor_name = "key_bias"}> : () -> tensor<2x3xf32>
%value_kernel = "stepwell.input"() <{tensor_name = "value_kernel"}> : () -> tensor<6x2x3xf32>
%value_bias = "stepwell.input"() <{tensor_name = "value_bias"}> : () -> tensor<2x3xf32>
%output_kernel = "stepwell.input"() <{tensor_name = "output_kernel"}> : () -> tensor<2x3x6xf32>
%output_bias = "stepwell.input"() <{tensor_name = "output_bias"}> : () -> tensor<6xf32>
%y, %y1 = "keras.MultiHeadAttention"(%query, %value, %query_mask, %key_mask, %attention_mask, %query_kernel, %query_bias, %key_kernel, %key_bias, %value_kernel, %value_bias, %output_kernel, %output_bias) <{attention_axes = array<i64>, use_causal_mask = true, return_attention_scores = true, zero_where_masked = true, operandSegmentSizes = array<i32: 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1>}> : (tensor<2x4x6xf32>, tensor<2x5x6xf32>, tensor<2x4xi1>, tensor<2x5xi1>, tensor<2x4x5xi1>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<2x3x6xf32>, tensor<6xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a mask for each head
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query_kernel, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%query, %[[RESHAPE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %query_bias){{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%key_kernel, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%value, %[[RESHAPE_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 5]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_2]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_4]], %key_bias){{.*}} -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%value_kernel, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%value, %[[RESHAPE_5]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 5]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_3]], %[[CONCAT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_6]], %value_bias){{.*}} -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[ADD_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2x2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[ADD_3]], %[[CONSTANT_18]]){{.*}} -> tensor<2x2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.57735026]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE]], %[[CONSTANT_19]]){{.*}} -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[MATMUL_4:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[TRANSPOSE_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%value_mask, %[[CONSTANT_20]]){{.*}} -> tensor<2x1x5xi1>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[UNSQUEEZE]], %[[CONSTANT_23]]){{.*}} -> tensor<2x1x1x5xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[UNSQUEEZE_2]], %attention_mask){{.*}} -> tensor<2x2x4x5xi1>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.7014117e+38]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[MATMUL_4]], %[[CONSTANT_24]]){{.*}} -> tensor<2x2x4x5xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[SELECT]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x4x5xf32>
// CHECK-NEXT: %[[MATMUL_5:[0-9]+]] = "opset.MatMul_1"(%[[SOFTMAX]], %[[TRANSPOSE_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL_5]], %[[CONSTANT_25]]){{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_26]], %[[CONSTANT_27]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONCAT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%output_kernel, %[[CONSTANT_28]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_6:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_7]], %[[RESHAPE_8]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL_6]], %output_bias){{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x4x6xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x5x6xf32>
%value_mask = "stepwell.input"() <{tensor_name = "value_mask"}> : () -> tensor<2x5xi1>
%attention_mask = "stepwell.input"() <{tensor_name = "attention_mask"}> : () -> tensor<2x2x4x5xi1>
%query_kernel = "stepwell.input"() <{tensor_name = "query_kernel"}> : () -> tensor<6x2x3xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<2x3xf32>
%key_kernel = "stepwell.input"() <{tensor_name = "key_kernel"}> : () -> tensor<6x2x3xf32>
%key_bias = "stepwell.input"() <{tensor_name = "key_bias"}> : () -> tensor<2x3xf32>
%value_kernel = "stepwell.input"() <{tensor_name = "value_kernel"}> : () -> tensor<6x2x3xf32>
%value_bias = "stepwell.input"() <{tensor_name = "value_bias"}> : () -> tensor<2x3xf32>
%output_kernel = "stepwell.input"() <{tensor_name = "output_kernel"}> : () -> tensor<2x3x6xf32>
%output_bias = "stepwell.input"() <{tensor_name = "output_bias"}> : () -> tensor<6xf32>
%y = "keras.MultiHeadAttention"(%query, %value, %value_mask, %attention_mask, %query_kernel, %query_bias, %key_kernel, %key_bias, %value_kernel, %value_bias, %output_kernel, %output_bias) <{attention_axes = array<i64>, use_causal_mask = false, return_attention_scores = false, zero_where_masked = false, operandSegmentSizes = array<i32: 1, 1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1>}> : (tensor<2x4x6xf32>, tensor<2x5x6xf32>, tensor<2x5xi1>, tensor<2x2x4x5xi1>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<2x3x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention over the places of an image, with its scores
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query_kernel, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%query, %[[RESHAPE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %query_bias){{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%key_kernel, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%value, %[[RESHAPE_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_2]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_4]], %key_bias){{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%value_kernel, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%value, %[[RESHAPE_5]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_3]], %[[CONCAT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_6]], %value_bias){{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 3, 1, 2, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2x3x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 12, 3]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<2x2x12x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 3, 1, 2, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[ADD_2]], %[[CONSTANT_16]]){{.*}} -> tensor<2x2x3x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 12, 3]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_17]]) <{special_zero = false}>{{.*}} -> tensor<2x2x12x3xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 3, 1, 2, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[ADD_3]], %[[CONSTANT_20]]){{.*}} -> tensor<2x2x3x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 12, 3]>}>
// CHECK-NEXT: %[[RESHAPE_9:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_21]]) <{special_zero = false}>{{.*}} -> tensor<2x2x12x3xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.57735026]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE_7]], %[[CONSTANT_22]]){{.*}} -> tensor<2x2x12x3xf32>
// CHECK-NEXT: %[[MATMUL_4:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[RESHAPE_8]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2x12x12xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[MATMUL_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x12x12xf32>
// CHECK-NEXT: %[[MATMUL_5:[0-9]+]] = "opset.MatMul_1"(%[[SOFTMAX]], %[[RESHAPE_9]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x12x3xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[CONSTANT_25]], %[[CONSTANT_11]], %[[CONSTANT_26]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_10:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_5]], %[[CONCAT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 3, 1, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_10]], %[[CONSTANT_27]]){{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONCAT_5:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_28]], %[[CONSTANT_29]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_11:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONCAT_5]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_12:[0-9]+]] = "opset.Reshape_1"(%output_kernel, %[[CONSTANT_30]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_6:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_11]], %[[RESHAPE_12]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL_6]], %output_bias){{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_6:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[CONSTANT_31]], %[[CONSTANT_11]], %[[CONSTANT_15]]) <{axis = 0 : i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %y1 = "opset.Reshape_1"(%[[SOFTMAX]], %[[CONCAT_6]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3x4x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x4x6xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x4x6xf32>
%query_kernel = "stepwell.input"() <{tensor_name = "query_kernel"}> : () -> tensor<6x2x3xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<2x3xf32>
%key_kernel = "stepwell.input"() <{tensor_name = "key_kernel"}> : () -> tensor<6x2x3xf32>
%key_bias = "stepwell.input"() <{tensor_name = "key_bias"}> : () -> tensor<2x3xf32>
%value_kernel = "stepwell.input"() <{tensor_name = "value_kernel"}> : () -> tensor<6x2x3xf32>
%value_bias = "stepwell.input"() <{tensor_name = "value_bias"}> : () -> tensor<2x3xf32>
%output_kernel = "stepwell.input"() <{tensor_name = "output_kernel"}> : () -> tensor<2x3x6xf32>
%output_bias = "stepwell.input"() <{tensor_name = "output_bias"}> : () -> tensor<6xf32>
%y, %y1 = "keras.MultiHeadAttention"(%query, %value, %query_kernel, %query_bias, %key_kernel, %key_bias, %value_kernel, %value_bias, %output_kernel, %output_bias) <{attention_axes = array<i64>, use_causal_mask = false, return_attention_scores = true, zero_where_masked = false, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1>}> : (tensor<2x3x4x6xf32>, tensor<2x3x4x6xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<2x3x6xf32>, tensor<6xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a mask of pairs of places
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query_kernel, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%query, %[[RESHAPE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %query_bias){{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%key_kernel, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%value, %[[RESHAPE_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_2]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_4]], %key_bias){{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%value_kernel, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%value, %[[RESHAPE_5]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_3]], %[[CONCAT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_6]], %value_bias){{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 3, 1, 2, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2x3x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 12, 3]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<2x2x12x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 3, 1, 2, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[ADD_2]], %[[CONSTANT_16]]){{.*}} -> tensor<2x2x3x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 12, 3]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_17]]) <{special_zero = false}>{{.*}} -> tensor<2x2x12x3xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 3, 1, 2, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[ADD_3]], %[[CONSTANT_20]]){{.*}} -> tensor<2x2x3x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 12, 3]>}>
// CHECK-NEXT: %[[RESHAPE_9:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_21]]) <{special_zero = false}>{{.*}} -> tensor<2x2x12x3xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.57735026]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE_7]], %[[CONSTANT_22]]){{.*}} -> tensor<2x2x12x3xf32>
// CHECK-NEXT: %[[MATMUL_4:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[RESHAPE_8]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2x12x12xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 12, 12]>}>
// CHECK-NEXT: %[[RESHAPE_10:[0-9]+]] = "opset.Reshape_1"(%attention_mask, %[[CONSTANT_25]]) <{special_zero = false}>{{.*}} -> tensor<2x12x12xi1>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_10]], %[[CONSTANT_26]]){{.*}} -> tensor<2x1x12x12xi1>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.7014117e+38]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[UNSQUEEZE]], %[[MATMUL_4]], %[[CONSTANT_27]]){{.*}} -> tensor<2x2x12x12xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[SELECT]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x12x12xf32>
// CHECK-NEXT: %[[MATMUL_5:[0-9]+]] = "opset.MatMul_1"(%[[SOFTMAX]], %[[RESHAPE_9]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x12x3xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[CONSTANT_28]], %[[CONSTANT_11]], %[[CONSTANT_29]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_11:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_5]], %[[CONCAT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 3, 1, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_11]], %[[CONSTANT_30]]){{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONCAT_5:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_31]], %[[CONSTANT_32]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_12:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONCAT_5]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_13:[0-9]+]] = "opset.Reshape_1"(%output_kernel, %[[CONSTANT_33]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_6:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_12]], %[[RESHAPE_13]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL_6]], %output_bias){{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x4x6xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x4x6xf32>
%attention_mask = "stepwell.input"() <{tensor_name = "attention_mask"}> : () -> tensor<2x3x4x3x4xi1>
%query_kernel = "stepwell.input"() <{tensor_name = "query_kernel"}> : () -> tensor<6x2x3xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<2x3xf32>
%key_kernel = "stepwell.input"() <{tensor_name = "key_kernel"}> : () -> tensor<6x2x3xf32>
%key_bias = "stepwell.input"() <{tensor_name = "key_bias"}> : () -> tensor<2x3xf32>
%value_kernel = "stepwell.input"() <{tensor_name = "value_kernel"}> : () -> tensor<6x2x3xf32>
%value_bias = "stepwell.input"() <{tensor_name = "value_bias"}> : () -> tensor<2x3xf32>
%output_kernel = "stepwell.input"() <{tensor_name = "output_kernel"}> : () -> tensor<2x3x6xf32>
%output_bias = "stepwell.input"() <{tensor_name = "output_bias"}> : () -> tensor<6xf32>
%y = "keras.MultiHeadAttention"(%query, %value, %attention_mask, %query_kernel, %query_bias, %key_kernel, %key_bias, %value_kernel, %value_bias, %output_kernel, %output_bias) <{attention_axes = array<i64>, use_causal_mask = false, return_attention_scores = false, zero_where_masked = false, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1>}> : (tensor<2x3x4x6xf32>, tensor<2x3x4x6xf32>, tensor<2x3x4x3x4xi1>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<2x3x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MultiHeadAttention over the rows of an image
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query_kernel, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%query, %[[RESHAPE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %query_bias){{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%key_kernel, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%value, %[[RESHAPE_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_2]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_4]], %key_bias){{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%value_kernel, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%value, %[[RESHAPE_5]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_3]], %[[CONCAT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_6]], %value_bias){{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 1, 3, 2, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_12]]){{.*}} -> tensor<2x3x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [6, 2, 4, 3]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<6x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 1, 3, 2, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[ADD_2]], %[[CONSTANT_16]]){{.*}} -> tensor<2x3x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [6, 2, 4, 3]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_17]]) <{special_zero = false}>{{.*}} -> tensor<6x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 1, 3, 2, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[ADD_3]], %[[CONSTANT_20]]){{.*}} -> tensor<2x3x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [6, 2, 4, 3]>}>
// CHECK-NEXT: %[[RESHAPE_9:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_21]]) <{special_zero = false}>{{.*}} -> tensor<6x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.57735026]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE_7]], %[[CONSTANT_22]]){{.*}} -> tensor<6x2x4x3xf32>
// CHECK-NEXT: %[[MATMUL_4:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[RESHAPE_8]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<6x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[MATMUL_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<6x2x4x4xf32>
// CHECK-NEXT: %[[MATMUL_5:[0-9]+]] = "opset.MatMul_1"(%[[SOFTMAX]], %[[RESHAPE_9]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<6x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[CONSTANT_25]], %[[CONSTANT_11]], %[[CONSTANT_26]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_10:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_5]], %[[CONCAT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x3x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 1, 3, 2, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_10]], %[[CONSTANT_27]]){{.*}} -> tensor<2x3x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONCAT_5:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_28]], %[[CONSTANT_29]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_11:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONCAT_5]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_12:[0-9]+]] = "opset.Reshape_1"(%output_kernel, %[[CONSTANT_30]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_6:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_11]], %[[RESHAPE_12]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL_6]], %output_bias){{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x4x6xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x4x6xf32>
%query_kernel = "stepwell.input"() <{tensor_name = "query_kernel"}> : () -> tensor<6x2x3xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<2x3xf32>
%key_kernel = "stepwell.input"() <{tensor_name = "key_kernel"}> : () -> tensor<6x2x3xf32>
%key_bias = "stepwell.input"() <{tensor_name = "key_bias"}> : () -> tensor<2x3xf32>
%value_kernel = "stepwell.input"() <{tensor_name = "value_kernel"}> : () -> tensor<6x2x3xf32>
%value_bias = "stepwell.input"() <{tensor_name = "value_bias"}> : () -> tensor<2x3xf32>
%output_kernel = "stepwell.input"() <{tensor_name = "output_kernel"}> : () -> tensor<2x3x6xf32>
%output_bias = "stepwell.input"() <{tensor_name = "output_bias"}> : () -> tensor<6xf32>
%y = "keras.MultiHeadAttention"(%query, %value, %query_kernel, %query_bias, %key_kernel, %key_bias, %value_kernel, %value_bias, %output_kernel, %output_bias) <{attention_axes = array<i64: 2>, use_causal_mask = false, return_attention_scores = false, zero_where_masked = false, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1>}> : (tensor<2x3x4x6xf32>, tensor<2x3x4x6xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<2x3x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GroupQueryAttention: heads of keys serve several of queries; a window, and a gate
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x12xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x12xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x4x4x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x4x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x5x2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x2x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x5x2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x2x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x4x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x5x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x5x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x5x3xf32>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x5x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x5x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x5x3xf32>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x5x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x5x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x4x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4x4x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x5xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x5xi64>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<4x5xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4x5xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x5xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x4x5xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x4x4x5xf32>
// CHECK:      "opset.SoftMax_8"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x4x4x5xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x4x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x4x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x12xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x12xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x4x4x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x4x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x4x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x4x12xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<12x6xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x6xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x4x6xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x5x6xf32>
%query_kernel = "stepwell.input"() <{tensor_name = "query_kernel"}> : () -> tensor<6x4x3xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<4x3xf32>
%key_kernel = "stepwell.input"() <{tensor_name = "key_kernel"}> : () -> tensor<6x2x3xf32>
%key_bias = "stepwell.input"() <{tensor_name = "key_bias"}> : () -> tensor<2x3xf32>
%value_kernel = "stepwell.input"() <{tensor_name = "value_kernel"}> : () -> tensor<6x2x3xf32>
%value_bias = "stepwell.input"() <{tensor_name = "value_bias"}> : () -> tensor<2x3xf32>
%gate_kernel = "stepwell.input"() <{tensor_name = "gate_kernel"}> : () -> tensor<6x4x3xf32>
%gate_bias = "stepwell.input"() <{tensor_name = "gate_bias"}> : () -> tensor<4x3xf32>
%output_kernel = "stepwell.input"() <{tensor_name = "output_kernel"}> : () -> tensor<4x3x6xf32>
%output_bias = "stepwell.input"() <{tensor_name = "output_bias"}> : () -> tensor<6xf32>
%y = "keras.GroupQueryAttention"(%query, %value, %query_kernel, %query_bias, %key_kernel, %key_bias, %value_kernel, %value_bias, %gate_kernel, %gate_bias, %output_kernel, %output_bias) <{use_causal_mask = false, return_attention_scores = false, zero_where_masked = false, num_query_heads = 4 : i64, num_key_value_heads = 2 : i64, sliding_window = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1>}> : (tensor<2x4x6xf32>, tensor<2x5x6xf32>, tensor<6x4x3xf32>, tensor<4x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x4x3xf32>, tensor<4x3xf32>, tensor<4x3x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a kernel of rank 2
// CHECK-LABEL: the model: 1 of 11 operators cannot be lowered to opset
// CHECK-NEXT: keras.MultiHeadAttention  ""  (f32[2,4,6], f32[2,5,6], f32[6,6], f32[6,2,3], f32[2,3], f32[6,2,3], f32[2,3], f32[2,3,6], f32[6])
// CHECK-NEXT: a kernel has rank 2, not 3
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x4x6xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x5x6xf32>
%query_kernel = "stepwell.input"() <{tensor_name = "query_kernel"}> : () -> tensor<6x6xf32>
%key_kernel = "stepwell.input"() <{tensor_name = "key_kernel"}> : () -> tensor<6x2x3xf32>
%key_bias = "stepwell.input"() <{tensor_name = "key_bias"}> : () -> tensor<2x3xf32>
%value_kernel = "stepwell.input"() <{tensor_name = "value_kernel"}> : () -> tensor<6x2x3xf32>
%value_bias = "stepwell.input"() <{tensor_name = "value_bias"}> : () -> tensor<2x3xf32>
%output_kernel = "stepwell.input"() <{tensor_name = "output_kernel"}> : () -> tensor<2x3x6xf32>
%output_bias = "stepwell.input"() <{tensor_name = "output_bias"}> : () -> tensor<6xf32>
%y = "keras.MultiHeadAttention"(%query, %value, %query_kernel, %key_kernel, %key_bias, %value_kernel, %value_bias, %output_kernel, %output_bias) <{attention_axes = array<i64>, use_causal_mask = false, return_attention_scores = false, zero_where_masked = false, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 0, 1, 1>}> : (tensor<2x4x6xf32>, tensor<2x5x6xf32>, tensor<6x6xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<2x3x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an output of two axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query_kernel, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%query, %[[RESHAPE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %query_bias){{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%key_kernel, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%value, %[[RESHAPE_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 5]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_2]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_4]], %key_bias){{.*}} -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 6]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%value_kernel, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<6x6xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%value, %[[RESHAPE_5]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 5]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_3]], %[[CONCAT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_6]], %value_bias){{.*}} -> tensor<2x5x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[ADD_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2x2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[ADD_3]], %[[CONSTANT_18]]){{.*}} -> tensor<2x2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.57735026]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE]], %[[CONSTANT_19]]){{.*}} -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[MATMUL_4:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[TRANSPOSE_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[MATMUL_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x4x5xf32>
// CHECK-NEXT: %[[MATMUL_5:[0-9]+]] = "opset.MatMul_1"(%[[SOFTMAX]], %[[TRANSPOSE_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL_5]], %[[CONSTANT_22]]){{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_23]], %[[CONSTANT_24]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONCAT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 8]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%output_kernel, %[[CONSTANT_25]]) <{special_zero = false}>{{.*}} -> tensor<6x8xf32>
// CHECK-NEXT: %[[MATMUL_6:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_7]], %[[RESHAPE_8]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %[[CONCAT_5:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_23]], %[[CONSTANT_26]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_9:[0-9]+]] = "opset.Reshape_1"(%[[MATMUL_6]], %[[CONCAT_5]]) <{special_zero = false}>{{.*}} -> tensor<2x4x4x2xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[RESHAPE_9]], %output_bias){{.*}} -> tensor<2x4x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x4x6xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x5x6xf32>
%query_kernel = "stepwell.input"() <{tensor_name = "query_kernel"}> : () -> tensor<6x2x3xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<2x3xf32>
%key_kernel = "stepwell.input"() <{tensor_name = "key_kernel"}> : () -> tensor<6x2x3xf32>
%key_bias = "stepwell.input"() <{tensor_name = "key_bias"}> : () -> tensor<2x3xf32>
%value_kernel = "stepwell.input"() <{tensor_name = "value_kernel"}> : () -> tensor<6x2x3xf32>
%value_bias = "stepwell.input"() <{tensor_name = "value_bias"}> : () -> tensor<2x3xf32>
%output_kernel = "stepwell.input"() <{tensor_name = "output_kernel"}> : () -> tensor<2x3x4x2xf32>
%output_bias = "stepwell.input"() <{tensor_name = "output_bias"}> : () -> tensor<4x2xf32>
%y = "keras.MultiHeadAttention"(%query, %value, %query_kernel, %query_bias, %key_kernel, %key_bias, %value_kernel, %value_bias, %output_kernel, %output_bias) <{attention_axes = array<i64>, use_causal_mask = false, return_attention_scores = false, zero_where_masked = false, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1>}> : (tensor<2x4x6xf32>, tensor<2x5x6xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<2x3x4x2xf32>, tensor<4x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// queries and keys of different ranks
// CHECK-LABEL: the model: 1 of 12 operators cannot be lowered to opset
// CHECK-NEXT: keras.MultiHeadAttention  ""  (f32[2,4,6], f32[2,5,5,6], f32[6,2,3], f32[2,3], f32[6,2,3], f32[2,3], f32[6,2,3], f32[2,3], f32[2,3,6], f32[6])
// CHECK-NEXT: the query has rank 3, the value 4, the key 4
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x4x6xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x5x5x6xf32>
%query_kernel = "stepwell.input"() <{tensor_name = "query_kernel"}> : () -> tensor<6x2x3xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<2x3xf32>
%key_kernel = "stepwell.input"() <{tensor_name = "key_kernel"}> : () -> tensor<6x2x3xf32>
%key_bias = "stepwell.input"() <{tensor_name = "key_bias"}> : () -> tensor<2x3xf32>
%value_kernel = "stepwell.input"() <{tensor_name = "value_kernel"}> : () -> tensor<6x2x3xf32>
%value_bias = "stepwell.input"() <{tensor_name = "value_bias"}> : () -> tensor<2x3xf32>
%output_kernel = "stepwell.input"() <{tensor_name = "output_kernel"}> : () -> tensor<2x3x6xf32>
%output_bias = "stepwell.input"() <{tensor_name = "output_bias"}> : () -> tensor<6xf32>
%y = "keras.MultiHeadAttention"(%query, %value, %query_kernel, %query_bias, %key_kernel, %key_bias, %value_kernel, %value_bias, %output_kernel, %output_bias) <{attention_axes = array<i64>, use_causal_mask = false, return_attention_scores = false, zero_where_masked = false, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1>}> : (tensor<2x4x6xf32>, tensor<2x5x5x6xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<2x3x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a causal mask over an image
// CHECK-LABEL: the model: 1 of 12 operators cannot be lowered to opset
// CHECK-NEXT: keras.MultiHeadAttention  ""  (f32[2,3,4,6], f32[2,3,4,6], f32[6,2,3], f32[2,3], f32[6,2,3], f32[2,3], f32[6,2,3], f32[2,3], f32[2,3,6], f32[6])
// CHECK-NEXT: masks of steps are taken with inputs [batch, time, features] only
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x4x6xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x4x6xf32>
%query_kernel = "stepwell.input"() <{tensor_name = "query_kernel"}> : () -> tensor<6x2x3xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<2x3xf32>
%key_kernel = "stepwell.input"() <{tensor_name = "key_kernel"}> : () -> tensor<6x2x3xf32>
%key_bias = "stepwell.input"() <{tensor_name = "key_bias"}> : () -> tensor<2x3xf32>
%value_kernel = "stepwell.input"() <{tensor_name = "value_kernel"}> : () -> tensor<6x2x3xf32>
%value_bias = "stepwell.input"() <{tensor_name = "value_bias"}> : () -> tensor<2x3xf32>
%output_kernel = "stepwell.input"() <{tensor_name = "output_kernel"}> : () -> tensor<2x3x6xf32>
%output_bias = "stepwell.input"() <{tensor_name = "output_bias"}> : () -> tensor<6xf32>
%y = "keras.MultiHeadAttention"(%query, %value, %query_kernel, %query_bias, %key_kernel, %key_bias, %value_kernel, %value_bias, %output_kernel, %output_bias) <{attention_axes = array<i64>, use_causal_mask = true, return_attention_scores = false, zero_where_masked = false, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1>}> : (tensor<2x3x4x6xf32>, tensor<2x3x4x6xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<2x3x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a mask of pairs over the rows of an image
// CHECK-LABEL: the model: 1 of 13 operators cannot be lowered to opset
// CHECK-NEXT: keras.MultiHeadAttention  ""  (f32[2,3,4,6], f32[2,3,4,6], boolean[2,4,4], f32[6,2,3], f32[2,3], f32[6,2,3], f32[2,3], f32[6,2,3], f32[2,3], f32[2,3,6], f32[6])
// CHECK-NEXT: an attention mask is taken where all axes but batch and features are attended over
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x4x6xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x4x6xf32>
%attention_mask = "stepwell.input"() <{tensor_name = "attention_mask"}> : () -> tensor<2x4x4xi1>
%query_kernel = "stepwell.input"() <{tensor_name = "query_kernel"}> : () -> tensor<6x2x3xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<2x3xf32>
%key_kernel = "stepwell.input"() <{tensor_name = "key_kernel"}> : () -> tensor<6x2x3xf32>
%key_bias = "stepwell.input"() <{tensor_name = "key_bias"}> : () -> tensor<2x3xf32>
%value_kernel = "stepwell.input"() <{tensor_name = "value_kernel"}> : () -> tensor<6x2x3xf32>
%value_bias = "stepwell.input"() <{tensor_name = "value_bias"}> : () -> tensor<2x3xf32>
%output_kernel = "stepwell.input"() <{tensor_name = "output_kernel"}> : () -> tensor<2x3x6xf32>
%output_bias = "stepwell.input"() <{tensor_name = "output_bias"}> : () -> tensor<6xf32>
%y = "keras.MultiHeadAttention"(%query, %value, %attention_mask, %query_kernel, %query_bias, %key_kernel, %key_bias, %value_kernel, %value_bias, %output_kernel, %output_bias) <{attention_axes = array<i64: 2>, use_causal_mask = false, return_attention_scores = false, zero_where_masked = false, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1>}> : (tensor<2x3x4x6xf32>, tensor<2x3x4x6xf32>, tensor<2x4x4xi1>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<6x2x3xf32>, tensor<2x3xf32>, tensor<2x3x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
