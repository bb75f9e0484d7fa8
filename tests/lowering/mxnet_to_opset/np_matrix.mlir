// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _npi_matmul
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%y = "mxnet._npi_matmul"(%a, %b) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _np_dot
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD_2:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[REDUCEPROD_2]], %[[REDUCEPROD]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[REDUCEPROD]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %[[RESHAPE_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "mxnet._np_dot"(%a, %b) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_tensordot
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD_2:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[REDUCEPROD_2]], %[[REDUCEPROD]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD_3:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[REDUCEPROD]], %[[REDUCEPROD_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %[[RESHAPE_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_7]], %[[CONSTANT_8]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL]], %[[CONCAT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%y = "mxnet._npi_tensordot"(%a, %b) <{a_axes_summed = array<i64: 1>, b_axes_summed = array<i64: 0>}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_tensordot_int_axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD_2:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[REDUCEPROD_2]], %[[REDUCEPROD]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD_3:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[REDUCEPROD]], %[[REDUCEPROD_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %[[RESHAPE_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_7]], %[[CONSTANT_8]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL]], %[[CONCAT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%y = "mxnet._npi_tensordot_int_axes"(%a, %b) <{axes = 1 : i64}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_einsum
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Einsum_7"(%a, %b) <{equation = "ij,jk->ik"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%y = "mxnet._npi_einsum"(%a, %b) <{subscripts = "ij,jk->ik", optimize = 0 : i64}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// axes that do not meet
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._npi_tensordot  ""  (f32[2,3], f32[3,4])
// CHECK-NEXT: 1 axes of one tensor are summed with 2 of the other
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%y = "mxnet._npi_tensordot"(%a, %b) <{a_axes_summed = array<i64: 1>, b_axes_summed = array<i64: 0, 1>}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// more axes than there are
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._npi_tensordot_int_axes  ""  (f32[2,3], f32[3,4])
// CHECK-NEXT: tensordot over 5 axes of tensors of rank 2 and 2
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%y = "mxnet._npi_tensordot_int_axes"(%a, %b) <{axes = 5 : i64}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
