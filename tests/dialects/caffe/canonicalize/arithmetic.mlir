// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-canonicalize" | filecheck %s

// Power that changes nothing
// CHECK-LABEL: builtin.module
// CHECK:      %x = "stepwell.input"() <{tensor_name = "x"}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "stepwell.output"(%x) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Power"(%x) <{power = 1.000000e+00 : f64, scale = 1.000000e+00 : f64, shift = 0.000000e+00 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Power that does
// CHECK-LABEL: builtin.module
// CHECK:      %out = "caffe.Power"(%x) <{power = 2.000000e+00 : f64, scale = 1.000000e+00 : f64, shift = 0.000000e+00 : f64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%out) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Power"(%x) <{power = 2.000000e+00 : f64, scale = 1.000000e+00 : f64, shift = 0.000000e+00 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Bias of a Scale
// CHECK-LABEL: builtin.module
// CHECK:      %s = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %b = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %out = "caffe.Scale"(%x, %s, %b) <{axis = 1 : i64, num_axes = 1 : i64, bias_term = true}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%out) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%s = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "caffe.Scale"(%x, %s) : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%out = "caffe.Bias"(%y, %b) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Bias of a Scale at another axis
// CHECK-LABEL: builtin.module
// CHECK:      %s = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %b = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %y = "caffe.Scale"(%x, %s) <{axis = 1 : i64, num_axes = 1 : i64, bias_term = false}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %out = "caffe.Bias"(%y, %b) <{axis = 2 : i64, num_axes = 1 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%out) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%s = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "caffe.Scale"(%x, %s) : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%out = "caffe.Bias"(%y, %b) <{axis = 2 : i64}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Bias of a Scale by a bottom
// CHECK-LABEL: builtin.module
// CHECK:      %b = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %y = "caffe.Scale"(%x, %x) <{axis = 0 : i64, num_axes = 1 : i64, bias_term = false}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %out = "caffe.Bias"(%y, %b) <{axis = 0 : i64, num_axes = 1 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%out) <{tensor_name = "out"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%b = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "caffe.Scale"(%x, %x) <{axis = 0 : i64}> : (tensor<1x2x4x4xf32>, tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
%out = "caffe.Bias"(%y, %b) <{axis = 0 : i64}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
