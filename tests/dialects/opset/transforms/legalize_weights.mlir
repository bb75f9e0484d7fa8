// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// Weights of one product, and of two
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [1.0, 3.0, 5.0, 2.0, 4.0, 6.0]>}>
// CHECK-NEXT: %a = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 2], [1.0, 4.0, 0.5, 2.0, 3.0, 6.0]>}>
// CHECK-NEXT: %b = "opset.MatMul_1"(%a, %[[CONSTANT_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x?x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [1.0, 3.0, 5.0, 2.0, 4.0, 6.0]>}>
// CHECK-NEXT: %c = "opset.MatMul_1"(%b, %[[CONSTANT_3]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2xf32>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 3], [1.0, 0.5, 3.0, 4.0, 2.0, 6.0]>}> : () -> tensor<1x2x3xf32>
%a = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = false}> : (tensor<?x3xf32>, tensor<3x2xf32>) -> tensor<?x2xf32>
%b = "opset.MatMul_1"(%a, %v) <{transpose_a = false, transpose_b = false}> : (tensor<?x2xf32>, tensor<1x2x3xf32>) -> tensor<1x?x3xf32>
%c = "opset.MatMul_1"(%b, %w) <{transpose_a = false, transpose_b = false}> : (tensor<1x?x3xf32>, tensor<3x2xf32>) -> tensor<1x?x2xf32>
"opset.Result_1"(%c) : (tensor<1x?x2xf32>) -> ()

// -----

// Weights that are turned already, several matrices, a vector, and the first operand: as they are
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %b = "opset.MatMul_1"(%a, %v) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %c = "opset.MatMul_1"(%b, %u) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %d = "opset.MatMul_1"(%z, %c) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%d)
%x = "opset.Parameter_1"() : () -> tensor<2x2x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<2x3xf32>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]>}> : () -> tensor<2x2x2xf32>
%u = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<2xf32>
%z = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2xf32>
%a = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = true}> : (tensor<2x2x3xf32>, tensor<2x3xf32>) -> tensor<2x2x2xf32>
%b = "opset.MatMul_1"(%a, %v) <{transpose_a = false, transpose_b = false}> : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
%c = "opset.MatMul_1"(%b, %u) <{transpose_a = false, transpose_b = false}> : (tensor<2x2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
%d = "opset.MatMul_1"(%z, %c) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
"opset.Result_1"(%d) : (tensor<3x2xf32>) -> ()

// -----

// Weights that a Gather takes rows of: as they are
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %b = "opset.Gather_8"(%w, %i, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%i = "opset.Parameter_1"() : () -> tensor<4xi64>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%a = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = false}> : (tensor<?x3xf32>, tensor<3x2xf32>) -> tensor<?x2xf32>
%b = "opset.Gather_8"(%w, %i, %axis) <{batch_dims = 0 : i64}> : (tensor<3x2xf32>, tensor<4xi64>, tensor<i64>) -> tensor<4x2xf32>
"opset.Result_1"(%a) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%b) : (tensor<4x2xf32>) -> ()

// -----

// Biases of products get the product's rank
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [1.0, 2.0]>}>
// CHECK-NEXT: %b = "opset.Add_1"(%[[CONSTANT]], %a){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %d = "opset.Add_1"(%a, %s){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %e = "opset.Add_1"(%z, %c){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: "opset.Result_1"(%e)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%z = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<2xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%a = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = true}> : (tensor<?x3xf32>, tensor<2x3xf32>) -> tensor<?x2xf32>
%b = "opset.Add_1"(%c, %a) : (tensor<2xf32>, tensor<?x2xf32>) -> tensor<?x2xf32>
%d = "opset.Add_1"(%a, %s) : (tensor<?x2xf32>, tensor<f32>) -> tensor<?x2xf32>
%e = "opset.Add_1"(%z, %c) : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
"opset.Result_1"(%b) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%d) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%e) : (tensor<?x2xf32>) -> ()
