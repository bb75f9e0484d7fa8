// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// History -> ReadValue, Select of the first row in the first inference, Concat, Assign of what is past
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [0.0]>}>
// CHECK-NEXT: %c = "opset.ReadValue_6"(%[[CONSTANT]]) <{variable_id = "n", variable_type = f32, variable_shape = "1,1"}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%c, %[[CONSTANT_2]]){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[ASSIGN:[0-9]+]] = "opset.Assign_6"(%[[ADD]]) <{variable_id = "n"}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 4], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %[[READVALUE:[0-9]+]] = "opset.ReadValue_6"(%[[CONSTANT_3]]) <{variable_id = "s", variable_type = f32, variable_shape = "2,4"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%c, %[[CONSTANT_4]]){{.*}} -> tensor<1x1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %x, %[[READVALUE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %h = "opset.Concat_1"(%[[SELECT]], %x) <{axis = 0 : i64}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%h, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ASSIGN_2:[0-9]+]] = "opset.Assign_6"(%[[SLICE]]) <{variable_id = "s"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 12]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%h, %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<1x12xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4xf32>
%c = "kaldi.Count"() <{variable = "n"}> : () -> tensor<1x1xf32>
%h = "kaldi.History"(%x, %c) <{frames = 2 : i64, variable = "s"}> : (tensor<1x4xf32>, tensor<1x1xf32>) -> tensor<?x4xf32>
%y = "kaldi.Taps"(%h) <{lags = array<i64: 2, 1, 0>}> : (tensor<?x4xf32>) -> tensor<?x12xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x12xf32>) -> ()

// -----

// that is zeros before the first inference; Taps of one row, of some of them
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 4], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %[[READVALUE:[0-9]+]] = "opset.ReadValue_6"(%[[CONSTANT]]) <{variable_id = "s", variable_type = f32, variable_shape = "2,4"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %h = "opset.Concat_1"(%[[READVALUE]], %x) <{axis = 0 : i64}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%h, %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[ASSIGN:[0-9]+]] = "opset.Assign_6"(%[[SLICE]]) <{variable_id = "s"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %a = "opset.Slice_8"(%h, %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%h, %[[CONSTANT_10]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 8]>}>
// CHECK-NEXT: %b = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%a, %b) <{axis = 1 : i64}>{{.*}} -> tensor<1x12xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4xf32>
%h = "kaldi.History"(%x) <{frames = 2 : i64, variable = "s"}> : (tensor<1x4xf32>) -> tensor<?x4xf32>
%a = "kaldi.Taps"(%h) <{lags = array<i64: 1>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
%b = "kaldi.Taps"(%h) <{lags = array<i64: 2, 0>}> : (tensor<?x4xf32>) -> tensor<?x8xf32>
%y = "kaldi.Append"(%a, %b) : (tensor<?x4xf32>, tensor<?x8xf32>) -> tensor<?x12xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x12xf32>) -> ()

// -----

// Recall -> ReadValue; Keep -> Assign behind what was recalled, of zeros in the first inferences
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [0.0]>}>
// CHECK-NEXT: %c = "opset.ReadValue_6"(%[[CONSTANT]]) <{variable_id = "n", variable_type = f32, variable_shape = "1,1"}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%c, %[[CONSTANT_2]]){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[ASSIGN:[0-9]+]] = "opset.Assign_6"(%[[ADD]]) <{variable_id = "n"}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %r = "opset.ReadValue_6"(%[[CONSTANT_3]]) <{variable_id = "s", variable_type = f32, variable_shape = "1,4"}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%x, %r){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%c, %[[CONSTANT_4]]){{.*}} -> tensor<1x1xi1>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATEREQUAL]], %y, %[[CONSTANT_5]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%r, %[[SELECT]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONCAT]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[ASSIGN_2:[0-9]+]] = "opset.Assign_6"(%[[SLICE]]) <{variable_id = "s"}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4xf32>
%c = "kaldi.Count"() <{variable = "n"}> : () -> tensor<1x1xf32>
%r = "kaldi.Recall"() <{variable = "s", frames = 1 : i64}> : () -> tensor<?x4xf32>
%y = "kaldi.Sum"(%x, %r) : (tensor<1x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"kaldi.Keep"(%y, %r, %c) <{variable = "s", first = 2 : i64}> : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<1x1xf32>) -> ()
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// a size that is not known
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: kaldi.Recall  ""  ()
// CHECK-NEXT: the size of what it keeps is not known
%r = "kaldi.Recall"() <{variable = "s", frames = 1 : i64}> : () -> tensor<?x?xf32>
"stepwell.output"(%r) <{tensor_name = "r"}> : (tensor<?x?xf32>) -> ()
