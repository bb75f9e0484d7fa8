// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Numbers: the place of the key, -1 for none, which is the default behind the values; of equal keys the last counts
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-7.0, 5.0]>}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[CONVERT]], %[[CONSTANT_2]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<?x2xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[BUCKETIZE]], %[[CONSTANT_3]]){{.*}} -> tensor<?x2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-7.0, 5.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[MINIMUM]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER]], %[[CONVERT]]){{.*}} -> tensor<?x2xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_6]], %[[MINIMUM]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[GATHER_2]], %[[CONSTANT]]){{.*}} -> tensor<?x2xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%v, %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%d, %[[CONSTANT_10]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER_3]], %[[UNSQUEEZE]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONCAT]], %[[SELECT]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%k = "tf.Const"() <{value = #stepwell.constant<"i64", [3], [5, -7, 5]>, dtype = i64}> : () -> tensor<3xi64>
%v = "tf.Const"() <{value = #stepwell.constant<"f32", [3], [0.5, 0.25, 0.75]>, dtype = f32}> : () -> tensor<3xf32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xi64>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<f32>
%y = "tf.Lookup"(%k, %v, %x, %d) <{Tin = i64, Tout = f32}> : (tensor<3xi64>, tensor<3xf32>, tensor<?x2xi64>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Words to numbers
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..">>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..">>, tensor<?xi32, #stepwell.bounds<"1..">>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?xi1>
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
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%k = "tf.Const"() <{value = #stepwell.constant<"string", [2], ["a", "bc"]>, dtype = !stepwell.string}> : () -> tensor<2x!stepwell.string>
%v = "tf.Const"() <{value = #stepwell.constant<"i64", [2], [7, 8]>, dtype = i64}> : () -> tensor<2xi64>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x!stepwell.string>
%d = "tf.Const"() <{value = #stepwell.constant<"i64", [], [-1]>, dtype = i64}> : () -> tensor<i64>
%y = "tf.Lookup"(%k, %v, %x, %d) <{Tin = !stepwell.string, Tout = i64}> : (tensor<2x!stepwell.string>, tensor<2xi64>, tensor<?x!stepwell.string>, tensor<i64>) -> tensor<*xi64>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi64>) -> ()

// -----

// Numbers to words, and a vector beside each key
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [7.0, 8.0]>}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[CONVERT]], %[[CONSTANT_2]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[BUCKETIZE]], %[[CONSTANT_3]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [7.0, 8.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[MINIMUM]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER]], %[[CONVERT]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_6]], %[[MINIMUM]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[GATHER_2]], %[[CONSTANT]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%s, %[[CONSTANT_8]]){{.*}} -> tensor<1x!stepwell.string>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%v, %[[UNSQUEEZE]]) <{axis = 0 : i64}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONCAT]], %[[SELECT]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [7.0, 8.0]>}>
// CHECK-NEXT: %[[BUCKETIZE_2:[0-9]+]] = "opset.Bucketize_3"(%[[CONVERT_2]], %[[CONSTANT_11]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[BUCKETIZE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [7.0, 8.0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_13]], %[[MINIMUM_2]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[GATHER_3]], %[[CONVERT_2]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_15]], %[[MINIMUM_2]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[GATHER_4]], %[[CONSTANT_10]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%e, %[[CONSTANT_17]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%r, %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %z = "opset.Gather_8"(%[[CONCAT_2]], %[[SELECT_2]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%k = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [7, 8]>, dtype = i32}> : () -> tensor<2xi32>
%v = "tf.Const"() <{value = #stepwell.constant<"string", [2], ["a", "bc"]>, dtype = !stepwell.string}> : () -> tensor<2x!stepwell.string>
%r = "tf.Const"() <{value = #stepwell.constant<"f32", [2, 2], [1.0, 2.0, 3.0, 4.0]>, dtype = f32}> : () -> tensor<2x2xf32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xi32>
%s = "tf.Const"() <{value = #stepwell.constant<"string", [], ["?"]>, dtype = !stepwell.string}> : () -> tensor<!stepwell.string>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<2xf32>
%y = "tf.Lookup"(%k, %v, %x, %s) <{Tin = i32, Tout = !stepwell.string}> : (tensor<2xi32>, tensor<2x!stepwell.string>, tensor<3xi32>, tensor<!stepwell.string>) -> tensor<*x!stepwell.string>
%z = "tf.Lookup"(%k, %r, %x, %e) <{Tin = i32, Tout = f32}> : (tensor<2xi32>, tensor<2x2xf32>, tensor<3xi32>, tensor<2xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xf32>) -> ()

// -----

// An empty table
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%d, %[[CONSTANT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%v, %[[UNSQUEEZE]]) <{axis = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONCAT]], %[[BROADCAST]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%k = "tf.Const"() <{value = #stepwell.constant<"i64", [0], []>, dtype = i64}> : () -> tensor<0xi64>
%v = "tf.Const"() <{value = #stepwell.constant<"f32", [0], []>, dtype = f32}> : () -> tensor<0xf32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?xi64>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<f32>
%y = "tf.Lookup"(%k, %v, %x, %d) <{Tin = i64, Tout = f32}> : (tensor<0xi64>, tensor<0xf32>, tensor<?xi64>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Keys that are computed
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.Lookup  ""  (i64[3], f32[3], i64[?], f32[])
// CHECK-NEXT: the keys of the table are not known before the model runs
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<3xi64>
%v = "tf.Const"() <{value = #stepwell.constant<"f32", [3], [0.5, 0.25, 0.75]>, dtype = f32}> : () -> tensor<3xf32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?xi64>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<f32>
%y = "tf.Lookup"(%k, %v, %x, %d) <{Tin = i64, Tout = f32}> : (tensor<3xi64>, tensor<3xf32>, tensor<?xi64>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Fewer values than keys
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.Lookup  ""  (i64[3], f32[2], i64[?], f32[])
// CHECK-NEXT: the table has 3 keys and values of the shape [2]
%k = "tf.Const"() <{value = #stepwell.constant<"i64", [3], [5, -7, 6]>, dtype = i64}> : () -> tensor<3xi64>
%v = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [0.5, 0.25]>, dtype = f32}> : () -> tensor<2xf32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?xi64>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<f32>
%y = "tf.Lookup"(%k, %v, %x, %d) <{Tin = i64, Tout = f32}> : (tensor<3xi64>, tensor<2xf32>, tensor<?xi64>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A value beyond the runtime's integers
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.Lookup  ""  (i64[1], i64[1], i64[?], i64[])
// CHECK-NEXT: the value 5000000000 does not fit the 32 bits that OpenVINO's CPU keeps of an integer
%k = "tf.Const"() <{value = #stepwell.constant<"i64", [1], [5]>, dtype = i64}> : () -> tensor<1xi64>
%v = "tf.Const"() <{value = #stepwell.constant<"i64", [1], [5000000000]>, dtype = i64}> : () -> tensor<1xi64>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?xi64>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<i64>
%y = "tf.Lookup"(%k, %v, %x, %d) <{Tin = i64, Tout = i64}> : (tensor<1xi64>, tensor<1xi64>, tensor<?xi64>, tensor<i64>) -> tensor<*xi64>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi64>) -> ()
