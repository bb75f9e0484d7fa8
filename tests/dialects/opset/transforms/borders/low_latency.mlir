// RUN: stepwell opt %s --split-input-file -p "opset-low-latency{use_const_initializer=false}" | filecheck %s

// The states of an LSTMSequence begin as they did, and last from call to call.
// CHECK-LABEL: builtin.module
// CHECK:      %[[READVALUE:[0-9]+]] = "opset.ReadValue_6"(%h) <{variable_id = "rnn/state0", variable_type = f32, variable_shape = "1,1,1"}>{{.*}} -> tensor<1x1x1xf32>
// CHECK-NEXT: %[[READVALUE_2:[0-9]+]] = "opset.ReadValue_6"(%c) <{variable_id = "rnn/state1", variable_type = f32, variable_shape = "1,1,1"}>{{.*}} -> tensor<1x1x1xf32>
// CHECK-NEXT: %y, %ho, %co = "opset.LSTMSequence_5"(%x, %[[READVALUE]], %[[READVALUE_2]], %n, %w, %r, %b) <{hidden_size = 1 : i64, direction = "forward", activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64}>{{.*}} -> (tensor<1x1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>)
// CHECK-NEXT: %[[ASSIGN:[0-9]+]] = "opset.Assign_6"(%co) <{variable_id = "rnn/state1"}>{{.*}} -> tensor<1x1x1xf32>
// CHECK-NEXT: %[[ASSIGN_2:[0-9]+]] = "opset.Assign_6"(%ho) <{variable_id = "rnn/state0"}>{{.*}} -> tensor<1x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x1x2xf32>
%h = "opset.Parameter_1"() : () -> tensor<1x1x1xf32>
%c = "opset.Parameter_1"() : () -> tensor<1x1x1xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]>}> : () -> tensor<1x4x2xf32>
%r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4, 1], [1.0, 2.0, 3.0, 4.0]>}> : () -> tensor<1x4x1xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [1.0, 2.0, 3.0, 4.0]>}> : () -> tensor<1x4xf32>
%y, %ho, %co = "opset.LSTMSequence_5"(%x, %h, %c, %n, %w, %r, %b) <{hidden_size = 1 : i64, direction = "forward"}> {layer = "rnn"} : (tensor<1x1x2xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1xi64>, tensor<1x4x2xf32>, tensor<1x4x1xf32>, tensor<1x4xf32>) -> (tensor<1x1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>)
"opset.Result_1"(%y) : (tensor<1x1x1x1xf32>) -> ()
