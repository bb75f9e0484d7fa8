// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// Weights of 255 levels about zero are i8 with a scale for each channel
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 2, 1, 1], [127, -64, 20, 127]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = f32}>{{.*}} -> tensor<2x2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [0.01, 0.1]>}>
// CHECK-NEXT: %q = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x1x1xf32>
// CHECK-NEXT: %y = "opset.Convolution_1"(%x, %q) <{strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, dilations = array<i64: 1, 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x2x4x4xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2, 1, 1], [1.27, -0.64, 2.0, 12.7]>}> : () -> tensor<2x2x1x1xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [-1.27, -12.7]>}> : () -> tensor<2x1x1x1xf32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [1.27, 12.7]>}> : () -> tensor<2x1x1x1xf32>
%q = "opset.FakeQuantize_1"(%w, %l, %h, %l, %h) <{levels = 255 : i64, auto_broadcast = "numpy"}> : (tensor<2x2x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>) -> tensor<2x2x1x1xf32>
%y = "opset.Convolution_1"(%x, %q) <{strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, dilations = array<i64: 1, 1>, auto_pad = "explicit"}> : (tensor<1x2x4x4xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x4x4xf32>
"opset.Result_1"(%y) : (tensor<1x2x4x4xf32>) -> ()

// -----

// A range that is not about zero has a zero point; what is beyond the range is at its end
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 2], [-128, -43, 127, 82]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = f32}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [-73.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [0.01]>}>
// CHECK-NEXT: %q = "opset.Multiply_1"(%[[SUBTRACT]], %[[CONSTANT_3]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%x, %q) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<3x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [-1.0, 0.3, 5.0, 1.55]>}> : () -> tensor<2x2xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.55]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%q = "opset.FakeQuantize_1"(%w, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
%y = "opset.MatMul_1"(%x, %q) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
"opset.Result_1"(%y) : (tensor<3x2xf32>) -> ()

// -----

