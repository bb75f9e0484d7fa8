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

// CropAndResize, linear, with zeros outside: ROIPooling
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [4, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x1, %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x2) <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONVERT]], %[[CONSTANT_5]]){{.*}} -> tensor<4x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[GATHER]]) <{axis = 1 : i64}>{{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: %[[ROIPOOLING:[0-9]+]] = "opset.ROIPooling_2"(%[[TRANSPOSE]], %[[CONCAT]]) <{output_size = array<i64: 0, 0>, output_roi = array<i64: 4, 3>, method = "bilinear", pooled_h = 4 : i64, pooled_w = 3 : i64, spatial_scale = 1.000000e+00 : f64}>{{.*}} -> tensor<4x3x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[ROIPOOLING]], %[[CONSTANT_6]]){{.*}} -> tensor<4x4x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5x6x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x4xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<4xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [4, 3]>, dtype = i32}> : () -> tensor<2xi32>
%4 = "tf.CropAndResize"(%x0, %x1, %x2, %3) <{method = "bilinear", extrapolation_value = 0.000000e+00 : f64, T = f32}> : (tensor<2x5x6x3xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "CropAndResize"}> : (tensor<*xf32>) -> ()

// -----

// CropAndResize, linear, with another number outside
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
%4 = "tf.CropAndResize"(%x0, %x1, %x2, %3) <{method = "bilinear", extrapolation_value = 2.000000e+00 : f64, T = f32}> : (tensor<2x5x6x3xf32>, tensor<4x4xf32>, tensor<4xi32>, tensor<2xi32>) -> tensor<*xf32>
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

// -----

// CombinedNonMaxSuppression of boxes for all classes, clipped
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x1, %[[CONSTANT_5]]){{.*}} -> tensor<2x3x6xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_2]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_2]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%x0, %[[CONSTANT_11]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x6x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.50000006]>}>
// CHECK-NEXT: %[[NONMAXSUPPRESSION:[0-9]+]], %[[NONMAXSUPPRESSION_2:[0-9]+]], %[[NONMAXSUPPRESSION_3:[0-9]+]] = "opset.NonMaxSuppression_9"(%[[SQUEEZE]], %[[TRANSPOSE]], %[[RESHAPE_3]], %[[CONSTANT_14]], %[[CONSTANT_4]]) <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64, #stepwell.bounds<"..12,3">>, tensor<?x3xf32, #stepwell.bounds<"..12,3">>, tensor<1xi64>)
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[NONMAXSUPPRESSION_2]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> tensor<?x1xf32, #stepwell.bounds<"..12,1">>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_19]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"..12">>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[TRANSPOSE]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_12]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3x6xf32>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %[[NONMAXSUPPRESSION]], %[[SQUEEZE_2]]) <{reduction = "none"}>{{.*}} -> tensor<2x3x6xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_6]], %[[MULTIPLY]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[SCATTERNDUPDATE]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x18xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_6]], %[[RESHAPE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_12]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_4]], %[[BROADCAST_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x22xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE_2]], %[[CONSTANT_20]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[CONCAT_3]], %[[RESHAPE_5]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x4xf32>, tensor<2x4xi64>)
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[TOPK]], %[[CONSTANT_12]]){{.*}} -> tensor<2x4xi1>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[TOPK_2]], %[[CONSTANT_21]]){{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONSTANT_8]], %[[CONSTANT_22]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[MAXIMUM]]) <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[SELECT]]) <{destination_type = f32}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONVERT_4]], %[[CONVERT_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[DIVIDE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%[[FLOOR]]) <{destination_type = i64}>{{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_5]], %[[CONSTANT_8]]){{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SELECT]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_6]], %[[CONSTANT_25]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_24]], %[[RESHAPE_6]], %[[CONSTANT_26]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[RANGE]], %[[CONSTANT_23]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY_3]], %[[CONSTANT_27]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SUBTRACT]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[SQUEEZE]], %[[CONSTANT_28]]) <{special_zero = false}>{{.*}} -> tensor<12x4xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_7]], %[[ADD]], %[[CONSTANT_29]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[GATHER]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[GREATER]]) <{destination_type = i32}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT_6]], %[[CONSTANT_31]]) <{keep_dims = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[GREATER]], %[[CONSTANT_32]]){{.*}} -> tensor<2x4x1xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[UNSQUEEZE_2]], %[[CLAMP]], %[[CONSTANT_30]]){{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[TOPK]], %[[CONSTANT_30]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%[[CONVERT_5]]) <{destination_type = f32}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[CONVERT_7]], %[[CONSTANT_30]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_3]])
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_4]])
// CHECK-NEXT: "opset.Result_1"(%[[REDUCESUM]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x6x1x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x6x3xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [4]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.2]>, dtype = f32}> : () -> tensor<f32>
%6, %7, %8, %9 = "tf.CombinedNonMaxSuppression"(%x0, %x1, %2, %3, %4, %5) <{pad_per_class = false, clip_boxes = true}> : (tensor<2x6x1x4xf32>, tensor<2x6x3xf32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%6) <{tensor_name = "CombinedNonMaxSuppression"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%7) <{tensor_name = "CombinedNonMaxSuppression:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "CombinedNonMaxSuppression:2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%9) <{tensor_name = "CombinedNonMaxSuppression:3"}> : (tensor<*xi32>) -> ()

