// RUN: stepwell opt %s --split-input-file -p "opset-fold" | filecheck %s

// CHECK-LABEL: builtin.module
// Constants are computed; what is known of a shape is a constant too.
// CHECK:      %x = "opset.Parameter_1"
// CHECK-NEXT: %s = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 20]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%x, %s) <{special_zero = false}> : (tensor<3x4x5xf32>, tensor<2xi64>) -> tensor<3x20xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<3x4x5xf32>
%shape = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<3x4x5xf32>) -> tensor<3xi64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%five = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}> : () -> tensor<1xi64>
%four = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<1xi64>
%first = "opset.Gather_8"(%shape, %i, %axis) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%rest = "opset.Multiply_1"(%five, %four) <{auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%s = "opset.Concat_1"(%first, %rest) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%y = "opset.Reshape_1"(%x, %s) <{special_zero = false}> : (tensor<3x4x5xf32>, tensor<2xi64>) -> tensor<3x20xf32>
"opset.Result_1"(%y) : (tensor<3x20xf32>) -> ()

// -----

// CHECK-LABEL: builtin.module
// What the runtime alone decides stays: division by zero, conversion of what is no number, a shift beyond the width.
// CHECK:      "opset.Divide_1"
// CHECK:      "opset.Convert_1"
// CHECK:      "opset.BitwiseLeftShift_15"
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}> : () -> tensor<1xi32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}> : () -> tensor<1xi32>
%far = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [40]>}> : () -> tensor<1xi32>
%nan = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], ["nan", 1.0]>}> : () -> tensor<2xf32>
%a = "opset.Divide_1"(%one, %zero) <{auto_broadcast = "numpy", m_pythondiv = true}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
%b = "opset.Convert_1"(%nan) <{destination_type = i32}> : (tensor<2xf32>) -> tensor<2xi32>
%c = "opset.BitwiseLeftShift_15"(%one, %far) <{auto_broadcast = "numpy"}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi32>
"opset.Result_1"(%a) : (tensor<1xi32>) -> ()
"opset.Result_1"(%b) : (tensor<2xi32>) -> ()
"opset.Result_1"(%c) : (tensor<1xi32>) -> ()

// -----

// CHECK-LABEL: builtin.module
// A result much larger than its operands stays; so do random numbers.
// CHECK:      %b = "opset.Broadcast_3"
// CHECK:      %r = "opset.RandomUniform_8"
%one = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1000, 1000]>}> : () -> tensor<2xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%b = "opset.Broadcast_3"(%one, %s) <{mode = "numpy"}> : (tensor<f32>, tensor<2xi64>) -> tensor<1000x1000xf32>
%r = "opset.RandomUniform_8"(%two, %zero, %one) <{output_type = f32, op_seed = 0 : i64, global_seed = 0 : i64, alignment = "tensorflow"}> : (tensor<1xi64>, tensor<f32>, tensor<f32>) -> tensor<2xf32>
"opset.Result_1"(%b) : (tensor<1000x1000xf32>) -> ()
"opset.Result_1"(%r) : (tensor<2xf32>) -> ()

// -----

// CHECK-LABEL: builtin.module
// Weights in 8 bits stay compressed: Convert, Subtract, Multiply.
// CHECK:      %w = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 2], [1, -2, 3, 4]>}>
// CHECK:      %f = "opset.Convert_1"(%w)
// CHECK:      %g = "opset.Multiply_1"(%f, %s)
%x = "opset.Parameter_1"() : () -> tensor<3x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 2], [1, -2, 3, 4]>}> : () -> tensor<2x2xi8>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.5]>}> : () -> tensor<1xf32>
%f = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x2xi8>) -> tensor<2x2xf32>
%g = "opset.Multiply_1"(%f, %s) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<1xf32>) -> tensor<2x2xf32>
%y = "opset.MatMul_1"(%x, %g) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
"opset.Result_1"(%y) : (tensor<3x2xf32>) -> ()

// -----

// CHECK-LABEL: builtin.module
// Operations on large constants are not run: one constant with a computation that a text dump knows by its handle.
// CHECK:      %x = "opset.Parameter_1"
// CHECK-NEXT: %t = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [300, 100], @"{{.*}}">}>
// CHECK-NEXT: %y = "opset.MatMul_1"(%x, %t)
%x = "opset.Parameter_1"() : () -> tensor<1x300xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [100, 3, 100], @"weights">}> : () -> tensor<100x3x100xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [300, 100]>}> : () -> tensor<2xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [2.0]>}> : () -> tensor<1xf32>
%r = "opset.Reshape_1"(%w, %s) <{special_zero = false}> : (tensor<100x3x100xf32>, tensor<2xi64>) -> tensor<300x100xf32>
%t = "opset.Multiply_1"(%r, %two) <{auto_broadcast = "numpy"}> : (tensor<300x100xf32>, tensor<1xf32>) -> tensor<300x100xf32>
%y = "opset.MatMul_1"(%x, %t) <{transpose_a = false, transpose_b = false}> : (tensor<1x300xf32>, tensor<300x100xf32>) -> tensor<1x100xf32>
"opset.Result_1"(%y) : (tensor<1x100xf32>) -> ()

// -----