// Sixteen levels are i4; another range of the result is only another scale
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i4", [2, 2], [-8, 3, 6, 7]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = f32}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [1.0, 2.0]>}>
// CHECK-NEXT: %q = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%x, %q) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<3x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [-0.8, 0.3, 0.61, 0.7]>}> : () -> tensor<2x2xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.8]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.7]>}> : () -> tensor<f32>
%m = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [-8.0, -16.0]>}> : () -> tensor<1x2xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [7.0, 14.0]>}> : () -> tensor<1x2xf32>
%q = "opset.FakeQuantize_1"(%w, %l, %h, %m, %n) <{levels = 16 : i64, auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>, tensor<f32>, tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<2x2xf32>
%y = "opset.MatMul_1"(%x, %q) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
"opset.Result_1"(%y) : (tensor<3x2xf32>) -> ()

// -----

// Two levels, 257 levels, limits that are computed and a range of the result that is one number stay
// CHECK-LABEL: builtin.module
// CHECK:      %q = "opset.FakeQuantize_1"(%w, %l, %h, %l, %h) <{levels = 2 : i64{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %r = "opset.FakeQuantize_1"(%w, %l, %h, %l, %h) <{levels = 257 : i64{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %s = "opset.FakeQuantize_1"(%w, %l, %e, %l, %h) <{levels = 255 : i64{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %t = "opset.FakeQuantize_1"(%w, %l, %h, %h, %h) <{levels = 255 : i64{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %a = "opset.MatMul_1"(%x, %q) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %b = "opset.MatMul_1"(%a, %r) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %c = "opset.MatMul_1"(%b, %s) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %d = "opset.MatMul_1"(%c, %t) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%d)
%x = "opset.Parameter_1"() : () -> tensor<3x2xf32>
%e = "opset.Parameter_1"() : () -> tensor<f32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [-1.0, 0.3, 5.0, 1.55]>}> : () -> tensor<2x2xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%q = "opset.FakeQuantize_1"(%w, %l, %h, %l, %h) <{levels = 2 : i64, auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
%r = "opset.FakeQuantize_1"(%w, %l, %h, %l, %h) <{levels = 257 : i64, auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
%s = "opset.FakeQuantize_1"(%w, %l, %e, %l, %h) <{levels = 255 : i64, auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
%t = "opset.FakeQuantize_1"(%w, %l, %h, %h, %h) <{levels = 255 : i64, auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
%a = "opset.MatMul_1"(%x, %q) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
%b = "opset.MatMul_1"(%a, %r) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
%c = "opset.MatMul_1"(%b, %s) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
%d = "opset.MatMul_1"(%c, %t) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
"opset.Result_1"(%d) : (tensor<3x2xf32>) -> ()

// -----

// Weights that are cut into groups are so as integers, with their scales
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 2, 2, 1, 1], [1, 2, 3, 4, 5, 6, 7, 8]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = f32}>{{.*}} -> tensor<2x2x2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2, 1, 1, 1], [0.5, 0.25, 2.0, 1.0]>}>
// CHECK-NEXT: %g = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x2x1x1xf32>
// CHECK-NEXT: %y = "opset.GroupConvolution_1"(%x, %g) <{strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, dilations = array<i64: 1, 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x4x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x4x3x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [4, 2, 1, 1], [1, 2, 3, 4, 5, 6, 7, 8]>}> : () -> tensor<4x2x1x1xi8>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1, 1, 1], [0.5, 0.25, 2.0, 1.0]>}> : () -> tensor<4x1x1x1xf32>
%c = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<4x2x1x1xi8>) -> tensor<4x2x1x1xf32>
%m = "opset.Multiply_1"(%c, %s) <{auto_broadcast = "numpy"}> : (tensor<4x2x1x1xf32>, tensor<4x1x1x1xf32>) -> tensor<4x2x1x1xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [2, 2, 2, 1, 1]>}> : () -> tensor<5xi64>
%g = "opset.Reshape_1"(%m, %n) <{special_zero = false}> : (tensor<4x2x1x1xf32>, tensor<5xi64>) -> tensor<2x2x2x1x1xf32>
%y = "opset.GroupConvolution_1"(%x, %g) <{strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, dilations = array<i64: 1, 1>, auto_pad = "explicit"}> : (tensor<1x4x3x3xf32>, tensor<2x2x2x1x1xf32>) -> tensor<1x4x3x3xf32>
"opset.Result_1"(%y) : (tensor<1x4x3x3xf32>) -> ()

// -----

// Two axes that become one, of which the scale has one only, stay
// CHECK-LABEL: builtin.module
// CHECK:      %c = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %m = "opset.Multiply_1"(%c, %s){{.*}} -> tensor<2x2x2xf32>
// CHECK:      %g = "opset.Reshape_1"(%m, %n) <{special_zero = false}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%x, %g) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x4xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8]>}> : () -> tensor<2x2x2xi8>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [0.5, 0.25]>}> : () -> tensor<2x1x1xf32>
%c = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x2x2xi8>) -> tensor<2x2x2xf32>
%m = "opset.Multiply_1"(%c, %s) <{auto_broadcast = "numpy"}> : (tensor<2x2x2xf32>, tensor<2x1x1xf32>) -> tensor<2x2x2xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}> : () -> tensor<2xi64>
%g = "opset.Reshape_1"(%m, %n) <{special_zero = false}> : (tensor<2x2x2xf32>, tensor<2xi64>) -> tensor<4x2xf32>
%y = "opset.MatMul_1"(%x, %g) <{transpose_a = false, transpose_b = false}> : (tensor<1x4xf32>, tensor<4x2xf32>) -> tensor<1x2xf32>
"opset.Result_1"(%y) : (tensor<1x2xf32>) -> ()

// -----

