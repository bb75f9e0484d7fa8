// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// UnsortedSegmentJoin
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i32, axis = 0 : i64, mode = "min", sort = "value"}>{{.*}} -> (tensor<6xi32>, tensor<6xi32>)
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<7x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<7xi32>, tensor<7xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<6xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = true, reverse = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.SearchSorted_15"{{.*}} <{right_mode = false, output_type = i32}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<6xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<6x2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<6x2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8, #stepwell.bounds<"3..">>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<12xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<13xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8, #stepwell.bounds<"1..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<13xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<13xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<6xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "sum"}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<6x!stepwell.string>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x!stepwell.string>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<6x!stepwell.string>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [5]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.UnsortedSegmentJoin"(%x0, %x1, %2) <{separator = ", ", Tnumsegments = i32, Tindices = i32}> : (tensor<6x!stepwell.string>, tensor<6xi32>, tensor<i32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%3) <{tensor_name = "UnsortedSegmentJoin"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// UnsortedSegmentJoin of rows
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.UnsortedSegmentJoin  ""  (string[2,3], i32[2], i32[])
// CHECK-NEXT: segment_ids has not the rank of the strings: rows of strings are not joined
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x!stepwell.string>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<2xi32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%y = "tf.UnsortedSegmentJoin"(%x, %i, %n) <{separator = "", Tindices = i32, Tnumsegments = i32}> : (tensor<2x3x!stepwell.string>, tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.string>) -> ()
