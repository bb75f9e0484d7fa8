// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// SparseToDense-i32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i64}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%x3, %[[CONVERT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %[[RESHAPE]], %x2) <{reduction = "none"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SCATTERNDUPDATE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<f32>
%4 = "tf.SparseToDense"(%x0, %x1, %x2, %x3) <{validate_indices = true, T = f32, Tindices = i32}> : (tensor<?x2xi32>, tensor<2xi32>, tensor<3xf32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "SparseToDense"}> : (tensor<*xf32>) -> ()

// -----

// SparseTensorDenseAdd
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_6]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_3]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[GATHER_2]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_8]], %[[GATHER_4]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[GATHER_5]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_3]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_13]], %[[RESHAPE_2]]) <{mode = "numpy"}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST]], %[[ADD]], %x1, %[[CONSTANT_15]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SCATTERELEMENTSUPDATE]], %x2) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_3]], %x3){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<4x5xf32>
%4 = "tf.SparseTensorDenseAdd"(%x0, %x1, %x2, %x3) <{T = f32, Tindices = i64}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>, tensor<4x5xf32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "SparseTensorDenseAdd"}> : (tensor<*xf32>) -> ()

// -----

// SparseTensorDenseMatMul
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_6]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_3]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[GATHER_2]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_8]], %[[GATHER_4]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[GATHER_5]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_3]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_13]], %[[RESHAPE_2]]) <{mode = "numpy"}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST]], %[[ADD]], %x1, %[[CONSTANT_15]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SCATTERELEMENTSUPDATE]], %x2) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_3]], %x3) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MATMUL]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<5x2xf32>
%4 = "tf.SparseTensorDenseMatMul"(%x0, %x1, %x2, %x3) <{Tindices = i64, adjoint_a = false, adjoint_b = false, T = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>, tensor<5x2xf32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "SparseTensorDenseMatMul"}> : (tensor<*xf32>) -> ()

// -----