// -----

// CombinedNonMaxSuppression of sizes that are not known: boxes of each class
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x?x?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x?x?x4xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x?x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x1x?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.NonMaxSuppression_9"{{.*}} <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64>, tensor<?x3xf32>, tensor<1xi64>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x1x?xf32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<?x1x?xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x?xf32, #stepwell.bounds<"?,5..">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<?x5xf32>, tensor<?x5xi64>)
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<?x5xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x5xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x5xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x?x4xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x5xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x5x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?x5xi32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x5x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x5x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?x?x?xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<?x?x?xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [5]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.1]>, dtype = f32}> : () -> tensor<f32>
%6, %7, %8, %9 = "tf.CombinedNonMaxSuppression"(%x0, %x1, %2, %3, %4, %5) <{pad_per_class = false, clip_boxes = false}> : (tensor<?x?x?x?xf32>, tensor<?x?x?xf32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%6) <{tensor_name = "CombinedNonMaxSuppression"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%7) <{tensor_name = "CombinedNonMaxSuppression:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "CombinedNonMaxSuppression:2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%9) <{tensor_name = "CombinedNonMaxSuppression:3"}> : (tensor<*xi32>) -> ()

// -----

// CombinedNonMaxSuppression of computed sizes, no more than all classes give
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x3x6xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x6x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.NonMaxSuppression_9"{{.*}} <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64>, tensor<?x3xf32>, tensor<1xi64>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3x6xf32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<2x3x6xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x18xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x?xf32, #stepwell.bounds<"2,18..">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x?xf32>, tensor<2x?xi64>)
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<12x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x?x4xf32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x?x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<2x?xi32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x?x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x6x1x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x6x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<i32>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<i32>
%x4 = "stepwell.input"() <{tensor_name = "x4"}> : () -> tensor<f32>
%x5 = "stepwell.input"() <{tensor_name = "x5"}> : () -> tensor<f32>
%6, %7, %8, %9 = "tf.CombinedNonMaxSuppression"(%x0, %x1, %x2, %x3, %x4, %x5) <{pad_per_class = true, clip_boxes = true}> : (tensor<2x6x1x4xf32>, tensor<2x6x3xf32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%6) <{tensor_name = "CombinedNonMaxSuppression"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%7) <{tensor_name = "CombinedNonMaxSuppression:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "CombinedNonMaxSuppression:2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%9) <{tensor_name = "CombinedNonMaxSuppression:3"}> : (tensor<*xi32>) -> ()

// -----

