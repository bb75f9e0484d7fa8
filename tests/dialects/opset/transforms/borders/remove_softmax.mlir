// RUN: stepwell opt %s --split-input-file -p "opset-remove-softmax" | filecheck %s

// An output that is the logarithm of a softmax gives what that is made of, under its name.
// CHECK-LABEL: builtin.module
// CHECK:      %h = "opset.Negative_1"(%x){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%h)
%x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<2xf32>
%h = "opset.Negative_1"(%x) : (tensor<2xf32>) -> tensor<2xf32>
%s = "opset.SoftMax_8"(%h) <{axis = 0 : i64}> : (tensor<2xf32>) -> tensor<2xf32>
%y = "opset.Log_1"(%s) {names = [["y"]]} : (tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%y) : (tensor<2xf32>) -> ()
