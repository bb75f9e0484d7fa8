// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _contrib_Proposal
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%c, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 1.0, 0.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SLICE]], %[[CONSTANT_6]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[PROPOSAL:[0-9]+]], %[[PROPOSAL_2:[0-9]+]] = "opset.Proposal_4"(%a, %b, %[[ADD]]) <{clip_before_nms = true, clip_after_nms = false, normalize = false, box_size_scale = 1.000000e+00 : f64, box_coordinate_scale = 1.000000e+00 : f64, framework = "", base_size = 8 : i64, pre_nms_topn = 6000 : i64, post_nms_topn = 10 : i64, nms_thresh = 0.69999998799999996 : f64, feat_stride = 8 : i64, min_size = 4 : i64, ratio = array<f64: 5.000000e-01, 1.000000e+00, 2.000000e+00>, scale = array<f64: 2.000000e+00, 4.000000e+00>}>{{.*}} -> (tensor<10x5xf32>, tensor<10xf32>)
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 10]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[PROPOSAL_2]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<1x10xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[PROPOSAL]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<10x1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 10]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SLICE_2]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<1x10xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[RESHAPE_3]], %[[CONSTANT_13]]){{.*}} -> tensor<1x10xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[LESS]]) <{destination_type = i64}>{{.*}} -> tensor<1x10xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[CONVERT]], %[[CONSTANT_14]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<1x10xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CUMSUM]], %[[CONSTANT_15]]){{.*}} -> tensor<1x10xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[EQUAL]]) <{destination_type = i64}>{{.*}} -> tensor<1x10xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT_2]], %[[CONSTANT_16]]) <{keep_dims = true}>{{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCESUM]], %[[CONSTANT_17]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [10], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_18]], %[[CONSTANT_19]]){{.*}} -> tensor<1x10xi64>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[UNSQUEEZE]], %[[MAXIMUM]]){{.*}} -> tensor<1x10xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [0.0, 0.0, 0.0, 1.0, 1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[PROPOSAL]], %[[CONSTANT_20]]){{.*}} -> tensor<10x5xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 10, 5]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[SUBTRACT]], %[[CONSTANT_21]]) <{special_zero = false}>{{.*}} -> tensor<1x10x5xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[FLOORMOD]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SHAPEOF]], %[[CONSTANT_22]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[FLOORMOD]], %[[CONSTANT_23]]){{.*}} -> tensor<1x10x1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[UNSQUEEZE_2]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<1x10x5xi64>
// CHECK-NEXT: %[[GATHERELEMENTS:[0-9]+]] = "opset.GatherElements_6"(%[[RESHAPE_4]], %[[BROADCAST]]) <{axis = 1 : i64}>{{.*}} -> tensor<1x10x5xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE_2]], %[[CONSTANT_24]]){{.*}} -> tensor<1x10x1xf32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[FLOORMOD]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[SHAPEOF_2]], %[[CONSTANT_25]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[FLOORMOD]], %[[CONSTANT_26]]){{.*}} -> tensor<1x10x1xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[UNSQUEEZE_4]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<1x10x1xi64>
// CHECK-NEXT: %[[GATHERELEMENTS_2:[0-9]+]] = "opset.GatherElements_6"(%[[UNSQUEEZE_3]], %[[BROADCAST_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<1x10x1xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 5]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[GATHERELEMENTS]], %[[CONSTANT_27]]) <{special_zero = false}>{{.*}} -> tensor<10x5xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %y1 = "opset.Reshape_1"(%[[GATHERELEMENTS_2]], %[[CONSTANT_28]]) <{special_zero = false}>{{.*}} -> tensor<10x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x12x5x6xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x24x5x6xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x3xf32>
%y, %y1 = "mxnet._contrib_Proposal"(%a, %b, %c) <{rpn_pre_nms_top_n = 6000 : i64, rpn_post_nms_top_n = 10 : i64, threshold = 0.69999998799999996 : f64, rpn_min_size = 4 : i64, scales = array<f64: 2.000000e+00, 4.000000e+00>, ratios = array<f64: 5.000000e-01, 1.000000e+00, 2.000000e+00>, feature_stride = 8 : i64, output_score = true, iou_loss = false}> : (tensor<1x12x5x6xf32>, tensor<1x24x5x6xf32>, tensor<1x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// deltas of sides
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_Proposal  ""  (f32[1,12,5,6], f32[1,24,5,6], f32[1,3])
// CHECK-NEXT: iou_loss, where the deltas are those of the sides; Proposal takes those of centre and size
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x12x5x6xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x24x5x6xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x3xf32>
%y = "mxnet._contrib_Proposal"(%a, %b, %c) <{rpn_pre_nms_top_n = 6000 : i64, rpn_post_nms_top_n = 300 : i64, threshold = 0.69999998799999996 : f64, rpn_min_size = 16 : i64, scales = array<f64: 4.000000e+00, 8.000000e+00, 1.600000e+01, 3.200000e+01>, ratios = array<f64: 5.000000e-01, 1.000000e+00, 2.000000e+00>, feature_stride = 16 : i64, output_score = false, iou_loss = true}> : (tensor<1x12x5x6xf32>, tensor<1x24x5x6xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no proposals
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_Proposal  ""  (f32[1,12,5,6], f32[1,24,5,6], f32[1,3])
// CHECK-NEXT: rpn_post_nms_top_n 0; it is from 1 to 65536
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x12x5x6xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x24x5x6xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1x3xf32>
%y = "mxnet._contrib_Proposal"(%a, %b, %c) <{rpn_pre_nms_top_n = 6000 : i64, rpn_post_nms_top_n = 0 : i64, threshold = 0.69999998799999996 : f64, rpn_min_size = 16 : i64, scales = array<f64: 4.000000e+00, 8.000000e+00, 1.600000e+01, 3.200000e+01>, ratios = array<f64: 5.000000e-01, 1.000000e+00, 2.000000e+00>, feature_stride = 16 : i64, output_score = false, iou_loss = false}> : (tensor<1x12x5x6xf32>, tensor<1x24x5x6xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
