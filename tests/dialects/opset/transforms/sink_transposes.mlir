// RUN: stepwell opt %s --split-input-file --print-debuginfo -p "opset-sink-transposes{fuse=true},opset-dce" | filecheck %s

// A convolution in NHWC with its bias and its activation: one Transpose in front, one behind.
// CHECK-LABEL: builtin.module
// CHECK:      %t = "opset.Transpose_1"(%x, %in){{.*}} -> tensor<1x2x4x4xf32> loc("conv")
// CHECK-NEXT: %c = "opset.Convolution_1"(%t, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}>{{.*}} -> tensor<1x2x4x4xf32> loc("conv")
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], @"c7dfcd39f665adbff">}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%c, %[[CONSTANT]]){{.*}} -> tensor<1x2x4x4xf32> loc("bias")
// CHECK-NEXT: %[[RELU:[0-9]+]] = "opset.ReLU_1"(%[[ADD]]){{.*}} -> tensor<1x2x4x4xf32> loc("relu")
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RELU]], %[[CONSTANT_2]]){{.*}} -> tensor<1x4x4x2xf32> loc("relu")
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE]])
%x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<1x4x4x2xf32>
%in = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}> : () -> tensor<4xi64>
%out = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}> : () -> tensor<4xi64>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2, 1, 1], [1.0, 2.0, 3.0, 4.0]>}> : () -> tensor<2x2x1x1xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [3.0, 4.0]>}> : () -> tensor<2xf32>
%t = "opset.Transpose_1"(%x, %in) : (tensor<1x4x4x2xf32>, tensor<4xi64>) -> tensor<1x2x4x4xf32> loc("conv")
%c = "opset.Convolution_1"(%t, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x2x4x4xf32>, tensor<2x2x1x1xf32>) -> tensor<1x2x4x4xf32> loc("conv")
%u = "opset.Transpose_1"(%c, %out) {names = [["conv:0"]], layer = "conv"} : (tensor<1x2x4x4xf32>, tensor<4xi64>) -> tensor<1x4x4x2xf32> loc("conv")
%a = "opset.Add_1"(%u, %b) <{auto_broadcast = "numpy"}> {names = [["bias:0"]], layer = "bias"} : (tensor<1x4x4x2xf32>, tensor<2xf32>) -> tensor<1x4x4x2xf32> loc("bias")
%y = "opset.ReLU_1"(%a) {names = [["relu:0"]], layer = "relu"} : (tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32> loc("relu")
"opset.Result_1"(%y) : (tensor<1x4x4x2xf32>) -> ()

// -----

// A residual sum of two that are transposed alike is computed in their order: one is left, before the SoftMax, which keeps its own.
// CHECK-LABEL: builtin.module
// CHECK:      %n = "opset.NormalizeL2_1"(%x, %axes) <{eps = 1.000000e+00 : f64, eps_mode = "add"}>{{.*}} -> tensor<2x3x4xf32> loc(unknown)
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x, %n){{.*}} -> tensor<2x3x4xf32> loc("add")
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[ADD]], %[[CONSTANT]]){{.*}} -> tensor<2x4x3xf32> loc("add")
// CHECK-NEXT: %s = "opset.SoftMax_8"(%[[TRANSPOSE]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x4x3xf32> loc("softmax")
// CHECK-NEXT: %m = "opset.Multiply_1"(%s, %k){{.*}} -> tensor<2x4x3xf32> loc("scale")
// CHECK-NEXT: "opset.Result_1"(%m)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}> : () -> tensor<3xi64>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : () -> tensor<3xf32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%n = "opset.NormalizeL2_1"(%x, %axes) <{eps = 1.0 : f64, eps_mode = "add"}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x3x4xf32>
%t = "opset.Transpose_1"(%x, %o) : (tensor<2x3x4xf32>, tensor<3xi64>) -> tensor<2x4x3xf32>
%u = "opset.Transpose_1"(%n, %o) : (tensor<2x3x4xf32>, tensor<3xi64>) -> tensor<2x4x3xf32>
%a = "opset.Add_1"(%t, %u) <{auto_broadcast = "numpy"}> : (tensor<2x4x3xf32>, tensor<2x4x3xf32>) -> tensor<2x4x3xf32> loc("add")
%s = "opset.SoftMax_8"(%a) <{axis = 2 : i64}> : (tensor<2x4x3xf32>) -> tensor<2x4x3xf32> loc("softmax")
%m = "opset.Multiply_1"(%s, %k) <{auto_broadcast = "numpy"}> {names = [["y"]]} : (tensor<2x4x3xf32>, tensor<3xf32>) -> tensor<2x4x3xf32> loc("scale")
"opset.Result_1"(%m) : (tensor<2x4x3xf32>) -> ()

