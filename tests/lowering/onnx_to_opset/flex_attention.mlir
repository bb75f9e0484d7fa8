// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// FlexAttention of shared keys, with a graph for the scores that takes a value from outside
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%K, %[[CONSTANT]]){{.*}} -> tensor<1x2x1x?x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 1, 2, 1, 1]>}>
// CHECK-NEXT: %[[TILE:[0-9]+]] = "opset.Tile_1"(%[[UNSQUEEZE]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2x2x?x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 4, -1, 8]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TILE]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<1x4x?x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%V, %[[CONSTANT_4]]){{.*}} -> tensor<1x2x1x?x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [1, 1, 2, 1, 1]>}>
// CHECK-NEXT: %[[TILE_2:[0-9]+]] = "opset.Tile_1"(%[[UNSQUEEZE_2]], %[[CONSTANT_5]]){{.*}} -> tensor<1x2x2x?x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 4, -1, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[TILE_2]], %[[CONSTANT_6]]) <{special_zero = true}>{{.*}} -> tensor<1x4x?x3xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%Q, %[[RESHAPE]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x4x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %s = "opset.Multiply_1"(%[[MATMUL]], %[[CONSTANT_7]]){{.*}} -> tensor<1x4x?x?xf32>
// CHECK-NEXT: %t = "opset.Add_1"(%s, %w){{.*}} -> tensor<1x4x?x?xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%t) <{axis = -1 : i64}>{{.*}} -> tensor<1x4x?x?xf32>
// CHECK-NEXT: %Y = "opset.MatMul_1"(%[[SOFTMAX]], %[[RESHAPE_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x4x?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%Y)
%Q = "stepwell.input"() <{tensor_name = "Q"}> : () -> tensor<1x4x?x8xf32>
%K = "stepwell.input"() <{tensor_name = "K"}> : () -> tensor<1x2x?x8xf32>
%V = "stepwell.input"() <{tensor_name = "V"}> : () -> tensor<1x2x?x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<f32>
%Y = "onnx.ai.onnx.preview.FlexAttention"(%Q, %K, %V) <{scale = 5.000000e-01 : f64, regionSegmentSizes = array<i32: 0, 1>}> ({
^bb0(%s: tensor<*xf32>):
  %t = "onnx.Add"(%s, %w) : (tensor<*xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%t) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<1x4x?x8xf32>, tensor<1x2x?x8xf32>, tensor<1x2x?x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%Y) <{tensor_name = "Y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// FlexAttention of f16 is computed in f32; how many heads share a key is computed where it is not known
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%Q) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%K) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[GATHER]], %[[GATHER_2]]) <{m_pythondiv = true{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%K, %[[CONSTANT_5]]){{.*}} -> tensor<?x?x1x?x4xf16>
// CHECK-NEXT: %[[SHAPEOF_3:[0-9]+]] = "opset.ShapeOf_3"(%K) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_3]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SHAPEOF_4:[0-9]+]] = "opset.ShapeOf_3"(%K) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_4]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER_3]], %[[DIVIDE]], %[[GATHER_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[UNSQUEEZE]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x?x?x?x4xf16>
// CHECK-NEXT: %[[SHAPEOF_5:[0-9]+]] = "opset.ShapeOf_3"(%K) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_5]], %[[CONSTANT_10]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_5]], %[[DIVIDE]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_6:[0-9]+]] = "opset.ShapeOf_3"(%K) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_6]], %[[CONSTANT_12]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[GATHER_6]], %[[MULTIPLY]], %[[GATHER_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x?x?x4xf16>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%K, %[[CONSTANT_14]]){{.*}} -> tensor<?x?x1x?x4xf16>
// CHECK-NEXT: %[[SHAPEOF_7:[0-9]+]] = "opset.ShapeOf_3"(%K) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_7]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SHAPEOF_8:[0-9]+]] = "opset.ShapeOf_3"(%K) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_8]], %[[CONSTANT_17]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[GATHER_7]], %[[DIVIDE]], %[[GATHER_8]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[UNSQUEEZE_2]], %[[CONCAT_3]]) <{mode = "numpy"}>{{.*}} -> tensor<?x?x?x?x4xf16>
// CHECK-NEXT: %[[SHAPEOF_9:[0-9]+]] = "opset.ShapeOf_3"(%K) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_9:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_9]], %[[CONSTANT_19]], %[[CONSTANT_20]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_9]], %[[DIVIDE]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_10:[0-9]+]] = "opset.ShapeOf_3"(%K) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_10:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_10]], %[[CONSTANT_21]], %[[CONSTANT_22]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[GATHER_10]], %[[MULTIPLY_2]], %[[GATHER_8]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST_2]], %[[CONCAT_4]]) <{special_zero = false}>{{.*}} -> tensor<?x?x?x4xf16>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%Q, %[[RESHAPE]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x?x?x?xf16>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_23]]) <{destination_type = f16}>{{.*}} -> tensor<1xf16>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[CONVERT]]){{.*}} -> tensor<1xf16>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MATMUL]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<?x?x?x?xf16>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[DIVIDE_2]]) <{destination_type = f32}>{{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: %s = "opset.SoftMax_8"(%[[CONVERT_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: %t = "opset.ReLU_1"(%s){{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f32}>{{.*}} -> tensor<?x?x?x4xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%t, %[[CONVERT_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x?x?x4xf32>
// CHECK-NEXT: %Y = "opset.Convert_1"(%[[MATMUL_2]]) <{destination_type = f16}>{{.*}} -> tensor<?x?x?x4xf16>
// CHECK-NEXT: "opset.Result_1"(%Y)
%Q = "stepwell.input"() <{tensor_name = "Q"}> : () -> tensor<?x?x?x4xf16>
%K = "stepwell.input"() <{tensor_name = "K"}> : () -> tensor<?x?x?x4xf16>
%Y = "onnx.ai.onnx.preview.FlexAttention"(%Q, %K, %K) <{regionSegmentSizes = array<i32: 1, 0>}> ({
^bb0(%s: tensor<*xf32>):
  %t = "onnx.Relu"(%s) : (tensor<*xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%t) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<?x?x?x4xf16>, tensor<?x?x?x4xf16>, tensor<?x?x?x4xf16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%Y) <{tensor_name = "Y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// FlexAttention of another rank, of heads that do not fit, in integers, with a graph of two tensors
// CHECK-LABEL: the model: 4 of 11 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.preview.FlexAttention  ""  (f32[1,3,2,4], f32[2,2,4], f32[2,2,4])
// CHECK-NEXT: K has rank 3; it needs 4 dimensions
// CHECK-NEXT: onnx.ai.onnx.preview.FlexAttention  ""  (f32[1,3,2,4], f32[1,2,2,4], f32[1,2,2,4])
// CHECK-NEXT: heads of 3 cannot be cut into 2 parts
// CHECK-NEXT: onnx.ai.onnx.preview.FlexAttention  ""  (f32[1,3,2,4], f32[1,3,2,4], f32[1,3,2,4])
// CHECK-NEXT: softmax_precision is i32, which is no type of floating-point numbers
// CHECK-NEXT: onnx.ai.onnx.preview.FlexAttention  ""  (f32[1,3,2,4], f32[1,3,2,4], f32[1,3,2,4])
// CHECK-NEXT: score_mod takes 2 tensors and gives 1; one each is needed
%Q = "stepwell.input"() <{tensor_name = "Q"}> : () -> tensor<1x3x2x4xf32>
%K = "stepwell.input"() <{tensor_name = "K"}> : () -> tensor<1x2x2x4xf32>
%F = "stepwell.input"() <{tensor_name = "F"}> : () -> tensor<2x2x4xf32>
%a = "onnx.ai.onnx.preview.FlexAttention"(%Q, %F, %F) <{regionSegmentSizes = array<i32: 0, 0>}> : (tensor<1x3x2x4xf32>, tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<*x!stepwell.dynamic>
%b = "onnx.ai.onnx.preview.FlexAttention"(%Q, %K, %K) <{regionSegmentSizes = array<i32: 0, 0>}> : (tensor<1x3x2x4xf32>, tensor<1x2x2x4xf32>, tensor<1x2x2x4xf32>) -> tensor<*x!stepwell.dynamic>
%c = "onnx.ai.onnx.preview.FlexAttention"(%Q, %Q, %Q) <{softmax_precision = 6 : i64, regionSegmentSizes = array<i32: 0, 0>}> : (tensor<1x3x2x4xf32>, tensor<1x3x2x4xf32>, tensor<1x3x2x4xf32>) -> tensor<*x!stepwell.dynamic>
%d = "onnx.ai.onnx.preview.FlexAttention"(%Q, %Q, %Q) <{regionSegmentSizes = array<i32: 0, 1>}> ({
^bb0(%s: tensor<*xf32>, %u: tensor<*xf32>):
  "stepwell.yield"(%s) : (tensor<*xf32>) -> ()
}) : (tensor<1x3x2x4xf32>, tensor<1x3x2x4xf32>, tensor<1x3x2x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%a) <{tensor_name = "a"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%b) <{tensor_name = "b"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%c) <{tensor_name = "c"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%d) <{tensor_name = "d"}> : (tensor<*x!stepwell.dynamic>) -> ()
