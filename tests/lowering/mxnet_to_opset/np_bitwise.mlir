// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _npi_bitwise_and
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.BitwiseAnd_13"(%a, %b){{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xi32>
%y = "mxnet._npi_bitwise_and"(%a, %b) : (tensor<2xi32>, tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_bitwise_or_scalar
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %y = "opset.BitwiseOr_13"(%a, %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi32>
%y = "mxnet._npi_bitwise_or_scalar"(%a) <{scalar = 3.000000e+00 : f64, is_int = true}> : (tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_bitwise_not
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.BitwiseNot_13"(%a){{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi32>
%y = "mxnet._npi_bitwise_not"(%a) : (tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
