// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// An LSTM of one layer -> LSTMSequence; cuDNN's gates i f c o become f i c o
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x1x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.LSTMSequence_5"{{.*}} <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 1 : i64}>{{.*}} -> (tensor<?x1x?x1xf32>, tensor<?x1x1xf32>, tensor<?x1x1xf32>)
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<?x?x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x?x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x?x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x1xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<1x?x1xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<16xf32>
%y:4 = "tf.CudnnRNN"(%x, %h, %h, %p) <{T = f32, rnn_mode = "lstm", input_mode = "linear_input", direction = "unidirectional", dropout = 0.0 : f64, seed = 0 : i64, seed2 = 0 : i64, is_training = false}> : (tensor<?x?x1xf32>, tensor<1x?x1xf32>, tensor<1x?x1xf32>, tensor<16xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%y#1) <{tensor_name = "y1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%y#2) <{tensor_name = "y2"}> : (tensor<*xf32>) -> ()

// -----

// A GRU of both directions -> GRUSequence with the last gate's biases apart; output_c is empty
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x2x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x2x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.GRUSequence_5"{{.*}} <{linear_before_reset = true, activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "bidirectional", hidden_size = 1 : i64}>{{.*}} -> (tensor<?x2x?x1xf32>, tensor<?x2x1xf32>)
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x2x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<?x?x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x?x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x1xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<2x?x1xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<24xf32>
%y:5 = "tf.CudnnRNNV2"(%x, %h, %h, %p) <{T = f32, rnn_mode = "gru", input_mode = "linear_input", direction = "bidirectional", dropout = 0.0 : f64, seed = 0 : i64, seed2 = 0 : i64, is_training = false}> : (tensor<?x?x1xf32>, tensor<2x?x1xf32>, tensor<2x?x1xf32>, tensor<24xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xi8>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%y#1) <{tensor_name = "y1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%y#2) <{tensor_name = "y2"}> : (tensor<*xf32>) -> ()

// -----

// RNN layers, the first without a matrix for the input: it has the identity
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x2x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.RNNSequence_5"{{.*}} <{activations = ["relu"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 1 : i64}>{{.*}} -> (tensor<?x1x?x1xf32>, tensor<?x1x1xf32>)
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<?x?x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.RNNSequence_5"{{.*}} <{activations = ["relu"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 1 : i64}>{{.*}} -> (tensor<?x1x?x1xf32>, tensor<?x1x1xf32>)
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<?x?x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x2x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x?x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x1xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<2x?x1xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<7xf32>
%y:4 = "tf.CudnnRNN"(%x, %h, %h, %p) <{T = f32, rnn_mode = "rnn_relu", input_mode = "auto_select", direction = "unidirectional", dropout = 0.0 : f64, seed = 0 : i64, seed2 = 0 : i64, is_training = false}> : (tensor<?x?x1xf32>, tensor<2x?x1xf32>, tensor<2x?x1xf32>, tensor<7xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()

// -----

// Sequences of their own lengths in dynamic shapes -> TensorIterator
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.TensorIterator_1"{{.*}} <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}, {external = 4 : i64, parameter = 4 : i64}, {external = 5 : i64, parameter = 5 : i64}, {external = 6 : i64, parameter = 6 : i64}, {external = 7 : i64, parameter = 7 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1x?x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<?x?x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x1xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<?x1x1xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<4xf32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<?xi32>
%y:5 = "tf.CudnnRNNV3"(%x, %h, %h, %p, %n) <{T = f32, rnn_mode = "rnn_tanh", input_mode = "linear_input", direction = "unidirectional", dropout = 0.0 : f64, seed = 0 : i64, seed2 = 0 : i64, is_training = false, num_proj = 0 : i64, time_major = false}> : (tensor<?x?x1xf32>, tensor<?x1x1xf32>, tensor<?x1x1xf32>, tensor<4xf32>, tensor<?xi32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xi8>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()

// -----

// A projected state
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.CudnnRNNV3  ""  (f32[?,?,1], f32[1,?,1], f32[1,?,1], f32[16], i32[?])
// CHECK-NEXT: num_proj is 3; a projected state has no lowering, only num_proj 0
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x1xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<1x?x1xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<16xf32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<?xi32>
%y:5 = "tf.CudnnRNNV3"(%x, %h, %h, %p, %n) <{T = f32, rnn_mode = "lstm", input_mode = "linear_input", direction = "unidirectional", dropout = 0.0 : f64, seed = 0 : i64, seed2 = 0 : i64, is_training = false, num_proj = 3 : i64, time_major = true}> : (tensor<?x?x1xf32>, tensor<1x?x1xf32>, tensor<1x?x1xf32>, tensor<16xf32>, tensor<?xi32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xi8>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()

// -----

// skip_input needs an input as wide as the state
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.CudnnRNN  ""  (f32[?,?,3], f32[1,?,1], f32[1,?,1], f32[16])
// CHECK-NEXT: input_mode skip_input with an input of 3 for 1 units; both must be equal
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x3xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<1x?x1xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<16xf32>
%y:4 = "tf.CudnnRNN"(%x, %h, %h, %p) <{T = f32, rnn_mode = "lstm", input_mode = "skip_input", direction = "unidirectional", dropout = 0.0 : f64, seed = 0 : i64, seed2 = 0 : i64, is_training = false}> : (tensor<?x?x3xf32>, tensor<1x?x1xf32>, tensor<1x?x1xf32>, tensor<16xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()

// -----

// A vector that fits no number of layers
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.CudnnRNN  ""  (f32[?,?,1], f32[1,?,1], f32[1,?,1], f32[17])
// CHECK-NEXT: params of 17 elements fit no number of layers with 1 units
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x1xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<1x?x1xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<17xf32>
%y:4 = "tf.CudnnRNN"(%x, %h, %h, %p) <{T = f32, rnn_mode = "lstm", input_mode = "linear_input", direction = "unidirectional", dropout = 0.0 : f64, seed = 0 : i64, seed2 = 0 : i64, is_training = false}> : (tensor<?x?x1xf32>, tensor<1x?x1xf32>, tensor<1x?x1xf32>, tensor<17xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()

// -----

// The number of units is not known
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.CudnnRNN  ""  (f32[?,?,1], f32[1,?,?], f32[1,?,?], f32[16])
// CHECK-NEXT: the number of units is not known; give the shapes with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x1xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<1x?x?xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<16xf32>
%y:4 = "tf.CudnnRNN"(%x, %h, %h, %p) <{T = f32, rnn_mode = "lstm", input_mode = "linear_input", direction = "unidirectional", dropout = 0.0 : f64, seed = 0 : i64, seed2 = 0 : i64, is_training = false}> : (tensor<?x?x1xf32>, tensor<1x?x?xf32>, tensor<1x?x?xf32>, tensor<16xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()

// -----

// The input has another rank
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.CudnnRNN  ""  (f32[?,1], f32[1,?,1], f32[1,?,1], f32[16])
// CHECK-NEXT: the input of a recurrent layer has rank 2, not 3
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x1xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<1x?x1xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<16xf32>
%y:4 = "tf.CudnnRNN"(%x, %h, %h, %p) <{T = f32, rnn_mode = "lstm", input_mode = "linear_input", direction = "unidirectional", dropout = 0.0 : f64, seed = 0 : i64, seed2 = 0 : i64, is_training = false}> : (tensor<?x1xf32>, tensor<1x?x1xf32>, tensor<1x?x1xf32>, tensor<16xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()

// -----

// Dropout between layers in training
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.CudnnRNN  ""  (f32[?,?,1], f32[2,?,1], f32[2,?,1], f32[32])
// CHECK-NEXT: dropout 0.5 between layers while training; export the model for inference
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x1xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<2x?x1xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<32xf32>
%y:4 = "tf.CudnnRNN"(%x, %h, %h, %p) <{T = f32, rnn_mode = "lstm", input_mode = "linear_input", direction = "unidirectional", dropout = 0.5 : f64, seed = 0 : i64, seed2 = 0 : i64, is_training = true}> : (tensor<?x?x1xf32>, tensor<2x?x1xf32>, tensor<2x?x1xf32>, tensor<32xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()

// -----

// What a gradient needs
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.CudnnRNN  ""  (f32[?,?,1], f32[1,?,1], f32[1,?,1], f32[16])
// CHECK-NEXT: reserve_space of a layer in training is used; only gradients need it. Export for inference
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x1xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<1x?x1xf32>
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<16xf32>
%y:4 = "tf.CudnnRNN"(%x, %h, %h, %p) <{T = f32, rnn_mode = "lstm", input_mode = "linear_input", direction = "unidirectional", dropout = 0.0 : f64, seed = 0 : i64, seed2 = 0 : i64, is_training = true}> : (tensor<?x?x1xf32>, tensor<1x?x1xf32>, tensor<1x?x1xf32>, tensor<16xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%y#3) <{tensor_name = "y3"}> : (tensor<*xf32>) -> ()

// -----

// CudnnRNNParamsSize -> Constant
// CHECK-LABEL: builtin.module
// CHECK:      %l = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %y = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [168]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%l = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%y = "tf.CudnnRNNParamsSize"(%l, %l, %l) <{T = f32, S = i32, rnn_mode = "gru", input_mode = "linear_input", direction = "bidirectional", dropout = 0.0 : f64, seed = 0 : i64, seed2 = 0 : i64, num_proj = 0 : i64}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// CudnnRNNCanonicalToParams -> Concat
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%w, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%w, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[RESHAPE]], %[[RESHAPE_2]], %[[RESHAPE_3]], %[[RESHAPE_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%l = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1x1xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%y = "tf.CudnnRNNCanonicalToParams"(%l, %l, %l, %w, %w, %b, %b) <{T = f32, num_params = 2 : i64, rnn_mode = "rnn_tanh", input_mode = "linear_input", direction = "unidirectional", dropout = 0.0 : f64, seed = 0 : i64, seed2 = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 2, 2>}> : (tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
