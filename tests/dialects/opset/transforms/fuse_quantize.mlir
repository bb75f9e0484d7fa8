// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// A scale and a shift for each channel go into the limits
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [-4.5, -1.5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [3.5, 0.5]>}>
// CHECK-NEXT: %y = "opset.FakeQuantize_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %l, %h) <{{{.*}}levels = 256 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [0.5, 2.0]>}> : () -> tensor<1x2x1xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [0.25, 1.0]>}> : () -> tensor<2x1xf32>
%a = "opset.Multiply_1"(%x, %s) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<1x2x1xf32>) -> tensor<1x2x3xf32>
%b = "opset.Add_1"(%a, %c) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<2x1xf32>) -> tensor<1x2x3xf32>
%y = "opset.FakeQuantize_1"(%b, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3xf32>) -> ()

// -----

// So does what is subtracted, and a divisor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-7.5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [8.5]>}>
// CHECK-NEXT: %y = "opset.FakeQuantize_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %l, %h) <{{{.*}}levels = 256 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}> : () -> tensor<f32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}> : () -> tensor<1xf32>
%a = "opset.Subtract_1"(%x, %c) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<1xf32>) -> tensor<1x2x3xf32>
%b = "opset.Divide_1"(%a, %s) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>) -> tensor<1x2x3xf32>
%y = "opset.FakeQuantize_1"(%b, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3xf32>) -> ()

// -----

// The bias of a convolution, a factor below zero and one for each column stay
// CHECK-LABEL: builtin.module
// CHECK:      %k = "opset.Convolution_1"(%x, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %a = "opset.Add_1"(%k, %d){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %p = "opset.FakeQuantize_1"(%a, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %b = "opset.Multiply_1"(%x, %s){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %q = "opset.FakeQuantize_1"(%b, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %e = "opset.Multiply_1"(%x, %c){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %r = "opset.FakeQuantize_1"(%e, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%p)
// CHECK-NEXT: "opset.Result_1"(%q)
// CHECK-NEXT: "opset.Result_1"(%r)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.5]>}> : () -> tensor<f32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.5, 1.0, 2.0]>}> : () -> tensor<3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2, 1], [1.0, 2.0, 3.0, 4.0]>}> : () -> tensor<2x2x1xf32>
%d = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [0.25, 1.0]>}> : () -> tensor<2x1xf32>
%k = "opset.Convolution_1"(%x, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<2x2x1xf32>) -> tensor<1x2x3xf32>
%a = "opset.Add_1"(%k, %d) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<2x1xf32>) -> tensor<1x2x3xf32>
%p = "opset.FakeQuantize_1"(%a, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%b = "opset.Multiply_1"(%x, %s) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>) -> tensor<1x2x3xf32>
%q = "opset.FakeQuantize_1"(%b, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%e = "opset.Multiply_1"(%x, %c) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<3xf32>) -> tensor<1x2x3xf32>
%r = "opset.FakeQuantize_1"(%e, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%p) : (tensor<1x2x3xf32>) -> ()
"opset.Result_1"(%q) : (tensor<1x2x3xf32>) -> ()
"opset.Result_1"(%r) : (tensor<1x2x3xf32>) -> ()

// -----

// A shift that somebody else uses, one that widens the data and one that leaves few digits of the range stay
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Add_1"(%x, %c){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %p = "opset.FakeQuantize_1"(%a, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %b = "opset.Add_1"(%x, %d){{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: %q = "opset.FakeQuantize_1"(%b, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: %f = "opset.Add_1"(%x, %e){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %r = "opset.FakeQuantize_1"(%f, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%p)
// CHECK-NEXT: "opset.Result_1"(%q)
// CHECK-NEXT: "opset.Result_1"(%r)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%d = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [0.5, 1.0]>}> : () -> tensor<2x1x1xf32>
%e = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1000.0]>}> : () -> tensor<f32>
%a = "opset.Add_1"(%x, %c) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>) -> tensor<1x2x3xf32>
%p = "opset.FakeQuantize_1"(%a, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%b = "opset.Add_1"(%x, %d) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<2x1x1xf32>) -> tensor<2x2x3xf32>
%q = "opset.FakeQuantize_1"(%b, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<2x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2x3xf32>
%f = "opset.Add_1"(%x, %e) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>) -> tensor<1x2x3xf32>
%r = "opset.FakeQuantize_1"(%f, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%a) : (tensor<1x2x3xf32>) -> ()
"opset.Result_1"(%p) : (tensor<1x2x3xf32>) -> ()
"opset.Result_1"(%q) : (tensor<2x2x3xf32>) -> ()
"opset.Result_1"(%r) : (tensor<1x2x3xf32>) -> ()

