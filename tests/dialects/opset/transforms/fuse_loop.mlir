// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-fold,opset-cse,opset-dce" | filecheck %s

// An LSTMCell over the slices of a tensor, backwards -> LSTMSequence, with the last states
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%h0, %[[CONSTANT]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%c0, %[[CONSTANT]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4, 2], @"cfc89113130109242">}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4, 1], @"c376bb2eb781d2774">}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], @"c1bd6a405227c7b59">}>
// CHECK-NEXT: %[[LSTMSEQUENCE:[0-9]+]], %[[LSTMSEQUENCE_2:[0-9]+]], %[[LSTMSEQUENCE_3:[0-9]+]] = "opset.LSTMSequence_5"(%x, %[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "reverse", hidden_size = 1 : i64}>{{.*}} -> (tensor<2x1x3x1xf32>, tensor<2x1x1xf32>, tensor<2x1x1xf32>)
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[LSTMSEQUENCE]], %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %hn = "opset.Squeeze_15"(%[[LSTMSEQUENCE_2]], %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %cn = "opset.Squeeze_15"(%[[LSTMSEQUENCE_3]], %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%hn)
// CHECK-NEXT: "opset.Result_1"(%cn)
%x = "opset.Parameter_1"() : () -> tensor<2x3x2xf32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%c0 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%y, %hn, %cn = "opset.TensorIterator_1"(%x, %h0, %c0) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = -1 : i64, end = 0 : i64, stride = -1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = -1 : i64, end = 0 : i64, stride = -1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<2x1x2xf32>
  %h = "opset.Parameter_1"() : () -> tensor<2x1xf32>
  %c = "opset.Parameter_1"() : () -> tensor<2x1xf32>
  %one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
  %t = "opset.Squeeze_15"(%s, %one) <{allow_axis_skip = false}> : (tensor<2x1x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], [1.0, 0.25, 0.5, 1.0, 0.25, 0.5, 0.75, -0.5]>}> : () -> tensor<4x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [-1.0, -0.5, -0.5, 0.75]>}> : () -> tensor<4x1xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [1.0, -1.0, 0.0, 0.75]>}> : () -> tensor<4xf32>
  %hh, %cc = "opset.LSTMCell_4"(%t, %h, %c, %w, %r, %b) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<4x1xf32>, tensor<4xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>)
  %o = "opset.Unsqueeze_1"(%hh, %one) : (tensor<2x1xf32>, tensor<1xi64>) -> tensor<2x1x1xf32>
  "opset.Result_1"(%o) : (tensor<2x1x1xf32>) -> ()
  "opset.Result_1"(%hh) : (tensor<2x1xf32>) -> ()
  "opset.Result_1"(%cc) : (tensor<2x1xf32>) -> ()
}) : (tensor<2x3x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>) -> (tensor<2x3x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
"opset.Result_1"(%y) : (tensor<2x3x1xf32>) -> ()
"opset.Result_1"(%hn) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%cn) : (tensor<2x1xf32>) -> ()

// -----

