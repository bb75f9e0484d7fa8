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

// -----

// Conv2D of integers in f32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<1x2x5x6xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[TRANSPOSE]]) <{destination_type = f32}>{{.*}} -> tensor<1x2x5x6xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = f32}>{{.*}} -> tensor<3x3x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[CONVERT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<4x2x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[CONVERT]], %[[TRANSPOSE_2]]) <{auto_pad = "same_upper", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x5x6xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[CONVOLUTION]]) <{destination_type = i32}>{{.*}} -> tensor<1x4x5x6xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[CONVERT_3]], %[[CONSTANT_3]]){{.*}} -> tensor<1x5x6x4xi32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x5x6x2xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3x3x2x4xi32>
%2 = "tf.Conv2D"(%x0, %x1) <{use_cudnn_on_gpu = true, explicit_paddings = array<i64>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>, T = i32, strides = array<i64: 1, 1, 1, 1>, padding = "SAME"}> : (tensor<1x5x6x2xi32>, tensor<3x3x2x4xi32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "Conv2D"}> : (tensor<*xi32>) -> ()

// -----

// Conv of any number of dimensions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<1x2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%x1, %[[CONSTANT_2]]){{.*}} -> tensor<4x2x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "same_upper", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[CONVOLUTION]], %[[CONSTANT_3]]){{.*}} -> tensor<1x5x6x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x5x6x2xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3x3x2x4xf32>
%2 = "tf.Conv"(%x0, %x1) <{explicit_paddings = array<i64>, data_format = "CHANNELS_LAST", dilations = array<i64>, batch_dims = 1 : i64, groups = 1 : i64, T = f32, strides = array<i64: 1, 1, 1, 1>, padding = "SAME"}> : (tensor<1x5x6x2xf32>, tensor<3x3x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Conv"}> : (tensor<*xf32>) -> ()

// -----

// Conv2DBackpropInput -> ConvolutionBackpropData, pads from the sizes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 3, 2, 3], [-1.375, -0.5, 0.375, 1.25, -0.75, 0.125, 1.0, -1.0, -0.125, 0.75, -1.25, -0.375, 0.5, 1.375, -0.625, 0.25, 1.125, -0.875, 0.0, 0.875, -1.125, -0.25, 0.625, -1.375, -0.5, 0.375, 1.25, -0.75, 0.125, 1.0, -1.0, -0.125, 0.75, -1.25, -0.375, 0.5, 1.375, -0.625, 0.25, 1.125, -0.875, 0.0, 0.875, -1.125, -0.25, 0.625, -1.375, -0.5, 0.375, 1.25, -0.75, 0.125, 1.0, -1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [1, 7, 5, 2]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_2]]) <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[CONSTANT]], %[[CONSTANT_3]]){{.*}} -> tensor<3x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%y, %[[CONSTANT_4]]){{.*}} -> tensor<1x3x4x3xf32>
// CHECK-NEXT: %[[CONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.ConvolutionBackpropData_1"(%[[TRANSPOSE_2]], %[[TRANSPOSE]]) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x2x7x5xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[CONVOLUTIONBACKPROPDATA]], %[[CONSTANT_5]]){{.*}} -> tensor<1x7x5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x4x3x3xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [3, 3, 2, 3], [-1.375, -0.5, 0.375, 1.25, -0.75, 0.125, 1.0, -1.0, -0.125, 0.75, -1.25, -0.375, 0.5, 1.375, -0.625, 0.25, 1.125, -0.875, 0.0, 0.875, -1.125, -0.25, 0.625, -1.375, -0.5, 0.375, 1.25, -0.75, 0.125, 1.0, -1.0, -0.125, 0.75, -1.25, -0.375, 0.5, 1.375, -0.625, 0.25, 1.125, -0.875, 0.0, 0.875, -1.125, -0.25, 0.625, -1.375, -0.5, 0.375, 1.25, -0.75, 0.125, 1.0, -1.0]>, dtype = f32}> : () -> tensor<3x3x2x3xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [4], [1, 7, 5, 2]>, dtype = i32}> : () -> tensor<4xi32>
%3 = "tf.Conv2DBackpropInput"(%2, %1, %y) <{use_cudnn_on_gpu = true, explicit_paddings = array<i64>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>, T = f32, strides = array<i64: 1, 2, 2, 1>, padding = "SAME"}> : (tensor<4xi32>, tensor<3x3x2x3xf32>, tensor<1x4x3x3xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Conv2DBackpropInput"}> : (tensor<*xf32>) -> ()

// -----

// Conv2DBackpropInput to sizes that are twice the gradient's, and one less: pads as attributes
// CHECK-LABEL: builtin.module
// CHECK:      %shape = "opset.ShapeOf_3"(%y) <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      %product = "opset.Multiply_1"(%shape, %twice){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %sizes = "opset.Add_1"(%product, %more){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%sizes) <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%w, %[[CONSTANT]]){{.*}} -> tensor<3x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<1x3x?x?xf32>
// CHECK-NEXT: %[[CONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.ConvolutionBackpropData_1"(%[[TRANSPOSE_2]], %[[TRANSPOSE]]) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x2x?x?xf32, #stepwell.bounds<"1,2,2..,1..">>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %r = "opset.Transpose_1"(%[[CONVOLUTIONBACKPROPDATA]], %[[CONSTANT_3]]){{.*}} -> tensor<1x?x?x2xf32, #stepwell.bounds<"1,2..,1..,2">>
// CHECK-NEXT: "opset.Result_1"(%r)
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x?x?x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x3xf32>
%shape = "tf.Shape"(%y) <{T = f32, out_type = i32}> : (tensor<1x?x?x3xf32>) -> tensor<4xi32>
%twice = "tf.Const"() <{value = #stepwell.constant<"i32", [4], [1, 2, 2, 0]>, dtype = i32}> : () -> tensor<4xi32>
%more = "tf.Const"() <{value = #stepwell.constant<"i32", [4], [0, 0, -1, 2]>, dtype = i32}> : () -> tensor<4xi32>
%product = "tf.Mul"(%shape, %twice) <{T = i32}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
%sizes = "tf.AddV2"(%product, %more) <{T = i32}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
%r = "tf.Conv2DBackpropInput"(%sizes, %w, %y) <{use_cudnn_on_gpu = true, explicit_paddings = array<i64>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>, T = f32, strides = array<i64: 1, 2, 2, 1>, padding = "SAME"}> : (tensor<4xi32>, tensor<3x3x2x3xf32>, tensor<1x?x?x3xf32>) -> tensor<*xf32>
"stepwell.output"(%r) <{tensor_name = "r"}> : (tensor<*xf32>) -> ()

// -----

// Conv2DBackpropInput to computed sizes: cut from what is made without pads
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x1, %[[CONSTANT]]){{.*}} -> tensor<3x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%x2, %[[CONSTANT_2]]){{.*}} -> tensor<1x3x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONVERT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[GATHER]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_6]]) <{m_pythondiv = true{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[CONSTANT_6]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[GATHER]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_2]], %[[CONSTANT_9]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MAXIMUM]], %[[CONSTANT_10]]) <{m_pythondiv = true{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[DIVIDE_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.ConvolutionBackpropData_1"(%[[TRANSPOSE_2]], %[[TRANSPOSE]]) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x9x7xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[DIVIDE_2]], %[[GATHER]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONVOLUTIONBACKPROPDATA]], %[[DIVIDE_2]], %[[ADD_2]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<1x2x?x?xf32, #stepwell.bounds<"1,2,..9,..7">>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[SLICE]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[GATHER]], %[[GATHER_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_15]], %[[SUBTRACT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[SLICE]], %[[CONSTANT_16]], %[[CONCAT]], %[[CONSTANT_17]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[PAD]], %[[CONSTANT_18]]){{.*}} -> tensor<1x?x?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3x3x2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x4x3x3xf32>
%3 = "tf.Conv2DBackpropInput"(%x0, %x1, %x2) <{use_cudnn_on_gpu = true, explicit_paddings = array<i64>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>, T = f32, strides = array<i64: 1, 2, 2, 1>, padding = "SAME"}> : (tensor<4xi32>, tensor<3x3x2x3xf32>, tensor<1x4x3x3xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Conv2DBackpropInput"}> : (tensor<*xf32>) -> ()

// -----

// Conv3DBackpropInputV2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 3, 3, 2, 3], @"cdf8889aabb5c7bbc">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [5], [1, 4, 6, 5, 2]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_2]]) <{destination_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [4, 3, 0, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[CONSTANT]], %[[CONSTANT_3]]){{.*}} -> tensor<3x2x3x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 4, 1, 2, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%y, %[[CONSTANT_4]]){{.*}} -> tensor<1x3x2x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.ConvolutionBackpropData_1"(%[[TRANSPOSE_2]], %[[TRANSPOSE]]) <{output_padding = array<i64: 0, 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2, 2>, dilations = array<i64: 1, 1, 1>, pads_begin = array<i64: 0, 0, 1>, pads_end = array<i64: 1, 1, 1>}>{{.*}} -> tensor<1x2x4x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 3, 4, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[CONVOLUTIONBACKPROPDATA]], %[[CONSTANT_5]]){{.*}} -> tensor<1x4x6x5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x2x3x3x3xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [3, 3, 3, 2, 3], @"cdf8889aabb5c7bbc">, dtype = f32}> : () -> tensor<3x3x3x2x3xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [5], [1, 4, 6, 5, 2]>, dtype = i32}> : () -> tensor<5xi32>
%3 = "tf.Conv3DBackpropInputV2"(%2, %1, %y) <{data_format = "NDHWC", dilations = array<i64: 1, 1, 1, 1, 1>, Tshape = i32, T = f32, strides = array<i64: 1, 2, 2, 2, 1>, padding = "SAME"}> : (tensor<5xi32>, tensor<3x3x3x2x3xf32>, tensor<1x2x3x3x3xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Conv3DBackpropInputV2"}> : (tensor<*xf32>) -> ()

// -----

// DepthwiseConv2dNativeBackpropInput -> GroupConvolutionBackpropData
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [1, 8, 6, 2]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 3, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT_2]]){{.*}} -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x2x1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%x1, %[[CONSTANT_6]]){{.*}} -> tensor<1x4x4x3xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.GroupConvolutionBackpropData_1"(%[[TRANSPOSE_2]], %[[RESHAPE]]) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x2x8x6xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[GROUPCONVOLUTIONBACKPROPDATA]], %[[CONSTANT_7]]){{.*}} -> tensor<1x8x6x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x3x2x2xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x4x3x4xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [4], [1, 8, 6, 2]>, dtype = i32}> : () -> tensor<4xi32>
%3 = "tf.DepthwiseConv2dNativeBackpropInput"(%2, %x0, %x1) <{explicit_paddings = array<i64>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>, T = f32, strides = array<i64: 1, 2, 2, 1>, padding = "SAME"}> : (tensor<4xi32>, tensor<3x3x2x2xf32>, tensor<1x4x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "DepthwiseConv2dNativeBackpropInput"}> : (tensor<*xf32>) -> ()

// -----

// _FusedConv2D -> Convolution, Add, PReLU
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 3, 2, 4], @"c827ecb26201b9d56">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_2]]){{.*}} -> tensor<1x2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[CONSTANT]], %[[CONSTANT_3]]){{.*}} -> tensor<4x2x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "same_upper", strides = array<i64: 2, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x3x6xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<1x4x3x6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.2]>}>
// CHECK-NEXT: %[[PRELU:[0-9]+]] = "opset.PReLU_1"(%[[ADD]], %[[CONSTANT_5]]){{.*}} -> tensor<1x4x3x6xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[PRELU]], %[[CONSTANT_6]]){{.*}} -> tensor<1x3x6x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x6x2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [3, 3, 2, 4], @"c827ecb26201b9d56">, dtype = f32}> : () -> tensor<3x3x2x4xf32>
%3 = "tf._FusedConv2D"(%x, %2, %b) <{num_host_args = 0 : i64, explicit_paddings = array<i64>, data_format = "NHWC", filter_format = "HWIO", dilations = array<i64: 1, 1, 1, 1>, use_cudnn_on_gpu = true, fused_ops = ["BiasAdd", "LeakyRelu"], epsilon = 1.000000e-04 : f64, leakyrelu_alpha = 2.000000e-01 : f64, T = f32, TArgs = [f32], num_args = 1 : i64, strides = array<i64: 1, 2, 1, 1>, padding = "SAME", operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (tensor<1x5x6x2xf32>, tensor<3x3x2x4xf32>, tensor<4xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// FusedPadConv2D -> Pad, Convolution
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4, 2], [0, 0, 2, 1, 1, 1, 0, 0]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<4x2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONVERT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[CONVERT]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE_2]], %[[CONSTANT_11]]) <{allow_axis_skip = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x0, %[[SQUEEZE]], %[[SQUEEZE_2]]) <{pad_mode = "reflect"}>{{.*}} -> tensor<1x8x8x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[PAD]], %[[CONSTANT_12]]){{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%x1, %[[CONSTANT_13]]){{.*}} -> tensor<4x2x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "valid", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x6x6xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[CONVOLUTION]], %[[CONSTANT_14]]){{.*}} -> tensor<1x6x6x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x5x6x2xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3x3x2x4xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [4, 2], [0, 0, 2, 1, 1, 1, 0, 0]>, dtype = i32}> : () -> tensor<4x2xi32>
%3 = "tf.FusedPadConv2D"(%x0, %2, %x1) <{T = f32, mode = "REFLECT", strides = array<i64: 1, 1, 1, 1>, padding = "VALID"}> : (tensor<1x5x6x2xf32>, tensor<4x2xi32>, tensor<3x3x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "FusedPadConv2D"}> : (tensor<*xf32>) -> ()

