// RUN: stepwell opt %s -p "opset-canonicalize" | filecheck %s

// Identity(x) -> x, also in a body
// CHECK:      "opset.If_8"
// CHECK:      [[P:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: "opset.Result_1"([[P]])
// CHECK-NOT:  "opset.Identity_16"
%c = "opset.Parameter_1"() : () -> tensor<i1>
%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%y = "opset.If_8"(%c, %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
  %p = "opset.Parameter_1"() : () -> tensor<2xf32>
  %q = "opset.Identity_16"(%p) : (tensor<2xf32>) -> tensor<2xf32>
  "opset.Result_1"(%q) : (tensor<2xf32>) -> ()
}, {
  %p = "opset.Parameter_1"() : () -> tensor<2xf32>
  %q = "opset.ReLU_1"(%p) : (tensor<2xf32>) -> tensor<2xf32>
  "opset.Result_1"(%q) : (tensor<2xf32>) -> ()
}) : (tensor<i1>, tensor<2xf32>) -> tensor<2xf32>
%z = "opset.Identity_16"(%y) : (tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%z) : (tensor<2xf32>) -> ()
