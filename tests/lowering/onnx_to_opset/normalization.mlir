// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// BatchNormalization -> BatchNormInference
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.BatchNormInference_5"(%x, %scale, %b, %input_mean, %input_var) <{epsilon = 1.000000e-03 : f64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%input_mean = "stepwell.input"() <{tensor_name = "input_mean"}> : () -> tensor<3xf32>
%input_var = "stepwell.input"() <{tensor_name = "input_var"}> : () -> tensor<3xf32>
%y, %y_1, %y_2 = "onnx.BatchNormalization"(%x, %scale, %b, %input_mean, %input_var) <{epsilon = 1.000000e-03 : f64, momentum = 0.89999997615814209 : f64, training_mode = 0 : i64}> : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNormalization of f16 with f32 statistics: converted
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%scale) <{destination_type = f16}>{{.*}} -> tensor<3xf16>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f16}>{{.*}} -> tensor<3xf16>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%input_mean) <{destination_type = f16}>{{.*}} -> tensor<3xf16>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%input_var) <{destination_type = f16}>{{.*}} -> tensor<3xf16>
// CHECK-NEXT: %y = "opset.BatchNormInference_5"(%x, %[[CONVERT]], %[[CONVERT_2]], %[[CONVERT_3]], %[[CONVERT_4]]) <{epsilon = 9.9999997473787516e-06 : f64}>{{.*}} -> tensor<2x3x4xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf16>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%input_mean = "stepwell.input"() <{tensor_name = "input_mean"}> : () -> tensor<3xf32>
%input_var = "stepwell.input"() <{tensor_name = "input_var"}> : () -> tensor<3xf32>
%y, %y_1, %y_2 = "onnx.BatchNormalization"(%x, %scale, %b, %input_mean, %input_var) <{epsilon = 9.9999997473787516e-06 : f64, momentum = 0.89999997615814209 : f64, training_mode = 0 : i64}> : (tensor<2x3x4xf16>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNormalization in training: the batch's statistics, and the running ones
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%x, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[REDUCEMEAN]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[SQUAREDDIFFERENCE:[0-9]+]] = "opset.SquaredDifference_1"(%x, %[[RESHAPE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[REDUCEMEAN_2:[0-9]+]] = "opset.ReduceMean_1"(%[[SQUAREDDIFFERENCE]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %y = "opset.BatchNormInference_5"(%x, %scale, %b, %[[REDUCEMEAN]], %[[REDUCEMEAN_2]]) <{epsilon = 9.9999997473787516e-06 : f64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.75]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%input_mean, %[[CONSTANT_3]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[REDUCEMEAN]], %[[CONSTANT_4]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %y_1 = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.75]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%input_var, %[[CONSTANT_5]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[REDUCEMEAN_2]], %[[CONSTANT_6]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %y_2 = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%input_mean = "stepwell.input"() <{tensor_name = "input_mean"}> : () -> tensor<3xf32>
%input_var = "stepwell.input"() <{tensor_name = "input_var"}> : () -> tensor<3xf32>
%y, %y_1, %y_2 = "onnx.BatchNormalization"(%x, %scale, %b, %input_mean, %input_var) <{epsilon = 9.9999997473787516e-06 : f64, momentum = 7.500000e-01 : f64, training_mode = 1 : i64}> : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// InstanceNormalization -> MVN over the spatial axes * scale + B
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%input, %[[CONSTANT]]) <{eps = 9.9999997473787516e-06 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%scale, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %[[RESHAPE]]){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1x1xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_2]]){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4x5xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "onnx.InstanceNormalization"(%input, %scale, %b) <{epsilon = 9.9999997473787516e-06 : f64}> : (tensor<2x3x4x5xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LayerNormalization -> MVN over the axes from `axis` on * Scale + B
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%x, %[[CONSTANT]]) <{eps = 9.9999997473787516e-06 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %Scale){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %b){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%Scale = "stepwell.input"() <{tensor_name = "Scale"}> : () -> tensor<4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4xf32>
%y, %y_1, %y_2 = "onnx.LayerNormalization"(%x, %Scale, %b) <{axis = -1 : i64, epsilon = 9.9999997473787516e-06 : f64, stash_type = 1 : i64}> : (tensor<2x3x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LayerNormalization of f16 is computed in f32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%[[CONVERT]], %[[CONSTANT]]) <{eps = 9.9999997473787516e-06 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MVN]]) <{destination_type = f16}>{{.*}} -> tensor<2x3x4xf16>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[CONVERT_2]], %Scale){{.*}} -> tensor<2x3x4xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf16>
%Scale = "stepwell.input"() <{tensor_name = "Scale"}> : () -> tensor<3x4xf16>
%y, %y_1, %y_2 = "onnx.LayerNormalization"(%x, %Scale) <{axis = 1 : i64, epsilon = 9.9999997473787516e-06 : f64, stash_type = 1 : i64}> : (tensor<2x3x4xf16>, tensor<3x4xf16>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LayerNormalization with mean and deviation
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%x, %[[CONSTANT]]) <{eps = 9.9999997473787516e-06 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[MVN]], %Scale){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y_1 = "opset.ReduceMean_1"(%x, %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SQUAREDDIFFERENCE:[0-9]+]] = "opset.SquaredDifference_1"(%x, %y_1){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[SQUAREDDIFFERENCE]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y_2 = "opset.Divide_1"(%[[CONSTANT_4]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4xf32>
%Scale = "stepwell.input"() <{tensor_name = "Scale"}> : () -> tensor<4xf32>
%y, %y_1, %y_2 = "onnx.LayerNormalization"(%x, %Scale) <{axis = -1 : i64, epsilon = 9.9999997473787516e-06 : f64, stash_type = 1 : i64}> : (tensor<2x4xf32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GroupNormalization -> GroupNormalization
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.GroupNormalization_12"(%x, %scale, %bias) <{num_groups = 3 : i64, epsilon = 9.9999997473787516e-06 : f64}>{{.*}} -> tensor<2x6x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x6x4xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<6xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<6xf32>
%y = "onnx.GroupNormalization"(%x, %scale, %bias) <{epsilon = 9.9999997473787516e-06 : f64, stash_type = 1 : i64, num_groups = 3 : i64}> : (tensor<2x6x4xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MeanVarianceNormalization -> MVN; epsilon is added to the deviation
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 3]>}>
// CHECK-NEXT: %y = "opset.MVN_6"(%x, %[[CONSTANT]]) <{eps = 1.000000e-09 : f64, normalize_variance = true, eps_mode = "outside_sqrt"}>{{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4x5xf32>
%y = "onnx.MeanVarianceNormalization"(%x) <{axes = array<i64: 0, -1>}> : (tensor<2x3x4x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LRN -> LRN over the channels
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.LRN_1"(%x, %[[CONSTANT]]) <{alpha = 5.000000e-01 : f64, beta = 7.500000e-01 : f64, bias = 2.000000e+00 : f64, size = 3 : i64}>{{.*}} -> tensor<1x6x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x4x4xf32>
%y = "onnx.LRN"(%x) <{alpha = 5.000000e-01 : f64, beta = 7.500000e-01 : f64, bias = 2.000000e+00 : f64, size = 3 : i64}> : (tensor<1x6x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LpNormalization with p = 2 -> x / ReduceL2, at least the smallest number
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCEL2:[0-9]+]] = "opset.ReduceL2_4"(%input, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-18]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCEL2]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%input, %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%y = "onnx.LpNormalization"(%input) <{axis = -1 : i64, p = 2 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LpNormalization with p = 1 -> x / ReduceL1
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEL1:[0-9]+]] = "opset.ReduceL1_4"(%input, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.2e-38]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCEL1]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%input, %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%y = "onnx.LpNormalization"(%input) <{axis = 0 : i64, p = 1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNormalization whose running statistics are used outside of training
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: onnx.BatchNormalization  ""  (f32[2,3,4], f32[3], f32[3], f32[3], f32[3])
// CHECK-NEXT: running statistics are used although training_mode is 0
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%input_mean = "stepwell.input"() <{tensor_name = "input_mean"}> : () -> tensor<3xf32>
%input_var = "stepwell.input"() <{tensor_name = "input_var"}> : () -> tensor<3xf32>
%y, %y_1, %y_2 = "onnx.BatchNormalization"(%x, %scale, %b, %input_mean, %input_var) <{epsilon = 9.9999997473787516e-06 : f64, momentum = 0.89999997615814209 : f64, training_mode = 0 : i64}> : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LRN over an even number of channels: by its formula
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONCAT]]) <{special_zero = true}>{{.*}} -> tensor<1x1x6x16xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE]], %[[RESHAPE]]){{.*}} -> tensor<1x1x6x16xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[MULTIPLY]]) <{rounding_type = "floor", auto_pad = "explicit", kernel = array<i64: 2, 1>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 1, 0>, exclude_pad = false}>{{.*}} -> tensor<1x1x6x16xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-04]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[AVGPOOL]], %[[CONSTANT_4]]){{.*}} -> tensor<1x1x6x16xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[CONSTANT_5]]){{.*}} -> tensor<1x1x6x16xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.75]>}>
// CHECK-NEXT: %[[POWER:[0-9]+]] = "opset.Power_1"(%[[ADD]], %[[CONSTANT_6]]){{.*}} -> tensor<1x1x6x16xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[RESHAPE]], %[[POWER]]) <{m_pythondiv = true{{.*}} -> tensor<1x1x6x16xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[DIVIDE]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<1x6x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x4x4xf32>
%y = "onnx.LRN"(%x) <{alpha = 9.9999997473787516e-05 : f64, beta = 7.500000e-01 : f64, bias = 1.000000e+00 : f64, size = 2 : i64}> : (tensor<1x6x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LRN of a matrix
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.LRN  ""  (f32[2,6])
// CHECK-NEXT: rank 2; at least 3 is needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x6xf32>
%y = "onnx.LRN"(%x) <{alpha = 9.9999997473787516e-05 : f64, beta = 7.500000e-01 : f64, bias = 1.000000e+00 : f64, size = 2 : i64}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LpNormalization with another p
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.LpNormalization  ""  (f32[2,3])
// CHECK-NEXT: p = 3; there are 1 and 2
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%y = "onnx.LpNormalization"(%input) <{axis = -1 : i64, p = 3 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RMSNormalization -> x / Sqrt(ReduceMean(x * x) + epsilon) * scale
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[DIVIDE]], %scale){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<3xf32>
%y = "onnx.RMSNormalization"(%x, %scale) <{axis = -1 : i64, epsilon = 9.9999997473787516e-06 : f64, stash_type = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RMSNormalization of f16 in f32, over two axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONVERT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONVERT]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[DIVIDE]]) <{destination_type = f16}>{{.*}} -> tensor<2x3x4xf16>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[CONVERT_2]], %scale){{.*}} -> tensor<2x3x4xf16>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf16>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<3x4xf16>
%y = "onnx.RMSNormalization"(%x, %scale) <{axis = 1 : i64, epsilon = 9.9999997473787516e-06 : f64, stash_type = 1 : i64}> : (tensor<2x3x4xf16>, tensor<3x4xf16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
