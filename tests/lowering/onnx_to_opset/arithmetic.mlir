// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Abs -> Abs
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Abs_1"(%x){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?xf32>
%y = "onnx.Abs"(%x) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Acos -> Acos
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Acos_1"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Acos"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Acosh -> Acosh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Acosh_4"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Acosh"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Asin -> Asin
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Asin_1"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Asin"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Asinh -> Asinh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Asinh_4"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Asinh"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Atan -> Atan
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Atan_1"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Atan"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Atanh -> Atanh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Atanh_4"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Atanh"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Ceil -> Ceiling
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Ceiling_1"(%x){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?xf32>
%y = "onnx.Ceil"(%x) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Cos -> Cos
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Cos_1"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Cos"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Cosh -> Cosh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Cosh_1"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Cosh"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Erf -> Erf
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Erf_1"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Erf"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Floor -> Floor
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Floor_1"(%x){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?xf32>
%y = "onnx.Floor"(%x) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Log -> Log
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Log_1"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Log"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Neg -> Negative
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Negative_1"(%x){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?xf32>
%y = "onnx.Neg"(%x) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sign -> Sign
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Sign_1"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Sign"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sin -> Sin
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Sin_1"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Sin"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sinh -> Sinh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Sinh_1"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Sinh"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sqrt -> Sqrt
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Sqrt_1"(%x){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?xf32>
%y = "onnx.Sqrt"(%x) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tan -> Tan
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Tan_1"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Tan"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tanh -> Tanh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Tanh_1"(%input){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.Tanh"(%input) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Round -> Round; halves go to the even neighbour
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Round_5"(%x) <{mode = "half_to_even"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.Round"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Reciprocal -> 1 / x
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[CONSTANT]], %x) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.Reciprocal"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Add -> Add
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Add_1"(%a, %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "onnx.Add"(%a, %b) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Mul -> Multiply
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Multiply_1"(%a, %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "onnx.Mul"(%a, %b) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sub -> Subtract
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Subtract_1"(%a, %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "onnx.Sub"(%a, %b) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Div -> Divide
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Divide_1"(%a, %b) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "onnx.Div"(%a, %b) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Div of integers cuts towards zero: without m_pythondiv
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%a, %b) <{m_pythondiv = false{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %b){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%a, %[[MULTIPLY]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %b) <{m_pythondiv = false{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %b){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_2]], %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_2]], %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR]], %[[NOTEQUAL]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[SIGN:[0-9]+]] = "opset.Sign_1"(%a){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[SIGN_2:[0-9]+]] = "opset.Sign_1"(%b){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGN]], %[[SIGN_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[MULTIPLY_3]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[DIVIDE]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %y = "opset.Subtract_1"(%[[ADD]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xi32>
%y = "onnx.Div"(%a, %b) : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Div, Mod of integers by powers of two -> shifts and the last bits; below zero one less than the divisor comes first
// CHECK-LABEL: builtin.module
// CHECK:      %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%a) <{min = -1.000000e+00 : f64, max = 0.000000e+00 : f64}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [0, 3, 1]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CLAMP]], %[[CONSTANT]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%a, %[[BITWISEAND]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.BitwiseRightShift_15"(%[[ADD]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [0, 3, 1]>}>
// CHECK-NEXT: %z = "opset.BitwiseAnd_13"(%a, %[[CONSTANT_3]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [0, 3, 1]>}>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%a) <{min = -1.000000e+00 : f64, max = 0.000000e+00 : f64}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[BITWISEAND_2:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CLAMP_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%a, %[[BITWISEAND_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[BITWISEAND_3:[0-9]+]] = "opset.BitwiseAnd_13"(%[[ADD_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %w = "opset.Subtract_1"(%[[BITWISEAND_3]], %[[BITWISEAND_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%w)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi32>
%b = "stepwell.constant"() <{value = #stepwell.constant<"i32", [3], [1, 4, 2]>}> : () -> tensor<3xi32>
%y = "onnx.Div"(%a, %b) : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<*x!stepwell.dynamic>
%z = "onnx.Mod"(%a, %b) : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<*x!stepwell.dynamic>
%w = "onnx.Mod"(%a, %b) <{fmod = 1 : i64}> : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%w) <{tensor_name = "w"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Div by 1 -> nothing, or what widens the shape
// CHECK-LABEL: builtin.module
// CHECK:      %z = "opset.Multiply_1"(%a, %c){{.*}} -> tensor<1x3xi64>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%z)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3xi64>
%b = "stepwell.constant"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%c = "stepwell.constant"() <{value = #stepwell.constant<"i64", [1, 1], [1]>}> : () -> tensor<1x1xi64>
%y = "onnx.Div"(%a, %b) : (tensor<3xi64>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
%z = "onnx.Div"(%a, %c) : (tensor<3xi64>, tensor<1x1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Div of sizes and their products: a quotient that is not too large, and that of what it leaves
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %a = "opset.Slice_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %b = "opset.Slice_8"(%[[SHAPEOF_2]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_3:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %c = "opset.Slice_8"(%[[SHAPEOF_3]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %p = "opset.Multiply_1"(%a, %b){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4194304]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%p, %[[CONSTANT_13]]) <{m_pythondiv = false{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%p, %[[DIVIDE]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %c) <{m_pythondiv = false{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %c){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%p, %[[MULTIPLY]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_2]], %c) <{m_pythondiv = false{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %y = "opset.Add_1"(%[[DIVIDE_2]], %[[DIVIDE_3]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x?xf32>
%a = "onnx.Shape"(%x) <{start = 0 : si64, end = 1 : si64}> : (tensor<?x?x?xf32>) -> tensor<*x!stepwell.dynamic>
%b = "onnx.Shape"(%x) <{start = 1 : si64, end = 2 : si64}> : (tensor<?x?x?xf32>) -> tensor<*x!stepwell.dynamic>
%c = "onnx.Shape"(%x) <{start = 2 : si64, end = 3 : si64}> : (tensor<?x?x?xf32>) -> tensor<*x!stepwell.dynamic>
%p = "onnx.Mul"(%a, %b) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%y = "onnx.Div"(%p, %c) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// … by a power of 2: they are shifted
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %a = "opset.Slice_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK:      %p = "opset.Multiply_1"(%a, %t){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %y = "opset.BitwiseRightShift_15"(%p, %[[CONSTANT_5]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?xf32>
%a = "onnx.Shape"(%x) <{start = 0 : si64, end = 1 : si64}> : (tensor<?x?xf32>) -> tensor<*x!stepwell.dynamic>
%t = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [3]>}> : () -> tensor<i64>
%f = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [4]>}> : () -> tensor<i64>
%p = "onnx.Mul"(%a, %t) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
%y = "onnx.Div"(%p, %f) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Mod -> FloorMod, the sign of the divisor
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.FloorMod_1"(%a, %b){{.*}} -> tensor<2xi16>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi16>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xi16>
%y = "onnx.Mod"(%a, %b) <{fmod = 0 : i64}> : (tensor<2xi16>, tensor<2xi16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Mod of wide integers -> the rest of two divisions, with its sign mended
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%a, %b) <{m_pythondiv = false{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %b){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%a, %[[MULTIPLY]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %b) <{m_pythondiv = false{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %b){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[MULTIPLY_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_2]], %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%b, %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_2]], %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR]], %[[NOTEQUAL]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SUBTRACT_2]], %b){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LOGICALAND]], %[[ADD]], %[[SUBTRACT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xi32>
%y = "onnx.Mod"(%a, %b) <{fmod = 0 : i64}> : (tensor<2xi32>, tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Mod of wide integers with fmod = 1 -> the same, with the sign of the dividend
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%a, %b) <{m_pythondiv = false{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %b){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%a, %[[MULTIPLY]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %b) <{m_pythondiv = false{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %b){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[MULTIPLY_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%b){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SIGN:[0-9]+]] = "opset.Sign_1"(%a){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ABS]], %[[SIGN]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_2]], %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_2]], %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR]], %[[NOTEQUAL]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SUBTRACT_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LOGICALAND]], %[[ADD]], %[[SUBTRACT_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi64>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xi64>
%y = "onnx.Mod"(%a, %b) <{fmod = 1 : i64}> : (tensor<2xi64>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Mul of 8-bit integers -> a product of i32, whose low bits are taken
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MULTIPLY]]) <{destination_type = ui8}>{{.*}} -> tensor<2xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xui8>
%y = "onnx.Mul"(%a, %b) : (tensor<2xui8>, tensor<2xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Mod with fmod = 1 -> Mod, the sign of the dividend
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Mod_1"(%a, %b){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "onnx.Mod"(%a, %b) <{fmod = 1 : i64}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pow of one type -> Power
// CHECK-LABEL: builtin.module
// CHECK:      %y_1 = "opset.Power_1"(%x, %y){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2xf32>
%y_1 = "onnx.Pow"(%x, %y) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pow of a float base and an integer exponent: the exponent is converted
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%y) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y_1 = "opset.Power_1"(%x, %[[CONVERT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2xi64>
%y_1 = "onnx.Pow"(%x, %y) : (tensor<2xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pow of an integer base and a float exponent: computed in the exponent's type, given in the base's
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[POWER:[0-9]+]] = "opset.Power_1"(%[[CONVERT]], %y){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y_1 = "opset.Convert_1"(%[[POWER]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xi32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2xf32>
%y_1 = "onnx.Pow"(%x, %y) : (tensor<2xi32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pow of two integer types: the exponent is converted
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%y) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [62]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[BITWISEAND]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[CONVERT]], %[[ADD]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MINIMUM]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEAND_2:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEAND_2]], %[[SUBTRACT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[ADD_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%x, %x){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_2:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MINIMUM]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEAND_3:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_2]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEAND_3]], %[[SUBTRACT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[ADD_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[MULTIPLY_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_3:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MINIMUM]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEAND_4:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_3]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_6]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEAND_4]], %[[SUBTRACT_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_5]], %[[ADD_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_6]], %[[MULTIPLY_6]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_4:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MINIMUM]], %[[CONSTANT_6]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEAND_5:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_4]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_9]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEAND_5]], %[[SUBTRACT_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY_10]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_8]], %[[ADD_5]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_9]], %[[MULTIPLY_9]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [4]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_5:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MINIMUM]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEAND_6:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_5]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_12]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_13:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEAND_6]], %[[SUBTRACT_5]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY_13]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_14:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_11]], %[[ADD_6]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_15:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_12]], %[[MULTIPLY_12]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [5]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_6:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MINIMUM]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEAND_7:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_6]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_15]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_16:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEAND_7]], %[[SUBTRACT_6]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD_7:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY_16]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_17:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_14]], %[[ADD_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%x, %[[CONSTANT_9]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%x, %[[CONSTANT_10]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[EQUAL]], %[[EQUAL_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[CONVERT]], %[[CONSTANT_11]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALOR_2:[0-9]+]] = "opset.LogicalOr_1"(%[[LOGICALOR]], %[[GREATEREQUAL]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[LOGICALOR_2]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y_1 = "opset.Multiply_1"(%[[MULTIPLY_17]], %[[CONVERT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xi32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2xi64>
%y_1 = "onnx.Pow"(%x, %y) : (tensor<2xi32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Max -> Maximum, two at a time
// CHECK-LABEL: builtin.module
// CHECK:      %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%data, %data_1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Maximum_1"(%[[MAXIMUM]], %data_2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data_0"}> : () -> tensor<2x3xf32>
%data_0 = "stepwell.input"() <{tensor_name = "data_0_1"}> : () -> tensor<3xf32>
%data_0_1 = "stepwell.input"() <{tensor_name = "data_0_2"}> : () -> tensor<f32>
%y = "onnx.Max"(%data, %data_0, %data_0_1) : (tensor<2x3xf32>, tensor<3xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Min -> Minimum, two at a time
// CHECK-LABEL: builtin.module
// CHECK:      %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%data, %data_1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Minimum_1"(%[[MINIMUM]], %data_2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data_0"}> : () -> tensor<2x3xf32>
%data_0 = "stepwell.input"() <{tensor_name = "data_0_1"}> : () -> tensor<3xf32>
%data_0_1 = "stepwell.input"() <{tensor_name = "data_0_2"}> : () -> tensor<f32>
%y = "onnx.Min"(%data, %data_0, %data_0_1) : (tensor<2x3xf32>, tensor<3xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sum -> Add, two at a time
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%data, %data_1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[ADD]], %data_2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data_0"}> : () -> tensor<2x3xf32>
%data_0 = "stepwell.input"() <{tensor_name = "data_0_1"}> : () -> tensor<3xf32>
%data_0_1 = "stepwell.input"() <{tensor_name = "data_0_2"}> : () -> tensor<f32>
%y = "onnx.Sum"(%data, %data_0, %data_0_1) : (tensor<2x3xf32>, tensor<3xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Max of one operand -> the operand
// CHECK-LABEL: builtin.module
// CHECK:      %data = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%data)
%data = "stepwell.input"() <{tensor_name = "data_0"}> : () -> tensor<2x3xf32>
%y = "onnx.Max"(%data) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Mean -> the sum over the number of operands
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%data, %data_1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %data_2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[ADD_2]], %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data_0"}> : () -> tensor<2x3xf32>
%data_0 = "stepwell.input"() <{tensor_name = "data_0_1"}> : () -> tensor<3xf32>
%data_0_1 = "stepwell.input"() <{tensor_name = "data_0_2"}> : () -> tensor<2x1xf32>
%y = "onnx.Mean"(%data, %data_0, %data_0_1) : (tensor<2x3xf32>, tensor<3xf32>, tensor<2x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CumSum -> CumSum; an axis of one element becomes a scalar
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%axis, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %y = "opset.CumSum_3"(%x, %[[RESHAPE]]) <{exclusive = true, reverse = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%axis = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.CumSum"(%x, %axis) <{exclusive = 1 : i64, reverse = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CumProd of a known size -> log2(size) products with the tensor moved
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[PAD_2:[0-9]+]] = "opset.Pad_12"(%[[PAD]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{pad_mode = "constant"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PAD]], %[[PAD_2]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -2]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[PAD_3:[0-9]+]] = "opset.Pad_12"(%[[MULTIPLY]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{pad_mode = "constant"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[MULTIPLY]], %[[PAD_3]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4xf32>
%axis = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.CumProd"(%x, %axis) <{exclusive = 1 : i64, reverse = 0 : i64}> : (tensor<2x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CumProd backwards, of an unknown size -> ReduceProd of what is before each element
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[SQUEEZE]], %[[CONSTANT_5]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_6]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_7]]){{.*}} -> tensor<1x?xi64>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<?x?xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GREATEREQUAL]], %[[CONSTANT_8]]) <{special_zero = true}>{{.*}} -> tensor<?x?xi1>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_9]]){{.*}} -> tensor<2x1x?xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[RESHAPE]], %[[UNSQUEEZE_3]], %[[CONSTANT_10]]){{.*}} -> tensor<2x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y = "opset.ReduceProd_1"(%[[SELECT]], %[[CONSTANT_11]]) <{keep_dims = false}>{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?xf32>
%axis = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.CumProd"(%x, %axis) <{exclusive = 0 : i64, reverse = 1 : i64}> : (tensor<2x?xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CumSum backwards, with a scalar axis
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.CumSum_3"(%x, %axis) <{exclusive = false, reverse = true}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%axis = "stepwell.input"() <{tensor_name = "axis"}> : () -> tensor<i32>
%y = "onnx.CumSum"(%x, %axis) <{exclusive = 0 : i64, reverse = 1 : i64}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sum of nothing
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Sum  ""  ()
// CHECK-NEXT: there are no operands
%y = "onnx.Sum"() : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CumProd of a scalar
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.CumProd  ""  (f32[], i64[])
// CHECK-NEXT: a scalar has no axis
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<f32>
%axis = "stepwell.input"() <{tensor_name = "axis"}> : () -> tensor<i64>
%y = "onnx.CumProd"(%x, %axis) <{exclusive = 0 : i64, reverse = 0 : i64}> : (tensor<f32>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Add of a constant with more dimensions -> Add of the data with as many
// CHECK-LABEL: builtin.module
// CHECK:      %[[WIDE:[0-9]+]] = "opset.Unsqueeze_1"(%x, {{.*}} -> tensor<1x3xf32>
// CHECK:      %y = "opset.Add_1"(%c, %[[WIDE]]){{.*}} -> tensor<1x3xf32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xf32>
%c = "onnx.Constant"() <{value = #stepwell.constant<"f32", [1, 1], [1.0]>}> : () -> tensor<1x1xf32>
%y = "onnx.Add"(%c, %x) : (tensor<1x1xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pow of an integer with a whole constant exponent -> a product
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%a, %a){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[MULTIPLY]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%a, %[[MULTIPLY_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi32>
%b = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [5.0]>}> : () -> tensor<f32>
%y = "onnx.Pow"(%a, %b) : (tensor<2xi32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Add of i16: as i32, cut to its bits
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65535]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[ADD]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [32768]>}>
// CHECK-NEXT: %[[BITWISEXOR:[0-9]+]] = "opset.BitwiseXor_13"(%[[BITWISEAND]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[BITWISEXOR]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = i16}>{{.*}} -> tensor<2xi16>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi16>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xi16>
%y = "onnx.Add"(%a, %b) : (tensor<2xi16>, tensor<2xi16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Abs of i8: as i32, for the CPU saturates
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT]], %[[CONVERT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONVERT]], %[[SUBTRACT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MAXIMUM]]) <{destination_type = i8}>{{.*}} -> tensor<2xi8>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi8>
%y = "onnx.Abs"(%a) : (tensor<2xi8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sign of u32, whose upper half is not negative
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u32", [], [0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[NOTEQUAL]]) <{destination_type = ui32}>{{.*}} -> tensor<2xui32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xui32>
%y = "onnx.Sign"(%a) : (tensor<2xui32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Div of integers that are small: as it is
// CHECK-LABEL: builtin.module
// CHECK:      %s = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      %y = "opset.Divide_1"(%s, %b) <{m_pythondiv = false{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?xi32>
%s = "onnx.Shape"(%a) <{start = 0 : i64}> : (tensor<?xi32>) -> tensor<*x!stepwell.dynamic>
%b = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%y = "onnx.Div"(%s, %b) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Div of u32 -> a signed division of half
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2147483647]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[BITWISEAND]], %[[CONVERT_2]]) <{m_pythondiv = false{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[CONVERT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[BITWISEAND]], %[[MULTIPLY]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONVERT_2]]) <{m_pythondiv = false{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[CONVERT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[MULTIPLY_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[BITWISEAND]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR]], %[[NOTEQUAL]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SIGN:[0-9]+]] = "opset.Sign_1"(%[[BITWISEAND]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SIGN_2:[0-9]+]] = "opset.Sign_1"(%[[CONVERT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGN]], %[[SIGN_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %[[MULTIPLY_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[DIVIDE]], %[[DIVIDE_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[MULTIPLY_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_5]], %[[CONVERT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[MULTIPLY_6]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_4]]) <{destination_type = ui32}>{{.*}} -> tensor<2xui32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%[[CONVERT_4]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT_5]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR_2:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT_6]], %[[CONSTANT_6]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[BITWISEXOR]], %[[BITWISEXOR_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[BITWISEXOR]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SUBTRACT_5]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%[[EQUAL]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_8:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR_3:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT_8]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_9:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR_4:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT_9]], %[[CONSTANT_9]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[BITWISEXOR_3]], %[[BITWISEXOR_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM_2]], %[[BITWISEXOR_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[SUBTRACT_6]], %[[CONSTANT_10]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONVERT_10:[0-9]+]] = "opset.Convert_1"(%[[EQUAL_2]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[CONVERT_2]], %[[CONSTANT_11]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALNOT:[0-9]+]] = "opset.LogicalNot_1"(%[[GREATEREQUAL]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_5]], %[[CONVERT_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_11:[0-9]+]] = "opset.Convert_1"(%[[LOGICALNOT]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_10]], %[[ADD_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_11]], %[[SUBTRACT_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[ADD_2]], %[[MULTIPLY_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[ADD_3]]) <{destination_type = ui32}>{{.*}} -> tensor<2xui32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xui32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xui32>
%y = "onnx.Div"(%a, %b) : (tensor<2xui32>, tensor<2xui32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Mod of u32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2147483647]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[BITWISEAND]], %[[CONVERT_2]]) <{m_pythondiv = false{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[CONVERT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[BITWISEAND]], %[[MULTIPLY]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONVERT_2]]) <{m_pythondiv = false{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[CONVERT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[MULTIPLY_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[BITWISEAND]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR]], %[[NOTEQUAL]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SIGN:[0-9]+]] = "opset.Sign_1"(%[[BITWISEAND]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SIGN_2:[0-9]+]] = "opset.Sign_1"(%[[CONVERT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGN]], %[[SIGN_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %[[MULTIPLY_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[DIVIDE]], %[[DIVIDE_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[MULTIPLY_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_5]], %[[CONVERT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[MULTIPLY_6]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_4]]) <{destination_type = ui32}>{{.*}} -> tensor<2xui32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%[[CONVERT_4]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT_5]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR_2:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT_6]], %[[CONSTANT_6]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[BITWISEXOR]], %[[BITWISEXOR_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[BITWISEXOR]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SUBTRACT_5]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%[[EQUAL]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_8:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR_3:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT_8]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_9:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR_4:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT_9]], %[[CONSTANT_9]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[BITWISEXOR_3]], %[[BITWISEXOR_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM_2]], %[[BITWISEXOR_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[SUBTRACT_6]], %[[CONSTANT_10]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONVERT_10:[0-9]+]] = "opset.Convert_1"(%[[EQUAL_2]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[CONVERT_2]], %[[CONSTANT_11]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALNOT:[0-9]+]] = "opset.LogicalNot_1"(%[[GREATEREQUAL]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_5]], %[[CONVERT_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_11:[0-9]+]] = "opset.Convert_1"(%[[LOGICALNOT]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_10]], %[[ADD_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_11]], %[[SUBTRACT_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[ADD_2]], %[[MULTIPLY_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_12:[0-9]+]] = "opset.Convert_1"(%[[ADD_3]]) <{destination_type = ui32}>{{.*}} -> tensor<2xui32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_12]], %b){{.*}} -> tensor<2xui32>
// CHECK-NEXT: %y = "opset.Subtract_1"(%a, %[[MULTIPLY_8]]){{.*}} -> tensor<2xui32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xui32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xui32>
%y = "onnx.Mod"(%a, %b) <{fmod = 0 : i64}> : (tensor<2xui32>, tensor<2xui32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Max of u32: as i32 in the same order
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR_2:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[BITWISEXOR]], %[[BITWISEXOR_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR_3:[0-9]+]] = "opset.BitwiseXor_13"(%[[MAXIMUM]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[BITWISEXOR_3]]) <{destination_type = ui32}>{{.*}} -> tensor<2xui32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xui32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xui32>
%y = "onnx.Max"(%a, %b) : (tensor<2xui32>, tensor<2xui32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
