// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// A Tile of one channel along the channels
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x1x3x4xf32>
%repeats = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 3, 1, 1]>}> : () -> tensor<4xi64>
%y = "opset.Tile_1"(%x, %repeats) : (tensor<2x1x3x4xf32>, tensor<4xi64>) -> tensor<2x3x3x4xf32>
"opset.Result_1"(%y) : (tensor<2x3x3x4xf32>) -> ()

// -----

// … and along other dimensions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 1, 1]>}>
// CHECK-NEXT: %y = "opset.Tile_1"(%[[GATHER]], %[[CONSTANT_3]]){{.*}} -> tensor<?x3x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x1x3x4xf32>
%repeats = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 3, 1, 1]>}> : () -> tensor<4xi64>
%y = "opset.Tile_1"(%x, %repeats) : (tensor<?x1x3x4xf32>, tensor<4xi64>) -> tensor<?x3x3x4xf32>
"opset.Result_1"(%y) : (tensor<?x3x3x4xf32>) -> ()

// -----

// Several channels, or none of them repeated: as it is
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Tile_1"(%x, %repeats){{.*}} -> tensor<2x6x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x2x3x4xf32>
%repeats = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 3, 1, 1]>}> : () -> tensor<4xi64>
%y = "opset.Tile_1"(%x, %repeats) : (tensor<2x2x3x4xf32>, tensor<4xi64>) -> tensor<2x6x3x4xf32>
"opset.Result_1"(%y) : (tensor<2x6x3x4xf32>) -> ()

// -----

// A Broadcast of one channel
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x1x3x4xf32>
%shape = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 3, 1, 1]>}> : () -> tensor<4xi64>
%y = "opset.Broadcast_3"(%x, %shape) <{mode = "bidirectional"}> : (tensor<2x1x3x4xf32>, tensor<4xi64>) -> tensor<2x3x3x4xf32>
"opset.Result_1"(%y) : (tensor<2x3x3x4xf32>) -> ()

// -----

// … and of other dimensions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1x4xf32>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[GATHER]], %shape) <{mode = "numpy"}>{{.*}} -> tensor<2x3x5x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x1x1x4xf32>
%shape = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 3, 5, 4]>}> : () -> tensor<4xi64>
%y = "opset.Broadcast_3"(%x, %shape) <{mode = "numpy"}> : (tensor<2x1x1x4xf32>, tensor<4xi64>) -> tensor<2x3x5x4xf32>
"opset.Result_1"(%y) : (tensor<2x3x5x4xf32>) -> ()
