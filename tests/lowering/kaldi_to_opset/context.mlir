// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// Extend -> Pad by the frames at the edges
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %y = "opset.Pad_12"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{pad_mode = "edge"}>{{.*}} -> tensor<?x4xf32, #stepwell.bounds<"3..,4">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Extend"(%x) <{left = 2 : i64, right = 1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Trim -> Slice
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Trim"(%x) <{left = 1 : i64, right = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Trim in front only -> Slice to the end
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Trim"(%x) <{left = 1 : i64, right = 0 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// ReplaceIndex of an input of one row -> the input
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4xf32>
%y = "kaldi.ReplaceIndex"(%x) <{variable = "t", value = 0 : i64}> : (tensor<1x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// IfDefined -> the input
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.IfDefined"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Fill -> Pad by zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Pad_12"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x4xf32, #stepwell.bounds<"3..,4">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Fill"(%x) <{left = 2 : i64, right = 1 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Failover that can be computed at every frame -> the first
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %a = "opset.Parameter_1"(){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x4xf32>
%y = "kaldi.Failover"(%x, %a) <{left = 0 : i64, right = 0 : i64}> : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Failover at both ends -> Select by the number of the frame
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[RESHAPE]], %[[CONSTANT_5]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_6]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[UNSQUEEZE]], %[[CONSTANT_7]]){{.*}} -> tensor<?x1xi1>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[GATHER_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[UNSQUEEZE]], %[[SUBTRACT]]){{.*}} -> tensor<?x1xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[GREATEREQUAL]], %[[LESS]]){{.*}} -> tensor<?x1xi1>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LOGICALAND]], %x, %a){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x4xf32>
%y = "kaldi.Failover"(%x, %a) <{left = 1 : i64, right = 2 : i64}> : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Failover at the beginning -> Select
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[RESHAPE]], %[[CONSTANT_5]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_6]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[UNSQUEEZE]], %[[CONSTANT_7]]){{.*}} -> tensor<?x1xi1>
// CHECK-NEXT: %y = "opset.Select_1"(%[[GREATEREQUAL]], %x, %a){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x4xf32>
%y = "kaldi.Failover"(%x, %a) <{left = 1 : i64, right = 0 : i64}> : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Switch -> Select by the number of the frame, modulo the inputs
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[ADD]], %[[CONSTANT_6]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_7]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[UNSQUEEZE]], %[[CONSTANT_8]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[FLOORMOD]], %[[CONSTANT_9]]){{.*}} -> tensor<?x1xi1>
// CHECK-NEXT: %y = "opset.Select_1"(%[[EQUAL]], %a, %x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x4xf32>
%y = "kaldi.Switch"(%x, %a) <{start = -1 : i64}> : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Switch of one input -> that
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Switch"(%x) <{start = 0 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Round -> Gather of the rows that it begins with
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[RESHAPE]], %[[CONSTANT_5]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RANGE]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[SLICE]], %[[CONSTANT_10]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SLICE]], %[[FLOORMOD]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[SUBTRACT]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Round"(%x) <{modulus = 3 : i64, start = -1 : i64, origin = -3 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Round to multiples of 1 -> the input
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Round"(%x) <{modulus = 1 : i64, start = 0 : i64, origin = 0 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// ReplaceIndex of an utterance -> the row of that frame
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<?x4xf32, #stepwell.bounds<"..1,4">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.ReplaceIndex"(%x) <{variable = "t", value = 0 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()
