// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// MatrixInverse -> Inverse
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %x) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], @"cd55bcb967e59c5aa">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SQUEEZE]], %[[CONSTANT_8]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE]], %[[CONSTANT_9]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_3]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_4]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONVERT]], %[[CONSTANT_10]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONVERT_2]], %[[CONSTANT_11]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[EQUAL]], %[[EQUAL_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[ADD]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[CONVERT]], %[[CONSTANT_12]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL_3]], %[[SUBTRACT]], %[[CONVERT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[MAXIMUM]], %[[SELECT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[EQUAL_4:[0-9]+]] = "opset.Equal_1"(%[[CONVERT_2]], %[[CONSTANT_13]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL_4]], %[[ADD]], %[[CONVERT_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[MAXIMUM]], %[[SELECT_3]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_14]], %[[SELECT_2]], %[[CONSTANT_15]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_16]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_17]], %[[SELECT_4]], %[[CONSTANT_18]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_19]]){{.*}} -> tensor<1x3xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<3x3xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[CONSTANT_20]], %[[SUBTRACT_2]]){{.*}} -> tensor<3x3xi1>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESSEQUAL_2:[0-9]+]] = "opset.LessEqual_1"(%[[SUBTRACT_2]], %[[CONSTANT_21]]){{.*}} -> tensor<3x3xi1>
// CHECK-NEXT: %[[LOGICALAND_2:[0-9]+]] = "opset.LogicalAnd_1"(%[[LESSEQUAL]], %[[LESSEQUAL_2]]){{.*}} -> tensor<3x3xi1>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SELECT_2]], %[[CONSTANT_22]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_4]], %[[CONSTANT_23]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ADD_2]], %[[SUBTRACT_3]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<3x3xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MINIMUM_3:[0-9]+]] = "opset.Minimum_1"(%[[SUBTRACT_2]], %[[CONSTANT_24]]){{.*}} -> tensor<3x3xi64>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SELECT_2]], %[[MINIMUM_3]]){{.*}} -> tensor<3x3xi64>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_2]], %[[CONSTANT_25]]){{.*}} -> tensor<3x3xi64>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_4]], %[[MAXIMUM_2]]){{.*}} -> tensor<3x3xi64>
// CHECK-NEXT: %[[MINIMUM_4:[0-9]+]] = "opset.Minimum_1"(%[[ADD_3]], %[[SUBTRACT_4]]){{.*}} -> tensor<3x3xi64>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[MINIMUM]], %[[MINIMUM_4]]){{.*}} -> tensor<3x3xi64>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_26]], %[[SUBTRACT_2]]){{.*}} -> tensor<3x3xi1>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[SUBTRACT_5]], %[[CONSTANT_27]]){{.*}} -> tensor<3x3xi64>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[MINIMUM_2]], %[[SELECT_5]]){{.*}} -> tensor<3x3xi64>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND_2]], %[[ADD_4]], %[[CONSTANT_28]]){{.*}} -> tensor<3x3xi64>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT]], %[[SELECT_6]], %[[CONSTANT_29]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND_2]], %[[GATHER]], %[[CONSTANT_5]]){{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_30]], %[[SELECT_7]]){{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[MULTIPLY]]){{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[INVERSE:[0-9]+]] = "opset.Inverse_14"(%[[ADD_5]]) <{adjoint = true}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[INVERSE]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x3xf32>
%1 = "tf.MatMul"(%x, %x) <{transpose_a = false, transpose_b = true, grad_a = false, grad_b = false, T = f32}> : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<*xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [3], @"cd55bcb967e59c5aa">, dtype = f32}> : () -> tensor<3xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%7 = "tf.MatrixDiagV3"(%2, %3, %4, %5, %6) <{align = "RIGHT_LEFT", T = f32}> : (tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f32>) -> tensor<*xf32>
%8 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%9 = "tf.Mul"(%8, %7) <{T = f32}> : (tensor<f32>, tensor<*xf32>) -> tensor<*xf32>
%10 = "tf.AddV2"(%1, %9) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%11 = "tf.MatrixInverse"(%10) <{adjoint = true, T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%11) <{tensor_name = "MatrixInverse"}> : (tensor<*xf32>) -> ()

// -----

