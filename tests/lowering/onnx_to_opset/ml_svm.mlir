// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// SVMRegressor -> squared distances by products, about the middle of the vectors
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 3.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[SUBTRACT]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [2.0, 2.0, -2.0, -2.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[SUBTRACT]], %[[CONSTANT_3]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[REDUCESUM]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [2.0, 2.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[CONSTANT_5]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[MULTIPLY_2]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [1.0, -1.0]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[EXP]], %[[CONSTANT_6]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL_2]], %[[CONSTANT_7]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.SVMRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "RBF", n_supports = 2 : i64, one_class = 0 : i64, post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SVMRegressor with a wide RBF: the differences, one feature after another
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 3.0, 2.0, 4.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_6]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[LOOP:[0-9]+]] = "opset.Loop_5"(%[[CONSTANT_5]], %[[CONSTANT_7]], %[[BROADCAST]], %x) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 3.0, 2.0, 4.0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_8]], %[[PARAMETER]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER_3]], %[[PARAMETER]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[SQUAREDDIFFERENCE:[0-9]+]] = "opset.SquaredDifference_1"(%[[GATHER_3]], %[[GATHER_2]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[PARAMETER_2]], %[[SQUAREDDIFFERENCE]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_11]])
// CHECK-NEXT: }){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-100.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[LOOP]], %[[CONSTANT_12]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[MULTIPLY]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [1.0, -1.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[EXP]], %[[CONSTANT_13]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_14]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.SVMRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 1.000000e+02, 0.000000e+00, 3.000000e+00>, kernel_type = "RBF", n_supports = 2 : i64, one_class = 0 : i64, post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SVMRegressor with POLY, of one class
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_3]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}>
// CHECK-NEXT: %[[POWER:[0-9]+]] = "opset.Power_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [1.0, -1.0]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[POWER]], %[[CONSTANT_5]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[CONSTANT_6]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_7]], %[[ADD_2]]){{.*}} -> tensor<?x1xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LESS]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.SVMRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "POLY", n_supports = 2 : i64, one_class = 1 : i64, post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SVMRegressor with SIGMOID
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_3]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[ADD]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [1.0, -1.0]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[TANH]], %[[CONSTANT_4]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL_2]], %[[CONSTANT_5]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.SVMRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "SIGMOID", n_supports = 2 : i64, one_class = 0 : i64, post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SVMRegressor without vectors
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.SVMRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, 2.000000e+00>, kernel_type = "LINEAR", n_supports = 0 : i64, one_class = 0 : i64, post_transform = "NONE", rho = array<f64: 5.000000e-01>}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SVMClassifier of two classes: votes and a score with its opposite
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [1.0, -1.0]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[MATMUL]], %[[CONSTANT_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[CONSTANT_2]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_4]], %[[ADD]]){{.*}} -> tensor<?x1xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[LESS]]) <{destination_type = f32}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_5]], %[[CONVERT]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[CONVERT]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_6]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[SUBTRACT]], %[[BROADCAST]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [2, 0, 1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_10]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_12]]) <{special_zero = true}>{{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[RESHAPE]], %[[CONSTANT_13]]) <{keep_dims = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[REDUCESUM]], %[[CONSTANT_14]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<?x1xf32>, tensor<?x1xi64>)
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[TOPK_2]], %[[CONSTANT_15]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 7]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONSTANT_16]], %[[SQUEEZE]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[ADD]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %z = "opset.Concat_1"(%[[NEGATIVE]], %[[ADD]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y, %z = "onnx.ai.onnx.ml.SVMClassifier"(%x) <{classlabels_ints = array<i64: 5, 7>, coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>, vectors_per_class = array<i64: 1, 1>}> : (tensor<?x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SVMClassifier of two classes with a transform
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [1.0, -1.0]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[MATMUL]], %[[CONSTANT_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[CONSTANT_2]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_4]], %[[ADD]]){{.*}} -> tensor<?x1xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[LESS]]) <{destination_type = f32}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_5]], %[[CONVERT]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[CONVERT]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_6]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[SUBTRACT]], %[[BROADCAST]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [2, 0, 1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_10]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_12]]) <{special_zero = true}>{{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[RESHAPE]], %[[CONSTANT_13]]) <{keep_dims = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[REDUCESUM]], %[[CONSTANT_14]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<?x1xf32>, tensor<?x1xi64>)
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[TOPK_2]], %[[CONSTANT_15]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 7]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONSTANT_16]], %[[SQUEEZE]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[ADD]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[NEGATIVE]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %z = "opset.Concat_1"(%[[SIGMOID]], %[[SIGMOID_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y, %z = "onnx.ai.onnx.ml.SVMClassifier"(%x) <{classlabels_ints = array<i64: 5, 7>, coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", post_transform = "LOGISTIC", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>, vectors_per_class = array<i64: 1, 1>}> : (tensor<?x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SVMClassifier of three classes: a score for each pair
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.5, 0.25, 0.125]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 3], [1.0, 0.25, 0.0, -1.0, 0.0, 0.75, 0.0, 0.5, 2.0]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[MATMUL]], %[[CONSTANT_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %z = "opset.Add_1"(%[[MATMUL_2]], %[[CONSTANT_2]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_4]], %z){{.*}} -> tensor<?x3xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[LESS]]) <{destination_type = f32}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_5]], %[[CONVERT]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[CONVERT]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_6]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[SUBTRACT]], %[[BROADCAST]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x7xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [9], [6, 0, 1, 3, 6, 2, 4, 5, 6]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_10]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x9xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 3, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_12]]) <{special_zero = true}>{{.*}} -> tensor<?x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[RESHAPE]], %[[CONSTANT_13]]) <{keep_dims = false}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[REDUCESUM]], %[[CONSTANT_14]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<?x1xf32>, tensor<?x1xi64>)
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[TOPK_2]], %[[CONSTANT_15]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [3], ["a", "b", "c"]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONSTANT_16]], %[[SQUEEZE]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y, %z = "onnx.ai.onnx.ml.SVMClassifier"(%x) <{classlabels_strings = ["a", "b", "c"], coefficients = array<f64: 1.000000e+00, -1.000000e+00, 5.000000e-01, 2.500000e-01, 7.500000e-01, 2.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", post_transform = "NONE", rho = array<f64: 5.000000e-01, 2.500000e-01, 1.250000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00>, vectors_per_class = array<i64: 1, 1, 1>}> : (tensor<?x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SVMClassifier with probabilities: pairwise coupling in a Loop
// CHECK-LABEL: builtin.module
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x3xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x7xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x9xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<?x3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<?x1xf32>, tensor<?x1xi64>)
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = 1.000000e-07 : f64, max = 0.99999990000000005 : f64}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x7xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x9xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<?x3x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<?x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x3x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x3x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.ReduceLogicalOr_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y, %z = "onnx.ai.onnx.ml.SVMClassifier"(%x) <{classlabels_strings = ["a", "b", "c"], coefficients = array<f64: 1.000000e+00, -1.000000e+00, 5.000000e-01, 2.500000e-01, 7.500000e-01, 2.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", post_transform = "NONE", prob_a = array<f64: -1.000000e+00, -1.000000e+00, -1.000000e+00>, prob_b = array<f64: 5.000000e-01, 5.000000e-01, 5.000000e-01>, rho = array<f64: 5.000000e-01, 2.500000e-01, 1.250000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00>, vectors_per_class = array<i64: 1, 1, 1>}> : (tensor<?x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SVMClassifier without vectors
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %z = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%z, %[[CONSTANT_3]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<?x1xf32>, tensor<?x1xi64>)
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[TOPK_2]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%z, %[[CONSTANT_5]]) <{keep_dims = true}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[REDUCEMAX]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.49999997]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_7]], %[[SQUEEZE_2]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT_8]], %[[SQUEEZE]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 7]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONSTANT_9]], %[[SELECT]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y, %z = "onnx.ai.onnx.ml.SVMClassifier"(%x) <{classlabels_ints = array<i64: 5, 7>, coefficients = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>, kernel_type = "LINEAR", post_transform = "NONE", rho = array<f64: 5.000000e-01>}> : (tensor<?x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// vectors that are none
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.SVMRegressor  ""  (f32[?,2])
// CHECK-NEXT: 4 numbers are not 3 support vectors
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.SVMRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", n_supports = 3 : i64, one_class = 0 : i64, post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an input with other features
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.SVMRegressor  ""  (f32[?,3])
// CHECK-NEXT: the model was trained with 2 features, the input has 3
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%y = "onnx.ai.onnx.ml.SVMRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", n_supports = 2 : i64, one_class = 0 : i64, post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>}> : (tensor<?x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no rho
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.SVMRegressor  ""  (f32[?,2])
// CHECK-NEXT: rho is missing
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.SVMRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", n_supports = 2 : i64, one_class = 0 : i64, post_transform = "NONE", support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// other coefficients than vectors
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.SVMRegressor  ""  (f32[?,2])
// CHECK-NEXT: 1 coefficients for 2 support vectors
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.SVMRegressor"(%x) <{coefficients = array<f64: 1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", n_supports = 2 : i64, one_class = 0 : i64, post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// kernel parameters that are not three
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.SVMRegressor  ""  (f32[?,2])
// CHECK-NEXT: kernel_params needs three numbers, gamma, coef0 and the degree; it holds 1
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.SVMRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 1.000000e+00>, kernel_type = "POLY", n_supports = 2 : i64, one_class = 0 : i64, post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a kernel that is none
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.SVMRegressor  ""  (f32[?,2])
// CHECK-NEXT: kernel_type 'COSINE' is not one of LINEAR, POLY, RBF, SIGMOID
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.SVMRegressor"(%x) <{coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "COSINE", n_supports = 2 : i64, one_class = 0 : i64, post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no labels
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.SVMClassifier  ""  (f32[?,2])
// CHECK-NEXT: 0 class labels and 1 numbers of rho; at least one of each is needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y, %z = "onnx.ai.onnx.ml.SVMClassifier"(%x) <{coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>, vectors_per_class = array<i64: 1, 1>}> : (tensor<?x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// negative numbers of vectors
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.SVMClassifier  ""  (f32[?,2])
// CHECK-NEXT: vectors_per_class has negative numbers
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y, %z = "onnx.ai.onnx.ml.SVMClassifier"(%x) <{classlabels_ints = array<i64: 5, 7>, coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>, vectors_per_class = array<i64: 3, -1>}> : (tensor<?x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// vectors of other classes
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.SVMClassifier  ""  (f32[?,2])
// CHECK-NEXT: 2 vectors_per_class for 3 classes; two or more are needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y, %z = "onnx.ai.onnx.ml.SVMClassifier"(%x) <{classlabels_ints = array<i64: 1, 2, 3>, coefficients = array<f64: 1.000000e+00, -1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>, vectors_per_class = array<i64: 1, 1>}> : (tensor<?x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// coefficients for other classes
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.SVMClassifier  ""  (f32[?,2])
// CHECK-NEXT: 1 coefficients and 1 numbers of rho for 2 support vectors of 2 classes
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y, %z = "onnx.ai.onnx.ml.SVMClassifier"(%x) <{classlabels_ints = array<i64: 5, 7>, coefficients = array<f64: 1.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", post_transform = "NONE", rho = array<f64: 5.000000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00>, vectors_per_class = array<i64: 1, 1>}> : (tensor<?x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// probabilities for fewer pairs
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.SVMClassifier  ""  (f32[?,2])
// CHECK-NEXT: 1 prob_a and 1 prob_b for 3 pairs of classes
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y, %z = "onnx.ai.onnx.ml.SVMClassifier"(%x) <{classlabels_strings = ["a", "b", "c"], coefficients = array<f64: 1.000000e+00, -1.000000e+00, 5.000000e-01, 2.500000e-01, 7.500000e-01, 2.000000e+00>, kernel_params = array<f64: 5.000000e-01, 2.500000e-01, 3.000000e+00>, kernel_type = "LINEAR", post_transform = "NONE", prob_a = array<f64: -1.000000e+00>, prob_b = array<f64: 5.000000e-01>, rho = array<f64: 5.000000e-01, 2.500000e-01, 1.250000e-01>, support_vectors = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00>, vectors_per_class = array<i64: 1, 1, 1>}> : (tensor<?x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()