// SparseReshape
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%x2, %[[CONSTANT_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_3]], %x2){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SELECT]], %[[CONSTANT_4]]) <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x1, %[[CONSTANT_6]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_5]], %[[GATHER]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%x1, %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[GATHER_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_2]], %[[REDUCEPROD]]) <{m_pythondiv = false{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[REDUCEPROD]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[REDUCEPROD]]) <{m_pythondiv = false{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[REDUCEPROD]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[MULTIPLY_4]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_2]], %[[CONSTANT_10]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[MULTIPLY_2]], %[[CONSTANT_10]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_2]], %[[CONSTANT_10]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR]], %[[NOTEQUAL]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SIGN:[0-9]+]] = "opset.Sign_1"(%[[MULTIPLY_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SIGN_2:[0-9]+]] = "opset.Sign_1"(%[[REDUCEPROD]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SIGN]], %[[SIGN_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[MULTIPLY_5]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[DIVIDE]], %[[DIVIDE_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[MULTIPLY_6]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[SUBTRACT_3]], %[[SELECT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%x1, %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_3]], %[[GATHER_5]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_7]], %[[GATHER_4]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[SELECT_2]], %[[CONSTANT_17]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[ADD_2]], %[[GATHER_6]]) <{m_pythondiv = false{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_3]], %[[GATHER_6]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[ADD_2]], %[[MULTIPLY_8]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_4]], %[[GATHER_6]]) <{m_pythondiv = false{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_4]], %[[GATHER_6]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_9]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS_3:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_5]], %[[CONSTANT_19]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[LESS_4:[0-9]+]] = "opset.Less_1"(%[[ADD_2]], %[[CONSTANT_19]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[LOGICALXOR_2:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS_3]], %[[LESS_4]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[NOTEQUAL_2:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_5]], %[[CONSTANT_19]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[LOGICALAND_2:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR_2]], %[[NOTEQUAL_2]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND_2]]) <{destination_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SIGN_3:[0-9]+]] = "opset.Sign_1"(%[[ADD_2]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SIGN_4:[0-9]+]] = "opset.Sign_1"(%[[GATHER_6]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[SIGN_3]], %[[SIGN_4]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[MULTIPLY_10]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[DIVIDE_3]], %[[DIVIDE_4]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[ADD_3]], %[[MULTIPLY_11]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[GATHER_6]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[ADD_2]], %[[MULTIPLY_12]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT_6]], %[[CONSTANT_20]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT_7]], %[[CONSTANT_21]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi64>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%3, %4 = "tf.SparseReshape"(%x0, %x1, %x2) : (tensor<?x2xi64>, tensor<2xi64>, tensor<2xi64>) -> (tensor<*xi64>, tensor<*xi64>)
"stepwell.output"(%3) <{tensor_name = "SparseReshape"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%4) <{tensor_name = "SparseReshape:1"}> : (tensor<*xi64>) -> ()

// -----

// SparseFillEmptyRows
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[GATHER_2]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_6]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_7]], %[[RESHAPE_2]]) <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST_2]], %[[GATHER_2]], %[[BROADCAST]], %[[CONSTANT_9]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_10]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[EQUAL]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[RESHAPE_3]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SHAPEOF_2]], %[[CONSTANT_13]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST_3:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_12]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_3]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_4]], %[[BROADCAST_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%x3, %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[BROADCAST_4:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_16]], %[[SHAPEOF_2]]) <{mode = "numpy"}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_5]], %[[BROADCAST_4]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONCAT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%x1, %[[GATHER_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"3..">>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_18]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SHAPEOF_3:[0-9]+]] = "opset.ShapeOf_3"(%[[GATHER_4]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SHAPEOF_3]], %[[CONSTANT_20]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[GATHER_4]], %[[SQUEEZE]]) <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "min", sort = "value"}>{{.*}} -> (tensor<?xi64>, tensor<?xi64>)
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[TOPK_2]], %[[CONSTANT_21]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_4]], %[[TOPK_2]], %[[CONSTANT_22]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[SHAPEOF_4:[0-9]+]] = "opset.ShapeOf_3"(%[[TOPK_2]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SHAPEOF_4]], %[[CONSTANT_23]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_24]], %[[SQUEEZE_2]], %[[CONSTANT_25]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RANGE]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[SQUEEZE_2]], %[[CONSTANT_27]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST_5:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_26]], %[[RESHAPE_6]]) <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE_2:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST_5]], %[[TOPK_2]], %[[CONVERT]], %[[CONSTANT_28]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[SCATTERELEMENTSUPDATE_2]]) <{destination_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SHAPEOF_5:[0-9]+]] = "opset.ShapeOf_3"(%[[GATHER_2]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[SHAPEOF_5]], %[[CONSTANT_29]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_30]], %[[SQUEEZE_3]], %[[CONSTANT_31]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[CONVERT_2]], %[[RANGE_2]], %[[CONSTANT_32]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_5]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_6]])
// CHECK-NEXT: "opset.Result_1"(%[[EQUAL]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_7]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<f32>
%4, %5, %6, %7 = "tf.SparseFillEmptyRows"(%x0, %x1, %x2, %x3) <{T = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>, tensor<f32>) -> (tensor<*xi64>, tensor<*xf32>, tensor<*xi1>, tensor<*xi64>)
"stepwell.output"(%4) <{tensor_name = "SparseFillEmptyRows"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%5) <{tensor_name = "SparseFillEmptyRows:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%6) <{tensor_name = "SparseFillEmptyRows:2"}> : (tensor<*xi1>) -> ()
"stepwell.output"(%7) <{tensor_name = "SparseFillEmptyRows:3"}> : (tensor<*xi64>) -> ()

// -----

// SparseReorder
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_6]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_3]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[GATHER_2]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[ADD]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SHAPEOF]], %[[CONSTANT_8]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[ADD]], %[[SQUEEZE]]) <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "min", sort = "value"}>{{.*}} -> (tensor<?xi64>, tensor<?xi64>)
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[TOPK_2]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%x1, %[[TOPK_2]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_4]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_5]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%3, %4 = "tf.SparseReorder"(%x0, %x1, %x2) <{T = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>) -> (tensor<*xi64>, tensor<*xf32>)
"stepwell.output"(%3) <{tensor_name = "SparseReorder"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%4) <{tensor_name = "SparseReorder:1"}> : (tensor<*xf32>) -> ()