// Transposed weights with a zero point that is held in few bits, too
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [3, 2, 1, 1], [1, 4, 2, 5, 3, 250]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = f32}>{{.*}} -> tensor<3x2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [3, 1, 1, 1], [3, 0, 2]>}>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_2]]) <{destination_type = f32}>{{.*}} -> tensor<3x1x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<3x2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1, 1, 1], [0.5, 0.25, 2.0]>}>
// CHECK-NEXT: %t = "opset.Multiply_1"(%[[SUBTRACT]], %[[CONSTANT_3]]){{.*}} -> tensor<3x2x1x1xf32>
// CHECK-NEXT: %y = "opset.Convolution_1"(%x, %t) <{strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, dilations = array<i64: 1, 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x3x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [1, 1, 2, 3], [1, 2, 3, 4, 5, 250]>}> : () -> tensor<1x1x2x3xui8>
%z = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [3], [3, 0, 2]>}> : () -> tensor<3xui8>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.5, 0.25, 2.0]>}> : () -> tensor<3xf32>
%c = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<1x1x2x3xui8>) -> tensor<1x1x2x3xf32>
%d = "opset.Convert_1"(%z) <{destination_type = f32}> : (tensor<3xui8>) -> tensor<3xf32>
%b = "opset.Subtract_1"(%c, %d) <{auto_broadcast = "numpy"}> : (tensor<1x1x2x3xf32>, tensor<3xf32>) -> tensor<1x1x2x3xf32>
%m = "opset.Multiply_1"(%b, %s) <{auto_broadcast = "numpy"}> : (tensor<1x1x2x3xf32>, tensor<3xf32>) -> tensor<1x1x2x3xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}> : () -> tensor<4xi64>
%t = "opset.Transpose_1"(%m, %o) : (tensor<1x1x2x3xf32>, tensor<4xi64>) -> tensor<3x2x1x1xf32>
%y = "opset.Convolution_1"(%x, %t) <{strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, dilations = array<i64: 1, 1>, auto_pad = "explicit"}> : (tensor<1x2x3x3xf32>, tensor<3x2x1x1xf32>) -> tensor<1x3x3x3xf32>
"opset.Result_1"(%y) : (tensor<1x3x3x3xf32>) -> ()

// -----

// u8 weights about 128 are i8 weights about zero
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 2], [-128, 127, 0, -127]>}>
// CHECK-NEXT: %b = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = f32}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %m = "opset.Multiply_1"(%b, %s){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%x, %m) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [2, 2], [0, 255, 128, 1]>}> : () -> tensor<2x2xui8>
%z = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [128.0]>}> : () -> tensor<f32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%c = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x2xui8>) -> tensor<2x2xf32>
%b = "opset.Subtract_1"(%c, %z) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
%m = "opset.Multiply_1"(%b, %s) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
%y = "opset.MatMul_1"(%x, %m) <{transpose_a = false, transpose_b = false}> : (tensor<1x2xf32>, tensor<2x2xf32>) -> tensor<1x2xf32>
"opset.Result_1"(%y) : (tensor<1x2xf32>) -> ()

// -----

// About 100 they would not be eight bits; a part of a number is none of a zero point
// CHECK-LABEL: builtin.module
// CHECK:      %c = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %b = "opset.Subtract_1"(%c, %z){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %m = "opset.Multiply_1"(%b, %s){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %d = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %e = "opset.Subtract_1"(%d, %h){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %n = "opset.Multiply_1"(%e, %s){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%x, %m) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %v = "opset.MatMul_1"(%y, %n) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<1x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [2, 2], [0, 255, 128, 1]>}> : () -> tensor<2x2xui8>
%z = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [100.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [128.5]>}> : () -> tensor<f32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%c = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x2xui8>) -> tensor<2x2xf32>
%b = "opset.Subtract_1"(%c, %z) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
%m = "opset.Multiply_1"(%b, %s) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
%d = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x2xui8>) -> tensor<2x2xf32>
%e = "opset.Subtract_1"(%d, %h) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
%n = "opset.Multiply_1"(%e, %s) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
%y = "opset.MatMul_1"(%x, %m) <{transpose_a = false, transpose_b = false}> : (tensor<1x2xf32>, tensor<2x2xf32>) -> tensor<1x2xf32>
%v = "opset.MatMul_1"(%y, %n) <{transpose_a = false, transpose_b = false}> : (tensor<1x2xf32>, tensor<2x2xf32>) -> tensor<1x2xf32>
"opset.Result_1"(%v) : (tensor<1x2xf32>) -> ()

