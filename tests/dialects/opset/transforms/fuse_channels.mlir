// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// Reversed channels before a convolution are an order of its weights; a scale between them is reordered as well.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1, 1], [30.0, 20.0, 10.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x3x3x3xf32>
// CHECK-NEXT: %[[RELU:[0-9]+]] = "opset.ReLU_1"(%[[ADD]]){{.*}} -> tensor<1x3x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1, 1], [3.0, 2.0, 1.0]>}>
// CHECK-NEXT: %c = "opset.Convolution_1"(%[[RELU]], %[[CONSTANT_2]]) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x3x3x3xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 0]>}> : () -> tensor<3xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%g = "opset.Gather_8"(%x, %o, %axis) <{batch_dims = 0 : i64}> : (tensor<1x3x3x3xf32>, tensor<3xi64>, tensor<i64>) -> tensor<1x3x3x3xf32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1, 1], [10.0, 20.0, 30.0]>}> : () -> tensor<1x3x1x1xf32>
%a = "opset.Add_1"(%g, %t) <{auto_broadcast = "numpy"}> : (tensor<1x3x3x3xf32>, tensor<1x3x1x1xf32>) -> tensor<1x3x3x3xf32>
%r = "opset.ReLU_1"(%a) : (tensor<1x3x3x3xf32>) -> tensor<1x3x3x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1, 1], [1.0, 2.0, 3.0]>}> : () -> tensor<1x3x1x1xf32>
%c = "opset.Convolution_1"(%r, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x3x3x3xf32>, tensor<1x3x1x1xf32>) -> tensor<1x1x3x3xf32>
"opset.Result_1"(%c) : (tensor<1x1x3x3xf32>) -> ()

// -----

// A Gather of channels that are used elsewhere, or of some channels, stays.
// CHECK-LABEL: builtin.module
// CHECK:      %g = "opset.Gather_8"(%x, %o, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK:      %c = "opset.Convolution_1"(%g, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x3x3x3xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 0]>}> : () -> tensor<2xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%g = "opset.Gather_8"(%x, %o, %axis) <{batch_dims = 0 : i64}> : (tensor<1x3x3x3xf32>, tensor<2xi64>, tensor<i64>) -> tensor<1x2x3x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [1.0, 2.0]>}> : () -> tensor<1x2x1x1xf32>
%c = "opset.Convolution_1"(%g, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x2x3x3xf32>, tensor<1x2x1x1xf32>) -> tensor<1x1x3x3xf32>
"opset.Result_1"(%c) : (tensor<1x1x3x3xf32>) -> ()

// -----

// Weights that are decoded: the stored ones are reordered, and what is said for each input channel.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1, 1], [3.0, 2.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1, 1], [3.0, 2.0, 1.0]>}>
// CHECK-NEXT: %[[FAKEQUANTIZE:[0-9]+]] = "opset.FakeQuantize_1"(%x, %low, %[[CONSTANT]], %low, %[[CONSTANT_2]]) <{levels = 256 : i64{{.*}} -> tensor<1x3x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 3, 1, 1], [3, 2, 1, 6, 5, 4]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_3]]) <{destination_type = f32}>{{.*}} -> tensor<2x3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1, 1], [2.0, 0.25, 0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x1x1xf32>
// CHECK-NEXT: %c = "opset.Convolution_1"(%[[FAKEQUANTIZE]], %[[MULTIPLY]]) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x3x3x3xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 0]>}> : () -> tensor<3xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%g = "opset.Gather_8"(%x, %o, %axis) <{batch_dims = 0 : i64}> : (tensor<1x3x3x3xf32>, tensor<3xi64>, tensor<i64>) -> tensor<1x3x3x3xf32>
%low = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}> : () -> tensor<f32>
%high = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1, 1], [1.0, 2.0, 3.0]>}> : () -> tensor<1x3x1x1xf32>
%q = "opset.FakeQuantize_1"(%g, %low, %high, %low, %high) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x3x3x3xf32>, tensor<f32>, tensor<1x3x1x1xf32>, tensor<f32>, tensor<1x3x1x1xf32>) -> tensor<1x3x3x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 3, 1, 1], [1, 2, 3, 4, 5, 6]>}> : () -> tensor<2x3x1x1xi8>
%f = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x3x1x1xi8>) -> tensor<2x3x1x1xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1, 1], [0.5, 0.25, 2.0]>}> : () -> tensor<1x3x1x1xf32>
%m = "opset.Multiply_1"(%f, %s) <{auto_broadcast = "numpy"}> : (tensor<2x3x1x1xf32>, tensor<1x3x1x1xf32>) -> tensor<2x3x1x1xf32>
%c = "opset.Convolution_1"(%q, %m) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x3x3x3xf32>, tensor<2x3x1x1xf32>) -> tensor<1x2x3x3xf32>
"opset.Result_1"(%c) : (tensor<1x2x3x3xf32>) -> ()

// -----

// Weights that are computed from an input are left, and what gathers their channels.
// CHECK-LABEL: builtin.module
// CHECK:      %g = "opset.Gather_8"(%x, %o, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3x3x3xf32>
// CHECK-NEXT: %c = "opset.Convolution_1"(%g, %v) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x3x3x3xf32>
%v = "opset.Parameter_1"() : () -> tensor<2x3x1x1xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 0]>}> : () -> tensor<3xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%g = "opset.Gather_8"(%x, %o, %axis) <{batch_dims = 0 : i64}> : (tensor<1x3x3x3xf32>, tensor<3xi64>, tensor<i64>) -> tensor<1x3x3x3xf32>
%c = "opset.Convolution_1"(%g, %v) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x3x3x3xf32>, tensor<2x3x1x1xf32>) -> tensor<1x2x3x3xf32>
"opset.Result_1"(%c) : (tensor<1x2x3x3xf32>) -> ()