// Cells in a row with operations between them, over as many slices as there are -> sequences; what the body computes
// beside them is computed for all iterations at once, and once what is the same in all of them
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x?x2xf32>
// CHECK-NEXT: %f = "opset.Exp_1"(%k){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE]], %f){{.*}} -> tensor<2x?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%h0, %[[CONSTANT_2]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[MULTIPLY]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_4]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[GATHER]], %[[CONSTANT_5]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 6, 2], @"cac3bbb404191c57c">}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 6, 2], @"ccb408611fdd6a4ad">}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 6], @"c234826097b96f3b6">}>
// CHECK-NEXT: %[[GRUSEQUENCE:[0-9]+]], %[[GRUSEQUENCE_2:[0-9]+]] = "opset.GRUSequence_5"(%[[MULTIPLY]], %[[UNSQUEEZE]], %[[BROADCAST]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{linear_before_reset = false, activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x?x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GRUSEQUENCE]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x?x2xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SQUEEZE]], %[[TRANSPOSE]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x?x4xf32>
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONCAT]], %m) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x?x3xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[MATMUL]]){{.*}} -> tensor<2x?x3xf32>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%g0, %[[CONSTANT_2]]){{.*}} -> tensor<2x1x3xf32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[TANH]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_4]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[GATHER_2]], %[[CONSTANT_5]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 3], @"cc0b46ae5be5ba0e2">}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 3], @"ca9087533910d80e2">}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], @"c68fc7d16e3a4c531">}>
// CHECK-NEXT: %[[RNNSEQUENCE:[0-9]+]], %[[RNNSEQUENCE_2:[0-9]+]] = "opset.RNNSequence_5"(%[[TANH]], %[[UNSQUEEZE_2]], %[[BROADCAST_2]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 3 : i64}>{{.*}} -> (tensor<2x1x?x3xf32>, tensor<2x1x3xf32>)
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[RNNSEQUENCE]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x?x3xf32>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[SQUEEZE_2]], %[[CONSTANT]]){{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x2x2xf32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%g0 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%k = "opset.Parameter_1"() : () -> tensor<2xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%sizes = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x2x2xf32>) -> tensor<3xi64>
%n = "opset.Gather_8"(%sizes, %axis, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y = "opset.Loop_5"(%n, %yes, %x, %h0, %g0, %k) <{input_ports = [{external = 2 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}, {external = 5 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = -1 : i64, result = 3 : i64, purpose = "execution_condition"}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %g = "opset.Parameter_1"() : () -> tensor<2x3xf32>
  %e = "opset.Parameter_1"() : () -> tensor<2xf32>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %f = "opset.Exp_1"(%e) : (tensor<2xf32>) -> tensor<2xf32>
  %u = "opset.Multiply_1"(%t, %f) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %w1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [6, 2], [-0.75, 0.75, -0.75, 0.0, 0.75, -0.5, -0.25, -0.5, 0.5, -0.5, 1.0, 0.0]>}> : () -> tensor<6x2xf32>
  %r1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [6, 2], [0.0, 0.0, 0.25, 0.0, 0.0, 1.0, 0.75, 0.75, 0.5, 0.25, -0.25, 1.0]>}> : () -> tensor<6x2xf32>
  %b1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [6], [0.0, -0.75, 0.75, -0.75, 0.75, 0.25]>}> : () -> tensor<6xf32>
  %hh = "opset.GRUCell_3"(%u, %h, %w1, %r1, %b1) <{activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64, linear_before_reset = false}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<6x2xf32>, tensor<6x2xf32>, tensor<6xf32>) -> tensor<2x2xf32>
  %v = "opset.Concat_1"(%hh, %t) <{axis = -1 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x4xf32>
  %m = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 4], [-0.75, -1.0, 0.0, -1.0, -0.75, 0.0, 1.0, 0.0, 0.75, 1.0, 0.75, 0.25]>}> : () -> tensor<3x4xf32>
  %p = "opset.MatMul_1"(%v, %m) <{transpose_a = false, transpose_b = true}> : (tensor<2x4xf32>, tensor<3x4xf32>) -> tensor<2x3xf32>
  %q = "opset.Tanh_1"(%p) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %w2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 3], [-0.25, 0.0, -0.5, 0.0, -0.25, -0.5, 1.0, -1.0, -1.0]>}> : () -> tensor<3x3xf32>
  %r2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 3], [-0.75, 1.0, 0.5, 0.75, -0.75, 0.5, -0.25, 0.0, -1.0]>}> : () -> tensor<3x3xf32>
  %b2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.25, 0.75, 0.25]>}> : () -> tensor<3xf32>
  %gg = "opset.RNNCell_1"(%q, %g, %w2, %r2, %b2) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 3 : i64}> : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  %o = "opset.Unsqueeze_1"(%gg, %first) : (tensor<2x3xf32>, tensor<1xi64>) -> tensor<1x2x3xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%o) : (tensor<1x2x3xf32>) -> ()
  "opset.Result_1"(%hh) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%gg) : (tensor<2x3xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<?x2x2xf32>, tensor<2x2xf32>, tensor<2x3xf32>, tensor<2xf32>) -> tensor<?x2x3xf32>
"opset.Result_1"(%y) : (tensor<?x2x3xf32>) -> ()

// -----

