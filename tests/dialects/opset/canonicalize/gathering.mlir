// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// Gather(Gather(x, i), j) -> Gather(x, i[j])
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %gather = "opset.Gather_8"(%x, %[[CONSTANT]], %c) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x?xf32>
// CHECK:      %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %gather_1 = "opset.Gather_8"(%x_1, %[[CONSTANT_2]], %c_1) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%gather)
// CHECK-NEXT: "opset.Result_1"(%gather_1)
%x = "opset.Parameter_1"() : () -> tensor<5x?xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, -1, 0]>}> : () -> tensor<3xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather = "opset.Gather_8"(%x, %c, %c_1) <{batch_dims = 0 : i64}> : (tensor<5x?xf32>, tensor<3xi64>, tensor<i64>) -> tensor<3x?xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}> : () -> tensor<2xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_1 = "opset.Gather_8"(%gather, %c_2, %c_3) <{batch_dims = 0 : i64}> : (tensor<3x?xf32>, tensor<2xi64>, tensor<i64>) -> tensor<2x?xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 1]>}> : () -> tensor<2xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<i64>
%gather_2 = "opset.Gather_8"(%x_1, %c_4, %c_5) <{batch_dims = 0 : i64}> : (tensor<?x4xf32>, tensor<2xi64>, tensor<i64>) -> tensor<?x2xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather_3 = "opset.Gather_8"(%gather_2, %c_6, %c_7) <{batch_dims = 0 : i64}> : (tensor<?x2xf32>, tensor<i64>, tensor<i64>) -> tensor<?xf32>
"opset.Result_1"(%gather_1) : (tensor<2x?xf32>) -> ()
"opset.Result_1"(%gather_3) : (tensor<?xf32>) -> ()

// -----

// … not along another axis, of a tensor with other users, or with indices that are not known
// CHECK-LABEL: builtin.module
// CHECK:      %gather = "opset.Gather_8"(%x, %c, %c_1) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK:      %gather_1 = "opset.Gather_8"(%x, %c_2, %c_3) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK:      %gather_2 = "opset.Gather_8"(%gather_1, %c_4, %c_5) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      %gather_3 = "opset.Gather_8"(%gather, %c_6, %c_7) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      %gather_4 = "opset.Gather_8"(%x, %c_8, %c_9) <{batch_dims = 0 : i64}>{{.*}} -> tensor<6x4xf32>
// CHECK:      %gather_5 = "opset.Gather_8"(%gather_4, %x_1, %c_10) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%gather_2)
// CHECK-NEXT: "opset.Result_1"(%gather)
// CHECK-NEXT: "opset.Result_1"(%gather_3)
// CHECK-NEXT: "opset.Result_1"(%gather_5)
%x = "opset.Parameter_1"() : () -> tensor<5x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x2xi64>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 1]>}> : () -> tensor<2xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather = "opset.Gather_8"(%x, %c, %c_1) <{batch_dims = 0 : i64}> : (tensor<5x4xf32>, tensor<2xi64>, tensor<i64>) -> tensor<2x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 1]>}> : () -> tensor<2xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_1 = "opset.Gather_8"(%x, %c_2, %c_3) <{batch_dims = 0 : i64}> : (tensor<5x4xf32>, tensor<2xi64>, tensor<i64>) -> tensor<2x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather_2 = "opset.Gather_8"(%gather_1, %c_4, %c_5) <{batch_dims = 0 : i64}> : (tensor<2x4xf32>, tensor<1xi64>, tensor<i64>) -> tensor<2x1xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_3 = "opset.Gather_8"(%gather, %c_6, %c_7) <{batch_dims = 0 : i64}> : (tensor<2x4xf32>, tensor<1xi64>, tensor<i64>) -> tensor<1x4xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [3, 1, 2, 0, 4, 4]>}> : () -> tensor<6xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_4 = "opset.Gather_8"(%x, %c_8, %c_9) <{batch_dims = 0 : i64}> : (tensor<5x4xf32>, tensor<6xi64>, tensor<i64>) -> tensor<6x4xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_5 = "opset.Gather_8"(%gather_4, %x_1, %c_10) <{batch_dims = 0 : i64}> : (tensor<6x4xf32>, tensor<2x2xi64>, tensor<i64>) -> tensor<2x2x4xf32>
"opset.Result_1"(%gather_2) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%gather) : (tensor<2x4xf32>) -> ()
"opset.Result_1"(%gather_3) : (tensor<1x4xf32>) -> ()
"opset.Result_1"(%gather_5) : (tensor<2x2x4xf32>) -> ()

