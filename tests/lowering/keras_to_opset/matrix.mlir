// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// Dense
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%inputs, %kernel) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %y = "opset.Sigmoid_1"(%[[ADD]]){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x6xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<6x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%y = "keras.Dense"(%inputs, %kernel, %bias) <{activation = "sigmoid"}> : (tensor<2x5x6xf32>, tensor<6x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a kernel of another rank
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.Dense  ""  (f32[2,6], f32[6,3,1])
// CHECK-NEXT: the kernel has rank 3, not 2
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x6xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<6x3x1xf32>
%y = "keras.Dense"(%inputs, %kernel) <{activation = "linear"}> : (tensor<2x6xf32>, tensor<6x3x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// EinsumDense: letters for the ellipsis
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%inputs, %kernel) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x6xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<6x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%y = "keras.EinsumDense"(%inputs, %kernel, %bias) <{activation = "linear", equation = "...x,xy->...y"}> : (tensor<2x4x6xf32>, tensor<6x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no equation
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.EinsumDense  ""  (f32[2,4,6], f32[6,3])
// CHECK-NEXT: the equation 'abc->ab' is not one of 2 operands
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x6xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<6x3xf32>
%y = "keras.EinsumDense"(%inputs, %kernel) <{activation = "linear", equation = "abc->ab"}> : (tensor<2x4x6xf32>, tensor<6x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an equation with more letters
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.EinsumDense  ""  (f32[2,4], f32[6,3])
// CHECK-NEXT: the equation 'abc,cd->abd' has more letters than the tensors have axes
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<6x3xf32>
%y = "keras.EinsumDense"(%inputs, %kernel) <{activation = "linear", equation = "abc,cd->abd"}> : (tensor<2x4xf32>, tensor<6x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dot of matrices
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs1, %[[CONSTANT]]){{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%inputs0, %[[TRANSPOSE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x4x6xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x5x6xf32>
%y = "keras.Dot"(%inputs0, %inputs1) <{normalize = false, axes = array<i64: 2, 2>}> : (tensor<2x4x6xf32>, tensor<2x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dot of vectors, normalised
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%inputs0, %inputs0){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-12]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCESUM]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[MAXIMUM]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%inputs0, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%inputs1, %inputs1){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_2]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-12]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[REDUCESUM_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SQRT_2:[0-9]+]] = "opset.Sqrt_1"(%[[MAXIMUM_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%inputs1, %[[SQRT_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[DIVIDE]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1x6xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[DIVIDE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x6x1xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[MATMUL]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x6xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x6xf32>
%y = "keras.Dot"(%inputs0, %inputs1) <{normalize = true, axes = array<i64: 1>}> : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dot of tensors -> Einsum
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 12, 6]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%inputs0, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x12x6xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %inputs1) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x12x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 4, 5]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL]], %[[CONSTANT_2]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x3x4x6xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x6x5xf32>
%y = "keras.Dot"(%inputs0, %inputs1) <{normalize = false, axes = array<i64: 3, 1>}> : (tensor<2x3x4x6xf32>, tensor<2x6x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dot of one tensor
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.Dot  ""  (f32[2,6])
// CHECK-NEXT: it is called with 1 tensors, not 2
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x6xf32>
%y = "keras.Dot"(%inputs0) <{normalize = false, axes = array<i64: 1>}> : (tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// three axes
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.Dot  ""  (f32[2,6], f32[2,6])
// CHECK-NEXT: axes [1, 1, 1] for two tensors
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x6xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x6xf32>
%y = "keras.Dot"(%inputs0, %inputs1) <{normalize = false, axes = array<i64: 1, 1, 1>}> : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the axis of the batch
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.Dot  ""  (f32[2,6], f32[2,6])
// CHECK-NEXT: the axes of a product cannot be that of the batch
%inputs0 = "stepwell.input"() <{tensor_name = "inputs0"}> : () -> tensor<2x6xf32>
%inputs1 = "stepwell.input"() <{tensor_name = "inputs1"}> : () -> tensor<2x6xf32>
%y = "keras.Dot"(%inputs0, %inputs1) <{normalize = false, axes = array<i64: 0, 1>}> : (tensor<2x6xf32>, tensor<2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
