// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-fold,opset-cse,opset-dce" | filecheck %s

// TensorFlow's BasicLSTMCell: one product of input and state, and a bias of its own for the forget gate -> LSTMCell
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], @"cf9049a8b5f9f02ff">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], @"c2790ab413c4b9799">}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [0.75, -0.75, -0.5, 0.0]>}>
// CHECK-NEXT: %[[LSTMCELL:[0-9]+]], %[[LSTMCELL_2:[0-9]+]] = "opset.LSTMCell_4"(%[[PARAMETER]], %[[PARAMETER_2]], %[[PARAMETER_3]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_2]])
%0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%2 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%3 = "opset.Concat_1"(%0, %1) <{axis = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 4], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, -0.75, -0.5, -0.25, 0.0, 0.25]>}> : () -> tensor<3x4xf32>
%5 = "opset.MatMul_1"(%3, %4) <{transpose_a = false, transpose_b = false}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4xf32>
%7 = "opset.Add_1"(%5, %6) <{auto_broadcast = "numpy"}> : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
%8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%9, %10, %11, %12 = "opset.Split_1"(%7, %8) <{num_splits = 4 : i64}> : (tensor<2x4xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
%13 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%14 = "opset.Add_1"(%11, %13) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
%15 = "opset.Sigmoid_1"(%14) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%16 = "opset.Multiply_1"(%15, %2) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%17 = "opset.Sigmoid_1"(%9) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%18 = "opset.Tanh_1"(%10) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%19 = "opset.Multiply_1"(%17, %18) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%20 = "opset.Add_1"(%16, %19) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%21 = "opset.Sigmoid_1"(%12) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%22 = "opset.Tanh_1"(%20) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%23 = "opset.Multiply_1"(%21, %22) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
"opset.Result_1"(%23) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%20) : (tensor<2x1xf32>) -> ()

// -----

