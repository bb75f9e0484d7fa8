// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// MatMul(Transpose(a), b) -> MatMul(a, b, transpose_a), where the last two axes change places
// CHECK-LABEL: builtin.module
// CHECK:      [[A:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[B:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: "opset.MatMul_1"([[A]], [[B]]) <{transpose_a = true, transpose_b = false}>
%a = "opset.Parameter_1"() : () -> tensor<5x4x2xf32>
%b = "opset.Parameter_1"() : () -> tensor<5x4x3xf32>
%order = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}> : () -> tensor<3xi64>
%t = "opset.Transpose_1"(%a, %order) : (tensor<5x4x2xf32>, tensor<3xi64>) -> tensor<5x2x4xf32>
%m = "opset.MatMul_1"(%t, %b) <{transpose_a = false, transpose_b = false}> : (tensor<5x2x4xf32>, tensor<5x4x3xf32>) -> tensor<5x2x3xf32>
"opset.Result_1"(%m) : (tensor<5x2x3xf32>) -> ()

// -----

// Another order stays; a second operand that is turned round is turned back.
// CHECK-LABEL: builtin.module
// CHECK:      [[A:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[B:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK:      [[T:%[a-z0-9_]+]] = "opset.Transpose_1"([[A]]
// CHECK-NEXT: "opset.MatMul_1"([[T]], [[B]]) <{transpose_a = false, transpose_b = false}>
%a = "opset.Parameter_1"() : () -> tensor<2x5x4xf32>
%b = "opset.Parameter_1"() : () -> tensor<4x3xf32>
%order = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}> : () -> tensor<3xi64>
%swap = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}> : () -> tensor<2xi64>
%t = "opset.Transpose_1"(%a, %order) : (tensor<2x5x4xf32>, tensor<3xi64>) -> tensor<5x2x4xf32>
%u = "opset.Transpose_1"(%b, %swap) : (tensor<4x3xf32>, tensor<2xi64>) -> tensor<3x4xf32>
%m = "opset.MatMul_1"(%t, %u) <{transpose_a = false, transpose_b = true}> : (tensor<5x2x4xf32>, tensor<3x4xf32>) -> tensor<5x2x3xf32>
"opset.Result_1"(%m) : (tensor<5x2x3xf32>) -> ()
