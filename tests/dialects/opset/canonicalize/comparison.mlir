// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// A comparison of a choice between constants chooses between what it gives
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1, 3], [true, true, false]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}>
// CHECK-NEXT: %e = "opset.Select_1"(%c, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1, 3], [false, true, false]>}>
// CHECK-NEXT: %g = "opset.Select_1"(%c, %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: "opset.Result_1"(%g)
%c = "opset.Parameter_1"() : () -> tensor<2x1xi1>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [0.0, 1.0, 0.5]>}> : () -> tensor<1x3xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}> : () -> tensor<1xf32>
%d = "opset.Select_1"(%c, %a, %b) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%e = "opset.NotEqual_1"(%d, %k) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<1xf32>) -> tensor<2x3xi1>
%f = "opset.Select_1"(%c, %b, %a) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<f32>, tensor<1x3xf32>) -> tensor<2x3xf32>
%g = "opset.Less_1"(%k, %f) <{auto_broadcast = "numpy"}> : (tensor<1xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
"opset.Result_1"(%e) : (tensor<2x3xi1>) -> ()
"opset.Result_1"(%g) : (tensor<2x3xi1>) -> ()

// -----

// A choice of what is computed, one with other users, and several numbers stay
// CHECK-LABEL: builtin.module
// CHECK:      %d = "opset.Select_1"(%c, %x, %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %e = "opset.Greater_1"(%d, %b){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %f = "opset.Select_1"(%c, %a, %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %g = "opset.Equal_1"(%f, %b){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %h = "opset.Select_1"(%c, %b, %a){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %i = "opset.GreaterEqual_1"(%h, %a){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: "opset.Result_1"(%f)
// CHECK-NEXT: "opset.Result_1"(%g)
// CHECK-NEXT: "opset.Result_1"(%i)
%c = "opset.Parameter_1"() : () -> tensor<2x1xi1>
%x = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [0.0, 1.0, 0.5]>}> : () -> tensor<1x3xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%d = "opset.Select_1"(%c, %x, %b) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%e = "opset.Greater_1"(%d, %b) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
%f = "opset.Select_1"(%c, %a, %b) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<1x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%g = "opset.Equal_1"(%f, %b) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
%h = "opset.Select_1"(%c, %b, %a) <{auto_broadcast = "numpy"}> : (tensor<2x1xi1>, tensor<f32>, tensor<1x3xf32>) -> tensor<2x3xf32>
%i = "opset.GreaterEqual_1"(%h, %a) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xi1>
"opset.Result_1"(%e) : (tensor<2x3xi1>) -> ()
"opset.Result_1"(%f) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%g) : (tensor<2x3xi1>) -> ()
"opset.Result_1"(%i) : (tensor<2x3xi1>) -> ()
