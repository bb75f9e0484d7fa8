// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// MatMul -> MatMul
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x5xf32>
%y = "onnx.MatMul"(%a, %b) : (tensor<2x3x4xf32>, tensor<4x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gemm -> MatMul
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%y = "onnx.Gemm"(%a, %b) <{alpha = 1.000000e+00 : f64, beta = 1.000000e+00 : f64, transA = 0 : i64, transB = 0 : i64}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gemm with C -> MatMul + C
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %c){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<4xf32>
%y = "onnx.Gemm"(%a, %b, %c) <{alpha = 1.000000e+00 : f64, beta = 1.000000e+00 : f64, transA = 0 : i64, transB = 0 : i64}> : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gemm of transposed operands -> alpha * MatMul + beta * C
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%a, %b) <{transpose_a = true, transpose_b = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL]], %[[CONSTANT]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%c, %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3x2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x3xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x1xf32>
%y = "onnx.Gemm"(%a, %b, %c) <{alpha = 5.000000e-01 : f64, beta = 2.500000e-01 : f64, transA = 1 : i64, transB = 1 : i64}> : (tensor<3x2xf32>, tensor<4x3xf32>, tensor<2x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gemm with beta = 0 does not look at C
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<4xf32>
%y = "onnx.Gemm"(%a, %b, %c) <{alpha = 1.000000e+00 : f64, beta = 0.000000e+00 : f64, transA = 0 : i64, transB = 0 : i64}> : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Det of matrices of two rows: elimination
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<3x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<3x2x1xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[SLICE_2]]){{.*}} -> tensor<3x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[ABS]], %[[CONSTANT_11]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<3x1x1xf32>, tensor<3x1x1xi64>)
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_12]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[RESHAPE_2]], %[[TOPK_2]]){{.*}} -> tensor<3x2x1xi1>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[RESHAPE]], %[[CONSTANT_14]]){{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_15]]) <{keep_dims = true}>{{.*}} -> tensor<3x1x2xf32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[SLICE]], %[[RESHAPE]]){{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[TOPK_2]], %[[CONSTANT_16]]){{.*}} -> tensor<3x1x1xi1>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_2]], %[[CONSTANT_17]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[REDUCESUM]], %[[CONSTANT_18]], %[[CONSTANT_19]], %[[CONSTANT_20]], %[[CONSTANT_21]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SLICE_3]], %[[SELECT_3]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[SELECT_2]], %[[CONSTANT_22]], %[[CONSTANT_23]], %[[CONSTANT_24]], %[[CONSTANT_25]]){{.*}} -> tensor<3x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[SLICE_3]], %[[CONSTANT_26]]){{.*}} -> tensor<3x1x1xi1>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_3]], %[[CONSTANT_2]], %[[SLICE_3]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%[[SLICE_4]], %[[CONSTANT_27]], %[[CONSTANT_28]], %[[CONSTANT_29]], %[[CONSTANT_30]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SLICE_5]], %[[SELECT_4]]) <{m_pythondiv = true{{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[REDUCESUM]]){{.*}} -> tensor<3x1x2xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SLICE_4]], %[[MULTIPLY_2]]){{.*}} -> tensor<3x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_6:[0-9]+]] = "opset.Slice_8"(%[[SUBTRACT]], %[[CONSTANT_31]], %[[CONSTANT_32]], %[[CONSTANT_33]], %[[CONSTANT_34]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_38:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_7:[0-9]+]] = "opset.Slice_8"(%[[SLICE_6]], %[[CONSTANT_35]], %[[CONSTANT_36]], %[[CONSTANT_37]], %[[CONSTANT_38]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_39:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_40:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_41:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_42:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_8:[0-9]+]] = "opset.Slice_8"(%[[SLICE_7]], %[[CONSTANT_39]], %[[CONSTANT_40]], %[[CONSTANT_41]], %[[CONSTANT_42]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SLICE_8]], %[[CONSTANT_2]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[MULTIPLY_3]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_43:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MULTIPLY_4]], %[[CONSTANT_43]]) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x2x2xf32>
%y = "onnx.Det"(%x) : (tensor<3x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Det of an unknown size
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Det  ""  (f32[?,?])
// CHECK-NEXT: the size of the matrices is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?xf32>
%y = "onnx.Det"(%x) : (tensor<?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Det of many rows
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Det  ""  (f32[99,99])
// CHECK-NEXT: matrices of 99 rows; the elimination is unrolled up to 32
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<99x99xf32>
%y = "onnx.Det"(%x) : (tensor<99x99xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Det of no rows
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Det  ""  (f32[2,0,0])
// CHECK-NEXT: matrices without elements
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x0x0xf32>
%y = "onnx.Det"(%x) : (tensor<2x0x0xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Einsum -> Einsum, without spaces in the equation
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Einsum_7"(%Inputs, %Inputs_1) <{equation = "ij,jk->ik"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%Inputs = "stepwell.input"() <{tensor_name = "Inputs"}> : () -> tensor<2x3xf32>
%Inputs_1 = "stepwell.input"() <{tensor_name = "Inputs_1"}> : () -> tensor<3x4xf32>
%y = "onnx.Einsum"(%Inputs, %Inputs_1) <{equation = "ij, jk -> ik"}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MatMul by a vector -> Squeeze(MatMul by a matrix of one column)
// CHECK-LABEL: builtin.module
// CHECK:      %[[COLUMN:[0-9]+]] = "opset.Unsqueeze_1"(%b, {{.*}} -> tensor<4x1xf32>
// CHECK:      %[[PRODUCT:[0-9]+]] = "opset.MatMul_1"(%a, %[[COLUMN]]) {{.*}} -> tensor<2x3x1xf32>
// CHECK:      %y = "opset.Squeeze_15"(%[[PRODUCT]], {{.*}} -> tensor<2x3xf32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4xf32>
%y = "onnx.MatMul"(%a, %b) : (tensor<2x3x4xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Einsum without an output: the labels that are there once
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Einsum_7"(%x, %v) <{equation = "ii,ab->ab"}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x3xf32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<4x2xf32>
%y = "onnx.Einsum"(%x, %v) <{equation = "ii, ab"}> : (tensor<3x3xf32>, tensor<4x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gemm of integers with a part of one as a factor
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[MATMUL]]) <{destination_type = f32}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MULTIPLY]]) <{destination_type = i32}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xi32>
%y = "onnx.Gemm"(%a, %b) <{alpha = 5.000000e-01 : f64, beta = 1.000000e+00 : f64, transA = 0 : i64, transB = 0 : i64}> : (tensor<2x3xi32>, tensor<3x4xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