// Rows of the batch that end before others: the sequence runs over everything, and a Select follows
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [5], [0, 1, 2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_2]]){{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%l, %[[CONSTANT_3]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[CONSTANT]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x5xi1>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%h0, %[[CONSTANT_3]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 5]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8, 2], @"c2c74a82d04ea4256">}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8, 2], @"ccd89ebc57b6097cb">}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8], @"caa64a0a65844a3a1">}>
// CHECK-NEXT: %[[LSTMSEQUENCE:[0-9]+]], %[[LSTMSEQUENCE_2:[0-9]+]], %[[LSTMSEQUENCE_3:[0-9]+]] = "opset.LSTMSequence_5"(%[[TRANSPOSE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_2]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x5x2xf32>, tensor<2x1x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[GREATEREQUAL]], %[[CONSTANT_8]]){{.*}} -> tensor<2x5x1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_2]], %[[SQUEEZE]]){{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %y0 = "opset.Transpose_1"(%[[SELECT]], %[[CONSTANT_2]]){{.*}} -> tensor<5x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%x = "opset.Parameter_1"() : () -> tensor<5x2x2xf32>
%l = "opset.Parameter_1"() : () -> tensor<2xi32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}> : () -> tensor<i64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y0 = "opset.Loop_5"(%n, %yes, %start, %h0, %h0, %x, %l, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}, {external = 5 : i64, parameter = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 6 : i64, parameter = 4 : i64}, {external = 7 : i64, parameter = 5 : i64}], output_ports = [{external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = -1 : i64, result = 4 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
  %i = "opset.Parameter_1"() : () -> tensor<i32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %c = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %len = "opset.Parameter_1"() : () -> tensor<2xi32>
  %zeros = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %last = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
  %step = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}> : () -> tensor<i32>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %j = "opset.Add_1"(%i, %step) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %d = "opset.GreaterEqual_1"(%i, %len) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<2xi32>) -> tensor<2xi1>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [-0.75, 0.0, -0.5, 1.0, 0.75, -0.75, 0.0, 1.0, 0.75, 0.5, 0.25, -1.0, 0.5, 0.0, -1.0, -0.5]>}> : () -> tensor<8x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [0.0, 0.5, 0.0, 0.25, 0.75, 0.5, -0.25, 0.25, 0.25, -1.0, -1.0, 0.25, -0.25, 0.25, -0.5, -0.5]>}> : () -> tensor<8x2xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [-0.75, -0.25, 0.75, -0.25, -0.25, 0.25, 1.0, -0.25]>}> : () -> tensor<8xf32>
  %hh, %cc = "opset.LSTMCell_4"(%t, %h, %c, %w, %r, %b) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<8x2xf32>, tensor<8x2xf32>, tensor<8xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>)
  %m = "opset.Unsqueeze_1"(%d, %last) : (tensor<2xi1>, tensor<1xi64>) -> tensor<2x1xi1>
  %z = "opset.Select_1"(%m, %zeros, %hh) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %ha = "opset.Select_1"(%m, %h, %hh) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %ca = "opset.Select_1"(%m, %c, %cc) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %o = "opset.Unsqueeze_1"(%z, %first) : (tensor<2x2xf32>, tensor<1xi64>) -> tensor<1x2x2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%j) : (tensor<i32>) -> ()
  "opset.Result_1"(%ha) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%ca) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%o) : (tensor<1x2x2xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<5x2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<5x2x2xf32>
"opset.Result_1"(%y0) : (tensor<5x2x2xf32>) -> ()

// -----

// The same, spelled without a comparison of integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [5], [0, 1, 2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_2]]){{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%l, %[[CONSTANT_3]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONSTANT]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x5xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[CONSTANT]]){{.*}} -> tensor<2x5xi32>
// CHECK:      %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SUBTRACT]], %nil){{.*}} -> tensor<2x5xi1>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%h0, %[[CONSTANT_3]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 5]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8, 2], @"c39bfda51d892055a">}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8, 2], @"c6fd02716d3b00592">}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8], @"c75ca3ad8416892b6">}>
// CHECK-NEXT: %[[LSTMSEQUENCE:[0-9]+]], %[[LSTMSEQUENCE_2:[0-9]+]], %[[LSTMSEQUENCE_3:[0-9]+]] = "opset.LSTMSequence_5"(%[[TRANSPOSE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_2]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x5x2xf32>, tensor<2x1x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[EQUAL]], %[[CONSTANT_8]]){{.*}} -> tensor<2x5x1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_2]], %[[SQUEEZE]]){{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %y0 = "opset.Transpose_1"(%[[SELECT]], %[[CONSTANT_2]]){{.*}} -> tensor<5x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%x = "opset.Parameter_1"() : () -> tensor<5x2x2xf32>
%l = "opset.Parameter_1"() : () -> tensor<2xi32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}> : () -> tensor<i64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y0 = "opset.Loop_5"(%n, %yes, %start, %h0, %h0, %x, %l, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}, {external = 5 : i64, parameter = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 6 : i64, parameter = 4 : i64}, {external = 7 : i64, parameter = 5 : i64}], output_ports = [{external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = -1 : i64, result = 4 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
  %i = "opset.Parameter_1"() : () -> tensor<i32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %c = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %len = "opset.Parameter_1"() : () -> tensor<2xi32>
  %zeros = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %last = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
  %step = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}> : () -> tensor<i32>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %j = "opset.Add_1"(%i, %step) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %a1 = "opset.Maximum_1"(%i, %len) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<2xi32>) -> tensor<2xi32>
  %a2 = "opset.Subtract_1"(%a1, %i) <{auto_broadcast = "numpy"}> : (tensor<2xi32>, tensor<i32>) -> tensor<2xi32>
  %nil = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
  %d = "opset.Equal_1"(%a2, %nil) <{auto_broadcast = "numpy"}> : (tensor<2xi32>, tensor<i32>) -> tensor<2xi1>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [0.25, -0.25, 0.25, 0.0, 0.25, 0.0, 0.5, 1.0, -0.75, 0.25, -0.25, -0.25, -0.5, -1.0, -0.25, 0.75]>}> : () -> tensor<8x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [-1.0, -0.25, 1.0, 1.0, -0.75, -1.0, 0.5, -1.0, -0.5, 0.0, 0.75, -1.0, 0.25, 0.0, -0.75, 0.75]>}> : () -> tensor<8x2xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.75, 0.0, 1.0, 0.25, 1.0, 1.0, 0.25, -0.5]>}> : () -> tensor<8xf32>
  %hh, %cc = "opset.LSTMCell_4"(%t, %h, %c, %w, %r, %b) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<8x2xf32>, tensor<8x2xf32>, tensor<8xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>)
  %m = "opset.Unsqueeze_1"(%d, %last) : (tensor<2xi1>, tensor<1xi64>) -> tensor<2x1xi1>
  %z = "opset.Select_1"(%m, %zeros, %hh) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %ha = "opset.Select_1"(%m, %h, %hh) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %ca = "opset.Select_1"(%m, %c, %cc) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %o = "opset.Unsqueeze_1"(%z, %first) : (tensor<2x2xf32>, tensor<1xi64>) -> tensor<1x2x2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%j) : (tensor<i32>) -> ()
  "opset.Result_1"(%ha) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%ca) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%o) : (tensor<1x2x2xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<5x2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<5x2x2xf32>
"opset.Result_1"(%y0) : (tensor<5x2x2xf32>) -> ()

// -----

// The same, where the condition says which rows go on
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [5], [0, 1, 2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_2]]){{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%l, %[[CONSTANT_3]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x5xi1>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%h0, %[[CONSTANT_3]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 5]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8, 2], @"c19669e5ff6505a1a">}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8, 2], @"cba9c0e4203dd19f2">}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8], @"c9a5e5569121dcd60">}>
// CHECK-NEXT: %[[LSTMSEQUENCE:[0-9]+]], %[[LSTMSEQUENCE_2:[0-9]+]], %[[LSTMSEQUENCE_3:[0-9]+]] = "opset.LSTMSequence_5"(%[[TRANSPOSE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_2]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x5x2xf32>, tensor<2x1x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[LESS]], %[[CONSTANT_8]]){{.*}} -> tensor<2x5x1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[UNSQUEEZE_3]], %[[SQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %y0 = "opset.Transpose_1"(%[[SELECT]], %[[CONSTANT_2]]){{.*}} -> tensor<5x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%x = "opset.Parameter_1"() : () -> tensor<5x2x2xf32>
%l = "opset.Parameter_1"() : () -> tensor<2xi32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}> : () -> tensor<i64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y0 = "opset.Loop_5"(%n, %yes, %start, %h0, %h0, %x, %l, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}, {external = 5 : i64, parameter = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 6 : i64, parameter = 4 : i64}, {external = 7 : i64, parameter = 5 : i64}], output_ports = [{external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = -1 : i64, result = 4 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
  %i = "opset.Parameter_1"() : () -> tensor<i32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %c = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %len = "opset.Parameter_1"() : () -> tensor<2xi32>
  %zeros = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %last = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
  %step = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}> : () -> tensor<i32>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %j = "opset.Add_1"(%i, %step) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %d = "opset.Less_1"(%i, %len) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<2xi32>) -> tensor<2xi1>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [-0.75, 0.25, -0.75, 0.5, 1.0, -0.5, 0.0, -1.0, -0.75, -0.25, 0.75, 1.0, 0.25, 0.25, 0.25, -1.0]>}> : () -> tensor<8x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [-0.25, 1.0, -0.25, -0.75, -0.5, 0.5, -1.0, 1.0, 0.75, 0.25, 0.0, 0.5, 0.0, 0.0, -0.5, 0.0]>}> : () -> tensor<8x2xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.5, -1.0, -1.0, 0.5, -0.25, 0.75, -1.0, 1.0]>}> : () -> tensor<8xf32>
  %hh, %cc = "opset.LSTMCell_4"(%t, %h, %c, %w, %r, %b) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<8x2xf32>, tensor<8x2xf32>, tensor<8xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>)
  %m = "opset.Unsqueeze_1"(%d, %last) : (tensor<2xi1>, tensor<1xi64>) -> tensor<2x1xi1>
  %z = "opset.Select_1"(%m, %hh, %zeros) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %ha = "opset.Select_1"(%m, %hh, %h) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %ca = "opset.Select_1"(%m, %cc, %c) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %o = "opset.Unsqueeze_1"(%z, %first) : (tensor<2x2xf32>, tensor<1xi64>) -> tensor<1x2x2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%j) : (tensor<i32>) -> ()
  "opset.Result_1"(%ha) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%ca) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%o) : (tensor<1x2x2xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<5x2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<5x2x2xf32>
"opset.Result_1"(%y0) : (tensor<5x2x2xf32>) -> ()

// -----

// Rows that begin later than others are no sequence
// CHECK-LABEL: builtin.module
// CHECK:      %y0 = "opset.Loop_5"(%n, %yes, %start, %h0, %h0, %x, %l, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}, {external = 5 : i64, parameter = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 6 : i64, parameter = 4 : i64}, {external = 7 : i64, parameter = 5 : i64}], output_ports = [{external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = -1 : i64, result = 4 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
// CHECK:      %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %j = "opset.Add_1"(%i, %step){{.*}} -> tensor<i32>
// CHECK-NEXT: %d = "opset.Less_1"(%i, %len){{.*}} -> tensor<2xi1>
// CHECK:      %hh, %cc = "opset.LSTMCell_4"(%t, %h, %c, %w, %r, %b) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %m = "opset.Unsqueeze_1"(%d, %last){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %z = "opset.Select_1"(%m, %zeros, %hh){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %ha = "opset.Select_1"(%m, %h, %hh){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %ca = "opset.Select_1"(%m, %c, %cc){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %o = "opset.Unsqueeze_1"(%z, %first){{.*}} -> tensor<1x2x2xf32>
// CHECK:      "opset.Result_1"(%j)
// CHECK-NEXT: "opset.Result_1"(%ha)
// CHECK-NEXT: "opset.Result_1"(%ca)
// CHECK-NEXT: "opset.Result_1"(%o)
// CHECK-NEXT: "opset.Result_1"(%on)
// CHECK-NEXT: }){{.*}} -> tensor<5x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%x = "opset.Parameter_1"() : () -> tensor<5x2x2xf32>
%l = "opset.Parameter_1"() : () -> tensor<2xi32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}> : () -> tensor<i64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y0 = "opset.Loop_5"(%n, %yes, %start, %h0, %h0, %x, %l, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}, {external = 5 : i64, parameter = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 6 : i64, parameter = 4 : i64}, {external = 7 : i64, parameter = 5 : i64}], output_ports = [{external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = -1 : i64, result = 4 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
  %i = "opset.Parameter_1"() : () -> tensor<i32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %c = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %len = "opset.Parameter_1"() : () -> tensor<2xi32>
  %zeros = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %last = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
  %step = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}> : () -> tensor<i32>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %j = "opset.Add_1"(%i, %step) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %d = "opset.Less_1"(%i, %len) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<2xi32>) -> tensor<2xi1>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [-0.75, -0.25, 1.0, -1.0, 0.25, 0.5, -0.25, -1.0, 0.0, -0.25, 0.75, 0.5, -0.25, -1.0, 0.25, -0.5]>}> : () -> tensor<8x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [0.5, 0.75, -0.25, 1.0, 0.0, 0.0, 0.5, 0.75, 1.0, 1.0, -0.75, -0.25, 1.0, -0.5, -1.0, 0.25]>}> : () -> tensor<8x2xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.5, 0.5, 0.75, 0.25, -0.75, 0.75, -0.25, 0.75]>}> : () -> tensor<8xf32>
  %hh, %cc = "opset.LSTMCell_4"(%t, %h, %c, %w, %r, %b) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<8x2xf32>, tensor<8x2xf32>, tensor<8xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>)
  %m = "opset.Unsqueeze_1"(%d, %last) : (tensor<2xi1>, tensor<1xi64>) -> tensor<2x1xi1>
  %z = "opset.Select_1"(%m, %zeros, %hh) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %ha = "opset.Select_1"(%m, %h, %hh) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %ca = "opset.Select_1"(%m, %c, %cc) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %o = "opset.Unsqueeze_1"(%z, %first) : (tensor<2x2xf32>, tensor<1xi64>) -> tensor<1x2x2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%j) : (tensor<i32>) -> ()
  "opset.Result_1"(%ha) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%ca) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%o) : (tensor<1x2x2xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<5x2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<5x2x2xf32>
"opset.Result_1"(%y0) : (tensor<5x2x2xf32>) -> ()

// -----

// Nor where the states in the end are read
// CHECK-LABEL: builtin.module
// CHECK:      %y0, %y1 = "opset.Loop_5"(%n, %yes, %start, %h0, %h0, %x, %l, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}, {external = 5 : i64, parameter = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 6 : i64, parameter = 4 : i64}, {external = 7 : i64, parameter = 5 : i64}], output_ports = [{external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = -1 : i64, result = 4 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
// CHECK:      %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %j = "opset.Add_1"(%i, %step){{.*}} -> tensor<i32>
// CHECK-NEXT: %d = "opset.GreaterEqual_1"(%i, %len){{.*}} -> tensor<2xi1>
// CHECK:      %hh, %cc = "opset.LSTMCell_4"(%t, %h, %c, %w, %r, %b) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %m = "opset.Unsqueeze_1"(%d, %last){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %z = "opset.Select_1"(%m, %zeros, %hh){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %ha = "opset.Select_1"(%m, %h, %hh){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %ca = "opset.Select_1"(%m, %c, %cc){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %o = "opset.Unsqueeze_1"(%z, %first){{.*}} -> tensor<1x2x2xf32>
// CHECK:      "opset.Result_1"(%j)
// CHECK-NEXT: "opset.Result_1"(%ha)
// CHECK-NEXT: "opset.Result_1"(%ca)
// CHECK-NEXT: "opset.Result_1"(%o)
// CHECK-NEXT: "opset.Result_1"(%on)
// CHECK-NEXT: }){{.*}} -> (tensor<5x2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%x = "opset.Parameter_1"() : () -> tensor<5x2x2xf32>
%l = "opset.Parameter_1"() : () -> tensor<2xi32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}> : () -> tensor<i64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y0, %y1 = "opset.Loop_5"(%n, %yes, %start, %h0, %h0, %x, %l, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}, {external = 5 : i64, parameter = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 6 : i64, parameter = 4 : i64}, {external = 7 : i64, parameter = 5 : i64}], output_ports = [{external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = -1 : i64, result = 4 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
  %i = "opset.Parameter_1"() : () -> tensor<i32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %c = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %len = "opset.Parameter_1"() : () -> tensor<2xi32>
  %zeros = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %last = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
  %step = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}> : () -> tensor<i32>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %j = "opset.Add_1"(%i, %step) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %d = "opset.GreaterEqual_1"(%i, %len) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<2xi32>) -> tensor<2xi1>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [0.75, 1.0, -1.0, 0.75, 0.25, 0.0, 0.75, 1.0, 0.0, -1.0, 0.5, -0.5, -0.5, -0.75, -0.75, 1.0]>}> : () -> tensor<8x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [-0.25, -1.0, -0.75, -0.25, -0.25, -0.5, 1.0, 0.75, 0.25, 1.0, -0.25, -0.75, -0.5, -1.0, 1.0, -0.75]>}> : () -> tensor<8x2xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.0, -0.75, 1.0, -0.75, 0.0, 1.0, 0.0, 1.0]>}> : () -> tensor<8xf32>
  %hh, %cc = "opset.LSTMCell_4"(%t, %h, %c, %w, %r, %b) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<8x2xf32>, tensor<8x2xf32>, tensor<8xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>)
  %m = "opset.Unsqueeze_1"(%d, %last) : (tensor<2xi1>, tensor<1xi64>) -> tensor<2x1xi1>
  %z = "opset.Select_1"(%m, %zeros, %hh) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %ha = "opset.Select_1"(%m, %h, %hh) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %ca = "opset.Select_1"(%m, %c, %cc) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %o = "opset.Unsqueeze_1"(%z, %first) : (tensor<2x2xf32>, tensor<1xi64>) -> tensor<1x2x2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%j) : (tensor<i32>) -> ()
  "opset.Result_1"(%ha) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%ca) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%o) : (tensor<1x2x2xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<5x2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> (tensor<5x2x2xf32>, tensor<2x2xf32>)
"opset.Result_1"(%y0) : (tensor<5x2x2xf32>) -> ()
"opset.Result_1"(%y1) : (tensor<2x2xf32>) -> ()

// -----

// Nor where it is read what the cell computes for rows that have ended
// CHECK-LABEL: builtin.module
// CHECK:      %y0 = "opset.Loop_5"(%n, %yes, %start, %h0, %h0, %x, %l) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}, {external = 5 : i64, parameter = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 6 : i64, parameter = 4 : i64}], output_ports = [{external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = -1 : i64, result = 4 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
// CHECK:      %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %j = "opset.Add_1"(%i, %step){{.*}} -> tensor<i32>
// CHECK-NEXT: %d = "opset.GreaterEqual_1"(%i, %len){{.*}} -> tensor<2xi1>
// CHECK:      %hh, %cc = "opset.LSTMCell_4"(%t, %h, %c, %w, %r, %b) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %m = "opset.Unsqueeze_1"(%d, %last){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %ha = "opset.Select_1"(%m, %h, %hh){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %ca = "opset.Select_1"(%m, %c, %cc){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %o = "opset.Unsqueeze_1"(%hh, %first){{.*}} -> tensor<1x2x2xf32>
// CHECK:      "opset.Result_1"(%j)
// CHECK-NEXT: "opset.Result_1"(%ha)
// CHECK-NEXT: "opset.Result_1"(%ca)
// CHECK-NEXT: "opset.Result_1"(%o)
// CHECK-NEXT: "opset.Result_1"(%on)
// CHECK-NEXT: }){{.*}} -> tensor<5x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%x = "opset.Parameter_1"() : () -> tensor<5x2x2xf32>
%l = "opset.Parameter_1"() : () -> tensor<2xi32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}> : () -> tensor<i64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y0 = "opset.Loop_5"(%n, %yes, %start, %h0, %h0, %x, %l, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}, {external = 5 : i64, parameter = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 6 : i64, parameter = 4 : i64}, {external = 7 : i64, parameter = 5 : i64}], output_ports = [{external = 0 : i64, result = 3 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = -1 : i64, result = 4 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
  %i = "opset.Parameter_1"() : () -> tensor<i32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %c = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %len = "opset.Parameter_1"() : () -> tensor<2xi32>
  %zeros = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %last = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
  %step = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}> : () -> tensor<i32>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %j = "opset.Add_1"(%i, %step) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
  %d = "opset.GreaterEqual_1"(%i, %len) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<2xi32>) -> tensor<2xi1>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [1.0, 0.5, 0.5, 0.25, 0.25, 0.75, -0.25, 1.0, 0.75, -0.25, -0.25, 0.5, 1.0, -1.0, -1.0, -0.5]>}> : () -> tensor<8x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [-0.25, -0.75, 0.0, 0.0, 1.0, 0.5, -0.5, 0.75, 0.75, 0.5, 0.5, -0.5, 0.5, -0.75, 0.25, 1.0]>}> : () -> tensor<8x2xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [1.0, -0.5, -0.5, 0.25, -0.25, 0.5, -0.75, -0.75]>}> : () -> tensor<8xf32>
  %hh, %cc = "opset.LSTMCell_4"(%t, %h, %c, %w, %r, %b) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<8x2xf32>, tensor<8x2xf32>, tensor<8xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>)
  %m = "opset.Unsqueeze_1"(%d, %last) : (tensor<2xi1>, tensor<1xi64>) -> tensor<2x1xi1>
  %z = "opset.Select_1"(%m, %zeros, %hh) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %ha = "opset.Select_1"(%m, %h, %hh) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %ca = "opset.Select_1"(%m, %c, %cc) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %o = "opset.Unsqueeze_1"(%hh, %first) : (tensor<2x2xf32>, tensor<1xi64>) -> tensor<1x2x2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%j) : (tensor<i32>) -> ()
  "opset.Result_1"(%ha) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%ca) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%o) : (tensor<1x2x2xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<i32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<5x2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<5x2x2xf32>
"opset.Result_1"(%y0) : (tensor<5x2x2xf32>) -> ()

// -----

// Fewer slices than there are -> a sequence over these
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT_2]], %[[CONSTANT]], %[[CONSTANT_3]], %[[CONSTANT_2]]){{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[SLICE]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%h0, %[[CONSTANT_3]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], @"c5d4dc14965030756">}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], @"c26f8937ac131d291">}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], @"cc95654adeb6bb2ba">}>
// CHECK-NEXT: %[[RNNSEQUENCE:[0-9]+]], %[[RNNSEQUENCE_2:[0-9]+]] = "opset.RNNSequence_5"(%[[TRANSPOSE]], %[[UNSQUEEZE]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x3x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[RNNSEQUENCE]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[SQUEEZE]], %[[CONSTANT_4]]){{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %last = "opset.Squeeze_15"(%[[RNNSEQUENCE_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%last)
%x = "opset.Parameter_1"() : () -> tensor<4x2x2xf32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}> : () -> tensor<i64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y, %last = "opset.Loop_5"(%n, %yes, %x, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [-1.0, 0.0, -0.75, -0.5]>}> : () -> tensor<2x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 0.75, 0.75, 0.25]>}> : () -> tensor<2x2xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-0.75, 0.5]>}> : () -> tensor<2xf32>
  %hh = "opset.RNNCell_1"(%t, %h, %w, %r, %b) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %o = "opset.Unsqueeze_1"(%hh, %first) : (tensor<2x2xf32>, tensor<1xi64>) -> tensor<1x2x2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%o) : (tensor<1x2x2xf32>) -> ()
  "opset.Result_1"(%hh) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<4x2x2xf32>, tensor<2x2xf32>) -> (tensor<3x2x2xf32>, tensor<2x2xf32>)
