// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s
// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "opset-legalize{version=opset8 strict=true}" | filecheck %s --check-prefix=STRICT

// What a newer version adds and is not used: an older one. AvgPool-16 ends the process of a 2026.4 runtime.
// STRICT:     3 operations are newer than opset8 and cannot be expressed in it:
// STRICT-NEXT: AvgPool_14: opset.AvgPool_14
// STRICT-NEXT: AvgPool_16: opset.AvgPool_16
// STRICT-NEXT: TopK_11: opset.TopK_11
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.AvgPool_1"(%x) <{exclude_pad = true, kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "floor"}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %b = "opset.AvgPool_16"(%x) <{exclude_pad = true, kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "floor", dilations = array<i64: 2, 2>}>{{.*}} -> tensor<1x1x1x1xf32>
// CHECK-NEXT: %c = "opset.AvgPool_14"(%x) <{exclude_pad = true, kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "ceil_torch"}>{{.*}} -> tensor<1x1x2x2xf32>
// CHECK-NEXT: %d, %e = "opset.MaxPool_8"(%x) <{kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "floor", index_element_type = i64, axis = 0 : i64}>{{.*}} -> (tensor<1x1x2x2xf32>, tensor<1x1x2x2xi64>)
// CHECK-NEXT: %f = "opset.Squeeze_1"(%x, %axis){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %g, %h = "opset.TopK_3"(%x, %k) <{axis = 3 : i64, mode = "max", sort = "value", index_element_type = i32}>{{.*}} -> (tensor<1x1x4x2xf32>, tensor<1x1x4x2xi32>)
// CHECK-NEXT: %i, %j = "opset.TopK_11"(%x, %k) <{axis = 3 : i64, mode = "max", sort = "value", index_element_type = i32, stable = true}>{{.*}} -> (tensor<1x1x4x2xf32>, tensor<1x1x4x2xi32>)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: "opset.Result_1"(%f)
// CHECK-NEXT: "opset.Result_1"(%g)
// CHECK-NEXT: "opset.Result_1"(%i)
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "opset.Parameter_1"() : () -> tensor<1x1x4x4xf32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%a = "opset.AvgPool_16"(%x) <{exclude_pad = true, kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "floor", dilations = array<i64: 1, 1>}> : (tensor<1x1x4x4xf32>) -> tensor<1x1x2x2xf32>
%b = "opset.AvgPool_16"(%x) <{exclude_pad = true, kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "floor", dilations = array<i64: 2, 2>}> : (tensor<1x1x4x4xf32>) -> tensor<1x1x1x1xf32>
%c = "opset.AvgPool_16"(%x) <{exclude_pad = true, kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "ceil_torch", dilations = array<i64>}> : (tensor<1x1x4x4xf32>) -> tensor<1x1x2x2xf32>
%d, %e = "opset.MaxPool_14"(%x) <{kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, auto_pad = "explicit", rounding_type = "floor", index_element_type = i64, axis = 0 : i64}> : (tensor<1x1x4x4xf32>) -> (tensor<1x1x2x2xf32>, tensor<1x1x2x2xi64>)
%f = "opset.Squeeze_15"(%x, %axis) <{allow_axis_skip = false}> : (tensor<1x1x4x4xf32>, tensor<1xi64>) -> tensor<1x4x4xf32>
%g, %h = "opset.TopK_11"(%x, %k) <{axis = 3 : i64, mode = "max", sort = "value", index_element_type = i32, stable = false}> : (tensor<1x1x4x4xf32>, tensor<i64>) -> (tensor<1x1x4x2xf32>, tensor<1x1x4x2xi32>)
%i, %j = "opset.TopK_11"(%x, %k) <{axis = 3 : i64, mode = "max", sort = "value", index_element_type = i32, stable = true}> : (tensor<1x1x4x4xf32>, tensor<i64>) -> (tensor<1x1x4x2xf32>, tensor<1x1x4x2xi32>)
%l = "opset.Identity_16"(%x) : (tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
"opset.Result_1"(%a) : (tensor<1x1x2x2xf32>) -> ()
"opset.Result_1"(%b) : (tensor<1x1x1x1xf32>) -> ()
"opset.Result_1"(%c) : (tensor<1x1x2x2xf32>) -> ()
"opset.Result_1"(%d) : (tensor<1x1x2x2xf32>) -> ()
"opset.Result_1"(%f) : (tensor<1x4x4xf32>) -> ()
"opset.Result_1"(%g) : (tensor<1x1x4x2xf32>) -> ()
"opset.Result_1"(%i) : (tensor<1x1x4x2xf32>) -> ()
"opset.Result_1"(%l) : (tensor<1x1x4x4xf32>) -> ()

// -----

// Pads that may be negative need Pad-12. Negative indices are brought above zero for OneHot-1.
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Pad_1"(%x, %one, %one) <{pad_mode = "edge"}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %b = "opset.Pad_12"(%x, %minus, %one) <{pad_mode = "edge"}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%i, %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%i, %n){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[ADD]], %i){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %c = "opset.OneHot_1"(%[[SELECT]], %n, %v, %v) <{axis = -1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<4xf32>
%i = "opset.Parameter_1"() : () -> tensor<2xi64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%minus = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}> : () -> tensor<i64>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%a = "opset.Pad_12"(%x, %one, %one) <{pad_mode = "edge"}> : (tensor<4xf32>, tensor<1xi64>, tensor<1xi64>) -> tensor<6xf32>
%b = "opset.Pad_12"(%x, %minus, %one) <{pad_mode = "edge"}> : (tensor<4xf32>, tensor<1xi64>, tensor<1xi64>) -> tensor<4xf32>
%c = "opset.OneHot_16"(%i, %n, %v, %v) <{axis = -1 : i64, negative_indices_mode = "normalize"}> : (tensor<2xi64>, tensor<i64>, tensor<f32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%a) : (tensor<6xf32>) -> ()
"opset.Result_1"(%b) : (tensor<4xf32>) -> ()
"opset.Result_1"(%c) : (tensor<2x3xf32>) -> ()

