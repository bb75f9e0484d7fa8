// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// Convolution with a bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%a, %b) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x4x8x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%c, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1x1xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<1x4x8x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x3x3x3xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<4xf32>
%y = "mxnet.Convolution"(%a, %b, %c) <{stride = array<i64>, dilate = array<i64>, pad = array<i64: 1, 1>, num_group = 1 : i64, no_bias = false, layout = "None", kernel = array<i64: 3, 3>, num_filter = 4 : i64}> : (tensor<1x3x8x8xf32>, tensor<4x3x3x3xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// groups
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x2x2x3xf32>
// CHECK-NEXT: %y = "opset.GroupConvolution_1"(%a, %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x4x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x2x3xf32>
%y = "mxnet.Convolution"(%a, %b) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, num_group = 2 : i64, no_bias = true, layout = "None", kernel = array<i64: 3>, num_filter = 4 : i64}> : (tensor<1x4x8xf32>, tensor<4x2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// channels last
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<1x3x8x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%b, %[[CONSTANT_2]]){{.*}} -> tensor<4x3x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x6x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[CONVOLUTION]], %[[CONSTANT_3]]){{.*}} -> tensor<1x6x6x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x8x8x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x3x3x3xf32>
%y = "mxnet.Convolution"(%a, %b) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, num_group = 1 : i64, no_bias = true, layout = "NHWC", kernel = array<i64: 3, 3>, num_filter = 4 : i64}> : (tensor<1x8x8x3xf32>, tensor<4x3x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Deconvolution
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ConvolutionBackpropData_1"(%a, %b) <{output_padding = array<i64: 1, 1>, auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x4x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x2x3x3xf32>
%y = "mxnet.Deconvolution"(%a, %b) <{stride = array<i64: 2, 2>, dilate = array<i64>, pad = array<i64: 1, 1>, adj = array<i64: 1, 1>, target_shape = array<i64>, num_group = 1 : i64, no_bias = true, layout = "None", kernel = array<i64: 3, 3>, num_filter = 2 : i64}> : (tensor<1x3x4x4xf32>, tensor<3x2x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a target shape: pads and adj follow
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ConvolutionBackpropData_1"(%a, %b) <{output_padding = array<i64: 1, 1>, auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x4x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x2x3x3xf32>
%y = "mxnet.Deconvolution"(%a, %b) <{stride = array<i64: 2, 2>, dilate = array<i64>, pad = array<i64>, adj = array<i64>, target_shape = array<i64: 8, 8>, num_group = 1 : i64, no_bias = true, layout = "None", kernel = array<i64: 3, 3>, num_filter = 2 : i64}> : (tensor<1x3x4x4xf32>, tensor<3x2x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a target shape of images of any size
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.Deconvolution  ""  (f32[1,3,?,?], f32[4,2,3,3])
// CHECK-NEXT: ConvolutionBackpropData_1(f32[1,3,?,?], f32[4,2,3,3], i64[2]): the data has 3 channels, the filters take 4
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x?x?xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x2x3x3xf32>
%y = "mxnet.Deconvolution"(%a, %b) <{stride = array<i64: 2, 2>, dilate = array<i64>, pad = array<i64>, adj = array<i64>, target_shape = array<i64: 8, 8>, num_group = 1 : i64, no_bias = true, layout = "None", kernel = array<i64: 3, 3>, num_filter = 2 : i64}> : (tensor<1x3x?x?xf32>, tensor<4x2x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_DeformableConvolution
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.DeformableConvolution_8"(%a, %b, %c) <{bilinear_interpolation_pad = false, group = 1 : i64, deformable_group = 1 : i64, auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x6x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x18x6x6xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<4x3x3x3xf32>
%y = "mxnet._contrib_DeformableConvolution"(%a, %b, %c) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, num_group = 1 : i64, num_deformable_group = 1 : i64, no_bias = true, layout = "None", kernel = array<i64: 3, 3>, num_filter = 4 : i64}> : (tensor<1x3x8x8xf32>, tensor<1x18x6x6xf32>, tensor<4x3x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_ModulatedDeformableConvolution
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.DeformableConvolution_8"(%a, %b, %d, %c) <{bilinear_interpolation_pad = true, group = 1 : i64, deformable_group = 1 : i64, auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x6x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x18x6x6xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x9x6x6xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<4x3x3x3xf32>
%y = "mxnet._contrib_ModulatedDeformableConvolution"(%a, %b, %c, %d) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, num_group = 1 : i64, num_deformable_group = 1 : i64, no_bias = true, im2col_step = 64 : i64, layout = "None", kernel = array<i64: 3, 3>, num_filter = 4 : i64}> : (tensor<1x3x8x8xf32>, tensor<1x18x6x6xf32>, tensor<1x9x6x6xf32>, tensor<4x3x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// im2col
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%a, %[[CONSTANT]], %[[CONSTANT]], %[[CONSTANT_2]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x7x7xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE]], %[[CONSTANT_5]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_6]]) <{m_pythondiv = true{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_7]], %[[DIVIDE]], %[[CONSTANT_8]]) <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RANGE]], %[[CONSTANT_9]]){{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<5x1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %[[CONSTANT_11]]){{.*}} -> tensor<5x3xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PAD]], %[[ADD]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x5x3x7xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_13]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE_3]], %[[CONSTANT_15]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_2]], %[[CONSTANT_16]]) <{m_pythondiv = true{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_17]], %[[DIVIDE_2]], %[[CONSTANT_18]]) <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[RANGE_2]], %[[CONSTANT_19]]){{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_2]], %[[CONSTANT_20]]) <{special_zero = false}>{{.*}} -> tensor<5x1xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_4]], %[[CONSTANT_21]]){{.*}} -> tensor<5x3xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[ADD_2]], %[[CONSTANT_22]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x5x3x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 1, 3, 5, 2, 4]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_23]]){{.*}} -> tensor<1x2x3x3x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [18]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_25]], %[[CONSTANT_24]], %[[CONSTANT_26]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x18x25xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x5x5xf32>
%y = "mxnet.im2col"(%a) <{stride = array<i64>, dilate = array<i64>, pad = array<i64: 1, 1>, kernel = array<i64: 3, 3>}> : (tensor<1x2x5x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// col2im
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 8, 3, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<1x8x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 4, 1, 2, 2], [1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0]>}>
// CHECK-NEXT: %y = "opset.GroupConvolutionBackpropData_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x8x9xf32>
%y = "mxnet.col2im"(%a) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, output_size = array<i64: 4, 4>, kernel = array<i64: 2, 2>}> : (tensor<1x8x9xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a stride for other dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.Convolution  ""  (f32[1,3,8,8], f32[4,3,3,3])
// CHECK-NEXT: stride has 1 entries for 2 spatial dimensions
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x3x3x3xf32>
%y = "mxnet.Convolution"(%a, %b) <{stride = array<i64: 2>, dilate = array<i64>, pad = array<i64>, num_group = 1 : i64, no_bias = true, layout = "None", kernel = array<i64: 3, 3>, num_filter = 4 : i64}> : (tensor<1x3x8x8xf32>, tensor<4x3x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a kernel of other dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.Convolution  ""  (f32[1,3,8,8], f32[4,3,3])
// CHECK-NEXT: kernel has 1 entries, and the input has 2 spatial dimensions
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x3x3xf32>
%y = "mxnet.Convolution"(%a, %b) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, num_group = 1 : i64, no_bias = true, layout = "None", kernel = array<i64: 3>, num_filter = 4 : i64}> : (tensor<1x3x8x8xf32>, tensor<4x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no image
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.Convolution  ""  (f32[1,3], f32[4,3])
// CHECK-NEXT: a window over 0 spatial dimensions; there may be 1 to 3
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x3xf32>
%y = "mxnet.Convolution"(%a, %b) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, num_group = 1 : i64, no_bias = true, layout = "None", kernel = array<i64>, num_filter = 4 : i64}> : (tensor<1x3xf32>, tensor<4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a target that is too large
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.Deconvolution  ""  (f32[1,3,4,4], f32[3,2,3,3])
// CHECK-NEXT: target_shape [9, 9] is larger than what the deconvolution gives
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x4x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x2x3x3xf32>
%y = "mxnet.Deconvolution"(%a, %b) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, adj = array<i64>, target_shape = array<i64: 9, 9>, num_group = 1 : i64, no_bias = true, layout = "None", kernel = array<i64: 3, 3>, num_filter = 2 : i64}> : (tensor<1x3x4x4xf32>, tensor<3x2x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a deformable convolution of one dimension
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_DeformableConvolution  ""  (f32[1,3,8], f32[1,6,6], f32[4,3,3])
// CHECK-NEXT: a deformable convolution over 1 spatial dimensions; OpenVINO has it over 2
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x6x6xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<4x3x3xf32>
%y = "mxnet._contrib_DeformableConvolution"(%a, %b, %c) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, num_group = 1 : i64, num_deformable_group = 1 : i64, no_bias = true, layout = "None", kernel = array<i64: 3>, num_filter = 4 : i64}> : (tensor<1x3x8xf32>, tensor<1x6x6xf32>, tensor<4x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// col2im of other dimensions
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.col2im  ""  (f32[1,8,9])
// CHECK-NEXT: col2im of a kernel of 1 and an output of 2 dimensions; there may be 1 to 3
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x8x9xf32>
%y = "mxnet.col2im"(%a) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, output_size = array<i64: 4, 4>, kernel = array<i64: 2>}> : (tensor<1x8x9xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// col2im of any number of rows
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.col2im  ""  (f32[1,?,9])
// CHECK-NEXT: col2im of an input whose number of rows is not known; give its shape with --input
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x?x9xf32>
%y = "mxnet.col2im"(%a) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, output_size = array<i64: 4, 4>, kernel = array<i64: 2, 2>}> : (tensor<1x?x9xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// filters that cannot be shared out
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.Convolution  ""  (f32[1,3,8], f32[4,1,3])
// CHECK-NEXT: filters of 4 cannot be cut into 3 parts
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x1x3xf32>
%y = "mxnet.Convolution"(%a, %b) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, num_group = 3 : i64, no_bias = true, layout = "None", kernel = array<i64: 3>, num_filter = 4 : i64}> : (tensor<1x3x8xf32>, tensor<4x1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
