// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// StringToNumber-reals-static
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<5xi32>, tensor<5xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}, {external = 6 : i64, parameter = 5 : i64}, {external = 7 : i64, parameter = 6 : i64}, {external = 8 : i64, parameter = 7 : i64}, {external = 9 : i64, parameter = 8 : i64}, {external = 10 : i64, parameter = 9 : i64}, {external = 11 : i64, parameter = 10 : i64}, {external = 12 : i64, parameter = 11 : i64}, {external = 13 : i64, parameter = 12 : i64}], output_ports = [{external = -1 : i64, result = 7 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}, {external = 3 : i64, result = 3 : i64}, {external = 4 : i64, result = 4 : i64}, {external = 5 : i64, result = 5 : i64}, {external = 6 : i64, result = 6 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}, {result = 3 : i64, parameter = 4 : i64}, {result = 4 : i64, parameter = 5 : i64}, {result = 5 : i64, parameter = 6 : i64}, {result = 6 : i64, parameter = 7 : i64}]}>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xui8>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i1}>{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.NonZero_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1x?xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32, #stepwell.bounds<"..2147483646">>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..2147483647">>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x4xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = ui8}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x!stepwell.string>
%1 = "tf.StringToNumber"(%x0) <{out_type = f32}> : (tensor<4x!stepwell.string>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "StringToNumber"}> : (tensor<*xf32>) -> ()

// -----

// StringToNumber-int32-dynamic
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..">>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..">>, tensor<?xi32, #stepwell.bounds<"1..">>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}, {external = 6 : i64, parameter = 5 : i64}, {external = 7 : i64, parameter = 6 : i64}, {external = 8 : i64, parameter = 7 : i64}, {external = 9 : i64, parameter = 8 : i64}, {external = 10 : i64, parameter = 9 : i64}, {external = 11 : i64, parameter = 10 : i64}, {external = 12 : i64, parameter = 11 : i64}, {external = 13 : i64, parameter = 12 : i64}], output_ports = [{external = -1 : i64, result = 7 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}, {external = 3 : i64, result = 3 : i64}, {external = 4 : i64, result = 4 : i64}, {external = 5 : i64, result = 5 : i64}, {external = 6 : i64, result = 6 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}, {result = 3 : i64, parameter = 4 : i64}, {result = 4 : i64, parameter = 5 : i64}, {result = 5 : i64, parameter = 6 : i64}, {result = 6 : i64, parameter = 7 : i64}]}>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i1}>{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x!stepwell.string>
%1 = "tf.StringToNumber"(%x0) <{out_type = i32}> : (tensor<?x!stepwell.string>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "StringToNumber"}> : (tensor<*xi32>) -> ()

// -----

// AsString-i32-static
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<3x12xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<3x13xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x13xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i1}>{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<3x13xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x13xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<39xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = ui8}>{{.*}} -> tensor<39xui8>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<40xui8>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xi32>
%1 = "tf.AsString"(%x0) <{precision = -1 : i64, scientific = false, shortest = false, width = -1 : i64, fill = "", T = i32}> : (tensor<3xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%1) <{tensor_name = "AsString"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// AsString-boolean-dynamic
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%x0, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [2], ["false", "true"]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_3]], %[[SELECT]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?xi1>
%1 = "tf.AsString"(%x0) <{precision = -1 : i64, scientific = false, shortest = false, width = -1 : i64, fill = "", T = i1}> : (tensor<?xi1>) -> tensor<*x!stepwell.string>
"stepwell.output"(%1) <{tensor_name = "AsString"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// AsString-fill-zeros-static
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<4x12xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<4x13xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x13xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i1}>{{.*}} -> tensor<4x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<4x13xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x13xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<52xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = ui8}>{{.*}} -> tensor<52xui8>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<53xui8>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<5x!stepwell.string>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<5xi32>, tensor<5xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xui8>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8, #stepwell.bounds<"7..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<4x4xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<16xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<4x4xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<16xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<16xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<16xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<16xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<17xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8, #stepwell.bounds<"1..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<17xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<17xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<5x!stepwell.string>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4xi32>
%1 = "tf.AsString"(%x0) <{precision = -1 : i64, scientific = false, shortest = false, width = 6 : i64, fill = "0", T = i32}> : (tensor<4xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%1) <{tensor_name = "AsString"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// Reals
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.AsString  ""  (f32[2])
// CHECK-NEXT: numbers of f32 become strings; only integers and booleans do: round them before
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2xf32>
%y = "tf.AsString"(%x0) <{T = f32, fill = ""}> : (tensor<2xf32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// A fill that is none
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.AsString  ""  (i32[2])
// CHECK-NEXT: the fill '*'; of integers there are '', '-', '0', '+' and ' ', of strings the first two
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2xi32>
%y = "tf.AsString"(%x0) <{T = i32, fill = "*", width = 5 : i64}> : (tensor<2xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// Too wide
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.AsString  ""  (i32[2])
// CHECK-NEXT: strings are filled up to 100000 bytes; 1024 are possible
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2xi32>
%y = "tf.AsString"(%x0) <{T = i32, fill = "", width = 100000 : i64}> : (tensor<2xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.string>) -> ()