// MatrixSolve by elimination, written out
// CHECK-LABEL: builtin.module
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1x1xf32>, tensor<2x1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1x1xf32>, tensor<2x1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1x1xf32>, tensor<2x1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3x2xf32>
%2 = "tf.BatchMatMulV2"(%x, %x) <{adj_x = false, adj_y = true, grad_x = false, grad_y = false, T = f32}> : (tensor<2x3x3xf32>, tensor<2x3x3xf32>) -> tensor<*xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [3], @"cd55bcb967e59c5aa">, dtype = f32}> : () -> tensor<3xf32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%8 = "tf.MatrixDiagV3"(%3, %4, %5, %6, %7) <{align = "RIGHT_LEFT", T = f32}> : (tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f32>) -> tensor<*xf32>
%9 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%10 = "tf.Mul"(%9, %8) <{T = f32}> : (tensor<f32>, tensor<*xf32>) -> tensor<*xf32>
%11 = "tf.AddV2"(%2, %10) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%12 = "tf.MatrixSolve"(%11, %b) <{adjoint = false, T = f32}> : (tensor<*xf32>, tensor<2x3x2xf32>) -> tensor<*xf32>
"stepwell.output"(%12) <{tensor_name = "MatrixSolve"}> : (tensor<*xf32>) -> ()

// -----

// … of the adjoint
// CHECK-LABEL: builtin.module
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x2xf32>
%2 = "tf.MatMul"(%x, %x) <{transpose_a = false, transpose_b = true, grad_a = false, grad_b = false, T = f32}> : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<*xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [3], @"cd55bcb967e59c5aa">, dtype = f32}> : () -> tensor<3xf32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%8 = "tf.MatrixDiagV3"(%3, %4, %5, %6, %7) <{align = "RIGHT_LEFT", T = f32}> : (tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f32>) -> tensor<*xf32>
%9 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%10 = "tf.Mul"(%9, %8) <{T = f32}> : (tensor<f32>, tensor<*xf32>) -> tensor<*xf32>
%11 = "tf.AddV2"(%2, %10) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%12 = "tf.MatrixSolve"(%11, %b) <{adjoint = true, T = f32}> : (tensor<*xf32>, tensor<3x2xf32>) -> tensor<*xf32>
"stepwell.output"(%12) <{tensor_name = "MatrixSolve"}> : (tensor<*xf32>) -> ()

// -----

// MatrixTriangularSolve row by row
// CHECK-LABEL: builtin.module
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3x2xf32>
%2 = "tf.BatchMatMulV2"(%x, %x) <{adj_x = false, adj_y = true, grad_x = false, grad_y = false, T = f32}> : (tensor<2x3x3xf32>, tensor<2x3x3xf32>) -> tensor<*xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [3], @"cd55bcb967e59c5aa">, dtype = f32}> : () -> tensor<3xf32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%8 = "tf.MatrixDiagV3"(%3, %4, %5, %6, %7) <{align = "RIGHT_LEFT", T = f32}> : (tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f32>) -> tensor<*xf32>
%9 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%10 = "tf.Mul"(%9, %8) <{T = f32}> : (tensor<f32>, tensor<*xf32>) -> tensor<*xf32>
%11 = "tf.AddV2"(%2, %10) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%12 = "tf.MatrixTriangularSolve"(%11, %b) <{lower = true, adjoint = false, T = f32}> : (tensor<*xf32>, tensor<2x3x2xf32>) -> tensor<*xf32>
"stepwell.output"(%12) <{tensor_name = "MatrixTriangularSolve"}> : (tensor<*xf32>) -> ()

// -----

// … of the adjoint of an upper one, which is a lower one
// CHECK-LABEL: builtin.module
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3x2xf32>
%2 = "tf.BatchMatMulV2"(%x, %x) <{adj_x = false, adj_y = true, grad_x = false, grad_y = false, T = f32}> : (tensor<2x3x3xf32>, tensor<2x3x3xf32>) -> tensor<*xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [3], @"cd55bcb967e59c5aa">, dtype = f32}> : () -> tensor<3xf32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%8 = "tf.MatrixDiagV3"(%3, %4, %5, %6, %7) <{align = "RIGHT_LEFT", T = f32}> : (tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f32>) -> tensor<*xf32>
%9 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%10 = "tf.Mul"(%9, %8) <{T = f32}> : (tensor<f32>, tensor<*xf32>) -> tensor<*xf32>
%11 = "tf.AddV2"(%2, %10) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%12 = "tf.MatrixTriangularSolve"(%11, %b) <{lower = false, adjoint = true, T = f32}> : (tensor<*xf32>, tensor<2x3x2xf32>) -> tensor<*xf32>
"stepwell.output"(%12) <{tensor_name = "MatrixTriangularSolve"}> : (tensor<*xf32>) -> ()

// -----

