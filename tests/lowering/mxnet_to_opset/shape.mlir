// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// Reshape: codes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<6x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%y = "mxnet.Reshape"(%a) <{shape = array<i64: -3, 0>, reverse = false, target_shape = array<i64>, keep_highest = false}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// sizes that are not known
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x?x4xf32>
%y = "mxnet.Reshape"(%a) <{shape = array<i64: 0, -1>, reverse = false, target_shape = array<i64>, keep_highest = false}> : (tensor<?x?x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a size as two
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 3]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x6xf32>
%y = "mxnet.Reshape"(%a) <{shape = array<i64: 0, -4, 2, -1>, reverse = false, target_shape = array<i64>, keep_highest = false}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// read from the right
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, -1, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<3x288x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<8x3x3x3x4x4xf32>
%y = "mxnet.Reshape"(%a) <{shape = array<i64: 0, -1, 0>, reverse = true, target_shape = array<i64>, keep_highest = false}> : (tensor<8x3x3x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the codes of old files
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x12xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%y = "mxnet.Reshape"(%a) <{shape = array<i64>, reverse = false, target_shape = array<i64: 2, 0>, keep_highest = false}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// two sizes as one, which are not known
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[GATHER]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[REDUCEPROD]], %[[GATHER_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%a, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x?x?xf32>
%y = "mxnet.Reshape"(%a) <{shape = array<i64: -3, 0>, reverse = false, target_shape = array<i64>, keep_highest = false}> : (tensor<?x?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Flatten
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x3x4xf32>
%y = "mxnet.Flatten"(%a) : (tensor<?x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// expand_dims
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y = "opset.Unsqueeze_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y = "mxnet.expand_dims"(%a) <{axis = -1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// squeeze
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%a, %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x1xf32>
%y = "mxnet.squeeze"(%a) : (tensor<1x3x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// reshape_like
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%a, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<6x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3x7xf32>
%y = "mxnet.reshape_like"(%a, %b) <{lhs_begin = 0 : i64, lhs_end = 1 : i64, rhs_begin = 0 : i64, rhs_end = 2 : i64}> : (tensor<6x4xf32>, tensor<2x3x7xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// shape_array
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x3xf32>
%y = "mxnet.shape_array"(%a) : (tensor<?x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// size_array
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y = "opset.ReduceProd_1"(%[[SHAPEOF]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x3xf32>
%y = "mxnet.size_array"(%a) : (tensor<?x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// more codes than dimensions
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.Reshape  ""  (f32[2])
// CHECK-NEXT: the codes [0, 0] take more than the 1 dimensions of the input
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet.Reshape"(%a) <{shape = array<i64: 0, 0>, reverse = false, target_shape = array<i64>, keep_highest = false}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a code that is none
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.Reshape  ""  (f32[2])
// CHECK-NEXT: -5 is not one of Reshape's codes, which are 0 to -4
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet.Reshape"(%a) <{shape = array<i64: -5>, reverse = false, target_shape = array<i64>, keep_highest = false}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// half of a code
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.Reshape  ""  (f32[6])
// CHECK-NEXT: -4 in [-4, 2] is not followed by two sizes, of which one may be -1
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<6xf32>
%y = "mxnet.Reshape"(%a) <{shape = array<i64: -4, 2>, reverse = false, target_shape = array<i64>, keep_highest = false}> : (tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// squeeze of sizes that are not known
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.squeeze  ""  (f32[?,3])
// CHECK-NEXT: squeeze without axes of a shape that is not static; give it with --input
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x3xf32>
%y = "mxnet.squeeze"(%a) : (tensor<?x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// dimensions that are not there
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.reshape_like  ""  (f32[6,4], f32[2,3,7])
// CHECK-NEXT: the dimensions 1 to 5 are out of range for rank 2
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<6x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3x7xf32>
%y = "mxnet.reshape_like"(%a, %b) <{lhs_begin = 1 : i64, lhs_end = 5 : i64}> : (tensor<6x4xf32>, tensor<2x3x7xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.reshape_like  ""  (f32[1], f32[2])
// CHECK-NEXT: reshape_like to no dimensions; MXNet has no tensors of rank 0
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet.reshape_like"(%a, %b) <{rhs_begin = 0 : i64, rhs_end = 0 : i64}> : (tensor<1xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
