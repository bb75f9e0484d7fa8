// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// Numbers for each column of a product of unknown width; behind an activation and a single number too
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%a, %b) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %m = "opset.Reshape_1"(%[[MATMUL]], %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%m, %c){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%b, %a) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %n = "opset.Reshape_1"(%[[MATMUL_2]], %[[CONSTANT_2]]) <{special_zero = true}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %r = "opset.ReLU_1"(%n){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %d = "opset.Multiply_1"(%r, %two){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %z = "opset.Multiply_1"(%c, %d){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%a = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%b = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, -2.0, 0.5]>}> : () -> tensor<3xf32>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%m = "opset.MatMul_1"(%a, %b) <{transpose_a = true, transpose_b = false}> : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
%y = "opset.Add_1"(%m, %c) : (tensor<?x?xf32>, tensor<3xf32>) -> tensor<?x3xf32>
%n = "opset.MatMul_1"(%b, %a) <{transpose_a = true, transpose_b = false}> : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
%r = "opset.ReLU_1"(%n) : (tensor<?x?xf32>) -> tensor<?x?xf32>
%d = "opset.Multiply_1"(%r, %two) : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
%z = "opset.Multiply_1"(%c, %d) : (tensor<3xf32>, tensor<?x?xf32>) -> tensor<?x3xf32>
"opset.Result_1"(%y) : (tensor<?x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<?x3xf32>) -> ()

// -----

// A number, one for each row, what is computed, and a product of known width or of what is not transposed, stay as they are
// CHECK-LABEL: builtin.module
// CHECK:      %m = "opset.MatMul_1"(%a, %b) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%m, %two){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %n = "opset.MatMul_1"(%b, %a) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %z = "opset.Add_1"(%n, %rows){{.*}} -> tensor<3x?xf32>
// CHECK-NEXT: %p = "opset.MatMul_1"(%b, %b) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %q = "opset.Add_1"(%p, %s){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 3], [1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 2.0, 0.0, -1.0]>}>
// CHECK-NEXT: %k = "opset.MatMul_1"(%a, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [1.0, -2.0, 0.5]>}>
// CHECK-NEXT: %v = "opset.Add_1"(%k, %[[CONSTANT_2]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%q)
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK:      %h = "opset.MatMul_1"(%f, %g) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [1.0, -2.0, 0.5]>}>
// CHECK-NEXT: %i = "opset.Add_1"(%h, %[[CONSTANT_3]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%i)
%a = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%b = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%s = "opset.Parameter_1"() : () -> tensor<3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 3], [1.0, 0.0, 2.0, 1.0, 1.0, 0.0, 0.0, 1.0, -1.0]>}> : () -> tensor<3x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, -2.0, 0.5]>}> : () -> tensor<3xf32>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%rows = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [1.0, 2.0, 3.0]>}> : () -> tensor<3x1xf32>
%m = "opset.MatMul_1"(%a, %b) <{transpose_a = true, transpose_b = false}> : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
%y = "opset.Add_1"(%m, %two) : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
%n = "opset.MatMul_1"(%b, %a) <{transpose_a = true, transpose_b = false}> : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
%z = "opset.Add_1"(%n, %rows) : (tensor<?x?xf32>, tensor<3x1xf32>) -> tensor<3x?xf32>
%p = "opset.MatMul_1"(%b, %b) <{transpose_a = true, transpose_b = false}> : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
%q = "opset.Add_1"(%p, %s) : (tensor<?x?xf32>, tensor<3xf32>) -> tensor<?x3xf32>
%k = "opset.MatMul_1"(%a, %w) <{transpose_a = false, transpose_b = false}> : (tensor<?x?xf32>, tensor<3x3xf32>) -> tensor<?x3xf32>
%v = "opset.Add_1"(%k, %c) : (tensor<?x3xf32>, tensor<3xf32>) -> tensor<?x3xf32>
"opset.Result_1"(%y) : (tensor<?x?xf32>) -> ()
"opset.Result_1"(%z) : (tensor<3x?xf32>) -> ()
"opset.Result_1"(%q) : (tensor<?x3xf32>) -> ()
"opset.Result_1"(%v) : (tensor<?x3xf32>) -> ()
%f = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%g = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%h = "opset.MatMul_1"(%f, %g) <{transpose_a = false, transpose_b = false}> : (tensor<?x2xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
%i = "opset.Add_1"(%h, %c) : (tensor<?x?xf32>, tensor<3xf32>) -> tensor<?x3xf32>
"opset.Result_1"(%i) : (tensor<?x3xf32>) -> ()
