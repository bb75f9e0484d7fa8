// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// One place for all elements behind the axis, of batches that are the same tensor's
// CHECK-LABEL: builtin.module
// CHECK:      %m = "opset.ReduceMax_1"(%x, %axis) <{keep_dims = false}>{{.*}} -> tensor<?x5xf32>
// CHECK-NEXT: %v, %i = "opset.TopK_11"(%m, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}>{{.*}} -> (tensor<?x2xf32>, tensor<?x2xi64>)
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %i, %[[CONSTANT]]) <{batch_dims = 1 : i64}>{{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x5x3xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%times = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 3]>}> : () -> tensor<3xi64>
%m = "opset.ReduceMax_1"(%x, %axis) <{keep_dims = false}> : (tensor<?x5x3xf32>, tensor<1xi64>) -> tensor<?x5xf32>
%v, %i = "opset.TopK_11"(%m, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}> : (tensor<?x5xf32>, tensor<i64>) -> (tensor<?x2xf32>, tensor<?x2xi64>)
%u = "opset.Unsqueeze_1"(%i, %axis) : (tensor<?x2xi64>, tensor<1xi64>) -> tensor<?x2x1xi64>
%t = "opset.Tile_1"(%u, %times) : (tensor<?x2x1xi64>, tensor<3xi64>) -> tensor<?x2x3xi64>
%y = "opset.GatherElements_6"(%x, %t) <{axis = 1 : i64}> : (tensor<?x5x3xf32>, tensor<?x2x3xi64>) -> tensor<?x2x3xf32>
"opset.Result_1"(%y) : (tensor<?x2x3xf32>) -> ()

// -----

// The same places in all batches, by a Broadcast
// CHECK-LABEL: builtin.module
// CHECK:      %v, %i = "opset.TopK_11"(%one, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}>{{.*}} -> (tensor<1x2x1xf32>, tensor<1x2x1xi64>)
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_1"(%i, %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[SQUEEZE]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<4x5x3xf32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%sizes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 3]>}> : () -> tensor<3xi64>
%one = "opset.Parameter_1"() : () -> tensor<1x5x1xf32>
%v, %i = "opset.TopK_11"(%one, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}> : (tensor<1x5x1xf32>, tensor<i64>) -> (tensor<1x2x1xf32>, tensor<1x2x1xi64>)
%t = "opset.Broadcast_3"(%i, %sizes) <{mode = "numpy"}> : (tensor<1x2x1xi64>, tensor<3xi64>) -> tensor<4x2x3xi64>
%y = "opset.GatherElements_6"(%x, %t) <{axis = 1 : i64}> : (tensor<4x5x3xf32>, tensor<4x2x3xi64>) -> tensor<4x2x3xf32>
"opset.Result_1"(%y) : (tensor<4x2x3xf32>) -> ()

// -----

// As they are: another place for each element behind the axis, fewer places than batches, and repeated along the axis
// CHECK-LABEL: builtin.module
// CHECK:      %v, %i = "opset.TopK_11"(%two, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}>{{.*}} -> (tensor<2x2x3xf32>, tensor<2x2x3xi64>)
// CHECK-NEXT: %w, %j = "opset.TopK_11"(%one, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}>{{.*}} -> (tensor<2x2x1xf32>, tensor<2x2x1xi64>)
// CHECK-NEXT: %t = "opset.Tile_1"(%i, %times){{.*}} -> tensor<4x2x3xi64>
// CHECK-NEXT: %y = "opset.GatherElements_6"(%x, %t) <{axis = 1 : i64}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %s = "opset.Tile_1"(%j, %more){{.*}} -> tensor<4x4x3xi64>
// CHECK-NEXT: %z = "opset.GatherElements_6"(%x, %s) <{axis = 1 : i64}>{{.*}} -> tensor<4x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<4x5x3xf32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%times = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 1]>}> : () -> tensor<3xi64>
%more = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 3]>}> : () -> tensor<3xi64>
%two = "opset.Parameter_1"() : () -> tensor<2x5x3xf32>
%one = "opset.Parameter_1"() : () -> tensor<2x5x1xf32>
%v, %i = "opset.TopK_11"(%two, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}> : (tensor<2x5x3xf32>, tensor<i64>) -> (tensor<2x2x3xf32>, tensor<2x2x3xi64>)
%w, %j = "opset.TopK_11"(%one, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}> : (tensor<2x5x1xf32>, tensor<i64>) -> (tensor<2x2x1xf32>, tensor<2x2x1xi64>)
%t = "opset.Tile_1"(%i, %times) : (tensor<2x2x3xi64>, tensor<3xi64>) -> tensor<4x2x3xi64>
%y = "opset.GatherElements_6"(%x, %t) <{axis = 1 : i64}> : (tensor<4x5x3xf32>, tensor<4x2x3xi64>) -> tensor<4x2x3xf32>
%s = "opset.Tile_1"(%j, %more) : (tensor<2x2x1xi64>, tensor<3xi64>) -> tensor<4x4x3xi64>
%z = "opset.GatherElements_6"(%x, %s) <{axis = 1 : i64}> : (tensor<4x5x3xf32>, tensor<4x4x3xi64>) -> tensor<4x4x3xf32>
"opset.Result_1"(%y) : (tensor<4x2x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<4x4x3xf32>) -> ()