// -----

// Gather of everything in order -> x, of the only element -> Squeeze; not in another order, in rows, or of a size that is not known
// CHECK-LABEL: builtin.module
// CHECK:      %relu = "opset.ReLU_1"(%x){{.*}} -> tensor<3x?xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %gather = "opset.Squeeze_1"(%x_1, %[[CONSTANT]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %relu_1 = "opset.ReLU_1"(%gather){{.*}} -> tensor<?x4xf32>
// CHECK:      %gather_1 = "opset.Gather_8"(%x_2, %c, %c_1) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x?xf32>
// CHECK:      %gather_2 = "opset.Gather_8"(%x_2, %c_2, %c_3) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3x?xf32>
// CHECK:      %gather_3 = "opset.Gather_8"(%x_3, %c_4, %c_5) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%relu)
// CHECK-NEXT: "opset.Result_1"(%relu_1)
// CHECK-NEXT: "opset.Result_1"(%gather_1)
// CHECK-NEXT: "opset.Result_1"(%gather_2)
// CHECK-NEXT: "opset.Result_1"(%gather_3)
%x = "opset.Parameter_1"() : () -> tensor<3x?xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<?x1x4xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<3x?xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, -1]>}> : () -> tensor<3xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather = "opset.Gather_8"(%x, %c, %c_1) <{batch_dims = 0 : i64}> : (tensor<3x?xf32>, tensor<3xi64>, tensor<i64>) -> tensor<3x?xf32>
%relu = "opset.ReLU_1"(%gather) : (tensor<3x?xf32>) -> tensor<3x?xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<i64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather_1 = "opset.Gather_8"(%x_1, %c_2, %c_3) <{batch_dims = 0 : i64}> : (tensor<?x1x4xf32>, tensor<i64>, tensor<i64>) -> tensor<?x4xf32>
%relu_1 = "opset.ReLU_1"(%gather_1) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}> : () -> tensor<3xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_2 = "opset.Gather_8"(%x_2, %c_4, %c_5) <{batch_dims = 0 : i64}> : (tensor<3x?xf32>, tensor<3xi64>, tensor<i64>) -> tensor<3x?xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1, 3], [0, 1, 2]>}> : () -> tensor<1x3xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_3 = "opset.Gather_8"(%x_2, %c_6, %c_7) <{batch_dims = 0 : i64}> : (tensor<3x?xf32>, tensor<1x3xi64>, tensor<i64>) -> tensor<1x3x?xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_4 = "opset.Gather_8"(%x_3, %c_8, %c_9) <{batch_dims = 0 : i64}> : (tensor<?x3xf32>, tensor<i64>, tensor<i64>) -> tensor<3xf32>
"opset.Result_1"(%relu) : (tensor<3x?xf32>) -> ()
"opset.Result_1"(%relu_1) : (tensor<?x4xf32>) -> ()
"opset.Result_1"(%gather_2) : (tensor<3x?xf32>) -> ()
"opset.Result_1"(%gather_3) : (tensor<1x3x?xf32>) -> ()
"opset.Result_1"(%gather_4) : (tensor<3xf32>) -> ()

// -----