// -----

// FusedResizeAndPadConv2D -> Interpolate, Pad, Convolution
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [8, 9]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4, 2], [0, 0, 1, 1, 2, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT_3]]){{.*}} -> tensor<1x2x5x6xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[TRANSPOSE]], %[[CONVERT]], %[[CONSTANT_4]]) <{coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x8x9xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[INTERPOLATE]], %[[CONSTANT_5]]){{.*}} -> tensor<1x8x9x2xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_2]]) <{destination_type = i64}>{{.*}} -> tensor<4x2xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONVERT_2]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_10]]) <{allow_axis_skip = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[CONVERT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]]){{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE_2]], %[[CONSTANT_15]]) <{allow_axis_skip = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[TRANSPOSE_2]], %[[SQUEEZE]], %[[SQUEEZE_2]]) <{pad_mode = "symmetric"}>{{.*}} -> tensor<1x10x11x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[PAD]], %[[CONSTANT_16]]){{.*}} -> tensor<1x2x10x11xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%x1, %[[CONSTANT_17]]){{.*}} -> tensor<4x2x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE_3]], %[[TRANSPOSE_4]]) <{auto_pad = "valid", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x8x9xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_5:[0-9]+]] = "opset.Transpose_1"(%[[CONVOLUTION]], %[[CONSTANT_18]]){{.*}} -> tensor<1x8x9x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_5]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x5x6x2xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3x3x2x4xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [8, 9]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [4, 2], [0, 0, 1, 1, 2, 0, 0, 0]>, dtype = i32}> : () -> tensor<4x2xi32>
%4 = "tf.FusedResizeAndPadConv2D"(%x0, %2, %3, %x1) <{resize_align_corners = false, T = f32, mode = "SYMMETRIC", strides = array<i64: 1, 1, 1, 1>, padding = "VALID"}> : (tensor<1x5x6x2xf32>, tensor<2xi32>, tensor<4x2xi32>, tensor<3x3x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "FusedResizeAndPadConv2D"}> : (tensor<*xf32>) -> ()

