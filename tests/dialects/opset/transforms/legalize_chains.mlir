// RUN: stepwell opt %s --split-input-file -p "opset-legalize,opset-dce" | filecheck %s

// What a decoder gives goes into its next step: every other cell is told apart
// CHECK-LABEL: builtin.module
// CHECK:      %a, %a_c = "opset.LSTMCell_4"(%x, %h, %c, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["sigmoid", "tanh", "tanh"], clip = 0.000000e+00 : f32, activations_alpha = array<f64>, activations_beta = array<f64>}>{{.*}} -> (tensor<?x2xf32>, tensor<?x2xf32>)
// CHECK-NEXT: %m = "opset.MatMul_1"(%a, %p) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %d, %d_c = "opset.LSTMCell_4"(%m, %a, %a_c, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["sigmoid", "tanh", "tanh"], clip = 0.000000e+00 : f32, activations_alpha = array<f64: 1.000000e+00, 1.000000e+00, 1.000000e+00>, activations_beta = array<f64>}>{{.*}} -> (tensor<?x2xf32>, tensor<?x2xf32>)
// CHECK-NEXT: %n = "opset.MatMul_1"(%d, %p) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %e, %e_c = "opset.LSTMCell_4"(%n, %d, %d_c, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["sigmoid", "tanh", "tanh"], clip = 0.000000e+00 : f32, activations_alpha = array<f64>, activations_beta = array<f64>}>{{.*}} -> (tensor<?x2xf32>, tensor<?x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: "opset.Result_1"(%e_c)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%h = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%c = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 3], [-0.5, 0.375, -0.125, -0.625, 0.25, -0.25, 0.625, 0.125, -0.375, 0.5, 0.0, -0.5, 0.375, -0.125, -0.625, 0.25, -0.25, 0.625, 0.125, -0.375, 0.5, 0.0, -0.5, 0.375]>}> : () -> tensor<8x3xf32>
%r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [-0.125, -0.625, 0.25, -0.25, 0.625, 0.125, -0.375, 0.5, 0.0, -0.5, 0.375, -0.125, -0.625, 0.25, -0.25, 0.625]>}> : () -> tensor<8x2xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [-0.25, 0.625, 0.125, -0.375, 0.5, 0.0, -0.5, 0.375]>}> : () -> tensor<8xf32>
%p = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [-0.375, 0.5, 0.0, -0.5, 0.375, -0.125]>}> : () -> tensor<3x2xf32>
%a, %a_c = "opset.LSTMCell_4"(%x, %h, %c, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["sigmoid", "tanh", "tanh"], clip = 0.0 : f32}> : (tensor<?x3xf32>, tensor<?x2xf32>, tensor<?x2xf32>, tensor<8x3xf32>, tensor<8x2xf32>, tensor<8xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>)
%m = "opset.MatMul_1"(%a, %p) <{transpose_a = false, transpose_b = true}> : (tensor<?x2xf32>, tensor<3x2xf32>) -> tensor<?x3xf32>
%d, %d_c = "opset.LSTMCell_4"(%m, %a, %a_c, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["sigmoid", "tanh", "tanh"], clip = 0.0 : f32}> : (tensor<?x3xf32>, tensor<?x2xf32>, tensor<?x2xf32>, tensor<8x3xf32>, tensor<8x2xf32>, tensor<8xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>)
%n = "opset.MatMul_1"(%d, %p) <{transpose_a = false, transpose_b = true}> : (tensor<?x2xf32>, tensor<3x2xf32>) -> tensor<?x3xf32>
%e, %e_c = "opset.LSTMCell_4"(%n, %d, %d_c, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["sigmoid", "tanh", "tanh"], clip = 0.0 : f32}> : (tensor<?x3xf32>, tensor<?x2xf32>, tensor<?x2xf32>, tensor<8x3xf32>, tensor<8x2xf32>, tensor<8xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>)
"opset.Result_1"(%a) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%d) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%e) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%e_c) : (tensor<?x2xf32>) -> ()

