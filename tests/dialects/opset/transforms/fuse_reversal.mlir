// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// Slices of a tensor that is turned round before and after the loop -> the loop goes backwards
// CHECK-LABEL: builtin.module
// CHECK:      %y, %last = "opset.TensorIterator_1"(%x, %h) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = -1 : i64, end = 0 : i64, stride = -1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = -1 : i64, end = 0 : i64, stride = -1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %m = "opset.Multiply_1"(%b, %c){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %a = "opset.Add_1"(%m, %s){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: }){{.*}} -> (tensor<4x3xf32>, tensor<1x3xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%last)
%x = "opset.Parameter_1"() : () -> tensor<4x3xf32>
%h = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%stop = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-9223372036854775808]>}> : () -> tensor<1xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%t = "opset.Slice_8"(%x, %start, %stop, %start, %axis) : (tensor<4x3xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<4x3xf32>
%y, %last = "opset.TensorIterator_1"(%t, %h) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<1x3xf32>
  %b = "opset.Parameter_1"() : () -> tensor<1x3xf32>
  %c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
  %m = "opset.Multiply_1"(%b, %c) <{auto_broadcast = "numpy"}> : (tensor<1x3xf32>, tensor<f32>) -> tensor<1x3xf32>
  %a = "opset.Add_1"(%m, %s) <{auto_broadcast = "numpy"}> : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xf32>
  "opset.Result_1"(%a) : (tensor<1x3xf32>) -> ()
}) : (tensor<4x3xf32>, tensor<1x3xf32>) -> (tensor<4x3xf32>, tensor<1x3xf32>)
%z = "opset.Slice_8"(%y, %start, %stop, %start, %axis) : (tensor<4x3xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<4x3xf32>
"opset.Result_1"(%z) : (tensor<4x3xf32>) -> ()
"opset.Result_1"(%last) : (tensor<1x3xf32>) -> ()

// -----

// Another axis, a Slice that leaves the last one out, and a joined output that is read as it is stay
// CHECK-LABEL: builtin.module
// CHECK:      %t = "opset.Slice_8"(%x, %start, %stop, %start, %other){{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %u = "opset.Slice_8"(%x, %start, %first, %start, %axis){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %y = "opset.TensorIterator_1"(%t, %h) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %a = "opset.Add_1"(%b, %s){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: }){{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %z = "opset.Slice_8"(%y, %start, %stop, %start, %axis){{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %w = "opset.TensorIterator_1"(%u, %h) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %m = "opset.Multiply_1"(%b_1, %c){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %a_1 = "opset.Add_1"(%m, %s_1){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%a_1)
// CHECK-NEXT: }){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
// CHECK-NEXT: "opset.Result_1"(%w)
%x = "opset.Parameter_1"() : () -> tensor<4x4xf32>
%h = "opset.Parameter_1"() : () -> tensor<1x4xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%stop = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-9223372036854775808]>}> : () -> tensor<1xi64>
%other = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%first = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%t = "opset.Slice_8"(%x, %start, %stop, %start, %other) : (tensor<4x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<4x4xf32>
%u = "opset.Slice_8"(%x, %start, %first, %start, %axis) : (tensor<4x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<3x4xf32>
%y = "opset.TensorIterator_1"(%t, %h) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<1x4xf32>
  %b = "opset.Parameter_1"() : () -> tensor<1x4xf32>
  %a = "opset.Add_1"(%b, %s) <{auto_broadcast = "numpy"}> : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
  "opset.Result_1"(%a) : (tensor<1x4xf32>) -> ()
}) : (tensor<4x4xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
%z = "opset.Slice_8"(%y, %start, %stop, %start, %axis) : (tensor<4x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<4x4xf32>
%w = "opset.TensorIterator_1"(%u, %h) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
  %s = "opset.Parameter_1"() : () -> tensor<1x4xf32>
  %b = "opset.Parameter_1"() : () -> tensor<1x4xf32>
  %c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
  %m = "opset.Multiply_1"(%b, %c) <{auto_broadcast = "numpy"}> : (tensor<1x4xf32>, tensor<f32>) -> tensor<1x4xf32>
  %a = "opset.Add_1"(%m, %s) <{auto_broadcast = "numpy"}> : (tensor<1x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
  "opset.Result_1"(%a) : (tensor<1x4xf32>) -> ()
}) : (tensor<3x4xf32>, tensor<1x4xf32>) -> tensor<1x4xf32>
"opset.Result_1"(%y) : (tensor<4x4xf32>) -> ()
"opset.Result_1"(%z) : (tensor<4x4xf32>) -> ()
"opset.Result_1"(%w) : (tensor<1x4xf32>) -> ()
