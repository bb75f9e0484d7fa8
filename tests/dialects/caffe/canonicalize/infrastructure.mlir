// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-canonicalize" | filecheck %s

// Dropout
// CHECK-LABEL: builtin.module
// CHECK:      %x = "stepwell.input"() <{tensor_name = "x"}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "stepwell.output"(%x) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Dropout"(%x) <{dropout_ratio = 5.000000e-01 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Split
// CHECK-LABEL: builtin.module
// CHECK:      %x = "stepwell.input"() <{tensor_name = "x"}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "stepwell.output"(%x) <{tensor_name = "out0"}>
// CHECK-NEXT: "stepwell.output"(%x) <{tensor_name = "out1"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out0, %out1 = "caffe.Split"(%x) : (tensor<1x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out0) <{tensor_name = "out0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()
