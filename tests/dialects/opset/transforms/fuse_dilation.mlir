// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// BatchToSpace(Convolution(SpaceToBatch(x))) -> Convolution(x) with dilations; crops are taken off the pads
// CHECK-LABEL: builtin.module
// CHECK:      %batchtospace = "opset.Convolution_1"(%x, %c) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 2, 3>, pads_begin = array<i64: 2, 1>, pads_end = array<i64: 1, 3>}>{{.*}} -> tensor<?x3x7x8xf32>
// CHECK-NEXT: "opset.Result_1"(%batchtospace)
%x = "opset.Parameter_1"() : () -> tensor<?x2x8x7xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x2x?x?xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 3]>}> : () -> tensor<4xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, 2]>}> : () -> tensor<4xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, 3]>}> : () -> tensor<4xi64>
%spacetobatch = "opset.SpaceToBatch_2"(%x, %c, %c_1, %c_2) : (tensor<?x2x8x7xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<?x2x6x4xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2, 3, 2], [0.35, 0.82, 0.33, -1.3, 0.91, 0.45, -0.54, 0.58, 0.36, 0.29, 0.03, 0.55, -0.74, -0.16, -0.48, 0.6, 0.04, -0.29, -0.78, -0.26, 0.01, -0.28, 1.29, 1.01, -2.71, -1.89, -0.17, -0.42, 0.21, 0.22, 2.12, -1.11, -0.38, 2.04, 0.65, 0.66]>}> : () -> tensor<3x2x3x2xf32>
%convolution = "opset.Convolution_1"(%spacetobatch, %c_3) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<?x2x6x4xf32>, tensor<3x2x3x2xf32>) -> tensor<?x3x4x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 3]>}> : () -> tensor<4xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 1]>}> : () -> tensor<4xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}> : () -> tensor<4xi64>
%batchtospace = "opset.BatchToSpace_2"(%convolution, %c_4, %c_5, %c_6) : (tensor<?x3x4x3xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<?x3x7x8xf32>
"opset.Result_1"(%batchtospace) : (tensor<?x3x7x8xf32>) -> ()

// -----

// Pads and dilations of the inner convolution count as many elements as a block has
// CHECK-LABEL: builtin.module
// CHECK:      %batchtospace = "opset.GroupConvolution_1"(%x, %c) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 2, 4>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 4, 2>}>{{.*}} -> tensor<1x2x7x4xf32>
// CHECK-NEXT: "opset.Result_1"(%batchtospace)
%x = "opset.Parameter_1"() : () -> tensor<1x2x6x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, 1]>}> : () -> tensor<4xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, 2]>}> : () -> tensor<4xi64>
%spacetobatch = "opset.SpaceToBatch_2"(%x, %c, %c_1, %c_2) : (tensor<1x2x6x5xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<4x2x5x4xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 3, 2], [-0.51, -1.65, 0.17, 0.11, -1.23, -0.68, -0.07, -0.94, -0.1, 0.1, 0.04, -0.51]>}> : () -> tensor<2x1x1x3x2xf32>
%groupconvolution = "opset.GroupConvolution_1"(%spacetobatch, %c_3) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 2>, pads_begin = array<i64: 0, 1>, pads_end = array<i64: 1, 0>}> : (tensor<4x2x5x4xf32>, tensor<2x1x1x3x2xf32>) -> tensor<4x2x4x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 2]>}> : () -> tensor<4xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace = "opset.BatchToSpace_2"(%groupconvolution, %c_4, %c_5, %c_6) : (tensor<4x2x4x3xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x2x7x4xf32>
"opset.Result_1"(%batchtospace) : (tensor<1x2x7x4xf32>) -> ()

// -----

// Pads that follow from the size
// CHECK-LABEL: builtin.module
// CHECK:      %batchtospace = "opset.Convolution_1"(%x, %c) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 2, 2>, pads_begin = array<i64: 0, 2>, pads_end = array<i64: 2, 2>}>{{.*}} -> tensor<1x1x6x6xf32>
// CHECK:      %batchtospace_1 = "opset.Convolution_1"(%x, %c_1) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 2, 2>, pads_begin = array<i64: 2, 2>, pads_end = array<i64: 0, 2>}>{{.*}} -> tensor<1x1x6x6xf32>
// CHECK-NEXT: "opset.Result_1"(%batchtospace)
// CHECK-NEXT: "opset.Result_1"(%batchtospace_1)
%x = "opset.Parameter_1"() : () -> tensor<1x1x6x6xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%spacetobatch = "opset.SpaceToBatch_2"(%x, %c, %c_1, %c_2) : (tensor<1x1x6x6xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<4x1x3x3xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 2, 3], [0.59, 0.89, 0.32, -0.82, 0.73, -0.5]>}> : () -> tensor<1x1x2x3xf32>
%convolution = "opset.Convolution_1"(%spacetobatch, %c_3) <{auto_pad = "same_upper", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<4x1x3x3xf32>, tensor<1x1x2x3xf32>) -> tensor<4x1x3x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace = "opset.BatchToSpace_2"(%convolution, %c_4, %c_5, %c_6) : (tensor<4x1x3x3xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x1x6x6xf32>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%spacetobatch_1 = "opset.SpaceToBatch_2"(%x, %c_7, %c_8, %c_9) : (tensor<1x1x6x6xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<4x1x3x3xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 2, 3], [0.88, -1.07, 0.91, -0.02, -1.25, -0.31]>}> : () -> tensor<1x1x2x3xf32>
%convolution_1 = "opset.Convolution_1"(%spacetobatch_1, %c_10) <{auto_pad = "same_lower", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<4x1x3x3xf32>, tensor<1x1x2x3xf32>) -> tensor<4x1x3x3xf32>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace_1 = "opset.BatchToSpace_2"(%convolution_1, %c_11, %c_12, %c_13) : (tensor<4x1x3x3xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x1x6x6xf32>
"opset.Result_1"(%batchtospace) : (tensor<1x1x6x6xf32>) -> ()
"opset.Result_1"(%batchtospace_1) : (tensor<1x1x6x6xf32>) -> ()

// -----

// A bias and an activation between
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %c) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 2, 2>, pads_begin = array<i64: 2, 2>, pads_end = array<i64: 2, 2>}>{{.*}} -> tensor<1x2x6x6xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %c_1){{.*}} -> tensor<1x2x6x6xf32>
// CHECK-NEXT: %batchtospace = "opset.ReLU_1"(%[[ADD]]){{.*}} -> tensor<1x2x6x6xf32>
// CHECK-NEXT: "opset.Result_1"(%batchtospace)
%x = "opset.Parameter_1"() : () -> tensor<1x1x6x6xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, 2]>}> : () -> tensor<4xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, 2]>}> : () -> tensor<4xi64>
%spacetobatch = "opset.SpaceToBatch_2"(%x, %c, %c_1, %c_2) : (tensor<1x1x6x6xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<4x1x5x5xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 3, 3], [0.05, 0.27, -0.98, -1.11, 0.2, -0.47, 0.24, 0.76, -1.65, 0.25, 1.22, -0.3, -0.81, 0.75, 0.25, 0.9, -0.35, -1.48]>}> : () -> tensor<2x1x3x3xf32>
%convolution = "opset.Convolution_1"(%spacetobatch, %c_3) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<4x1x5x5xf32>, tensor<2x1x3x3xf32>) -> tensor<4x2x3x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [-0.11, -0.45]>}> : () -> tensor<1x2x1x1xf32>
%add = "opset.Add_1"(%convolution, %c_4) <{auto_broadcast = "numpy"}> : (tensor<4x2x3x3xf32>, tensor<1x2x1x1xf32>) -> tensor<4x2x3x3xf32>
%relu = "opset.ReLU_1"(%add) : (tensor<4x2x3x3xf32>) -> tensor<4x2x3x3xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace = "opset.BatchToSpace_2"(%relu, %c_5, %c_6, %c_7) : (tensor<4x2x3x3xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x2x6x6xf32>
"opset.Result_1"(%batchtospace) : (tensor<1x2x6x6xf32>) -> ()

// -----

// One dimension of space that comes as two
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x1x1x7xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[UNSQUEEZE]], %c) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 2>, pads_begin = array<i64: 0, 2>, pads_end = array<i64: 0, 2>}>{{.*}} -> tensor<2x2x1x7xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %batchtospace = "opset.Squeeze_1"(%[[CONVOLUTION]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x7xf32>
// CHECK-NEXT: "opset.Result_1"(%batchtospace)
%x = "opset.Parameter_1"() : () -> tensor<2x1x7xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 2]>}> : () -> tensor<3xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}> : () -> tensor<3xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 3]>}> : () -> tensor<3xi64>
%spacetobatch = "opset.SpaceToBatch_2"(%x, %c, %c_1, %c_2) : (tensor<2x1x7xf32>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>) -> tensor<4x1x6xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%unsqueeze = "opset.Unsqueeze_1"(%spacetobatch, %c_3) : (tensor<4x1x6xf32>, tensor<1xi64>) -> tensor<4x1x1x6xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 3], [0.78, 0.19, -1.63, -1.2, 0.88, 0.68]>}> : () -> tensor<2x1x1x3xf32>
%convolution = "opset.Convolution_1"(%unsqueeze, %c_4) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<4x1x1x6xf32>, tensor<2x1x1x3xf32>) -> tensor<4x2x1x4xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%squeeze = "opset.Squeeze_1"(%convolution, %c_5) : (tensor<4x2x1x4xf32>, tensor<1xi64>) -> tensor<4x2x4xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 2]>}> : () -> tensor<3xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}> : () -> tensor<3xi64>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}> : () -> tensor<3xi64>
%batchtospace = "opset.BatchToSpace_2"(%squeeze, %c_6, %c_7, %c_8) : (tensor<4x2x4xf32>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x2x7xf32>
"opset.Result_1"(%batchtospace) : (tensor<2x2x7xf32>) -> ()

// -----

// Steps, other blocks, crops of what was not padded, other users, numbers for each image, and blocks of channels stay
// CHECK-LABEL: builtin.module
// CHECK:      %spacetobatch = "opset.SpaceToBatch_2"(%x, %c, %c_1, %c_2){{.*}} -> tensor<4x1x4x4xf32>
// CHECK:      %convolution = "opset.Convolution_1"(%spacetobatch, %c_3) <{auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<4x1x2x2xf32>
// CHECK:      %batchtospace = "opset.BatchToSpace_2"(%convolution, %c_4, %c_5, %c_6){{.*}} -> tensor<1x1x4x4xf32>
// CHECK:      %spacetobatch_1 = "opset.SpaceToBatch_2"(%x, %c_7, %c_8, %c_9){{.*}} -> tensor<4x1x4x4xf32>
// CHECK:      %convolution_1 = "opset.Convolution_1"(%spacetobatch_1, %c_10) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<4x1x4x4xf32>
// CHECK:      %batchtospace_1 = "opset.BatchToSpace_2"(%convolution_1, %c_11, %c_12, %c_13){{.*}} -> tensor<1x1x16x4xf32>
// CHECK:      %spacetobatch_2 = "opset.SpaceToBatch_2"(%x, %c_14, %c_15, %c_16){{.*}} -> tensor<4x1x4x4xf32>
// CHECK:      %convolution_2 = "opset.Convolution_1"(%spacetobatch_2, %c_17) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<4x1x4x4xf32>
// CHECK:      %batchtospace_2 = "opset.BatchToSpace_2"(%convolution_2, %c_18, %c_19, %c_20){{.*}} -> tensor<1x1x7x8xf32>
// CHECK:      %spacetobatch_3 = "opset.SpaceToBatch_2"(%x, %c_21, %c_22, %c_23){{.*}} -> tensor<4x1x4x4xf32>
// CHECK:      %convolution_3 = "opset.Convolution_1"(%spacetobatch_3, %c_24) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<4x1x4x4xf32>
// CHECK:      %batchtospace_3 = "opset.BatchToSpace_2"(%convolution_3, %c_25, %c_26, %c_27){{.*}} -> tensor<1x1x8x8xf32>
// CHECK:      %spacetobatch_4 = "opset.SpaceToBatch_2"(%x, %c_28, %c_29, %c_30){{.*}} -> tensor<4x1x4x4xf32>
// CHECK:      %convolution_4 = "opset.Convolution_1"(%spacetobatch_4, %c_31) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<4x1x4x4xf32>
// CHECK:      %add = "opset.Add_1"(%convolution_4, %c_32){{.*}} -> tensor<4x1x4x4xf32>
// CHECK:      %batchtospace_4 = "opset.BatchToSpace_2"(%add, %c_33, %c_34, %c_35){{.*}} -> tensor<1x1x8x8xf32>
// CHECK:      %spacetobatch_5 = "opset.SpaceToBatch_2"(%x_1, %c_36, %c_37, %c_38){{.*}} -> tensor<2x1x4x8xf32>
// CHECK:      %convolution_5 = "opset.Convolution_1"(%spacetobatch_5, %c_39) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<2x1x4x8xf32>
// CHECK:      %batchtospace_5 = "opset.BatchToSpace_2"(%convolution_5, %c_40, %c_41, %c_42){{.*}} -> tensor<1x2x4x8xf32>
// CHECK-NEXT: "opset.Result_1"(%batchtospace)
// CHECK-NEXT: "opset.Result_1"(%batchtospace_1)
// CHECK-NEXT: "opset.Result_1"(%batchtospace_2)
// CHECK-NEXT: "opset.Result_1"(%convolution_3)
// CHECK-NEXT: "opset.Result_1"(%batchtospace_3)
// CHECK-NEXT: "opset.Result_1"(%batchtospace_4)
// CHECK-NEXT: "opset.Result_1"(%batchtospace_5)
%x = "opset.Parameter_1"() : () -> tensor<1x1x8x8xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%spacetobatch = "opset.SpaceToBatch_2"(%x, %c, %c_1, %c_2) : (tensor<1x1x8x8xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<4x1x4x4xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [-0.64]>}> : () -> tensor<1x1x1x1xf32>
%convolution = "opset.Convolution_1"(%spacetobatch, %c_3) <{auto_pad = "explicit", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<4x1x4x4xf32>, tensor<1x1x1x1xf32>) -> tensor<4x1x2x2xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace = "opset.BatchToSpace_2"(%convolution, %c_4, %c_5, %c_6) : (tensor<4x1x2x2xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x1x4x4xf32>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%spacetobatch_1 = "opset.SpaceToBatch_2"(%x, %c_7, %c_8, %c_9) : (tensor<1x1x8x8xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<4x1x4x4xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [-0.0]>}> : () -> tensor<1x1x1x1xf32>
%convolution_1 = "opset.Convolution_1"(%spacetobatch_1, %c_10) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<4x1x4x4xf32>, tensor<1x1x1x1xf32>) -> tensor<4x1x4x4xf32>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 4, 1]>}> : () -> tensor<4xi64>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace_1 = "opset.BatchToSpace_2"(%convolution_1, %c_11, %c_12, %c_13) : (tensor<4x1x4x4xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x1x16x4xf32>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_16 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%spacetobatch_2 = "opset.SpaceToBatch_2"(%x, %c_14, %c_15, %c_16) : (tensor<1x1x8x8xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<4x1x4x4xf32>
%c_17 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [0.45]>}> : () -> tensor<1x1x1x1xf32>
%convolution_2 = "opset.Convolution_1"(%spacetobatch_2, %c_17) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<4x1x4x4xf32>, tensor<1x1x1x1xf32>) -> tensor<4x1x4x4xf32>
%c_18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_19 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}> : () -> tensor<4xi64>
%c_20 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace_2 = "opset.BatchToSpace_2"(%convolution_2, %c_18, %c_19, %c_20) : (tensor<4x1x4x4xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x1x7x8xf32>
%c_21 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_22 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_23 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%spacetobatch_3 = "opset.SpaceToBatch_2"(%x, %c_21, %c_22, %c_23) : (tensor<1x1x8x8xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<4x1x4x4xf32>
%c_24 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [0.47]>}> : () -> tensor<1x1x1x1xf32>
%convolution_3 = "opset.Convolution_1"(%spacetobatch_3, %c_24) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<4x1x4x4xf32>, tensor<1x1x1x1xf32>) -> tensor<4x1x4x4xf32>
%c_25 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_26 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_27 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace_3 = "opset.BatchToSpace_2"(%convolution_3, %c_25, %c_26, %c_27) : (tensor<4x1x4x4xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x1x8x8xf32>
%c_28 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_29 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_30 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%spacetobatch_4 = "opset.SpaceToBatch_2"(%x, %c_28, %c_29, %c_30) : (tensor<1x1x8x8xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<4x1x4x4xf32>
%c_31 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [0.88]>}> : () -> tensor<1x1x1x1xf32>
%convolution_4 = "opset.Convolution_1"(%spacetobatch_4, %c_31) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<4x1x4x4xf32>, tensor<1x1x1x1xf32>) -> tensor<4x1x4x4xf32>
%c_32 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1, 1, 1], [0.26, -0.09, -0.26, 1.06]>}> : () -> tensor<4x1x1x1xf32>
%add = "opset.Add_1"(%convolution_4, %c_32) <{auto_broadcast = "numpy"}> : (tensor<4x1x4x4xf32>, tensor<4x1x1x1xf32>) -> tensor<4x1x4x4xf32>
%c_33 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 2]>}> : () -> tensor<4xi64>
%c_34 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_35 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace_4 = "opset.BatchToSpace_2"(%add, %c_33, %c_34, %c_35) : (tensor<4x1x4x4xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x1x8x8xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x1x8x8xf32>
%c_36 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 2, 1]>}> : () -> tensor<4xi64>
%c_37 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_38 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%spacetobatch_5 = "opset.SpaceToBatch_2"(%x_1, %c_36, %c_37, %c_38) : (tensor<1x1x8x8xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<2x1x4x8xf32>
%c_39 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [-2.25]>}> : () -> tensor<1x1x1x1xf32>
%convolution_5 = "opset.Convolution_1"(%spacetobatch_5, %c_39) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<2x1x4x8xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x4x8xf32>
%c_40 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 1, 1]>}> : () -> tensor<4xi64>
%c_41 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_42 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%batchtospace_5 = "opset.BatchToSpace_2"(%convolution_5, %c_40, %c_41, %c_42) : (tensor<2x1x4x8xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x2x4x8xf32>
"opset.Result_1"(%batchtospace) : (tensor<1x1x4x4xf32>) -> ()
"opset.Result_1"(%batchtospace_1) : (tensor<1x1x16x4xf32>) -> ()
"opset.Result_1"(%batchtospace_2) : (tensor<1x1x7x8xf32>) -> ()
"opset.Result_1"(%convolution_3) : (tensor<4x1x4x4xf32>) -> ()
"opset.Result_1"(%batchtospace_3) : (tensor<1x1x8x8xf32>) -> ()
"opset.Result_1"(%batchtospace_4) : (tensor<1x1x8x8xf32>) -> ()
"opset.Result_1"(%batchtospace_5) : (tensor<1x2x4x8xf32>) -> ()
