// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// softmax(q k^T / 2 + mask) v, the keys being transposed with the heads
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<?x2x6x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %y = "opset.ScaledDotProductAttention_13"(%q, %[[TRANSPOSE]], %v, %mask, %[[CONSTANT_2]]) <{causal = false{{.*}} -> tensor<?x2x?x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%q = "opset.Parameter_1"() : () -> tensor<?x2x?x4xf32>
%x = "opset.Parameter_1"() : () -> tensor<?x6x2x4xf32>
%v = "opset.Parameter_1"() : () -> tensor<?x2x6x5xf32>
%mask = "opset.Parameter_1"() : () -> tensor<?x1x1x6xf32>
%order = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}> : () -> tensor<4xi64>
%k = "opset.Transpose_1"(%x, %order) : (tensor<?x6x2x4xf32>, tensor<4xi64>) -> tensor<?x2x4x6xf32>
%p = "opset.MatMul_1"(%q, %k) <{transpose_a = false, transpose_b = false}> : (tensor<?x2x?x4xf32>, tensor<?x2x4x6xf32>) -> tensor<?x2x?x6xf32>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%s = "opset.Divide_1"(%p, %two) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<?x2x?x6xf32>, tensor<f32>) -> tensor<?x2x?x6xf32>
%m = "opset.Add_1"(%s, %mask) <{auto_broadcast = "numpy"}> : (tensor<?x2x?x6xf32>, tensor<?x1x1x6xf32>) -> tensor<?x2x?x6xf32>
%w = "opset.SoftMax_8"(%m) <{axis = 3 : i64}> : (tensor<?x2x?x6xf32>) -> tensor<?x2x?x6xf32>
%y = "opset.MatMul_1"(%w, %v) <{transpose_a = false, transpose_b = false}> : (tensor<?x2x?x6xf32>, tensor<?x2x6x5xf32>) -> tensor<?x2x?x5xf32>
"opset.Result_1"(%y) : (tensor<?x2x?x5xf32>) -> ()

// -----

