// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// MaxPool(Pad(x)) -> MaxPool(x) with pads: of the lowest number, and of zeros where nothing is negative
// CHECK-LABEL: builtin.module
// CHECK:      %maxpool, %maxpool_1 = "opset.MaxPool_8"(%x) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 0, 2>}>{{.*}} -> (tensor<1x2x4x5xf32>, tensor<1x2x4x5xi64>)
// CHECK:      %relu = "opset.ReLU_1"(%x_1){{.*}} -> tensor<?x2x?x5xf32>
// CHECK-NEXT: %maxpool_2, %maxpool_3 = "opset.MaxPool_8"(%relu) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 2, 0>, pads_end = array<i64: 0, 2>}>{{.*}} -> (tensor<?x2x?x5xf32, #stepwell.bounds<"?,2,1..,5">>, tensor<?x2x?x5xi64, #stepwell.bounds<"?,2,1..,5">>)
// CHECK-NEXT: "opset.Result_1"(%maxpool)
// CHECK-NEXT: "opset.Result_1"(%maxpool_2)
%x = "opset.Parameter_1"() : () -> tensor<1x2x5x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}> : () -> tensor<4xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 2]>}> : () -> tensor<4xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.4028235e+38]>}> : () -> tensor<f32>
%pad = "opset.Pad_12"(%x, %c, %c_1, %c_2) <{pad_mode = "constant"}> : (tensor<1x2x5x5xf32>, tensor<4xi64>, tensor<4xi64>, tensor<f32>) -> tensor<1x2x6x7xf32>
%maxpool, %maxpool_1 = "opset.MaxPool_8"(%pad) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<1x2x6x7xf32>) -> (tensor<1x2x4x5xf32>, tensor<1x2x4x5xi64>)
%x_1 = "opset.Parameter_1"() : () -> tensor<?x2x?x5xf32>
%relu = "opset.ReLU_1"(%x_1) : (tensor<?x2x?x5xf32>) -> tensor<?x2x?x5xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}> : () -> tensor<4xi64>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 2]>}> : () -> tensor<4xi64>
%pad_1 = "opset.Pad_12"(%relu, %c_3, %c_4) <{pad_mode = "constant"}> : (tensor<?x2x?x5xf32>, tensor<4xi64>, tensor<4xi64>) -> tensor<?x2x?x7xf32, #stepwell.bounds<"?,2,1..,7">>
%maxpool_2, %maxpool_3 = "opset.MaxPool_8"(%pad_1) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 0, 0>}> : (tensor<?x2x?x7xf32, #stepwell.bounds<"?,2,1..,7">>) -> (tensor<?x2x?x5xf32, #stepwell.bounds<"?,2,1..,5">>, tensor<?x2x?x5xi64, #stepwell.bounds<"?,2,1..,5">>)
"opset.Result_1"(%maxpool) : (tensor<1x2x4x5xf32>) -> ()
"opset.Result_1"(%maxpool_2) : (tensor<?x2x?x5xf32, #stepwell.bounds<"?,2,1..,5">>) -> ()

// -----

// … not of zeros beside any number, of ones, where a window would see pads only, with ceil, dilations, or places
// CHECK-LABEL: builtin.module
// CHECK:      %relu = "opset.ReLU_1"(%x_1){{.*}} -> tensor<1x2x5x5xf32>
// CHECK:      %pad = "opset.Pad_12"(%relu, %c, %c_1) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x6x7xf32>
// CHECK:      %pad_1 = "opset.Pad_12"(%x, %c_2, %c_3) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x6x7xf32>
// CHECK-NEXT: %maxpool, %maxpool_1 = "opset.MaxPool_8"(%pad_1) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x4x5xf32>, tensor<1x2x4x5xi64>)
// CHECK-NEXT: %relu_1 = "opset.ReLU_1"(%x){{.*}} -> tensor<1x2x5x5xf32>
// CHECK:      %pad_2 = "opset.Pad_12"(%relu_1, %c_4, %c_5, %c_6) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x6x7xf32>
// CHECK-NEXT: %maxpool_2, %maxpool_3 = "opset.MaxPool_8"(%pad_2) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x4x5xf32>, tensor<1x2x4x5xi64>)
// CHECK-NEXT: %relu_2 = "opset.ReLU_1"(%x){{.*}} -> tensor<1x2x5x5xf32>
// CHECK:      %pad_3 = "opset.Pad_12"(%relu_2, %c_7, %c_8) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x6x7xf32>
// CHECK-NEXT: %maxpool_4, %maxpool_5 = "opset.MaxPool_8"(%pad_3) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 2>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x4x6xf32>, tensor<1x2x4x6xi64>)
// CHECK-NEXT: %relu_3 = "opset.ReLU_1"(%x){{.*}} -> tensor<1x2x5x5xf32>
// CHECK:      %pad_4 = "opset.Pad_12"(%relu_3, %c_9, %c_10) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x6x7xf32>
// CHECK-NEXT: %maxpool_6, %maxpool_7 = "opset.MaxPool_8"(%pad_4) <{rounding_type = "ceil", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x4x5xf32>, tensor<1x2x4x5xi64>)
// CHECK-NEXT: %relu_4 = "opset.ReLU_1"(%x){{.*}} -> tensor<1x2x5x5xf32>
// CHECK:      %pad_5 = "opset.Pad_12"(%relu_4, %c_11, %c_12) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x6x7xf32>
// CHECK-NEXT: %maxpool_8, %maxpool_9 = "opset.MaxPool_8"(%pad_5) <{rounding_type = "floor", dilations = array<i64: 1, 2>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x4x3xf32>, tensor<1x2x4x3xi64>)
// CHECK-NEXT: %maxpool_10, %maxpool_11 = "opset.MaxPool_8"(%pad) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x4x5xf32>, tensor<1x2x4x5xi64>)
// CHECK-NEXT: "opset.Result_1"(%maxpool)
// CHECK-NEXT: "opset.Result_1"(%maxpool_2)
// CHECK-NEXT: "opset.Result_1"(%maxpool_4)
// CHECK-NEXT: "opset.Result_1"(%maxpool_6)
// CHECK-NEXT: "opset.Result_1"(%maxpool_8)
// CHECK-NEXT: "opset.Result_1"(%maxpool_11)
%x = "opset.Parameter_1"() : () -> tensor<1x2x5x5xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x2x5x5xf32>
%relu = "opset.ReLU_1"(%x_1) : (tensor<1x2x5x5xf32>) -> tensor<1x2x5x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}> : () -> tensor<4xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 2]>}> : () -> tensor<4xi64>
%pad = "opset.Pad_12"(%relu, %c, %c_1) <{pad_mode = "constant"}> : (tensor<1x2x5x5xf32>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x2x6x7xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}> : () -> tensor<4xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 2]>}> : () -> tensor<4xi64>
%pad_1 = "opset.Pad_12"(%x, %c_2, %c_3) <{pad_mode = "constant"}> : (tensor<1x2x5x5xf32>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x2x6x7xf32>
%maxpool, %maxpool_1 = "opset.MaxPool_8"(%pad_1) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<1x2x6x7xf32>) -> (tensor<1x2x4x5xf32>, tensor<1x2x4x5xi64>)
%relu_1 = "opset.ReLU_1"(%x) : (tensor<1x2x5x5xf32>) -> tensor<1x2x5x5xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}> : () -> tensor<4xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 2]>}> : () -> tensor<4xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%pad_2 = "opset.Pad_12"(%relu_1, %c_4, %c_5, %c_6) <{pad_mode = "constant"}> : (tensor<1x2x5x5xf32>, tensor<4xi64>, tensor<4xi64>, tensor<f32>) -> tensor<1x2x6x7xf32>
%maxpool_2, %maxpool_3 = "opset.MaxPool_8"(%pad_2) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<1x2x6x7xf32>) -> (tensor<1x2x4x5xf32>, tensor<1x2x4x5xi64>)
%relu_2 = "opset.ReLU_1"(%x) : (tensor<1x2x5x5xf32>) -> tensor<1x2x5x5xf32>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}> : () -> tensor<4xi64>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 2]>}> : () -> tensor<4xi64>
%pad_3 = "opset.Pad_12"(%relu_2, %c_7, %c_8) <{pad_mode = "constant"}> : (tensor<1x2x5x5xf32>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x2x6x7xf32>
%maxpool_4, %maxpool_5 = "opset.MaxPool_8"(%pad_3) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 2>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<1x2x6x7xf32>) -> (tensor<1x2x4x6xf32>, tensor<1x2x4x6xi64>)
%relu_3 = "opset.ReLU_1"(%x) : (tensor<1x2x5x5xf32>) -> tensor<1x2x5x5xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}> : () -> tensor<4xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 2]>}> : () -> tensor<4xi64>
%pad_4 = "opset.Pad_12"(%relu_3, %c_9, %c_10) <{pad_mode = "constant"}> : (tensor<1x2x5x5xf32>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x2x6x7xf32>
%maxpool_6, %maxpool_7 = "opset.MaxPool_8"(%pad_4) <{rounding_type = "ceil", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<1x2x6x7xf32>) -> (tensor<1x2x4x5xf32>, tensor<1x2x4x5xi64>)
%relu_4 = "opset.ReLU_1"(%x) : (tensor<1x2x5x5xf32>) -> tensor<1x2x5x5xf32>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}> : () -> tensor<4xi64>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 2]>}> : () -> tensor<4xi64>
%pad_5 = "opset.Pad_12"(%relu_4, %c_11, %c_12) <{pad_mode = "constant"}> : (tensor<1x2x5x5xf32>, tensor<4xi64>, tensor<4xi64>) -> tensor<1x2x6x7xf32>
%maxpool_8, %maxpool_9 = "opset.MaxPool_8"(%pad_5) <{rounding_type = "floor", dilations = array<i64: 1, 2>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<1x2x6x7xf32>) -> (tensor<1x2x4x3xf32>, tensor<1x2x4x3xi64>)
%maxpool_10, %maxpool_11 = "opset.MaxPool_8"(%pad) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 3>, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<1x2x6x7xf32>) -> (tensor<1x2x4x5xf32>, tensor<1x2x4x5xi64>)
"opset.Result_1"(%maxpool) : (tensor<1x2x4x5xf32>) -> ()
"opset.Result_1"(%maxpool_2) : (tensor<1x2x4x5xf32>) -> ()
"opset.Result_1"(%maxpool_4) : (tensor<1x2x4x6xf32>) -> ()
"opset.Result_1"(%maxpool_6) : (tensor<1x2x4x5xf32>) -> ()
"opset.Result_1"(%maxpool_8) : (tensor<1x2x4x3xf32>) -> ()
"opset.Result_1"(%maxpool_11) : (tensor<1x2x4x5xi64>) -> ()
