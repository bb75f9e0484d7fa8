// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// LabelEncoder of strings: sums of the bytes, then the bytes of the key found
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<4xi32>, tensor<4xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3xi32>
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3xi32>
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x!stepwell.string>
%y = "onnx.ai.onnx.ml.LabelEncoder"(%x0) <{default_float = -0.000000e+00 : f64, default_int64 = -1 : i64, default_string = "_Unused", keys_strings = ["a", "\C3\A9"], values_int64s = array<i64: 1, 2>}> : (tensor<3x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LabelEncoder of i64: the lower half exactly, the whole as f32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 2]>}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[CONVERT]], %[[CONSTANT_2]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[BUCKETIZE]], %[[CONSTANT_3]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[MINIMUM]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[GATHER]], %[[CONVERT]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SUBTRACT]], %[[CONSTANT_6]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [4.2949673e+09, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_7]], %[[MINIMUM]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[GATHER_2]], %[[CONVERT_2]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[EQUAL]], %[[EQUAL_2]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_9]], %[[MINIMUM]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[GATHER_3]], %[[CONSTANT]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [3], ["x", "y", "_Unused"]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONSTANT_11]], %[[SELECT]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%y)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xi64>
%y = "onnx.ai.onnx.ml.LabelEncoder"(%x0) <{default_float = -0.000000e+00 : f64, default_int64 = -1 : i64, default_string = "_Unused", keys_int64s = array<i64: 2, 4294967296>, values_strings = ["x", "y"]}> : (tensor<3xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LabelEncoder of reals, NaN among them; of equal keys the last one
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [2.0]>}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%x0, %[[CONSTANT_2]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[BUCKETIZE]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [2.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[MINIMUM]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER]], %x0){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_6]], %[[MINIMUM]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[GATHER_2]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%x0){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[ISNAN]], %[[CONSTANT_8]], %[[SELECT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [2, 1, -1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_9]], %[[SELECT_2]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [1.0, 2.0, 3.0, -0.0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONSTANT_11]], %[[GATHER_3]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2xf32>
%y = "onnx.ai.onnx.ml.LabelEncoder"(%x0) <{default_float = -0.000000e+00 : f64, default_int64 = -1 : i64, default_string = "_Unused", keys_tensor = #stepwell.constant<"f32", [3], [2.0, "nan", 2.0]>, values_floats = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00>}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CategoryMapper of strings
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<4xi32>, tensor<4xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3xi32>
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3xi32>
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x!stepwell.string>
%y = "onnx.ai.onnx.ml.CategoryMapper"(%x0) <{default_int64 = -1 : i64, default_string = "_Unused", cats_int64s = array<i64: 7>, cats_strings = ["a"]}> : (tensor<3x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CategoryMapper of numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [7.0]>}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[CONVERT]], %[[CONSTANT_2]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[BUCKETIZE]], %[[CONSTANT_3]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [7.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[MINIMUM]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER]], %[[CONVERT]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_6]], %[[MINIMUM]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[GATHER_2]], %[[CONSTANT]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [2], ["a", "_Unused"]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONSTANT_8]], %[[SELECT]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%y)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xi64>
%y = "onnx.ai.onnx.ml.CategoryMapper"(%x0) <{default_int64 = -1 : i64, default_string = "_Unused", cats_int64s = array<i64: 7>, cats_strings = ["a"]}> : (tensor<3xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// OneHotEncoder
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 7.0]>}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[CONVERT]], %[[CONSTANT_3]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[BUCKETIZE]], %[[CONSTANT_4]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 7.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_5]], %[[MINIMUM]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER]], %[[CONVERT]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_7]], %[[MINIMUM]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[GATHER_2]], %[[CONSTANT_2]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT]], %[[CONSTANT_9]]){{.*}} -> tensor<3x1xi32>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE]], %[[CONSTANT]]){{.*}} -> tensor<3x2xi1>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[EQUAL_2]]) <{destination_type = f32}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xi64>
%y = "onnx.ai.onnx.ml.OneHotEncoder"(%x0) <{zeros = 1 : i64, cats_int64s = array<i64: 7, 1>}> : (tensor<3xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// OneHotEncoder without categories of the type
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.OneHotEncoder  ""  (string[3])
// CHECK-NEXT: no categories for elements of type string
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x!stepwell.string>
%y = "onnx.ai.onnx.ml.OneHotEncoder"(%x0) <{zeros = 1 : i64, cats_int64s = array<i64: 7, 1>}> : (tensor<3x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LabelEncoder without values
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LabelEncoder  ""  (string[3])
// CHECK-NEXT: 0 lists of values; there must be one
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x!stepwell.string>
%y = "onnx.ai.onnx.ml.LabelEncoder"(%x0) <{default_float = -0.000000e+00 : f64, default_int64 = -1 : i64, default_string = "_Unused", keys_strings = ["a"]}> : (tensor<3x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LabelEncoder with lists of different lengths
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LabelEncoder  ""  (string[3])
// CHECK-NEXT: 1 keys and 2 values
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x!stepwell.string>
%y = "onnx.ai.onnx.ml.LabelEncoder"(%x0) <{default_float = -0.000000e+00 : f64, default_int64 = -1 : i64, default_string = "_Unused", keys_strings = ["a"], values_int64s = array<i64: 1, 2>}> : (tensor<3x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LabelEncoder with keys of another type
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LabelEncoder  ""  (string[3])
// CHECK-NEXT: keys of another type than the elements, which are string
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x!stepwell.string>
%y = "onnx.ai.onnx.ml.LabelEncoder"(%x0) <{default_float = -0.000000e+00 : f64, default_int64 = -1 : i64, default_string = "_Unused", keys_int64s = array<i64: 1>, values_int64s = array<i64: 1>}> : (tensor<3x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LabelEncoder with a value of more than 32 bits
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LabelEncoder  ""  (i64[3])
// CHECK-NEXT: the value 1099511627776 does not fit the 32 bits that OpenVINO's CPU keeps of an integer
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xi64>
%y = "onnx.ai.onnx.ml.LabelEncoder"(%x0) <{default_float = -0.000000e+00 : f64, default_int64 = -1 : i64, default_string = "_Unused", keys_int64s = array<i64: 1>, values_int64s = array<i64: 1099511627776>}> : (tensor<3xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LabelEncoder with a default of another type
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LabelEncoder  ""  (i64[3])
// CHECK-NEXT: default_tensor is not one element of the values' type
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xi64>
%y = "onnx.ai.onnx.ml.LabelEncoder"(%x0) <{default_float = -0.000000e+00 : f64, default_int64 = -1 : i64, default_string = "_Unused", default_tensor = #stepwell.constant<"string", [1], ["a"]>, keys_int64s = array<i64: 1>, values_tensor = #stepwell.constant<"i64", [1], [1]>}> : (tensor<3xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LabelEncoder with f64 keys that f32 does not tell apart
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LabelEncoder  ""  (f64[1])
// CHECK-NEXT: keys differ by less than f32 tells apart, in which OpenVINO's CPU computes f64
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1xf64>
%y = "onnx.ai.onnx.ml.LabelEncoder"(%x0) <{default_float = -0.000000e+00 : f64, default_int64 = -1 : i64, default_string = "_Unused", keys_tensor = #stepwell.constant<"f64", [2], [1.0, 1.000000000001]>, values_int64s = array<i64: 1, 2>}> : (tensor<1xf64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LabelEncoder with many keys of one lower half
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.LabelEncoder  ""  (i64[3])
// CHECK-NEXT: 65 keys agree in their lower 32 bits; 64 are told apart at most
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xi64>
%y = "onnx.ai.onnx.ml.LabelEncoder"(%x0) <{default_float = -0.000000e+00 : f64, default_int64 = -1 : i64, default_string = "_Unused", keys_int64s = array<i64: 0, 4294967296, 8589934592, 12884901888, 17179869184, 21474836480, 25769803776, 30064771072, 34359738368, 38654705664, 42949672960, 47244640256, 51539607552, 55834574848, 60129542144, 64424509440, 68719476736, 73014444032, 77309411328, 81604378624, 85899345920, 90194313216, 94489280512, 98784247808, 103079215104, 107374182400, 111669149696, 115964116992, 120259084288, 124554051584, 128849018880, 133143986176, 137438953472, 141733920768, 146028888064, 150323855360, 154618822656, 158913789952, 163208757248, 167503724544, 171798691840, 176093659136, 180388626432, 184683593728, 188978561024, 193273528320, 197568495616, 201863462912, 206158430208, 210453397504, 214748364800, 219043332096, 223338299392, 227633266688, 231928233984, 236223201280, 240518168576, 244813135872, 249108103168, 253403070464, 257698037760, 261993005056, 266287972352, 270582939648, 274877906944>, values_int64s = array<i64: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64>}> : (tensor<3xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CategoryMapper with lists of different lengths
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.CategoryMapper  ""  (string[3])
// CHECK-NEXT: 2 numbers for 1 strings
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x!stepwell.string>
%y = "onnx.ai.onnx.ml.CategoryMapper"(%x0) <{default_int64 = -1 : i64, default_string = "_Unused", cats_int64s = array<i64: 7, 8>, cats_strings = ["a"]}> : (tensor<3x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
