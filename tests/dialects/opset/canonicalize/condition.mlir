// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// Select(true, a, b) -> a
// CHECK-LABEL: builtin.module
// CHECK:      [[A:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[B:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: "opset.Result_1"([[A]])
%a = "opset.Parameter_1"() : () -> tensor<2xf32>
%b = "opset.Parameter_1"() : () -> tensor<2xf32>
%true = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [2], [true, true]>}> : () -> tensor<2xi1>
%s = "opset.Select_1"(%true, %a, %b) <{auto_broadcast = "numpy"}> : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%s) : (tensor<2xf32>) -> ()

// -----

// Select(LogicalNot(c), a, b) -> Select(c, b, a); what b widens stays
// CHECK-LABEL: builtin.module
// CHECK:      [[C:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[A:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[B:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK:      "opset.Select_1"([[C]], [[B]], [[A]])
// CHECK:      "opset.Select_1"({{%[a-z0-9_]+}}, [[A]], [[B]])
%c = "opset.Parameter_1"() : () -> tensor<i1>
%a = "opset.Parameter_1"() : () -> tensor<1xf32>
%b = "opset.Parameter_1"() : () -> tensor<2xf32>
%true = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%n = "opset.LogicalNot_1"(%c) : (tensor<i1>) -> tensor<i1>
%s = "opset.Select_1"(%n, %a, %b) <{auto_broadcast = "numpy"}> : (tensor<i1>, tensor<1xf32>, tensor<2xf32>) -> tensor<2xf32>
%t = "opset.Select_1"(%true, %a, %b) <{auto_broadcast = "numpy"}> : (tensor<i1>, tensor<1xf32>, tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%s) : (tensor<2xf32>) -> ()
"opset.Result_1"(%t) : (tensor<2xf32>) -> ()

// -----

// Select(c, a, a) -> a
// CHECK-LABEL: builtin.module
// CHECK:      %cond = "opset.Parameter_1"(){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %x = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%cond = "opset.Parameter_1"() : () -> tensor<2x3xi1>
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%v = "opset.Select_1"(%cond, %x, %x) <{auto_broadcast = "numpy"}> : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%v) : (tensor<2x3xf32>) -> ()

// -----

// Flags that are known beside others become the numbers that they choose
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [0.0, -4.0, -2.0, 0.0, 0.0, -2.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%c, %[[CONSTANT]], %b){{.*}} -> tensor<?x1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [-8.0, 0.0, 0.0, -8.0, -4.0, 0.0]>}>
// CHECK-NEXT: %z = "opset.Select_1"(%d, %b, %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%c = "opset.Parameter_1"() : () -> tensor<?x1x1x3xi1>
%d = "opset.Parameter_1"() : () -> tensor<2x3xi1>
%m = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [2, 3], [1, 0, 0, 1, 1, 0]>}> : () -> tensor<2x3xi1>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [-8.0, -4.0, -2.0]>}> : () -> tensor<3xf32>
%f = "opset.LogicalAnd_1"(%c, %m) <{auto_broadcast = "numpy"}> : (tensor<?x1x1x3xi1>, tensor<2x3xi1>) -> tensor<?x1x2x3xi1>
%y = "opset.Select_1"(%f, %a, %b) <{auto_broadcast = "numpy"}> : (tensor<?x1x2x3xi1>, tensor<f32>, tensor<3xf32>) -> tensor<?x1x2x3xf32>
%g = "opset.LogicalOr_1"(%m, %d) <{auto_broadcast = "numpy"}> : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
%z = "opset.Select_1"(%g, %b, %a) <{auto_broadcast = "numpy"}> : (tensor<2x3xi1>, tensor<3xf32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%y) : (tensor<?x1x2x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2x3xf32>) -> ()

// -----

// Flags that somebody else uses, numbers that are computed, and other functions of flags stay
// CHECK-LABEL: builtin.module
// CHECK:      %f = "opset.LogicalAnd_1"(%c, %m){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %y = "opset.Select_1"(%f, %a, %b){{.*}} -> tensor<2x3xf32>
// CHECK:      %g = "opset.LogicalOr_1"(%c, %n){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %z = "opset.Select_1"(%g, %x, %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %h = "opset.Xor_1"(%c, %n){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %w = "opset.Select_1"(%h, %a, %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%w)
// CHECK-NEXT: "opset.Result_1"(%f)
%c = "opset.Parameter_1"() : () -> tensor<2x3xi1>
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%m = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [2, 3], [1, 0, 0, 1, 1, 0]>}> : () -> tensor<2x3xi1>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-8.0]>}> : () -> tensor<f32>
%f = "opset.LogicalAnd_1"(%c, %m) <{auto_broadcast = "numpy"}> : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
%y = "opset.Select_1"(%f, %a, %b) <{auto_broadcast = "numpy"}> : (tensor<2x3xi1>, tensor<f32>, tensor<f32>) -> tensor<2x3xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [3], [1, 0, 0]>}> : () -> tensor<3xi1>
%g = "opset.LogicalOr_1"(%c, %n) <{auto_broadcast = "numpy"}> : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
%z = "opset.Select_1"(%g, %x, %b) <{auto_broadcast = "numpy"}> : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%h = "opset.Xor_1"(%c, %n) <{auto_broadcast = "numpy"}> : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
%w = "opset.Select_1"(%h, %a, %b) <{auto_broadcast = "numpy"}> : (tensor<2x3xi1>, tensor<f32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%y) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%w) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%f) : (tensor<2x3xi1>) -> ()
