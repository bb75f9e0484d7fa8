// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize" | filecheck %s

// Two inputs, two states and two outputs that are one
// CHECK-LABEL: builtin.module
// CHECK:      %y, %p = "opset.TensorIterator_1"(%x, %h, %k) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %s = "opset.Squeeze_15"(%a, %first) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %t = "opset.Squeeze_15"(%a, %first) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %i = "opset.Add_1"(%s, %c){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %j = "opset.Multiply_1"(%t, %c){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %l = "opset.Add_1"(%i, %j){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %m = "opset.Multiply_1"(%e, %c){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %o = "opset.Multiply_1"(%e, %c){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %n = "opset.Add_1"(%m, %o){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %w = "opset.Unsqueeze_1"(%l, %first){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%w)
// CHECK-NEXT: "opset.Result_1"(%n)
// CHECK-NEXT: }){{.*}} -> (tensor<3x2xf32>, tensor<2xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%p)
// CHECK-NEXT: "opset.Result_1"(%p)
%x = "opset.Parameter_1"() : () -> tensor<3x2xf32>
%h = "opset.Parameter_1"() : () -> tensor<2xf32>
%k = "opset.Parameter_1"() : () -> tensor<2xf32>
%y, %z, %p, %q = "opset.TensorIterator_1"(%x, %x, %h, %h, %k, %k) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}, {external = 4 : i64, parameter = 4 : i64}, {external = 5 : i64, parameter = 5 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, result = 1 : i64}, {external = 3 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}> ({
  %a = "opset.Parameter_1"() : () -> tensor<1x2xf32>
  %b = "opset.Parameter_1"() : () -> tensor<1x2xf32>
  %c = "opset.Parameter_1"() : () -> tensor<2xf32>
  %d = "opset.Parameter_1"() : () -> tensor<2xf32>
  %e = "opset.Parameter_1"() : () -> tensor<2xf32>
  %f = "opset.Parameter_1"() : () -> tensor<2xf32>
  %first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
  %s = "opset.Squeeze_15"(%a, %first) <{allow_axis_skip = false}> : (tensor<1x2xf32>, tensor<1xi64>) -> tensor<2xf32>
  %t = "opset.Squeeze_15"(%b, %first) <{allow_axis_skip = false}> : (tensor<1x2xf32>, tensor<1xi64>) -> tensor<2xf32>
  %i = "opset.Add_1"(%s, %c) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %j = "opset.Multiply_1"(%t, %d) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %l = "opset.Add_1"(%i, %j) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %m = "opset.Multiply_1"(%e, %c) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %o = "opset.Multiply_1"(%f, %d) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %n = "opset.Add_1"(%m, %o) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %w = "opset.Unsqueeze_1"(%l, %first) : (tensor<2xf32>, tensor<1xi64>) -> tensor<1x2xf32>
  "opset.Result_1"(%w) : (tensor<1x2xf32>) -> ()
  "opset.Result_1"(%n) : (tensor<2xf32>) -> ()
  "opset.Result_1"(%n) : (tensor<2xf32>) -> ()
}) : (tensor<3x2xf32>, tensor<3x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>, tensor<2xf32>, tensor<2xf32>)
"opset.Result_1"(%y) : (tensor<3x2xf32>) -> ()
"opset.Result_1"(%z) : (tensor<3x2xf32>) -> ()
"opset.Result_1"(%p) : (tensor<2xf32>) -> ()
"opset.Result_1"(%q) : (tensor<2xf32>) -> ()

// -----