// -----

// … of inputs that come from elsewhere, or with the state of another cell, they are as they were
// CHECK-LABEL: builtin.module
// CHECK:      %a, %a_c = "opset.LSTMCell_4"(%x, %h, %c, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["sigmoid", "tanh", "tanh"], clip = 0.000000e+00 : f32, activations_alpha = array<f64>, activations_beta = array<f64>}>{{.*}} -> (tensor<?x2xf32>, tensor<?x2xf32>)
// CHECK-NEXT: %d, %d_c = "opset.LSTMCell_4"(%y, %a, %a_c, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["sigmoid", "tanh", "tanh"], clip = 0.000000e+00 : f32, activations_alpha = array<f64>, activations_beta = array<f64>}>{{.*}} -> (tensor<?x2xf32>, tensor<?x2xf32>)
// CHECK-NEXT: %m = "opset.MatMul_1"(%d, %p) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %e, %e_c = "opset.LSTMCell_4"(%m, %h, %d_c, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["sigmoid", "tanh", "tanh"], clip = 0.000000e+00 : f32, activations_alpha = array<f64>, activations_beta = array<f64>}>{{.*}} -> (tensor<?x2xf32>, tensor<?x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: "opset.Result_1"(%e)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%y = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%h = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%c = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 3], [-0.5, 0.375, -0.125, -0.625, 0.25, -0.25, 0.625, 0.125, -0.375, 0.5, 0.0, -0.5, 0.375, -0.125, -0.625, 0.25, -0.25, 0.625, 0.125, -0.375, 0.5, 0.0, -0.5, 0.375]>}> : () -> tensor<8x3xf32>
%r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [-0.125, -0.625, 0.25, -0.25, 0.625, 0.125, -0.375, 0.5, 0.0, -0.5, 0.375, -0.125, -0.625, 0.25, -0.25, 0.625]>}> : () -> tensor<8x2xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [-0.25, 0.625, 0.125, -0.375, 0.5, 0.0, -0.5, 0.375]>}> : () -> tensor<8xf32>
%p = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [-0.375, 0.5, 0.0, -0.5, 0.375, -0.125]>}> : () -> tensor<3x2xf32>
%a, %a_c = "opset.LSTMCell_4"(%x, %h, %c, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["sigmoid", "tanh", "tanh"], clip = 0.0 : f32}> : (tensor<?x3xf32>, tensor<?x2xf32>, tensor<?x2xf32>, tensor<8x3xf32>, tensor<8x2xf32>, tensor<8xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>)
%d, %d_c = "opset.LSTMCell_4"(%y, %a, %a_c, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["sigmoid", "tanh", "tanh"], clip = 0.0 : f32}> : (tensor<?x3xf32>, tensor<?x2xf32>, tensor<?x2xf32>, tensor<8x3xf32>, tensor<8x2xf32>, tensor<8xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>)
%m = "opset.MatMul_1"(%d, %p) <{transpose_a = false, transpose_b = true}> : (tensor<?x2xf32>, tensor<3x2xf32>) -> tensor<?x3xf32>
%e, %e_c = "opset.LSTMCell_4"(%m, %h, %d_c, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["sigmoid", "tanh", "tanh"], clip = 0.0 : f32}> : (tensor<?x3xf32>, tensor<?x2xf32>, tensor<?x2xf32>, tensor<8x3xf32>, tensor<8x2xf32>, tensor<8xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>)
"opset.Result_1"(%a) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%d) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%e) : (tensor<?x2xf32>) -> ()

// -----