// Gather(Unsqueeze(x, a), 0, a) -> x; along another axis it stays
// CHECK-LABEL: builtin.module
// CHECK:      %relu = "opset.ReLU_1"(%x){{.*}} -> tensor<?x4xf32>
// CHECK:      %unsqueeze = "opset.Unsqueeze_1"(%x_1, %c){{.*}} -> tensor<2x1x4xf32>
// CHECK:      %gather = "opset.Gather_8"(%unsqueeze, %c_1, %c_2) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%relu)
// CHECK-NEXT: "opset.Result_1"(%gather)
%x = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%unsqueeze = "opset.Unsqueeze_1"(%x, %c) : (tensor<?x4xf32>, tensor<1xi64>) -> tensor<?x1x4xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather = "opset.Gather_8"(%unsqueeze, %c_1, %c_2) <{batch_dims = 0 : i64}> : (tensor<?x1x4xf32>, tensor<i64>, tensor<i64>) -> tensor<?x4xf32>
%relu = "opset.ReLU_1"(%gather) : (tensor<?x4xf32>) -> tensor<?x4xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%unsqueeze_1 = "opset.Unsqueeze_1"(%x_1, %c_3) : (tensor<2x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_1 = "opset.Gather_8"(%unsqueeze_1, %c_4, %c_5) <{batch_dims = 0 : i64}> : (tensor<2x1x4xf32>, tensor<i64>, tensor<i64>) -> tensor<1x4xf32>
"opset.Result_1"(%relu) : (tensor<?x4xf32>) -> ()
"opset.Result_1"(%gather_1) : (tensor<1x4xf32>) -> ()

// -----

// Unsqueeze(Gather(x, i)) -> Gather(x, [i]), Squeeze(Gather(x, [i])) -> Gather(x, i), and Reshapes that do the same
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %unsqueeze = "opset.Gather_8"(%x, %[[CONSTANT]], %c) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1x4xf32>
// CHECK:      %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-2]>}>
// CHECK-NEXT: %squeeze = "opset.Gather_8"(%x, %[[CONSTANT_2]], %c_1) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK:      %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %reshape = "opset.Gather_8"(%x_1, %[[CONSTANT_3]], %c_2) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x4xf32>
// CHECK:      %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %reshape_1 = "opset.Gather_8"(%x_1, %[[CONSTANT_4]], %c_3) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: "opset.Result_1"(%unsqueeze)
// CHECK-NEXT: "opset.Result_1"(%squeeze)
// CHECK-NEXT: "opset.Result_1"(%reshape)
// CHECK-NEXT: "opset.Result_1"(%reshape_1)
%x = "opset.Parameter_1"() : () -> tensor<?x5x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x5x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather = "opset.Gather_8"(%x, %c, %c_1) <{batch_dims = 0 : i64}> : (tensor<?x5x4xf32>, tensor<i64>, tensor<i64>) -> tensor<?x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%unsqueeze = "opset.Unsqueeze_1"(%gather, %c_2) : (tensor<?x4xf32>, tensor<1xi64>) -> tensor<?x1x4xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}> : () -> tensor<1xi64>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather_1 = "opset.Gather_8"(%x, %c_3, %c_4) <{batch_dims = 0 : i64}> : (tensor<?x5x4xf32>, tensor<1xi64>, tensor<i64>) -> tensor<?x1x4xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze = "opset.Squeeze_1"(%gather_1, %c_5) : (tensor<?x1x4xf32>, tensor<1xi64>) -> tensor<?x4xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}> : () -> tensor<i64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather_2 = "opset.Gather_8"(%x_1, %c_6, %c_7) <{batch_dims = 0 : i64}> : (tensor<2x5x4xf32>, tensor<i64>, tensor<i64>) -> tensor<2x4xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 4]>}> : () -> tensor<3xi64>
%reshape = "opset.Reshape_1"(%gather_2, %c_8) <{special_zero = false}> : (tensor<2x4xf32>, tensor<3xi64>) -> tensor<2x1x4xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%gather_3 = "opset.Gather_8"(%x_1, %c_9, %c_10) <{batch_dims = 0 : i64}> : (tensor<2x5x4xf32>, tensor<1xi64>, tensor<i64>) -> tensor<2x5x1xf32>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 5]>}> : () -> tensor<2xi64>
%reshape_1 = "opset.Reshape_1"(%gather_3, %c_11) <{special_zero = false}> : (tensor<2x5x1xf32>, tensor<2xi64>) -> tensor<2x5xf32>
"opset.Result_1"(%unsqueeze) : (tensor<?x1x4xf32>) -> ()
"opset.Result_1"(%squeeze) : (tensor<?x4xf32>) -> ()
"opset.Result_1"(%reshape) : (tensor<2x1x4xf32>) -> ()
"opset.Result_1"(%reshape_1) : (tensor<2x5xf32>) -> ()

// -----

