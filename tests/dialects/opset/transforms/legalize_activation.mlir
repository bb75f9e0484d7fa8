// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// A slope of unknown sizes is written out; a vector, which is one of the channels, and known sizes stay
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<?x2x?xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MINIMUM]], %c){{.*}} -> tensor<?x2x?xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<?x2x?xf32>
// CHECK-NEXT: %a = "opset.Add_1"(%[[MAXIMUM]], %[[MULTIPLY]]){{.*}} -> tensor<?x2x?xf32>
// CHECK-NEXT: %b = "opset.PReLU_1"(%x, %v){{.*}} -> tensor<?x2x?xf32>
// CHECK-NEXT: %d = "opset.PReLU_1"(%x, %s){{.*}} -> tensor<?x2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%d)
%x = "opset.Parameter_1"() : () -> tensor<?x2x?xf32>
%c = "opset.Parameter_1"() : () -> tensor<1x2x?xf32>
%v = "opset.Parameter_1"() : () -> tensor<?xf32>
%s = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%a = "opset.PReLU_1"(%x, %c) : (tensor<?x2x?xf32>, tensor<1x2x?xf32>) -> tensor<?x2x?xf32>
%b = "opset.PReLU_1"(%x, %v) : (tensor<?x2x?xf32>, tensor<?xf32>) -> tensor<?x2x?xf32>
%d = "opset.PReLU_1"(%x, %s) : (tensor<?x2x?xf32>, tensor<2x1xf32>) -> tensor<?x2x?xf32>
"opset.Result_1"(%a) : (tensor<?x2x?xf32>) -> ()
"opset.Result_1"(%b) : (tensor<?x2x?xf32>) -> ()
"opset.Result_1"(%d) : (tensor<?x2x?xf32>) -> ()
