// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "opset-add-priors" | filecheck %s

// The logarithm of the classes' share is taken off, under the name of the output: -ln(1/4), -ln(3/4).
// CHECK-LABEL: builtin.module
// CHECK:      %h = "opset.Negative_1"(%x){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.3862944, 0.2876821]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%h, %[[CONSTANT]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
builtin.module attributes {kaldi.priors = #stepwell.constant<"f32", [2], [1.0, 3.0]>} {
  %x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<?x2xf32>
  %h = "opset.Negative_1"(%x) {names = [["y"]]} : (tensor<?x2xf32>) -> tensor<?x2xf32>
  "opset.Result_1"(%h) : (tensor<?x2xf32>) -> ()
}

// -----

// In front of a softmax, which normalises what comes out.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.3862944, 0.2876821]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %s = "opset.SoftMax_8"(%[[ADD]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%s)
builtin.module attributes {kaldi.priors = #stepwell.constant<"f32", [2], [1.0, 3.0]>} {
  %x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<?x2xf32>
  %s = "opset.SoftMax_8"(%x) <{axis = 1 : i64}> {names = [["y"]]} : (tensor<?x2xf32>) -> tensor<?x2xf32>
  "opset.Result_1"(%s) : (tensor<?x2xf32>) -> ()
}

// -----

// A class that was never seen: the root of the largest float is taken off.
// CHECK-LABEL: builtin.module
// CHECK:      %h = "opset.Negative_1"(%x){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-1.8446743e+19, -0.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%h, %[[CONSTANT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
builtin.module attributes {kaldi.priors = #stepwell.constant<"f32", [2], [0.0, 4.0]>} {
  %x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<2xf32>
  %h = "opset.Negative_1"(%x) {names = [["y"]]} : (tensor<2xf32>) -> tensor<2xf32>
  "opset.Result_1"(%h) : (tensor<2xf32>) -> ()
}

// -----

// an error: another number of classes
// CHECK-LABEL: --counts: 3 classes are counted, and the output has 2
builtin.module attributes {kaldi.priors = #stepwell.constant<"f32", [3], [1.0, 1.0, 2.0]>} {
  %x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<2xf32>
  "opset.Result_1"(%x) : (tensor<2xf32>) -> ()
}

// -----

// an error: no priors
// CHECK-LABEL: --counts: the model has no priors of its own; give the file with the counts
%x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<2xf32>
"opset.Result_1"(%x) : (tensor<2xf32>) -> ()

// -----

// an error: two outputs
// CHECK-LABEL: --counts: the model has 2 outputs, and the priors are for one
builtin.module attributes {kaldi.priors = #stepwell.constant<"f32", [2], [1.0, 3.0]>} {
  %x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<2xf32>
  %h = "opset.Negative_1"(%x) {names = [["y"]]} : (tensor<2xf32>) -> tensor<2xf32>
  "opset.Result_1"(%x) : (tensor<2xf32>) -> ()
  "opset.Result_1"(%h) : (tensor<2xf32>) -> ()
}
