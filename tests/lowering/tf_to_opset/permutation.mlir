// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// InvertPermutation -> ScatterElementsUpdate
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[RESHAPE]], %[[CONSTANT_4]]) <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%x0, %x0, %[[RANGE]], %[[CONSTANT_5]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: "opset.Result_1"(%[[SCATTERELEMENTSUPDATE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4xi32>
%1 = "tf.InvertPermutation"(%x0) <{T = i32}> : (tensor<4xi32>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "InvertPermutation"}> : (tensor<*xi32>) -> ()

// -----

// UnravelIndex: what divisions by the sizes leave
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%x0) <{min = -1.000000e+00 : f64, max = 0.000000e+00 : f64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CLAMP]], %[[CONSTANT_4]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x0, %[[BITWISEAND]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[ADD]], %[[CONSTANT_5]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[BITWISERIGHTSHIFT]], %[[GATHER]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x0, %[[MULTIPLY]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT]], %[[CONSTANT_6]]){{.*}} -> tensor<1x4xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[BITWISERIGHTSHIFT]], %[[GATHER_2]]) <{m_pythondiv = false{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[GATHER_2]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[BITWISERIGHTSHIFT]], %[[MULTIPLY_2]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_2]], %[[GATHER_2]]) <{m_pythondiv = false{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[GATHER_2]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_3]], %[[CONSTANT_9]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[BITWISERIGHTSHIFT]], %[[CONSTANT_9]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_3]], %[[CONSTANT_9]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR]], %[[NOTEQUAL]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND]]) <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SIGN:[0-9]+]] = "opset.Sign_1"(%[[BITWISERIGHTSHIFT]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SIGN_2:[0-9]+]] = "opset.Sign_1"(%[[GATHER_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[SIGN]], %[[SIGN_2]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[MULTIPLY_4]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[DIVIDE]], %[[DIVIDE_2]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[ADD_2]], %[[MULTIPLY_5]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_4]], %[[GATHER_2]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[BITWISERIGHTSHIFT]], %[[MULTIPLY_6]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT_5]], %[[CONSTANT_10]]){{.*}} -> tensor<1x4xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT_4]], %[[CONSTANT_13]]){{.*}} -> tensor<1x4xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE]]) <{axis = 0 : i64}>{{.*}} -> tensor<3x4xi64>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4xi64>
%1 = "tf.Const"() <{value = #stepwell.constant<"i64", [3], [2, 3, 4]>, dtype = i64}> : () -> tensor<3xi64>
%2 = "tf.UnravelIndex"(%x0, %1) <{Tidx = i64}> : (tensor<4xi64>, tensor<3xi64>) -> tensor<*xi64>
"stepwell.output"(%2) <{tensor_name = "UnravelIndex"}> : (tensor<*xi64>) -> ()

// -----

// UnravelIndex with an unknown number of sizes
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.UnravelIndex  ""  (i32[3], i32[?])
// CHECK-NEXT: the number of dimensions is not known
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<3xi32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<?xi32>
%y = "tf.UnravelIndex"(%i, %d) <{Tidx = i32}> : (tensor<3xi32>, tensor<?xi32>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// DataFormatDimMap
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT]], %x0, %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4xi32>
%1 = "tf.DataFormatDimMap"(%x0) <{T = i32, src_format = "NHWC", dst_format = "NCHW"}> : (tensor<4xi32>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "DataFormatDimMap"}> : (tensor<*xi32>) -> ()

// -----

// DataFormatDimMap between formats of other letters
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.DataFormatDimMap  ""  (i32[4])
// CHECK-NEXT: 'NCDHW' has not the letters of 'NHWC'
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xi32>
%y = "tf.DataFormatDimMap"(%x) <{T = i32, src_format = "NHWC", dst_format = "NCDHW"}> : (tensor<4xi32>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// DataFormatVecPermute
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x0, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2xi32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x2xi32>
%1 = "tf.DataFormatVecPermute"(%x0) <{T = i32, src_format = "NHWC", dst_format = "NCHW"}> : (tensor<4x2xi32>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "DataFormatVecPermute"}> : (tensor<*xi32>) -> ()

// -----

// DataFormatVecPermute of a number of entries that is computed
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER]], %[[CONSTANT_3]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 0, 0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[SELECT]], %[[CONSTANT_6]], %[[GATHER]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"..4">>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%x0, %[[SLICE]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"..4">>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?xi32>
%1 = "tf.DataFormatVecPermute"(%x0) <{T = i32, src_format = "NHWC", dst_format = "NCHW"}> : (tensor<?xi32>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "DataFormatVecPermute"}> : (tensor<*xi32>) -> ()

// -----

// DataFormatVecPermute of another number of entries
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.DataFormatVecPermute  ""  (i32[3])
// CHECK-NEXT: it has 3 entries for the 4 dimensions of 'NHWC'
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xi32>
%y = "tf.DataFormatVecPermute"(%x) <{T = i32, src_format = "NHWC", dst_format = "NCHW"}> : (tensor<3xi32>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()
