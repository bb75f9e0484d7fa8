// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// A stable TopK of many numbers that cannot be negative; many are equal
// CHECK-LABEL: builtin.module
// CHECK:      %f = "opset.Floor_1"(%x){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %s = "opset.Sigmoid_1"(%f){{.*}} -> tensor<?x?xf32>
// CHECK:      %t = "opset.Tile_1"(%s, %times){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%t, %[[CONSTANT]]){{.*}} -> tensor<?x?x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 4]>}>
// CHECK-NEXT: %[[TILE:[0-9]+]] = "opset.Tile_1"(%[[UNSQUEEZE]], %[[CONSTANT_2]]){{.*}} -> tensor<?x?x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%t, %[[CONSTANT_3]]){{.*}} -> tensor<?x1x?xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [70]>}>
// CHECK-NEXT: %[[NONMAXSUPPRESSION:[0-9]+]], %[[NONMAXSUPPRESSION_2:[0-9]+]], %[[NONMAXSUPPRESSION_3:[0-9]+]] = "opset.NonMaxSuppression_9"(%[[TILE]], %[[UNSQUEEZE_2]], %[[CONSTANT_6]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{box_encoding = "center", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64>, tensor<?x3xf32>, tensor<1xi64>)
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[NONMAXSUPPRESSION]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 70]>}>
// CHECK-NEXT: %i = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<?x70xi64>
// CHECK-NEXT: %v = "opset.GatherElements_6"(%t, %i) <{axis = 1 : i64}>{{.*}} -> tensor<?x70xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%i)
%x = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%f = "opset.Floor_1"(%x) : (tensor<?x?xf32>) -> tensor<?x?xf32>
%s = "opset.Sigmoid_1"(%f) : (tensor<?x?xf32>) -> tensor<?x?xf32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [70]>}> : () -> tensor<i64>
%times = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 40]>}> : () -> tensor<2xi64>
%t = "opset.Tile_1"(%s, %times) : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
%v, %i = "opset.TopK_11"(%t, %k) <{axis = -1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}> : (tensor<?x?xf32>, tensor<i64>) -> (tensor<?x70xf32>, tensor<?x70xi64>)
"opset.Result_1"(%v) : (tensor<?x70xf32>) -> ()
"opset.Result_1"(%i) : (tensor<?x70xi64>) -> ()

// -----

// All of them, in known sizes
// CHECK-LABEL: builtin.module
// CHECK:      %f = "opset.Round_5"(%x) <{mode = "half_to_even"}>{{.*}} -> tensor<2x300xf32>
// CHECK-NEXT: %s = "opset.ReLU_1"(%f){{.*}} -> tensor<2x300xf32>
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%s, %[[CONSTANT]]){{.*}} -> tensor<2x300x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 4]>}>
// CHECK-NEXT: %[[TILE:[0-9]+]] = "opset.Tile_1"(%[[UNSQUEEZE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x300x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%s, %[[CONSTANT_3]]){{.*}} -> tensor<2x1x300xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [300]>}>
// CHECK-NEXT: %[[NONMAXSUPPRESSION:[0-9]+]], %[[NONMAXSUPPRESSION_2:[0-9]+]], %[[NONMAXSUPPRESSION_3:[0-9]+]] = "opset.NonMaxSuppression_9"(%[[TILE]], %[[UNSQUEEZE_2]], %[[CONSTANT_6]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{box_encoding = "center", sort_result_descending = false, output_type = i32{{.*}} -> (tensor<?x3xi32, #stepwell.bounds<"..600,3">>, tensor<?x3xf32, #stepwell.bounds<"..600,3">>, tensor<1xi32>)
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[NONMAXSUPPRESSION]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"..600">>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 300]>}>
// CHECK-NEXT: %i = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<2x300xi32>
// CHECK-NEXT: %v = "opset.GatherElements_6"(%s, %i) <{axis = 1 : i64}>{{.*}} -> tensor<2x300xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%i)
%x = "opset.Parameter_1"() : () -> tensor<2x300xf32>
%f = "opset.Round_5"(%x) <{mode = "half_to_even"}> : (tensor<2x300xf32>) -> tensor<2x300xf32>
%s = "opset.ReLU_1"(%f) : (tensor<2x300xf32>) -> tensor<2x300xf32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [300]>}> : () -> tensor<i64>
%v, %i = "opset.TopK_11"(%s, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i32, stable = true}> : (tensor<2x300xf32>, tensor<i64>) -> (tensor<2x300xf32>, tensor<2x300xi32>)
"opset.Result_1"(%v) : (tensor<2x300xf32>) -> ()
"opset.Result_1"(%i) : (tensor<2x300xi32>) -> ()

// -----

// As they are: numbers that may be negative, few, and the smallest
// CHECK-LABEL: builtin.module
// CHECK:      %s = "opset.Sigmoid_1"(%x){{.*}} -> tensor<2x1000xf32>
// CHECK:      %v, %i = "opset.TopK_11"(%x, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}>{{.*}} -> (tensor<2x100xf32>, tensor<2x100xi64>)
// CHECK-NEXT: %w, %j = "opset.TopK_11"(%s, %few) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}>{{.*}} -> (tensor<2x10xf32>, tensor<2x10xi64>)
// CHECK-NEXT: %u, %l = "opset.TopK_11"(%s, %k) <{axis = 1 : i64, mode = "min", sort = "value", index_element_type = i64, stable = true}>{{.*}} -> (tensor<2x100xf32>, tensor<2x100xi64>)
// CHECK-NEXT: "opset.Result_1"(%i)
// CHECK-NEXT: "opset.Result_1"(%j)
// CHECK-NEXT: "opset.Result_1"(%l)
%x = "opset.Parameter_1"() : () -> tensor<2x1000xf32>
%s = "opset.Sigmoid_1"(%x) : (tensor<2x1000xf32>) -> tensor<2x1000xf32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [100]>}> : () -> tensor<i64>
%few = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [10]>}> : () -> tensor<i64>
%v, %i = "opset.TopK_11"(%x, %k) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}> : (tensor<2x1000xf32>, tensor<i64>) -> (tensor<2x100xf32>, tensor<2x100xi64>)
%w, %j = "opset.TopK_11"(%s, %few) <{axis = 1 : i64, mode = "max", sort = "value", index_element_type = i64, stable = true}> : (tensor<2x1000xf32>, tensor<i64>) -> (tensor<2x10xf32>, tensor<2x10xi64>)
%u, %l = "opset.TopK_11"(%s, %k) <{axis = 1 : i64, mode = "min", sort = "value", index_element_type = i64, stable = true}> : (tensor<2x1000xf32>, tensor<i64>) -> (tensor<2x100xf32>, tensor<2x100xi64>)
"opset.Result_1"(%i) : (tensor<2x100xi64>) -> ()
"opset.Result_1"(%j) : (tensor<2x10xi64>) -> ()
"opset.Result_1"(%l) : (tensor<2x100xi64>) -> ()