// Of gated recurrent units
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.GRUCell_3"(%x, %h, %w, %r, %b) <{linear_before_reset = false, hidden_size = 2 : i64, activations = ["sigmoid", "tanh"], clip = 0.000000e+00 : f32, activations_alpha = array<f64>, activations_beta = array<f64>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %m = "opset.MatMul_1"(%a, %p) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %d = "opset.GRUCell_3"(%m, %a, %w, %r, %b) <{linear_before_reset = false, hidden_size = 2 : i64, activations = ["sigmoid", "tanh"], clip = 0.000000e+00 : f32, activations_alpha = array<f64: 1.000000e+00, 1.000000e+00>, activations_beta = array<f64>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%d)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%h = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [6, 3], [-0.5, 0.375, -0.125, -0.625, 0.25, -0.25, 0.625, 0.125, -0.375, 0.5, 0.0, -0.5, 0.375, -0.125, -0.625, 0.25, -0.25, 0.625]>}> : () -> tensor<6x3xf32>
%r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [6, 2], [-0.125, -0.625, 0.25, -0.25, 0.625, 0.125, -0.375, 0.5, 0.0, -0.5, 0.375, -0.125]>}> : () -> tensor<6x2xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [6], [-0.25, 0.625, 0.125, -0.375, 0.5, 0.0]>}> : () -> tensor<6xf32>
%p = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [-0.375, 0.5, 0.0, -0.5, 0.375, -0.125]>}> : () -> tensor<3x2xf32>
%a = "opset.GRUCell_3"(%x, %h, %w, %r, %b) <{linear_before_reset = false, hidden_size = 2 : i64, activations = ["sigmoid", "tanh"], clip = 0.0 : f32}> : (tensor<?x3xf32>, tensor<?x2xf32>, tensor<6x3xf32>, tensor<6x2xf32>, tensor<6xf32>) -> tensor<?x2xf32>
%m = "opset.MatMul_1"(%a, %p) <{transpose_a = false, transpose_b = true}> : (tensor<?x2xf32>, tensor<3x2xf32>) -> tensor<?x3xf32>
%d = "opset.GRUCell_3"(%m, %a, %w, %r, %b) <{linear_before_reset = false, hidden_size = 2 : i64, activations = ["sigmoid", "tanh"], clip = 0.0 : f32}> : (tensor<?x3xf32>, tensor<?x2xf32>, tensor<6x3xf32>, tensor<6x2xf32>, tensor<6xf32>) -> tensor<?x2xf32>
"opset.Result_1"(%a) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%d) : (tensor<?x2xf32>) -> ()

// -----

// … and plain cells
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.RNNCell_1"(%x, %h, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["tanh"], clip = 0.000000e+00 : f32, activations_alpha = array<f64>, activations_beta = array<f64>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %m = "opset.MatMul_1"(%a, %p) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %d = "opset.RNNCell_1"(%m, %a, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["tanh"], clip = 0.000000e+00 : f32, activations_alpha = array<f64: 1.000000e+00>, activations_beta = array<f64>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%d)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%h = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [-0.5, 0.375, -0.125, -0.625, 0.25, -0.25]>}> : () -> tensor<2x3xf32>
%r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [-0.125, -0.625, 0.25, -0.25]>}> : () -> tensor<2x2xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-0.25, 0.625]>}> : () -> tensor<2xf32>
%p = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [-0.375, 0.5, 0.0, -0.5, 0.375, -0.125]>}> : () -> tensor<3x2xf32>
%a = "opset.RNNCell_1"(%x, %h, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["tanh"], clip = 0.0 : f32}> : (tensor<?x3xf32>, tensor<?x2xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
%m = "opset.MatMul_1"(%a, %p) <{transpose_a = false, transpose_b = true}> : (tensor<?x2xf32>, tensor<3x2xf32>) -> tensor<?x3xf32>
%d = "opset.RNNCell_1"(%m, %a, %w, %r, %b) <{hidden_size = 2 : i64, activations = ["tanh"], clip = 0.0 : f32}> : (tensor<?x3xf32>, tensor<?x2xf32>, tensor<2x3xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
"opset.Result_1"(%a) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%d) : (tensor<?x2xf32>) -> ()
