// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize" | filecheck %s

// Indices counted from the end, chosen by Select
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%i = "opset.Parameter_1"() : () -> tensor<?x3xi32>
%x = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<3x2xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%size = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}> : () -> tensor<i32>
%less = "opset.Less_1"(%i, %zero) : (tensor<?x3xi32>, tensor<i32>) -> tensor<?x3xi1>
%sum = "opset.Add_1"(%i, %size) : (tensor<?x3xi32>, tensor<i32>) -> tensor<?x3xi32>
%chosen = "opset.Select_1"(%less, %sum, %i) : (tensor<?x3xi1>, tensor<?x3xi32>, tensor<?x3xi32>) -> tensor<?x3xi32>
%y = "opset.Gather_8"(%x, %chosen, %axis) <{batch_dims = 0 : i64}> : (tensor<3x2xf32>, tensor<?x3xi32>, tensor<i64>) -> tensor<?x3x2xf32>
"opset.Result_1"(%y) : (tensor<?x3x2xf32>) -> ()

// -----

// … and by its exact form
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Gather_8"(%x, %i, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%i = "opset.Parameter_1"() : () -> tensor<?xi32>
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<i64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%size = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}> : () -> tensor<i32>
%less = "opset.Less_1"(%i, %zero) : (tensor<?xi32>, tensor<i32>) -> tensor<?xi1>
%sum = "opset.Add_1"(%size, %i) : (tensor<i32>, tensor<?xi32>) -> tensor<?xi32>
%gap = "opset.Subtract_1"(%sum, %i) : (tensor<?xi32>, tensor<?xi32>) -> tensor<?xi32>
%one = "opset.Convert_1"(%less) <{destination_type = i32}> : (tensor<?xi1>) -> tensor<?xi32>
%part = "opset.Multiply_1"(%gap, %one) : (tensor<?xi32>, tensor<?xi32>) -> tensor<?xi32>
%chosen = "opset.Add_1"(%i, %part) : (tensor<?xi32>, tensor<?xi32>) -> tensor<?xi32>
%y = "opset.Gather_8"(%x, %chosen, %axis) <{batch_dims = 0 : i64}> : (tensor<2x3xf32>, tensor<?xi32>, tensor<i64>) -> tensor<2x?xf32>
"opset.Result_1"(%y) : (tensor<2x?xf32>) -> ()

// -----

// Another number than the size, and another condition: as they are
// CHECK-LABEL: builtin.module
// CHECK:      %less = "opset.Less_1"(%i, %zero){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %sum = "opset.Add_1"(%i, %size){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %chosen = "opset.Select_1"(%less, %sum, %i){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %chosen, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %less2 = "opset.Less_1"(%i, %one){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %sum2 = "opset.Add_1"(%i, %whole){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %chosen2 = "opset.Select_1"(%less2, %sum2, %i){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %clamped = "opset.Clamp_1"(%chosen2) <{min = 0.000000e+00 : f64, max = 5.000000e+00 : f64}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %z = "opset.Gather_8"(%x, %clamped, %axis) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%i = "opset.Parameter_1"() : () -> tensor<?xi32>
%x = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [6, 1], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<6x1xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}> : () -> tensor<i32>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}> : () -> tensor<i32>
%size = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}> : () -> tensor<i32>
%whole = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [6]>}> : () -> tensor<i32>
%less = "opset.Less_1"(%i, %zero) : (tensor<?xi32>, tensor<i32>) -> tensor<?xi1>
%sum = "opset.Add_1"(%i, %size) : (tensor<?xi32>, tensor<i32>) -> tensor<?xi32>
%chosen = "opset.Select_1"(%less, %sum, %i) : (tensor<?xi1>, tensor<?xi32>, tensor<?xi32>) -> tensor<?xi32>
%y = "opset.Gather_8"(%x, %chosen, %axis) <{batch_dims = 0 : i64}> : (tensor<6x1xf32>, tensor<?xi32>, tensor<i64>) -> tensor<?x1xf32>
%less2 = "opset.Less_1"(%i, %one) : (tensor<?xi32>, tensor<i32>) -> tensor<?xi1>
%sum2 = "opset.Add_1"(%i, %whole) : (tensor<?xi32>, tensor<i32>) -> tensor<?xi32>
%chosen2 = "opset.Select_1"(%less2, %sum2, %i) : (tensor<?xi1>, tensor<?xi32>, tensor<?xi32>) -> tensor<?xi32>
%clamped = "opset.Clamp_1"(%chosen2) <{min = 0.0, max = 5.0}> : (tensor<?xi32>) -> tensor<?xi32>
%z = "opset.Gather_8"(%x, %clamped, %axis) <{batch_dims = 0 : i64}> : (tensor<6x1xf32>, tensor<?xi32>, tensor<i64>) -> tensor<?x1xf32>
"opset.Result_1"(%y) : (tensor<?x1xf32>) -> ()
"opset.Result_1"(%z) : (tensor<?x1xf32>) -> ()
