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
