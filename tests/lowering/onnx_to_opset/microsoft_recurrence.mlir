// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// com.microsoft.LinearAttentionGate
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%a, %dt_bias){{.*}} -> tensor<2x5x4xf32>
// CHECK-NEXT: %[[SOFTPLUS:[0-9]+]] = "opset.SoftPlus_4"(%[[ADD]]){{.*}} -> tensor<2x5x4xf32>
// CHECK-NEXT: %y0 = "opset.Multiply_1"(%[[SOFTPLUS]], %decay_scale){{.*}} -> tensor<2x5x4xf32>
// CHECK-NEXT: %y1 = "opset.Sigmoid_1"(%b){{.*}} -> tensor<2x5x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x5x4xf32>
%dt_bias = "stepwell.input"() <{tensor_name = "dt_bias"}> : () -> tensor<4xf32>
%decay_scale = "stepwell.input"() <{tensor_name = "decay_scale"}> : () -> tensor<4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x5x4xf32>
%y0, %y1 = "onnx.com.microsoft.LinearAttentionGate"(%a, %dt_bias, %decay_scale, %b) : (tensor<2x5x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<2x5x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.CausalConvWithState, past
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%past_state, %input) <{axis = 2 : i64}>{{.*}} -> tensor<2x6x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [6, 1, 1, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%weight, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6x1x1x4xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%[[CONCAT]], %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x6x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[GROUPCONVOLUTION]], %[[RESHAPE_2]]){{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y0 = "opset.Swish_4"(%[[ADD]], %[[CONSTANT_3]]){{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-3]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y1 = "opset.Slice_8"(%[[CONCAT]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<2x6x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x6x5xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<6xf32>
%past_state = "stepwell.input"() <{tensor_name = "past_state"}> : () -> tensor<2x6x3xf32>
%weight = "onnx.Constant"() <{value = #stepwell.constant<"f32", [6, 1, 4], [0.4454412, -0.34127614, -0.5641162, -0.65238607, -0.94454324, 0.22162765, -0.13771749, 0.124888696, 0.09333427, -1.7263486, -0.12683085, -0.8091046, -0.9525368, -0.12126547, 0.7907423, -0.28828168, 0.22042729, 1.5082272, 0.6470073, 0.53318095, -0.7266383, 0.8471092, -0.3429078, 1.5095937]>}> : () -> tensor<6x1x4xf32>
%y0, %y1, %v6 = "onnx.com.microsoft.CausalConvWithState"(%input, %weight, %bias, %past_state) <{activation = "silu", channels_last = 0 : i64, dilation = 1 : i64, input_channel_offset = 0 : i64, input_channels = 0 : i64, ndim = 1 : i64, state_channels_last = -1 : i64, state_length = 0 : i64, state_update_capacity = 0 : i64, state_window = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<2x6x5xf32>, tensor<6x1x4xf32>, tensor<6xf32>, tensor<2x6x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.CausalConvWithState, last
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%input, %[[CONSTANT]]){{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%past_state, %[[CONSTANT_2]]){{.*}} -> tensor<2x6x3xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[TRANSPOSE_2]], %[[TRANSPOSE]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [6, 1, 1, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%weight, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<6x1x1x4xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%[[CONCAT]], %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x6x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[GROUPCONVOLUTION]], %[[RESHAPE_2]]){{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONCAT]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_9]]){{.*}} -> tensor<2x5x6xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SLICE]], %[[CONSTANT_11]]){{.*}} -> tensor<2x3x6xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_12]], %[[CONSTANT_10]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y1 = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x3x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x5x6xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<6xf32>
%past_state = "stepwell.input"() <{tensor_name = "past_state"}> : () -> tensor<2x3x6xf32>
%weight = "onnx.Constant"() <{value = #stepwell.constant<"f32", [6, 1, 4], [3.189073, -2.069668, 0.11438466, 1.0663966, -0.57419914, -1.0296966, -0.7000497, 0.19054686, -1.0445726, -1.7761728, -1.4074823, 0.23197816, -0.17965901, 0.965101, 0.120730914, -1.1784987, -0.72188705, -0.8613567, 0.8150974, -0.10899593, -0.20958917, 0.29208058, 0.55110043, -0.7352827]>}> : () -> tensor<6x1x4xf32>
%y0, %y1, %v6 = "onnx.com.microsoft.CausalConvWithState"(%input, %weight, %bias, %past_state) <{activation = "none", channels_last = 1 : i64, dilation = 1 : i64, input_channel_offset = 0 : i64, input_channels = 0 : i64, ndim = 1 : i64, state_channels_last = -1 : i64, state_length = 0 : i64, state_update_capacity = 0 : i64, state_window = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<2x5x6xf32>, tensor<6x1x4xf32>, tensor<6xf32>, tensor<2x3x6xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.CausalConvWithState, one tap
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x6x0xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [6, 1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%weight, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<6x1x1x1xf32>
// CHECK-NEXT: %y0 = "opset.GroupConvolution_1"(%input, %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y1 = "opset.Slice_8"(%input, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2x6x0xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x6x5xf32>
%weight = "onnx.Constant"() <{value = #stepwell.constant<"f32", [6, 1, 1], [-0.60095054, 0.15073112, -0.7178676, 1.9166771, 0.08365477, -0.49039254]>}> : () -> tensor<6x1x1xf32>
%y0, %y1, %v4 = "onnx.com.microsoft.CausalConvWithState"(%input, %weight) <{activation = "none", channels_last = 0 : i64, dilation = 1 : i64, input_channel_offset = 0 : i64, input_channels = 0 : i64, ndim = 1 : i64, state_channels_last = -1 : i64, state_length = 0 : i64, state_update_capacity = 0 : i64, state_window = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<2x6x5xf32>, tensor<6x1x1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.CausalConvWithState, window
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%past_state, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x6x3xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %input) <{axis = 2 : i64}>{{.*}} -> tensor<2x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [6, 1, 1, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%weight, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<6x1x1x4xf32>
// CHECK-NEXT: %y0 = "opset.GroupConvolution_1"(%[[CONCAT]], %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[CONCAT]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{pad_mode = "constant"}>{{.*}} -> tensor<2x6x11xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_4]], %[[CONSTANT_8]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[CONSTANT_9]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[PAD]], %[[ADD]], %[[ADD_2]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<2x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[CONSTANT_4]], %[[CONSTANT_12]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[SLICE]], %[[CONSTANT_13]]){{.*}} -> tensor<2x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT]], %[[CONSTANT_14]]){{.*}} -> tensor<1x2x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_4]], %[[CONSTANT_15]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[ADD_3]], %[[CONSTANT_16]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[PAD]], %[[ADD_3]], %[[ADD_4]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> tensor<2x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GREATER_2:[0-9]+]] = "opset.Greater_1"(%[[CONSTANT_4]], %[[CONSTANT_19]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[SLICE_2]], %[[CONSTANT_20]]){{.*}} -> tensor<2x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_2]], %[[CONSTANT_21]]){{.*}} -> tensor<1x2x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_4]], %[[CONSTANT_22]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[ADD_5]], %[[CONSTANT_23]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[PAD]], %[[ADD_5]], %[[ADD_6]], %[[CONSTANT_24]], %[[CONSTANT_25]]){{.*}} -> tensor<2x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GREATER_3:[0-9]+]] = "opset.Greater_1"(%[[CONSTANT_4]], %[[CONSTANT_26]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[GREATER_3]], %[[SLICE_3]], %[[CONSTANT_27]]){{.*}} -> tensor<2x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_3]], %[[CONSTANT_28]]){{.*}} -> tensor<1x2x6x3xf32>
// CHECK-NEXT: %y1 = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3x2x6x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x6x5xf32>
%past_state = "stepwell.input"() <{tensor_name = "past_state"}> : () -> tensor<3x2x6x3xf32>
%weight = "onnx.Constant"() <{value = #stepwell.constant<"f32", [6, 1, 4], [-0.014371939, 0.6910044, -0.36194214, -0.8401368, 0.5256588, -0.28461507, 0.47748476, 1.386921, 0.8919421, -1.1074686, -0.8812539, -1.3305655, -0.5001845, -0.69959056, 0.50139254, 1.2758833, 0.46279457, -2.022366, -0.23175691, 0.076058105, 1.3366449, 0.48117793, 0.81443024, 0.29289296]>}> : () -> tensor<6x1x4xf32>
%y0, %y1, %v5 = "onnx.com.microsoft.CausalConvWithState"(%input, %weight, %past_state) <{activation = "none", channels_last = 0 : i64, dilation = 1 : i64, input_channel_offset = 0 : i64, input_channels = 0 : i64, ndim = 1 : i64, state_channels_last = -1 : i64, state_length = 0 : i64, state_update_capacity = 0 : i64, state_window = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 1>}> : (tensor<2x6x5xf32>, tensor<6x1x4xf32>, tensor<3x2x6x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.CausalConvWithState with an unknown weight
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.CausalConvWithState  ""  (f32[?,?,?], f32[?,?,?])
// CHECK-NEXT: the shape of the weight [channels, 1, size] is not known
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<?x?x?xf32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<?x?x?xf32>
%y0, %v3, %v4 = "onnx.com.microsoft.CausalConvWithState"(%input, %weight) <{activation = "none", channels_last = 0 : i64, dilation = 1 : i64, input_channel_offset = 0 : i64, input_channels = 0 : i64, ndim = 1 : i64, state_channels_last = -1 : i64, state_length = 0 : i64, state_update_capacity = 0 : i64, state_window = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.CausalConvWithState with what GPUs have
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.CausalConvWithState  ""  (f32[1,2,5], f32[2,1,3])
// CHECK-NEXT: only one dimension and none of state_update_capacity, state_channels_last, state_length, input_channel_offset, input_channels are lowered
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x2x5xf32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<2x1x3xf32>
%y0, %v3, %v4 = "onnx.com.microsoft.CausalConvWithState"(%input, %weight) <{activation = "none", channels_last = 0 : i64, dilation = 1 : i64, input_channel_offset = 0 : i64, input_channels = 0 : i64, ndim = 1 : i64, state_channels_last = -1 : i64, state_length = 7 : i64, state_update_capacity = 0 : i64, state_window = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x2x5xf32>, tensor<2x1x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
