// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// AffineComponent -> MatMul with the transposed matrix, Add
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %[[RESHAPE]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// without a bias -> MatMul
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}>
// CHECK-NEXT: %y = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.AffineComponent"(%x) <{LinearParams = #stepwell.constant<"f32", [2, 4], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// BlockAffineComponent -> MatMul of the blocks
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x?x2xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE]], %[[RESHAPE]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x?x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL]], %[[CONSTANT_5]]){{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_7]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[RESHAPE_3]], %[[RESHAPE_4]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.BlockAffineComponent"(%x) <{NumBlocks = 2 : i64, LinearParams = #stepwell.constant<"f32", [4, 2], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]>, BiasParams = #stepwell.constant<"f32", [4], [1.0, 2.0, 3.0, 4.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// RepeatedAffineComponent -> MatMul of a row for each part
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[RESHAPE_2]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 6]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<?x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.RepeatedAffineComponent"(%x) <{NumRepeats = 2 : i64, LinearParams = #stepwell.constant<"f32", [3, 2], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]>, BiasParams = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : (tensor<?x4xf32>) -> tensor<?x6xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x6xf32>) -> ()

// -----

// DctComponent -> MatMul with cosines
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [0.70710677, 0.70710677]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.DctComponent"(%x) <{Dim = 4 : i64, DctDim = 2 : i64, Reorder = false, DctKeepDim = 1 : i64}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// with interleaved parts -> a Transpose before and after
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [0.70710677, 0.70710677, 0.70710677, -0.70710677]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE]], %[[CONSTANT_3]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL]], %[[CONSTANT_4]]){{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.DctComponent"(%x) <{Dim = 4 : i64, DctDim = 2 : i64, Reorder = true}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// the divergence from the normalised rows
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONSTANT_2]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-20]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCESUM]], %[[CONSTANT_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-20]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[DIVIDE]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[MAXIMUM_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[LOG]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-20]>}>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%x, %[[CONSTANT_5]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[LOG_2:[0-9]+]] = "opset.Log_1"(%[[MAXIMUM_3]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[LOG_2]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %y = "opset.Subtract_1"(%[[MATMUL]], %[[REDUCESUM_2]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%y = "kaldi.KlHmm"(%x) <{kl_stats = #stepwell.constant<"f32", [2, 3], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : (tensor<?x3xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: kaldi.DctComponent  ""  (f32[?,4096])
// CHECK-NEXT: it is of 4096 numbers, and 4096 are kept: more cosines than are computed for one component
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4096xf32>
%y = "kaldi.DctComponent"(%x) <{Dim = 4096 : i64, DctDim = 4096 : i64, DctKeepDim = 4096 : i64}> : (tensor<?x4096xf32>) -> tensor<?x4096xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4096xf32>) -> ()
