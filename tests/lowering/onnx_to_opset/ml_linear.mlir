// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// LinearRegressor -> MatMul, Add
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [1.0, 2.0, 3.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.LinearRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00>, intercepts = array<f64: 5.000000e-01>, post_transform = "NONE", targets = 1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LinearRegressor of one row, for two targets, with SOFTMAX; without intercepts
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[UNSQUEEZE]]) <{destination_type = f32}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONVERT]], %[[CONSTANT_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %y = "opset.SoftMax_8"(%[[MATMUL]]) <{axis = 1 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xi64>
%y = "onnx.ai.onnx.ml.LinearRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>, post_transform = "SOFTMAX", targets = 2 : i64}> : (tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LinearRegressor with SOFTMAX_ZERO
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[MATMUL]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[MATMUL]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_3]], %[[ABS]]){{.*}} -> tensor<?x2xi1>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MATMUL]], %[[REDUCEMAX]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[SUBTRACT]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[EXP]], %[[CONSTANT_4]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[REDUCEMAX]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[EXP_2:[0-9]+]] = "opset.Exp_1"(%[[NEGATIVE]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL]], %[[EXP_2]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[EXP]], %[[MULTIPLY]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[SELECT_2]], %[[REDUCESUM]]) <{m_pythondiv = true{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.LinearRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>, post_transform = "SOFTMAX_ZERO", targets = 2 : i64}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LinearRegressor with PROBIT
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[CONSTANT_3]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_4]], %[[SUBTRACT]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_4]], %[[SUBTRACT]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_2]], %[[ADD]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[MULTIPLY_2]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[LOG]], %[[CONSTANT_5]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.3307467]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[CONSTANT_6]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[ADD_2]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.802721]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[LOG]], %[[CONSTANT_7]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_4]], %[[MULTIPLY_5]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[SUBTRACT_3]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SQRT]], %[[ADD_2]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[SQRT_2:[0-9]+]] = "opset.Sqrt_1"(%[[SUBTRACT_4]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT]], %[[CONSTANT_8]]){{.*}} -> tensor<?x1xi1>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.4142135]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.4142135]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[SQRT_2]], %[[SELECT]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.LinearRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, 2.000000e+00>, post_transform = "PROBIT", targets = 1 : i64}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// coefficients that are no matrix
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LinearRegressor  ""  (f32[2,3])
// CHECK-NEXT: 3 coefficients are not a row of them for each of 2 scores of 3 features
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.LinearRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00>, post_transform = "NONE", targets = 2 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no target
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LinearRegressor  ""  (f32[2,3])
// CHECK-NEXT: -1 targets; at least one is needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.LinearRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00>, post_transform = "NONE", targets = -1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// too few coefficients
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LinearRegressor  ""  (f32[2,3])
// CHECK-NEXT: 2 coefficients are not a row of them for each of 1 scores of 3 features
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.LinearRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, 2.000000e+00>, post_transform = "NONE", targets = 1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// more coefficients than the features need
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [1.0, 2.0, 3.0]>}>
// CHECK-NEXT: %y = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.LinearRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>, post_transform = "NONE", targets = 1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an input of rank 3
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LinearRegressor  ""  (f32[2,3,4])
// CHECK-NEXT: an input of rank 3; rows of features have rank 2, one row has rank 1
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%y = "onnx.ai.onnx.ml.LinearRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00>, post_transform = "NONE", targets = 1 : i64}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a transform that is none
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LinearRegressor  ""  (f32[2,3])
// CHECK-NEXT: post_transform 'RELU' is not one of NONE, SOFTMAX, LOGISTIC, SOFTMAX_ZERO, PROBIT
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.LinearRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00>, post_transform = "RELU", targets = 1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LinearClassifier -> the label of the highest score
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.5, 1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[ADD]], %[[CONSTANT_3]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xi64>)
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[TOPK_2]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [2], ["a", "b"]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONSTANT_5]], %[[SQUEEZE]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK-NEXT: %z = "opset.Sigmoid_1"(%[[ADD]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y, %z = "onnx.ai.onnx.ml.LinearClassifier"(%x) <{classlabels_strings = ["a", "b"], coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00>, intercepts = array<f64: 5.000000e-01, 1.000000e+00>, multi_class = 0 : i64, post_transform = "LOGISTIC"}> : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LinearClassifier with one score for two classes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [1.0, 2.0, 3.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_3]], %[[ADD]]){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[LESS]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[SQUEEZE]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 7]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONSTANT_5]], %[[CONVERT]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_7]], %[[ADD]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %z = "opset.Concat_1"(%[[SUBTRACT]], %[[ADD]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y, %z = "onnx.ai.onnx.ml.LinearClassifier"(%x) <{classlabels_ints = array<i64: 5, 7>, coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00>, intercepts = array<f64: 5.000000e-01>, multi_class = 0 : i64, post_transform = "NONE"}> : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LinearClassifier with one score, as sigmoids
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [1.0, 2.0, 3.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_3]], %[[ADD]]){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[LESS]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi1>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[SQUEEZE]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[ADD]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[NEGATIVE]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %z = "opset.Concat_1"(%[[SIGMOID]], %[[SIGMOID_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y, %z = "onnx.ai.onnx.ml.LinearClassifier"(%x) <{classlabels_ints = array<i64: 0, 1>, coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00>, intercepts = array<f64: 5.000000e-01>, multi_class = 0 : i64, post_transform = "LOGISTIC"}> : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LinearClassifier with other labels than scores
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LinearClassifier  ""  (f32[2,3])
// CHECK-NEXT: 1 class labels for 2 intercepts
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y, %z = "onnx.ai.onnx.ml.LinearClassifier"(%x) <{classlabels_strings = ["a"], coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00>, intercepts = array<f64: 5.000000e-01, 1.000000e+00>, multi_class = 0 : i64, post_transform = "NONE"}> : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LinearClassifier with PROBIT of one score
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LinearClassifier  ""  (f32[2,3])
// CHECK-NEXT: PROBIT of one score for two classes; ONNX Runtime gives no numbers for it either
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y, %z = "onnx.ai.onnx.ml.LinearClassifier"(%x) <{classlabels_ints = array<i64: 5, 7>, coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00>, intercepts = array<f64: 5.000000e-01>, multi_class = 0 : i64, post_transform = "PROBIT"}> : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()
