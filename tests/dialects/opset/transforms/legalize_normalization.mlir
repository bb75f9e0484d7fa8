// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// The rows of a matrix are normalised along axis -1; another axis, and tensors of more dimensions, stay
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %a = "opset.NormalizeL2_1"(%x, %[[CONSTANT]]) <{eps = 1.000000e-03 : f64, eps_mode = "max"}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %b = "opset.NormalizeL2_1"(%x, %none) <{eps = 1.000000e-03 : f64, eps_mode = "max"}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %c = "opset.NormalizeL2_1"(%y, %one) <{eps = 1.000000e-03 : f64, eps_mode = "add"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<?x8xf32>
%y = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%none = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%a = "opset.NormalizeL2_1"(%x, %one) <{eps = 1.000000e-03 : f64, eps_mode = "max"}> : (tensor<?x8xf32>, tensor<1xi64>) -> tensor<?x8xf32>
%b = "opset.NormalizeL2_1"(%x, %none) <{eps = 1.000000e-03 : f64, eps_mode = "max"}> : (tensor<?x8xf32>, tensor<1xi64>) -> tensor<?x8xf32>
%c = "opset.NormalizeL2_1"(%y, %one) <{eps = 1.000000e-03 : f64, eps_mode = "add"}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x3x4xf32>
"opset.Result_1"(%a) : (tensor<?x8xf32>) -> ()
"opset.Result_1"(%b) : (tensor<?x8xf32>) -> ()
"opset.Result_1"(%c) : (tensor<2x3x4xf32>) -> ()
