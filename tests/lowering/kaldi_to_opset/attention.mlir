// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// two heads look at two frames; the softmax is behind the values
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 2, 1, 8]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 2, 1, 8]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x2x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<?x2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<?x2x1x4xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SLICE]], %[[SLICE_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<?x2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[CONCAT]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> (tensor<?x2x2x2xf32>, tensor<?x2x2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]]){{.*}} -> tensor<?x2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[VARIADICSPLIT_3:[0-9]+]], %[[VARIADICSPLIT_4:[0-9]+]] = "opset.VariadicSplit_1"(%[[SLICE_3]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> (tensor<?x2x1x2xf32>, tensor<?x2x1x2xf32>)
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_19]]){{.*}} -> tensor<?x2x1x2xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[VARIADICSPLIT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x2x1x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[VARIADICSPLIT_4]]){{.*}} -> tensor<?x2x1x2xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[ADD]]) <{axis = -1 : i64}>{{.*}} -> tensor<?x2x1x2xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[SOFTMAX]], %[[VARIADICSPLIT_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x2x1x2xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[MATMUL_2]], %[[SOFTMAX]]) <{axis = 3 : i64}>{{.*}} -> tensor<?x2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 8]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[CONCAT_2]], %[[CONSTANT_20]]) <{special_zero = false}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x16xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?x16xf32>
%y = "kaldi.Attention"(%a, %b) <{NumHeads = 2 : i64, KeyDim = 2 : i64, ValueDim = 2 : i64, NumLeftInputs = 1 : i64, OutputContext = true, KeyScale = 5.000000e-01 : f64}> : (tensor<?x16xf32>, tensor<?x16xf32>) -> tensor<?x8xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x8xf32>) -> ()

// -----

// without the softmax, without a scale
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 1, 8]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x1x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 1, 8]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x1x1x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<?x1x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<?x1x1x4xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SLICE]], %[[SLICE_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<?x1x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[CONCAT]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> (tensor<?x1x2x2xf32>, tensor<?x1x2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]]){{.*}} -> tensor<?x1x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[VARIADICSPLIT_3:[0-9]+]], %[[VARIADICSPLIT_4:[0-9]+]] = "opset.VariadicSplit_1"(%[[SLICE_3]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> (tensor<?x1x1x2xf32>, tensor<?x1x1x2xf32>)
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[VARIADICSPLIT_3]], %[[VARIADICSPLIT]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x1x1x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[VARIADICSPLIT_4]]){{.*}} -> tensor<?x1x1x2xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[ADD]]) <{axis = -1 : i64}>{{.*}} -> tensor<?x1x1x2xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[SOFTMAX]], %[[VARIADICSPLIT_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x1x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MATMUL_2]], %[[CONSTANT_19]]) <{special_zero = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?x8xf32>
%y = "kaldi.Attention"(%a, %b) <{NumHeads = 1 : i64, KeyDim = 2 : i64, ValueDim = 2 : i64, NumLeftInputs = 0 : i64, OutputContext = false, KeyScale = 1.000000e+00 : f64}> : (tensor<?x8xf32>, tensor<?x8xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()
