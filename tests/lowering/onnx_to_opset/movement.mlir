// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Concat -> Concat
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Concat_1"(%inputs, %inputs_1) <{axis = -1 : i64}>{{.*}} -> tensor<2x?xf32, #stepwell.bounds<"2,3..">>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%inputs_1 = "stepwell.input"() <{tensor_name = "inputs_1"}> : () -> tensor<2x?xf32>
%y = "onnx.Concat"(%inputs, %inputs_1) <{axis = -1 : i64}> : (tensor<2x3xf32>, tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gather -> Gather; negative indices count from the end in both
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%data, %indices, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2xi64>
%y = "onnx.Gather"(%data, %indices) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Transpose -> Transpose
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%data, %[[CONSTANT]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3x4xf32>
%y = "onnx.Transpose"(%data) <{perm = array<i64: 0, 2, 1>}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Transpose without perm: an empty order reverses the dimensions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 0]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%data, %[[CONSTANT]]){{.*}} -> tensor<4x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3x4xf32>
%y = "onnx.Transpose"(%data) : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Expand -> Broadcast in both directions
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Broadcast_3"(%input, %shape) <{mode = "bidirectional"}>{{.*}} -> tensor<2x3x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<3x1xf32>
%shape = "onnx.Constant"() <{value = #stepwell.constant<"i64", [3], [2, 1, 6]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Expand"(%input, %shape) : (tensor<3x1xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConstantOfShape -> Broadcast of a scalar
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [7]>}>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[CONSTANT]], %input) <{mode = "numpy"}>{{.*}} -> tensor<?x?xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xi64>
%y = "onnx.ConstantOfShape"(%input) <{value = #stepwell.constant<"i32", [1], [7]>}> : (tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConstantOfShape without a value -> f32 zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[CONSTANT]], %input) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ConstantOfShape"(%input) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConstantOfShape of an empty shape -> a scalar
// CHECK-LABEL: builtin.module
// CHECK:      %input = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %y = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [7]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "onnx.Constant"() <{value = #stepwell.constant<"i64", [0], []>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ConstantOfShape"(%input) <{value = #stepwell.constant<"i32", [1], [7]>}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Slice -> Slice; without steps they are 1
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%data, %starts, %ends, %[[CONSTANT]], %axes){{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<4x5xf32>
%starts = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%ends = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [9]>}> : () -> tensor<*x!stepwell.dynamic>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Slice"(%data, %starts, %ends, %axes) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (tensor<4x5xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Slice backwards over all axes
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Slice_8"(%data, %starts, %ends, %steps){{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<4x5xf32>
%starts = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [-1, -1]>}> : () -> tensor<*x!stepwell.dynamic>
%ends = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [-9, -9]>}> : () -> tensor<*x!stepwell.dynamic>
%steps = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [-1, -2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Slice"(%data, %starts, %ends, %steps) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 1>}> : (tensor<4x5xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Split in equal parts -> Split
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y, %y_1, %y_2 = "opset.Split_1"(%input, %[[CONSTANT]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<6x2xf32>
%y, %y_1, %y_2 = "onnx.Split"(%input) <{axis = 0 : i64}> : (tensor<6x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Split by lengths -> VariadicSplit
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y, %y_1 = "opset.VariadicSplit_1"(%input, %[[CONSTANT]], %split){{.*}} -> (tensor<1x2xf32>, tensor<5x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<6x2xf32>
%split = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [1, 5]>}> : () -> tensor<*x!stepwell.dynamic>
%y, %y_1 = "onnx.Split"(%input, %split) <{axis = 0 : i64}> : (tensor<6x2xf32>, tensor<*x!stepwell.dynamic>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Split by num_outputs, the last part smaller -> VariadicSplit
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 3, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y, %y_1, %y_2 = "opset.VariadicSplit_1"(%input, %[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x1xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x7xf32>
%y, %y_1, %y_2 = "onnx.Split"(%input) <{axis = 1 : i64, num_outputs = 3 : i64}> : (tensor<2x7xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Split by num_outputs of an unknown size -> VariadicSplit of ceil(size / n)
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[GATHER]], %[[CONSTANT_3]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[ADD]], %[[CONSTANT_4]]) <{m_pythondiv = true{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[DIVIDE]], %[[DIVIDE]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %y, %y_1, %y_2 = "opset.VariadicSplit_1"(%input, %[[CONSTANT_6]], %[[CONCAT]]){{.*}} -> (tensor<2x?xf32>, tensor<2x?xf32>, tensor<2x?xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y, %y_1, %y_2 = "onnx.Split"(%input) <{axis = -1 : i64, num_outputs = 3 : i64}> : (tensor<2x?xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tile by constant repeats -> Tile
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Tile_1"(%input, %repeats){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%repeats = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Tile"(%input, %repeats) : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tile by computed repeats -> Unsqueeze, Broadcast, Reshape
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%repeats, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[SHAPEOF]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SLICE]], %[[SLICE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%repeats, %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[SHAPEOF]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[SLICE_3]], %[[SLICE_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%input, %[[CONSTANT_17]]){{.*}} -> tensor<1x2x1x3xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONCAT]], %[[CONCAT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[UNSQUEEZE]], %[[CONCAT_3]]) <{mode = "bidirectional"}>{{.*}} -> tensor<?x2x?x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SHAPEOF]], %repeats){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[BROADCAST]], %[[MULTIPLY]]) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%repeats = "stepwell.input"() <{tensor_name = "repeats"}> : () -> tensor<2xi64>
%y = "onnx.Tile"(%input, %repeats) : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReverseSequence -> ReverseSequence
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReverseSequence_1"(%input, %sequence_lens) <{batch_axis = 1 : i64, seq_axis = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<4x2xf32>
%sequence_lens = "stepwell.input"() <{tensor_name = "sequence_lens"}> : () -> tensor<2xi64>
%y = "onnx.ReverseSequence"(%input, %sequence_lens) <{batch_axis = 1 : i64, time_axis = 0 : i64}> : (tensor<4x2xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Unique of the flat input -> Unique
// CHECK-LABEL: builtin.module
// CHECK:      %y, %y_1, %y_2, %y_3 = "opset.Unique_10"(%x) <{sorted = true, index_element_type = i64, count_element_type = i64}>{{.*}} -> (tensor<?xf32, #stepwell.bounds<"1..6">>, tensor<?xi64, #stepwell.bounds<"1..6">>, tensor<6xi64>, tensor<?xi64, #stepwell.bounds<"1..6">>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
// CHECK-NEXT: "opset.Result_1"(%y_3)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y, %y_1, %y_2, %y_3 = "onnx.Unique"(%x) <{sorted = 1 : i64}> : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_3) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Unique along an axis, not sorted
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[UNIQUE:[0-9]+]], %[[UNIQUE_2:[0-9]+]], %y, %[[UNIQUE_3:[0-9]+]] = "opset.Unique_10"(%x, %[[CONSTANT]]) <{sorted = false, index_element_type = i64, count_element_type = i64}>{{.*}} -> (tensor<2x?xf32, #stepwell.bounds<"2,1..3">>, tensor<?xi64, #stepwell.bounds<"1..6">>, tensor<3xi64>, tensor<?xi64, #stepwell.bounds<"1..6">>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%y, %[[CONSTANT_2]]) <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %y_1 = "opset.Add_1"(%[[UNIQUE_2]], %[[REDUCEMIN]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"1..6">>
// CHECK-NEXT: %y_2 = "opset.Add_1"(%[[UNIQUE_3]], %[[REDUCEMIN]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"1..6">>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y_3 = "opset.Gather_8"(%x, %y_1, %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x?xf32, #stepwell.bounds<"2,1..6">>
// CHECK-NEXT: "opset.Result_1"(%y_3)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y, %y_1, %y_2, %y_3 = "onnx.Unique"(%x) <{sorted = 0 : i64, axis = 1 : i64}> : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad by constants -> Pad with zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Pad_12"(%data, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<4x7xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%pads = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Pad"(%data, %pads) <{mode = "constant", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad with a given value
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%constant_value, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "opset.Pad_12"(%data, %[[CONSTANT]], %[[CONSTANT_2]], %[[RESHAPE]]) <{pad_mode = "constant"}>{{.*}} -> tensor<4x7xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%pads = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}> : () -> tensor<*x!stepwell.dynamic>
%constant_value = "onnx.Constant"() <{value = #stepwell.constant<"f32", [1], [5.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Pad"(%data, %pads, %constant_value) <{mode = "constant", operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad of some axes, with the edge
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %y = "opset.Pad_12"(%data, %[[CONSTANT]], %[[CONSTANT_2]]) <{pad_mode = "edge"}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%pads = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}> : () -> tensor<*x!stepwell.dynamic>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Pad"(%data, %pads, %axes) <{mode = "edge", operandSegmentSizes = array<i32: 1, 1, 0, 1>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad by reflection; negative pads crop
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %y = "opset.Pad_12"(%data, %[[CONSTANT]], %[[CONSTANT_2]]) <{pad_mode = "reflect"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%pads = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [0, 1, 0, -1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Pad"(%data, %pads) <{mode = "reflect", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad by computed pads: the two halves
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%pads, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%pads, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Pad_12"(%data, %[[SLICE]], %[[SLICE_2]], %[[CONSTANT_9]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%pads = "stepwell.input"() <{tensor_name = "pads"}> : () -> tensor<4xi64>
%y = "onnx.Pad"(%data, %pads) <{mode = "constant", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<2x3xf32>, tensor<4xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad of some axes by computed pads: scattered into zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%pads, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%pads, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%[[CONSTANT_10]], %[[CONSTANT_9]], %[[SLICE]], %[[CONSTANT_11]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE_2:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%[[CONSTANT_10]], %[[CONSTANT_9]], %[[SLICE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Pad_12"(%data, %[[SCATTERELEMENTSUPDATE]], %[[SCATTERELEMENTSUPDATE_2]], %[[CONSTANT_13]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%pads = "stepwell.input"() <{tensor_name = "pads"}> : () -> tensor<2xi64>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Pad"(%data, %pads, %axes) <{mode = "constant", operandSegmentSizes = array<i32: 1, 1, 0, 1>}> : (tensor<2x3xf32>, tensor<2xi64>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad around -> Concat of the end, the tensor, the beginning
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%data, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%data, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[SLICE]], %data, %[[SLICE_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%pads = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [0, 1, 0, 2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Pad"(%data, %pads) <{mode = "wrap", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad around after cropping
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%data, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[SLICE]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[SLICE]], %[[SLICE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<4xf32>
%pads = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Pad"(%data, %pads) <{mode = "wrap", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConstantOfShape with two values
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ConstantOfShape  ""  (i64[2])
// CHECK-NEXT: its value has 2 elements; it must have one
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xi64>
%y = "onnx.ConstantOfShape"(%input) <{value = #stepwell.constant<"i32", [2], [7, 8]>}> : (tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Split in no parts
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Split  ""  (f32[6])
// CHECK-NEXT: it has no outputs
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<6xf32>
"onnx.Split"(%input) <{axis = 0 : i64}> : (tensor<6xf32>) -> ()

// -----

// Slice with an unknown number of axes
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Slice  ""  (f32[4,5], i64[?], i64[?])
// CHECK-NEXT: the number of slices is not known
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<4x5xf32>
%starts = "stepwell.input"() <{tensor_name = "starts"}> : () -> tensor<?xi64>
%ends = "stepwell.input"() <{tensor_name = "ends"}> : () -> tensor<?xi64>
%y = "onnx.Slice"(%data, %starts, %ends) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<4x5xf32>, tensor<?xi64>, tensor<?xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad in an unknown mode
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Pad  ""  (f32[2,3], i64[4])
// CHECK-NEXT: mode 'other'; there are constant, reflect, edge and wrap
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%pads = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Pad"(%data, %pads) <{mode = "other", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad around by computed pads
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%pads, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%pads, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SLICE]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SLICE]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[SLICE_2]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[SLICE_2]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_17]], %[[CONSTANT_18]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_19]], %[[GATHER]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE]], %[[GATHER_3]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[SUBTRACT]], %[[ADD]], %[[CONSTANT_20]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RANGE]], %[[SQUEEZE]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%data, %[[FLOORMOD]], %[[CONSTANT_21]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_22]], %[[CONSTANT_23]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_24]], %[[GATHER_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE_2]], %[[GATHER_4]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[SUBTRACT_2]], %[[ADD_2]], %[[CONSTANT_25]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[FLOORMOD_2:[0-9]+]] = "opset.FloorMod_1"(%[[RANGE_2]], %[[SQUEEZE_2]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[GATHER_5]], %[[FLOORMOD_2]], %[[CONSTANT_26]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%pads = "stepwell.input"() <{tensor_name = "pads"}> : () -> tensor<4xi64>
%y = "onnx.Pad"(%data, %pads) <{mode = "wrap", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<2x3xf32>, tensor<4xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad around by more than there is
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Pad  ""  (f32[2,3], i64[4])
// CHECK-NEXT: wrapping 4 elements around 3
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%pads = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [0, 4, 0, 0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Pad"(%data, %pads) <{mode = "wrap", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad of an unknown rank
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Pad  ""  (f32[...], i64[4])
// CHECK-NEXT: the rank of the input is not known; give its shape with --input
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<*xf32>
%pads = "stepwell.input"() <{tensor_name = "pads"}> : () -> tensor<4xi64>
%y = "onnx.Pad"(%data, %pads) <{mode = "constant", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<*xf32>, tensor<4xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad of computed axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%axes, %[[CONSTANT]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%pads, %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%[[CONSTANT_2]], %[[FLOORMOD]], %[[SLICE]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%pads, %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE_2:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%[[CONSTANT_2]], %[[FLOORMOD]], %[[SLICE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Pad_12"(%data, %[[SCATTERELEMENTSUPDATE]], %[[SCATTERELEMENTSUPDATE_2]], %[[CONSTANT_13]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%pads = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<*x!stepwell.dynamic>
%axes = "stepwell.input"() <{tensor_name = "axes"}> : () -> tensor<1xi64>
%y = "onnx.Pad"(%data, %pads, %axes) <{mode = "constant", operandSegmentSizes = array<i32: 1, 1, 0, 1>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Split along an axis that is not there
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Split  ""  (f32[6,2])
// CHECK-NEXT: axis 2 is out of range for rank 2
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<6x2xf32>
%y, %y_1, %y_2 = "onnx.Split"(%input) <{axis = 2 : i64}> : (tensor<6x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Transpose without perm -> the dimensions reversed, written out where the rank is known
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 0]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<4x?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?x4xf32>
%y = "onnx.Transpose"(%x) : (tensor<2x?x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad with a computed value: where a padded mask is false
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[BROADCAST]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_4]]) <{pad_mode = "constant"}>{{.*}} -> tensor<4x3xi1>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[PAD_2:[0-9]+]] = "opset.Pad_12"(%a, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_5]]) <{pad_mode = "constant"}>{{.*}} -> tensor<4x3xi64>
// CHECK-NEXT: %y = "opset.Select_1"(%[[PAD]], %[[PAD_2]], %v){{.*}} -> tensor<4x3xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi64>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<i64>
%p = "onnx.Constant"() <{value = #stepwell.constant<"i64", [4], [1, 0, 1, 0]>}> : () -> tensor<4xi64>
%y = "onnx.Pad"(%a, %p, %v) <{mode = "constant", operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (tensor<2x3xi64>, tensor<4xi64>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Transpose of f4e2m1, which the runtime moves wrongly: in f32, converted back as one row
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = f4E2M1FN}>{{.*}} -> tensor<6xf4E2M1FN>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[TRANSPOSE]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[CONVERT_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<3x2xf4E2M1FN>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf4E2M1FN>
%y = "onnx.Transpose"(%x) : (tensor<2x3xf4E2M1FN>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tile of dimensions of 1 by computed repeats -> Broadcast
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%repeats) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %size = "opset.Slice_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %times = "opset.Concat_1"(%ones, %size) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%input, %times) <{mode = "bidirectional"}>{{.*}} -> tensor<?x3x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<?x3x1xf32>
%repeats = "stepwell.input"() <{tensor_name = "other"}> : () -> tensor<2x?xf32>
%ones = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<*x!stepwell.dynamic>
%size = "onnx.Shape"(%repeats) <{start = 1 : i64}> : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
%times = "onnx.Concat"(%ones, %size) <{axis = 0 : i64}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%y = "onnx.Tile"(%input, %times) : (tensor<?x3x1xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
