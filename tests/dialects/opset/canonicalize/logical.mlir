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

// -----

// LogicalAnd(x, x), LogicalOr(x, x) -> x
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "opset.Parameter_1"() : () -> tensor<2xi1>
%v = "opset.LogicalAnd_1"(%x, %x) <{auto_broadcast = "numpy"}> : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
%v_1 = "opset.LogicalOr_1"(%x, %x) <{auto_broadcast = "numpy"}> : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
"opset.Result_1"(%v) : (tensor<2xi1>) -> ()
"opset.Result_1"(%v_1) : (tensor<2xi1>) -> ()

// -----

// LogicalOr(false, x), LogicalXor(false, x), Xor(false, x) -> x
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "opset.Parameter_1"() : () -> tensor<2xi1>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}> : () -> tensor<i1>
%v = "opset.LogicalOr_1"(%c, %x) <{auto_broadcast = "numpy"}> : (tensor<i1>, tensor<2xi1>) -> tensor<2xi1>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}> : () -> tensor<i1>
%v_1 = "opset.LogicalXor_2"(%c_1, %x) <{auto_broadcast = "numpy"}> : (tensor<i1>, tensor<2xi1>) -> tensor<2xi1>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}> : () -> tensor<i1>
%v_2 = "opset.Xor_1"(%c_2, %x) <{auto_broadcast = "numpy"}> : (tensor<i1>, tensor<2xi1>) -> tensor<2xi1>
"opset.Result_1"(%v) : (tensor<2xi1>) -> ()
"opset.Result_1"(%v_1) : (tensor<2xi1>) -> ()
"opset.Result_1"(%v_2) : (tensor<2xi1>) -> ()

// -----

// LogicalXor(x, true) stays
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.LogicalXor_2"(%x, %c){{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<2xi1>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%v = "opset.LogicalXor_2"(%x, %c) <{auto_broadcast = "numpy"}> : (tensor<2xi1>, tensor<i1>) -> tensor<2xi1>
"opset.Result_1"(%v) : (tensor<2xi1>) -> ()
