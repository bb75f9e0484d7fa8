// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// ReduceMean over axes of size 1 -> Squeeze, or nothing where they stay; ReduceL2 is an absolute value and stays.
// CHECK-LABEL: builtin.module
// CHECK:      [[X:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK:      [[S:%[a-z0-9_]+]] = "opset.Squeeze_1"([[X]], {{%[a-z0-9_]+}})
// CHECK:      [[L:%[a-z0-9_]+]] = "opset.ReduceL2_4"([[X]], {{%[a-z0-9_]+}})
// CHECK:      "opset.Result_1"([[S]])
// CHECK-NEXT: "opset.Result_1"([[X]])
// CHECK-NEXT: "opset.Result_1"([[L]])
%x = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%a = "opset.ReduceMean_1"(%x, %axis) <{keep_dims = false}> : (tensor<2x1xf32>, tensor<1xi64>) -> tensor<2xf32>
%b = "opset.ReduceMax_1"(%x, %axis) <{keep_dims = true}> : (tensor<2x1xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%c = "opset.ReduceL2_4"(%x, %axis) <{keep_dims = true}> : (tensor<2x1xf32>, tensor<1xi64>) -> tensor<2x1xf32>
"opset.Result_1"(%a) : (tensor<2xf32>) -> ()
"opset.Result_1"(%b) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%c) : (tensor<2x1xf32>) -> ()

// -----

