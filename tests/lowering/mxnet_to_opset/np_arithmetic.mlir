// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _npi_add
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Add_1"(%a, %b){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet._npi_add"(%a, %b) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_multiply_scalar
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f64}>{{.*}} -> tensor<2xf64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], [1.5]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2xf64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi32>
%y = "mxnet._npi_multiply_scalar"(%a) <{scalar = 1.500000e+00 : f64, is_int = false}> : (tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_true_divide_scalar
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[CONVERT]], %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi32>
%y = "mxnet._npi_true_divide_scalar"(%a) <{scalar = 2.000000e+00 : f64, is_int = true}> : (tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_ceil
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Ceiling_1"(%a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._npi_ceil"(%a) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_exp
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[CONVERT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[EXP]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi32>
%y = "mxnet._npi_exp"(%a) : (tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_abs
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Abs_1"(%a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._npi_abs"(%a) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_around
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [100.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [100.0]>}>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[ROUND]], %[[CONSTANT_2]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._npi_around"(%a) <{decimals = 2 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_nan_to_num
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%a){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[ISNAN]], %[[CONSTANT]], %a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.4028235e+38]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%a, %[[CONSTANT_3]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_2]], %[[SELECT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.4028235e+38]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%a, %[[CONSTANT_5]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %y = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_4]], %[[SELECT_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._npi_nan_to_num"(%a) <{copy = true, nan = 1.000000e+00 : f64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_polyval
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%b) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST]], %b){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%a, %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[GATHER]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %b){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%a, %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[GATHER_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %b){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%a, %[[CONSTANT_6]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY_3]], %[[GATHER_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet._npi_polyval"(%a, %b) : (tensor<3xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// decimals of no number
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._npi_around  ""  (f32[2])
// CHECK-NEXT: 400 decimals are more than a number has
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._npi_around"(%a) <{decimals = 400 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a polynomial of any degree
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._npi_polyval  ""  (f32[?], f32[2])
// CHECK-NEXT: the number of coefficients is not known; give the shape of p with --input
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet._npi_polyval"(%a, %b) : (tensor<?xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
