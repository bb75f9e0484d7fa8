// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Conv2D with channels last -> Transpose, Convolution, Transpose
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x2x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%w, %[[CONSTANT_2]]){{.*}} -> tensor<4x2x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "same_upper", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[CONVOLUTION]], %[[CONSTANT_3]]){{.*}} -> tensor<1x3x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x5x2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x4xf32>
%y = "tf.Conv2D"(%x, %w) <{T = f32, strides = array<i64: 1, 2, 2, 1>, padding = "SAME", explicit_paddings = array<i64>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>, use_cudnn_on_gpu = true}> : (tensor<1x5x5x2xf32>, tensor<3x3x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Conv2D with channels first and explicit pads
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%w, %[[CONSTANT]]){{.*}} -> tensor<4x2x3x3xf32>
// CHECK-NEXT: %y = "opset.Convolution_1"(%x, %[[TRANSPOSE]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 0, 2>}>{{.*}} -> tensor<1x4x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x5x5xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x4xf32>
%y = "tf.Conv2D"(%x, %w) <{T = f32, strides = array<i64: 1, 1, 1, 1>, padding = "EXPLICIT", explicit_paddings = array<i64: 0, 0, 0, 0, 1, 0, 0, 2>, data_format = "NCHW", dilations = array<i64: 1, 1, 1, 1>, use_cudnn_on_gpu = true}> : (tensor<1x2x5x5xf32>, tensor<3x3x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Conv2D with filters of fewer channels -> GroupConvolution
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x4x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%w, %[[CONSTANT_2]]){{.*}} -> tensor<4x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x2x2x3x3xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%[[TRANSPOSE]], %[[RESHAPE]]) <{auto_pad = "valid", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[GROUPCONVOLUTION]], %[[CONSTANT_5]]){{.*}} -> tensor<1x2x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x5x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x4xf32>
%y = "tf.Conv2D"(%x, %w) <{T = f32, strides = array<i64: 1, 2, 2, 1>, padding = "VALID", explicit_paddings = array<i64>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>, use_cudnn_on_gpu = true}> : (tensor<1x5x5x4xf32>, tensor<3x3x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// DepthwiseConv2dNative -> GroupConvolution with a group for each channel
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 3, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%w, %[[CONSTANT]]){{.*}} -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x2x1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_4]]){{.*}} -> tensor<1x2x5x5xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%[[TRANSPOSE_2]], %[[RESHAPE]]) <{auto_pad = "same_upper", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[GROUPCONVOLUTION]], %[[CONSTANT_5]]){{.*}} -> tensor<1x3x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x5x2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x2xf32>
%y = "tf.DepthwiseConv2dNative"(%x, %w) <{T = f32, strides = array<i64: 1, 2, 2, 1>, padding = "SAME", explicit_paddings = array<i64>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>}> : (tensor<1x5x5x2xf32>, tensor<3x3x2x2xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Conv2D with strides for three dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.Conv2D  ""  (f32[1,5,5,2], f32[3,3,2,4])
// CHECK-NEXT: strides has 3 entries for 4 dimensions
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x5x2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x4xf32>
%y = "tf.Conv2D"(%x, %w) <{T = f32, strides = array<i64: 1, 2, 1>, padding = "SAME", explicit_paddings = array<i64>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>, use_cudnn_on_gpu = true}> : (tensor<1x5x5x2xf32>, tensor<3x3x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Conv2D with explicit pads for three dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.Conv2D  ""  (f32[1,5,5,2], f32[3,3,2,4])
// CHECK-NEXT: explicit_paddings has 6 entries for 4 dimensions
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x5x2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x4xf32>
%y = "tf.Conv2D"(%x, %w) <{T = f32, strides = array<i64: 1, 2, 2, 1>, padding = "EXPLICIT", explicit_paddings = array<i64: 0, 0, 1, 1, 0, 0>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>, use_cudnn_on_gpu = true}> : (tensor<1x5x5x2xf32>, tensor<3x3x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// DepthwiseConv2dNative with filters of an unknown number of channels
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.DepthwiseConv2dNative  ""  (f32[1,5,5,?], f32[3,3,?,2])
// CHECK-NEXT: the number of channels is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x5x?xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x?x2xf32>
%y = "tf.DepthwiseConv2dNative"(%x, %w) <{T = f32, strides = array<i64: 1, 2, 2, 1>, padding = "SAME", explicit_paddings = array<i64>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>}> : (tensor<1x5x5x?xf32>, tensor<3x3x?x2xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
