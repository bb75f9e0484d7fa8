// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// A convolution of a branch of unknown sizes, behind a move: the sizes are asked for before
// CHECK-LABEL: builtin.module
// CHECK:      %i = "opset.If_8"(%c, %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
// CHECK:      %b = "opset.ReLU_1"(%a){{.*}} -> tensor<?x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: }, {
// CHECK:      "opset.Result_1"(%d)
// CHECK-NEXT: }){{.*}} -> tensor<?x3x4x4xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%i) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%i, %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<?x3x4x4xf32>
// CHECK-NEXT: %t = "opset.Transpose_1"(%[[BROADCAST]], %order){{.*}} -> tensor<?x3x4x4xf32>
// CHECK-NEXT: %y = "opset.Convolution_1"(%t, %w) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<?x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x3x4x4xf32>
%c = "opset.Parameter_1"() : () -> tensor<i1>
%w = "opset.Parameter_1"() : () -> tensor<2x3x1x1xf32>
%order = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 2]>}> : () -> tensor<4xi64>
%i = "opset.If_8"(%c, %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
  %a = "opset.Parameter_1"() : () -> tensor<?x3x4x4xf32>
  %b = "opset.ReLU_1"(%a) : (tensor<?x3x4x4xf32>) -> tensor<?x3x4x4xf32>
  "opset.Result_1"(%b) : (tensor<?x3x4x4xf32>) -> ()
}, {
  %d = "opset.Parameter_1"() : () -> tensor<?x3x4x4xf32>
  "opset.Result_1"(%d) : (tensor<?x3x4x4xf32>) -> ()
}) : (tensor<i1>, tensor<?x3x4x4xf32>) -> tensor<?x3x4x4xf32>
%t = "opset.Transpose_1"(%i, %order) : (tensor<?x3x4x4xf32>, tensor<4xi64>) -> tensor<?x3x4x4xf32>
%y = "opset.Convolution_1"(%t, %w) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<?x3x4x4xf32>, tensor<2x3x1x1xf32>) -> tensor<?x2x4x4xf32>
"opset.Result_1"(%y) : (tensor<?x2x4x4xf32>) -> ()

// -----

// Sizes that are known, and a value of no branch: as they are
// CHECK-LABEL: builtin.module
// CHECK:      %i = "opset.If_8"(%c, %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
// CHECK:      %b = "opset.ReLU_1"(%a){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: }, {
// CHECK:      "opset.Result_1"(%d)
// CHECK-NEXT: }){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: %y = "opset.Convolution_1"(%i, %w) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %v = "opset.Convolution_1"(%z, %w) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<?x2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<1x3x4x4xf32>
%z = "opset.Parameter_1"() : () -> tensor<?x3x4x4xf32>
%c = "opset.Parameter_1"() : () -> tensor<i1>
%w = "opset.Parameter_1"() : () -> tensor<2x3x1x1xf32>
%i = "opset.If_8"(%c, %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
  %a = "opset.Parameter_1"() : () -> tensor<1x3x4x4xf32>
  %b = "opset.ReLU_1"(%a) : (tensor<1x3x4x4xf32>) -> tensor<1x3x4x4xf32>
  "opset.Result_1"(%b) : (tensor<1x3x4x4xf32>) -> ()
}, {
  %d = "opset.Parameter_1"() : () -> tensor<1x3x4x4xf32>
  "opset.Result_1"(%d) : (tensor<1x3x4x4xf32>) -> ()
}) : (tensor<i1>, tensor<1x3x4x4xf32>) -> tensor<1x3x4x4xf32>
%y = "opset.Convolution_1"(%i, %w) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<1x3x4x4xf32>, tensor<2x3x1x1xf32>) -> tensor<1x2x4x4xf32>
%v = "opset.Convolution_1"(%z, %w) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}> : (tensor<?x3x4x4xf32>, tensor<2x3x1x1xf32>) -> tensor<?x2x4x4xf32>
"opset.Result_1"(%y) : (tensor<1x2x4x4xf32>) -> ()
"opset.Result_1"(%v) : (tensor<?x2x4x4xf32>) -> ()

// -----

// What an If gives in unknown sizes is asked for its sizes before anything uses it; a Result needs nothing.
// CHECK-LABEL: builtin.module
// CHECK:      %y, %z = "opset.If_8"(%c, %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}]}> ({
// CHECK:      %b = "opset.ReLU_1"(%a){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: }, {
// CHECK:      %e = "opset.Abs_1"(%d){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: }){{.*}} -> (tensor<?x2xf32>, tensor<?x2xf32>)
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%y) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%y, %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %s = "opset.Abs_1"(%[[BROADCAST]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%s)
// CHECK-NEXT: "opset.Result_1"(%z)
%c = "opset.Parameter_1"() : () -> tensor<i1>
%x = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%y, %z = "opset.If_8"(%c, %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}]}> ({
  %a = "opset.Parameter_1"() : () -> tensor<?x2xf32>
  %b = "opset.ReLU_1"(%a) : (tensor<?x2xf32>) -> tensor<?x2xf32>
  "opset.Result_1"(%b) : (tensor<?x2xf32>) -> ()
  "opset.Result_1"(%a) : (tensor<?x2xf32>) -> ()
}, {
  %d = "opset.Parameter_1"() : () -> tensor<?x2xf32>
  %e = "opset.Abs_1"(%d) : (tensor<?x2xf32>) -> tensor<?x2xf32>
  "opset.Result_1"(%e) : (tensor<?x2xf32>) -> ()
  "opset.Result_1"(%d) : (tensor<?x2xf32>) -> ()
}) : (tensor<i1>, tensor<?x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>)
%s = "opset.Abs_1"(%y) : (tensor<?x2xf32>) -> tensor<?x2xf32>
"opset.Result_1"(%s) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%z) : (tensor<?x2xf32>) -> ()