// -----

// A Transpose that moves sizes of 1 is a Reshape; one of the operand of a product is the product's attribute; the shape of
// a transposed value is gathered from the shape of the value.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 3, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x3x1x1xf32> loc("ones")
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%y, %z) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<?x5x3xf32> loc(unknown)
// CHECK-NEXT: %s = "opset.ShapeOf_3"(%y) <{output_type = i64}>{{.*}} -> tensor<3xi64> loc("shape")
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%s, %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64> loc("shape")
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE]])
// CHECK-NEXT: "opset.Result_1"(%[[MATMUL]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x = "opset.Parameter_1"() : () -> tensor<?x1x1x3xf32>
%y = "opset.Parameter_1"() : () -> tensor<?x4x5xf32>
%z = "opset.Parameter_1"() : () -> tensor<?x4x3xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}> : () -> tensor<4xi64>
%p = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}> : () -> tensor<3xi64>
%a = "opset.Transpose_1"(%x, %o) : (tensor<?x1x1x3xf32>, tensor<4xi64>) -> tensor<?x3x1x1xf32> loc("ones")
%b = "opset.Transpose_1"(%y, %p) : (tensor<?x4x5xf32>, tensor<3xi64>) -> tensor<?x5x4xf32>
%c = "opset.MatMul_1"(%b, %z) <{transpose_a = false, transpose_b = false}> : (tensor<?x5x4xf32>, tensor<?x4x3xf32>) -> tensor<?x5x3xf32>
%s = "opset.ShapeOf_3"(%b) <{output_type = i64}> {names = [["shape"]]} : (tensor<?x5x4xf32>) -> tensor<3xi64> loc("shape")
"opset.Result_1"(%a) : (tensor<?x3x1x1xf32>) -> ()
"opset.Result_1"(%c) : (tensor<?x5x3xf32>) -> ()
"opset.Result_1"(%s) : (tensor<3xi64>) -> ()

// -----

// What knows its axes by place, and a Reshape that merges axes which the Transpose parts, keep theirs.
// CHECK-LABEL: builtin.module
// CHECK:      %t = "opset.Transpose_1"(%x, %o){{.*}} -> tensor<2x4x5x3xf32> loc(unknown)
// CHECK-NEXT: %y = "opset.Reshape_1"(%t, %r) <{special_zero = false}>{{.*}} -> tensor<2x60xf32> loc(unknown)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4x5xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}> : () -> tensor<4xi64>
%r = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}> : () -> tensor<2xi64>
%t = "opset.Transpose_1"(%x, %o) : (tensor<2x3x4x5xf32>, tensor<4xi64>) -> tensor<2x4x5x3xf32>
%y = "opset.Reshape_1"(%t, %r) <{special_zero = false}> : (tensor<2x4x5x3xf32>, tensor<2xi64>) -> tensor<2x60xf32>
"opset.Result_1"(%y) : (tensor<2x60xf32>) -> ()

// -----

