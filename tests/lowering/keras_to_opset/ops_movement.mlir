// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// BroadcastTo
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%x, %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x1xf32>
%y = "keras.ops.BroadcastTo"(%x) <{shape = array<i64: -1, 3>}> : (tensor<2x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BroadcastTo with a size that is not there
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.ops.BroadcastTo  ""  (f32[3])
// CHECK-NEXT: shape [-1, 3] asks for a size that the tensor has not
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xf32>
%y = "keras.ops.BroadcastTo"(%x) <{shape = array<i64: -1, 3>}> : (tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Concatenate of two types
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%xs1) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%xs1) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%xs0, %[[CONVERT_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%xs0 = "stepwell.input"() <{tensor_name = "xs0"}> : () -> tensor<2x3xf32>
%xs1 = "stepwell.input"() <{tensor_name = "xs1"}> : () -> tensor<2x3xi32>
%y = "keras.ops.Concatenate"(%xs0, %xs1) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<2x3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Concatenate of nothing
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: keras.ops.Concatenate  ""  ()
// CHECK-NEXT: it is called without tensors
%y = "keras.ops.Concatenate"() <{axis = 0 : i64}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Stack
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Stack"(%x0, %x1) <{axis = -1 : i64}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ExpandDims
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.ExpandDims"(%x) <{axis = array<i64: 1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Squeeze
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%x, %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x1x3xf32>
%y = "keras.ops.Squeeze"(%x) <{axis = array<i64: 1>}> : (tensor<2x1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Squeeze without axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%x, %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x1xf32>
%y = "keras.ops.Squeeze"(%x) : (tensor<1x3x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Flip
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-9223372036854775808]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Flip"(%x) <{axis = array<i64: 1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GetItem: slices, a number, a new axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT]]){{.*}} -> tensor<2x5x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_5]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Unsqueeze_1"(%[[SQUEEZE]], %[[CONSTANT_6]]){{.*}} -> tensor<2x1x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x5x6xf32>
%y = "keras.ops.GetItem"(%x) <{key = ["1:3", "None", "...", "-1"]}> : (tensor<4x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GetItem backwards
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-9223372036854775808]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%x, %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT]]){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x5xf32>
%y = "keras.ops.GetItem"(%x) <{key = ["::-1"]}> : (tensor<4x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GetItem with too many indices
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.ops.GetItem  ""  (f32[4])
// CHECK-NEXT: [0, 0] is no index of a tensor of rank 1
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf32>
%y = "keras.ops.GetItem"(%x) <{key = ["0", "0"]}> : (tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GetItem with the step 0
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.ops.GetItem  ""  (f32[4])
// CHECK-NEXT: a slice has the step 0
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf32>
%y = "keras.ops.GetItem"(%x) <{key = ["::0"]}> : (tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GetItem with a tensor
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.ops.GetItem  ""  (f32[4])
// CHECK-NEXT: 't' is no index that is known before the model runs
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf32>
%y = "keras.ops.GetItem"(%x) <{key = ["t"]}> : (tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// OneHot
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.OneHot_1"(%[[CONVERT]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "keras.ops.OneHot"(%x) <{axis = -1 : i64, dtype = "float32", num_classes = 4 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Pad_12"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "reflect"}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Pad"(%x) <{mode = "reflect", constant_values = 0.000000e+00 : f64, pad_width = array<i64: 0, 0, 1, 2>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad with one number for all axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %y = "opset.Pad_12"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Pad"(%x) <{mode = "constant", constant_values = 2.000000e+00 : f64, pad_width = array<i64: 1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pad for other axes
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.ops.Pad  ""  (f32[2,3])
// CHECK-NEXT: pad_width has 3 numbers for 2 axes
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Pad"(%x) <{mode = "constant", constant_values = 0.000000e+00 : f64, pad_width = array<i64: 0, 0, 1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Repeat
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_4]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[UNSQUEEZE]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[BROADCAST]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Repeat"(%x) <{repeats = 2 : i64, axis = 1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Repeat of the flat tensor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<6x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[CONSTANT_5]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[UNSQUEEZE]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<6x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[BROADCAST]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<12xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Repeat"(%x) <{repeats = 2 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Reshape
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Reshape"(%x) <{newshape = array<i64: 3, -1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Reshape to a shape that is computed
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Reshape_1"(%x, %shape) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%y = "keras.ops.Reshape"(%x, %shape) : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Roll
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Roll_7"(%x, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Roll"(%x) <{shift = array<i64: 1>, axis = array<i64: 1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Roll of the flat tensor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[ROLL:[0-9]+]] = "opset.Roll_7"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[ROLL]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Roll"(%x) <{shift = array<i64: 1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Shape
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[SHAPEOF]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%y = "keras.ops.Shape"(%x) <{dtype = "int32"}> : (tensor<?x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Split in parts
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y, %y1 = "opset.Split_1"(%x, %[[CONSTANT]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4xf32>
%y, %y1 = "keras.ops.Split"(%x) <{axis = 1 : i64, unstacked = false, sections = 2 : i64}> : (tensor<2x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Split at places
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 1]>}>
// CHECK-NEXT: %y, %y1, %y2 = "opset.VariadicSplit_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x1xf32>, tensor<2x2xf32>, tensor<2x1xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4xf32>
%y, %y1, %y2 = "keras.ops.Split"(%x) <{axis = 1 : i64, unstacked = false, indices = array<i64: 1, -1>}> : (tensor<2x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Split by sizes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 3]>}>
// CHECK-NEXT: %y, %y1 = "opset.VariadicSplit_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x1xf32>, tensor<2x3xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4xf32>
%y, %y1 = "keras.ops.Split"(%x) <{axis = 1 : i64, unstacked = false, sizes = array<i64: 1, 3>}> : (tensor<2x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Unstack
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]] = "opset.Split_1"(%x, %[[CONSTANT]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[SPLIT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y1 = "opset.Squeeze_15"(%[[SPLIT_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2xf32>
%y, %y1 = "keras.ops.Split"(%x) <{axis = 1 : i64, unstacked = true, sections = 2 : i64}> : (tensor<2x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Split of an unknown size
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.ops.Split  ""  (f32[2,?])
// CHECK-NEXT: the size along the axis is not known; give the shape with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?xf32>
%y, %y1 = "keras.ops.Split"(%x) <{axis = 1 : i64, unstacked = false, indices = array<i64: 1>}> : (tensor<2x?xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Swapaxes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%y = "keras.ops.Swapaxes"(%x) <{axis1 = 1 : i64, axis2 = 2 : i64}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Take
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%indices) <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[CONVERT]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<4xf32>
%y = "keras.ops.Take"(%x, %indices) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Take of the flat tensor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[RESHAPE]], %indices, %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<4xi32>
%y = "keras.ops.Take"(%x, %indices) : (tensor<2x3xf32>, tensor<4xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tile
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %y = "opset.Tile_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "keras.ops.Tile"(%x) <{repeats = array<i64: 1, 2>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Transpose
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%y = "keras.ops.Transpose"(%x) <{axes = array<i64: 0, 2, 1>}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Transpose without axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 0]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<4x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%y = "keras.ops.Transpose"(%x) : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// axes that are no order
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.ops.Transpose  ""  (f32[2,3,4])
// CHECK-NEXT: axes [0, 2, 2] is no order of 3 axes
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%y = "keras.ops.Transpose"(%x) <{axes = array<i64: 0, 2, 2>}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
