// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// Gates that are read by others too, of which the runtime makes a cell: the width follows from the weights
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %j = "opset.Concat_1"(%[[RESHAPE]], %h) <{axis = 1 : i64}>{{.*}} -> tensor<2x5xf32>
// CHECK:      %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 5], [1.0, -1.0, -0.75, 0.5, 0.0, 0.25, -0.5, 0.75, -0.5, 1.0, 0.5, -0.5, -0.75, 1.0, 0.75, 1.0, 0.75, 0.0, 0.0, 0.75, 0.25, 1.0, 0.75, 0.0, 0.5, 0.5, -1.0, -0.5, 0.0, 0.25, 0.75, 0.0, -0.25, 0.25, -0.25, -0.5, 0.75, -0.5, 0.0, 1.0]>}>
// CHECK-NEXT: %p = "opset.MatMul_1"(%j, %[[CONSTANT_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 8], [0.0, -0.75, 0.75, -0.75, 0.75, 0.25, -0.75, -1.0]>}>
// CHECK-NEXT: %a = "opset.Add_1"(%p, %[[CONSTANT_3]]){{.*}} -> tensor<2x8xf32>
// CHECK:      %i, %g, %f, %o = "opset.Split_1"(%a, %axis) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: %fs = "opset.Sigmoid_1"(%f){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %is = "opset.Sigmoid_1"(%i){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %gt = "opset.Tanh_1"(%g){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %os = "opset.Sigmoid_1"(%o){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %kept = "opset.Multiply_1"(%fs, %c){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %new = "opset.Multiply_1"(%is, %gt){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %cc = "opset.Add_1"(%kept, %new){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %ct = "opset.Tanh_1"(%cc){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %hh = "opset.Multiply_1"(%os, %ct){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%hh)
// CHECK-NEXT: "opset.Result_1"(%cc)
// CHECK-NEXT: "opset.Result_1"(%i)
%x = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%c = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%j = "opset.Concat_1"(%x, %h) <{axis = 1 : i64}> : (tensor<?x?xf32>, tensor<2x2xf32>) -> tensor<2x?xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5, 8], [1.0, 0.25, 0.5, 1.0, 0.25, 0.5, 0.75, -0.5, -1.0, -0.5, -0.5, 0.75, 1.0, -1.0, 0.0, 0.75, -0.75, 0.75, -0.75, 0.0, 0.75, -0.5, -0.25, -0.5, 0.5, -0.5, 1.0, 0.0, 0.0, 0.0, 0.25, 0.0, 0.0, 1.0, 0.75, 0.75, 0.5, 0.25, -0.25, 1.0]>}> : () -> tensor<5x8xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8], [0.0, -0.75, 0.75, -0.75, 0.75, 0.25, -0.75, -1.0]>}> : () -> tensor<8xf32>
%p = "opset.MatMul_1"(%j, %w) <{transpose_a = false, transpose_b = false}> : (tensor<2x?xf32>, tensor<5x8xf32>) -> tensor<2x8xf32>
%a = "opset.Add_1"(%p, %b) <{auto_broadcast = "numpy"}> : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%i, %g, %f, %o = "opset.Split_1"(%a, %axis) <{num_splits = 4 : i64}> : (tensor<2x8xf32>, tensor<i64>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>)
%fs = "opset.Sigmoid_1"(%f) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%is = "opset.Sigmoid_1"(%i) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%gt = "opset.Tanh_1"(%g) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%os = "opset.Sigmoid_1"(%o) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%kept = "opset.Multiply_1"(%fs, %c) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
%new = "opset.Multiply_1"(%is, %gt) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
%cc = "opset.Add_1"(%kept, %new) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
%ct = "opset.Tanh_1"(%cc) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%hh = "opset.Multiply_1"(%os, %ct) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
"opset.Result_1"(%hh) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%cc) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%i) : (tensor<2x2xf32>) -> ()

// -----

// A known width, and a product that is not cut in four, stay
// CHECK-LABEL: builtin.module
// CHECK:      %j = "opset.Concat_1"(%x, %h) <{axis = 1 : i64}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 5], [0.0, 1.0, 0.75, -0.5, 1.0, -1.0, 0.0, 0.25, 0.0, -1.0, -0.75, 0.75, -0.25, -0.25, -1.0, 0.0, 1.0, 0.0, -0.5, -0.75]>}>
// CHECK-NEXT: %p = "opset.MatMul_1"(%j, %[[CONSTANT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %i, %g, %f, %o = "opset.Split_1"(%p, %axis) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
// CHECK-NEXT: %k = "opset.Concat_1"(%z, %h) <{axis = 1 : i64}>{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 5], [0.0, 1.0, 0.75, -0.5, 1.0, -1.0, 0.0, 0.25, 0.0, -1.0, -0.75, 0.75, -0.25, -0.25, -1.0, 0.0, 1.0, 0.0, -0.5, -0.75]>}>
// CHECK-NEXT: %q = "opset.MatMul_1"(%k, %[[CONSTANT_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%i)
// CHECK-NEXT: "opset.Result_1"(%q)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%h = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%z = "opset.Parameter_1"() : () -> tensor<2x?xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5, 4], [0.0, -1.0, -0.75, 0.0, 1.0, 0.0, 0.75, 1.0, 0.75, 0.25, -0.25, 0.0, -0.5, 0.0, -0.25, -0.5, 1.0, -1.0, -1.0, -0.75]>}> : () -> tensor<5x4xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%j = "opset.Concat_1"(%x, %h) <{axis = 1 : i64}> : (tensor<?x3xf32>, tensor<2x2xf32>) -> tensor<2x5xf32>
%p = "opset.MatMul_1"(%j, %w) <{transpose_a = false, transpose_b = false}> : (tensor<2x5xf32>, tensor<5x4xf32>) -> tensor<2x4xf32>
%i, %g, %f, %o = "opset.Split_1"(%p, %axis) <{num_splits = 4 : i64}> : (tensor<2x4xf32>, tensor<i64>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
%k = "opset.Concat_1"(%z, %h) <{axis = 1 : i64}> : (tensor<2x?xf32>, tensor<2x2xf32>) -> tensor<2x?xf32>
%q = "opset.MatMul_1"(%k, %w) <{transpose_a = false, transpose_b = false}> : (tensor<2x?xf32>, tensor<5x4xf32>) -> tensor<2x4xf32>
"opset.Result_1"(%i) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%q) : (tensor<2x4xf32>) -> ()
