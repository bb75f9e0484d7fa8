// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// Every second row and column beside each other in the channels -> SpaceToDepth
// CHECK-LABEL: builtin.module
// CHECK:      %concat = "opset.SpaceToDepth_1"(%x) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<?x12x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%concat)
%x = "opset.Parameter_1"() : () -> tensor<?x3x4x6xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}> : () -> tensor<2xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3) : (tensor<?x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x3x2x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_1 = "opset.Slice_8"(%x, %c_4, %c_5, %c_6, %c_7) : (tensor<?x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x3x2x3xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}> : () -> tensor<2xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_2 = "opset.Slice_8"(%x, %c_8, %c_9, %c_10, %c_11) : (tensor<?x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x3x2x3xf32>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<2xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_3 = "opset.Slice_8"(%x, %c_12, %c_13, %c_14, %c_15) : (tensor<?x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x3x2x3xf32>
%concat = "opset.Concat_1"(%slice, %slice_1, %slice_2, %slice_3) <{axis = 1 : i64}> : (tensor<?x3x2x3xf32>, tensor<?x3x2x3xf32>, tensor<?x3x2x3xf32>, tensor<?x3x2x3xf32>) -> tensor<?x12x2x3xf32>
"opset.Result_1"(%concat) : (tensor<?x12x2x3xf32>) -> ()

// -----

// In another order, of slices of slices: the order of the channels goes into the convolution
// CHECK-LABEL: builtin.module
// CHECK:      %[[SPACETODEPTH:[0-9]+]] = "opset.SpaceToDepth_1"(%x) <{block_size = 2 : i64, mode = "blocks_first"}>{{.*}} -> tensor<1x12x2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 12, 1, 1], [0.0, 1.0, 2.0, 6.0, 7.0, 8.0, 3.0, 4.0, 5.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 18.0, 19.0, 20.0, 15.0, 16.0, 17.0, 21.0, 22.0, 23.0]>}>
// CHECK-NEXT: %convolution = "opset.Convolution_1"(%[[SPACETODEPTH]], %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%convolution)
%x = "opset.Parameter_1"() : () -> tensor<1x3x4x6xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 12, 1, 1], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0, 20.0, 21.0, 22.0, 23.0]>}> : () -> tensor<2x12x1x1xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [99]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%x, %c_1, %c_2, %c_3, %c_4) : (tensor<1x3x4x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x3x2x6xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [99]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%x, %c_5, %c_6, %c_7, %c_8) : (tensor<1x3x4x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x3x2x6xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [99]>}> : () -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%slice_2 = "opset.Slice_8"(%slice, %c_9, %c_10, %c_11, %c_12) : (tensor<1x3x2x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x3x2x3xf32>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [99]>}> : () -> tensor<1xi64>
%c_15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_16 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%slice_3 = "opset.Slice_8"(%slice_1, %c_13, %c_14, %c_15, %c_16) : (tensor<1x3x2x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x3x2x3xf32>
%c_17 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [99]>}> : () -> tensor<1xi64>
%c_19 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_20 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%slice_4 = "opset.Slice_8"(%slice, %c_17, %c_18, %c_19, %c_20) : (tensor<1x3x2x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x3x2x3xf32>
%c_21 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_22 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [99]>}> : () -> tensor<1xi64>
%c_23 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_24 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%slice_5 = "opset.Slice_8"(%slice_1, %c_21, %c_22, %c_23, %c_24) : (tensor<1x3x2x6xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x3x2x3xf32>
%concat = "opset.Concat_1"(%slice_2, %slice_3, %slice_4, %slice_5) <{axis = 1 : i64}> : (tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>) -> tensor<1x12x2x3xf32>
%convolution = "opset.Convolution_1"(%concat, %c) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<1x12x2x3xf32>, tensor<2x12x1x1xf32>) -> tensor<1x2x2x3xf32>
"opset.Result_1"(%convolution) : (tensor<1x2x2x3xf32>) -> ()

// -----

