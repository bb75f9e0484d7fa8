// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// NonMaxSuppression -> NonMaxSuppression of one class
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.4028235e+38]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x0, %[[CONSTANT_4]]){{.*}} -> tensor<1x6x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT_5]]){{.*}} -> tensor<1x1x6xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.50000006]>}>
// CHECK-NEXT: %[[NONMAXSUPPRESSION:[0-9]+]], %[[NONMAXSUPPRESSION_2:[0-9]+]], %[[NONMAXSUPPRESSION_3:[0-9]+]] = "opset.NonMaxSuppression_9"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[CONVERT]], %[[CONSTANT_6]], %[[CONSTANT_3]]) <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64, #stepwell.bounds<"..3,3">>, tensor<?x3xf32, #stepwell.bounds<"..3,3">>, tensor<1xi64>)
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[NONMAXSUPPRESSION]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[GATHER]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[NONMAXSUPPRESSION_2]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[CONVERT_2]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[GATHER_3]]) <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_3]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<6x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.NonMaxSuppression"(%x0, %x1, %2) <{iou_threshold = 5.000000e-01 : f64}> : (tensor<6x4xf32>, tensor<6xf32>, tensor<i32>) -> tensor<*xi32>
"stepwell.output"(%3) <{tensor_name = "NonMaxSuppression"}> : (tensor<*xi32>) -> ()

// -----

// NonMaxSuppressionV4 with zeros behind
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.4]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.4028235e+38]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x0, %[[CONSTANT_5]]){{.*}} -> tensor<1x6x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT_6]]){{.*}} -> tensor<1x1x6xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.50000006]>}>
// CHECK-NEXT: %[[NONMAXSUPPRESSION:[0-9]+]], %[[NONMAXSUPPRESSION_2:[0-9]+]], %[[NONMAXSUPPRESSION_3:[0-9]+]] = "opset.NonMaxSuppression_9"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[CONVERT]], %[[CONSTANT_7]], %[[CONSTANT_3]]) <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64, #stepwell.bounds<"..3,3">>, tensor<?x3xf32, #stepwell.bounds<"..3,3">>, tensor<1xi64>)
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[NONMAXSUPPRESSION]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[GATHER]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[NONMAXSUPPRESSION_2]], %[[CONSTANT_10]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[CONVERT_2]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_12]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[GATHER_3]]) <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_3]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[CONVERT_2]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE_2]], %[[GATHER_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_18]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[CONVERT_2]], %[[CONSTANT_19]], %[[MAXIMUM]], %[[CONSTANT_20]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"..6">>
// CHECK-NEXT: "opset.Result_1"(%[[PAD]])
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<6x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.4]>, dtype = f32}> : () -> tensor<f32>
%5, %6 = "tf.NonMaxSuppressionV4"(%x0, %x1, %2, %3, %4) <{T = f32, T_threshold = f32, pad_to_max_output_size = true}> : (tensor<6x4xf32>, tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<*xi32>, tensor<*xi32>)
"stepwell.output"(%5) <{tensor_name = "NonMaxSuppressionV4"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%6) <{tensor_name = "NonMaxSuppressionV4:1"}> : (tensor<*xi32>) -> ()

// -----

// NonMaxSuppressionV5, soft
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [6]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.4028235e+38]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x0, %[[CONSTANT_6]]){{.*}} -> tensor<1x6x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT_7]]){{.*}} -> tensor<1x1x6xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0000001]>}>
// CHECK-NEXT: %[[NONMAXSUPPRESSION:[0-9]+]], %[[NONMAXSUPPRESSION_2:[0-9]+]], %[[NONMAXSUPPRESSION_3:[0-9]+]] = "opset.NonMaxSuppression_9"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[CONVERT]], %[[CONSTANT_8]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64, #stepwell.bounds<"..6,3">>, tensor<?x3xf32, #stepwell.bounds<"..6,3">>, tensor<1xi64>)
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[NONMAXSUPPRESSION]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..6">>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[GATHER]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"..6">>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[NONMAXSUPPRESSION_2]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"..6">>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[CONVERT_2]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[GATHER_3]]) <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_3]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_2]])
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<6x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [6]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.1]>, dtype = f32}> : () -> tensor<f32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%6, %7, %8 = "tf.NonMaxSuppressionV5"(%x0, %x1, %2, %3, %4, %5) <{T = f32, pad_to_max_output_size = false}> : (tensor<6x4xf32>, tensor<6xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<*xi32>, tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%6) <{tensor_name = "NonMaxSuppressionV5"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%7) <{tensor_name = "NonMaxSuppressionV5:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "NonMaxSuppressionV5:2"}> : (tensor<*xi32>) -> ()

// -----

// CropAndResize, linear
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<60x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x4x1xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x1x3xi1>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Ceiling_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Ceiling_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x1x3xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x1x3xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1x3x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x1x3xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x1x3xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1x3x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x4x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<4x4x3xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x4x3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5x6x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x4xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<4xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [4, 3]>, dtype = i32}> : () -> tensor<2xi32>
%4 = "tf.CropAndResize"(%x0, %x1, %x2, %3) <{method = "bilinear", extrapolation_value = 0.000000e+00 : f64, T = f32}> : (tensor<2x5x6x3xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "CropAndResize"}> : (tensor<*xf32>) -> ()

// -----

// CropAndResize, nearest
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<60x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x4x1xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x1x3xi1>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x4x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x1x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x1x3xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4x3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<4x4x3xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x4x3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4x3x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5x6x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x4xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<4xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [4, 3]>, dtype = i32}> : () -> tensor<2xi32>
%4 = "tf.CropAndResize"(%x0, %x1, %x2, %3) <{method = "nearest", extrapolation_value = 0.000000e+00 : f64, T = f32}> : (tensor<2x5x6x3xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "CropAndResize"}> : (tensor<*xf32>) -> ()
