// RUN: stepwell opt %s --split-input-file -p "opset-legalize,opset-dce" | filecheck %s

// A slice of the last two axes, to the sizes of another tensor
// CHECK-LABEL: builtin.module
// CHECK:      %s = "opset.ShapeOf_3"(%y) <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [0, 0, 0, -2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [1, 1, 1, 1]>}>
// CHECK-NEXT: %r = "opset.StridedSlice_1"(%x, %[[CONSTANT]], %s, %[[CONSTANT_2]]) <{new_axis_mask = array<i64>, shrink_axis_mask = array<i64>, ellipsis_mask = array<i64>, begin_mask = array<i64: 1, 1, 0, 0>, end_mask = array<i64: 1, 1, 0, 0>}>{{.*}} -> tensor<?x4x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%r)
%x = "opset.Parameter_1"() : () -> tensor<?x4x?x?xf32>
%y = "opset.Parameter_1"() : () -> tensor<?x3x?x?xf32>
%s = "opset.ShapeOf_3"(%y) <{output_type = i32}> : (tensor<?x3x?x?xf32>) -> tensor<4xi32>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}> : () -> tensor<2xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%g = "opset.Gather_8"(%s, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi32>, tensor<2xi64>, tensor<i64>) -> tensor<2xi32>
%first = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, -2]>}> : () -> tensor<2xi32>
%step = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 1]>}> : () -> tensor<2xi32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [-2, 3]>}> : () -> tensor<2xi32>
%r = "opset.Slice_8"(%x, %first, %g, %step, %axes) : (tensor<?x4x?x?xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x4x?x?xf32>
"opset.Result_1"(%r) : (tensor<?x4x?x?xf32>) -> ()

// -----

// Sizes of other axes, sizes that another operation takes, tensors of other ranks, and steps: they stay
// CHECK-LABEL: builtin.module
// CHECK:      %s = "opset.ShapeOf_3"(%y) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %t = "opset.ShapeOf_3"(%z) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK:      %other = "opset.Gather_8"(%s, %[[CONSTANT]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %a = "opset.Slice_8"(%x, %[[CONSTANT]], %other, %[[CONSTANT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: %used = "opset.Gather_8"(%s, %[[CONSTANT_2]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %b = "opset.Slice_8"(%x, %[[CONSTANT]], %used, %[[CONSTANT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%used)
// CHECK-NEXT: %rank = "opset.Gather_8"(%t, %[[CONSTANT_2]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %c = "opset.Slice_8"(%x, %[[CONSTANT]], %rank, %[[CONSTANT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: %stepped = "opset.Gather_8"(%s, %[[CONSTANT_2]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %d = "opset.Slice_8"(%x, %[[CONSTANT]], %stepped, %[[CONSTANT_3]], %[[CONSTANT_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%d)
%x = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%y = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%z = "opset.Parameter_1"() : () -> tensor<?x?x?xf32>
%s = "opset.ShapeOf_3"(%y) <{output_type = i64}> : (tensor<?x?xf32>) -> tensor<2xi64>
%t = "opset.ShapeOf_3"(%z) <{output_type = i64}> : (tensor<?x?x?xf32>) -> tensor<3xi64>
%0 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%other = "opset.Gather_8"(%s, %0, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%a = "opset.Slice_8"(%x, %0, %other, %1, %1) : (tensor<?x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
"opset.Result_1"(%a) : (tensor<?x?xf32>) -> ()
%used = "opset.Gather_8"(%s, %1, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%b = "opset.Slice_8"(%x, %0, %used, %1, %1) : (tensor<?x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
"opset.Result_1"(%b) : (tensor<?x?xf32>) -> ()
"opset.Result_1"(%used) : (tensor<1xi64>) -> ()
%rank = "opset.Gather_8"(%t, %1, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%c = "opset.Slice_8"(%x, %0, %rank, %1, %1) : (tensor<?x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
"opset.Result_1"(%c) : (tensor<?x?xf32>) -> ()
%stepped = "opset.Gather_8"(%s, %1, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%d = "opset.Slice_8"(%x, %0, %stepped, %2, %1) : (tensor<?x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
"opset.Result_1"(%d) : (tensor<?x?xf32>) -> ()
