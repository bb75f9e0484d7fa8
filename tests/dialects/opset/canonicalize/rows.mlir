// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// The product of the rows of a tensor is one of the tensor, whose sizes need not be computed
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x?x2xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %b){{.*}} -> tensor<?x?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x?x4xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]>}> : () -> tensor<4x2xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}> : () -> tensor<2xi64>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x?x4xf32>) -> tensor<3xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%g = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%s = "opset.Concat_1"(%g, %two) <{axis = 0 : i64}> : (tensor<2xi64>, tensor<1xi64>) -> tensor<3xi64>
%r = "opset.Reshape_1"(%x, %c) <{special_zero = true}> : (tensor<?x?x4xf32>, tensor<2xi64>) -> tensor<?x4xf32>
%m = "opset.MatMul_1"(%r, %w) <{transpose_a = false, transpose_b = false}> : (tensor<?x4xf32>, tensor<4x2xf32>) -> tensor<?x2xf32>
%a = "opset.Add_1"(%m, %b) <{auto_broadcast = "numpy"}> : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
%y = "opset.Reshape_1"(%a, %s) <{special_zero = true}> : (tensor<?x2xf32>, tensor<3xi64>) -> tensor<?x?x2xf32>
"opset.Result_1"(%y) : (tensor<?x?x2xf32>) -> ()

// -----

// Of known sizes, and without a sum; rows of two axes together, and a sum of other rows, stay
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %e = "opset.Reshape_1"(%x, %d) <{special_zero = true}>{{.*}} -> tensor<2x12xf32>
// CHECK-NEXT: %f = "opset.MatMul_1"(%e, %v) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %z = "opset.Reshape_1"(%f, %t) <{special_zero = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %g = "opset.Reshape_1"(%x, %c) <{special_zero = true}>{{.*}} -> tensor<6x4xf32>
// CHECK-NEXT: %h = "opset.MatMul_1"(%g, %w) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<6x2xf32>
// CHECK-NEXT: %k = "opset.Add_1"(%h, %b){{.*}} -> tensor<6x2xf32>
// CHECK-NEXT: %l = "opset.Reshape_1"(%k, %s) <{special_zero = true}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%l)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 4], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]>}> : () -> tensor<2x4xf32>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 12], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 1.0, 2.0, 3.0, 4.0]>}> : () -> tensor<1x12xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [6, 1], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<6x1xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 4]>}> : () -> tensor<2xi64>
%d = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 12]>}> : () -> tensor<2xi64>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 2]>}> : () -> tensor<3xi64>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 1]>}> : () -> tensor<3xi64>
%r = "opset.Reshape_1"(%x, %c) <{special_zero = true}> : (tensor<2x3x4xf32>, tensor<2xi64>) -> tensor<6x4xf32>
%m = "opset.MatMul_1"(%r, %w) <{transpose_a = false, transpose_b = true}> : (tensor<6x4xf32>, tensor<2x4xf32>) -> tensor<6x2xf32>
%y = "opset.Reshape_1"(%m, %s) <{special_zero = true}> : (tensor<6x2xf32>, tensor<3xi64>) -> tensor<2x3x2xf32>
%e = "opset.Reshape_1"(%x, %d) <{special_zero = true}> : (tensor<2x3x4xf32>, tensor<2xi64>) -> tensor<2x12xf32>
%f = "opset.MatMul_1"(%e, %v) <{transpose_a = false, transpose_b = true}> : (tensor<2x12xf32>, tensor<1x12xf32>) -> tensor<2x1xf32>
%z = "opset.Reshape_1"(%f, %t) <{special_zero = true}> : (tensor<2x1xf32>, tensor<3xi64>) -> tensor<2x1x1xf32>
%g = "opset.Reshape_1"(%x, %c) <{special_zero = true}> : (tensor<2x3x4xf32>, tensor<2xi64>) -> tensor<6x4xf32>
%h = "opset.MatMul_1"(%g, %w) <{transpose_a = false, transpose_b = true}> : (tensor<6x4xf32>, tensor<2x4xf32>) -> tensor<6x2xf32>
%k = "opset.Add_1"(%h, %b) <{auto_broadcast = "numpy"}> : (tensor<6x2xf32>, tensor<6x1xf32>) -> tensor<6x2xf32>
%l = "opset.Reshape_1"(%k, %s) <{special_zero = true}> : (tensor<6x2xf32>, tensor<3xi64>) -> tensor<2x3x2xf32>
"opset.Result_1"(%y) : (tensor<2x3x2xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2x1x1xf32>) -> ()
"opset.Result_1"(%l) : (tensor<2x3x2xf32>) -> ()

// -----

