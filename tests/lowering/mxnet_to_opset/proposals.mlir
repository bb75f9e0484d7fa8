// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _contrib_Proposal
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x6x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<5x1x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x6x4x5x6xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x5x6x6x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x180x4xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x180x1xf32>, tensor<1x180x1xf32>, tensor<1x180x1xf32>, tensor<1x180x1xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x6x5x6xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x6x1x5x6xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x5x6x6x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x180x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x180xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = false, index_element_type = i32, mode = "max", axis = 1 : i64, sort = "value"}>{{.*}} -> (tensor<1x180xf32>, tensor<1x180xi32>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x179xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x179xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<1x179xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1x179xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = false, index_element_type = i32, mode = "min", axis = 1 : i64, sort = "value"}>{{.*}} -> (tensor<1x180xi32>, tensor<1x180xi32>)
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x180xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x180x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x180x5xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x180x5xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x180xi1>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<180xi64>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 5 : i64}>{{.*}} -> (tensor<1x180x1xf32>, tensor<1x180x1xf32>, tensor<1x180x1xf32>, tensor<1x180x1xf32>, tensor<1x180x1xf32>)
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x180x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x180xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x180xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1x180xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x180xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1x180xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<180xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<180xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1x180xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x180x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x180x2xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x180x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x180x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x180x4xf32>
// CHECK:      "opset.NonMaxSuppression_9"{{.*}} <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64, #stepwell.bounds<"..10,3">>, tensor<?x3xf32, #stepwell.bounds<"..10,3">>, tensor<1xi64>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x181xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"..10,2">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"1..11,2">>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"1..11">>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<1x181xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x180xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = false, index_element_type = i32, mode = "max", axis = 1 : i64, sort = "value"}>{{.*}} -> (tensor<1x180xf32>, tensor<1x180xi32>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x179xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x179xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<1x179xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1x179xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = false, index_element_type = i32, mode = "min", axis = 1 : i64, sort = "value"}>{{.*}} -> (tensor<1x10xi32>, tensor<1x10xi32>)
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1x10xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x10xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x10x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x10x5xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x10x5xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x10xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x10xi1>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x180xi64>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x10xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1x10xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x10x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x10x5xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x10x5xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 5 : i64}>{{.*}} -> (tensor<1x10x1xf32>, tensor<1x10x1xf32>, tensor<1x10x1xf32>, tensor<1x10x1xf32>, tensor<1x10x1xf32>)
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x10x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x10x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x10x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<10x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<10x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x12x5x6xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x24x5x6xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x3xf32>
%y, %y1 = "mxnet._contrib_Proposal"(%a, %b, %c) <{rpn_pre_nms_top_n = 6000 : i64, rpn_post_nms_top_n = 10 : i64, threshold = 0.69999998799999996 : f64, rpn_min_size = 4 : i64, scales = array<f64: 2.000000e+00, 4.000000e+00>, ratios = array<f64: 5.000000e-01, 1.000000e+00, 2.000000e+00>, feature_stride = 8 : i64, output_score = true, iou_loss = false}> : (tensor<1x12x5x6xf32>, tensor<1x24x5x6xf32>, tensor<1x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// deltas of sides
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x6x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<5x1x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x6x4x5x6xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x5x6x6x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x180x4xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x180x1xf32>, tensor<1x180x1xf32>, tensor<1x180x1xf32>, tensor<1x180x1xf32>)
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x6x5x6xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x6x1x5x6xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x5x6x6x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<1x180x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x180x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x180xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = false, index_element_type = i32, mode = "max", axis = 1 : i64, sort = "value"}>{{.*}} -> (tensor<1x180xf32>, tensor<1x180xi32>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x179xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x179xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<1x179xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1x179xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = false, index_element_type = i32, mode = "min", axis = 1 : i64, sort = "value"}>{{.*}} -> (tensor<1x180xi32>, tensor<1x180xi32>)
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x180xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x180x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x180x5xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x180x5xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x180xi1>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<180xi64>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 5 : i64}>{{.*}} -> (tensor<1x180x1xf32>, tensor<1x180x1xf32>, tensor<1x180x1xf32>, tensor<1x180x1xf32>, tensor<1x180x1xf32>)
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x180x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x180xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x180xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1x180xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x180xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1x180xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<180xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<180xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1x180xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x180x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x180x2xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x180x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x180x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x180x4xf32>
// CHECK:      "opset.NonMaxSuppression_9"{{.*}} <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64, #stepwell.bounds<"..180,3">>, tensor<?x3xf32, #stepwell.bounds<"..180,3">>, tensor<1xi64>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x181xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"..180,2">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"1..181,2">>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"1..181">>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<1x181xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x180xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = false, index_element_type = i32, mode = "max", axis = 1 : i64, sort = "value"}>{{.*}} -> (tensor<1x180xf32>, tensor<1x180xi32>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x179xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x179xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<1x179xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1x179xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = false, index_element_type = i32, mode = "min", axis = 1 : i64, sort = "value"}>{{.*}} -> (tensor<1x180xi32>, tensor<1x180xi32>)
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1x180xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x180xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x180x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x180x5xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x180x5xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x180xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x180xi1>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<180xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x180xi64>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<300xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x300xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1x300xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x300x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x300x5xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x300x5xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 5 : i64}>{{.*}} -> (tensor<1x300x1xf32>, tensor<1x300x1xf32>, tensor<1x300x1xf32>, tensor<1x300x1xf32>, tensor<1x300x1xf32>)
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x300x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x300x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<1x300x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<300x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<300x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x12x5x6xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x24x5x6xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x3xf32>
%y = "mxnet._contrib_Proposal"(%a, %b, %c) <{rpn_pre_nms_top_n = 6000 : i64, rpn_post_nms_top_n = 300 : i64, threshold = 0.69999998799999996 : f64, rpn_min_size = 16 : i64, scales = array<f64: 4.000000e+00, 8.000000e+00>, ratios = array<f64: 5.000000e-01, 1.000000e+00, 2.000000e+00>, feature_stride = 16 : i64, output_score = false, iou_loss = true}> : (tensor<1x12x5x6xf32>, tensor<1x24x5x6xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no proposals
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_Proposal  ""  (f32[1,12,5,6], f32[1,24,5,6], f32[1,3])
// CHECK-NEXT: rpn_post_nms_top_n 0; it is from 1 to 65536
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x12x5x6xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x24x5x6xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x3xf32>
%y = "mxnet._contrib_Proposal"(%a, %b, %c) <{rpn_pre_nms_top_n = 6000 : i64, rpn_post_nms_top_n = 0 : i64, threshold = 0.69999998799999996 : f64, rpn_min_size = 16 : i64, scales = array<f64: 4.000000e+00, 8.000000e+00, 1.600000e+01, 3.200000e+01>, ratios = array<f64: 5.000000e-01, 1.000000e+00, 2.000000e+00>, feature_stride = 16 : i64, output_score = false, iou_loss = false}> : (tensor<1x12x5x6xf32>, tensor<1x24x5x6xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// of all boxes, without scores
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x6x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<5x1x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5x6x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x6x4x5x6xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x5x6x6x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x180x4xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x180x1xf32>, tensor<2x180x1xf32>, tensor<2x180x1xf32>, tensor<2x180x1xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x180x1xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x180x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x180x1xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x180x1xi1>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x180x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x180x1xi1>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x6x5x6xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x6x1x5x6xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x5x6x6x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x180x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x180x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x180xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x180xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x180xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = false, index_element_type = i32, mode = "max", axis = 1 : i64, sort = "value"}>{{.*}} -> (tensor<2x180xf32>, tensor<2x180xi32>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x179xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x179xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<2x179xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<2x179xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x180xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x180xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x180xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180xi32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = false, index_element_type = i32, mode = "min", axis = 1 : i64, sort = "value"}>{{.*}} -> (tensor<2x180xi32>, tensor<2x180xi32>)
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<2x180xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x180xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x180x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x180x5xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x180x5xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x180xf32>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x180xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x180xi1>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<180xi64>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 5 : i64}>{{.*}} -> (tensor<2x180x1xf32>, tensor<2x180x1xf32>, tensor<2x180x1xf32>, tensor<2x180x1xf32>, tensor<2x180x1xf32>)
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x180x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x180xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x180xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x180xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x180xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x180xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x1x180xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<180xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<180xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x180xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x180x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x180x2xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x180x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x180x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x180x4xf32>
// CHECK:      "opset.NonMaxSuppression_9"{{.*}} <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64, #stepwell.bounds<"..20,3">>, tensor<?x3xf32, #stepwell.bounds<"..20,3">>, tensor<1xi64>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x181xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"..20,2">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"1..21,2">>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"1..21">>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<2x181xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x180xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x180xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x180xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x180xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = false, index_element_type = i32, mode = "max", axis = 1 : i64, sort = "value"}>{{.*}} -> (tensor<2x180xf32>, tensor<2x180xi32>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x179xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x179xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<2x179xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<2x179xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x180xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x180xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x180xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x180xi32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = false, index_element_type = i32, mode = "min", axis = 1 : i64, sort = "value"}>{{.*}} -> (tensor<2x10xi32>, tensor<2x10xi32>)
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<2x10xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x10xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x10x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x10x5xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x10x5xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x180xf32>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x10xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x10xi1>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x180xi64>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x10xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<2x10xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x10x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x10x5xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x10x5xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 5 : i64}>{{.*}} -> (tensor<2x10x1xf32>, tensor<2x10x1xf32>, tensor<2x10x1xf32>, tensor<2x10x1xf32>, tensor<2x10x1xf32>)
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x10x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x10x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x10x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<20x5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<20x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x12x5x6xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x24x5x6xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x3xf32>
%y = "mxnet._contrib_MultiProposal"(%a, %b, %c) <{rpn_pre_nms_top_n = 0 : i64, rpn_post_nms_top_n = 10 : i64, threshold = 0.69999998799999996 : f64, rpn_min_size = 16 : i64, scales = array<f64: 2.000000e+00, 4.000000e+00>, ratios = array<f64: 5.000000e-01, 1.000000e+00, 2.000000e+00>, feature_stride = 8 : i64, output_score = false, iou_loss = false}> : (tensor<2x12x5x6xf32>, tensor<2x24x5x6xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// more anchors than maps have
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_Proposal  ""  (f32[1,12,5,6], f32[1,24,5,6], f32[1,3])
// CHECK-NEXT: 12 channels for 12 anchors, ratios times scales, which have 24
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x12x5x6xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x24x5x6xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x3xf32>
%y = "mxnet._contrib_Proposal"(%a, %b, %c) <{rpn_pre_nms_top_n = 6000 : i64, rpn_post_nms_top_n = 300 : i64, threshold = 0.69999998799999996 : f64, rpn_min_size = 16 : i64, scales = array<f64: 4.000000e+00, 8.000000e+00, 1.600000e+01, 3.200000e+01>, ratios = array<f64: 5.000000e-01, 1.000000e+00, 2.000000e+00>, feature_stride = 8 : i64, output_score = false, iou_loss = false}> : (tensor<1x12x5x6xf32>, tensor<1x24x5x6xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
