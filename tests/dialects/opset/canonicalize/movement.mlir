// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// Two Transposes that undo each other, a Tile by 1, a Pad by 0, a Slice of everything, a Concat of one -> x
// CHECK-LABEL: builtin.module
// CHECK:      [[X:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: "opset.Result_1"([[X]])
%x = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 0]>}> : () -> tensor<3xi64>
%p = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 0, 1]>}> : () -> tensor<3xi64>
%ones = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 1]>}> : () -> tensor<3xi64>
%zeros = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}> : () -> tensor<3xi64>
%ends = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [9, 9, 9]>}> : () -> tensor<3xi64>
%a = "opset.Transpose_1"(%x, %o) : (tensor<2x3x4xf32>, tensor<3xi64>) -> tensor<3x4x2xf32>
%b = "opset.Transpose_1"(%a, %p) : (tensor<3x4x2xf32>, tensor<3xi64>) -> tensor<2x3x4xf32>
%c = "opset.Tile_1"(%b, %ones) : (tensor<2x3x4xf32>, tensor<3xi64>) -> tensor<2x3x4xf32>
%d = "opset.Pad_12"(%c, %zeros, %zeros) <{pad_mode = "edge"}> : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x3x4xf32>
%e = "opset.Slice_8"(%d, %zeros, %ends, %ones) : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x3x4xf32>
%f = "opset.Concat_1"(%e) <{axis = 0 : i64}> : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
"opset.Result_1"(%f) : (tensor<2x3x4xf32>) -> ()

// -----