// -----

// SparseConcat-0
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x0_1, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_4]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE]], %[[MULTIPLY]]){{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_3]], %[[GATHER]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_7]], %[[ADD_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %[[MULTIPLY_2]]){{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%x2_1, %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[ADD_2]], %[[GATHER_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[ADD_4]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_3]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[ADD]], %[[ADD_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%x1, %x1_1) <{axis = 0 : i64}>{{.*}} -> tensor<7xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_3]], %[[RESHAPE_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_14]], %[[CONSTANT_15]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_18]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_4]], %[[GATHER_6]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[GATHER_5]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[ADD_5]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SHAPEOF]], %[[CONSTANT_20]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[ADD_5]], %[[SQUEEZE]]) <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "min", sort = "value"}>{{.*}} -> (tensor<?xi64>, tensor<?xi64>)
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[TOPK_2]], %[[CONSTANT_21]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[TOPK_2]], %[[CONSTANT_22]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_7]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_8]])
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT_3]])
%x0_0 = "stepwell.input"() <{tensor_name = "x0_0"}> : () -> tensor<?x2xi64>
%x0_1 = "stepwell.input"() <{tensor_name = "x0_1"}> : () -> tensor<?x2xi64>
%x1_0 = "stepwell.input"() <{tensor_name = "x1_0"}> : () -> tensor<3xf32>
%x1_1 = "stepwell.input"() <{tensor_name = "x1_1"}> : () -> tensor<4xf32>
%x2_0 = "stepwell.input"() <{tensor_name = "x2_0"}> : () -> tensor<2xi64>
%x2_1 = "stepwell.input"() <{tensor_name = "x2_1"}> : () -> tensor<2xi64>
%6, %7, %8 = "tf.SparseConcat"(%x0_0, %x0_1, %x1_0, %x1_1, %x2_0, %x2_1) <{concat_dim = 0 : i64, N = 2 : i64, T = f32, operandSegmentSizes = array<i32: 2, 2, 2>}> : (tensor<?x2xi64>, tensor<?x2xi64>, tensor<3xf32>, tensor<4xf32>, tensor<2xi64>, tensor<2xi64>) -> (tensor<*xi64>, tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%6) <{tensor_name = "SparseConcat"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%7) <{tensor_name = "SparseConcat:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "SparseConcat:2"}> : (tensor<*xi64>) -> ()

// -----

// SparseSlice
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE]], %x3){{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[SUBTRACT]], %[[CONSTANT_2]]){{.*}} -> tensor<?x2xi1>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT]], %x4){{.*}} -> tensor<?x2xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[GREATEREQUAL]], %[[LESS]]){{.*}} -> tensor<?x2xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCELOGICALAND:[0-9]+]] = "opset.ReduceLogicalAnd_1"(%[[LOGICALAND]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[REDUCELOGICALAND]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%x2, %x3){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%x4, %[[SUBTRACT_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[MINIMUM]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SUBTRACT]], %[[RESHAPE_2]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%x1, %[[RESHAPE_2]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_2]])
// CHECK-NEXT: "opset.Result_1"(%[[MAXIMUM]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<2xi64>
%x4 = "stepwell.input"() <{tensor_name = "x4"}> : () -> tensor<2xi64>
%5, %6, %7 = "tf.SparseSlice"(%x0, %x1, %x2, %x3, %x4) <{T = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> (tensor<*xi64>, tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%5) <{tensor_name = "SparseSlice"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%6) <{tensor_name = "SparseSlice:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%7) <{tensor_name = "SparseSlice:2"}> : (tensor<*xi64>) -> ()

// -----

// SparseSplit-0
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[GATHER]]) <{min = -1.000000e+00 : f64, max = 0.000000e+00 : f64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CLAMP]], %[[CONSTANT_6]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[GATHER]], %[[BITWISEAND]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[ADD]], %[[CONSTANT_7]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[BITWISERIGHTSHIFT]], %[[CONSTANT_5]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[GATHER]], %[[MULTIPLY]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_11]], %[[SUBTRACT]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[LESS]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[BITWISERIGHTSHIFT]], %[[CONVERT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_9]], %x2){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_8]], %[[ADD_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_8]], %[[CONSTANT_10]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE]], %[[MULTIPLY_4]]){{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[SUBTRACT_2]], %[[CONSTANT_12]]){{.*}} -> tensor<?x2xi1>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_2]], %[[ADD_3]]){{.*}} -> tensor<?x2xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[GREATEREQUAL]], %[[LESS_2]]){{.*}} -> tensor<?x2xi1>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCELOGICALAND:[0-9]+]] = "opset.ReduceLogicalAnd_1"(%[[LOGICALAND]], %[[CONSTANT_13]]) <{keep_dims = false}>{{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[REDUCELOGICALAND]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%x2, %[[MULTIPLY_4]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ADD_3]], %[[SUBTRACT_3]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[MINIMUM]], %[[CONSTANT_15]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SUBTRACT_2]], %[[RESHAPE_2]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%x1, %[[RESHAPE_2]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_10]], %[[ADD_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[LESS_3:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_18]], %[[SUBTRACT]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[LESS_3]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[BITWISERIGHTSHIFT]], %[[CONVERT_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_9]], %x2){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_8]], %[[ADD_5]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_5]], %[[MULTIPLY_6]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_8]], %[[ADD_4]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE]], %[[MULTIPLY_7]]){{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GREATEREQUAL_2:[0-9]+]] = "opset.GreaterEqual_1"(%[[SUBTRACT_4]], %[[CONSTANT_19]]){{.*}} -> tensor<?x2xi1>
// CHECK-NEXT: %[[LESS_4:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_4]], %[[ADD_6]]){{.*}} -> tensor<?x2xi1>
// CHECK-NEXT: %[[LOGICALAND_2:[0-9]+]] = "opset.LogicalAnd_1"(%[[GREATEREQUAL_2]], %[[LESS_4]]){{.*}} -> tensor<?x2xi1>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCELOGICALAND_2:[0-9]+]] = "opset.ReduceLogicalAnd_1"(%[[LOGICALAND_2]], %[[CONSTANT_20]]) <{keep_dims = false}>{{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[NONZERO_2:[0-9]+]] = "opset.NonZero_3"(%[[REDUCELOGICALAND_2]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO_2]], %[[CONSTANT_21]]) <{special_zero = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%x2, %[[MULTIPLY_7]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[ADD_6]], %[[SUBTRACT_5]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[MINIMUM_2]], %[[CONSTANT_22]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[SUBTRACT_4]], %[[RESHAPE_3]], %[[CONSTANT_23]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%x1, %[[RESHAPE_3]], %[[CONSTANT_24]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[ADD_7:[0-9]+]] = "opset.Add_1"(%[[ADD_4]], %[[ADD_5]]){{.*}} -> tensor<i64>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_2]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_4]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_3]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_5]])
// CHECK-NEXT: "opset.Result_1"(%[[MAXIMUM]])
// CHECK-NEXT: "opset.Result_1"(%[[MAXIMUM_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%3 = "tf.Const"() <{value = #stepwell.constant<"i64", [], [0]>, dtype = i64}> : () -> tensor<i64>
%4, %5, %6, %7, %8, %9 = "tf.SparseSplit"(%3, %x0, %x1, %x2) <{num_split = 2 : i64, T = f32, resultSegmentSizes = array<i32: 2, 2, 2>}> : (tensor<i64>, tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>) -> (tensor<*xi64>, tensor<*xi64>, tensor<*xf32>, tensor<*xf32>, tensor<*xi64>, tensor<*xi64>)
"stepwell.output"(%4) <{tensor_name = "SparseSplit"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%5) <{tensor_name = "SparseSplit:1"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%6) <{tensor_name = "SparseSplit:2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%7) <{tensor_name = "SparseSplit:3"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "SparseSplit:4"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%9) <{tensor_name = "SparseSplit:5"}> : (tensor<*xi64>) -> ()

// -----

// SparseAdd
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unique_10"{{.*}} <{sorted = true, index_element_type = i64, count_element_type = i64}>{{.*}} -> (tensor<?xi64>, tensor<?xi64>, tensor<?xi64>, tensor<?xi64>)
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = false{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = false{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalXor_2"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<?x2xi64>
%x4 = "stepwell.input"() <{tensor_name = "x4"}> : () -> tensor<4xf32>
%x5 = "stepwell.input"() <{tensor_name = "x5"}> : () -> tensor<2xi64>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%7, %8, %9 = "tf.SparseAdd"(%x0, %x1, %x2, %x3, %x4, %x5, %6) <{T = f32, Treal = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>, tensor<?x2xi64>, tensor<4xf32>, tensor<2xi64>, tensor<f32>) -> (tensor<*xi64>, tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%7) <{tensor_name = "SparseAdd"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%8) <{tensor_name = "SparseAdd:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%9) <{tensor_name = "SparseAdd:2"}> : (tensor<*xi64>) -> ()

// -----

// SparseReduceSum-0
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_3]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[GATHER_2]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_10]], %[[GATHER_4]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[GATHER_5]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_3]], %[[CONSTANT_16]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_15]], %[[RESHAPE_2]]) <{mode = "numpy"}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST]], %[[ADD]], %x1, %[[CONSTANT_17]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SCATTERELEMENTSUPDATE]], %x2) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[RESHAPE_3]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCESUM]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [0]>, dtype = i32}> : () -> tensor<1xi32>
%4 = "tf.SparseReduceSum"(%x0, %x1, %x2, %3) <{keep_dims = false, T = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>, tensor<1xi32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "SparseReduceSum"}> : (tensor<*xf32>) -> ()

