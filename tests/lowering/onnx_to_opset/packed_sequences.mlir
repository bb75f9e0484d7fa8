// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// A list that a loop appends tensors of one shape to: stacked, and concatenated along a new axis by a transposition
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[PARAMETER]], %[[CONSTANT_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [0, 2, 3], []>}>
// CHECK-NEXT: %[[LOOP:[0-9]+]] = "opset.Loop_5"(%[[MAXIMUM]], %[[CONSTANT]], %[[CONSTANT_3]], %[[PARAMETER_2]]) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: %[[PARAMETER_5:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[PARAMETER_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[NEGATIVE]], %[[CONSTANT_6]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[PARAMETER_4]], %[[UNSQUEEZE]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x2x3xf32, #stepwell.bounds<"1..,2,3">>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_5]])
// CHECK-NEXT: }){{.*}} -> tensor<?x2x3xf32, #stepwell.bounds<"1..,2,3">>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MAXIMUM]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[LOOP]], %[[CONSTANT_8]]){{.*}} -> tensor<2x?x3xf32, #stepwell.bounds<"2,1..,3">>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE]])
%0 = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i64>
%1 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%2 = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%3 = "onnx.SequenceEmpty"() <{dtype = 1 : i64}> : () -> tensor<*x!stepwell.dynamic>
%4 = "onnx.Loop"(%0, %2, %3) <{operandSegmentSizes = array<i32: 1, 1, 1>}> ({
^bb0(%5: tensor<i64>, %6: tensor<i1>, %7: tensor<*x!stepwell.dynamic>):
  %8 = "onnx.Neg"(%1) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
  %9 = "onnx.SequenceInsert"(%7, %8) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  %10 = "onnx.Identity"(%6) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%10, %9) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%11 = "onnx.ConcatFromSequence"(%4) <{new_axis = 1 : i64, axis = 1 : i64}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%11) <{tensor_name = "y", rank = 3 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A list of tensors that differ along an axis: their elements one after the other, and a table of their shapes
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[PARAMETER]], %[[CONSTANT_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [0], []>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0, 2], []>}>
// CHECK-NEXT: %[[LOOP:[0-9]+]], %[[LOOP_2:[0-9]+]] = "opset.Loop_5"(%[[MAXIMUM]], %[[CONSTANT]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[PARAMETER_2]]) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[PARAMETER_5:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[PARAMETER_6:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER_3]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[PARAMETER_6]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[NEGATIVE]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[NEGATIVE]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[PARAMETER_5]], %[[UNSQUEEZE]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"1..,2">>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[PARAMETER_4]], %[[RESHAPE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_6]])
// CHECK-NEXT: }){{.*}} -> (tensor<?xf32>, tensor<?x2xi64, #stepwell.bounds<"1..,2">>)
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[MAXIMUM]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%[[LOOP]])
// CHECK-NEXT: "opset.Result_1"(%[[LOOP_2]])
%0 = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i64>
%1 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%2 = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%3 = "onnx.SequenceEmpty"() <{dtype = 1 : i64}> : () -> tensor<*x!stepwell.dynamic>
%4 = "onnx.Loop"(%0, %2, %3) <{operandSegmentSizes = array<i32: 1, 1, 1>}> ({
^bb0(%5: tensor<i64>, %6: tensor<i1>, %7: tensor<*x!stepwell.dynamic>):
  %8 = "onnx.Neg"(%1) : (tensor<?x3xf32>) -> tensor<*x!stepwell.dynamic>
  %9 = "onnx.SequenceInsert"(%7, %8) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  %10 = "onnx.Identity"(%6) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%10, %9) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%4) <{tensor_name = "s"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Concatenation along an axis that is not the first: rows are gathered to their places
// CHECK-LABEL: builtin.module
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i64, with_right_bound = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"1..,2">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64, #stepwell.bounds<"1..,1">>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"1..">>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"1..">>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i64, with_right_bound = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x?x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?xf32>
%1 = "stepwell.input"() <{tensor_name = "m"}> : () -> tensor<?xi64>
%2 = "onnx.SplitToSequence"(%0, %1) <{axis = 1 : i64, keepdims = 1 : i64}> : (tensor<2x?xf32>, tensor<?xi64>) -> tensor<*x!stepwell.dynamic>
%3 = "onnx.SequenceMap"(%2) ({
^bb0(%4: tensor<2x?xf32>):
  %5 = "onnx.Neg"(%4) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%5) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%6 = "onnx.ConcatFromSequence"(%3) <{new_axis = 0 : i64, axis = 1 : i64}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%6) <{tensor_name = "y", rank = 2 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SplitToSequence by a computed size along the first axis, a tensor in the middle, and the length
// CHECK-LABEL: builtin.module
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%1 = "stepwell.input"() <{tensor_name = "m"}> : () -> tensor<i64>
%2 = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<i64>
%3 = "onnx.SplitToSequence"(%0, %1) <{axis = 0 : i64, keepdims = 1 : i64}> : (tensor<?x2xf32>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
%4 = "onnx.SequenceAt"(%3, %2) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
%5 = "onnx.SequenceLength"(%3) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%4) <{tensor_name = "y", rank = 2 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%5) <{tensor_name = "n", rank = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SplitToSequence in slices of an axis of unknown size: stacked along it
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[PARAMETER]], %[[CONSTANT]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[TRANSPOSE]], %[[PARAMETER_2]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?xf32>
%1 = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<i64>
%2 = "onnx.SplitToSequence"(%0) <{axis = 1 : i64, keepdims = 0 : i64}> : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
%3 = "onnx.SequenceAt"(%2, %1) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%3) <{tensor_name = "y", rank = 1 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tensors of one shape and a computed position: stacked, and one taken out, put in and taken away
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER]], %[[CONSTANT]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_2]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[PARAMETER_3]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER]], %[[CONSTANT_4]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_2]], %[[CONSTANT_5]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER]], %[[CONSTANT_6]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER_3]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE]], %[[SQUEEZE]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[RESHAPE]], %[[CONSTANT_10]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[ADD]], %[[RESHAPE]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONCAT_2]], %[[CONSTANT_11]], %[[SELECT]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<?x2xf32, #stepwell.bounds<"..2,2">>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[CONCAT_2]], %[[SELECT]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]]){{.*}} -> tensor<?x2xf32, #stepwell.bounds<"..2,2">>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[SLICE]], %[[UNSQUEEZE_5]], %[[SLICE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x2xf32, #stepwell.bounds<"1..5,2">>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER]], %[[CONSTANT_17]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_7:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_2]], %[[CONSTANT_18]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_6]], %[[UNSQUEEZE_7]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER_3]], %[[CONSTANT_19]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_20]], %[[CONSTANT_21]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %[[SQUEEZE_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[RESHAPE_2]], %[[CONSTANT_22]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LESS_2]], %[[ADD_2]], %[[RESHAPE_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SELECT_2]], %[[CONSTANT_23]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[CONCAT_4]], %[[CONSTANT_24]], %[[SELECT_2]], %[[CONSTANT_25]], %[[CONSTANT_26]]){{.*}} -> tensor<?x2xf32, #stepwell.bounds<"..2,2">>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[CONCAT_4]], %[[ADD_3]], %[[CONSTANT_27]], %[[CONSTANT_28]], %[[CONSTANT_29]]){{.*}} -> tensor<?x2xf32, #stepwell.bounds<"..2,2">>
// CHECK-NEXT: %[[CONCAT_5:[0-9]+]] = "opset.Concat_1"(%[[SLICE_3]], %[[SLICE_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x2xf32, #stepwell.bounds<"..4,2">>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT_3]])
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT_5]])
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%1 = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<2xf32>
%2 = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<i64>
%3 = "onnx.SequenceConstruct"(%0, %1) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
%4 = "onnx.SequenceAt"(%3, %2) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
%5 = "onnx.SequenceInsert"(%3, %0, %2) : (tensor<*x!stepwell.dynamic>, tensor<2xf32>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
%6 = "onnx.SequenceErase"(%3, %2) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%4) <{tensor_name = "y", rank = 1 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%5) <{tensor_name = "t"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%6) <{tensor_name = "u"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tensors of different ranks can be put together, not taken apart
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER]], %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER_2]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[RESHAPE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2, 1], [2, -1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_3]], %[[SQUEEZE]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[RESHAPE_3]], %[[CONSTANT_7]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[ADD]], %[[RESHAPE_3]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SELECT]], %[[CONSTANT_8]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[CONSTANT_3]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[ABS]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_14]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[SQUEEZE_2]], %[[CONSTANT_15]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_9]], %[[CUMSUM]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[SELECT]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[ADD_2]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[CONCAT]], %[[CONSTANT_18]], %[[GATHER]], %[[CONSTANT_19]], %[[CONSTANT_20]]){{.*}} -> tensor<?xf32, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[CONCAT]], %[[GATHER_2]], %[[CONSTANT_21]], %[[CONSTANT_22]], %[[CONSTANT_23]]){{.*}} -> tensor<?xf32, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[SLICE_2]], %[[SLICE_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"..6">>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[CONSTANT_3]], %[[CONSTANT_24]], %[[SELECT]], %[[CONSTANT_25]], %[[CONSTANT_26]]){{.*}} -> tensor<?x1xi64, #stepwell.bounds<"..2,1">>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%[[CONSTANT_3]], %[[ADD_2]], %[[CONSTANT_27]], %[[CONSTANT_28]], %[[CONSTANT_29]]){{.*}} -> tensor<?x1xi64, #stepwell.bounds<"..2,1">>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[SLICE_4]], %[[SLICE_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x1xi64, #stepwell.bounds<"..4,1">>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT_3]])
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT_4]])
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%1 = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<f32>
%2 = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<i64>
%3 = "onnx.SequenceConstruct"(%0, %1) : (tensor<2xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
%4 = "onnx.SequenceErase"(%3, %2) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%4) <{tensor_name = "t"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A loop of known count over sequences: copies of its body
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_3]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER]], %[[CONVERT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_5]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER]], %[[CONVERT_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_2]])
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%1 = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%2 = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%3 = "onnx.SequenceEmpty"() <{dtype = 1 : i64}> : () -> tensor<*x!stepwell.dynamic>
%4 = "onnx.Loop"(%1, %2, %3) <{operandSegmentSizes = array<i32: 1, 1, 1>}> ({
^bb0(%5: tensor<i64>, %6: tensor<i1>, %7: tensor<*x!stepwell.dynamic>):
  %8 = "onnx.Cast"(%5) <{round_mode = "up", saturate = 1 : i64, to = 1 : i64}> : (tensor<i64>) -> tensor<*x!stepwell.dynamic>
  %9 = "onnx.Mul"(%0, %8) : (tensor<2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  %10 = "onnx.SequenceInsert"(%7, %9) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  %11 = "onnx.Identity"(%6) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%11, %10) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%4) <{tensor_name = "s"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A loop that takes the last of those it appended: the first iteration alone says what they are
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[PARAMETER]], %[[CONSTANT_4]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [0, 2], []>}>
// CHECK-NEXT: %[[LOOP:[0-9]+]] = "opset.Loop_5"(%[[MAXIMUM]], %[[CONSTANT_3]], %[[CONSTANT_5]], %[[PARAMETER_2]]) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[PARAMETER_5:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER_3]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[RESHAPE]], %[[CONSTANT_9]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[IF:[0-9]+]] = "opset.If_8"(%[[GREATER]], %[[PARAMETER_4]], %[[PARAMETER_5]]) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 2 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER_6:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER_6]], %[[CONSTANT_10]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[PARAMETER_7:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[PARAMETER_7]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[NEGATIVE]])
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[IF]], %[[CONSTANT_12]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[PARAMETER_4]], %[[UNSQUEEZE]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x2xf32, #stepwell.bounds<"1..,2">>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_7]])
// CHECK-NEXT: }){{.*}} -> tensor<?x2xf32, #stepwell.bounds<"1..,2">>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MAXIMUM]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%[[LOOP]])
%0 = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i64>
%1 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%2 = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%3 = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<i64>
%4 = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%5 = "onnx.SequenceEmpty"() <{dtype = 1 : i64}> : () -> tensor<*x!stepwell.dynamic>
%6 = "onnx.Loop"(%0, %4, %5) <{operandSegmentSizes = array<i32: 1, 1, 1>}> ({
^bb0(%7: tensor<i64>, %8: tensor<i1>, %9: tensor<*x!stepwell.dynamic>):
  %10 = "onnx.Greater"(%7, %2) : (tensor<i64>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
  %11 = "onnx.If"(%10) ({
    %12 = "onnx.Neg"(%1) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
    "stepwell.yield"(%12) : (tensor<*x!stepwell.dynamic>) -> ()
  }, {
    %13 = "onnx.SequenceAt"(%9, %3) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
    "stepwell.yield"(%13) : (tensor<*x!stepwell.dynamic>) -> ()
  }) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  %14 = "onnx.SequenceInsert"(%9, %11) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  %15 = "onnx.Identity"(%8) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%15, %14) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%6) <{tensor_name = "s"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A loop that uses a sequence of known length: stacked before it
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_2]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_3]], %[[CONSTANT_3]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[PARAMETER]], %[[CONSTANT_4]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[LOOP:[0-9]+]] = "opset.Loop_5"(%[[MAXIMUM]], %[[CONSTANT]], %[[PARAMETER_2]], %[[CONCAT]]) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[PARAMETER_5:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[PARAMETER_6:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER_4]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER_6]], %[[RESHAPE]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[GATHER]], %[[CONSTANT_8]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[REDUCESUM]], %[[CONSTANT_9]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE_3]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_6]])
// CHECK-NEXT: }){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MAXIMUM]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[LOOP]], %[[CONSTANT_11]], %[[RESHAPE_2]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SLICE]])
%0 = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i64>
%1 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%2 = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<2xf32>
%3 = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%4 = "onnx.SequenceConstruct"(%1, %2) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
%5, %6 = "onnx.Loop"(%0, %3, %1) <{operandSegmentSizes = array<i32: 1, 1, 1>}> ({
^bb0(%7: tensor<i64>, %8: tensor<i1>, %9: tensor<2xf32>):
  %10 = "onnx.SequenceAt"(%4, %7) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
  %11 = "onnx.ReduceSum"(%10) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  %12 = "onnx.Identity"(%8) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%12, %10, %11) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%6) <{tensor_name = "y", rank = 1 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Branches that give sequences of different length, and an optional value that may be missing
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[IF:[0-9]+]], %[[IF_2:[0-9]+]], %[[IF_3:[0-9]+]] = "opset.If_8"(%[[PARAMETER]], %[[PARAMETER_2]]) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_3]], %[[CONSTANT]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[PARAMETER_3]])
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_4]], %[[CONSTANT_3]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_4]], %[[CONSTANT_4]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{mode = "numpy"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_5]])
// CHECK-NEXT: "opset.Result_1"(%[[BROADCAST]])
// CHECK-NEXT: }){{.*}} -> (tensor<?x2xf32, #stepwell.bounds<"1..2,2">>, tensor<i1>, tensor<2xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[IF]])
// CHECK-NEXT: "opset.Result_1"(%[[IF_2]])
// CHECK-NEXT: "opset.Result_1"(%[[IF_3]])
%0 = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<i1>
%1 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%2, %3 = "onnx.If"(%0) ({
  %4 = "onnx.SequenceConstruct"(%1, %1) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  %5 = "onnx.Optional"() <{type = "tensor(f32)"}> : () -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%4, %5) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}, {
  %6 = "onnx.SequenceConstruct"(%1) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  %7 = "onnx.Optional"(%1) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%6, %7) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i1>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%2) <{tensor_name = "s"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%3) <{tensor_name = "o"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// What is in an optional value that may be missing
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[IF:[0-9]+]], %[[IF_2:[0-9]+]] = "opset.If_8"(%[[PARAMETER]], %[[PARAMETER_2]]) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [], then_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT]])
// CHECK-NEXT: "opset.Result_1"(%[[PARAMETER_3]])
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{mode = "numpy"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[BROADCAST]])
// CHECK-NEXT: }){{.*}} -> (tensor<i1>, tensor<2xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[IF_2]])
// CHECK-NEXT: "opset.Result_1"(%[[IF]])
%0 = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<i1>
%1 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%2 = "onnx.If"(%0) ({
  %3 = "onnx.Optional"() <{type = "tensor(f32)"}> : () -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%3) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
  %4 = "onnx.Optional"(%1) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%4) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
