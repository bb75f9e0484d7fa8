// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Words of 32 bits at each byte; blocks of 64 bytes in a Loop
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<3xi32>, tensor<3xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}, {external = 6 : i64, parameter = 5 : i64}, {external = 7 : i64, parameter = 6 : i64}, {external = 8 : i64, parameter = 7 : i64}, {external = 9 : i64, parameter = 8 : i64}, {external = 10 : i64, parameter = 9 : i64}, {external = 11 : i64, parameter = 10 : i64}, {external = 12 : i64, parameter = 11 : i64}, {external = 13 : i64, parameter = 12 : i64}, {external = 14 : i64, parameter = 13 : i64}, {external = 15 : i64, parameter = 14 : i64}, {external = 16 : i64, parameter = 15 : i64}, {external = 17 : i64, parameter = 16 : i64}, {external = 18 : i64, parameter = 17 : i64}, {external = 19 : i64, parameter = 18 : i64}, {external = 20 : i64, parameter = 19 : i64}, {external = 21 : i64, parameter = 20 : i64}, {external = 22 : i64, parameter = 21 : i64}], output_ports = [{external = -1 : i64, result = 16 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}, {external = 3 : i64, result = 3 : i64}, {external = 4 : i64, result = 4 : i64}, {external = 5 : i64, result = 5 : i64}, {external = 6 : i64, result = 6 : i64}, {external = 7 : i64, result = 7 : i64}, {external = 8 : i64, result = 8 : i64}, {external = 9 : i64, result = 9 : i64}, {external = 10 : i64, result = 10 : i64}, {external = 11 : i64, result = 11 : i64}, {external = 12 : i64, result = 12 : i64}, {external = 13 : i64, result = 13 : i64}, {external = 14 : i64, result = 14 : i64}, {external = 15 : i64, result = 15 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}, {result = 3 : i64, parameter = 4 : i64}, {result = 4 : i64, parameter = 5 : i64}, {result = 5 : i64, parameter = 6 : i64}, {result = 6 : i64, parameter = 7 : i64}, {result = 7 : i64, parameter = 8 : i64}, {result = 8 : i64, parameter = 9 : i64}, {result = 9 : i64, parameter = 10 : i64}, {result = 10 : i64, parameter = 11 : i64}, {result = 11 : i64, parameter = 12 : i64}, {result = 12 : i64, parameter = 13 : i64}, {result = 13 : i64, parameter = 14 : i64}, {result = 14 : i64, parameter = 15 : i64}, {result = 15 : i64, parameter = 16 : i64}]}>
// CHECK:      "opset.Mod_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Mod_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Mod_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Mod_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x!stepwell.string>
%y = "tf.StringToHashBucketFast"(%x0) <{num_buckets = 100}> : (tensor<2x!stepwell.string>) -> tensor<*xi64>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*xi64>) -> ()

// -----

// SipHash with a key of its own: the words of a block and one half round in the Loop, then the joining
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<3xi32>, tensor<3xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"7..">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32, #stepwell.bounds<"4..">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32, #stepwell.bounds<"4..">>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<?xi32, #stepwell.bounds<"4..">>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<?xi32, #stepwell.bounds<"4..">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32, #stepwell.bounds<"4..">>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<?xi32, #stepwell.bounds<"4..">>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<?xi32, #stepwell.bounds<"4..">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32, #stepwell.bounds<"4..2147483644">>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<?xi32, #stepwell.bounds<"4..2147483644">>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<?xi32, #stepwell.bounds<"4..2147483644">>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}, {external = 6 : i64, parameter = 5 : i64}, {external = 7 : i64, parameter = 6 : i64}, {external = 8 : i64, parameter = 7 : i64}, {external = 9 : i64, parameter = 8 : i64}, {external = 10 : i64, parameter = 9 : i64}, {external = 11 : i64, parameter = 10 : i64}, {external = 12 : i64, parameter = 11 : i64}, {external = 13 : i64, parameter = 12 : i64}, {external = 14 : i64, parameter = 13 : i64}], output_ports = [{external = -1 : i64, result = 8 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}, {external = 3 : i64, result = 3 : i64}, {external = 4 : i64, result = 4 : i64}, {external = 5 : i64, result = 5 : i64}, {external = 6 : i64, result = 6 : i64}, {external = 7 : i64, result = 7 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}, {result = 3 : i64, parameter = 4 : i64}, {result = 4 : i64, parameter = 5 : i64}, {result = 5 : i64, parameter = 6 : i64}, {result = 6 : i64, parameter = 7 : i64}, {result = 7 : i64, parameter = 8 : i64}]}>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseNot_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseNot_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseNot_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseNot_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x!stepwell.string>
%y = "tf.StringToHashBucketStrong"(%x0) <{num_buckets = 1024, key = array<i64: 1, 2>}> : (tensor<2x!stepwell.string>) -> tensor<*xi64>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*xi64>) -> ()

// -----

// The older hash
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<3xi32>, tensor<3xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}, {external = 6 : i64, parameter = 5 : i64}, {external = 7 : i64, parameter = 6 : i64}, {external = 8 : i64, parameter = 7 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x!stepwell.string>
%y = "tf.StringToHashBucket"(%x0) <{num_buckets = 70000}> : (tensor<2x!stepwell.string>) -> tensor<*xi64>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*xi64>) -> ()

// -----

// More buckets than the CPU has numbers
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.StringToHashBucketFast  ""  (string[2])
// CHECK-NEXT: 4294967296 buckets; OpenVINO's CPU has numbers below 2^31 only: use fewer
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x!stepwell.string>
%y = "tf.StringToHashBucketFast"(%x0) <{num_buckets = 4294967296}> : (tensor<2x!stepwell.string>) -> tensor<*xi64>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*xi64>) -> ()

// -----

// A key of one number
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.StringToHashBucketStrong  ""  (string[2])
// CHECK-NEXT: SipHash takes a key of 2 numbers, not 1
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x!stepwell.string>
%y = "tf.StringToHashBucketStrong"(%x0) <{num_buckets = 1024, key = array<i64: 1>}> : (tensor<2x!stepwell.string>) -> tensor<*xi64>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*xi64>) -> ()
