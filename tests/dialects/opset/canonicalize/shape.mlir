// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// Reshape to the same shape -> x, one size being unknown
// CHECK-LABEL: builtin.module
// CHECK:      [[X:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: "opset.Result_1"([[X]])
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 3]>}> : () -> tensor<2xi64>
%y = "opset.Reshape_1"(%x, %s) <{special_zero = false}> : (tensor<?x3xf32>, tensor<2xi64>) -> tensor<?x3xf32>
"opset.Result_1"(%y) : (tensor<?x3xf32>) -> ()

// -----

// With two unknown sizes a Reshape may move elements from one axis to the other.
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"
%x = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%s = "opset.Parameter_1"() : () -> tensor<2xi64>
%y = "opset.Reshape_1"(%x, %s) <{special_zero = false}> : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
"opset.Result_1"(%y) : (tensor<?x?xf32>) -> ()

// -----

// Reshape(Reshape(x), s) -> Reshape(x, s); Unsqueeze(Reshape(x)) -> Reshape(x)
// CHECK-LABEL: builtin.module
// CHECK:      [[X:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[S:%[a-z0-9_]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 4, 3]>}>
// CHECK-NEXT: [[Y:%[a-z0-9_]+]] = "opset.Reshape_1"([[X]], [[S]])
// CHECK-NEXT: "opset.Result_1"([[Y]])
%x = "opset.Parameter_1"() : () -> tensor<2x6xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}> : () -> tensor<1xi64>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 3]>}> : () -> tensor<2xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%p = "opset.Reshape_1"(%x, %a) <{special_zero = false}> : (tensor<2x6xf32>, tensor<1xi64>) -> tensor<12xf32>
%q = "opset.Reshape_1"(%p, %b) <{special_zero = false}> : (tensor<12xf32>, tensor<2xi64>) -> tensor<4x3xf32>
%r = "opset.Unsqueeze_1"(%q, %axis) : (tensor<4x3xf32>, tensor<1xi64>) -> tensor<1x4x3xf32>
"opset.Result_1"(%r) : (tensor<1x4x3xf32>) -> ()

// -----

// A shape that copies a size (0) of the inner Reshape, which is not known, stays.
// CHECK-LABEL: builtin.module
// CHECK-COUNT-2: "opset.Reshape_1"
%x = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%s = "opset.Parameter_1"() : () -> tensor<2xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, -1]>}> : () -> tensor<3xi64>
%y = "opset.Reshape_1"(%x, %s) <{special_zero = false}> : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
%z = "opset.Reshape_1"(%y, %zero) <{special_zero = true}> : (tensor<?x?xf32>, tensor<3xi64>) -> tensor<?x1x?xf32>
"opset.Result_1"(%z) : (tensor<?x1x?xf32>) -> ()

// -----

// Sizes that both Reshapes copy are those of x: heads joined and cut again are what they were, and may be cut in others.
// CHECK-LABEL: builtin.module
// CHECK:      %w = "opset.Reshape_1"(%x, %more) <{special_zero = true}>{{.*}} -> tensor<?x?x8x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%w)
%x = "opset.Parameter_1"() : () -> tensor<?x?x4x6xf32>
%join = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}> : () -> tensor<3xi64>
%cut = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 4, -1]>}> : () -> tensor<4xi64>
%more = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 8, -1]>}> : () -> tensor<4xi64>
%y = "opset.Reshape_1"(%x, %join) <{special_zero = true}> : (tensor<?x?x4x6xf32>, tensor<3xi64>) -> tensor<?x?x24xf32>
%z = "opset.Reshape_1"(%y, %cut) <{special_zero = true}> : (tensor<?x?x24xf32>, tensor<4xi64>) -> tensor<?x?x4x6xf32>
%w = "opset.Reshape_1"(%y, %more) <{special_zero = true}> : (tensor<?x?x24xf32>, tensor<4xi64>) -> tensor<?x?x8x3xf32>
"opset.Result_1"(%z) : (tensor<?x?x4x6xf32>) -> ()
"opset.Result_1"(%w) : (tensor<?x?x8x3xf32>) -> ()

// -----

