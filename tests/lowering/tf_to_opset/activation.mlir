// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Relu, Sigmoid, Softplus, Softsign, Tanh -> the operation of the same meaning
// CHECK-LABEL: builtin.module
// CHECK:      %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SIGMOID]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Sigmoid"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Sigmoid"}> : (tensor<*xf32>) -> ()

// -----

// Relu of integers -> Maximum
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x5xi32>
// CHECK-NEXT: "opset.Result_1"(%[[MAXIMUM]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5xi32>
%1 = "tf.Relu"(%x0) <{T = i32}> : (tensor<2x5xi32>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "Relu"}> : (tensor<*xi32>) -> ()

// -----

// Sigmoid of complex values
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
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[GATHER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[NEGATIVE_2:[0-9]+]] = "opset.Negative_1"(%[[GATHER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[NEGATIVE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[NEGATIVE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[EXP]], %[[COS]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SIN:[0-9]+]] = "opset.Sin_1"(%[[NEGATIVE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[EXP]], %[[SIN]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[ADD]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_8]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[MULTIPLY_2]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_9]], %[[SHAPEOF_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[ADD]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[ADD]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_2]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[MAXIMUM]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST_2]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_6]], %[[MULTIPLY_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[ADD_3]], %[[MULTIPLY_5]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST_2]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_8]], %[[MULTIPLY_9]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[MULTIPLY_5]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[DIVIDE_3]], %[[CONSTANT_10]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[DIVIDE_4]], %[[CONSTANT_11]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_12]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_14]], %[[CONSTANT_15]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_18]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_3]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_6]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Sigmoid"(%2) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Tanh of complex values
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
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[GATHER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[TAN:[0-9]+]] = "opset.Tan_1"(%[[GATHER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TANH]], %[[TAN]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[TANH]], %[[TAN]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_7]], %[[MULTIPLY_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[TAN]], %[[TAN]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_8]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[TANH]], %[[ADD_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_5]], %[[ADD]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[TANH]], %[[TANH]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_9]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[TAN]], %[[SUBTRACT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_7]], %[[ADD]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[DIVIDE]], %[[CONSTANT_10]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[DIVIDE_2]], %[[CONSTANT_11]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_12]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_14]], %[[CONSTANT_15]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_18]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_3]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_6]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Tanh"(%2) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Relu6 -> Clamp
// CHECK-LABEL: builtin.module
// CHECK:      %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%x0) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CLAMP]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Relu6"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Relu6"}> : (tensor<*xf32>) -> ()

// -----

// … of integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [6]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x5xi32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_2]]){{.*}} -> tensor<2x5xi32>
// CHECK-NEXT: "opset.Result_1"(%[[MINIMUM]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5xi32>
%1 = "tf.Relu6"(%x0) <{T = i32}> : (tensor<2x5xi32>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "Relu6"}> : (tensor<*xi32>) -> ()

// -----

// Elu
// CHECK-LABEL: builtin.module
// CHECK:      %[[ELU:[0-9]+]] = "opset.Elu_1"(%x0) <{alpha = 1.000000e+00 : f64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ELU]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Elu"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Elu"}> : (tensor<*xf32>) -> ()

// -----

// Selu
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.6732632]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.050701]>}>
// CHECK-NEXT: %[[SELU:[0-9]+]] = "opset.Selu_1"(%x0, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELU]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Selu"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Selu"}> : (tensor<*xf32>) -> ()

// -----

// Softmax
// CHECK-LABEL: builtin.module
// CHECK:      %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%x0) <{axis = -1 : i64}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SOFTMAX]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?xf32>
%1 = "tf.Softmax"(%x0) <{T = f32}> : (tensor<?x?xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Softmax"}> : (tensor<*xf32>) -> ()

// -----

// LogSoftmax
// CHECK-LABEL: builtin.module
// CHECK:      %[[LOGSOFTMAX:[0-9]+]] = "opset.LogSoftmax_5"(%x0) <{axis = -1 : i64}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[LOGSOFTMAX]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?xf32>
%1 = "tf.LogSoftmax"(%x0) <{T = f32}> : (tensor<?x?xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "LogSoftmax"}> : (tensor<*xf32>) -> ()

// -----

// LeakyRelu -> PReLU
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[PRELU:[0-9]+]] = "opset.PReLU_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[PRELU]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.LeakyRelu"(%x0) <{alpha = 5.000000e-01 : f64, T = f32}> : (tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "LeakyRelu"}> : (tensor<*xf32>) -> ()

// -----

// Swish, which some graphs have
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SWISH:[0-9]+]] = "opset.Swish_4"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SWISH]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%1 = "tf.Unknown"(%x) <{op_type = "Swish", given = {T = f32}}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%1) <{tensor_name = "Sigmoid"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Mish, which some graphs have
// CHECK-LABEL: builtin.module
// CHECK:      %[[MISH:[0-9]+]] = "opset.Mish_4"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MISH]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%1 = "tf.Unknown"(%x) <{op_type = "Mish", given = {T = f32}}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%1) <{tensor_name = "Sigmoid"}> : (tensor<*x!stepwell.dynamic>) -> ()
