// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-fold,opset-cse,opset-dce" | filecheck %s

// TensorFlow's GRUCell: one Sigmoid for both gates, the state opened before its product -> GRUCell
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], @"c79100a2286865648">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], @"ca25629e49c915755">}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [-0.5, -0.75, -0.75]>}>
// CHECK-NEXT: %[[GRUCELL:[0-9]+]] = "opset.GRUCell_3"(%[[PARAMETER]], %[[PARAMETER_2]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{linear_before_reset = false, activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GRUCELL]])
%0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%2 = "opset.Concat_1"(%0, %1) <{axis = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
%3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5]>}> : () -> tensor<3x2xf32>
%4 = "opset.MatMul_1"(%2, %3) <{transpose_a = false, transpose_b = false}> : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
%5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-0.75, -0.5]>}> : () -> tensor<2xf32>
%6 = "opset.Add_1"(%4, %5) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
%7 = "opset.Sigmoid_1"(%6) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%9, %10 = "opset.Split_1"(%7, %8) <{num_splits = 2 : i64}> : (tensor<2x2xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>)
%11 = "opset.Multiply_1"(%9, %1) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%12 = "opset.Concat_1"(%0, %11) <{axis = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
%13 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [-0.75, -0.5, -0.25]>}> : () -> tensor<3x1xf32>
%14 = "opset.MatMul_1"(%12, %13) <{transpose_a = false, transpose_b = false}> : (tensor<2x3xf32>, tensor<3x1xf32>) -> tensor<2x1xf32>
%15 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [-0.75]>}> : () -> tensor<1xf32>
%16 = "opset.Add_1"(%14, %15) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<1xf32>) -> tensor<2x1xf32>
%17 = "opset.Tanh_1"(%16) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%18 = "opset.Multiply_1"(%10, %1) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%19 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%20 = "opset.Subtract_1"(%19, %10) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%21 = "opset.Multiply_1"(%20, %17) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%22 = "opset.Add_1"(%18, %21) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
"opset.Result_1"(%22) : (tensor<2x1xf32>) -> ()

// -----

// PyTorch's: the reset gate opens for the product, and the state is mixed the short way -> GRUCell, linear_before_reset
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], @"c72d61192027aca6a">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], @"cc1ac2f79f9967e13">}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-1.25, -0.75, -0.25, 0.0]>}>
// CHECK-NEXT: %[[GRUCELL:[0-9]+]] = "opset.GRUCell_3"(%[[PARAMETER]], %[[PARAMETER_2]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{linear_before_reset = true, activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GRUCELL]])
%0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5]>}> : () -> tensor<2x3xf32>
%3 = "opset.MatMul_1"(%0, %2) <{transpose_a = false, transpose_b = false}> : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [-0.75, -0.5, -0.25]>}> : () -> tensor<3xf32>
%5 = "opset.Add_1"(%3, %4) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [-0.75, -0.5, -0.25]>}> : () -> tensor<3x1xf32>
%7 = "opset.MatMul_1"(%1, %6) <{transpose_a = false, transpose_b = true}> : (tensor<2x1xf32>, tensor<3x1xf32>) -> tensor<2x3xf32>
%8 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [-0.5, -0.25, 0.0]>}> : () -> tensor<3xf32>
%9 = "opset.Add_1"(%7, %8) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%11, %12, %13 = "opset.Split_1"(%5, %10) <{num_splits = 3 : i64}> : (tensor<2x3xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
%14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%15, %16, %17 = "opset.Split_1"(%9, %14) <{num_splits = 3 : i64}> : (tensor<2x3xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
%18 = "opset.Add_1"(%11, %15) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%19 = "opset.Sigmoid_1"(%18) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%20 = "opset.Add_1"(%16, %12) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%21 = "opset.Sigmoid_1"(%20) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%22 = "opset.Multiply_1"(%21, %17) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%23 = "opset.Add_1"(%13, %22) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%24 = "opset.Tanh_1"(%23) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%25 = "opset.Subtract_1"(%1, %24) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%26 = "opset.Multiply_1"(%19, %25) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%27 = "opset.Add_1"(%24, %26) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
"opset.Result_1"(%27) : (tensor<2x1xf32>) -> ()

// -----

// The update gate the other way round: its weights change their sign
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], @"ca88778c460b1f2fe">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], @"c88831f9202ad6798">}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.75, -0.625, -0.375]>}>
// CHECK-NEXT: %[[GRUCELL:[0-9]+]] = "opset.GRUCell_3"(%[[PARAMETER]], %[[PARAMETER_2]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{linear_before_reset = false, activations = ["sigmoid", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GRUCELL]])
%0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [-0.75, -0.5]>}> : () -> tensor<2x1xf32>
%3 = "opset.MatMul_1"(%0, %2) <{transpose_a = false, transpose_b = false}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [-0.75]>}> : () -> tensor<1x1xf32>
%5 = "opset.Add_1"(%3, %4) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<2x1xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [-0.75]>}> : () -> tensor<1x1xf32>
%7 = "opset.MatMul_1"(%1, %6) <{transpose_a = false, transpose_b = false}> : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<2x1xf32>
%8 = "opset.Add_1"(%5, %7) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%9 = "opset.Sigmoid_1"(%8) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%10 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [-0.625, -0.375]>}> : () -> tensor<2x1xf32>
%11 = "opset.MatMul_1"(%0, %10) <{transpose_a = false, transpose_b = false}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%12 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [-0.625]>}> : () -> tensor<1x1xf32>
%13 = "opset.Add_1"(%11, %12) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<2x1xf32>
%14 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [-0.625]>}> : () -> tensor<1x1xf32>
%15 = "opset.MatMul_1"(%1, %14) <{transpose_a = false, transpose_b = false}> : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<2x1xf32>
%16 = "opset.Add_1"(%13, %15) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%17 = "opset.Sigmoid_1"(%16) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%18 = "opset.Multiply_1"(%1, %17) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%19 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [-0.75]>}> : () -> tensor<1x1xf32>
%20 = "opset.MatMul_1"(%18, %19) <{transpose_a = false, transpose_b = false}> : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<2x1xf32>
%21 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [-0.375]>}> : () -> tensor<1x1xf32>
%22 = "opset.Add_1"(%20, %21) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<2x1xf32>
%23 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [-0.375, -0.125]>}> : () -> tensor<2x1xf32>
%24 = "opset.MatMul_1"(%0, %23) <{transpose_a = false, transpose_b = false}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%25 = "opset.Add_1"(%22, %24) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%26 = "opset.Tanh_1"(%25) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%27 = "opset.Multiply_1"(%9, %26) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%28 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%29 = "opset.Subtract_1"(%28, %9) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%30 = "opset.Multiply_1"(%29, %1) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%31 = "opset.Add_1"(%27, %30) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
"opset.Result_1"(%31) : (tensor<2x1xf32>) -> ()

