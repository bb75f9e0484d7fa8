// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// tensors of fewer axes are widened behind the batch
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%inputs1, %[[CONSTANT]]){{.*}} -> tensor<2x1x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%inputs0, %[[UNSQUEEZE]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x4x3xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x3xf32>
%y = "keras.Add"(%inputs0, %inputs1) : (tensor<2x4x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Average -> the sum, divided by their number
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%inputs0, %inputs1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %inputs2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[ADD_2]], %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x3xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x3xf32>
%inputs2 = "stepwell.input"() <{tensor_name = "inputs2"}> : () -> tensor<2x3xf32>
%y = "keras.Average"(%inputs0, %inputs1, %inputs2) : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Maximum
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Maximum_1"(%inputs0, %inputs1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x3xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x3xf32>
%y = "keras.Maximum"(%inputs0, %inputs1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Minimum
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Minimum_1"(%inputs0, %inputs1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x3xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x3xf32>
%y = "keras.Minimum"(%inputs0, %inputs1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Multiply; integers become floats beside floats
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%inputs1) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%inputs0, %[[CONVERT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x3xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x3xi32>
%y = "keras.Multiply"(%inputs0, %inputs1) : (tensor<2x3xf32>, tensor<2x3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Subtract
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Subtract_1"(%inputs0, %inputs1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x3xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x3xf32>
%y = "keras.Subtract"(%inputs0, %inputs1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Subtract takes two tensors
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: keras.Subtract  ""  (f32[2,3], f32[2,3], f32[2,3])
// CHECK-NEXT: it subtracts one tensor from another and is called with 3
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x3xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x3xf32>
%inputs2 = "stepwell.input"() <{tensor_name = "inputs2"}> : () -> tensor<2x3xf32>
%y = "keras.Subtract"(%inputs0, %inputs1, %inputs2) : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a merging layer without tensors
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: keras.Add  ""  ()
// CHECK-NEXT: it is called without tensors
%y = "keras.Add"() : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Rescaling for each channel
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%inputs) <{destination_type = f32}>{{.*}} -> tensor<2x4x4x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.5, 1.0, 2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2x4x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 0.0, -1.0]>}>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x4x3xui8>
%y = "keras.Rescaling"(%inputs) <{offset = array<f64: 1.000000e+00, 0.000000e+00, -1.000000e+00>, scale = array<f64: 5.000000e-01, 1.000000e+00, 2.000000e+00>}> : (tensor<2x4x4x3xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LayerScale
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Multiply_1"(%inputs, %gamma){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<3xf32>
%y = "keras.LayerScale"(%inputs, %gamma) : (tensor<2x4x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Normalization along an axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 4, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%mean, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 4, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%variance, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[RESHAPE_2]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SQRT]], %[[CONSTANT_3]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%inputs, %[[RESHAPE]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[SUBTRACT]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3xf32>
%mean = "stepwell.input"() <{tensor_name = "mean"}> : () -> tensor<4xf32>
%variance = "stepwell.input"() <{tensor_name = "variance"}> : () -> tensor<4xf32>
%y = "keras.Normalization"(%inputs, %mean, %variance) <{axis = array<i64: 1>, invert = false}> : (tensor<2x4x3xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Normalization inverted, with one mean
// CHECK-LABEL: builtin.module
// CHECK:      %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%variance){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SQRT]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%inputs, %[[MAXIMUM]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%mean, %[[MULTIPLY]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3xf32>
%mean = "stepwell.input"() <{tensor_name = "mean"}> : () -> tensor<f32>
%variance = "stepwell.input"() <{tensor_name = "variance"}> : () -> tensor<f32>
%y = "keras.Normalization"(%inputs, %mean, %variance) <{axis = array<i64>, invert = true}> : (tensor<2x4x3xf32>, tensor<f32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a mean of more axes than there are
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: keras.Normalization  ""  (f32[2,4,3], f32[4,3], f32[4,3])
// CHECK-NEXT: mean and variance have rank 2 for 1 axes
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3xf32>
%mean = "stepwell.input"() <{tensor_name = "mean"}> : () -> tensor<4x3xf32>
%variance = "stepwell.input"() <{tensor_name = "variance"}> : () -> tensor<4x3xf32>
%y = "keras.Normalization"(%inputs, %mean, %variance) <{axis = array<i64: 1>, invert = false}> : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CustomScaleLayer
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%inputs1, %[[CONSTANT]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%inputs0, %[[MULTIPLY]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x4x3xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x4x3xf32>
%y = "keras.CustomScaleLayer"(%inputs0, %inputs1) <{scale = 0.5 : f64}> : (tensor<2x4x3xf32>, tensor<2x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CustomScaleLayer of one tensor
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.CustomScaleLayer  ""  (f32[2,4,3])
// CHECK-NEXT: it adds one tensor to another and is called with 1
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x4x3xf32>
%y = "keras.CustomScaleLayer"(%inputs0) <{scale = 0.5 : f64}> : (tensor<2x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
