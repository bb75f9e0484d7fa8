// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _contrib_MultiBoxPrior
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[RESHAPE_3]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[RANGE]]) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVERT_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_9]], %[[RESHAPE_4]], %[[CONSTANT_11]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[RANGE_2]]) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONVERT_4]], %[[CONSTANT_12]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[ADD]], %[[CONVERT_2]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[ADD_2]], %[[CONVERT]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[DIVIDE]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[DIVIDE_2]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 2], [0.25, 0.35355338]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[CONVERT]], %[[CONVERT_2]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_15]], %[[DIVIDE_3]]){{.*}} -> tensor<1x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 2], [0.25, 0.17677669]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_17]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE_5]], %[[MULTIPLY]]){{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE_6]], %[[CONSTANT_16]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_5]], %[[MULTIPLY]]){{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_6]], %[[CONSTANT_16]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[SUBTRACT]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_18]]){{.*}} -> tensor<2x2x2x1xf32>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[SUBTRACT_2]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST_2]], %[[CONSTANT_19]]){{.*}} -> tensor<2x2x2x1xf32>
// CHECK-NEXT: %[[BROADCAST_3:[0-9]+]] = "opset.Broadcast_3"(%[[ADD_3]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST_3]], %[[CONSTANT_20]]){{.*}} -> tensor<2x2x2x1xf32>
// CHECK-NEXT: %[[BROADCAST_4:[0-9]+]] = "opset.Broadcast_3"(%[[ADD_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST_4]], %[[CONSTANT_21]]){{.*}} -> tensor<2x2x2x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = 3 : i64}>{{.*}} -> tensor<2x2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[CONCAT_2]], %[[CONSTANT_22]]) <{special_zero = false}>{{.*}} -> tensor<1x8x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x2x2xf32>
%y = "mxnet._contrib_MultiBoxPrior"(%a) <{sizes = array<f64: 5.000000e-01>, ratios = array<f64: 1.000000e+00, 2.000000e+00>, clip = false, steps = array<f64: -1.000000e+00, -1.000000e+00>, offsets = array<f64: 5.000000e-01, 5.000000e-01>}> : (tensor<1x3x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_MultiBoxDetection
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1x4xf32>, tensor<1x1x4xi64>)
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>)
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x4x6xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x4xf32>, tensor<1x4xi64>)
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x4x6xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x4x6xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x2x4xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x4xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x2x4xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x2xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x4x4xf32>
// CHECK:      "opset.NonMaxSuppression_9"{{.*}} <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64, #stepwell.bounds<"..8,3">>, tensor<?x3xf32, #stepwell.bounds<"..8,3">>, tensor<1xi64>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"..8,2">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"1..9,2">>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"1..9">>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x5xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x4x6xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4x6xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x16xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x4x4xf32>
%y = "mxnet._contrib_MultiBoxDetection"(%a, %b, %c) <{clip = true, threshold = 0.0099999997799999994 : f64, background_id = 0 : i64, nms_threshold = 5.000000e-01 : f64, force_suppress = false, variances = array<f64: 1.000000e-01, 1.000000e-01, 2.000000e-01, 2.000000e-01>, nms_topk = -1 : i64}> : (tensor<1x3x4xf32>, tensor<1x16xf32>, tensor<1x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_box_nms
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x5x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x5xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x5xf32>, tensor<1x5xi64>)
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x5x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x5x6xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x5x6xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x5xi1>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<5xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x5xi1>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x5x4xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x5x1xf32>, tensor<1x5x1xf32>, tensor<1x5x1xf32>, tensor<1x5x1xf32>)
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x5x4xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x5x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<5xf32>
// CHECK:      "opset.Unique_10"{{.*}} <{sorted = true, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<?xf32, #stepwell.bounds<"1..5">>, tensor<?xi32, #stepwell.bounds<"1..5">>, tensor<5xi32>, tensor<?xi32, #stepwell.bounds<"1..5">>)
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x5xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x5xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x?x5xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x5xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x?x5xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x?x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x5x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x5x2xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x5x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x5x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x5x4xf32>
// CHECK:      "opset.NonMaxSuppression_9"{{.*}} <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64>, tensor<?x3xf32>, tensor<1xi64>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x6xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"1..,2">>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"1..">>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<1x6xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x5xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x5xf32>, tensor<1x5xi64>)
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x5x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x5x6xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x5x6xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x5xi1>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x5x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x5x6xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x5x6xf32>
%y = "mxnet._contrib_box_nms"(%a) <{overlap_thresh = 5.000000e-01 : f64, valid_thresh = 0.000000e+00 : f64, topk = 3 : i64, coord_start = 2 : i64, score_index = 1 : i64, id_index = 0 : i64, background_id = -1 : i64, force_suppress = false, in_format = "corner", out_format = "corner"}> : (tensor<1x5x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_box_iou
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[UNSQUEEZE]], %[[CONSTANT_2]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x1x1xf32>, tensor<2x1x1xf32>, tensor<2x1x1xf32>, tensor<2x1x1xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[SPLIT_5:[0-9]+]], %[[SPLIT_6:[0-9]+]], %[[SPLIT_7:[0-9]+]], %[[SPLIT_8:[0-9]+]] = "opset.Split_1"(%b, %[[CONSTANT_3]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>)
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[SPLIT_3]], %[[SPLIT_7]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SPLIT]], %[[SPLIT_5]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MINIMUM]], %[[MAXIMUM]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[SPLIT_4]], %[[SPLIT_8]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%[[SPLIT_2]], %[[SPLIT_6]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MINIMUM_2]], %[[MAXIMUM_3]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_4:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_2]], %[[CONSTANT_5]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM_2]], %[[MAXIMUM_4]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_3]], %[[SPLIT]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_5:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_4]], %[[SPLIT_2]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_6:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_4]], %[[CONSTANT_7]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM_5]], %[[MAXIMUM_6]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_7]], %[[SPLIT_5]]){{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_7:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_5]], %[[CONSTANT_8]]){{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_8]], %[[SPLIT_6]]){{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_8:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_6]], %[[CONSTANT_9]]){{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM_7]], %[[MAXIMUM_8]]){{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[MULTIPLY]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY]], %[[SUBTRACT_7]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_10]], %[[SUBTRACT_7]]){{.*}} -> tensor<2x3x1xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[DIVIDE]], %[[CONSTANT_11]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[SELECT]], %[[CONSTANT_12]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%y = "mxnet._contrib_box_iou"(%a, %b) <{format = "corner"}> : (tensor<2x4xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_box_decode
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%b, %[[CONSTANT]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[SPLIT_5:[0-9]+]], %[[SPLIT_6:[0-9]+]], %[[SPLIT_7:[0-9]+]], %[[SPLIT_8:[0-9]+]] = "opset.Split_1"(%a, %[[CONSTANT_2]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SPLIT_7]], %[[CONSTANT_3]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SPLIT_8]], %[[CONSTANT_4]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SPLIT_5]], %[[CONSTANT_5]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[SPLIT_3]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_4]], %[[SPLIT]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SPLIT_6]], %[[CONSTANT_6]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_5]], %[[SPLIT_4]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_6]], %[[SPLIT_2]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[MULTIPLY]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[EXP]], %[[SPLIT_3]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_7]], %[[CONSTANT_7]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[EXP_2:[0-9]+]] = "opset.Exp_1"(%[[MULTIPLY_2]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[EXP_2]], %[[SPLIT_4]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_9]], %[[CONSTANT_8]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[MULTIPLY_8]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[ADD_2]], %[[MULTIPLY_10]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[MULTIPLY_8]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[ADD_2]], %[[MULTIPLY_10]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[SUBTRACT]], %[[SUBTRACT_2]], %[[ADD_3]], %[[ADD_4]]) <{axis = 2 : i64}>{{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x4x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x4x4xf32>
%y = "mxnet._contrib_box_decode"(%a, %b) <{std0 = 1.000000e+00 : f64, std1 = 1.000000e+00 : f64, std2 = 1.000000e+00 : f64, std3 = 1.000000e+00 : f64, clip = -1.000000e+00 : f64, format = "center"}> : (tensor<1x4x4xf32>, tensor<1x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_box_encode
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i64}>{{.*}} -> tensor<1x4xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[CONVERT]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SHAPEOF]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<1x4x1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[UNSQUEEZE]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<1x4x4xi64>
// CHECK-NEXT: %[[GATHERELEMENTS:[0-9]+]] = "opset.GatherElements_6"(%d, %[[BROADCAST]]) <{axis = 1 : i64}>{{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%c, %[[CONSTANT_3]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>)
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SPLIT]], %[[SPLIT_3]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SPLIT_2]], %[[SPLIT_4]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[CONSTANT_5]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_3]], %[[SPLIT]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_4]], %[[SPLIT_2]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[SPLIT_5:[0-9]+]], %[[SPLIT_6:[0-9]+]], %[[SPLIT_7:[0-9]+]], %[[SPLIT_8:[0-9]+]] = "opset.Split_1"(%[[GATHERELEMENTS]], %[[CONSTANT_6]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>)
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SPLIT_5]], %[[SPLIT_7]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ADD_3]], %[[CONSTANT_7]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[SPLIT_6]], %[[SPLIT_8]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[ADD_4]], %[[CONSTANT_8]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_7]], %[[SPLIT_5]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_8]], %[[SPLIT_6]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[MULTIPLY]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_5]], %[[SUBTRACT]]) <{m_pythondiv = true{{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_4]], %[[MULTIPLY_2]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_6]], %[[SUBTRACT_2]]) <{m_pythondiv = true{{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_3]], %[[SUBTRACT]]) <{m_pythondiv = true{{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[DIVIDE_3]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_4]], %[[SUBTRACT_2]]) <{m_pythondiv = true{{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[LOG_2:[0-9]+]] = "opset.Log_1"(%[[DIVIDE_4]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[DIVIDE]], %[[DIVIDE_2]], %[[LOG]], %[[LOG_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[CONCAT_2]], %e){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[DIVIDE_5:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_7]], %f) <{m_pythondiv = true{{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%a, %[[CONSTANT_9]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_10]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<1x4x1xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[DIVIDE_5]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_11]], %[[SHAPEOF_2]]) <{mode = "numpy"}>{{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y1 = "opset.Select_1"(%[[LESS]], %[[BROADCAST_2]], %[[CONSTANT_12]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LESS]], %[[DIVIDE_5]], %[[CONSTANT_13]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x4xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x4x4xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<1x2x4xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<4xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<4xf32>
%y, %y1 = "mxnet._contrib_box_encode"(%a, %b, %c, %d, %e, %f) : (tensor<1x4xf32>, tensor<1x4xf32>, tensor<1x4x4xf32>, tensor<1x2x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// anchors of no size
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_MultiBoxPrior  ""  (f32[1,3,2,2])
// CHECK-NEXT: anchors without sizes or ratios
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x2x2xf32>
%y = "mxnet._contrib_MultiBoxPrior"(%a) <{sizes = array<f64>, ratios = array<f64: 1.000000e+00>, clip = false, steps = array<f64: -1.000000e+00, -1.000000e+00>, offsets = array<f64: 5.000000e-01, 5.000000e-01>}> : (tensor<1x3x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// any number of classes
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_MultiBoxDetection  ""  (f32[1,?,4], f32[1,16], f32[1,4,4])
// CHECK-NEXT: the number of classes is not known, or there are none but the background
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x?x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x16xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x4x4xf32>
%y = "mxnet._contrib_MultiBoxDetection"(%a, %b, %c) <{clip = true, threshold = 0.0099999997799999994 : f64, background_id = 0 : i64, nms_threshold = 5.000000e-01 : f64, force_suppress = false, variances = array<f64: 1.000000e-01, 1.000000e-01, 2.000000e-01, 2.000000e-01>, nms_topk = -1 : i64}> : (tensor<1x?x4xf32>, tensor<1x16xf32>, tensor<1x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// other variances
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_MultiBoxDetection  ""  (f32[1,3,4], f32[1,16], f32[1,4,4])
// CHECK-NEXT: 1 variances; there are 4
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x16xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x4x4xf32>
%y = "mxnet._contrib_MultiBoxDetection"(%a, %b, %c) <{clip = true, threshold = 0.0099999997799999994 : f64, background_id = 0 : i64, nms_threshold = 5.000000e-01 : f64, force_suppress = false, variances = array<f64: 1.000000e-01>, nms_topk = -1 : i64}> : (tensor<1x3x4xf32>, tensor<1x16xf32>, tensor<1x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// boxes of any size
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_box_nms  ""  (f32[1,5,?])
// CHECK-NEXT: how many numbers a box has is not known; give the shape with --input
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x5x?xf32>
%y = "mxnet._contrib_box_nms"(%a) <{overlap_thresh = 5.000000e-01 : f64, valid_thresh = 0.000000e+00 : f64, topk = -1 : i64, coord_start = 2 : i64, score_index = 1 : i64, id_index = -1 : i64, background_id = -1 : i64, force_suppress = false, in_format = "corner", out_format = "corner"}> : (tensor<1x5x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
