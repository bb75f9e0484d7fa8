// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// com.microsoft.MoE
// CHECK-LABEL: builtin.module
// CHECK:      %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%router_probs) <{axis = 1 : i64}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[SOFTMAX]], %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<5x1xf32>, tensor<5x1xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK_2]], %[[CONSTANT_2]]){{.*}} -> tensor<5x1x1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE]], %[[CONSTANT_3]]){{.*}} -> tensor<5x1x4xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK]], %[[CONSTANT_4]]){{.*}} -> tensor<5x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[UNSQUEEZE_2]], %[[CONSTANT_5]]){{.*}} -> tensor<5x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_6]]) <{keep_dims = false}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[REDUCESUM]], %[[CONSTANT_7]]){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_8]]){{.*}} -> tensor<4x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 32]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[BROADCAST]], %fc1_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%fc1_experts_bias, %[[CONSTANT_13]]){{.*}} -> tensor<4x1x16xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[UNSQUEEZE_4]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[RELU:[0-9]+]] = "opset.ReLU_1"(%[[ADD]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[RELU]], %fc2_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%fc2_experts_bias, %[[CONSTANT_14]]){{.*}} -> tensor<4x1x32xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[UNSQUEEZE_5]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT_15]]) <{keep_dims = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[REDUCESUM_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<5x32xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<5x4xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<4x16x32xf32>
%fc1_experts_bias = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4, 16], [0.1742962, 0.7635998, 0.51314753, 0.93462163, -0.06840269, 2.0264604, 0.4373909, 0.80384636, 1.0973892, -0.7842851, -1.1494963, 0.79092354, -1.279954, -0.6160572, 0.99966985, -1.1180499, -1.0049566, -1.2695607, -1.0677046, 1.9004152, 0.5517888, 0.9722904, -1.981655, -2.457585, -1.1791252, 1.0562944, 1.1865677, -2.0245755, -1.791842, 0.6510435, 0.24027164, 0.42965016, 0.65724903, -1.04649, 0.10760583, -0.3071041, 1.2317569, -0.3358112, -1.9472009, 1.264254, 1.8175527, 0.9674303, -0.35890928, -0.98937184, 0.9997821, -0.5646254, 0.5054418, 0.7701003, -0.16397439, -2.0658774, 0.4813715, -1.0497298, -1.6199027, -0.07810775, 0.10766378, -0.12551643, 0.61255515, -1.9776706, 0.5594845, 1.6242955, -0.116034746, -0.5438167, -0.20839432, 1.2152662]>}> : () -> tensor<4x16xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<4x32x16xf32>
%fc2_experts_bias = "stepwell.input"() <{tensor_name = "fc2_experts_bias"}> : () -> tensor<4x32xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc1_experts_bias, %fc2_experts_weights, %fc2_experts_bias) <{activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "relu", k = 1 : i64, normalize_routing_weights = 0 : i64, swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0, 0>}> : (tensor<5x32xf32>, tensor<5x4xf32>, tensor<4x16x32xf32>, tensor<4x16xf32>, tensor<4x32x16xf32>, tensor<4x32xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MoE, gelu
// CHECK-LABEL: builtin.module
// CHECK:      %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%router_probs) <{axis = 1 : i64}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[SOFTMAX]], %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<5x2xf32>, tensor<5x2xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[TOPK]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<5x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[TOPK]], %[[REDUCESUM]]) <{m_pythondiv = true{{.*}} -> tensor<5x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK_2]], %[[CONSTANT_3]]){{.*}} -> tensor<5x2x1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE]], %[[CONSTANT_4]]){{.*}} -> tensor<5x2x4xi1>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[DIVIDE]], %[[CONSTANT_5]]){{.*}} -> tensor<5x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[UNSQUEEZE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_7]]) <{keep_dims = false}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[REDUCESUM_2]], %[[CONSTANT_8]]){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_9]]){{.*}} -> tensor<4x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_11]], %[[CONSTANT_10]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 32]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_12]], %[[CONSTANT_13]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[BROADCAST]], %fc1_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%fc1_experts_bias, %[[CONSTANT_14]]){{.*}} -> tensor<4x1x16xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[UNSQUEEZE_4]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[GELU:[0-9]+]] = "opset.Gelu_7"(%[[ADD]]) <{approximation_mode = "tanh"}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[GELU]], %fc2_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%fc2_experts_bias, %[[CONSTANT_15]]){{.*}} -> tensor<4x1x32xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[UNSQUEEZE_5]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM_3:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT_16]]) <{keep_dims = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[REDUCESUM_3]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<1x5x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x5x32xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<5x4xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<4x16x32xf32>
%fc1_experts_bias = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4, 16], [0.1742962, 0.7635998, 0.51314753, 0.93462163, -0.06840269, 2.0264604, 0.4373909, 0.80384636, 1.0973892, -0.7842851, -1.1494963, 0.79092354, -1.279954, -0.6160572, 0.99966985, -1.1180499, -1.0049566, -1.2695607, -1.0677046, 1.9004152, 0.5517888, 0.9722904, -1.981655, -2.457585, -1.1791252, 1.0562944, 1.1865677, -2.0245755, -1.791842, 0.6510435, 0.24027164, 0.42965016, 0.65724903, -1.04649, 0.10760583, -0.3071041, 1.2317569, -0.3358112, -1.9472009, 1.264254, 1.8175527, 0.9674303, -0.35890928, -0.98937184, 0.9997821, -0.5646254, 0.5054418, 0.7701003, -0.16397439, -2.0658774, 0.4813715, -1.0497298, -1.6199027, -0.07810775, 0.10766378, -0.12551643, 0.61255515, -1.9776706, 0.5594845, 1.6242955, -0.116034746, -0.5438167, -0.20839432, 1.2152662]>}> : () -> tensor<4x16xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<4x32x16xf32>
%fc2_experts_bias = "stepwell.input"() <{tensor_name = "fc2_experts_bias"}> : () -> tensor<4x32xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc1_experts_bias, %fc2_experts_weights, %fc2_experts_bias) <{activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "gelu", k = 2 : i64, normalize_routing_weights = 1 : i64, swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0, 0>}> : (tensor<1x5x32xf32>, tensor<5x4xf32>, tensor<4x16x32xf32>, tensor<4x16xf32>, tensor<4x32x16xf32>, tensor<4x32xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MoE with gates and values in turn
// CHECK-LABEL: builtin.module
// CHECK:      %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%router_probs) <{axis = 1 : i64}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[SOFTMAX]], %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<5x2xf32>, tensor<5x2xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK_2]], %[[CONSTANT_2]]){{.*}} -> tensor<5x2x1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE]], %[[CONSTANT_3]]){{.*}} -> tensor<5x2x4xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK]], %[[CONSTANT_4]]){{.*}} -> tensor<5x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[UNSQUEEZE_2]], %[[CONSTANT_5]]){{.*}} -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_6]]) <{keep_dims = false}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[REDUCESUM]], %[[CONSTANT_7]]){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_8]]){{.*}} -> tensor<4x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 32]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[BROADCAST]], %fc1_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%fc1_experts_bias, %[[CONSTANT_13]]){{.*}} -> tensor<4x1x32xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[UNSQUEEZE_4]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, -1, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT_14]]) <{special_zero = true}>{{.*}} -> tensor<4x5x16x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]] = "opset.Split_1"(%[[RESHAPE_2]], %[[CONSTANT_15]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<4x5x16x1xf32>, tensor<4x5x16x1xf32>)
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SPLIT]], %[[CONSTANT_16]]) <{allow_axis_skip = false}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SPLIT_2]], %[[CONSTANT_17]]) <{allow_axis_skip = false}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[SQUEEZE_2]]) <{min = -1.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[SQUEEZE]], %[[CONSTANT_18]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.7]>}>
// CHECK-NEXT: %[[SWISH:[0-9]+]] = "opset.Swish_4"(%[[MINIMUM]], %[[CONSTANT_19]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[CONSTANT_20]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SWISH]], %[[ADD_2]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %fc2_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%fc2_experts_bias, %[[CONSTANT_21]]){{.*}} -> tensor<4x1x32xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[UNSQUEEZE_5]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD_3]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_2]], %[[CONSTANT_22]]) <{keep_dims = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[REDUCESUM_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<5x32xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<5x4xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<4x32x32xf32>
%fc1_experts_bias = "stepwell.input"() <{tensor_name = "fc1_experts_bias"}> : () -> tensor<4x32xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<4x32x16xf32>
%fc2_experts_bias = "stepwell.input"() <{tensor_name = "fc2_experts_bias"}> : () -> tensor<4x32xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc1_experts_bias, %fc2_experts_weights, %fc2_experts_bias) <{activation_alpha = 1.7000000476837158 : f64, activation_beta = 1.000000e+00 : f64, activation_type = "swiglu", k = 2 : i64, normalize_routing_weights = 0 : i64, swiglu_fusion = 1 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, swiglu_limit = 1.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0, 0>}> : (tensor<5x32xf32>, tensor<5x4xf32>, tensor<4x32x32xf32>, tensor<4x32xf32>, tensor<4x32x16xf32>, tensor<4x32xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MoE, halves
// CHECK-LABEL: builtin.module
// CHECK:      %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%router_probs) <{axis = 1 : i64}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[SOFTMAX]], %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<5x2xf32>, tensor<5x2xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK_2]], %[[CONSTANT_2]]){{.*}} -> tensor<5x2x1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE]], %[[CONSTANT_3]]){{.*}} -> tensor<5x2x4xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK]], %[[CONSTANT_4]]){{.*}} -> tensor<5x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[UNSQUEEZE_2]], %[[CONSTANT_5]]){{.*}} -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_6]]) <{keep_dims = false}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[REDUCESUM]], %[[CONSTANT_7]]){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_8]]){{.*}} -> tensor<4x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 32]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[BROADCAST]], %fc1_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%fc1_experts_bias, %[[CONSTANT_13]]){{.*}} -> tensor<4x1x32xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[UNSQUEEZE_4]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]] = "opset.Split_1"(%[[ADD]], %[[CONSTANT_14]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<4x5x16xf32>, tensor<4x5x16xf32>)
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[SPLIT_2]]) <{min = -1.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[SPLIT]], %[[CONSTANT_15]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.7]>}>
// CHECK-NEXT: %[[SWISH:[0-9]+]] = "opset.Swish_4"(%[[MINIMUM]], %[[CONSTANT_16]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[CONSTANT_17]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SWISH]], %[[ADD_2]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %fc2_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%fc2_experts_bias, %[[CONSTANT_18]]){{.*}} -> tensor<4x1x32xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[UNSQUEEZE_5]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD_3]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_2]], %[[CONSTANT_19]]) <{keep_dims = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[REDUCESUM_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<5x32xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<5x4xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<4x32x32xf32>
%fc1_experts_bias = "stepwell.input"() <{tensor_name = "fc1_experts_bias"}> : () -> tensor<4x32xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<4x32x16xf32>
%fc2_experts_bias = "stepwell.input"() <{tensor_name = "fc2_experts_bias"}> : () -> tensor<4x32xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc1_experts_bias, %fc2_experts_weights, %fc2_experts_bias) <{activation_alpha = 1.7000000476837158 : f64, activation_beta = 1.000000e+00 : f64, activation_type = "swiglu", k = 2 : i64, normalize_routing_weights = 0 : i64, swiglu_fusion = 2 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, swiglu_limit = 1.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0, 0>}> : (tensor<5x32xf32>, tensor<5x4xf32>, tensor<4x32x32xf32>, tensor<4x32xf32>, tensor<4x32x16xf32>, tensor<4x32xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MoE with a third layer
// CHECK-LABEL: builtin.module
// CHECK:      %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%router_probs) <{axis = 1 : i64}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[SOFTMAX]], %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<5x2xf32>, tensor<5x2xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK_2]], %[[CONSTANT_2]]){{.*}} -> tensor<5x2x1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE]], %[[CONSTANT_3]]){{.*}} -> tensor<5x2x4xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK]], %[[CONSTANT_4]]){{.*}} -> tensor<5x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[UNSQUEEZE_2]], %[[CONSTANT_5]]){{.*}} -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_6]]) <{keep_dims = false}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[REDUCESUM]], %[[CONSTANT_7]]){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_8]]){{.*}} -> tensor<4x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 32]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[BROADCAST]], %fc1_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%fc1_experts_bias, %[[CONSTANT_13]]){{.*}} -> tensor<4x1x16xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[UNSQUEEZE_4]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[BROADCAST]], %fc3_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%fc3_experts_bias, %[[CONSTANT_14]]){{.*}} -> tensor<4x1x16xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[UNSQUEEZE_5]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = -1.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ADD]], %[[CONSTANT_15]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.7]>}>
// CHECK-NEXT: %[[SWISH:[0-9]+]] = "opset.Swish_4"(%[[MINIMUM]], %[[CONSTANT_16]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[CONSTANT_17]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SWISH]], %[[ADD_3]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %fc2_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%fc2_experts_bias, %[[CONSTANT_18]]){{.*}} -> tensor<4x1x32xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[MATMUL_3]], %[[UNSQUEEZE_6]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD_4]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_2]], %[[CONSTANT_19]]) <{keep_dims = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[REDUCESUM_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<5x32xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<5x4xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<4x16x32xf32>
%fc1_experts_bias = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4, 16], [0.1742962, 0.7635998, 0.51314753, 0.93462163, -0.06840269, 2.0264604, 0.4373909, 0.80384636, 1.0973892, -0.7842851, -1.1494963, 0.79092354, -1.279954, -0.6160572, 0.99966985, -1.1180499, -1.0049566, -1.2695607, -1.0677046, 1.9004152, 0.5517888, 0.9722904, -1.981655, -2.457585, -1.1791252, 1.0562944, 1.1865677, -2.0245755, -1.791842, 0.6510435, 0.24027164, 0.42965016, 0.65724903, -1.04649, 0.10760583, -0.3071041, 1.2317569, -0.3358112, -1.9472009, 1.264254, 1.8175527, 0.9674303, -0.35890928, -0.98937184, 0.9997821, -0.5646254, 0.5054418, 0.7701003, -0.16397439, -2.0658774, 0.4813715, -1.0497298, -1.6199027, -0.07810775, 0.10766378, -0.12551643, 0.61255515, -1.9776706, 0.5594845, 1.6242955, -0.116034746, -0.5438167, -0.20839432, 1.2152662]>}> : () -> tensor<4x16xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<4x32x16xf32>
%fc2_experts_bias = "stepwell.input"() <{tensor_name = "fc2_experts_bias"}> : () -> tensor<4x32xf32>
%fc3_experts_weights = "stepwell.input"() <{tensor_name = "fc3_experts_weights"}> : () -> tensor<4x16x32xf32>
%fc3_experts_bias = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4, 16], [1.705242, -0.89564633, 0.82298565, -0.7812378, -1.6984175, 1.5907406, 0.56366694, -0.7735167, -0.22781804, 0.84847045, 1.9563468, 1.0391326, 0.82869136, -0.7347941, -1.615258, -0.006473925, -1.3265958, -0.43333995, 1.3843842, 0.28209335, -1.0594866, -1.7616956, -1.0979303, 0.6807953, -2.4529407, -1.1823585, 0.5488222, -0.61380345, -0.052955694, -1.135676, 0.94530046, 2.3445954, 0.5353613, 1.5328356, -0.37142634, 0.41627038, 0.049702354, -1.7143574, -0.09267796, -0.03767786, -0.4816982, -0.31356686, -1.8239512, 0.63840234, -0.7880345, 0.23204069, -0.5069635, 0.99388576, 0.08191949, 0.70190924, -1.1911688, 0.6750461, 0.4728358, -0.1456248, -0.47827902, 0.355261, 0.5156675, -0.030132508, 0.1336484, -0.40596274, -0.68131024, -1.350484, 1.042153, 0.4190344]>}> : () -> tensor<4x16xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc1_experts_bias, %fc2_experts_weights, %fc2_experts_bias, %fc3_experts_weights, %fc3_experts_bias) <{activation_alpha = 1.7000000476837158 : f64, activation_beta = 1.000000e+00 : f64, activation_type = "swiglu", k = 2 : i64, normalize_routing_weights = 0 : i64, swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, swiglu_limit = 1.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1>}> : (tensor<5x32xf32>, tensor<5x4xf32>, tensor<4x16x32xf32>, tensor<4x16xf32>, tensor<4x32x16xf32>, tensor<4x32xf32>, tensor<4x16x32xf32>, tensor<4x16xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MoE, late limit
// CHECK-LABEL: builtin.module
// CHECK:      %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%router_probs) <{axis = 1 : i64}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[SOFTMAX]], %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<5x2xf32>, tensor<5x2xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK_2]], %[[CONSTANT_2]]){{.*}} -> tensor<5x2x1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE]], %[[CONSTANT_3]]){{.*}} -> tensor<5x2x4xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK]], %[[CONSTANT_4]]){{.*}} -> tensor<5x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[UNSQUEEZE_2]], %[[CONSTANT_5]]){{.*}} -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_6]]) <{keep_dims = false}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[REDUCESUM]], %[[CONSTANT_7]]){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_8]]){{.*}} -> tensor<4x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 32]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[BROADCAST]], %fc1_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%fc1_experts_bias, %[[CONSTANT_13]]){{.*}} -> tensor<4x1x16xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[UNSQUEEZE_4]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[BROADCAST]], %fc3_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%fc3_experts_bias, %[[CONSTANT_14]]){{.*}} -> tensor<4x1x16xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[UNSQUEEZE_5]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = -1.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.7]>}>
// CHECK-NEXT: %[[SWISH:[0-9]+]] = "opset.Swish_4"(%[[ADD]], %[[CONSTANT_15]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[SWISH]], %[[CONSTANT_16]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[CONSTANT_17]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MINIMUM]], %[[ADD_3]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %fc2_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%fc2_experts_bias, %[[CONSTANT_18]]){{.*}} -> tensor<4x1x32xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[MATMUL_3]], %[[UNSQUEEZE_6]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD_4]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_2]], %[[CONSTANT_19]]) <{keep_dims = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[REDUCESUM_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<5x32xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<5x4xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<4x16x32xf32>
%fc1_experts_bias = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4, 16], [0.1742962, 0.7635998, 0.51314753, 0.93462163, -0.06840269, 2.0264604, 0.4373909, 0.80384636, 1.0973892, -0.7842851, -1.1494963, 0.79092354, -1.279954, -0.6160572, 0.99966985, -1.1180499, -1.0049566, -1.2695607, -1.0677046, 1.9004152, 0.5517888, 0.9722904, -1.981655, -2.457585, -1.1791252, 1.0562944, 1.1865677, -2.0245755, -1.791842, 0.6510435, 0.24027164, 0.42965016, 0.65724903, -1.04649, 0.10760583, -0.3071041, 1.2317569, -0.3358112, -1.9472009, 1.264254, 1.8175527, 0.9674303, -0.35890928, -0.98937184, 0.9997821, -0.5646254, 0.5054418, 0.7701003, -0.16397439, -2.0658774, 0.4813715, -1.0497298, -1.6199027, -0.07810775, 0.10766378, -0.12551643, 0.61255515, -1.9776706, 0.5594845, 1.6242955, -0.116034746, -0.5438167, -0.20839432, 1.2152662]>}> : () -> tensor<4x16xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<4x32x16xf32>
%fc2_experts_bias = "stepwell.input"() <{tensor_name = "fc2_experts_bias"}> : () -> tensor<4x32xf32>
%fc3_experts_weights = "stepwell.input"() <{tensor_name = "fc3_experts_weights"}> : () -> tensor<4x16x32xf32>
%fc3_experts_bias = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4, 16], [1.705242, -0.89564633, 0.82298565, -0.7812378, -1.6984175, 1.5907406, 0.56366694, -0.7735167, -0.22781804, 0.84847045, 1.9563468, 1.0391326, 0.82869136, -0.7347941, -1.615258, -0.006473925, -1.3265958, -0.43333995, 1.3843842, 0.28209335, -1.0594866, -1.7616956, -1.0979303, 0.6807953, -2.4529407, -1.1823585, 0.5488222, -0.61380345, -0.052955694, -1.135676, 0.94530046, 2.3445954, 0.5353613, 1.5328356, -0.37142634, 0.41627038, 0.049702354, -1.7143574, -0.09267796, -0.03767786, -0.4816982, -0.31356686, -1.8239512, 0.63840234, -0.7880345, 0.23204069, -0.5069635, 0.99388576, 0.08191949, 0.70190924, -1.1911688, 0.6750461, 0.4728358, -0.1456248, -0.47827902, 0.355261, 0.5156675, -0.030132508, 0.1336484, -0.40596274, -0.68131024, -1.350484, 1.042153, 0.4190344]>}> : () -> tensor<4x16xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc1_experts_bias, %fc2_experts_weights, %fc2_experts_bias, %fc3_experts_weights, %fc3_experts_bias) <{activation_alpha = 1.7000000476837158 : f64, activation_beta = 1.000000e+00 : f64, activation_type = "swiglu", k = 2 : i64, normalize_routing_weights = 0 : i64, swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 1 : i64, use_sparse_mixer = 0 : i64, swiglu_limit = 1.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1>}> : (tensor<5x32xf32>, tensor<5x4xf32>, tensor<4x16x32xf32>, tensor<4x16xf32>, tensor<4x32x16xf32>, tensor<4x32xf32>, tensor<4x16x32xf32>, tensor<4x16xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MoE, geglu
// CHECK-LABEL: builtin.module
// CHECK:      %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%router_probs) <{axis = 1 : i64}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[SOFTMAX]], %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<5x2xf32>, tensor<5x2xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK_2]], %[[CONSTANT_2]]){{.*}} -> tensor<5x2x1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE]], %[[CONSTANT_3]]){{.*}} -> tensor<5x2x4xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK]], %[[CONSTANT_4]]){{.*}} -> tensor<5x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[UNSQUEEZE_2]], %[[CONSTANT_5]]){{.*}} -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_6]]) <{keep_dims = false}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[REDUCESUM]], %[[CONSTANT_7]]){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_8]]){{.*}} -> tensor<4x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 32]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[BROADCAST]], %fc1_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%fc1_experts_bias, %[[CONSTANT_13]]){{.*}} -> tensor<4x1x32xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[UNSQUEEZE_4]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]] = "opset.Split_1"(%[[ADD]], %[[CONSTANT_14]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<4x5x16xf32>, tensor<4x5x16xf32>)
// CHECK-NEXT: %[[GELU:[0-9]+]] = "opset.Gelu_7"(%[[SPLIT]]) <{approximation_mode = "tanh"}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GELU]], %[[SPLIT_2]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %fc2_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%fc2_experts_bias, %[[CONSTANT_15]]){{.*}} -> tensor<4x1x32xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[UNSQUEEZE_5]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_2]], %[[CONSTANT_16]]) <{keep_dims = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[REDUCESUM_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<5x32xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<5x4xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<4x32x32xf32>
%fc1_experts_bias = "stepwell.input"() <{tensor_name = "fc1_experts_bias"}> : () -> tensor<4x32xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<4x32x16xf32>
%fc2_experts_bias = "stepwell.input"() <{tensor_name = "fc2_experts_bias"}> : () -> tensor<4x32xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc1_experts_bias, %fc2_experts_weights, %fc2_experts_bias) <{activation_alpha = 1.7000000476837158 : f64, activation_beta = 1.000000e+00 : f64, activation_type = "geglu", k = 2 : i64, normalize_routing_weights = 0 : i64, swiglu_fusion = 2 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, swiglu_limit = 1.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0, 0>}> : (tensor<5x32xf32>, tensor<5x4xf32>, tensor<4x32x32xf32>, tensor<4x32xf32>, tensor<4x32x16xf32>, tensor<4x32xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MoE, squares
// CHECK-LABEL: builtin.module
// CHECK:      %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%router_probs) <{axis = 1 : i64}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[SOFTMAX]], %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<5x2xf32>, tensor<5x2xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK_2]], %[[CONSTANT_2]]){{.*}} -> tensor<5x2x1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE]], %[[CONSTANT_3]]){{.*}} -> tensor<5x2x4xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK]], %[[CONSTANT_4]]){{.*}} -> tensor<5x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[UNSQUEEZE_2]], %[[CONSTANT_5]]){{.*}} -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_6]]) <{keep_dims = false}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[REDUCESUM]], %[[CONSTANT_7]]){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_8]]){{.*}} -> tensor<4x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 32]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[BROADCAST]], %fc1_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%fc1_experts_bias, %[[CONSTANT_13]]){{.*}} -> tensor<4x1x16xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[UNSQUEEZE_4]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[RELU:[0-9]+]] = "opset.ReLU_1"(%[[ADD]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RELU]], %[[RELU]]){{.*}} -> tensor<4x5x16xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %fc2_experts_weights) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%fc2_experts_bias, %[[CONSTANT_14]]){{.*}} -> tensor<4x1x32xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[UNSQUEEZE_5]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<4x5x32xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_2]], %[[CONSTANT_15]]) <{keep_dims = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[REDUCESUM_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<5x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<5x32xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<5x4xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<4x16x32xf32>
%fc1_experts_bias = "onnx.Constant"() <{value = #stepwell.constant<"f32", [4, 16], [0.1742962, 0.7635998, 0.51314753, 0.93462163, -0.06840269, 2.0264604, 0.4373909, 0.80384636, 1.0973892, -0.7842851, -1.1494963, 0.79092354, -1.279954, -0.6160572, 0.99966985, -1.1180499, -1.0049566, -1.2695607, -1.0677046, 1.9004152, 0.5517888, 0.9722904, -1.981655, -2.457585, -1.1791252, 1.0562944, 1.1865677, -2.0245755, -1.791842, 0.6510435, 0.24027164, 0.42965016, 0.65724903, -1.04649, 0.10760583, -0.3071041, 1.2317569, -0.3358112, -1.9472009, 1.264254, 1.8175527, 0.9674303, -0.35890928, -0.98937184, 0.9997821, -0.5646254, 0.5054418, 0.7701003, -0.16397439, -2.0658774, 0.4813715, -1.0497298, -1.6199027, -0.07810775, 0.10766378, -0.12551643, 0.61255515, -1.9776706, 0.5594845, 1.6242955, -0.116034746, -0.5438167, -0.20839432, 1.2152662]>}> : () -> tensor<4x16xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<4x32x16xf32>
%fc2_experts_bias = "stepwell.input"() <{tensor_name = "fc2_experts_bias"}> : () -> tensor<4x32xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc1_experts_bias, %fc2_experts_weights, %fc2_experts_bias) <{activation_alpha = 1.7000000476837158 : f64, activation_beta = 1.000000e+00 : f64, activation_type = "relu2", k = 2 : i64, normalize_routing_weights = 0 : i64, swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, swiglu_limit = 1.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0, 0>}> : (tensor<5x32xf32>, tensor<5x4xf32>, tensor<4x16x32xf32>, tensor<4x16xf32>, tensor<4x32x16xf32>, tensor<4x32xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QMoE of 4 bits
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [2, 2, 4], [11, 2, 12, 12, 12, 12, 12, 3, 15, 0, 1, 5, 5, 2, 12, 12]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [1, 1, 1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%fc1_scales, %[[CONSTANT_3]]){{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = f32}>{{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_2]]) <{destination_type = f32}>{{.*}} -> tensor<1x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [2, 4, 2], [5, 8, 1, 8, 10, 4, 1, 8, 7, 15, 12, 3, 4, 12, 3, 0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [1, 1, 1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%fc2_scales, %[[CONSTANT_6]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_4]]) <{destination_type = f32}>{{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_5]]) <{destination_type = f32}>{{.*}} -> tensor<1x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_3]], %[[CONVERT_4]]){{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_2]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%router_probs) <{axis = 1 : i64}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[SOFTMAX]], %[[CONSTANT_7]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<3x1xf32>, tensor<3x1xi64>)
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[TOPK]], %[[CONSTANT_8]]) <{keep_dims = true}>{{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[TOPK]], %[[REDUCESUM]]) <{m_pythondiv = true{{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK_2]], %[[CONSTANT_9]]){{.*}} -> tensor<3x1x1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_3]], %[[CONSTANT_10]]){{.*}} -> tensor<3x1x2xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[DIVIDE]], %[[CONSTANT_11]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[UNSQUEEZE_4]], %[[CONSTANT_12]]){{.*}} -> tensor<3x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_13]]) <{keep_dims = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[REDUCESUM_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_15]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_17]], %[[CONSTANT_16]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_18]], %[[CONSTANT_19]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[BROADCAST]], %[[MULTIPLY]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%fc1_experts_bias, %[[CONSTANT_20]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[UNSQUEEZE_6]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SWISH:[0-9]+]] = "opset.Swish_4"(%[[ADD]], %[[CONSTANT_21]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[SWISH]], %[[MULTIPLY_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL_2]], %[[UNSQUEEZE_5]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM_3:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_3]], %[[CONSTANT_22]]) <{keep_dims = false}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[REDUCESUM_3]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<3x4xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<3x2xf32>
%fc1_experts_bias = "stepwell.input"() <{tensor_name = "fc1_experts_bias"}> : () -> tensor<2x2xf32>
%fc1_experts_weights = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 2, 2], [43, 204, 204, 60, 15, 81, 37, 204]>}> : () -> tensor<2x2x2xui8>
%fc1_scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 1.0, 1.0, 1.0]>}> : () -> tensor<2x2xf32>
%fc2_experts_weights = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 4, 1], [133, 129, 74, 129, 247, 60, 196, 3]>}> : () -> tensor<2x4x1xui8>
%fc2_scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [2, 4], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>}> : () -> tensor<2x4xf32>
%y0 = "onnx.com.microsoft.QMoE"(%input, %router_probs, %fc1_experts_weights, %fc1_scales, %fc1_experts_bias, %fc2_experts_weights, %fc2_scales) <{accuracy_level = 0 : i64, activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "silu", expert_weight_bits = 4 : i64, k = 1 : i64, normalize_routing_weights = 1 : i64, quant_type = "int", swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, weights_prepacked = -1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<3x4xf32>, tensor<3x2xf32>, tensor<2x2x2xui8>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x4x1xui8>, tensor<2x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QMoE of 8 bits in blocks, with weights apart from the router's
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [2, 1, 16], [80, 238, 223, 21, 215, 216, 116, 94, 250, 243, 173, 102, 53, 239, 68, 142, 172, 61, 80, 189, 50, 172, 241, 175, 165, 118, 247, 56, 91, 164, 167, 27]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [2, 1, 1], [124, 216]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%fc1_scales, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1x1xui8>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 1, 16]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1x16xui8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_3]]) <{destination_type = f32}>{{.*}} -> tensor<2x1x1x16xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f32}>{{.*}} -> tensor<2x1x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x1x1x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[RESHAPE]]){{.*}} -> tensor<2x1x1x16xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 16]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<2x1x16xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [2, 16, 1], [41, 177, 215, 162, 238, 96, 84, 204, 10, 49, 49, 99, 40, 204, 216, 97, 7, 182, 27, 156, 43, 240, 173, 253, 157, 185, 96, 207, 28, 39, 92, 182]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [1, 1, 1], [128]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [2, 16, 1], [128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 16, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%fc2_scales, %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<2x16x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 16, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_9]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<2x16x1x1xui8>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 16, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_7]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<2x16x1x1xui8>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_7]]) <{destination_type = f32}>{{.*}} -> tensor<2x16x1x1xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_6]]) <{destination_type = f32}>{{.*}} -> tensor<2x16x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_3]], %[[CONVERT_4]]){{.*}} -> tensor<2x16x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_2]], %[[RESHAPE_5]]){{.*}} -> tensor<2x16x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 16, 1]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_2]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<2x16x1xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%router_probs) <{axis = 1 : i64}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[SOFTMAX]], %[[CONSTANT_14]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<3x1xf32>, tensor<3x1xi64>)
// CHECK-NEXT: %[[GATHERELEMENTS:[0-9]+]] = "opset.GatherElements_6"(%router_weights, %[[TOPK_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK_2]], %[[CONSTANT_15]]){{.*}} -> tensor<3x1x1xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE]], %[[CONSTANT_16]]){{.*}} -> tensor<3x1x2xi1>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHERELEMENTS]], %[[CONSTANT_17]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[UNSQUEEZE_2]], %[[CONSTANT_18]]){{.*}} -> tensor<3x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_19]]) <{keep_dims = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[REDUCESUM]], %[[CONSTANT_20]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_21]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [16]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_23]], %[[CONSTANT_22]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE_9:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x3x16xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 16]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_24]], %[[CONSTANT_25]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE_9]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[BROADCAST]], %[[RESHAPE_4]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[RELU:[0-9]+]] = "opset.ReLU_1"(%[[MATMUL]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[RELU]], %[[RESHAPE_8]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<2x3x16xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_3]], %[[CONSTANT_26]]) <{keep_dims = false}>{{.*}} -> tensor<3x16xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[REDUCESUM_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<3x16xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<3x16xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<3x2xf32>
%router_weights = "stepwell.input"() <{tensor_name = "router_weights"}> : () -> tensor<3x2xf32>
%fc1_experts_weights = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 1, 16], [80, 238, 223, 21, 215, 216, 116, 94, 250, 243, 173, 102, 53, 239, 68, 142, 172, 61, 80, 189, 50, 172, 241, 175, 165, 118, 247, 56, 91, 164, 167, 27]>}> : () -> tensor<2x1x16xui8>
%fc1_scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 1.0]>}> : () -> tensor<2x1x1xf32>
%fc2_experts_weights = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 16, 1], [41, 177, 215, 162, 238, 96, 84, 204, 10, 49, 49, 99, 40, 204, 216, 97, 7, 182, 27, 156, 43, 240, 173, 253, 157, 185, 96, 207, 28, 39, 92, 182]>}> : () -> tensor<2x16x1xui8>
%fc2_scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [2, 16, 1], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>}> : () -> tensor<2x16x1xf32>
%fc1_zero_points = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 1, 1], [124, 216]>}> : () -> tensor<2x1x1xui8>
%y0 = "onnx.com.microsoft.QMoE"(%input, %router_probs, %fc1_experts_weights, %fc1_scales, %fc2_experts_weights, %fc2_scales, %fc1_zero_points, %router_weights) <{accuracy_level = 0 : i64, activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "relu", expert_weight_bits = 8 : i64, k = 1 : i64, normalize_routing_weights = 0 : i64, quant_type = "int", swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, weights_prepacked = -1 : i64, block_size = 16 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0>}> : (tensor<3x16xf32>, tensor<3x2xf32>, tensor<2x1x16xui8>, tensor<2x1x1xf32>, tensor<2x16x1xui8>, tensor<2x16x1xf32>, tensor<2x1x1xui8>, tensor<3x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MoE with a sparse mixer
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MoE  ""  (f32[2,4], f32[2,3], f32[3,2,4], f32[3,4,2])
// CHECK-NEXT: use_sparse_mixer chooses experts by a threshold; it is not lowered
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x4xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<2x3xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<3x2x4xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<3x4x2xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc2_experts_weights) <{activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "relu", k = 1 : i64, normalize_routing_weights = 0 : i64, swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0>}> : (tensor<2x4xf32>, tensor<2x3xf32>, tensor<3x2x4xf32>, tensor<3x4x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MoE that takes more experts than there are
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MoE  ""  (f32[2,4], f32[2,3], f32[3,2,4], f32[3,4,2])
// CHECK-NEXT: the best 5 of 3 experts
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x4xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<2x3xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<3x2x4xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<3x4x2xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc2_experts_weights) <{activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "relu", k = 5 : i64, normalize_routing_weights = 0 : i64, swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0>}> : (tensor<2x4xf32>, tensor<2x3xf32>, tensor<3x2x4xf32>, tensor<3x4x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MoE of an unknown number
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MoE  ""  (f32[?,?], f32[?,?], f32[?,?,?], f32[?,?,?])
// CHECK-NEXT: the number of experts is not known
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<?x?xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<?x?xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<?x?x?xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<?x?x?xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc2_experts_weights) <{activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "relu", k = 1 : i64, normalize_routing_weights = 0 : i64, swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0>}> : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MoE with an activation that is not known
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MoE  ""  (f32[2,4], f32[2,3], f32[3,2,4], f32[3,4,2])
// CHECK-NEXT: the activation 'tanh' of the experts is not known
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x4xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<2x3xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<3x2x4xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<3x4x2xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc2_experts_weights) <{activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "tanh", k = 1 : i64, normalize_routing_weights = 0 : i64, swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0>}> : (tensor<2x4xf32>, tensor<2x3xf32>, tensor<3x2x4xf32>, tensor<3x4x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MoE with a gate and nothing to gate
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MoE  ""  (f32[2,4], f32[2,3], f32[3,2,4], f32[3,4,2])
// CHECK-NEXT: swiglu_fusion 0 without a third layer
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x4xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<2x3xf32>
%fc1_experts_weights = "stepwell.input"() <{tensor_name = "fc1_experts_weights"}> : () -> tensor<3x2x4xf32>
%fc2_experts_weights = "stepwell.input"() <{tensor_name = "fc2_experts_weights"}> : () -> tensor<3x4x2xf32>
%y0 = "onnx.com.microsoft.MoE"(%input, %router_probs, %fc1_experts_weights, %fc2_experts_weights) <{activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "swiglu", k = 1 : i64, normalize_routing_weights = 0 : i64, swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0, 0, 0>}> : (tensor<2x4xf32>, tensor<2x3xf32>, tensor<3x2x4xf32>, tensor<3x4x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QMoE with weights in floats of 4 bits
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.QMoE  ""  (f32[2,4], f32[2,3], u8[3,2,2], f32[3,2], u8[3,4,1], f32[3,4])
// CHECK-NEXT: weights of type 'fp4' are for GPUs; quantise the experts to integers
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x4xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<2x3xf32>
%fc1_scales = "stepwell.input"() <{tensor_name = "fc1_scales"}> : () -> tensor<3x2xf32>
%fc2_scales = "stepwell.input"() <{tensor_name = "fc2_scales"}> : () -> tensor<3x4xf32>
%fc1_experts_weights = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 2, 2], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<3x2x2xui8>
%fc2_experts_weights = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 4, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<3x4x1xui8>
%y0 = "onnx.com.microsoft.QMoE"(%input, %router_probs, %fc1_experts_weights, %fc1_scales, %fc2_experts_weights, %fc2_scales) <{accuracy_level = 0 : i64, activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "relu", expert_weight_bits = 4 : i64, k = 1 : i64, normalize_routing_weights = 0 : i64, quant_type = "fp4", swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, weights_prepacked = -1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x4xf32>, tensor<2x3xf32>, tensor<3x2x2xui8>, tensor<3x2xf32>, tensor<3x4x1xui8>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QMoE with weights packed for a GPU
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.QMoE  ""  (f32[2,4], f32[2,3], u8[3,2,2], f32[3,2], u8[3,4,1], f32[3,4])
// CHECK-NEXT: the experts' weights are packed for a GPU (weights_prepacked); export them without
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x4xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<2x3xf32>
%fc1_scales = "stepwell.input"() <{tensor_name = "fc1_scales"}> : () -> tensor<3x2xf32>
%fc2_scales = "stepwell.input"() <{tensor_name = "fc2_scales"}> : () -> tensor<3x4xf32>
%fc1_experts_weights = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 2, 2], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<3x2x2xui8>
%fc2_experts_weights = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 4, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<3x4x1xui8>
%y0 = "onnx.com.microsoft.QMoE"(%input, %router_probs, %fc1_experts_weights, %fc1_scales, %fc2_experts_weights, %fc2_scales) <{accuracy_level = 0 : i64, activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "relu", expert_weight_bits = 4 : i64, k = 1 : i64, normalize_routing_weights = 0 : i64, quant_type = "int", swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, weights_prepacked = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x4xf32>, tensor<2x3xf32>, tensor<3x2x2xui8>, tensor<3x2xf32>, tensor<3x4x1xui8>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QMoE of 3 bits
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.QMoE  ""  (f32[2,4], f32[2,3], u8[3,2,2], f32[3,2], u8[3,4,1], f32[3,4])
// CHECK-NEXT: experts of 3 bits are not lowered
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x4xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<2x3xf32>
%fc1_scales = "stepwell.input"() <{tensor_name = "fc1_scales"}> : () -> tensor<3x2xf32>
%fc2_scales = "stepwell.input"() <{tensor_name = "fc2_scales"}> : () -> tensor<3x4xf32>
%fc1_experts_weights = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 2, 2], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<3x2x2xui8>
%fc2_experts_weights = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 4, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<3x4x1xui8>
%y0 = "onnx.com.microsoft.QMoE"(%input, %router_probs, %fc1_experts_weights, %fc1_scales, %fc2_experts_weights, %fc2_scales) <{accuracy_level = 0 : i64, activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "relu", expert_weight_bits = 3 : i64, k = 1 : i64, normalize_routing_weights = 0 : i64, quant_type = "int", swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, weights_prepacked = -1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x4xf32>, tensor<2x3xf32>, tensor<3x2x2xui8>, tensor<3x2xf32>, tensor<3x4x1xui8>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QMoE without scales
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.QMoE  ""  (f32[2,4], f32[2,3], u8[3,2,2], u8[3,4,1], f32[3,4])
// CHECK-NEXT: experts of 4 bits without scales
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x4xf32>
%router_probs = "stepwell.input"() <{tensor_name = "router_probs"}> : () -> tensor<2x3xf32>
%fc2_scales = "stepwell.input"() <{tensor_name = "fc2_scales"}> : () -> tensor<3x4xf32>
%fc1_experts_weights = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 2, 2], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<3x2x2xui8>
%fc2_experts_weights = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 4, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<3x4x1xui8>
%y0 = "onnx.com.microsoft.QMoE"(%input, %router_probs, %fc1_experts_weights, %fc2_experts_weights, %fc2_scales) <{accuracy_level = 0 : i64, activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, activation_type = "relu", expert_weight_bits = 4 : i64, k = 1 : i64, normalize_routing_weights = 0 : i64, quant_type = "int", swiglu_fusion = 0 : i64, swiglu_limit_after_activation = 0 : i64, use_sparse_mixer = 0 : i64, weights_prepacked = -1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x4xf32>, tensor<2x3xf32>, tensor<3x2x2xui8>, tensor<3x4x1xui8>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