// -----

// A state that is another Parameter is copied, one that is its own is not; one that is not read is put behind it.
// CHECK-LABEL: builtin.module
// CHECK:      %p, %q = "opset.Loop_5"(%n, %t, %x, %x) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%b, %[[CONSTANT]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONCAT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_1"(%[[SLICE]], %[[CONSTANT_6]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[SQUEEZE]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[RESHAPE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[RESHAPE]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[CONCAT_2]], %[[CONSTANT_9]], %[[SHAPEOF]], %[[CONSTANT_10]], %[[CONSTANT_9]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[SQUEEZE]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SLICE_2]], %[[SHAPEOF_2]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE_3]])
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%on)
// CHECK-NEXT: }){{.*}} -> (tensor<2xf32>, tensor<2xf32>)
// CHECK-NEXT: "opset.Result_1"(%p)
// CHECK-NEXT: "opset.Result_1"(%q)
%n = "opset.Parameter_1"() : () -> tensor<i64>
%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%p, %q = "opset.Loop_5"(%n, %t, %x, %x) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}]}> ({
  %a = "opset.Parameter_1"() : () -> tensor<2xf32>
  %b = "opset.Parameter_1"() : () -> tensor<2xf32>
  %on = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
  "opset.Result_1"(%b) : (tensor<2xf32>) -> ()
  "opset.Result_1"(%b) : (tensor<2xf32>) -> ()
  "opset.Result_1"(%on) : (tensor<i1>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
"opset.Result_1"(%p) : (tensor<2xf32>) -> ()
"opset.Result_1"(%q) : (tensor<2xf32>) -> ()

// -----

// A TensorIterator whose slices nothing reads is a Loop.
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %y = "opset.Loop_5"(%[[GATHER]], %[[CONSTANT_3]], %s) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64}, {external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}], back_edges = [{result = 0 : i64, parameter = 0 : i64}]}> ({
// CHECK:      %c = "opset.Add_1"(%b, %b){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_4]])
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%s = "opset.Parameter_1"() : () -> tensor<2xf32>
%y = "opset.TensorIterator_1"(%x, %s) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
  %a = "opset.Parameter_1"() : () -> tensor<1x2xf32>
  %b = "opset.Parameter_1"() : () -> tensor<2xf32>
  %c = "opset.Add_1"(%b, %b) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  "opset.Result_1"(%c) : (tensor<2xf32>) -> ()
}) : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%y) : (tensor<2xf32>) -> ()

