// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _foreach
// CHECK-LABEL: builtin.module
// CHECK:      %y, %z = "opset.TensorIterator_1"(%a, %b, %c) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x3xf32>
// CHECK:      %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %d = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %g = "opset.Add_1"(%d, %e){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %h = "opset.Multiply_1"(%g, %[[PARAMETER_2]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%h, %[[CONSTANT_2]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%g)
// CHECK-NEXT: }){{.*}} -> (tensor<4x3xf32>, tensor<3xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<3xf32>
%y, %z = "mxnet._foreach"(%a, %b, %c) <{num_outputs = 2 : i64, num_out_data = 1 : i64, in_state_locs = array<i64: 1>, in_data_locs = array<i64: 0>, remain_locs = array<i64: 2>}> ({
^bb0(%d: tensor<*x!stepwell.dynamic>, %e: tensor<*x!stepwell.dynamic>, %f: tensor<*x!stepwell.dynamic>):
  %g = "mxnet.elemwise_add"(%d, %e) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  %h = "mxnet.elemwise_mul"(%g, %f) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%h, %g) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<4x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _while_loop: rows behind the last step are zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %e = "opset.Convert_1"(%[[LESS]]) <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%e, %[[CONSTANT_2]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %z, %[[LOOP:[0-9]+]], %[[LOOP_2:[0-9]+]] = "opset.Loop_5"(%[[CONSTANT_4]], %[[NOTEQUAL]], %a, %[[CONSTANT_5]]) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = -1 : i64, result = 3 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %e_1 = "opset.Add_1"(%d, %[[CONSTANT_6]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%e_1, %[[CONSTANT_7]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %e_2 = "opset.Convert_1"(%[[LESS_2]]) <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%d, %[[CONSTANT_8]]){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL_2:[0-9]+]] = "opset.NotEqual_1"(%e_2, %[[CONSTANT_9]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[PARAMETER]], %[[CONSTANT_10]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%e_1)
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[NOTEQUAL_2]])
// CHECK-NEXT: }){{.*}} -> (tensor<1xf32>, tensor<1xi64>, tensor<?x1xf32, #stepwell.bounds<"..5,1">>)
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[LOOP_2]], %[[CONSTANT_11]], %[[LOOP]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<?x1xf32, #stepwell.bounds<"..5,1">>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_15]], %[[LOOP]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SUBTRACT]], %[[CONSTANT_16]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[SLICE]], %[[CONSTANT_14]], %[[CONCAT]], %[[CONSTANT_17]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_18]], %[[CONSTANT_19]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[PAD]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<5x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1xf32>
%y, %z = "mxnet._while_loop"(%a) <{num_outputs = 2 : i64, num_out_data = 1 : i64, max_iterations = 5 : i64, cond_input_locs = array<i64: 0>, func_input_locs = array<i64: 0>, func_var_locs = array<i64: 0>}> ({
^bb0(%d: tensor<*x!stepwell.dynamic>):
  %e = "mxnet._lesser_scalar"(%d) <{scalar = 4.0 : f64, is_int = true}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%e) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
^bb0(%d: tensor<*x!stepwell.dynamic>):
  %e = "mxnet._plus_scalar"(%d) <{scalar = 1.0 : f64, is_int = true}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%d, %e) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _cond
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %y = "opset.If_8"(%[[NOTEQUAL]], %b) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %e = "opset.Exp_1"(%[[PARAMETER]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %e_1 = "opset.Negative_1"(%[[PARAMETER_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%e_1)
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet._cond"(%a, %b) <{num_outputs = 1 : i64, cond_input_locs = array<i64: 0>, then_input_locs = array<i64: 1>, else_input_locs = array<i64: 1>}> ({
^bb0(%d: tensor<*x!stepwell.dynamic>):
  "stepwell.yield"(%d) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
^bb0(%d: tensor<*x!stepwell.dynamic>):
  %e = "mxnet.exp"(%d) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%e) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
^bb0(%d: tensor<*x!stepwell.dynamic>):
  %e = "mxnet.negative"(%d) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%e) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<1xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
