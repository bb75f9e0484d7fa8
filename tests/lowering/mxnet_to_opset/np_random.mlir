// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _npi_normal of a tensor and a number
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[ADD]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.2831855]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{op_seed = 9 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.9999999]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM_2:[0-9]+]] = "opset.RandomUniform_8"(%[[CONSTANT_2]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{op_seed = 8 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[RANDOMUNIFORM_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[LOG]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[RANDOMUNIFORM]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SQRT]], %[[COS]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%a, %[[MULTIPLY_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3xf32>
%y = "mxnet._npi_normal"(%a) <{dtype = "float32", scale = 2.000000e+00 : f64, size = array<i64: 2, 3>, operandSegmentSizes = array<i32: 1, 0>}> : (tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_uniform_n
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[ADD]]) <{output_type = i64}>{{.*}} -> tensor<0xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[SHAPEOF]]) <{axis = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.9999999]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[CONCAT]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{op_seed = 4 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RANDOMUNIFORM]], %[[SUBTRACT]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "mxnet._npi_uniform_n"() <{dtype = "float32", low = 0.000000e+00 : f64, high = 1.000000e+00 : f64, size = array<i64: 4>, operandSegmentSizes = array<i32: 0, 0>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_bernoulli of logits
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%a){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[NEGATIVE]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[EXP]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %[[ADD]]) <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.9999999]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[SHAPEOF]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{op_seed = 8 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %y = "opset.Less_1"(%[[RANDOMUNIFORM]], %[[DIVIDE]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3xf32>
%y = "mxnet._npi_bernoulli"(%a) <{dtype = "bool", is_logit = true}> : (tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a parameter that is missing
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._npi_gumbel  ""  ()
// CHECK-NEXT: the parameter scale is neither a number nor a tensor
%y = "mxnet._npi_gumbel"() <{loc = 1.000000e+00 : f64, size = array<i64: 4>, operandSegmentSizes = array<i32: 0, 0>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// more than any memory
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._npi_rayleigh  ""  ()
// CHECK-NEXT: random numbers of size [1048576, 1048576]; up to 268435456 are drawn
%y = "mxnet._npi_rayleigh"() <{scale = 1.000000e+00 : f64, size = array<i64: 1048576, 1048576>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
