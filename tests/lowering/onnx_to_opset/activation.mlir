// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Exp -> Exp
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Exp_1"(%input){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%y = "onnx.Exp"(%input) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// HardSwish -> HSwish
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.HSwish_4"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.HardSwish"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Mish -> Mish
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Mish_4"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.Mish"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Relu -> ReLU
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReLU_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.Relu"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sigmoid -> Sigmoid
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Sigmoid_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.Sigmoid"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Softplus -> SoftPlus
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SoftPlus_4"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.Softplus"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Softsign -> SoftSign
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SoftSign_9"(%input){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%y = "onnx.Softsign"(%input) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Elu -> Elu with its alpha
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Elu_1"(%x) <{alpha = 5.000000e-01 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.Elu"(%x) <{alpha = 5.000000e-01 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Celu with alpha 1 -> Elu
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Elu_1"(%x) <{alpha = 1.000000e+00 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.Celu"(%x) <{alpha = 1.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Celu -> alpha * Elu(x / alpha)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x, %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ELU:[0-9]+]] = "opset.Elu_1"(%[[DIVIDE]]) <{alpha = 1.000000e+00 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[ELU]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.Celu"(%x) <{alpha = 2.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Selu -> Selu; the scales are inputs
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f16", [], [1.5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f16", [], [2.0]>}>
// CHECK-NEXT: %y = "opset.Selu_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf16>
%y = "onnx.Selu"(%x) <{alpha = 1.500000e+00 : f64, gamma = 2.000000e+00 : f64}> : (tensor<2x3xf16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LeakyRelu -> PReLU with one slope
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.125]>}>
// CHECK-NEXT: %y = "opset.PReLU_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.LeakyRelu"(%x) <{alpha = 1.250000e-01 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PRelu with one slope -> PReLU
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.PReLU_1"(%x, %slope){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%slope = "stepwell.input"() <{tensor_name = "slope"}> : () -> tensor<1xf32>
%y = "onnx.PRelu"(%x, %slope) : (tensor<2x3x4xf32>, tensor<1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PRelu with a slope per channel in the form [C, 1, 1] -> PReLU: it is broadcast as numpy does
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.PReLU_1"(%x, %slope){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4x5xf32>
%slope = "stepwell.input"() <{tensor_name = "slope"}> : () -> tensor<3x1x1xf32>
%y = "onnx.PRelu"(%x, %slope) : (tensor<2x3x4x5xf32>, tensor<3x1x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PRelu with a slope that broadcasts to the last axis -> PReLU; it cannot be one of the channels
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.PReLU_1"(%x, %slope){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5x3xf32>
%slope = "stepwell.input"() <{tensor_name = "slope"}> : () -> tensor<3xf32>
%y = "onnx.PRelu"(%x, %slope) : (tensor<2x5x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PRelu with a slope that broadcasts to the last axis, where there are as many channels -> PReLU with a slope of the rank of x
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%slope, %[[CONSTANT]]){{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %y = "opset.PReLU_1"(%x, %[[UNSQUEEZE]]){{.*}} -> tensor<2x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x3xf32>
%slope = "stepwell.input"() <{tensor_name = "slope"}> : () -> tensor<3xf32>
%y = "onnx.PRelu"(%x, %slope) : (tensor<2x3x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PRelu of matrices with a slope per column -> PReLU, since the columns are the channels
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.PReLU_1"(%x, %slope){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%slope = "stepwell.input"() <{tensor_name = "slope"}> : () -> tensor<3xf32>
%y = "onnx.PRelu"(%x, %slope) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PRelu with a slope per channel in the form [1, C, 1, 1] -> PReLU
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.PReLU_1"(%x, %slope){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4x5xf32>
%slope = "stepwell.input"() <{tensor_name = "slope"}> : () -> tensor<1x3x1x1xf32>
%y = "onnx.PRelu"(%x, %slope) : (tensor<2x3x4x5xf32>, tensor<1x3x1x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PRelu of a slope without a rank -> max(x, 0) + min(x, 0) * slope
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MINIMUM]], %slope){{.*}} -> tensor<*xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MAXIMUM]], %[[MULTIPLY]]){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5x3xf32>
%slope = "stepwell.input"() <{tensor_name = "slope"}> : () -> tensor<*xf32>
%y = "onnx.PRelu"(%x, %slope) : (tensor<2x5x3xf32>, tensor<*xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// HardSigmoid -> HardSigmoid; alpha and beta are inputs
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %y = "opset.HardSigmoid_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.HardSigmoid"(%x) <{alpha = 2.500000e-01 : f64, beta = 5.000000e-01 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gelu -> Gelu, the exact one
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Gelu_7"(%x) <{approximation_mode = "erf"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.Gelu"(%x) <{approximate = "none"}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gelu with approximate = tanh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Gelu_7"(%x) <{approximation_mode = "tanh"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.Gelu"(%x) <{approximate = "tanh"}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Swish -> Swish; alpha is an input
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5]>}>
// CHECK-NEXT: %y = "opset.Swish_4"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.Swish"(%x) <{alpha = 1.500000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SwiGLU -> Swish(A, alpha) * B
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SWISH:[0-9]+]] = "opset.Swish_4"(%a, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[SWISH]], %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3xf32>
%y = "onnx.SwiGLU"(%a, %b) <{alpha = 1.000000e+00 : f64}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ThresholdedRelu -> Select(x > alpha, x, 0)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[GREATER]], %x, %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ThresholdedRelu"(%x) <{alpha = 1.500000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Shrink -> Select(x < -lambd, x + bias, Select(x > lambd, x - bias, 0))
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.75]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.75]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%input, %[[CONSTANT_3]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%input, %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%input, %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[SUBTRACT]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%input, %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LESS]], %[[ADD]], %[[SELECT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%y = "onnx.Shrink"(%input) <{bias = 2.500000e-01 : f64, lambd = 7.500000e-01 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Clip with constant float bounds -> Clamp
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Clamp_1"(%input) <{min = -1.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%min = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [-1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%max = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Clip"(%input, %min, %max) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Clip with one bound -> Clamp with the largest number as the other
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Clamp_1"(%input) <{min = 0.000000e+00 : f64, max = 3.4028234663852886e+38 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%min = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Clip"(%input, %min) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Clip without bounds -> Clamp with the whole range
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Clamp_1"(%input) <{min = -3.4028234663852886e+38 : f64, max = 3.4028234663852886e+38 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%y = "onnx.Clip"(%input) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Clip with crossed bounds -> Maximum, Minimum: the upper bound wins
// CHECK-LABEL: builtin.module
// CHECK:      %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%input, %min){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Minimum_1"(%[[MAXIMUM]], %max){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%min = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%max = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Clip"(%input, %min, %max) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Clip of integers -> Maximum, Minimum
// CHECK-LABEL: builtin.module
// CHECK:      %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%input, %min){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %y = "opset.Minimum_1"(%[[MAXIMUM]], %max){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xi32>
%min = "onnx.Constant"() <{value = #stepwell.constant<"i32", [], [-1]>}> : () -> tensor<*x!stepwell.dynamic>
%max = "onnx.Constant"() <{value = #stepwell.constant<"i32", [], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Clip"(%input, %min, %max) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x3xi32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Clip with a computed bound -> Maximum, Minimum
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Minimum_1"(%input, %max){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%max = "stepwell.input"() <{tensor_name = "max"}> : () -> tensor<f32>
%y = "onnx.Clip"(%input, %max) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Softmax -> SoftMax along the axis
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SoftMax_8"(%input) <{axis = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%y = "onnx.Softmax"(%input) <{axis = 0 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LogSoftmax -> LogSoftmax along the axis
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LogSoftmax_5"(%input) <{axis = -1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%y = "onnx.LogSoftmax"(%input) <{axis = -1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Hardmax -> OneHot of TopK with k = 1, the first of equal elements
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%input, %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1x4xf32>, tensor<2x1x4xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[TOPK_2]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %y = "opset.OneHot_1"(%[[SQUEEZE_2]], %[[SQUEEZE]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%y = "onnx.Hardmax"(%input) <{axis = 1 : i64}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Hardmax needs the rank
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Hardmax  ""  (f32[...])
// CHECK-NEXT: the rank of the input is not known; give its shape with --input
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<*xf32>
%y = "onnx.Hardmax"(%input) <{axis = -1 : i64}> : (tensor<*xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Relu of integers -> Maximum
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Maximum_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi64>
%y = "onnx.Relu"(%a) : (tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Clip of integers to large bounds: not a form that the runtime makes a Clamp of
// CHECK-LABEL: builtin.module
// CHECK:      %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%a, %l){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BITWISENOT:[0-9]+]] = "opset.BitwiseNot_13"(%[[MAXIMUM]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BITWISENOT_2:[0-9]+]] = "opset.BitwiseNot_13"(%h){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[BITWISENOT]], %[[BITWISENOT_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.BitwiseNot_13"(%[[MAXIMUM_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi64>
%l = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [-16777217]>}> : () -> tensor<i64>
%h = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [16777217]>}> : () -> tensor<i64>
%y = "onnx.Clip"(%a, %l, %h) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2xi64>, tensor<i64>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
