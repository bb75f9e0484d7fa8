// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// Convolutional1dComponent -> Convolution over each frame of a splice
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 2, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[RESHAPE]], %[[RESHAPE_2]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE_3]]){{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_6]]){{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x8xf32>
%y = "kaldi.Convolutional1dComponent"(%x) <{PatchDim = 3 : i64, PatchStep = 1 : i64, PatchStride = 4 : i64, AppendedConv = false, FilterParams = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x8xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// of frames that are interleaved
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 4, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<?x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[RESHAPE_2]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE_3]]){{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_7]]){{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x8xf32>
%y = "kaldi.Convolutional1dComponent"(%x) <{PatchDim = 3 : i64, PatchStep = 1 : i64, PatchStride = 4 : i64, AppendedConv = true, FilterParams = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x8xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// ConvolutionComponent -> Convolution of pictures [x, z, y]
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 3, 1, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x3x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<?x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 3, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1x2x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<?x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE_3]]){{.*}} -> tensor<?x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_8]]){{.*}} -> tensor<?x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 8]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x12xf32>
%y = "kaldi.ConvolutionComponent"(%x) <{InputXDim = 3 : i64, InputYDim = 4 : i64, InputZDim = 1 : i64, FiltXDim = 2 : i64, FiltYDim = 3 : i64, FiltXStep = 1 : i64, FiltYStep = 1 : i64, InputVectorization = 0 : i64, FilterParams = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x12xf32>) -> tensor<?x8xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x8xf32>) -> ()

// -----

// ConvolutionComponent -> Convolution of pictures [x, y, z]
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 3, 4, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x3x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<?x1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 3, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1x2x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<?x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE_3]]){{.*}} -> tensor<?x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_8]]){{.*}} -> tensor<?x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 8]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x12xf32>
%y = "kaldi.ConvolutionComponent"(%x) <{InputXDim = 3 : i64, InputYDim = 4 : i64, InputZDim = 1 : i64, FiltXDim = 2 : i64, FiltYDim = 3 : i64, FiltXStep = 1 : i64, FiltYStep = 1 : i64, InputVectorization = 1 : i64, FilterParams = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x12xf32>) -> tensor<?x8xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x8xf32>) -> ()

// -----

// HeightConvolution of all frames by heights at one distance -> Convolution
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 2, 4, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<?x1x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 3, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1x2x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 1>, pads_end = array<i64: 0, 1>}>{{.*}} -> tensor<?x2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE_3]]){{.*}} -> tensor<?x2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT_8]]){{.*}} -> tensor<?x1x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 8]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x8xf32>
%y = "kaldi.HeightConvolution"(%x) <{NumFiltersIn = 1 : i64, NumFiltersOut = 2 : i64, HeightIn = 4 : i64, HeightOut = 4 : i64, HeightSubsampleOut = 1 : i64, Offsets = array<i64: 0, -1, 0, 0, 0, 1, 3, -1, 3, 0, 3, 1>, LinearParams = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x8xf32>) -> tensor<?x8xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x8xf32>) -> ()

// -----

// heights that are not used -> a Slice before
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 6, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x1x6x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<?x3x1x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[TRANSPOSE]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<?x3x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3x1x2xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[SLICE]], %[[TRANSPOSE_2]]) <{auto_pad = "explicit", strides = array<i64: 1, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<?x2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[CONVOLUTION]], %[[CONSTANT_10]]){{.*}} -> tensor<?x1x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x18xf32>
%y = "kaldi.HeightConvolution"(%x) <{NumFiltersIn = 3 : i64, NumFiltersOut = 2 : i64, HeightIn = 6 : i64, HeightOut = 2 : i64, HeightSubsampleOut = 2 : i64, Offsets = array<i64: 0, 1, 0, 2>, LinearParams = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>}> : (tensor<?x18xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// offsets at different distances -> Gather, MatMul
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x13xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [12], [0, 1, 2, 9, 10, 11, 3, 4, 5, 12, 12, 12]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PAD]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 6]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<?x6xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %[[CONSTANT_7]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[RESHAPE_2]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x12xf32>
%y = "kaldi.HeightConvolution"(%x) <{NumFiltersIn = 3 : i64, NumFiltersOut = 2 : i64, HeightIn = 2 : i64, HeightOut = 2 : i64, HeightSubsampleOut = 1 : i64, Offsets = array<i64: -1, 0, 1, 1>, LinearParams = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x12xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// too many of them
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: kaldi.HeightConvolution  ""  (f32[?,12])
// CHECK-NEXT: 2 offsets at different distances for 1000000 heights are too many
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x12xf32>
%y = "kaldi.HeightConvolution"(%x) <{NumFiltersIn = 3 : i64, NumFiltersOut = 2 : i64, HeightIn = 2 : i64, HeightOut = 1000000 : i64, HeightSubsampleOut = 1 : i64, Offsets = array<i64: -1, 0, 1, 1>, LinearParams = #stepwell.constant<"f32", [2, 6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x12xf32>) -> tensor<?x2000000xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2000000xf32>) -> ()

// -----

// FrameConvolution -> Convolution over the frames
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<4x?xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_2]]){{.*}} -> tensor<1x4x?xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 8], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_5]]){{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[UNSQUEEZE]], %[[TRANSPOSE_2]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 3>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x?xf32, #stepwell.bounds<"1,2,1..">>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE_2]]){{.*}} -> tensor<1x2x?xf32, #stepwell.bounds<"1,2,1..">>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[ADD]], %[[CONSTANT_8]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x?xf32, #stepwell.bounds<"2,1..">>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[SQUEEZE]], %[[CONSTANT_9]]){{.*}} -> tensor<?x2xf32, #stepwell.bounds<"1..,2">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.FrameConvolution"(%x) <{frames = 2 : i64, step = 3 : i64, LinearParams = #stepwell.constant<"f32", [2, 8], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0]>, BiasParams = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// without a bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<4x?xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_2]]){{.*}} -> tensor<1x4x?xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 8], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_5]]){{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[UNSQUEEZE]], %[[TRANSPOSE_2]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x?xf32, #stepwell.bounds<"1,2,1..">>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONVOLUTION]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x?xf32, #stepwell.bounds<"2,1..">>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[SQUEEZE]], %[[CONSTANT_7]]){{.*}} -> tensor<?x2xf32, #stepwell.bounds<"1..,2">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.FrameConvolution"(%x) <{frames = 2 : i64, step = 1 : i64, LinearParams = #stepwell.constant<"f32", [2, 8], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0]>}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()