// CHECK-LABEL: builtin.module
// If with a known condition is its branch; what was of unknown size behind it is known.
// CHECK:      %x = "opset.Parameter_1"
// CHECK:      %q = "opset.ReLU_1"(%x) {{.*}}: (tensor<2xf32>) -> tensor<2xf32>
// CHECK-NEXT: %z = "opset.Exp_1"(%q) : (tensor<2xf32>) -> tensor<2xf32>
// CHECK-NOT:  "opset.If_8"
%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%y = "opset.If_8"(%c, %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
  %p = "opset.Parameter_1"() : () -> tensor<2xf32>
  %q = "opset.ReLU_1"(%p) : (tensor<2xf32>) -> tensor<2xf32>
  "opset.Result_1"(%q) : (tensor<2xf32>) -> ()
}, {
  %p = "opset.Parameter_1"() : () -> tensor<2xf32>
  %q = "opset.Concat_1"(%p, %p) <{axis = 0 : i64}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
  "opset.Result_1"(%q) : (tensor<4xf32>) -> ()
}) {names = [["y"]]} : (tensor<i1>, tensor<2xf32>) -> tensor<?xf32>
%z = "opset.Exp_1"(%y) : (tensor<?xf32>) -> tensor<?xf32>
"opset.Result_1"(%z) : (tensor<?xf32>) -> ()

// -----

// CHECK-LABEL: builtin.module
// A Loop that runs once is its body, the counter 0; a constant that enters a body is one of the body.
// CHECK:      "opset.Convert_1"{{.*}} -> tensor<f32>
// CHECK-NOT:  "opset.Loop_5"
// CHECK:      "opset.TensorIterator_1"
// CHECK:      [[K:%[a-z0-9_]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK:      "opset.Multiply_1"(%{{.*}}, [[K]])
%x = "opset.Parameter_1"() : () -> tensor<4xf32>
%once = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%true = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%n = "opset.Parameter_1"() : () -> tensor<i32>
%a = "opset.Loop_5"(%once, %true, %x, %n) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = -1 : i64, result = 0 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 0 : i64}]}> ({
  %p = "opset.Parameter_1"() : () -> tensor<4xf32>
  %m = "opset.Parameter_1"() : () -> tensor<i32>
  %t = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  %f = "opset.Convert_1"(%m) <{destination_type = f32}> : (tensor<i32>) -> tensor<f32>
  %q = "opset.Add_1"(%p, %f) <{auto_broadcast = "numpy"}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  "opset.Result_1"(%t) : (tensor<i1>) -> ()
  "opset.Result_1"(%q) : (tensor<4xf32>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<4xf32>, tensor<i32>) -> tensor<4xf32>
%b = "opset.TensorIterator_1"(%a, %two) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], back_edges = []}> ({
  %p = "opset.Parameter_1"() : () -> tensor<1xf32>
  %k = "opset.Parameter_1"() : () -> tensor<f32>
  %q = "opset.Multiply_1"(%p, %k) <{auto_broadcast = "numpy"}> : (tensor<1xf32>, tensor<f32>) -> tensor<1xf32>
  "opset.Result_1"(%q) : (tensor<1xf32>) -> ()
}) : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
"opset.Result_1"(%b) : (tensor<4xf32>) -> ()

// -----

// Quantised weights stay quantised; what is no weights is computed
// CHECK-LABEL: builtin.module
// CHECK:      %q = "opset.FakeQuantize_1"(%w, %l, %h, %l, %h) <{levels = 9 : i64{{.*}} -> tensor<2x2xf32>
// CHECK:      %t = "opset.Transpose_1"(%q, %o){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%x, %t) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2xf32>
// CHECK:      %v = "opset.Add_1"(%y, %r){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<3x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [-1.0, 0.5, 5.0, 1.55]>}> : () -> tensor<2x2xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%q = "opset.FakeQuantize_1"(%w, %l, %h, %l, %h) <{levels = 9 : i64, auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}> : () -> tensor<2xi64>
%t = "opset.Transpose_1"(%q, %o) : (tensor<2x2xf32>, tensor<2xi64>) -> tensor<2x2xf32>
%y = "opset.MatMul_1"(%x, %t) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.8, 1.4]>}> : () -> tensor<2xf32>
%r = "opset.FakeQuantize_1"(%b, %l, %h, %l, %h) <{levels = 9 : i64, auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2xf32>
%v = "opset.Add_1"(%y, %r) <{auto_broadcast = "numpy"}> : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
"opset.Result_1"(%v) : (tensor<3x2xf32>) -> ()

// -----

// A few scaled bytes that are no weights are floats; weights stay bytes, however few
// CHECK-LABEL: builtin.module
// CHECK:      %c = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %m = "opset.Multiply_1"(%c, %s){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%x, %m) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2xf32>
// CHECK:      %v = "opset.Add_1"(%y, %n){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<3x2xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 2], [1, 2, 3, 4]>}> : () -> tensor<2x2xi8>
%c = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x2xi8>) -> tensor<2x2xf32>
%m = "opset.Multiply_1"(%c, %s) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
%y = "opset.MatMul_1"(%x, %m) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2], [1, 2]>}> : () -> tensor<2xi8>
%d = "opset.Convert_1"(%b) <{destination_type = f32}> : (tensor<2xi8>) -> tensor<2xf32>
%n = "opset.Multiply_1"(%d, %s) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
%v = "opset.Add_1"(%y, %n) <{auto_broadcast = "numpy"}> : (tensor<3x2xf32>, tensor<2xf32>) -> tensor<3x2xf32>
"opset.Result_1"(%v) : (tensor<3x2xf32>) -> ()
