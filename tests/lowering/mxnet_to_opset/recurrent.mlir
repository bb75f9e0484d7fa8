// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// a plain network
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%c, %[[CONSTANT_4]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[TRANSPOSE_2]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<12xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 4, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[SLICE_2]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [28]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]]){{.*}} -> tensor<16xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 4, 4]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[SLICE_3]], %[[CONSTANT_18]]) <{special_zero = false}>{{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [28]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_19]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 4, 1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SLICE_4]], %[[CONSTANT_23]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [36]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_24]], %[[CONSTANT_25]], %[[CONSTANT_26]], %[[CONSTANT_27]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 4, 1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[SLICE_5]], %[[CONSTANT_28]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_3]], %[[CONSTANT_29]]) <{special_zero = false}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_4]], %[[CONSTANT_30]]) <{special_zero = false}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_5]], %[[RESHAPE_6]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_31]], %[[CONSTANT_32]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE_7]], %[[CONSTANT_33]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RNNSEQUENCE:[0-9]+]], %[[RNNSEQUENCE_2:[0-9]+]] = "opset.RNNSequence_5"(%[[TRANSPOSE]], %[[SLICE]], %[[BROADCAST]], %[[RESHAPE]], %[[RESHAPE_2]], %[[ADD]]) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 4 : i64}>{{.*}} -> (tensor<2x1x5x4xf32>, tensor<2x1x4xf32>)
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RNNSEQUENCE]], %[[CONSTANT_34]]){{.*}} -> tensor<2x5x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 4]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_35]]) <{special_zero = true}>{{.*}} -> tensor<2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[RESHAPE_8]], %[[CONSTANT_36]]){{.*}} -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[RNNSEQUENCE_2]], %[[CONSTANT_37]]){{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<36xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x2x4xf32>
%y = "mxnet.RNN"(%a, %b, %c) <{bidirectional = false, p = 0.000000e+00 : f64, state_outputs = false, lstm_state_clip_nan = false, use_sequence_length = false, mode = "rnn_tanh", state_size = 4 : i64, num_layers = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<5x2x3xf32>, tensor<36xf32>, tensor<1x2x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM in both directions, from zeros
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x5x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<48xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x16x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<64xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x16x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x16x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x16x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x16xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<48xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x16x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<64xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x16x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x16x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x16x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x16xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2x16x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2x16x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x16xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.LSTMSequence_5"{{.*}} <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "bidirectional", hidden_size = 4 : i64}>{{.*}} -> (tensor<2x2x5x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>)
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x5x2x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x5x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<5x2x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<288xf32>
%y, %y1, %y2 = "mxnet.RNN"(%a, %b) <{bidirectional = true, p = 0.000000e+00 : f64, state_outputs = true, lstm_state_clip_nan = false, use_sequence_length = false, mode = "lstm", state_size = 4 : i64, num_layers = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<288xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GRU with lengths
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x5x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<36xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x12x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<48xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x12x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x12x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x12x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x12xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x12xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x16xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.GRUSequence_5"{{.*}} <{linear_before_reset = true, activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 4 : i64}>{{.*}} -> (tensor<2x1x5x4xf32>, tensor<2x1x4xf32>)
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x5x1x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x5x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<5x2x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<108xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x2x4xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<2xi32>
%y = "mxnet.RNN"(%a, %b, %c, %d) <{bidirectional = false, p = 0.000000e+00 : f64, state_outputs = false, lstm_state_clip_nan = false, use_sequence_length = true, mode = "gru", state_size = 4 : i64, num_layers = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1>}> : (tensor<5x2x3xf32>, tensor<108xf32>, tensor<1x2x4xf32>, tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// lengths where the sizes are not known
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x3xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<?x4xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.TensorIterator_1"{{.*}} <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}, {external = 4 : i64, parameter = 4 : i64}, {external = 5 : i64, parameter = 5 : i64}, {external = 6 : i64, parameter = 6 : i64}, {external = 7 : i64, parameter = 7 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x1x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x4xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<?x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1x?x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x1x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<?x?x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x?x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x?x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<36xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<?xi32>
%y = "mxnet.RNN"(%a, %b, %c) <{bidirectional = false, p = 0.000000e+00 : f64, state_outputs = false, lstm_state_clip_nan = false, use_sequence_length = true, mode = "rnn_tanh", state_size = 4 : i64, num_layers = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 1>}> : (tensor<?x?x3xf32>, tensor<36xf32>, tensor<?xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a projected state
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x5x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<48xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<16x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<16x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<16xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x5x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.TensorIterator_1"{{.*}} <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}, {external = 4 : i64, parameter = 4 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x16xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x16xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x5x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x5x1x2xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x5x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x2x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<120xf32>
%y = "mxnet.RNN"(%a, %b) <{bidirectional = false, p = 0.000000e+00 : f64, state_outputs = false, lstm_state_clip_nan = false, use_sequence_length = false, mode = "lstm", state_size = 4 : i64, num_layers = 1 : i64, projection_size = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<120xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// data of another rank
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.RNN  ""  (f32[5,3], f32[12])
// CHECK-NEXT: the data of RNN has rank 2, not 3: time, batch, features
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<12xf32>
%y = "mxnet.RNN"(%a, %b) <{bidirectional = false, p = 0.000000e+00 : f64, state_outputs = false, lstm_state_clip_nan = false, use_sequence_length = false, mode = "rnn_tanh", state_size = 4 : i64, num_layers = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<5x3xf32>, tensor<12xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no units
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.RNN  ""  (f32[5,2,3], f32[12])
// CHECK-NEXT: RNN of 1 layers, 0 units and a projection to 0; MXNet has none such
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<12xf32>
%y = "mxnet.RNN"(%a, %b) <{bidirectional = false, p = 0.000000e+00 : f64, state_outputs = false, lstm_state_clip_nan = false, use_sequence_length = false, mode = "rnn_tanh", state_size = 0 : i64, num_layers = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<12xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// parameters of another size
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.RNN  ""  (f32[5,2,3], f32[12])
// CHECK-NEXT: parameters of 12 elements, where these layers have 36
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<12xf32>
%y = "mxnet.RNN"(%a, %b) <{bidirectional = false, p = 0.000000e+00 : f64, state_outputs = false, lstm_state_clip_nan = false, use_sequence_length = false, mode = "rnn_tanh", state_size = 4 : i64, num_layers = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<12xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a size of the input that nothing tells
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.RNN  ""  (f32[5,2,?], f32[?])
// CHECK-NEXT: the size of the input of RNN is not known; give its shape with --input
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x?xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?xf32>
%y = "mxnet.RNN"(%a, %b) <{bidirectional = false, p = 0.000000e+00 : f64, state_outputs = false, lstm_state_clip_nan = false, use_sequence_length = false, mode = "rnn_tanh", state_size = 4 : i64, num_layers = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<5x2x?xf32>, tensor<?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a size of the input that fits no parameters
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.RNN  ""  (f32[5,2,?], f32[13])
// CHECK-NEXT: parameters of 13 elements fit no size of the input with 4 units
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x?xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<13xf32>
%y = "mxnet.RNN"(%a, %b) <{bidirectional = false, p = 0.000000e+00 : f64, state_outputs = false, lstm_state_clip_nan = false, use_sequence_length = false, mode = "rnn_tanh", state_size = 4 : i64, num_layers = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<5x2x?xf32>, tensor<13xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
