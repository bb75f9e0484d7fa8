// RUN: stepwell opt %s --split-input-file -p "opset-dce" | filecheck %s

// CHECK-LABEL: builtin.module
// A chain without users goes in one pass; an unused Parameter and Assign stay.
// CHECK-NEXT: %x = "opset.Parameter_1"
// CHECK-NEXT: %u = "opset.Parameter_1"
// CHECK-NEXT: %v = "opset.ReadValue_6"(%x)
// CHECK-NEXT: %w = "opset.Assign_6"(%v)
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%u = "opset.Parameter_1"() : () -> tensor<2xf32>
%a = "opset.Exp_1"(%x) : (tensor<2xf32>) -> tensor<2xf32>
%b = "opset.Abs_1"(%a) : (tensor<2xf32>) -> tensor<2xf32>
%v = "opset.ReadValue_6"(%x) <{variable_id = "state"}> : (tensor<2xf32>) -> tensor<2xf32>
%w = "opset.Assign_6"(%v) <{variable_id = "state"}> : (tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%x) : (tensor<2xf32>) -> ()

// -----

// CHECK-LABEL: builtin.module
// Of a body goes what only unused outputs need: the second output, the state behind it, the input that feeds it.
// CHECK:      %r = "opset.TensorIterator_1"(%x, %h) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT:   %p = "opset.Parameter_1"() : () -> tensor<1xf32>
// CHECK-NEXT:   %q = "opset.Parameter_1"() : () -> tensor<2xf32>
// CHECK-NEXT:   %a = "opset.Add_1"(%q, %p)
// CHECK-NEXT:   "opset.Result_1"(%a)
// CHECK-NEXT: }) {names = {{\[\["one"\]\]}}} : (tensor<4xf32>, tensor<2xf32>) -> tensor<2xf32>
%x = "opset.Parameter_1"() : () -> tensor<4xf32>
%h = "opset.Parameter_1"() : () -> tensor<2xf32>
%k = "opset.Parameter_1"() : () -> tensor<1xf32>
%r, %s = "opset.TensorIterator_1"(%x, %k, %h) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 1 : i64}, {external = 1 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}> ({
  %p = "opset.Parameter_1"() : () -> tensor<1xf32>
  %c = "opset.Parameter_1"() : () -> tensor<1xf32>
  %q = "opset.Parameter_1"() : () -> tensor<2xf32>
  %b = "opset.Subtract_1"(%c, %p) <{auto_broadcast = "numpy"}> : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
  %a = "opset.Add_1"(%q, %p) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<1xf32>) -> tensor<2xf32>
  "opset.Result_1"(%b) : (tensor<1xf32>) -> ()
  "opset.Result_1"(%a) : (tensor<2xf32>) -> ()
}) {names = [["one"], ["two"]]} : (tensor<4xf32>, tensor<1xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<1xf32>)
"opset.Result_1"(%r) : (tensor<2xf32>) -> ()

// -----

// CHECK-LABEL: builtin.module
// The slices of the only input that is cut say how often the body runs: what reads it stays.
// CHECK:      "opset.TensorIterator_1"(%x, %h)
// CHECK:      "opset.Abs_1"
%x = "opset.Parameter_1"() : () -> tensor<4xf32>
%h = "opset.Parameter_1"() : () -> tensor<2xf32>
%r, %s = "opset.TensorIterator_1"(%x, %h) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 1 : i64}, {external = 1 : i64, result = 0 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
  %p = "opset.Parameter_1"() : () -> tensor<1xf32>
  %q = "opset.Parameter_1"() : () -> tensor<2xf32>
  %b = "opset.Abs_1"(%p) : (tensor<1xf32>) -> tensor<1xf32>
  %a = "opset.Exp_1"(%q) : (tensor<2xf32>) -> tensor<2xf32>
  "opset.Result_1"(%b) : (tensor<1xf32>) -> ()
  "opset.Result_1"(%a) : (tensor<2xf32>) -> ()
}) : (tensor<4xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<1xf32>)
"opset.Result_1"(%r) : (tensor<2xf32>) -> ()

// -----

// CHECK-LABEL: builtin.module
// An unused output of If goes from both branches, and the operand that only it needs.
// CHECK:      %r = "opset.If_8"(%c, %y) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}>
// CHECK-NOT:  "opset.Exp_1"
%c = "opset.Parameter_1"() : () -> tensor<i1>
%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%y = "opset.Parameter_1"() : () -> tensor<2xf32>
%q, %r = "opset.If_8"(%c, %x, %y) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}, {external = 2 : i64, parameter = 1 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], else_input_ports = [{external = 2 : i64, parameter = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 1 : i64}, {external = 1 : i64, result = 0 : i64}]}> ({
  %p = "opset.Parameter_1"() : () -> tensor<2xf32>
  %o = "opset.Parameter_1"() : () -> tensor<2xf32>
  %e = "opset.Exp_1"(%p) : (tensor<2xf32>) -> tensor<2xf32>
  %a = "opset.Abs_1"(%o) : (tensor<2xf32>) -> tensor<2xf32>
  "opset.Result_1"(%e) : (tensor<2xf32>) -> ()
  "opset.Result_1"(%a) : (tensor<2xf32>) -> ()
}, {
  %o = "opset.Parameter_1"() : () -> tensor<2xf32>
  %e = "opset.Exp_1"(%o) : (tensor<2xf32>) -> tensor<2xf32>
  "opset.Result_1"(%o) : (tensor<2xf32>) -> ()
  "opset.Result_1"(%e) : (tensor<2xf32>) -> ()
}) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
"opset.Result_1"(%r) : (tensor<2xf32>) -> ()