// One dimension; without a convolution the order is a Gather
// CHECK-LABEL: builtin.module
// CHECK:      %[[SPACETODEPTH:[0-9]+]] = "opset.SpaceToDepth_1"(%x) <{block_size = 3 : i64, mode = "blocks_first"}>{{.*}} -> tensor<2x9x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [9], [6, 7, 8, 0, 1, 2, 3, 4, 5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %concat = "opset.Gather_8"(%[[SPACETODEPTH]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x9x3xf32>
// CHECK-NEXT: "opset.Result_1"(%concat)
%x = "opset.Parameter_1"() : () -> tensor<2x3x9xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [99]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3) : (tensor<2x3x9xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x3x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [99]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%x, %c_4, %c_5, %c_6, %c_7) : (tensor<2x3x9xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x3x3xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [99]>}> : () -> tensor<1xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%slice_2 = "opset.Slice_8"(%x, %c_8, %c_9, %c_10, %c_11) : (tensor<2x3x9xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x3x3xf32>
%concat = "opset.Concat_1"(%slice, %slice_1, %slice_2) <{axis = 1 : i64}> : (tensor<2x3x3xf32>, tensor<2x3x3xf32>, tensor<2x3x3xf32>) -> tensor<2x9x3xf32>
"opset.Result_1"(%concat) : (tensor<2x9x3xf32>) -> ()

// -----

// A part is missing, twice, cut short, or has other users; another axis; two tensors
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x9x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x1x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x12x1x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x12x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3x2x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x12x2x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "opset.Parameter_1"() : () -> tensor<1x3x4x6xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x3x4x6xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<1x3x4x6xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<1x3x4x6xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}> : () -> tensor<2xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice = "opset.Slice_8"(%x_3, %c, %c_1, %c_2, %c_3) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_1 = "opset.Slice_8"(%x_3, %c_4, %c_5, %c_6, %c_7) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}> : () -> tensor<2xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_2 = "opset.Slice_8"(%x_3, %c_8, %c_9, %c_10, %c_11) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<2xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_3 = "opset.Slice_8"(%x_3, %c_12, %c_13, %c_14, %c_15) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%c_16 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}> : () -> tensor<2xi64>
%c_17 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_19 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_4 = "opset.Slice_8"(%x, %c_16, %c_17, %c_18, %c_19) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%c_20 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%c_21 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_22 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_23 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_5 = "opset.Slice_8"(%x, %c_20, %c_21, %c_22, %c_23) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%c_24 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}> : () -> tensor<2xi64>
%c_25 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_26 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_27 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_6 = "opset.Slice_8"(%x, %c_24, %c_25, %c_26, %c_27) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%concat = "opset.Concat_1"(%slice_4, %slice_5, %slice_6) <{axis = 1 : i64}> : (tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>) -> tensor<1x9x2x3xf32>
%c_28 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}> : () -> tensor<2xi64>
%c_29 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_30 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_31 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_7 = "opset.Slice_8"(%x_1, %c_28, %c_29, %c_30, %c_31) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%c_32 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%c_33 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_34 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_35 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_8 = "opset.Slice_8"(%x_1, %c_32, %c_33, %c_34, %c_35) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%c_36 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}> : () -> tensor<2xi64>
%c_37 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_38 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_39 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_9 = "opset.Slice_8"(%x_1, %c_36, %c_37, %c_38, %c_39) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%c_40 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<2xi64>
%c_41 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_42 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_43 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_10 = "opset.Slice_8"(%x_1, %c_40, %c_41, %c_42, %c_43) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%concat_1 = "opset.Concat_1"(%slice_7, %slice_8, %slice_9, %slice_10) <{axis = 0 : i64}> : (tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>) -> tensor<4x3x2x3xf32>
%c_44 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}> : () -> tensor<2xi64>
%c_45 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_46 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_47 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_11 = "opset.Slice_8"(%x_2, %c_44, %c_45, %c_46, %c_47) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x1x1xf32>
%c_48 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%c_49 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_50 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_51 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_12 = "opset.Slice_8"(%x_2, %c_48, %c_49, %c_50, %c_51) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x1x1xf32>
%c_52 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}> : () -> tensor<2xi64>
%c_53 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_54 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_55 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_13 = "opset.Slice_8"(%x_2, %c_52, %c_53, %c_54, %c_55) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x1x1xf32>
%c_56 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<2xi64>
%c_57 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_58 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_59 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_14 = "opset.Slice_8"(%x_2, %c_56, %c_57, %c_58, %c_59) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x1x1xf32>
%concat_2 = "opset.Concat_1"(%slice_11, %slice_12, %slice_13, %slice_14) <{axis = 1 : i64}> : (tensor<1x3x1x1xf32>, tensor<1x3x1x1xf32>, tensor<1x3x1x1xf32>, tensor<1x3x1x1xf32>) -> tensor<1x12x1x1xf32>
%concat_3 = "opset.Concat_1"(%slice, %slice_1, %slice_2, %slice_3) <{axis = 1 : i64}> : (tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>) -> tensor<1x12x2x3xf32>
%c_60 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}> : () -> tensor<2xi64>
%c_61 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_62 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_63 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_15 = "opset.Slice_8"(%x, %c_60, %c_61, %c_62, %c_63) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%c_64 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%c_65 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_66 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_67 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_16 = "opset.Slice_8"(%x, %c_64, %c_65, %c_66, %c_67) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%c_68 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}> : () -> tensor<2xi64>
%c_69 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_70 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_71 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_17 = "opset.Slice_8"(%x_1, %c_68, %c_69, %c_70, %c_71) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%c_72 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<2xi64>
%c_73 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [99, 99]>}> : () -> tensor<2xi64>
%c_74 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%c_75 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%slice_18 = "opset.Slice_8"(%x_1, %c_72, %c_73, %c_74, %c_75) : (tensor<1x3x4x6xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x3x2x3xf32>
%concat_4 = "opset.Concat_1"(%slice_15, %slice_16, %slice_17, %slice_18) <{axis = 1 : i64}> : (tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>, tensor<1x3x2x3xf32>) -> tensor<1x12x2x3xf32>
"opset.Result_1"(%concat) : (tensor<1x9x2x3xf32>) -> ()
"opset.Result_1"(%concat_1) : (tensor<4x3x2x3xf32>) -> ()
"opset.Result_1"(%concat_2) : (tensor<1x12x1x1xf32>) -> ()
"opset.Result_1"(%concat_3) : (tensor<1x12x2x3xf32>) -> ()
"opset.Result_1"(%slice_1) : (tensor<1x3x2x3xf32>) -> ()
"opset.Result_1"(%concat_4) : (tensor<1x12x2x3xf32>) -> ()
