// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// LSTM -> LSTMSequence, the gates in its order
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<8x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<8x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<8x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<8x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.LSTMSequence_5"{{.*}} <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x5x2xf32>, tensor<2x1x2xf32>, tensor<2x1x2xf32>)
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x5x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.LSTM"(%inputs, %kernel, %recurrent_kernel, %bias) <{recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<3x8xf32>, tensor<2x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM backwards: the outputs are in the opposite order
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<8x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<8x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<8x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<8x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.LSTMSequence_5"{{.*}} <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "reverse", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x5x2xf32>, tensor<2x1x2xf32>, tensor<2x1x2xf32>)
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x5x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x5x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.LSTM"(%inputs, %kernel, %recurrent_kernel, %bias) <{recurrent_activation = "sigmoid", activation = "tanh", return_sequences = true, return_state = false, go_backwards = true, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<3x8xf32>, tensor<2x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM with a mask -> TensorIterator
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<8x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<8x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<8x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<8x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<8xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.TensorIterator_1"{{.*}} <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}, {external = 4 : i64, parameter = 4 : i64}, {external = 5 : i64, parameter = 5 : i64}, {external = 6 : i64, parameter = 6 : i64}, {external = 7 : i64, parameter = 7 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}, {external = 3 : i64, result = 3 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}, {result = 3 : i64, parameter = 4 : i64}]}>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.LSTMCell_4"{{.*}} <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%mask = "stepwell.input"() <{tensor_name = "mask"}> : () -> tensor<2x5xi1>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.LSTM"(%inputs, %mask, %kernel, %recurrent_kernel, %bias) <{recurrent_activation = "sigmoid", activation = "tanh", return_sequences = true, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<2x5xi1>, tensor<3x8xf32>, tensor<2x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTM with another activation
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%inputs, %kernel) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x8xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x5x8xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %y1, %y2 = "opset.TensorIterator_1"(%[[ADD]], %[[BROADCAST]], %[[BROADCAST_2]], %recurrent_kernel) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1x8xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER_2]], %[[PARAMETER_4]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE]], %[[MATMUL_2]]){{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[ADD_2]], %[[CONSTANT_8]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_4]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_2]], %[[PARAMETER_3]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SOFTSIGN:[0-9]+]] = "opset.SoftSign_9"(%[[SPLIT_3]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID]], %[[SOFTSIGN]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SOFTSIGN_2:[0-9]+]] = "opset.SoftSign_9"(%[[ADD_3]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_3]], %[[SOFTSIGN_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY_3]], %[[CONSTANT_9]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_3]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_3]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x5x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[TENSORITERATOR]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_14]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y, %y1, %y2 = "keras.LSTM"(%inputs, %kernel, %recurrent_kernel, %bias) <{recurrent_activation = "sigmoid", activation = "softsign", return_sequences = false, return_state = true, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<3x8xf32>, tensor<2x8xf32>, tensor<8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an LSTM that keeps its state
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReadValue_6"{{.*}} <{variable_id = "rnn/state0", variable_type = f32, variable_shape = "2,2"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReadValue_6"{{.*}} <{variable_id = "rnn/state1", variable_type = f32, variable_shape = "2,2"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<8x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<8x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<8x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<8x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.LSTMSequence_5"{{.*}} <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x5x2xf32>, tensor<2x1x2xf32>, tensor<2x1x2xf32>)
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x5x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Assign_6"{{.*}} <{variable_id = "rnn/state0"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Assign_6"{{.*}} <{variable_id = "rnn/state1"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.LSTM"(%inputs, %kernel, %recurrent_kernel, %bias) <{recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = true, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<3x8xf32>, tensor<2x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GRU that resets after the product
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_5]]) <{allow_axis_skip = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<1x6xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE_2]], %[[CONSTANT_10]]) <{allow_axis_skip = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_12]], %[[CONSTANT_13]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_11]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[SQUEEZE]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[SQUEEZE_2]], %[[CONSTANT_18]], %[[CONSTANT_19]], %[[CONSTANT_20]], %[[CONSTANT_21]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SLICE_3]], %[[SLICE_4]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%[[SQUEEZE]], %[[CONSTANT_22]], %[[CONSTANT_23]], %[[CONSTANT_24]], %[[CONSTANT_25]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_6:[0-9]+]] = "opset.Slice_8"(%[[SQUEEZE_2]], %[[CONSTANT_26]], %[[CONSTANT_27]], %[[CONSTANT_28]], %[[CONSTANT_29]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[ADD]], %[[SLICE_5]], %[[SLICE_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT_30]]){{.*}} -> tensor<6x3xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%recurrent_kernel, %[[CONSTANT_31]]){{.*}} -> tensor<6x2xf32>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_32]], %[[CONSTANT_33]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONSTANT_34]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_35]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_36]]){{.*}} -> tensor<1x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_2]], %[[CONSTANT_37]]){{.*}} -> tensor<1x6x2xf32>
// CHECK-NEXT: %[[CONSTANT_38:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONCAT_2]], %[[CONSTANT_38]]){{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[GRUSEQUENCE:[0-9]+]], %[[GRUSEQUENCE_2:[0-9]+]] = "opset.GRUSequence_5"(%inputs, %[[UNSQUEEZE]], %[[BROADCAST_2]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{linear_before_reset = true, activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x5x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %[[CONSTANT_39:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[GRUSEQUENCE]], %[[CONSTANT_39]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_40:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[GRUSEQUENCE_2]], %[[CONSTANT_40]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x6xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x6xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2x6xf32>
%y = "keras.GRU"(%inputs, %kernel, %recurrent_kernel, %bias) <{reset_after = true, recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<3x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GRU that resets before, with zeros where the mask is false
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT_4]]){{.*}} -> tensor<6x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%recurrent_kernel, %[[CONSTANT_5]]){{.*}} -> tensor<6x2xf32>
// CHECK-NEXT: %y, %[[TENSORITERATOR:[0-9]+]] = "opset.TensorIterator_1"(%inputs, %mask, %[[BROADCAST]], %[[TRANSPOSE]], %[[TRANSPOSE_2]], %bias) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}, {external = 4 : i64, parameter = 4 : i64}, {external = 5 : i64, parameter = 5 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<6x3xf32>
// CHECK-NEXT: %[[PARAMETER_5:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<6x2xf32>
// CHECK-NEXT: %[[PARAMETER_6:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[GRUCELL:[0-9]+]] = "opset.GRUCell_3"(%[[SQUEEZE]], %[[PARAMETER_3]], %[[PARAMETER_4]], %[[PARAMETER_5]], %[[PARAMETER_6]]) <{linear_before_reset = false, activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[PARAMETER_2]], %[[GRUCELL]], %[[CONSTANT_7]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[PARAMETER_2]], %[[GRUCELL]], %[[PARAMETER_3]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT]], %[[CONSTANT_8]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_2]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x5x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%y, %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_13]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%mask = "stepwell.input"() <{tensor_name = "mask"}> : () -> tensor<2x5xi1>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x6xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x6xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<6xf32>
%y = "keras.GRU"(%inputs, %mask, %kernel, %recurrent_kernel, %bias) <{reset_after = false, recurrent_activation = "sigmoid", activation = "tanh", return_sequences = true, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = true, operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<2x5xi1>, tensor<3x6xf32>, tensor<2x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GRU of cuDNN: a bias for each product
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%bias, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[CONSTANT_11]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_9]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[SLICE]], %[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[SLICE_2]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_19]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SLICE_3]], %[[SLICE_4]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%[[SLICE]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]], %[[CONSTANT_23]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_6:[0-9]+]] = "opset.Slice_8"(%[[SLICE_2]], %[[CONSTANT_24]], %[[CONSTANT_25]], %[[CONSTANT_26]], %[[CONSTANT_27]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[ADD]], %[[SLICE_5]], %[[SLICE_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT_28]]){{.*}} -> tensor<6x3xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%recurrent_kernel, %[[CONSTANT_29]]){{.*}} -> tensor<6x2xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_30]], %[[CONSTANT_31]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONSTANT_32]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_33]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_34]]){{.*}} -> tensor<1x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_2]], %[[CONSTANT_35]]){{.*}} -> tensor<1x6x2xf32>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONCAT_2]], %[[CONSTANT_36]]){{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[GRUSEQUENCE:[0-9]+]], %[[GRUSEQUENCE_2:[0-9]+]] = "opset.GRUSequence_5"(%inputs, %[[UNSQUEEZE]], %[[BROADCAST_2]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{linear_before_reset = true, activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x5x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GRUSEQUENCE]], %[[CONSTANT_37]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_38:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[GRUSEQUENCE_2]], %[[CONSTANT_38]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x6xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x6xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<12xf32>
%y = "keras.GRU"(%inputs, %kernel, %recurrent_kernel, %bias) <{reset_after = true, recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<3x6xf32>, tensor<2x6xf32>, tensor<12xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SimpleRNN
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%recurrent_kernel, %[[CONSTANT_5]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[CONSTANT_8]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_9]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_2]], %[[CONSTANT_11]]){{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%bias, %[[CONSTANT_12]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[RNNSEQUENCE:[0-9]+]], %[[RNNSEQUENCE_2:[0-9]+]] = "opset.RNNSequence_5"(%inputs, %[[UNSQUEEZE]], %[[BROADCAST_2]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{activations = ["relu"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x5x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[RNNSEQUENCE]], %[[CONSTANT_13]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[RNNSEQUENCE_2]], %[[CONSTANT_14]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x2xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x2xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2xf32>
%y = "keras.SimpleRNN"(%inputs, %kernel, %recurrent_kernel, %bias) <{activation = "relu", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SimpleRNN with initial states and a mask
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%recurrent_kernel, %[[CONSTANT_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]], %y = "opset.TensorIterator_1"(%inputs, %mask, %initial_state0, %[[BROADCAST]], %[[TRANSPOSE]], %[[TRANSPOSE_2]], %bias) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}, {external = 4 : i64, parameter = 4 : i64}, {external = 5 : i64, parameter = 5 : i64}, {external = 6 : i64, parameter = 6 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_5:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[PARAMETER_6:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_7:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[RNNCELL:[0-9]+]] = "opset.RNNCell_1"(%[[SQUEEZE]], %[[PARAMETER_3]], %[[PARAMETER_5]], %[[PARAMETER_6]], %[[PARAMETER_7]]) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[PARAMETER_2]], %[[RNNCELL]], %[[PARAMETER_4]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[PARAMETER_2]], %[[RNNCELL]], %[[PARAMETER_3]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT]], %[[CONSTANT_7]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x5x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%mask = "stepwell.input"() <{tensor_name = "mask"}> : () -> tensor<2x5xi1>
%initial_state0 = "stepwell.input"() <{tensor_name = "initial_state0"}> : () -> tensor<2x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x2xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x2xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2xf32>
%y = "keras.SimpleRNN"(%inputs, %mask, %initial_state0, %kernel, %recurrent_kernel, %bias) <{activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<2x5xi1>, tensor<2x2xf32>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an input without time
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: keras.LSTM  ""  (f32[2,3], f32[3,8], f32[2,8], f32[8])
// CHECK-NEXT: the input has rank 2; it has batch, time and features
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.LSTM"(%inputs, %kernel, %recurrent_kernel, %bias) <{recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<2x3xf32>, tensor<3x8xf32>, tensor<2x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a recurrent kernel of another shape
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: keras.LSTM  ""  (f32[2,5,3], f32[3,8], f32[2,6], f32[8])
// CHECK-NEXT: the recurrent kernel is [2, 6], not [units, 4 * units]
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x6xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.LSTM"(%inputs, %kernel, %recurrent_kernel, %bias) <{recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<3x8xf32>, tensor<2x6xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// initial states of another number
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: keras.LSTM  ""  (f32[2,5,3], f32[2,2], f32[3,8], f32[2,8], f32[8])
// CHECK-NEXT: 1 initial states; LSTM has 2
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%initial_state0 = "stepwell.input"() <{tensor_name = "initial_state0"}> : () -> tensor<2x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.LSTM"(%inputs, %initial_state0, %kernel, %recurrent_kernel, %bias) <{recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 1, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<2x2xf32>, tensor<3x8xf32>, tensor<2x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a mask without time
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: keras.LSTM  ""  (f32[2,5,3], boolean[2], f32[3,8], f32[2,8], f32[8])
// CHECK-NEXT: the mask has rank 1; it has batch and time
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%mask = "stepwell.input"() <{tensor_name = "mask"}> : () -> tensor<2xi1>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.LSTM"(%inputs, %mask, %kernel, %recurrent_kernel, %bias) <{recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 1>}> : (tensor<2x5x3xf32>, tensor<2xi1>, tensor<3x8xf32>, tensor<2x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a stateful layer with a batch of unknown size
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: keras.LSTM  ""  (f32[?,5,3], f32[3,8], f32[2,8], f32[8])
// CHECK-NEXT: a stateful layer needs the size of its batch; give the shape with --input
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<?x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.LSTM"(%inputs, %kernel, %recurrent_kernel, %bias) <{recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = true, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<?x5x3xf32>, tensor<3x8xf32>, tensor<2x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LSTMCell
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%inputs, %kernel) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%states0, %recurrent_kernel) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[MATMUL_2]]){{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[ADD_2]], %[[CONSTANT]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_4]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_2]], %states1){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[SPLIT_3]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID]], %[[TANH]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y2 = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[TANH_2:[0-9]+]] = "opset.Tanh_1"(%y2){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[SIGMOID_3]], %[[TANH_2]]){{.*}}names = {{\[\[}}"y", "y1"]]{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y2)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%states0 = "stepwell.input"() <{tensor_name = "states0"}> : () -> tensor<2x2xf32>
%states1 = "stepwell.input"() <{tensor_name = "states1"}> : () -> tensor<2x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y, %y1, %y2 = "keras.LSTMCell"(%inputs, %states0, %states1, %kernel, %recurrent_kernel, %bias) <{recurrent_activation = "sigmoid", activation = "tanh", operandSegmentSizes = array<i32: 1, 2, 1, 1, 1>}> : (tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<3x8xf32>, tensor<2x8xf32>, tensor<8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GRUCell
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%inputs, %kernel) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%[[MATMUL]], %[[CONSTANT]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%recurrent_kernel, %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%states0, %[[SLICE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT_4:[0-9]+]], %[[SPLIT_5:[0-9]+]] = "opset.Split_1"(%[[MATMUL_2]], %[[CONSTANT_6]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SPLIT]], %[[SPLIT_4]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SPLIT_2]], %[[SPLIT_5]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%recurrent_kernel, %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_2]], %states0){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[SLICE_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SPLIT_3]], %[[MATMUL_3]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[ADD_3]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_11]], %[[SIGMOID]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[TANH]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID]], %states0){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_2]]){{.*}}names = {{\[\[}}"y", "y1"]]{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%states0 = "stepwell.input"() <{tensor_name = "states0"}> : () -> tensor<2x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x6xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x6xf32>
%y, %y1 = "keras.GRUCell"(%inputs, %states0, %kernel, %recurrent_kernel) <{recurrent_activation = "sigmoid", reset_after = false, activation = "tanh", operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (tensor<2x3xf32>, tensor<2x2xf32>, tensor<3x6xf32>, tensor<2x6xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SimpleRNNCell
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%inputs, %kernel) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%states0, %recurrent_kernel) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[MATMUL_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.Tanh_1"(%[[ADD]]){{.*}}names = {{\[\[}}"y", "y1"]]{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%states0 = "stepwell.input"() <{tensor_name = "states0"}> : () -> tensor<2x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x2xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x2xf32>
%y, %y1 = "keras.SimpleRNNCell"(%inputs, %states0, %kernel, %recurrent_kernel) <{activation = "tanh", operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (tensor<2x3xf32>, tensor<2x2xf32>, tensor<3x2xf32>, tensor<2x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a cell with too few states
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: keras.LSTMCell  ""  (f32[2,3], f32[2,2], f32[3,8], f32[2,8])
// CHECK-NEXT: 1 states; a cell of LSTM has 2
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%states0 = "stepwell.input"() <{tensor_name = "states0"}> : () -> tensor<2x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x8xf32>
%y, %y1, %y2 = "keras.LSTMCell"(%inputs, %states0, %kernel, %recurrent_kernel) <{recurrent_activation = "sigmoid", activation = "tanh", operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (tensor<2x3xf32>, tensor<2x2xf32>, tensor<3x8xf32>, tensor<2x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN -> TensorIterator over its body
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y, %[[TENSORITERATOR:[0-9]+]] = "opset.TensorIterator_1"(%inputs, %[[BROADCAST]], %kernel, %bias, %recurrent_kernel) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}, {external = 4 : i64, parameter = 4 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[PARAMETER_5:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[SQUEEZE]], %[[PARAMETER_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[PARAMETER_4]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER_2]], %[[PARAMETER_5]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[MATMUL_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[ADD_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TANH]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[TANH]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x5x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%y, %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_10]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x2xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x2xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2xf32>
%y = "keras.RNN"(%inputs) <{return_sequences = true, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, state_size = array<i64: 2>, output_size = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 0>}> ({
^bb0(%0: tensor<*x!stepwell.dynamic>, %1: tensor<*x!stepwell.dynamic>):
  %2, %3 = "keras.SimpleRNNCell"(%0, %1, %kernel, %recurrent_kernel, %bias) <{activation = "tanh", operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
  "stepwell.yield"(%2, %3) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<2x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN with initial states of another number
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: keras.RNN  ""  (f32[2,5,3], f32[2,2], f32[2,2])
// CHECK-NEXT: 2 initial states; the cell has 1
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%initial_state0 = "stepwell.input"() <{tensor_name = "initial_state0"}> : () -> tensor<2x2xf32>
%initial_state1 = "stepwell.input"() <{tensor_name = "initial_state1"}> : () -> tensor<2x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x2xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x2xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2xf32>
%y = "keras.RNN"(%inputs, %initial_state0, %initial_state1) <{return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, state_size = array<i64: 2>, output_size = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 2>}> ({
^bb0(%0: tensor<*x!stepwell.dynamic>, %1: tensor<*x!stepwell.dynamic>):
  %2, %3 = "keras.SimpleRNNCell"(%0, %1, %kernel, %recurrent_kernel, %bias) <{activation = "tanh", operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
  "stepwell.yield"(%2, %3) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<2x5x3xf32>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN of a cell of one's own
// CHECK-LABEL: the model: 2 of 7 operators cannot be lowered to opset
// CHECK-NEXT: keras.MyCell  ""  (f32[2,3])
// CHECK-NEXT: a layer of my that Keras has not; its code is not in the file
// CHECK-NEXT: keras.RNN  ""  (f32[2,5,3])
// CHECK-NEXT: its cell cannot be lowered
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x2xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x2xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2xf32>
%y = "keras.RNN"(%inputs) <{return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, state_size = array<i64: 2>, output_size = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 0>}> ({
^bb0(%0: tensor<*x!stepwell.dynamic>, %1: tensor<*x!stepwell.dynamic>):
  %2, %3 = "keras.Unknown"(%0) <{module = "my", class_name = "MyCell", registered_name = "", config = {}}> : (tensor<*x!stepwell.dynamic>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
  "stepwell.yield"(%2, %3) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<2x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RNN whose body takes other states
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: keras.RNN  ""  (f32[2,5,3])
// CHECK-NEXT: the body takes 2 values and is given 3
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x2xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x2xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2xf32>
%y = "keras.RNN"(%inputs) <{return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, state_size = array<i64: 2, 2>, output_size = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 0>}> ({
^bb0(%0: tensor<*x!stepwell.dynamic>, %1: tensor<*x!stepwell.dynamic>):
  %2, %3, %4 = "keras.SimpleRNNCell"(%0, %1, %kernel, %recurrent_kernel, %bias) <{activation = "tanh", operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<3x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
  "stepwell.yield"(%2, %3, %4) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<2x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Bidirectional, concatenated
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Concat_1"(%forward, %backward) <{axis = 1 : i64}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%forward = "stepwell.input"() <{tensor_name = "forward"}> : () -> tensor<2x3xf32>
%backward = "stepwell.input"() <{tensor_name = "backward"}> : () -> tensor<2x3xf32>
%y = "keras.Bidirectional"(%forward, %backward) <{merge_mode = "concat", return_sequences = false}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Bidirectional over sequences, the mean
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2147483648]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%backward, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%forward, %[[SLICE]]){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[ADD]], %[[CONSTANT_5]]) <{m_pythondiv = true{{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%forward = "stepwell.input"() <{tensor_name = "forward"}> : () -> tensor<2x5x3xf32>
%backward = "stepwell.input"() <{tensor_name = "backward"}> : () -> tensor<2x5x3xf32>
%y = "keras.Bidirectional"(%forward, %backward) <{merge_mode = "ave", return_sequences = true}> : (tensor<2x5x3xf32>, tensor<2x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Bidirectional, both apart
// CHECK-LABEL: builtin.module
// CHECK:      %forward = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %backward = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%forward)
// CHECK-NEXT: "opset.Result_1"(%backward)
%forward = "stepwell.input"() <{tensor_name = "forward"}> : () -> tensor<2x3xf32>
%backward = "stepwell.input"() <{tensor_name = "backward"}> : () -> tensor<2x3xf32>
%y, %y1 = "keras.Bidirectional"(%forward, %backward) <{merge_mode = "", return_sequences = false}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a merge mode that is not known
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.Bidirectional  ""  (f32[2,3], f32[2,3])
// CHECK-NEXT: merge_mode 'max' is not one of concat, sum, ave, mul,
%forward = "stepwell.input"() <{tensor_name = "forward"}> : () -> tensor<2x3xf32>
%backward = "stepwell.input"() <{tensor_name = "backward"}> : () -> tensor<2x3xf32>
%y = "keras.Bidirectional"(%forward, %backward) <{merge_mode = "max", return_sequences = false}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TimeDistributed: the steps become a larger batch
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%inputs, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %kernel) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%inputs) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[ADD]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<?x5x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x2xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2xf32>
%y = "keras.TimeDistributed"(%inputs) ({
^bb0(%0: tensor<*x!stepwell.dynamic>):
  %1 = "keras.Dense"(%0, %kernel, %bias) <{activation = "linear"}> : (tensor<*x!stepwell.dynamic>, tensor<3x2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%1) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<?x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TimeDistributed without time
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: keras.TimeDistributed  ""  (f32[2,3])
// CHECK-NEXT: the input has rank 2; it has batch, time and features
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x2xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2xf32>
%y = "keras.TimeDistributed"(%inputs) ({
^bb0(%0: tensor<*x!stepwell.dynamic>):
  %1 = "keras.Dense"(%0, %kernel, %bias) <{activation = "linear"}> : (tensor<*x!stepwell.dynamic>, tensor<3x2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%1) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