// -----

// A convolution of one element does not get strides and pads at once; one with more elements keeps them.
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 1]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_1"(%x, %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x1x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [9223372036854775807, 9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[PAD]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<1x1x3x5xf32>
// CHECK-NEXT: %y = "opset.Convolution_1"(%[[SLICE]], %w) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x1x3x5xf32>
// CHECK-NEXT: %z = "opset.Convolution_1"(%x, %v) <{strides = array<i64: 2, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 0, 1>, auto_pad = "explicit"}>{{.*}} -> tensor<1x1x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<1x1x4x4xf32>
%w = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 1], [2.0]>}> : () -> tensor<1x1x1x1xf32>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1, 2], [2.0, 3.0]>}> : () -> tensor<1x1x1x2xf32>
%y = "opset.Convolution_1"(%x, %w) <{strides = array<i64: 2, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 0, 1>, auto_pad = "explicit"}> : (tensor<1x1x4x4xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x3x5xf32>
%z = "opset.Convolution_1"(%x, %v) <{strides = array<i64: 2, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 0, 1>, auto_pad = "explicit"}> : (tensor<1x1x4x4xf32>, tensor<1x1x1x2xf32>) -> tensor<1x1x3x4xf32>
"opset.Result_1"(%y) : (tensor<1x1x3x5xf32>) -> ()
"opset.Result_1"(%z) : (tensor<1x1x3x4xf32>) -> ()

// -----

// A reshaped value gets the rank of a constant of one element; a vector as constant needs nothing.
// CHECK-LABEL: builtin.module
// CHECK:      %f = "opset.Reshape_1"(%x, %none) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%f, %[[CONSTANT]]){{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %y = "opset.Subtract_1"(%k, %[[UNSQUEEZE]]){{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: %z = "opset.Add_1"(%f, %v){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%none = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<1xi64>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1], [2.0]>}> : () -> tensor<1x1x1xf32>
%v = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [2.0, 3.0]>}> : () -> tensor<2x1xf32>
%f = "opset.Reshape_1"(%x, %none) <{special_zero = false}> : (tensor<1x3xf32>, tensor<1xi64>) -> tensor<3xf32>
%y = "opset.Subtract_1"(%k, %f) <{auto_broadcast = "numpy"}> : (tensor<1x1x1xf32>, tensor<3xf32>) -> tensor<1x1x3xf32>
%z = "opset.Add_1"(%f, %v) <{auto_broadcast = "numpy"}> : (tensor<3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%y) : (tensor<1x1x3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2x3xf32>) -> ()

// -----

