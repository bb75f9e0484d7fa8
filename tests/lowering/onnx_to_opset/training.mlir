// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Adagrad of one tensor: its new value, then its new sum of squares
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%G, %G){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %h = "opset.Add_1"(%H, %[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%T) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.1]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%R, %[[ADD]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%h){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SQRT]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %G){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_3]], %[[ADD_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %x = "opset.Subtract_1"(%X, %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%h)
%R = "stepwell.input"() <{tensor_name = "R"}> : () -> tensor<f32>
%T = "stepwell.input"() <{tensor_name = "T"}> : () -> tensor<i64>
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3xf32>
%G = "stepwell.input"() <{tensor_name = "G"}> : () -> tensor<2x3xf32>
%H = "stepwell.input"() <{tensor_name = "H"}> : () -> tensor<2x3xf32>
%x, %h = "onnx.ai.onnx.preview.training.Adagrad"(%R, %T, %X, %G, %H) <{decay_factor = 1.000000e-01 : f64, epsilon = 1.000000e-05 : f64, norm_coefficient = 0.000000e+00 : f64}> : (tensor<f32>, tensor<i64>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%x) <{tensor_name = "x"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%h) <{tensor_name = "h"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Adam: the rate is corrected from step 1 on
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.95]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%V, %[[CONSTANT]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.05]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%G, %[[CONSTANT_2]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %v = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%H, %[[CONSTANT_3]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%G, %G){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_4]], %[[CONSTANT_4]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %h = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_5]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%h){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SQRT]], %[[CONSTANT_5]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%T) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.95]>}>
// CHECK-NEXT: %[[POWER:[0-9]+]] = "opset.Power_1"(%[[CONSTANT_7]], %[[CONVERT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_6]], %[[POWER]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[POWER_2:[0-9]+]] = "opset.Power_1"(%[[CONSTANT_8]], %[[CONVERT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_6]], %[[POWER_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SQRT_2:[0-9]+]] = "opset.Sqrt_1"(%[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%R, %[[SQRT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_6]], %[[SUBTRACT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[CONVERT]], %[[CONSTANT_9]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[DIVIDE]], %R){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%v, %[[ADD]]) <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[SELECT]], %[[DIVIDE_2]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %x = "opset.Subtract_1"(%X, %[[MULTIPLY_7]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%R = "stepwell.input"() <{tensor_name = "R"}> : () -> tensor<f32>
%T = "stepwell.input"() <{tensor_name = "T"}> : () -> tensor<i64>
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<?xf32>
%G = "stepwell.input"() <{tensor_name = "G"}> : () -> tensor<?xf32>
%V = "stepwell.input"() <{tensor_name = "V"}> : () -> tensor<?xf32>
%H = "stepwell.input"() <{tensor_name = "H"}> : () -> tensor<?xf32>
%x, %v, %h = "onnx.ai.onnx.preview.training.Adam"(%R, %T, %X, %G, %V, %H) <{alpha = 9.500000e-01 : f64, beta = 5.000000e-01 : f64, epsilon = 1.000000e-05 : f64, norm_coefficient = 0.000000e+00 : f64, norm_coefficient_post = 0.000000e+00 : f64}> : (tensor<f32>, tensor<i64>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%x) <{tensor_name = "x"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Momentum of Nesterov, of two tensors; a norm adds to the gradient
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%X, %[[CONSTANT]]){{.*}} -> tensor<f64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %X){{.*}} -> tensor<f64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%T) <{destination_type = f64}>{{.*}} -> tensor<f64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [0.1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<f64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [0.95]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%X, %[[CONSTANT_5]]){{.*}} -> tensor<f64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SELECT]], %[[ADD]]){{.*}} -> tensor<f64>
// CHECK-NEXT: %v = "opset.Add_1"(%[[MULTIPLY_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<f64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [0.95]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%v, %[[CONSTANT_6]]){{.*}} -> tensor<f64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[MULTIPLY_4]]){{.*}} -> tensor<f64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%R, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = f64}>{{.*}} -> tensor<f64>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[ADD_2]]){{.*}} -> tensor<f64>
// CHECK-NEXT: %x = "opset.Subtract_1"(%X, %[[MULTIPLY_5]]){{.*}} -> tensor<f64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%Y, %[[CONSTANT_8]]){{.*}} -> tensor<2xf64>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_6]], %Y){{.*}} -> tensor<2xf64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%T) <{destination_type = f64}>{{.*}} -> tensor<f64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER_2:[0-9]+]] = "opset.Greater_1"(%[[CONVERT_3]], %[[CONSTANT_9]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [0.1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<f64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [0.95]>}>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%Y, %[[CONSTANT_12]]){{.*}} -> tensor<2xf64>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_2]], %[[ADD_3]]){{.*}} -> tensor<2xf64>
// CHECK-NEXT: %w = "opset.Add_1"(%[[MULTIPLY_7]], %[[MULTIPLY_8]]){{.*}} -> tensor<2xf64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [0.95]>}>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%w, %[[CONSTANT_13]]){{.*}} -> tensor<2xf64>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[ADD_3]], %[[MULTIPLY_9]]){{.*}} -> tensor<2xf64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%R, %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f64}>{{.*}} -> tensor<f64>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_4]], %[[ADD_4]]){{.*}} -> tensor<2xf64>
// CHECK-NEXT: %y = "opset.Subtract_1"(%Y, %[[MULTIPLY_10]]){{.*}} -> tensor<2xf64>
// CHECK-NEXT: "opset.Result_1"(%x)
%R = "stepwell.input"() <{tensor_name = "R"}> : () -> tensor<1xf32>
%T = "stepwell.input"() <{tensor_name = "T"}> : () -> tensor<i64>
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<f64>
%Y = "stepwell.input"() <{tensor_name = "Y"}> : () -> tensor<2xf64>
%x, %y, %v, %w = "onnx.ai.onnx.preview.training.Momentum"(%R, %T, %X, %Y, %X, %Y, %X, %Y) <{alpha = 9.500000e-01 : f64, beta = 1.000000e-01 : f64, mode = "nesterov", norm_coefficient = 5.000000e-01 : f64}> : (tensor<1xf32>, tensor<i64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<2xf64>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%x) <{tensor_name = "x"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Momentum of another mode, and tensors that are no whole groups
// CHECK-LABEL: the model: 2 of 7 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.preview.training.Momentum  ""  (f32[], i64[], f32[2], f32[2], f32[2])
// CHECK-NEXT: mode 'heavy' is not one of standard, nesterov
// CHECK-NEXT: onnx.ai.onnx.preview.training.Momentum  ""  (f32[], i64[], f32[2], f32[2], f32[2], f32[2])
// CHECK-NEXT: 4 tensors and 2 results; 3 and 2 are needed for each that is optimised
%R = "stepwell.input"() <{tensor_name = "R"}> : () -> tensor<f32>
%T = "stepwell.input"() <{tensor_name = "T"}> : () -> tensor<i64>
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2xf32>
%x, %v = "onnx.ai.onnx.preview.training.Momentum"(%R, %T, %X, %X, %X) <{alpha = 9.500000e-01 : f64, beta = 1.000000e-01 : f64, mode = "heavy", norm_coefficient = 0.000000e+00 : f64}> : (tensor<f32>, tensor<i64>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
%y, %w = "onnx.ai.onnx.preview.training.Momentum"(%R, %T, %X, %X, %X, %X) <{alpha = 9.500000e-01 : f64, beta = 1.000000e-01 : f64, mode = "standard", norm_coefficient = 0.000000e+00 : f64}> : (tensor<f32>, tensor<i64>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%x) <{tensor_name = "x"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