// Heads in front for an attention and back behind it: the runtime computes that in one step, so they stay
// CHECK-LABEL: builtin.module
// CHECK:      %q, %k, %v = "opset.Split_1"(%x, %two) <{num_splits = 3 : i64}>{{.*}} -> (tensor<2x5x8xf32>, tensor<2x5x8xf32>, tensor<2x5x8xf32>) loc(unknown)
// CHECK-NEXT: %qh = "opset.Reshape_1"(%q, %split) <{special_zero = true}>{{.*}} -> tensor<2x5x2x4xf32> loc(unknown)
// CHECK-NEXT: %kh = "opset.Reshape_1"(%k, %split) <{special_zero = true}>{{.*}} -> tensor<2x5x2x4xf32> loc(unknown)
// CHECK-NEXT: %vh = "opset.Reshape_1"(%v, %split) <{special_zero = true}>{{.*}} -> tensor<2x5x2x4xf32> loc(unknown)
// CHECK-NEXT: %qt = "opset.Transpose_1"(%qh, %heads){{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %kt = "opset.Transpose_1"(%kh, %keys){{.*}} -> tensor<2x2x4x5xf32> loc(unknown)
// CHECK-NEXT: %vt = "opset.Transpose_1"(%vh, %heads){{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK:      %scaled = "opset.Multiply_1"(%kt, %half){{.*}} -> tensor<2x2x4x5xf32> loc(unknown)
// CHECK-NEXT: %scores = "opset.MatMul_1"(%qt, %scaled) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x5x5xf32> loc(unknown)
// CHECK-NEXT: %p = "opset.SoftMax_8"(%scores) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x5x5xf32> loc(unknown)
// CHECK-NEXT: %o = "opset.MatMul_1"(%p, %vt) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %ot = "opset.Transpose_1"(%o, %heads){{.*}} -> tensor<2x5x2x4xf32> loc(unknown)
// CHECK:      %y = "opset.Reshape_1"(%ot, %flat) <{special_zero = true}>{{.*}} -> tensor<2x5x8xf32> loc(unknown)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x5x24xf32>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%split = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, 4]>}> : () -> tensor<4xi64>
%heads = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}> : () -> tensor<4xi64>
%keys = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}> : () -> tensor<4xi64>
%q, %k, %v = "opset.Split_1"(%x, %two) <{num_splits = 3 : i64}> : (tensor<2x5x24xf32>, tensor<i64>) -> (tensor<2x5x8xf32>, tensor<2x5x8xf32>, tensor<2x5x8xf32>)
%qh = "opset.Reshape_1"(%q, %split) <{special_zero = true}> : (tensor<2x5x8xf32>, tensor<4xi64>) -> tensor<2x5x2x4xf32>
%kh = "opset.Reshape_1"(%k, %split) <{special_zero = true}> : (tensor<2x5x8xf32>, tensor<4xi64>) -> tensor<2x5x2x4xf32>
%vh = "opset.Reshape_1"(%v, %split) <{special_zero = true}> : (tensor<2x5x8xf32>, tensor<4xi64>) -> tensor<2x5x2x4xf32>
%qt = "opset.Transpose_1"(%qh, %heads) : (tensor<2x5x2x4xf32>, tensor<4xi64>) -> tensor<2x2x5x4xf32>
%kt = "opset.Transpose_1"(%kh, %keys) : (tensor<2x5x2x4xf32>, tensor<4xi64>) -> tensor<2x2x4x5xf32>
%vt = "opset.Transpose_1"(%vh, %heads) : (tensor<2x5x2x4xf32>, tensor<4xi64>) -> tensor<2x2x5x4xf32>
%half = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%scaled = "opset.Multiply_1"(%kt, %half) <{auto_broadcast = "numpy"}> : (tensor<2x2x4x5xf32>, tensor<f32>) -> tensor<2x2x4x5xf32>
%scores = "opset.MatMul_1"(%qt, %scaled) <{transpose_a = false, transpose_b = false}> : (tensor<2x2x5x4xf32>, tensor<2x2x4x5xf32>) -> tensor<2x2x5x5xf32>
%p = "opset.SoftMax_8"(%scores) <{axis = -1 : i64}> : (tensor<2x2x5x5xf32>) -> tensor<2x2x5x5xf32>
%o = "opset.MatMul_1"(%p, %vt) <{transpose_a = false, transpose_b = false}> : (tensor<2x2x5x5xf32>, tensor<2x2x5x4xf32>) -> tensor<2x2x5x4xf32>
%ot = "opset.Transpose_1"(%o, %heads) : (tensor<2x2x5x4xf32>, tensor<4xi64>) -> tensor<2x5x2x4xf32>
%flat = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}> : () -> tensor<3xi64>
%y = "opset.Reshape_1"(%ot, %flat) <{special_zero = true}> : (tensor<2x5x2x4xf32>, tensor<3xi64>) -> tensor<2x5x8xf32>
"opset.Result_1"(%y) : (tensor<2x5x8xf32>) -> ()