// Cholesky column by column
// CHECK-LABEL: builtin.module
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x3xf32>
%1 = "tf.BatchMatMulV2"(%x, %x) <{adj_x = false, adj_y = true, grad_x = false, grad_y = false, T = f32}> : (tensor<2x3x3xf32>, tensor<2x3x3xf32>) -> tensor<*xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [3], @"cd55bcb967e59c5aa">, dtype = f32}> : () -> tensor<3xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%7 = "tf.MatrixDiagV3"(%2, %3, %4, %5, %6) <{align = "RIGHT_LEFT", T = f32}> : (tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f32>) -> tensor<*xf32>
%8 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%9 = "tf.Mul"(%8, %7) <{T = f32}> : (tensor<f32>, tensor<*xf32>) -> tensor<*xf32>
%10 = "tf.AddV2"(%1, %9) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%11 = "tf.Cholesky"(%10) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%11) <{tensor_name = "Cholesky"}> : (tensor<*xf32>) -> ()

// -----

// MatrixDeterminant: the product of the pivots
// CHECK-LABEL: builtin.module
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1x1xf32>, tensor<2x1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1x1xf32>, tensor<2x1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1x1xf32>, tensor<2x1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x3xf32>
%1 = "tf.BatchMatMulV2"(%x, %x) <{adj_x = false, adj_y = true, grad_x = false, grad_y = false, T = f32}> : (tensor<2x3x3xf32>, tensor<2x3x3xf32>) -> tensor<*xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [3], @"cd55bcb967e59c5aa">, dtype = f32}> : () -> tensor<3xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%7 = "tf.MatrixDiagV3"(%2, %3, %4, %5, %6) <{align = "RIGHT_LEFT", T = f32}> : (tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f32>) -> tensor<*xf32>
%8 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%9 = "tf.Mul"(%8, %7) <{T = f32}> : (tensor<f32>, tensor<*xf32>) -> tensor<*xf32>
%10 = "tf.AddV2"(%1, %9) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%11 = "tf.MatrixDeterminant"(%10) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%11) <{tensor_name = "MatrixDeterminant"}> : (tensor<*xf32>) -> ()

// -----

// LogMatrixDeterminant
// CHECK-LABEL: builtin.module
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1x1xf32>, tensor<2x1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1x1xf32>, tensor<2x1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1x1xf32>, tensor<2x1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x3xf32>
%1 = "tf.BatchMatMulV2"(%x, %x) <{adj_x = false, adj_y = true, grad_x = false, grad_y = false, T = f32}> : (tensor<2x3x3xf32>, tensor<2x3x3xf32>) -> tensor<*xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [3], @"cd55bcb967e59c5aa">, dtype = f32}> : () -> tensor<3xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%7 = "tf.MatrixDiagV3"(%2, %3, %4, %5, %6) <{align = "RIGHT_LEFT", T = f32}> : (tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f32>) -> tensor<*xf32>
%8 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%9 = "tf.Mul"(%8, %7) <{T = f32}> : (tensor<f32>, tensor<*xf32>) -> tensor<*xf32>
%10 = "tf.AddV2"(%1, %9) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%11, %12 = "tf.LogMatrixDeterminant"(%10) <{T = f32}> : (tensor<*xf32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%11) <{tensor_name = "LogMatrixDeterminant"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%12) <{tensor_name = "LogMatrixDeterminant:1"}> : (tensor<*xf32>) -> ()

// -----

// Lu
// CHECK-LABEL: builtin.module
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x3xf32>
%1 = "tf.MatMul"(%x, %x) <{transpose_a = false, transpose_b = true, grad_a = false, grad_b = false, T = f32}> : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<*xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [3], @"cd55bcb967e59c5aa">, dtype = f32}> : () -> tensor<3xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%7 = "tf.MatrixDiagV3"(%2, %3, %4, %5, %6) <{align = "RIGHT_LEFT", T = f32}> : (tensor<3xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<f32>) -> tensor<*xf32>
%8 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%9 = "tf.Mul"(%8, %7) <{T = f32}> : (tensor<f32>, tensor<*xf32>) -> tensor<*xf32>
%10 = "tf.AddV2"(%1, %9) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%11, %12 = "tf.Lu"(%10) <{output_idx_type = i32, T = f32}> : (tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%11) <{tensor_name = "Lu"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%12) <{tensor_name = "Lu:1"}> : (tensor<*xi32>) -> ()

// -----

