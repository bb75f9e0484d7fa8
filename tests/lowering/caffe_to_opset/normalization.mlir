// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-to-opset" | filecheck %s

// BatchNorm: the blobs are sums, divided by the factor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.70710677, 0.35355338]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[RESHAPE]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-0.35355338, -0.35355338]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_2]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [4.0, 16.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.BatchNorm"(%x, %b0, %b1, %b2) <{eps = 0.000000e+00 : f64, scale_bias = false, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNorm with a factor of 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[RESHAPE]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-0.0, -0.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_2]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [4.0, 16.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.BatchNorm"(%x, %b0, %b1, %b2) <{eps = 1.000000e+00 : f64, scale_bias = false, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNorm of NVIDIA, with scale and bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[RESHAPE]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.0, -1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_2]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [4.0, 16.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b3 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [2.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b4 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.BatchNorm"(%x, %b0, %b1, %b2, %b3, %b4) <{eps = 0.000000e+00 : f64, scale_bias = true, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>}> : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNorm of a vector
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.70710677, 0.35355338]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[RESHAPE]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-0.35355338, -0.35355338]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [4.0, 16.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.BatchNorm"(%x, %b0, %b1, %b2) <{eps = 0.000000e+00 : f64, scale_bias = false, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (tensor<2xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNorm by the numbers of the batch
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 3]>}>
// CHECK-NEXT: %out = "opset.MVN_6"(%x, %[[CONSTANT]]) <{eps = 9.9999997473787516e-06 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2x4x4xf32>
%out = "caffe.BatchNorm"(%x) <{eps = 9.9999997473787516e-06 : f64, scale_bias = false, use_global_stats = false, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0>}> : (tensor<2x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNorm by the numbers of the batch, with scale and bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 3]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%x, %[[CONSTANT]]) <{eps = 9.9999997473787516e-06 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 4.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %[[RESHAPE]]){{.*}} -> tensor<2x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_2]]){{.*}} -> tensor<2x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [4.0, 16.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b3 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [2.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b4 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.BatchNorm"(%x, %b0, %b1, %b2, %b3, %b4) <{eps = 9.9999997473787516e-06 : f64, scale_bias = false, use_global_stats = false, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>}> : (tensor<2x2x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNorm without blobs
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.BatchNorm  ""  (f32[1,2,4,4])
// CHECK-NEXT: it has no mean and variance; give the .caffemodel that the net was trained into
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%out = "caffe.BatchNorm"(%x) <{eps = 9.9999997473787516e-06 : f64, scale_bias = false, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0>}> : (tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNorm with blobs of several lengths
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: caffe.BatchNorm  ""  (f32[1,2,4,4], f32[2], f32[1], f32[1])
// CHECK-NEXT: its blobs have 2 and 1 elements; they have one for each channel
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.BatchNorm"(%x, %b0, %b1, %b2) <{eps = 9.9999997473787516e-06 : f64, scale_bias = false, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>}> : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BatchNorm with blobs that are computed
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.BatchNorm  ""  (f32[1,2,4,4], f32[2], f32[2])
// CHECK-NEXT: its mean is not a constant
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<2xf32>
%out = "caffe.BatchNorm"(%x, %y, %z) <{eps = 9.9999997473787516e-06 : f64, scale_bias = false, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>}> : (tensor<1x2x4x4xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BN with four blobs
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[RESHAPE]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 3.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_2]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b2 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b3 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.BN"(%x, %b0, %b1, %b2, %b3) <{eps = 0.000000e+00 : f64, bn_mode = "LEARN", operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BN of an inference model: a scale and a shift
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[RESHAPE]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_2]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.BN"(%x, %b0, %b1) <{eps = 9.9999997473787516e-06 : f64, bn_mode = "INFERENCE", operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BN by the numbers of the batch
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 3]>}>
// CHECK-NEXT: %[[MVN:[0-9]+]] = "opset.MVN_6"(%x, %[[CONSTANT]]) <{eps = 1.000000e-09 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %[[RESHAPE]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_2]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.BN"(%x, %b0, %b1) <{eps = 9.9999997473787516e-06 : f64, bn_mode = "LEARN", operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GRN
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.GRN_1"(%x) <{bias = 5.000000e-01 : f64}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%out = "caffe.GRN"(%x) <{bias = 5.000000e-01 : f64}> : (tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LRN across channels
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %out = "opset.LRN_1"(%x, %[[CONSTANT]]) <{alpha = 5.000000e-01 : f64, beta = 7.500000e-01 : f64, bias = 1.000000e+00 : f64, size = 3 : i64}>{{.*}} -> tensor<1x8x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x8x4x4xf32>
%out = "caffe.LRN"(%x) <{local_size = 3 : i64, alpha = 5.000000e-01 : f64, beta = 7.500000e-01 : f64, norm_region = "ACROSS_CHANNELS", k = 1.000000e+00 : f64}> : (tensor<1x8x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LRN within a channel
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %out = "opset.LRN_1"(%x, %[[CONSTANT]]) <{alpha = 5.000000e-01 : f64, beta = 7.500000e-01 : f64, bias = 1.000000e+00 : f64, size = 3 : i64}>{{.*}} -> tensor<1x8x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x8x4x4xf32>
%out = "caffe.LRN"(%x) <{local_size = 3 : i64, alpha = 5.000000e-01 : f64, beta = 7.500000e-01 : f64, norm_region = "WITHIN_CHANNEL", k = 1.000000e+00 : f64}> : (tensor<1x8x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LRN within a channel, in a window that the CPU has no kernel for
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %x){{.*}} -> tensor<1x8x4x4xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[MULTIPLY]]) <{rounding_type = "floor", auto_pad = "explicit", kernel = array<i64: 7, 7>, strides = array<i64: 1, 1>, pads_begin = array<i64: 3, 3>, pads_end = array<i64: 3, 3>, exclude_pad = false}>{{.*}} -> tensor<1x8x4x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[AVGPOOL]], %[[CONSTANT]]){{.*}} -> tensor<1x8x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[CONSTANT_2]]){{.*}} -> tensor<1x8x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.75]>}>
// CHECK-NEXT: %[[POWER:[0-9]+]] = "opset.Power_1"(%[[ADD]], %[[CONSTANT_3]]){{.*}} -> tensor<1x8x4x4xf32>
// CHECK-NEXT: %out = "opset.Divide_1"(%x, %[[POWER]]) <{m_pythondiv = true{{.*}} -> tensor<1x8x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x8x4x4xf32>
%out = "caffe.LRN"(%x) <{local_size = 7 : i64, alpha = 5.000000e-01 : f64, beta = 7.500000e-01 : f64, norm_region = "WITHIN_CHANNEL", k = 1.000000e+00 : f64}> : (tensor<1x8x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LRN of an even size
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.LRN  ""  (f32[1,8,4,4])
// CHECK-NEXT: local_size is 4; it is odd
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x8x4x4xf32>
%out = "caffe.LRN"(%x) <{local_size = 4 : i64, alpha = 1.000000e+00 : f64, beta = 7.500000e-01 : f64, norm_region = "ACROSS_CHANNELS", k = 1.000000e+00 : f64}> : (tensor<1x8x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LRN within a channel of rows
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.LRN  ""  (f32[1,8,4])
// CHECK-NEXT: a bottom of rank 3; a square window needs rank 4
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x8x4xf32>
%out = "caffe.LRN"(%x) <{local_size = 3 : i64, alpha = 1.000000e+00 : f64, beta = 7.500000e-01 : f64, norm_region = "WITHIN_CHANNEL", k = 1.000000e+00 : f64}> : (tensor<1x8x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MVN of each channel
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %out = "opset.MVN_6"(%x, %[[CONSTANT]]) <{eps = 9.9999997171806854e-10 : f64, normalize_variance = true, eps_mode = "outside_sqrt"}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%out = "caffe.MVN"(%x) <{normalize_variance = true, across_channels = false, eps = 9.9999997171806854e-10 : f64}> : (tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MVN of an item, the mean alone
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 3]>}>
// CHECK-NEXT: %out = "opset.MVN_6"(%x, %[[CONSTANT]]) <{eps = 9.9999997171806854e-10 : f64, normalize_variance = false, eps_mode = "outside_sqrt"}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%out = "caffe.MVN"(%x) <{normalize_variance = false, across_channels = true, eps = 9.9999997171806854e-10 : f64}> : (tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MVN of channels that are numbers
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Subtract_1"(%x, %x){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2xf32>
%out = "caffe.MVN"(%x) <{normalize_variance = true, across_channels = false, eps = 9.9999997171806854e-10 : f64}> : (tensor<1x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Normalize over an item, with one scale
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 3]>}>
// CHECK-NEXT: %[[NORMALIZEL2:[0-9]+]] = "opset.NormalizeL2_1"(%x, %[[CONSTANT]]) <{eps = 1.000000013351432e-10 : f64, eps_mode = "add"}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %out = "opset.Multiply_1"(%[[NORMALIZEL2]], %[[RESHAPE]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [20.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Normalize"(%x, %b0) <{across_spatial = true, channel_shared = true, eps = 1.000000013351432e-10 : f64}> : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Normalize over the channels, with a scale for each
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[NORMALIZEL2:[0-9]+]] = "opset.NormalizeL2_1"(%x, %[[CONSTANT]]) <{eps = 1.000000013351432e-10 : f64, eps_mode = "add"}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %out = "opset.Multiply_1"(%[[NORMALIZEL2]], %[[RESHAPE]]){{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Normalize"(%x, %b0) <{across_spatial = false, channel_shared = false, eps = 1.000000013351432e-10 : f64}> : (tensor<1x2x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Normalize without a scale
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 3]>}>
// CHECK-NEXT: %out = "opset.NormalizeL2_1"(%x, %[[CONSTANT]]) <{eps = 1.000000013351432e-10 : f64, eps_mode = "add"}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4xf32>
%out = "caffe.Normalize"(%x) <{across_spatial = true, channel_shared = true, eps = 1.000000013351432e-10 : f64}> : (tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Normalize of a vector
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Normalize  ""  (f32[2])
// CHECK-NEXT: a bottom of rank 1; it needs channels
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%out = "caffe.Normalize"(%x) <{across_spatial = true, channel_shared = true, eps = 1.000000013351432e-10 : f64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
