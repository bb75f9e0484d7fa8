// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Sums of bags
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %y = "opset.EmbeddingBagOffsets_15"(%t, %i, %o, %[[CONSTANT]], %w) <{reduction = "sum"{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%t = "onnx.Constant"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<4xi64>
%o = "stepwell.input"() <{tensor_name = "o"}> : () -> tensor<2xi64>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<4xf32>
%y = "onnx.org.pytorch.aten.ATen"(%t, %i, %o, %w) <{operator = "embedding_bag"}> : (tensor<3x2xf32>, tensor<4xi64>, tensor<2xi64>, tensor<4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Weights whose number is not known
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%t, %i, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%w, %[[CONSTANT_2]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[UNSQUEEZE]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[MULTIPLY]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_7]], %[[RESHAPE]], %[[CONSTANT_8]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_9]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%o, %[[CONSTANT_10]]){{.*}} -> tensor<1x?xi64>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<?x?xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[GREATEREQUAL]]) <{destination_type = i64}>{{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT]], %[[CONSTANT_11]]) <{keep_dims = true}>{{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[REDUCESUM]], %[[CONSTANT_12]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%o) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER_3]], %[[CONSTANT_15]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %y = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %[[SUBTRACT]], %[[MULTIPLY]]) <{reduction = "sum"}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%t = "onnx.Constant"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<?xi64>
%o = "stepwell.input"() <{tensor_name = "o"}> : () -> tensor<?xi64>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<?xf32>
%y = "onnx.org.pytorch.aten.ATen"(%t, %i, %o, %w) <{operator = "embedding_bag"}> : (tensor<3x2xf32>, tensor<?xi64>, tensor<?xi64>, tensor<?xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Means in the default domain, of indices that are not padding; the last offset is the end
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%o, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%i, %[[CONSTANT_5]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[NOTEQUAL]]) <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[EMBEDDINGBAGOFFSETS:[0-9]+]] = "opset.EmbeddingBagOffsets_15"(%t, %i, %[[SLICE]], %[[CONSTANT_6]], %[[CONVERT]]) <{reduction = "sum"{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_7]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[EMBEDDINGBAGOFFSETS_2:[0-9]+]] = "opset.EmbeddingBagOffsets_15"(%[[BROADCAST]], %i, %[[SLICE]], %[[CONSTANT_10]], %[[CONVERT]]) <{reduction = "sum"{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[EMBEDDINGBAGOFFSETS_2]], %[[CONSTANT_11]]){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[EMBEDDINGBAGOFFSETS]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%t = "onnx.Constant"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<4xi64>
%o = "stepwell.input"() <{tensor_name = "o"}> : () -> tensor<2xi64>
%y = "onnx.ATen"(%t, %i, %o) <{operator = "embedding_bag", mode = 1 : i64, padding_idx = 2 : i64, include_last_offset = 1 : i64}> : (tensor<3x2xf32>, tensor<4xi64>, tensor<2xi64>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Maxima
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%t, %i, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[RESHAPE]], %[[CONSTANT_6]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_7]]){{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%o, %[[CONSTANT_8]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<4x2xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[GREATEREQUAL]]) <{destination_type = i64}>{{.*}} -> tensor<4x2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT]], %[[CONSTANT_9]]) <{keep_dims = true}>{{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[REDUCESUM]], %[[CONSTANT_10]]){{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %[[SUBTRACT]], %[[GATHER]]) <{reduction = "max"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SCATTERNDUPDATE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_13]], %[[SCATTERNDUPDATE]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%t = "onnx.Constant"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<4xi64>
%o = "stepwell.input"() <{tensor_name = "o"}> : () -> tensor<2xi64>
%y = "onnx.org.pytorch.aten.ATen"(%t, %i, %o) <{operator = "embedding_bag", mode = 2 : i64}> : (tensor<3x2xf32>, tensor<4xi64>, tensor<2xi64>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Weights of maxima, the sizes of bags, another number of inputs, another operator
// CHECK-LABEL: the model: 4 of 12 operators cannot be lowered to opset
// CHECK-NEXT: onnx.org.pytorch.aten.ATen  ""  (f32[3,2], i64[4], i64[2], f32[4])
// CHECK-NEXT: embedding_bag in mode 2 with weights is not defined
// CHECK-NEXT: onnx.org.pytorch.aten.ATen  ""  (f32[3,2], i64[4], i64[2])
// CHECK-NEXT: only the first output of embedding_bag matters at inference, and another is used
// CHECK-NEXT: onnx.org.pytorch.aten.ATen  ""  (f32[3,2], i64[4])
// CHECK-NEXT: embedding_bag has 2 inputs; it takes a table, indices, offsets and weights
// CHECK-NEXT: onnx.ATen  ""  (f32[3,2])
// CHECK-NEXT: it calls PyTorch's own operator 'cdist'; export the model without a fallback to ATen
%t = "onnx.Constant"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<4xi64>
%o = "stepwell.input"() <{tensor_name = "o"}> : () -> tensor<2xi64>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<4xf32>
%y = "onnx.org.pytorch.aten.ATen"(%t, %i, %o, %w) <{operator = "embedding_bag", mode = 2 : i64}> : (tensor<3x2xf32>, tensor<4xi64>, tensor<2xi64>, tensor<4xf32>) -> tensor<*xf32>
%z, %s = "onnx.org.pytorch.aten.ATen"(%t, %i, %o) <{operator = "embedding_bag"}> : (tensor<3x2xf32>, tensor<4xi64>, tensor<2xi64>) -> (tensor<*xf32>, tensor<*xi64>)
%u = "onnx.org.pytorch.aten.ATen"(%t, %i) <{operator = "embedding_bag"}> : (tensor<3x2xf32>, tensor<4xi64>) -> tensor<*xf32>
%v = "onnx.ATen"(%t) <{operator = "cdist"}> : (tensor<3x2xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%s) <{tensor_name = "s"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%u) <{tensor_name = "u"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%v) <{tensor_name = "v"}> : (tensor<*xf32>) -> ()
