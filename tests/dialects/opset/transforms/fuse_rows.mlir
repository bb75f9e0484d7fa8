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
