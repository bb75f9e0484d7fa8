// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Erf, Exp, Log, Sqrt -> the operation of the same meaning
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXP:[0-9]+]] = "opset.Exp_1"(%x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[EXP]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Exp"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Exp"}> : (tensor<*xf32>) -> ()

// -----

// Exp of complex values
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
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[GATHER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[GATHER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[EXP]], %[[COS]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SIN:[0-9]+]] = "opset.Sin_1"(%[[GATHER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[EXP]], %[[SIN]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_3]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_6]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Exp"(%2) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Log of complex values
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Atan_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Log"(%2) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Sqrt of complex values
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
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[GATHER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[GATHER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%[[GATHER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS_2]], %[[ABS_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ABS_2]], %[[ABS_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MINIMUM]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_7]], %[[MAXIMUM]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[MAXIMUM]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[DIVIDE]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SELECT]], %[[SELECT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_10]], %[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[SQRT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["nan"]>}>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%[[ABS_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[ISNAN_2:[0-9]+]] = "opset.IsNaN_10"(%[[ABS_3]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[ISNAN]], %[[ISNAN_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALOR]], %[[CONSTANT_11]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ABS]], %[[SELECT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SQRT_2:[0-9]+]] = "opset.Sqrt_1"(%[[MULTIPLY_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS_4:[0-9]+]] = "opset.Abs_1"(%[[GATHER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_13]], %[[SQRT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[ABS_4]], %[[MULTIPLY_4]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SQRT_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[NOTEQUAL]], %[[DIVIDE_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[CONSTANT_16]], %[[GATHER]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[SELECT_3]], %[[SQRT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[SQRT_2]], %[[SELECT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[SELECT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_17]], %[[GATHER_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER_2]], %[[CONSTANT_18]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[DIVIDE_3]], %[[GATHER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS_3:[0-9]+]] = "opset.Less_1"(%[[SELECT_6]], %[[CONSTANT_19]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[LESS_3]], %[[NEGATIVE]], %[[SELECT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_5]], %[[CONSTANT_20]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_7]], %[[CONSTANT_21]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_22]], %[[CONSTANT_23]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_24]], %[[CONSTANT_25]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_26]], %[[CONSTANT_27]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_28]], %[[CONSTANT_29]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_3]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_6]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Sqrt"(%2) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Rsqrt -> Divide, Sqrt
// CHECK-LABEL: builtin.module
// CHECK:      %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Rsqrt"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Rsqrt"}> : (tensor<*xf32>) -> ()

// -----

// … of complex values
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Rsqrt"(%2) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Square -> Multiply
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Square"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Square"}> : (tensor<*xf32>) -> ()

// -----

// … of complex values
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
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[GATHER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[GATHER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_3]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_6]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Square"(%2) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Expm1, exact for small numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXP:[0-9]+]] = "opset.Exp_1"(%x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[EXP]], %[[CONSTANT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[EXP]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x0, %[[LOG]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[EXP]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %x0, %[[MULTIPLY]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[SUBTRACT]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[EXP]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[EQUAL_2]], %[[EQUAL_3]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALOR]], %[[SUBTRACT]], %[[SELECT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Expm1"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Expm1"}> : (tensor<*xf32>) -> ()

// -----

// Log1p, exact for small numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[LOG]], %[[SUBTRACT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %x0, %[[MULTIPLY]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[LOG_2:[0-9]+]] = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_5]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[EQUAL_2]], %[[EQUAL_3]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALOR]], %[[LOG_2]], %[[SELECT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Log1p"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Log1p"}> : (tensor<*xf32>) -> ()

// -----

// Pow -> Power
// CHECK-LABEL: builtin.module
// CHECK:      %[[POWER:[0-9]+]] = "opset.Power_1"(%x0, %x1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[POWER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.Pow"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Pow"}> : (tensor<*xf32>) -> ()

// -----

// … of integers by the exponent's bits
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%x1, %[[CONSTANT]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [62]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[BITWISEAND]], %[[CONSTANT_2]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%x1, %[[ADD]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MINIMUM]], %[[CONSTANT_3]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[BITWISEAND_2:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT]], %[[CONSTANT]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEAND_2]], %[[SUBTRACT]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[ADD_2]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%x0, %x0){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_2:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MINIMUM]], %[[CONSTANT_4]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[BITWISEAND_3:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_2]], %[[CONSTANT]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[CONSTANT]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEAND_3]], %[[SUBTRACT_2]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[ADD_3]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[MULTIPLY_3]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_3:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MINIMUM]], %[[CONSTANT_5]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[BITWISEAND_4:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_3]], %[[CONSTANT]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_6]], %[[CONSTANT]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEAND_4]], %[[SUBTRACT_3]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY_7]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_5]], %[[ADD_4]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_6]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_4:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MINIMUM]], %[[CONSTANT_6]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[BITWISEAND_5:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_4]], %[[CONSTANT]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_9]], %[[CONSTANT]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEAND_5]], %[[SUBTRACT_4]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY_10]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_8]], %[[ADD_5]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_9]], %[[MULTIPLY_9]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [4]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_5:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MINIMUM]], %[[CONSTANT_7]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[BITWISEAND_6:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_5]], %[[CONSTANT]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_12]], %[[CONSTANT]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_13:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEAND_6]], %[[SUBTRACT_5]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY_13]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_14:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_11]], %[[ADD_6]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_15:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_12]], %[[MULTIPLY_12]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [5]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_6:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MINIMUM]], %[[CONSTANT_8]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[BITWISEAND_7:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_6]], %[[CONSTANT]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_15]], %[[CONSTANT]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_16:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEAND_7]], %[[SUBTRACT_6]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[ADD_7:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY_16]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_17:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_14]], %[[ADD_7]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%x0, %[[CONSTANT_9]]){{.*}} -> tensor<2x4xi1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%x0, %[[CONSTANT_10]]){{.*}} -> tensor<2x4xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[EQUAL]], %[[EQUAL_2]]){{.*}} -> tensor<2x4xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%x1, %[[CONSTANT_11]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[LOGICALOR_2:[0-9]+]] = "opset.LogicalOr_1"(%[[LOGICALOR]], %[[GREATEREQUAL]]){{.*}} -> tensor<2x4xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[LOGICALOR_2]]) <{destination_type = i32}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[MULTIPLY_18:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_17]], %[[CONVERT]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_18]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x4xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4xi32>
%2 = "tf.Pow"(%x0, %x1) <{T = i32}> : (tensor<2x4xi32>, tensor<4xi32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "Pow"}> : (tensor<*xi32>) -> ()

