// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// Cast
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet.Cast"(%a) <{dtype = "int32"}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// amp_cast of whole numbers
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Parameter_1"(){{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%a)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi32>
%y = "mxnet.amp_cast"(%a) <{dtype = "float16"}> : (tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// amp_multicast
// CHECK-LABEL: builtin.module
// CHECK:      %y1 = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%y1)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf16>
%y, %y1 = "mxnet.amp_multicast"(%a, %b) <{cast_narrow = false, num_outputs = 2 : i64}> : (tensor<2xf32>, tensor<2xf16>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
