// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// Parts in another order
// CHECK-LABEL: builtin.module
// CHECK:      %p0, %p1 = "opset.Split_1"(%x, %axis) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x2x5xf32>, tensor<2x2x5xf32>)
// CHECK-NEXT: %c1 = "opset.Convolution_1"(%p0, %w) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[GATHER]], %v) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[CONVOLUTION]], %c1) <{axis = 1 : i64}>{{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x4x5xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2, 1], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2, 1], [-1.0, 2.0, -3.0, 4.0, -5.0, 6.0]>}> : () -> tensor<3x2x1xf32>
%p0, %p1 = "opset.Split_1"(%x, %axis) <{num_splits = 2 : i64}> : (tensor<2x4x5xf32>, tensor<i64>) -> (tensor<2x2x5xf32>, tensor<2x2x5xf32>)
%c0 = "opset.Convolution_1"(%p1, %v) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}> : (tensor<2x2x5xf32>, tensor<3x2x1xf32>) -> tensor<2x3x5xf32>
%c1 = "opset.Convolution_1"(%p0, %w) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}> : (tensor<2x2x5xf32>, tensor<3x2x1xf32>) -> tensor<2x3x5xf32>
%y = "opset.Concat_1"(%c0, %c1) <{axis = 1 : i64}> : (tensor<2x3x5xf32>, tensor<2x3x5xf32>) -> tensor<2x6x5xf32>
"opset.Result_1"(%y) : (tensor<2x6x5xf32>) -> ()

// -----

// One part twice
// CHECK-LABEL: builtin.module
// CHECK:      %p0, %p1 = "opset.Split_1"(%x, %axis) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x2x5xf32>, tensor<2x2x5xf32>)
// CHECK-NEXT: %c1 = "opset.Convolution_1"(%p0, %w) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[GATHER]], %v) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[CONVOLUTION]], %c1) <{axis = 1 : i64}>{{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x4x5xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2, 1], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2, 1], [-1.0, 2.0, -3.0, 4.0, -5.0, 6.0]>}> : () -> tensor<3x2x1xf32>
%p0, %p1 = "opset.Split_1"(%x, %axis) <{num_splits = 2 : i64}> : (tensor<2x4x5xf32>, tensor<i64>) -> (tensor<2x2x5xf32>, tensor<2x2x5xf32>)
%c0 = "opset.Convolution_1"(%p0, %v) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}> : (tensor<2x2x5xf32>, tensor<3x2x1xf32>) -> tensor<2x3x5xf32>
%c1 = "opset.Convolution_1"(%p0, %w) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}> : (tensor<2x2x5xf32>, tensor<3x2x1xf32>) -> tensor<2x3x5xf32>
%y = "opset.Concat_1"(%c0, %c1) <{axis = 1 : i64}> : (tensor<2x3x5xf32>, tensor<2x3x5xf32>) -> tensor<2x6x5xf32>
"opset.Result_1"(%y) : (tensor<2x6x5xf32>) -> ()

// -----

// Not all of the parts
// CHECK-LABEL: builtin.module
// CHECK:      %p0, %p1, %p2 = "opset.Split_1"(%x, %axis) <{num_splits = 3 : i64}>{{.*}} -> (tensor<2x2x5xf32>, tensor<2x2x5xf32>, tensor<2x2x5xf32>)
// CHECK-NEXT: %c1 = "opset.Convolution_1"(%p1, %w) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[GATHER]], %v) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[CONVOLUTION]], %c1) <{axis = 1 : i64}>{{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x6x5xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2, 1], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2, 1], [-1.0, 2.0, -3.0, 4.0, -5.0, 6.0]>}> : () -> tensor<3x2x1xf32>
%p0, %p1, %p2 = "opset.Split_1"(%x, %axis) <{num_splits = 3 : i64}> : (tensor<2x6x5xf32>, tensor<i64>) -> (tensor<2x2x5xf32>, tensor<2x2x5xf32>, tensor<2x2x5xf32>)
%c0 = "opset.Convolution_1"(%p0, %v) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}> : (tensor<2x2x5xf32>, tensor<3x2x1xf32>) -> tensor<2x3x5xf32>
%c1 = "opset.Convolution_1"(%p1, %w) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}> : (tensor<2x2x5xf32>, tensor<3x2x1xf32>) -> tensor<2x3x5xf32>
%y = "opset.Concat_1"(%c0, %c1) <{axis = 1 : i64}> : (tensor<2x3x5xf32>, tensor<2x3x5xf32>) -> tensor<2x6x5xf32>
"opset.Result_1"(%y) : (tensor<2x6x5xf32>) -> ()

// -----

// Put together along another axis
// CHECK-LABEL: builtin.module
// CHECK:      %p0, %p1 = "opset.Split_1"(%x, %axis) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x2x5xf32>, tensor<2x2x5xf32>)
// CHECK-NEXT: %c1 = "opset.Convolution_1"(%p1, %w) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[GATHER]], %v) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[CONVOLUTION]], %c1) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x10xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x4x5xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2, 1], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2, 1], [-1.0, 2.0, -3.0, 4.0, -5.0, 6.0]>}> : () -> tensor<3x2x1xf32>
%p0, %p1 = "opset.Split_1"(%x, %axis) <{num_splits = 2 : i64}> : (tensor<2x4x5xf32>, tensor<i64>) -> (tensor<2x2x5xf32>, tensor<2x2x5xf32>)
%c0 = "opset.Convolution_1"(%p0, %v) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}> : (tensor<2x2x5xf32>, tensor<3x2x1xf32>) -> tensor<2x3x5xf32>
%c1 = "opset.Convolution_1"(%p1, %w) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}> : (tensor<2x2x5xf32>, tensor<3x2x1xf32>) -> tensor<2x3x5xf32>
%y = "opset.Concat_1"(%c0, %c1) <{axis = 2 : i64}> : (tensor<2x3x5xf32>, tensor<2x3x5xf32>) -> tensor<2x3x10xf32>
"opset.Result_1"(%y) : (tensor<2x3x10xf32>) -> ()

// -----

// All parts in order: as the runtime takes them
// CHECK-LABEL: builtin.module
// CHECK:      %p0, %p1 = "opset.Split_1"(%x, %axis) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x2x5xf32>, tensor<2x2x5xf32>)
// CHECK-NEXT: %c0 = "opset.Convolution_1"(%p0, %v) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %c1 = "opset.Convolution_1"(%p1, %w) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%c0, %c1) <{axis = 1 : i64}>{{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x4x5xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2, 1], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2, 1], [-1.0, 2.0, -3.0, 4.0, -5.0, 6.0]>}> : () -> tensor<3x2x1xf32>
%p0, %p1 = "opset.Split_1"(%x, %axis) <{num_splits = 2 : i64}> : (tensor<2x4x5xf32>, tensor<i64>) -> (tensor<2x2x5xf32>, tensor<2x2x5xf32>)
%c0 = "opset.Convolution_1"(%p0, %v) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}> : (tensor<2x2x5xf32>, tensor<3x2x1xf32>) -> tensor<2x3x5xf32>
%c1 = "opset.Convolution_1"(%p1, %w) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}> : (tensor<2x2x5xf32>, tensor<3x2x1xf32>) -> tensor<2x3x5xf32>
%y = "opset.Concat_1"(%c0, %c1) <{axis = 1 : i64}> : (tensor<2x3x5xf32>, tensor<2x3x5xf32>) -> tensor<2x6x5xf32>
"opset.Result_1"(%y) : (tensor<2x6x5xf32>) -> ()
