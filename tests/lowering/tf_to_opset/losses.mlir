// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// SoftmaxCrossEntropyWithLogits-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[LOGSOFTMAX:[0-9]+]] = "opset.LogSoftmax_5"(%x0) <{axis = 1 : i64}>{{.*}} -> tensor<3x5xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x1, %[[LOGSOFTMAX]]){{.*}} -> tensor<3x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[REDUCESUM]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%x0) <{axis = 1 : i64}>{{.*}} -> tensor<3x5xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SOFTMAX]], %x1){{.*}} -> tensor<3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[NEGATIVE]])
// CHECK-NEXT: "opset.Result_1"(%[[SUBTRACT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x5xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3x5xf32>
%2, %3 = "tf.SoftmaxCrossEntropyWithLogits"(%x0, %x1) <{T = f32}> : (tensor<3x5xf32>, tensor<3x5xf32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%2) <{tensor_name = "SoftmaxCrossEntropyWithLogits"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%3) <{tensor_name = "SoftmaxCrossEntropyWithLogits:1"}> : (tensor<*xf32>) -> ()

// -----

// SparseSoftmaxCrossEntropyWithLogits-i64-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[LOGSOFTMAX:[0-9]+]] = "opset.LogSoftmax_5"(%x0) <{axis = 1 : i64}>{{.*}} -> tensor<3x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[LOGSOFTMAX]], %[[UNSQUEEZE]], %[[CONSTANT_2]]) <{batch_dims = 1 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[SQUEEZE]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[ONEHOT:[0-9]+]] = "opset.OneHot_1"(%x1, %[[RESHAPE]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{axis = -1 : i64}>{{.*}} -> tensor<3x5xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%x0) <{axis = 1 : i64}>{{.*}} -> tensor<3x5xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SOFTMAX]], %[[ONEHOT]]){{.*}} -> tensor<3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[NEGATIVE]])
// CHECK-NEXT: "opset.Result_1"(%[[SUBTRACT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x5xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xi64>
%2, %3 = "tf.SparseSoftmaxCrossEntropyWithLogits"(%x0, %x1) <{Tlabels = i64, T = f32}> : (tensor<3x5xf32>, tensor<3xi64>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%2) <{tensor_name = "SparseSoftmaxCrossEntropyWithLogits"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%3) <{tensor_name = "SparseSoftmaxCrossEntropyWithLogits:1"}> : (tensor<*xf32>) -> ()
