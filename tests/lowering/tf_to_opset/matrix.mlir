// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// MatMul
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x0, %x1) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MATMUL]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x2xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x3xf32>
%2 = "tf.MatMul"(%x0, %x1) <{transpose_a = true, transpose_b = false, grad_a = false, grad_b = false, T = f32}> : (tensor<4x2xf32>, tensor<4x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "MatMul"}> : (tensor<*xf32>) -> ()

// -----

// … of complex matrices: four products
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[GATHER]], %[[GATHER_3]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[GATHER_2]], %[[GATHER_4]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MATMUL]], %[[MATMUL_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%[[GATHER]], %[[GATHER_4]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MATMUL_4:[0-9]+]] = "opset.MatMul_1"(%[[GATHER_2]], %[[GATHER_3]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL_3]], %[[MATMUL_4]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT]], %[[CONSTANT_11]]){{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_17]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_19]], %[[CONSTANT_20]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_5]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_8]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.MatMul"(%2, %2) <{transpose_a = false, transpose_b = true, grad_a = false, grad_b = false, T = complex<f32>}> : (tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// … of short integers: in i32, then cut
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<4x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<4x4xi32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONVERT]], %[[CONVERT_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MATMUL]]) <{destination_type = ui8}>{{.*}} -> tensor<4x4xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4xui8>
%y = "tf.MatMul"(%x, %x) <{T = ui8, transpose_a = false, transpose_b = false, grad_a = false, grad_b = false}> : (tensor<4x4xui8>, tensor<4x4xui8>) -> tensor<*xui8>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xui8>) -> ()

// -----

// BatchMatMul, BatchMatMulV2
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x0, %x1) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MATMUL]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x2x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3x3x4xf32>
%2 = "tf.BatchMatMulV2"(%x0, %x1) <{adj_x = false, adj_y = true, grad_x = false, grad_y = false, T = f32}> : (tensor<2x3x2x4xf32>, tensor<2x3x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "BatchMatMulV2"}> : (tensor<*xf32>) -> ()

// -----

// … of complex matrices: an adjoint one is conjugated as well
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[GATHER]], %[[GATHER_3]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[GATHER_2]], %[[NEGATIVE]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MATMUL]], %[[MATMUL_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%[[GATHER]], %[[NEGATIVE]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[MATMUL_4:[0-9]+]] = "opset.MatMul_1"(%[[GATHER_2]], %[[GATHER_3]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL_3]], %[[MATMUL_4]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT]], %[[CONSTANT_11]]){{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_17]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_19]], %[[CONSTANT_20]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_5]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_8]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.BatchMatMulV2"(%2, %2) <{adj_x = false, adj_y = true, grad_x = false, grad_y = false, T = complex<f32>}> : (tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// BatchMatMulV3 in the type of its result
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<2x3x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i32}>{{.*}} -> tensor<2x4x2xi32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONVERT]], %[[CONVERT_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x2xi32>
// CHECK-NEXT: "opset.Result_1"(%[[MATMUL]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xui8>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x4x2xi8>
%2 = "tf.BatchMatMulV3"(%x0, %x1) <{adj_x = false, adj_y = false, grad_x = false, grad_y = false, Ta = ui8, Tb = i8, Tout = i32}> : (tensor<2x3x4xui8>, tensor<2x4x2xi8>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "BatchMatMulV3"}> : (tensor<*xi32>) -> ()

// -----

// SparseMatMul
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x0, %x1) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MATMUL]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x3xf32>
%2 = "tf.SparseMatMul"(%x0, %x1) <{transpose_a = false, transpose_b = false, a_is_sparse = false, b_is_sparse = false, Ta = f32, Tb = f32}> : (tensor<2x4xf32>, tensor<4x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "SparseMatMul"}> : (tensor<*xf32>) -> ()

// -----

// _FusedMatMul: a product and what follows
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %x) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %b){{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %y = "opset.Clamp_1"(%[[ADD]]) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%x, %x) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %b){{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.3]>}>
// CHECK-NEXT: %z = "opset.PReLU_1"(%[[ADD_2]], %[[CONSTANT]]){{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4xf32>
%y = "tf._FusedMatMul"(%x, %x, %b) <{T = f32, num_args = 1 : i64, transpose_a = false, transpose_b = true, fused_ops = ["BiasAdd", "Relu6"], epsilon = 0.0001 : f64, leakyrelu_alpha = 0.2 : f64}> : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<*xf32>
%z = "tf._FusedMatMul"(%x, %x, %b) <{T = f32, num_args = 1 : i64, transpose_a = false, transpose_b = false, fused_ops = ["BiasAdd", "LeakyRelu"], epsilon = 0.0001 : f64, leakyrelu_alpha = 0.3 : f64}> : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xf32>) -> ()

// -----