// The scale on both sides, no mask, keys as they are
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %y = "opset.ScaledDotProductAttention_13"(%q, %k, %v, %[[CONSTANT]], %[[CONSTANT_2]]) <{causal = false{{.*}} -> tensor<1x2x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%q = "opset.Parameter_1"() : () -> tensor<1x2x3x4xf32>
%k = "opset.Parameter_1"() : () -> tensor<1x2x6x4xf32>
%v = "opset.Parameter_1"() : () -> tensor<1x2x6x5xf32>
%half = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}> : () -> tensor<1xf32>
%a = "opset.Multiply_1"(%q, %half) <{auto_broadcast = "numpy"}> : (tensor<1x2x3x4xf32>, tensor<1xf32>) -> tensor<1x2x3x4xf32>
%b = "opset.Multiply_1"(%k, %half) <{auto_broadcast = "numpy"}> : (tensor<1x2x6x4xf32>, tensor<1xf32>) -> tensor<1x2x6x4xf32>
%p = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = true}> : (tensor<1x2x3x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x3x6xf32>
%w = "opset.SoftMax_8"(%p) <{axis = -1 : i64}> : (tensor<1x2x3x6xf32>) -> tensor<1x2x3x6xf32>
%y = "opset.MatMul_1"(%w, %v) <{transpose_a = false, transpose_b = false}> : (tensor<1x2x3x6xf32>, tensor<1x2x6x5xf32>) -> tensor<1x2x3x5xf32>
"opset.Result_1"(%y) : (tensor<1x2x3x5xf32>) -> ()

// -----

// Probabilities that are an output stay
// CHECK-LABEL: builtin.module
// CHECK:      %p = "opset.MatMul_1"(%q, %k) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x2x3x6xf32>
// CHECK-NEXT: %w = "opset.SoftMax_8"(%p) <{axis = 3 : i64}>{{.*}} -> tensor<1x2x3x6xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%w, %v) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%w)
%q = "opset.Parameter_1"() : () -> tensor<1x2x3x4xf32>
%k = "opset.Parameter_1"() : () -> tensor<1x2x6x4xf32>
%v = "opset.Parameter_1"() : () -> tensor<1x2x6x5xf32>
%p = "opset.MatMul_1"(%q, %k) <{transpose_a = false, transpose_b = true}> : (tensor<1x2x3x4xf32>, tensor<1x2x6x4xf32>) -> tensor<1x2x3x6xf32>
%w = "opset.SoftMax_8"(%p) <{axis = 3 : i64}> : (tensor<1x2x3x6xf32>) -> tensor<1x2x3x6xf32>
%y = "opset.MatMul_1"(%w, %v) <{transpose_a = false, transpose_b = false}> : (tensor<1x2x3x6xf32>, tensor<1x2x6x5xf32>) -> tensor<1x2x3x5xf32>
"opset.Result_1"(%y) : (tensor<1x2x3x5xf32>) -> ()
"opset.Result_1"(%w) : (tensor<1x2x3x6xf32>) -> ()

// -----

// Where a constant is added before the mask, as T5's biases of positions, the mask is added to it
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%mask, %b){{.*}} -> tensor<2x1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y = "opset.ScaledDotProductAttention_13"(%q, %k, %v, %[[ADD]], %[[CONSTANT]]) <{causal = false{{.*}} -> tensor<2x1x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%q = "opset.Parameter_1"() : () -> tensor<2x1x3x2xf32>
%k = "opset.Parameter_1"() : () -> tensor<2x1x3x2xf32>
%v = "opset.Parameter_1"() : () -> tensor<2x1x3x2xf32>
%mask = "opset.Parameter_1"() : () -> tensor<2x1x3x3xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 3, 3], [0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5]>}> : () -> tensor<1x1x3x3xf32>
%m = "opset.MatMul_1"(%q, %k) <{transpose_a = false, transpose_b = true}> : (tensor<2x1x3x2xf32>, tensor<2x1x3x2xf32>) -> tensor<2x1x3x3xf32>
%a = "opset.Add_1"(%m, %b) <{auto_broadcast = "numpy"}> : (tensor<2x1x3x3xf32>, tensor<1x1x3x3xf32>) -> tensor<2x1x3x3xf32>
%c = "opset.Add_1"(%a, %mask) <{auto_broadcast = "numpy"}> : (tensor<2x1x3x3xf32>, tensor<2x1x3x3xf32>) -> tensor<2x1x3x3xf32>
%s = "opset.SoftMax_8"(%c) <{axis = 3 : i64}> : (tensor<2x1x3x3xf32>) -> tensor<2x1x3x3xf32>
%y = "opset.MatMul_1"(%s, %v) <{transpose_a = false, transpose_b = false}> : (tensor<2x1x3x3xf32>, tensor<2x1x3x2xf32>) -> tensor<2x1x3x2xf32>
"opset.Result_1"(%y) : (tensor<2x1x3x2xf32>) -> ()

// -----

// A bias that other scores read too stays a sum of its own
// CHECK-LABEL: builtin.module
// CHECK:      %m = "opset.MatMul_1"(%q, %k) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x1x3x3xf32>
// CHECK-NEXT: %a = "opset.Add_1"(%m, %b){{.*}} -> tensor<2x1x3x3xf32>
// CHECK-NEXT: %c = "opset.Add_1"(%a, %mask){{.*}} -> tensor<2x1x3x3xf32>
// CHECK-NEXT: %s = "opset.SoftMax_8"(%c) <{axis = 3 : i64}>{{.*}} -> tensor<2x1x3x3xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%s, %v) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x1x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%y)
%q = "opset.Parameter_1"() : () -> tensor<2x1x3x2xf32>
%k = "opset.Parameter_1"() : () -> tensor<2x1x3x2xf32>
%v = "opset.Parameter_1"() : () -> tensor<2x1x3x2xf32>
%mask = "opset.Parameter_1"() : () -> tensor<2x1x3x3xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 3, 3], [0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5]>}> : () -> tensor<1x1x3x3xf32>
%m = "opset.MatMul_1"(%q, %k) <{transpose_a = false, transpose_b = true}> : (tensor<2x1x3x2xf32>, tensor<2x1x3x2xf32>) -> tensor<2x1x3x3xf32>
%a = "opset.Add_1"(%m, %b) <{auto_broadcast = "numpy"}> : (tensor<2x1x3x3xf32>, tensor<1x1x3x3xf32>) -> tensor<2x1x3x3xf32>
%c = "opset.Add_1"(%a, %mask) <{auto_broadcast = "numpy"}> : (tensor<2x1x3x3xf32>, tensor<2x1x3x3xf32>) -> tensor<2x1x3x3xf32>
%s = "opset.SoftMax_8"(%c) <{axis = 3 : i64}> : (tensor<2x1x3x3xf32>) -> tensor<2x1x3x3xf32>
%y = "opset.MatMul_1"(%s, %v) <{transpose_a = false, transpose_b = false}> : (tensor<2x1x3x3xf32>, tensor<2x1x3x2xf32>) -> tensor<2x1x3x2xf32>
"opset.Result_1"(%a) : (tensor<2x1x3x3xf32>) -> ()
"opset.Result_1"(%y) : (tensor<2x1x3x2xf32>) -> ()