// … not with other users, along other axes, or of an index that is not known
// CHECK-LABEL: builtin.module
// CHECK:      %gather = "opset.Gather_8"(%x, %c, %c_1) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK:      %unsqueeze = "opset.Unsqueeze_1"(%gather, %c_2){{.*}} -> tensor<?x1x4xf32>
// CHECK:      %gather_1 = "opset.Gather_8"(%x, %c_3, %c_4) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK:      %unsqueeze_1 = "opset.Unsqueeze_1"(%gather_1, %c_5){{.*}} -> tensor<1x?x4xf32>
// CHECK:      %gather_2 = "opset.Gather_8"(%x_1, %c_6, %c_7) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      %squeeze = "opset.Squeeze_1"(%gather_2, %c_8){{.*}} -> tensor<2x1xf32>
// CHECK:      %gather_3 = "opset.Gather_8"(%x, %x_2, %c_9) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK:      %unsqueeze_2 = "opset.Unsqueeze_1"(%gather_3, %c_10){{.*}} -> tensor<?x1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%gather)
// CHECK-NEXT: "opset.Result_1"(%unsqueeze)
// CHECK-NEXT: "opset.Result_1"(%unsqueeze_1)
// CHECK-NEXT: "opset.Result_1"(%squeeze)
// CHECK-NEXT: "opset.Result_1"(%unsqueeze_2)
%x = "opset.Parameter_1"() : () -> tensor<?x5x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x1x4xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<i64>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather = "opset.Gather_8"(%x, %c, %c_1) <{batch_dims = 0 : i64}> : (tensor<?x5x4xf32>, tensor<i64>, tensor<i64>) -> tensor<?x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%unsqueeze = "opset.Unsqueeze_1"(%gather, %c_2) : (tensor<?x4xf32>, tensor<1xi64>) -> tensor<?x1x4xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather_1 = "opset.Gather_8"(%x, %c_3, %c_4) <{batch_dims = 0 : i64}> : (tensor<?x5x4xf32>, tensor<i64>, tensor<i64>) -> tensor<?x4xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%unsqueeze_1 = "opset.Unsqueeze_1"(%gather_1, %c_5) : (tensor<?x4xf32>, tensor<1xi64>) -> tensor<1x?x4xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%gather_2 = "opset.Gather_8"(%x_1, %c_6, %c_7) <{batch_dims = 0 : i64}> : (tensor<2x1x4xf32>, tensor<1xi64>, tensor<i64>) -> tensor<2x1x1xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze = "opset.Squeeze_1"(%gather_2, %c_8) : (tensor<2x1x1xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather_3 = "opset.Gather_8"(%x, %x_2, %c_9) <{batch_dims = 0 : i64}> : (tensor<?x5x4xf32>, tensor<i64>, tensor<i64>) -> tensor<?x4xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%unsqueeze_2 = "opset.Unsqueeze_1"(%gather_3, %c_10) : (tensor<?x4xf32>, tensor<1xi64>) -> tensor<?x1x4xf32>
"opset.Result_1"(%gather) : (tensor<?x4xf32>) -> ()
"opset.Result_1"(%unsqueeze) : (tensor<?x1x4xf32>) -> ()
"opset.Result_1"(%unsqueeze_1) : (tensor<1x?x4xf32>) -> ()
"opset.Result_1"(%squeeze) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%unsqueeze_2) : (tensor<?x1x4xf32>) -> ()

// -----

// Gather(Concat(a, b), i) -> Gather(b, j); elements of both, or sizes that are not known, stay
// CHECK-LABEL: builtin.module
// CHECK:      %concat = "opset.Concat_1"(%x, %x_1) <{axis = 1 : i64}>{{.*}} -> tensor<2x7xf32>
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 0]>}>
// CHECK-NEXT: %gather = "opset.Gather_8"(%x_1, %[[CONSTANT]], %c) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      %gather_1 = "opset.Gather_8"(%concat, %c_1, %c_2) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      %concat_1 = "opset.Concat_1"(%x, %x_2) <{axis = 1 : i64}>{{.*}} -> tensor<2x?xf32, #stepwell.bounds<"2,3..">>
// CHECK:      %gather_2 = "opset.Gather_8"(%concat_1, %c_3, %c_4) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%gather)
// CHECK-NEXT: "opset.Result_1"(%gather_1)
// CHECK-NEXT: "opset.Result_1"(%gather_2)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%concat = "opset.Concat_1"(%x, %x_1) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<2x7xf32>
%concat_1 = "opset.Concat_1"(%x, %x_1) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<2x4xf32>) -> tensor<2x7xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 3]>}> : () -> tensor<2xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather = "opset.Gather_8"(%concat, %c, %c_1) <{batch_dims = 0 : i64}> : (tensor<2x7xf32>, tensor<2xi64>, tensor<i64>) -> tensor<2x2xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather_1 = "opset.Gather_8"(%concat_1, %c_2, %c_3) <{batch_dims = 0 : i64}> : (tensor<2x7xf32>, tensor<2xi64>, tensor<i64>) -> tensor<2x2xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x?xf32>
%concat_2 = "opset.Concat_1"(%x, %x_2) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<2x?xf32>) -> tensor<2x?xf32, #stepwell.bounds<"2,3..">>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather_2 = "opset.Gather_8"(%concat_2, %c_4, %c_5) <{batch_dims = 0 : i64}> : (tensor<2x?xf32, #stepwell.bounds<"2,3..">>, tensor<1xi64>, tensor<i64>) -> tensor<2x1xf32>
"opset.Result_1"(%gather) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%gather_1) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%gather_2) : (tensor<2x1xf32>) -> ()

