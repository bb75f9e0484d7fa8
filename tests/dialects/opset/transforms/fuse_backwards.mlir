// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-fold,opset-cse,opset-dce" | filecheck %s

// Turned round before and after -> the other way round, whether or not the axis of directions is taken away
// CHECK-LABEL: builtin.module
// CHECK:      %y, %hn = "opset.GRUSequence_5"(%x, %h, %l, %w1, %r1, %b1) <{activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "reverse", hidden_size = 2 : i64, linear_before_reset = false}>{{.*}} -> (tensor<2x1x3x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %s = "opset.Squeeze_15"(%y, %ax1) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3x2xf32>
// CHECK:      %v, %gn = "opset.RNNSequence_5"(%x, %h, %l, %w2, %r2, %b2) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x3x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%s)
// CHECK-NEXT: "opset.Result_1"(%hn)
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<2x3x2xf32>
%h = "opset.Parameter_1"() : () -> tensor<2x1x2xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%stop = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2147483648]>}> : () -> tensor<1xi64>
%ax1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%ax2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}> : () -> tensor<2xi64>
%t = "opset.Slice_8"(%x, %start, %stop, %start, %ax1) : (tensor<2x3x2xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x3x2xf32>
%w1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 6, 2], [1.0, 0.25, 0.5, 1.0, 0.25, 0.5, 0.75, -0.5, -1.0, -0.5, -0.5, 0.75]>}> : () -> tensor<1x6x2xf32>
%r1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 6, 2], [1.0, -1.0, 0.0, 0.75, -0.75, 0.75, -0.75, 0.0, 0.75, -0.5, -0.25, -0.5]>}> : () -> tensor<1x6x2xf32>
%b1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 6], [0.5, -0.5, 1.0, 0.0, 0.0, 0.0]>}> : () -> tensor<1x6xf32>
%y, %hn = "opset.GRUSequence_5"(%t, %h, %l, %w1, %r1, %b1) <{activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64, linear_before_reset = false}> : (tensor<2x3x2xf32>, tensor<2x1x2xf32>, tensor<2xi64>, tensor<1x6x2xf32>, tensor<1x6x2xf32>, tensor<1x6xf32>) -> (tensor<2x1x3x2xf32>, tensor<2x1x2xf32>)
%s = "opset.Squeeze_15"(%y, %ax1) <{allow_axis_skip = false}> : (tensor<2x1x3x2xf32>, tensor<1xi64>) -> tensor<2x3x2xf32>
%z = "opset.Slice_8"(%s, %start, %stop, %start, %ax1) : (tensor<2x3x2xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x3x2xf32>
%w2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], [0.25, 0.0, 0.0, 1.0]>}> : () -> tensor<1x2x2xf32>
%r2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], [0.75, 0.75, 0.5, 0.25]>}> : () -> tensor<1x2x2xf32>
%b2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [-0.25, 1.0]>}> : () -> tensor<1x2xf32>
%v, %gn = "opset.RNNSequence_5"(%t, %h, %l, %w2, %r2, %b2) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "reverse", hidden_size = 2 : i64}> : (tensor<2x3x2xf32>, tensor<2x1x2xf32>, tensor<2xi64>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2xf32>) -> (tensor<2x1x3x2xf32>, tensor<2x1x2xf32>)
%u = "opset.Slice_8"(%v, %start, %stop, %start, %ax2) : (tensor<2x1x3x2xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x1x3x2xf32>
"opset.Result_1"(%z) : (tensor<2x3x2xf32>) -> ()
"opset.Result_1"(%hn) : (tensor<2x1x2xf32>) -> ()
"opset.Result_1"(%u) : (tensor<2x1x3x2xf32>) -> ()

// -----

// Only the last state is read, of any length
// CHECK-LABEL: builtin.module
// CHECK:      %sizes = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      %n = "opset.Gather_8"(%sizes, %one, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %l = "opset.Broadcast_3"(%n, %two) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK:      %y, %hn, %cn = "opset.LSTMSequence_5"(%x, %h, %h, %l, %w1, %r1, %b1) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "reverse", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x?x2xf32>, tensor<2x1x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%hn)
// CHECK-NEXT: "opset.Result_1"(%cn)
%x = "opset.Parameter_1"() : () -> tensor<2x?x2xf32>
%h = "opset.Parameter_1"() : () -> tensor<2x1x2xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%stop = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2147483648]>}> : () -> tensor<1xi64>
%ax1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%ax2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%sizes = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<2x?x2xf32>) -> tensor<3xi64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%n = "opset.Gather_8"(%sizes, %one, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%l = "opset.Broadcast_3"(%n, %two) <{mode = "numpy"}> : (tensor<i64>, tensor<1xi64>) -> tensor<2xi64>
%t = "opset.Slice_8"(%x, %start, %stop, %start, %ax1) : (tensor<2x?x2xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x?x2xf32>
%w1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8, 2], [0.0, -0.75, 0.75, -0.75, 0.75, 0.25, -0.75, -1.0, 0.0, -1.0, -0.75, 0.0, 1.0, 0.0, 0.75, 1.0]>}> : () -> tensor<1x8x2xf32>
%r1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8, 2], [0.75, 0.25, -0.25, 0.0, -0.5, 0.0, -0.25, -0.5, 1.0, -1.0, -1.0, -0.75, 1.0, 0.5, 0.75, -0.75]>}> : () -> tensor<1x8x2xf32>
%b1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8], [0.5, -0.25, 0.0, -1.0, 0.25, 0.75, 0.25, -0.75]>}> : () -> tensor<1x8xf32>
%y, %hn, %cn = "opset.LSTMSequence_5"(%t, %h, %h, %l, %w1, %r1, %b1) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}> : (tensor<2x?x2xf32>, tensor<2x1x2xf32>, tensor<2x1x2xf32>, tensor<2xi64>, tensor<1x8x2xf32>, tensor<1x8x2xf32>, tensor<1x8xf32>) -> (tensor<2x1x?x2xf32>, tensor<2x1x2xf32>, tensor<2x1x2xf32>)
"opset.Result_1"(%hn) : (tensor<2x1x2xf32>) -> ()
"opset.Result_1"(%cn) : (tensor<2x1x2xf32>) -> ()

