// RUN: stepwell opt %s --split-input-file -p "tf-canonicalize" | filecheck %s

// The gate of a Gelu
// CHECK-LABEL: builtin.module
// CHECK:      %half = "tf.Const"() <{dtype = f32, value = #stepwell.constant<"f32", [], [0.5]>}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %h = "tf.Mul"(%half, %x) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %[[CONST:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONST_2:[0-9]+]] = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.70710677]>, dtype = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MUL:[0-9]+]] = "tf.Mul"(%x, %[[CONST_2]]) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %[[ERF:[0-9]+]] = "tf.Erf"(%[[MUL]]) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %e = "tf.AddV2"(%[[CONST]], %[[ERF]]) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %y = "tf.Mul"(%h, %e) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf32>
%half = "tf.Const"() <{dtype = f32, value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%root = "tf.Const"() <{dtype = f32, value = #stepwell.constant<"f32", [], [0.70710677]>}> : () -> tensor<f32>
%h = "tf.Mul"(%half, %x) <{T = f32}> : (tensor<f32>, tensor<4xf32>) -> tensor<*xf32>
%n = "tf.Neg"(%x) <{T = f32}> : (tensor<4xf32>) -> tensor<*xf32>
%m = "tf.Mul"(%n, %root) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%e = "tf.Erfc"(%m) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%y = "tf.Mul"(%h, %e) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Erfc of something else
// CHECK-LABEL: builtin.module
// CHECK:      %e = "tf.Erfc"(%x) <{T = f32}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "stepwell.output"(%e) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf32>
%e = "tf.Erfc"(%x) <{T = f32}> : (tensor<4xf32>) -> tensor<*xf32>
"stepwell.output"(%e) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// What inference does not need
// CHECK-LABEL: builtin.module
// CHECK:      %x = "stepwell.input"() <{tensor_name = "x"}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %c = "stepwell.input"() <{tensor_name = "c"}>{{.*}} -> tensor<i1>
// CHECK-NEXT: "stepwell.output"(%x) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<i1>
"tf.Assert"(%c, %x) <{T = [f32], summarize = 3 : i64}> : (tensor<i1>, tensor<4xf32>) -> ()
%i = "tf.Identity"(%x) <{T = f32}> : (tensor<4xf32>) -> tensor<*xf32>
%j, %k = "tf.IdentityN"(%i, %i) <{T = [f32, f32]}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%k) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
