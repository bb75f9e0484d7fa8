// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-to-opset" | filecheck %s

// LSTM -> TensorIterator of LSTMCell; the states are multiplied by cont
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b1, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%b2, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_4]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 3]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_3]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_6]], %[[CONSTANT_12]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 2]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_2]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_8]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[RESHAPE_9:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_3]], %[[CONSTANT_18]]) <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT_19]]){{.*}} -> tensor<4x2x1xf32>
// CHECK-NEXT: %out, %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]] = "opset.TensorIterator_1"(%x, %[[UNSQUEEZE]], %[[BROADCAST]], %[[BROADCAST]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.5, 0.75, 0.0, 0.25, 1.5, 0.0, 1.0, 1.25]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [1.0, 1.25, 1.5, 0.0, 0.0, 0.25, 0.5, 0.75, 1.25, 1.5, 0.0, 0.25, 0.25, 0.5, 0.75, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 3], [1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_23]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER_2]], %[[CONSTANT_24]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_3]], %[[SQUEEZE_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_4]], %[[SQUEEZE_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[LSTMCELL:[0-9]+]], %[[LSTMCELL_2:[0-9]+]] = "opset.LSTMCell_4"(%[[SQUEEZE]], %[[MULTIPLY]], %[[MULTIPLY_2]], %[[CONSTANT_22]], %[[CONSTANT_21]], %[[CONSTANT_20]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[LSTMCELL]], %[[CONSTANT_25]]){{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_2]])
// CHECK-NEXT: }){{.*}} -> (tensor<4x2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 2], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.LSTM"(%x, %x1, %b0, %b1, %b2) <{num_output = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 3>}> : (tensor<4x2x3xf32>, tensor<4x2xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM: cont is known to have no break -> LSTMSequence
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b1, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%b2, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_4]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 3]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_3]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_6]], %[[CONSTANT_12]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 2]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_2]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_8]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[RESHAPE_9:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_3]], %[[CONSTANT_18]]) <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [0.0, 0.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST]], %[[CONSTANT_19]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST]], %[[CONSTANT_19]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_20]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_21]], %[[CONSTANT_22]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_5]], %[[CONSTANT_23]]){{.*}} -> tensor<1x8x3xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_7]], %[[CONSTANT_24]]){{.*}} -> tensor<1x8x2xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_9]], %[[CONSTANT_25]]){{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY]], %[[CONSTANT_26]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY_2]], %[[CONSTANT_27]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[LSTMSEQUENCE:[0-9]+]], %[[LSTMSEQUENCE_2:[0-9]+]], %[[LSTMSEQUENCE_3:[0-9]+]] = "opset.LSTMSequence_5"(%[[TRANSPOSE]], %[[UNSQUEEZE_4]], %[[UNSQUEEZE_5]], %[[BROADCAST_2]], %[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x4x2xf32>, tensor<2x1x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE]], %[[CONSTANT_28]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %out = "opset.Transpose_1"(%[[SQUEEZE]], %[[CONSTANT_29]]){{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE_2]], %[[CONSTANT_30]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE_3]], %[[CONSTANT_31]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2x3xf32>
%x1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 2], [0, 0, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<*x!stepwell.dynamic>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 2], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.LSTM"(%x, %x1, %b0, %b1, %b2) <{num_output = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 3>}> : (tensor<4x2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM: a bottom that stays goes with each step
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b1, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%x2, %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE_3]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%x, %[[BROADCAST]]) <{axis = 2 : i64}>{{.*}} -> tensor<4x2x6xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%b2, %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[RESHAPE_4]]) <{axis = 1 : i64}>{{.*}} -> tensor<8x6xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%b3, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_9]], %[[CONSTANT_10]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_8]], %[[CONCAT_4]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 6]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[CONCAT_3]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<4x2x6xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_6]], %[[CONSTANT_12]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x6xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 6]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<8x6xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_5]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_8]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 2]>}>
// CHECK-NEXT: %[[RESHAPE_9:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_18]]) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %[[RESHAPE_10:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_2]], %[[CONSTANT_19]]) <{special_zero = false}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_10]], %[[CONSTANT_20]], %[[CONSTANT_21]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[RESHAPE_11:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_3]], %[[CONSTANT_22]]) <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT_23]]){{.*}} -> tensor<4x2x1xf32>
// CHECK-NEXT: %out, %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]] = "opset.TensorIterator_1"(%[[CONCAT_2]], %[[UNSQUEEZE]], %[[BROADCAST_2]], %[[BROADCAST_2]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x6xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.5, 0.75, 0.0, 0.25, 1.5, 0.0, 1.0, 1.25]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [1.0, 1.25, 1.5, 0.0, 0.0, 0.25, 0.5, 0.75, 1.25, 1.5, 0.0, 0.25, 0.25, 0.5, 0.75, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 6], [1.5, 0.0, 0.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 0.5, 0.75, 1.0, 0.0, 0.25, 0.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 0.75, 1.0, 1.25, 1.0, 1.25, 1.5, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.0, 0.25, 0.5, 1.25, 1.5, 0.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 0.25, 0.5, 0.75]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_27]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER_2]], %[[CONSTANT_28]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_3]], %[[SQUEEZE_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_4]], %[[SQUEEZE_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[LSTMCELL:[0-9]+]], %[[LSTMCELL_2:[0-9]+]] = "opset.LSTMCell_4"(%[[SQUEEZE]], %[[MULTIPLY]], %[[MULTIPLY_2]], %[[CONSTANT_26]], %[[CONSTANT_25]], %[[CONSTANT_24]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[LSTMCELL]], %[[CONSTANT_29]]){{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_2]])
// CHECK-NEXT: }){{.*}} -> (tensor<4x2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x2xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%b3 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 2], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.LSTM"(%x, %x1, %x2, %b0, %b1, %b2, %b3) <{num_output = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 4>}> : (tensor<4x2x3xf32>, tensor<4x2xf32>, tensor<2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM: states from outside, and the last ones
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%b1, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%b2, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%x2, %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%x3, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_2]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_7]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 3]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE_9:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_4]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_9]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 2]>}>
// CHECK-NEXT: %[[RESHAPE_10:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %[[RESHAPE_11:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_3]], %[[CONSTANT_16]]) <{special_zero = false}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_11]], %[[CONSTANT_17]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[RESHAPE_12:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_3]], %[[CONSTANT_19]]) <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT_20]]){{.*}} -> tensor<4x2x1xf32>
// CHECK-NEXT: %out, %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]] = "opset.TensorIterator_1"(%[[RESHAPE]], %[[UNSQUEEZE]], %[[RESHAPE_5]], %[[RESHAPE_6]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.5, 0.75, 0.0, 0.25, 1.5, 0.0, 1.0, 1.25]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [1.0, 1.25, 1.5, 0.0, 0.0, 0.25, 0.5, 0.75, 1.25, 1.5, 0.0, 0.25, 0.25, 0.5, 0.75, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 3], [1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_24]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER_2]], %[[CONSTANT_25]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_3]], %[[SQUEEZE_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_4]], %[[SQUEEZE_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[LSTMCELL:[0-9]+]], %[[LSTMCELL_2:[0-9]+]] = "opset.LSTMCell_4"(%[[SQUEEZE]], %[[MULTIPLY]], %[[MULTIPLY_2]], %[[CONSTANT_23]], %[[CONSTANT_22]], %[[CONSTANT_21]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[LSTMCELL]], %[[CONSTANT_26]]){{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_2]])
// CHECK-NEXT: }){{.*}} -> (tensor<4x2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %out1 = "opset.Unsqueeze_1"(%[[TENSORITERATOR]], %[[CONSTANT_27]]){{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %out2 = "opset.Unsqueeze_1"(%[[TENSORITERATOR_2]], %[[CONSTANT_28]]){{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
// CHECK-NEXT: "opset.Result_1"(%out1)
// CHECK-NEXT: "opset.Result_1"(%out2)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2x3x1x1xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x2xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x2x2xf32>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<1x2x2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 2], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%out, %out1, %out2 = "caffe.LSTM"(%x, %x1, %x2, %x3, %b0, %b1, %b2) <{num_output = 2 : i64, expose_hidden = true, operandSegmentSizes = array<i32: 1, 1, 2, 3>}> : (tensor<4x2x3x1x1xf32>, tensor<4x2xf32>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out2) <{tensor_name = "out2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN -> TensorIterator of RNNCell, and a product behind
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b1, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%b2, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT_7]]){{.*}} -> tensor<4x2x1xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]] = "opset.TensorIterator_1"(%x, %[[UNSQUEEZE]], %[[BROADCAST]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.0, 0.25]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [0.0, 0.25, 0.5, 0.75]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_11]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER_2]], %[[CONSTANT_12]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_3]], %[[SQUEEZE_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[RNNCELL:[0-9]+]] = "opset.RNNCell_1"(%[[SQUEEZE]], %[[MULTIPLY]], %[[CONSTANT_10]], %[[CONSTANT_9]], %[[CONSTANT_8]]) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RNNCELL]], %[[CONSTANT_13]]){{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[RNNCELL]])
// CHECK-NEXT: }){{.*}} -> (tensor<4x2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%b3, %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TENSORITERATOR]], %[[RESHAPE_4]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%b4, %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[RESHAPE_5]]){{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %out = "opset.Tanh_1"(%[[ADD]]){{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2, 2], [0.0, 0.25, 0.5, 0.75]>}> : () -> tensor<*x!stepwell.dynamic>
%b3 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2, 2], [0.0, 0.25, 0.5, 0.75]>}> : () -> tensor<*x!stepwell.dynamic>
%b4 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.RNN"(%x, %x1, %b0, %b1, %b2, %b3, %b4) <{num_output = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 5>}> : (tensor<4x2x3xf32>, tensor<4x2xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN: cont is known to have no break -> RNNSequence
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b1, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%b2, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_7]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_3]], %[[CONSTANT_11]]){{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_13]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[RNNSEQUENCE:[0-9]+]], %[[RNNSEQUENCE_2:[0-9]+]] = "opset.RNNSequence_5"(%[[TRANSPOSE]], %[[UNSQUEEZE_4]], %[[BROADCAST_2]], %[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x4x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[RNNSEQUENCE]], %[[CONSTANT_14]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SQUEEZE]], %[[CONSTANT_15]]){{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[RNNSEQUENCE_2]], %[[CONSTANT_16]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%b3, %[[CONSTANT_17]]) <{special_zero = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE_2]], %[[RESHAPE_4]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%b4, %[[CONSTANT_18]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[RESHAPE_5]]){{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %out = "opset.Tanh_1"(%[[ADD]]){{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2x3xf32>
%x1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 2], [1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<*x!stepwell.dynamic>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2, 2], [0.0, 0.25, 0.5, 0.75]>}> : () -> tensor<*x!stepwell.dynamic>
%b3 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2, 2], [0.0, 0.25, 0.5, 0.75]>}> : () -> tensor<*x!stepwell.dynamic>
%b4 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.RNN"(%x, %x1, %b0, %b1, %b2, %b3, %b4) <{num_output = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 5>}> : (tensor<4x2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM without num_output is refused
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: caffe.LSTM  ""  (f32[4,2,3], f32[4,2], f32[8,3], f32[8], f32[8,2])
// CHECK-NEXT: it has no num_output
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 2], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.LSTM"(%x, %x1, %b0, %b1, %b2) <{operandSegmentSizes = array<i32: 1, 1, 0, 3>}> : (tensor<4x2x3xf32>, tensor<4x2xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM of too many bottoms is refused
// CHECK-LABEL: the model: 1 of 9 operators cannot be lowered to opset
// CHECK-NEXT: caffe.LSTM  ""  (f32[4,2,3], f32[4,2], f32[2,3], f32[2,3], f32[8,3], f32[8], f32[8,2])
// CHECK-NEXT: it has 4 bottoms; 2 or 3 are possible
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x2xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x3xf32>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<2x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 2], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.LSTM"(%x, %x1, %x2, %x3, %b0, %b1, %b2) <{num_output = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 2, 3>}> : (tensor<4x2x3xf32>, tensor<4x2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM without weights is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.LSTM  ""  (f32[4,2,3], f32[4,2])
// CHECK-NEXT: it has 0 blobs of weights; 3 are needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x2xf32>
%out = "caffe.LSTM"(%x, %x1) <{num_output = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<4x2x3xf32>, tensor<4x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM of a vector is refused
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: caffe.LSTM  ""  (f32[4], f32[4,2], f32[8,3], f32[8], f32[8,2])
// CHECK-NEXT: the bottoms must be [T, N, …] and [T, N]
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 2], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.LSTM"(%x, %x1, %b0, %b1, %b2) <{num_output = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 3>}> : (tensor<4xf32>, tensor<4x2xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM with a weight of another size is refused
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: caffe.LSTM  ""  (f32[4,2,3], f32[4,2], f32[3,3], f32[8], f32[8,2])
// CHECK-NEXT: its weight has the shape [3, 3], and 8 rows are needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [3, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 2], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.LSTM"(%x, %x1, %b0, %b1, %b2) <{num_output = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 3>}> : (tensor<4x2x3xf32>, tensor<4x2xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM of two tops that gives one is refused
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: caffe.LSTM  ""  (f32[4,2,3], f32[4,2], f32[8,3], f32[8], f32[8,2])
// CHECK-NEXT: it has 2 tops; it gives 1
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [8, 2], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%out, %out1 = "caffe.LSTM"(%x, %x1, %b0, %b1, %b2) <{num_output = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 3>}> : (tensor<4x2x3xf32>, tensor<4x2xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Lstm: rows of two sequences
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<6x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<3x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 2]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_4]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_5]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 3]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%b1, %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_7]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_8]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 2]>}>
// CHECK-NEXT: %[[RESHAPE_9:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_10:[0-9]+]] = "opset.Reshape_1"(%b2, %[[CONSTANT_16]]) <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_18]], %[[CONSTANT_19]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_17]], %[[CONCAT_3]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %[[RESHAPE_11:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_10]], %[[CONSTANT_20]]) <{special_zero = false}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_11]], %[[CONSTANT_21]], %[[CONSTANT_22]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[RESHAPE_12:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_3]], %[[CONSTANT_23]]) <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_3]], %[[CONSTANT_24]]){{.*}} -> tensor<3x2x1xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]], %[[TENSORITERATOR_3:[0-9]+]] = "opset.TensorIterator_1"(%[[RESHAPE_2]], %[[UNSQUEEZE]], %[[BROADCAST]], %[[BROADCAST]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.5, 0.75, 0.0, 0.25, 1.5, 0.0, 1.0, 1.25]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [1.0, 1.25, 1.5, 0.0, 0.0, 0.25, 0.5, 0.75, 1.25, 1.5, 0.0, 0.25, 0.25, 0.5, 0.75, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 3], [1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_28]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER_2]], %[[CONSTANT_29]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_3]], %[[SQUEEZE_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_4]], %[[SQUEEZE_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[LSTMCELL:[0-9]+]], %[[LSTMCELL_2:[0-9]+]] = "opset.LSTMCell_4"(%[[SQUEEZE]], %[[MULTIPLY]], %[[MULTIPLY_2]], %[[CONSTANT_27]], %[[CONSTANT_26]], %[[CONSTANT_25]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[LSTMCELL]], %[[CONSTANT_30]]){{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_2]])
// CHECK-NEXT: }){{.*}} -> (tensor<3x2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %out = "opset.Reshape_1"(%[[TENSORITERATOR]], %[[CONSTANT_31]]) <{special_zero = false}>{{.*}} -> tensor<6x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1, 4, 2, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1, 4, 2, 2], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1, 1, 4, 2], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Lstm"(%x, %x1, %b0, %b1, %b2) <{batch_size = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<6x3xf32>, tensor<6xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Lstm without marks and bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<3x1x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [1.0, 1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_3]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_4]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 3]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, -1]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%b1, %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_6]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_7]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 2]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_18]], %[[CONSTANT_19]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_17]], %[[CONCAT_3]]) <{mode = "numpy"}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %[[RESHAPE_9:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_16]], %[[CONSTANT_20]]) <{special_zero = false}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_9]], %[[CONSTANT_21]], %[[CONSTANT_22]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[RESHAPE_10:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_3]], %[[CONSTANT_23]]) <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_24]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_25]], %[[CONSTANT_26]]) <{mode = "numpy"}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_5]], %[[CONSTANT_27]]){{.*}} -> tensor<1x8x3xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_8]], %[[CONSTANT_28]]){{.*}} -> tensor<1x8x2xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_10]], %[[CONSTANT_29]]){{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_30]]){{.*}} -> tensor<1x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_31]]){{.*}} -> tensor<1x1x2xf32>
// CHECK-NEXT: %[[LSTMSEQUENCE:[0-9]+]], %[[LSTMSEQUENCE_2:[0-9]+]], %[[LSTMSEQUENCE_3:[0-9]+]] = "opset.LSTMSequence_5"(%[[TRANSPOSE]], %[[UNSQUEEZE_4]], %[[UNSQUEEZE_5]], %[[BROADCAST_2]], %[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<1x1x3x2xf32>, tensor<1x1x2xf32>, tensor<1x1x2xf32>)
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE]], %[[CONSTANT_32]]) <{allow_axis_skip = false}>{{.*}} -> tensor<1x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SQUEEZE]], %[[CONSTANT_33]]){{.*}} -> tensor<3x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE_2]], %[[CONSTANT_34]]) <{allow_axis_skip = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE_3]], %[[CONSTANT_35]]) <{allow_axis_skip = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %out = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_36]]) <{special_zero = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1, 4, 2, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1, 4, 2, 2], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Lstm"(%x, %b0, %b1) <{operandSegmentSizes = array<i32: 1, 0, 1, 1, 0>}> : (tensor<3x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Lstm with a weight that is not square is refused
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Lstm  ""  (f32[3,3], f32[1,4,2,3], f32[1,4,2,3])
// CHECK-NEXT: a batch of 1 and a weight of the hidden state of [1, 4, 2, 3]; [4 H, H] is needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1, 4, 2, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1, 4, 2, 3], [0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 0.0, 0.25, 0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Lstm"(%x, %b0, %b1) <{operandSegmentSizes = array<i32: 1, 0, 1, 1, 0>}> : (tensor<3x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTMUnit
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x2, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%x1, %[[CONSTANT_2]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x2x3xf32>, tensor<1x2x3xf32>, tensor<1x2x3xf32>, tensor<1x2x3xf32>)
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_2]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE]], %[[SIGMOID]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %x){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[SPLIT_4]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_2]], %[[TANH]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[MULTIPLY_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_3]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[TANH_2:[0-9]+]] = "opset.Tanh_1"(%out){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %out1 = "opset.Multiply_1"(%[[SIGMOID_3]], %[[TANH_2]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
// CHECK-NEXT: "opset.Result_1"(%out1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x2x12xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x2xf32>
%out, %out1 = "caffe.LSTMUnit"(%x, %x1, %x2) : (tensor<1x2x3xf32>, tensor<1x2x12xf32>, tensor<1x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTMUnit of one top is refused
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.LSTMUnit  ""  (f32[1,2,3], f32[1,2,12], f32[1,2])
// CHECK-NEXT: it has 1 tops; it gives 2
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x2x12xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x2xf32>
%out = "caffe.LSTMUnit"(%x, %x1, %x2) : (tensor<1x2x3xf32>, tensor<1x2x12xf32>, tensor<1x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReverseTime with lengths -> ReverseSequence
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %out = "opset.ReverseSequence_1"(%x, %[[CONVERT]]) <{batch_axis = 1 : i64, seq_axis = 0 : i64}>{{.*}} -> tensor<5x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xf32>
%out = "caffe.ReverseTime"(%x, %x1) : (tensor<5x2x3xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReverseTime: what is behind a sequence becomes 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[REVERSESEQUENCE:[0-9]+]] = "opset.ReverseSequence_1"(%x, %[[CONVERT]]) <{batch_axis = 1 : i64, seq_axis = 0 : i64}>{{.*}} -> tensor<5x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_2]], %[[CONVERT_2]], %[[CONSTANT_5]]) <{output_type = i32}>{{.*}} -> tensor<5xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_6]]){{.*}} -> tensor<5x1xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONVERT]], %[[CONSTANT_7]]){{.*}} -> tensor<1x2xi32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<5x2xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[LESS]], %[[CONSTANT_8]]){{.*}} -> tensor<5x2x1xi1>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %out = "opset.Select_1"(%[[UNSQUEEZE_3]], %[[REVERSESEQUENCE]], %[[CONSTANT_9]]){{.*}} -> tensor<5x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xf32>
%out = "caffe.ReverseTime"(%x, %x1) <{copy_remaining = false}> : (tensor<5x2x3xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReverseTime without lengths
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2147483648]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %out = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<5x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x3xf32>
%out = "caffe.ReverseTime"(%x) : (tensor<5x2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReverseTime of a vector is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.ReverseTime  ""  (f32[5], f32[2])
// CHECK-NEXT: the bottom must be [T, N, …]
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xf32>
%out = "caffe.ReverseTime"(%x, %x1) : (tensor<5xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CTCGreedyDecoder; the first step counts in any case
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_2]], %[[RESHAPE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_6]]){{.*}} -> tensor<6x1xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_5]], %[[UNSQUEEZE]]){{.*}} -> tensor<6x1xi1>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %x1, %[[CONSTANT_7]]){{.*}} -> tensor<6x2xf32>
// CHECK-NEXT: %out = "opset.CTCGreedyDecoder_1"(%x, %[[SELECT]]) <{ctc_merge_repeated = true}>{{.*}} -> tensor<2x6x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x2x5xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6x2xf32>
%out = "caffe.CTCGreedyDecoder"(%x, %x1) : (tensor<6x2x5xf32>, tensor<6x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CTCGreedyDecoder: the blank is put behind
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<6x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 3, 4, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<6x2x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_4]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[RESHAPE_2]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_9]]){{.*}} -> tensor<6x1xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_8]], %[[UNSQUEEZE]]){{.*}} -> tensor<6x1xi1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[RESHAPE]], %[[CONSTANT_10]]){{.*}} -> tensor<6x2xf32>
// CHECK-NEXT: %[[CTCGREEDYDECODER:[0-9]+]] = "opset.CTCGreedyDecoder_1"(%[[GATHER]], %[[SELECT]]) <{ctc_merge_repeated = false}>{{.*}} -> tensor<2x6x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[CTCGREEDYDECODER]], %[[CONSTANT_11]]){{.*}} -> tensor<2x6x1x1xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CTCGREEDYDECODER]], %[[CONSTANT_12]]){{.*}} -> tensor<2x6x1x1xf32>
// CHECK-NEXT: %out = "opset.Select_1"(%[[GREATEREQUAL]], %[[ADD]], %[[CTCGREEDYDECODER]]){{.*}} -> tensor<2x6x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x2x5xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6x2x1x1xf32>
%out = "caffe.CTCGreedyDecoder"(%x, %x1) <{blank_index = 1 : i64, ctc_merge_repeated = false}> : (tensor<6x2x5xf32>, tensor<6x2x1x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CTCGreedyDecoder: a blank that is no class is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.CTCGreedyDecoder  ""  (f32[6,2,5], f32[6,2])
// CHECK-NEXT: the blank is class 7 of 5
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x2x5xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6x2xf32>
%out = "caffe.CTCGreedyDecoder"(%x, %x1) <{blank_index = 7 : i64}> : (tensor<6x2x5xf32>, tensor<6x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CTCGreedyDecoder of two tops is refused
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.CTCGreedyDecoder  ""  (f32[6,2,5], f32[6,2])
// CHECK-NEXT: it has 2 tops; scores and accuracy of the path are not given
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x2x5xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6x2xf32>
%out, %out1 = "caffe.CTCGreedyDecoder"(%x, %x1) : (tensor<6x2x5xf32>, tensor<6x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CTCGreedyDecoder of a matrix is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.CTCGreedyDecoder  ""  (f32[6,5], f32[6,2])
// CHECK-NEXT: the bottom has rank 2; it must be [T, N, C]
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x5xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6x2xf32>
%out = "caffe.CTCGreedyDecoder"(%x, %x1) : (tensor<6x5xf32>, tensor<6x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
