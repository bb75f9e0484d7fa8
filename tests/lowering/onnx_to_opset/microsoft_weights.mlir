// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

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
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [2, 2], [1, 2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x2x1xui4>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = f32}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f32}>{{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[RESHAPE]]){{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_3]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3xf32>
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

// -----

// com.microsoft.MatMulNBits that is left out
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y0 = "opset.Add_1"(%[[BROADCAST]], %bias){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<2x32xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<2xf32>
%B = "onnx.Constant"() <{value = #stepwell.constant<"u8", [0, 1, 16], []>}> : () -> tensor<0x1x16xui8>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [0], []>}> : () -> tensor<0xf32>
%y0 = "onnx.com.microsoft.MatMulNBits"(%A, %B, %scales, %bias) <{accuracy_level = 0 : i64, bits = 4 : i64, weight_prepacked = 0 : i64, K = 32 : i64, N = 2 : i64, block_size = 32 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 1>}> : (tensor<2x32xf32>, tensor<0x1x16xui8>, tensor<0xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MatMulBnb4 of FP4
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [16, 2], [11, 10, 14, 12, 5, 0, 14, 12, 8, 7, 3, 8, 1, 10, 9, 4, 10, 15, 13, 0, 7, 4, 2, 6, 2, 9, 8, 6, 1, 2, 11, 0]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i32}>{{.*}} -> tensor<16x2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONVERT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<16x2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [16], [0.0, 0.0052083335, 0.6666667, 1.0, 0.33333334, 0.5, 0.16666667, 0.25, -0.0, -0.0052083335, -0.6666667, -1.0, -0.33333334, -0.5, -0.16666667, -0.25]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[GATHER]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<16x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%absmax, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 16]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<2x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE_3]], %[[RESHAPE_2]]){{.*}} -> tensor<2x16xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 16]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_4]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<2x16xf32>
// CHECK-NEXT: %y0 = "opset.MatMul_1"(%A, %[[RESHAPE_5]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<2x16xf32>
%absmax = "stepwell.input"() <{tensor_name = "absmax"}> : () -> tensor<2xf32>
%B = "onnx.Constant"() <{value = #stepwell.constant<"u8", [16], [171, 206, 5, 206, 120, 131, 161, 73, 250, 13, 71, 98, 146, 104, 33, 11]>}> : () -> tensor<16xui8>
%y0 = "onnx.com.microsoft.MatMulBnb4"(%A, %B, %absmax) <{training_mode = 0 : i64, transB = 1 : i64, K = 16 : i64, N = 2 : i64, block_size = 16 : i64, quant_type = 0 : i64}> : (tensor<2x16xf32>, tensor<16xui8>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MatMulBnb4 of NF4, with half a block
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [15, 2], [0, 0, 12, 0, 6, 2, 15, 15, 0, 3, 7, 10, 0, 12, 12, 3, 8, 4, 15, 6, 3, 4, 9, 15, 13, 2, 5, 14, 12, 12]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i32}>{{.*}} -> tensor<15x2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONVERT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<15x2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [16], [-1.0, -0.6961928, -0.52507305, -0.3949175, -0.28444138, -0.18477343, -0.091050036, 0.0, 0.0795803, 0.1609302, 0.2461123, 0.33791524, 0.44070983, 0.562617, 0.72295684, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[GATHER]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<15x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [30]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<30xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[RESHAPE]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{pad_mode = "constant"}>{{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%absmax, %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 16]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[PAD]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<2x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE_3]], %[[RESHAPE_2]]){{.*}} -> tensor<2x16xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [32]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<32xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [30]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_4]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]]){{.*}} -> tensor<30xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 10]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[SLICE]], %[[CONSTANT_17]]) <{special_zero = false}>{{.*}} -> tensor<3x10xf32>
// CHECK-NEXT: %y0 = "opset.MatMul_1"(%A, %[[RESHAPE_5]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<2x10xf32>
%absmax = "stepwell.input"() <{tensor_name = "absmax"}> : () -> tensor<2xf32>
%B = "onnx.Constant"() <{value = #stepwell.constant<"u8", [15], [0, 12, 38, 255, 48, 167, 192, 60, 72, 111, 67, 249, 45, 229, 204]>}> : () -> tensor<15xui8>
%y0 = "onnx.com.microsoft.MatMulBnb4"(%A, %B, %absmax) <{training_mode = 0 : i64, transB = 1 : i64, K = 10 : i64, N = 3 : i64, block_size = 16 : i64, quant_type = 1 : i64}> : (tensor<2x10xf32>, tensor<15xui8>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatherBlockQuantized of u8
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [3, 32], @"cfd6c14b5d25402b5">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u4", [3, 2], [2, 11, 4, 9, 2, 7]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 2, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%scales, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<3x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 2, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<3x2x1xui4>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 2, 16]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<3x2x16xui4>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_3]]) <{destination_type = f32}>{{.*}} -> tensor<3x2x16xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f32}>{{.*}} -> tensor<3x2x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<3x2x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[RESHAPE]]){{.*}} -> tensor<3x2x16xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 32]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<3x32xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-3]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%indices, %[[CONSTANT_8]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[MINIMUM]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_4]], %[[MAXIMUM]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x32xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[MAXIMUM]], %indices){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[EQUAL]], %[[CONSTANT_10]]){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y0 = "opset.Select_1"(%[[UNSQUEEZE]], %[[GATHER]], %[[CONSTANT_11]]){{.*}} -> tensor<2x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2xi64>
%data = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 16], [216, 29, 100, 160, 126, 170, 173, 169, 15, 245, 142, 231, 69, 92, 225, 47, 16, 95, 173, 31, 222, 87, 58, 139, 229, 226, 223, 78, 4, 199, 181, 197, 0, 9, 128, 85, 111, 238, 52, 135, 83, 75, 206, 39, 81, 30, 38, 71]>}> : () -> tensor<3x16xui8>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>}> : () -> tensor<3x2xf32>
%zero_points = "onnx.Constant"() <{value = #stepwell.constant<"u8", [3, 1], [178, 148, 114]>}> : () -> tensor<3x1xui8>
%y0 = "onnx.com.microsoft.GatherBlockQuantized"(%data, %indices, %scales, %zero_points) <{bits = 4 : i64, block_size = 16 : i64, gather_axis = 0 : i64, quantize_axis = 1 : i64}> : (tensor<3x16xui8>, tensor<2xi64>, tensor<3x2xf32>, tensor<3x1xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatherBlockQuantized of i4, along the second axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%scales, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 16, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%data, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x16x2xi4>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f32}>{{.*}} -> tensor<1x16x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[RESHAPE]]){{.*}} -> tensor<1x16x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [16, 2]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<16x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x16xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[TRANSPOSE]], %indices, %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x16xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %y0 = "opset.Transpose_1"(%[[GATHER]], %[[CONSTANT_6]]){{.*}} -> tensor<16x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%data = "onnx.Constant"() <{value = #stepwell.constant<"i4", [16, 2], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<16x2xi4>
%indices = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [1, 2], [1.0, 1.0]>}> : () -> tensor<1x2xf32>
%y0 = "onnx.com.microsoft.GatherBlockQuantized"(%data, %indices, %scales) <{bits = 4 : i64, block_size = 16 : i64, gather_axis = 1 : i64, quantize_axis = 0 : i64}> : (tensor<16x2xi4>, tensor<2xi64>, tensor<1x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatherBlockQuantized of f8 with one scale
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%scales, %[[CONSTANT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 16]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%data, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x1x16xf8E4M3FN>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f32}>{{.*}} -> tensor<2x1x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[RESHAPE]]){{.*}} -> tensor<2x1x16xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 16]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x16xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y0 = "opset.Gather_8"(%[[RESHAPE_3]], %indices, %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x16xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%data = "onnx.Constant"() <{value = #stepwell.constant<"f8e4m3", [2, 16], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>}> : () -> tensor<2x16xf8E4M3FN>
%indices = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [1, 1], [1.0]>}> : () -> tensor<1x1xf32>
%y0 = "onnx.com.microsoft.GatherBlockQuantized"(%data, %indices, %scales) <{bits = 4 : i64, block_size = 16 : i64, gather_axis = 0 : i64, quantize_axis = 1 : i64}> : (tensor<2x16xf8E4M3FN>, tensor<2xi64>, tensor<1x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MatMulBnb4 of an unknown type
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MatMulBnb4  ""  (f32[2,32], u8[16], f32[2])
// CHECK-NEXT: quant_type 3, K 32, N 1 and blocks of 16
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<2x32xf32>
%absmax = "stepwell.input"() <{tensor_name = "absmax"}> : () -> tensor<2xf32>
%B = "onnx.Constant"() <{value = #stepwell.constant<"u8", [16], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<16xui8>
%y0 = "onnx.com.microsoft.MatMulBnb4"(%A, %B, %absmax) <{training_mode = 0 : i64, transB = 1 : i64, K = 32 : i64, N = 1 : i64, block_size = 16 : i64, quant_type = 3 : i64}> : (tensor<2x32xf32>, tensor<16xui8>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatherBlockQuantized of 3 bits
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.GatherBlockQuantized  ""  (u8[2,8], i64[1], f32[2,1])
// CHECK-NEXT: values of 3 bits; there are 2, 4 and 8
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<1xi64>
%data = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 8], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<2x8xui8>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [2, 1], [1.0, 1.0]>}> : () -> tensor<2x1xf32>
%y0 = "onnx.com.microsoft.GatherBlockQuantized"(%data, %indices, %scales) <{bits = 3 : i64, block_size = 16 : i64, gather_axis = 0 : i64, quantize_axis = 1 : i64}> : (tensor<2x8xui8>, tensor<1xi64>, tensor<2x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatherBlockQuantized with scales that do not fit
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.GatherBlockQuantized  ""  (u8[2,8], i64[1], f32[2,3])
// CHECK-NEXT: scales [2, 3] for a table [2, 16] in blocks of 16
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<1xi64>
%data = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 8], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]>}> : () -> tensor<2x8xui8>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [2, 3], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0]>}> : () -> tensor<2x3xf32>
%y0 = "onnx.com.microsoft.GatherBlockQuantized"(%data, %indices, %scales) <{bits = 4 : i64, block_size = 16 : i64, gather_axis = 0 : i64, quantize_axis = 1 : i64}> : (tensor<2x8xui8>, tensor<1xi64>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatherBlockQuantized of a table that is computed
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.GatherBlockQuantized  ""  (u8[2,8], i64[1], f32[2,1])
// CHECK-NEXT: the packed values are not constant
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x8xui8>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<1xi64>
%scales = "stepwell.input"() <{tensor_name = "scales"}> : () -> tensor<2x1xf32>
%y0 = "onnx.com.microsoft.GatherBlockQuantized"(%data, %indices, %scales) <{bits = 4 : i64, block_size = 16 : i64, gather_axis = 0 : i64, quantize_axis = 1 : i64}> : (tensor<2x8xui8>, tensor<1xi64>, tensor<2x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GatherBlockQuantized of a table of unknown size
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.GatherBlockQuantized  ""  (u8[?,16], i64[2], f32[3,2])
// CHECK-NEXT: the shape of the table is not static; give it with --input
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<?x16xui8>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2xi64>
%scales = "stepwell.input"() <{tensor_name = "scales"}> : () -> tensor<3x2xf32>
%y0 = "onnx.com.microsoft.GatherBlockQuantized"(%data, %indices, %scales) <{bits = 4 : i64, block_size = 16 : i64, gather_axis = 0 : i64, quantize_axis = 1 : i64}> : (tensor<?x16xui8>, tensor<2xi64>, tensor<3x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