"opset.Result_1"(%y) : (tensor<3x2x2xf32>) -> ()
"opset.Result_1"(%last) : (tensor<2x2xf32>) -> ()

// -----

// The state is read beside the cell: it stays
// CHECK-LABEL: builtin.module
// CHECK:      %y, %last = "opset.Loop_5"(%n, %yes, %x, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      %hh = "opset.RNNCell_1"(%t, %h, %w, %r, %b) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %q = "opset.Add_1"(%hh, %h){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %o = "opset.Unsqueeze_1"(%q, %first){{.*}} -> tensor<1x2x2xf32>
// CHECK:      "opset.Result_1"(%o)
// CHECK-NEXT: "opset.Result_1"(%hh)
// CHECK-NEXT: "opset.Result_1"(%on)
// CHECK-NEXT: }){{.*}} -> (tensor<4x2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%last)
%x = "opset.Parameter_1"() : () -> tensor<4x2x2xf32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}> : () -> tensor<i64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y, %last = "opset.Loop_5"(%n, %yes, %x, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [0.25, 1.0, 0.0, -0.75]>}> : () -> tensor<2x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [0.25, 0.0, 0.25, -0.25]>}> : () -> tensor<2x2xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-0.5, -0.75]>}> : () -> tensor<2xf32>
  %hh = "opset.RNNCell_1"(%t, %h, %w, %r, %b) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %q = "opset.Add_1"(%hh, %h) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %o = "opset.Unsqueeze_1"(%q, %first) : (tensor<2x2xf32>, tensor<1xi64>) -> tensor<1x2x2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%o) : (tensor<1x2x2xf32>) -> ()
  "opset.Result_1"(%hh) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<4x2x2xf32>, tensor<2x2xf32>) -> (tensor<4x2x2xf32>, tensor<2x2xf32>)