// A Slice backwards keeps the shape and not the order.
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"
%x = "opset.Parameter_1"() : () -> tensor<3xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%stop = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-9]>}> : () -> tensor<1xi64>
%step = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%y = "opset.Slice_8"(%x, %start, %stop, %step) : (tensor<3xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<3xf32>
"opset.Result_1"(%y) : (tensor<3xf32>) -> ()

// -----

// Concat(Concat(a, b), a) -> Concat(a, b, a); Concat of all parts of a Split, in order -> x
// CHECK-LABEL: builtin.module
// CHECK:      [[A:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[B:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[C:%[a-z0-9_]+]] = "opset.Concat_1"([[A]], [[B]], [[A]]) <{axis = 0 : i64}>
// CHECK-NEXT: "opset.Result_1"([[C]])
// CHECK-NEXT: "opset.Result_1"([[A]])
%a = "opset.Parameter_1"() : () -> tensor<2xf32>
%b = "opset.Parameter_1"() : () -> tensor<3xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%c = "opset.Concat_1"(%a, %b) <{axis = -1 : i64}> : (tensor<2xf32>, tensor<3xf32>) -> tensor<5xf32>
%d = "opset.Concat_1"(%c, %a) <{axis = 0 : i64}> : (tensor<5xf32>, tensor<2xf32>) -> tensor<7xf32>
%p, %q = "opset.Split_1"(%a, %zero) <{num_splits = 2 : i64}> : (tensor<2xf32>, tensor<i64>) -> (tensor<1xf32>, tensor<1xf32>)
%e = "opset.Concat_1"(%p, %q) <{axis = 0 : i64}> : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
"opset.Result_1"(%d) : (tensor<7xf32>) -> ()
"opset.Result_1"(%e) : (tensor<2xf32>) -> ()

// -----

// Gather(Concat(a, b), -1) -> the element of b as a scalar
// CHECK-LABEL: builtin.module
// CHECK:      [[A:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[B:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK:      [[S:%[a-z0-9_]+]] = "opset.Squeeze_1"([[B]]
// CHECK-NEXT: "opset.Result_1"([[S]])
%a = "opset.Parameter_1"() : () -> tensor<2xi64>
%b = "opset.Parameter_1"() : () -> tensor<1xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<i64>
%c = "opset.Concat_1"(%a, %b) <{axis = 0 : i64}> : (tensor<2xi64>, tensor<1xi64>) -> tensor<3xi64>
%d = "opset.Gather_8"(%c, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
"opset.Result_1"(%d) : (tensor<i64>) -> ()

// -----

// Broadcast to the shape that x has, a Pad by 0, a Roll by 0, a BatchToSpace and a SpaceToBatch of blocks of 1 -> x
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<1x4x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "opset.Parameter_1"() : () -> tensor<1x4x2x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 4, 2, 2]>}> : () -> tensor<4xi64>
%v = "opset.Broadcast_3"(%x, %c) <{mode = "numpy"}> : (tensor<1x4x2x2xf32>, tensor<4xi64>) -> tensor<1x4x2x2xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 4, 2, 2]>}> : () -> tensor<4xi64>
%v_1 = "opset.Broadcast_1"(%x, %c_1) <{mode = "numpy"}> : (tensor<1x4x2x2xf32>, tensor<4xi64>) -> tensor<1x4x2x2xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%v_2 = "opset.Pad_1"(%x, %c_2, %c_3) <{pad_mode = "edge"}> : (tensor<1x4x2x2xf32>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x4x2x2xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%v_3 = "opset.Roll_7"(%x, %c_4, %c_5) : (tensor<1x4x2x2xf32>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x4x2x2xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 1, 1]>}> : () -> tensor<4xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%v_4 = "opset.BatchToSpace_2"(%x, %c_6, %c_7, %c_8) : (tensor<1x4x2x2xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x4x2x2xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 1, 1]>}> : () -> tensor<4xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}> : () -> tensor<4xi64>
%v_5 = "opset.SpaceToBatch_2"(%x, %c_9, %c_10, %c_11) : (tensor<1x4x2x2xf32>, tensor<4xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x4x2x2xf32>
"opset.Result_1"(%v) : (tensor<1x4x2x2xf32>) -> ()
"opset.Result_1"(%v_1) : (tensor<1x4x2x2xf32>) -> ()
"opset.Result_1"(%v_2) : (tensor<1x4x2x2xf32>) -> ()
"opset.Result_1"(%v_3) : (tensor<1x4x2x2xf32>) -> ()
"opset.Result_1"(%v_4) : (tensor<1x4x2x2xf32>) -> ()
"opset.Result_1"(%v_5) : (tensor<1x4x2x2xf32>) -> ()

// -----

// A DepthToSpace and a SpaceToDepth of blocks of 1, a ShuffleChannels in one group, a Split in one part -> x
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<1x4x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "opset.Parameter_1"() : () -> tensor<1x4x2x2xf32>
%v = "opset.DepthToSpace_1"(%x) <{block_size = 1 : i64, mode = "blocks_first"}> : (tensor<1x4x2x2xf32>) -> tensor<1x4x2x2xf32>
%v_1 = "opset.SpaceToDepth_1"(%x) <{block_size = 1 : i64, mode = "blocks_first"}> : (tensor<1x4x2x2xf32>) -> tensor<1x4x2x2xf32>
%v_2 = "opset.ShuffleChannels_1"(%x) <{axis = 1 : i64, group = 1 : i64}> : (tensor<1x4x2x2xf32>) -> tensor<1x4x2x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%v_3 = "opset.Split_1"(%x, %c) <{num_splits = 1 : i64}> : (tensor<1x4x2x2xf32>, tensor<i64>) -> tensor<1x4x2x2xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<1xi64>
%v_4 = "opset.VariadicSplit_1"(%x, %c_1, %c_2) : (tensor<1x4x2x2xf32>, tensor<i64>, tensor<1xi64>) -> tensor<1x4x2x2xf32>
"opset.Result_1"(%v) : (tensor<1x4x2x2xf32>) -> ()
"opset.Result_1"(%v_1) : (tensor<1x4x2x2xf32>) -> ()
"opset.Result_1"(%v_2) : (tensor<1x4x2x2xf32>) -> ()
"opset.Result_1"(%v_3) : (tensor<1x4x2x2xf32>) -> ()
"opset.Result_1"(%v_4) : (tensor<1x4x2x2xf32>) -> ()

// -----

// A StridedSlice of everything -> x; a Roll by 1 stays
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Roll_7"(%x, %c, %c_1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}> : () -> tensor<2xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<2xi64>
%v = "opset.StridedSlice_1"(%x, %c, %c_1, %c_2) <{new_axis_mask = array<i64>, shrink_axis_mask = array<i64>, ellipsis_mask = array<i64>, begin_mask = array<i64: 0, 0>, end_mask = array<i64: 0, 0>}> : (tensor<2x3xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x3xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%v_1 = "opset.Roll_7"(%x, %c_3, %c_4) : (tensor<2x3xf32>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x3xf32>
"opset.Result_1"(%v) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%v_1) : (tensor<2x3xf32>) -> ()

// -----

// A number broadcast to a vector of one is reshaped
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<f32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%y = "opset.Broadcast_3"(%x, %t) <{mode = "numpy"}> : (tensor<f32>, tensor<1xi64>) -> tensor<1xf32>
"opset.Result_1"(%y) : (tensor<1xf32>) -> ()

// -----

// Elements of a Concat in another order are a Concat in that order, unless one of the parts has more
// CHECK-LABEL: builtin.module
// CHECK:      %t = "opset.Concat_1"(%a, %c) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y = "opset.Concat_1"(%b, %a, %b) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %z = "opset.Gather_8"(%t, %i, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%a = "opset.Parameter_1"() : () -> tensor<1xi64>
%b = "opset.Parameter_1"() : () -> tensor<1xi64>
%c = "opset.Parameter_1"() : () -> tensor<2xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, -1]>}> : () -> tensor<3xi64>
%s = "opset.Concat_1"(%a, %b) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%t = "opset.Concat_1"(%a, %c) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<2xi64>) -> tensor<3xi64>
%y = "opset.Gather_8"(%s, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
%z = "opset.Gather_8"(%t, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
"opset.Result_1"(%y) : (tensor<3xi64>) -> ()
"opset.Result_1"(%z) : (tensor<3xi64>) -> ()

// -----

// A slice of unknown sizes from the first element to beyond the last; one that begins later stays
// CHECK-LABEL: builtin.module
// CHECK:      %b = "opset.Sigmoid_1"(%x){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %c = "opset.Slice_8"(%b, %one, %far, %one, %one){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%far = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}> : () -> tensor<1xi64>
%a = "opset.Slice_8"(%x, %zero, %far, %one, %one) : (tensor<?x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
%b = "opset.Sigmoid_1"(%a) : (tensor<?x?xf32>) -> tensor<?x?xf32>
%c = "opset.Slice_8"(%b, %one, %far, %one, %one) : (tensor<?x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
"opset.Result_1"(%c) : (tensor<?x?xf32>) -> ()

// -----

// Concat of all parts of a VariadicSplit, whose lengths say what is not known of x -> x; in another order, and along
// another axis, it stays
// CHECK-LABEL: builtin.module
// CHECK:      %a, %b = "opset.VariadicSplit_1"(%x, %axis, %lengths){{.*}} -> (tensor<?x3x2xf32>, tensor<?x3x2xf32>)
// CHECK-NEXT: %relu = "opset.ReLU_1"(%x){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %turned = "opset.Concat_1"(%b, %a) <{axis = 2 : i64}>{{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %beside = "opset.Concat_1"(%a, %b) <{axis = 1 : i64}>{{.*}} -> tensor<?x6x2xf32>
// CHECK-NEXT: "opset.Result_1"(%relu)
// CHECK-NEXT: "opset.Result_1"(%turned)
// CHECK-NEXT: "opset.Result_1"(%beside)
%x = "opset.Parameter_1"() : () -> tensor<?x3x?xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%lengths = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%a, %b = "opset.VariadicSplit_1"(%x, %axis, %lengths) : (tensor<?x3x?xf32>, tensor<i64>, tensor<2xi64>) -> (tensor<?x3x2xf32>, tensor<?x3x2xf32>)
%joined = "opset.Concat_1"(%a, %b) <{axis = 2 : i64}> : (tensor<?x3x2xf32>, tensor<?x3x2xf32>) -> tensor<?x3x4xf32>
%relu = "opset.ReLU_1"(%joined) : (tensor<?x3x4xf32>) -> tensor<?x3x4xf32>
%turned = "opset.Concat_1"(%b, %a) <{axis = 2 : i64}> : (tensor<?x3x2xf32>, tensor<?x3x2xf32>) -> tensor<?x3x4xf32>
%beside = "opset.Concat_1"(%a, %b) <{axis = 1 : i64}> : (tensor<?x3x2xf32>, tensor<?x3x2xf32>) -> tensor<?x6x2xf32>
"opset.Result_1"(%relu) : (tensor<?x3x4xf32>) -> ()
"opset.Result_1"(%turned) : (tensor<?x3x4xf32>) -> ()
"opset.Result_1"(%beside) : (tensor<?x6x2xf32>) -> ()
