// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// History -> ReadValue, Select of the first row in the first inference, Concat, Assign of what is past
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [0.0]>}>
// CHECK-NEXT: %c = "opset.ReadValue_6"(%[[CONSTANT]]) <{variable_id = "n", variable_type = f32, variable_shape = "1,1"}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%c, %[[CONSTANT_2]]){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[ASSIGN:[0-9]+]] = "opset.Assign_6"(%[[ADD]]) <{variable_id = "n"}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 4], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %[[READVALUE:[0-9]+]] = "opset.ReadValue_6"(%[[CONSTANT_3]]) <{variable_id = "s", variable_type = f32, variable_shape = "2,4"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%c, %[[CONSTANT_4]]){{.*}} -> tensor<1x1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %x, %[[READVALUE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %h = "opset.Concat_1"(%[[SELECT]], %x) <{axis = 0 : i64}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%h, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ASSIGN_2:[0-9]+]] = "opset.Assign_6"(%[[SLICE]]) <{variable_id = "s"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 12]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%h, %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<1x12xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4xf32>
%c = "kaldi.Count"() <{variable = "n"}> : () -> tensor<1x1xf32>
%h = "kaldi.History"(%x, %c) <{frames = 2 : i64, variable = "s"}> : (tensor<1x4xf32>, tensor<1x1xf32>) -> tensor<?x4xf32>
%y = "kaldi.Taps"(%h) <{lags = array<i64: 2, 1, 0>}> : (tensor<?x4xf32>) -> tensor<?x12xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x12xf32>) -> ()

// -----

// that is zeros before the first inference; Taps of one row, of some of them
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 4], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %[[READVALUE:[0-9]+]] = "opset.ReadValue_6"(%[[CONSTANT]]) <{variable_id = "s", variable_type = f32, variable_shape = "2,4"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %h = "opset.Concat_1"(%[[READVALUE]], %x) <{axis = 0 : i64}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%h, %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ASSIGN:[0-9]+]] = "opset.Assign_6"(%[[SLICE]]) <{variable_id = "s"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %a = "opset.Slice_8"(%h, %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%h, %[[CONSTANT_10]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 8]>}>
// CHECK-NEXT: %b = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%a, %b) <{axis = 1 : i64}>{{.*}} -> tensor<1x12xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4xf32>
%h = "kaldi.History"(%x) <{frames = 2 : i64, variable = "s"}> : (tensor<1x4xf32>) -> tensor<?x4xf32>
%a = "kaldi.Taps"(%h) <{lags = array<i64: 1>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Taps"(%h) <{lags = array<i64: 2, 0>}> : (tensor<?x4xf32>) -> tensor<?x8xf32>
%y = "kaldi.Append"(%a, %b) : (tensor<?x4xf32>, tensor<?x8xf32>) -> tensor<?x12xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x12xf32>) -> ()

// -----

// Recall -> ReadValue; Keep -> Assign behind what was recalled, of zeros in the first inferences
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [0.0]>}>
// CHECK-NEXT: %c = "opset.ReadValue_6"(%[[CONSTANT]]) <{variable_id = "n", variable_type = f32, variable_shape = "1,1"}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%c, %[[CONSTANT_2]]){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[ASSIGN:[0-9]+]] = "opset.Assign_6"(%[[ADD]]) <{variable_id = "n"}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %r = "opset.ReadValue_6"(%[[CONSTANT_3]]) <{variable_id = "s", variable_type = f32, variable_shape = "1,4"}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%x, %r){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%c, %[[CONSTANT_4]]){{.*}} -> tensor<1x1xi1>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATEREQUAL]], %y, %[[CONSTANT_5]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%r, %[[SELECT]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONCAT]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[ASSIGN_2:[0-9]+]] = "opset.Assign_6"(%[[SLICE]]) <{variable_id = "s"}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4xf32>
%c = "kaldi.Count"() <{variable = "n"}> : () -> tensor<1x1xf32>
%r = "kaldi.Recall"() <{variable = "s", frames = 1 : i64}> : () -> tensor<?x4xf32>
%y = "kaldi.Sum"(%x, %r) : (tensor<1x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"kaldi.Keep"(%y, %r, %c) <{variable = "s", first = 2 : i64}> : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<1x1xf32>) -> ()
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// a size that is not known
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: kaldi.Recall  ""  ()
// CHECK-NEXT: the size of what it keeps is not known
%r = "kaldi.Recall"() <{variable = "s", frames = 1 : i64}> : () -> tensor<?x?xf32>
"stepwell.output"(%r) <{tensor_name = "r"}> : (tensor<?x?xf32>) -> ()

// -----

// LstmStep -> the formula of the cell; output and cell before and after are together
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 4], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 8]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[RESHAPE]]){{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%b, %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> (tensor<1x1xf32>, tensor<1x2xf32>)
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 1], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[VARIADICSPLIT]], %[[CONSTANT_6]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[MATMUL_2]]){{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 2, 2]>}>
// CHECK-NEXT: %[[VARIADICSPLIT_3:[0-9]+]], %[[VARIADICSPLIT_4:[0-9]+]], %[[VARIADICSPLIT_5:[0-9]+]], %[[VARIADICSPLIT_6:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD_2]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> (tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>, tensor<1x2xf32>)
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_9]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[RESHAPE_2]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[VARIADICSPLIT_4]], %[[MULTIPLY]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_3]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[RESHAPE_3]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[VARIADICSPLIT_5]], %[[MULTIPLY_2]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_4]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[VARIADICSPLIT_3]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[TANH]], %[[SIGMOID]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[SIGMOID_2]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ADD_5]]) <{min = -5.000000e+01 : f64, max = 5.000000e+01 : f64}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[TANH_2:[0-9]+]] = "opset.Tanh_1"(%[[CLAMP]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_13]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[RESHAPE_4]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[VARIADICSPLIT_6]], %[[MULTIPLY_5]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_6]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[TANH_2]], %[[SIGMOID_3]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [1.0, 1.0]>}>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY_6]], %[[CONSTANT_15]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[MATMUL_3]], %[[CLAMP]]) <{axis = 1 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x3xf32>
%y = "kaldi.LstmStep"(%x, %b) <{CellDim = 2 : i64, CellClip = 50.0 : f64, w_gifo_x = #stepwell.constant<"f32", [8, 4], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, w_gifo_r = #stepwell.constant<"f32", [8, 1], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, bias = #stepwell.constant<"f32", [8], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, peephole_i_c = #stepwell.constant<"f32", [2], [1.0, 1.0]>, peephole_f_c = #stepwell.constant<"f32", [2], [1.0, 1.0]>, peephole_o_c = #stepwell.constant<"f32", [2], [1.0, 1.0]>, w_r_m = #stepwell.constant<"f32", [1, 2], [1.0, 1.0]>}> : (tensor<1x4xf32>, tensor<1x3xf32>) -> tensor<?x3xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x3xf32>) -> ()

// -----

// RecurrentStep -> Tanh of the input and of the output before
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 4], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[RESHAPE]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 1.0, 1.0, 1.0]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%b, %[[CONSTANT_4]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[MATMUL_2]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %y = "opset.Tanh_1"(%[[ADD_2]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x2xf32>
%y = "kaldi.RecurrentStep"(%x, %b) <{w_forward = #stepwell.constant<"f32", [2, 4], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>, w_recurrent = #stepwell.constant<"f32", [2, 2], [1.0, 1.0, 1.0, 1.0]>, bias = #stepwell.constant<"f32", [2], [1.0, 1.0]>}> : (tensor<1x4xf32>, tensor<1x2xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()