// -----

// SparseReduceMax-0
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.0e+38]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %x2) <{mode = "numpy"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %[[RESHAPE]], %x1) <{reduction = "none"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[SCATTERNDUPDATE]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[REDUCEMAX]], %[[CONSTANT_4]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_5]], %[[REDUCEMAX]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [0]>, dtype = i32}> : () -> tensor<1xi32>
%4 = "tf.SparseReduceMax"(%x0, %x1, %x2, %3) <{keep_dims = false, T = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>, tensor<1xi32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "SparseReduceMax"}> : (tensor<*xf32>) -> ()

// -----

// SparseSoftmax
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %x2) <{mode = "numpy"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %[[RESHAPE]], %x1) <{reduction = "none"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[SCATTERNDUPDATE]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[GATHERND:[0-9]+]] = "opset.GatherND_8"(%[[SOFTMAX]], %[[RESHAPE]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHERND]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%3 = "tf.SparseSoftmax"(%x0, %x1, %x2) <{T = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "SparseSoftmax"}> : (tensor<*xf32>) -> ()

// -----

// SparseSparseMaximum
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unique_10"{{.*}} <{sorted = true, index_element_type = i64, count_element_type = i64}>{{.*}} -> (tensor<?xi64>, tensor<?xi64>, tensor<?xi64>, tensor<?xi64>)
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = false{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = false{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalXor_2"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<?x2xi64>
%x4 = "stepwell.input"() <{tensor_name = "x4"}> : () -> tensor<4xf32>
%x5 = "stepwell.input"() <{tensor_name = "x5"}> : () -> tensor<2xi64>
%6, %7 = "tf.SparseSparseMaximum"(%x0, %x1, %x2, %x3, %x4, %x5) <{T = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>, tensor<?x2xi64>, tensor<4xf32>, tensor<2xi64>) -> (tensor<*xi64>, tensor<*xf32>)
"stepwell.output"(%6) <{tensor_name = "SparseSparseMaximum"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%7) <{tensor_name = "SparseSparseMaximum:1"}> : (tensor<*xf32>) -> ()

// -----

// SparseSparseMinimum
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unique_10"{{.*}} <{sorted = true, index_element_type = i64, count_element_type = i64}>{{.*}} -> (tensor<?xi64>, tensor<?xi64>, tensor<?xi64>, tensor<?xi64>)
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = false{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = false{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalXor_2"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<?x2xi64>
%x4 = "stepwell.input"() <{tensor_name = "x4"}> : () -> tensor<4xf32>
%x5 = "stepwell.input"() <{tensor_name = "x5"}> : () -> tensor<2xi64>
%6, %7 = "tf.SparseSparseMinimum"(%x0, %x1, %x2, %x3, %x4, %x5) <{T = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>, tensor<?x2xi64>, tensor<4xf32>, tensor<2xi64>) -> (tensor<*xi64>, tensor<*xf32>)
"stepwell.output"(%6) <{tensor_name = "SparseSparseMinimum"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%7) <{tensor_name = "SparseSparseMinimum:1"}> : (tensor<*xf32>) -> ()

// -----

// SparseDenseCwiseMul
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%x3, %x2) <{mode = "numpy"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[GATHERND:[0-9]+]] = "opset.GatherND_8"(%[[BROADCAST]], %[[RESHAPE]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x1, %[[GATHERND]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<4x5xf32>
%4 = "tf.SparseDenseCwiseMul"(%x0, %x1, %x2, %x3) <{T = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>, tensor<4x5xf32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "SparseDenseCwiseMul"}> : (tensor<*xf32>) -> ()

// -----

// SparseDenseCwiseAdd
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%x3, %x2) <{mode = "numpy"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[GATHERND:[0-9]+]] = "opset.GatherND_8"(%[[BROADCAST]], %[[RESHAPE]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x1, %[[GATHERND]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<4x5xf32>
%4 = "tf.SparseDenseCwiseAdd"(%x0, %x1, %x2, %x3) <{T = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>, tensor<4x5xf32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "SparseDenseCwiseAdd"}> : (tensor<*xf32>) -> ()

// -----

// SparseDenseCwiseDiv
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%x3, %x2) <{mode = "numpy"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[GATHERND:[0-9]+]] = "opset.GatherND_8"(%[[BROADCAST]], %[[RESHAPE]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x1, %[[GATHERND]]) <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<4x5xf32>
%4 = "tf.SparseDenseCwiseDiv"(%x0, %x1, %x2, %x3) <{T = f32}> : (tensor<?x2xi64>, tensor<3xf32>, tensor<2xi64>, tensor<4x5xf32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "SparseDenseCwiseDiv"}> : (tensor<*xf32>) -> ()

// -----

// SparseBincount
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%x1, %x3){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x2, %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %x3){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %x1){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %x3){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATEREQUAL]], %[[MULTIPLY_2]], %[[ADD]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[CONSTANT_6]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[ADD_2]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_7]], %[[RESHAPE_2]]) <{mode = "numpy"}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST]], %[[SELECT]], %x4, %[[CONSTANT_9]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%x3, %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_3]], %[[RESHAPE_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[SLICE]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE_5]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xi64>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<i64>
%x4 = "stepwell.input"() <{tensor_name = "x4"}> : () -> tensor<3xf32>
%5 = "tf.SparseBincount"(%x0, %x1, %x2, %x3, %x4) <{binary_output = false, Tidx = i64, T = f32}> : (tensor<?x2xi64>, tensor<3xi64>, tensor<2xi64>, tensor<i64>, tensor<3xf32>) -> tensor<*xf32>
"stepwell.output"(%5) <{tensor_name = "SparseBincount"}> : (tensor<*xf32>) -> ()

// -----

// SparseToDense-text
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [], ["-"]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[SQUEEZE]], %[[CONSTANT_6]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<1x!stepwell.string>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%x2, %[[RESHAPE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %x1) <{mode = "numpy"}>{{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %[[RESHAPE]], %[[RANGE]]) <{reduction = "none"}>{{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[SCATTERNDUPDATE]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x2xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi64>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3x!stepwell.string>
%3 = "tf.Const"() <{value = #stepwell.constant<"string", [], ["-"]>, dtype = !stepwell.string}> : () -> tensor<!stepwell.string>
%4 = "tf.SparseToDense"(%x0, %x1, %x2, %3) <{validate_indices = true, T = !stepwell.string, Tindices = i64}> : (tensor<?x2xi64>, tensor<2xi64>, tensor<3x!stepwell.string>, tensor<!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%4) <{tensor_name = "SparseToDense"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// SparseReorder of an unknown rank
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.SparseReorder  ""  (i64[?,?], f32[?], i64[?])
// CHECK-NEXT: the rank of the sparse tensor is not known; give the shape of its indices with --input
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<?x?xi64>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<?xf32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<?xi64>
%y, %y1 = "tf.SparseReorder"(%i, %v, %s) <{T = f32}> : (tensor<?x?xi64>, tensor<?xf32>, tensor<?xi64>) -> (tensor<*xi64>, tensor<*xf32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi64>) -> ()

// -----

// SparseReorder of a scalar
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.SparseReorder  ""  (i64[?,0], f32[?], i64[0])
// CHECK-NEXT: a sparse tensor without dimensions
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<?x0xi64>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<?xf32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<0xi64>
%y, %y1 = "tf.SparseReorder"(%i, %v, %s) <{T = f32}> : (tensor<?x0xi64>, tensor<?xf32>, tensor<0xi64>) -> (tensor<*xi64>, tensor<*xf32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi64>) -> ()

// -----

// SparseReshape to an unknown rank
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.SparseReshape  ""  (i64[?,2], i64[2], i64[?])
// CHECK-NEXT: the rank of the new shape is not known
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<?x2xi64>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<2xi64>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<?xi64>
%y, %y1 = "tf.SparseReshape"(%i, %s, %n) <{}> : (tensor<?x2xi64>, tensor<2xi64>, tensor<?xi64>) -> (tensor<*xi64>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi64>) -> ()

// -----

// SparseSplit along a computed axis
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.SparseSplit  ""  (i64[], i64[?,2], f32[?], i64[2])
// CHECK-NEXT: the axis is not a constant
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<i64>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<?x2xi64>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<?xf32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<2xi64>
%y, %y1, %y2 = "tf.SparseSplit"(%a, %i, %v, %s) <{T = f32, num_split = 1 : i64, resultSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<i64>, tensor<?x2xi64>, tensor<?xf32>, tensor<2xi64>) -> (tensor<*xi64>, tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi64>) -> ()

// -----

// SparseReduceSum over computed axes
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.SparseReduceSum  ""  (i64[?,2], f32[?], i64[2], i32[1])
// CHECK-NEXT: the axes are not a constant
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<?x2xi64>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<?xf32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<2xi64>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1xi32>
%y = "tf.SparseReduceSum"(%i, %v, %s, %a) <{T = f32, keep_dims = false}> : (tensor<?x2xi64>, tensor<?xf32>, tensor<2xi64>, tensor<1xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