// -----

// A gate is an output: all stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER]], %[[CONSTANT]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [-0.75, -0.5, -0.25]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [-0.75, -0.5, -0.25]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER_2]], %[[CONSTANT_3]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [-0.5, -0.25, 0.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%[[ADD]], %[[CONSTANT_5]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: %[[SPLIT_4:[0-9]+]], %[[SPLIT_5:[0-9]+]], %[[SPLIT_6:[0-9]+]] = "opset.Split_1"(%[[ADD_2]], %[[CONSTANT_5]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SPLIT]], %[[SPLIT_4]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[SPLIT_5]], %[[SPLIT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_4]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_2]], %[[SPLIT_6]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[SPLIT_3]], %[[MULTIPLY]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[ADD_5]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SIGMOID]])
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID]], %[[PARAMETER_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_6]], %[[SIGMOID]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[TANH]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD_6]])
%0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5]>}> : () -> tensor<2x3xf32>
%3 = "opset.MatMul_1"(%0, %2) <{transpose_a = false, transpose_b = false}> : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [-0.75, -0.5, -0.25]>}> : () -> tensor<3xf32>
%5 = "opset.Add_1"(%3, %4) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [-0.75, -0.5, -0.25]>}> : () -> tensor<3x1xf32>
%7 = "opset.MatMul_1"(%1, %6) <{transpose_a = false, transpose_b = true}> : (tensor<2x1xf32>, tensor<3x1xf32>) -> tensor<2x3xf32>
%8 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [-0.5, -0.25, 0.0]>}> : () -> tensor<3xf32>
%9 = "opset.Add_1"(%7, %8) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%11, %12, %13 = "opset.Split_1"(%5, %10) <{num_splits = 3 : i64}> : (tensor<2x3xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
%14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%15, %16, %17 = "opset.Split_1"(%9, %14) <{num_splits = 3 : i64}> : (tensor<2x3xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
%18 = "opset.Add_1"(%11, %15) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%19 = "opset.Sigmoid_1"(%18) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%20 = "opset.Add_1"(%16, %12) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%21 = "opset.Sigmoid_1"(%20) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%22 = "opset.Multiply_1"(%21, %17) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%23 = "opset.Add_1"(%13, %22) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%24 = "opset.Tanh_1"(%23) : (tensor<2x1xf32>) -> tensor<2x1xf32>
"opset.Result_1"(%19) : (tensor<2x1xf32>) -> ()
%25 = "opset.Multiply_1"(%19, %1) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%26 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%27 = "opset.Subtract_1"(%26, %19) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%28 = "opset.Multiply_1"(%27, %24) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%29 = "opset.Add_1"(%25, %28) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
"opset.Result_1"(%29) : (tensor<2x1xf32>) -> ()

