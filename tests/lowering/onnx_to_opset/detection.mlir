// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// NonMaxSuppression -> NonMaxSuppression; the limits become scalars
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%max_output_boxes_per_class, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%iou_threshold, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.50000006]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%score_threshold, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y, %[[NONMAXSUPPRESSION:[0-9]+]], %[[NONMAXSUPPRESSION_2:[0-9]+]] = "opset.NonMaxSuppression_9"(%boxes, %scores, %[[RESHAPE]], %[[CONSTANT_3]], %[[RESHAPE_3]]) <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64, #stepwell.bounds<"..6,3">>, tensor<?x3xf32, #stepwell.bounds<"..6,3">>, tensor<1xi64>)
// CHECK-NEXT: "opset.Result_1"(%y)
%boxes = "stepwell.input"() <{tensor_name = "boxes"}> : () -> tensor<1x6x4xf32>
%scores = "stepwell.input"() <{tensor_name = "scores"}> : () -> tensor<1x2x6xf32>
%max_output_boxes_per_class = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<*x!stepwell.dynamic>
%iou_threshold = "onnx.Constant"() <{value = #stepwell.constant<"f32", [1], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%score_threshold = "onnx.Constant"() <{value = #stepwell.constant<"f32", [1], [0.25]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.NonMaxSuppression"(%boxes, %scores, %max_output_boxes_per_class, %iou_threshold, %score_threshold) <{center_point_box = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<1x6x4xf32>, tensor<1x2x6xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// NonMaxSuppression without limits: no box, no overlap, every score
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.1754944e-38]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.4028235e+38]>}>
// CHECK-NEXT: %y, %[[NONMAXSUPPRESSION:[0-9]+]], %[[NONMAXSUPPRESSION_2:[0-9]+]] = "opset.NonMaxSuppression_9"(%boxes, %scores, %[[CONSTANT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{box_encoding = "corner", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<0x3xi64>, tensor<0x3xf32>, tensor<1xi64>)
// CHECK-NEXT: "opset.Result_1"(%y)
%boxes = "stepwell.input"() <{tensor_name = "boxes"}> : () -> tensor<1x6x4xf32>
%scores = "stepwell.input"() <{tensor_name = "scores"}> : () -> tensor<1x2x6xf32>
%y = "onnx.NonMaxSuppression"(%boxes, %scores) <{center_point_box = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0>}> : (tensor<1x6x4xf32>, tensor<1x2x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// NonMaxSuppression of boxes given by their centres, whose last size is not known
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%max_output_boxes_per_class, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.1754944e-38]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.4028235e+38]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, -1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%boxes, %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<1x?x4xf32>
// CHECK-NEXT: %y, %[[NONMAXSUPPRESSION:[0-9]+]], %[[NONMAXSUPPRESSION_2:[0-9]+]] = "opset.NonMaxSuppression_9"(%[[RESHAPE_2]], %scores, %[[RESHAPE]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{box_encoding = "center", sort_result_descending = false, output_type = i64{{.*}} -> (tensor<?x3xi64>, tensor<?x3xf32>, tensor<1xi64>)
// CHECK-NEXT: "opset.Result_1"(%y)
%boxes = "stepwell.input"() <{tensor_name = "boxes"}> : () -> tensor<1x?x?xf32>
%scores = "stepwell.input"() <{tensor_name = "scores"}> : () -> tensor<1x2x?xf32>
%max_output_boxes_per_class = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [3]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.NonMaxSuppression"(%boxes, %scores, %max_output_boxes_per_class) <{center_point_box = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (tensor<1x?x?xf32>, tensor<1x2x?xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RoiAlign -> ROIAlign, half pixels
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ROIAlign_9"(%x, %rois, %batch_indices) <{aligned_mode = "half_pixel_for_nn", pooled_h = 2 : i64, pooled_w = 3 : i64, sampling_ratio = 2 : i64, spatial_scale = 5.000000e-01 : f64, mode = "avg"}>{{.*}} -> tensor<2x3x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%rois = "stepwell.input"() <{tensor_name = "rois"}> : () -> tensor<2x4xf32>
%batch_indices = "stepwell.input"() <{tensor_name = "batch_indices"}> : () -> tensor<2xi64>
%y = "onnx.RoiAlign"(%x, %rois, %batch_indices) <{coordinate_transformation_mode = "half_pixel", mode = "avg", output_height = 2 : i64, output_width = 3 : i64, sampling_ratio = 2 : i64, spatial_scale = 5.000000e-01 : f64}> : (tensor<1x3x8x8xf32>, tensor<2x4xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RoiAlign without the half pixel
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%rois, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "opset.ROIAlign_9"(%x, %[[RESHAPE]], %batch_indices) <{aligned_mode = "asymmetric", pooled_h = 2 : i64, pooled_w = 3 : i64, sampling_ratio = 0 : i64, spatial_scale = 1.000000e+00 : f64, mode = "avg"}>{{.*}} -> tensor<2x3x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%rois = "stepwell.input"() <{tensor_name = "rois"}> : () -> tensor<2x?xf32>
%batch_indices = "stepwell.input"() <{tensor_name = "batch_indices"}> : () -> tensor<2xi64>
%y = "onnx.RoiAlign"(%x, %rois, %batch_indices) <{coordinate_transformation_mode = "output_half_pixel", mode = "avg", output_height = 2 : i64, output_width = 3 : i64, sampling_ratio = 0 : i64, spatial_scale = 1.000000e+00 : f64}> : (tensor<1x3x8x8xf32>, tensor<2x?xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MaxRoiPool -> ROIPooling
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ROIPooling_2"(%x, %rois) <{output_size = array<i64: 0, 0>, output_roi = array<i64: 2, 3>, method = "max", pooled_h = 2 : i64, pooled_w = 3 : i64, spatial_scale = 5.000000e-01 : f64}>{{.*}} -> tensor<2x3x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%rois = "stepwell.input"() <{tensor_name = "rois"}> : () -> tensor<2x5xf32>
%y = "onnx.MaxRoiPool"(%x, %rois) <{spatial_scale = 5.000000e-01 : f64, pooled_shape = array<i64: 2, 3>}> : (tensor<1x3x8x8xf32>, tensor<2x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RoiAlign in unknown coordinates
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.RoiAlign  ""  (f32[1,3,8,8], f32[2,4], i64[2])
// CHECK-NEXT: coordinate_transformation_mode 'other' is not one of half_pixel, output_half_pixel
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%rois = "stepwell.input"() <{tensor_name = "rois"}> : () -> tensor<2x4xf32>
%batch_indices = "stepwell.input"() <{tensor_name = "batch_indices"}> : () -> tensor<2xi64>
%y = "onnx.RoiAlign"(%x, %rois, %batch_indices) <{coordinate_transformation_mode = "other", mode = "avg", output_height = 1 : i64, output_width = 1 : i64, sampling_ratio = 0 : i64, spatial_scale = 1.000000e+00 : f64}> : (tensor<1x3x8x8xf32>, tensor<2x4xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RoiAlign of the largest weighted neighbour, of as many samples as a region is large
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Ceiling_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x?xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Ceiling_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x?xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x8x8x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<64x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x?x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?x?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x?x1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?x?x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?x?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x?x1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?x?x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x?x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?x?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x?x1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?x?x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?x?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x?x1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?x?x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x?x1x1xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x?x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x?x?x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x?x1x?x3xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<?x1x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x1x1x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x3x1x1xf32>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x1x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%rois = "stepwell.input"() <{tensor_name = "rois"}> : () -> tensor<2x4xf32>
%batch_indices = "stepwell.input"() <{tensor_name = "batch_indices"}> : () -> tensor<2xi64>
%y = "onnx.RoiAlign"(%x, %rois, %batch_indices) <{coordinate_transformation_mode = "half_pixel", mode = "max", output_height = 1 : i64, output_width = 1 : i64, sampling_ratio = 0 : i64, spatial_scale = 1.000000e+00 : f64}> : (tensor<1x3x8x8xf32>, tensor<2x4xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RoiAlign of half pixels: a region without samples gives 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[ROIALIGN:[0-9]+]] = "opset.ROIAlign_9"(%x, %rois, %batch_indices) <{aligned_mode = "half_pixel_for_nn", pooled_h = 1 : i64, pooled_w = 1 : i64, sampling_ratio = 0 : i64, spatial_scale = 1.000000e+00 : f64, mode = "avg"}>{{.*}} -> tensor<2x3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%rois, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%rois, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SLICE]], %[[SLICE_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[SUBTRACT]], %[[CONSTANT_9]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[LESSEQUAL]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[LESSEQUAL]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]]){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[SLICE_3]], %[[SLICE_4]]){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[LOGICALOR]], %[[CONSTANT_18]]){{.*}} -> tensor<2x1x1x1xi1>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[UNSQUEEZE]], %[[CONSTANT_19]], %[[ROIALIGN]]){{.*}} -> tensor<2x3x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%rois = "stepwell.input"() <{tensor_name = "rois"}> : () -> tensor<2x4xf32>
%batch_indices = "stepwell.input"() <{tensor_name = "batch_indices"}> : () -> tensor<2xi64>
%y = "onnx.RoiAlign"(%x, %rois, %batch_indices) <{coordinate_transformation_mode = "half_pixel", mode = "avg", output_height = 1 : i64, output_width = 1 : i64, sampling_ratio = 0 : i64, spatial_scale = 1.000000e+00 : f64}> : (tensor<1x3x8x8xf32>, tensor<2x4xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RoiAlign of the mean of all, and of a line
// CHECK-LABEL: the model: 2 of 8 operators cannot be lowered to opset
// CHECK-NEXT: onnx.RoiAlign  ""  (f32[1,3,8,8], f32[2,4], i64[2])
// CHECK-NEXT: mode 'mean' is not one of avg, max
// CHECK-NEXT: onnx.RoiAlign  ""  (f32[1,3,8], f32[2,4], i64[2])
// CHECK-NEXT: X has rank 3, not 4
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%line = "stepwell.input"() <{tensor_name = "line"}> : () -> tensor<1x3x8xf32>
%rois = "stepwell.input"() <{tensor_name = "rois"}> : () -> tensor<2x4xf32>
%batch_indices = "stepwell.input"() <{tensor_name = "batch_indices"}> : () -> tensor<2xi64>
%y = "onnx.RoiAlign"(%x, %rois, %batch_indices) <{coordinate_transformation_mode = "half_pixel", mode = "mean", output_height = 1 : i64, output_width = 1 : i64, sampling_ratio = 0 : i64, spatial_scale = 1.000000e+00 : f64}> : (tensor<1x3x8x8xf32>, tensor<2x4xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
%z = "onnx.RoiAlign"(%line, %rois, %batch_indices) <{coordinate_transformation_mode = "half_pixel", mode = "max", output_height = 1 : i64, output_width = 1 : i64, sampling_ratio = 0 : i64, spatial_scale = 1.000000e+00 : f64}> : (tensor<1x3x8xf32>, tensor<2x4xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()
