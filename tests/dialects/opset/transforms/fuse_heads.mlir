// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// One head: its axis goes from operands and result; of keys and values of any number too
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ScaledDotProductAttention_13"(%q, %k, %v, %mask, %half) <{causal = false{{.*}} -> tensor<?x?x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%q = "opset.Parameter_1"() : () -> tensor<?x?x4xf32>
%k = "opset.Parameter_1"() : () -> tensor<?x?x4xf32>
%v = "opset.Parameter_1"() : () -> tensor<?x?x5xf32>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%r = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, -1, 4]>}> : () -> tensor<4xi64>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, -1, 5]>}> : () -> tensor<3xi64>
%a = "opset.Reshape_1"(%q, %r) <{special_zero = true}> : (tensor<?x?x4xf32>, tensor<4xi64>) -> tensor<?x1x?x4xf32>
%b = "opset.Unsqueeze_1"(%k, %one) : (tensor<?x?x4xf32>, tensor<1xi64>) -> tensor<?x1x?x4xf32>
%c = "opset.Unsqueeze_1"(%v, %one) : (tensor<?x?x5xf32>, tensor<1xi64>) -> tensor<?x1x?x5xf32>
%mask = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%half = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%s = "opset.ScaledDotProductAttention_13"(%a, %b, %c, %mask, %half) <{causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<?x1x?x4xf32>, tensor<?x1x?x4xf32>, tensor<?x1x?x5xf32>, tensor<f32>, tensor<f32>) -> tensor<?x1x?x5xf32>
%y = "opset.Reshape_1"(%s, %t) <{special_zero = true}> : (tensor<?x1x?x5xf32>, tensor<3xi64>) -> tensor<?x?x5xf32>
"opset.Result_1"(%y) : (tensor<?x?x5xf32>) -> ()

// -----

// A mask that is computed loses the axis as well; keys that are the values
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_1"(%mask, %[[CONSTANT]]){{.*}} -> tensor<2x1x6xf32>
// CHECK-NEXT: %y = "opset.ScaledDotProductAttention_13"(%q, %k, %k, %[[SQUEEZE]]) <{causal = false{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%q = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%k = "opset.Parameter_1"() : () -> tensor<2x6x4xf32>
%mask = "opset.Parameter_1"() : () -> tensor<2x1x1x6xf32>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%a = "opset.Unsqueeze_1"(%q, %one) : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x3x4xf32>
%b = "opset.Unsqueeze_1"(%k, %one) : (tensor<2x6x4xf32>, tensor<1xi64>) -> tensor<2x1x6x4xf32>
%s = "opset.ScaledDotProductAttention_13"(%a, %b, %b, %mask) <{causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>}> : (tensor<2x1x3x4xf32>, tensor<2x1x6x4xf32>, tensor<2x1x6x4xf32>, tensor<2x1x1x6xf32>) -> tensor<2x1x3x4xf32>
%y = "opset.Squeeze_1"(%s, %one) : (tensor<2x1x3x4xf32>, tensor<1xi64>) -> tensor<2x3x4xf32>
"opset.Result_1"(%y) : (tensor<2x3x4xf32>) -> ()

// -----

// Another axis of size 1 stays, and so does that of values which have it already
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Unsqueeze_1"(%p, %zero){{.*}} -> tensor<1x2x3x4xf32>
// CHECK-NEXT: %s = "opset.ScaledDotProductAttention_13"(%a, %a, %a) <{causal = true{{.*}} -> tensor<1x2x3x4xf32>
// CHECK-NEXT: %y = "opset.Squeeze_1"(%s, %zero){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %b = "opset.Unsqueeze_1"(%q, %one){{.*}} -> tensor<1x1x3x4xf32>
// CHECK-NEXT: %c = "opset.Unsqueeze_1"(%k, %one){{.*}} -> tensor<1x1x6x4xf32>
// CHECK-NEXT: %w = "opset.ScaledDotProductAttention_13"(%b, %c, %v) <{causal = false{{.*}} -> tensor<1x1x3x4xf32>
// CHECK-NEXT: %z = "opset.Squeeze_1"(%w, %one){{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%q = "opset.Parameter_1"() : () -> tensor<1x3x4xf32>
%k = "opset.Parameter_1"() : () -> tensor<1x6x4xf32>
%v = "opset.Parameter_1"() : () -> tensor<1x1x6x4xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%p = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%a = "opset.Unsqueeze_1"(%p, %zero) : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<1x2x3x4xf32>
%s = "opset.ScaledDotProductAttention_13"(%a, %a, %a) <{causal = true, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>) -> tensor<1x2x3x4xf32>
%y = "opset.Squeeze_1"(%s, %zero) : (tensor<1x2x3x4xf32>, tensor<1xi64>) -> tensor<2x3x4xf32>
%b = "opset.Unsqueeze_1"(%q, %one) : (tensor<1x3x4xf32>, tensor<1xi64>) -> tensor<1x1x3x4xf32>
%c = "opset.Unsqueeze_1"(%k, %one) : (tensor<1x6x4xf32>, tensor<1xi64>) -> tensor<1x1x6x4xf32>
%w = "opset.ScaledDotProductAttention_13"(%b, %c, %v) <{causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<1x1x3x4xf32>, tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>) -> tensor<1x1x3x4xf32>
%z = "opset.Squeeze_1"(%w, %one) : (tensor<1x1x3x4xf32>, tensor<1xi64>) -> tensor<1x3x4xf32>
"opset.Result_1"(%y) : (tensor<2x3x4xf32>) -> ()
"opset.Result_1"(%z) : (tensor<1x3x4xf32>) -> ()
