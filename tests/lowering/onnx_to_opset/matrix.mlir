// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// MatMul -> MatMul
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x5xf32>
%y = "onnx.MatMul"(%a, %b) : (tensor<2x3x4xf32>, tensor<4x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gemm -> MatMul
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%y = "onnx.Gemm"(%a, %b) <{alpha = 1.000000e+00 : f64, beta = 1.000000e+00 : f64, transA = 0 : i64, transB = 0 : i64}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gemm with C -> MatMul + C
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %c){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<4xf32>
%y = "onnx.Gemm"(%a, %b, %c) <{alpha = 1.000000e+00 : f64, beta = 1.000000e+00 : f64, transA = 0 : i64, transB = 0 : i64}> : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gemm of transposed operands -> alpha * MatMul + beta * C
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%a, %b) <{transpose_a = true, transpose_b = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL]], %[[CONSTANT]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%c, %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3x2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x3xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x1xf32>
%y = "onnx.Gemm"(%a, %b, %c) <{alpha = 5.000000e-01 : f64, beta = 2.500000e-01 : f64, transA = 1 : i64, transB = 1 : i64}> : (tensor<3x2xf32>, tensor<4x3xf32>, tensor<2x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gemm with beta = 0 does not look at C
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<4xf32>
%y = "onnx.Gemm"(%a, %b, %c) <{alpha = 1.000000e+00 : f64, beta = 0.000000e+00 : f64, transA = 0 : i64, transB = 0 : i64}> : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Einsum -> Einsum, without spaces in the equation
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Einsum_7"(%Inputs, %Inputs_1) <{equation = "ij,jk->ik"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%Inputs = "stepwell.input"() <{tensor_name = "Inputs"}> : () -> tensor<2x3xf32>
%Inputs_1 = "stepwell.input"() <{tensor_name = "Inputs_1"}> : () -> tensor<3x4xf32>
%y = "onnx.Einsum"(%Inputs, %Inputs_1) <{equation = "ij, jk -> ik"}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
