// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// TfIdfVectorizer -> the n-grams that are equal to those of the pool, counted
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<8xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<1x8xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[UNSQUEEZE]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<1x8xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE]], %[[CONSTANT_6]]){{.*}} -> tensor<1x8x1xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [5, 7]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_2]], %[[CONSTANT_7]]){{.*}} -> tensor<1x8x2xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[EQUAL]]) <{destination_type = f32}>{{.*}} -> tensor<1x8x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT_2]], %[[CONSTANT_8]]) <{keep_dims = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [1.0, 0.0, 0.0, 0.0, 1.0, 0.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[REDUCESUM]], %[[CONSTANT_9]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[UNSQUEEZE]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<1x7xi32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE_2]], %[[CONSTANT_14]]){{.*}} -> tensor<1x7x1xi32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [5]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_3]], %[[CONSTANT_15]]){{.*}} -> tensor<1x7x1xi1>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[UNSQUEEZE]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_19]]){{.*}} -> tensor<1x7xi32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE_3]], %[[CONSTANT_20]]){{.*}} -> tensor<1x7x1xi32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [7]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_4]], %[[CONSTANT_21]]){{.*}} -> tensor<1x7x1xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[EQUAL_2]], %[[EQUAL_3]]){{.*}} -> tensor<1x7x1xi1>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND]]) <{destination_type = f32}>{{.*}} -> tensor<1x7x1xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT_3]], %[[CONSTANT_22]]) <{keep_dims = false}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [0.0, 0.0, 1.0]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[REDUCESUM_2]], %[[CONSTANT_23]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[MATMUL_2]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT_24]]) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<8xi64>
%y = "onnx.TfIdfVectorizer"(%x) <{mode = "TF", max_gram_length = 2 : i64, max_skip_count = 0 : i64, min_gram_length = 1 : i64, ngram_counts = array<i64: 0, 2>, ngram_indexes = array<i64: 0, 1, 2>, pool_int64s = array<i64: 5, 7, 5, 7>}> : (tensor<8xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TfIdfVectorizer with weights of what occurs
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x8xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE]], %[[CONSTANT_5]]){{.*}} -> tensor<2x8x1xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [5, 7]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE]], %[[CONSTANT_6]]){{.*}} -> tensor<2x8x2xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[EQUAL]]) <{destination_type = f32}>{{.*}} -> tensor<2x8x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT]], %[[CONSTANT_7]]) <{keep_dims = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [1.0, 0.0, 0.0, 0.0, 1.0, 0.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[REDUCESUM]], %[[CONSTANT_8]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<2x7xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE_2]], %[[CONSTANT_13]]){{.*}} -> tensor<2x7x1xi32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [5]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2x7x1xi1>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> tensor<2x7xi32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE_3]], %[[CONSTANT_19]]){{.*}} -> tensor<2x7x1xi32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [7]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_3]], %[[CONSTANT_20]]){{.*}} -> tensor<2x7x1xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[EQUAL_2]], %[[EQUAL_3]]){{.*}} -> tensor<2x7x1xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND]]) <{destination_type = f32}>{{.*}} -> tensor<2x7x1xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT_2]], %[[CONSTANT_21]]) <{keep_dims = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [0.0, 0.0, 1.0]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[REDUCESUM_2]], %[[CONSTANT_22]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[MATMUL_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[ADD]], %[[CONSTANT_23]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[GREATER]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.5, 2.0, 3.0]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[CONVERT_3]], %[[CONSTANT_24]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x8xi32>
%y = "onnx.TfIdfVectorizer"(%x) <{mode = "IDF", weights = array<f64: 5.000000e-01, 2.000000e+00, 3.000000e+00>, max_gram_length = 2 : i64, max_skip_count = 0 : i64, min_gram_length = 1 : i64, ngram_counts = array<i64: 0, 2>, ngram_indexes = array<i64: 0, 1, 2>, pool_int64s = array<i64: 5, 7, 5, 7>}> : (tensor<2x8xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TfIdfVectorizer with an incomplete n-gram
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.TfIdfVectorizer  ""  (i64[8])
// CHECK-NEXT: ngram_counts 2, 3 do not fit 3 entries of n-grams of length 2
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<8xi64>
%y = "onnx.TfIdfVectorizer"(%x) <{mode = "TF", max_gram_length = 2 : i64, max_skip_count = 0 : i64, min_gram_length = 1 : i64, ngram_counts = array<i64: 0, 2>, ngram_indexes = array<i64: 0, 1, 2>, pool_int64s = array<i64: 5, 7, 5>}> : (tensor<8xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TfIdfVectorizer with too few indexes
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.TfIdfVectorizer  ""  (i64[8])
// CHECK-NEXT: 2 ngram_indexes do not number 3 n-grams
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<8xi64>
%y = "onnx.TfIdfVectorizer"(%x) <{mode = "TF", max_gram_length = 2 : i64, max_skip_count = 0 : i64, min_gram_length = 1 : i64, ngram_counts = array<i64: 0, 2>, ngram_indexes = array<i64: 0, 1>, pool_int64s = array<i64: 5, 7, 5, 7>}> : (tensor<8xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TfIdfVectorizer with very many skips
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.TfIdfVectorizer  ""  (i64[8])
// CHECK-NEXT: 3 n-grams, 3 outputs and 1099511627776 skips are too many
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<8xi64>
%y = "onnx.TfIdfVectorizer"(%x) <{mode = "TF", max_gram_length = 2 : i64, max_skip_count = 1099511627776 : i64, min_gram_length = 1 : i64, ngram_counts = array<i64: 0, 2>, ngram_indexes = array<i64: 0, 1, 2>, pool_int64s = array<i64: 5, 7, 5, 7>}> : (tensor<8xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TfIdfVectorizer of text: places among the strings of the pool
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<8x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<9x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<9xi32>, tensor<9xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<8xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<8xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<8xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<8xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x8xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8x1xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x8x2xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x8x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x7xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x7x1xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x7x1xi1>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x7xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x7x1xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x7x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x7x1xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x7x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<8x!stepwell.string>
%y = "onnx.TfIdfVectorizer"(%x) <{mode = "TF", max_gram_length = 2 : i64, max_skip_count = 0 : i64, min_gram_length = 1 : i64, ngram_counts = array<i64: 0, 2>, ngram_indexes = array<i64: 0, 1, 2>, pool_strings = ["a", "b", "a", "b"]}> : (tensor<8x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TfIdfVectorizer of text with a pool of numbers
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.TfIdfVectorizer  ""  (string[8])
// CHECK-NEXT: a pool of another type than the input, which is string
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<8x!stepwell.string>
%y = "onnx.TfIdfVectorizer"(%x) <{mode = "TF", max_gram_length = 2 : i64, max_skip_count = 0 : i64, min_gram_length = 1 : i64, ngram_counts = array<i64: 0, 2>, ngram_indexes = array<i64: 0, 1, 2>, pool_int64s = array<i64: 1, 2, 1, 2>}> : (tensor<8x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TfIdfVectorizer in an unknown mode
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.TfIdfVectorizer  ""  (i64[8])
// CHECK-NEXT: mode 'other'; there are TF, IDF and TFIDF
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<8xi64>
%y = "onnx.TfIdfVectorizer"(%x) <{mode = "other", max_gram_length = 2 : i64, max_skip_count = 0 : i64, min_gram_length = 1 : i64, ngram_counts = array<i64: 0, 2>, ngram_indexes = array<i64: 0, 1, 2>, pool_int64s = array<i64: 5, 7, 5, 7>}> : (tensor<8xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TfIdfVectorizer of n-grams that the pool does not have
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.TfIdfVectorizer  ""  (i64[8])
// CHECK-NEXT: the pool has no n-grams of the lengths asked for
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<8xi64>
%y = "onnx.TfIdfVectorizer"(%x) <{mode = "TF", max_gram_length = 3 : i64, max_skip_count = 0 : i64, min_gram_length = 3 : i64, ngram_counts = array<i64: 0, 2>, ngram_indexes = array<i64: 0, 1, 2>, pool_int64s = array<i64: 5, 7, 5, 7>}> : (tensor<8xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
