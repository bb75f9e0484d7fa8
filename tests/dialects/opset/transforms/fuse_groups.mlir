// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// Convolutions of all parts of the channels, each with its bias
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 2, 1, 1], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%x, %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 1, 0>, dilations = array<i64: 1, 1>}>{{.*}} -> tensor<1x2x?x3xf32, #stepwell.bounds<"1,2,1..,3">>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [0.5, 0.25]>}>
// CHECK-NEXT: %y = "opset.Add_1"(%[[GROUPCONVOLUTION]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2x?x3xf32, #stepwell.bounds<"1,2,1..,3">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x4x?x3xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}> : (tensor<1x4x?x3xf32>, tensor<i64>) -> (tensor<1x2x?x3xf32>, tensor<1x2x?x3xf32>)
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [1.0, 2.0]>}> : () -> tensor<1x2x1x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [3.0, 4.0]>}> : () -> tensor<1x2x1x1xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [0.5]>}> : () -> tensor<1x1x1x1xf32>
%d = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}> : () -> tensor<f32>
%c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 1, 0>, dilations = array<i64: 1, 1>, auto_pad = "explicit"}> : (tensor<1x2x?x3xf32>, tensor<1x2x1x1xf32>) -> tensor<1x1x?x3xf32>
%e = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 1, 0>, dilations = array<i64: 1, 1>, auto_pad = "explicit"}> : (tensor<1x2x?x3xf32>, tensor<1x2x1x1xf32>) -> tensor<1x1x?x3xf32>
%f = "opset.Add_1"(%c, %b) <{auto_broadcast = "numpy"}> : (tensor<1x1x?x3xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x?x3xf32>
%g = "opset.Add_1"(%e, %d) <{auto_broadcast = "numpy"}> : (tensor<1x1x?x3xf32>, tensor<f32>) -> tensor<1x1x?x3xf32>
%y = "opset.Concat_1"(%f, %g) <{axis = 1 : i64}> : (tensor<1x1x?x3xf32>, tensor<1x1x?x3xf32>) -> tensor<1x2x?x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x?x3xf32>) -> ()

// -----

// Parts that have groups themselves; a VariadicSplit of equal lengths; the axis from the end
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4, 1, 1, 1], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %y = "opset.GroupConvolution_1"(%x, %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>}>{{.*}} -> tensor<1x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x4x3xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-2]>}> : () -> tensor<i64>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%p, %q = "opset.VariadicSplit_1"(%x, %a, %l) : (tensor<1x4x3xf32>, tensor<i64>, tensor<2xi64>) -> (tensor<1x2x3xf32>, tensor<1x2x3xf32>)
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [1.0, 2.0]>}> : () -> tensor<2x1x1x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [3.0, 4.0]>}> : () -> tensor<2x1x1x1xf32>
%c = "opset.GroupConvolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<2x1x1x1xf32>) -> tensor<1x2x3xf32>
%e = "opset.GroupConvolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x3xf32>, tensor<2x1x1x1xf32>) -> tensor<1x2x3xf32>
%y = "opset.Concat_1"(%c, %e) <{axis = -2 : i64}> : (tensor<1x2x3xf32>, tensor<1x2x3xf32>) -> tensor<1x4x3xf32>
"opset.Result_1"(%y) : (tensor<1x4x3xf32>) -> ()

// -----

// The transposed convolutions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 2, 1, 1], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %y = "opset.GroupConvolutionBackpropData_1"(%x, %[[CONSTANT]]) <{output_padding = array<i64: 0, 0>, auto_pad = "explicit", strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, dilations = array<i64: 1, 1>}>{{.*}} -> tensor<1x4x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x2x2x2xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}> : (tensor<1x2x2x2xf32>, tensor<i64>) -> (tensor<1x1x2x2xf32>, tensor<1x1x2x2xf32>)
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [1.0, 2.0]>}> : () -> tensor<1x2x1x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1, 1], [3.0, 4.0]>}> : () -> tensor<1x2x1x1xf32>
%c = "opset.ConvolutionBackpropData_1"(%p, %v) <{strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, dilations = array<i64: 1, 1>, output_padding = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x1x2x2xf32>, tensor<1x2x1x1xf32>) -> tensor<1x2x3x3xf32>
%e = "opset.ConvolutionBackpropData_1"(%q, %w) <{strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, dilations = array<i64: 1, 1>, output_padding = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<1x1x2x2xf32>, tensor<1x2x1x1xf32>) -> tensor<1x2x3x3xf32>
%y = "opset.Concat_1"(%c, %e) <{axis = 1 : i64}> : (tensor<1x2x3x3xf32>, tensor<1x2x3x3xf32>) -> tensor<1x4x3x3xf32>
"opset.Result_1"(%y) : (tensor<1x4x3x3xf32>) -> ()

