// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// FullyConnected flattens
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x12xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %b) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %c){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<5x12xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<5xf32>
%y = "mxnet.FullyConnected"(%a, %b, %c) <{no_bias = false, flatten = true, num_hidden = 5 : i64}> : (tensor<2x3x4xf32>, tensor<5x12xf32>, tensor<5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the last axis only
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<5x4xf32>
%y = "mxnet.FullyConnected"(%a, %b) <{no_bias = true, flatten = false, num_hidden = 5 : i64}> : (tensor<2x3x4xf32>, tensor<5x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// dot of matrices
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x3xf32>
%y = "mxnet.dot"(%a, %b) <{transpose_a = false, transpose_b = true, forward_stype = "None"}> : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// dot of tensors
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<6x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<4x30xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %[[RESHAPE_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<6x30xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 6]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL]], %[[CONCAT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x3x5x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x5x6xf32>
%y = "mxnet.dot"(%a, %b) <{transpose_a = false, transpose_b = false, forward_stype = "None"}> : (tensor<2x3x4xf32>, tensor<4x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// dot of vectors
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%b, %[[CONSTANT_2]]){{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "mxnet.dot"(%a, %b) <{transpose_a = false, transpose_b = false, forward_stype = "None"}> : (tensor<3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// batch_dot
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%a, %b) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3x5xf32>
%y = "mxnet.batch_dot"(%a, %b) <{transpose_a = true, transpose_b = false, forward_stype = "None"}> : (tensor<2x3x4xf32>, tensor<2x3x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// khatri_rao
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2x1x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%b, %[[CONSTANT_2]]){{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x3xf32>
%y = "mxnet.khatri_rao"(%a, %b) : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a product with a number
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.dot  ""  (f32[], f32[3])
// CHECK-NEXT: dot of a scalar; it is a product of tensors
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<f32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "mxnet.dot"(%a, %b) <{transpose_a = false, transpose_b = false, forward_stype = "None"}> : (tensor<f32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a product of nothing
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.khatri_rao  ""  ()
// CHECK-NEXT: khatri_rao of no matrices; at least one is needed
%y = "mxnet.khatri_rao"() : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
