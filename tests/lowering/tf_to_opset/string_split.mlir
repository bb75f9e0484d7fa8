// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// StringSplitV2-comma-static
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<5x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<6x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<6xi32>, tensor<6xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.NonZero_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1x?xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = true, reverse = false}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<5x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"string", [], [","]>, dtype = !stepwell.string}> : () -> tensor<!stepwell.string>
%2, %3, %4 = "tf.StringSplitV2"(%x0, %1) <{maxsplit = -1 : i64}> : (tensor<5x!stepwell.string>, tensor<!stepwell.string>) -> (tensor<*xi64>, tensor<*x!stepwell.string>, tensor<*xi64>)
"stepwell.output"(%2) <{tensor_name = "StringSplitV2"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%3) <{tensor_name = "StringSplitV2:1"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%4) <{tensor_name = "StringSplitV2:2"}> : (tensor<*xi64>) -> ()

// -----

// StringSplitV2-white-limit-dynamic
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..">>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..">>, tensor<?xi32, #stepwell.bounds<"1..">>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
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
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i1}>{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi1, #stepwell.bounds<"1..">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi1, #stepwell.bounds<"..2147483646">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi1, #stepwell.bounds<"1..2147483647">>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.NonZero_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1x?xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.NonZero_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1x?xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = true, reverse = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1>
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
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
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
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"string", [], [""]>, dtype = !stepwell.string}> : () -> tensor<!stepwell.string>
%2, %3, %4 = "tf.StringSplitV2"(%x0, %1) <{maxsplit = 2 : i64}> : (tensor<?x!stepwell.string>, tensor<!stepwell.string>) -> (tensor<*xi64>, tensor<*x!stepwell.string>, tensor<*xi64>)
"stepwell.output"(%2) <{tensor_name = "StringSplitV2"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%3) <{tensor_name = "StringSplitV2:1"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%4) <{tensor_name = "StringSplitV2:2"}> : (tensor<*xi64>) -> ()

// -----

// StringSplit-set-static
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<4xi32>, tensor<4xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi1>
// CHECK:      "opset.NonZero_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1x?xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = true, reverse = false}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.NonZero_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1x?xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = true, reverse = false}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"string", [], [",;"]>, dtype = !stepwell.string}> : () -> tensor<!stepwell.string>
%2, %3, %4 = "tf.StringSplit"(%x0, %1) <{skip_empty = true}> : (tensor<3x!stepwell.string>, tensor<!stepwell.string>) -> (tensor<*xi64>, tensor<*x!stepwell.string>, tensor<*xi64>)
"stepwell.output"(%2) <{tensor_name = "StringSplit"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%3) <{tensor_name = "StringSplit:1"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%4) <{tensor_name = "StringSplit:2"}> : (tensor<*xi64>) -> ()

// -----

// StringSplit-bytes-dynamic
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..">>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..">>, tensor<?xi32, #stepwell.bounds<"1..">>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = true, reverse = false}>{{.*}} -> tensor<?xi32>
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
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"string", [], [""]>, dtype = !stepwell.string}> : () -> tensor<!stepwell.string>
%2, %3, %4 = "tf.StringSplit"(%x0, %1) <{skip_empty = true}> : (tensor<?x!stepwell.string>, tensor<!stepwell.string>) -> (tensor<*xi64>, tensor<*x!stepwell.string>, tensor<*xi64>)
"stepwell.output"(%2) <{tensor_name = "StringSplit"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%3) <{tensor_name = "StringSplit:1"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%4) <{tensor_name = "StringSplit:2"}> : (tensor<*xi64>) -> ()

// -----

// A separator that is too long
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.StringSplitV2  ""  (string[2], string[])
// CHECK-NEXT: a separator of 300 bytes; 256 are compared at most
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"string", [], ["abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab"]>, dtype = !stepwell.string}> : () -> tensor<*x!stepwell.string>
%y:3 = "tf.StringSplitV2"(%x0, %1) <{maxsplit = -1 : i64}> : (tensor<2x!stepwell.string>, tensor<*x!stepwell.string>) -> (tensor<*xi64>, tensor<*x!stepwell.string>, tensor<*xi64>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%y#1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%y#2) <{tensor_name = "y2"}> : (tensor<*xi64>) -> ()

// -----

// No vector
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.StringSplitV2  ""  (string[2,2], string[])
// CHECK-NEXT: strings of rank 2 are split; TensorFlow splits a vector
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x2x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"string", [], [","]>, dtype = !stepwell.string}> : () -> tensor<*x!stepwell.string>
%y:3 = "tf.StringSplitV2"(%x0, %1) <{maxsplit = -1 : i64}> : (tensor<2x2x!stepwell.string>, tensor<*x!stepwell.string>) -> (tensor<*xi64>, tensor<*x!stepwell.string>, tensor<*xi64>)
"stepwell.output"(%y#0) <{tensor_name = "y0"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%y#1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%y#2) <{tensor_name = "y2"}> : (tensor<*xi64>) -> ()