// -----

// The same without a softmax is no attention: fewer Transposes do
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x24x5xf32> loc(unknown)
// CHECK:      %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%[[TRANSPOSE]], %[[CONSTANT_2]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<2x8x5xf32>, tensor<2x8x5xf32>, tensor<2x8x5xf32>) loc(unknown)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 4, 5]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[SPLIT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x2x4x5xf32> loc(unknown)
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 4, 5]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[SPLIT_2]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x2x4x5xf32> loc(unknown)
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 4, 5]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SPLIT_3]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<2x2x4x5xf32> loc(unknown)
// CHECK:      %scaled = "opset.Multiply_1"(%[[RESHAPE_2]], %half){{.*}} -> tensor<2x2x4x5xf32> loc(unknown)
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %scaled) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<2x2x5x5xf32> loc(unknown)
// CHECK-NEXT: %p = "opset.Sigmoid_1"(%[[MATMUL]]){{.*}} -> tensor<2x2x5x5xf32> loc(unknown)
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%p, %[[RESHAPE_3]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %ot = "opset.Transpose_1"(%[[MATMUL_2]], %heads){{.*}} -> tensor<2x5x2x4xf32> loc(unknown)
// CHECK:      %y = "opset.Reshape_1"(%ot, %flat) <{special_zero = true}>{{.*}} -> tensor<2x5x8xf32> loc(unknown)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x5x24xf32>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%split = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, 4]>}> : () -> tensor<4xi64>
%heads = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}> : () -> tensor<4xi64>
%keys = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}> : () -> tensor<4xi64>
%q, %k, %v = "opset.Split_1"(%x, %two) <{num_splits = 3 : i64}> : (tensor<2x5x24xf32>, tensor<i64>) -> (tensor<2x5x8xf32>, tensor<2x5x8xf32>, tensor<2x5x8xf32>)
%qh = "opset.Reshape_1"(%q, %split) <{special_zero = true}> : (tensor<2x5x8xf32>, tensor<4xi64>) -> tensor<2x5x2x4xf32>
%kh = "opset.Reshape_1"(%k, %split) <{special_zero = true}> : (tensor<2x5x8xf32>, tensor<4xi64>) -> tensor<2x5x2x4xf32>
%vh = "opset.Reshape_1"(%v, %split) <{special_zero = true}> : (tensor<2x5x8xf32>, tensor<4xi64>) -> tensor<2x5x2x4xf32>
%qt = "opset.Transpose_1"(%qh, %heads) : (tensor<2x5x2x4xf32>, tensor<4xi64>) -> tensor<2x2x5x4xf32>
%kt = "opset.Transpose_1"(%kh, %keys) : (tensor<2x5x2x4xf32>, tensor<4xi64>) -> tensor<2x2x4x5xf32>
%vt = "opset.Transpose_1"(%vh, %heads) : (tensor<2x5x2x4xf32>, tensor<4xi64>) -> tensor<2x2x5x4xf32>
%half = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%scaled = "opset.Multiply_1"(%kt, %half) <{auto_broadcast = "numpy"}> : (tensor<2x2x4x5xf32>, tensor<f32>) -> tensor<2x2x4x5xf32>
%scores = "opset.MatMul_1"(%qt, %scaled) <{transpose_a = false, transpose_b = false}> : (tensor<2x2x5x4xf32>, tensor<2x2x4x5xf32>) -> tensor<2x2x5x5xf32>
%p = "opset.Sigmoid_1"(%scores) : (tensor<2x2x5x5xf32>) -> tensor<2x2x5x5xf32>
%o = "opset.MatMul_1"(%p, %vt) <{transpose_a = false, transpose_b = false}> : (tensor<2x2x5x5xf32>, tensor<2x2x5x4xf32>) -> tensor<2x2x5x4xf32>
%ot = "opset.Transpose_1"(%o, %heads) : (tensor<2x2x5x4xf32>, tensor<4xi64>) -> tensor<2x5x2x4xf32>
%flat = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}> : () -> tensor<3xi64>
%y = "opset.Reshape_1"(%ot, %flat) <{special_zero = true}> : (tensor<2x5x2x4xf32>, tensor<3xi64>) -> tensor<2x5x8xf32>
"opset.Result_1"(%y) : (tensor<2x5x8xf32>) -> ()

