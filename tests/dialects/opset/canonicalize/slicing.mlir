// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// Slice(Slice(x)) -> Slice(x): along other axes, and forwards along one of known size
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 4, -2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [9, 9, 99]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 4, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %slice = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<?x2x2xf32, #stepwell.bounds<"..8,2,2">>
// CHECK-NEXT: "opset.Result_1"(%slice)
%x = "opset.Parameter_1"() : () -> tensor<?x12x6xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [11]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3) : (tensor<?x12x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x5x6xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, -2]>}> : () -> tensor<3xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [9, 4, 99]>}> : () -> tensor<3xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 1]>}> : () -> tensor<3xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}> : () -> tensor<3xi64>
%slice_1 = "opset.Slice_8"(%slice, %c_4, %c_5, %c_6, %c_7) : (tensor<?x5x6xf32>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>) -> tensor<?x2x2xf32, #stepwell.bounds<"..8,2,2">>
"opset.Result_1"(%slice_1) : (tensor<?x2x2xf32, #stepwell.bounds<"..8,2,2">>) -> ()

// -----

// … not backwards, not of an unknown size, and not where the first slice is used elsewhere
// CHECK-LABEL: builtin.module
// CHECK:      %slice = "opset.Slice_8"(%x_2, %c, %c_1, %c_2, %c_3){{.*}} -> tensor<2x8x6xf32>
// CHECK:      %slice_1 = "opset.Slice_8"(%x, %c_4, %c_5, %c_6, %c_7){{.*}} -> tensor<2x9x6xf32>
// CHECK:      %slice_2 = "opset.Slice_8"(%slice_1, %c_8, %c_9, %c_10, %c_11){{.*}} -> tensor<2x5x6xf32>
// CHECK:      %slice_3 = "opset.Slice_8"(%x_1, %c_12, %c_13, %c_14, %c_15){{.*}} -> tensor<?x12x6xf32, #stepwell.bounds<"..8,12,6">>
// CHECK:      %slice_4 = "opset.Slice_8"(%slice_3, %c_16, %c_17, %c_18, %c_19){{.*}} -> tensor<?x12x6xf32, #stepwell.bounds<"..5,12,6">>
// CHECK:      %slice_5 = "opset.Slice_8"(%slice, %c_20, %c_21, %c_22, %c_23){{.*}} -> tensor<2x3x6xf32>
// CHECK-NEXT: "opset.Result_1"(%slice_2)
// CHECK-NEXT: "opset.Result_1"(%slice_4)
// CHECK-NEXT: "opset.Result_1"(%slice)
// CHECK-NEXT: "opset.Result_1"(%slice_5)
%x = "opset.Parameter_1"() : () -> tensor<2x12x6xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<?x12x6xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x12x6xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%x_2, %c, %c_1, %c_2, %c_3) : (tensor<2x12x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x8x6xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [11]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%x, %c_4, %c_5, %c_6, %c_7) : (tensor<2x12x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x9x6xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}> : () -> tensor<1xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_2 = "opset.Slice_8"(%slice_1, %c_8, %c_9, %c_10, %c_11) : (tensor<2x9x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x5x6xf32>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9]>}> : () -> tensor<1xi64>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%slice_3 = "opset.Slice_8"(%x_1, %c_12, %c_13, %c_14, %c_15) : (tensor<?x12x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x12x6xf32, #stepwell.bounds<"..8,12,6">>
%c_16 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_17 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}> : () -> tensor<1xi64>
%c_18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_19 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%slice_4 = "opset.Slice_8"(%slice_3, %c_16, %c_17, %c_18, %c_19) : (tensor<?x12x6xf32, #stepwell.bounds<"..8,12,6">>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x12x6xf32, #stepwell.bounds<"..5,12,6">>
%c_20 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_21 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_22 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_23 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_5 = "opset.Slice_8"(%slice, %c_20, %c_21, %c_22, %c_23) : (tensor<2x8x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x3x6xf32>
"opset.Result_1"(%slice_2) : (tensor<2x5x6xf32>) -> ()
"opset.Result_1"(%slice_4) : (tensor<?x12x6xf32, #stepwell.bounds<"..5,12,6">>) -> ()
"opset.Result_1"(%slice) : (tensor<2x8x6xf32>) -> ()
"opset.Result_1"(%slice_5) : (tensor<2x3x6xf32>) -> ()

// -----

// Squeeze(Slice(x)) -> StridedSlice(x) that shrinks the axes; the Reshape that does the same too
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 2]>}>
// CHECK-NEXT: %squeeze = "opset.StridedSlice_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{new_axis_mask = array<i64>, shrink_axis_mask = array<i64: 0, 1, 0>, ellipsis_mask = array<i64>, begin_mask = array<i64: 1, 0, 0>, end_mask = array<i64: 1, 0, 0>}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 1]>}>
// CHECK-NEXT: %squeeze_1 = "opset.StridedSlice_1"(%x_1, %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{new_axis_mask = array<i64>, shrink_axis_mask = array<i64: 0, 1, 1>, ellipsis_mask = array<i64>, begin_mask = array<i64: 1, 0, 0>, end_mask = array<i64: 1, 0, 0>}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 3, 5]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 4, 0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, -2]>}>
// CHECK-NEXT: %reshape = "opset.StridedSlice_1"(%x_2, %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{new_axis_mask = array<i64>, shrink_axis_mask = array<i64: 0, 1, 0>, ellipsis_mask = array<i64>, begin_mask = array<i64: 1, 0, 0>, end_mask = array<i64: 1, 0, 0>}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%squeeze)
// CHECK-NEXT: "opset.Result_1"(%squeeze_1)
// CHECK-NEXT: "opset.Result_1"(%reshape)
%x = "opset.Parameter_1"() : () -> tensor<?x3x6xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x1x4x6xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x4x6xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 0]>}> : () -> tensor<2xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [9, 4]>}> : () -> tensor<2xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}> : () -> tensor<2xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}> : () -> tensor<2xi64>
%slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3) : (tensor<?x3x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x1x2xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze = "opset.Squeeze_1"(%slice, %c_4) : (tensor<?x1x2xf32>, tensor<1xi64>) -> tensor<?x2xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%x_1, %c_5, %c_6, %c_7, %c_8) : (tensor<2x1x4x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x1x1x6xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}> : () -> tensor<2xi64>
%squeeze_1 = "opset.Squeeze_1"(%slice_1, %c_9) : (tensor<2x1x1x6xf32>, tensor<2xi64>) -> tensor<2x6xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 5]>}> : () -> tensor<2xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}> : () -> tensor<2xi64>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-4, -2]>}> : () -> tensor<2xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}> : () -> tensor<2xi64>
%slice_2 = "opset.Slice_8"(%x_2, %c_10, %c_11, %c_12, %c_13) : (tensor<2x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x1x3xf32>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%reshape = "opset.Reshape_1"(%slice_2, %c_14) <{special_zero = false}> : (tensor<2x1x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
"opset.Result_1"(%squeeze) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%squeeze_1) : (tensor<2x6xf32>) -> ()
"opset.Result_1"(%reshape) : (tensor<2x3xf32>) -> ()

// -----

// An element of a vector is gathered
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %unsqueeze = "opset.Gather_8"(%x, %[[CONSTANT_2]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      %broadcast = "opset.Broadcast_3"(%c, %unsqueeze) <{mode = "numpy"}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%broadcast)
%x = "opset.Parameter_1"() : () -> tensor<5xi64>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3) : (tensor<5xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%squeeze = "opset.Squeeze_1"(%slice, %c_4) : (tensor<1xi64>, tensor<1xi64>) -> tensor<i64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%unsqueeze = "opset.Unsqueeze_1"(%squeeze, %c_5) : (tensor<i64>, tensor<1xi64>) -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%broadcast = "opset.Broadcast_3"(%c_6, %unsqueeze) <{mode = "numpy"}> : (tensor<f32>, tensor<1xi64>) -> tensor<?xf32>
"opset.Result_1"(%broadcast) : (tensor<?xf32>) -> ()

// -----

// A size that may be 0, for which Squeeze does not run, goes too; a slice that is used elsewhere, and another Reshape stay
// CHECK-LABEL: builtin.module
// CHECK:      %slice = "opset.Slice_8"(%x_1, %c, %c_1, %c_2, %c_3){{.*}} -> tensor<2x1x6xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 1]>}>
// CHECK-NEXT: %squeeze = "opset.StridedSlice_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{new_axis_mask = array<i64>, shrink_axis_mask = array<i64: 0, 0, 1>, ellipsis_mask = array<i64>, begin_mask = array<i64: 1, 1, 0>, end_mask = array<i64: 1, 1, 0>}>{{.*}} -> tensor<?x3xf32>
// CHECK:      %squeeze_1 = "opset.Squeeze_1"(%slice, %c_4){{.*}} -> tensor<2x6xf32>
// CHECK:      %slice_1 = "opset.Slice_8"(%x_2, %c_5, %c_6, %c_7, %c_8){{.*}} -> tensor<2x1x6xf32>
// CHECK:      %reshape = "opset.Reshape_1"(%slice_1, %c_9) <{special_zero = false}>{{.*}} -> tensor<6x2xf32>
// CHECK-NEXT: "opset.Result_1"(%squeeze)
// CHECK-NEXT: "opset.Result_1"(%slice)
// CHECK-NEXT: "opset.Result_1"(%squeeze_1)
// CHECK-NEXT: "opset.Result_1"(%reshape)
%x = "opset.Parameter_1"() : () -> tensor<?x3x?xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x4x6xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%x_1, %c, %c_1, %c_2, %c_3) : (tensor<2x4x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x1x6xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%x, %c_4, %c_5, %c_6, %c_7) : (tensor<?x3x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x3x?xf32, #stepwell.bounds<"?,3,..1">>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%squeeze = "opset.Squeeze_1"(%slice_1, %c_8) : (tensor<?x3x?xf32, #stepwell.bounds<"?,3,..1">>, tensor<1xi64>) -> tensor<?x3xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze_1 = "opset.Squeeze_1"(%slice, %c_9) : (tensor<2x1x6xf32>, tensor<1xi64>) -> tensor<2x6xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x4x6xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_2 = "opset.Slice_8"(%x_2, %c_10, %c_11, %c_12, %c_13) : (tensor<2x4x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x1x6xf32>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 2]>}> : () -> tensor<2xi64>
%reshape = "opset.Reshape_1"(%slice_2, %c_14) <{special_zero = false}> : (tensor<2x1x6xf32>, tensor<2xi64>) -> tensor<6x2xf32>
"opset.Result_1"(%squeeze) : (tensor<?x3xf32>) -> ()
"opset.Result_1"(%slice) : (tensor<2x1x6xf32>) -> ()
"opset.Result_1"(%squeeze_1) : (tensor<2x6xf32>) -> ()
"opset.Result_1"(%reshape) : (tensor<6x2xf32>) -> ()

// -----

// Slices along one axis that take most of it -> VariadicSplit; another axis may be named if it is whole
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 5, 4]>}>
// CHECK-NEXT: %slice, %slice_1, %slice_2 = "opset.VariadicSplit_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<?x3x4xf32>, tensor<?x5x4xf32>, tensor<?x4x4xf32>)
// CHECK-NEXT: %relu = "opset.ReLU_1"(%slice_2){{.*}} -> tensor<?x4x4xf32>
// CHECK-NEXT: %relu_1 = "opset.ReLU_1"(%slice){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %relu_2 = "opset.ReLU_1"(%slice_1){{.*}} -> tensor<?x5x4xf32>
// CHECK-NEXT: "opset.Result_1"(%relu)
// CHECK-NEXT: "opset.Result_1"(%relu_1)
// CHECK-NEXT: "opset.Result_1"(%relu_2)
%x = "opset.Parameter_1"() : () -> tensor<?x12x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [99]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3) : (tensor<?x12x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x4x4xf32>
%relu = "opset.ReLU_1"(%slice) : (tensor<?x4x4xf32>) -> tensor<?x4x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%x, %c_4, %c_5, %c_6, %c_7) : (tensor<?x12x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x3x4xf32>
%relu_1 = "opset.ReLU_1"(%slice_1) : (tensor<?x3x4xf32>) -> tensor<?x3x4xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -9]>}> : () -> tensor<2xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [9, -4]>}> : () -> tensor<2xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<2xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}> : () -> tensor<2xi64>
%slice_2 = "opset.Slice_8"(%x, %c_8, %c_9, %c_10, %c_11) : (tensor<?x12x4xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x5x4xf32>
%relu_2 = "opset.ReLU_1"(%slice_2) : (tensor<?x5x4xf32>) -> tensor<?x5x4xf32>
"opset.Result_1"(%relu) : (tensor<?x4x4xf32>) -> ()
"opset.Result_1"(%relu_1) : (tensor<?x3x4xf32>) -> ()
"opset.Result_1"(%relu_2) : (tensor<?x5x4xf32>) -> ()

// -----

// Slices that are squeezed are each one operation; a Split is made where that is fewer
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 1]>}>
// CHECK-NEXT: %slice, %slice_1, %slice_2 = "opset.VariadicSplit_1"(%x_1, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %squeeze = "opset.StridedSlice_1"(%x, %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{new_axis_mask = array<i64>, shrink_axis_mask = array<i64: 0, 1>, ellipsis_mask = array<i64>, begin_mask = array<i64: 1, 0>, end_mask = array<i64: 1, 0>}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %squeeze_1 = "opset.StridedSlice_1"(%x, %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{new_axis_mask = array<i64>, shrink_axis_mask = array<i64: 0, 1>, ellipsis_mask = array<i64>, begin_mask = array<i64: 1, 0>, end_mask = array<i64: 1, 0>}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 3]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %squeeze_2 = "opset.StridedSlice_1"(%x, %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]) <{new_axis_mask = array<i64>, shrink_axis_mask = array<i64: 0, 1>, ellipsis_mask = array<i64>, begin_mask = array<i64: 1, 0>, end_mask = array<i64: 1, 0>}>{{.*}} -> tensor<2x4xf32>
// CHECK:      %squeeze_3 = "opset.Squeeze_1"(%slice, %c){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%squeeze)
// CHECK-NEXT: "opset.Result_1"(%squeeze_1)
// CHECK-NEXT: "opset.Result_1"(%squeeze_2)
// CHECK-NEXT: "opset.Result_1"(%squeeze_3)
// CHECK-NEXT: "opset.Result_1"(%slice_1)
// CHECK-NEXT: "opset.Result_1"(%slice_2)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3) : (tensor<2x3x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x1x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze = "opset.Squeeze_1"(%slice, %c_4) : (tensor<2x1x4xf32>, tensor<1xi64>) -> tensor<2x4xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%x, %c_5, %c_6, %c_7, %c_8) : (tensor<2x3x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x1x4xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze_1 = "opset.Squeeze_1"(%slice_1, %c_9) : (tensor<2x1x4xf32>, tensor<1xi64>) -> tensor<2x4xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_2 = "opset.Slice_8"(%x, %c_10, %c_11, %c_12, %c_13) : (tensor<2x3x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x1x4xf32>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze_2 = "opset.Squeeze_1"(%slice_2, %c_14) : (tensor<2x1x4xf32>, tensor<1xi64>) -> tensor<2x4xf32>
%c_15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_16 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_17 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_3 = "opset.Slice_8"(%x_1, %c_15, %c_16, %c_17, %c_18) : (tensor<2x3x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x1x4xf32>
%c_19 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze_3 = "opset.Squeeze_1"(%slice_3, %c_19) : (tensor<2x1x4xf32>, tensor<1xi64>) -> tensor<2x4xf32>
%c_20 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_21 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_22 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_23 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_4 = "opset.Slice_8"(%x_1, %c_20, %c_21, %c_22, %c_23) : (tensor<2x3x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x1x4xf32>
%c_24 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_25 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_26 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_27 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_5 = "opset.Slice_8"(%x_1, %c_24, %c_25, %c_26, %c_27) : (tensor<2x3x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x1x4xf32>
"opset.Result_1"(%squeeze) : (tensor<2x4xf32>) -> ()
"opset.Result_1"(%squeeze_1) : (tensor<2x4xf32>) -> ()
"opset.Result_1"(%squeeze_2) : (tensor<2x4xf32>) -> ()
"opset.Result_1"(%squeeze_3) : (tensor<2x4xf32>) -> ()
"opset.Result_1"(%slice_4) : (tensor<2x1x4xf32>) -> ()
"opset.Result_1"(%slice_5) : (tensor<2x1x4xf32>) -> ()

// -----

// What lies between is a part that nobody uses
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [5, 2, 5]>}>
// CHECK-NEXT: %slice, %[[VARIADICSPLIT:[0-9]+]], %slice_1 = "opset.VariadicSplit_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<2x5x4xf32>, tensor<2x2x4xf32>, tensor<2x5x4xf32>)
// CHECK-NEXT: "opset.Result_1"(%slice)
// CHECK-NEXT: "opset.Result_1"(%slice_1)
%x = "opset.Parameter_1"() : () -> tensor<2x12x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3) : (tensor<2x12x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x5x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%x, %c_4, %c_5, %c_6, %c_7) : (tensor<2x12x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x5x4xf32>
"opset.Result_1"(%slice) : (tensor<2x5x4xf32>) -> ()
"opset.Result_1"(%slice_1) : (tensor<2x5x4xf32>) -> ()

// -----

// Slices that overlap, take little, have steps, go along several axes, or of a size that is not known stay
// CHECK-LABEL: builtin.module
// CHECK:      %slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3){{.*}} -> tensor<2x5x4xf32>
// CHECK:      %slice_1 = "opset.Slice_8"(%x, %c_4, %c_5, %c_6, %c_7){{.*}} -> tensor<2x8x4xf32>
// CHECK:      %slice_2 = "opset.Slice_8"(%x_1, %c_8, %c_9, %c_10, %c_11){{.*}} -> tensor<2x2x4xf32>
// CHECK:      %slice_3 = "opset.Slice_8"(%x_1, %c_12, %c_13, %c_14, %c_15){{.*}} -> tensor<2x2x4xf32>
// CHECK:      %slice_4 = "opset.Slice_8"(%x_2, %c_16, %c_17, %c_18, %c_19){{.*}} -> tensor<2x6x4xf32>
// CHECK:      %slice_5 = "opset.Slice_8"(%x_2, %c_20, %c_21, %c_22, %c_23){{.*}} -> tensor<2x6x4xf32>
// CHECK:      %slice_6 = "opset.Slice_8"(%x_3, %c_24, %c_25, %c_26, %c_27){{.*}} -> tensor<2x6x4xf32>
// CHECK:      %slice_7 = "opset.Slice_8"(%x_3, %c_28, %c_29, %c_30, %c_31){{.*}} -> tensor<2x12x2xf32>
// CHECK:      %slice_8 = "opset.Slice_8"(%x_4, %c_32, %c_33, %c_34, %c_35){{.*}} -> tensor<2x?x4xf32, #stepwell.bounds<"2,..6,4">>
// CHECK:      %slice_9 = "opset.Slice_8"(%x_4, %c_36, %c_37, %c_38, %c_39){{.*}} -> tensor<2x?x4xf32, #stepwell.bounds<"2,..93,4">>
// CHECK-NEXT: "opset.Result_1"(%slice)
// CHECK-NEXT: "opset.Result_1"(%slice_1)
// CHECK-NEXT: "opset.Result_1"(%slice_2)
// CHECK-NEXT: "opset.Result_1"(%slice_3)
// CHECK-NEXT: "opset.Result_1"(%slice_4)
// CHECK-NEXT: "opset.Result_1"(%slice_5)
// CHECK-NEXT: "opset.Result_1"(%slice_6)
// CHECK-NEXT: "opset.Result_1"(%slice_7)
// CHECK-NEXT: "opset.Result_1"(%slice_8)
// CHECK-NEXT: "opset.Result_1"(%slice_9)
%x = "opset.Parameter_1"() : () -> tensor<2x12x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x12x4xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x12x4xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<2x12x4xf32>
%x_4 = "opset.Parameter_1"() : () -> tensor<2x?x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3) : (tensor<2x12x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x5x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%x, %c_4, %c_5, %c_6, %c_7) : (tensor<2x12x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x8x4xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_2 = "opset.Slice_8"(%x_1, %c_8, %c_9, %c_10, %c_11) : (tensor<2x12x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x2x4xf32>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [10]>}> : () -> tensor<1xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}> : () -> tensor<1xi64>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_3 = "opset.Slice_8"(%x_1, %c_12, %c_13, %c_14, %c_15) : (tensor<2x12x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x2x4xf32>
%c_16 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_17 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}> : () -> tensor<1xi64>
%c_18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_19 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_4 = "opset.Slice_8"(%x_2, %c_16, %c_17, %c_18, %c_19) : (tensor<2x12x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x6x4xf32>
%c_20 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_21 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}> : () -> tensor<1xi64>
%c_22 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_23 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_5 = "opset.Slice_8"(%x_2, %c_20, %c_21, %c_22, %c_23) : (tensor<2x12x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x6x4xf32>
%c_24 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_25 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}> : () -> tensor<1xi64>
%c_26 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_27 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_6 = "opset.Slice_8"(%x_3, %c_24, %c_25, %c_26, %c_27) : (tensor<2x12x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x6x4xf32>
%c_28 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_29 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_30 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_31 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%slice_7 = "opset.Slice_8"(%x_3, %c_28, %c_29, %c_30, %c_31) : (tensor<2x12x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x12x2xf32>
%c_32 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_33 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}> : () -> tensor<1xi64>
%c_34 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_35 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_8 = "opset.Slice_8"(%x_4, %c_32, %c_33, %c_34, %c_35) : (tensor<2x?x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x?x4xf32, #stepwell.bounds<"2,..6,4">>
%c_36 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}> : () -> tensor<1xi64>
%c_37 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [99]>}> : () -> tensor<1xi64>
%c_38 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_39 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_9 = "opset.Slice_8"(%x_4, %c_36, %c_37, %c_38, %c_39) : (tensor<2x?x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x?x4xf32, #stepwell.bounds<"2,..93,4">>
"opset.Result_1"(%slice) : (tensor<2x5x4xf32>) -> ()
"opset.Result_1"(%slice_1) : (tensor<2x8x4xf32>) -> ()
"opset.Result_1"(%slice_2) : (tensor<2x2x4xf32>) -> ()
"opset.Result_1"(%slice_3) : (tensor<2x2x4xf32>) -> ()
"opset.Result_1"(%slice_4) : (tensor<2x6x4xf32>) -> ()
"opset.Result_1"(%slice_5) : (tensor<2x6x4xf32>) -> ()
"opset.Result_1"(%slice_6) : (tensor<2x6x4xf32>) -> ()
"opset.Result_1"(%slice_7) : (tensor<2x12x2xf32>) -> ()
"opset.Result_1"(%slice_8) : (tensor<2x?x4xf32, #stepwell.bounds<"2,..6,4">>) -> ()
"opset.Result_1"(%slice_9) : (tensor<2x?x4xf32, #stepwell.bounds<"2,..93,4">>) -> ()

// -----

// Slice(Concat(a, b, c)) -> b, Concat(b, c), Slice(c)
// CHECK-LABEL: builtin.module
// CHECK:      %slice = "opset.Concat_1"(%x_1, %x_2) <{axis = 1 : i64}>{{.*}} -> tensor<2x9x?xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %slice_1 = "opset.Slice_8"(%x_2, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%x_1)
// CHECK-NEXT: "opset.Result_1"(%slice)
// CHECK-NEXT: "opset.Result_1"(%slice_1)
%x = "opset.Parameter_1"() : () -> tensor<2x3x?xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x4x?xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x5x?xf32>
%concat = "opset.Concat_1"(%x, %x_1, %x_2) <{axis = 1 : i64}> : (tensor<2x3x?xf32>, tensor<2x4x?xf32>, tensor<2x5x?xf32>) -> tensor<2x12x?xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%concat, %c, %c_1, %c_2, %c_3) : (tensor<2x12x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x4x?xf32>
%concat_1 = "opset.Concat_1"(%x, %x_1, %x_2) <{axis = 1 : i64}> : (tensor<2x3x?xf32>, tensor<2x4x?xf32>, tensor<2x5x?xf32>) -> tensor<2x12x?xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [99]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%concat_1, %c_4, %c_5, %c_6, %c_7) : (tensor<2x12x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x9x?xf32>
%concat_2 = "opset.Concat_1"(%x, %x_1, %x_2) <{axis = 1 : i64}> : (tensor<2x3x?xf32>, tensor<2x4x?xf32>, tensor<2x5x?xf32>) -> tensor<2x12x?xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}> : () -> tensor<1xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [10]>}> : () -> tensor<1xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_2 = "opset.Slice_8"(%concat_2, %c_8, %c_9, %c_10, %c_11) : (tensor<2x12x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x2x?xf32>
"opset.Result_1"(%slice) : (tensor<2x4x?xf32>) -> ()
"opset.Result_1"(%slice_1) : (tensor<2x9x?xf32>) -> ()
"opset.Result_1"(%slice_2) : (tensor<2x2x?xf32>) -> ()

// -----

// Parts of two operands, another axis, sizes that are not known; several operands of a Concat with other users
// CHECK-LABEL: builtin.module
// CHECK:      %concat = "opset.Concat_1"(%x, %x_1, %x) <{axis = 1 : i64}>{{.*}} -> tensor<2x10xf32>
// CHECK-NEXT: %concat_1 = "opset.Concat_1"(%x, %x_1) <{axis = 1 : i64}>{{.*}} -> tensor<2x7xf32>
// CHECK:      %slice = "opset.Slice_8"(%concat_1, %c, %c_1, %c_2, %c_3){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %concat_2 = "opset.Concat_1"(%x, %x) <{axis = 0 : i64}>{{.*}} -> tensor<4x3xf32>
// CHECK:      %slice_1 = "opset.Slice_8"(%concat_2, %c_4, %c_5, %c_6, %c_7){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %concat_3 = "opset.Concat_1"(%x_2, %x) <{axis = 1 : i64}>{{.*}} -> tensor<2x?xf32, #stepwell.bounds<"2,3..">>
// CHECK:      %slice_2 = "opset.Slice_8"(%concat_3, %c_8, %c_9, %c_10, %c_11){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %relu = "opset.ReLU_1"(%concat){{.*}} -> tensor<2x10xf32>
// CHECK:      %slice_3 = "opset.Slice_8"(%concat, %c_12, %c_13, %c_14, %c_15){{.*}} -> tensor<2x7xf32>
// CHECK-NEXT: "opset.Result_1"(%slice)
// CHECK-NEXT: "opset.Result_1"(%slice_1)
// CHECK-NEXT: "opset.Result_1"(%slice_2)
// CHECK-NEXT: "opset.Result_1"(%relu)
// CHECK-NEXT: "opset.Result_1"(%slice_3)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x?xf32>
%concat = "opset.Concat_1"(%x, %x_1, %x) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<2x4xf32>, tensor<2x3xf32>) -> tensor<2x10xf32>
%concat_1 = "opset.Concat_1"(%x, %x_1) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<2x7xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%concat_1, %c, %c_1, %c_2, %c_3) : (tensor<2x7xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x3xf32>
%concat_2 = "opset.Concat_1"(%x, %x) <{axis = 0 : i64}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%concat_2, %c_4, %c_5, %c_6, %c_7) : (tensor<4x3xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<4x2xf32>
%concat_3 = "opset.Concat_1"(%x_2, %x) <{axis = 1 : i64}> : (tensor<2x?xf32>, tensor<2x3xf32>) -> tensor<2x?xf32, #stepwell.bounds<"2,3..">>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_2 = "opset.Slice_8"(%concat_3, %c_8, %c_9, %c_10, %c_11) : (tensor<2x?xf32, #stepwell.bounds<"2,3..">>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x2xf32>
%relu = "opset.ReLU_1"(%concat) : (tensor<2x10xf32>) -> tensor<2x10xf32>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}> : () -> tensor<1xi64>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_3 = "opset.Slice_8"(%concat, %c_12, %c_13, %c_14, %c_15) : (tensor<2x10xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x7xf32>
"opset.Result_1"(%slice) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%slice_1) : (tensor<4x2xf32>) -> ()
"opset.Result_1"(%slice_2) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%relu) : (tensor<2x10xf32>) -> ()
"opset.Result_1"(%slice_3) : (tensor<2x7xf32>) -> ()