// -----

// Rows that are shorter are not turned round as a whole, an output may be read as it is, other axes may be turned: all stays
// CHECK-LABEL: builtin.module
// CHECK:      %t = "opset.Slice_8"(%x, %start, %stop, %start, %ax1){{.*}} -> tensor<2x3x2xf32>
// CHECK:      %y, %hn = "opset.RNNSequence_5"(%t, %h, %l, %w1, %r1, %b1) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x3x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%hn)
// CHECK:      %v, %gn = "opset.RNNSequence_5"(%t, %h, %k, %w2, %r2, %b2) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x3x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %u = "opset.Slice_8"(%v, %start, %stop, %start, %ax2){{.*}} -> tensor<2x1x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%u)
// CHECK-NEXT: %o = "opset.Slice_8"(%x, %start, %stop, %start, %ax2){{.*}} -> tensor<2x3x2xf32>
// CHECK:      %e, %fn = "opset.RNNSequence_5"(%o, %h, %k, %w3, %r3, %b3) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x3x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%fn)
%x = "opset.Parameter_1"() : () -> tensor<2x3x2xf32>
%h = "opset.Parameter_1"() : () -> tensor<2x1x2xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%stop = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2147483648]>}> : () -> tensor<1xi64>
%ax1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%ax2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 2]>}> : () -> tensor<2xi64>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}> : () -> tensor<2xi64>
%t = "opset.Slice_8"(%x, %start, %stop, %start, %ax1) : (tensor<2x3x2xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x3x2xf32>
%w1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], [0.0, -0.5, 1.0, 0.75]>}> : () -> tensor<1x2x2xf32>
%r1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], [-0.75, 0.0, 1.0, 0.75]>}> : () -> tensor<1x2x2xf32>
%b1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [0.5, 0.25]>}> : () -> tensor<1x2xf32>
%y, %hn = "opset.RNNSequence_5"(%t, %h, %l, %w1, %r1, %b1) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}> : (tensor<2x3x2xf32>, tensor<2x1x2xf32>, tensor<2xi64>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2xf32>) -> (tensor<2x1x3x2xf32>, tensor<2x1x2xf32>)
"opset.Result_1"(%hn) : (tensor<2x1x2xf32>) -> ()
%w2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], [-1.0, 0.5, 0.0, -1.0]>}> : () -> tensor<1x2x2xf32>
%r2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], [-0.5, 0.0, 0.5, 0.0]>}> : () -> tensor<1x2x2xf32>
%b2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [0.25, 0.75]>}> : () -> tensor<1x2xf32>
%v, %gn = "opset.RNNSequence_5"(%t, %h, %k, %w2, %r2, %b2) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}> : (tensor<2x3x2xf32>, tensor<2x1x2xf32>, tensor<2xi64>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2xf32>) -> (tensor<2x1x3x2xf32>, tensor<2x1x2xf32>)
%u = "opset.Slice_8"(%v, %start, %stop, %start, %ax2) : (tensor<2x1x3x2xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x1x3x2xf32>
"opset.Result_1"(%v) : (tensor<2x1x3x2xf32>) -> ()
"opset.Result_1"(%u) : (tensor<2x1x3x2xf32>) -> ()
%o = "opset.Slice_8"(%x, %start, %stop, %start, %ax2) : (tensor<2x3x2xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x3x2xf32>
%w3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], [0.5, -0.25, 0.25, 0.25]>}> : () -> tensor<1x2x2xf32>
%r3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], [-1.0, -1.0, 0.25, -0.25]>}> : () -> tensor<1x2x2xf32>
%b3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [0.25, -0.5]>}> : () -> tensor<1x2xf32>
%e, %fn = "opset.RNNSequence_5"(%o, %h, %k, %w3, %r3, %b3) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}> : (tensor<2x3x2xf32>, tensor<2x1x2xf32>, tensor<2xi64>, tensor<1x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2xf32>) -> (tensor<2x1x3x2xf32>, tensor<2x1x2xf32>)
"opset.Result_1"(%fn) : (tensor<2x1x2xf32>) -> ()
