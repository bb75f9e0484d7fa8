// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// LSTM -> LSTMSequence: batch first, gates from iofc to fico, the two biases added
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x5x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x16x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x16x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x16xf32>
// CHECK:      "opset.LSTMSequence_5"{{.*}} <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 4 : i64}>{{.*}} -> (tensor<2x1x5x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>)
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<5x1x2x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x16x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x16x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x32xf32>
%y, %y_1, %y_2 = "onnx.LSTM"(%x, %w, %r, %b) <{direction = "forward", input_forget = 0 : i64, layout = 0 : i64, hidden_size = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<1x16x3xf32>, tensor<1x16x4xf32>, tensor<1x32xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM with states, lengths and known sizes, batch first
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%w, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%w, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [16]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%w, %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%w, %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]]){{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SLICE]], %[[SLICE_2]], %[[SLICE_3]], %[[SLICE_4]]) <{axis = 1 : i64}>{{.*}} -> tensor<1x16x3xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%r, %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_19]], %[[CONSTANT_20]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_6:[0-9]+]] = "opset.Slice_8"(%r, %[[CONSTANT_21]], %[[CONSTANT_22]], %[[CONSTANT_23]], %[[CONSTANT_24]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [16]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_7:[0-9]+]] = "opset.Slice_8"(%r, %[[CONSTANT_25]], %[[CONSTANT_26]], %[[CONSTANT_27]], %[[CONSTANT_28]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_8:[0-9]+]] = "opset.Slice_8"(%r, %[[CONSTANT_29]], %[[CONSTANT_30]], %[[CONSTANT_31]], %[[CONSTANT_32]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[SLICE_5]], %[[SLICE_6]], %[[SLICE_7]], %[[SLICE_8]]) <{axis = 1 : i64}>{{.*}} -> tensor<1x16x4xf32>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 16]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_33]], %[[CONSTANT_34]]) <{mode = "numpy"}>{{.*}} -> tensor<1x16xf32>
// CHECK-NEXT: %[[LSTMSEQUENCE:[0-9]+]], %y, %y_1 = "opset.LSTMSequence_5"(%x, %initial_h, %initial_c, %sequence_lens, %[[CONCAT]], %[[CONCAT_2]], %[[BROADCAST]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 3.000000e+00 : f64, direction = "reverse", hidden_size = 4 : i64}>{{.*}} -> (tensor<2x1x5x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>)
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %y_2 = "opset.Transpose_1"(%[[LSTMSEQUENCE]], %[[CONSTANT_35]]){{.*}} -> tensor<2x5x1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x16x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x16x4xf32>
%sequence_lens = "stepwell.input"() <{tensor_name = "sequence_lens"}> : () -> tensor<2xi32>
%initial_h = "stepwell.input"() <{tensor_name = "initial_h"}> : () -> tensor<2x1x4xf32>
%initial_c = "stepwell.input"() <{tensor_name = "initial_c"}> : () -> tensor<2x1x4xf32>
%y, %y_1, %y_2 = "onnx.LSTM"(%x, %w, %r, %sequence_lens, %initial_h, %initial_c) <{direction = "reverse", input_forget = 0 : i64, layout = 1 : i64, hidden_size = 4 : i64, clip = 3.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 1, 1, 0>}> : (tensor<2x5x3xf32>, tensor<1x16x3xf32>, tensor<1x16x4xf32>, tensor<2xi32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM in both directions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_7]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST_3:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONSTANT_10]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%w, %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%w, %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [16]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%w, %[[CONSTANT_19]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%w, %[[CONSTANT_23]], %[[CONSTANT_24]], %[[CONSTANT_25]], %[[CONSTANT_26]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[SLICE]], %[[SLICE_2]], %[[SLICE_3]], %[[SLICE_4]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x16x3xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%r, %[[CONSTANT_27]], %[[CONSTANT_28]], %[[CONSTANT_29]], %[[CONSTANT_30]]){{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_6:[0-9]+]] = "opset.Slice_8"(%r, %[[CONSTANT_31]], %[[CONSTANT_32]], %[[CONSTANT_33]], %[[CONSTANT_34]]){{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [16]>}>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_38:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_7:[0-9]+]] = "opset.Slice_8"(%r, %[[CONSTANT_35]], %[[CONSTANT_36]], %[[CONSTANT_37]], %[[CONSTANT_38]]){{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_39:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_40:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_41:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_42:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_8:[0-9]+]] = "opset.Slice_8"(%r, %[[CONSTANT_39]], %[[CONSTANT_40]], %[[CONSTANT_41]], %[[CONSTANT_42]]){{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[SLICE_5]], %[[SLICE_6]], %[[SLICE_7]], %[[SLICE_8]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x16x4xf32>
// CHECK-NEXT: %[[CONSTANT_43:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_44:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 16]>}>
// CHECK-NEXT: %[[BROADCAST_4:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_43]], %[[CONSTANT_44]]) <{mode = "numpy"}>{{.*}} -> tensor<2x16xf32>
// CHECK-NEXT: %[[LSTMSEQUENCE:[0-9]+]], %[[LSTMSEQUENCE_2:[0-9]+]], %[[LSTMSEQUENCE_3:[0-9]+]] = "opset.LSTMSequence_5"(%[[TRANSPOSE]], %[[BROADCAST_2]], %[[BROADCAST]], %[[BROADCAST_3]], %[[CONCAT_3]], %[[CONCAT_4]], %[[BROADCAST_4]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "bidirectional", hidden_size = 4 : i64}>{{.*}} -> (tensor<2x2x5x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>)
// CHECK-NEXT: %[[CONSTANT_45:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 0, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[LSTMSEQUENCE]], %[[CONSTANT_45]]){{.*}} -> tensor<5x2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_46:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[LSTMSEQUENCE_2]], %[[CONSTANT_46]]){{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_47:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %y_2 = "opset.Transpose_1"(%[[LSTMSEQUENCE_3]], %[[CONSTANT_47]]){{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<2x16x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<2x16x4xf32>
%y, %y_1, %y_2 = "onnx.LSTM"(%x, %w, %r) <{direction = "bidirectional", input_forget = 0 : i64, layout = 0 : i64, hidden_size = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<2x16x3xf32>, tensor<2x16x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM with a peephole -> TensorIterator
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x5x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x16x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x16x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<16x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x12xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x5x16xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.TensorIterator_1"{{.*}} <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}, {external = 4 : i64, parameter = 4 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x16xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x16xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 3 : i64}>{{.*}} -> (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x5x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<5x1x2x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x16x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x16x4xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<1x12xf32>
%y, %y_1, %y_2 = "onnx.LSTM"(%x, %w, %r, %p) <{direction = "forward", input_forget = 0 : i64, layout = 0 : i64, hidden_size = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 1>}> : (tensor<5x2x3xf32>, tensor<1x16x3xf32>, tensor<1x16x4xf32>, tensor<1x12xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GRU -> GRUSequence; the gates' order is the same, their biases are added
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONSTANT_7]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<1x12xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [24]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]]){{.*}} -> tensor<1x12xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SLICE]], %[[SLICE_2]]){{.*}} -> tensor<1x12xf32>
// CHECK-NEXT: %[[GRUSEQUENCE:[0-9]+]], %[[GRUSEQUENCE_2:[0-9]+]] = "opset.GRUSequence_5"(%[[TRANSPOSE]], %[[BROADCAST]], %[[BROADCAST_2]], %w, %r, %[[ADD]]) <{linear_before_reset = false, activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 4 : i64}>{{.*}} -> (tensor<2x1x5x4xf32>, tensor<2x1x4xf32>)
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 0, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[GRUSEQUENCE]], %[[CONSTANT_16]]){{.*}} -> tensor<5x1x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[GRUSEQUENCE_2]], %[[CONSTANT_17]]){{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x12x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x12x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x24xf32>
%y, %y_1 = "onnx.GRU"(%x, %w, %r, %b) <{direction = "forward", layout = 0 : i64, linear_before_reset = 0 : i64, hidden_size = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (tensor<5x2x3xf32>, tensor<1x12x3xf32>, tensor<1x12x4xf32>, tensor<1x24xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GRU with linear_before_reset: the last gate keeps two biases
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONSTANT_7]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<1x12xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [24]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%b, %[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]]){{.*}} -> tensor<1x12xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[SLICE]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_19]]){{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[SLICE_2]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]], %[[CONSTANT_23]]){{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SLICE_3]], %[[SLICE_4]]){{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%[[SLICE]], %[[CONSTANT_24]], %[[CONSTANT_25]], %[[CONSTANT_26]], %[[CONSTANT_27]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_6:[0-9]+]] = "opset.Slice_8"(%[[SLICE_2]], %[[CONSTANT_28]], %[[CONSTANT_29]], %[[CONSTANT_30]], %[[CONSTANT_31]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[ADD]], %[[SLICE_5]], %[[SLICE_6]]) <{axis = 1 : i64}>{{.*}} -> tensor<1x16xf32>
// CHECK-NEXT: %[[GRUSEQUENCE:[0-9]+]], %[[GRUSEQUENCE_2:[0-9]+]] = "opset.GRUSequence_5"(%[[TRANSPOSE]], %[[BROADCAST]], %[[BROADCAST_2]], %w, %r, %[[CONCAT_2]]) <{linear_before_reset = true, activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 4 : i64}>{{.*}} -> (tensor<2x1x5x4xf32>, tensor<2x1x4xf32>)
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 0, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[GRUSEQUENCE]], %[[CONSTANT_32]]){{.*}} -> tensor<5x1x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[GRUSEQUENCE_2]], %[[CONSTANT_33]]){{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x12x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x12x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x24xf32>
%y, %y_1 = "onnx.GRU"(%x, %w, %r, %b) <{direction = "forward", layout = 0 : i64, linear_before_reset = 1 : i64, hidden_size = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (tensor<5x2x3xf32>, tensor<1x12x3xf32>, tensor<1x12x4xf32>, tensor<1x24xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GRU with other activations -> TensorIterator
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%w, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<1x12x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%r, %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<1x12x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE_2]], %[[CONSTANT_13]]) <{allow_axis_skip = false}>{{.*}} -> tensor<12x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[BROADCAST]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE]], %[[SLICE]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x5x12xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[SLICE_3]], %[[CONSTANT_18]]) <{special_zero = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]] = "opset.TensorIterator_1"(%[[MATMUL]], %[[RESHAPE]], %[[SQUEEZE]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1x12xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<12x4xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_19]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x12xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[PARAMETER_3]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]], %[[CONSTANT_23]]){{.*}} -> tensor<8x4xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%[[PARAMETER_3]], %[[CONSTANT_24]], %[[CONSTANT_25]], %[[CONSTANT_26]], %[[CONSTANT_27]]){{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER_2]], %[[SLICE_4]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%[[SQUEEZE_2]], %[[CONSTANT_28]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT_4:[0-9]+]], %[[SPLIT_5:[0-9]+]] = "opset.Split_1"(%[[MATMUL_2]], %[[CONSTANT_29]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SPLIT]], %[[SPLIT_4]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.2]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[HARDSIGMOID:[0-9]+]] = "opset.HardSigmoid_1"(%[[ADD]], %[[CONSTANT_30]], %[[CONSTANT_31]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SPLIT_2]], %[[SPLIT_5]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.2]>}>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[HARDSIGMOID_2:[0-9]+]] = "opset.HardSigmoid_1"(%[[ADD_2]], %[[CONSTANT_32]], %[[CONSTANT_33]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[HARDSIGMOID_2]], %[[PARAMETER_2]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[SLICE_5]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SPLIT_3]], %[[MATMUL_3]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[ADD_3]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[PARAMETER_2]], %[[TANH]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[HARDSIGMOID]], %[[SUBTRACT]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[TANH]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD_4]], %[[CONSTANT_34]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_4]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x5x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TENSORITERATOR]], %[[CONSTANT_35]]){{.*}} -> tensor<2x1x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TENSORITERATOR_2]], %[[CONSTANT_36]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 0, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[UNSQUEEZE_2]], %[[CONSTANT_37]]){{.*}} -> tensor<5x1x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_38:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[UNSQUEEZE_3]], %[[CONSTANT_38]]){{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x12x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x12x4xf32>
%y, %y_1 = "onnx.GRU"(%x, %w, %r) <{direction = "forward", layout = 0 : i64, linear_before_reset = 0 : i64, hidden_size = 4 : i64, activations = ["HardSigmoid", "Tanh"], operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<1x12x3xf32>, tensor<1x12x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN -> RNNSequence
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONSTANT_7]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[BROADCAST_3:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{mode = "numpy"}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[RNNSEQUENCE:[0-9]+]], %[[RNNSEQUENCE_2:[0-9]+]] = "opset.RNNSequence_5"(%[[TRANSPOSE]], %[[BROADCAST]], %[[BROADCAST_2]], %w, %r, %[[BROADCAST_3]]) <{activations = ["relu"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 4 : i64}>{{.*}} -> (tensor<2x1x5x4xf32>, tensor<2x1x4xf32>)
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 0, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[RNNSEQUENCE]], %[[CONSTANT_10]]){{.*}} -> tensor<5x1x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[RNNSEQUENCE_2]], %[[CONSTANT_11]]){{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x4x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x4x4xf32>
%y, %y_1 = "onnx.RNN"(%x, %w, %r) <{activations = ["Relu"], direction = "forward", layout = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN with an activation of its own -> TensorIterator
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%w, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%r, %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE_2]], %[[CONSTANT_13]]) <{allow_axis_skip = false}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[BROADCAST]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[SLICE_3]], %[[CONSTANT_18]]) <{special_zero = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]] = "opset.TensorIterator_1"(%[[TRANSPOSE]], %[[RESHAPE]], %[[SLICE]], %[[SQUEEZE]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER]], %[[PARAMETER_3]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[MATMUL]], %[[CONSTANT_19]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER_2]], %[[PARAMETER_4]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE_2]], %[[MATMUL_2]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[CONSTANT_20]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_21]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD_2]], %[[CONSTANT_22]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x5x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TENSORITERATOR]], %[[CONSTANT_23]]){{.*}} -> tensor<2x1x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TENSORITERATOR_2]], %[[CONSTANT_24]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 0, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[UNSQUEEZE_2]], %[[CONSTANT_25]]){{.*}} -> tensor<5x1x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %y_1 = "opset.Transpose_1"(%[[UNSQUEEZE_3]], %[[CONSTANT_26]]){{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x4x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x4x4xf32>
%y, %y_1 = "onnx.RNN"(%x, %w, %r) <{activations = ["Affine"], direction = "forward", layout = 0 : i64, activation_alpha = array<f64: 2.000000e+00>, activation_beta = array<f64: 5.000000e-01>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DynamicQuantizeLSTM with computed weights: a product of the dequantised ones in each step
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x16xi8>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<3x16xi8>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x16xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi8>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xi8>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x16xi8>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3x16xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1x16xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x16xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<3x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x16xf32>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<5x2x3xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_to_even"}>{{.*}} -> tensor<5x2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<5x2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<5x2x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<5x2x16xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xi8>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1x4x16xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1x1x1xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x16xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x4x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.TensorIterator_1"{{.*}} <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_to_even"}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x16xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<4x16xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x2x16xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>)
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<5x2x1x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<5x1x2x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x3x16xi8>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x4x16xi8>
%W_scale = "stepwell.input"() <{tensor_name = "W_scale"}> : () -> tensor<1xf32>
%W_zero_point = "stepwell.input"() <{tensor_name = "W_zero_point"}> : () -> tensor<1xi8>
%R_scale = "stepwell.input"() <{tensor_name = "R_scale"}> : () -> tensor<1xf32>
%R_zero_point = "stepwell.input"() <{tensor_name = "R_zero_point"}> : () -> tensor<1xi8>
%y, %y_1, %y_2 = "onnx.com.microsoft.DynamicQuantizeLSTM"(%x, %w, %r, %W_scale, %W_zero_point, %R_scale, %R_zero_point) <{direction = "forward", input_forget = 0 : i64, hidden_size = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1>}> : (tensor<5x2x3xf32>, tensor<1x3x16xi8>, tensor<1x4x16xi8>, tensor<1xf32>, tensor<1xi8>, tensor<1xf32>, tensor<1xi8>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DynamicQuantizeLSTM of a quantised embedding, weights of 8 bits: exact quotients of its multiples of a
// step, both products in integers, those of the states of both directions in one
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x2x4xi8>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x4xi8>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x2x4xi8>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x4xi8>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x8xi8>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_to_even"}>{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_to_even"}>{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.FakeQuantize_1"{{.*}} <{{{.*}}levels = 256 : i64}>{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<5x2x8xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<5x2x8xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<5x2x8xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 2 : i64}>{{.*}} -> (tensor<5x2x4xf32>, tensor<5x2x4xf32>)
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x1x1xi8>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.TensorIterator_1"{{.*}} <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 0 : i64, start = -1 : i64, end = 0 : i64, stride = -1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64, axis = 0 : i64, start = -1 : i64, end = 0 : i64, stride = -1 : i64, part_size = 1 : i64}, {external = 2 : i64, result = 2 : i64}, {external = 3 : i64, result = 3 : i64}], back_edges = [{result = 2 : i64, parameter = 2 : i64}, {result = 3 : i64, parameter = 3 : i64}]}>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2x2x4xf32>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_to_even"}>{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_to_even"}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.FakeQuantize_1"{{.*}} <{{{.*}}levels = 256 : i64}>{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2x4xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x2x1xf32>, tensor<2x2x1xf32>, tensor<2x2x1xf32>, tensor<2x2x1xf32>)
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 2 : i64}>{{.*}} -> (tensor<1x2x1xf32>, tensor<1x2x1xf32>)
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<5x2x2xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<5x2x2x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<5x2x2x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<5x2x2xi8>
%s = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%x = "onnx.DequantizeLinear"(%q, %s) <{axis = 1 : i64, block_size = 0 : i64, output_dtype = 0 : i64}> : (tensor<5x2x2xi8>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%w = "onnx.Constant"() <{value = #stepwell.constant<"i8", [2, 2, 4], [1, 2, 3, 4, 5, 6, 7, 8, -1, -2, -3, -4, -5, -6, -7, -8]>}> : () -> tensor<*x!stepwell.dynamic>
%r = "onnx.Constant"() <{value = #stepwell.constant<"i8", [2, 1, 4], [1, 2, 3, 4, -1, -2, -3, -4]>}> : () -> tensor<*x!stepwell.dynamic>
%scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [2], [0.5, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%zero = "onnx.Constant"() <{value = #stepwell.constant<"i8", [2], [0, 0]>}> : () -> tensor<*x!stepwell.dynamic>
%y, %y_1, %y_2 = "onnx.com.microsoft.DynamicQuantizeLSTM"(%x, %w, %r, %scale, %zero, %scale, %zero) <{direction = "bidirectional", input_forget = 0 : i64, hidden_size = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1>}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN in an unknown direction
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.RNN  ""  (f32[5,2,3], f32[1,4,3], f32[1,4,4])
// CHECK-NEXT: 'other' is not a direction
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x4x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x4x4xf32>
%y, %y_1 = "onnx.RNN"(%x, %w, %r) <{activations = ["Tanh", "Tanh"], direction = "other", layout = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN of a matrix
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.RNN  ""  (f32[2,3], f32[1,4,3], f32[1,4,4])
// CHECK-NEXT: X has rank 2, not 3
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x4x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x4x4xf32>
%y, %y_1 = "onnx.RNN"(%x, %w, %r) <{activations = ["Tanh", "Tanh"], direction = "forward", layout = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN with too few activations
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.RNN  ""  (f32[5,2,3], f32[2,4,3], f32[2,4,4])
// CHECK-NEXT: 1 activations for 2 directions of 1
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<2x4x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<2x4x4xf32>
%y, %y_1 = "onnx.RNN"(%x, %w, %r) <{activations = ["Tanh"], direction = "bidirectional", layout = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<2x4x3xf32>, tensor<2x4x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN of an unknown size
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.RNN  ""  (f32[5,2,3], f32[...], f32[...])
// CHECK-NEXT: hidden_size is not given and the shape of R is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<*xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<*xf32>
%y, %y_1 = "onnx.RNN"(%x, %w, %r) <{activations = ["Tanh", "Tanh"], direction = "forward", layout = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<*xf32>, tensor<*xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN with an unknown activation
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.RNN  ""  (f32[5,2,3], f32[1,4,3], f32[1,4,4])
// CHECK-NEXT: the activation other is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x4x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x4x4xf32>
%y, %y_1 = "onnx.RNN"(%x, %w, %r) <{activations = ["other"], direction = "forward", layout = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN with an activation that lacks its parameters
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.RNN  ""  (f32[5,2,3], f32[1,4,3], f32[1,4,4])
// CHECK-NEXT: the activation Affine needs alpha and beta
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x4x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<1x4x4xf32>
%y, %y_1 = "onnx.RNN"(%x, %w, %r) <{activations = ["Affine"], direction = "forward", layout = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<5x2x3xf32>, tensor<1x4x3xf32>, tensor<1x4x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