// -----

// Another dilation, and parts that somebody else uses, stay
// CHECK-LABEL: builtin.module
// CHECK:      %p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}>{{.*}} -> (tensor<1x2x4xf32>, tensor<1x2x4xf32>)
// CHECK:      %c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 1>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x4xf32>
// CHECK-NEXT: %e = "opset.Convolution_1"(%q, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 1>, pads_end = array<i64: 1>, dilations = array<i64: 2>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x4xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%c, %e) <{axis = 1 : i64}>{{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %r, %s = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}>{{.*}} -> (tensor<1x2x4xf32>, tensor<1x2x4xf32>)
// CHECK-NEXT: %f = "opset.Convolution_1"(%r, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 1>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x4xf32>
// CHECK-NEXT: %g = "opset.Convolution_1"(%s, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 1>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x4xf32>
// CHECK-NEXT: %z = "opset.Concat_1"(%f, %g) <{axis = 1 : i64}>{{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%s)
%x = "opset.Parameter_1"() : () -> tensor<1x4x4xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}> : (tensor<1x4x4xf32>, tensor<i64>) -> (tensor<1x2x4xf32>, tensor<1x2x4xf32>)
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 2], [1.0, 2.0, 3.0, 4.0]>}> : () -> tensor<1x2x2xf32>
%c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 1>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x4xf32>, tensor<1x2x2xf32>) -> tensor<1x1x4xf32>
%e = "opset.Convolution_1"(%q, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 1>, pads_end = array<i64: 1>, dilations = array<i64: 2>, auto_pad = "explicit"}> : (tensor<1x2x4xf32>, tensor<1x2x2xf32>) -> tensor<1x1x4xf32>
%y = "opset.Concat_1"(%c, %e) <{axis = 1 : i64}> : (tensor<1x1x4xf32>, tensor<1x1x4xf32>) -> tensor<1x2x4xf32>
%r, %s = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}> : (tensor<1x4x4xf32>, tensor<i64>) -> (tensor<1x2x4xf32>, tensor<1x2x4xf32>)
%f = "opset.Convolution_1"(%r, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 1>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x4xf32>, tensor<1x2x2xf32>) -> tensor<1x1x4xf32>
%g = "opset.Convolution_1"(%s, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 1>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x4xf32>, tensor<1x2x2xf32>) -> tensor<1x1x4xf32>
%z = "opset.Concat_1"(%f, %g) <{axis = 1 : i64}> : (tensor<1x1x4xf32>, tensor<1x1x4xf32>) -> tensor<1x2x4xf32>
"opset.Result_1"(%y) : (tensor<1x2x4xf32>) -> ()
"opset.Result_1"(%z) : (tensor<1x2x4xf32>) -> ()
"opset.Result_1"(%s) : (tensor<1x2x4xf32>) -> ()

// -----

// Parts along another axis stay apart
// CHECK-LABEL: builtin.module
// CHECK:      %p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}>{{.*}} -> (tensor<1x2x2xf32>, tensor<1x2x2xf32>)
// CHECK:      %c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x2xf32>
// CHECK-NEXT: %e = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x2xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%c, %e) <{axis = 1 : i64}>{{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<1x2x4xf32>
%a = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%p, %q = "opset.Split_1"(%x, %a) <{num_splits = 2 : i64}> : (tensor<1x2x4xf32>, tensor<i64>) -> (tensor<1x2x2xf32>, tensor<1x2x2xf32>)
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [1.0, 2.0]>}> : () -> tensor<1x2x1xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 1], [3.0, 4.0]>}> : () -> tensor<1x2x1xf32>
%c = "opset.Convolution_1"(%p, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x2xf32>, tensor<1x2x1xf32>) -> tensor<1x1x2xf32>
%e = "opset.Convolution_1"(%q, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x2xf32>, tensor<1x2x1xf32>) -> tensor<1x1x2xf32>
%y = "opset.Concat_1"(%c, %e) <{axis = 1 : i64}> : (tensor<1x1x2xf32>, tensor<1x1x2xf32>) -> tensor<1x2x2xf32>
"opset.Result_1"(%y) : (tensor<1x2x2xf32>) -> ()

// -----

