// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-fold,opset-cse,opset-dce" | filecheck %s

// Cells over the slices of one tensor, one after another -> a sequence of them
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_2]], %[[CONSTANT]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_3]], %[[CONSTANT]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4, 2], @"c41734b390b969239">}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4, 1], @"caf09c12252753590">}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], @"c202e78af838cc20e">}>
// CHECK-NEXT: %[[LSTMSEQUENCE:[0-9]+]], %[[LSTMSEQUENCE_2:[0-9]+]], %[[LSTMSEQUENCE_3:[0-9]+]] = "opset.LSTMSequence_5"(%[[PARAMETER]], %[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "forward", hidden_size = 1 : i64}>{{.*}} -> (tensor<2x1x3x1xf32>, tensor<2x1x1xf32>, tensor<2x1x1xf32>)
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE_2]], %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE_3]], %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE_2]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x2xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%2 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, -0.75]>}> : () -> tensor<4x2xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4x1xf32>
%5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%8 = "opset.Gather_8"(%0, %6, %7) <{batch_dims = 0 : i64}> : (tensor<2x3x2xf32>, tensor<i64>, tensor<i64>) -> tensor<2x2xf32>
%9, %10 = "opset.LSTMCell_4"(%8, %1, %2, %3, %4, %5) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<4x1xf32>, tensor<4xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>)
%11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%13 = "opset.Gather_8"(%0, %11, %12) <{batch_dims = 0 : i64}> : (tensor<2x3x2xf32>, tensor<i64>, tensor<i64>) -> tensor<2x2xf32>
%14, %15 = "opset.LSTMCell_4"(%13, %9, %10, %3, %4, %5) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<4x1xf32>, tensor<4xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>)
%16 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%17 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%18 = "opset.Gather_8"(%0, %16, %17) <{batch_dims = 0 : i64}> : (tensor<2x3x2xf32>, tensor<i64>, tensor<i64>) -> tensor<2x2xf32>
%19, %20 = "opset.LSTMCell_4"(%18, %14, %15, %3, %4, %5) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<4x1xf32>, tensor<4xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>)
"opset.Result_1"(%19) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%20) : (tensor<2x1xf32>) -> ()

// -----

// The other way round -> a sequence backwards, of the slices that are read
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[PARAMETER]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT]], %[[CONSTANT]]){{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_2]], %[[CONSTANT]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_3]], %[[CONSTANT]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4, 2], @"c41734b390b969239">}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4, 1], @"caf09c12252753590">}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], @"c202e78af838cc20e">}>
// CHECK-NEXT: %[[LSTMSEQUENCE:[0-9]+]], %[[LSTMSEQUENCE_2:[0-9]+]], %[[LSTMSEQUENCE_3:[0-9]+]] = "opset.LSTMSequence_5"(%[[SLICE]], %[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, direction = "reverse", hidden_size = 1 : i64}>{{.*}} -> (tensor<2x1x2x1xf32>, tensor<2x1x1xf32>, tensor<2x1x1xf32>)
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE_2]], %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[LSTMSEQUENCE_3]], %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE_2]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x2xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%2 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, -0.75]>}> : () -> tensor<4x2xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4x1xf32>
%5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%8 = "opset.Gather_8"(%0, %6, %7) <{batch_dims = 0 : i64}> : (tensor<2x3x2xf32>, tensor<i64>, tensor<i64>) -> tensor<2x2xf32>
%9, %10 = "opset.LSTMCell_4"(%8, %1, %2, %3, %4, %5) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<4x1xf32>, tensor<4xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>)
%11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%13 = "opset.Gather_8"(%0, %11, %12) <{batch_dims = 0 : i64}> : (tensor<2x3x2xf32>, tensor<i64>, tensor<i64>) -> tensor<2x2xf32>
%14, %15 = "opset.LSTMCell_4"(%13, %9, %10, %3, %4, %5) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<4x1xf32>, tensor<4xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>)
"opset.Result_1"(%14) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%15) : (tensor<2x1xf32>) -> ()

// -----

// The state between is an output: the cells stay
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, -0.75]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [-0.75, -0.5, -0.25, 0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.75, -0.5, -0.25, 0.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[LSTMCELL:[0-9]+]], %[[LSTMCELL_2:[0-9]+]] = "opset.LSTMCell_4"(%[[GATHER]], %[[PARAMETER_2]], %[[PARAMETER_3]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL]])
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_5]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[LSTMCELL_3:[0-9]+]], %[[LSTMCELL_4:[0-9]+]] = "opset.LSTMCell_4"(%[[GATHER_2]], %[[LSTMCELL]], %[[LSTMCELL_2]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_3]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_4]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x2xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%2 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, -0.75]>}> : () -> tensor<4x2xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4x1xf32>
%5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%8 = "opset.Gather_8"(%0, %6, %7) <{batch_dims = 0 : i64}> : (tensor<2x3x2xf32>, tensor<i64>, tensor<i64>) -> tensor<2x2xf32>
%9, %10 = "opset.LSTMCell_4"(%8, %1, %2, %3, %4, %5) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<4x1xf32>, tensor<4xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>)
"opset.Result_1"(%9) : (tensor<2x1xf32>) -> ()
%11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%13 = "opset.Gather_8"(%0, %11, %12) <{batch_dims = 0 : i64}> : (tensor<2x3x2xf32>, tensor<i64>, tensor<i64>) -> tensor<2x2xf32>
%14, %15 = "opset.LSTMCell_4"(%13, %9, %10, %3, %4, %5) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<4x1xf32>, tensor<4xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>)
"opset.Result_1"(%14) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%15) : (tensor<2x1xf32>) -> ()

// -----

// Slices that are not next to each other: the cells stay
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, -0.75]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [-0.75, -0.5, -0.25, 0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.75, -0.5, -0.25, 0.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[LSTMCELL:[0-9]+]], %[[LSTMCELL_2:[0-9]+]] = "opset.LSTMCell_4"(%[[GATHER]], %[[PARAMETER_2]], %[[PARAMETER_3]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_6]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[LSTMCELL_3:[0-9]+]], %[[LSTMCELL_4:[0-9]+]] = "opset.LSTMCell_4"(%[[GATHER_2]], %[[LSTMCELL]], %[[LSTMCELL_2]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_3]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_4]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x2xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%2 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, -0.75]>}> : () -> tensor<4x2xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4x1xf32>
%5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%8 = "opset.Gather_8"(%0, %6, %7) <{batch_dims = 0 : i64}> : (tensor<2x3x2xf32>, tensor<i64>, tensor<i64>) -> tensor<2x2xf32>
%9, %10 = "opset.LSTMCell_4"(%8, %1, %2, %3, %4, %5) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<4x1xf32>, tensor<4xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>)
%11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%13 = "opset.Gather_8"(%0, %11, %12) <{batch_dims = 0 : i64}> : (tensor<2x3x2xf32>, tensor<i64>, tensor<i64>) -> tensor<2x2xf32>
%14, %15 = "opset.LSTMCell_4"(%13, %9, %10, %3, %4, %5) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<4x2xf32>, tensor<4x1xf32>, tensor<4xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>)
"opset.Result_1"(%14) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%15) : (tensor<2x1xf32>) -> ()