// PyTorch's LSTMCell: two products, each with a bias -> LSTMCell
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], @"c8b39e058f082bc27">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], @"c104afafedd1ee473">}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.875, -1.375, -0.375, 0.125]>}>
// CHECK-NEXT: %[[LSTMCELL:[0-9]+]], %[[LSTMCELL_2:[0-9]+]] = "opset.LSTMCell_4"(%[[PARAMETER]], %[[PARAMETER_2]], %[[PARAMETER_3]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}>{{.*}} -> (tensor<?x1xf32>, tensor<?x1xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_2]])
%0 = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%1 = "opset.Parameter_1"() : () -> tensor<?x1xf32>
%2 = "opset.Parameter_1"() : () -> tensor<?x1xf32>
%3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, -0.75]>}> : () -> tensor<4x2xf32>
%4 = "opset.MatMul_1"(%0, %3) <{transpose_a = false, transpose_b = true}> : (tensor<?x2xf32>, tensor<4x2xf32>) -> tensor<?x4xf32>
%5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4xf32>
%6 = "opset.Add_1"(%4, %5) <{auto_broadcast = "numpy"}> : (tensor<?x4xf32>, tensor<4xf32>) -> tensor<?x4xf32>
%7 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4x1xf32>
%8 = "opset.MatMul_1"(%1, %7) <{transpose_a = false, transpose_b = true}> : (tensor<?x1xf32>, tensor<4x1xf32>) -> tensor<?x4xf32>
%9 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.625, -0.375, -0.125, 0.125]>}> : () -> tensor<4xf32>
%10 = "opset.Add_1"(%9, %8) <{auto_broadcast = "numpy"}> : (tensor<4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
%11 = "opset.Add_1"(%6, %10) <{auto_broadcast = "numpy"}> : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
%12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%16 = "opset.Slice_8"(%11, %12, %13, %14, %15) : (tensor<?x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x1xf32>
%17 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%19 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%20 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%21 = "opset.Slice_8"(%11, %17, %18, %19, %20) : (tensor<?x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x1xf32>
%22 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%23 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%24 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%25 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%26 = "opset.Slice_8"(%11, %22, %23, %24, %25) : (tensor<?x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x1xf32>
%27 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%28 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<1xi64>
%29 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%30 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%31 = "opset.Slice_8"(%11, %27, %28, %29, %30) : (tensor<?x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x1xf32>
%32 = "opset.Sigmoid_1"(%21) : (tensor<?x1xf32>) -> tensor<?x1xf32>
%33 = "opset.Multiply_1"(%32, %2) <{auto_broadcast = "numpy"}> : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
%34 = "opset.Sigmoid_1"(%16) : (tensor<?x1xf32>) -> tensor<?x1xf32>
%35 = "opset.Tanh_1"(%26) : (tensor<?x1xf32>) -> tensor<?x1xf32>
%36 = "opset.Multiply_1"(%34, %35) <{auto_broadcast = "numpy"}> : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
%37 = "opset.Add_1"(%33, %36) <{auto_broadcast = "numpy"}> : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
%38 = "opset.Sigmoid_1"(%31) : (tensor<?x1xf32>) -> tensor<?x1xf32>
%39 = "opset.Tanh_1"(%37) : (tensor<?x1xf32>) -> tensor<?x1xf32>
%40 = "opset.Multiply_1"(%38, %39) <{auto_broadcast = "numpy"}> : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
"opset.Result_1"(%40) : (tensor<?x1xf32>) -> ()
"opset.Result_1"(%37) : (tensor<?x1xf32>) -> ()

// -----

// A gate is an output: all stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[PARAMETER]], %[[PARAMETER_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 4], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, -0.75, -0.5, -0.25, 0.0, 0.25]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONCAT]], %[[CONSTANT]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.75, -0.5, -0.25, 0.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[ADD]], %[[CONSTANT_3]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SPLIT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT]])
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID]], %[[PARAMETER_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[SPLIT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_2]], %[[TANH]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_4]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[TANH_2:[0-9]+]] = "opset.Tanh_1"(%[[ADD_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_3]], %[[TANH_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_3]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_3]])
%0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%2 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%3 = "opset.Concat_1"(%0, %1) <{axis = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 4], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, -0.75, -0.5, -0.25, 0.0, 0.25]>}> : () -> tensor<3x4xf32>
%5 = "opset.MatMul_1"(%3, %4) <{transpose_a = false, transpose_b = false}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4xf32>
%7 = "opset.Add_1"(%5, %6) <{auto_broadcast = "numpy"}> : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
%8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%9, %10, %11, %12 = "opset.Split_1"(%7, %8) <{num_splits = 4 : i64}> : (tensor<2x4xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
%13 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%14 = "opset.Add_1"(%11, %13) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
"opset.Result_1"(%9) : (tensor<2x1xf32>) -> ()
%15 = "opset.Sigmoid_1"(%14) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%16 = "opset.Multiply_1"(%15, %2) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%17 = "opset.Sigmoid_1"(%9) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%18 = "opset.Tanh_1"(%10) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%19 = "opset.Multiply_1"(%17, %18) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%20 = "opset.Add_1"(%16, %19) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%21 = "opset.Sigmoid_1"(%12) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%22 = "opset.Tanh_1"(%20) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%23 = "opset.Multiply_1"(%21, %22) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
"opset.Result_1"(%23) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%20) : (tensor<2x1xf32>) -> ()

// -----

