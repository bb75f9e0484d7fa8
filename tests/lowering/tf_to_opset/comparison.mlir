// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Equal, Less, LessEqual, NotEqual -> the operation of the same meaning
// CHECK-LABEL: builtin.module
// CHECK:      %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%x0, %x1){{.*}} -> tensor<4x5xi1>
// CHECK-NEXT: "opset.Result_1"(%[[EQUAL]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x5xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x5xf32>
%2 = "tf.Equal"(%x0, %x1) <{incompatible_shape_error = true, T = f32}> : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<*xi1>
"stepwell.output"(%2) <{tensor_name = "Equal"}> : (tensor<*xi1>) -> ()

// -----

// Greater, GreaterEqual of reals: mirrored, for the CPU takes NaN for greater
// CHECK-LABEL: builtin.module
// CHECK:      %[[LESS:[0-9]+]] = "opset.Less_1"(%x1, %x0){{.*}} -> tensor<4x5xi1>
// CHECK-NEXT: "opset.Result_1"(%[[LESS]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x5xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x5xf32>
%2 = "tf.Greater"(%x0, %x1) <{T = f32}> : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<*xi1>
"stepwell.output"(%2) <{tensor_name = "Greater"}> : (tensor<*xi1>) -> ()

// -----

// … of integers that may be large
// CHECK-LABEL: builtin.module
// CHECK:      %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x0, %x1){{.*}} -> tensor<4x5xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %x0){{.*}} -> tensor<4x5xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SUBTRACT]], %[[CONSTANT]]){{.*}} -> tensor<4x5xi1>
// CHECK-NEXT: "opset.Result_1"(%[[EQUAL]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x5xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x5xi32>
%2 = "tf.GreaterEqual"(%x0, %x1) <{T = i32}> : (tensor<4x5xi32>, tensor<4x5xi32>) -> tensor<*xi1>
"stepwell.output"(%2) <{tensor_name = "GreaterEqual"}> : (tensor<*xi1>) -> ()

// -----

// Equal of text: by its bytes
// CHECK-LABEL: builtin.module
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3x4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x4xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<12x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<13x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<13xi32>, tensor<13xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<5xi32>, tensor<5xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<12xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<12xi32>
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<12xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<12xi1>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3x4xi1>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x4x!stepwell.string>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x!stepwell.string>
%2 = "tf.Equal"(%x0, %x1) <{incompatible_shape_error = true, T = !stepwell.string}> : (tensor<3x4x!stepwell.string>, tensor<4x!stepwell.string>) -> tensor<*xi1>
"stepwell.output"(%2) <{tensor_name = "Equal"}> : (tensor<*xi1>) -> ()

// -----

// NotEqual of complex values
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[GATHER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[NEGATIVE]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER_3]], %[[GATHER_5]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[GATHER_4]], %[[GATHER_6]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[EQUAL]], %[[EQUAL_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[LOGICALNOT:[0-9]+]] = "opset.LogicalNot_1"(%[[LOGICALAND]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%[[LOGICALNOT]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Conj"(%2) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.NotEqual"(%2, %3) <{incompatible_shape_error = true, T = complex<f32>}> : (tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>) -> tensor<*xi1>
"stepwell.output"(%4) <{tensor_name = "NotEqual"}> : (tensor<*xi1>) -> ()

// -----

// ApproximateEqual
// CHECK-LABEL: builtin.module
// CHECK:      %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x0, %x1){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[ABS]], %[[CONSTANT]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: "opset.Result_1"(%[[LESS]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4xf32>
%2 = "tf.ApproximateEqual"(%x0, %x1) <{tolerance = 9.9999997473787516e-06 : f64, T = f32}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<*xi1>
"stepwell.output"(%2) <{tensor_name = "ApproximateEqual"}> : (tensor<*xi1>) -> ()

// -----

// IsNan
// CHECK-LABEL: builtin.module
// CHECK:      %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%x0){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%[[ISNAN]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.IsNan"(%x0) <{T = f32}> : (tensor<2x3xf32>) -> tensor<*xi1>
"stepwell.output"(%1) <{tensor_name = "IsNan"}> : (tensor<*xi1>) -> ()

// -----

// IsInf
// CHECK-LABEL: builtin.module
// CHECK:      %[[ISINF:[0-9]+]] = "opset.IsInf_10"(%x0) <{detect_negative = true, detect_positive = true}>{{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%[[ISINF]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.IsInf"(%x0) <{T = f32}> : (tensor<2x3xf32>) -> tensor<*xi1>
"stepwell.output"(%1) <{tensor_name = "IsInf"}> : (tensor<*xi1>) -> ()

// -----

// … of f64, which the CPU takes as f32
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%x0){{.*}} -> tensor<4xf64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], ["inf"]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[CONSTANT]], %[[ABS]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: "opset.Result_1"(%[[LESSEQUAL]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4xf64>
%1 = "tf.IsInf"(%x0) <{T = f64}> : (tensor<4xf64>) -> tensor<*xi1>
"stepwell.output"(%1) <{tensor_name = "IsInf"}> : (tensor<*xi1>) -> ()

// -----

// IsFinite
// CHECK-LABEL: builtin.module
// CHECK:      %[[ISFINITE:[0-9]+]] = "opset.IsFinite_10"(%x0){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%[[ISFINITE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.IsFinite"(%x0) <{T = f32}> : (tensor<2x3xf32>) -> tensor<*xi1>
"stepwell.output"(%1) <{tensor_name = "IsFinite"}> : (tensor<*xi1>) -> ()

// -----

// IsFinite of f64, which the CPU computes as f32
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%x0){{.*}} -> tensor<2x3xf64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f64", [], ["inf"]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[ABS]], %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%[[LESS]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf64>
%1 = "tf.IsFinite"(%x0) <{T = f64}> : (tensor<2x3xf64>) -> tensor<*xi1>
"stepwell.output"(%1) <{tensor_name = "IsFinite"}> : (tensor<*xi1>) -> ()

// -----

// ApproximateEqual of integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %y = "opset.Less_1"(%[[ABS]], %[[CONSTANT]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xi32>
%y = "tf.ApproximateEqual"(%x, %x) <{T = i32, tolerance = 1.0e-05 : f64}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<*xi1>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi1>) -> ()

// -----

// Equal of shapes that do not broadcast, where that is no error
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %z = "opset.Parameter_1"(){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %y = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<3xf32>
%y = "tf.Equal"(%x, %z) <{T = f32, incompatible_shape_error = false}> : (tensor<4xf32>, tensor<3xf32>) -> tensor<*xi1>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi1>) -> ()
