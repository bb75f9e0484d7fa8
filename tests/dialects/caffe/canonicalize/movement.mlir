// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-canonicalize" | filecheck %s

// Concat of one
// CHECK-LABEL: builtin.module
// CHECK:      %x = "stepwell.input"() <{tensor_name = "x"}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "stepwell.output"(%x) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Concat"(%x) <{axis = 1 : i64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Slice into one part
// CHECK-LABEL: builtin.module
// CHECK:      %x = "stepwell.input"() <{tensor_name = "x"}>{{.*}} -> tensor<1x5xf32>
// CHECK-NEXT: "stepwell.output"(%x) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5xf32>
%out = "caffe.Slice"(%x) <{axis = 1 : i64, slice_point = array<i64>}> : (tensor<1x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Permute of a Permute
// CHECK-LABEL: builtin.module
// CHECK:      %out = "caffe.Permute"(%x) <{order = array<i64: 0, 1, 3, 2>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%out) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%y = "caffe.Permute"(%x) <{order = array<i64: 0, 2, 3, 1>}> : (tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
%out = "caffe.Permute"(%y) <{order = array<i64: 0, 3, 2, 1>}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Permute of a Permute that does not name all dimensions
// CHECK-LABEL: builtin.module
// CHECK:      %y = "caffe.Permute"(%x) <{order = array<i64: 0, 2, 3, 1>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %out = "caffe.Permute"(%y) <{order = array<i64: 0, 2>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%out) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%y = "caffe.Permute"(%x) <{order = array<i64: 0, 2, 3, 1>}> : (tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
%out = "caffe.Permute"(%y) <{order = array<i64: 0, 2>}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
