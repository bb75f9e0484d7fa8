// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// A softmax of a matrix whose rows are those of the tensor is one of the tensor's last axis
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SoftMax_8"(%x) <{axis = 2 : i64}>{{.*}} -> tensor<?x?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x?x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}> : () -> tensor<2xi64>
%m = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<?x?x2xf32>, tensor<2xi64>) -> tensor<?x2xf32>
%s = "opset.SoftMax_8"(%m) <{axis = 1 : i64}> : (tensor<?x2xf32>) -> tensor<?x2xf32>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x?x2xf32>) -> tensor<3xi64>
%y = "opset.Reshape_1"(%s, %n) <{special_zero = false}> : (tensor<?x2xf32>, tensor<3xi64>) -> tensor<?x?x2xf32>
"opset.Result_1"(%y) : (tensor<?x?x2xf32>) -> ()

// -----

// Of static shapes no ShapeOf is needed; the same of the logarithm
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LogSoftmax_5"(%x) <{axis = 2 : i64}>{{.*}} -> tensor<3x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<3x4x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [12, 2]>}> : () -> tensor<2xi64>
%m = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<3x4x2xf32>, tensor<2xi64>) -> tensor<12x2xf32>
%s = "opset.LogSoftmax_5"(%m) <{axis = -1 : i64}> : (tensor<12x2xf32>) -> tensor<12x2xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 4, 2]>}> : () -> tensor<3xi64>
%y = "opset.Reshape_1"(%s, %n) <{special_zero = false}> : (tensor<12x2xf32>, tensor<3xi64>) -> tensor<3x4x2xf32>
"opset.Result_1"(%y) : (tensor<3x4x2xf32>) -> ()

// -----

// Rows of two axes together stay a matrix
// CHECK-LABEL: builtin.module
// CHECK:      %m = "opset.Reshape_1"(%x, %c) <{special_zero = false}>{{.*}} -> tensor<3x8xf32>
// CHECK-NEXT: %s = "opset.SoftMax_8"(%m) <{axis = 1 : i64}>{{.*}} -> tensor<3x8xf32>
// CHECK:      %y = "opset.Reshape_1"(%s, %n) <{special_zero = false}>{{.*}} -> tensor<3x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<3x4x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 8]>}> : () -> tensor<2xi64>
%m = "opset.Reshape_1"(%x, %c) <{special_zero = false}> : (tensor<3x4x2xf32>, tensor<2xi64>) -> tensor<3x8xf32>
%s = "opset.SoftMax_8"(%m) <{axis = 1 : i64}> : (tensor<3x8xf32>) -> tensor<3x8xf32>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 4, 2]>}> : () -> tensor<3xi64>
%y = "opset.Reshape_1"(%s, %n) <{special_zero = false}> : (tensor<3x8xf32>, tensor<3xi64>) -> tensor<3x4x2xf32>
"opset.Result_1"(%y) : (tensor<3x4x2xf32>) -> ()

// -----

// The number of rows is computed, as for a Softmax of matrices in ONNX; that of fewer rows stays
// CHECK-LABEL: builtin.module
// CHECK:      %n = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      %y = "opset.SoftMax_8"(%x) <{axis = 3 : i64}>{{.*}} -> tensor<?x3x?x?xf32>
// CHECK-NEXT: %h = "opset.Gather_8"(%n, %two, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %q = "opset.ReduceProd_1"(%h, %axis) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %t = "opset.Concat_1"(%q, %rest) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %o = "opset.Reshape_1"(%x, %t) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %b = "opset.SoftMax_8"(%o) <{axis = 1 : i64}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %z = "opset.Reshape_1"(%b, %n) <{special_zero = false}>{{.*}} -> tensor<?x3x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<?x3x?x?xf32>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x3x?x?xf32>) -> tensor<4xi64>
%first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}> : () -> tensor<3xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%rest = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%g = "opset.Gather_8"(%n, %first, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
%p = "opset.ReduceProd_1"(%g, %axis) <{keep_dims = true}> : (tensor<3xi64>, tensor<1xi64>) -> tensor<1xi64>
%s = "opset.Concat_1"(%p, %rest) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%m = "opset.Reshape_1"(%x, %s) <{special_zero = false}> : (tensor<?x3x?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
%a = "opset.SoftMax_8"(%m) <{axis = 1 : i64}> : (tensor<?x?xf32>) -> tensor<?x?xf32>
%y = "opset.Reshape_1"(%a, %n) <{special_zero = false}> : (tensor<?x?xf32>, tensor<4xi64>) -> tensor<?x3x?x?xf32>
%h = "opset.Gather_8"(%n, %two, %zero) <{batch_dims = 0 : i64}> : (tensor<4xi64>, tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%q = "opset.ReduceProd_1"(%h, %axis) <{keep_dims = true}> : (tensor<2xi64>, tensor<1xi64>) -> tensor<1xi64>
%t = "opset.Concat_1"(%q, %rest) <{axis = 0 : i64}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<2xi64>
%o = "opset.Reshape_1"(%x, %t) <{special_zero = false}> : (tensor<?x3x?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
%b = "opset.SoftMax_8"(%o) <{axis = 1 : i64}> : (tensor<?x?xf32>) -> tensor<?x?xf32>
%z = "opset.Reshape_1"(%b, %n) <{special_zero = false}> : (tensor<?x?xf32>, tensor<4xi64>) -> tensor<?x3x?x?xf32>
"opset.Result_1"(%y) : (tensor<?x3x?x?xf32>) -> ()
"opset.Result_1"(%z) : (tensor<?x3x?x?xf32>) -> ()
