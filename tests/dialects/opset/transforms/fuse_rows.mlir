// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// A softmax of a matrix whose rows are those of the tensor is one of the tensor's last axis
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SoftMax_8"(%x) <{axis = 2 : i64}>{{.*}} -> tensor<?x?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x?x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}> : () -> tensor<2xi64>
%m = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<?x?x2xf32>, tensor<2xi64>) -> tensor<?x2xf32>
%s = "opset.SoftMax_8"(%m) <{axis = 1 : i64}> : (tensor<?x2xf32>) -> tensor<?x2xf32>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x?x2xf32>) -> tensor<3xi64>
%y = "opset.Reshape_1"(%s, %n) <{special_zero = false}> : (tensor<?x2xf32>, tensor<3xi64>) -> tensor<?x?x2xf32>
"opset.Result_1"(%y) : (tensor<?x?x2xf32>) -> ()

// -----

// Of static shapes no ShapeOf is needed; the same of the logarithm
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LogSoftmax_5"(%x) <{axis = 2 : i64}>{{.*}} -> tensor<3x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<3x4x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [12, 2]>}> : () -> tensor<2xi64>
%m = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<3x4x2xf32>, tensor<2xi64>) -> tensor<12x2xf32>
%s = "opset.LogSoftmax_5"(%m) <{axis = -1 : i64}> : (tensor<12x2xf32>) -> tensor<12x2xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 4, 2]>}> : () -> tensor<3xi64>
%y = "opset.Reshape_1"(%s, %n) <{special_zero = false}> : (tensor<12x2xf32>, tensor<3xi64>) -> tensor<3x4x2xf32>
"opset.Result_1"(%y) : (tensor<3x4x2xf32>) -> ()

// -----

// Rows of two axes together stay a matrix
// CHECK-LABEL: builtin.module
// CHECK:      %m = "opset.Reshape_1"(%x, %c) <{special_zero = false}>{{.*}} -> tensor<3x8xf32>
// CHECK-NEXT: %s = "opset.SoftMax_8"(%m) <{axis = 1 : i64}>{{.*}} -> tensor<3x8xf32>
// CHECK:      %y = "opset.Reshape_1"(%s, %n) <{special_zero = false}>{{.*}} -> tensor<3x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<3x4x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 8]>}> : () -> tensor<2xi64>
%m = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<3x4x2xf32>, tensor<2xi64>) -> tensor<3x8xf32>
%s = "opset.SoftMax_8"(%m) <{axis = 1 : i64}> : (tensor<3x8xf32>) -> tensor<3x8xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 4, 2]>}> : () -> tensor<3xi64>
%y = "opset.Reshape_1"(%s, %n) <{special_zero = false}> : (tensor<3x8xf32>, tensor<3xi64>) -> tensor<3x4x2xf32>
"opset.Result_1"(%y) : (tensor<3x4x2xf32>) -> ()

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
