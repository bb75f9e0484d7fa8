// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// ReLU(x) - c * ReLU(-x), and with the slopes negated as a sum: a slope for each channel
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.5, 2.0, -1.0]>}>
// CHECK-NEXT: %y = "opset.PReLU_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.5, 0.25, 0.0]>}>
// CHECK-NEXT: %z = "opset.PReLU_1"(%x, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<2x3x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [0.5, 2.0, -1.0]>}> : () -> tensor<3x1xf32>
%d = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1], [-0.5, -0.25, 0.0]>}> : () -> tensor<1x3x1xf32>
%p = "opset.ReLU_1"(%x) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
%n = "opset.Negative_1"(%x) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
%r = "opset.ReLU_1"(%n) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
%s = "opset.Multiply_1"(%r, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3x2xf32>, tensor<3x1xf32>) -> tensor<2x3x2xf32>
%y = "opset.Subtract_1"(%p, %s) <{auto_broadcast = "numpy"}> : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
%q = "opset.ReLU_1"(%x) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
%o = "opset.Negative_1"(%x) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
%t = "opset.ReLU_1"(%o) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
%u = "opset.Multiply_1"(%d, %t) <{auto_broadcast = "numpy"}> : (tensor<1x3x1xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
%z = "opset.Add_1"(%u, %q) <{auto_broadcast = "numpy"}> : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
"opset.Result_1"(%y) : (tensor<2x3x2xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2x3x2xf32>) -> ()

// -----

// Slopes along another axis get the rank of x
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 2], [0.5, 2.0]>}>
// CHECK-NEXT: %y = "opset.PReLU_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x3x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.5, 2.0]>}> : () -> tensor<2xf32>
%p = "opset.ReLU_1"(%x) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
%n = "opset.Negative_1"(%x) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
%r = "opset.ReLU_1"(%n) : (tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
%s = "opset.Multiply_1"(%r, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3x2xf32>, tensor<2xf32>) -> tensor<2x3x2xf32>
%y = "opset.Subtract_1"(%p, %s) <{auto_broadcast = "numpy"}> : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xf32>
"opset.Result_1"(%y) : (tensor<2x3x2xf32>) -> ()

// -----

// Abs and Maximum, Minimum forms; (x + Abs(x)) / 2 is ReLU(x)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.25]>}>
// CHECK-NEXT: %y = "opset.PReLU_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %z = "opset.ReLU_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %w = "opset.PReLU_1"(%x, %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%w)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.625]>}> : () -> tensor<f32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.375]>}> : () -> tensor<f32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%m = "opset.Abs_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%xa = "opset.Multiply_1"(%x, %a) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%mb = "opset.Multiply_1"(%m, %b) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%y = "opset.Add_1"(%xa, %mb) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%n = "opset.Abs_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%s = "opset.Add_1"(%n, %x) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%z = "opset.Multiply_1"(%s, %h) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%u = "opset.Maximum_1"(%x, %k) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%v = "opset.Minimum_1"(%x, %k) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%vh = "opset.Multiply_1"(%v, %h) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%w = "opset.Add_1"(%u, %vh) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%y) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%w) : (tensor<2x3xf32>) -> ()

// -----

// A part that is used elsewhere, another slope above zero, two values: as they are
// CHECK-LABEL: builtin.module
// CHECK:      %n = "opset.Negative_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %r = "opset.ReLU_1"(%n){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %p = "opset.ReLU_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Subtract_1"(%p, %r){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %m = "opset.Abs_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %z = "opset.Add_1"(%x, %m){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %q = "opset.ReLU_1"(%w){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %o = "opset.Negative_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %s = "opset.ReLU_1"(%o){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %u = "opset.Multiply_1"(%s, %h){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %t = "opset.Subtract_1"(%q, %u){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%r)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%t)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%w = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%n = "opset.Negative_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%r = "opset.ReLU_1"(%n) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%p = "opset.ReLU_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%y = "opset.Subtract_1"(%p, %r) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%m = "opset.Abs_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%z = "opset.Add_1"(%x, %m) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%q = "opset.ReLU_1"(%w) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%o = "opset.Negative_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%s = "opset.ReLU_1"(%o) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%u = "opset.Multiply_1"(%s, %h) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%t = "opset.Subtract_1"(%q, %u) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%r) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%y) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%t) : (tensor<2x3xf32>) -> ()

// -----

// Maximum(x, c * x) with c from 0 to 1; a larger factor stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.5, 0.25, 1.0]>}>
// CHECK-NEXT: %y = "opset.PReLU_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %b = "opset.Multiply_1"(%x, %d){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %z = "opset.Maximum_1"(%x, %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [0.5, 0.25, 1.0]>}> : () -> tensor<1x3xf32>
%d = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5]>}> : () -> tensor<f32>
%a = "opset.Multiply_1"(%x, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
%y = "opset.Maximum_1"(%a, %x) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%b = "opset.Multiply_1"(%x, %d) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%z = "opset.Maximum_1"(%x, %b) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%y) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2x3xf32>) -> ()