// -----

// Slice(x) up to the size of its own axis is x; up to that of another axis, or from 1 on, it is not.
// CHECK-LABEL: builtin.module
// CHECK:      %s = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %n = "opset.Gather_8"(%s, %zero, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %b = "opset.Slice_8"(%x, %zero, %n, %one, %one){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %c = "opset.Slice_8"(%x, %one, %n, %one, %zero){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%s = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x?xf32>) -> tensor<2xi64>
%n = "opset.Gather_8"(%s, %zero, %axis) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%a = "opset.Slice_8"(%x, %zero, %n, %one, %zero) : (tensor<?x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
%b = "opset.Slice_8"(%x, %zero, %n, %one, %one) : (tensor<?x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
%c = "opset.Slice_8"(%x, %one, %n, %one, %zero) : (tensor<?x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
"opset.Result_1"(%a) : (tensor<?x?xf32>) -> ()
"opset.Result_1"(%b) : (tensor<?x?xf32>) -> ()
"opset.Result_1"(%c) : (tensor<?x?xf32>) -> ()

// -----

// A StridedSlice up to the sizes that a tensor has; up to another tensor's it stays
// CHECK-LABEL: builtin.module
// CHECK:      %m = "opset.ShapeOf_3"(%other) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %z = "opset.StridedSlice_1"(%x, %zero, %m) <{begin_mask = array<i64: 0, 1, 1>, end_mask = array<i64: 0, 1, 1>, new_axis_mask = array<i64>, shrink_axis_mask = array<i64>, ellipsis_mask = array<i64>}>{{.*}} -> tensor<?x?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<?x?x3xf32>
%other = "opset.Parameter_1"() : () -> tensor<?x?x3xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}> : () -> tensor<3xi64>
%s = "opset.Sigmoid_1"(%x) : (tensor<?x?x3xf32>) -> tensor<?x?x3xf32>
%n = "opset.ShapeOf_3"(%s) <{output_type = i64}> : (tensor<?x?x3xf32>) -> tensor<3xi64>
%m = "opset.ShapeOf_3"(%other) <{output_type = i64}> : (tensor<?x?x3xf32>) -> tensor<3xi64>
%y = "opset.StridedSlice_1"(%x, %zero, %n) <{begin_mask = array<i64: 0, 1, 1>, end_mask = array<i64: 0, 1, 1>}> : (tensor<?x?x3xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<?x?x3xf32>
%z = "opset.StridedSlice_1"(%x, %zero, %m) <{begin_mask = array<i64: 0, 1, 1>, end_mask = array<i64: 0, 1, 1>}> : (tensor<?x?x3xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<?x?x3xf32>
"opset.Result_1"(%y) : (tensor<?x?x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<?x?x3xf32>) -> ()