// A gate that looks at the state, through a peephole: all stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[PARAMETER]], %[[PARAMETER_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 4], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, -0.75, -0.5, -0.25, 0.0, 0.25]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONCAT]], %[[CONSTANT]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.75, -0.5, -0.25, 0.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[ADD]], %[[CONSTANT_3]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SPLIT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [-0.75]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_3]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SPLIT_4]], %[[MULTIPLY]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID]], %[[PARAMETER_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[SPLIT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_2]], %[[TANH]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[TANH_2:[0-9]+]] = "opset.Tanh_1"(%[[ADD_4]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_3]], %[[TANH_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_4]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_4]])
%0 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%2 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%3 = "opset.Concat_1"(%0, %1) <{axis = 1 : i64}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 4], [-0.75, -0.5, -0.25, 0.0, 0.25, 0.5, 0.75, -0.75, -0.5, -0.25, 0.0, 0.25]>}> : () -> tensor<3x4xf32>
%5 = "opset.MatMul_1"(%3, %4) <{transpose_a = false, transpose_b = false}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [-0.75, -0.5, -0.25, 0.0]>}> : () -> tensor<4xf32>
%7 = "opset.Add_1"(%5, %6) <{auto_broadcast = "numpy"}> : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
%8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%9, %10, %11, %12 = "opset.Split_1"(%7, %8) <{num_splits = 4 : i64}> : (tensor<2x4xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
%13 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%14 = "opset.Add_1"(%11, %13) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
%15 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [-0.75]>}> : () -> tensor<1x1xf32>
%16 = "opset.Multiply_1"(%2, %15) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<2x1xf32>
%17 = "opset.Add_1"(%12, %16) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%18 = "opset.Sigmoid_1"(%14) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%19 = "opset.Multiply_1"(%18, %2) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%20 = "opset.Sigmoid_1"(%9) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%21 = "opset.Tanh_1"(%10) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%22 = "opset.Multiply_1"(%20, %21) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%23 = "opset.Add_1"(%19, %22) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%24 = "opset.Sigmoid_1"(%17) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%25 = "opset.Tanh_1"(%23) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%26 = "opset.Multiply_1"(%24, %25) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
"opset.Result_1"(%26) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%23) : (tensor<2x1xf32>) -> ()

// -----

// The width of the input follows from the weights, its batch from the state that it is joined with: the runtime does not
// compile a cell where it does not know them
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 3], @"ccae0149267090234">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], @"c8fcda670bbf00420">}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.75, 0.25, 0.0, -0.75, 0.75, -0.75, -0.75, -1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %hh, %cc = "opset.LSTMCell_4"(%[[RESHAPE]], %h, %c, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 2 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%hh)
// CHECK-NEXT: "opset.Result_1"(%cc)
%x = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%c = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%j = "opset.Concat_1"(%x, %h) <{axis = 1 : i64}> : (tensor<?x?xf32>, tensor<2x2xf32>) -> tensor<2x?xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5, 8], [1.0, 0.25, 0.5, 1.0, 0.25, 0.5, 0.75, -0.5, -1.0, -0.5, -0.5, 0.75, 1.0, -1.0, 0.0, 0.75, -0.75, 0.75, -0.75, 0.0, 0.75, -0.5, -0.25, -0.5, 0.5, -0.5, 1.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0, 1.0, 0.75, 0.75, 0.5, 0.25, -0.25, 1.0]>}> : () -> tensor<5x8xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.0, -0.75, 0.75, -0.75, 0.75, 0.25, -0.75, -1.0]>}> : () -> tensor<8xf32>
%p = "opset.MatMul_1"(%j, %w) <{transpose_a = false, transpose_b = false}> : (tensor<2x?xf32>, tensor<5x8xf32>) -> tensor<2x8xf32>
%a = "opset.Add_1"(%p, %b) <{auto_broadcast = "numpy"}> : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%i, %g, %f, %o = "opset.Split_1"(%a, %axis) <{num_splits = 4 : i64}> : (tensor<2x8xf32>, tensor<i64>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
%fs = "opset.Sigmoid_1"(%f) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%is = "opset.Sigmoid_1"(%i) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%gt = "opset.Tanh_1"(%g) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%os = "opset.Sigmoid_1"(%o) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%kept = "opset.Multiply_1"(%fs, %c) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
%new = "opset.Multiply_1"(%is, %gt) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
%cc = "opset.Add_1"(%kept, %new) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
%ct = "opset.Tanh_1"(%cc) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%hh = "opset.Multiply_1"(%os, %ct) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
"opset.Result_1"(%hh) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%cc) : (tensor<2x2xf32>) -> ()