// -----

// Dilation2D -> Gather, Add, ReduceMax
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 6]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_2]]) <{m_pythondiv = true{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 2]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_2]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MAXIMUM]], %[[CONSTANT_6]]) <{m_pythondiv = true{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[DIVIDE_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[DIVIDE_2]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[SUBTRACT_3]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x0, %[[CONCAT]], %[[CONCAT_2]], %[[CONSTANT_7]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x7x7x2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_10]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE]], %[[CONSTANT_12]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_4]], %[[CONSTANT_13]]) <{m_pythondiv = true{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_14]], %[[DIVIDE_3]], %[[CONSTANT_15]]) <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[RANGE]], %[[CONSTANT_16]]){{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_2]], %[[CONSTANT_17]]) <{special_zero = false}>{{.*}} -> tensor<5x1xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %[[CONSTANT_18]]){{.*}} -> tensor<5x3xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PAD]], %[[ADD_2]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5x3x7x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_20]], %[[CONSTANT_21]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE_3]], %[[CONSTANT_22]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_5]], %[[CONSTANT_23]]) <{m_pythondiv = true{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_24]], %[[DIVIDE_4]], %[[CONSTANT_25]]) <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[RANGE_2]], %[[CONSTANT_26]]){{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_3]], %[[CONSTANT_27]]) <{special_zero = false}>{{.*}} -> tensor<6x1xi64>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_4]], %[[CONSTANT_28]]){{.*}} -> tensor<6x2xi64>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[ADD_3]], %[[CONSTANT_29]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5x3x6x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT_30]]){{.*}} -> tensor<3x1x2x2xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[GATHER_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<1x5x3x6x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[ADD_4]], %[[CONSTANT_31]]) <{keep_dims = false}>{{.*}} -> tensor<1x5x6x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEMAX]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x5x6x2xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3x2x2xf32>
%2 = "tf.Dilation2D"(%x0, %x1) <{T = f32, strides = array<i64: 1, 1, 1, 1>, rates = array<i64: 1, 1, 1, 1>, padding = "SAME"}> : (tensor<1x5x6x2xf32>, tensor<3x2x2xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Dilation2D"}> : (tensor<*xf32>) -> ()

// -----

// Conv2D with filters of unknown size
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.Conv2D  ""  (f32[1,5,5,2], f32[?,?,2,4])
// CHECK-NEXT: the sizes of the filters are not known; OpenVINO needs them. Give the shape with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x5x2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<?x?x2x4xf32>
%y = "tf.Conv2D"(%x, %w) <{T = f32, strides = array<i64: 1, 2, 2, 1>, padding = "SAME", explicit_paddings = array<i64>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>, use_cudnn_on_gpu = true}> : (tensor<1x5x5x2xf32>, tensor<?x?x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Conv2D with filters of a volume
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.Conv2D  ""  (f32[1,5,5,2], f32[3,3,3,2,4])
// CHECK-NEXT: filters of rank 5 for 2 spatial dimensions
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x5x2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x3x2x4xf32>
%y = "tf.Conv2D"(%x, %w) <{T = f32, strides = array<i64: 1, 2, 2, 1>, padding = "SAME", explicit_paddings = array<i64>, data_format = "NHWC", dilations = array<i64: 1, 1, 1, 1>, use_cudnn_on_gpu = true}> : (tensor<1x5x5x2xf32>, tensor<3x3x3x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Conv of four dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.Conv  ""  (f32[1,5,5,5,5,2], f32[3,3,3,3,2,4])
// CHECK-NEXT: 4 spatial dimensions; OpenVINO has 1 to 3
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x5x5x5x2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x3x3x2x4xf32>
%y = "tf.Conv"(%x, %w) <{T = f32, strides = array<i64: 1, 1, 1, 1, 1, 1>, padding = "SAME", explicit_paddings = array<i64>, data_format = "CHANNELS_LAST", dilations = array<i64>, batch_dims = 1 : i64, groups = 1 : i64}> : (tensor<1x5x5x5x5x2xf32>, tensor<3x3x3x3x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// _FusedConv2D with what is not known
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf._FusedConv2D  ""  (f32[1,5,5,2], f32[3,3,2,4])
// CHECK-NEXT: 'Sine' in one operator with a convolution is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x5x2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x4xf32>
%y = "tf._FusedConv2D"(%x, %w) <{T = f32, TArgs = [], num_args = 0 : i64, num_host_args = 0 : i64, strides = array<i64: 1, 1, 1, 1>, padding = "SAME", explicit_paddings = array<i64>, data_format = "NHWC", filter_format = "HWIO", dilations = array<i64: 1, 1, 1, 1>, use_cudnn_on_gpu = true, fused_ops = ["Sine"], epsilon = 0.001 : f64, leakyrelu_alpha = 0.2 : f64, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x5x5x2xf32>, tensor<3x3x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// _FusedConv2D of vectors of channels
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf._FusedConv2D  ""  (f32[1,5,5,2], f32[3,3,2,4])
// CHECK-NEXT: vectors of channels (NCHW_VECT_C) exist on GPUs only
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x5x5x2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x4xf32>
%y = "tf._FusedConv2D"(%x, %w) <{T = f32, TArgs = [], num_args = 0 : i64, num_host_args = 0 : i64, strides = array<i64: 1, 1, 1, 1>, padding = "SAME", explicit_paddings = array<i64>, data_format = "NCHW_VECT_C", filter_format = "HWIO", dilations = array<i64: 1, 1, 1, 1>, use_cudnn_on_gpu = true, fused_ops = [], epsilon = 0.001 : f64, leakyrelu_alpha = 0.2 : f64, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x5x5x2xf32>, tensor<3x3x2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// AvgPoolGrad -> ConvolutionBackpropData
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%s) <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONVERT]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%g, %[[CONSTANT_3]]){{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[GATHER]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<1x1x?x?xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[BROADCAST]]) <{rounding_type = "floor", auto_pad = "same_upper", exclude_pad = false, kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x1x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[AVGPOOL]], %[[CONSTANT_6]]){{.*}} -> tensor<1x1x?x?xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[TRANSPOSE]], %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_7]], %[[CONSTANT_8]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[DIVIDE]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_9]], %[[CONSTANT_10]]) <{mode = "numpy"}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[GATHER]], %[[CONSTANT_13]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_12]]) <{m_pythondiv = true{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[GATHER]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[MAXIMUM]], %[[CONSTANT_16]]) <{m_pythondiv = true{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[DIVIDE_3]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.ConvolutionBackpropData_1"(%[[RESHAPE]], %[[BROADCAST_2]]) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, dilations = array<i64: 1, 1>}>{{.*}} -> tensor<1x1x4x4xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[DIVIDE_3]], %[[GATHER]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONVOLUTIONBACKPROPDATA]], %[[DIVIDE_3]], %[[ADD_2]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> tensor<1x1x?x?xf32, #stepwell.bounds<"1,1,..4,..4">>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[SLICE]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_19]], %[[CONSTANT_20]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[GATHER]], %[[GATHER_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_21]], %[[SUBTRACT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[SLICE]], %[[CONSTANT_22]], %[[CONCAT_3]], %[[CONSTANT_23]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x1x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_24]], %[[GATHER]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[PAD]], %[[CONCAT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x1x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_25]]){{.*}} -> tensor<1x?x?x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<4xi32>
%g = "stepwell.input"() <{tensor_name = "g"}> : () -> tensor<1x2x2x1xf32>
%y = "tf.AvgPoolGrad"(%s, %g) <{T = f32, ksize = array<i64: 1, 2, 2, 1>, strides = array<i64: 1, 2, 2, 1>, padding = "SAME", data_format = "NHWC"}> : (tensor<4xi32>, tensor<1x2x2x1xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// AvgPoolGrad to a volume
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.AvgPoolGrad  ""  (i32[5], f32[1,2,2,1])
// CHECK-NEXT: the number of sizes in orig_input_shape is not 4
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<5xi32>
%g = "stepwell.input"() <{tensor_name = "g"}> : () -> tensor<1x2x2x1xf32>
%y = "tf.AvgPoolGrad"(%s, %g) <{T = f32, ksize = array<i64: 1, 2, 2, 1>, strides = array<i64: 1, 2, 2, 1>, padding = "SAME", data_format = "NHWC"}> : (tensor<5xi32>, tensor<1x2x2x1xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