// -----

// A scale behind a convolution goes into that of its integers, and into its bias
// CHECK-LABEL: builtin.module
// CHECK:      %c = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%c, %[[CONSTANT]]){{.*}} -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %[[MULTIPLY]]) <{auto_pad = "explicit", strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [2.0, 12.0]>}>
// CHECK-NEXT: %y = "opset.Add_1"(%[[CONVOLUTION]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 2, 1], [1, 2, 3, 4]>}> : () -> tensor<2x2x1xi8>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%c = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x2x1xi8>) -> tensor<2x2x1xf32>
%m = "opset.Multiply_1"(%c, %s) <{auto_broadcast = "numpy"}> : (tensor<2x2x1xf32>, tensor<f32>) -> tensor<2x2x1xf32>
%k = "opset.Convolution_1"(%x, %m) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<2x2x1xf32>) -> tensor<1x2x3xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [1.0, 3.0]>}> : () -> tensor<2x1xf32>
%f = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [2.0, 4.0]>}> : () -> tensor<2x1xf32>
%a = "opset.Add_1"(%k, %b) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<2x1xf32>) -> tensor<1x2x3xf32>
%y = "opset.Multiply_1"(%a, %f) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<2x1xf32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3xf32>) -> ()

// -----

// Weights of f16 stay f16, with a scale
// CHECK-LABEL: builtin.module
// CHECK:      %c = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [0.5, 0.25]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%c, %[[CONSTANT]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%x, %[[MULTIPLY]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<3x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f16", [2, 2], [1.0, 2.0, 3.0, 4.0]>}> : () -> tensor<2x2xf16>
%c = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x2xf16>) -> tensor<2x2xf32>
%k = "opset.MatMul_1"(%x, %c) <{transpose_a = false, transpose_b = true}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
%f = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 4.0]>}> : () -> tensor<2xf32>
%y = "opset.Divide_1"(%k, %f) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
"opset.Result_1"(%y) : (tensor<3x2xf32>) -> ()

// -----

// A scale of another axis stays, and so do weights that have other users
// CHECK-LABEL: builtin.module
// CHECK:      %c = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %m = "opset.Multiply_1"(%c, %s){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %n = "opset.Multiply_1"(%c, %t){{.*}} -> tensor<2x2xf32>
// CHECK:      %k = "opset.MatMul_1"(%x, %m) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%k, %f){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %l = "opset.MatMul_1"(%x, %n) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %z = "opset.Multiply_1"(%l, %f){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%n)
%x = "opset.Parameter_1"() : () -> tensor<3x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 2], [1, 2, 3, 4]>}> : () -> tensor<2x2xi8>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [0.5, 0.25]>}> : () -> tensor<2x1xf32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%c = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x2xi8>) -> tensor<2x2xf32>
%m = "opset.Multiply_1"(%c, %s) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
%n = "opset.Multiply_1"(%c, %t) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
%f = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 4.0]>}> : () -> tensor<2xf32>
%k = "opset.MatMul_1"(%x, %m) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
%y = "opset.Multiply_1"(%k, %f) <{auto_broadcast = "numpy"}> : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
%l = "opset.MatMul_1"(%x, %n) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
%z = "opset.Multiply_1"(%l, %f) <{auto_broadcast = "numpy"}> : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
"opset.Result_1"(%y) : (tensor<3x2xf32>) -> ()
"opset.Result_1"(%z) : (tensor<3x2xf32>) -> ()
"opset.Result_1"(%n) : (tensor<2x2xf32>) -> ()
