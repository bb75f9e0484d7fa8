// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// com.microsoft.RotaryEmbedding from the first position on
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_2]], %[[RESHAPE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RANGE]], %position_ids){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_5]]){{.*}} -> tensor<1x3xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, -1, 8]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONSTANT_6]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_7]]){{.*}} -> tensor<2x2x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%cos_cache, %[[UNSQUEEZE]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%sin_cache, %[[UNSQUEEZE]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_10]]){{.*}} -> tensor<1x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER_2]], %[[CONSTANT_11]]){{.*}} -> tensor<1x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[TRANSPOSE]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>)
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SUBTRACT]], %[[ADD_2]]) <{axis = 3 : i64}>{{.*}} -> tensor<2x2x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[CONCAT]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_15]]) <{special_zero = true}>{{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x16xf32>
%position_ids = "stepwell.input"() <{tensor_name = "position_ids"}> : () -> tensor<1xi64>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<10x4xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<10x4xf32>
%y = "onnx.com.microsoft.RotaryEmbedding"(%input, %position_ids, %cos_cache, %sin_cache) : (tensor<2x3x16xf32>, tensor<1xi64>, tensor<10x4xf32>, tensor<10x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.RotaryEmbedding of heads, with the positions of all tokens
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%cos_cache, %position_ids, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%sin_cache, %position_ids, %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_3]]){{.*}} -> tensor<2x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [8], [0, 2, 4, 6, 1, 3, 5, 7]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%input, %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[GATHER_3]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>)
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SUBTRACT]], %[[ADD]]) <{axis = 3 : i64}>{{.*}} -> tensor<2x2x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [8], [0, 4, 1, 5, 2, 6, 3, 7]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x2x3x8xf32>
%position_ids = "stepwell.input"() <{tensor_name = "position_ids"}> : () -> tensor<2x3xi64>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<10x4xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<10x4xf32>
%y = "onnx.com.microsoft.RotaryEmbedding"(%input, %position_ids, %cos_cache, %sin_cache) <{interleaved = 1 : i64}> : (tensor<2x2x3x8xf32>, tensor<2x3xi64>, tensor<10x4xf32>, tensor<10x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.EmbedLayerNormalization -> Gathers added, MVN; the mask's lengths
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%word_embedding, %input_ids, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT]], %[[RESHAPE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%position_embedding, %[[RANGE]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[GATHER]], %[[GATHER_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%segment_embedding, %segment_ids, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[ADD]], %[[GATHER_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%y, %[[CONSTANT_5]]) <{eps = 9.999999960041972e-13 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %gamma){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y_1 = "opset.Add_1"(%[[MULTIPLY]], %beta){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%mask, %[[CONSTANT_6]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[EQUAL]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y_2 = "opset.ReduceSum_1"(%[[CONVERT]], %[[CONSTANT_7]]) <{keep_dims = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
// CHECK-NEXT: "opset.Result_1"(%y)
%input_ids = "stepwell.input"() <{tensor_name = "input_ids"}> : () -> tensor<2x3xi32>
%segment_ids = "stepwell.input"() <{tensor_name = "segment_ids"}> : () -> tensor<2x3xi32>
%word_embedding = "stepwell.input"() <{tensor_name = "word_embedding"}> : () -> tensor<10x4xf32>
%position_embedding = "stepwell.input"() <{tensor_name = "position_embedding"}> : () -> tensor<5x4xf32>
%segment_embedding = "stepwell.input"() <{tensor_name = "segment_embedding"}> : () -> tensor<2x4xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<4xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<4xf32>
%mask = "stepwell.input"() <{tensor_name = "mask"}> : () -> tensor<2x3xi32>
%y, %y_1, %y_2 = "onnx.com.microsoft.EmbedLayerNormalization"(%input_ids, %segment_ids, %word_embedding, %position_embedding, %segment_embedding, %gamma, %beta, %mask) <{epsilon = 9.999999960041972e-13 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 0>}> : (tensor<2x3xi32>, tensor<2x3xi32>, tensor<10x4xf32>, tensor<5x4xf32>, tensor<2x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<2x3xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.EmbedLayerNormalization with positions, without a mask
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%word_embedding, %input_ids, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%position_embedding, %position_ids, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[GATHER]], %[[GATHER_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%y, %[[CONSTANT_2]]) <{eps = 9.999999960041972e-13 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %gamma){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y_1 = "opset.Add_1"(%[[MULTIPLY]], %beta){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y_2 = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
// CHECK-NEXT: "opset.Result_1"(%y)
%input_ids = "stepwell.input"() <{tensor_name = "input_ids"}> : () -> tensor<2x3xi32>
%word_embedding = "stepwell.input"() <{tensor_name = "word_embedding"}> : () -> tensor<10x4xf32>
%position_embedding = "stepwell.input"() <{tensor_name = "position_embedding"}> : () -> tensor<5x4xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<4xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<4xf32>
%position_ids = "stepwell.input"() <{tensor_name = "position_ids"}> : () -> tensor<2x3xi32>
%y, %y_1, %y_2 = "onnx.com.microsoft.EmbedLayerNormalization"(%input_ids, %word_embedding, %position_embedding, %gamma, %beta, %position_ids) <{epsilon = 9.999999960041972e-13 : f64, operandSegmentSizes = array<i32: 1, 0, 1, 1, 0, 1, 1, 0, 1>}> : (tensor<2x3xi32>, tensor<10x4xf32>, tensor<5x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<2x3xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RotaryEmbedding without heads and the cache's width
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.RotaryEmbedding  ""  (f32[2,3,16], i64[1], f32[10,?], f32[10,?])
// CHECK-NEXT: num_heads is not given and the width of the cache is not known
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x16xf32>
%position_ids = "stepwell.input"() <{tensor_name = "position_ids"}> : () -> tensor<1xi64>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<10x?xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<10x?xf32>
%y = "onnx.com.microsoft.RotaryEmbedding"(%input, %position_ids, %cos_cache, %sin_cache) : (tensor<2x3x16xf32>, tensor<1xi64>, tensor<10x?xf32>, tensor<10x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RotaryEmbedding of packed batches
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_2]], %[[RESHAPE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RANGE]], %position_ids){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_5]]){{.*}} -> tensor<1x3xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, -1, 8]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONSTANT_6]]) <{special_zero = true}>{{.*}} -> tensor<2x3x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_7]]){{.*}} -> tensor<2x2x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%cos_cache, %[[UNSQUEEZE]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%sin_cache, %[[UNSQUEEZE]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_10]]){{.*}} -> tensor<1x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER_2]], %[[CONSTANT_11]]){{.*}} -> tensor<1x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[TRANSPOSE]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> (tensor<2x2x3x4xf32>, tensor<2x2x3x4xf32>)
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SUBTRACT]], %[[ADD_2]]) <{axis = 3 : i64}>{{.*}} -> tensor<2x2x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[CONCAT]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_15]]) <{special_zero = true}>{{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x16xf32>
%position_ids = "stepwell.input"() <{tensor_name = "position_ids"}> : () -> tensor<1xi64>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<10x4xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<10x4xf32>
%y = "onnx.com.microsoft.RotaryEmbedding"(%input, %position_ids, %cos_cache, %sin_cache) <{is_packed_batching = 1 : i64}> : (tensor<2x3x16xf32>, tensor<1xi64>, tensor<10x4xf32>, tensor<10x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MRotaryEmbedding
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%cos_cache, %position_ids, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [4], [false, false, true, false]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_6]], %[[GATHER_3]], %[[GATHER_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [4], [false, false, false, true]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_9]], %[[GATHER_4]], %[[SELECT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%sin_cache, %position_ids, %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[GATHER_5]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[GATHER_5]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [4], [false, false, true, false]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_15]], %[[GATHER_7]], %[[GATHER_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[GATHER_5]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [4], [false, false, false, true]>}>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_18]], %[[GATHER_8]], %[[SELECT_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONSTANT_19]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_20]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_2]], %[[CONSTANT_21]]){{.*}} -> tensor<2x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_4]], %[[CONSTANT_22]]){{.*}} -> tensor<2x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[TRANSPOSE]], %[[CONSTANT_23]], %[[CONSTANT_24]]){{.*}} -> (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>)
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SUBTRACT]], %[[ADD]]) <{axis = 3 : i64}>{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[CONCAT]], %[[CONSTANT_25]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_26]]) <{special_zero = true}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x32xf32>
%position_ids = "stepwell.input"() <{tensor_name = "position_ids"}> : () -> tensor<3x2x3xi64>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<10x4xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<10x4xf32>
%y0 = "onnx.com.microsoft.MRotaryEmbedding"(%input, %position_ids, %cos_cache, %sin_cache) <{mrope_section = array<i64: 2, 1, 1>, num_heads = 4 : i64}> : (tensor<2x3x32xf32>, tensor<3x2x3xi64>, tensor<10x4xf32>, tensor<10x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MRotaryEmbedding in the interleaved layout
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%cos_cache, %position_ids, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [4], [false, true, false, false]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_6]], %[[GATHER_3]], %[[GATHER_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [4], [false, false, true, false]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_9]], %[[GATHER_4]], %[[SELECT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%sin_cache, %position_ids, %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[GATHER_5]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[GATHER_5]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [4], [false, true, false, false]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_15]], %[[GATHER_7]], %[[GATHER_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[GATHER_5]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [4], [false, false, true, false]>}>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_18]], %[[GATHER_8]], %[[SELECT_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_2]], %[[CONSTANT_19]]){{.*}} -> tensor<2x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_4]], %[[CONSTANT_20]]){{.*}} -> tensor<2x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 4]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%input, %[[CONSTANT_21]], %[[CONSTANT_22]]){{.*}} -> (tensor<2x4x3x4xf32>, tensor<2x4x3x4xf32>)
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x4x3x4xf32>
// CHECK-NEXT: %y0 = "opset.Concat_1"(%[[SUBTRACT]], %[[ADD]]) <{axis = 3 : i64}>{{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x4x3x8xf32>
%position_ids = "stepwell.input"() <{tensor_name = "position_ids"}> : () -> tensor<3x2x3xi64>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<10x4xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<10x4xf32>
%y0 = "onnx.com.microsoft.MRotaryEmbedding"(%input, %position_ids, %cos_cache, %sin_cache) <{mrope_layout = 1 : i64, mrope_section = array<i64: 2, 1, 1>}> : (tensor<2x4x3x8xf32>, tensor<3x2x3xi64>, tensor<10x4xf32>, tensor<10x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GemmaRotaryEmbedding
// CHECK-LABEL: builtin.module
// CHECK:      %[[COS:[0-9]+]] = "opset.Cos_1"(%emb){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[COS]]) <{destination_type = f16}>{{.*}} -> tensor<2x3x8xf16>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2x1x3x8xf16>
// CHECK-NEXT: %[[SIN:[0-9]+]] = "opset.Sin_1"(%emb){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[SIN]]) <{destination_type = f16}>{{.*}} -> tensor<2x3x8xf16>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONVERT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1x3x8xf16>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%q, %[[UNSQUEEZE]]){{.*}} -> tensor<2x4x3x8xf16>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%q_rot, %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x3x8xf16>
// CHECK-NEXT: %y0 = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x4x3x8xf16>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%k, %[[UNSQUEEZE]]){{.*}} -> tensor<2x4x3x8xf16>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%k_rot, %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x3x8xf16>
// CHECK-NEXT: %y1 = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x4x3x8xf16>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%emb = "stepwell.input"() <{tensor_name = "emb"}> : () -> tensor<2x3x8xf32>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<2x4x3x8xf16>
%q_rot = "stepwell.input"() <{tensor_name = "q_rot"}> : () -> tensor<2x4x3x8xf16>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<2x4x3x8xf16>
%k_rot = "stepwell.input"() <{tensor_name = "k_rot"}> : () -> tensor<2x4x3x8xf16>
%y0, %y1 = "onnx.com.microsoft.GemmaRotaryEmbedding"(%emb, %q, %q_rot, %k, %k_rot) : (tensor<2x3x8xf32>, tensor<2x4x3x8xf16>, tensor<2x4x3x8xf16>, tensor<2x4x3x8xf16>, tensor<2x4x3x8xf16>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QEmbedLayerNormalization
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT]], %[[RESHAPE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%word_embedding_quant, %input_ids, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x16xui8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[GATHER]]) <{destination_type = i32}>{{.*}} -> tensor<2x3x16xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%word_embedding_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3x16xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %word_embedding_scale){{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%position_embedding_quant, %[[RANGE]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x16xui8>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[GATHER_2]]) <{destination_type = i32}>{{.*}} -> tensor<3x16xi32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%position_embedding_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONVERT_5]]){{.*}} -> tensor<3x16xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<3x16xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_6]], %position_embedding_scale){{.*}} -> tensor<3x16xf32>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%segment_embedding, %segment_ids, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x16xui8>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%[[GATHER_3]]) <{destination_type = i32}>{{.*}} -> tensor<2x3x16xi32>
// CHECK-NEXT: %[[CONVERT_8:[0-9]+]] = "opset.Convert_1"(%segment_embedding_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_7]], %[[CONVERT_8]]){{.*}} -> tensor<2x3x16xi32>
// CHECK-NEXT: %[[CONVERT_9:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_3]]) <{destination_type = f32}>{{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_9]], %segment_embedding_scale){{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[MULTIPLY_3]]){{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[CONVERT_10:[0-9]+]] = "opset.Convert_1"(%gamma_quant) <{destination_type = f32}>{{.*}} -> tensor<16xf32>
// CHECK-NEXT: %[[CONVERT_11:[0-9]+]] = "opset.Convert_1"(%gamma_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_10]], %[[CONVERT_11]]){{.*}} -> tensor<16xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_4]], %gamma_scale){{.*}} -> tensor<16xf32>
// CHECK-NEXT: %[[CONVERT_12:[0-9]+]] = "opset.Convert_1"(%beta_quant) <{destination_type = f32}>{{.*}} -> tensor<16xf32>
// CHECK-NEXT: %[[CONVERT_13:[0-9]+]] = "opset.Convert_1"(%beta_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_12]], %[[CONVERT_13]]){{.*}} -> tensor<16xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %beta_scale){{.*}} -> tensor<16xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%[[ADD_2]], %[[CONSTANT_5]]) <{eps = 9.999999960041972e-13 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %y0 = "opset.Add_1"(%[[MULTIPLY_6]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%mask, %[[CONSTANT_6]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONVERT_14:[0-9]+]] = "opset.Convert_1"(%[[EQUAL]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y1 = "opset.ReduceSum_1"(%[[CONVERT_14]], %[[CONSTANT_7]]) <{keep_dims = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%input_ids = "stepwell.input"() <{tensor_name = "input_ids"}> : () -> tensor<2x3xi32>
%segment_ids = "stepwell.input"() <{tensor_name = "segment_ids"}> : () -> tensor<2x3xi32>
%mask = "stepwell.input"() <{tensor_name = "mask"}> : () -> tensor<2x3xi32>
%word_embedding_scale = "stepwell.input"() <{tensor_name = "word_embedding_scale"}> : () -> tensor<f32>
%position_embedding_scale = "stepwell.input"() <{tensor_name = "position_embedding_scale"}> : () -> tensor<f32>
%segment_embedding_scale = "stepwell.input"() <{tensor_name = "segment_embedding_scale"}> : () -> tensor<f32>
%gamma_scale = "stepwell.input"() <{tensor_name = "gamma_scale"}> : () -> tensor<f32>
%beta_scale = "stepwell.input"() <{tensor_name = "beta_scale"}> : () -> tensor<f32>
%word_embedding_zero_point = "stepwell.input"() <{tensor_name = "word_embedding_zero_point"}> : () -> tensor<ui8>
%position_embedding_zero_point = "stepwell.input"() <{tensor_name = "position_embedding_zero_point"}> : () -> tensor<ui8>
%segment_embedding_zero_point = "stepwell.input"() <{tensor_name = "segment_embedding_zero_point"}> : () -> tensor<ui8>
%gamma_zero_point = "stepwell.input"() <{tensor_name = "gamma_zero_point"}> : () -> tensor<ui8>
%beta_zero_point = "stepwell.input"() <{tensor_name = "beta_zero_point"}> : () -> tensor<ui8>
%word_embedding_quant = "stepwell.input"() <{tensor_name = "word_embedding_quant"}> : () -> tensor<9x16xui8>
%position_embedding_quant = "stepwell.input"() <{tensor_name = "position_embedding_quant"}> : () -> tensor<7x16xui8>
%segment_embedding = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 16], [245, 118, 194, 136, 194, 141, 219, 20, 177, 15, 14, 222, 174, 200, 62, 28, 115, 178, 93, 67, 20, 28, 235, 241, 209, 87, 153, 35, 253, 219, 119, 0]>}> : () -> tensor<2x16xui8>
%gamma_quant = "onnx.Constant"() <{value = #stepwell.constant<"u8", [16], [89, 1, 53, 118, 248, 134, 221, 123, 191, 102, 138, 103, 237, 175, 154, 31]>}> : () -> tensor<16xui8>
%beta_quant = "onnx.Constant"() <{value = #stepwell.constant<"u8", [16], [12, 207, 69, 7, 36, 11, 131, 7, 57, 154, 107, 145, 145, 173, 160, 92]>}> : () -> tensor<16xui8>
%y0, %y1 = "onnx.com.microsoft.QEmbedLayerNormalization"(%input_ids, %segment_ids, %word_embedding_quant, %position_embedding_quant, %segment_embedding, %gamma_quant, %beta_quant, %mask, %word_embedding_scale, %position_embedding_scale, %segment_embedding_scale, %gamma_scale, %beta_scale, %word_embedding_zero_point, %position_embedding_zero_point, %segment_embedding_zero_point, %gamma_zero_point, %beta_zero_point) <{epsilon = 9.999999960041972e-13 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1>}> : (tensor<2x3xi32>, tensor<2x3xi32>, tensor<9x16xui8>, tensor<7x16xui8>, tensor<2x16xui8>, tensor<16xui8>, tensor<16xui8>, tensor<2x3xi32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<ui8>, tensor<ui8>, tensor<ui8>, tensor<ui8>, tensor<ui8>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.RelativePositionBias with lengths that are computed
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%query_length, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT]], %[[RESHAPE]], %[[CONSTANT_3]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%key_length, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[RESHAPE_2]], %[[CONSTANT_6]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_7]]){{.*}} -> tensor<1x?xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_8]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[SUBTRACT]]){{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[NEGATIVE]], %[[CONSTANT_9]]){{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [16]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_10]]){{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [17], [0, 1, 2, 3, 4, 5, 5, 6, 7, 7, 7, 8, 8, 9, 9, 9, 9]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_11]], %[[MINIMUM]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%bias_table, %[[GATHER]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_14]]){{.*}} -> tensor<4x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y0 = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_15]]){{.*}} -> tensor<1x4x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%bias_table = "stepwell.input"() <{tensor_name = "bias_table"}> : () -> tensor<10x4xf32>
%query_length = "stepwell.input"() <{tensor_name = "query_length"}> : () -> tensor<1xi64>
%key_length = "stepwell.input"() <{tensor_name = "key_length"}> : () -> tensor<1xi64>
%y0 = "onnx.com.microsoft.RelativePositionBias"(%bias_table, %query_length, %key_length) <{is_bidirectional = 0 : i64, max_distance = 16 : i64}> : (tensor<10x4xf32>, tensor<1xi64>, tensor<1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.RelativePositionBias in both directions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT]], %query_length, %[[CONSTANT_2]]) <{output_type = i64}>{{.*}} -> tensor<31xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %key_length, %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<31xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_5]]){{.*}} -> tensor<1x31xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_6]]){{.*}} -> tensor<31x1xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<31x31xi64>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT]]){{.*}} -> tensor<31x31xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [20]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ABS]], %[[CONSTANT_7]]){{.*}} -> tensor<31x31xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [21], [0, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_8]], %[[MINIMUM]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<31x31xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[SUBTRACT]], %[[CONSTANT_10]]){{.*}} -> tensor<31x31xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<31x31xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[GATHER]], %[[SELECT]]){{.*}} -> tensor<31x31xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%bias_table, %[[ADD]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<31x31x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_14]]){{.*}} -> tensor<4x31x31xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y0 = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_15]]){{.*}} -> tensor<1x4x31x31xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%bias_table = "onnx.Constant"() <{value = #stepwell.constant<"f32", [10, 4], [-0.02908699, 0.02635384, -0.07475263, -0.043341517, -0.12689725, -0.66857135, 0.034076624, -0.99580806, 0.57720125, -0.63215697, 0.5038849, -0.10716788, -1.7749275, 1.1907895, 0.30621785, -0.054823007, -0.32525355, 1.8049709, -0.23402263, 0.96817607, 0.2112067, -1.3210361, 0.7284915, -1.5151286, 0.4537009, 0.41374463, 0.23753989, -0.74355793, 1.3978025, 1.7701517, -0.9155606, -0.38045865, 1.6291192, -0.43232927, 0.96118456, -0.97840685, -0.63340056, 0.26013097, 0.45214128, -1.4457046]>}> : () -> tensor<10x4xf32>
%query_length = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [31]>}> : () -> tensor<i64>
%key_length = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [31]>}> : () -> tensor<i64>
%y0 = "onnx.com.microsoft.RelativePositionBias"(%bias_table, %query_length, %key_length) <{is_bidirectional = 1 : i64, max_distance = 20 : i64}> : (tensor<10x4xf32>, tensor<i64>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatedRelativePositionBias
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%query_layer, %query_bias){{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE]], %weight) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x3x6xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x4x3x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 0, 0, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[ADD_2]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x4x3x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]) <{keep_dims = false}>{{.*}} -> tensor<2x4x3x2xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[REDUCESUM]]){{.*}} -> tensor<2x4x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SIGMOID]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_7]]){{.*}} -> tensor<2x4x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SIGMOID]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER_2]], %[[CONSTANT_10]]){{.*}} -> tensor<2x4x3x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[UNSQUEEZE_2]], %eco_a){{.*}} -> tensor<2x4x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[CONSTANT_11]]){{.*}} -> tensor<2x4x3x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[UNSQUEEZE]], %[[SUBTRACT]]){{.*}} -> tensor<2x4x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2x4x3x1xf32>
// CHECK-NEXT: %y0 = "opset.Multiply_1"(%[[ADD_3]], %rel_pos){{.*}} -> tensor<2x4x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%query_layer = "stepwell.input"() <{tensor_name = "query_layer"}> : () -> tensor<2x3x32xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<32xf32>
%rel_pos = "stepwell.input"() <{tensor_name = "rel_pos"}> : () -> tensor<1x4x3x3xf32>
%eco_a = "stepwell.input"() <{tensor_name = "eco_a"}> : () -> tensor<1x4x1x1xf32>
%weight = "onnx.Constant"() <{value = #stepwell.constant<"f32", [8, 6], [0.14751334, -0.41501427, 0.8284316, -0.5147935, 1.9319367, 1.1760981, 0.5752526, 0.54553145, 1.1120168, 0.49122858, 1.6597654, 0.9524226, 0.030035853, 0.52169013, 0.29366753, 1.282731, -0.16396719, 0.20250225, -1.1694313, 0.77782285, 0.34858885, -0.56478125, 1.8266051, 0.13034837, -1.0519931, 1.2555076, -0.0755085, -3.002344, 0.45173877, 0.08945809, 0.18226959, -0.1046509, -0.71314126, 0.22052015, -1.597774, -0.08372027, 0.9634136, 1.0978419, -0.40297723, 2.0376146, 0.40261754, -0.34681803, 0.25993404, -0.5926457, 0.96438533, -0.845501, -0.61225915, -1.0585113]>}> : () -> tensor<8x6xf32>
%bias = "onnx.Constant"() <{value = #stepwell.constant<"f32", [6], [-0.71600944, -0.18803144, 1.9595187, 0.33877382, 1.2755241, 0.14491902]>}> : () -> tensor<6xf32>
%y0 = "onnx.com.microsoft.GatedRelativePositionBias"(%query_layer, %query_bias, %rel_pos, %weight, %bias, %eco_a) <{num_heads = 4 : i64}> : (tensor<2x3x32xf32>, tensor<32xf32>, tensor<1x4x3x3xf32>, tensor<8x6xf32>, tensor<6xf32>, tensor<1x4x1x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatedRelativePositionBias of packed tokens
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%query_layer, %query_bias){{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%token_offset, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[RESHAPE]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SHAPEOF]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<6x32xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%token_offset, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<5xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE]], %[[CONSTANT_8]]){{.*}} -> tensor<5x1xi32>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %[[UNSQUEEZE]], %[[ADD]]) <{reduction = "none"}>{{.*}} -> tensor<6x32xf32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%token_offset) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[SHAPEOF_2]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SCATTERNDUPDATE]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_3]], %[[CONSTANT_9]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_4]], %[[CONSTANT_10]]){{.*}} -> tensor<2x4x3x8xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE]], %weight) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x3x6xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x4x3x6xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 0, 0, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[ADD_2]], %[[CONSTANT_11]]) <{special_zero = true}>{{.*}} -> tensor<2x4x3x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[RESHAPE_5]], %[[CONSTANT_12]]) <{keep_dims = false}>{{.*}} -> tensor<2x4x3x2xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[REDUCESUM]]){{.*}} -> tensor<2x4x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SIGMOID]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_15]]){{.*}} -> tensor<2x4x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SIGMOID]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER_2]], %[[CONSTANT_18]]){{.*}} -> tensor<2x4x3x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[UNSQUEEZE_3]], %eco_a){{.*}} -> tensor<2x4x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[CONSTANT_19]]){{.*}} -> tensor<2x4x3x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[UNSQUEEZE_2]], %[[SUBTRACT]]){{.*}} -> tensor<2x4x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[CONSTANT_20]]){{.*}} -> tensor<2x4x3x1xf32>
// CHECK-NEXT: %y0 = "opset.Multiply_1"(%[[ADD_3]], %rel_pos){{.*}} -> tensor<2x4x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%query_layer = "stepwell.input"() <{tensor_name = "query_layer"}> : () -> tensor<5x32xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<32xf32>
%rel_pos = "stepwell.input"() <{tensor_name = "rel_pos"}> : () -> tensor<1x4x3x3xf32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<8x6xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<6xf32>
%eco_a = "stepwell.input"() <{tensor_name = "eco_a"}> : () -> tensor<1x4x1x1xf32>
%token_offset = "stepwell.input"() <{tensor_name = "token_offset"}> : () -> tensor<2x3xi32>
%y0 = "onnx.com.microsoft.GatedRelativePositionBias"(%query_layer, %query_bias, %rel_pos, %weight, %bias, %eco_a, %token_offset) <{num_heads = 4 : i64}> : (tensor<5x32xf32>, tensor<32xf32>, tensor<1x4x3x3xf32>, tensor<8x6xf32>, tensor<6xf32>, tensor<1x4x1x1xf32>, tensor<2x3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.RemovePadding
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%sequence_token_count) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[RESHAPE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONVERT]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[RANGE]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[LESS]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<6xi1>
// CHECK-NEXT: %[[LOGICALNOT:[0-9]+]] = "opset.LogicalNot_1"(%[[RESHAPE_2]]){{.*}} -> tensor<6xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[RESHAPE_2]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..6">>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..6">>
// CHECK-NEXT: %[[NONZERO_2:[0-9]+]] = "opset.NonZero_3"(%[[LOGICALNOT]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..6">>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO_2]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..6">>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_9]], %[[CONSTANT_10]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<6x5xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_3]], %[[RESHAPE_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..12">>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[CONCAT_2]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[CONVERT]], %[[CONSTANT_12]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[CONVERT]], %[[CONSTANT_13]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_14]], %[[CUMSUM]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y0 = "opset.Gather_8"(%[[RESHAPE_5]], %[[RESHAPE_3]], %[[CONSTANT_15]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x5xf32, #stepwell.bounds<"..6,5">>
// CHECK-NEXT: %y1 = "opset.Convert_1"(%[[RESHAPE_6]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %y2 = "opset.Convert_1"(%[[CONCAT_3]]) <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %y3 = "opset.Convert_1"(%[[REDUCEMAX]]) <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
// CHECK-NEXT: "opset.Result_1"(%y3)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x5xf32>
%sequence_token_count = "stepwell.input"() <{tensor_name = "sequence_token_count"}> : () -> tensor<2xi32>
%y0, %y1, %y2, %y3 = "onnx.com.microsoft.RemovePadding"(%input, %sequence_token_count) : (tensor<2x3x5xf32>, tensor<2xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y3) <{tensor_name = "y3"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.RestorePadding
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%token_offset, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[RESHAPE]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SHAPEOF]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<6x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%token_offset, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<5xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE]], %[[CONSTANT_8]]){{.*}} -> tensor<5x1xi32>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %[[UNSQUEEZE]], %input) <{reduction = "none"}>{{.*}} -> tensor<6x5xf32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%token_offset) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[SHAPEOF_2]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[SCATTERNDUPDATE]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<5x5xf32>
%token_offset = "stepwell.input"() <{tensor_name = "token_offset"}> : () -> tensor<2x3xi32>
%y0 = "onnx.com.microsoft.RestorePadding"(%input, %token_offset) : (tensor<5x5xf32>, tensor<2x3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MRotaryEmbedding with sections that do not fill the cache
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MRotaryEmbedding  ""  (f32[1,2,8], i64[3,1,2], f32[5,4], f32[5,4])
// CHECK-NEXT: mrope_section [1, 1, 1] in layout 0 for a cache of width 4
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x2x8xf32>
%position_ids = "stepwell.input"() <{tensor_name = "position_ids"}> : () -> tensor<3x1x2xi64>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<5x4xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<5x4xf32>
%y0 = "onnx.com.microsoft.MRotaryEmbedding"(%input, %position_ids, %cos_cache, %sin_cache) <{mrope_section = array<i64: 1, 1, 1>}> : (tensor<1x2x8xf32>, tensor<3x1x2xi64>, tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QEmbedLayerNormalization with a segment embedding and no segments
// CHECK-LABEL: the model: 1 of 18 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.QEmbedLayerNormalization  ""  (i32[1,2], u8[2,4], u8[2,4], u8[2,4], u8[4], u8[4], f32[], f32[], f32[], f32[], f32[], u8[], u8[], u8[], u8[], u8[])
// CHECK-NEXT: a segment embedding needs its scale, its zero point and segment_ids
%input_ids = "stepwell.input"() <{tensor_name = "input_ids"}> : () -> tensor<1x2xi32>
%word_embedding_quant = "stepwell.input"() <{tensor_name = "word_embedding_quant"}> : () -> tensor<2x4xui8>
%position_embedding_quant = "stepwell.input"() <{tensor_name = "position_embedding_quant"}> : () -> tensor<2x4xui8>
%segment_embedding = "stepwell.input"() <{tensor_name = "segment_embedding"}> : () -> tensor<2x4xui8>
%gamma_quant = "stepwell.input"() <{tensor_name = "gamma_quant"}> : () -> tensor<4xui8>
%beta_quant = "stepwell.input"() <{tensor_name = "beta_quant"}> : () -> tensor<4xui8>
%word_embedding_scale = "stepwell.input"() <{tensor_name = "word_embedding_scale"}> : () -> tensor<f32>
%position_embedding_scale = "stepwell.input"() <{tensor_name = "position_embedding_scale"}> : () -> tensor<f32>
%segment_embedding_scale = "stepwell.input"() <{tensor_name = "segment_embedding_scale"}> : () -> tensor<f32>
%gamma_scale = "stepwell.input"() <{tensor_name = "gamma_scale"}> : () -> tensor<f32>
%beta_scale = "stepwell.input"() <{tensor_name = "beta_scale"}> : () -> tensor<f32>
%word_embedding_zero_point = "stepwell.input"() <{tensor_name = "word_embedding_zero_point"}> : () -> tensor<ui8>
%position_embedding_zero_point = "stepwell.input"() <{tensor_name = "position_embedding_zero_point"}> : () -> tensor<ui8>
%segment_embedding_zero_point = "stepwell.input"() <{tensor_name = "segment_embedding_zero_point"}> : () -> tensor<ui8>
%gamma_zero_point = "stepwell.input"() <{tensor_name = "gamma_zero_point"}> : () -> tensor<ui8>
%beta_zero_point = "stepwell.input"() <{tensor_name = "beta_zero_point"}> : () -> tensor<ui8>
%y0, %v17 = "onnx.com.microsoft.QEmbedLayerNormalization"(%input_ids, %word_embedding_quant, %position_embedding_quant, %segment_embedding, %gamma_quant, %beta_quant, %word_embedding_scale, %position_embedding_scale, %segment_embedding_scale, %gamma_scale, %beta_scale, %word_embedding_zero_point, %position_embedding_zero_point, %segment_embedding_zero_point, %gamma_zero_point, %beta_zero_point) <{epsilon = 9.999999960041972e-13 : f64, operandSegmentSizes = array<i32: 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1>}> : (tensor<1x2xi32>, tensor<2x4xui8>, tensor<2x4xui8>, tensor<2x4xui8>, tensor<4xui8>, tensor<4xui8>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<ui8>, tensor<ui8>, tensor<ui8>, tensor<ui8>, tensor<ui8>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.RelativePositionBias with a table of an unknown size
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.RelativePositionBias  ""  (f32[?,?], i64[], i64[])
// CHECK-NEXT: the number of buckets is not known
%bias_table = "stepwell.input"() <{tensor_name = "bias_table"}> : () -> tensor<?x?xf32>
%query_length = "stepwell.input"() <{tensor_name = "query_length"}> : () -> tensor<i64>
%key_length = "stepwell.input"() <{tensor_name = "key_length"}> : () -> tensor<i64>
%y0 = "onnx.com.microsoft.RelativePositionBias"(%bias_table, %query_length, %key_length) <{is_bidirectional = 0 : i64, max_distance = 8 : i64}> : (tensor<?x?xf32>, tensor<i64>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.RelativePositionBias with no buckets for large distances
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.RelativePositionBias  ""  (f32[8,2], i64[], i64[])
// CHECK-NEXT: 8 buckets for distances up to 4
%bias_table = "stepwell.input"() <{tensor_name = "bias_table"}> : () -> tensor<8x2xf32>
%query_length = "stepwell.input"() <{tensor_name = "query_length"}> : () -> tensor<i64>
%key_length = "stepwell.input"() <{tensor_name = "key_length"}> : () -> tensor<i64>
%y0 = "onnx.com.microsoft.RelativePositionBias"(%bias_table, %query_length, %key_length) <{is_bidirectional = 0 : i64, max_distance = 4 : i64}> : (tensor<8x2xf32>, tensor<i64>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatedRelativePositionBias of a packed query without offsets
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.GatedRelativePositionBias  ""  (f32[5,8], f32[8], f32[1,2,3,3], f32[4,6], f32[6], f32[1,2,1,1])
// CHECK-NEXT: a packed query needs token_offset
%query_layer = "stepwell.input"() <{tensor_name = "query_layer"}> : () -> tensor<5x8xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<8xf32>
%rel_pos = "stepwell.input"() <{tensor_name = "rel_pos"}> : () -> tensor<1x2x3x3xf32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<4x6xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<6xf32>
%eco_a = "stepwell.input"() <{tensor_name = "eco_a"}> : () -> tensor<1x2x1x1xf32>
%y0 = "onnx.com.microsoft.GatedRelativePositionBias"(%query_layer, %query_bias, %rel_pos, %weight, %bias, %eco_a) <{num_heads = 2 : i64}> : (tensor<5x8xf32>, tensor<8xf32>, tensor<1x2x3x3xf32>, tensor<4x6xf32>, tensor<6xf32>, tensor<1x2x1x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatedRelativePositionBias with gates of an unknown width
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.GatedRelativePositionBias  ""  (f32[?,?,?], f32[?], f32[?,?,?,?], f32[?,?], f32[?], f32[?,?,?,?])
// CHECK-NEXT: the width of the gates is not known
%query_layer = "stepwell.input"() <{tensor_name = "query_layer"}> : () -> tensor<?x?x?xf32>
%query_bias = "stepwell.input"() <{tensor_name = "query_bias"}> : () -> tensor<?xf32>
%rel_pos = "stepwell.input"() <{tensor_name = "rel_pos"}> : () -> tensor<?x?x?x?xf32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<?x?xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<?xf32>
%eco_a = "stepwell.input"() <{tensor_name = "eco_a"}> : () -> tensor<?x?x?x?xf32>
%y0 = "onnx.com.microsoft.GatedRelativePositionBias"(%query_layer, %query_bias, %rel_pos, %weight, %bias, %eco_a) <{num_heads = 2 : i64}> : (tensor<?x?x?xf32>, tensor<?xf32>, tensor<?x?x?x?xf32>, tensor<?x?xf32>, tensor<?xf32>, tensor<?x?x?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