"opset.Result_1"(%y) : (tensor<4x2x2xf32>) -> ()
"opset.Result_1"(%last) : (tensor<2x2xf32>) -> ()

// -----

// The runtime has no sequence of a cell that clips: it stays
// CHECK-LABEL: builtin.module
// CHECK:      %y, %last = "opset.Loop_5"(%n, %yes, %x, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      %hh = "opset.RNNCell_1"(%t, %h, %w, %r, %b) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 1.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %o = "opset.Unsqueeze_1"(%hh, %first){{.*}} -> tensor<1x2x2xf32>
// CHECK:      "opset.Result_1"(%o)
// CHECK-NEXT: "opset.Result_1"(%hh)
// CHECK-NEXT: "opset.Result_1"(%on)
// CHECK-NEXT: }){{.*}} -> (tensor<4x2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%last)
%x = "opset.Parameter_1"() : () -> tensor<4x2x2xf32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}> : () -> tensor<i64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y, %last = "opset.Loop_5"(%n, %yes, %x, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 0.5, 0.0, -0.5]>}> : () -> tensor<2x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [0.25, -0.25, 0.25, -1.0]>}> : () -> tensor<2x2xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-0.75, 0.5]>}> : () -> tensor<2xf32>
  %hh = "opset.RNNCell_1"(%t, %h, %w, %r, %b) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 1.000000e+00 : f64, hidden_size = 2 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %o = "opset.Unsqueeze_1"(%hh, %first) : (tensor<2x2xf32>, tensor<1xi64>) -> tensor<1x2x2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%o) : (tensor<1x2x2xf32>) -> ()
  "opset.Result_1"(%hh) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<4x2x2xf32>, tensor<2x2xf32>) -> (tensor<4x2x2xf32>, tensor<2x2xf32>)
