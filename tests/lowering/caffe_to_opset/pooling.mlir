// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-to-opset" | filecheck %s

// the largest; the last window is not whole
// CHECK-LABEL: builtin.module
// CHECK:      %out, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "ceil", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x3x3xf32>, tensor<1x2x3x3xi64>)
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6x6xf32>
%out = "caffe.Pooling"(%x) <{pool = "MAX", pad = 0 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 2 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 3 : i64}> : (tensor<1x2x6x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// whole windows
// CHECK-LABEL: builtin.module
// CHECK:      %out, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x3x3xf32>, tensor<1x2x3x3xi64>)
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x7x7xf32>
%out = "caffe.Pooling"(%x) <{pool = "MAX", pad = 0 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 2 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 3 : i64}> : (tensor<1x2x7x7xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// rounded down
// CHECK-LABEL: builtin.module
// CHECK:      %out, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x2x2xf32>, tensor<1x2x2x2xi64>)
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6x6xf32>
%out = "caffe.Pooling"(%x) <{pool = "MAX", pad = 0 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 2 : i64, global_pooling = false, round_mode = "FLOOR", kernel_size = 3 : i64}> : (tensor<1x2x6x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// rounded down, as forks say it
// CHECK-LABEL: builtin.module
// CHECK:      %out, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x2x2xf32>, tensor<1x2x2x2xi64>)
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6x6xf32>
%out = "caffe.Pooling"(%x) <{pool = "MAX", pad = 0 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 2 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 3 : i64, ceil_mode = false}> : (tensor<1x2x6x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a last window that would begin in the padding is left out
// CHECK-LABEL: builtin.module
// CHECK:      %out, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "ceil_torch", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "explicit", kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> (tensor<1x2x3x3xf32>, tensor<1x2x3x3xi64>)
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x5x5xf32>
%out = "caffe.Pooling"(%x) <{pool = "MAX", pad = 1 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 2 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 2 : i64}> : (tensor<1x2x5x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a size that is not known, with padding and without
// CHECK-LABEL: builtin.module
// CHECK:      %out, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "ceil_torch", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> (tensor<1x2x?x?xf32, #stepwell.bounds<"1,2,1..,1..">>, tensor<1x2x?x?xi64, #stepwell.bounds<"1,2,1..,1..">>)
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x?x?xf32>
%out = "caffe.Pooling"(%x) <{pool = "MAX", pad = 1 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 2 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 3 : i64}> : (tensor<1x2x?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a size that is not known
// CHECK-LABEL: builtin.module
// CHECK:      %out, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "ceil", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x?x?xf32, #stepwell.bounds<"1,2,1..,1..">>, tensor<1x2x?x?xi64, #stepwell.bounds<"1,2,1..,1..">>)
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x?x?xf32>
%out = "caffe.Pooling"(%x) <{pool = "MAX", pad = 0 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 2 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 3 : i64}> : (tensor<1x2x?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the mean counts the padding
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.AvgPool_14"(%x) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x7x7xf32>
%out = "caffe.Pooling"(%x) <{pool = "AVE", pad = 1 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 2 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 3 : i64}> : (tensor<1x2x7x7xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the mean does not count what lies behind the padding
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: %out = "opset.AvgPool_14"(%[[PAD]]) <{rounding_type = "ceil_torch", auto_pad = "explicit", exclude_pad = true, kernel = array<i64: 4, 4>, strides = array<i64: 3, 3>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%x) <{rounding_type = "ceil_torch", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 4, 4>, strides = array<i64: 3, 3>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6x6xf32>
%out = "caffe.Pooling"(%x) <{pool = "AVE", pad = 1 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 3 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 4 : i64}> : (tensor<1x2x6x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// sizes of height and width apart, and the places of the largest
// CHECK-LABEL: builtin.module
// CHECK:      %out0, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "ceil", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "explicit", kernel = array<i64: 2, 3>, strides = array<i64: 2, 3>, pads_begin = array<i64: 0, 1>, pads_end = array<i64: 0, 1>}>{{.*}} -> (tensor<1x2x3x3xf32>, tensor<1x2x3x3xi64>)
// CHECK-NEXT: %out1 = "opset.Convert_1"(%[[MAXPOOL]]) <{destination_type = f32}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out0)
// CHECK-NEXT: "opset.Result_1"(%out1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6x6xf32>
%out0, %out1 = "caffe.Pooling"(%x) <{pool = "MAX", pad = 0 : i64, pad_h = 0 : i64, pad_w = 1 : i64, stride = 1 : i64, global_pooling = false, round_mode = "CEIL", kernel_h = 2 : i64, kernel_w = 3 : i64, stride_h = 2 : i64, stride_w = 3 : i64}> : (tensor<1x2x6x6xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out0) <{tensor_name = "out0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// all of an image
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.AvgPool_14"(%x) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 6, 6>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6x6xf32>
%out = "caffe.Pooling"(%x) <{pool = "AVE", pad = 0 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 1 : i64, global_pooling = true, round_mode = "CEIL"}> : (tensor<1x2x6x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// all of an image of unknown size
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %out = "opset.ReduceMax_1"(%x, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x?x?xf32>
%out = "caffe.Pooling"(%x) <{pool = "MAX", pad = 0 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 1 : i64, global_pooling = true, round_mode = "CEIL"}> : (tensor<1x2x?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// all of an image of unknown size: the mean
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %out = "opset.ReduceMean_1"(%x, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x?x?xf32>
%out = "caffe.Pooling"(%x) <{pool = "AVE", pad = 0 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 1 : i64, global_pooling = true, round_mode = "CEIL"}> : (tensor<1x2x?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// stochastic pooling at test time
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %x){{.*}} -> tensor<1x2x6x6xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[MULTIPLY]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = true, kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[AVGPOOL_2:[0-9]+]] = "opset.AvgPool_14"(%x) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = true, kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.1754944e-38]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[AVGPOOL_2]], %[[CONSTANT]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %out = "opset.Divide_1"(%[[AVGPOOL]], %[[ADD]]) <{m_pythondiv = true{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6x6xf32>
%out = "caffe.Pooling"(%x) <{pool = "STOCHASTIC", pad = 0 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 2 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 2 : i64}> : (tensor<1x2x6x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// three dimensions
// CHECK-LABEL: builtin.module
// CHECK:      %out, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "floor", dilations = array<i64: 1, 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "explicit", kernel = array<i64: 2, 2, 2>, strides = array<i64: 2, 2, 2>, pads_begin = array<i64: 0, 0, 0>, pads_end = array<i64: 0, 0, 0>}>{{.*}} -> (tensor<1x2x3x3x3xf32>, tensor<1x2x3x3x3xi64>)
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6x6x6xf32>
%out = "caffe.Pooling"(%x) <{pool = "MAX", pad = 0 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 2 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 2 : i64}> : (tensor<1x2x6x6x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a bottom of rank 2
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Pooling  ""  (f32[1,2])
// CHECK-NEXT: a bottom of rank 2; windows have 1 to 3 spatial dimensions
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2xf32>
%out = "caffe.Pooling"(%x) <{pool = "MAX", pad = 0 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 1 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 2 : i64}> : (tensor<1x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// two tops of a mean
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Pooling  ""  (f32[1,2,6,6])
// CHECK-NEXT: 2 tops of AVE pooling
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6x6xf32>
%out0, %out1 = "caffe.Pooling"(%x) <{pool = "AVE", pad = 0 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 1 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 2 : i64}> : (tensor<1x2x6x6xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out0) <{tensor_name = "out0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// pads as large as the window
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Pooling  ""  (f32[1,2,6,6])
// CHECK-NEXT: a kernel of [2, 2], strides [1, 1] and pads [2, 2]
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6x6xf32>
%out = "caffe.Pooling"(%x) <{pool = "MAX", pad = 2 : i64, pad_h = 0 : i64, pad_w = 0 : i64, stride = 1 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 2 : i64}> : (tensor<1x2x6x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// height and width in three dimensions
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Pooling  ""  (f32[1,2,6,6,6])
// CHECK-NEXT: pad_h and pad_w are for two spatial dimensions; there are 3
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x6x6x6xf32>
%out = "caffe.Pooling"(%x) <{pool = "MAX", pad = 0 : i64, pad_h = 1 : i64, pad_w = 0 : i64, stride = 1 : i64, global_pooling = false, round_mode = "CEIL", kernel_size = 2 : i64}> : (tensor<1x2x6x6x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SPP: three levels
// CHECK-LABEL: builtin.module
// CHECK:      %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "explicit", kernel = array<i64: 8, 8>, strides = array<i64: 8, 8>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x1x1xf32>, tensor<1x2x1x1xi64>)
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[MAXPOOL]], %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[MAXPOOL_3:[0-9]+]], %[[MAXPOOL_4:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "explicit", kernel = array<i64: 4, 4>, strides = array<i64: 4, 4>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x2x2xf32>, tensor<1x2x2x2xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MAXPOOL_3]], %[[CONSTANT_2]]) <{special_zero = true}>{{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[MAXPOOL_5:[0-9]+]], %[[MAXPOOL_6:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "explicit", kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x4x4xf32>, tensor<1x2x4x4xi64>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[MAXPOOL_5]], %[[CONSTANT_3]]) <{special_zero = true}>{{.*}} -> tensor<1x32xf32>
// CHECK-NEXT: %out = "opset.Concat_1"(%[[RESHAPE]], %[[RESHAPE_2]], %[[RESHAPE_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<1x42xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x8x8xf32>
%out = "caffe.SPP"(%x) <{pool = "MAX", pyramid_height = 3 : i64}> : (tensor<1x2x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SPP: the mean, one level
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.AvgPool_14"(%x) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 8, 7>, strides = array<i64: 8, 7>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x8x7xf32>
%out = "caffe.SPP"(%x) <{pool = "AVE", pyramid_height = 1 : i64}> : (tensor<1x2x8x7xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SPP: stochastic
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %x){{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[MULTIPLY]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = true, kernel = array<i64: 8, 8>, strides = array<i64: 8, 8>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[AVGPOOL_2:[0-9]+]] = "opset.AvgPool_14"(%x) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = true, kernel = array<i64: 8, 8>, strides = array<i64: 8, 8>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.1754944e-38]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[AVGPOOL_2]], %[[CONSTANT]]){{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %out = "opset.Divide_1"(%[[AVGPOOL]], %[[ADD]]) <{m_pythondiv = true{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x8x8xf32>
%out = "caffe.SPP"(%x) <{pool = "STOCHASTIC", pyramid_height = 1 : i64}> : (tensor<1x2x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SPP of rank 3
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.SPP  ""  (f32[1,2,8])
// CHECK-NEXT: 2 levels of a bottom of rank 3; rank 4 and up to 7 levels are needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x8xf32>
%out = "caffe.SPP"(%x) <{pool = "MAX", pyramid_height = 2 : i64}> : (tensor<1x2x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SPP with more windows than there are elements
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.SPP  ""  (f32[1,2,3,3])
// CHECK-NEXT: level 2 has 4 windows in each dimension of [3, 3]
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3x3xf32>
%out = "caffe.SPP"(%x) <{pool = "MAX", pyramid_height = 4 : i64}> : (tensor<1x2x3x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SPP of an image of unknown size
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.SPP  ""  (f32[1,2,?,8])
// CHECK-NEXT: the size of an image is not known; give the shape with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x?x8xf32>
%out = "caffe.SPP"(%x) <{pyramid_height = 2 : i64}> : (tensor<1x2x?x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