%5 = "onnx.OptionalGetElement"(%2) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%6 = "onnx.OptionalHasElement"(%2) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%5) <{tensor_name = "y", rank = 1 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%6) <{tensor_name = "there", rank = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SequenceMap over tensors that are there, one by one; another tensor is the same for all
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[PARAMETER]], %[[PARAMETER_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[PARAMETER_2]], %[[PARAMETER_3]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%1 = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3xf32>
%2 = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<f32>
%3 = "onnx.SequenceConstruct"(%0, %1) : (tensor<2xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
%4 = "onnx.SequenceMap"(%3, %2) ({
^bb0(%5: tensor<?xf32>, %6: tensor<f32>):
  %7 = "onnx.Add"(%5, %6) : (tensor<?xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%7) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<*x!stepwell.dynamic>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%4) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An optional input is there unless it is said to be absent; an empty one that comes out is only a flag
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT]])
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}>
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_2]])
%0 = "stepwell.input"() <{tensor_name = "x", container = "optional"}> : () -> tensor<2xf32>
%1 = "onnx.OptionalHasElement"(%0) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
%2 = "onnx.Optional"() <{type = "tensor(f32)"}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%1) <{tensor_name = "there", rank = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%2) <{tensor_name = "o"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An input that is a sequence of a length that is not said
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: stepwell.input  ""  ()
// CHECK-NEXT: it is a sequence of tensors, whose number IR must know: give it with --sequence-length x=N (in Python sequence_lengths={'x': N}), or ? for one that changes from run to run
%0 = "stepwell.input"() <{tensor_name = "x", container = "seq"}> : () -> tensor<2xf32>
%1 = "onnx.SequenceLength"(%0) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%1) <{tensor_name = "n", rank = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An input that is a sequence of two tensors
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT]])
// CHECK-NEXT: "opset.Result_1"(%[[PARAMETER]])
%0 = "stepwell.input"() <{tensor_name = "x:0"}> : () -> tensor<2xf32>
%1 = "stepwell.input"() <{tensor_name = "x:1"}> : () -> tensor<2xf32>
%2 = "stepwell.list"(%0, %1) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
%3 = "onnx.SequenceLength"(%2) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%4 = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%5 = "onnx.SequenceAt"(%2, %4) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%3) <{tensor_name = "n", rank = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%5) <{tensor_name = "y", rank = 1 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An input that is a sequence of a length that changes from run to run
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[PARAMETER]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[PARAMETER_3]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER_2]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE_2]])
%0 = "stepwell.input"() <{tensor_name = "x:stacked"}> : () -> tensor<?x2xf32>
%1 = "stepwell.packed"(%0) <{dims = #stepwell.bounds<"2">}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
%2 = "stepwell.input"() <{tensor_name = "w:data"}> : () -> tensor<?xf32>
%3 = "stepwell.input"() <{tensor_name = "w:shapes"}> : () -> tensor<?x1xi64>
%4 = "stepwell.packed"(%2, %3) <{dims = #stepwell.bounds<"?">}> : (tensor<?xf32>, tensor<?x1xi64>) -> tensor<*x!stepwell.dynamic>
%5 = "onnx.SequenceLength"(%1) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%6 = "onnx.SequenceLength"(%4) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%5) <{tensor_name = "n", rank = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%6) <{tensor_name = "m", rank = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An optional input that is absent
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}>
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT]])
%0 = "stepwell.maybe"() : () -> tensor<*x!stepwell.dynamic>
%1 = "onnx.OptionalHasElement"(%0) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%1) <{tensor_name = "there", rank = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Strings are cut by their places, and gathered
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x2x!stepwell.string>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[PARAMETER]]) <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_2]], %[[REDUCEPROD]], %[[CONSTANT_3]]) <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[PARAMETER]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[SHAPEOF_2]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<?x1x2xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_2]], %[[UNSQUEEZE]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1x2x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER_2]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_3:[0-9]+]] = "opset.ShapeOf_3"(%[[GATHER]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_3]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER_2]], %[[CONSTANT_10]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_3]], %[[SQUEEZE]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[RESHAPE_3]], %[[CONSTANT_11]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[ADD]], %[[RESHAPE_3]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SELECT]], %[[CONSTANT_12]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_13]], %[[CONSTANT_14]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[SELECT]], %[[CONSTANT_15]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[SQUEEZE_2]], %[[SQUEEZE_3]], %[[CONSTANT_16]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[RANGE_2]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1x2x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[SHAPEOF_4:[0-9]+]] = "opset.ShapeOf_3"(%[[GATHER]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_4]], %[[CONSTANT_19]], %[[CONSTANT_20]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_4:[0-9]+]] = "opset.Squeeze_15"(%[[ADD_2]], %[[CONSTANT_21]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_5:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER_4]], %[[CONSTANT_22]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_3:[0-9]+]] = "opset.Range_4"(%[[SQUEEZE_4]], %[[SQUEEZE_5]], %[[CONSTANT_23]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[RANGE_3]], %[[CONSTANT_24]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1x2x!stepwell.string>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER_3]], %[[GATHER_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x1x2x!stepwell.string>
// CHECK-NEXT: %[[SHAPEOF_5:[0-9]+]] = "opset.ShapeOf_3"(%[[CONCAT]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[SHAPEOF_5]], %[[CONSTANT_25]], %[[CONSTANT_26]], %[[CONSTANT_27]], %[[CONSTANT_28]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[SHAPEOF_5]], %[[CONSTANT_29]], %[[CONSTANT_30]], %[[CONSTANT_31]], %[[CONSTANT_32]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[SHAPEOF_5]], %[[CONSTANT_33]], %[[CONSTANT_34]], %[[CONSTANT_35]], %[[CONSTANT_36]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[MULTIPLY]], %[[CONSTANT_37]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONCAT]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x2x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE_4]])
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2x!stepwell.string>
%1 = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<i64>
%2 = "onnx.SplitToSequence"(%0) <{axis = 0 : i64, keepdims = 1 : i64}> : (tensor<?x2x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
%3 = "onnx.SequenceErase"(%2, %1) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
%4 = "onnx.ConcatFromSequence"(%3) <{new_axis = 0 : i64, axis = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%4) <{tensor_name = "y", rank = 2 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A list of strings that a loop appends to
// CHECK-LABEL: the model: 1 of 10 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Loop  ""  (i64[], boolean[], dynamic[...])
// CHECK-NEXT: the runtime cannot collect strings in a loop, nor carry a number of them that changes
%0 = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i64>
%1 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x!stepwell.string>
%2 = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<i1>
%3 = "onnx.SequenceEmpty"() <{dtype = 1 : i64}> : () -> tensor<*x!stepwell.dynamic>
%4 = "onnx.Loop"(%0, %2, %3) <{operandSegmentSizes = array<i32: 1, 1, 1>}> ({
^bb0(%5: tensor<i64>, %6: tensor<i1>, %7: tensor<*x!stepwell.dynamic>):
  %8 = "onnx.Identity"(%1) : (tensor<?x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
  %9 = "onnx.SequenceInsert"(%7, %8) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  %10 = "onnx.Identity"(%6) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%10, %9) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i64>, tensor<i1>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%4) <{tensor_name = "s"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Parts of a scalar
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.SplitToSequence  ""  (f32[])
// CHECK-NEXT: a scalar cannot be cut into parts
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<f32>
%1 = "onnx.SplitToSequence"(%0) <{axis = 0 : i64, keepdims = 1 : i64}> : (tensor<f32>) -> tensor<*x!stepwell.dynamic>
%2 = "onnx.SequenceLength"(%1) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "n", rank = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An empty sequence as the only output
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: stepwell.output  ""  (dynamic[...])
// CHECK-NEXT: it is an empty sequence, and the model has no other output; choose one with --output
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<f32>
%1 = "onnx.SequenceEmpty"() : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%1) <{tensor_name = "s"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A sequence where a tensor is needed
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: stepwell.list  ""  (f32[2])
// CHECK-NEXT: its result is not a tensor, and opset.Negative_1 takes tensors only
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%1 = "onnx.SequenceConstruct"(%0) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
%2 = "onnx.Neg"(%1) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "y", rank = 1 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// One of several tensors of different ranks
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.SequenceAt  ""  (dynamic[...], i64[])
// CHECK-NEXT: the tensors of the sequence have different ranks, so the rank of the one taken is not known
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%1 = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<f32>
%2 = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<i64>
%3 = "onnx.SequenceConstruct"(%0, %1) : (tensor<2xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
%4 = "onnx.SequenceAt"(%3, %2) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%4) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tensors of different ranks along an axis
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ConcatFromSequence  ""  (dynamic[...])
// CHECK-NEXT: the tensors of the sequence have different ranks and cannot be concatenated
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%1 = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<f32>
%2 = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<i64>
%3 = "onnx.SequenceConstruct"(%0, %1) : (tensor<2xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
%4 = "onnx.SequenceErase"(%3, %2) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
%5 = "onnx.ConcatFromSequence"(%4) <{new_axis = 0 : i64, axis = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%5) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Tensors of different element types at a computed position
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.SequenceAt  ""  (dynamic[...], i64[])
// CHECK-NEXT: the tensors of the sequence have different element types: f32 and i64
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%1 = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<2xi64>
%2 = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<i64>
%3 = "onnx.SequenceConstruct"(%0, %1) : (tensor<2xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
%4 = "onnx.SequenceAt"(%3, %2) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%4) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A tensor of unknown rank at a computed position
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.SequenceAt  ""  (dynamic[...], i64[])
// CHECK-NEXT: rank or element type of a tensor in the sequence is not known; give shapes with --input
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<*xf32>
%1 = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<2xf32>
%2 = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<i64>
%3 = "onnx.SequenceConstruct"(%0, %1) : (tensor<*xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
%4 = "onnx.SequenceAt"(%3, %2) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%4) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A computed position in an empty sequence
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.SequenceAt  ""  (dynamic[...], i64[])
// CHECK-NEXT: the sequence is empty, so the type of its tensors is not known
%0 = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<i64>
%1 = "onnx.SequenceEmpty"() : () -> tensor<*x!stepwell.dynamic>
%2 = "onnx.SequenceAt"(%1, %0) : (tensor<*x!stepwell.dynamic>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A branch gives a tensor, the other a sequence
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: onnx.If  ""  (boolean[])
// CHECK-NEXT: in one case the value is a tensor, in the other a sequence
%0 = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<i1>
%1 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%2 = "onnx.If"(%0) ({
  %3 = "onnx.SequenceConstruct"(%1) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%3) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
  %4 = "onnx.Neg"(%1) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%4) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
%5 = "onnx.SequenceAt"(%2, %0) : (tensor<*x!stepwell.dynamic>, tensor<i1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%5) <{tensor_name = "y", rank = 1 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An optional value of unknown rank that may be missing
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.If  ""  (boolean[])
// CHECK-NEXT: the type of an optional value that is not there is not known
%0 = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<i1>
%1 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<*xf32>
%2 = "onnx.If"(%0) ({
  %3 = "onnx.Optional"() <{type = "tensor(f32)"}> : () -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%3) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
  %4 = "onnx.Optional"(%1) : (tensor<*xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%4) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "o"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Parts of no size
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.SplitToSequence  ""  (f32[5], i64[])
// CHECK-NEXT: parts of size 0
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5xf32>
%1 = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%2 = "onnx.SplitToSequence"(%0, %1) <{axis = 0 : i64, keepdims = 1 : i64}> : (tensor<5xf32>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
%3 = "onnx.SequenceLength"(%2) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%3) <{tensor_name = "n", rank = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SequenceMap with a body of another form
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.SequenceMap  ""  (dynamic[...], f32[])
// CHECK-NEXT: its body has 1 inputs, 1 outputs; 2, 1 are needed
%0 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%1 = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<f32>
%2 = "onnx.SequenceConstruct"(%0) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
%3 = "onnx.SequenceMap"(%2, %1) ({
^bb0(%4: tensor<?xf32>):
  %5 = "onnx.Neg"(%4) : (tensor<?xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%5) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<*x!stepwell.dynamic>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%3) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
