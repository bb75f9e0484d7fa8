// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// If -> If; what a branch captures becomes an input of it
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.If_8"(%cond, %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y_1 = "opset.Abs_1"(%[[PARAMETER]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y_2 = "opset.Negative_1"(%[[PARAMETER_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%cond = "stepwell.input"() <{tensor_name = "cond"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.If"(%cond) ({
  %y_1 = "onnx.Neg"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_1) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
  %y_2 = "onnx.Abs"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_2) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// If of a known condition -> the operations of the branch
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Negative_1"(%x){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%cond = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [false]>}> : () -> tensor<*x!stepwell.dynamic>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.If"(%cond) ({
  %y_1 = "onnx.Neg"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_1) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
  %y_2 = "onnx.Abs"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_2) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// If with a condition of rank 2: IR takes one of rank 0 or 1
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%cond, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1xi1>
// CHECK-NEXT: %y = "opset.If_8"(%[[RESHAPE]], %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y_1 = "opset.Abs_1"(%[[PARAMETER]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y_2 = "opset.Negative_1"(%[[PARAMETER_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%cond = "stepwell.input"() <{tensor_name = "cond"}> : () -> tensor<1x1xi1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.If"(%cond) ({
  %y_1 = "onnx.Neg"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_1) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
  %y_2 = "onnx.Abs"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_2) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<1x1xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// If with a condition of two values
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.If  ""  (boolean[2])
// CHECK-NEXT: the condition has the shape [2]; it must be one value
%cond = "stepwell.input"() <{tensor_name = "cond"}> : () -> tensor<2xi1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.If"(%cond) ({
  %y_1 = "onnx.Neg"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_1) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
  %y_2 = "onnx.Abs"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_2) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<2xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// If as torch.squeeze is exported: always squeezed, since IR has no tensor of two ranks
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y_1 = "opset.Gather_8"(%y, %at, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %y_2 = "opset.Equal_1"(%y_1, %one){{.*}} -> tensor<i1>
// CHECK:      %y_3 = "opset.Squeeze_1"(%x, %axes){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y_3)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?xf32>
%one = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%at = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Shape"(%x) <{start = 0 : i64}> : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.Gather"(%y, %at) <{axis = 0 : i64}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%y_2 = "onnx.Equal"(%y_1, %one) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%y_3 = "onnx.If"(%y_2) ({
  %y_4 = "onnx.Identity"(%x) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_4) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
  %axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
  %y_5 = "onnx.Squeeze"(%x, %axes) : (tensor<2x?xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_5) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_3) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Loop -> Loop; the state has back edges, a scan output is joined along a new axis, the counter is a scalar
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%n, %[[CONSTANT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %y, %[[LOOP:[0-9]+]] = "opset.Loop_5"(%[[MAXIMUM]], %[[CONSTANT_2]], %x, %w) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK:      %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %i = "opset.Reshape_1"(%[[PARAMETER]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      %y_1 = "opset.Add_1"(%v, %[[PARAMETER_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%y_1, %[[CONSTANT_4]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: }){{.*}} -> (tensor<2xf32>, tensor<?x2xf32>)
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[MAXIMUM]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y_2 = "opset.Slice_8"(%[[LOOP]], %[[CONSTANT_6]], %[[RESHAPE]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_2)
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i64>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<2xf32>
%y, %y_1 = "onnx.Loop"(%n, %x) <{operandSegmentSizes = array<i32: 1, 0, 1>}> ({
^bb0(%i: tensor<i64>, %c: tensor<i1>, %v: tensor<2xf32>):
  %y_2 = "onnx.Add"(%v, %w) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  %y_3 = "onnx.Identity"(%c) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_3, %y_2, %y_2) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i64>, tensor<2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Loop without a trip count: -1
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %y = "opset.Loop_5"(%[[CONSTANT]], %cond, %x) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK:      %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %i = "opset.Reshape_1"(%[[PARAMETER]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      %y_1 = "opset.Add_1"(%v, %v){{.*}} -> tensor<f32>
// CHECK:      %y_2 = "opset.Less_1"(%y_1, %limit){{.*}} -> tensor<i1>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y_2)
// CHECK-NEXT: }){{.*}} -> tensor<f32>
// CHECK-NEXT: "opset.Result_1"(%y)
%cond = "stepwell.input"() <{tensor_name = "cond"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<f32>
%y = "onnx.Loop"(%cond, %x) <{operandSegmentSizes = array<i32: 0, 1, 1>}> ({
^bb0(%i: tensor<i64>, %c: tensor<i1>, %v: tensor<f32>):
  %y_1 = "onnx.Add"(%v, %v) : (tensor<f32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
  %limit = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [9.0]>}> : () -> tensor<*x!stepwell.dynamic>
  %y_2 = "onnx.Less"(%y_1, %limit) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_2, %y_1) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i1>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Loop whose state grows: its size is unknown from the start
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%n, %[[CONSTANT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %y = "opset.Loop_5"(%[[MAXIMUM]], %[[CONSTANT_2]], %x) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK:      %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %i = "opset.Reshape_1"(%[[PARAMETER]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      %y_1 = "opset.Concat_1"(%v, %v) <{axis = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: }){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[MAXIMUM]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i64>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1xf32>
%y = "onnx.Loop"(%n, %x) <{operandSegmentSizes = array<i32: 1, 0, 1>}> ({
^bb0(%i: tensor<i64>, %c: tensor<i1>, %v: tensor<1xf32>):
  %y_1 = "onnx.Concat"(%v, %v) <{axis = 0 : i64}> : (tensor<1xf32>, tensor<1xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%c, %y_1) : (tensor<i1>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i64>, tensor<1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scan -> TensorIterator; slices keep the axis with size 1
// CHECK-LABEL: builtin.module
// CHECK:      %y, %y_1 = "opset.TensorIterator_1"(%x, %seq) <{input_ports = [{external = 0 : i64, parameter = 0 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}]}> ({
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %part = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y_2 = "opset.Add_1"(%v, %part){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%y_2, %[[CONSTANT_2]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: }){{.*}} -> (tensor<2xf32>, tensor<5x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%seq = "stepwell.input"() <{tensor_name = "seq"}> : () -> tensor<5x2xf32>
%y, %y_1 = "onnx.Scan"(%x, %seq) <{num_scan_inputs = 1 : i64}> ({
^bb0(%v: tensor<2xf32>, %part: tensor<2xf32>):
  %y_2 = "onnx.Add"(%v, %part) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_2, %y_2) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<2xf32>, tensor<5x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scan backwards, along other axes
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.TensorIterator_1"(%seq) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = -1 : i64, end = 0 : i64, stride = -1 : i64, part_size = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = -1 : i64, end = 0 : i64, stride = -1 : i64, part_size = 1 : i64}], back_edges = []}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %part = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y_1 = "opset.Negative_1"(%part){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%y_1, %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: }){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%seq = "stepwell.input"() <{tensor_name = "seq"}> : () -> tensor<2x5xf32>
%y = "onnx.Scan"(%seq) <{num_scan_inputs = 1 : i64, scan_input_axes = array<i64: 1>, scan_input_directions = array<i64: 1>, scan_output_axes = array<i64: -1>, scan_output_directions = array<i64: 1>}> ({
^bb0(%part: tensor<2xf32>):
  %y_1 = "onnx.Neg"(%part) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_1) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<2x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// If with results of two ranks
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: onnx.If  ""  (boolean[])
// CHECK-NEXT: the branches give tensors of different rank or element type for output 0; with known shapes (--input) the condition may be known
%cond = "stepwell.input"() <{tensor_name = "cond"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.If"(%cond) ({
  %axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<*x!stepwell.dynamic>
  %y_1 = "onnx.Unsqueeze"(%x, %axes) : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_1) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
  %y_2 = "onnx.Relu"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_2) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Loop whose state changes its rank
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Loop  ""  (i64[], f32[1])
// CHECK-NEXT: rank or element type of the state 0 changes from one iteration to the next: tensor<1x1xf32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i64>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1xf32>
%y = "onnx.Loop"(%n, %x) <{operandSegmentSizes = array<i32: 1, 0, 1>}> ({
^bb0(%i: tensor<i64>, %c: tensor<i1>, %v: tensor<1xf32>):
  %axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<*x!stepwell.dynamic>
  %y_1 = "onnx.Unsqueeze"(%v, %axes) : (tensor<1xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%c, %y_1) : (tensor<i1>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i64>, tensor<1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Loop whose states change one after another
// CHECK-LABEL: the model: 1 of 21 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Loop  ""  (i64[], f32[1], f32[1], f32[1], f32[1], f32[1], f32[1], f32[1], f32[1], f32[1], f32[1])
// CHECK-NEXT: the types of the loop's state do not settle
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i64>
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1xf32>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<1xf32>
%x4 = "stepwell.input"() <{tensor_name = "x4"}> : () -> tensor<1xf32>
%x5 = "stepwell.input"() <{tensor_name = "x5"}> : () -> tensor<1xf32>
%x6 = "stepwell.input"() <{tensor_name = "x6"}> : () -> tensor<1xf32>
%x7 = "stepwell.input"() <{tensor_name = "x7"}> : () -> tensor<1xf32>
%x8 = "stepwell.input"() <{tensor_name = "x8"}> : () -> tensor<1xf32>
%x9 = "stepwell.input"() <{tensor_name = "x9"}> : () -> tensor<1xf32>
%y, %y_1, %y_2, %y_3, %y_4, %y_5, %y_6, %y_7, %y_8, %y_9 = "onnx.Loop"(%n, %x0, %x1, %x2, %x3, %x4, %x5, %x6, %x7, %x8, %x9) <{operandSegmentSizes = array<i32: 1, 0, 10>}> ({
^bb0(%i: tensor<i64>, %c: tensor<i1>, %v: tensor<1xf32>, %v_1: tensor<1xf32>, %v_2: tensor<1xf32>, %v_3: tensor<1xf32>, %v_4: tensor<1xf32>, %v_5: tensor<1xf32>, %v_6: tensor<1xf32>, %v_7: tensor<1xf32>, %v_8: tensor<1xf32>, %v_9: tensor<1xf32>):
  %y_10 = "onnx.Concat"(%v, %v) <{axis = 0 : i64}> : (tensor<1xf32>, tensor<1xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%c, %y_10, %v, %v_1, %v_2, %v_3, %v_4, %v_5, %v_6, %v_7, %v_8) : (tensor<i1>, tensor<*x!stepwell.dynamic>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> ()
}) : (tensor<i64>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y_9) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scan with an output of unknown rank
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Scan  ""  (f32[5,2])
// CHECK-NEXT: the rank of scan output 0 is not known
%seq = "stepwell.input"() <{tensor_name = "seq"}> : () -> tensor<5x2xf32>
%u = "stepwell.input"() <{tensor_name = "u"}> : () -> tensor<*xf32>
%y = "onnx.Scan"(%seq) <{num_scan_inputs = 1 : i64}> ({
^bb0(%part: tensor<2xf32>):
  %y_1 = "onnx.Identity"(%u) : (tensor<*xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_1) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<5x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An operator without a lowering
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.acme.Foo  ""  (u8[9])
// CHECK-NEXT: unknown operator: the domain 'com.acme' is not known; a rule of an extension can lower it
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<9xui8>
%y = "onnx.Unknown"(%x) <{domain = "com.acme", operator = "Foo", version = 1 : i64, given = {}}> : (tensor<9xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scan around a Scan -> a Loop around a TensorIterator, which holds no other
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %y = "opset.Loop_5"(%[[RESHAPE]], %[[CONSTANT_3]], %x) <{input_ports = [{external = 2 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}], back_edges = []}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %row = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<5x2xf32>
// CHECK-NEXT: %y_1 = "opset.TensorIterator_1"(%row) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], back_edges = []}> ({
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %part = "opset.Squeeze_15"(%[[PARAMETER_2]], %[[CONSTANT_5]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y_2 = "opset.Negative_1"(%part){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%y_2, %[[CONSTANT_6]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: }){{.*}} -> tensor<5x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y_1, %[[CONSTANT_7]]){{.*}} -> tensor<1x5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE_2]])
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_8]])
// CHECK-NEXT: }){{.*}} -> tensor<3x5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x5x2xf32>
%y = "onnx.Scan"(%x) <{num_scan_inputs = 1 : i64}> ({
^bb0(%row: tensor<5x2xf32>):
  %y_1 = "onnx.Scan"(%row) <{num_scan_inputs = 1 : i64}> ({
  ^bb1(%part: tensor<2xf32>):
    %y_2 = "onnx.Neg"(%part) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
    "stepwell.yield"(%y_2) : (tensor<*x!stepwell.dynamic>) -> ()
  }) : (tensor<5x2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_1) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<3x5x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Loop whose body always goes on: the first condition is in the trip count
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%go, %[[CONSTANT]], %[[CONSTANT_3]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %y = "opset.Loop_5"(%[[SELECT]], %[[CONSTANT_2]], %x) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK:      %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %i = "opset.Reshape_1"(%[[PARAMETER]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      %y_1 = "opset.Add_1"(%v, %v){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%go = "stepwell.input"() <{tensor_name = "go"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%n = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [3]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Loop"(%n, %go, %x) <{operandSegmentSizes = array<i32: 1, 1, 1>}> ({
^bb0(%i: tensor<i64>, %c: tensor<i1>, %v: tensor<2xf32>):
  %y_1 = "onnx.Add"(%v, %v) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%c, %y_1) : (tensor<i1>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<*x!stepwell.dynamic>, tensor<i1>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Loop whose body never goes on: it runs once at most
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%n, %[[CONSTANT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_3]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %y = "opset.Loop_5"(%[[MINIMUM]], %[[CONSTANT_2]], %x) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK:      %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %i = "opset.Reshape_1"(%[[PARAMETER]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      %y_1 = "opset.Add_1"(%v, %v){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_5]])
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[MINIMUM]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i64>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.Loop"(%n, %x) <{operandSegmentSizes = array<i32: 1, 0, 1>}> ({
^bb0(%i: tensor<i64>, %c: tensor<i1>, %v: tensor<2xf32>):
  %no = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [false]>}> : () -> tensor<*x!stepwell.dynamic>
  %y_1 = "onnx.Add"(%v, %v) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%no, %y_1) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i64>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
