// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// Activation -> the operation of that name
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Clamp_1"(%inputs) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x6xf32>
%y = "keras.Activation"(%inputs) <{activation = "relu6"}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an activation that is not known
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.Activation  ""  (f32[2,6])
// CHECK-NEXT: activation 'my_function' is not one of celu, elu, exponential, gelu, glu, hard_shrink, hard_sigmoid, hard_silu, hard_swish, hard_tanh, keras2.hard_sigmoid, leaky_relu, linear, log_sigmoid, log_softmax, mish, relu, relu6, selu, sigmoid, silu, soft_shrink, softmax, softplus, softsign, sparse_plus, sparse_sigmoid, sparsemax, squareplus, swish, tanh, tanh_shrink
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x6xf32>
%y = "keras.Activation"(%inputs) <{activation = "my_function"}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// sparsemax -> TopK, CumSum
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%inputs, %[[RESHAPE]]) <{stable = false, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x6xf32>, tensor<2x6xi64>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE]], %[[CONSTANT_5]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_6]], %[[ADD]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RANGE]]) <{destination_type = f32}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[TOPK]], %[[CONSTANT_8]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[TOPK]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_3]], %[[MULTIPLY]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[ADD_2]], %[[CUMSUM]]){{.*}} -> tensor<2x6xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[GREATER]]) <{destination_type = f32}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT_2]], %[[CONSTANT_9]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[CUMSUM]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_2]], %[[CONSTANT_10]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[REDUCESUM_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[REDUCESUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%inputs, %[[DIVIDE]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %y = "opset.ReLU_1"(%[[SUBTRACT_2]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x6xf32>
%y = "keras.Activation"(%inputs) <{activation = "sparsemax"}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// hard_sigmoid of Keras 2 is another function
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %y = "opset.HardSigmoid_1"(%inputs, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x6xf32>
%y = "keras.Activation"(%inputs) <{activation = "keras2.hard_sigmoid"}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ELU
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Elu_1"(%inputs) <{alpha = 5.000000e-01 : f64}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x6xf32>
%y = "keras.ELU"(%inputs) <{alpha = 5.000000e-01 : f64}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LeakyReLU
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.25]>}>
// CHECK-NEXT: %y = "opset.PReLU_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x6xf32>
%y = "keras.LeakyReLU"(%inputs) <{negative_slope = 2.500000e-01 : f64}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PReLU with one slope
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.PReLU_1"(%inputs, %alpha){{.*}} -> tensor<2x4x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x4x3xf32>
%alpha = "stepwell.input"() <{tensor_name = "alpha"}> : () -> tensor<1x1x1xf32>
%y = "keras.PReLU"(%inputs, %alpha) : (tensor<2x4x4x3xf32>, tensor<1x1x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PReLU with a slope for each channel, which is last
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.PReLU_1"(%inputs, %alpha){{.*}} -> tensor<2x4x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x4x3xf32>
%alpha = "stepwell.input"() <{tensor_name = "alpha"}> : () -> tensor<1x1x3xf32>
%y = "keras.PReLU"(%inputs, %alpha) : (tensor<2x4x4x3xf32>, tensor<1x1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReLU with a slope and a threshold
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x6xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %inputs, %[[CONSTANT_2]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[SELECT]]) <{min = 0.000000e+00 : f64, max = 2.000000e+00 : f64}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%inputs, %[[CONSTANT_3]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[SUBTRACT]], %[[CONSTANT_4]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MINIMUM]], %[[CONSTANT_5]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x6xf32>
%y = "keras.ReLU"(%inputs) <{negative_slope = 5.000000e-01 : f64, threshold = 1.000000e+00 : f64, max_value = 2.000000e+00 : f64}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReLU with a bound
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Clamp_1"(%inputs) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x6xf32>
%y = "keras.ReLU"(%inputs) <{negative_slope = 0.000000e+00 : f64, threshold = 0.000000e+00 : f64, max_value = 6.000000e+00 : f64}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Softmax over two axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%inputs, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%inputs, %[[REDUCEMAX]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[SUBTRACT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[EXP]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[EXP]], %[[REDUCESUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3x4xf32>
%y = "keras.Softmax"(%inputs) <{axis = array<i64: 1, 2>, zero_where_masked = true}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Softmax with a mask: zeros where it is false
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.7014117e+38]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%mask, %inputs, %[[CONSTANT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[SELECT]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%mask, %[[SOFTMAX]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3x4xf32>
%mask = "stepwell.input"() <{tensor_name = "mask"}> : () -> tensor<2x3x4xi1>
%y = "keras.Softmax"(%inputs, %mask) <{axis = array<i64: -1>, zero_where_masked = true}> : (tensor<2x3x4xf32>, tensor<2x3x4xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Softmax with a mask, of Keras 2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.7014117e+38]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%mask, %[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%inputs, %[[SELECT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y = "opset.SoftMax_8"(%[[ADD]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3x4xf32>
%mask = "stepwell.input"() <{tensor_name = "mask"}> : () -> tensor<2x3x4xi1>
%y = "keras.Softmax"(%inputs, %mask) <{axis = array<i64: -1>, zero_where_masked = false}> : (tensor<2x3x4xf32>, tensor<2x3x4xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ThresholdedReLU
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x6xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[GREATER]]) <{destination_type = f32}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%inputs, %[[CONVERT]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x6xf32>
%y = "keras.ThresholdedReLU"(%inputs) <{theta = 5.000000e-01 : f64}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
