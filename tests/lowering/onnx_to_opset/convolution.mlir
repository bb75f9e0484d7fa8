// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Conv with group = 1 -> Convolution + Add for the bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %w) <{auto_pad = "explicit", strides = array<i64: 2, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 1, 2>}>{{.*}} -> tensor<1x4x4x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1x1xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<1x4x4x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<4x3x3x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4xf32>
%y = "onnx.Conv"(%x, %w, %b) <{auto_pad = "NOTSET", group = 1 : i64, kernel_shape = array<i64: 3, 3>, pads = array<i64: 1, 0, 1, 2>, strides = array<i64: 2, 1>}> : (tensor<1x3x8x8xf32>, tensor<4x3x3x3xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv without a bias; auto_pad and dilations
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Convolution_1"(%x, %w) <{auto_pad = "same_upper", strides = array<i64: 1>, dilations = array<i64: 2>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<?x4x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3x?xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<4x3x3xf32>
%y = "onnx.Conv"(%x, %w) <{auto_pad = "SAME_UPPER", group = 1 : i64, dilations = array<i64: 2>}> : (tensor<?x3x?xf32>, tensor<4x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv with groups -> GroupConvolution; the filters get a leading group dimension
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%w, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3x2x3x3xf32>
// CHECK-NEXT: %y = "opset.GroupConvolution_1"(%x, %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x6x6x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x8x8xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<6x2x3x3xf32>
%y = "onnx.Conv"(%x, %w) <{auto_pad = "NOTSET", group = 2 : i64}> : (tensor<1x4x8x8xf32>, tensor<6x2x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv with groups and filters of unknown sizes: the shape is computed
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%w) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[GATHER]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%w, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3x2x?xf32>
// CHECK-NEXT: %y = "opset.GroupConvolution_1"(%x, %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x6x?xf32, #stepwell.bounds<"1,6,1..8">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x8xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<6x2x?xf32>
%y = "onnx.Conv"(%x, %w) <{auto_pad = "NOTSET", group = 2 : i64}> : (tensor<1x4x8xf32>, tensor<6x2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvTranspose -> ConvolutionBackpropData + Add
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.ConvolutionBackpropData_1"(%x, %w) <{output_padding = array<i64: 1, 1>, auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[CONVOLUTIONBACKPROPDATA]], %[[RESHAPE]]){{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x3x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "onnx.ConvTranspose"(%x, %w, %b) <{auto_pad = "NOTSET", group = 1 : i64, strides = array<i64: 2, 2>, pads = array<i64: 1, 1, 1, 1>, output_padding = array<i64: 1, 1>}> : (tensor<1x3x4x4xf32>, tensor<3x2x3x3xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvTranspose with groups -> GroupConvolutionBackpropData
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%w, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %y = "opset.GroupConvolutionBackpropData_1"(%x, %[[RESHAPE]]) <{output_padding = array<i64: 0>, auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x6x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<4x3x3xf32>
%y = "onnx.ConvTranspose"(%x, %w) <{auto_pad = "NOTSET", group = 2 : i64}> : (tensor<1x4x4xf32>, tensor<4x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvTranspose with output_shape: the third input; OpenVINO calls same_upper what has the odd padding in front
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 8]>}>
// CHECK-NEXT: %y = "opset.ConvolutionBackpropData_1"(%x, %w, %[[CONSTANT]]) <{output_padding = array<i64: 0, 0>, auto_pad = "same_upper", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x3x3xf32>
%y = "onnx.ConvTranspose"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64, strides = array<i64: 2, 2>, output_shape = array<i64: 8, 8>}> : (tensor<1x3x4x4xf32>, tensor<3x2x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvTranspose with output_shape of all dimensions and SAME_UPPER
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 8]>}>
// CHECK-NEXT: %y = "opset.ConvolutionBackpropData_1"(%x, %w, %[[CONSTANT]]) <{output_padding = array<i64: 0, 0>, auto_pad = "same_lower", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x3x3xf32>
%y = "onnx.ConvTranspose"(%x, %w) <{auto_pad = "SAME_UPPER", group = 1 : i64, strides = array<i64: 2, 2>, output_shape = array<i64: 1, 2, 8, 8>}> : (tensor<1x3x4x4xf32>, tensor<3x2x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvTranspose with SAME_UPPER and filters of unknown sizes
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ConvTranspose  ""  (f32[1,3,4], f32[3,2,?])
// CHECK-NEXT: the size of the filters is not known, so the pads of auto_pad are not
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x?xf32>
%y = "onnx.ConvTranspose"(%x, %w) <{auto_pad = "SAME_UPPER", group = 1 : i64}> : (tensor<1x3x4xf32>, tensor<3x2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvTranspose with SAME_LOWER and no output_shape: pads that leave a stride for each place of the input
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ConvolutionBackpropData_1"(%x, %w) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 3>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x8x?xf32, #stepwell.bounds<"1,2,8,3..">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x?xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x3x3xf32>
%y = "onnx.ConvTranspose"(%x, %w) <{auto_pad = "SAME_LOWER", group = 1 : i64, strides = array<i64: 2, 3>}> : (tensor<1x3x4x?xf32>, tensor<3x2x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DeformConv -> DeformableConvolution; the filters change places with the offsets
// CHECK-LABEL: builtin.module
// CHECK:      %[[DEFORMABLECONVOLUTION:[0-9]+]] = "opset.DeformableConvolution_8"(%x, %offset, %w, %mask) <{bilinear_interpolation_pad = true, group = 1 : i64, deformable_group = 1 : i64, auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x4x4x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1x1xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[DEFORMABLECONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<1x4x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x5x5xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<4x2x2x2xf32>
%offset = "stepwell.input"() <{tensor_name = "offset"}> : () -> tensor<1x8x4x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4xf32>
%mask = "stepwell.input"() <{tensor_name = "mask"}> : () -> tensor<1x4x4x4xf32>
%y = "onnx.DeformConv"(%x, %w, %offset, %b, %mask) <{group = 1 : i64, offset_group = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<1x2x5x5xf32>, tensor<4x2x2x2xf32>, tensor<1x8x4x4xf32>, tensor<4xf32>, tensor<1x4x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CausalConvWithState -> GroupConvolution of the past and the input, whose last places are the state
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%past_state, %input) <{axis = 2 : i64}>{{.*}} -> tensor<1x4x10xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [4, 1, 1, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%weight, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4x1x1x3xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%[[CONCAT]], %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[GROUPCONVOLUTION]], %[[RESHAPE_2]]){{.*}} -> tensor<1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y = "opset.Swish_4"(%[[ADD]], %[[CONSTANT_3]]){{.*}} -> tensor<1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y_1 = "opset.Slice_8"(%[[CONCAT]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<1x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x4x8xf32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<4x1x3xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<4xf32>
%past_state = "stepwell.input"() <{tensor_name = "past_state"}> : () -> tensor<1x4x2xf32>
%y, %y_1 = "onnx.CausalConvWithState"(%input, %weight, %bias, %past_state) <{activation = "silu", operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<1x4x8xf32>, tensor<4x1x3xf32>, tensor<4xf32>, tensor<1x4x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CausalConvWithState without a state: zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<1x4x2xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[BROADCAST]], %input) <{axis = 2 : i64}>{{.*}} -> tensor<1x4x10xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [4, 1, 1, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%weight, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<4x1x1x3xf32>
// CHECK-NEXT: %y = "opset.GroupConvolution_1"(%[[CONCAT_2]], %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x4x8xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y_1 = "opset.Slice_8"(%[[CONCAT_2]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<1x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x4x8xf32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<4x1x3xf32>
%y, %y_1 = "onnx.CausalConvWithState"(%input, %weight) <{activation = "none", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x4x8xf32>, tensor<4x1x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DeformConv of lines
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.DeformConv  ""  (f32[1,2,5], f32[4,2,2], f32[1,4,4])
// CHECK-NEXT: 1 spatial dimensions; DeformableConvolution has 2
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x5xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<4x2x2xf32>
%offset = "stepwell.input"() <{tensor_name = "offset"}> : () -> tensor<1x4x4xf32>
%y = "onnx.DeformConv"(%x, %w, %offset) <{group = 1 : i64, offset_group = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<1x2x5xf32>, tensor<4x2x2xf32>, tensor<1x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CausalConvWithState of an unknown filter
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.CausalConvWithState  ""  (f32[1,4,8], f32[...])
// CHECK-NEXT: the shape of the weight [channels, 1, size] is not known
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x4x8xf32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<*xf32>
%y, %y_1 = "onnx.CausalConvWithState"(%input, %weight) <{activation = "none", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x4x8xf32>, tensor<*xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CausalConvWithState with an unknown activation
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.CausalConvWithState  ""  (f32[1,4,8], f32[4,1,3])
// CHECK-NEXT: activation 'other'; there are none, silu and swish
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x4x8xf32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<4x1x3xf32>
%y, %y_1 = "onnx.CausalConvWithState"(%input, %weight) <{activation = "other", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<1x4x8xf32>, tensor<4x1x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv over four spatial dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Conv  ""  (f32[1,3,8,8,8,8], f32[4,3,3,3,3,3])
// CHECK-NEXT: 4 spatial dimensions; OpenVINO has 1 to 3
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8x8x8xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<4x3x3x3x3x3xf32>
%y = "onnx.Conv"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64}> : (tensor<1x3x8x8x8x8xf32>, tensor<4x3x3x3x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv with pads of another number of dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Conv  ""  (f32[1,3,8,8], f32[4,3,3,3])
// CHECK-NEXT: pads has 2 entries for 2 spatial dimensions
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<4x3x3x3xf32>
%y = "onnx.Conv"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64, pads = array<i64: 1, 1>}> : (tensor<1x3x8x8xf32>, tensor<4x3x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Conv of an unknown rank
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Conv  ""  (f32[...], f32[4,3,3,3])
// CHECK-NEXT: the rank of the input is not known; give its shape with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<*xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<4x3x3x3xf32>
%y = "onnx.Conv"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64}> : (tensor<*xf32>, tensor<4x3x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvTranspose over four spatial dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ConvTranspose  ""  (f32[1,3,8,8,8,8], f32[3,4,3,3,3,3])
// CHECK-NEXT: 4 spatial dimensions; OpenVINO has 1 to 3
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8x8x8xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x4x3x3x3x3xf32>
%y = "onnx.ConvTranspose"(%x, %w) <{auto_pad = "NOTSET", group = 1 : i64}> : (tensor<1x3x8x8x8x8xf32>, tensor<3x4x3x3x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
