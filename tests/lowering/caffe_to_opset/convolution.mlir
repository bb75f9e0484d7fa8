// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-to-opset" | filecheck %s

// a convolution with a bias; sizes are given once for both dimensions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %b0) <{auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x4x4x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1x1xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE_2]]){{.*}} -> tensor<1x4x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0, %b1) <{group = 1 : i64, bias_term = true, pad = array<i64: 1>, kernel_size = array<i64: 3>, stride = array<i64: 2>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x3x8x8xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// sizes of height and width apart
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Convolution_1"(%x, %b0) <{auto_pad = "explicit", strides = array<i64: 1, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 2>, pads_end = array<i64: 1, 2>}>{{.*}} -> tensor<1x4x8x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 5], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64, kernel_h = 3 : i64, kernel_w = 5 : i64, pad_h = 1 : i64, pad_w = 2 : i64, stride_h = 1 : i64, stride_w = 2 : i64}> : (tensor<1x3x8x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// groups
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [2, 2, 2, 3, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x2x2x3x3xf32>
// CHECK-NEXT: %out = "opset.GroupConvolution_1"(%x, %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 2, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 2 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64: 2>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x4x8x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// three spatial dimensions, each with its size
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Convolution_1"(%x, %b0) <{auto_pad = "explicit", strides = array<i64: 1, 1, 1>, dilations = array<i64: 1, 1, 1>, pads_begin = array<i64: 0, 0, 0>, pads_end = array<i64: 0, 0, 0>}>{{.*}} -> tensor<1x3x6x5x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6x6x6xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [3, 2, 1, 2, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 1, 2, 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 3 : i64}> : (tensor<1x2x6x6x6xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// one spatial dimension
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Convolution_1"(%x, %b0) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [3, 2, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 3 : i64}> : (tensor<1x2x6xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// channels that are not the second dimension
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 8, 8]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<10x3x8x8xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[RESHAPE]], %b0) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<10x4x6x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 5]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 6, 6]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %out = "opset.Reshape_1"(%[[CONVOLUTION]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x5x4x6x6xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5x3x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 2 : i64, num_output = 4 : i64}> : (tensor<2x5x3x8x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no spatial dimension
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 3, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<4x3x1xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[RESHAPE]], %[[RESHAPE_2]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %out = "opset.Reshape_1"(%[[CONVOLUTION]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a batch and an image of unknown size
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %b0) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<?x4x?x?xf32, #stepwell.bounds<"?,4,1..,1..">>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1x1xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE_2]]){{.*}} -> tensor<?x4x?x?xf32, #stepwell.bounds<"?,4,1..,1..">>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3x?x?xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0, %b1) <{group = 1 : i64, bias_term = true, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<?x3x?x?xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a bottom of unknown rank
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Convolution  ""  (f32[...], f32[4,3,3,3])
// CHECK-NEXT: the rank of the input is not known; give its shape with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<*xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<*xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// four spatial dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Convolution  ""  (f32[1,3,2,2,2,2], f32[4,3,3,3])
// CHECK-NEXT: 4 spatial dimensions; OpenVINO has 1 to 3
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x2x2x2x2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x3x2x2x2x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a weight of another shape
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Convolution  ""  (f32[1,5,8,8], f32[4,3,3,3])
// CHECK-NEXT: its weight has the shape [4, 3, 3, 3], and [4, 5, 3, 3] is needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x5x8x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a bias of another size
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Convolution  ""  (f32[1,3,8,8], f32[4,3,3,3], f32[5])
// CHECK-NEXT: its bias has 5 elements for 4 outputs
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [5], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0, %b1) <{group = 1 : i64, bias_term = true, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x3x8x8xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a bias that is missing
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Convolution  ""  (f32[1,3,8,8], f32[4,3,3,3])
// CHECK-NEXT: it has a bias_term, and its weights have no bias
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 1 : i64, bias_term = true, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x3x8x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// three sizes for two dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Convolution  ""  (f32[1,3,8,8], f32[4,3,3,3])
// CHECK-NEXT: kernel_size has 3 sizes for 2 spatial dimensions
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 3, 3, 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x3x8x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// height and width of an image that has a depth
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Convolution  ""  (f32[1,3,8,8,8], f32[4,3,3,3,3])
// CHECK-NEXT: kernel_h and kernel_w are for two spatial dimensions; there are 3
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64, kernel_h = 3 : i64, kernel_w = 3 : i64}> : (tensor<1x3x8x8x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a kernel without elements
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Convolution  ""  (f32[1,3,8,8], f32[4,3,3,3])
// CHECK-NEXT: a kernel of [0, 0], strides [1, 1] and dilations [1, 1]
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 0>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x3x8x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// outputs that cannot be put in groups
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Convolution  ""  (f32[1,3,8,8], f32[4,3,3,3])
// CHECK-NEXT: num_output of 4 cannot be cut into 3 parts
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Convolution"(%x, %b0) <{group = 3 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x3x8x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// each channel by itself
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [4, 1, 1, 3, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4x1x1x3x3xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%x, %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x4x8x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b1, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1x1xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[GROUPCONVOLUTION]], %[[RESHAPE_3]]){{.*}} -> tensor<1x4x8x8xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 1, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.ConvolutionDepthwise"(%x, %b0, %b1) <{group = 1 : i64, bias_term = true, pad = array<i64: 1>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x4x8x8xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// each channel by itself, of a number that is not known
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [4, 1, 1, 3, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4x1x1x3x3xf32>
// CHECK-NEXT: %out = "opset.GroupConvolution_1"(%x, %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x6x6xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x?x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 1, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.ConvolutionDepthwise"(%x, %b0) <{group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x?x8x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a transposed convolution
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.ConvolutionBackpropData_1"(%x, %b0) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[CONVOLUTIONBACKPROPDATA]], %[[RESHAPE_2]]){{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [3, 2, 4, 4], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Deconvolution"(%x, %b0, %b1) <{group = 1 : i64, bias_term = true, pad = array<i64: 1>, kernel_size = array<i64: 4>, stride = array<i64: 2>, dilation = array<i64>, axis = 1 : i64, num_output = 2 : i64}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a transposed convolution in groups
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [4, 1, 1, 4, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4x1x1x4x4xf32>
// CHECK-NEXT: %out = "opset.GroupConvolutionBackpropData_1"(%x, %[[RESHAPE]]) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x4x8x8xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 1, 4, 4], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Deconvolution"(%x, %b0) <{group = 4 : i64, bias_term = false, pad = array<i64: 1>, kernel_size = array<i64: 4>, stride = array<i64: 2>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x4x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// windows with an offset for each element
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.DeformableConvolution_8"(%x, %y, %b0) <{bilinear_interpolation_pad = true, group = 1 : i64, deformable_group = 1 : i64, auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x6x6xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x8x8xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x18x6x6xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 4, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.DeformableConvolution"(%x, %y, %b0) <{group = 1 : i64, deformable_group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x4x8x8xf32>, tensor<1x18x6x6xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// windows with offsets in one dimension
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.DeformableConvolution  ""  (f32[1,4,8], f32[1,6,6], f32[4,4,3])
// CHECK-NEXT: 1 spatial dimensions; DeformableConvolution has 2
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x8xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x6x6xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 4, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.DeformableConvolution"(%x, %y, %b0) <{group = 1 : i64, deformable_group = 1 : i64, bias_term = false, pad = array<i64>, kernel_size = array<i64: 3>, stride = array<i64>, dilation = array<i64>, axis = 1 : i64, num_output = 4 : i64}> : (tensor<1x4x8xf32>, tensor<1x6x6xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// filters of two numbers
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Convolution_1"(%x, %b0) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x6x6xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3, 3, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.ConvolutionBinary"(%x, %b0) <{num_output = 4 : i64, bias_term = false, kernel_size = array<i64: 3>}> : (tensor<1x3x8x8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