// States that begin as something else, inputs that are cut along other axes, and outputs of other values stay
// CHECK-LABEL: builtin.module
// CHECK:      %y, %z, %p, %q = "opset.TensorIterator_1"(%x, %x, %h, %g) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, result = 0 : i64}, {external = 3 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 2 : i64}, {result = 1 : i64, parameter = 3 : i64}]}> ({
// CHECK:      %t = "opset.Transpose_1"(%b, %turn){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %i = "opset.Add_1"(%a, %c){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %j = "opset.Add_1"(%t, %d){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%i)
// CHECK-NEXT: "opset.Result_1"(%j)
// CHECK-NEXT: }){{.*}} -> (tensor<3x3xf32>, tensor<3x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%p)
// CHECK-NEXT: "opset.Result_1"(%q)
%x = "opset.Parameter_1"() : () -> tensor<3x3xf32>
%h = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%g = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%y, %z, %p, %q = "opset.TensorIterator_1"(%x, %x, %h, %g) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, result = 0 : i64}, {external = 3 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 2 : i64}, {result = 1 : i64, parameter = 3 : i64}]}> ({
  %a = "opset.Parameter_1"() : () -> tensor<1x3xf32>
  %b = "opset.Parameter_1"() : () -> tensor<3x1xf32>
  %c = "opset.Parameter_1"() : () -> tensor<1x3xf32>
  %d = "opset.Parameter_1"() : () -> tensor<1x3xf32>
  %turn = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}> : () -> tensor<2xi64>
  %t = "opset.Transpose_1"(%b, %turn) : (tensor<3x1xf32>, tensor<2xi64>) -> tensor<1x3xf32>
  %i = "opset.Add_1"(%a, %c) <{auto_broadcast = "numpy"}> : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xf32>
  %j = "opset.Add_1"(%t, %d) <{auto_broadcast = "numpy"}> : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xf32>
  "opset.Result_1"(%i) : (tensor<1x3xf32>) -> ()
  "opset.Result_1"(%j) : (tensor<1x3xf32>) -> ()
}) : (tensor<3x3xf32>, tensor<3x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>)
"opset.Result_1"(%y) : (tensor<3x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<3x3xf32>) -> ()
"opset.Result_1"(%p) : (tensor<1x3xf32>) -> ()
"opset.Result_1"(%q) : (tensor<1x3xf32>) -> ()

// -----

