// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// com.microsoft.Gelu -> Gelu
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Gelu_7"(%x) <{approximation_mode = "erf"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.com.microsoft.Gelu"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BiasGelu -> Gelu(A + B)
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%a, %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Gelu_7"(%[[ADD]]) <{approximation_mode = "erf"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "onnx.com.microsoft.BiasGelu"(%a, %b) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FastGelu -> Gelu by tanh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Gelu_7"(%x) <{approximation_mode = "tanh"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.com.microsoft.FastGelu"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FastGelu with a bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%x, %bias){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Gelu_7"(%[[ADD]]) <{approximation_mode = "tanh"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%y = "onnx.com.microsoft.FastGelu"(%x, %bias) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QuickGelu -> Swish
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5]>}>
// CHECK-NEXT: %y = "opset.Swish_4"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.com.microsoft.QuickGelu"(%x) <{alpha = 1.500000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RMSNormalization -> x / Sqrt(ReduceMean(x * x) + epsilon) * scale
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[DIVIDE]], %scale){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<3xf32>
%y = "onnx.RMSNormalization"(%x, %scale) <{axis = -1 : i64, epsilon = 9.9999997473787516e-06 : f64, stash_type = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RMSNormalization of f16 in f32, over two axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONVERT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONVERT]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[DIVIDE]]) <{destination_type = f16}>{{.*}} -> tensor<2x3x4xf16>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[CONVERT_2]], %scale){{.*}} -> tensor<2x3x4xf16>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf16>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<3x4xf16>
%y = "onnx.RMSNormalization"(%x, %scale) <{axis = 1 : i64, epsilon = 9.9999997473787516e-06 : f64, stash_type = 1 : i64}> : (tensor<2x3x4xf16>, tensor<3x4xf16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SimplifiedLayerNormalization -> the same
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[DIVIDE]], %scale){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y_1 = "opset.Divide_1"(%[[CONSTANT_3]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<3xf32>
%y, %y_1 = "onnx.SimplifiedLayerNormalization"(%x, %scale) <{axis = -1 : i64, epsilon = 9.9999997473787516e-06 : f64, stash_type = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.SkipLayerNormalization -> MVN(input + skip + bias) * gamma + beta
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%input, %skip){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[ADD]], %bias){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%y, %[[CONSTANT]]) <{eps = 9.999999960041972e-13 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %gamma){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y_1 = "opset.Add_1"(%[[MULTIPLY]], %beta){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%skip = "stepwell.input"() <{tensor_name = "skip"}> : () -> tensor<2x3x4xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<4xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<4xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<4xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.SkipLayerNormalization"(%input, %skip, %gamma, %beta, %bias) <{epsilon = 9.999999960041972e-13 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_3) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.SkipLayerNormalization with mean and deviation
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Add_1"(%input, %skip){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%y, %[[CONSTANT]]) <{eps = 9.999999960041972e-13 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y_1 = "opset.Multiply_1"(%[[MVN]], %gamma){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %y_2 = "opset.ReduceMean_1"(%y, %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SQUAREDDIFFERENCE:[0-9]+]] = "opset.SquaredDifference_1"(%y, %y_2){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[SQUAREDDIFFERENCE]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-12]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y_3 = "opset.Divide_1"(%[[CONSTANT_4]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
// CHECK-NEXT: "opset.Result_1"(%y_3)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%skip = "stepwell.input"() <{tensor_name = "skip"}> : () -> tensor<2x3x4xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<4xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.SkipLayerNormalization"(%input, %skip, %gamma) <{epsilon = 9.999999960041972e-13 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.SkipSimplifiedLayerNormalization
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Add_1"(%input, %skip){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%y, %y){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-12]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%y, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y_1 = "opset.Multiply_1"(%[[DIVIDE]], %gamma){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y_2 = "opset.Divide_1"(%[[CONSTANT_3]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%skip = "stepwell.input"() <{tensor_name = "skip"}> : () -> tensor<2x3x4xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<4xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.SkipSimplifiedLayerNormalization"(%input, %skip, %gamma) <{epsilon = 9.999999960041972e-13 : f64}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_3) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedMatMul -> alpha * MatMul
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%a, %b) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[MATMUL]], %[[CONSTANT]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3x2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%y = "onnx.com.microsoft.FusedMatMul"(%a, %b) <{alpha = 5.000000e-01 : f64, transA = 1 : i64, transB = 0 : i64, transBatchA = 0 : i64, transBatchB = 0 : i64}> : (tensor<3x2xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedMatMul with the row axis in front of the batch
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<5x2x3xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%[[TRANSPOSE]], %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<5x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x5x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<5x3x4xf32>
%y = "onnx.com.microsoft.FusedMatMul"(%a, %b) <{alpha = 1.000000e+00 : f64, transA = 0 : i64, transB = 0 : i64, transBatchA = 1 : i64, transBatchB = 0 : i64}> : (tensor<2x5x3xf32>, tensor<5x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedGemm -> LeakyRelu(MatMul + C)
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %c){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.25]>}>
// CHECK-NEXT: %y = "opset.PReLU_1"(%[[ADD]], %[[CONSTANT]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<4xf32>
%y = "onnx.com.microsoft.FusedGemm"(%a, %b, %c) <{alpha = 1.000000e+00 : f64, beta = 1.000000e+00 : f64, transA = 0 : i64, transB = 0 : i64, activation = "LeakyRelu", activation_alpha = 2.500000e-01 : f64}> : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedConv with Relu
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %w) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %y = "opset.ReLU_1"(%[[CONVOLUTION]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xf32>
%y = "onnx.com.microsoft.FusedConv"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64, activation = "Relu", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x2x4xf32>, tensor<3x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedConv with Sigmoid
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %w) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %y = "opset.Sigmoid_1"(%[[CONVOLUTION]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xf32>
%y = "onnx.com.microsoft.FusedConv"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64, activation = "Sigmoid", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x2x4xf32>, tensor<3x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedConv with Tanh
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %w) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %y = "opset.Tanh_1"(%[[CONVOLUTION]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xf32>
%y = "onnx.com.microsoft.FusedConv"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64, activation = "Tanh", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x2x4xf32>, tensor<3x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedConv with LeakyRelu
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %w) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.25]>}>
// CHECK-NEXT: %y = "opset.PReLU_1"(%[[CONVOLUTION]], %[[CONSTANT]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xf32>
%y = "onnx.com.microsoft.FusedConv"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64, activation = "LeakyRelu", activation_params = array<f64: 2.500000e-01>, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x2x4xf32>, tensor<3x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedConv with HardSigmoid
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %w) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %y = "opset.HardSigmoid_1"(%[[CONVOLUTION]], %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xf32>
%y = "onnx.com.microsoft.FusedConv"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64, activation = "HardSigmoid", activation_params = array<f64: 2.500000e-01, 5.000000e-01>, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x2x4xf32>, tensor<3x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedConv with Clip
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %w) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %y = "opset.Clamp_1"(%[[CONVOLUTION]]) <{min = -1.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xf32>
%y = "onnx.com.microsoft.FusedConv"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64, activation = "Clip", activation_params = array<f64: -1.000000e+00, 1.000000e+00>, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x2x4xf32>, tensor<3x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedConv with HardSwish
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %w) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %y = "opset.HSwish_4"(%[[CONVOLUTION]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xf32>
%y = "onnx.com.microsoft.FusedConv"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64, activation = "HardSwish", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x2x4xf32>, tensor<3x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedConv without an activation: Conv + B + Z
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %w) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[ADD]], %z){{.*}} -> tensor<1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<1x3x3xf32>
%y = "onnx.com.microsoft.FusedConv"(%x, %w, %b, %z) <{auto_pad = "NOTSET", group = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<1x2x4xf32>, tensor<3x2x2xf32>, tensor<3xf32>, tensor<1x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.NhwcConv -> Convolution between Transposes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%w, %[[CONSTANT_2]]){{.*}} -> tensor<3x2x2x2xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x3x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<1x3x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<1x3x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x4x2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2x2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "onnx.com.microsoft.NhwcConv"(%x, %w, %b) <{auto_pad = "NOTSET", group = 1 : i64}> : (tensor<1x4x4x2xf32>, tensor<3x2x2x2xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MatMulNBits -> MatMul with u4 weights: (B - 8) * scale for each block, transposed
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [3, 2, 2], [0, 1, 1, 1, 2, 1, 3, 1, 4, 1, 5, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 2, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%scales, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<3x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [1, 1, 1], [8]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = f32}>{{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_3]]) <{destination_type = f32}>{{.*}} -> tensor<1x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[RESHAPE]]){{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%a, %[[RESHAPE_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%b = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 2, 1], [16, 17, 18, 19, 20, 21]>}> : () -> tensor<*x!stepwell.dynamic>
%scales = "stepwell.input"() <{tensor_name = "scales"}> : () -> tensor<6xf32>
%y = "onnx.com.microsoft.MatMulNBits"(%a, %b, %scales) <{accuracy_level = 0 : i64, bits = 4 : i64, weight_prepacked = 0 : i64, K = 4 : i64, N = 3 : i64, block_size = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<2x4xf32>, tensor<*x!stepwell.dynamic>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MatMulNBits with packed zero points and a bias; the last block is cut
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [2, 2, 2], [0, 1, 1, 1, 2, 1, 3, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%scales, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [2, 2, 1], [1, 2, 3, 4]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = f32}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_3]]) <{destination_type = f32}>{{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[RESHAPE]]){{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%a, %[[SLICE]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 2, 1], [16, 17, 18, 19]>}> : () -> tensor<*x!stepwell.dynamic>
%scales = "stepwell.input"() <{tensor_name = "scales"}> : () -> tensor<4xf32>
%zero_points = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 1], [33, 67]>}> : () -> tensor<*x!stepwell.dynamic>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2xf32>
%y = "onnx.com.microsoft.MatMulNBits"(%a, %b, %scales, %zero_points, %bias) <{accuracy_level = 0 : i64, bits = 4 : i64, weight_prepacked = 0 : i64, K = 3 : i64, N = 2 : i64, block_size = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 1>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<4xf32>, tensor<*x!stepwell.dynamic>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MatMulNBits with float zero points of 8 bits
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [2, 1, 2], [1, 2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%scales, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%zero_points, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = f32}>{{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[RESHAPE_2]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[RESHAPE]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%a, %[[RESHAPE_3]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%b = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 1, 2], [1, 2, 3, 4]>}> : () -> tensor<*x!stepwell.dynamic>
%scales = "stepwell.input"() <{tensor_name = "scales"}> : () -> tensor<2xf32>
%zero_points = "stepwell.input"() <{tensor_name = "zero_points"}> : () -> tensor<2xf32>
%y = "onnx.com.microsoft.MatMulNBits"(%a, %b, %scales, %zero_points) <{accuracy_level = 0 : i64, bits = 8 : i64, weight_prepacked = 0 : i64, K = 2 : i64, N = 2 : i64, block_size = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (tensor<2x2xf32>, tensor<*x!stepwell.dynamic>, tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// The mean of a SkipSimplifiedLayerNormalization
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.SkipSimplifiedLayerNormalization  ""  (f32[2,3,4], f32[2,3,4], f32[4])
// CHECK-NEXT: a root mean square has no mean
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%skip = "stepwell.input"() <{tensor_name = "skip"}> : () -> tensor<2x3x4xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<4xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.SkipSimplifiedLayerNormalization"(%input, %skip, %gamma) <{epsilon = 9.999999960041972e-13 : f64}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// FusedConv with an unknown activation
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.FusedConv  ""  (f32[1,2,4], f32[3,2,2])
// CHECK-NEXT: the fused activation 'other' is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xf32>
%y = "onnx.com.microsoft.FusedConv"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64, activation = "other", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x2x4xf32>, tensor<3x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MatMulNBits in an order of its own
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MatMulNBits  ""  (f32[2,4], u8[3,2,1], f32[6], i32[4])
// CHECK-NEXT: weights of 4 bits that are reordered or packed by the runtime
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%b = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 2, 1], [0, 1, 2, 3, 4, 5]>}> : () -> tensor<*x!stepwell.dynamic>
%scales = "stepwell.input"() <{tensor_name = "scales"}> : () -> tensor<6xf32>
%g_idx = "stepwell.input"() <{tensor_name = "g_idx"}> : () -> tensor<4xi32>
%y = "onnx.com.microsoft.MatMulNBits"(%a, %b, %scales, %g_idx) <{accuracy_level = 0 : i64, bits = 4 : i64, weight_prepacked = 0 : i64, K = 4 : i64, N = 3 : i64, block_size = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 0>}> : (tensor<2x4xf32>, tensor<*x!stepwell.dynamic>, tensor<6xf32>, tensor<4xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MatMulNBits with blocks of nothing
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MatMulNBits  ""  (f32[2,4], u8[3,2,1], f32[6])
// CHECK-NEXT: K 4, N 3 and blocks of 0
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%b = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 2, 1], [0, 1, 2, 3, 4, 5]>}> : () -> tensor<*x!stepwell.dynamic>
%scales = "stepwell.input"() <{tensor_name = "scales"}> : () -> tensor<6xf32>
%y = "onnx.com.microsoft.MatMulNBits"(%a, %b, %scales) <{accuracy_level = 0 : i64, bits = 4 : i64, weight_prepacked = 0 : i64, K = 4 : i64, N = 3 : i64, block_size = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<2x4xf32>, tensor<*x!stepwell.dynamic>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MatMulNBits with too few weights
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MatMulNBits  ""  (f32[2,4], u8[2,2,1], f32[6])
// CHECK-NEXT: 4 bytes of packed values do not fill [3, 2, 2]
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%b = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 2, 1], [0, 1, 2, 3]>}> : () -> tensor<*x!stepwell.dynamic>
%scales = "stepwell.input"() <{tensor_name = "scales"}> : () -> tensor<6xf32>
%y = "onnx.com.microsoft.MatMulNBits"(%a, %b, %scales) <{accuracy_level = 0 : i64, bits = 4 : i64, weight_prepacked = 0 : i64, K = 4 : i64, N = 3 : i64, block_size = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<2x4xf32>, tensor<*x!stepwell.dynamic>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MatMulNBits with computed weights
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MatMulNBits  ""  (f32[2,4], u8[3,2,1], f32[6])
// CHECK-NEXT: the packed weights are not constant
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x2x1xui8>
%scales = "stepwell.input"() <{tensor_name = "scales"}> : () -> tensor<6xf32>
%y = "onnx.com.microsoft.MatMulNBits"(%a, %b, %scales) <{accuracy_level = 0 : i64, bits = 4 : i64, weight_prepacked = 0 : i64, K = 4 : i64, N = 3 : i64, block_size = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<2x4xf32>, tensor<3x2x1xui8>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MatMulNBits with computed zero points
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MatMulNBits  ""  (f32[2,4], u8[3,2,1], f32[6], u8[3])
// CHECK-NEXT: the zero points are not constant
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%b = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 2, 1], [0, 1, 2, 3, 4, 5]>}> : () -> tensor<*x!stepwell.dynamic>
%scales = "stepwell.input"() <{tensor_name = "scales"}> : () -> tensor<6xf32>
%zero_points = "stepwell.input"() <{tensor_name = "zero_points"}> : () -> tensor<3xui8>
%y = "onnx.com.microsoft.MatMulNBits"(%a, %b, %scales, %zero_points) <{accuracy_level = 0 : i64, bits = 4 : i64, weight_prepacked = 0 : i64, K = 4 : i64, N = 3 : i64, block_size = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (tensor<2x4xf32>, tensor<*x!stepwell.dynamic>, tensor<6xf32>, tensor<3xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