// … an operator that is not known
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf._FusedMatMul  ""  (f32[4,4], f32[4,4])
// CHECK-NEXT: 'Cosine' behind a product is not known; Elu, GeluApproximate, GeluExact, Relu, Relu6, Sigmoid, Tanh are
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4xf32>
%y = "tf._FusedMatMul"(%x, %x) <{T = f32, num_args = 0 : i64, transpose_a = false, transpose_b = false, fused_ops = ["Cosine"], epsilon = 0.0001 : f64, leakyrelu_alpha = 0.2 : f64}> : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// … too few operands
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf._FusedMatMul  ""  (f32[4,4], f32[4,4])
// CHECK-NEXT: 'BiasAdd' behind a product has no operand
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4xf32>
%y = "tf._FusedMatMul"(%x, %x) <{T = f32, num_args = 0 : i64, transpose_a = false, transpose_b = false, fused_ops = ["BiasAdd"], epsilon = 0.0001 : f64, leakyrelu_alpha = 0.2 : f64}> : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Einsum
// CHECK-LABEL: builtin.module
// CHECK:      %[[EINSUM:[0-9]+]] = "opset.Einsum_7"(%x0, %x0_1) <{equation = "ij,jk->ik"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[EINSUM]])
%x0_0 = "stepwell.input"() <{tensor_name = "x0_0"}> : () -> tensor<2x3xf32>
%x0_1 = "stepwell.input"() <{tensor_name = "x0_1"}> : () -> tensor<3x4xf32>
%2 = "tf.Einsum"(%x0_0, %x0_1) <{equation = "ij,jk->ik", N = 2 : i64, T = f32}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Einsum"}> : (tensor<*xf32>) -> ()

// -----

// … of short integers: in i32, then cut
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<4x4xi32>
// CHECK-NEXT: %[[EINSUM:[0-9]+]] = "opset.Einsum_7"(%[[CONVERT]]) <{equation = "ij->ji"}>{{.*}} -> tensor<4x4xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[EINSUM]]) <{destination_type = i8}>{{.*}} -> tensor<4x4xi8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4xi8>
%y = "tf.Einsum"(%x) <{T = i8, N = 1 : i64, equation = "ij->ji"}> : (tensor<4x4xi8>) -> tensor<*xi8>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi8>) -> ()

// -----

// … of one complex tensor
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<4x4x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[EINSUM:[0-9]+]] = "opset.Einsum_7"(%[[GATHER]]) <{equation = "ii->i"}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[EINSUM_2:[0-9]+]] = "opset.Einsum_7"(%[[GATHER_2]]) <{equation = "ii->i"}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[EINSUM]], %[[CONSTANT_5]]){{.*}} -> tensor<4x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[EINSUM_2]], %[[CONSTANT_6]]){{.*}} -> tensor<4x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4xcomplex<f32>>
%y = "tf.Einsum"(%x) <{T = complex<f32>, N = 1 : i64, equation = "ii->i"}> : (tensor<4x4xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// … of two
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<4x4x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[EINSUM:[0-9]+]] = "opset.Einsum_7"(%[[GATHER]], %[[GATHER_3]]) <{equation = "ij,jk->ik"}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[EINSUM_2:[0-9]+]] = "opset.Einsum_7"(%[[GATHER_2]], %[[GATHER_4]]) <{equation = "ij,jk->ik"}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[EINSUM]], %[[EINSUM_2]]){{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[EINSUM_3:[0-9]+]] = "opset.Einsum_7"(%[[GATHER]], %[[GATHER_4]]) <{equation = "ij,jk->ik"}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[EINSUM_4:[0-9]+]] = "opset.Einsum_7"(%[[GATHER_2]], %[[GATHER_3]]) <{equation = "ij,jk->ik"}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[EINSUM_3]], %[[EINSUM_4]]){{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT]], %[[CONSTANT_9]]){{.*}} -> tensor<4x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_10]]){{.*}} -> tensor<4x4x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<4x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4xcomplex<f32>>
%y = "tf.Einsum"(%x, %x) <{T = complex<f32>, N = 2 : i64, equation = "ij,jk->ik"}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// … of three
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.Einsum  ""  (dynamic[...], dynamic[...], dynamic[...])
// CHECK-NEXT: a product of 3 complex tensors; it has one or two in TensorFlow
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4xcomplex<f32>>
%y = "tf.Einsum"(%x, %x, %x) <{T = complex<f32>, N = 3 : i64, equation = "ij,jk,kl->il"}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// … to a diagonal
// CHECK-LABEL: builtin.module
// CHECK:      %[[EINSUM:[0-9]+]] = "opset.Einsum_7"(%x) <{equation = "bi->bi"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[EINSUM]], %[[CONSTANT]]){{.*}} -> tensor<?x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[SQUEEZE]], %[[CONSTANT_5]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_6]]){{.*}} -> tensor<1x1x4xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_7]]){{.*}} -> tensor<1x4x1xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<1x4x4xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[EQUAL]], %[[UNSQUEEZE]], %[[CONSTANT_8]]){{.*}} -> tensor<?x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "tf.Einsum"(%x) <{T = f32, N = 1 : i64, equation = "bi->bii"}> : (tensor<?x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// … to a diagonal beside an ellipsis
// CHECK-LABEL: builtin.module
// CHECK:      %[[EINSUM:[0-9]+]] = "opset.Einsum_7"(%x) <{equation = "...i->...i"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[EINSUM]], %[[CONSTANT]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[SQUEEZE]], %[[CONSTANT_5]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_6]]){{.*}} -> tensor<1x1x4xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_7]]){{.*}} -> tensor<1x4x1xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<1x4x4xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[EQUAL]], %[[UNSQUEEZE]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4xf32>
%y = "tf.Einsum"(%x) <{T = f32, N = 1 : i64, equation = "...i->...ii"}> : (tensor<2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// MatMul of not too many wide integers: a sum of products
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<4x3xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_2]]){{.*}} -> tensor<3x4x1xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-3]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_3]]){{.*}} -> tensor<1x4x3xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<3x4x3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[MULTIPLY]], %[[CONSTANT_4]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<3x4x3xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CUMSUM]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<3x1x3xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_9]]) <{allow_axis_skip = false}>{{.*}} -> tensor<3x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x4xi32>
%y = "tf.MatMul"(%x, %x) <{T = i32, transpose_a = false, transpose_b = true, grad_a = false, grad_b = false}> : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()