// -----

// Erfc: a continued fraction above 2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[MAXIMUM]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [12.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_3]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_4]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [11.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_5]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_3]], %[[ADD]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_6]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [10.0]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_7]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_4]], %[[ADD_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_8]], %[[DIVIDE_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [9.0]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_9]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_5]], %[[ADD_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_10]], %[[DIVIDE_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [8.0]>}>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_11]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_5:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_6]], %[[ADD_4]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_12]], %[[DIVIDE_5]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [7.0]>}>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_13]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_6:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_7]], %[[ADD_5]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_14]], %[[DIVIDE_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_15]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_7:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_8]], %[[ADD_6]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_7:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_16]], %[[DIVIDE_7]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [5.0]>}>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_17]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_8:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_9]], %[[ADD_7]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_8:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_18]], %[[DIVIDE_8]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_19]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_9:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_10]], %[[ADD_8]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_9:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_20]], %[[DIVIDE_9]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_21]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_10:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_11]], %[[ADD_9]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_10:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_22]], %[[DIVIDE_10]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_23]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_11:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_12]], %[[ADD_10]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_11:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_24]], %[[DIVIDE_11]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_13:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_25]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_12:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_13]], %[[ADD_11]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_12:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_26]], %[[DIVIDE_12]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_14:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[MAXIMUM]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[MULTIPLY_14]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[NEGATIVE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.7724539]>}>
// CHECK-NEXT: %[[MULTIPLY_15:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[CONSTANT_27]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_16:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_15]], %[[ADD_12]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_13:[0-9]+]] = "opset.Divide_1"(%[[EXP]], %[[MULTIPLY_16]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ERF:[0-9]+]] = "opset.Erf_1"(%x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_28]], %[[ERF]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_29]], %x0){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[DIVIDE_13]], %[[SUBTRACT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Erfc"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Erfc"}> : (tensor<*xf32>) -> ()

// -----

// Erfinv: a guess and two steps of Halley's
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.99999994]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.99999994]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MINIMUM]], %[[MINIMUM]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[MULTIPLY]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_3]], %[[NEGATIVE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[LOG]], %[[SUBTRACT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[NEGATIVE]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_5]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[NEGATIVE]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[LOG_2:[0-9]+]] = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_6]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[EQUAL_2]], %[[EQUAL_3]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALOR]], %[[LOG_2]], %[[SELECT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_8]], %[[SELECT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.3307467]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_9]], %[[MULTIPLY_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[ADD_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.802721]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_2]], %[[CONSTANT_10]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_4]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[SUBTRACT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SQRT]], %[[ADD_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_3]], %[[CONSTANT_11]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SQRT_2:[0-9]+]] = "opset.Sqrt_1"(%[[MAXIMUM_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[NEGATIVE_2:[0-9]+]] = "opset.Negative_1"(%[[SQRT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%x0, %[[CONSTANT_12]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[NEGATIVE_2]], %[[SQRT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ERF:[0-9]+]] = "opset.Erf_1"(%[[SELECT_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[ERF]], %[[MINIMUM]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.88622695]>}>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_4]], %[[CONSTANT_13]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[SELECT_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[MULTIPLY_7]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_6]], %[[EXP]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[MULTIPLY_8]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_14]], %[[MULTIPLY_9]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_8]], %[[ADD_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_3]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ERF_2:[0-9]+]] = "opset.Erf_1"(%[[SUBTRACT_5]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[ERF_2]], %[[MINIMUM]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.88622695]>}>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[CONSTANT_15]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[SUBTRACT_5]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EXP_2:[0-9]+]] = "opset.Exp_1"(%[[MULTIPLY_11]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_10]], %[[EXP_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_13:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[MULTIPLY_12]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_16]], %[[MULTIPLY_13]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_12]], %[[ADD_4]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_5]], %[[DIVIDE_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[MULTIPLY_14:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_17]], %x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[EQUAL_4:[0-9]+]] = "opset.Equal_1"(%[[ABS]], %[[CONSTANT_18]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_4]], %[[MULTIPLY_14]], %[[SUBTRACT_7]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[ABS_2]], %[[CONSTANT_19]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["nan"]>}>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[SELECT_4]], %[[CONSTANT_20]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_5]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Erfinv"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Erfinv"}> : (tensor<*xf32>) -> ()

