// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-canonicalize" | filecheck %s

// states that are zeros, or that nobody gives a value or a shape
// CHECK-LABEL: builtin.module
// CHECK:      %y = "mxnet.RNN"(%a, %b) <{bidirectional = false, p = 0.000000e+00 : f64, state_outputs = false, lstm_state_clip_nan = false, use_sequence_length = false, state_size = 4 : i64, num_layers = 1 : i64, mode = "lstm"{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<144xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<*xf32>
%d = "mxnet._zeros"() <{shape = array<i64: 1, 0, 4>, dtype = "float32"}> : () -> tensor<*x!stepwell.dynamic>
%y = "mxnet.RNN"(%a, %b, %d, %c) <{bidirectional = false, p = 0.0 : f64, state_outputs = false, lstm_state_clip_nan = false, use_sequence_length = false, state_size = 4 : i64, num_layers = 1 : i64, mode = "lstm", operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (tensor<5x2x3xf32>, tensor<144xf32>, tensor<*x!stepwell.dynamic>, tensor<*xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
