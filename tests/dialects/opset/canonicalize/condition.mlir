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
