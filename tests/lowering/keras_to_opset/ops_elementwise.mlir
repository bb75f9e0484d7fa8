// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// Absolute
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Abs_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Absolute"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Arccos
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Acos_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Arccos"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Arccosh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Acosh_4"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Arccosh"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Arcsin
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Asin_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Arcsin"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Arcsinh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Asinh_4"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Arcsinh"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Arctan
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Atan_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Arctan"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Arctanh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Atanh_4"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Arctanh"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Ceil
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Ceiling_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Ceil"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Cos
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Cos_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Cos"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Cosh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Cosh_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Cosh"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Erf
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Erf_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Erf"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Exp
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Exp_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Exp"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Expm1
// CHECK-LABEL: builtin.module
// CHECK:      %[[EXP:[0-9]+]] = "opset.Exp_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y = "opset.Subtract_1"(%[[EXP]], %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Expm1"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Floor
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Floor_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Floor"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Isfinite
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.IsFinite_10"(%x){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Isfinite"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Isinf
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.IsInf_10"(%x) <{detect_negative = true, detect_positive = true}>{{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Isinf"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Isnan
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.IsNaN_10"(%x){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Isnan"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Log10
// CHECK-LABEL: builtin.module
// CHECK:      %[[LOG:[0-9]+]] = "opset.Log_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.3025851]>}>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[LOG]], %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Log10"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Log1p
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Log1p"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Log2
// CHECK-LABEL: builtin.module
// CHECK:      %[[LOG:[0-9]+]] = "opset.Log_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.6931472]>}>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[LOG]], %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Log2"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Log
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Log_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Log"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LogSoftmax
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LogSoftmax_5"(%x) <{axis = -1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.LogSoftmax"(%x) <{axis = -1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LogicalNot
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i1}>{{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %y = "opset.LogicalNot_1"(%[[CONVERT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.LogicalNot"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Negative
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Negative_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Negative"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Reciprocal
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[CONSTANT]], %x) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Reciprocal"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Round
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Round_5"(%x) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Round"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Rsqrt
// CHECK-LABEL: builtin.module
// CHECK:      %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[CONSTANT]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Rsqrt"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sign
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Sign_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Sign"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sin
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Sin_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Sin"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sinh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Sinh_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Sinh"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sqrt
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Sqrt_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Sqrt"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Square
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Multiply_1"(%x, %x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Square"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tan
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Tan_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Tan"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Add
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Add_1"(%x1, %x2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.Add"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DivideNoNan
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%x2, %[[CONSTANT]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_2]], %x2){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x1, %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_3]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.DivideNoNan"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Divide
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Divide_1"(%x1, %x2) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.Divide"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Equal
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Equal_1"(%x1, %x2){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.Equal"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// FloorDivide
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x1, %x2) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Floor_1"(%[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.FloorDivide"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GreaterEqual
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.GreaterEqual_1"(%x1, %x2){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.GreaterEqual"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Greater
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Greater_1"(%x1, %x2){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.Greater"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LessEqual
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LessEqual_1"(%x1, %x2){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.LessEqual"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Less
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Less_1"(%x1, %x2){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.Less"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LogicalAnd
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i1}>{{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x2) <{destination_type = i1}>{{.*}} -> tensor<3xi1>
// CHECK-NEXT: %y = "opset.LogicalAnd_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.LogicalAnd"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LogicalOr
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i1}>{{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x2) <{destination_type = i1}>{{.*}} -> tensor<3xi1>
// CHECK-NEXT: %y = "opset.LogicalOr_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.LogicalOr"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LogicalXor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i1}>{{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x2) <{destination_type = i1}>{{.*}} -> tensor<3xi1>
// CHECK-NEXT: %y = "opset.LogicalXor_2"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.LogicalXor"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Maximum
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Maximum_1"(%x1, %x2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.Maximum"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Minimum
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Minimum_1"(%x1, %x2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.Minimum"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Mod
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.FloorMod_1"(%x1, %x2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.Mod"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Multiply
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Multiply_1"(%x1, %x2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.Multiply"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// NotEqual
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.NotEqual_1"(%x1, %x2){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.NotEqual"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Power
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Power_1"(%x1, %x2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.Power"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SquaredDifference
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SquaredDifference_1"(%x1, %x2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.SquaredDifference"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Subtract
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Subtract_1"(%x1, %x2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%y = "keras.ops.Subtract"(%x1, %x2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a number takes the type of the tensor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x2) <{destination_type = f16}>{{.*}} -> tensor<f16>
// CHECK-NEXT: %y = "opset.Multiply_1"(%x1, %[[CONVERT]]){{.*}} -> tensor<2x3xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf16>
%x2 = "keras.Variable"() <{path = "x2", value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "keras.ops.Multiply"(%x1, %x2) : (tensor<2x3xf16>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a fraction does not become an integer
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x2) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%x1, %[[CONVERT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "keras.Variable"() <{path = "x1", value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x3xi32>
%y = "keras.ops.Add"(%x1, %x2) : (tensor<*x!stepwell.dynamic>, tensor<2x3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the wider of two integer types
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %y = "opset.Maximum_1"(%[[CONVERT]], %x2){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x3xi64>
%y = "keras.ops.Maximum"(%x1, %x2) : (tensor<2x3xi32>, tensor<2x3xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// division of integers, rounded down
// CHECK-LABEL: builtin.module
// CHECK:      %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%x1, %x2){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x1, %[[FLOORMOD]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[SUBTRACT]], %x2) <{m_pythondiv = true{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xi32>
%y = "keras.ops.FloorDivide"(%x1, %x2) : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// division of integers gives fractions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x2) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[CONVERT]], %[[CONVERT_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xi32>
%y = "keras.ops.Divide"(%x1, %x2) : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Clip
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Clamp_1"(%x) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Clip"(%x) <{x_min = 0.000000e+00 : f64, x_max = 1.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Cast to booleans: what is not 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.NotEqual_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Cast"(%x) <{dtype = "bool"}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gelu by the hyperbolic tangent
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Gelu_7"(%x) <{approximation_mode = "tanh"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Gelu"(%x) <{approximate = true}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// OnesLike of another type
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<?x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%y = "keras.ops.OnesLike"(%x) <{dtype = "int32"}> : (tensor<?x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ZerosLike
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.ZerosLike"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ZerosLike of strings
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.ops.ZerosLike  ""  (string[2,3])
// CHECK-NEXT: strings have no numbers like them
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x!stepwell.string>
%y = "keras.ops.ZerosLike"(%x) : (tensor<2x3x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Where
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Select_1"(%condition, %x1, %x2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%condition = "stepwell.input"() <{tensor_name = "condition"}> : () -> tensor<2x3xi1>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "keras.Variable"() <{path = "x2", value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "keras.ops.Where"(%condition, %x1, %x2) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
