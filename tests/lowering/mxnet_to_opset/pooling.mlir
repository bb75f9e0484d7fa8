// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// Pooling
// CHECK-LABEL: builtin.module
// CHECK:      %y, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%a) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x4x4xf32>, tensor<1x2x4x4xi64>)
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x8x8xf32>
%y = "mxnet.Pooling"(%a) <{kernel = array<i64: 2, 2>, pool_type = "max", global_pool = false, pooling_convention = "valid", stride = array<i64: 2, 2>, pad = array<i64>, layout = "None"}> : (tensor<1x2x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// full: one window more
// CHECK-LABEL: builtin.module
// CHECK:      %y, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%a) <{rounding_type = "ceil", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x4x4xf32>, tensor<1x2x4x4xi64>)
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x7x7xf32>
%y = "mxnet.Pooling"(%a) <{kernel = array<i64: 2, 2>, pool_type = "max", global_pool = false, pooling_convention = "full", stride = array<i64: 2, 2>, pad = array<i64>, layout = "None"}> : (tensor<1x2x7x7xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a mean, with the padding
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.AvgPool_14"(%a) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 3>, strides = array<i64: 1>, pads_begin = array<i64: 1>, pads_end = array<i64: 1>}>{{.*}} -> tensor<1x2x8xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x8xf32>
%y = "mxnet.Pooling"(%a) <{kernel = array<i64: 3>, pool_type = "avg", global_pool = false, pooling_convention = "valid", stride = array<i64>, pad = array<i64: 1>, layout = "None"}> : (tensor<1x2x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a mean at a full edge, with the padding
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%a, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x10xf32>
// CHECK-NEXT: %y = "opset.AvgPool_14"(%[[PAD]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = true, kernel = array<i64: 3>, strides = array<i64: 2>, pads_begin = array<i64: 0>, pads_end = array<i64: 1>}>{{.*}} -> tensor<1x2x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x8xf32>
%y = "mxnet.Pooling"(%a) <{kernel = array<i64: 3>, pool_type = "avg", global_pool = false, pooling_convention = "full", stride = array<i64: 2>, pad = array<i64: 1>, layout = "None"}> : (tensor<1x2x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// windows with gaps
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<1x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%a, %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x10xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[PAD]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 1>, strides = array<i64: 3>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD_2:[0-9]+]] = "opset.Pad_12"(%[[BROADCAST]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x10xf32>
// CHECK-NEXT: %[[AVGPOOL_2:[0-9]+]] = "opset.AvgPool_14"(%[[PAD_2]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 1>, strides = array<i64: 3>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[AVGPOOL_2]], %[[CONSTANT_8]]){{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[AVGPOOL]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x8xf32>
%y = "mxnet.Pooling"(%a) <{kernel = array<i64: 1>, pool_type = "avg", global_pool = false, pooling_convention = "full", stride = array<i64: 3>, pad = array<i64>, layout = "None"}> : (tensor<1x2x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// same
// CHECK-LABEL: builtin.module
// CHECK:      %y, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%a) <{rounding_type = "floor", dilations = array<i64: 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3>, strides = array<i64: 2>, pads_begin = array<i64: 0>, pads_end = array<i64: 2>}>{{.*}} -> (tensor<1x2x4xf32>, tensor<1x2x4xi64>)
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x8xf32>
%y = "mxnet.Pooling"(%a) <{kernel = array<i64: 3>, pool_type = "max", global_pool = false, pooling_convention = "same", stride = array<i64: 2>, pad = array<i64>, layout = "None"}> : (tensor<1x2x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// sums
// CHECK-LABEL: builtin.module
// CHECK:      %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%a) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 2>, strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x7xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[AVGPOOL]], %[[CONSTANT]]){{.*}} -> tensor<1x2x7xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x8xf32>
%y = "mxnet.Pooling"(%a) <{kernel = array<i64: 2>, pool_type = "sum", global_pool = false, pooling_convention = "valid", stride = array<i64>, pad = array<i64>, layout = "None"}> : (tensor<1x2x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// cubic means
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%a, %a){{.*}} -> tensor<1x2x8xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %a){{.*}} -> tensor<1x2x8xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[MULTIPLY_2]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 2>, strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x7xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[AVGPOOL]], %[[CONSTANT]]){{.*}} -> tensor<1x2x7xf32>
// CHECK-NEXT: %[[SIGN:[0-9]+]] = "opset.Sign_1"(%[[MULTIPLY_3]]){{.*}} -> tensor<1x2x7xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[MULTIPLY_3]]){{.*}} -> tensor<1x2x7xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.33333334]>}>
// CHECK-NEXT: %[[POWER:[0-9]+]] = "opset.Power_1"(%[[ABS]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2x7xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[SIGN]], %[[POWER]]){{.*}} -> tensor<1x2x7xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x8xf32>
%y = "mxnet.Pooling"(%a) <{kernel = array<i64: 2>, pool_type = "lp", global_pool = false, pooling_convention = "valid", stride = array<i64>, pad = array<i64>, layout = "None", p_value = 3 : i64}> : (tensor<1x2x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the whole image, channels last
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[TRANSPOSE]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[REDUCEMEAN]], %[[CONSTANT_3]]){{.*}} -> tensor<1x1x1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x8x8x2xf32>
%y = "mxnet.Pooling"(%a) <{kernel = array<i64>, pool_type = "avg", global_pool = true, pooling_convention = "valid", stride = array<i64>, pad = array<i64>, layout = "NHWC"}> : (tensor<1x8x8x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Pooling_v1: zeros around the image
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%a, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x10x10xf32>
// CHECK-NEXT: %y, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%[[PAD]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 2, 2>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x9x9xf32>, tensor<1x2x9x9xi64>)
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x8x8xf32>
%y = "mxnet.Pooling_v1"(%a) <{kernel = array<i64: 2, 2>, pool_type = "max", global_pool = false, pooling_convention = "valid", stride = array<i64>, pad = array<i64: 1, 1>}> : (tensor<1x2x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_AdaptiveAvgPooling2D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %y = "opset.AdaptiveAvgPool_8"(%a, %[[CONSTANT]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x8x8xf32>
%y = "mxnet._contrib_AdaptiveAvgPooling2D"(%a) <{output_size = array<i64: 3>}> : (tensor<1x2x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an order that is none
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.Pooling  ""  (f32[1,2,8])
// CHECK-NEXT: p_value is 4; MXNet has pools of the orders 1, 2 and 3
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x8xf32>
%y = "mxnet.Pooling"(%a) <{kernel = array<i64: 2>, pool_type = "lp", global_pool = false, pooling_convention = "valid", stride = array<i64>, pad = array<i64>, layout = "None", p_value = 4 : i64}> : (tensor<1x2x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no kernel
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.Pooling  ""  (f32[1,2,8])
// CHECK-NEXT: Pooling without a kernel, and not global_pool; the window is not known
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x8xf32>
%y = "mxnet.Pooling"(%a) <{kernel = array<i64>, pool_type = "max", global_pool = false, pooling_convention = "valid", stride = array<i64>, pad = array<i64>, layout = "None"}> : (tensor<1x2x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// sizes of three dimensions
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_AdaptiveAvgPooling2D  ""  (f32[1,2,8,8])
// CHECK-NEXT: output_size [3, 3, 3]; it is of one or two numbers
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x8x8xf32>
%y = "mxnet._contrib_AdaptiveAvgPooling2D"(%a) <{output_size = array<i64: 3, 3, 3>}> : (tensor<1x2x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