// -----

// Ndtri, by the same
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.99999994]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.99999994]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MINIMUM]], %[[MINIMUM]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[MULTIPLY_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_5]], %[[NEGATIVE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[CONSTANT_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[LOG]], %[[SUBTRACT_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[NEGATIVE]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[NEGATIVE]], %[[MULTIPLY_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[LOG_2:[0-9]+]] = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[EQUAL_2]], %[[EQUAL_3]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALOR]], %[[LOG_2]], %[[SELECT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_10]], %[[SELECT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.3307467]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_11]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[ADD_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.802721]>}>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_5]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[SUBTRACT_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SQRT]], %[[ADD_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_4]], %[[CONSTANT_13]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SQRT_2:[0-9]+]] = "opset.Sqrt_1"(%[[MAXIMUM_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[NEGATIVE_2:[0-9]+]] = "opset.Negative_1"(%[[SQRT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[NEGATIVE_2]], %[[SQRT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ERF:[0-9]+]] = "opset.Erf_1"(%[[SELECT_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[ERF]], %[[MINIMUM]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.88622695]>}>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[CONSTANT_15]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[SELECT_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[MULTIPLY_8]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_7]], %[[EXP]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[MULTIPLY_9]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_16]], %[[MULTIPLY_10]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_9]], %[[ADD_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_3]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ERF_2:[0-9]+]] = "opset.Erf_1"(%[[SUBTRACT_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[ERF_2]], %[[MINIMUM]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.88622695]>}>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_7]], %[[CONSTANT_17]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[SUBTRACT_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EXP_2:[0-9]+]] = "opset.Exp_1"(%[[MULTIPLY_12]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_13:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_11]], %[[EXP_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_14:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[MULTIPLY_13]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_18]], %[[MULTIPLY_14]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_13]], %[[ADD_4]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_6]], %[[DIVIDE_3]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[MULTIPLY_15:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_19]], %[[SUBTRACT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[EQUAL_4:[0-9]+]] = "opset.Equal_1"(%[[ABS]], %[[CONSTANT_20]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_4]], %[[MULTIPLY_15]], %[[SUBTRACT_8]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[ABS_2]], %[[CONSTANT_21]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["nan"]>}>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[SELECT_4]], %[[CONSTANT_22]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.4142135]>}>
// CHECK-NEXT: %[[MULTIPLY_16:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_23]], %[[SELECT_5]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_16]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Unknown"(%x0) <{op_type = "Ndtri", given = {T = f32}}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%1) <{tensor_name = "Ndtri"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Xdivy
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x0, %x1) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%x0, %[[CONSTANT_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.Xdivy"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Xdivy"}> : (tensor<*xf32>) -> ()

// -----

// Xlogy
// CHECK-LABEL: builtin.module
// CHECK:      %[[LOG:[0-9]+]] = "opset.Log_1"(%x1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %[[LOG]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%x0, %[[CONSTANT_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT]], %[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.Xlogy"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Xlogy"}> : (tensor<*xf32>) -> ()

// -----

// Xlog1py, of f16 in f32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[CONVERT_2]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[CONSTANT_2]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[LOG]], %[[SUBTRACT]]) <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[DIVIDE]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_3]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONVERT_2]], %[[MULTIPLY]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[LOG_2:[0-9]+]] = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_5]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[EQUAL_2]], %[[EQUAL_3]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALOR]], %[[LOG_2]], %[[SELECT]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[SELECT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_4:[0-9]+]] = "opset.Equal_1"(%[[CONVERT]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL_4]], %[[CONSTANT_6]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SELECT_3]]) <{destination_type = f16}>{{.*}} -> tensor<2x3xf16>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf16>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf16>
%2 = "tf.Xlog1py"(%x0, %x1) <{T = f16}> : (tensor<2x3xf16>, tensor<3xf16>) -> tensor<*xf16>
"stepwell.output"(%2) <{tensor_name = "Xlog1py"}> : (tensor<*xf16>) -> ()

// -----

// Pow of integers with a constant exponent -> products
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %x){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%x, %[[MULTIPLY]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xi32>
%c = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%y = "tf.Pow"(%x, %c) <{T = i32}> : (tensor<4xi32>, tensor<i32>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()