// Over axes of size 1 that stay: x
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%v = "opset.ReduceMin_1"(%x, %c) <{keep_dims = true}> : (tensor<1x3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%v_1 = "opset.ReduceProd_1"(%x, %c_1) <{keep_dims = true}> : (tensor<1x3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%v_2 = "opset.ReduceSum_1"(%x, %c_2) <{keep_dims = true}> : (tensor<1x3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
"opset.Result_1"(%v) : (tensor<1x3xf32>) -> ()
"opset.Result_1"(%v_1) : (tensor<1x3xf32>) -> ()
"opset.Result_1"(%v_2) : (tensor<1x3xf32>) -> ()

// -----

// Squeeze(Reduce…(x) that keeps the axes) -> one that does not, a Reshape that does the same, and Unsqueeze the other way round
// CHECK-LABEL: builtin.module
// CHECK:      %squeeze = "opset.ReduceMean_1"(%x, %c) <{keep_dims = false}>{{.*}} -> tensor<?x3xf32>
// CHECK:      %reshape = "opset.ReduceMax_1"(%x_2, %c_1) <{keep_dims = false}>{{.*}} -> tensor<?x3xf32>
// CHECK:      %unsqueeze = "opset.ReduceSum_1"(%x_1, %c_2) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%squeeze)
// CHECK-NEXT: "opset.Result_1"(%reshape)
// CHECK-NEXT: "opset.Result_1"(%unsqueeze)
%x = "opset.Parameter_1"() : () -> tensor<?x3x4x5xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}> : () -> tensor<2xi64>
%reducemean = "opset.ReduceMean_1"(%x, %c) <{keep_dims = true}> : (tensor<?x3x4x5xf32>, tensor<2xi64>) -> tensor<?x3x1x1xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%squeeze = "opset.Squeeze_1"(%reducemean, %c_1) : (tensor<?x3x1x1xf32>, tensor<2xi64>) -> tensor<?x3xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<?x3x4x5xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 2]>}> : () -> tensor<2xi64>
%reducemax = "opset.ReduceMax_1"(%x_2, %c_2) <{keep_dims = true}> : (tensor<?x3x4x5xf32>, tensor<2xi64>) -> tensor<?x3x1x1xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 3]>}> : () -> tensor<2xi64>
%reshape = "opset.Reshape_1"(%reducemax, %c_3) <{special_zero = false}> : (tensor<?x3x1x1xf32>, tensor<2xi64>) -> tensor<?x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%reducesum = "opset.ReduceSum_1"(%x_1, %c_4) <{keep_dims = false}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x4xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}> : () -> tensor<1xi64>
%unsqueeze = "opset.Unsqueeze_1"(%reducesum, %c_5) : (tensor<2x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
"opset.Result_1"(%squeeze) : (tensor<?x3xf32>) -> ()
"opset.Result_1"(%reshape) : (tensor<?x3xf32>) -> ()
"opset.Result_1"(%unsqueeze) : (tensor<2x1x4xf32>) -> ()

// -----

// … not with other users, other axes, or a Reshape that does more or may do more
// CHECK-LABEL: builtin.module
// CHECK:      %reducemean = "opset.ReduceMean_1"(%x, %c) <{keep_dims = true}>{{.*}} -> tensor<2x3x1x5xf32>
// CHECK:      %squeeze = "opset.Squeeze_1"(%reducemean, %c_1){{.*}} -> tensor<2x3x5xf32>
// CHECK:      %reducemax = "opset.ReduceMax_1"(%x_1, %c_2) <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      %squeeze_1 = "opset.Squeeze_1"(%reducemax, %c_3){{.*}} -> tensor<2x1xf32>
// CHECK:      %reducemax_1 = "opset.ReduceMax_1"(%x, %c_4) <{keep_dims = false}>{{.*}} -> tensor<2x4x5xf32>
// CHECK:      %unsqueeze = "opset.Unsqueeze_1"(%reducemax_1, %c_5){{.*}} -> tensor<1x2x4x5xf32>
// CHECK:      %reducemax_2 = "opset.ReduceMax_1"(%x, %c_6) <{keep_dims = true}>{{.*}} -> tensor<2x3x1x5xf32>
// CHECK:      %reshape = "opset.Reshape_1"(%reducemax_2, %c_7) <{special_zero = false}>{{.*}} -> tensor<3x2x5xf32>
// CHECK:      %reducemax_3 = "opset.ReduceMax_1"(%x_2, %c_8) <{keep_dims = true}>{{.*}} -> tensor<?x?x1xf32>
// CHECK:      %reshape_1 = "opset.Reshape_1"(%reducemax_3, %c_9) <{special_zero = false}>{{.*}} -> tensor<3x?xf32>
// CHECK-NEXT: "opset.Result_1"(%reducemean)
// CHECK-NEXT: "opset.Result_1"(%squeeze)
// CHECK-NEXT: "opset.Result_1"(%squeeze_1)
// CHECK-NEXT: "opset.Result_1"(%unsqueeze)
// CHECK-NEXT: "opset.Result_1"(%reshape)
// CHECK-NEXT: "opset.Result_1"(%reshape_1)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4x5xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x1x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%reducemean = "opset.ReduceMean_1"(%x, %c) <{keep_dims = true}> : (tensor<2x3x4x5xf32>, tensor<1xi64>) -> tensor<2x3x1x5xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<?x?x4xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<?x?x4xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%squeeze = "opset.Squeeze_1"(%reducemean, %c_1) : (tensor<2x3x1x5xf32>, tensor<1xi64>) -> tensor<2x3x5xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%reducemax = "opset.ReduceMax_1"(%x_1, %c_2) <{keep_dims = true}> : (tensor<2x1x4xf32>, tensor<1xi64>) -> tensor<2x1x1xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze_1 = "opset.Squeeze_1"(%reducemax, %c_3) : (tensor<2x1x1xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%reducemax_1 = "opset.ReduceMax_1"(%x, %c_4) <{keep_dims = false}> : (tensor<2x3x4x5xf32>, tensor<1xi64>) -> tensor<2x4x5xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%unsqueeze = "opset.Unsqueeze_1"(%reducemax_1, %c_5) : (tensor<2x4x5xf32>, tensor<1xi64>) -> tensor<1x2x4x5xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%reducemax_2 = "opset.ReduceMax_1"(%x, %c_6) <{keep_dims = true}> : (tensor<2x3x4x5xf32>, tensor<1xi64>) -> tensor<2x3x1x5xf32>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 2, 5]>}> : () -> tensor<3xi64>
%reshape = "opset.Reshape_1"(%reducemax_2, %c_7) <{special_zero = false}> : (tensor<2x3x1x5xf32>, tensor<3xi64>) -> tensor<3x2x5xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%reducemax_3 = "opset.ReduceMax_1"(%x_2, %c_8) <{keep_dims = true}> : (tensor<?x?x4xf32>, tensor<1xi64>) -> tensor<?x?x1xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, -1]>}> : () -> tensor<2xi64>
%reshape_1 = "opset.Reshape_1"(%reducemax_3, %c_9) <{special_zero = false}> : (tensor<?x?x1xf32>, tensor<2xi64>) -> tensor<3x?xf32>
"opset.Result_1"(%reducemean) : (tensor<2x3x1x5xf32>) -> ()
"opset.Result_1"(%squeeze) : (tensor<2x3x5xf32>) -> ()
"opset.Result_1"(%squeeze_1) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%unsqueeze) : (tensor<1x2x4x5xf32>) -> ()
"opset.Result_1"(%reshape) : (tensor<3x2x5xf32>) -> ()
"opset.Result_1"(%reshape_1) : (tensor<3x?xf32>) -> ()