// NonMaxSuppressionWithOverlaps -> TensorIterator over the boxes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], ["-inf"]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%x1, %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_7]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[CONCAT]], %[[RESHAPE]]) <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<5xf32>, tensor<5xi64>)
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[TOPK]], %[[CONSTANT_3]]){{.*}} -> tensor<5xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[CONSTANT_5]], %[[CONSTANT_4]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x0, %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_4]]) <{pad_mode = "constant"}>{{.*}} -> tensor<5x5xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PAD]], %[[TOPK_2]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x5xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[TOPK_2]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5x5xf32>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[GATHER_2]], %[[CONSTANT_2]]){{.*}} -> tensor<5x5xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<5x5xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_7]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[CONVERT]], %[[CONSTANT_5]]) <{output_type = f32}>{{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<1x5xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_7]], %[[CONSTANT_15]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[SELECT]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<5x1xf32>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<5x1xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_16]], %[[CONSTANT_7]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT_3]]) <{mode = "numpy"}>{{.*}} -> tensor<1x5xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]] = "opset.TensorIterator_1"(%[[SELECT_2]], %[[RESHAPE_4]], %[[RESHAPE_5]], %[[BROADCAST]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 3 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x5xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x5xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 5], [0.0, 1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER]], %[[PARAMETER_4]]){{.*}} -> tensor<1x5xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[MULTIPLY]], %[[CONSTANT_19]]) <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_18]], %[[REDUCEMAX]]){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_2]], %[[SUBTRACT]]){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_17]], %[[PARAMETER_3]]){{.*}} -> tensor<1x5xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[MULTIPLY_2]], %[[PARAMETER_4]]){{.*}} -> tensor<1x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_2]])
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_3]])
// CHECK-NEXT: }){{.*}} -> (tensor<5x1xf32>, tensor<1x5xf32>)
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[TENSORITERATOR]], %[[CONSTANT_20]]) <{special_zero = false}>{{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[RESHAPE_6]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..5">>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_21]]) <{special_zero = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..5">>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_2]], %[[CONSTANT_22]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_7]], %[[CONSTANT_23]], %[[RESHAPE_8]], %[[CONSTANT_24]], %[[CONSTANT_25]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[TOPK_2]], %[[SLICE]], %[[CONSTANT_26]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[GATHER_3]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"..3">>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.2]>, dtype = f32}> : () -> tensor<f32>
%5 = "tf.NonMaxSuppressionWithOverlaps"(%x0, %x1, %2, %3, %4) : (tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>) -> tensor<*xi32>
"stepwell.output"(%5) <{tensor_name = "NonMaxSuppressionWithOverlaps"}> : (tensor<*xi32>) -> ()

// -----

// NonMaxSuppressionV2 of boxes of an unknown size, which must have 4 numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.4028235e+38]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x?x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT_5]]){{.*}} -> tensor<1x1x?xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.50000006]>}>
// CHECK-NEXT: %[[NONMAXSUPPRESSION:[0-9]+]], %[[NONMAXSUPPRESSION_2:[0-9]+]], %[[NONMAXSUPPRESSION_3:[0-9]+]] = "opset.NonMaxSuppression_9"(%[[RESHAPE]], %[[UNSQUEEZE]], %[[CONVERT]], %[[CONSTANT_6]], %[[CONSTANT_3]]) <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64>, tensor<?x3xf32>, tensor<1xi64>)
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[NONMAXSUPPRESSION]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[GATHER]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[NONMAXSUPPRESSION_2]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[CONVERT_2]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[GATHER_3]]) <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_3]], %[[CONSTANT_13]]) <{special_zero = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<?xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%4 = "tf.NonMaxSuppressionV2"(%x0, %x1, %2, %3) <{T = f32, T_threshold = f32}> : (tensor<?x?xf32>, tensor<?xf32>, tensor<i32>, tensor<f32>) -> tensor<*xi32>
"stepwell.output"(%4) <{tensor_name = "NonMaxSuppressionV2"}> : (tensor<*xi32>) -> ()

// -----

// CombinedNonMaxSuppression of boxes for all classes, of unknown sizes
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x?x?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<?x?x4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.NonMaxSuppression_9"{{.*}} <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64>, tensor<?x3xf32>, tensor<1xi64>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x?x?xf32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<?x?x?xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x?xf32, #stepwell.bounds<"?,5..">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<?x5xf32>, tensor<?x5xi64>)
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<?x5xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x5xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x5xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x5xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x5xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x5xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x5x4xf32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<?x5x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?x5xi32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x5x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x5x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?x1x?xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<?x?x?xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [5]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.1]>, dtype = f32}> : () -> tensor<f32>
%6, %7, %8, %9 = "tf.CombinedNonMaxSuppression"(%x0, %x1, %2, %3, %4, %5) <{pad_per_class = false, clip_boxes = true}> : (tensor<?x?x1x?xf32>, tensor<?x?x?xf32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<f32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%6) <{tensor_name = "CombinedNonMaxSuppression"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%7) <{tensor_name = "CombinedNonMaxSuppression:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "CombinedNonMaxSuppression:2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%9) <{tensor_name = "CombinedNonMaxSuppression:3"}> : (tensor<*xi32>) -> ()

