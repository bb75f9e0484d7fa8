// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// A scale before a convolution goes into its weights, of each input channel; one before a padded convolution too.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [2.0, 15.0]>}>
// CHECK-NEXT: %c = "opset.Convolution_1"(%x, %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x1x5x5xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [1.0, 5.0]>}> : () -> tensor<1x2x1x1xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [2.0, 3.0]>}> : () -> tensor<2x1x1xf32>
%m = "opset.Multiply_1"(%x, %s) <{auto_broadcast = "numpy"}> : (tensor<1x2x3x3xf32>, tensor<2x1x1xf32>) -> tensor<1x2x3x3xf32>
%c = "opset.Convolution_1"(%m, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>, auto_pad = "explicit"}> : (tensor<1x2x3x3xf32>, tensor<1x2x1x1xf32>) -> tensor<1x1x5x5xf32>
"opset.Result_1"(%c) : (tensor<1x1x5x5xf32>) -> ()

// -----

// Mean and scale before a convolution without padding: a bias is left.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [2.0, 15.0]>}>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x1x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1], [-32.0]>}>
// CHECK-NEXT: %c = "opset.Add_1"(%[[CONVOLUTION]], %[[CONSTANT_2]]){{.*}} -> tensor<1x1x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [1.0, 5.0]>}> : () -> tensor<1x2x1x1xf32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [-1.0, -2.0]>}> : () -> tensor<1x2x1x1xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [2.0, 3.0]>}> : () -> tensor<1x2x1x1xf32>
%a = "opset.Add_1"(%x, %t) <{auto_broadcast = "numpy"}> : (tensor<1x2x3x3xf32>, tensor<1x2x1x1xf32>) -> tensor<1x2x3x3xf32>
%m = "opset.Multiply_1"(%a, %s) <{auto_broadcast = "numpy"}> : (tensor<1x2x3x3xf32>, tensor<1x2x1x1xf32>) -> tensor<1x2x3x3xf32>
%c = "opset.Convolution_1"(%m, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x2x3x3xf32>, tensor<1x2x1x1xf32>) -> tensor<1x1x3x3xf32>
"opset.Result_1"(%c) : (tensor<1x1x3x3xf32>) -> ()

// -----

// A mean before a padded convolution stays: the zeros that are padded are no shifted ones.
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Add_1"(%x, %t){{.*}} -> tensor<1x1x3x3xf32>
// CHECK-NEXT: %c = "opset.Convolution_1"(%a, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x5x5xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x1x3x3xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [4.0]>}> : () -> tensor<1x1x1x1xf32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}> : () -> tensor<f32>
%a = "opset.Add_1"(%x, %t) <{auto_broadcast = "numpy"}> : (tensor<1x1x3x3xf32>, tensor<f32>) -> tensor<1x1x3x3xf32>
%c = "opset.Convolution_1"(%a, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>, auto_pad = "explicit"}> : (tensor<1x1x3x3xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x5x5xf32>
"opset.Result_1"(%c) : (tensor<1x1x5x5xf32>) -> ()

// -----

// Mean and scale of a vector go into the matrix product that reads it.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [0.5, 1.0, 0.75, 1.0]>}>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%x, %[[CONSTANT]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-2.0, -3.0]>}>
// CHECK-NEXT: %c = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x2xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 2.0, 3.0, 4.0]>}> : () -> tensor<2x2xf32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [1.0, 2.0]>}> : () -> tensor<1x2xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2], [2.0, 4.0]>}> : () -> tensor<1x2xf32>
%a = "opset.Subtract_1"(%x, %t) <{auto_broadcast = "numpy"}> : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
%m = "opset.Divide_1"(%a, %s) <{auto_broadcast = "numpy", m_pythondiv = true}> : (tensor<1x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
%c = "opset.MatMul_1"(%m, %w) <{transpose_a = false, transpose_b = false}> : (tensor<1x2xf32>, tensor<2x2xf32>) -> tensor<1x2xf32>
"opset.Result_1"(%c) : (tensor<1x2xf32>) -> ()

// -----

// Mean and scale of an image of one channel, which is reshaped to what a convolution reads.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [2.0, 1.0]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %sizes) <{special_zero = false}>{{.*}} -> tensor<1x1x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[RESHAPE]], %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [-2.0, -1.0]>}>
// CHECK-NEXT: %c = "opset.Add_1"(%[[CONVOLUTION]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x3x3x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [4.0, 2.0]>}> : () -> tensor<2x1x1x1xf32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [-1.0]>}> : () -> tensor<1x1x1x1xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%a = "opset.Add_1"(%x, %t) <{auto_broadcast = "numpy"}> : (tensor<1x3x3x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x3x3x1xf32>
%m = "opset.Multiply_1"(%a, %s) <{auto_broadcast = "numpy"}> : (tensor<1x3x3x1xf32>, tensor<f32>) -> tensor<1x3x3x1xf32>
%sizes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 3, 3]>}> : () -> tensor<4xi64>
%r = "opset.Reshape_1"(%m, %sizes) <{special_zero = false}> : (tensor<1x3x3x1xf32>, tensor<4xi64>) -> tensor<1x1x3x3xf32>
%c = "opset.Convolution_1"(%r, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x1x3x3xf32>, tensor<2x1x1x1xf32>) -> tensor<1x2x3x3xf32>
"opset.Result_1"(%c) : (tensor<1x2x3x3xf32>) -> ()