// -----

// Gathers of one tensor that are joined along their axis are one; not along another axis, or of two tensors
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 5, -1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[CONSTANT]], %c) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3x6xf32>
// CHECK-NEXT: %concat = "opset.Concat_1"(%[[GATHER]], %x_2) <{axis = 1 : i64}>{{.*}} -> tensor<?x5x6xf32>
// CHECK:      %gather = "opset.Gather_8"(%x_1, %c_1, %c_2) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      %gather_1 = "opset.Gather_8"(%x_1, %c_3, %c_4) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %concat_1 = "opset.Concat_1"(%gather, %gather_1) <{axis = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      %gather_2 = "opset.Gather_8"(%x_1, %c_5, %c_6) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      %gather_3 = "opset.Gather_8"(%x_3, %c_7, %c_8) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %concat_2 = "opset.Concat_1"(%gather_2, %gather_3) <{axis = 0 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%concat)
// CHECK-NEXT: "opset.Result_1"(%concat_1)
// CHECK-NEXT: "opset.Result_1"(%concat_2)
%x = "opset.Parameter_1"() : () -> tensor<?x8x6xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather = "opset.Gather_8"(%x, %c, %c_1) <{batch_dims = 0 : i64}> : (tensor<?x8x6xf32>, tensor<1xi64>, tensor<i64>) -> tensor<?x1x6xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, -1]>}> : () -> tensor<2xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather_1 = "opset.Gather_8"(%x, %c_2, %c_3) <{batch_dims = 0 : i64}> : (tensor<?x8x6xf32>, tensor<2xi64>, tensor<i64>) -> tensor<?x2x6xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<?x2x6xf32>
%concat = "opset.Concat_1"(%gather, %gather_1, %x_2) <{axis = 1 : i64}> : (tensor<?x1x6xf32>, tensor<?x2x6xf32>, tensor<?x2x6xf32>) -> tensor<?x5x6xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather_2 = "opset.Gather_8"(%x_1, %c_4, %c_5) <{batch_dims = 0 : i64}> : (tensor<2x4xf32>, tensor<1xi64>, tensor<i64>) -> tensor<2x1xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%gather_3 = "opset.Gather_8"(%x_1, %c_6, %c_7) <{batch_dims = 0 : i64}> : (tensor<2x4xf32>, tensor<1xi64>, tensor<i64>) -> tensor<2x1xf32>
%concat_1 = "opset.Concat_1"(%gather_2, %gather_3) <{axis = 0 : i64}> : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<4x1xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_4 = "opset.Gather_8"(%x_1, %c_8, %c_9) <{batch_dims = 0 : i64}> : (tensor<2x4xf32>, tensor<1xi64>, tensor<i64>) -> tensor<1x4xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%gather_5 = "opset.Gather_8"(%x_3, %c_10, %c_11) <{batch_dims = 0 : i64}> : (tensor<2x4xf32>, tensor<1xi64>, tensor<i64>) -> tensor<1x4xf32>
%concat_2 = "opset.Concat_1"(%gather_4, %gather_5) <{axis = 0 : i64}> : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<2x4xf32>
"opset.Result_1"(%concat) : (tensor<?x5x6xf32>) -> ()
"opset.Result_1"(%concat_1) : (tensor<4x1xf32>) -> ()
"opset.Result_1"(%concat_2) : (tensor<2x4xf32>) -> ()

// -----

