// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-canonicalize" | filecheck %s

// Dropout is its operand
// CHECK-LABEL: builtin.module
// CHECK:      %a = "stepwell.input"() <{tensor_name = "a"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "stepwell.output"(%a) <{tensor_name = "y"}>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y = "mxnet.Dropout"(%a) <{p = 5.000000e-01 : f64, mode = "training", axes = array<i64>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LogisticRegressionOutput is a sigmoid; the label is no input any more
// CHECK-LABEL: builtin.module
// CHECK:      %y = "mxnet.sigmoid"(%a){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3xf32>
%y = "mxnet.LogisticRegressionOutput"(%a, %b) <{grad_scale = 1.000000e+00 : f64}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SoftmaxOutput without its label
// CHECK-LABEL: builtin.module
// CHECK:      %y = "mxnet.SoftmaxOutput"(%a) <{grad_scale = 1.000000e+00 : f64, ignore_label = -1.000000e+00 : f64, multi_output = false, use_ignore = false, preserve_shape = false, normalization = "null", out_grad = false, smooth_alpha = 0.000000e+00 : f64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet.SoftmaxOutput"(%a, %b) <{grad_scale = 1.000000e+00 : f64, ignore_label = -1.000000e+00 : f64, multi_output = false, use_ignore = false, preserve_shape = false, normalization = "null", out_grad = false, smooth_alpha = 0.000000e+00 : f64}> : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
