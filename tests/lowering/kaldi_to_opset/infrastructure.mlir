// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// An input that was frozen to a value, and is an output.
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.constant"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<2xf32>
"stepwell.output"(%x) <{tensor_name = "y"}> : (tensor<2xf32>) -> ()
