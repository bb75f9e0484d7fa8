// RUN: stepwell opt %s --split-input-file --print-debuginfo -p "opset-fuse,opset-dce" | filecheck %s

// CHECK-LABEL: builtin.module
// Batch normalisation after a convolution: its scale goes into the weights, its shift stays as an Add.
// CHECK:      %x = "opset.Parameter_1"
// CHECK-NEXT: [[W:%[a-z0-9_]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [2.0, 15.0]>}>
// CHECK-NEXT: [[C:%[a-z0-9_]+]] = "opset.Convolution_1"(%x, [[W]])
// CHECK-NEXT: [[S:%[a-z0-9_]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [-1.0, 0.0]>}>
// CHECK-NEXT: [[Y:%[a-z0-9_]+]] = "opset.Add_1"([[C]], [[S]])
// CHECK-NEXT: "opset.Result_1"([[Y]])
%x = "opset.Parameter_1"() : () -> tensor<1x1x3x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [1.0, 5.0]>}> : () -> tensor<2x1x1x1xf32>
%gamma = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 6.0]>}> : () -> tensor<2xf32>
%beta = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 3.0]>}> : () -> tensor<2xf32>
%mean = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}> : () -> tensor<2xf32>
%variance = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 4.0]>}> : () -> tensor<2xf32>
%c = "opset.Convolution_1"(%x, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x1x3x3xf32>, tensor<2x1x1x1xf32>) -> tensor<1x2x3x3xf32>
%y = "opset.BatchNormInference_5"(%c, %gamma, %beta, %mean, %variance) <{epsilon = 0.0 : f64}> : (tensor<1x2x3x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<1x2x3x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3x3xf32>) -> ()

// -----

// CHECK-LABEL: builtin.module
// x * Sigmoid(x) -> Swish(x), at the locations of both; not where the Sigmoid is an output.
// CHECK:      [[A:%[a-z0-9_]+]] = "opset.Swish_4"(%x) {{.*}} loc(fused["mul", "sigmoid"])
// CHECK:      %t = "opset.Sigmoid_1"(%y)
// CHECK-NEXT: %u = "opset.Multiply_1"(%y, %t)
%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%y = "opset.Parameter_1"() : () -> tensor<2xf32>
%s = "opset.Sigmoid_1"(%x) : (tensor<2xf32>) -> tensor<2xf32> loc("sigmoid")
%p = "opset.Multiply_1"(%x, %s) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32> loc("mul")
%t = "opset.Sigmoid_1"(%y) : (tensor<2xf32>) -> tensor<2xf32>
%u = "opset.Multiply_1"(%y, %t) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%p) : (tensor<2xf32>) -> ()
"opset.Result_1"(%t) : (tensor<2xf32>) -> ()
"opset.Result_1"(%u) : (tensor<2xf32>) -> ()

// -----

// CHECK-LABEL: builtin.module
// A constant Pad with zeros goes into the convolution; one with ones stays.
// CHECK:      "opset.Convolution_1"(%x, %w) <{{.*}}pads_begin = array<i64: 2, 1>{{.*}}pads_end = array<i64: 1, 3>
// CHECK:      %b = "opset.Pad_1"
// CHECK-NEXT: "opset.Convolution_1"(%b, %w)
%x = "opset.Parameter_1"() : () -> tensor<1x1x3x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [1.0]>}> : () -> tensor<1x1x1x1xf32>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%low = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}> : () -> tensor<4xi64>
%high = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 3]>}> : () -> tensor<4xi64>
%a = "opset.Pad_1"(%x, %low, %high) <{pad_mode = "constant"}> : (tensor<1x1x3x3xf32>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x1x4x7xf32>
%c = "opset.Convolution_1"(%a, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 1, 0>, auto_pad = "explicit"}> : (tensor<1x1x4x7xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x6x7xf32>
%b = "opset.Pad_1"(%x, %low, %high, %one) <{pad_mode = "constant"}> : (tensor<1x1x3x3xf32>, tensor<4xi64>, tensor<4xi64>, tensor<f32>) -> tensor<1x1x4x7xf32>
%d = "opset.Convolution_1"(%b, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x1x4x7xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x4x7xf32>
"opset.Result_1"(%c) : (tensor<1x1x6x7xf32>) -> ()
"opset.Result_1"(%d) : (tensor<1x1x4x7xf32>) -> ()