"opset.Result_1"(%y) : (tensor<4x2x2xf32>) -> ()
"opset.Result_1"(%last) : (tensor<2x2xf32>) -> ()

// -----

// The body decides when it ends: it stays
// CHECK-LABEL: builtin.module
// CHECK:      %y, %last = "opset.Loop_5"(%n, %yes, %x, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      %hh = "opset.RNNCell_1"(%t, %h, %w, %r, %b) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %o = "opset.Unsqueeze_1"(%hh, %first){{.*}} -> tensor<1x2x2xf32>
// CHECK:      %sum = "opset.ReduceMax_1"(%hh, %axes) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %on = "opset.Less_1"(%sum, %most){{.*}} -> tensor<i1>
// CHECK-NEXT: "opset.Result_1"(%o)
// CHECK-NEXT: "opset.Result_1"(%hh)
// CHECK-NEXT: "opset.Result_1"(%on)
// CHECK-NEXT: }){{.*}} -> (tensor<?x2x2xf32, #stepwell.bounds<"1..4,2,2">>, tensor<2x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%last)
%x = "opset.Parameter_1"() : () -> tensor<4x2x2xf32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}> : () -> tensor<i64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y, %last = "opset.Loop_5"(%n, %yes, %x, %h0) <{input_ports = [{external = 2 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [-1.0, 0.5, -0.25, -1.0]>}> : () -> tensor<2x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [0.5, 0.5, 0.75, 1.0]>}> : () -> tensor<2x2xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.5, 0.75]>}> : () -> tensor<2xf32>
  %hh = "opset.RNNCell_1"(%t, %h, %w, %r, %b) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %o = "opset.Unsqueeze_1"(%hh, %first) : (tensor<2x2xf32>, tensor<1xi64>) -> tensor<1x2x2xf32>
  %axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
  %most = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
  %sum = "opset.ReduceMax_1"(%hh, %axes) <{keep_dims = false}> : (tensor<2x2xf32>, tensor<2xi64>) -> tensor<f32>
  %on = "opset.Less_1"(%sum, %most) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<i1>
  "opset.Result_1"(%o) : (tensor<1x2x2xf32>) -> ()
  "opset.Result_1"(%hh) : (tensor<2x2xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<4x2x2xf32>, tensor<2x2xf32>) -> (tensor<?x2x2xf32>, tensor<2x2xf32>)
