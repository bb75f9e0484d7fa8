// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// SimplifiedLayerNormalization -> the same
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
// CHECK-NEXT: %y_1 = "opset.Divide_1"(%[[CONSTANT_3]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<3xf32>
%y, %y_1 = "onnx.SimplifiedLayerNormalization"(%x, %scale) <{axis = -1 : i64, epsilon = 9.9999997473787516e-06 : f64, stash_type = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.SkipLayerNormalization -> MVN(input + skip + bias) * gamma + beta
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%input, %skip){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[ADD]], %bias){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%y, %[[CONSTANT]]) <{eps = 9.999999960041972e-13 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %gamma){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y_1 = "opset.Add_1"(%[[MULTIPLY]], %beta){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%skip = "stepwell.input"() <{tensor_name = "skip"}> : () -> tensor<2x3x4xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<4xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<4xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<4xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.SkipLayerNormalization"(%input, %skip, %gamma, %beta, %bias) <{epsilon = 9.999999960041972e-13 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_3) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.SkipLayerNormalization with mean and deviation
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Add_1"(%input, %skip){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%y, %[[CONSTANT]]) <{eps = 9.999999960041972e-13 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y_1 = "opset.Multiply_1"(%[[MVN]], %gamma){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %y_2 = "opset.ReduceMean_1"(%y, %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SQUAREDDIFFERENCE:[0-9]+]] = "opset.SquaredDifference_1"(%y, %y_2){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[SQUAREDDIFFERENCE]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-12]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y_3 = "opset.Divide_1"(%[[CONSTANT_4]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
// CHECK-NEXT: "opset.Result_1"(%y_3)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%skip = "stepwell.input"() <{tensor_name = "skip"}> : () -> tensor<2x3x4xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<4xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.SkipLayerNormalization"(%input, %skip, %gamma) <{epsilon = 9.999999960041972e-13 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.SkipSimplifiedLayerNormalization
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Add_1"(%input, %skip){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%y, %y){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-12]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%y, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y_1 = "opset.Multiply_1"(%[[DIVIDE]], %gamma){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y_2 = "opset.Divide_1"(%[[CONSTANT_3]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%skip = "stepwell.input"() <{tensor_name = "skip"}> : () -> tensor<2x3x4xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<4xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.SkipSimplifiedLayerNormalization"(%input, %skip, %gamma) <{epsilon = 9.999999960041972e-13 : f64}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_3) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// The mean of a SkipSimplifiedLayerNormalization
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.SkipSimplifiedLayerNormalization  ""  (f32[2,3,4], f32[2,3,4], f32[4])
// CHECK-NEXT: a root mean square has no mean
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%skip = "stepwell.input"() <{tensor_name = "skip"}> : () -> tensor<2x3x4xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<4xf32>
%y, %y_1, %y_2, %y_3 = "onnx.com.microsoft.SkipSimplifiedLayerNormalization"(%input, %skip, %gamma) <{epsilon = 9.999999960041972e-13 : f64}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupNorm
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%X, %[[CONSTANT]]){{.*}} -> tensor<2x8x5x4xf32>
// CHECK-NEXT: %[[GROUPNORMALIZATION:[0-9]+]] = "opset.GroupNormalization_12"(%[[TRANSPOSE]], %gamma, %beta) <{num_groups = 4 : i64, epsilon = 9.9999997473787516e-06 : f64}>{{.*}} -> tensor<2x8x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y0 = "opset.Transpose_1"(%[[GROUPNORMALIZATION]], %[[CONSTANT_2]]){{.*}} -> tensor<2x5x4x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x5x4x8xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<8xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<8xf32>
%y0 = "onnx.com.microsoft.GroupNorm"(%X, %gamma, %beta) <{channels_last = 1 : i64, epsilon = 9.9999997473787516e-06 : f64, activation = 0 : i64, groups = 4 : i64}> : (tensor<2x5x4x8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupNorm with channels in the second place and SiLU
// CHECK-LABEL: builtin.module
// CHECK:      %[[GROUPNORMALIZATION:[0-9]+]] = "opset.GroupNormalization_12"(%X, %gamma, %beta) <{num_groups = 2 : i64, epsilon = 9.9999997473787516e-06 : f64}>{{.*}} -> tensor<2x8x5x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y0 = "opset.Swish_4"(%[[GROUPNORMALIZATION]], %[[CONSTANT]]){{.*}} -> tensor<2x8x5x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x8x5x4xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<8xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<8xf32>
%y0 = "onnx.com.microsoft.GroupNorm"(%X, %gamma, %beta) <{channels_last = 0 : i64, epsilon = 9.9999997473787516e-06 : f64, activation = 1 : i64, groups = 2 : i64}> : (tensor<2x8x5x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.SkipGroupNorm
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%skip, %[[CONSTANT]]){{.*}} -> tensor<2x1x1x8xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%X, %[[UNSQUEEZE]]){{.*}} -> tensor<2x5x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %y1 = "opset.Add_1"(%[[ADD]], %[[RESHAPE]]){{.*}} -> tensor<2x5x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%y1, %[[CONSTANT_3]]){{.*}} -> tensor<2x8x5x4xf32>
// CHECK-NEXT: %[[GROUPNORMALIZATION:[0-9]+]] = "opset.GroupNormalization_12"(%[[TRANSPOSE]], %gamma, %beta) <{num_groups = 4 : i64, epsilon = 9.9999997473787516e-06 : f64}>{{.*}} -> tensor<2x8x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SWISH:[0-9]+]] = "opset.Swish_4"(%[[GROUPNORMALIZATION]], %[[CONSTANT_4]]){{.*}} -> tensor<2x8x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y0 = "opset.Transpose_1"(%[[SWISH]], %[[CONSTANT_5]]){{.*}} -> tensor<2x5x4x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x5x4x8xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<8xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<8xf32>
%skip = "stepwell.input"() <{tensor_name = "skip"}> : () -> tensor<2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y0, %y1 = "onnx.com.microsoft.SkipGroupNorm"(%X, %gamma, %beta, %skip, %bias) <{channels_last = 1 : i64, epsilon = 9.9999997473787516e-06 : f64, activation = 1 : i64, groups = 4 : i64}> : (tensor<2x5x4x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<2x8xf32>, tensor<8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BranchwiseRMSNorm with a scale for each branch
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%X, %X){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%X, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %y0 = "opset.Multiply_1"(%[[DIVIDE]], %scale){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x4x8xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<4x8xf32>
%y0 = "onnx.com.microsoft.BranchwiseRMSNorm"(%X, %scale) <{epsilon = 9.9999997473787516e-06 : f64, num_branches = 0 : i64}> : (tensor<2x3x4x8xf32>, tensor<4x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BranchwiseRMSNorm of branches in one axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 8]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%X, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE]], %[[RESHAPE]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[RESHAPE]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 8]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%scale, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<4x8xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[RESHAPE_2]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%X) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y0 = "opset.Reshape_1"(%[[MULTIPLY_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x32xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<32xf32>
%y0 = "onnx.com.microsoft.BranchwiseRMSNorm"(%X, %scale) <{epsilon = 9.9999997473787516e-06 : f64, num_branches = 4 : i64}> : (tensor<2x3x32xf32>, tensor<32xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatedRMSNorm, silu
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SWISH:[0-9]+]] = "opset.Swish_4"(%gate, %[[CONSTANT]]){{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 8]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%X, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE]], %[[RESHAPE]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT_4]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_5]]){{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[RESHAPE]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %scale){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%X) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: %y0 = "opset.Multiply_1"(%[[RESHAPE_2]], %[[SWISH]]){{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x32xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<8xf32>
%gate = "stepwell.input"() <{tensor_name = "gate"}> : () -> tensor<2x3x32xf32>
%y0 = "onnx.com.microsoft.GatedRMSNorm"(%X, %scale, %gate) <{activation = "silu", epsilon = 9.9999997473787516e-06 : f64}> : (tensor<2x3x32xf32>, tensor<8xf32>, tensor<2x3x32xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatedRMSNorm, sigmoid
// CHECK-LABEL: builtin.module
// CHECK:      %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%gate){{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 8]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%X, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE]], %[[RESHAPE]]){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[RESHAPE]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %scale){{.*}} -> tensor<2x3x4x8xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%X) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: %y0 = "opset.Multiply_1"(%[[RESHAPE_2]], %[[SIGMOID]]){{.*}} -> tensor<2x3x32xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x32xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<8xf32>
%gate = "stepwell.input"() <{tensor_name = "gate"}> : () -> tensor<2x3x32xf32>
%y0 = "onnx.com.microsoft.GatedRMSNorm"(%X, %scale, %gate) <{activation = "sigmoid", epsilon = 9.9999997473787516e-06 : f64}> : (tensor<2x3x32xf32>, tensor<8xf32>, tensor<2x3x32xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupNorm an activation that is not known
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.GroupNorm  ""  (f32[1,2,2,4], f32[4], f32[4])
// CHECK-NEXT: the activation 2 is none of 0 (none) and 1 (SiLU)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<1x2x2x4xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<4xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<4xf32>
%y0 = "onnx.com.microsoft.GroupNorm"(%X, %gamma, %beta) <{channels_last = 1 : i64, epsilon = 9.9999997473787516e-06 : f64, activation = 2 : i64, groups = 2 : i64}> : (tensor<1x2x2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BranchwiseRMSNorm a scale for branches of a width that is not known
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.BranchwiseRMSNorm  ""  (f32[?,?,?,?], f32[?])
// CHECK-NEXT: the shape of the scale and the width of a branch are not known
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<?x?x?x?xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<?xf32>
%y0 = "onnx.com.microsoft.BranchwiseRMSNorm"(%X, %scale) <{epsilon = 9.9999997473787516e-06 : f64, num_branches = 0 : i64}> : (tensor<?x?x?x?xf32>, tensor<?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GatedRMSNorm groups of a width that is not known
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.GatedRMSNorm  ""  (f32[?,?,?], f32[?], f32[?,?,?])
// CHECK-NEXT: the width of the input and that of the scale are not known
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<?x?x?xf32>
%scale = "stepwell.input"() <{tensor_name = "scale"}> : () -> tensor<?xf32>
%gate = "stepwell.input"() <{tensor_name = "gate"}> : () -> tensor<?x?x?xf32>
%y0 = "onnx.com.microsoft.GatedRMSNorm"(%X, %scale, %gate) <{activation = "silu", epsilon = 9.9999997473787516e-06 : f64}> : (tensor<?x?x?xf32>, tensor<?xf32>, tensor<?x?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
