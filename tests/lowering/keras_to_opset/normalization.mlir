// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// BatchNormalization -> x * scale + shift
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%moving_variance, %[[CONSTANT]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%gamma, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%moving_mean, %[[DIVIDE]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%beta, %[[MULTIPLY]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%inputs, %[[DIVIDE]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY_2]], %[[SUBTRACT]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<3xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<3xf32>
%moving_mean = "stepwell.input"() <{tensor_name = "moving_mean"}> : () -> tensor<3xf32>
%moving_variance = "stepwell.input"() <{tensor_name = "moving_variance"}> : () -> tensor<3xf32>
%y = "keras.BatchNormalization"(%inputs, %gamma, %beta, %moving_mean, %moving_variance) <{axis = array<i64: 2>, epsilon = 1.000000e-03 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<2x4x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNormalization in half precision is computed in single
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%inputs) <{destination_type = f32}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%moving_variance, %[[CONSTANT]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%moving_mean, %[[DIVIDE]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_3]], %[[MULTIPLY]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[DIVIDE]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[RESHAPE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[SUBTRACT]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[RESHAPE_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[ADD_2]]) <{destination_type = f16}>{{.*}} -> tensor<2x3x4xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3x4xf16>
%moving_mean = "stepwell.input"() <{tensor_name = "moving_mean"}> : () -> tensor<3xf32>
%moving_variance = "stepwell.input"() <{tensor_name = "moving_variance"}> : () -> tensor<3xf32>
%y = "keras.BatchNormalization"(%inputs, %moving_mean, %moving_variance) <{axis = array<i64: 1>, epsilon = 1.000000e-03 : f64, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1>}> : (tensor<2x3x4xf16>, tensor<3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LayerNormalization -> MVN
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%inputs, %[[CONSTANT]]) <{normalize_variance = true, eps = 1.000000e-03 : f64, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %gamma){{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %beta){{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x6xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<6xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<6xf32>
%y = "keras.LayerNormalization"(%inputs, %gamma, %beta) <{axis = array<i64: -1>, epsilon = 1.000000e-03 : f64, rms_scaling = false, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x4x6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LayerNormalization along two axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%inputs, %[[CONSTANT]]) <{normalize_variance = true, eps = 1.000000e-03 : f64, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x4x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 4, 6, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%gamma, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x4x6x1xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[MVN]], %[[RESHAPE]]){{.*}} -> tensor<2x4x6x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x6x3xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<4x6xf32>
%y = "keras.LayerNormalization"(%inputs, %gamma) <{axis = array<i64: 1, 2>, epsilon = 1.000000e-03 : f64, rms_scaling = false, operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2x4x6x3xf32>, tensor<4x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a parameter of unknown shape
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.LayerNormalization  ""  (f32[2,4,6,3], f32[?,?])
// CHECK-NEXT: the shape of a parameter is not known
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x6x3xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<?x?xf32>
%y = "keras.LayerNormalization"(%inputs, %gamma) <{axis = array<i64: 1, 2>, epsilon = 1.000000e-03 : f64, rms_scaling = false, operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2x4x6x3xf32>, tensor<?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LayerNormalization with rms_scaling
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%inputs, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%inputs, %[[REDUCEMEAN]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[SUBTRACT]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[REDUCEMEAN_2:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN_2]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%inputs, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[DIVIDE]], %gamma){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x6xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<6xf32>
%y = "keras.LayerNormalization"(%inputs, %gamma) <{axis = array<i64: -1>, epsilon = 1.000000e-03 : f64, rms_scaling = true, operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RMSNormalization
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%inputs, %inputs){{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-06]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%inputs, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[DIVIDE]], %scale){{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x6xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<6xf32>
%y = "keras.RMSNormalization"(%inputs, %scale) <{axis = array<i64: -1>, epsilon = 1.000000e-06 : f64}> : (tensor<2x4x6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// UnitNormalization
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%inputs, %inputs){{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-12]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCESUM]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[MAXIMUM]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%inputs, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x6xf32>
%y = "keras.UnitNormalization"(%inputs) <{axis = array<i64: -1>}> : (tensor<2x4x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GroupNormalization
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%inputs, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 3]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%[[RESHAPE]], %[[CONSTANT_3]]) <{normalize_variance = true, eps = 1.000000e-03 : f64, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x4x2x3xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%inputs) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MVN]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE_2]], %gamma){{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %beta){{.*}} -> tensor<2x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x6xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<6xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<6xf32>
%y = "keras.GroupNormalization"(%inputs, %gamma, %beta) <{groups = 2 : i64, axis = -1 : i64, epsilon = 1.000000e-03 : f64, operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x4x6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// groups that do not fit
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.GroupNormalization  ""  (f32[2,4,6])
// CHECK-NEXT: channels of 6 cannot be cut into 4 parts
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x6xf32>
%y = "keras.GroupNormalization"(%inputs) <{groups = 4 : i64, axis = -1 : i64, epsilon = 1.000000e-03 : f64, operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<2x4x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an unknown number of channels
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.GroupNormalization  ""  (f32[2,4,?])
// CHECK-NEXT: the number of channels is not known; give the shape with --input
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x?xf32>
%y = "keras.GroupNormalization"(%inputs) <{groups = 2 : i64, axis = -1 : i64, epsilon = 1.000000e-03 : f64, operandSegmentSizes = array<i32: 1, 0, 0>}> : (tensor<2x4x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
