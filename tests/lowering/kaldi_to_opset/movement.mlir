// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// Append -> Concat
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %y = "opset.Concat_1"(%x, %a) <{axis = 1 : i64}>{{.*}} -> tensor<?x7xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x3xf32>
%y = "kaldi.Append"(%x, %a) : (tensor<?x4xf32>, tensor<?x3xf32>) -> tensor<?x7xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x7xf32>) -> ()

// -----

// Append with what is the same at every frame -> Broadcast, Concat
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%a, %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%x, %[[BROADCAST]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x7xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3xf32>
%y = "kaldi.Append"(%x, %a) : (tensor<?x4xf32>, tensor<1x3xf32>) -> tensor<?x7xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x7xf32>) -> ()

// -----

// Append of rows that all are the same at every frame -> Concat
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Concat_1"(%x, %a) <{axis = 1 : i64}>{{.*}} -> tensor<1x7xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4xf32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3xf32>
%y = "kaldi.Append"(%x, %a) : (tensor<1x4xf32>, tensor<1x3xf32>) -> tensor<?x7xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x7xf32>) -> ()

// -----

// DimRange -> Slice
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.DimRange"(%x) <{offset = 1 : i64, dim = 2 : i64}> : (tensor<?x4xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// Copy -> Gather, counted from 1
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Copy"(%x) <{indices = array<i64: 4, 1, 1>}> : (tensor<?x4xf32>) -> tensor<?x3xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x3xf32>) -> ()

// -----

// PermuteComponent of nnet3 -> Gather
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 0, 1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.PermuteComponent"(%x) <{ColumnMap = array<i64: 3, 0, 1, 2>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// PermuteComponent of nnet2, which says where numbers go -> Gather
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 3, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.PermuteComponent"(%x) <{Reorder = array<i64: 3, 0, 1, 2>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Splice -> Pad, a Slice for each offset, Concat
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{pad_mode = "edge"}>{{.*}} -> tensor<?x4xf32, #stepwell.bounds<"2..,4">>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[PAD]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[PAD]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[PAD]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[SLICE]], %[[SLICE_2]], %[[SLICE_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Splice"(%x) <{frame_offsets = array<i64: -1, 0, 1>}> : (tensor<?x4xf32>) -> tensor<?x12xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x12xf32>) -> ()

// -----

// Splice of the frame itself -> that
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Splice"(%x) <{frame_offsets = array<i64: 0>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()
