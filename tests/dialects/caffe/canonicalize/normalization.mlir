// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-canonicalize" | filecheck %s

// Scale of a BatchNorm
// CHECK-LABEL: builtin.module
// CHECK:      %m = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %v = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 4.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %f = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [1.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %s = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [2.0, 3.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %b = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %out = "caffe.BatchNorm"(%x, %m, %v, %f, %s, %b) <{eps = 9.9999997473787516e-06 : f64, scale_bias = true{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%out) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%m = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%v = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%f = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%s = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [2.0, 3.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "caffe.BatchNorm"(%x, %m, %v, %f) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%out = "caffe.Scale"(%y, %s, %b) <{bias_term = true}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scale of a BatchNorm, without a bias
// CHECK-LABEL: builtin.module
// CHECK:      %m = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %v = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 4.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %f = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [1.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %s = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [2.0, 3.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %out = "caffe.BatchNorm"(%x, %m, %v, %f, %s) <{eps = 9.9999997473787516e-06 : f64, scale_bias = true{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%out) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%m = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%v = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%f = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%s = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [2.0, 3.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "caffe.BatchNorm"(%x, %m, %v, %f) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%out = "caffe.Scale"(%y, %s) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scale of a BatchNorm by a bottom
// CHECK-LABEL: builtin.module
// CHECK:      %m = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %v = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 4.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %f = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [1.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %y = "caffe.BatchNorm"(%x, %m, %v, %f) <{{{.*}}eps = 9.9999997473787516e-06 : f64, scale_bias = false}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %out = "caffe.Scale"(%y, %x) <{axis = 0 : i64, num_axes = 1 : i64, bias_term = false}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%out) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%m = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%v = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%f = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%s = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [2.0, 3.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "caffe.BatchNorm"(%x, %m, %v, %f) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%out = "caffe.Scale"(%y, %x) <{axis = 0 : i64}> : (tensor<*x!stepwell.dynamic>, tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
