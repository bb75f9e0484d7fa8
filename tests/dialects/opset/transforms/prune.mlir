// RUN: stepwell opt %s --split-input-file -p "opset-prune" | filecheck %s

// The second filter is all zeros: it goes, and so does what reads it.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [4.0]>}>
// CHECK-NEXT: %c = "opset.Convolution_1"(%x, %[[CONSTANT]]) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3x3xf32>
// CHECK-NEXT: %r = "opset.ReLU_1"(%c){{.*}} -> tensor<1x1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [5.0]>}>
// CHECK-NEXT: %y = "opset.Convolution_1"(%r, %[[CONSTANT_2]]) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x1x3x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [4.0, 0.0]>}> : () -> tensor<2x1x1x1xf32>
%c = "opset.Convolution_1"(%x, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x1x3x3xf32>, tensor<2x1x1x1xf32>) -> tensor<1x2x3x3xf32>
%r = "opset.ReLU_1"(%c) : (tensor<1x2x3x3xf32>) -> tensor<1x2x3x3xf32>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [5.0, 6.0]>}> : () -> tensor<1x2x1x1xf32>
%y = "opset.Convolution_1"(%r, %v) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x2x3x3xf32>, tensor<1x2x1x1xf32>) -> tensor<1x1x3x3xf32>
"opset.Result_1"(%y) : (tensor<1x1x3x3xf32>) -> ()

// -----

// A Sigmoid makes the zero a half: the filter stays.
// CHECK-LABEL: builtin.module
// CHECK:      %c = "opset.Convolution_1"(%x, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %r = "opset.Sigmoid_1"(%c){{.*}} -> tensor<1x2x3x3xf32>
// CHECK:      %y = "opset.Convolution_1"(%r, %v) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x1x3x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [4.0, 0.0]>}> : () -> tensor<2x1x1x1xf32>
%c = "opset.Convolution_1"(%x, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x1x3x3xf32>, tensor<2x1x1x1xf32>) -> tensor<1x2x3x3xf32>
%r = "opset.Sigmoid_1"(%c) : (tensor<1x2x3x3xf32>) -> tensor<1x2x3x3xf32>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [5.0, 6.0]>}> : () -> tensor<1x2x1x1xf32>
%y = "opset.Convolution_1"(%r, %v) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x2x3x3xf32>, tensor<1x2x1x1xf32>) -> tensor<1x1x3x3xf32>
"opset.Result_1"(%y) : (tensor<1x1x3x3xf32>) -> ()