// -----

// The first of two cells begins from zeros, which are folded -> a cell of the same weights; not where its biases differ
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], @"c12d7994790f3fc76">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], @"cb466f528ac1448fc">}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [1.0, 0.5, 0.0, -1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [0.0, 0.0]>}>
// CHECK-NEXT: %[[LSTMCELL:[0-9]+]], %[[LSTMCELL_2:[0-9]+]] = "opset.LSTMCell_4"(%[[PARAMETER]], %[[CONSTANT_4]], %[[CONSTANT_4]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: %[[LSTMCELL_3:[0-9]+]], %[[LSTMCELL_4:[0-9]+]] = "opset.LSTMCell_4"(%[[PARAMETER_2]], %[[LSTMCELL]], %[[LSTMCELL_2]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[PARAMETER_3]], %[[CONSTANT_5]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [0.5, 1.0, 0.0, -2.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[ADD]], %[[CONSTANT_7]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [0.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID]], %[[CONSTANT_8]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[SPLIT_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_2]], %[[TANH]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_4]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[TANH_2:[0-9]+]] = "opset.Tanh_1"(%[[ADD_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_3]], %[[TANH_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[LSTMCELL_5:[0-9]+]], %[[LSTMCELL_6:[0-9]+]] = "opset.LSTMCell_4"(%[[PARAMETER_4]], %[[MULTIPLY_3]], %[[ADD_2]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{activations = ["sigmoid", "tanh", "tanh"], activations_alpha = array<f64>, activations_beta = array<f64>, clip = 0.000000e+00 : f64, hidden_size = 1 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_3]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_4]])
// CHECK-NEXT: "opset.Result_1"(%[[LSTMCELL_5]])
%0 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [1.0, 2.0, 3.0, 4.0]>}> : () -> tensor<4x1xf32>
%3 = "opset.MatMul_1"(%0, %2) <{transpose_a = false, transpose_b = true}> : (tensor<2x1xf32>, tensor<4x1xf32>) -> tensor<2x4xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [0.5, 1.0, 0.0, -1.0]>}> : () -> tensor<1x4xf32>
%5 = "opset.Add_1"(%3, %4) <{auto_broadcast = "numpy"}> : (tensor<2x4xf32>, tensor<1x4xf32>) -> tensor<2x4xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%7, %8, %9, %10 = "opset.Split_1"(%5, %6) <{num_splits = 4 : i64}> : (tensor<2x4xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
%11 = "opset.Sigmoid_1"(%8) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%12 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [0.0]>}> : () -> tensor<1x1xf32>
%13 = "opset.Multiply_1"(%11, %12) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<2x1xf32>
%14 = "opset.Sigmoid_1"(%7) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%15 = "opset.Tanh_1"(%9) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%16 = "opset.Multiply_1"(%14, %15) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%17 = "opset.Add_1"(%13, %16) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%18 = "opset.Sigmoid_1"(%10) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%19 = "opset.Tanh_1"(%17) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%20 = "opset.Multiply_1"(%18, %19) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%21 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [1.0, 2.0, 3.0, 4.0]>}> : () -> tensor<4x1xf32>
%22 = "opset.MatMul_1"(%1, %21) <{transpose_a = false, transpose_b = true}> : (tensor<2x1xf32>, tensor<4x1xf32>) -> tensor<2x4xf32>
%23 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [0.5, 1.0, 0.0, -1.0]>}> : () -> tensor<1x4xf32>
%24 = "opset.Add_1"(%22, %23) <{auto_broadcast = "numpy"}> : (tensor<2x4xf32>, tensor<1x4xf32>) -> tensor<2x4xf32>
%25 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [0.5, 0.25, -1.0, 2.0]>}> : () -> tensor<4x1xf32>
%26 = "opset.MatMul_1"(%20, %25) <{transpose_a = false, transpose_b = true}> : (tensor<2x1xf32>, tensor<4x1xf32>) -> tensor<2x4xf32>
%27 = "opset.Add_1"(%24, %26) <{auto_broadcast = "numpy"}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
%28 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%29, %30, %31, %32 = "opset.Split_1"(%27, %28) <{num_splits = 4 : i64}> : (tensor<2x4xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
%33 = "opset.Sigmoid_1"(%30) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%34 = "opset.Multiply_1"(%33, %17) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%35 = "opset.Sigmoid_1"(%29) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%36 = "opset.Tanh_1"(%31) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%37 = "opset.Multiply_1"(%35, %36) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%38 = "opset.Add_1"(%34, %37) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%39 = "opset.Sigmoid_1"(%32) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%40 = "opset.Tanh_1"(%38) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%41 = "opset.Multiply_1"(%39, %40) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%42 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%43 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%44 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [1.0, 2.0, 3.0, 4.0]>}> : () -> tensor<4x1xf32>
%45 = "opset.MatMul_1"(%42, %44) <{transpose_a = false, transpose_b = true}> : (tensor<2x1xf32>, tensor<4x1xf32>) -> tensor<2x4xf32>
%46 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [0.5, 1.0, 0.0, -2.0]>}> : () -> tensor<1x4xf32>
%47 = "opset.Add_1"(%45, %46) <{auto_broadcast = "numpy"}> : (tensor<2x4xf32>, tensor<1x4xf32>) -> tensor<2x4xf32>
%48 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%49, %50, %51, %52 = "opset.Split_1"(%47, %48) <{num_splits = 4 : i64}> : (tensor<2x4xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
%53 = "opset.Sigmoid_1"(%50) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%54 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [0.0]>}> : () -> tensor<1x1xf32>
%55 = "opset.Multiply_1"(%53, %54) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<1x1xf32>) -> tensor<2x1xf32>
%56 = "opset.Sigmoid_1"(%49) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%57 = "opset.Tanh_1"(%51) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%58 = "opset.Multiply_1"(%56, %57) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%59 = "opset.Add_1"(%55, %58) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%60 = "opset.Sigmoid_1"(%52) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%61 = "opset.Tanh_1"(%59) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%62 = "opset.Multiply_1"(%60, %61) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%63 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [1.0, 2.0, 3.0, 4.0]>}> : () -> tensor<4x1xf32>
%64 = "opset.MatMul_1"(%43, %63) <{transpose_a = false, transpose_b = true}> : (tensor<2x1xf32>, tensor<4x1xf32>) -> tensor<2x4xf32>
%65 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [0.5, 1.0, 0.0, -1.0]>}> : () -> tensor<1x4xf32>
%66 = "opset.Add_1"(%64, %65) <{auto_broadcast = "numpy"}> : (tensor<2x4xf32>, tensor<1x4xf32>) -> tensor<2x4xf32>
%67 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1], [0.5, 0.25, -1.0, 2.0]>}> : () -> tensor<4x1xf32>
%68 = "opset.MatMul_1"(%62, %67) <{transpose_a = false, transpose_b = true}> : (tensor<2x1xf32>, tensor<4x1xf32>) -> tensor<2x4xf32>
%69 = "opset.Add_1"(%66, %68) <{auto_broadcast = "numpy"}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
%70 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%71, %72, %73, %74 = "opset.Split_1"(%69, %70) <{num_splits = 4 : i64}> : (tensor<2x4xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
%75 = "opset.Sigmoid_1"(%72) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%76 = "opset.Multiply_1"(%75, %59) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%77 = "opset.Sigmoid_1"(%71) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%78 = "opset.Tanh_1"(%73) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%79 = "opset.Multiply_1"(%77, %78) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%80 = "opset.Add_1"(%76, %79) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%81 = "opset.Sigmoid_1"(%74) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%82 = "opset.Tanh_1"(%80) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%83 = "opset.Multiply_1"(%81, %82) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
"opset.Result_1"(%41) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%38) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%83) : (tensor<2x1xf32>) -> ()