// Cross
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x0, %[[CONSTANT_2]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 0, 1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%x0, %[[CONSTANT_3]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%x1, %[[CONSTANT_4]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 0, 1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%x1, %[[CONSTANT_5]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[GATHER_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SUBTRACT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.Cross"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Cross"}> : (tensor<*xf32>) -> ()

// -----

// … of integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x0, %[[CONSTANT_2]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 0, 1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%x0, %[[CONSTANT_3]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%x1, %[[CONSTANT_4]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 0, 1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%x1, %[[CONSTANT_5]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_4]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[GATHER_3]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: "opset.Result_1"(%[[SUBTRACT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xi32>
%2 = "tf.Cross"(%x0, %x1) <{T = i32}> : (tensor<3xi32>, tensor<3xi32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "Cross"}> : (tensor<*xi32>) -> ()

// -----

// TridiagonalMatMul
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<4x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%x1, %[[CONSTANT_2]]){{.*}} -> tensor<4x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%x2, %[[CONSTANT_3]]){{.*}} -> tensor<4x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x3, %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[SLICE]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_8]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%x3, %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SLICE_2]], %[[BROADCAST]]) <{axis = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%x3, %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[SLICE_3]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_17]], %[[SHAPEOF_2]]) <{mode = "numpy"}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%x3, %[[CONSTANT_18]], %[[CONSTANT_19]], %[[CONSTANT_20]], %[[CONSTANT_21]]){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[BROADCAST_2]], %[[SLICE_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE_2]], %x3){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE]], %[[CONCAT]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE_3]], %[[CONCAT_2]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[MULTIPLY_3]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x4xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x4xf32>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<4x2xf32>
%4 = "tf.TridiagonalMatMul"(%x0, %x1, %x2, %x3) <{T = f32}> : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>, tensor<4x2xf32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "TridiagonalMatMul"}> : (tensor<*xf32>) -> ()

// -----

// TridiagonalSolve, in a loop
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x?xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x?xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x?xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x?xf32, #stepwell.bounds<"?,..2147483647">>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<?x?xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?x?xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [3, 1], [0.0, 9.0, 0.0]>, dtype = f32}> : () -> tensor<3x1xf32>
%3 = "tf.AddV2"(%d, %2) <{T = f32}> : (tensor<?x?xf32>, tensor<3x1xf32>) -> tensor<*xf32>
%4 = "tf.TridiagonalSolve"(%3, %b) <{partial_pivoting = true, perturb_singular = false, T = f32}> : (tensor<*xf32>, tensor<?x?xf32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "TridiagonalSolve"}> : (tensor<*xf32>) -> ()

// -----

// complex equations: real ones of twice the size
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[GATHER_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_5]]){{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[NEGATIVE]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER_2]], %[[CONSTANT_7]]){{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_8]]){{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONCAT]], %[[CONSTANT_9]]){{.*}} -> tensor<2x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONCAT_2]], %[[CONSTANT_10]]){{.*}} -> tensor<2x1x2x2xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_5]], %[[UNSQUEEZE_6]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONCAT_3]], %[[MULTIPLY]]) <{special_zero = false}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[INVERSE:[0-9]+]] = "opset.Inverse_14"(%[[RESHAPE]]) <{adjoint = false}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[INVERSE]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[SLICE]], %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_19]], %[[CONSTANT_20]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[SLICE]], %[[CONSTANT_21]], %[[CONSTANT_22]], %[[CONSTANT_23]], %[[CONSTANT_24]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_7:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE_2]], %[[CONSTANT_25]]){{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_8:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE_3]], %[[CONSTANT_26]]){{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_7]], %[[UNSQUEEZE_8]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT_4]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2xcomplex<f32>>
%y = "tf.MatrixInverse"(%x) <{T = complex<f32>, adjoint = false}> : (tensor<2x2xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// matrices that are not square
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.MatrixInverse  ""  (f32[2,3])
// CHECK-NEXT: the matrices are not square
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "tf.MatrixInverse"(%x) <{T = f32, adjoint = false}> : (tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// the determinant of complex matrices
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2xcomplex<f32>>
%y = "tf.MatrixDeterminant"(%x) <{T = complex<f32>}> : (tensor<2x2xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// complex triangles: rows are divided by their pivots first
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2xcomplex<f32>>
%y = "tf.MatrixTriangularSolve"(%x, %x) <{T = complex<f32>, lower = true, adjoint = true}> : (tensor<2x2xcomplex<f32>>, tensor<2x2xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// vectors of another length
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.Cross  ""  (f32[2,4], f32[2,4])
// CHECK-NEXT: a cross product is of vectors of three elements
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4xf32>
%y = "tf.Cross"(%x, %x) <{T = f32}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