// -----

// Numbers that differ along a dimension are not those of the channels behind a Reshape.
// CHECK-LABEL: builtin.module
// CHECK:      %m = "opset.Multiply_1"(%x, %s){{.*}} -> tensor<1x2x3x1xf32>
// CHECK:      %r = "opset.Reshape_1"(%m, %sizes) <{special_zero = false}>{{.*}} -> tensor<1x2x1x3xf32>
// CHECK-NEXT: %c = "opset.Convolution_1"(%r, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<1x2x3x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [4.0, 2.0]>}> : () -> tensor<1x2x1x1xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [0.5, 3.0]>}> : () -> tensor<1x2x1x1xf32>
%m = "opset.Multiply_1"(%x, %s) <{auto_broadcast = "numpy"}> : (tensor<1x2x3x1xf32>, tensor<1x2x1x1xf32>) -> tensor<1x2x3x1xf32>
%sizes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 1, 3]>}> : () -> tensor<4xi64>
%r = "opset.Reshape_1"(%m, %sizes) <{special_zero = false}> : (tensor<1x2x3x1xf32>, tensor<4xi64>) -> tensor<1x2x1x3xf32>
%c = "opset.Convolution_1"(%r, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x2x1x3xf32>, tensor<1x2x1x1xf32>) -> tensor<1x1x1x3xf32>
"opset.Result_1"(%c) : (tensor<1x1x1x3xf32>) -> ()

// -----

// A scale for each channel of data whose channels are not known goes into the weights, as the runtime puts it there; a
// shift stays, which it does not.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1, 1], [0.5, 4.0, -4.0]>}>
// CHECK-NEXT: %y = "opset.Convolution_1"(%x, %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<?x1x?x?xf32, #stepwell.bounds<"?,1,1..,1..">>
// CHECK-NEXT: %a = "opset.Add_1"(%z, %s){{.*}} -> tensor<?x3x?x?xf32>
// CHECK-NEXT: %v = "opset.Convolution_1"(%a, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}>{{.*}} -> tensor<?x1x?x?xf32, #stepwell.bounds<"?,1,1..,1..">>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<?x?x?x?xf32>
%z = "opset.Parameter_1"() : () -> tensor<?x?x?x?xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1, 1], [0.5, 2.0, -1.0]>}> : () -> tensor<3x1x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3, 1, 1], [1.0, 2.0, 4.0]>}> : () -> tensor<1x3x1x1xf32>
%m = "opset.Multiply_1"(%x, %s) : (tensor<?x?x?x?xf32>, tensor<3x1x1xf32>) -> tensor<?x3x?x?xf32>
%y = "opset.Convolution_1"(%m, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<?x3x?x?xf32>, tensor<1x3x1x1xf32>) -> tensor<?x1x?x?xf32>
%a = "opset.Add_1"(%z, %s) : (tensor<?x?x?x?xf32>, tensor<3x1x1xf32>) -> tensor<?x3x?x?xf32>
%v = "opset.Convolution_1"(%a, %w) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<?x3x?x?xf32>, tensor<1x3x1x1xf32>) -> tensor<?x1x?x?xf32>
"opset.Result_1"(%y) : (tensor<?x1x?x?xf32>) -> ()
"opset.Result_1"(%v) : (tensor<?x1x?x?xf32>) -> ()
