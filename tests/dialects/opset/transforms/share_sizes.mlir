// RUN: stepwell opt %s --split-input-file -p "opset-share-sizes,opset-cse,opset-dce" | filecheck %s

// A vector of all sizes of an earlier tensor is ShapeOf of that tensor
// CHECK-LABEL: builtin.module
// CHECK:      %m = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %s = "opset.ShapeOf_3"(%m) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      %y = "opset.Broadcast_3"(%f, %s) <{mode = "numpy"}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%m)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x8xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]>}> : () -> tensor<8x2xf32>
%m = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = false}> : (tensor<?x8xf32>, tensor<8x2xf32>) -> tensor<?x2xf32>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x8xf32>) -> tensor<2xi64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%g = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%s = "opset.Concat_1"(%g, %two) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%f = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%y = "opset.Broadcast_3"(%f, %s) <{mode = "numpy"}> : (tensor<f32>, tensor<2xi64>) -> tensor<?x2xf32>
"opset.Result_1"(%m) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%y) : (tensor<?x2xf32>) -> ()

// -----

// Two vectors of the same sizes are one, and what is made of them too: rows that are gathered are as many as indices
// CHECK-LABEL: builtin.module
// CHECK:      %j = "opset.FloorMod_1"(%i, %five){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %g = "opset.Gather_8"(%x, %j, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %r = "opset.ReduceSum_1"(%g, %first) <{keep_dims = false}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %a = "opset.ShapeOf_3"(%j) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %s = "opset.Concat_1"(%a, %six) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%f, %s) <{mode = "numpy"}>{{.*}} -> tensor<?x6xf32>
// CHECK-NEXT: "opset.Result_1"(%r)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<5x4xf32>
%i = "opset.Parameter_1"() : () -> tensor<?xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%six = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}> : () -> tensor<1xi64>
%f = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%five = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}> : () -> tensor<i64>
%j = "opset.FloorMod_1"(%i, %five) <{auto_broadcast = "numpy"}> : (tensor<?xi64>, tensor<i64>) -> tensor<?xi64>
%g = "opset.Gather_8"(%x, %j, %zero) <{batch_dims = 0 : i64}> : (tensor<5x4xf32>, tensor<?xi64>, tensor<i64>) -> tensor<?x4xf32>
%r = "opset.ReduceSum_1"(%g, %first) <{keep_dims = false}> : (tensor<?x4xf32>, tensor<1xi64>) -> tensor<4xf32>
%n = "opset.ShapeOf_3"(%g) <{output_type = i64}> : (tensor<?x4xf32>) -> tensor<2xi64>
%a = "opset.Gather_8"(%n, %first, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%b = "opset.ShapeOf_3"(%i) <{output_type = i64}> : (tensor<?xi64>) -> tensor<1xi64>
%s = "opset.Concat_1"(%a, %six) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%t = "opset.Concat_1"(%b, %six) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%y = "opset.Broadcast_3"(%f, %s) <{mode = "numpy"}> : (tensor<f32>, tensor<2xi64>) -> tensor<?x6xf32>
%z = "opset.Broadcast_3"(%f, %t) <{mode = "numpy"}> : (tensor<f32>, tensor<2xi64>) -> tensor<?x6xf32>
"opset.Result_1"(%r) : (tensor<4xf32>) -> ()
"opset.Result_1"(%y) : (tensor<?x6xf32>) -> ()
"opset.Result_1"(%z) : (tensor<?x6xf32>) -> ()

// -----

// Sizes that are stretched to each other, once and again, are the same; a vector of another tensor's sizes stays
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Add_1"(%x, %v){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %n = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %b = "opset.Broadcast_3"(%v, %n) <{mode = "bidirectional"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %k = "opset.ShapeOf_3"(%o) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%n)
// CHECK-NEXT: "opset.Result_1"(%k)
%x = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%v = "opset.Parameter_1"() : () -> tensor<?x1xf32>
%o = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%a = "opset.Add_1"(%x, %v) <{auto_broadcast = "numpy"}> : (tensor<?x4xf32>, tensor<?x1xf32>) -> tensor<?x4xf32>
%n = "opset.ShapeOf_3"(%a) <{output_type = i64}> : (tensor<?x4xf32>) -> tensor<2xi64>
%b = "opset.Broadcast_3"(%v, %n) <{mode = "bidirectional"}> : (tensor<?x1xf32>, tensor<2xi64>) -> tensor<?x4xf32>
%m = "opset.ShapeOf_3"(%b) <{output_type = i64}> : (tensor<?x4xf32>) -> tensor<2xi64>
%k = "opset.ShapeOf_3"(%o) <{output_type = i64}> : (tensor<?x4xf32>) -> tensor<2xi64>
"opset.Result_1"(%b) : (tensor<?x4xf32>) -> ()
"opset.Result_1"(%m) : (tensor<2xi64>) -> ()
"opset.Result_1"(%k) : (tensor<2xi64>) -> ()

// -----

// ShapeOf reads the result of the activation, so that the runtime computes it with the convolution
// CHECK-LABEL: builtin.module
// CHECK:      %c = "opset.Convolution_1"(%x, %w) <{strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, dilations = array<i64: 1, 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x?x?xf32>
// CHECK-NEXT: %r = "opset.ReLU_1"(%c){{.*}} -> tensor<1x1x?x?xf32>
// CHECK-NEXT: %s = "opset.Sigmoid_1"(%r){{.*}} -> tensor<1x1x?x?xf32>
// CHECK-NEXT: %n = "opset.ShapeOf_3"(%s) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: "opset.Result_1"(%s)
// CHECK-NEXT: "opset.Result_1"(%n)
%x = "opset.Parameter_1"() : () -> tensor<1x1x?x?xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [2.0]>}> : () -> tensor<1x1x1x1xf32>
%c = "opset.Convolution_1"(%x, %w) <{strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, dilations = array<i64: 1, 1>, auto_pad = "explicit"}> : (tensor<1x1x?x?xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x?x?xf32>
%n = "opset.ShapeOf_3"(%c) <{output_type = i64}> : (tensor<1x1x?x?xf32>) -> tensor<4xi64>
%r = "opset.ReLU_1"(%c) : (tensor<1x1x?x?xf32>) -> tensor<1x1x?x?xf32>
%s = "opset.Sigmoid_1"(%r) : (tensor<1x1x?x?xf32>) -> tensor<1x1x?x?xf32>
"opset.Result_1"(%s) : (tensor<1x1x?x?xf32>) -> ()
"opset.Result_1"(%n) : (tensor<4xi64>) -> ()

// -----

// A label of an Einsum is the size of the operand that has it; the size of the other operand is another
// CHECK-LABEL: builtin.module
// CHECK:      %e = "opset.Einsum_7"(%x, %y) <{equation = "btd,ud->utb"}>{{.*}} -> tensor<?x?x?xf32>
// CHECK:      %n = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %m = "opset.ShapeOf_3"(%e) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %a = "opset.Gather_8"(%n, %one, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      %c = "opset.Gather_8"(%m, %first, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<?x?x4xf32>
%y = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%e = "opset.Einsum_7"(%x, %y) <{equation = "btd,ud->utb"}> : (tensor<?x?x4xf32>, tensor<?x4xf32>) -> tensor<?x?x?xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x?x4xf32>) -> tensor<3xi64>
%m = "opset.ShapeOf_3"(%e) <{output_type = i64}> : (tensor<?x?x?xf32>) -> tensor<3xi64>
%a = "opset.Gather_8"(%n, %one, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%b = "opset.Gather_8"(%m, %one, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c = "opset.Gather_8"(%m, %first, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
"opset.Result_1"(%e) : (tensor<?x?x?xf32>) -> ()
"opset.Result_1"(%a) : (tensor<1xi64>) -> ()
"opset.Result_1"(%b) : (tensor<1xi64>) -> ()
"opset.Result_1"(%c) : (tensor<1xi64>) -> ()

// -----

// A vector of one size is gathered at once; a number that is used as one stays
// CHECK-LABEL: builtin.module
// CHECK:      %s = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %n = "opset.Gather_8"(%s, %one, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %a = "opset.Gather_8"(%s, %first, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %c = "opset.Unsqueeze_1"(%n, %first){{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: "opset.Result_1"(%n)
%x = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%s = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x?xf32>) -> tensor<2xi64>
%m = "opset.Gather_8"(%s, %zero, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%n = "opset.Gather_8"(%s, %one, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%a = "opset.Unsqueeze_1"(%m, %first) : (tensor<i64>, tensor<1xi64>) -> tensor<1xi64>
%b = "opset.Unsqueeze_1"(%m, %first) : (tensor<i64>, tensor<1xi64>) -> tensor<1xi64>
%c = "opset.Unsqueeze_1"(%n, %first) : (tensor<i64>, tensor<1xi64>) -> tensor<1xi64>
"opset.Result_1"(%a) : (tensor<1xi64>) -> ()
"opset.Result_1"(%b) : (tensor<1xi64>) -> ()
"opset.Result_1"(%c) : (tensor<1xi64>) -> ()
"opset.Result_1"(%n) : (tensor<i64>) -> ()