// A size that the inner Reshape moves is another one; two unknown sizes that are not those of x are not known to be them.
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Reshape_1"(%x, %move) <{special_zero = true}>{{.*}} -> tensor<?x6x?xf32>
// CHECK-NEXT: %z = "opset.Reshape_1"(%y, %copy) <{special_zero = true}>{{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<?x?x6xf32>
%move = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 6, -1]>}> : () -> tensor<3xi64>
%copy = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, -1, 0]>}> : () -> tensor<3xi64>
%y = "opset.Reshape_1"(%x, %move) <{special_zero = true}> : (tensor<?x?x6xf32>, tensor<3xi64>) -> tensor<?x6x?xf32>
%z = "opset.Reshape_1"(%y, %copy) <{special_zero = true}> : (tensor<?x6x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
"opset.Result_1"(%z) : (tensor<?x?x?xf32>) -> ()

// -----

// Squeeze(Unsqueeze(x, a), a) -> x with unknown sizes; other axes stay.
// CHECK-LABEL: builtin.module
// CHECK:      [[X:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK:      [[U:%[a-z0-9_]+]] = "opset.Unsqueeze_1"([[X]]
// CHECK-NEXT: [[S:%[a-z0-9_]+]] = "opset.Squeeze_1"([[U]]
// CHECK-NEXT: "opset.Result_1"([[X]])
// CHECK-NEXT: "opset.Result_1"([[S]])
%x = "opset.Parameter_1"() : () -> tensor<?x1xf32>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%last = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}> : () -> tensor<1xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%u = "opset.Unsqueeze_1"(%x, %one) : (tensor<?x1xf32>, tensor<1xi64>) -> tensor<?x1x1xf32>
%a = "opset.Squeeze_1"(%u, %last) : (tensor<?x1x1xf32>, tensor<1xi64>) -> tensor<?x1xf32>
%b = "opset.Squeeze_1"(%u, %two) : (tensor<?x1x1xf32>, tensor<1xi64>) -> tensor<?x1xf32>
"opset.Result_1"(%a) : (tensor<?x1xf32>) -> ()
"opset.Result_1"(%b) : (tensor<?x1xf32>) -> ()

// -----

// ShapeOf(ReLU(Convert(x))) -> ShapeOf(x); ShapeOf(Broadcast(x, s)) -> s
// CHECK-LABEL: builtin.module
// CHECK:      [[X:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[S:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[A:%[a-z0-9_]+]] = "opset.ShapeOf_3"([[X]])
// CHECK-NEXT: "opset.Result_1"([[A]])
// CHECK-NEXT: "opset.Result_1"([[S]])
%x = "opset.Parameter_1"() : () -> tensor<?x?xf16>
%s = "opset.Parameter_1"() : () -> tensor<2xi64>
%c = "opset.Convert_1"(%x) <{destination_type = f32}> : (tensor<?x?xf16>) -> tensor<?x?xf32>
%r = "opset.ReLU_1"(%c) : (tensor<?x?xf32>) -> tensor<?x?xf32>
%a = "opset.ShapeOf_3"(%r) <{output_type = i64}> : (tensor<?x?xf32>) -> tensor<2xi64>
%b = "opset.Broadcast_3"(%x, %s) <{mode = "numpy"}> : (tensor<?x?xf16>, tensor<2xi64>) -> tensor<?x?xf16>
%d = "opset.ShapeOf_3"(%b) <{output_type = i64}> : (tensor<?x?xf16>) -> tensor<2xi64>
"opset.Result_1"(%a) : (tensor<2xi64>) -> ()
"opset.Result_1"(%d) : (tensor<2xi64>) -> ()

// -----