// A product of rows whose result has the tensor's sizes, as dense layers of sequences are written
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x?x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}> : () -> tensor<2xi64>
%m = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<?x?x2xf32>, tensor<2xi64>) -> tensor<?x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2xf32>
%p = "opset.MatMul_1"(%m, %w) <{transpose_a = false, transpose_b = true}> : (tensor<?x2xf32>, tensor<3x2xf32>) -> tensor<?x3xf32>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x?x2xf32>) -> tensor<3xi64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%d = "opset.Gather_8"(%n, %i, %a) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%t = "opset.Concat_1"(%d, %l) <{axis = 0 : i64}> : (tensor<2xi64>, tensor<1xi64>) -> tensor<3xi64>
%y = "opset.Reshape_1"(%p, %t) <{special_zero = false}> : (tensor<?x3xf32>, tensor<3xi64>) -> tensor<?x?x3xf32>
"opset.Result_1"(%y) : (tensor<?x?x3xf32>) -> ()

// -----

// … of which one is left to be counted
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x5x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x5x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}> : () -> tensor<2xi64>
%m = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<?x5x2xf32>, tensor<2xi64>) -> tensor<?x2xf32>
%w = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%p = "opset.MatMul_1"(%m, %w) <{transpose_a = false, transpose_b = false}> : (tensor<?x2xf32>, tensor<2x3xf32>) -> tensor<?x3xf32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 5, 3]>}> : () -> tensor<3xi64>
%y = "opset.Reshape_1"(%p, %t) <{special_zero = false}> : (tensor<?x3xf32>, tensor<3xi64>) -> tensor<?x5x3xf32>
"opset.Result_1"(%y) : (tensor<?x5x3xf32>) -> ()

// -----

// Products whose rows come in another order of sizes, or are needed elsewhere: as they are
// CHECK-LABEL: builtin.module
// CHECK:      %m = "opset.Reshape_1"(%x, %c) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK:      %p = "opset.MatMul_1"(%m, %w) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<8x3xf32>
// CHECK:      %y = "opset.Reshape_1"(%p, %t) <{special_zero = false}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %k = "opset.Reshape_1"(%x, %c) <{special_zero = false}>{{.*}} -> tensor<8x2xf32>
// CHECK-NEXT: %q = "opset.MatMul_1"(%k, %w) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<8x3xf32>
// CHECK:      %z = "opset.Reshape_1"(%q, %u) <{special_zero = false}>{{.*}} -> tensor<2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%q)
%x = "opset.Parameter_1"() : () -> tensor<2x4x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}> : () -> tensor<2xi64>
%m = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<2x4x2xf32>, tensor<2xi64>) -> tensor<8x2xf32>
%w = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%p = "opset.MatMul_1"(%m, %w) <{transpose_a = false, transpose_b = false}> : (tensor<8x2xf32>, tensor<2x3xf32>) -> tensor<8x3xf32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 3]>}> : () -> tensor<3xi64>
%y = "opset.Reshape_1"(%p, %t) <{special_zero = false}> : (tensor<8x3xf32>, tensor<3xi64>) -> tensor<4x2x3xf32>
%k = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<2x4x2xf32>, tensor<2xi64>) -> tensor<8x2xf32>
%q = "opset.MatMul_1"(%k, %w) <{transpose_a = false, transpose_b = false}> : (tensor<8x2xf32>, tensor<2x3xf32>) -> tensor<8x3xf32>
%u = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 4, 3]>}> : () -> tensor<3xi64>
%z = "opset.Reshape_1"(%q, %u) <{special_zero = false}> : (tensor<8x3xf32>, tensor<3xi64>) -> tensor<2x4x3xf32>
"opset.Result_1"(%y) : (tensor<4x2x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2x4x3xf32>) -> ()
"opset.Result_1"(%q) : (tensor<8x3xf32>) -> ()

// -----

