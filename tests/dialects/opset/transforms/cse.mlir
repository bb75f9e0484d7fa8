// RUN: stepwell opt %s --split-input-file -p "opset-cse" | filecheck %s

// Equal constants and equal operations are one, which has the names of both. Random numbers are not the same twice,
// and other properties make another operation.
// CHECK-LABEL: builtin.module
// CHECK:      %c = "opset.Constant_1"
// CHECK-NEXT: %a = "opset.Add_1"(%x, %c) <{auto_broadcast = "numpy"}> {layer = "first", names = {{\[\["a", "b"\]\]}}}
// CHECK-NEXT: %e = "opset.SoftMax_8"(%a) <{axis = 0 : i64}>
// CHECK-NEXT: %f = "opset.SoftMax_8"(%a) <{axis = 1 : i64}>
// CHECK-NEXT: %s = "opset.Constant_1"
// CHECK-NEXT: %z = "opset.Constant_1"
// CHECK-NEXT: %r = "opset.RandomUniform_8"
// CHECK-NEXT: %q = "opset.RandomUniform_8"
// CHECK-NEXT: "opset.Result_1"(%a)
%x = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%d = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%a = "opset.Add_1"(%x, %c) <{auto_broadcast = "numpy"}> {layer = "first", names = [["a"]]} : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
%b = "opset.Add_1"(%x, %d) <{auto_broadcast = "numpy"}> {layer = "second", names = [["b"]]} : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
%e = "opset.SoftMax_8"(%a) <{axis = 0 : i64}> : (tensor<2x2xf32>) -> tensor<2x2xf32>
%f = "opset.SoftMax_8"(%b) <{axis = 1 : i64}> : (tensor<2x2xf32>) -> tensor<2x2xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%z = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}> : () -> tensor<f32>
%r = "opset.RandomUniform_8"(%s, %z, %d) <{output_type = f32, op_seed = 0 : i64, global_seed = 0 : i64, alignment = "tensorflow"}> : (tensor<1xi64>, tensor<f32>, tensor<f32>) -> tensor<2xf32>
%q = "opset.RandomUniform_8"(%s, %z, %d) <{output_type = f32, op_seed = 0 : i64, global_seed = 0 : i64, alignment = "tensorflow"}> : (tensor<1xi64>, tensor<f32>, tensor<f32>) -> tensor<2xf32>
"opset.Result_1"(%b) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%e) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%f) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%r) : (tensor<2xf32>) -> ()
"opset.Result_1"(%q) : (tensor<2xf32>) -> ()

// -----

// A bias that two operations add stays one for each; a plain number is shared
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Add_1"(%x, %c_1){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %b = "opset.Multiply_1"(%a, %c){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %e = "opset.Multiply_1"(%b, %n){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %f = "opset.Add_1"(%e, %n){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%f)
%x = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 3.0]>}> : () -> tensor<2xf32>
%d = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 3.0]>}> : () -> tensor<2xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%m = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%a = "opset.Add_1"(%x, %c) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
%b = "opset.Multiply_1"(%a, %d) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
%e = "opset.Multiply_1"(%b, %n) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
%f = "opset.Add_1"(%e, %m) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
"opset.Result_1"(%f) : (tensor<2x2xf32>) -> ()

// -----

// Each attention has a scale of its own
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.ScaledDotProductAttention_13"(%q, %q, %q, %m_1, %s_1) <{causal = false{{.*}} -> tensor<1x2x3x4xf32>
// CHECK-NEXT: %b = "opset.ScaledDotProductAttention_13"(%a, %a, %a, %m, %s) <{causal = false{{.*}} -> tensor<1x2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
%q = "opset.Parameter_1"() : () -> tensor<1x2x3x4xf32>
%m = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%a = "opset.ScaledDotProductAttention_13"(%q, %q, %q, %m, %s) <{causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3x4xf32>
%b = "opset.ScaledDotProductAttention_13"(%a, %a, %a, %m, %t) <{causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<f32>, tensor<f32>) -> tensor<1x2x3x4xf32>
"opset.Result_1"(%b) : (tensor<1x2x3x4xf32>) -> ()
