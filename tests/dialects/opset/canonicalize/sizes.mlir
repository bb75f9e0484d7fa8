// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// The size of a dimension is asked of the first tensor that has it
// CHECK-LABEL: builtin.module
// CHECK:      %m = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x?x2xf32>
// CHECK-NEXT: %a = "opset.Add_1"(%m, %b){{.*}} -> tensor<?x?x2xf32>
// CHECK:      %p = "opset.Transpose_1"(%a, %order){{.*}} -> tensor<?x2x?xf32>
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%p)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x?x8xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]>}> : () -> tensor<8x2xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<2xf32>
%m = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = false}> : (tensor<?x?x8xf32>, tensor<8x2xf32>) -> tensor<?x?x2xf32>
%a = "opset.Add_1"(%m, %b) <{auto_broadcast = "numpy"}> : (tensor<?x?x2xf32>, tensor<2xf32>) -> tensor<?x?x2xf32>
%order = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 0]>}> : () -> tensor<3xi64>
%p = "opset.Transpose_1"(%a, %order) : (tensor<?x?x2xf32>, tensor<3xi64>) -> tensor<?x2x?xf32>
%n = "opset.ShapeOf_3"(%p) <{output_type = i64}> : (tensor<?x2x?xf32>) -> tensor<3xi64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 0]>}> : () -> tensor<2xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%y = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
"opset.Result_1"(%p) : (tensor<?x2x?xf32>) -> ()
"opset.Result_1"(%y) : (tensor<2xi64>) -> ()

// -----