// One size is left over of products of sizes; an even size that is rounded down is not that of the tensor
// CHECK-LABEL: builtin.module
// CHECK:      %n = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %p = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %half = "opset.Divide_1"(%p, %two) <{{{.*}}m_pythondiv = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %even = "opset.Multiply_1"(%half, %two){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %t = "opset.Concat_1"(%even, %rest, %three) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x?x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %b){{.*}} -> tensor<?x?x3xf32>
// CHECK-NEXT: %k = "opset.Reshape_1"(%x, %c) <{special_zero = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %l = "opset.MatMul_1"(%k, %w) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %z = "opset.Reshape_1"(%l, %t) <{special_zero = false}>{{.*}} -> tensor<?x?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<?x?x2xf32>
%w = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%b = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}> : () -> tensor<2xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%j = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%three = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%rest = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x?x2xf32>) -> tensor<3xi64>
%p = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%q = "opset.Gather_8"(%n, %j, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%pq = "opset.Multiply_1"(%p, %q) <{auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%own = "opset.Divide_1"(%pq, %q) <{auto_broadcast = "numpy", m_pythondiv = true}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%half = "opset.Divide_1"(%p, %two) <{auto_broadcast = "numpy", m_pythondiv = true}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%even = "opset.Multiply_1"(%half, %two) <{auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%s = "opset.Concat_1"(%own, %rest, %three) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<3xi64>
%t = "opset.Concat_1"(%even, %rest, %three) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<3xi64>
%f = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<?x?x2xf32>, tensor<2xi64>) -> tensor<?x2xf32>
%g = "opset.MatMul_1"(%f, %w) <{transpose_a = false, transpose_b = false}> : (tensor<?x2xf32>, tensor<2x3xf32>) -> tensor<?x3xf32>
%h = "opset.Add_1"(%b, %g) <{auto_broadcast = "numpy"}> : (tensor<1x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
%y = "opset.Reshape_1"(%h, %s) <{special_zero = false}> : (tensor<?x3xf32>, tensor<3xi64>) -> tensor<?x?x3xf32>
%k = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<?x?x2xf32>, tensor<2xi64>) -> tensor<?x2xf32>
%l = "opset.MatMul_1"(%k, %w) <{transpose_a = false, transpose_b = false}> : (tensor<?x2xf32>, tensor<2x3xf32>) -> tensor<?x3xf32>
%z = "opset.Reshape_1"(%l, %t) <{special_zero = false}> : (tensor<?x3xf32>, tensor<3xi64>) -> tensor<?x?x3xf32>
"opset.Result_1"(%y) : (tensor<?x?x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<?x?x3xf32>) -> ()

// -----

// Elements of a table by indices that were put into a row: the sizes of the result are those of the indices
// CHECK-LABEL: builtin.module
// CHECK:      %f = "opset.FloorMod_1"(%p, %three){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %i = "opset.Convert_1"(%f) <{destination_type = i64}>{{.*}} -> tensor<?x?xi64>
// CHECK:      %y = "opset.Gather_8"(%x, %i, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2xf32>
%p = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%three = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%f = "opset.FloorMod_1"(%p, %three) <{auto_broadcast = "numpy"}> : (tensor<?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
%i = "opset.Convert_1"(%f) <{destination_type = i64}> : (tensor<?x?xf32>) -> tensor<?x?xi64>
%row = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%j = "opset.Reshape_1"(%i, %row) <{special_zero = true}> : (tensor<?x?xi64>, tensor<1xi64>) -> tensor<?xi64>
%g = "opset.Gather_8"(%x, %j, %zero) <{batch_dims = 0 : i64}> : (tensor<3x2xf32>, tensor<?xi64>, tensor<i64>) -> tensor<?x2xf32>
%n = "opset.ShapeOf_3"(%p) <{output_type = i64}> : (tensor<?x?xf32>) -> tensor<2xi64>
%s = "opset.Concat_1"(%n, %row) <{axis = 0 : i64}> : (tensor<2xi64>, tensor<1xi64>) -> tensor<3xi64>
%y = "opset.Reshape_1"(%g, %s) <{special_zero = true}> : (tensor<?x2xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
"opset.Result_1"(%y) : (tensor<?x?x?xf32>) -> ()

// -----

// Along another axis; sizes in another order stay, and a row that has another user
// CHECK-LABEL: builtin.module
// CHECK:      %o = "opset.Multiply_1"(%p, %z){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %k = "opset.Add_1"(%o, %i){{.*}} -> tensor<2x3xi64>
// CHECK:      %j = "opset.Reshape_1"(%k, %six) <{special_zero = false}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %h = "opset.Gather_7"(%x, %j, %last) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %k, %last) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: %w = "opset.Reshape_1"(%h, %t) <{special_zero = false}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%w)
%x = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2, 3], [3, 1, 0, 2, 2, 1]>}> : () -> tensor<2x3xi64>
%p = "opset.Parameter_1"() : () -> tensor<2x3xi64>
%z = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%o = "opset.Multiply_1"(%p, %z) <{auto_broadcast = "numpy"}> : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
%k = "opset.Add_1"(%o, %i) <{auto_broadcast = "numpy"}> : (tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
%six = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}> : () -> tensor<1xi64>
%last = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<i64>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 3]>}> : () -> tensor<3xi64>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 2]>}> : () -> tensor<3xi64>
%j = "opset.Reshape_1"(%k, %six) <{special_zero = false}> : (tensor<2x3xi64>, tensor<1xi64>) -> tensor<6xi64>
%g = "opset.Gather_8"(%x, %j, %last) <{batch_dims = 0 : i64}> : (tensor<2x4xf32>, tensor<6xi64>, tensor<i64>) -> tensor<2x6xf32>
%h = "opset.Gather_7"(%x, %j, %last) <{batch_dims = 0 : i64}> : (tensor<2x4xf32>, tensor<6xi64>, tensor<i64>) -> tensor<2x6xf32>
%y = "opset.Reshape_1"(%g, %s) <{special_zero = false}> : (tensor<2x6xf32>, tensor<3xi64>) -> tensor<2x2x3xf32>
%w = "opset.Reshape_1"(%h, %t) <{special_zero = false}> : (tensor<2x6xf32>, tensor<3xi64>) -> tensor<2x3x2xf32>
"opset.Result_1"(%y) : (tensor<2x2x3xf32>) -> ()
"opset.Result_1"(%w) : (tensor<2x3x2xf32>) -> ()
