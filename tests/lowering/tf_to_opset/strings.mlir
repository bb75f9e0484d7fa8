// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// StringJoin-static
// CHECK-LABEL: builtin.module
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<7x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<7xi32>, tensor<7xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<7x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<7xi32>, tensor<7xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<6x3xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<18xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<6x3xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<18xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8, #stepwell.bounds<"2..">>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<18xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<18xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<18xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<19xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8, #stepwell.bounds<"1..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<19xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<19xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<7xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<7xi32>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<7x!stepwell.string>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x!stepwell.string>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0_0 = "stepwell.input"() <{tensor_name = "x0_0"}> : () -> tensor<2x3x!stepwell.string>
%x0_1 = "stepwell.input"() <{tensor_name = "x0_1"}> : () -> tensor<2x3x!stepwell.string>
%2 = "tf.StringJoin"(%x0_0, %x0_1) <{separator = "-", N = 2 : i64}> : (tensor<2x3x!stepwell.string>, tensor<2x3x!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%2) <{tensor_name = "StringJoin"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// StringJoin-one-dynamic
// CHECK-LABEL: builtin.module
// CHECK:      %x0 = "opset.Parameter_1"(){{.*}} -> tensor<?x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%x0)
%x0_0 = "stepwell.input"() <{tensor_name = "x0_0"}> : () -> tensor<?x!stepwell.string>
%1 = "tf.StringJoin"(%x0_0) <{separator = "", N = 1 : i64}> : (tensor<?x!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%1) <{tensor_name = "StringJoin"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// ReduceJoin-keep-static
// CHECK-LABEL: builtin.module
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x2xi32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<5xi32>, tensor<5xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<4x2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<4x2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8, #stepwell.bounds<"1..">>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8, #stepwell.bounds<"1..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<3x!stepwell.string>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x2x!stepwell.string>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x2x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [0]>, dtype = i32}> : () -> tensor<1xi32>
%2 = "tf.ReduceJoin"(%x0, %1) <{keep_dims = true, separator = ""}> : (tensor<2x2x!stepwell.string>, tensor<1xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%2) <{tensor_name = "ReduceJoin"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// ReduceJoin-nothing-static
// CHECK-LABEL: builtin.module
// CHECK:      %x0 = "opset.Parameter_1"(){{.*}} -> tensor<2x2x2x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [0], []>}>
// CHECK-NEXT: "opset.Result_1"(%x0)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x2x2x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [0], []>, dtype = i32}> : () -> tensor<0xi32>
%2 = "tf.ReduceJoin"(%x0, %1) <{keep_dims = false, separator = ""}> : (tensor<2x2x2x!stepwell.string>, tensor<0xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%2) <{tensor_name = "ReduceJoin"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// StringLower-utf8-static
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<9x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<10x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<10xi32>, tensor<10xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi32>
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
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.NonZero_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1x?xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi32, #stepwell.bounds<"..2147483646">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..2147483647">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8, #stepwell.bounds<"6..">>
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8, #stepwell.bounds<"1..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?xi1, #stepwell.bounds<"1..">>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1, #stepwell.bounds<"1..">>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?xi1, #stepwell.bounds<"1..">>
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
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<10xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<10xi32>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<10x!stepwell.string>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<9x!stepwell.string>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<9x!stepwell.string>
%1 = "tf.StringLower"(%x0) <{encoding = "utf-8"}> : (tensor<9x!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%1) <{tensor_name = "StringLower"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// StringUpper-ascii-dynamic
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [1], [[0]]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[STRINGTENSORUNPACK:[0-9]+]], %[[STRINGTENSORUNPACK_2:[0-9]+]], %[[STRINGTENSORUNPACK_3:[0-9]+]] = "opset.StringTensorUnpack_15"(%[[CONCAT]]){{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..">>, tensor<?xi32, #stepwell.bounds<"1..">>, tensor<?xui8>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[STRINGTENSORUNPACK]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[STRINGTENSORUNPACK_2]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [256], @"cab8d9b8b890cc491">}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[STRINGTENSORUNPACK_3]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_11]], %[[CONVERT]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF]], %[[CONSTANT_13]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_14]], %[[REDUCEPROD]], %[[CONSTANT_15]]) <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[SHAPEOF_2]]) <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[SHAPEOF_3:[0-9]+]] = "opset.ShapeOf_3"(%[[GATHER]]) <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD_2:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF_3]], %[[CONSTANT_16]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[REDUCEPROD_2]], %[[CONSTANT_17]]) <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[SLICE]], %[[RESHAPE_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[SLICE_2]], %[[RESHAPE_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[STRINGTENSORPACK:[0-9]+]] = "opset.StringTensorPack_15"(%[[CONCAT_2]], %[[CONCAT_3]], %[[GATHER]]){{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[STRINGTENSORPACK]], %[[RESHAPE_2]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x!stepwell.string>
%1 = "tf.StringUpper"(%x0) <{encoding = ""}> : (tensor<?x!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%1) <{tensor_name = "StringUpper"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// StringLength-UTF8_CHAR-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<9x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [1], [[0]]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<10x!stepwell.string>
// CHECK-NEXT: %[[STRINGTENSORUNPACK:[0-9]+]], %[[STRINGTENSORUNPACK_2:[0-9]+]], %[[STRINGTENSORUNPACK_3:[0-9]+]] = "opset.StringTensorUnpack_15"(%[[CONCAT]]){{.*}} -> (tensor<10xi32>, tensor<10xi32>, tensor<?xui8>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[STRINGTENSORUNPACK]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<9xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[STRINGTENSORUNPACK_2]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<9xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SLICE_2]], %[[SLICE]]){{.*}} -> tensor<9xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[STRINGTENSORUNPACK_3]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [128]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONVERT]], %[[CONSTANT_11]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [192]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[CONVERT]], %[[CONSTANT_12]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[LESS]], %[[GREATEREQUAL]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[LOGICALOR]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[CONVERT_2]], %[[CONSTANT_13]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_14]], %[[CUMSUM]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[SLICE_2]], %[[CONSTANT_15]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[SLICE]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[GATHER]], %[[GATHER_2]]){{.*}} -> tensor<9xi32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[SUBTRACT_2]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<9xi32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<9x!stepwell.string>
%1 = "tf.StringLength"(%x0) <{unit = "UTF8_CHAR"}> : (tensor<9x!stepwell.string>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "StringLength"}> : (tensor<*xi32>) -> ()

// -----

// StringStrip-dynamic
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [1], [[0]]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[STRINGTENSORUNPACK:[0-9]+]], %[[STRINGTENSORUNPACK_2:[0-9]+]], %[[STRINGTENSORUNPACK_3:[0-9]+]] = "opset.StringTensorUnpack_15"(%[[CONCAT]]){{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..">>, tensor<?xi32, #stepwell.bounds<"1..">>, tensor<?xui8>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[STRINGTENSORUNPACK]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[STRINGTENSORUNPACK_2]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [256], @"c9cb7ff8a0f6d4136">}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[STRINGTENSORUNPACK_3]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_11]], %[[CONVERT]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[LOGICALNOT:[0-9]+]] = "opset.LogicalNot_1"(%[[GATHER]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[LOGICALNOT]]) <{output_type = i32}>{{.*}} -> tensor<1x?xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[STRINGTENSORUNPACK_3]]) <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF]], %[[CONSTANT_14]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[REDUCEPROD]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_2]], %[[RESHAPE_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[SLICE]], %[[RESHAPE_2]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[BUCKETIZE]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[GATHER_2]], %[[SLICE_2]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %[[CONSTANT_18]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_16]], %[[ADD]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[BUCKETIZE_2:[0-9]+]] = "opset.Bucketize_3"(%[[SLICE_2]], %[[RESHAPE_2]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[BUCKETIZE_2]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[GATHER_3]], %[[MINIMUM]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD_2:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF_2]], %[[CONSTANT_20]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_21]], %[[REDUCEPROD_2]], %[[CONSTANT_22]]) <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[SHAPEOF_3:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[SHAPEOF_3]]) <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[SHAPEOF_4:[0-9]+]] = "opset.ShapeOf_3"(%[[STRINGTENSORUNPACK_3]]) <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD_3:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF_4]], %[[CONSTANT_23]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[REDUCEPROD_3]], %[[CONSTANT_24]]) <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[MINIMUM]], %[[RESHAPE_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[CONCAT_5:[0-9]+]] = "opset.Concat_1"(%[[MAXIMUM]], %[[RESHAPE_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[STRINGTENSORPACK:[0-9]+]] = "opset.StringTensorPack_15"(%[[CONCAT_4]], %[[CONCAT_5]], %[[STRINGTENSORUNPACK_3]]){{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[STRINGTENSORPACK]], %[[RESHAPE_4]], %[[CONSTANT_25]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_4]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x!stepwell.string>
%1 = "tf.StringStrip"(%x0) : (tensor<?x!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%1) <{tensor_name = "StringStrip"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// Substr-UTF8_CHAR-each-static
// CHECK-LABEL: builtin.module
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<3xi32>, tensor<3xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8, #stepwell.bounds<"1..">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?xi1, #stepwell.bounds<"1..">>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?xi1, #stepwell.bounds<"1..">>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?xi1, #stepwell.bounds<"1..">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"2..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.NonZero_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1x?xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<3x!stepwell.string>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x!stepwell.string>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi32>
%3 = "tf.Substr"(%x0, %x1, %x2) <{unit = "UTF8_CHAR", T = i32}> : (tensor<2x!stepwell.string>, tensor<2xi32>, tensor<2xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%3) <{tensor_name = "Substr"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// An axis twice
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.ReduceJoin  ""  (string[2,2], i32[2])
// CHECK-NEXT: the reduction indices [0, 0] name an axis twice; name each once
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x2x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [0, -2]>, dtype = i32}> : () -> tensor<*xi32>
%y = "tf.ReduceJoin"(%x0, %1) <{keep_dims = false, separator = ""}> : (tensor<2x2x!stepwell.string>, tensor<*xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// An encoding that is none
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.StringLower  ""  (string[2])
// CHECK-NEXT: the encoding 'utf-16'; there are '' (ASCII) and 'utf-8'
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x!stepwell.string>
%y = "tf.StringLower"(%x0) <{encoding = "utf-16"}> : (tensor<2x!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.string>) -> ()
