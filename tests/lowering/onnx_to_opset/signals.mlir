// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// HannWindow -> 0.5 - 0.5 cos(2 pi n / N)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.2831855]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%size) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[CONVERT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_2]], %size, %[[CONSTANT_3]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RANGE]]) <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[DIVIDE]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[MULTIPLY]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[COS]], %[[CONSTANT_5]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[CONSTANT_4]], %[[MULTIPLY_2]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%size = "stepwell.input"() <{tensor_name = "size"}> : () -> tensor<i64>
%y = "onnx.HannWindow"(%size) <{output_datatype = 1 : i64, periodic = 1 : i64}> : (tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// HammingWindow, not periodic: N - 1
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%size) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.2831855]>}>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %[[CONVERT_2]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[CONVERT]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[RANGE]]) <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %[[DIVIDE]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.54347825]>}>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[MULTIPLY]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.45652175]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[COS]], %[[CONSTANT_6]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[CONSTANT_5]], %[[MULTIPLY_2]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%size = "stepwell.input"() <{tensor_name = "size"}> : () -> tensor<i32>
%y = "onnx.HammingWindow"(%size) <{output_datatype = 1 : i64, periodic = 0 : i64}> : (tensor<i32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BlackmanWindow of f16
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.2831855]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%size) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[CONVERT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_2]], %size, %[[CONSTANT_3]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RANGE]]) <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[DIVIDE]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.42]>}>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[MULTIPLY]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[COS]], %[[CONSTANT_5]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_4]], %[[MULTIPLY_2]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[CONSTANT_6]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[COS_2:[0-9]+]] = "opset.Cos_1"(%[[MULTIPLY_3]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.08]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[COS_2]], %[[CONSTANT_7]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[MULTIPLY_4]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[ADD_2]]) <{destination_type = f16}>{{.*}} -> tensor<?xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%size = "stepwell.input"() <{tensor_name = "size"}> : () -> tensor<i64>
%y = "onnx.BlackmanWindow"(%size) <{output_datatype = 10 : i64, periodic = 1 : i64}> : (tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MelWeightMatrix -> triangles over the bins
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%num_mel_bins = "stepwell.input"() <{tensor_name = "num_mel_bins"}> : () -> tensor<i64>
%dft_length = "stepwell.input"() <{tensor_name = "dft_length"}> : () -> tensor<i64>
%sample_rate = "stepwell.input"() <{tensor_name = "sample_rate"}> : () -> tensor<i64>
%lower_edge_hertz = "stepwell.input"() <{tensor_name = "lower_edge_hertz"}> : () -> tensor<f32>
%upper_edge_hertz = "stepwell.input"() <{tensor_name = "upper_edge_hertz"}> : () -> tensor<f32>
%y = "onnx.MelWeightMatrix"(%num_mel_bins, %dft_length, %sample_rate, %lower_edge_hertz, %upper_edge_hertz) <{output_datatype = 1 : i64}> : (tensor<i64>, tensor<i64>, tensor<i64>, tensor<f32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DFT of complex numbers -> DFT
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.DFT_7"(%input, %[[CONSTANT]]){{.*}} -> tensor<2x8x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x8x2xf32>
%axis = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.DFT"(%input, %axis) <{inverse = 0 : i64, onesided = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 1>}> : (tensor<2x8x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DFT of real numbers: zeros for the imaginary parts
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x8x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%input, %[[BROADCAST]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x8x2xf32>
// CHECK-NEXT: %y = "opset.DFT_7"(%[[CONCAT]], %[[CONSTANT]], %dft_length){{.*}} -> tensor<2x16x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x8x1xf32>
%dft_length = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [16]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.DFT"(%input, %dft_length) <{inverse = 0 : i64, onesided = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2x8x1xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DFT, one side of real numbers -> RDFT
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%input, %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %y = "opset.RDFT_9"(%[[SQUEEZE]], %[[CONSTANT]]){{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x8x1xf32>
%axis = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.DFT"(%input, %axis) <{inverse = 0 : i64, onesided = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 1>}> : (tensor<2x8x1xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DFT, one side of complex numbers: the first half
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[DFT:[0-9]+]] = "opset.DFT_7"(%input, %[[CONSTANT]]){{.*}} -> tensor<2x8x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{m_pythondiv = true{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[DIVIDE]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[ADD]], %[[CONSTANT_5]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_6]], %[[SQUEEZE]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[DFT]], %[[RANGE]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x8x2xf32>
%axis = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.DFT"(%input, %axis) <{inverse = 0 : i64, onesided = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 1>}> : (tensor<2x8x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DFT, inverse -> IDFT
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.IDFT_7"(%input, %[[CONSTANT]]){{.*}} -> tensor<2x8x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x8x2xf32>
%axis = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.DFT"(%input, %axis) <{inverse = 1 : i64, onesided = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 1>}> : (tensor<2x8x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DFT, inverse from one side -> IRDFT
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[IRDFT:[0-9]+]] = "opset.IRDFT_9"(%input, %[[CONSTANT]]){{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %y = "opset.Unsqueeze_1"(%[[IRDFT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x8x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x5x2xf32>
%axis = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.DFT"(%input, %axis) <{inverse = 1 : i64, onesided = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 1>}> : (tensor<2x5x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DFT along a computed axis: it changes places with the last but one
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%axis, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[FLOORMOD]], %[[CONSTANT]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[FLOORMOD]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_2]], %[[SELECT]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%input, %[[SELECT_2]]){{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[DFT:[0-9]+]] = "opset.DFT_7"(%[[TRANSPOSE]], %[[CONSTANT_5]]){{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[DFT]], %[[SELECT_2]]){{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x8x2xf32>
%axis = "stepwell.input"() <{tensor_name = "axis"}> : () -> tensor<i64>
%y = "onnx.DFT"(%input, %axis) <{inverse = 0 : i64, onesided = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 1>}> : (tensor<2x3x8x2xf32>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// STFT, one side of real numbers -> STFT
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%signal, %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x16xf32>
// CHECK-NEXT: %y = "opset.STFT_15"(%[[SQUEEZE]], %window, %frame_length, %frame_step) <{transpose_frames = false}>{{.*}} -> tensor<2x3x5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%signal = "stepwell.input"() <{tensor_name = "signal"}> : () -> tensor<2x16x1xf32>
%frame_step = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [4]>}> : () -> tensor<*x!stepwell.dynamic>
%window = "stepwell.input"() <{tensor_name = "window"}> : () -> tensor<8xf32>
%frame_length = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [8]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.STFT"(%signal, %frame_step, %window, %frame_length) <{onesided = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<2x16x1xf32>, tensor<*x!stepwell.dynamic>, tensor<8xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// STFT of both sides -> DFT of the frames
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%frame_length, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[RESHAPE]]) <{mode = "numpy"}>{{.*}} -> tensor<8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [16]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SQUEEZE]], %frame_length){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[SUBTRACT]], %frame_step){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[FLOORMOD]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SUBTRACT_2]], %[[CONSTANT_6]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[ADD]], %frame_step) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_7]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %frame_length, %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<8xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1x8xi64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<3x8xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%signal) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_11]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x16x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%signal, %[[BROADCAST_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x16x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[ADD_2]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x8x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_13]]){{.*}} -> tensor<8x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<2x3x8x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y = "opset.DFT_7"(%[[MULTIPLY]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3x8x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%signal = "stepwell.input"() <{tensor_name = "signal"}> : () -> tensor<2x16x1xf32>
%frame_step = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [4]>}> : () -> tensor<*x!stepwell.dynamic>
%frame_length = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [8]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.STFT"(%signal, %frame_step, %frame_length) <{onesided = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 1>}> : (tensor<2x16x1xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DFT along the real and imaginary parts
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.DFT  ""  (f32[2,8,2], i64[1])
// CHECK-NEXT: the axis is that of the real and imaginary parts
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x8x2xf32>
%axis = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.DFT"(%input, %axis) <{inverse = 0 : i64, onesided = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 1>}> : (tensor<2x8x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DFT of triples
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.DFT  ""  (f32[2,8,3], i64[1])
// CHECK-NEXT: the last dimension is 3; 1 (real) or 2 (complex) is needed
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x8x3xf32>
%axis = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.DFT"(%input, %axis) <{inverse = 0 : i64, onesided = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 1>}> : (tensor<2x8x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// STFT of a vector
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.STFT  ""  (f32[16], i64[], f32[8])
// CHECK-NEXT: the signal must have the shape [batch, samples, 1] or [batch, samples, 2]
%signal = "stepwell.input"() <{tensor_name = "signal"}> : () -> tensor<16xf32>
%frame_step = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [4]>}> : () -> tensor<*x!stepwell.dynamic>
%window = "stepwell.input"() <{tensor_name = "window"}> : () -> tensor<8xf32>
%y = "onnx.STFT"(%signal, %frame_step, %window) <{onesided = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (tensor<16xf32>, tensor<*x!stepwell.dynamic>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// STFT of triples
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.STFT  ""  (f32[2,16,3], i64[], f32[8])
// CHECK-NEXT: the last dimension is 3; 1 (real) or 2 (complex) is needed
%signal = "stepwell.input"() <{tensor_name = "signal"}> : () -> tensor<2x16x3xf32>
%frame_step = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [4]>}> : () -> tensor<*x!stepwell.dynamic>
%window = "stepwell.input"() <{tensor_name = "window"}> : () -> tensor<8xf32>
%y = "onnx.STFT"(%signal, %frame_step, %window) <{onesided = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (tensor<2x16x3xf32>, tensor<*x!stepwell.dynamic>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// STFT of nothing
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.STFT  ""  (f32[2,16,1], i64[])
// CHECK-NEXT: neither a window nor a frame length is given
%signal = "stepwell.input"() <{tensor_name = "signal"}> : () -> tensor<2x16x1xf32>
%frame_step = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [4]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.STFT"(%signal, %frame_step) <{onesided = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<2x16x1xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
