// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-canonicalize" | filecheck %s

// Flatten of a Flatten
// CHECK-LABEL: builtin.module
// CHECK:      %y = "caffe.Flatten"(%x) <{axis = 1 : i64, end_axis = -1 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%y = "caffe.Flatten"(%x) : (tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
%out = "caffe.Flatten"(%y) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Flatten of a Flatten of some axes
// CHECK-LABEL: builtin.module
// CHECK:      %y = "caffe.Flatten"(%x) <{end_axis = 2 : i64, axis = 1 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %out = "caffe.Flatten"(%y) <{axis = 1 : i64, end_axis = -1 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%out) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%y = "caffe.Flatten"(%x) <{end_axis = 2 : i64}> : (tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
%out = "caffe.Flatten"(%y) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