// -----

// Choices by the sign: PReLU, Elu; another test stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}>
// CHECK-NEXT: %y = "opset.PReLU_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %z = "opset.Elu_1"(%x) <{alpha = 5.000000e-01 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %m = "opset.Greater_1"(%x, %o){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %b = "opset.Multiply_1"(%x, %h){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %w = "opset.Select_1"(%m, %x, %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%w)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%g = "opset.Greater_1"(%x, %k) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
%a = "opset.Multiply_1"(%x, %h) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%y = "opset.Select_1"(%g, %x, %a) <{auto_broadcast = "numpy"}> : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%l = "opset.Less_1"(%x, %k) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
%e = "opset.Exp_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%f = "opset.Subtract_1"(%e, %o) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%fh = "opset.Multiply_1"(%f, %h) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%z = "opset.Select_1"(%l, %fh, %x) <{auto_broadcast = "numpy"}> : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%m = "opset.Greater_1"(%x, %o) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
%b = "opset.Multiply_1"(%x, %h) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%w = "opset.Select_1"(%m, %x, %b) <{auto_broadcast = "numpy"}> : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%y) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%w) : (tensor<2x3xf32>) -> ()

// -----

// ReLU(x) + Exp(Minimum(x, 0)) - 1 -> Elu(x)
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Elu_1"(%x) <{alpha = 1.000000e+00 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%r = "opset.ReLU_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%l = "opset.Minimum_1"(%x, %k) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%e = "opset.Exp_1"(%l) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%f = "opset.Subtract_1"(%e, %o) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%y = "opset.Add_1"(%f, %r) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%y) : (tensor<2x3xf32>) -> ()

// -----

// Bounds from either side -> Clamp; ReLU where there is one bound; bounds of integers and those that cross stay
// CHECK-LABEL: builtin.module
// CHECK:      %b = "opset.Clamp_1"(%x) <{min = -1.000000e+00 : f64, max = 2.000000e+00 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %d = "opset.Clamp_1"(%x) <{min = 0.000000e+00 : f64, max = 2.000000e+00 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %e = "opset.ReLU_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %f = "opset.Maximum_1"(%i, %z){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %g = "opset.Minimum_1"(%x, %m){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %h = "opset.Maximum_1"(%g, %s){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: "opset.Result_1"(%f)
// CHECK-NEXT: "opset.Result_1"(%h)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%i = "opset.Parameter_1"() : () -> tensor<2x3xi32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%m = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}> : () -> tensor<f32>
%z = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%a = "opset.Maximum_1"(%x, %m) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%b = "opset.Minimum_1"(%a, %s) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%c = "opset.Minimum_1"(%x, %s) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%d = "opset.ReLU_1"(%c) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%e = "opset.Maximum_1"(%x, %k) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%f = "opset.Maximum_1"(%i, %z) <{auto_broadcast = "numpy"}> : (tensor<2x3xi32>, tensor<i32>) -> tensor<2x3xi32>
%g = "opset.Minimum_1"(%x, %m) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%h = "opset.Maximum_1"(%g, %s) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%b) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%d) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%e) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%f) : (tensor<2x3xi32>) -> ()
"opset.Result_1"(%h) : (tensor<2x3xf32>) -> ()

// -----

// The sum may have more elements than x, if that has one in a row: a form that the plugin does not take for a PReLU
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x?xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [0.5, 2.0, 0.25, 4.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MINIMUM]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[RELU:[0-9]+]] = "opset.ReLU_1"(%x){{.*}} -> tensor<2x3x?xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[RELU]], %[[MULTIPLY]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x3x?xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [0.5, 2.0, 0.25, 4.0]>}> : () -> tensor<4xf32>
%p = "opset.ReLU_1"(%x) : (tensor<2x3x?xf32>) -> tensor<2x3x?xf32>
%n = "opset.Negative_1"(%x) : (tensor<2x3x?xf32>) -> tensor<2x3x?xf32>
%r = "opset.ReLU_1"(%n) : (tensor<2x3x?xf32>) -> tensor<2x3x?xf32>
%s = "opset.Multiply_1"(%r, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3x?xf32>, tensor<4xf32>) -> tensor<2x3x4xf32>
%y = "opset.Subtract_1"(%p, %s) <{auto_broadcast = "numpy"}> : (tensor<2x3x?xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
"opset.Result_1"(%y) : (tensor<2x3x4xf32>) -> ()