// -----

// What is below or above the limits need not be cut off before
// CHECK-LABEL: builtin.module
// CHECK:      %p = "opset.FakeQuantize_1"(%x, %z, %h, %z, %h) <{{{.*}}levels = 256 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %q = "opset.FakeQuantize_1"(%x, %z, %h, %z, %h) <{{{.*}}levels = 256 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%p)
// CHECK-NEXT: "opset.Result_1"(%q)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%z = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%a = "opset.ReLU_1"(%x) : (tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
%p = "opset.FakeQuantize_1"(%a, %z, %h, %z, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%b = "opset.Clamp_1"(%x) <{min = -1.0 : f64, max = 6.0 : f64}> : (tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
%q = "opset.FakeQuantize_1"(%b, %z, %h, %z, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%p) : (tensor<1x2x3xf32>) -> ()
"opset.Result_1"(%q) : (tensor<1x2x3xf32>) -> ()

// -----

// Limits that are wider stay behind what cuts off
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.ReLU_1"(%x){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %p = "opset.FakeQuantize_1"(%a, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %b = "opset.Clamp_1"(%x) <{min = -3.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %q = "opset.FakeQuantize_1"(%b, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%p)
// CHECK-NEXT: "opset.Result_1"(%q)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%a = "opset.ReLU_1"(%x) : (tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
%p = "opset.FakeQuantize_1"(%a, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%b = "opset.Clamp_1"(%x) <{min = -3.0 : f64, max = 1.0 : f64}> : (tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
%q = "opset.FakeQuantize_1"(%b, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%p) : (tensor<1x2x3xf32>) -> ()
"opset.Result_1"(%q) : (tensor<1x2x3xf32>) -> ()

// -----

// What has the levels already keeps them through a pool of the largest and a Reshape
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.FakeQuantize_1"(%x, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %b, %i = "opset.MaxPool_8"(%a) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 1>, pads_end = array<i64: 1>, kernel = array<i64: 3>, rounding_type = "floor", auto_pad = "explicit", index_element_type = i64, axis = 0 : i64}>{{.*}} -> (tensor<1x2x3xf32>, tensor<1x2x3xi64>)
// CHECK:      %c = "opset.Reshape_1"(%b, %n) <{special_zero = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%a = "opset.FakeQuantize_1"(%x, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%b, %i = "opset.MaxPool_8"(%a) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 1>, pads_end = array<i64: 1>, kernel = array<i64: 3>, rounding_type = "floor", auto_pad = "explicit", index_element_type = i64, axis = 0 : i64}> : (tensor<1x2x3xf32>) -> (tensor<1x2x3xf32>, tensor<1x2x3xi64>)
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%c = "opset.Reshape_1"(%b, %n) <{special_zero = false}> : (tensor<1x2x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
%y = "opset.FakeQuantize_1"(%c, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%y) : (tensor<2x3xf32>) -> ()

// -----

// Other limits, other levels, and levels that stand for other values are new ones
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.FakeQuantize_1"(%x, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %b = "opset.FakeQuantize_1"(%a, %l, %m, %l, %m) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %c = "opset.FakeQuantize_1"(%b, %l, %m, %l, %m) <{levels = 16 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %d = "opset.FakeQuantize_1"(%c, %l, %m, %l, %h) <{levels = 16 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %e = "opset.FakeQuantize_1"(%d, %l, %m, %l, %h) <{levels = 16 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%e)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%m = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%a = "opset.FakeQuantize_1"(%x, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%b = "opset.FakeQuantize_1"(%a, %l, %m, %l, %m) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%c = "opset.FakeQuantize_1"(%b, %l, %m, %l, %m) <{levels = 16 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%d = "opset.FakeQuantize_1"(%c, %l, %m, %l, %h) <{levels = 16 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%e = "opset.FakeQuantize_1"(%d, %l, %m, %l, %h) <{levels = 16 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%e) : (tensor<1x2x3xf32>) -> ()

// -----

// Parts that have the levels already are quantised once, together; one that is used elsewhere as well stays beside
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.FakeQuantize_1"(%x, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%x, %z) <{axis = 1 : i64}>{{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %y = "opset.FakeQuantize_1"(%[[CONCAT]], %l, %h, %l, %h) <{{{.*}}levels = 256 : i64}>{{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%x, %z) <{axis = 1 : i64}>{{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %w = "opset.FakeQuantize_1"(%[[CONCAT_2]], %l, %h, %l, %h) <{{{.*}}levels = 256 : i64}>{{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%w)
// CHECK-NEXT: "opset.Result_1"(%a)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%z = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%m = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%a = "opset.FakeQuantize_1"(%x, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%b = "opset.FakeQuantize_1"(%z, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%j = "opset.Concat_1"(%a, %b) <{axis = 1 : i64}> : (tensor<1x2x3xf32>, tensor<1x2x3xf32>) -> tensor<1x4x3xf32>
%y = "opset.FakeQuantize_1"(%j, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x4x3xf32>
%c = "opset.FakeQuantize_1"(%z, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%k = "opset.Concat_1"(%a, %c) <{axis = 1 : i64}> : (tensor<1x2x3xf32>, tensor<1x2x3xf32>) -> tensor<1x4x3xf32>
%w = "opset.FakeQuantize_1"(%k, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x4x3xf32>
"opset.Result_1"(%y) : (tensor<1x4x3xf32>) -> ()
"opset.Result_1"(%w) : (tensor<1x4x3xf32>) -> ()
"opset.Result_1"(%a) : (tensor<1x2x3xf32>) -> ()

// -----

// Of parts that are all used elsewhere the levels are there; those of other limits, or not quantised, stay as they are
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.FakeQuantize_1"(%x, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %b = "opset.FakeQuantize_1"(%z, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %j = "opset.Concat_1"(%a, %b) <{axis = 1 : i64}>{{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %c = "opset.FakeQuantize_1"(%z, %l, %m, %l, %m) <{levels = 256 : i64{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %k = "opset.Concat_1"(%a, %c) <{axis = 1 : i64}>{{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %w = "opset.FakeQuantize_1"(%k, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %n = "opset.Concat_1"(%a, %z) <{axis = 1 : i64}>{{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: %v = "opset.FakeQuantize_1"(%n, %l, %h, %l, %h) <{levels = 256 : i64{{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%j)
// CHECK-NEXT: "opset.Result_1"(%w)
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%z = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%m = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%a = "opset.FakeQuantize_1"(%x, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%b = "opset.FakeQuantize_1"(%z, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%j = "opset.Concat_1"(%a, %b) <{axis = 1 : i64}> : (tensor<1x2x3xf32>, tensor<1x2x3xf32>) -> tensor<1x4x3xf32>
%y = "opset.FakeQuantize_1"(%j, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x4x3xf32>
%c = "opset.FakeQuantize_1"(%z, %l, %m, %l, %m) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3xf32>
%k = "opset.Concat_1"(%a, %c) <{axis = 1 : i64}> : (tensor<1x2x3xf32>, tensor<1x2x3xf32>) -> tensor<1x4x3xf32>
%w = "opset.FakeQuantize_1"(%k, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x4x3xf32>
%n = "opset.Concat_1"(%a, %z) <{axis = 1 : i64}> : (tensor<1x2x3xf32>, tensor<1x2x3xf32>) -> tensor<1x4x3xf32>
%v = "opset.FakeQuantize_1"(%n, %l, %h, %l, %h) <{levels = 256 : i64, auto_broadcast = "numpy"}> : (tensor<1x4x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<1x4x3xf32>
"opset.Result_1"(%y) : (tensor<1x4x3xf32>) -> ()
"opset.Result_1"(%w) : (tensor<1x4x3xf32>) -> ()
"opset.Result_1"(%v) : (tensor<1x4x3xf32>) -> ()
"opset.Result_1"(%a) : (tensor<1x2x3xf32>) -> ()
"opset.Result_1"(%b) : (tensor<1x2x3xf32>) -> ()
