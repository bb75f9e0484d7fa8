// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// GridSample -> GridSample
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.GridSample_9"(%x, %grid) <{align_corners = false, mode = "bilinear", padding_mode = "zeros"}>{{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%grid = "stepwell.input"() <{tensor_name = "grid"}> : () -> tensor<1x2x2x2xf32>
%y = "onnx.GridSample"(%x, %grid) <{align_corners = 0 : i64, mode = "linear", padding_mode = "zeros"}> : (tensor<1x3x4x4xf32>, tensor<1x2x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GridSample: cubic, reflected, corners aligned
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.GridSample_9"(%x, %grid) <{align_corners = true, mode = "bicubic", padding_mode = "reflection"}>{{.*}} -> tensor<1x3x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%grid = "stepwell.input"() <{tensor_name = "grid"}> : () -> tensor<1x2x2x2xf32>
%y = "onnx.GridSample"(%x, %grid) <{align_corners = 1 : i64, mode = "cubic", padding_mode = "reflection"}> : (tensor<1x3x4x4xf32>, tensor<1x2x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DepthToSpace, DCR -> DepthToSpace, blocks first
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.DepthToSpace_1"(%input) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x8x2x2xf32>
%y = "onnx.DepthToSpace"(%input) <{mode = "DCR", blocksize = 2 : i64}> : (tensor<1x8x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DepthToSpace, CRD -> DepthToSpace, depth first
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.DepthToSpace_1"(%input) <{block_size = 2 : i64, mode = "depth_first"}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x8x2x2xf32>
%y = "onnx.DepthToSpace"(%input) <{mode = "CRD", blocksize = 2 : i64}> : (tensor<1x8x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SpaceToDepth -> SpaceToDepth, blocks first
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SpaceToDepth_1"(%input) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<1x8x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x2x4x4xf32>
%y = "onnx.SpaceToDepth"(%input) <{mode = "DCR", blocksize = 2 : i64}> : (tensor<1x2x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CenterCropPad -> Slice and Pad, both around the middle
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT]], %shape){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%shape, %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MAXIMUM]], %[[CONSTANT_3]]) <{m_pythondiv = true{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[DIVIDE]], %shape){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%input_data, %[[DIVIDE]], %[[ADD]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<?x3x?xf32, #stepwell.bounds<"..6,3,..4">>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MAXIMUM_2]], %[[CONSTANT_3]]) <{m_pythondiv = true{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM_2]], %[[DIVIDE_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[DIVIDE_2]], %[[CONSTANT_7]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_6]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[SUBTRACT_3]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_6]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Pad_12"(%[[SLICE]], %[[GATHER]], %[[GATHER_2]], %[[CONSTANT_11]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x3x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input_data = "stepwell.input"() <{tensor_name = "input_data"}> : () -> tensor<6x3x4xf32>
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi64>
%y = "onnx.CenterCropPad"(%input_data, %shape) <{axes = array<i64: 0, -1>}> : (tensor<6x3x4xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AffineGrid in two dimensions: x first, pixel centres
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%size, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_6]], %[[GATHER_2]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RANGE]]) <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[GATHER_2]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT_8]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_3]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[ADD]], %[[CONVERT_2]]) <{m_pythondiv = true{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE]], %[[CONSTANT_3]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[SUBTRACT]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[GATHER]]) <{mode = "numpy"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_10]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_13]], %[[GATHER_3]], %[[CONSTANT_14]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[RANGE_2]]) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[GATHER_3]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %[[CONSTANT_15]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[ADD_2]], %[[CONVERT_4]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[SUBTRACT_2]], %[[CONSTANT_16]]) <{special_zero = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE_2]], %[[GATHER]]) <{mode = "numpy"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST_2]], %[[CONSTANT_17]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[BROADCAST_3:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[GATHER]]) <{mode = "numpy"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST_3]], %[[CONSTANT_18]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 3]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONCAT]], %[[CONSTANT_19]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_3]], %theta) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x8x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_20]], %[[GATHER]], %[[CONSTANT_21]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x2x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%theta = "stepwell.input"() <{tensor_name = "theta"}> : () -> tensor<1x2x3xf32>
%size = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [1, 3, 2, 4]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.AffineGrid"(%theta, %size) <{align_corners = 0 : i64}> : (tensor<1x2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AffineGrid in three dimensions, corners aligned, of a computed size
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%size, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_6]], %[[GATHER_2]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RANGE]]) <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[GATHER_2]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT_8]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE]], %[[CONSTANT_3]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[SUBTRACT_2]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<1x1x?xf32>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE]], %[[GATHER]]) <{mode = "numpy"}>{{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_10]]){{.*}} -> tensor<?x?x?x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_13]], %[[GATHER_3]], %[[CONSTANT_14]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[RANGE_2]]) <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[GATHER_3]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_3]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %[[CONSTANT_15]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_2]], %[[MAXIMUM_2]]) <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE_2]], %[[CONSTANT_3]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[SUBTRACT_4]], %[[CONSTANT_16]]) <{special_zero = false}>{{.*}} -> tensor<1x?x1xf32>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE_2]], %[[GATHER]]) <{mode = "numpy"}>{{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST_2]], %[[CONSTANT_17]]){{.*}} -> tensor<?x?x?x1xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_18]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_3:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_20]], %[[GATHER_4]], %[[CONSTANT_21]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%[[RANGE_3]]) <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[GATHER_4]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_6]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_5]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_5]], %[[CONSTANT_22]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_3]], %[[MAXIMUM_3]]) <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE_3]], %[[CONSTANT_3]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SUBTRACT_6]], %[[CONSTANT_23]]) <{special_zero = false}>{{.*}} -> tensor<?x1x1xf32>
// CHECK-NEXT: %[[BROADCAST_3:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE_3]], %[[GATHER]]) <{mode = "numpy"}>{{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST_3]], %[[CONSTANT_24]]){{.*}} -> tensor<?x?x?x1xf32>
// CHECK-NEXT: %[[BROADCAST_4:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[GATHER]]) <{mode = "numpy"}>{{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST_4]], %[[CONSTANT_25]]){{.*}} -> tensor<?x?x?x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = 3 : i64}>{{.*}} -> tensor<?x?x?x4xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONCAT]], %[[CONSTANT_26]]) <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE_4]], %theta) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x?x3xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%theta) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_27]], %[[CONSTANT_28]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[GATHER_5]], %[[GATHER]], %[[CONSTANT_29]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x?x?x?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%theta = "stepwell.input"() <{tensor_name = "theta"}> : () -> tensor<?x3x4xf32>
%size = "stepwell.input"() <{tensor_name = "size"}> : () -> tensor<5xi64>
%y = "onnx.AffineGrid"(%theta, %size) <{align_corners = 1 : i64}> : (tensor<?x3x4xf32>, tensor<5xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GridSample of volumes: their neighbours are gathered
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%grid, %[[CONSTANT]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<1x2x2x2x1xf32>, tensor<1x2x2x2x1xf32>, tensor<1x2x2x2x1xf32>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SPLIT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[CONVERT]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[CONSTANT_5]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[CONSTANT_6]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_7]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[CONSTANT_9]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SPLIT_2]], %[[CONSTANT_9]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[CONVERT_2]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_4]], %[[CONSTANT_11]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_12]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_3]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_3]], %[[CONSTANT_14]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SPLIT]], %[[CONSTANT_14]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[ADD_3]], %[[CONVERT_3]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_5]], %[[CONSTANT_15]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_6]], %[[CONSTANT_16]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 3, 4, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_17]]){{.*}} -> tensor<1x4x4x4x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[SUBTRACT_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[SUBTRACT_4]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[ROUND_3:[0-9]+]] = "opset.Round_5"(%[[SUBTRACT_6]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_18]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[SUBTRACT]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ROUND_2]], %[[CONSTANT_19]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[SUBTRACT_3]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%[[ROUND_3]], %[[CONSTANT_20]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[MINIMUM_3:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_3]], %[[SUBTRACT_5]]){{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[MINIMUM]], %[[MINIMUM_2]], %[[MINIMUM_3]]) <{axis = 4 : i64}>{{.*}} -> tensor<1x2x2x2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[CONCAT]]) <{destination_type = i64}>{{.*}} -> tensor<1x2x2x2x3xi64>
// CHECK-NEXT: %[[GATHERND:[0-9]+]] = "opset.GatherND_8"(%[[TRANSPOSE]], %[[CONVERT_4]]) <{batch_dims = 1 : i64}>{{.*}} -> tensor<1x2x2x2x3xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[ROUND]], %[[MINIMUM]]){{.*}} -> tensor<1x2x2x2x1xi1>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%[[EQUAL]]) <{destination_type = f32}>{{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[GATHERND]], %[[CONVERT_5]]){{.*}} -> tensor<1x2x2x2x3xf32>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[ROUND_2]], %[[MINIMUM_2]]){{.*}} -> tensor<1x2x2x2x1xi1>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[EQUAL_2]]) <{destination_type = f32}>{{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_7]], %[[CONVERT_6]]){{.*}} -> tensor<1x2x2x2x3xf32>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[ROUND_3]], %[[MINIMUM_3]]){{.*}} -> tensor<1x2x2x2x1xi1>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%[[EQUAL_3]]) <{destination_type = f32}>{{.*}} -> tensor<1x2x2x2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_8]], %[[CONVERT_7]]){{.*}} -> tensor<1x2x2x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 4, 1, 2, 3]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[MULTIPLY_9]], %[[CONSTANT_21]]){{.*}} -> tensor<1x3x2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4x4xf32>
%grid = "stepwell.input"() <{tensor_name = "grid"}> : () -> tensor<1x2x2x2x3xf32>
%y = "onnx.GridSample"(%x, %grid) <{align_corners = 0 : i64, mode = "nearest", padding_mode = "zeros"}> : (tensor<1x3x4x4x4xf32>, tensor<1x2x2x2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ImageDecoder
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ImageDecoder  ""  (u8[?])
// CHECK-NEXT: OpenVINO decodes no images; decode them first and cut the model behind this operator
%encoded_stream = "stepwell.input"() <{tensor_name = "encoded_stream"}> : () -> tensor<?xui8>
%y = "onnx.ImageDecoder"(%encoded_stream) <{pixel_format = "RGB"}> : (tensor<?xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GridSample of lines
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]] = "opset.Split_1"(%grid, %[[CONSTANT]]) <{num_splits = 1 : i64}>{{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SPLIT]], %[[CONSTANT_4]]){{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[CONVERT]]){{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[CONSTANT_5]]){{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[CONSTANT_6]]){{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_7]]){{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[SUBTRACT_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_8]]){{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[SUBTRACT]]){{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i64}>{{.*}} -> tensor<1x2x1xi64>
// CHECK-NEXT: %[[GATHERND:[0-9]+]] = "opset.GatherND_8"(%[[TRANSPOSE]], %[[CONVERT_2]]) <{batch_dims = 1 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[ROUND]], %[[MINIMUM]]){{.*}} -> tensor<1x2x1xi1>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[EQUAL]]) <{destination_type = f32}>{{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[GATHERND]], %[[CONVERT_3]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[MULTIPLY_3]], %[[CONSTANT_9]]){{.*}} -> tensor<1x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4xf32>
%grid = "stepwell.input"() <{tensor_name = "grid"}> : () -> tensor<1x2x1xf32>
%y = "onnx.GridSample"(%x, %grid) <{align_corners = 0 : i64, mode = "nearest", padding_mode = "zeros"}> : (tensor<1x3x4xf32>, tensor<1x2x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GridSample of volumes, cubic
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.GridSample  ""  (f32[1,3,4,4,4], f32[1,2,2,2,3])
// CHECK-NEXT: volumes are sampled neither cubically nor with reflections (rank 5)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4x4xf32>
%grid = "stepwell.input"() <{tensor_name = "grid"}> : () -> tensor<1x2x2x2x3xf32>
%y = "onnx.GridSample"(%x, %grid) <{align_corners = 0 : i64, mode = "cubic", padding_mode = "zeros"}> : (tensor<1x3x4x4x4xf32>, tensor<1x2x2x2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DepthToSpace in an unknown mode
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.DepthToSpace  ""  (f32[1,8,2,2])
// CHECK-NEXT: mode 'other' is not one of DCR, CRD
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x8x2x2xf32>
%y = "onnx.DepthToSpace"(%input) <{mode = "other", blocksize = 2 : i64}> : (tensor<1x8x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GridSample in an unknown mode
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.GridSample  ""  (f32[1,3,4,4], f32[1,2,2,2])
// CHECK-NEXT: the mode 'other' is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%grid = "stepwell.input"() <{tensor_name = "grid"}> : () -> tensor<1x2x2x2xf32>
%y = "onnx.GridSample"(%x, %grid) <{align_corners = 0 : i64, mode = "other", padding_mode = "zeros"}> : (tensor<1x3x4x4xf32>, tensor<1x2x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AffineGrid of a size with three entries
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.AffineGrid  ""  (f32[1,2,3], i64[3])
// CHECK-NEXT: size has neither 4 nor 5 entries
%theta = "stepwell.input"() <{tensor_name = "theta"}> : () -> tensor<1x2x3xf32>
%size = "stepwell.input"() <{tensor_name = "size"}> : () -> tensor<3xi64>
%y = "onnx.AffineGrid"(%theta, %size) <{align_corners = 0 : i64}> : (tensor<1x2x3xf32>, tensor<3xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
