// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// Sigmoid -> Sigmoid
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Sigmoid_1"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Sigmoid"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// SigmoidComponent -> Sigmoid
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Sigmoid_1"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.SigmoidComponent"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Tanh -> Tanh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Tanh_1"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Tanh"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// TanhComponent -> Tanh
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Tanh_1"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.TanhComponent"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// RectifiedLinearComponent -> ReLU
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReLU_1"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.RectifiedLinearComponent"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Softmax -> SoftMax over the vector
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SoftMax_8"(%x) <{axis = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Softmax"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// HiddenSoftmax -> SoftMax over the vector
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SoftMax_8"(%x) <{axis = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.HiddenSoftmax"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// SoftmaxComponent -> SoftMax over the vector
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SoftMax_8"(%x) <{axis = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.SoftmaxComponent"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// LogSoftmaxComponent -> LogSoftmax over the vector
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LogSoftmax_5"(%x) <{axis = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.LogSoftmaxComponent"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// BlockSoftmax -> SoftMax of each part
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 3]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<?x1xf32>, tensor<?x3xf32>)
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[VARIADICSPLIT]]) <{axis = -1 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[SOFTMAX_2:[0-9]+]] = "opset.SoftMax_8"(%[[VARIADICSPLIT_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[SOFTMAX]], %[[SOFTMAX_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.BlockSoftmax"(%x) <{block_dims = array<i64: 1, 3>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// BlockSoftmax of one block -> SoftMax
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SoftMax_8"(%x) <{axis = -1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.BlockSoftmax"(%x) <{block_dims = array<i64: 4>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// ParametricRelu -> Select between the slopes, Multiply
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<?x4xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [1.0, 1.0, 1.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [0.1, 0.2, 0.3, 0.4]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[CONSTANT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%x, %[[SELECT]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.ParametricRelu"(%x) <{alpha = #stepwell.constant<"f32", [4], [1.0, 1.0, 1.0, 1.0]>, beta = #stepwell.constant<"f32", [4], [0.1, 0.2, 0.3, 0.4]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// SoftHingeComponent -> SoftPlus
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SoftPlus_4"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.SoftHingeComponent"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()
