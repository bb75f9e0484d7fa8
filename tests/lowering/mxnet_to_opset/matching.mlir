// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _contrib_bipartite_matching -> a Loop
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[MINIMUM]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_6]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_7]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[LOOP:[0-9]+]], %[[LOOP_2:[0-9]+]], %[[LOOP_3:[0-9]+]] = "opset.Loop_5"(%[[RESHAPE]], %[[CONSTANT_8]], %a, %[[BROADCAST]], %[[BROADCAST_2]]) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}], output_ports = [{external = -1 : i64, result = 3 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[PARAMETER_2]], %[[CONSTANT_9]]) <{keep_dims = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[REDUCEMAX]], %[[CONSTANT_10]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xi64>)
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[TOPK_2]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[SHAPEOF]], %[[CONSTANT_11]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TOPK_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2x1x1xi64>
// CHECK-NEXT: %[[BROADCAST_3:[0-9]+]] = "opset.Broadcast_3"(%[[UNSQUEEZE]], %[[CONCAT_3]]) <{mode = "numpy"}>{{.*}} -> tensor<2x1x4xi64>
// CHECK-NEXT: %[[GATHERELEMENTS:[0-9]+]] = "opset.GatherElements_6"(%[[PARAMETER_2]], %[[BROADCAST_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHERELEMENTS]], %[[CONSTANT_13]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK_3:[0-9]+]], %[[TOPK_4:[0-9]+]] = "opset.TopK_11"(%[[SQUEEZE]], %[[CONSTANT_14]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xi64>)
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMAX_2:[0-9]+]] = "opset.ReduceMax_1"(%[[SQUEEZE]], %[[CONSTANT_15]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_16]], %[[REDUCEMAX_2]]){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_17]], %[[CONSTANT_18]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_19]], %[[RESHAPE_2]], %[[CONSTANT_20]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[RANGE]], %[[TOPK_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[EQUAL]], %[[LESS]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_21]], %[[CONSTANT_22]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_23]], %[[RESHAPE_3]], %[[CONSTANT_24]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[RANGE_2]], %[[TOPK_4]]){{.*}} -> tensor<2x4xi1>
// CHECK-NEXT: %[[LOGICALAND_2:[0-9]+]] = "opset.LogicalAnd_1"(%[[EQUAL_2]], %[[LESS]]){{.*}} -> tensor<2x4xi1>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[LOGICALAND]], %[[CONSTANT_25]]){{.*}} -> tensor<2x3x1xi1>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[LOGICALAND_2]], %[[CONSTANT_26]]){{.*}} -> tensor<2x1x4xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[REDUCELOGICALOR:[0-9]+]] = "opset.ReduceLogicalOr_1"(%[[LESS]], %[[CONSTANT_27]]) <{keep_dims = false}>{{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALOR]], %[[CONSTANT_28]], %[[PARAMETER_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[TOPK_4]], %[[PARAMETER_3]]){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND_2]], %[[TOPK_2]], %[[PARAMETER_4]]){{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[REDUCELOGICALOR]], %[[CONSTANT_29]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_3]])
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE_4]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x3x4xf32>, tensor<2x3xi64>, tensor<2x4xi64>)
// CHECK-NEXT: %y = "opset.Convert_1"(%[[LOOP_2]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y1 = "opset.Convert_1"(%[[LOOP_3]]) <{destination_type = f32}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%y, %y1 = "mxnet._contrib_bipartite_matching"(%a) <{is_ascend = false, topk = -1 : i64, threshold = 5.000000e-01 : f64}> : (tensor<2x3x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// smallest first, one matrix, two matches
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x3x4xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x3x4xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}], output_ports = [{external = -1 : i64, result = 3 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1x4xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x1x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3x1xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x4xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<1x3x4xi1>
// CHECK:      "opset.ReduceLogicalOr_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x3x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3x4xf32>
%y, %y1 = "mxnet._contrib_bipartite_matching"(%a) <{is_ascend = true, topk = 1 : i64, threshold = 5.000000e-01 : f64}> : (tensor<3x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// matrices in more dimensions, of any size
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x?x3x4xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x3x4xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x3xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x4xi64>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}], output_ports = [{external = -1 : i64, result = 3 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<?x1xf32>, tensor<?x1xi64>)
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x1x4xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x1x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?x4xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<?x1xf32>, tensor<?x1xi64>)
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x1xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x3xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x4xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x4xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x3x1xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1x4xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?x3x4xi1>
// CHECK:      "opset.ReduceLogicalOr_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x3x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x3xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f16}>{{.*}} -> tensor<?x3xf16>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f16}>{{.*}} -> tensor<?x4xf16>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x?x3xf16>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x?x4xf16>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x?x3x4xf16>
%y, %y1 = "mxnet._contrib_bipartite_matching"(%a) <{is_ascend = false, topk = -1 : i64, threshold = 5.000000e-01 : f64}> : (tensor<2x?x3x4xf16>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_MultiBoxTarget
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.ReduceLogicalOr_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x8x1xf32>, tensor<1x8x1xf32>, tensor<1x8x1xf32>, tensor<1x8x1xf32>)
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x3x1xf32>, tensor<2x3x1xf32>, tensor<2x3x1xf32>, tensor<2x3x1xf32>)
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<2x8x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x8xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3xi64>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}], output_ports = [{external = -1 : i64, result = 3 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xi64>)
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x3xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xi64>)
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<8xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x8x1xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x3xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x8x3xi1>
// CHECK:      "opset.ReduceLogicalOr_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x8xi64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 2 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x8x1xf32>, tensor<2x8x1xi64>)
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x8xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x8x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x8x5xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x8x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x8x1xf32>, tensor<1x8x1xf32>, tensor<1x8x1xf32>, tensor<1x8x1xf32>)
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x8x4xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>)
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x8x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x8x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x4xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x8x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x32xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x8x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3x5xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x3x8xf32>
%y, %y1, %y2 = "mxnet._contrib_MultiBoxTarget"(%a, %b, %c) <{overlap_threshold = 5.000000e-01 : f64, ignore_label = -1.000000e+00 : f64, negative_mining_ratio = -1.000000e+00 : f64, negative_mining_thresh = 5.000000e-01 : f64, minimum_negative_samples = 0 : i64, variances = array<f64: 1.000000e-01, 1.000000e-01, 2.000000e-01, 2.000000e-01>}> : (tensor<1x8x4xf32>, tensor<2x3x5xf32>, tensor<2x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// negative mining, and only the best anchor of each box
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.ReduceLogicalOr_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x8x1xf32>, tensor<1x8x1xf32>, tensor<1x8x1xf32>, tensor<1x8x1xf32>)
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x3x1xf32>, tensor<2x3x1xf32>, tensor<2x3x1xf32>, tensor<2x3x1xf32>)
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<2x8x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x8xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3xi64>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}], output_ports = [{external = -1 : i64, result = 3 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xi64>)
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x3xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x1x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xi64>)
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<8xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x8x1xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x3xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x8x3xi1>
// CHECK:      "opset.ReduceLogicalOr_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x8xi64>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x8xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x8xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<2x3x8xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1x8xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "min", sort = "value"}>{{.*}} -> (tensor<2x?xf32, #stepwell.bounds<"2,1..8">>, tensor<2x?xi64, #stepwell.bounds<"2,1..8">>)
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"1..8">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"1..8">>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,1..8">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x?xf32, #stepwell.bounds<"2,1..8">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "none", use_init_val = true}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x8xi1>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x8x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x8x5xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x8x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x8x1xf32>, tensor<1x8x1xf32>, tensor<1x8x1xf32>, tensor<1x8x1xf32>)
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x8x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x8x4xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>, tensor<2x8x1xf32>)
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x8x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x8x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x4xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x8x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x32xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x8x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3x5xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x3x8xf32>
%y, %y1, %y2 = "mxnet._contrib_MultiBoxTarget"(%a, %b, %c) <{overlap_threshold = 0.000000e+00 : f64, ignore_label = -1.000000e+00 : f64, negative_mining_ratio = 3.000000e+00 : f64, negative_mining_thresh = 5.000000e-01 : f64, minimum_negative_samples = 0 : i64, variances = array<f64: 1.000000e-01, 1.000000e-01, 2.000000e-01, 2.000000e-01>}> : (tensor<1x8x4xf32>, tensor<2x3x5xf32>, tensor<2x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a row is no matrix
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_bipartite_matching  ""  (f32[3])
// CHECK-NEXT: _contrib_bipartite_matching of rank 1; scores are matrices
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3xf32>
%y, %y1 = "mxnet._contrib_bipartite_matching"(%a) <{is_ascend = false, topk = -1 : i64, threshold = 5.000000e-01 : f64}> : (tensor<3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// mining without a threshold
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_MultiBoxTarget  ""  (f32[1,8,4], f32[2,3,5], f32[2,3,8])
// CHECK-NEXT: negative_mining_thresh 0.0; MXNet mines with one above 0
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x8x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3x5xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x3x8xf32>
%y, %y1, %y2 = "mxnet._contrib_MultiBoxTarget"(%a, %b, %c) <{overlap_threshold = 5.000000e-01 : f64, ignore_label = -1.000000e+00 : f64, negative_mining_ratio = 3.000000e+00 : f64, negative_mining_thresh = 0.000000e+00 : f64, minimum_negative_samples = 0 : i64, variances = array<f64: 1.000000e-01, 1.000000e-01, 2.000000e-01, 2.000000e-01>}> : (tensor<1x8x4xf32>, tensor<2x3x5xf32>, tensor<2x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()
