// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// Numbers for each place of data that is no larger than the kernel, which moves over pads
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2, 3, 4], [1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 2.0, 4.0, 4.0, 4.0, 4.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 2.0, 4.0, 4.0, 4.0, 4.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 2.0, 4.0, 4.0, 4.0, 4.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 2.0, 4.0, 4.0, 4.0, 4.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %b = "opset.Convolution_1"(%[[MULTIPLY]], %w) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 1, 0>}>{{.*}} -> tensor<2x1x3x4xf32>
// CHECK-NEXT: %c = "opset.Multiply_1"(%p, %z){{.*}} -> tensor<?x2x3x?xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%c, %[[CONSTANT_2]]){{.*}} -> tensor<?x2x3x?xf32>
// CHECK-NEXT: %d = "opset.GroupConvolution_1"(%[[MAXIMUM]], %g) <{auto_pad = "same_upper", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<?x2x3x?xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%d)
%x = "opset.Parameter_1"() : () -> tensor<2x2x3x4xf32>
%z = "opset.Parameter_1"() : () -> tensor<?x2x3x?xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 3, 1], [1.0, -2.0, 0.5, 3.0, 1.5, -1.0]>}> : () -> tensor<1x2x3x1xf32>
%g = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 3, 1], [1.0, -2.0, 0.5, 3.0, 1.5, -1.0]>}> : () -> tensor<2x1x1x3x1xf32>
%p = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 3, 1], [1.0, 2.0, 4.0]>}> : () -> tensor<1x1x3x1xf32>
%a = "opset.Multiply_1"(%x, %p) <{auto_broadcast = "numpy"}> : (tensor<2x2x3x4xf32>, tensor<1x1x3x1xf32>) -> tensor<2x2x3x4xf32>
%b = "opset.Convolution_1"(%a, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 1, 0>, auto_pad = "explicit"}> : (tensor<2x2x3x4xf32>, tensor<1x2x3x1xf32>) -> tensor<2x1x3x4xf32>
%c = "opset.Multiply_1"(%p, %z) <{auto_broadcast = "numpy"}> : (tensor<1x1x3x1xf32>, tensor<?x2x3x?xf32>) -> tensor<?x2x3x?xf32>
%d = "opset.GroupConvolution_1"(%c, %g) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "same_upper"}> : (tensor<?x2x3x?xf32>, tensor<2x1x1x3x1xf32>) -> tensor<?x2x3x?xf32>
"opset.Result_1"(%b) : (tensor<2x1x3x4xf32>) -> ()
"opset.Result_1"(%d) : (tensor<?x2x3x?xf32>) -> ()

// -----

// Without pads along them, of another size than the kernel, of the whole shape, and those of channels they stay
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Multiply_1"(%x, %p){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %b = "opset.Convolution_1"(%a, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 1>, pads_end = array<i64: 0, 1>, auto_pad = "explicit"}>{{.*}} -> tensor<2x1x1x6xf32>
// CHECK-NEXT: %c = "opset.Multiply_1"(%x, %q){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %d = "opset.Convolution_1"(%c, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>, auto_pad = "explicit"}>{{.*}} -> tensor<2x1x3x6xf32>
// CHECK-NEXT: %e = "opset.Multiply_1"(%x, %r){{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: %f = "opset.Convolution_1"(%e, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>, auto_pad = "explicit"}>{{.*}} -> tensor<2x1x3x6xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: "opset.Result_1"(%f)
%x = "opset.Parameter_1"() : () -> tensor<2x2x3x4xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 3, 1], [1.0, -2.0, 0.5, 3.0, 1.5, -1.0]>}> : () -> tensor<1x2x3x1xf32>
%p = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 3, 1], [1.0, 2.0, 4.0]>}> : () -> tensor<1x1x3x1xf32>
%q = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 4], [1.0, 2.0, 4.0, 8.0]>}> : () -> tensor<1x1x1x4xf32>
%r = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [1.0, 2.0]>}> : () -> tensor<1x2x1x1xf32>
%a = "opset.Multiply_1"(%x, %p) <{auto_broadcast = "numpy"}> : (tensor<2x2x3x4xf32>, tensor<1x1x3x1xf32>) -> tensor<2x2x3x4xf32>
%b = "opset.Convolution_1"(%a, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 1>, pads_end = array<i64: 0, 1>, auto_pad = "explicit"}> : (tensor<2x2x3x4xf32>, tensor<1x2x3x1xf32>) -> tensor<2x1x1x6xf32>
%c = "opset.Multiply_1"(%x, %q) <{auto_broadcast = "numpy"}> : (tensor<2x2x3x4xf32>, tensor<1x1x1x4xf32>) -> tensor<2x2x3x4xf32>
%d = "opset.Convolution_1"(%c, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>, auto_pad = "explicit"}> : (tensor<2x2x3x4xf32>, tensor<1x2x3x1xf32>) -> tensor<2x1x3x6xf32>
%e = "opset.Multiply_1"(%x, %r) <{auto_broadcast = "numpy"}> : (tensor<2x2x3x4xf32>, tensor<1x2x1x1xf32>) -> tensor<2x2x3x4xf32>
%f = "opset.Convolution_1"(%e, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>, auto_pad = "explicit"}> : (tensor<2x2x3x4xf32>, tensor<1x2x3x1xf32>) -> tensor<2x1x3x6xf32>
"opset.Result_1"(%b) : (tensor<2x1x1x6xf32>) -> ()
"opset.Result_1"(%d) : (tensor<2x1x3x6xf32>) -> ()
"opset.Result_1"(%f) : (tensor<2x1x3x6xf32>) -> ()