"opset.Result_1"(%y) : (tensor<?x2x2xf32>) -> ()
"opset.Result_1"(%last) : (tensor<2x2xf32>) -> ()

// -----

// The number of iterations so far is another state; in the end it is how often it runs
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT]], %ran, %[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[SLICE]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%h0, %[[CONSTANT_2]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], @"c5d4dc14965030756">}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], @"c26f8937ac131d291">}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], @"cc95654adeb6bb2ba">}>
// CHECK-NEXT: %[[RNNSEQUENCE:[0-9]+]], %[[RNNSEQUENCE_2:[0-9]+]] = "opset.RNNSequence_5"(%[[TRANSPOSE]], %[[UNSQUEEZE]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 2 : i64}>{{.*}} -> (tensor<2x1x3x2xf32>, tensor<2x1x2xf32>)
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[RNNSEQUENCE]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[SQUEEZE]], %[[CONSTANT_3]]){{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %last = "opset.Squeeze_15"(%[[RNNSEQUENCE_2]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%last)
// CHECK-NEXT: "opset.Result_1"(%ran)
%x = "opset.Parameter_1"() : () -> tensor<4x2x2xf32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}> : () -> tensor<i64>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y, %last, %ran = "opset.Loop_5"(%n, %yes, %x, %h0, %start) <{input_ports = [{external = 2 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 3 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 3 : i64, parameter = 2 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %k = "opset.Parameter_1"() : () -> tensor<1xi64>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [-1.0, 0.0, -0.75, -0.5]>}> : () -> tensor<2x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 0.75, 0.75, 0.25]>}> : () -> tensor<2x2xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-0.75, 0.5]>}> : () -> tensor<2xf32>
  %hh = "opset.RNNCell_1"(%t, %h, %w, %r, %b) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %o = "opset.Unsqueeze_1"(%hh, %first) : (tensor<2x2xf32>, tensor<1xi64>) -> tensor<1x2x2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%o) : (tensor<1x2x2xf32>) -> ()
  "opset.Result_1"(%hh) : (tensor<2x2xf32>) -> ()
  %one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
  %kk = "opset.Add_1"(%k, %one) <{auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
  "opset.Result_1"(%kk) : (tensor<1xi64>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<4x2x2xf32>, tensor<2x2xf32>, tensor<1xi64>) -> (tensor<3x2x2xf32>, tensor<2x2xf32>, tensor<1xi64>)
"opset.Result_1"(%y) : (tensor<3x2x2xf32>) -> ()
"opset.Result_1"(%last) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%ran) : (tensor<1xi64>) -> ()

