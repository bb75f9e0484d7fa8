// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// LogicalNot(LogicalNot(x)) -> x; LogicalAnd(true, x) -> x; LogicalOr(x, x) -> x
// CHECK-LABEL: builtin.module
// CHECK:      [[X:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: "opset.Result_1"([[X]])
%x = "opset.Parameter_1"() : () -> tensor<2xi1>
%true = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%a = "opset.LogicalNot_1"(%x) : (tensor<2xi1>) -> tensor<2xi1>
%b = "opset.LogicalNot_1"(%a) : (tensor<2xi1>) -> tensor<2xi1>
%c = "opset.LogicalAnd_1"(%true, %b) <{auto_broadcast = "numpy"}> : (tensor<i1>, tensor<2xi1>) -> tensor<2xi1>
%d = "opset.LogicalOr_1"(%c, %c) <{auto_broadcast = "numpy"}> : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
"opset.Result_1"(%d) : (tensor<2xi1>) -> ()

// -----

// LogicalOr(x, true) stays: its shape is that of x in each run.
// CHECK-LABEL: builtin.module
// CHECK:      "opset.LogicalOr_1"
%x = "opset.Parameter_1"() : () -> tensor<?xi1>
%true = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%a = "opset.LogicalOr_1"(%x, %true) <{auto_broadcast = "numpy"}> : (tensor<?xi1>, tensor<i1>) -> tensor<?xi1>
"opset.Result_1"(%a) : (tensor<?xi1>) -> ()