// -----

// Of rank 5 the queries are scaled by themselves; of rank 3 it stays written out
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%q, %[[CONSTANT_2]]){{.*}} -> tensor<2x1x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y = "opset.ScaledDotProductAttention_13"(%[[MULTIPLY]], %k, %v, %[[CONSTANT]], %[[CONSTANT_3]]) <{causal = false{{.*}} -> tensor<2x1x3x4x7xf32>
// CHECK:      %b = "opset.MatMul_1"(%a, %a) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x3xf32>
// CHECK-NEXT: %g = "opset.SoftMax_8"(%b) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x3xf32>
// CHECK-NEXT: %z = "opset.MatMul_1"(%g, %a) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%q = "opset.Parameter_1"() : () -> tensor<2x1x3x4x5xf32>
%k = "opset.Parameter_1"() : () -> tensor<2x1x3x6x5xf32>
%v = "opset.Parameter_1"() : () -> tensor<2x1x3x6x7xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%m = "opset.Multiply_1"(%q, %s) <{auto_broadcast = "numpy"}> : (tensor<2x1x3x4x5xf32>, tensor<f32>) -> tensor<2x1x3x4x5xf32>
%p = "opset.MatMul_1"(%m, %k) <{transpose_a = false, transpose_b = true}> : (tensor<2x1x3x4x5xf32>, tensor<2x1x3x6x5xf32>) -> tensor<2x1x3x4x6xf32>
%f = "opset.SoftMax_8"(%p) <{axis = 4 : i64}> : (tensor<2x1x3x4x6xf32>) -> tensor<2x1x3x4x6xf32>
%y = "opset.MatMul_1"(%f, %v) <{transpose_a = false, transpose_b = false}> : (tensor<2x1x3x4x6xf32>, tensor<2x1x3x6x7xf32>) -> tensor<2x1x3x4x7xf32>
%a = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%b = "opset.MatMul_1"(%a, %a) <{transpose_a = false, transpose_b = true}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x3xf32>
%g = "opset.SoftMax_8"(%b) <{axis = 2 : i64}> : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
%z = "opset.MatMul_1"(%g, %a) <{transpose_a = false, transpose_b = false}> : (tensor<2x3x3xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
"opset.Result_1"(%y) : (tensor<2x1x3x4x7xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2x3x4xf32>) -> ()

// -----

// What is added to the scores before they are scaled is scaled by itself
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%k, %[[CONSTANT]]){{.*}} -> tensor<2x3x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%r, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x4x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %y = "opset.ScaledDotProductAttention_13"(%q, %[[TRANSPOSE]], %v, %[[MULTIPLY]], %[[CONSTANT_3]]) <{causal = false{{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%q = "opset.Parameter_1"() : () -> tensor<2x3x4x5xf32>
%k = "opset.Parameter_1"() : () -> tensor<2x3x5x6xf32>
%v = "opset.Parameter_1"() : () -> tensor<2x3x6x5xf32>
%r = "opset.Parameter_1"() : () -> tensor<2x3x4x6xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%p = "opset.MatMul_1"(%q, %k) <{transpose_a = false, transpose_b = false}> : (tensor<2x3x4x5xf32>, tensor<2x3x5x6xf32>) -> tensor<2x3x4x6xf32>
%a = "opset.Add_1"(%r, %p) <{auto_broadcast = "numpy"}> : (tensor<2x3x4x6xf32>, tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
%d = "opset.Divide_1"(%a, %s) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3x4x6xf32>, tensor<f32>) -> tensor<2x3x4x6xf32>
%f = "opset.SoftMax_8"(%d) <{axis = 3 : i64}> : (tensor<2x3x4x6xf32>) -> tensor<2x3x4x6xf32>
%y = "opset.MatMul_1"(%f, %v) <{transpose_a = false, transpose_b = false}> : (tensor<2x3x4x6xf32>, tensor<2x3x6x5xf32>) -> tensor<2x3x4x5xf32>
"opset.Result_1"(%y) : (tensor<2x3x4x5xf32>) -> ()
