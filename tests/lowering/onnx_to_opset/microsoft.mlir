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

// FusedConv with an unknown activation
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.FusedConv  ""  (f32[1,2,4], f32[3,2,2])
// CHECK-NEXT: the fused activation 'other' is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2xf32>
%y = "onnx.com.microsoft.FusedConv"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64, activation = "other", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x2x4xf32>, tensor<3x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BiasAdd
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%X, %bias){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %y0 = "opset.Add_1"(%[[ADD]], %skip){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%skip = "stepwell.input"() <{tensor_name = "skip"}> : () -> tensor<2x3x8xf32>
%y0 = "onnx.com.microsoft.BiasAdd"(%X, %bias, %skip) : (tensor<2x3x8xf32>, tensor<8xf32>, tensor<2x3x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BiasSplitGelu
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%X, %bias){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]] = "opset.Split_1"(%[[ADD]], %[[CONSTANT]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>)
// CHECK-NEXT: %[[GELU:[0-9]+]] = "opset.Gelu_7"(%[[SPLIT_2]]) <{approximation_mode = "erf"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y0 = "opset.Multiply_1"(%[[SPLIT]], %[[GELU]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y0 = "onnx.com.microsoft.BiasSplitGelu"(%X, %bias) : (tensor<2x3x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BiasSoftmax
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%data, %bias){{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %y0 = "opset.SoftMax_8"(%[[ADD]]) <{axis = 3 : i64}>{{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x4x3x5xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2x1x1x5xf32>
%y0 = "onnx.com.microsoft.BiasSoftmax"(%data, %bias) <{axis = 3 : i64, is_inner_broadcast = 1 : i64}> : (tensor<2x4x3x5xf32>, tensor<2x1x1x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BiasSoftmax over two axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%data, %bias){{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[ADD]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x4x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[REDUCEMAX]]){{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[SUBTRACT]]){{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[EXP]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x4x1x1xf32>
// CHECK-NEXT: %y0 = "opset.Divide_1"(%[[EXP]], %[[REDUCESUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x4x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x4x3x5xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2x1x1x5xf32>
%y0 = "onnx.com.microsoft.BiasSoftmax"(%data, %bias) <{axis = -2 : i64, is_inner_broadcast = 1 : i64}> : (tensor<2x4x3x5xf32>, tensor<2x1x1x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BiasDropout
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%data, %bias){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %y0 = "opset.Add_1"(%[[ADD]], %residual){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%data) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y1 = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3x8xi1>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%residual = "stepwell.input"() <{tensor_name = "residual"}> : () -> tensor<2x3x8xf32>
%y0, %y1 = "onnx.com.microsoft.BiasDropout"(%data, %bias, %residual) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<2x3x8xf32>, tensor<8xf32>, tensor<2x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BitmaskDropout
// CHECK-LABEL: builtin.module
// CHECK:      %data = "opset.Parameter_1"(){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%data)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3x8xf32>
%y0, %v2 = "onnx.com.microsoft.BitmaskDropout"(%data) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<2x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BitmaskBiasDropout
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%data, %bias){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %y0 = "opset.Add_1"(%[[ADD]], %residual){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%residual = "stepwell.input"() <{tensor_name = "residual"}> : () -> tensor<2x3x8xf32>
%y0, %v4 = "onnx.com.microsoft.BitmaskBiasDropout"(%data, %bias, %residual) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<2x3x8xf32>, tensor<8xf32>, tensor<2x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GemmFastGelu
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%X, %W) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x6xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x3x6xf32>
// CHECK-NEXT: %y0 = "opset.Gelu_7"(%[[ADD]]) <{approximation_mode = "tanh"}>{{.*}} -> tensor<2x3x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x8xf32>
%W = "stepwell.input"() <{tensor_name = "W"}> : () -> tensor<8x6xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<6xf32>
%y0 = "onnx.com.microsoft.GemmFastGelu"(%X, %W, %bias) : (tensor<2x3x8xf32>, tensor<8x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedMatMulActivation
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%A, %B) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL]], %[[CONSTANT]]){{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %y0 = "opset.ReLU_1"(%[[MULTIPLY]]){{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<2x4x5xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<2x5x6xf32>
%y0 = "onnx.com.microsoft.FusedMatMulActivation"(%A, %B) <{alpha = 5.000000e-01 : f64, transA = 0 : i64, transB = 0 : i64, transBatchA = 0 : i64, transBatchB = 0 : i64, activation = "Relu"}> : (tensor<2x4x5xf32>, tensor<2x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedMatMulActivation, softmax
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%A, %B) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %y0 = "opset.SoftMax_8"(%[[MATMUL]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<2x4x5xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<2x5x6xf32>
%y0 = "onnx.com.microsoft.FusedMatMulActivation"(%A, %B) <{alpha = 1.000000e+00 : f64, transA = 0 : i64, transB = 0 : i64, transBatchA = 0 : i64, transBatchB = 0 : i64, activation = "Softmax"}> : (tensor<2x4x5xf32>, tensor<2x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.FusedMatMulActivation, elu
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%A, %B) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %y0 = "opset.Elu_1"(%[[MATMUL]]) <{alpha = 0.30000001192092896 : f64}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<2x4x5xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<2x5x6xf32>
%y0 = "onnx.com.microsoft.FusedMatMulActivation"(%A, %B) <{alpha = 1.000000e+00 : f64, transA = 0 : i64, transB = 0 : i64, transBatchA = 0 : i64, transBatchB = 0 : i64, activation = "Elu", activation_alpha = 0.30000001192092896 : f64}> : (tensor<2x4x5xf32>, tensor<2x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.SwiGLU
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SWISH:[0-9]+]] = "opset.Swish_4"(%gate, %[[CONSTANT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y0 = "opset.Multiply_1"(%[[SWISH]], %up){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%gate = "stepwell.input"() <{tensor_name = "gate"}> : () -> tensor<2x3x4xf32>
%up = "stepwell.input"() <{tensor_name = "up"}> : () -> tensor<2x3x4xf32>
%y0 = "onnx.com.microsoft.SwiGLU"(%gate, %up) <{activation_alpha = 1.000000e+00 : f64, activation_beta = 0.000000e+00 : f64, limit = 0.000000e+00 : f64, round_activation = 0 : i64}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.SwiGLU of one operand, with limits
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]] = "opset.Split_1"(%gate, %[[CONSTANT]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.7]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[SPLIT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[SPLIT_2]]) <{min = -0.69999998807907104 : f64, max = 0.69999998807907104 : f64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.7]>}>
// CHECK-NEXT: %[[SWISH:[0-9]+]] = "opset.Swish_4"(%[[MINIMUM]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y0 = "opset.Multiply_1"(%[[SWISH]], %[[ADD]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%gate = "stepwell.input"() <{tensor_name = "gate"}> : () -> tensor<2x3x8xf32>
%y0 = "onnx.com.microsoft.SwiGLU"(%gate) <{activation_alpha = 1.7000000476837158 : f64, activation_beta = 1.000000e+00 : f64, limit = 0.69999998807907104 : f64, round_activation = 0 : i64}> : (tensor<2x3x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.ScaledSiLU
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.3]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%X, %[[CONSTANT]]){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y0 = "opset.Swish_4"(%[[MULTIPLY]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x8xf32>
%y0 = "onnx.com.microsoft.ScaledSiLU"(%X) <{alpha = 1.2999999523162842 : f64}> : (tensor<2x3x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.ScaledSiLU with a scale that is computed
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%X, %scale){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y0 = "opset.Swish_4"(%[[MULTIPLY]], %[[CONSTANT]]){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x8xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<f32>
%y0 = "onnx.com.microsoft.ScaledSiLU"(%X, %scale) <{alpha = 1.000000e+00 : f64}> : (tensor<2x3x8xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatedAdd
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%Y, %gate){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %y0 = "opset.Add_1"(%X, %[[MULTIPLY]]){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x8xf32>
%Y = "stepwell.input"() <{tensor_name = "Y"}> : () -> tensor<2x3x8xf32>
%gate = "stepwell.input"() <{tensor_name = "gate"}> : () -> tensor<2x3x1xf32>
%y0 = "onnx.com.microsoft.GatedAdd"(%X, %Y, %gate) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatedAdd with a gate that is computed
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%gate, %gate_weight) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[MATMUL]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%Y, %[[SIGMOID]]){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %y0 = "opset.Add_1"(%X, %[[MULTIPLY]]){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x8xf32>
%Y = "stepwell.input"() <{tensor_name = "Y"}> : () -> tensor<2x3x8xf32>
%gate = "stepwell.input"() <{tensor_name = "gate"}> : () -> tensor<2x3x4xf32>
%gate_weight = "stepwell.input"() <{tensor_name = "gate_weight"}> : () -> tensor<4x1xf32>
%y0 = "onnx.com.microsoft.GatedAdd"(%X, %Y, %gate, %gate_weight) : (tensor<2x3x8xf32>, tensor<2x3x8xf32>, tensor<2x3x4xf32>, tensor<4x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.NhwcFusedConv, 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%X, %[[CONSTANT]]){{.*}} -> tensor<1x4x7x6xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %W) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x6x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%B, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x6x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<1x6x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_3]]){{.*}} -> tensor<1x5x5x6xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[TRANSPOSE_2]], %Z){{.*}} -> tensor<1x5x5x6xf32>
// CHECK-NEXT: %y0 = "opset.ReLU_1"(%[[ADD_2]]){{.*}} -> tensor<1x5x5x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<1x7x6x4xf32>
%Z = "stepwell.input"() <{tensor_name = "Z"}> : () -> tensor<1x5x5x6xf32>
%W = "stepwell.input"() <{tensor_name = "W"}> : () -> tensor<6x4x3x2xf32>
%B = "onnx.Constant"() <{value = #stepwell.constant<"f32", [6], [0.9355283, -0.6024861, 0.8436413, -2.0179641, 0.28045258, 0.8953022]>}> : () -> tensor<6xf32>
%y0 = "onnx.com.microsoft.NhwcFusedConv"(%X, %W, %B, %Z) <{auto_pad = "NOTSET", group = 1 : i64, activation = "Relu", operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<1x7x6x4xf32>, tensor<6x4x3x2xf32>, tensor<6xf32>, tensor<1x5x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.NhwcConv with filters as in Conv
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%X, %[[CONSTANT]]){{.*}} -> tensor<1x4x7x6xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %W) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x6x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%B, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x6x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<1x6x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y0 = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_3]]){{.*}} -> tensor<1x5x5x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<1x7x6x4xf32>
%W = "stepwell.input"() <{tensor_name = "W"}> : () -> tensor<6x4x3x2xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<6xf32>
%y0 = "onnx.com.microsoft.NhwcConv"(%X, %W, %B) <{auto_pad = "NOTSET", group = 1 : i64}> : (tensor<1x7x6x4xf32>, tensor<6x4x3x2xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BiasDropout in a mode that is not a constant
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.BiasDropout  ""  (f32[2,3], f32[3], f32[], boolean[])
// CHECK-NEXT: whether the dropout is in training mode is not a constant
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%ratio = "stepwell.input"() <{tensor_name = "ratio"}> : () -> tensor<f32>
%training_mode = "stepwell.input"() <{tensor_name = "training_mode"}> : () -> tensor<i1>
%y0, %v5 = "onnx.com.microsoft.BiasDropout"(%data, %bias, %ratio, %training_mode) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 1>}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<f32>, tensor<i1>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BiasDropout in training mode
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.BiasDropout  ""  (f32[2,3], f32[3], f32[], boolean[])
// CHECK-NEXT: a dropout in training mode drops elements at random; export the model for inference
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%ratio = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%training_mode = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y0, %v5 = "onnx.com.microsoft.BiasDropout"(%data, %bias, %ratio, %training_mode) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 1>}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<f32>, tensor<i1>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BitmaskDropout with its mask of bits
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.BitmaskDropout  ""  (f32[2,3])
// CHECK-NEXT: the mask of bits is used; only training needs it, and the runtime (2026.4) computes u32 as i32
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%y0, %y1 = "onnx.com.microsoft.BitmaskDropout"(%data) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BitmaskBiasDropout with its mask of bits
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.BitmaskBiasDropout  ""  (f32[2,3], f32[3])
// CHECK-NEXT: the mask of bits is used; only training needs it, and the runtime (2026.4) computes u32 as i32
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%y0, %y1 = "onnx.com.microsoft.BitmaskBiasDropout"(%data, %bias) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<2x3xf32>, tensor<3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
