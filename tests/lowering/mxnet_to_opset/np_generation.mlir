// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _npi_zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONSTANT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "mxnet._npi_zeros"() <{shape = array<i64: 2>, dtype = "float32"}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_full_like
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._npi_full_like"(%a) <{dtype = "None", fill_value = 2.000000e+00 : f64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_arange
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.0, 1.0, 2.0]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "mxnet._npi_arange"() <{step = 1.000000e+00 : f64, repeat = 1 : i64, infer_range = false, dtype = "float32", start = 0.000000e+00 : f64, stop = 3.000000e+00 : f64}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_logspace
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 3.1622777, 10.0]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "mxnet._npi_logspace"() <{endpoint = true, base = 1.000000e+01 : f64, dtype = "float32", start = 0.000000e+00 : f64, stop = 1.000000e+00 : f64, num = 3 : i64}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_eye
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 0.0, 0.0, 1.0]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "mxnet._npi_eye"() <{M = "None", k = 0 : i64, dtype = "float32", N = 2 : i64}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_identity
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 0.0, 0.0, 1.0]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "mxnet._npi_identity"() <{shape = array<i64: 2, 2>, dtype = "float32"}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_indices
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2, 2, 2], [0, 0, 1, 1, 0, 1, 0, 1]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "mxnet._npi_indices"() <{dtype = "int32", dimensions = array<i64: 2, 2>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_hanning
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.0, 1.0, 0.0]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "mxnet._npi_hanning"() <{M = "3", dtype = "float32"}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// more numbers than a network has
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._npi_logspace  ""  ()
// CHECK-NEXT: logspace of 1099511627776 elements; that is none of a network
%y = "mxnet._npi_logspace"() <{endpoint = true, base = 1.000000e+01 : f64, dtype = "float32", start = 0.000000e+00 : f64, stop = 1.000000e+00 : f64, num = 1099511627776 : i64}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