// The one size that is computed follows from the others; or it is copied, where a 0 says so; not where two are computed.
// CHECK-LABEL: builtin.module
// CHECK:      %z = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %b = "opset.Gather_8"(%z, %i, %a) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      %q = "opset.Concat_1"(%b, %m) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 12]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 12]>}>
// CHECK-NEXT: %u = "opset.Reshape_1"(%x, %[[CONSTANT_2]]) <{special_zero = true}>{{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: %v = "opset.Reshape_1"(%w, %q) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%u)
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<?x3x4xf32>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [12]>}> : () -> tensor<1xi64>
%z = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x3x4xf32>) -> tensor<3xi64>
%b = "opset.Gather_8"(%z, %i, %a) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%p = "opset.Concat_1"(%b, %n) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%w = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%m = "opset.Parameter_1"() : () -> tensor<1xi64>
%q = "opset.Concat_1"(%b, %m) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%y = "opset.Reshape_1"(%x, %p) <{special_zero = false}> : (tensor<?x3x4xf32>, tensor<2xi64>) -> tensor<?x12xf32>
%u = "opset.Reshape_1"(%x, %p) <{special_zero = true}> : (tensor<?x3x4xf32>, tensor<2xi64>) -> tensor<?x12xf32>
%v = "opset.Reshape_1"(%w, %q) <{special_zero = false}> : (tensor<?x2xf32>, tensor<2xi64>) -> tensor<?x?xf32>
"opset.Result_1"(%y) : (tensor<?x12xf32>) -> ()
"opset.Result_1"(%u) : (tensor<?x12xf32>) -> ()
"opset.Result_1"(%v) : (tensor<?x?xf32>) -> ()

// -----