// -----

// Queries that are turned by their positions, with the heads in front: the runtime computes that in one step
// CHECK-LABEL: builtin.module
// CHECK:      %q, %k = "opset.Split_1"(%x, %two) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x5x8xf32>, tensor<2x5x8xf32>) loc(unknown)
// CHECK:      %qh = "opset.Reshape_1"(%q, %split) <{special_zero = true}>{{.*}} -> tensor<2x5x2x4xf32> loc(unknown)
// CHECK-NEXT: %qt = "opset.Transpose_1"(%qh, %heads){{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %qa, %qb = "opset.Split_1"(%qt, %last) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x2x5x2xf32>, tensor<2x2x5x2xf32>) loc(unknown)
// CHECK-NEXT: %qn = "opset.Negative_1"(%qb){{.*}} -> tensor<2x2x5x2xf32> loc(unknown)
// CHECK-NEXT: %qc = "opset.Concat_1"(%qn, %qa) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %qx = "opset.Multiply_1"(%qt, %cos){{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %qy = "opset.Multiply_1"(%qc, %sin){{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %qr = "opset.Add_1"(%qx, %qy){{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %kh = "opset.Reshape_1"(%k, %split) <{special_zero = true}>{{.*}} -> tensor<2x5x2x4xf32> loc(unknown)
// CHECK-NEXT: %kt = "opset.Transpose_1"(%kh, %heads){{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %ka, %kb = "opset.Split_1"(%kt, %last) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x2x5x2xf32>, tensor<2x2x5x2xf32>) loc(unknown)
// CHECK-NEXT: %kn = "opset.Negative_1"(%kb){{.*}} -> tensor<2x2x5x2xf32> loc(unknown)
// CHECK-NEXT: %kc = "opset.Concat_1"(%kn, %ka) <{axis = -1 : i64}>{{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %kx = "opset.Multiply_1"(%kt, %cos){{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %ky = "opset.Multiply_1"(%kc, %sin){{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %kr = "opset.Add_1"(%kx, %ky){{.*}} -> tensor<2x2x5x4xf32> loc(unknown)
// CHECK-NEXT: %y = "opset.MatMul_1"(%qr, %kr) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2x5x5xf32> loc(unknown)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x5x16xf32>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%split = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, 4]>}> : () -> tensor<4xi64>
%heads = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}> : () -> tensor<4xi64>
%last = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}> : () -> tensor<i64>
%q, %k = "opset.Split_1"(%x, %two) <{num_splits = 2 : i64}> : (tensor<2x5x16xf32>, tensor<i64>) -> (tensor<2x5x8xf32>, tensor<2x5x8xf32>)
%cos = "opset.Parameter_1"() : () -> tensor<1x1x5x4xf32>
%sin = "opset.Parameter_1"() : () -> tensor<1x1x5x4xf32>
%qh = "opset.Reshape_1"(%q, %split) <{special_zero = true}> : (tensor<2x5x8xf32>, tensor<4xi64>) -> tensor<2x5x2x4xf32>
%qt = "opset.Transpose_1"(%qh, %heads) : (tensor<2x5x2x4xf32>, tensor<4xi64>) -> tensor<2x2x5x4xf32>
%qa, %qb = "opset.Split_1"(%qt, %last) <{num_splits = 2 : i64}> : (tensor<2x2x5x4xf32>, tensor<i64>) -> (tensor<2x2x5x2xf32>, tensor<2x2x5x2xf32>)
%qn = "opset.Negative_1"(%qb) : (tensor<2x2x5x2xf32>) -> tensor<2x2x5x2xf32>
%qc = "opset.Concat_1"(%qn, %qa) <{axis = -1 : i64}> : (tensor<2x2x5x2xf32>, tensor<2x2x5x2xf32>) -> tensor<2x2x5x4xf32>
%qx = "opset.Multiply_1"(%qt, %cos) <{auto_broadcast = "numpy"}> : (tensor<2x2x5x4xf32>, tensor<1x1x5x4xf32>) -> tensor<2x2x5x4xf32>
%qy = "opset.Multiply_1"(%qc, %sin) <{auto_broadcast = "numpy"}> : (tensor<2x2x5x4xf32>, tensor<1x1x5x4xf32>) -> tensor<2x2x5x4xf32>
%qr = "opset.Add_1"(%qx, %qy) <{auto_broadcast = "numpy"}> : (tensor<2x2x5x4xf32>, tensor<2x2x5x4xf32>) -> tensor<2x2x5x4xf32>
%kh = "opset.Reshape_1"(%k, %split) <{special_zero = true}> : (tensor<2x5x8xf32>, tensor<4xi64>) -> tensor<2x5x2x4xf32>
%kt = "opset.Transpose_1"(%kh, %heads) : (tensor<2x5x2x4xf32>, tensor<4xi64>) -> tensor<2x2x5x4xf32>
%ka, %kb = "opset.Split_1"(%kt, %last) <{num_splits = 2 : i64}> : (tensor<2x2x5x4xf32>, tensor<i64>) -> (tensor<2x2x5x2xf32>, tensor<2x2x5x2xf32>)
%kn = "opset.Negative_1"(%kb) : (tensor<2x2x5x2xf32>) -> tensor<2x2x5x2xf32>
%kc = "opset.Concat_1"(%kn, %ka) <{axis = -1 : i64}> : (tensor<2x2x5x2xf32>, tensor<2x2x5x2xf32>) -> tensor<2x2x5x4xf32>
%kx = "opset.Multiply_1"(%kt, %cos) <{auto_broadcast = "numpy"}> : (tensor<2x2x5x4xf32>, tensor<1x1x5x4xf32>) -> tensor<2x2x5x4xf32>
%ky = "opset.Multiply_1"(%kc, %sin) <{auto_broadcast = "numpy"}> : (tensor<2x2x5x4xf32>, tensor<1x1x5x4xf32>) -> tensor<2x2x5x4xf32>
%kr = "opset.Add_1"(%kx, %ky) <{auto_broadcast = "numpy"}> : (tensor<2x2x5x4xf32>, tensor<2x2x5x4xf32>) -> tensor<2x2x5x4xf32>
%y = "opset.MatMul_1"(%qr, %kr) <{transpose_a = false, transpose_b = true}> : (tensor<2x2x5x4xf32>, tensor<2x2x5x4xf32>) -> tensor<2x2x5x5xf32>
"opset.Result_1"(%y) : (tensor<2x2x5x5xf32>) -> ()