// A sum of tensors that may be stretched to each other has sizes of its own
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Add_1"(%x, %z){{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %n = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      %y = "opset.Gather_8"(%n, %zero, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x8xf32>
%z = "opset.Parameter_1"() : () -> tensor<?x8xf32>
%a = "opset.Add_1"(%x, %z) <{auto_broadcast = "numpy"}> : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x8xf32>
%n = "opset.ShapeOf_3"(%a) <{output_type = i64}> : (tensor<?x8xf32>) -> tensor<2xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%y = "opset.Gather_8"(%n, %zero, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
"opset.Result_1"(%y) : (tensor<i64>) -> ()

// -----

// Elements of one tensor are taken at once; a number made a vector is taken as one
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Concat_1"(%b, %[[GATHER]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<4xi64>
%b = "opset.Parameter_1"() : () -> tensor<1xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%g = "opset.Gather_8"(%x, %two, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%u = "opset.Unsqueeze_1"(%g, %axis) : (tensor<i64>, tensor<1xi64>) -> tensor<1xi64>
%h = "opset.Gather_8"(%x, %one, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%y = "opset.Concat_1"(%b, %u, %h) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<3xi64>
"opset.Result_1"(%y) : (tensor<3xi64>) -> ()

// -----

// All elements in order are the tensor
// CHECK-LABEL: builtin.module
// CHECK:      %z = "opset.Concat_1"(%x, %x) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<2xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%all = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%y = "opset.Gather_8"(%x, %all, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%z = "opset.Concat_1"(%y, %y) <{axis = 0 : i64}> : (tensor<2xi64>, tensor<2xi64>) -> tensor<4xi64>
"opset.Result_1"(%z) : (tensor<4xi64>) -> ()

// -----

// Sizes of one tensor are taken at once: Range of a size counts as many; of two tensors they stay apart
// CHECK-LABEL: builtin.module
// CHECK:      %n = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %w = "opset.Gather_8"(%n, %two, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %q = "opset.Range_4"(%zero, %w, %one) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %b = "opset.ShapeOf_3"(%q) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %d = "opset.ShapeOf_3"(%v) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %z = "opset.Concat_1"(%b, %d) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<2x?x?xf32>
%v = "opset.Parameter_1"() : () -> tensor<?xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%f = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%g = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<2x?x?xf32>) -> tensor<3xi64>
%h = "opset.Gather_8"(%n, %one, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%w = "opset.Gather_8"(%n, %two, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%c = "opset.Convert_1"(%h) <{destination_type = f32}> : (tensor<i64>) -> tensor<f32>
%r = "opset.Range_4"(%f, %c, %g) <{output_type = f32}> : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<?xf32>
%q = "opset.Range_4"(%zero, %w, %one) <{output_type = i64}> : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<?xi64>
%a = "opset.ShapeOf_3"(%r) <{output_type = i64}> : (tensor<?xf32>) -> tensor<1xi64>
%b = "opset.ShapeOf_3"(%q) <{output_type = i64}> : (tensor<?xi64>) -> tensor<1xi64>
%d = "opset.ShapeOf_3"(%v) <{output_type = i64}> : (tensor<?xf32>) -> tensor<1xi64>
%y = "opset.Concat_1"(%a, %b) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%z = "opset.Concat_1"(%b, %d) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
"opset.Result_1"(%y) : (tensor<2xi64>) -> ()
"opset.Result_1"(%z) : (tensor<2xi64>) -> ()

// -----

// One element as a vector is taken as one; all elements in order are the vector, in another order they are not.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %b = "opset.Gather_8"(%v, %[[CONSTANT]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %d = "opset.Gather_8"(%v, %back, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%d)
%v = "opset.Parameter_1"() : () -> tensor<3xi64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%all = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}> : () -> tensor<3xi64>
%back = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 0]>}> : () -> tensor<3xi64>
%a = "opset.Gather_8"(%v, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%b = "opset.Unsqueeze_1"(%a, %axes) : (tensor<i64>, tensor<1xi64>) -> tensor<1xi64>
%c = "opset.Gather_8"(%v, %all, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
%d = "opset.Gather_8"(%v, %back, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
"opset.Result_1"(%b) : (tensor<1xi64>) -> ()
"opset.Result_1"(%c) : (tensor<3xi64>) -> ()
"opset.Result_1"(%d) : (tensor<3xi64>) -> ()

// -----

// A slice of sizes is a Gather; one of other numbers stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %z = "opset.Slice_8"(%v, %i, %j, %i, %k){{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<2x?x?xf32>
%v = "opset.Parameter_1"() : () -> tensor<4xi64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%j = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<2x?x?xf32>) -> tensor<3xi64>
%y = "opset.Slice_8"(%n, %i, %j, %i, %k) : (tensor<3xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%z = "opset.Slice_8"(%v, %i, %j, %i, %k) : (tensor<4xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
"opset.Result_1"(%y) : (tensor<2xi64>) -> ()
"opset.Result_1"(%z) : (tensor<2xi64>) -> ()

// -----

// Of sizes of which -1 means the operand's: the comparison is known, and so is what is chosen. The tensor has the sizes
// already; another one has not.
// CHECK-LABEL: builtin.module
// CHECK:      %n = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %g = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %s = "opset.Concat_1"(%g, %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %z = "opset.Broadcast_3"(%o, %s) <{mode = "bidirectional"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%o = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%m = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%ones = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<2xi64>
%flags = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [2], [false, true]>}> : () -> tensor<2xi1>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x4xf32>) -> tensor<2xi64>
%g = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%c = "opset.Concat_1"(%g, %m) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%s = "opset.Select_1"(%flags, %ones, %c) <{auto_broadcast = "numpy"}> : (tensor<2xi1>, tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
%y = "opset.Broadcast_3"(%x, %s) <{mode = "bidirectional"}> : (tensor<?x4xf32>, tensor<2xi64>) -> tensor<?x4xf32>
%z = "opset.Broadcast_3"(%o, %s) <{mode = "bidirectional"}> : (tensor<?x4xf32>, tensor<2xi64>) -> tensor<?x4xf32>
"opset.Result_1"(%y) : (tensor<?x4xf32>) -> ()
"opset.Result_1"(%z) : (tensor<?x4xf32>) -> ()

// -----

// An image that is resized has the sizes that are asked for, and its own along the other axes; not with pads, or by scales
// CHECK-LABEL: builtin.module
// CHECK:      %sizes = "opset.ShapeOf_3"(%y) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%y) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %ga = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%ga)
// CHECK-NEXT: %b = "opset.Interpolate_4"(%x, %sizes, %scales, %axes) <{mode = "nearest", shape_calculation_mode = "sizes", coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 1, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}>{{.*}} -> tensor<?x3x?x?xf32>
// CHECK-NEXT: %sb = "opset.ShapeOf_3"(%b) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %gb = "opset.Gather_8"(%sb, %k, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%gb)
// CHECK-NEXT: %c = "opset.Interpolate_4"(%x, %sizes, %scales, %axes) <{mode = "nearest", shape_calculation_mode = "scales", coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}>{{.*}} -> tensor<?x3x?x?xf32>
// CHECK-NEXT: %sc = "opset.ShapeOf_3"(%c) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %gc = "opset.Gather_8"(%sc, %k, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%gc)
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %h = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_2]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%h)
%x = "opset.Parameter_1"() : () -> tensor<?x3x?x?xf32>
%y = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%scales = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}> : () -> tensor<2xf32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%sizes = "opset.ShapeOf_3"(%y) <{output_type = i64}> : (tensor<?x?xf32>) -> tensor<2xi64>
%a = "opset.Interpolate_4"(%x, %sizes, %scales, %axes) <{mode = "nearest", shape_calculation_mode = "sizes", coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}> : (tensor<?x3x?x?xf32>, tensor<2xi64>, tensor<2xf32>, tensor<2xi64>) -> tensor<?x3x?x?xf32>
%sa = "opset.ShapeOf_3"(%a) <{output_type = i64}> : (tensor<?x3x?x?xf32>) -> tensor<4xi64>
%ga = "opset.Gather_8"(%sa, %k, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
"opset.Result_1"(%ga) : (tensor<1xi64>) -> ()
%b = "opset.Interpolate_4"(%x, %sizes, %scales, %axes) <{mode = "nearest", shape_calculation_mode = "sizes", coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 1, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}> : (tensor<?x3x?x?xf32>, tensor<2xi64>, tensor<2xf32>, tensor<2xi64>) -> tensor<?x3x?x?xf32>
%sb = "opset.ShapeOf_3"(%b) <{output_type = i64}> : (tensor<?x3x?x?xf32>) -> tensor<4xi64>
%gb = "opset.Gather_8"(%sb, %k, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
"opset.Result_1"(%gb) : (tensor<1xi64>) -> ()
%c = "opset.Interpolate_4"(%x, %sizes, %scales, %axes) <{mode = "nearest", shape_calculation_mode = "scales", coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64}> : (tensor<?x3x?x?xf32>, tensor<2xi64>, tensor<2xf32>, tensor<2xi64>) -> tensor<?x3x?x?xf32>
%sc = "opset.ShapeOf_3"(%c) <{output_type = i64}> : (tensor<?x3x?x?xf32>) -> tensor<4xi64>
%gc = "opset.Gather_8"(%sc, %k, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
"opset.Result_1"(%gc) : (tensor<1xi64>) -> ()
%h = "opset.Gather_8"(%sa, %first, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
"opset.Result_1"(%h) : (tensor<1xi64>) -> ()

// -----

// Sizes of a label of an equation, and those that a Reshape is asked for, are those that they were before
// CHECK-LABEL: builtin.module
// CHECK:      %e = "opset.Einsum_7"(%x, %w) <{equation = "abk,ck->cba"}>{{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %a = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %b = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_2]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_3:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %d = "opset.Gather_8"(%[[SHAPEOF_3]], %[[CONSTANT_3]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%d)
%x = "opset.Parameter_1"() : () -> tensor<?x?x4xf32>
%w = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%e = "opset.Einsum_7"(%x, %w) <{equation = "abk,ck->cba"}> : (tensor<?x?x4xf32>, tensor<?x4xf32>) -> tensor<?x?x?xf32>
%s = "opset.ShapeOf_3"(%e) <{output_type = i64}> : (tensor<?x?x?xf32>) -> tensor<3xi64>
%a = "opset.Gather_8"(%s, %two, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%b = "opset.Gather_8"(%s, %one, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x?x4xf32>) -> tensor<3xi64>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}> : () -> tensor<2xi64>
%t = "opset.Gather_8"(%n, %c, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%f = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<1xi64>
%u = "opset.Concat_1"(%f, %t) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<2xi64>) -> tensor<3xi64>
%r = "opset.Reshape_1"(%x, %u) <{special_zero = false}> : (tensor<?x?x4xf32>, tensor<3xi64>) -> tensor<4x?x?xf32>
%k = "opset.ShapeOf_3"(%r) <{output_type = i64}> : (tensor<4x?x?xf32>) -> tensor<3xi64>
%d = "opset.Gather_8"(%k, %one, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
"opset.Result_1"(%e) : (tensor<?x?x?xf32>) -> ()
"opset.Result_1"(%a) : (tensor<1xi64>) -> ()
"opset.Result_1"(%b) : (tensor<1xi64>) -> ()
"opset.Result_1"(%d) : (tensor<1xi64>) -> ()

// -----

// Where a size of 0 would copy that of the data it is not known which it is
// CHECK-LABEL: builtin.module
// CHECK:      %n = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      %t = "opset.Gather_8"(%n, %c, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      %r = "opset.Reshape_1"(%x, %t) <{special_zero = true}>{{.*}} -> tensor<?x?x4xf32>
// CHECK-NEXT: %k = "opset.ShapeOf_3"(%r) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %a = "opset.Gather_8"(%k, %one, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%a)
%x = "opset.Parameter_1"() : () -> tensor<?x?x4xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x?x4xf32>) -> tensor<3xi64>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}> : () -> tensor<3xi64>
%t = "opset.Gather_8"(%n, %c, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%r = "opset.Reshape_1"(%x, %t) <{special_zero = true}> : (tensor<?x?x4xf32>, tensor<3xi64>) -> tensor<?x?x4xf32>
%k = "opset.ShapeOf_3"(%r) <{output_type = i64}> : (tensor<?x?x4xf32>) -> tensor<3xi64>
%a = "opset.Gather_8"(%k, %one, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
"opset.Result_1"(%a) : (tensor<1xi64>) -> ()

// -----

// Sizes chosen in rows stay in rows
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2, 2], [0, 0, 1, 1]>}>
// CHECK-NEXT: %sizes = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: "opset.Result_1"(%sizes)
%x = "opset.Parameter_1"() : () -> tensor<?x?x1xf32>
%last = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%squeeze = "opset.Squeeze_1"(%x, %last) : (tensor<?x?x1xf32>, tensor<1xi64>) -> tensor<?x?xf32>
%shape = "opset.ShapeOf_3"(%squeeze) <{output_type = i64}> : (tensor<?x?xf32>) -> tensor<2xi64>
%rows = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2, 2], [-2, 0, 1, 1]>}> : () -> tensor<2x2xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%sizes = "opset.Gather_8"(%shape, %rows, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<2x2xi64>, tensor<i64>) -> tensor<2x2xi64>
"opset.Result_1"(%sizes) : (tensor<2x2xi64>) -> ()