// Reshape to sizes that the data has in the same places -> Reshape to numbers with 0 for those
// CHECK-LABEL: builtin.module
// CHECK:      %r = "opset.ReLU_1"(%x){{.*}} -> tensor<?x200x1x?xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%r, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x200x1x?xf32>
%r = "opset.ReLU_1"(%x) : (tensor<?x200x1x?xf32>) -> tensor<?x200x1x?xf32>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x200x1x?xf32>) -> tensor<4xi64>
%i = "opset.Convert_1"(%n) <{destination_type = i32}> : (tensor<4xi64>) -> tensor<4xi32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%b = "opset.Gather_8"(%i, %first, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi32>, tensor<1xi64>, tensor<i64>) -> tensor<1xi32>
%rest = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [-1]>}> : () -> tensor<1xi32>
%t = "opset.Concat_1"(%b, %rest) <{axis = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
%y = "opset.Reshape_1"(%r, %t) <{special_zero = false}> : (tensor<?x200x1x?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
"opset.Result_1"(%y) : (tensor<?x?xf32>) -> ()

// -----

// A size that the data has in another place is computed
// CHECK-LABEL: builtin.module
// CHECK:      %n = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      %b = "opset.Gather_8"(%n, %last, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      %t = "opset.Concat_1"(%b, %rest) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%x, %t) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x2x?xf32>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x2x?xf32>) -> tensor<3xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%last = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%b = "opset.Gather_8"(%n, %last, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%rest = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%t = "opset.Concat_1"(%b, %rest) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%y = "opset.Reshape_1"(%x, %t) <{special_zero = false}> : (tensor<?x2x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
"opset.Result_1"(%y) : (tensor<?x?xf32>) -> ()

// -----

// One size that is computed in another way follows from those that are copied
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 4, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<?x2x4x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x8x?x?xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%j = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}> : () -> tensor<2xi64>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x8x?x?xf32>) -> tensor<4xi64>
%b = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%h = "opset.Gather_8"(%n, %j, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%w = "opset.Gather_8"(%n, %k, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%p = "opset.Multiply_1"(%h, %w) <{auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%s = "opset.Concat_1"(%b, %c, %p) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<2xi64>, tensor<1xi64>) -> tensor<4xi64>
%y = "opset.Reshape_1"(%x, %s) <{special_zero = true}> : (tensor<?x8x?x?xf32>, tensor<4xi64>) -> tensor<?x2x4x?xf32>
"opset.Result_1"(%y) : (tensor<?x2x4x?xf32>) -> ()

// -----

// Two such sizes stay; where all others are those of the operand, nothing is left to do
// CHECK-LABEL: builtin.module
// CHECK:      %n = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %b = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %t = "opset.Gather_8"(%n, %j, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %p = "opset.Multiply_1"(%t, %two){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %q = "opset.Multiply_1"(%b, %two){{.*}} -> tensor<1xi64>
// CHECK:      %s = "opset.Concat_1"(%q, %four, %p) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%x, %s) <{special_zero = false}>{{.*}} -> tensor<?x2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "opset.Parameter_1"() : () -> tensor<?x8x?xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%j = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%eight = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}> : () -> tensor<1xi64>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x8x?xf32>) -> tensor<3xi64>
%b = "opset.Gather_8"(%n, %i, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%t = "opset.Gather_8"(%n, %j, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
%p = "opset.Multiply_1"(%t, %two) <{auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%q = "opset.Multiply_1"(%b, %two) <{auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%four = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%s = "opset.Concat_1"(%q, %four, %p) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<3xi64>
%y = "opset.Reshape_1"(%x, %s) <{special_zero = false}> : (tensor<?x8x?xf32>, tensor<3xi64>) -> tensor<?x2x?xf32>
%d = "opset.Divide_1"(%p, %two) <{auto_broadcast = "numpy", m_pythondiv = true}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%u = "opset.Concat_1"(%b, %eight, %d) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<3xi64>
%z = "opset.Reshape_1"(%x, %u) <{special_zero = false}> : (tensor<?x8x?xf32>, tensor<3xi64>) -> tensor<?x8x?xf32>
"opset.Result_1"(%y) : (tensor<?x2x?xf32>) -> ()
"opset.Result_1"(%z) : (tensor<?x8x?xf32>) -> ()

// -----

// Unsqueeze(Unsqueeze(x, a), b) -> Unsqueeze(x, both); Squeeze of some of the axes, or of more
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 4]>}>
// CHECK-NEXT: %q = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x?x1x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %s = "opset.Unsqueeze_1"(%x, %[[CONSTANT_2]]){{.*}} -> tensor<1x?x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %u = "opset.Squeeze_15"(%y, %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%q)
// CHECK-NEXT: "opset.Result_1"(%s)
// CHECK-NEXT: "opset.Result_1"(%u)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%y = "opset.Parameter_1"() : () -> tensor<1x?x3xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}> : () -> tensor<2xi64>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%p = "opset.Unsqueeze_1"(%x, %a) : (tensor<?x3xf32>, tensor<1xi64>) -> tensor<?x1x3xf32>
%q = "opset.Unsqueeze_1"(%p, %b) : (tensor<?x1x3xf32>, tensor<2xi64>) -> tensor<1x?x1x3x1xf32>
%r = "opset.Unsqueeze_1"(%x, %c) : (tensor<?x3xf32>, tensor<2xi64>) -> tensor<1x1x?x3xf32>
%s = "opset.Squeeze_15"(%r, %a) <{allow_axis_skip = false}> : (tensor<1x1x?x3xf32>, tensor<1xi64>) -> tensor<1x?x3xf32>
%t = "opset.Unsqueeze_1"(%y, %a) : (tensor<1x?x3xf32>, tensor<1xi64>) -> tensor<1x1x?x3xf32>
%u = "opset.Squeeze_15"(%t, %c) <{allow_axis_skip = false}> : (tensor<1x1x?x3xf32>, tensor<2xi64>) -> tensor<?x3xf32>
"opset.Result_1"(%q) : (tensor<1x?x1x3x1xf32>) -> ()
"opset.Result_1"(%s) : (tensor<1x?x3xf32>) -> ()
"opset.Result_1"(%u) : (tensor<?x3xf32>) -> ()

// -----

// Axes of which neither has all of the other stay
// CHECK-LABEL: builtin.module
// CHECK:      %p = "opset.Unsqueeze_1"(%x, %a){{.*}} -> tensor<1x1x?x3x1xf32>
// CHECK-NEXT: %q = "opset.Squeeze_15"(%p, %b) <{allow_axis_skip = false}>{{.*}} -> tensor<?x3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%q)
%x = "opset.Parameter_1"() : () -> tensor<1x?x3xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 4]>}> : () -> tensor<2xi64>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>

%p = "opset.Unsqueeze_1"(%x, %a) : (tensor<1x?x3xf32>, tensor<2xi64>) -> tensor<1x1x?x3x1xf32>
%q = "opset.Squeeze_15"(%p, %b) <{allow_axis_skip = false}> : (tensor<1x1x?x3x1xf32>, tensor<2xi64>) -> tensor<?x3x1xf32>
"opset.Result_1"(%q) : (tensor<?x3x1xf32>) -> ()