// -----

// It counts from another number, so that the loop stays
// CHECK-LABEL: builtin.module
// CHECK:      %y, %last, %ran = "opset.Loop_5"(%n, %yes, %x, %h0, %start) <{input_ports = [{external = 2 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 3 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 3 : i64, parameter = 2 : i64}]}> ({
// CHECK:      %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      %hh = "opset.RNNCell_1"(%t, %h, %w, %r, %b) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %o = "opset.Unsqueeze_1"(%hh, %first){{.*}} -> tensor<1x2x2xf32>
// CHECK:      "opset.Result_1"(%o)
// CHECK-NEXT: "opset.Result_1"(%hh)
// CHECK:      %kk = "opset.Add_1"(%k, %one){{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%on)
// CHECK-NEXT: "opset.Result_1"(%kk)
// CHECK-NEXT: }){{.*}} -> (tensor<3x2x2xf32>, tensor<2x2xf32>, tensor<1xi64>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%last)
// CHECK-NEXT: "opset.Result_1"(%ran)
%x = "opset.Parameter_1"() : () -> tensor<4x2x2xf32>
%h0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}> : () -> tensor<i64>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y, %last, %ran = "opset.Loop_5"(%n, %yes, %x, %h0, %start) <{input_ports = [{external = 2 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 3 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 3 : i64, parameter = 2 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<1x2x2xf32>
  %h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
  %k = "opset.Parameter_1"() : () -> tensor<1xi64>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %t = "opset.Squeeze_15"(%s, %first) <{allow_axis_skip = false}> : (tensor<1x2x2xf32>, tensor<1xi64>) -> tensor<2x2xf32>
  %w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [-1.0, 0.0, -0.75, -0.5]>}> : () -> tensor<2x2xf32>
  %r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 0.75, 0.75, 0.25]>}> : () -> tensor<2x2xf32>
  %b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-0.75, 0.5]>}> : () -> tensor<2xf32>
  %hh = "opset.RNNCell_1"(%t, %h, %w, %r, %b) <{activations = ["tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}> : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
  %o = "opset.Unsqueeze_1"(%hh, %first) : (tensor<2x2xf32>, tensor<1xi64>) -> tensor<1x2x2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%o) : (tensor<1x2x2xf32>) -> ()
  "opset.Result_1"(%hh) : (tensor<2x2xf32>) -> ()
  %one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
  %kk = "opset.Add_1"(%k, %one) <{auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
  "opset.Result_1"(%kk) : (tensor<1xi64>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<4x2x2xf32>, tensor<2x2xf32>, tensor<1xi64>) -> (tensor<3x2x2xf32>, tensor<2x2xf32>, tensor<1xi64>)
"opset.Result_1"(%y) : (tensor<3x2x2xf32>) -> ()
"opset.Result_1"(%last) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%ran) : (tensor<1xi64>) -> ()
