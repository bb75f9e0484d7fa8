// RUN: stepwell opt %s --split-input-file -p "opset-legalize,opset-dce" | filecheck %s

// The parts in another order
// CHECK-LABEL: builtin.module
// CHECK:      %p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}>{{.*}} -> (tensor<1x2x3xf32>, tensor<1x2x3xf32>)
// CHECK:      %c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[GATHER]], %w) <{auto_pad = "explicit", strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[CONVOLUTION]], %c) <{axis = 1 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x4x3xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}> : (tensor<1x4x3xf32>, tensor<i64>) -> (tensor<1x2x3xf32>, tensor<1x2x3xf32>)
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [1.0, 2.0]>}> : () -> tensor<1x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [3.0, 4.0]>}> : () -> tensor<1x2x1xf32>
%c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%d = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%y = "opset.Concat_1"(%d, %c) <{axis = 1 : i64}> : (tensor<1x1x3xf32>, tensor<1x1x3xf32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3xf32>) -> ()

// -----

// Along another axis; a part that is there twice
// CHECK-LABEL: builtin.module
// CHECK:      %p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}>{{.*}} -> (tensor<1x2x3xf32>, tensor<1x2x3xf32>)
// CHECK:      %c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %d = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[GATHER]], %v) <{auto_pad = "explicit", strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[CONVOLUTION]], %d, %c) <{axis = 2 : i64}>{{.*}} -> tensor<1x1x9xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x4x3xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}> : (tensor<1x4x3xf32>, tensor<i64>) -> (tensor<1x2x3xf32>, tensor<1x2x3xf32>)
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [1.0, 2.0]>}> : () -> tensor<1x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [3.0, 4.0]>}> : () -> tensor<1x2x1xf32>
%c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%d = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%y = "opset.Concat_1"(%c, %d, %c) <{axis = 2 : i64}> : (tensor<1x1x3xf32>, tensor<1x1x3xf32>, tensor<1x1x3xf32>) -> tensor<1x1x9xf32>
"opset.Result_1"(%y) : (tensor<1x1x9xf32>) -> ()

// -----

// Slices of the channels, of which the runtime makes a Split
// CHECK-LABEL: builtin.module
// CHECK:      %p = "opset.Slice_8"(%x, %i, %j, %l, %l){{.*}} -> tensor<1x2x3xf32>
// CHECK:      %c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[GATHER]], %w) <{auto_pad = "explicit", strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[CONVOLUTION]], %c) <{axis = 1 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x4x3xf32>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%j = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<1xi64>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%p = "opset.Slice_8"(%x, %i, %j, %l, %l) : (tensor<1x4x3xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x2x3xf32>
%q = "opset.Slice_8"(%x, %j, %k, %l, %l) : (tensor<1x4x3xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x2x3xf32>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [1.0, 2.0]>}> : () -> tensor<1x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [3.0, 4.0]>}> : () -> tensor<1x2x1xf32>
%c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%d = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%y = "opset.Concat_1"(%d, %c) <{axis = 1 : i64}> : (tensor<1x1x3xf32>, tensor<1x1x3xf32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3xf32>) -> ()

// -----

// So of StridedSlices
// CHECK-LABEL: builtin.module
// CHECK:      %p = "opset.StridedSlice_1"(%x, %i, %j, %l) <{begin_mask = array<i64: 1, 0>, end_mask = array<i64: 1, 0>, new_axis_mask = array<i64>, shrink_axis_mask = array<i64>, ellipsis_mask = array<i64>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK:      %c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[GATHER]], %w) <{auto_pad = "explicit", strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[CONVOLUTION]], %c) <{axis = 1 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x4x3xf32>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}> : () -> tensor<2xi64>
%j = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}> : () -> tensor<2xi64>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 4]>}> : () -> tensor<2xi64>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<2xi64>
%p = "opset.StridedSlice_1"(%x, %i, %j, %l) <{begin_mask = array<i64: 1, 0>, end_mask = array<i64: 1, 0>, new_axis_mask = array<i64>, shrink_axis_mask = array<i64>, ellipsis_mask = array<i64>}> : (tensor<1x4x3xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x2x3xf32>
%q = "opset.StridedSlice_1"(%x, %j, %k, %l) <{begin_mask = array<i64: 1, 0>, end_mask = array<i64: 1, 0>, new_axis_mask = array<i64>, shrink_axis_mask = array<i64>, ellipsis_mask = array<i64>}> : (tensor<1x4x3xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<1x2x3xf32>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [1.0, 2.0]>}> : () -> tensor<1x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [3.0, 4.0]>}> : () -> tensor<1x2x1xf32>
%c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%d = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%y = "opset.Concat_1"(%d, %c) <{axis = 1 : i64}> : (tensor<1x1x3xf32>, tensor<1x1x3xf32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3xf32>) -> ()

// -----

// Not all of the parts
// CHECK-LABEL: builtin.module
// CHECK:      %p, %q, %r = "opset.Split_1"(%x, %a) <{num_splits = 3 : i64}>{{.*}} -> (tensor<1x2x3xf32>, tensor<1x2x3xf32>, tensor<1x2x3xf32>)
// CHECK:      %d = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[GATHER]], %v) <{auto_pad = "explicit", strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[CONVOLUTION]], %d) <{axis = 1 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x6x3xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%p, %q, %r = "opset.Split_1"(%x, %a) <{num_splits = 3 : i64}> : (tensor<1x6x3xf32>, tensor<i64>) -> (tensor<1x2x3xf32>, tensor<1x2x3xf32>, tensor<1x2x3xf32>)
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [1.0, 2.0]>}> : () -> tensor<1x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [3.0, 4.0]>}> : () -> tensor<1x2x1xf32>
%c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%d = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%y = "opset.Concat_1"(%c, %d) <{axis = 1 : i64}> : (tensor<1x1x3xf32>, tensor<1x1x3xf32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3xf32>) -> ()

// -----

// All parts in order stay as they are: the runtime does the same
// CHECK-LABEL: builtin.module
// CHECK:      %p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}>{{.*}} -> (tensor<1x2x3xf32>, tensor<1x2x3xf32>)
// CHECK:      %c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %d = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%c, %d) <{axis = 1 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x4x3xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}> : (tensor<1x4x3xf32>, tensor<i64>) -> (tensor<1x2x3xf32>, tensor<1x2x3xf32>)
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [1.0, 2.0]>}> : () -> tensor<1x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [3.0, 4.0]>}> : () -> tensor<1x2x1xf32>
%c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%d = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%y = "opset.Concat_1"(%c, %d) <{axis = 1 : i64}> : (tensor<1x1x3xf32>, tensor<1x1x3xf32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3xf32>) -> ()

// -----

// Parts along another axis stay
// CHECK-LABEL: builtin.module
// CHECK:      %p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}>{{.*}} -> (tensor<1x2x3xf32>, tensor<1x2x3xf32>)
// CHECK:      %c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %d = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%d, %c) <{axis = 1 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x2x6xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}> : (tensor<1x2x6xf32>, tensor<i64>) -> (tensor<1x2x3xf32>, tensor<1x2x3xf32>)
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [1.0, 2.0]>}> : () -> tensor<1x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [3.0, 4.0]>}> : () -> tensor<1x2x1xf32>
%c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%d = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x1x3xf32>
%y = "opset.Concat_1"(%d, %c) <{axis = 1 : i64}> : (tensor<1x1x3xf32>, tensor<1x1x3xf32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3xf32>) -> ()
