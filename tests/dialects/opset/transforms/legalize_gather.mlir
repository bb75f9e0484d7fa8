// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// One batch
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_1"(%i, %[[CONSTANT]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[SQUEEZE]], %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x10x6xf32>
%i = "opset.Parameter_1"() : () -> tensor<1x3xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%y = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = 1 : i64}> : (tensor<1x10x6xf32>, tensor<1x3xi64>, tensor<i64>) -> tensor<1x3x6xf32>
"opset.Result_1"(%y) : (tensor<1x3x6xf32>) -> ()

// -----

// Two dimensions of batches, an axis counted from the end, and one index
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_1"(%i, %[[CONSTANT]]){{.*}} -> tensor<i32>
// CHECK-NEXT: %y = "opset.Gather_7"(%x, %[[SQUEEZE]], %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x1x3x4xf32>
%i = "opset.Parameter_1"() : () -> tensor<1x1xi32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<i64>
%y = "opset.Gather_7"(%x, %i, %axis) <{batch_dims = 2 : i64}> : (tensor<1x1x3x4xf32>, tensor<1x1xi32>, tensor<i64>) -> tensor<1x1x3xf32>
"opset.Result_1"(%y) : (tensor<1x1x3xf32>) -> ()

// -----

// Batch dimensions counted from the end
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_1"(%i, %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[SQUEEZE]], %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x5x4xf32>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1, 2], [-1, 3]>}> : () -> tensor<1x2xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%y = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = -1 : i64}> : (tensor<1x5x4xf32>, tensor<1x2xi64>, tensor<i64>) -> tensor<1x5x2xf32>
"opset.Result_1"(%y) : (tensor<1x5x2xf32>) -> ()

// -----

// One batch as the indices say
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_1"(%i, %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[SQUEEZE]], %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x10x6xf32>
%i = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1, 2], [9, 0]>}> : () -> tensor<1x2xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%y = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = 1 : i64}> : (tensor<?x10x6xf32>, tensor<1x2xi64>, tensor<i64>) -> tensor<1x2x6xf32>
"opset.Result_1"(%y) : (tensor<1x2x6xf32>) -> ()

// -----

// Several batches: as it is
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = 2 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x2x9xf32>
%i = "opset.Parameter_1"() : () -> tensor<1x2x3xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%y = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = 2 : i64}> : (tensor<1x2x9xf32>, tensor<1x2x3xi64>, tensor<i64>) -> tensor<1x2x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3xf32>) -> ()

// -----

// An unknown number of batches: as it is
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = 1 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x10xf32>
%i = "opset.Parameter_1"() : () -> tensor<?x3xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%y = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = 1 : i64}> : (tensor<?x10xf32>, tensor<?x3xi64>, tensor<i64>) -> tensor<?x3xf32>
"opset.Result_1"(%y) : (tensor<?x3xf32>) -> ()

// -----

// Indices of unknown rank: as it is
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = 1 : i64}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x10xf32>
%i = "opset.Parameter_1"() : () -> tensor<*xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%y = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = 1 : i64}> : (tensor<1x10xf32>, tensor<*xi64>, tensor<i64>) -> tensor<*xf32>
"opset.Result_1"(%y) : (tensor<*xf32>) -> ()

// -----

// No batches: as it is
// CHECK-LABEL: builtin.module
// CHECK:      %z = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x?xf32>
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<1x10xf32>
%i = "opset.Parameter_1"() : () -> tensor<?xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%z = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = 0 : i64}> : (tensor<1x10xf32>, tensor<?xi64>, tensor<i64>) -> tensor<1x?xf32>
"opset.Result_1"(%z) : (tensor<1x?xf32>) -> ()
