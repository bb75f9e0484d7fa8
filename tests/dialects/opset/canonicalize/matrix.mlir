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

// -----

// An Einsum that is a product; left where an operand would have to be reshaped.
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%x, %v) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x3x2x5xf32>
// CHECK-NEXT: %z = "opset.Einsum_7"(%w, %x) <{equation = "cb,abcd->ad"}>{{.*}} -> tensor<?x4xf32>
// CHECK:      %u = "opset.MatMul_1"(%x, %k) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x3x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%u)
%x = "opset.Parameter_1"() : () -> tensor<?x3x2x4xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<2x3xf32>
%v = "opset.Parameter_1"() : () -> tensor<?x3x5x4xf32>
%y = "opset.Einsum_7"(%x, %v) <{equation = "abcd,abed->abce"}> : (tensor<?x3x2x4xf32>, tensor<?x3x5x4xf32>) -> tensor<?x3x2x5xf32>
%z = "opset.Einsum_7"(%w, %x) <{equation = "cb,abcd->ad"}> : (tensor<2x3xf32>, tensor<?x3x2x4xf32>) -> tensor<?x4xf32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 4], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]>}> : () -> tensor<2x4xf32>
%u = "opset.Einsum_7"(%x, %k) <{equation = "abcd,ed->abce"}> : (tensor<?x3x2x4xf32>, tensor<2x4xf32>) -> tensor<?x3x2x2xf32>
"opset.Result_1"(%y) : (tensor<?x3x2x5xf32>) -> ()
"opset.Result_1"(%z) : (tensor<?x4xf32>) -> ()
"opset.Result_1"(%u) : (tensor<?x3x2x2xf32>) -> ()

// -----

// Left: what takes a Transpose or a Reshape besides, a sum over one operand, a diagonal, integers.
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Einsum_7"(%x, %v) <{equation = "abc,adc->bad"}>{{.*}} -> tensor<3x2x5xf32>
// CHECK-NEXT: %b = "opset.Einsum_7"(%x, %v) <{equation = "abc,adc->ad"}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %c = "opset.Einsum_7"(%i, %i) <{equation = "ab,bc->ac"}>{{.*}} -> tensor<3x3xi32>
// CHECK-NEXT: %d = "opset.Einsum_7"(%x) <{equation = "abc->ac"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: "opset.Result_1"(%d)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%v = "opset.Parameter_1"() : () -> tensor<2x5x4xf32>
%i = "opset.Parameter_1"() : () -> tensor<3x3xi32>
%a = "opset.Einsum_7"(%x, %v) <{equation = "abc,adc->bad"}> : (tensor<2x3x4xf32>, tensor<2x5x4xf32>) -> tensor<3x2x5xf32>
%b = "opset.Einsum_7"(%x, %v) <{equation = "abc,adc->ad"}> : (tensor<2x3x4xf32>, tensor<2x5x4xf32>) -> tensor<2x5xf32>
%c = "opset.Einsum_7"(%i, %i) <{equation = "ab,bc->ac"}> : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi32>
%d = "opset.Einsum_7"(%x) <{equation = "abc->ac"}> : (tensor<2x3x4xf32>) -> tensor<2x4xf32>
"opset.Result_1"(%a) : (tensor<3x2x5xf32>) -> ()
"opset.Result_1"(%b) : (tensor<2x5xf32>) -> ()
"opset.Result_1"(%c) : (tensor<3x3xi32>) -> ()
"opset.Result_1"(%d) : (tensor<2x4xf32>) -> ()