// A state that each iteration leaves as it is, and what is computed of it and of other inputs that do not change; not what
// the body does with a constant only, or what would be much larger
// CHECK-LABEL: builtin.module
// CHECK:      %s = "opset.Exp_1"(%m){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %t = "opset.Add_1"(%s, %k){{.*}} -> tensor<2xf32>
// CHECK:      %u = "opset.Multiply_1"(%t, %half){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Loop_5"(%n, %yes, %h, %u) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64}, {external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}]}> ({
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %d = "opset.Add_1"(%a, %[[PARAMETER]]){{.*}} -> tensor<2xf32>
// CHECK:      "opset.Result_1"(%d)
// CHECK-NEXT: "opset.Result_1"(%on)
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%k)
%n = "opset.Parameter_1"() : () -> tensor<i64>
%h = "opset.Parameter_1"() : () -> tensor<2xf32>
%k = "opset.Parameter_1"() : () -> tensor<2xf32>
%m = "opset.Parameter_1"() : () -> tensor<2xf32>
%yes = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y, %w = "opset.Loop_5"(%n, %yes, %h, %k, %m) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}]}> ({
  %a = "opset.Parameter_1"() : () -> tensor<2xf32>
  %b = "opset.Parameter_1"() : () -> tensor<2xf32>
  %c = "opset.Parameter_1"() : () -> tensor<2xf32>
  %s = "opset.Exp_1"(%c) : (tensor<2xf32>) -> tensor<2xf32>
  %t = "opset.Add_1"(%s, %b) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %half = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.5, 0.25]>}> : () -> tensor<2xf32>
  %u = "opset.Multiply_1"(%t, %half) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %d = "opset.Add_1"(%a, %u) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%d) : (tensor<2xf32>) -> ()
  "opset.Result_1"(%b) : (tensor<2xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
"opset.Result_1"(%y) : (tensor<2xf32>) -> ()
"opset.Result_1"(%w) : (tensor<2xf32>) -> ()

// -----

// Inputs that are larger when they are computed are not; states, slices and the number of the iteration change
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.TensorIterator_1"(%x, %h, %k) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %s = "opset.Broadcast_3"(%c, %shape) <{mode = "numpy"}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %v = "opset.Exp_1"(%s){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %e = "opset.Exp_1"(%a){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %t = "opset.Add_1"(%b, %v){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %u = "opset.Multiply_1"(%t, %e){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%u)
// CHECK-NEXT: }){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<3x2xf32>
%h = "opset.Parameter_1"() : () -> tensor<4x2xf32>
%k = "opset.Parameter_1"() : () -> tensor<2xf32>
%y = "opset.TensorIterator_1"(%x, %h, %k) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
  %a = "opset.Parameter_1"() : () -> tensor<1x2xf32>
  %b = "opset.Parameter_1"() : () -> tensor<4x2xf32>
  %c = "opset.Parameter_1"() : () -> tensor<2xf32>
  %shape = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}> : () -> tensor<2xi64>
  %s = "opset.Broadcast_3"(%c, %shape) <{mode = "numpy"}> : (tensor<2xf32>, tensor<2xi64>) -> tensor<4x2xf32>
  %v = "opset.Exp_1"(%s) : (tensor<4x2xf32>) -> tensor<4x2xf32>
  %e = "opset.Exp_1"(%a) : (tensor<1x2xf32>) -> tensor<1x2xf32>
  %t = "opset.Add_1"(%b, %v) <{auto_broadcast = "numpy"}> : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
  %u = "opset.Multiply_1"(%t, %e) <{auto_broadcast = "numpy"}> : (tensor<4x2xf32>, tensor<1x2xf32>) -> tensor<4x2xf32>
  "opset.Result_1"(%u) : (tensor<4x2xf32>) -> ()
}) : (tensor<3x2xf32>, tensor<4x2xf32>, tensor<2xf32>) -> tensor<4x2xf32>
"opset.Result_1"(%y) : (tensor<4x2xf32>) -> ()

// -----

// Of branches: inputs and outputs that are one in both
// CHECK-LABEL: builtin.module
// CHECK:      %y, %w = "opset.If_8"(%c, %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}]}> ({
// CHECK:      %s = "opset.Add_1"(%a, %a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %t = "opset.Multiply_1"(%a, %a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%s)
// CHECK-NEXT: "opset.Result_1"(%t)
// CHECK-NEXT: }, {
// CHECK:      %e = "opset.Exp_1"(%d){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: }){{.*}} -> (tensor<2xf32>, tensor<2xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%w)
%c = "opset.Parameter_1"() : () -> tensor<i1>
%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%y, %z, %w = "opset.If_8"(%c, %x, %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}, {external = 2 : i64, parameter = 1 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}]}> ({
  %a = "opset.Parameter_1"() : () -> tensor<2xf32>
  %b = "opset.Parameter_1"() : () -> tensor<2xf32>
  %s = "opset.Add_1"(%a, %b) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %t = "opset.Multiply_1"(%a, %b) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  "opset.Result_1"(%s) : (tensor<2xf32>) -> ()
  "opset.Result_1"(%s) : (tensor<2xf32>) -> ()
  "opset.Result_1"(%t) : (tensor<2xf32>) -> ()
}, {
  %d = "opset.Parameter_1"() : () -> tensor<2xf32>
  %e = "opset.Exp_1"(%d) : (tensor<2xf32>) -> tensor<2xf32>
  "opset.Result_1"(%e) : (tensor<2xf32>) -> ()
  "opset.Result_1"(%e) : (tensor<2xf32>) -> ()
  "opset.Result_1"(%e) : (tensor<2xf32>) -> ()
}) : (tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
"opset.Result_1"(%y) : (tensor<2xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2xf32>) -> ()
"opset.Result_1"(%w) : (tensor<2xf32>) -> ()
