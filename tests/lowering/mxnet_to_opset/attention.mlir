// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _contrib_interleaved_matmul_selfatt_qk
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, -1, 3, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<5x4x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[GATHER]], %[[CONSTANT_4]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_7]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE]], %[[CONSTANT_8]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%[[MULTIPLY]], %[[TRANSPOSE_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x24xf32>
%y = "mxnet._contrib_interleaved_matmul_selfatt_qk"(%a) <{heads = 2 : i64}> : (tensor<5x2x24xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_interleaved_matmul_selfatt_valatt
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, -1, 3, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<5x4x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[GATHER]], %[[CONSTANT_4]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%b, %[[TRANSPOSE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL]], %[[CONSTANT_5]]){{.*}} -> tensor<5x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, -1, 8]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_6]]) <{special_zero = true}>{{.*}} -> tensor<5x2x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x24xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x5x5xf32>
%y = "mxnet._contrib_interleaved_matmul_selfatt_valatt"(%a, %b) <{heads = 2 : i64}> : (tensor<5x2x24xf32>, tensor<4x5x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_interleaved_matmul_encdec_qk
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, -1, 1, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<3x4x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[GATHER]], %[[CONSTANT_4]]){{.*}} -> tensor<4x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, -1, 2, 4]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<5x4x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_2]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_8]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE]], %[[CONSTANT_9]]){{.*}} -> tensor<4x3x4xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%[[MULTIPLY]], %[[TRANSPOSE_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3x2x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<5x2x16xf32>
%y = "mxnet._contrib_interleaved_matmul_encdec_qk"(%a, %b) <{heads = 2 : i64}> : (tensor<3x2x8xf32>, tensor<5x2x16xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_interleaved_matmul_encdec_valatt
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, -1, 2, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<5x4x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[GATHER]], %[[CONSTANT_4]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%b, %[[TRANSPOSE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL]], %[[CONSTANT_5]]){{.*}} -> tensor<3x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, -1, 8]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_6]]) <{special_zero = true}>{{.*}} -> tensor<3x2x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x16xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x3x5xf32>
%y = "mxnet._contrib_interleaved_matmul_encdec_valatt"(%a, %b) <{heads = 2 : i64}> : (tensor<5x2x16xf32>, tensor<4x3x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_div_sqrt_dim
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}>
// CHECK-NEXT: %y = "opset.Divide_1"(%a, %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<2x16xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x16xf32>
%y = "mxnet._contrib_div_sqrt_dim"(%a) : (tensor<2x16xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a projection of two dimensions
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_interleaved_matmul_selfatt_qk  ""  (f32[5,24])
// CHECK-NEXT: a projection of rank 2; it is [length, batch, features]
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x24xf32>
%y = "mxnet._contrib_interleaved_matmul_selfatt_qk"(%a) <{heads = 2 : i64}> : (tensor<5x24xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// any number of features
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_interleaved_matmul_selfatt_qk  ""  (f32[5,2,?])
// CHECK-NEXT: the number of features is not known; give the shape of the input with --input
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5x2x?xf32>
%y = "mxnet._contrib_interleaved_matmul_selfatt_qk"(%a) <{heads = 2 : i64}> : (tensor<5x2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// The two products of a self-attention with its softmax between are one operation; of another projection they are not
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, -1, 3, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<5x4x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[GATHER]], %[[CONSTANT_4]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_7]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE]], %[[CONSTANT_8]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %s = "opset.MatMul_1"(%[[MULTIPLY]], %[[TRANSPOSE_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x5xf32>
// CHECK-NEXT: %a = "opset.SoftMax_8"(%s) <{axis = 2 : i64}>{{.*}} -> tensor<4x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 0, 2, 3, 4]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT_9]]) <{special_zero = true}>{{.*}} -> tensor<5x2x2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [3, 1, 2, 0, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_10]]){{.*}} -> tensor<3x2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[TRANSPOSE_3]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[TRANSPOSE_3]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[TRANSPOSE_3]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[GATHER_3]], %[[GATHER_4]], %[[GATHER_5]]) <{causal = false{{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 0, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_17]]){{.*}} -> tensor<5x2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 8]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_18]]) <{special_zero = true}>{{.*}} -> tensor<5x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, -1, 3, 4]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%z, %[[CONSTANT_19]]) <{special_zero = true}>{{.*}} -> tensor<5x4x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_3]], %[[CONSTANT_20]], %[[CONSTANT_21]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_5:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_6]], %[[CONSTANT_22]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_3]], %[[CONSTANT_23]], %[[CONSTANT_24]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_6:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_7]], %[[CONSTANT_25]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE_5]], %[[CONSTANT_26]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %t = "opset.MatMul_1"(%[[MULTIPLY_2]], %[[TRANSPOSE_6]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x5x5xf32>
// CHECK-NEXT: %b = "opset.SoftMax_8"(%t) <{axis = 2 : i64}>{{.*}} -> tensor<4x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, -1, 3, 4]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT_27]]) <{special_zero = true}>{{.*}} -> tensor<5x4x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_4]], %[[CONSTANT_28]], %[[CONSTANT_29]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_7:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_8]], %[[CONSTANT_30]]){{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%b, %[[TRANSPOSE_7]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_8:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL]], %[[CONSTANT_31]]){{.*}} -> tensor<5x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, -1, 8]>}>
// CHECK-NEXT: %w = "opset.Reshape_1"(%[[TRANSPOSE_8]], %[[CONSTANT_32]]) <{special_zero = true}>{{.*}} -> tensor<5x2x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%w)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5x2x24xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<5x2x24xf32>
%s = "mxnet._contrib_interleaved_matmul_selfatt_qk"(%x) <{heads = 2 : i64}> : (tensor<5x2x24xf32>) -> tensor<*xf32>
%a = "mxnet.softmax"(%s) <{axis = -1 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "mxnet._contrib_interleaved_matmul_selfatt_valatt"(%x, %a) <{heads = 2 : i64}> : (tensor<5x2x24xf32>, tensor<*xf32>) -> tensor<*xf32>
%t = "mxnet._contrib_interleaved_matmul_selfatt_qk"(%z) <{heads = 2 : i64}> : (tensor<5x2x24xf32>) -> tensor<*xf32>
%b = "mxnet.softmax"(%t) <{axis = -1 : i64}> : (tensor<*xf32>) -> tensor<*xf32>
%w = "mxnet._contrib_interleaved_matmul_selfatt_valatt"(%x, %b) <{heads = 2 : i64}> : (tensor<5x2x24xf32>, tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%w) <{tensor_name = "w"}> : (tensor<*xf32>) -> ()
