// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// BatchNorm: gamma counts as 1
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 1.0, 1.0]>}>
// CHECK-NEXT: %y = "opset.BatchNormInference_5"(%a, %[[CONSTANT]], %c, %d, %e) <{epsilon = 0.0010000000474974513 : f64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<3xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<3xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<3xf32>
%y = "mxnet.BatchNorm"(%a, %b, %c, %d, %e) <{eps = 0.0010000000474974513 : f64, momentum = 0.89999997600000003 : f64, fix_gamma = true, use_global_stats = false, output_mean_var = false, axis = 1 : i64}> : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the channels last, with the statistics
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%e, %[[CONSTANT]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%b, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%d, %[[DIVIDE]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%c, %[[MULTIPLY]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[DIVIDE]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%a, %[[RESHAPE]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[SUBTRACT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY_2]], %[[RESHAPE_2]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%e, %[[CONSTANT_5]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SQRT_2:[0-9]+]] = "opset.Sqrt_1"(%[[ADD_2]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %y2 = "opset.Divide_1"(%[[CONSTANT_4]], %[[SQRT_2]]) <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<3xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<3xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<3xf32>
%y, %y1, %y2 = "mxnet.BatchNorm"(%a, %b, %c, %d, %e) <{eps = 0.0010000000474974513 : f64, momentum = 0.89999997600000003 : f64, fix_gamma = false, use_global_stats = false, output_mean_var = true, axis = -1 : i64}> : (tensor<2x4x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNorm_v1
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.BatchNormInference_5"(%a, %b, %c, %d, %e) <{epsilon = 0.00100000005 : f64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<3xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<3xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<3xf32>
%y = "mxnet.BatchNorm_v1"(%a, %b, %c, %d, %e) <{eps = 0.00100000005 : f64, momentum = 0.89999997600000003 : f64, fix_gamma = false, use_global_stats = false, output_mean_var = false}> : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_BatchNormWithReLU
// CHECK-LABEL: builtin.module
// CHECK:      %[[BATCHNORMINFERENCE:[0-9]+]] = "opset.BatchNormInference_5"(%a, %b, %c, %d, %e) <{epsilon = 0.0010000000474974513 : f64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y = "opset.ReLU_1"(%[[BATCHNORMINFERENCE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<3xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<3xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<3xf32>
%y = "mxnet._contrib_BatchNormWithReLU"(%a, %b, %c, %d, %e) <{eps = 0.0010000000474974513 : f64, momentum = 0.89999997600000003 : f64, fix_gamma = false, use_global_stats = false, output_mean_var = false, axis = 1 : i64}> : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// InstanceNorm
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%a, %[[CONSTANT]]) <{eps = 0.00100000005 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %[[RESHAPE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%c, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<3xf32>
%y = "mxnet.InstanceNorm"(%a, %b, %c) <{eps = 0.00100000005 : f64}> : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LayerNorm of an axis, with its statistics
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%c, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%a, %[[CONSTANT_3]]) <{eps = 9.9999997500000001e-06 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %[[RESHAPE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y1 = "opset.ReduceMean_1"(%a, %[[CONSTANT_4]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[SQUAREDDIFFERENCE:[0-9]+]] = "opset.SquaredDifference_1"(%a, %y1){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[SQUAREDDIFFERENCE]], %[[CONSTANT_4]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %y2 = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<3xf32>
%y, %y1, %y2 = "mxnet.LayerNorm"(%a, %b, %c) <{axis = 1 : i64, eps = 9.9999997500000001e-06 : f64, output_mean_var = true}> : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GroupNorm
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONCAT]]) <{special_zero = true}>{{.*}} -> tensor<2x2x2x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%[[RESHAPE]], %[[CONSTANT_3]]) <{eps = 9.9999997500000001e-06 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x2x2x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%c, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %[[RESHAPE_2]]){{.*}} -> tensor<2x2x2x5xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_3]]){{.*}} -> tensor<2x2x2x5xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[ADD]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4x5xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2xf32>
%y = "mxnet.GroupNorm"(%a, %b, %c) <{num_groups = 2 : i64, eps = 9.9999997500000001e-06 : f64, output_mean_var = false}> : (tensor<2x4x5xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LRN
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.LRN_1"(%a, %[[CONSTANT]]) <{alpha = 9.9999997500000001e-05 : f64, beta = 7.500000e-01 : f64, bias = 2.000000e+00 : f64, size = 3 : i64}>{{.*}} -> tensor<2x4x5x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4x5x5xf32>
%y = "mxnet.LRN"(%a) <{alpha = 9.9999997500000001e-05 : f64, beta = 7.500000e-01 : f64, knorm = 2.000000e+00 : f64, nsize = 3 : i64}> : (tensor<2x4x5x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// L2Normalization
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%a, %a){{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-10]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCESUM]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%a, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4x5xf32>
%y = "mxnet.L2Normalization"(%a) <{eps = 1.00000001e-10 : f64, mode = "spatial"}> : (tensor<2x4x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// moments
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%a, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SQUAREDDIFFERENCE:[0-9]+]] = "opset.SquaredDifference_1"(%a, %[[REDUCEMEAN]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y1 = "opset.ReduceMean_1"(%[[SQUAREDDIFFERENCE]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.ReduceMean_1"(%a, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%y, %y1 = "mxnet.moments"(%a) <{keepdims = false, axes = array<i64: 1>}> : (tensor<2x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// InstanceNorm of a matrix
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.InstanceNorm  ""  (f32[2,3], f32[3], f32[3])
// CHECK-NEXT: InstanceNorm of rank 2; batch, channels and at least one axis are needed
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<3xf32>
%y = "mxnet.InstanceNorm"(%a, %b, %c) <{eps = 0.00100000005 : f64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GroupNorm of a matrix
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.GroupNorm  ""  (f32[2,4], f32[2], f32[2])
// CHECK-NEXT: GroupNorm of rank 2; batch, channels and at least one axis are needed
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2xf32>
%y = "mxnet.GroupNorm"(%a, %b, %c) <{num_groups = 2 : i64, eps = 9.9999997500000001e-06 : f64, output_mean_var = false}> : (tensor<2x4xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// nothing to normalise over
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.L2Normalization  ""  (f32[2,4])
// CHECK-NEXT: L2Normalization with mode spatial of rank 2; there is nothing to normalise over
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%y = "mxnet.L2Normalization"(%a) <{eps = 1.00000001e-10 : f64, mode = "spatial"}> : (tensor<2x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
