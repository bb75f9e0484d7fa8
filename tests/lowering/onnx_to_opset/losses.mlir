// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// NegativeLogLikelihoodLoss -> the mean of -scores[target]
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%target, %[[CONSTANT_2]]) <{special_zero = true}>{{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2x1x1xi64>
// CHECK-NEXT: %[[GATHERELEMENTS:[0-9]+]] = "opset.GatherElements_6"(%[[RESHAPE]], %[[UNSQUEEZE]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHERELEMENTS]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[SQUEEZE]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %y = "opset.ReduceMean_1"(%[[NEGATIVE]], %[[CONSTANT_5]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%target = "stepwell.input"() <{tensor_name = "target"}> : () -> tensor<2xi64>
%y = "onnx.NegativeLogLikelihoodLoss"(%input, %target) <{reduction = "mean"}> : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// NegativeLogLikelihoodLoss with weights and an ignored class: over the weights that count
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%target, %[[CONSTANT_2]]) <{special_zero = true}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = i64}>{{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONVERT]], %[[CONSTANT_3]]){{.*}} -> tensor<2x4xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_4]], %[[CONVERT]]){{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1x4xi64>
// CHECK-NEXT: %[[GATHERELEMENTS:[0-9]+]] = "opset.GatherElements_6"(%[[RESHAPE]], %[[UNSQUEEZE]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHERELEMENTS]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[SQUEEZE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%weight, %[[SELECT]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[NEGATIVE]], %[[GATHER]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_8]], %[[MULTIPLY]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_8]], %[[GATHER]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT_2]], %[[CONSTANT_9]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT_3]], %[[CONSTANT_9]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[REDUCESUM]], %[[REDUCESUM_2]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%target = "stepwell.input"() <{tensor_name = "target"}> : () -> tensor<2x4xi32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<3xf32>
%y = "onnx.NegativeLogLikelihoodLoss"(%input, %target, %weight) <{reduction = "mean", ignore_index = 1 : i64}> : (tensor<2x3x4xf32>, tensor<2x4xi32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// NegativeLogLikelihoodLoss of each element
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%target, %[[CONSTANT_2]]) <{special_zero = true}>{{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2x1x4xi64>
// CHECK-NEXT: %[[GATHERELEMENTS:[0-9]+]] = "opset.GatherElements_6"(%[[RESHAPE]], %[[UNSQUEEZE]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHERELEMENTS]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[SQUEEZE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%target) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[NEGATIVE]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%target = "stepwell.input"() <{tensor_name = "target"}> : () -> tensor<2x4xi64>
%y = "onnx.NegativeLogLikelihoodLoss"(%input, %target) <{reduction = "none"}> : (tensor<2x3x4xf32>, tensor<2x4xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SoftmaxCrossEntropyLoss -> the same of LogSoftmax, added up
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LogSoftmax_5"(%scores) <{axis = 1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%y, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%labels, %[[CONSTANT_2]]) <{special_zero = true}>{{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2x1x1xi64>
// CHECK-NEXT: %[[GATHERELEMENTS:[0-9]+]] = "opset.GatherElements_6"(%[[RESHAPE]], %[[UNSQUEEZE]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHERELEMENTS]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[SQUEEZE]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %y_1 = "opset.ReduceSum_1"(%[[NEGATIVE]], %[[CONSTANT_5]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y)
%scores = "stepwell.input"() <{tensor_name = "scores"}> : () -> tensor<2x3xf32>
%labels = "stepwell.input"() <{tensor_name = "labels"}> : () -> tensor<2xi64>
%y, %y_1 = "onnx.SoftmaxCrossEntropyLoss"(%scores, %labels) <{reduction = "sum"}> : (tensor<2x3xf32>, tensor<2xi64>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// NegativeLogLikelihoodLoss with an unknown reduction
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.NegativeLogLikelihoodLoss  ""  (f32[2,3], i64[2])
// CHECK-NEXT: reduction 'other'; there are none, mean and sum
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%target = "stepwell.input"() <{tensor_name = "target"}> : () -> tensor<2xi64>
%y = "onnx.NegativeLogLikelihoodLoss"(%input, %target) <{reduction = "other"}> : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
