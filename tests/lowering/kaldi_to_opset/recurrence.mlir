// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// what is recalled of the frame before -> a state of a TensorIterator
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %y, %[[TENSORITERATOR:[0-9]+]] = "opset.TensorIterator_1"(%x, %[[CONSTANT]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %b = "opset.Add_1"(%[[PARAMETER]], %[[PARAMETER_2]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %c = "opset.Tanh_1"(%b){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: }){{.*}} -> (tensor<?x4xf32>, tensor<1x4xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Recurrence"(%x) <{sources = array<i64: 0>, offsets = array<i64: -1>}> ({
^bb0(%a: tensor<?x4xf32>, %r: tensor<?x4xf32>):
  %b = "kaldi.Sum"(%a, %r) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  %c = "kaldi.Tanh"(%b) : (tensor<?x4xf32>) -> tensor<?x4xf32>
  "stepwell.yield"(%b, %c) : (tensor<?x4xf32>, tensor<?x4xf32>) -> ()
}) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// of the frame after -> from the last frame to the first
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %y, %[[TENSORITERATOR:[0-9]+]] = "opset.TensorIterator_1"(%x, %[[CONSTANT]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = -1 : i64, end = 0 : i64, stride = -1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = -1 : i64, end = 0 : i64, stride = -1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %b = "opset.Add_1"(%[[PARAMETER]], %[[PARAMETER_2]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %c = "opset.Tanh_1"(%b){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: }){{.*}} -> (tensor<?x4xf32>, tensor<1x4xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Recurrence"(%x) <{sources = array<i64: 0>, offsets = array<i64: 1>}> ({
^bb0(%a: tensor<?x4xf32>, %r: tensor<?x4xf32>):
  %b = "kaldi.Sum"(%a, %r) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  %c = "kaldi.Tanh"(%b) : (tensor<?x4xf32>) -> tensor<?x4xf32>
  "stepwell.yield"(%b, %c) : (tensor<?x4xf32>, tensor<?x4xf32>) -> ()
}) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// of two frames before -> two states, one after the other
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %y, %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]] = "opset.TensorIterator_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[PARAMETER]], %[[PARAMETER_3]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %b = "opset.Add_1"(%[[ADD]], %[[PARAMETER_2]]){{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%[[PARAMETER_2]])
// CHECK-NEXT: }){{.*}} -> (tensor<?x4xf32>, tensor<1x4xf32>, tensor<1x4xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Recurrence"(%x) <{sources = array<i64: 0, 0>, offsets = array<i64: -2, -1>}> ({
^bb0(%a: tensor<?x4xf32>, %r: tensor<?x4xf32>, %s: tensor<?x4xf32>):
  %b = "kaldi.Sum"(%a, %r, %s) : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  "stepwell.yield"(%b, %b) : (tensor<?x4xf32>, tensor<?x4xf32>) -> ()
}) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// a size that is not known
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: kaldi.Recurrence  ""  (f32[?,4])
// CHECK-NEXT: the size of what it recalls is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Recurrence"(%x) <{sources = array<i64: 0>, offsets = array<i64: -1>}> ({
^bb0(%a: tensor<?x4xf32>, %r: tensor<?x4xf32>):
  %b = "kaldi.Sum"(%a, %r) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  %c = "kaldi.Unknown"(%b) <{kind = "MyComponent"}> : (tensor<?x4xf32>) -> tensor<?x?xf32>
  "stepwell.yield"(%b, %c) : (tensor<?x4xf32>, tensor<?x?xf32>) -> ()
}) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// a component that cannot be lowered
// CHECK-LABEL: the model: 2 of 5 operators cannot be lowered to opset
// CHECK-NEXT: kaldi.MyComponent  ""  (f32[1,4])
// CHECK-NEXT: a component that Kaldi 5.5 has not, or of which only its training is known
// CHECK-NEXT: kaldi.Recurrence  ""  (f32[?,4])
// CHECK-NEXT: an operation of its body cannot be lowered
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Recurrence"(%x) <{sources = array<i64: 0>, offsets = array<i64: -1>}> ({
^bb0(%a: tensor<?x4xf32>, %r: tensor<?x4xf32>):
  %b = "kaldi.Sum"(%a, %r) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  %c = "kaldi.Unknown"(%b) <{kind = "MyComponent"}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
  "stepwell.yield"(%b, %c) : (tensor<?x4xf32>, tensor<?x4xf32>) -> ()
}) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// of no input
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: kaldi.Recurrence  ""  ()
// CHECK-NEXT: it depends on no input
%y = "kaldi.Recurrence"() <{sources = array<i64: 0>, offsets = array<i64: -1>}> ({
^bb0(%r: tensor<?x4xf32>):
  %c = "kaldi.Tanh"(%r) : (tensor<?x4xf32>) -> tensor<?x4xf32>
  "stepwell.yield"(%c, %c) : (tensor<?x4xf32>, tensor<?x4xf32>) -> ()
}) : () -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// of too many frames before
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: kaldi.Recurrence  ""  (f32[?,4])
// CHECK-NEXT: it recalls 9000 vectors of other frames; there can be 8192: give it shorter offsets
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Recurrence"(%x) <{sources = array<i64: 0>, offsets = array<i64: -9000>}> ({
^bb0(%a: tensor<?x4xf32>, %r: tensor<?x4xf32>):
  %b = "kaldi.Sum"(%a, %r) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  "stepwell.yield"(%b, %b) : (tensor<?x4xf32>, tensor<?x4xf32>) -> ()
}) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()
