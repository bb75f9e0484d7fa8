// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// Conv1D, causal: all padding before
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT]]){{.*}} -> tensor<3x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT_2]]){{.*}} -> tensor<2x4x9xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE_2]], %[[TRANSPOSE]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 2>, pads_begin = array<i64: 4>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x3x9xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<2x3x9xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<2x9x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x4x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%y = "keras.Conv1D"(%inputs, %kernel, %bias) <{strides = array<i64: 1>, dilation_rate = array<i64: 2>, padding = "causal", data_format = "channels_last", groups = 1 : i64, activation = "linear"}> : (tensor<2x9x4xf32>, tensor<3x4x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv2D: the channels go to the front and back
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT]]){{.*}} -> tensor<3x4x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT_2]]){{.*}} -> tensor<2x4x9x7xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE_2]], %[[TRANSPOSE]]) <{auto_pad = "same_upper", strides = array<i64: 2, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<2x3x5x7xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<2x3x5x7xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<2x5x7x3xf32>
// CHECK-NEXT: %y = "opset.ReLU_1"(%[[TRANSPOSE_3]]){{.*}} -> tensor<2x5x7x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x7x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x3x4x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%y = "keras.Conv2D"(%inputs, %kernel, %bias) <{strides = array<i64: 2, 1>, dilation_rate = array<i64: 1, 1>, padding = "same", data_format = "channels_last", groups = 1 : i64, activation = "relu"}> : (tensor<2x9x7x4xf32>, tensor<3x3x4x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv2D with channels first in groups
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT]]){{.*}} -> tensor<6x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [2, 3, 2, 3, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x3x2x3x3xf32>
// CHECK-NEXT: %y = "opset.GroupConvolution_1"(%inputs, %[[RESHAPE]]) <{auto_pad = "valid", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<2x6x7x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x9x7xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x3x2x6xf32>
%y = "keras.Conv2D"(%inputs, %kernel) <{strides = array<i64: 1, 1>, dilation_rate = array<i64: 1, 1>, padding = "valid", data_format = "channels_first", groups = 2 : i64, activation = "linear"}> : (tensor<2x4x9x7xf32>, tensor<3x3x2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv3D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [4, 3, 0, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT]]){{.*}} -> tensor<3x2x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 4, 1, 2, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT_2]]){{.*}} -> tensor<1x2x5x5x5xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE_2]], %[[TRANSPOSE]]) <{auto_pad = "valid", strides = array<i64: 1, 1, 1>, dilations = array<i64: 1, 1, 1>, pads_begin = array<i64: 0, 0, 0>, pads_end = array<i64: 0, 0, 0>}>{{.*}} -> tensor<1x3x4x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 3, 4, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[CONVOLUTION]], %[[CONSTANT_3]]){{.*}} -> tensor<1x4x4x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<1x5x5x5x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<2x2x2x2x3xf32>
%y = "keras.Conv3D"(%inputs, %kernel) <{strides = array<i64: 1, 1, 1>, dilation_rate = array<i64: 1, 1, 1>, padding = "valid", data_format = "channels_last", groups = 1 : i64, activation = "linear"}> : (tensor<1x5x5x5x2xf32>, tensor<2x2x2x2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv1DTranspose, valid
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT]]){{.*}} -> tensor<4x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT_2]]){{.*}} -> tensor<2x4x5xf32>
// CHECK-NEXT: %[[CONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.ConvolutionBackpropData_1"(%[[TRANSPOSE_2]], %[[TRANSPOSE]]) <{output_padding = array<i64: 0>, auto_pad = "explicit", strides = array<i64: 2>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x3x11xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[CONVOLUTIONBACKPROPDATA]], %[[CONSTANT_3]]){{.*}} -> tensor<2x11x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x3x4xf32>
%y = "keras.Conv1DTranspose"(%inputs, %kernel) <{strides = array<i64: 2>, dilation_rate = array<i64: 1>, padding = "valid", data_format = "channels_last", activation = "linear"}> : (tensor<2x5x4xf32>, tensor<3x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv2DTranspose, same
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT]]){{.*}} -> tensor<4x3x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT_2]]){{.*}} -> tensor<2x4x5x5xf32>
// CHECK-NEXT: %[[CONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.ConvolutionBackpropData_1"(%[[TRANSPOSE_2]], %[[TRANSPOSE]]) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<2x3x10x10xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTIONBACKPROPDATA]], %[[RESHAPE]]){{.*}} -> tensor<2x3x10x10xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<2x10x10x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x5x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x3x3x4xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%y = "keras.Conv2DTranspose"(%inputs, %kernel, %bias) <{strides = array<i64: 2, 2>, dilation_rate = array<i64: 1, 1>, padding = "same", data_format = "channels_last", activation = "linear"}> : (tensor<2x5x5x4xf32>, tensor<3x3x3x4xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv2DTranspose with output_padding
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT]]){{.*}} -> tensor<4x3x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT_2]]){{.*}} -> tensor<2x4x5x5xf32>
// CHECK-NEXT: %[[CONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.ConvolutionBackpropData_1"(%[[TRANSPOSE_2]], %[[TRANSPOSE]]) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<2x3x10x10xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[CONVOLUTIONBACKPROPDATA]], %[[CONSTANT_3]]){{.*}} -> tensor<2x10x10x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x5x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x3x3x4xf32>
%y = "keras.Conv2DTranspose"(%inputs, %kernel) <{strides = array<i64: 2, 2>, dilation_rate = array<i64: 1, 1>, padding = "same", data_format = "channels_last", activation = "linear", output_padding = array<i64: 1, 1>}> : (tensor<2x5x5x4xf32>, tensor<3x3x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv3DTranspose
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [4, 3, 0, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT]]){{.*}} -> tensor<2x3x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 4, 1, 2, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT_2]]){{.*}} -> tensor<1x2x3x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.ConvolutionBackpropData_1"(%[[TRANSPOSE_2]], %[[TRANSPOSE]]) <{output_padding = array<i64: 0, 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2, 2>, dilations = array<i64: 1, 1, 1>, pads_begin = array<i64: 0, 0, 0>, pads_end = array<i64: 0, 0, 0>}>{{.*}} -> tensor<1x3x6x6x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 3, 4, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[CONVOLUTIONBACKPROPDATA]], %[[CONSTANT_3]]){{.*}} -> tensor<1x6x6x6x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<1x3x3x3x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<2x2x2x3x2xf32>
%y = "keras.Conv3DTranspose"(%inputs, %kernel) <{strides = array<i64: 2, 2, 2>, dilation_rate = array<i64: 1, 1, 1>, padding = "valid", data_format = "channels_last", activation = "linear"}> : (tensor<1x3x3x3x2xf32>, tensor<2x2x2x3x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DepthwiseConv1D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x4x9xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT_2]]){{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_2]], %[[CONSTANT_3]]){{.*}} -> tensor<4x2x1x3xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%[[TRANSPOSE]], %[[UNSQUEEZE]]) <{auto_pad = "valid", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x8x7xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[GROUPCONVOLUTION]], %[[CONSTANT_4]]){{.*}} -> tensor<2x7x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x4x2xf32>
%y = "keras.DepthwiseConv1D"(%inputs, %kernel) <{strides = array<i64: 1>, dilation_rate = array<i64: 1>, padding = "valid", depth_multiplier = 2 : i64, data_format = "channels_last", activation = "linear"}> : (tensor<2x9x4xf32>, tensor<3x4x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DepthwiseConv2D -> GroupConvolution
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x4x9x7xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 3, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT_2]]){{.*}} -> tensor<4x1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_2]], %[[CONSTANT_3]]){{.*}} -> tensor<4x1x1x3x3xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%[[TRANSPOSE]], %[[UNSQUEEZE]]) <{auto_pad = "same_upper", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<2x4x9x7xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[GROUPCONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<2x4x9x7xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_5]]){{.*}} -> tensor<2x9x7x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x7x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x3x4x1xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<4xf32>
%y = "keras.DepthwiseConv2D"(%inputs, %kernel, %bias) <{strides = array<i64: 1, 1>, dilation_rate = array<i64: 1, 1>, padding = "same", depth_multiplier = 1 : i64, data_format = "channels_last", activation = "linear"}> : (tensor<2x9x7x4xf32>, tensor<3x3x4x1xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SeparableConv1D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x4x9xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%depthwise_kernel, %[[CONSTANT_2]]){{.*}} -> tensor<4x1x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_2]], %[[CONSTANT_3]]){{.*}} -> tensor<4x1x1x3xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%[[TRANSPOSE]], %[[UNSQUEEZE]]) <{auto_pad = "valid", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x4x7xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%pointwise_kernel, %[[CONSTANT_4]]){{.*}} -> tensor<3x4x1xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[GROUPCONVOLUTION]], %[[TRANSPOSE_3]]) <{auto_pad = "valid", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x3x7xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<2x3x7xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_6]]){{.*}} -> tensor<2x7x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%depthwise_kernel = "stepwell.input"() <{tensor_name = "depthwise_kernel"}> : () -> tensor<3x4x1xf32>
%pointwise_kernel = "stepwell.input"() <{tensor_name = "pointwise_kernel"}> : () -> tensor<1x4x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%y = "keras.SeparableConv1D"(%inputs, %depthwise_kernel, %pointwise_kernel, %bias) <{strides = array<i64: 1>, dilation_rate = array<i64: 1>, padding = "valid", depth_multiplier = 1 : i64, data_format = "channels_last", activation = "linear"}> : (tensor<2x9x4xf32>, tensor<3x4x1xf32>, tensor<1x4x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SeparableConv2D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x4x9x7xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 3, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%depthwise_kernel, %[[CONSTANT_2]]){{.*}} -> tensor<4x1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE_2]], %[[CONSTANT_3]]){{.*}} -> tensor<4x1x1x3x3xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%[[TRANSPOSE]], %[[UNSQUEEZE]]) <{auto_pad = "valid", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<2x4x7x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%pointwise_kernel, %[[CONSTANT_4]]){{.*}} -> tensor<3x4x1x1xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[GROUPCONVOLUTION]], %[[TRANSPOSE_3]]) <{auto_pad = "valid", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<2x3x7x5xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[CONVOLUTION]], %[[CONSTANT_5]]){{.*}} -> tensor<2x7x5x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x7x4xf32>
%depthwise_kernel = "stepwell.input"() <{tensor_name = "depthwise_kernel"}> : () -> tensor<3x3x4x1xf32>
%pointwise_kernel = "stepwell.input"() <{tensor_name = "pointwise_kernel"}> : () -> tensor<1x1x4x3xf32>
%y = "keras.SeparableConv2D"(%inputs, %depthwise_kernel, %pointwise_kernel) <{strides = array<i64: 1, 1>, dilation_rate = array<i64: 1, 1>, padding = "valid", depth_multiplier = 1 : i64, data_format = "channels_last", activation = "linear"}> : (tensor<2x9x7x4xf32>, tensor<3x3x4x1xf32>, tensor<1x1x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LocallyConnected1D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<?x2x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[TRANSPOSE]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<?x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE]], %[[CONSTANT_6]]){{.*}} -> tensor<?x2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[TRANSPOSE]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<?x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE_2]], %[[CONSTANT_11]]){{.*}} -> tensor<?x2x1x4xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<?x2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 2, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONCAT]], %[[CONSTANT_12]]) <{special_zero = true}>{{.*}} -> tensor<?x2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_13]]){{.*}} -> tensor<4x?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, -1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<4x?x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_2]], %kernel) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x?x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL]], %[[CONSTANT_15]]){{.*}} -> tensor<?x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 4, 3]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_16]]) <{special_zero = false}>{{.*}} -> tensor<?x4x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[RESHAPE_3]], %bias){{.*}} -> tensor<?x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<?x5x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<4x4x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<4x3xf32>
%y = "keras.LocallyConnected1D"(%inputs, %kernel, %bias) <{strides = array<i64: 1>, padding = "valid", data_format = "channels_last", implementation = 1 : i64, activation = "linear", filters = 3 : i64, kernel_size = array<i64: 2>}> : (tensor<?x5x2xf32>, tensor<4x4x3xf32>, tensor<4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LocallyConnected2D, a dense kernel
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 3, 1, 2, 2, 1], [1.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%kernel, %[[CONSTANT]]){{.*}} -> tensor<3x3x1x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [9, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<9x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 9]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%inputs, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<?x9xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_2]], %[[RESHAPE]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 2, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<?x2x2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<?x3x3x1xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x3x1x2x2x1xf32>
%y = "keras.LocallyConnected2D"(%inputs, %kernel) <{strides = array<i64: 1, 1>, padding = "valid", data_format = "channels_last", implementation = 2 : i64, activation = "linear", filters = 1 : i64, kernel_size = array<i64: 2, 2>}> : (tensor<?x3x3x1xf32>, tensor<3x3x1x2x2x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a sparse kernel
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.LocallyConnected1D  ""  (f32[?,5,2], f32[24])
// CHECK-NEXT: implementation 3 keeps the values of a sparse matrix; save the model with implementation 1
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<?x5x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<24xf32>
%y = "keras.LocallyConnected1D"(%inputs, %kernel) <{strides = array<i64: 1>, padding = "valid", data_format = "channels_last", implementation = 3 : i64, activation = "linear", filters = 3 : i64, kernel_size = array<i64: 2>}> : (tensor<?x5x2xf32>, tensor<24xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// padding of a locally connected layer
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.LocallyConnected1D  ""  (f32[?,5,2], f32[4,4,3])
// CHECK-NEXT: padding 'same'; Keras has a locally connected layer of this kind with valid only
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<?x5x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<4x4x3xf32>
%y = "keras.LocallyConnected1D"(%inputs, %kernel) <{strides = array<i64: 1>, padding = "same", data_format = "channels_last", implementation = 1 : i64, activation = "linear", filters = 3 : i64, kernel_size = array<i64: 2>}> : (tensor<?x5x2xf32>, tensor<4x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a locally connected layer of unknown size
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.LocallyConnected1D  ""  (f32[?,?,2], f32[4,4,3])
// CHECK-NEXT: the size of the input is not known; give its shape with --input
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<?x?x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<4x4x3xf32>
%y = "keras.LocallyConnected1D"(%inputs, %kernel) <{strides = array<i64: 1>, padding = "valid", data_format = "channels_last", implementation = 1 : i64, activation = "linear", filters = 3 : i64, kernel_size = array<i64: 2>}> : (tensor<?x?x2xf32>, tensor<4x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a window of too many elements
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.LocallyConnected2D  ""  (f32[?,90,90,1], f32[1,8100,1])
// CHECK-NEXT: a window of 8100 elements with filters at each place; at most 4096
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<?x90x90x1xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<1x8100x1xf32>
%y = "keras.LocallyConnected2D"(%inputs, %kernel) <{strides = array<i64: 1, 1>, padding = "valid", data_format = "channels_last", implementation = 1 : i64, activation = "linear", filters = 1 : i64, kernel_size = array<i64: 90, 90>}> : (tensor<?x90x90x1xf32>, tensor<1x8100x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// padding that is not known
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: keras.Conv1D  ""  (f32[2,9,4], f32[3,4,3], f32[3])
// CHECK-NEXT: padding 'full' in 1 dimensions; there are valid, same and, in one, causal
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x4x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%y = "keras.Conv1D"(%inputs, %kernel, %bias) <{strides = array<i64: 1>, dilation_rate = array<i64: 1>, padding = "full", data_format = "channels_last", groups = 1 : i64, activation = "linear"}> : (tensor<2x9x4xf32>, tensor<3x4x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// strides of another number
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: keras.Conv1D  ""  (f32[2,9,4], f32[3,4,3], f32[3])
// CHECK-NEXT: the input has rank 3; the layer takes rank 4
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x4x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%y = "keras.Conv1D"(%inputs, %kernel, %bias) <{strides = array<i64: 1, 1>, dilation_rate = array<i64: 1>, padding = "valid", data_format = "channels_last", groups = 1 : i64, activation = "linear"}> : (tensor<2x9x4xf32>, tensor<3x4x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an input of another rank
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.Conv2D  ""  (f32[2,9,4], f32[3,3,4,3])
// CHECK-NEXT: the input has rank 3; the layer takes rank 4
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x3x4x3xf32>
%y = "keras.Conv2D"(%inputs, %kernel) <{strides = array<i64: 1, 1>, dilation_rate = array<i64: 1, 1>, padding = "valid", data_format = "channels_last", groups = 1 : i64, activation = "linear"}> : (tensor<2x9x4xf32>, tensor<3x3x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// filters of another rank
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.Conv1D  ""  (f32[2,9,4], f32[3,3,4,3])
// CHECK-NEXT: the filters have rank 4, not 3
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x3x4x3xf32>
%y = "keras.Conv1D"(%inputs, %kernel) <{strides = array<i64: 1>, dilation_rate = array<i64: 1>, padding = "valid", data_format = "channels_last", groups = 1 : i64, activation = "linear"}> : (tensor<2x9x4xf32>, tensor<3x3x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a layout that is not known
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: keras.Conv1D  ""  (f32[2,9,4], f32[3,4,3], f32[3])
// CHECK-NEXT: data_format 'channels_middle'; there are channels_last and channels_first
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x4x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<3xf32>
%y = "keras.Conv1D"(%inputs, %kernel, %bias) <{strides = array<i64: 1>, dilation_rate = array<i64: 1>, padding = "valid", data_format = "channels_middle", groups = 1 : i64, activation = "linear"}> : (tensor<2x9x4xf32>, tensor<3x4x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a transposed convolution with causal padding
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.Conv1DTranspose  ""  (f32[2,5,4], f32[3,3,4])
// CHECK-NEXT: a transposed convolution has no causal padding
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x4xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<3x3x4xf32>
%y = "keras.Conv1DTranspose"(%inputs, %kernel) <{strides = array<i64: 1>, dilation_rate = array<i64: 1>, padding = "causal", data_format = "channels_last", activation = "linear"}> : (tensor<2x5x4xf32>, tensor<3x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