// -----

// DrawBoundingBoxesV2 -> TensorIterator over the boxes
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x5x4xf32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<8xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x8x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x9xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x5x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x8x9xi64>
// CHECK:      "opset.TensorIterator_1"{{.*}} <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x1x1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x1x1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x1x1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x1x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x8x1xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x8x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x8x1xi1>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x1x9xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1x9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x1x9xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x8x1xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x8x1xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x8x1xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x9xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1x9xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x1x9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x8x9xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x8x9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x8x9xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x9xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x9xi64>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<2x8x9xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x8x9x3xf32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<2x8x9xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x8x9x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x9x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x8x9x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x4x4xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3x4xf32>
%3 = "tf.DrawBoundingBoxesV2"(%x0, %x1, %x2) <{T = f32}> : (tensor<2x8x9x3xf32>, tensor<2x4x4xf32>, tensor<3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "DrawBoundingBoxesV2"}> : (tensor<*xf32>) -> ()

// -----

// DrawBoundingBoxes in colors of its own
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<10x3xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<?x?x?xf32, #stepwell.bounds<"?,1..,?">>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x?x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"1..">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x?x1xi64, #stepwell.bounds<"1,1..,1">>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x?x?xi64>
// CHECK:      "opset.TensorIterator_1"{{.*}} <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}, {external = 4 : i64, parameter = 4 : i64}, {external = 5 : i64, parameter = 5 : i64}, {external = 6 : i64, parameter = 6 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1x?xf32, #stepwell.bounds<"?,1,..1">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x?xf32, #stepwell.bounds<"?,1,..1">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x1x?xi64, #stepwell.bounds<"?,1,..1">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1x?xf32, #stepwell.bounds<"?,1,..1">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x?xf32, #stepwell.bounds<"?,1,..1">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x1x?xi64, #stepwell.bounds<"?,1,..1">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1x?xf32, #stepwell.bounds<"?,1,..1">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x?xf32, #stepwell.bounds<"?,1,..1">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x1x?xi64, #stepwell.bounds<"?,1,..1">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1x?xf32, #stepwell.bounds<"?,1,..1">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x?xf32, #stepwell.bounds<"?,1,..1">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x1x?xi64, #stepwell.bounds<"?,1,..1">>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?x?x?xi1, #stepwell.bounds<"?,?,..1">>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x?x?xi1, #stepwell.bounds<"?,?,..1">>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x?x?xi1, #stepwell.bounds<"?,?,..1">>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<?x1x?xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x1x?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x1x?xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?x?xi1, #stepwell.bounds<"?,?,..1">>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?x?xi1, #stepwell.bounds<"?,?,..1">>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?x?x?xi1, #stepwell.bounds<"?,?,..1">>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x1x?xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x1x?xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?x1x?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x?x?xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?x?x?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?x?xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?x?xi64>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<?x?x?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?x?x3xf32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<?x?x?xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x?x?x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?x?x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?x?x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<?x?x?xf32>
%2 = "tf.DrawBoundingBoxes"(%x0, %x1) <{T = f32}> : (tensor<?x?x?x3xf32>, tensor<?x?x?xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "DrawBoundingBoxes"}> : (tensor<*xf32>) -> ()

// -----

// DrawBoundingBoxes on images of an unknown number of channels
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.DrawBoundingBoxes  ""  (f32[2,8,9,?], f32[2,4,4])
// CHECK-NEXT: the number of channels of the images is not known; give their shape with --input
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x8x9x?xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x4x4xf32>
%3 = "tf.DrawBoundingBoxes"(%x0, %x1) <{T = f32}> : (tensor<2x8x9x?xf32>, tensor<2x4x4xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// DrawBoundingBoxesV2 in an unknown number of colors
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.DrawBoundingBoxesV2  ""  (f32[2,8,9,3], f32[2,4,4], f32[?,4])
// CHECK-NEXT: the number of colors is not known; without any, others are drawn in
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x8x9x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x4x4xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<?x4xf32>
%3 = "tf.DrawBoundingBoxesV2"(%x0, %x1, %x2) <{T = f32}> : (tensor<2x8x9x3xf32>, tensor<2x4x4xf32>, tensor<?x4xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
