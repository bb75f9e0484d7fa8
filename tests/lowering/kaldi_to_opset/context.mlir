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
