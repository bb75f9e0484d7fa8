// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// Variable
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReLU_1"(%a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "mxnet.Variable"() <{path = "a", value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<2xf32>
%y = "mxnet.relu"(%a) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a constant, and a sequence that is an output
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: "opset.Result_1"(%a)
%a = "stepwell.constant"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<2xf32>
%b = "stepwell.list"(%a) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%b) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
