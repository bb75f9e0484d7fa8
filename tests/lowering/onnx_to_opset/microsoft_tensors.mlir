// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// com.microsoft.CDist
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%A, %[[CONSTANT]]){{.*}} -> tensor<5x1x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%B, %[[CONSTANT_2]]){{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<5x4x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[SUBTRACT]]){{.*}} -> tensor<5x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y0 = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<5x3xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<4x3xf32>
%y0 = "onnx.com.microsoft.CDist"(%A, %B) <{metric = "sqeuclidean"}> : (tensor<5x3xf32>, tensor<4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.CDist, euclidean
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%A, %[[CONSTANT]]){{.*}} -> tensor<5x1x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%B, %[[CONSTANT_2]]){{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<5x4x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[SUBTRACT]]){{.*}} -> tensor<5x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %y0 = "opset.Sqrt_1"(%[[REDUCESUM]]){{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<5x3xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<4x3xf32>
%y0 = "onnx.com.microsoft.CDist"(%A, %B) <{metric = "euclidean"}> : (tensor<5x3xf32>, tensor<4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.ComplexMul
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%A, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%A, %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%B, %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%B, %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[GATHER_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_10]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %y0 = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<2x3x2xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<3x2xf32>
%y0 = "onnx.com.microsoft.ComplexMul"(%A, %B) : (tensor<2x3x2xf32>, tensor<3x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.ComplexMulConj
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%A, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%A, %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%B, %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%B, %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[GATHER_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT]], %[[CONSTANT_10]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %y0 = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<2x3x2xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<3x2xf32>
%y0 = "onnx.com.microsoft.ComplexMulConj"(%A, %B) : (tensor<2x3x2xf32>, tensor<3x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.Inverse
// CHECK-LABEL: builtin.module
// CHECK:      %y0 = "opset.Inverse_14"(%X) <{adjoint = false}>{{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x4x4xf32>
%y0 = "onnx.com.microsoft.Inverse"(%X) : (tensor<2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.Irfft
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y0 = "opset.IRDFT_9"(%X, %[[CONSTANT]]){{.*}} -> tensor<3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<3x5x2xf32>
%y0 = "onnx.com.microsoft.Irfft"(%X) <{normalized = 0 : i64, onesided = 1 : i64, signal_ndim = 1 : i64}> : (tensor<3x5x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.UnfoldTensor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_3]]) <{m_pythondiv = true{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[DIVIDE]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[RESHAPE]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RANGE]], %[[CONSTANT_8]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY]], %[[CONSTANT_9]]){{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[UNSQUEEZE]], %[[CONSTANT_10]]){{.*}} -> tensor<4x3xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%input, %[[ADD_2]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 2]>}>
// CHECK-NEXT: %y0 = "opset.Transpose_1"(%[[GATHER]], %[[CONSTANT_12]]){{.*}} -> tensor<2x4x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x9x3xf32>
%y0 = "onnx.com.microsoft.UnfoldTensor"(%input) <{dim = 1 : i64, step = 2 : i64, size = 3 : i64}> : (tensor<2x9x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.ConvTransposeWithDynamicPads in groups
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 3, 2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%W, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3x3x2xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTIONBACKPROPDATA:[0-9]+]] = "opset.GroupConvolutionBackpropData_1"(%X, %[[RESHAPE]]) <{output_padding = array<i64: 1, 0>, auto_pad = "explicit", strides = array<i64: 2, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x6x12x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%B, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x6x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[GROUPCONVOLUTIONBACKPROPDATA]], %[[RESHAPE_2]]){{.*}} -> tensor<1x6x12x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%Pads, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%Pads, %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [12, 5]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_8]], %[[SLICE_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y0 = "opset.Slice_8"(%[[ADD]], %[[SLICE]], %[[SUBTRACT]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<1x6x?x?xf32, #stepwell.bounds<"1,6,..12,..5">>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<1x4x5x4xf32>
%Pads = "stepwell.input"() <{tensor_name = "Pads"}> : () -> tensor<4xi64>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<6xf32>
%W = "stepwell.input"() <{tensor_name = "W"}> : () -> tensor<4x3x3x2xf32>
%y0 = "onnx.com.microsoft.ConvTransposeWithDynamicPads"(%X, %W, %Pads, %B) <{auto_pad = "NOTSET", group = 2 : i64, output_padding = array<i64: 1, 0>, strides = array<i64: 2, 1>, operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<1x4x5x4xf32>, tensor<4x3x3x2xf32>, tensor<4xi64>, tensor<6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.CropAndResize by interpolation
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x3x6x7xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4x3xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4x3xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4x3xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Ceiling_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<4x3x3x7xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<4x3x3x7xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1x3x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x3x3x7xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x3x3x7xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x3x3x7xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1x3x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Ceiling_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<4x3x3x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<4x3x3x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1x1x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x3x3x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x3x3x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x3x3x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1x1x4xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4x1x3x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x3x3x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x6x7xf32>
%rois = "stepwell.input"() <{tensor_name = "rois"}> : () -> tensor<4x4xf32>
%batch_indices = "stepwell.input"() <{tensor_name = "batch_indices"}> : () -> tensor<4xi32>
%crop_size = "onnx.Constant"() <{value = #stepwell.constant<"i32", [2], [3, 4]>}> : () -> tensor<2xi32>
%y0 = "onnx.com.microsoft.CropAndResize"(%X, %rois, %batch_indices, %crop_size) <{extrapolation_value = 5.000000e-01 : f64, mode = "bilinear"}> : (tensor<2x3x6x7xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.CropAndResize by the nearest element
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x3x6x7xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4x3xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4x3xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4x3xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<4x3x3x7xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1x3x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<4x3x3x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1x1x4xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4x1x3x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x3x3x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x6x7xf32>
%rois = "stepwell.input"() <{tensor_name = "rois"}> : () -> tensor<4x4xf32>
%batch_indices = "stepwell.input"() <{tensor_name = "batch_indices"}> : () -> tensor<4xi32>
%crop_size = "onnx.Constant"() <{value = #stepwell.constant<"i32", [2], [3, 4]>}> : () -> tensor<2xi32>
%y0 = "onnx.com.microsoft.CropAndResize"(%X, %rois, %batch_indices, %crop_size) <{extrapolation_value = 5.000000e-01 : f64, mode = "nearest"}> : (tensor<2x3x6x7xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MaxpoolWithMask in one dimension
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.4028235e+38]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%M, %[[CONSTANT_2]]){{.*}} -> tensor<1x1x9xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%X, %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT]]) <{pad_mode = "constant"}>{{.*}} -> tensor<2x3x11xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[NOTEQUAL]]) <{destination_type = f32}>{{.*}} -> tensor<1x1x9xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[PAD_2:[0-9]+]] = "opset.Pad_12"(%[[CONVERT]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x1x11xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[PAD_2]], %[[CONSTANT_6]]){{.*}} -> tensor<1x1x11xi1>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[PAD]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[GREATER]], %[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_11]]){{.*}} -> tensor<1x1x5xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[SLICE_2]], %[[SLICE]], %[[CONSTANT]]){{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[PAD]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_15]]){{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[GREATER]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]], %[[CONSTANT_19]]){{.*}} -> tensor<1x1x5xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[SLICE_2]], %[[SLICE_4]]){{.*}} -> tensor<1x1x5xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[SLICE_3]], %[[CONSTANT]]){{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SELECT]], %[[SELECT_2]]){{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%[[PAD]], %[[CONSTANT_24]], %[[CONSTANT_25]], %[[CONSTANT_26]], %[[CONSTANT_23]]){{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE_6:[0-9]+]] = "opset.Slice_8"(%[[GREATER]], %[[CONSTANT_28]], %[[CONSTANT_29]], %[[CONSTANT_30]], %[[CONSTANT_27]]){{.*}} -> tensor<1x1x5xi1>
// CHECK-NEXT: %[[LOGICALAND_2:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALAND]], %[[SLICE_6]]){{.*}} -> tensor<1x1x5xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND_2]], %[[SLICE_5]], %[[CONSTANT]]){{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %y0 = "opset.Maximum_1"(%[[MAXIMUM]], %[[SELECT_3]]){{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x9xf32>
%M = "stepwell.input"() <{tensor_name = "M"}> : () -> tensor<1x1x9xi32>
%y0 = "onnx.com.microsoft.MaxpoolWithMask"(%X, %M) <{auto_pad = "NOTSET", storage_order = 0 : i64, kernel_shape = array<i64: 3>, pads = array<i64: 1, 1>, strides = array<i64: 2>}> : (tensor<2x3x9xf32>, tensor<1x1x9xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MaxpoolWithMask in two dimensions
// CHECK-LABEL: builtin.module
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<1x1x6x7xi1>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<42xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<42xi1>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6x7xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<1x1x6x7xi1>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1x3x5xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1x3x5xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1x3x5xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1x3x5xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1x3x5xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1x3x5xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1x3x5xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1x3x5xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1x3x5xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1x3x5xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x3x3x5xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x3x6x7xf32>
%M = "stepwell.input"() <{tensor_name = "M"}> : () -> tensor<1x1x6x7xi32>
%y0 = "onnx.com.microsoft.MaxpoolWithMask"(%X, %M) <{auto_pad = "NOTSET", storage_order = 0 : i64, kernel_shape = array<i64: 2, 3>, strides = array<i64: 2, 1>}> : (tensor<2x3x6x7xf32>, tensor<1x1x6x7xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.CDist of another distance
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.CDist  ""  (f32[2,3], f32[4,3])
// CHECK-NEXT: metric 'cosine' is not one of sqeuclidean, euclidean
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<2x3xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<4x3xf32>
%y0 = "onnx.com.microsoft.CDist"(%A, %B) <{metric = "cosine"}> : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.Irfft of two dimensions
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.Irfft  ""  (f32[3,5,2])
// CHECK-NEXT: only the one-sided transform of one dimension that is not normalised is defined
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<3x5x2xf32>
%y0 = "onnx.com.microsoft.Irfft"(%X) <{normalized = 0 : i64, onesided = 1 : i64, signal_ndim = 2 : i64}> : (tensor<3x5x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.UnfoldTensor with a step of 0
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.UnfoldTensor  ""  (f32[3,5])
// CHECK-NEXT: slices of 2 elements every 0
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<3x5xf32>
%y0 = "onnx.com.microsoft.UnfoldTensor"(%input) <{dim = -1 : i64, step = 0 : i64, size = 2 : i64}> : (tensor<3x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.ConvTransposeWithDynamicPads with pads of two kinds
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.ConvTransposeWithDynamicPads  ""  (f32[1,2,5,5], f32[2,3,2,2], i64[4])
// CHECK-NEXT: auto_pad 'SAME_UPPER' beside pads that are computed
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<1x2x5x5xf32>
%W = "stepwell.input"() <{tensor_name = "W"}> : () -> tensor<2x3x2x2xf32>
%Pads = "stepwell.input"() <{tensor_name = "Pads"}> : () -> tensor<4xi64>
%y0 = "onnx.com.microsoft.ConvTransposeWithDynamicPads"(%X, %W, %Pads) <{auto_pad = "SAME_UPPER", group = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (tensor<1x2x5x5xf32>, tensor<2x3x2x2xf32>, tensor<4xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MaxpoolWithMask over a large window
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MaxpoolWithMask  ""  (f32[1,1,20,20], i32[1,1,20,20])
// CHECK-NEXT: a window of (9, 9); the pool is unrolled up to 64 elements
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<1x1x20x20xf32>
%M = "stepwell.input"() <{tensor_name = "M"}> : () -> tensor<1x1x20x20xi32>
%y0 = "onnx.com.microsoft.MaxpoolWithMask"(%X, %M) <{auto_pad = "NOTSET", storage_order = 0 : i64, kernel_shape = array<i64: 9, 9>}> : (tensor<1x1x20x20xf32>, tensor<1x1x20x20xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MaxpoolWithMask with computed pads
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MaxpoolWithMask  ""  (f32[1,1,20], i32[1,1,20])
// CHECK-NEXT: auto_pad 'SAME_UPPER' of a pool with a mask
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<1x1x20xf32>
%M = "stepwell.input"() <{tensor_name = "M"}> : () -> tensor<1x1x20xi32>
%y0 = "onnx.com.microsoft.MaxpoolWithMask"(%X, %M) <{auto_pad = "SAME_UPPER", storage_order = 0 : i64, kernel_shape = array<i64: 3>}> : (tensor<1x1x20xf32>, tensor<1x1x20xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
