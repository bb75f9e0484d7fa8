// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// SequenceAt(SequenceConstruct) -> the tensor
// CHECK-LABEL: builtin.module
// CHECK:      %x0 = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %x1 = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %at = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: "opset.Result_1"(%x1)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%y = "onnx.SequenceConstruct"(%x0, %x1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
%at = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.SequenceAt"(%y, %at) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SequenceInsert at a place, SequenceLength
// CHECK-LABEL: builtin.module
// CHECK:      %x0 = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %x1 = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %x = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %at = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%y = "onnx.SequenceConstruct"(%x0, %x1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%at = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.SequenceInsert"(%y, %x, %at) : (tensor<*x!stepwell.dynamic>, tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%y_2 = "onnx.SequenceLength"(%y_1) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SequenceInsert at the end of a SequenceEmpty, ConcatFromSequence
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Concat_1"(%x, %z) <{axis = 1 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.SequenceEmpty"() : () -> tensor<*x!stepwell.dynamic>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y_1 = "onnx.SequenceInsert"(%y, %x) : (tensor<*x!stepwell.dynamic>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<2x1xf32>
%y_2 = "onnx.SequenceInsert"(%y_1, %z) : (tensor<*x!stepwell.dynamic>, tensor<2x1xf32>) -> tensor<*x!stepwell.dynamic>
%y_3 = "onnx.ConcatFromSequence"(%y_2) <{new_axis = 0 : i64, axis = 1 : i64}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_3) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SequenceErase of the last, ConcatFromSequence along a new axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x3xf32>
%y = "onnx.SequenceConstruct"(%x0, %x1, %x2) : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.SequenceErase"(%y) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%y_2 = "onnx.ConcatFromSequence"(%y_1) <{new_axis = 1 : i64, axis = -1 : i64}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SplitToSequence in parts of size 1, whose axis goes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%x, %[[CONSTANT]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SPLIT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[SPLIT_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SPLIT_3]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.SplitToSequence"(%x) <{axis = 1 : i64, keepdims = 0 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
%at = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.SequenceAt"(%y, %at) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SplitToSequence in parts of a size, the last part smaller
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 1]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %y = "opset.VariadicSplit_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2xf32>, tensor<2xf32>, tensor<1xf32>)
// CHECK:      "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5xf32>
%split = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.SplitToSequence"(%x, %split) <{axis = 0 : i64, keepdims = 1 : i64}> : (tensor<5xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%at = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.SequenceAt"(%y, %at) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SplitToSequence by computed lengths
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y, %[[VARIADICSPLIT:[0-9]+]] = "opset.VariadicSplit_1"(%x, %[[CONSTANT]], %split){{.*}} -> (tensor<?xf32>, tensor<?xf32>)
// CHECK:      "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5xf32>
%split = "stepwell.input"() <{tensor_name = "split"}> : () -> tensor<2xi64>
%y = "onnx.SplitToSequence"(%x, %split) <{axis = 0 : i64, keepdims = 1 : i64}> : (tensor<5xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
%at = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.SequenceAt"(%y, %at) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Optional -> its operand; OptionalHasElement -> true
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.Optional"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.OptionalGetElement"(%y) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%y_2 = "onnx.OptionalHasElement"(%y) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// OptionalHasElement of an empty value -> false
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.Optional"() : () -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.OptionalHasElement"(%y) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A sequence that is an output
// CHECK-LABEL: builtin.module
// CHECK:      %x0 = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %x1 = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x0)
// CHECK-NEXT: "opset.Result_1"(%x1)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%y = "onnx.SequenceConstruct"(%x0, %x1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SequenceAt of a tensor
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.SequenceAt  ""  (f32[2], i64[])
// CHECK-NEXT: it takes a sequence; this is a tensor
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%at = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.SequenceAt"(%x, %at) : (tensor<2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SequenceAt behind the end
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.SequenceAt  ""  (dynamic[...], i64[])
// CHECK-NEXT: position 2 in a sequence of 2
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%y = "onnx.SequenceConstruct"(%x0, %x1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
%at = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.SequenceAt"(%y, %at) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConcatFromSequence of nothing
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ConcatFromSequence  ""  (dynamic[...])
// CHECK-NEXT: the sequence is empty
%y = "onnx.SequenceEmpty"() : () -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.ConcatFromSequence"(%y) <{new_axis = 0 : i64, axis = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SplitToSequence in very many parts: stacked
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2000000000x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2000000000]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2000000000xf32>
%y = "onnx.SplitToSequence"(%x) <{axis = 0 : i64, keepdims = 1 : i64}> : (tensor<2000000000xf32>) -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.SequenceLength"(%y) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// OptionalGetElement of an empty value
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.OptionalGetElement  ""  (dynamic[...])
// CHECK-NEXT: the optional value is empty
%y = "onnx.Optional"() : () -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.OptionalGetElement"(%y) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