// -----

// A product keeps its bias, although the Transpose then stands next to the convolution
// CHECK-LABEL: builtin.module
// CHECK:      %p = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x5x3xf32> loc(unknown)
// CHECK-NEXT: %a = "opset.Add_1"(%p, %b){{.*}} -> tensor<2x5x3xf32> loc(unknown)
// CHECK-NEXT: %t = "opset.Transpose_1"(%a, %o){{.*}} -> tensor<2x3x5xf32> loc(unknown)
// CHECK-NEXT: %y = "opset.Convolution_1"(%t, %f) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}>{{.*}} -> tensor<2x1x4xf32> loc(unknown)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x5x4xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 4], [1.0, -1.0, 0.5, 2.0, 0.25, 1.0, -0.5, 1.0, 0.0, 1.0, 2.0, -2.0]>}> : () -> tensor<3x4xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 3], [0.5, -1.0, 2.0]>}> : () -> tensor<1x1x3xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}> : () -> tensor<3xi64>
%f = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 2], [1.0, -1.0, 0.5, 2.0, 0.25, 1.0]>}> : () -> tensor<1x3x2xf32>
%p = "opset.MatMul_1"(%x, %w) <{transpose_a = false, transpose_b = true}> : (tensor<2x5x4xf32>, tensor<3x4xf32>) -> tensor<2x5x3xf32>
%a = "opset.Add_1"(%p, %b) <{auto_broadcast = "numpy"}> : (tensor<2x5x3xf32>, tensor<1x1x3xf32>) -> tensor<2x5x3xf32>
%t = "opset.Transpose_1"(%a, %o) : (tensor<2x5x3xf32>, tensor<3xi64>) -> tensor<2x3x5xf32>
%y = "opset.Convolution_1"(%t, %f) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}> : (tensor<2x3x5xf32>, tensor<1x3x2xf32>) -> tensor<2x1x4xf32>
"opset.Result_1"(%y) : (tensor<2x1x4xf32>) -> ()