// Of one element that becomes a vector several times; not where another user wants the scalar
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %u = "opset.Gather_8"(%x, %[[CONSTANT]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %v = "opset.Gather_8"(%x, %[[CONSTANT_2]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %h = "opset.Gather_8"(%x, %one, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %w = "opset.Unsqueeze_1"(%h, %a){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %n = "opset.Negative_1"(%h){{.*}} -> tensor<i64>
// CHECK-NEXT: "opset.Result_1"(%u)
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%w)
// CHECK-NEXT: "opset.Result_1"(%n)
%x = "opset.Parameter_1"() : () -> tensor<3xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%g = "opset.Gather_8"(%x, %two, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%u = "opset.Unsqueeze_1"(%g, %a) : (tensor<i64>, tensor<1xi64>) -> tensor<1xi64>
%v = "opset.Unsqueeze_1"(%g, %b) : (tensor<i64>, tensor<1xi64>) -> tensor<1xi64>
%h = "opset.Gather_8"(%x, %one, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%w = "opset.Unsqueeze_1"(%h, %a) : (tensor<i64>, tensor<1xi64>) -> tensor<1xi64>
%n = "opset.Negative_1"(%h) : (tensor<i64>) -> tensor<i64>
"opset.Result_1"(%u) : (tensor<1xi64>) -> ()
"opset.Result_1"(%v) : (tensor<1xi64>) -> ()
"opset.Result_1"(%w) : (tensor<1xi64>) -> ()
"opset.Result_1"(%n) : (tensor<i64>) -> ()

// -----

// All the elements by their indices in order; in another order, twice, and some of them, they are gathered
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 2, 3]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x1x2x3xf32>
// CHECK-NEXT: %z = "opset.GatherND_8"(%x, %b) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: %w = "opset.GatherND_5"(%x, %c) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %v = "opset.GatherND_8"(%x, %d) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%w)
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<2x2x3xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2, 1, 2, 2], [0, 0, 0, 1, 1, 0, 1, 1]>}> : () -> tensor<2x1x2x2xi64>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2, 1], [1, 0]>}> : () -> tensor<2x1xi64>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1, 1], [0]>}> : () -> tensor<1x1xi64>
%d = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4, 1], [0, 1, 0, 1]>}> : () -> tensor<4x1xi64>
%y = "opset.GatherND_8"(%x, %a) <{batch_dims = 0 : i64}> : (tensor<2x2x3xf32>, tensor<2x1x2x2xi64>) -> tensor<2x1x2x3xf32>
%z = "opset.GatherND_8"(%x, %b) <{batch_dims = 0 : i64}> : (tensor<2x2x3xf32>, tensor<2x1xi64>) -> tensor<2x2x3xf32>
%w = "opset.GatherND_5"(%x, %c) <{batch_dims = 0 : i64}> : (tensor<2x2x3xf32>, tensor<1x1xi64>) -> tensor<1x2x3xf32>
%v = "opset.GatherND_8"(%x, %d) <{batch_dims = 0 : i64}> : (tensor<2x2x3xf32>, tensor<4x1xi64>) -> tensor<4x2x3xf32>
"opset.Result_1"(%y) : (tensor<2x1x2x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2x2x3xf32>) -> ()
"opset.Result_1"(%w) : (tensor<1x2x3xf32>) -> ()
"opset.Result_1"(%v) : (tensor<4x2x3xf32>) -> ()

// -----

// Everything in order, by indices of another shape; of an unknown size beside it, and in another order, it stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [3, 2, 1, 2, 2]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3x2x1x2x2xf32>
// CHECK-NEXT: %v = "opset.Gather_8"(%x, %j, %one) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x2x2x2xf32>
// CHECK-NEXT: %w = "opset.Gather_8"(%z, %i, %one) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2x1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%w)
%x = "opset.Parameter_1"() : () -> tensor<3x4x2xf32>
%z = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2, 1, 2], [0, 1, 2, -1]>}> : () -> tensor<2x1x2xi64>
%j = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2, 2], [0, 2, 1, 3]>}> : () -> tensor<2x2xi64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%y = "opset.Gather_8"(%x, %i, %one) <{batch_dims = 0 : i64}> : (tensor<3x4x2xf32>, tensor<2x1x2xi64>, tensor<i64>) -> tensor<3x2x1x2x2xf32>
%v = "opset.Gather_8"(%x, %j, %one) <{batch_dims = 0 : i64}> : (tensor<3x4x2xf32>, tensor<2x2xi64>, tensor<i64>) -> tensor<3x2x2x2xf32>
%w = "opset.Gather_8"(%z, %i, %one) <{batch_dims = 0 : i64}> : (tensor<?x4xf32>, tensor<2x1x2xi64>, tensor<i64>) -> tensor<?x2x1x2xf32>
"opset.Result_1"(%y) : (tensor<3x2x1x2x2xf32>) -> ()
"opset.Result_1"(%v) : (tensor<3x2x2x2xf32>) -> ()
"opset.Result_1"(%w) : (tensor<?x2x1x2xf32>) -> ()
