// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// What was rounded, times integers that are scaled: the runtime is told not to round it again
// CHECK: builtin.module attributes {stepwell.rt_info = {runtime_options = {DYNAMIC_QUANTIZATION_GROUP_SIZE = "0"}}} {
%x = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 2], [1, 2, 3, 4]>}> : () -> tensor<2x2xi8>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [0.5, 0.25]>}> : () -> tensor<2x1xf32>
%r = "opset.Round_5"(%x) <{mode = "half_to_even"}> : (tensor<?x2xf32>) -> tensor<?x2xf32>
%m = "opset.Multiply_1"(%r, %x) <{auto_broadcast = "numpy"}> : (tensor<?x2xf32>, tensor<?x2xf32>) -> tensor<?x2xf32>
%f = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x2xi8>) -> tensor<2x2xf32>
%d = "opset.Multiply_1"(%f, %s) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
%y = "opset.MatMul_1"(%m, %d) <{transpose_a = false, transpose_b = true}> : (tensor<?x2xf32>, tensor<2x2xf32>) -> tensor<?x2xf32>
"opset.Result_1"(%y) : (tensor<?x2xf32>) -> ()

// -----

// Nothing is rounded, or the weights are real numbers: as the runtime does by itself
// CHECK:     builtin.module {
// CHECK-NOT: runtime_options
%x = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [2, 2], [1, 2, 3, 4]>}> : () -> tensor<2x2xi8>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [0.5, 0.25, 1.0, 2.0]>}> : () -> tensor<2x2xf32>
%f = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x2xi8>) -> tensor<2x2xf32>
%y = "opset.MatMul_1"(%x, %f) <{transpose_a = false, transpose_b = true}> : (tensor<?x2xf32>, tensor<2x2xf32>) -> tensor<?x2xf32>
%r = "opset.Round_5"(%y) <{mode = "half_to_even"}> : (tensor<?x2xf32>) -> tensor<?x2xf32>
%z = "opset.MatMul_1"(%r, %v) <{transpose_a = false, transpose_b = true}> : (tensor<?x2xf32>, tensor<2x2xf32>) -> tensor<?x2xf32>
"opset.Result_1"(%z) : (tensor<?x2xf32>) -> ()