// Slices of the channels, all in order; those that leave a channel out, or are not in order, stay
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 2, 3], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0]>}>
// CHECK-NEXT: %y = "opset.GroupConvolution_1"(%x, %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %e = "opset.Slice_8"(%x, %n1, %n3, %n1, %n1){{.*}} -> tensor<1x2x5xf32>
// CHECK-NEXT: %f = "opset.Slice_8"(%x, %m2, %n9, %n1, %m2){{.*}} -> tensor<1x2x5xf32>
// CHECK-NEXT: %g = "opset.Convolution_1"(%e, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %h = "opset.Convolution_1"(%f, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %z = "opset.Concat_1"(%g, %h) <{axis = 1 : i64}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<1x4x5xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 3], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>}> : () -> tensor<1x2x3xf32>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 2, 3], [6.0, 5.0, 4.0, 3.0, 2.0, 1.0]>}> : () -> tensor<1x2x3xf32>
%n0 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%n1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%n2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%m2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}> : () -> tensor<1xi64>
%n3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%n9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9]>}> : () -> tensor<1xi64>
%a = "opset.Slice_8"(%x, %n0, %n2, %n1, %n1) : (tensor<1x4x5xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x2x5xf32>
%b = "opset.Slice_8"(%x, %m2, %n9, %n1, %m2) : (tensor<1x4x5xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x2x5xf32>
%c = "opset.Convolution_1"(%a, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x5xf32>, tensor<1x2x3xf32>) -> tensor<1x1x3xf32>
%d = "opset.Convolution_1"(%b, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x5xf32>, tensor<1x2x3xf32>) -> tensor<1x1x3xf32>
%y = "opset.Concat_1"(%c, %d) <{axis = 1 : i64}> : (tensor<1x1x3xf32>, tensor<1x1x3xf32>) -> tensor<1x2x3xf32>
%e = "opset.Slice_8"(%x, %n1, %n3, %n1, %n1) : (tensor<1x4x5xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x2x5xf32>
%f = "opset.Slice_8"(%x, %m2, %n9, %n1, %m2) : (tensor<1x4x5xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<1x2x5xf32>
%g = "opset.Convolution_1"(%e, %w) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x5xf32>, tensor<1x2x3xf32>) -> tensor<1x1x3xf32>
%h = "opset.Convolution_1"(%f, %v) <{strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, dilations = array<i64: 1>, auto_pad = "explicit"}> : (tensor<1x2x5xf32>, tensor<1x2x3xf32>) -> tensor<1x1x3xf32>
%z = "opset.Concat_1"(%g, %h) <{axis = 1 : i64}> : (tensor<1x1x3xf32>, tensor<1x1x3xf32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%y) : (tensor<1x2x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<1x2x3xf32>) -> ()

// -----

// Parts of a VariadicSplit whose lengths say how many channels there are
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 2, 1, 1, 1], [1.0, 2.0, -3.0, 0.5, 0.25, 4.0]>}>
// CHECK-NEXT: %joined = "opset.GroupConvolution_1"(%x, %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<?x6x?x?xf32, #stepwell.bounds<"?,6,1..,1..">>
// CHECK-NEXT: "opset.Result_1"(%joined)
%x = "opset.Parameter_1"() : () -> tensor<?x?x?x?xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%lengths = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 1]>}> : () -> tensor<3xi64>
%a, %b, %c = "opset.VariadicSplit_1"(%x, %axis, %lengths) : (tensor<?x?x?x?xf32>, tensor<i64>, tensor<3xi64>) -> (tensor<?x1x?x?xf32>, tensor<?x1x?x?xf32>, tensor<?x1x?x?xf32>)
%w_0 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [1.0, 2.0]>}> : () -> tensor<2x1x1x1xf32>
%c_0 = "opset.Convolution_1"(%a, %w_0) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<?x1x?x?xf32>, tensor<2x1x1x1xf32>) -> tensor<?x2x?x?xf32>
%w_1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [-3.0, 0.5]>}> : () -> tensor<2x1x1x1xf32>
%c_1 = "opset.Convolution_1"(%b, %w_1) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<?x1x?x?xf32>, tensor<2x1x1x1xf32>) -> tensor<?x2x?x?xf32>
%w_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [0.25, 4.0]>}> : () -> tensor<2x1x1x1xf32>
%c_2 = "opset.Convolution_1"(%c, %w_2) <{strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit"}> : (tensor<?x1x?x?xf32>, tensor<2x1x1x1xf32>) -> tensor<?x2x?x?xf32>
%joined = "opset.Concat_1"(%c_0, %c_1, %c_2) <{axis = 1 : i64}> : (tensor<?x2x?x?xf32>, tensor<?x2x?x?xf32>, tensor<?x2x?x?xf32>) -> tensor<?x6x?x?xf32>
"opset.Result_1"(%joined) : (tensor<?x6x?x?xf32>) -> ()