// -----

// What scales an MVN stays before a Transpose, where it is read by several: no product can take it in
// CHECK-LABEL: builtin.module
// CHECK:      %m = "opset.MVN_6"(%x, %axes) <{normalize_variance = true, eps = 1.000000e-03 : f64, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x5x3xf32> loc(unknown)
// CHECK-NEXT: %a = "opset.Multiply_1"(%m, %g){{.*}} -> tensor<2x5x3xf32> loc(unknown)
// CHECK-NEXT: %t = "opset.Transpose_1"(%a, %o){{.*}} -> tensor<2x3x5xf32> loc(unknown)
// CHECK-NEXT: %y = "opset.Convolution_1"(%t, %f) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}>{{.*}} -> tensor<2x1x4xf32> loc(unknown)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%a)
%x = "opset.Parameter_1"() : () -> tensor<2x5x3xf32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%g = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 3], [0.5, -1.0, 2.0]>}> : () -> tensor<1x1x3xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}> : () -> tensor<3xi64>
%f = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 2], [1.0, -1.0, 0.5, 2.0, 0.25, 1.0]>}> : () -> tensor<1x3x2xf32>
%m = "opset.MVN_6"(%x, %axes) <{normalize_variance = true, eps = 1.000000e-03 : f64, eps_mode = "inside_sqrt"}> : (tensor<2x5x3xf32>, tensor<1xi64>) -> tensor<2x5x3xf32>
%a = "opset.Multiply_1"(%m, %g) <{auto_broadcast = "numpy"}> : (tensor<2x5x3xf32>, tensor<1x1x3xf32>) -> tensor<2x5x3xf32>
%t = "opset.Transpose_1"(%a, %o) : (tensor<2x5x3xf32>, tensor<3xi64>) -> tensor<2x3x5xf32>
%y = "opset.Convolution_1"(%t, %f) <{strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, auto_pad = "explicit"}> : (tensor<2x3x5xf32>, tensor<1x3x2xf32>) -> tensor<2x1x4xf32>
"opset.Result_1"(%y) : (tensor<2x1x4xf32>) -> ()
"opset.Result_1"(%a) : (tensor<2x5x3xf32>) -> ()