// A number for each channel after a reduction of the last of three axes: the runtime must not join them.
// CHECK-LABEL: builtin.module
// CHECK:      %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%x, %axis) <{keep_dims = true}>{{.*}} -> tensor<?x3x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %a = "opset.Squeeze_1"(%[[REDUCESUM]], %[[CONSTANT]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %h = "opset.Multiply_1"(%a, %two){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %d = "opset.Subtract_1"(%k, %h){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %c = "opset.ReduceSum_1"(%x, %axis) <{keep_dims = false}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %f = "opset.Multiply_1"(%c, %two){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: "opset.Result_1"(%f)
%x = "opset.Parameter_1"() : () -> tensor<?x3x4xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [1.0, 2.0, 3.0]>}> : () -> tensor<1x3xf32>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%a = "opset.ReduceSum_1"(%x, %axis) <{keep_dims = false}> : (tensor<?x3x4xf32>, tensor<1xi64>) -> tensor<?x3xf32>
%h = "opset.Multiply_1"(%a, %two) <{auto_broadcast = "numpy"}> : (tensor<?x3xf32>, tensor<f32>) -> tensor<?x3xf32>
%d = "opset.Subtract_1"(%k, %h) <{auto_broadcast = "numpy"}> : (tensor<1x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
%c = "opset.ReduceSum_1"(%x, %axis) <{keep_dims = false}> : (tensor<?x3x4xf32>, tensor<1xi64>) -> tensor<?x3xf32>
%f = "opset.Multiply_1"(%c, %two) <{auto_broadcast = "numpy"}> : (tensor<?x3xf32>, tensor<f32>) -> tensor<?x3xf32>
"opset.Result_1"(%d) : (tensor<?x3xf32>) -> ()
"opset.Result_1"(%f) : (tensor<?x3xf32>) -> ()

// -----

// A RandomUniform of constants would be drawn only once
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%x, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[REDUCEMAX]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[GREATER]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%l, %[[CONVERT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %r = "opset.RandomUniform_8"(%s, %[[ADD]], %h) <{output_type = f32, op_seed = 0 : i64, global_seed = 0 : i64, alignment = "tensorflow"}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%r)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<1xi64>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%h = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%r = "opset.RandomUniform_8"(%s, %l, %h) <{output_type = f32, op_seed = 0 : i64, global_seed = 0 : i64, alignment = "tensorflow"}> : (tensor<1xi64>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
"opset.Result_1"(%x) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%r) : (tensor<4xf32>) -> ()

// -----

// states of 64 bits, which the CPU plugin does not compile; f32 compiles

// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%start) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[READVALUE:[0-9]+]] = "opset.ReadValue_6"(%[[CONVERT]]) <{variable_id = "count", variable_type = i32, variable_shape = "2"}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %read = "opset.Convert_1"(%[[READVALUE]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %sum = "opset.Add_1"(%read, %x){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%sum) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %kept = "opset.Assign_6"(%[[CONVERT_2]]) <{variable_id = "count"}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%sum)
%x = "opset.Parameter_1"() : () -> tensor<2xi64>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}> : () -> tensor<2xi64>
%read = "opset.ReadValue_6"(%start) <{variable_id = "count", variable_type = i64, variable_shape = "2"}> : (tensor<2xi64>) -> tensor<2xi64>
%sum = "opset.Add_1"(%read, %x) : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
%kept = "opset.Assign_6"(%sum) <{variable_id = "count"}> : (tensor<2xi64>) -> tensor<2xi64>
"opset.Result_1"(%sum) : (tensor<2xi64>) -> ()

// -----

// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[READVALUE:[0-9]+]] = "opset.ReadValue_3"(%[[CONVERT]]) <{variable_id = "kept"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %read = "opset.Convert_1"(%[[READVALUE]]) <{destination_type = f64}>{{.*}} -> tensor<2xf64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %kept = "opset.Assign_3"(%[[CONVERT_2]]) <{variable_id = "kept"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%read)
%x = "opset.Parameter_1"() : () -> tensor<2xf64>
%read = "opset.ReadValue_3"(%x) <{variable_id = "kept"}> : (tensor<2xf64>) -> tensor<2xf64>
%kept = "opset.Assign_3"(%x) <{variable_id = "kept"}> : (tensor<2xf64>) -> tensor<2xf64>
"opset.Result_1"(%read) : (tensor<2xf64>) -> ()

// -----

// CHECK-LABEL: builtin.module
// CHECK:      %read = "opset.ReadValue_3"(%x) <{variable_id = "kept"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%x, %x) <{axis = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONCAT]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %kept = "opset.Assign_3"(%[[SLICE]]) <{variable_id = "kept"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%read)
%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%read = "opset.ReadValue_3"(%x) <{variable_id = "kept"}> : (tensor<2xf32>) -> tensor<2xf32>
%kept = "opset.Assign_3"(%x) <{variable_id = "kept"}> : (tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%read) : (tensor<2xf32>) -> ()

// -----

// An input that is kept
// CHECK-LABEL: builtin.module
// CHECK:      %read = "opset.ReadValue_6"(%start) <{variable_id = "kept", variable_type = f32, variable_shape = "1,3"}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%x, %x) <{axis = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONCAT]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %kept = "opset.Assign_6"(%[[SLICE]]) <{variable_id = "kept"}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%read)
%x = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [0.0, 0.0, 0.0]>}> : () -> tensor<1x3xf32>
%read = "opset.ReadValue_6"(%start) <{variable_id = "kept", variable_type = f32, variable_shape = "1,3"}> : (tensor<1x3xf32>) -> tensor<1x3xf32>
%kept = "opset.Assign_6"(%x) <{variable_id = "kept"}> : (tensor<1x3xf32>) -> tensor<1x3xf32>
"opset.Result_1"(%read) : (tensor<1x3xf32>) -> ()
