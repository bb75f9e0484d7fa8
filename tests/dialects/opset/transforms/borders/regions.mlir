// RUN: stepwell opt %s -p 'opset-detect-regions{classes=1 coords=4 num=2 do_softmax=false masks="0,1"}' | filecheck %s

// Behind an output with channels last.
// CHECK-LABEL: builtin.module
// CHECK:      %h = "opset.Negative_1"(%x){{.*}} -> tensor<1x2x2x12xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%h, %[[CONSTANT]]){{.*}} -> tensor<1x12x2x2xf32>
// CHECK-NEXT: %[[REGIONYOLO:[0-9]+]] = "opset.RegionYolo_1"(%[[TRANSPOSE]]) <{anchors = array<f64>, do_softmax = false, mask = array<i64: 0, 1>, axis = 1 : i64, end_axis = 3 : i64, coords = 4 : i64, classes = 1 : i64, num = 2 : i64}>{{.*}} -> tensor<1x12x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[REGIONYOLO]])
%x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<1x2x2x12xf32>
%h = "opset.Negative_1"(%x) {names = [["y"]]} : (tensor<1x2x2x12xf32>) -> tensor<1x2x2x12xf32>
"opset.Result_1"(%h) : (tensor<1x2x2x12xf32>) -> ()
