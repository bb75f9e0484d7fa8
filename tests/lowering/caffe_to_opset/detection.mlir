// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-to-opset" | filecheck %s

// PriorBox -> PriorBox, Unsqueeze
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [30, 48]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[PRIORBOX:[0-9]+]] = "opset.PriorBox_8"(%[[CONSTANT_2]], %[[CONSTANT]]) <{min_max_aspect_ratios_order = true, min_size = array<f64: 1.200000e+01>, max_size = array<f64: 2.000000e+01>, aspect_ratio = array<f64: 2.000000e+00>, density = array<f64>, fixed_ratio = array<f64>, fixed_size = array<f64>, clip = false, flip = true, step = 8.000000e+00 : f64, variance = array<f64: 1.000000e-01>, scale_all_sizes = true, offset = 5.000000e-01 : f64}>{{.*}} -> tensor<2x192xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %out = "opset.Unsqueeze_1"(%[[PRIORBOX]], %[[CONSTANT_3]]){{.*}} -> tensor<1x2x192xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x30x48xf32>
%out = "caffe.PriorBox"(%x, %x1) <{min_size = array<f64: 12.0>, max_size = array<f64: 20.0>, aspect_ratio = array<f64: 2.0>, step = 8.000000e+00 : f64}> : (tensor<1x2x3x4xf32>, tensor<1x3x30x48xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PriorBox: sizes that are not known
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x1) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[PRIORBOX:[0-9]+]] = "opset.PriorBox_8"(%[[GATHER_2]], %[[GATHER]]) <{min_max_aspect_ratios_order = true, min_size = array<f64: 1.200000e+01>, max_size = array<f64>, aspect_ratio = array<f64>, density = array<f64>, fixed_ratio = array<f64>, fixed_size = array<f64>, clip = false, flip = true, step = 0.000000e+00 : f64, variance = array<f64: 1.000000e-01>, scale_all_sizes = true, offset = 5.000000e-01 : f64}>{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %out = "opset.Unsqueeze_1"(%[[PRIORBOX]], %[[CONSTANT_5]]){{.*}} -> tensor<1x2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x?x?xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x?x?xf32>
%out = "caffe.PriorBox"(%x, %x1) <{min_size = array<f64: 12.0>}> : (tensor<1x2x?x?xf32>, tensor<1x3x?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PriorBox: a step down and another across
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [30, 48]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[PRIORBOX:[0-9]+]] = "opset.PriorBox_8"(%[[CONSTANT_2]], %[[CONSTANT]]) <{min_max_aspect_ratios_order = true, min_size = array<f64: 1.200000e+01>, max_size = array<f64>, aspect_ratio = array<f64>, density = array<f64>, fixed_ratio = array<f64>, fixed_size = array<f64>, clip = false, flip = true, step = 1.100000e+01 : f64, variance = array<f64: 1.000000e-01>, scale_all_sizes = true, offset = 5.000000e-01 : f64}>{{.*}} -> tensor<2x48xf32>
// CHECK-NEXT: %[[PRIORBOX_2:[0-9]+]] = "opset.PriorBox_8"(%[[CONSTANT_2]], %[[CONSTANT]]) <{min_max_aspect_ratios_order = true, min_size = array<f64: 1.200000e+01>, max_size = array<f64>, aspect_ratio = array<f64>, density = array<f64>, fixed_ratio = array<f64>, fixed_size = array<f64>, clip = false, flip = true, step = 9.000000e+00 : f64, variance = array<f64: 1.000000e-01>, scale_all_sizes = true, offset = 5.000000e-01 : f64}>{{.*}} -> tensor<2x48xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, -1, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[PRIORBOX]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x12x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, -1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[PRIORBOX_2]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x12x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [4], [true, false, true, false]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_5]], %[[RESHAPE]], %[[RESHAPE_2]]){{.*}} -> tensor<2x12x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SELECT]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<2x48xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %out = "opset.Unsqueeze_1"(%[[RESHAPE_3]], %[[CONSTANT_7]]){{.*}} -> tensor<1x2x48xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x30x48xf32>
%out = "caffe.PriorBox"(%x, %x1) <{min_size = array<f64: 12.0>, step_h = 9.000000e+00 : f64, step_w = 1.100000e+01 : f64}> : (tensor<1x2x3x4xf32>, tensor<1x3x30x48xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PriorBox: an offset without a step
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [60, 60]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[PRIORBOX:[0-9]+]] = "opset.PriorBox_8"(%[[CONSTANT_2]], %[[CONSTANT]]) <{min_max_aspect_ratios_order = true, min_size = array<f64: 1.200000e+01>, max_size = array<f64>, aspect_ratio = array<f64>, density = array<f64>, fixed_ratio = array<f64>, fixed_size = array<f64>, clip = false, flip = true, step = 1.500000e+01 : f64, variance = array<f64: 1.000000e-01>, scale_all_sizes = true, offset = 2.500000e-01 : f64}>{{.*}} -> tensor<2x48xf32>
// CHECK-NEXT: %[[PRIORBOX_2:[0-9]+]] = "opset.PriorBox_8"(%[[CONSTANT_2]], %[[CONSTANT]]) <{min_max_aspect_ratios_order = true, min_size = array<f64: 1.200000e+01>, max_size = array<f64>, aspect_ratio = array<f64>, density = array<f64>, fixed_ratio = array<f64>, fixed_size = array<f64>, clip = false, flip = true, step = 2.000000e+01 : f64, variance = array<f64: 1.000000e-01>, scale_all_sizes = true, offset = 2.500000e-01 : f64}>{{.*}} -> tensor<2x48xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, -1, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[PRIORBOX]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x12x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, -1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[PRIORBOX_2]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x12x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [4], [true, false, true, false]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_5]], %[[RESHAPE]], %[[RESHAPE_2]]){{.*}} -> tensor<2x12x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SELECT]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<2x48xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %out = "opset.Unsqueeze_1"(%[[RESHAPE_3]], %[[CONSTANT_7]]){{.*}} -> tensor<1x2x48xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x30x48xf32>
%out = "caffe.PriorBox"(%x, %x1) <{min_size = array<f64: 12.0>, offset = 2.500000e-01 : f64, img_size = 60 : i64}> : (tensor<1x2x3x4xf32>, tensor<1x3x30x48xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PriorBox: an offset, and the size of the image as it is given
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [60, 48]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[PRIORBOX:[0-9]+]] = "opset.PriorBox_8"(%[[CONSTANT_2]], %[[CONSTANT]]) <{min_max_aspect_ratios_order = true, min_size = array<f64: 1.200000e+01>, max_size = array<f64>, aspect_ratio = array<f64>, density = array<f64>, fixed_ratio = array<f64>, fixed_size = array<f64>, clip = false, flip = true, step = 1.200000e+01 : f64, variance = array<f64: 1.000000e-01>, scale_all_sizes = true, offset = 2.500000e-01 : f64}>{{.*}} -> tensor<2x48xf32>
// CHECK-NEXT: %[[PRIORBOX_2:[0-9]+]] = "opset.PriorBox_8"(%[[CONSTANT_2]], %[[CONSTANT]]) <{min_max_aspect_ratios_order = true, min_size = array<f64: 1.200000e+01>, max_size = array<f64>, aspect_ratio = array<f64>, density = array<f64>, fixed_ratio = array<f64>, fixed_size = array<f64>, clip = false, flip = true, step = 2.000000e+01 : f64, variance = array<f64: 1.000000e-01>, scale_all_sizes = true, offset = 2.500000e-01 : f64}>{{.*}} -> tensor<2x48xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, -1, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[PRIORBOX]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x12x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, -1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[PRIORBOX_2]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2x12x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [4], [true, false, true, false]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_5]], %[[RESHAPE]], %[[RESHAPE_2]]){{.*}} -> tensor<2x12x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SELECT]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<2x48xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %out = "opset.Unsqueeze_1"(%[[RESHAPE_3]], %[[CONSTANT_7]]){{.*}} -> tensor<1x2x48xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x30x48xf32>
%out = "caffe.PriorBox"(%x, %x1) <{min_size = array<f64: 12.0>, offset = 2.500000e-01 : f64, img_h = 60 : i64, img_w = 48 : i64}> : (tensor<1x2x3x4xf32>, tensor<1x3x30x48xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PriorBox of a matrix is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.PriorBox  ""  (f32[2,3], f32[1,3,30,48])
// CHECK-NEXT: its bottoms must have rank 4
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x30x48xf32>
%out = "caffe.PriorBox"(%x, %x1) <{min_size = array<f64: 12.0>}> : (tensor<2x3xf32>, tensor<1x3x30x48xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PriorBox without a size is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.PriorBox  ""  (f32[1,2,3,4], f32[1,3,30,48])
// CHECK-NEXT: it has no min_size
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x30x48xf32>
%out = "caffe.PriorBox"(%x, %x1) : (tensor<1x2x3x4xf32>, tensor<1x3x30x48xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PriorBox with fewer largest than least sizes is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.PriorBox  ""  (f32[1,2,3,4], f32[1,3,30,48])
// CHECK-NEXT: it has 2 min_size and 1 max_size
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x30x48xf32>
%out = "caffe.PriorBox"(%x, %x1) <{min_size = array<f64: 12.0, 13.0>, max_size = array<f64: 20.0>}> : (tensor<1x2x3x4xf32>, tensor<1x3x30x48xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PriorBox with two variances is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.PriorBox  ""  (f32[1,2,3,4], f32[1,3,30,48])
// CHECK-NEXT: it has 2 variances; 1 or 4 are possible
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x30x48xf32>
%out = "caffe.PriorBox"(%x, %x1) <{min_size = array<f64: 12.0>, variance = array<f64: 0.1, 0.2>}> : (tensor<1x2x3x4xf32>, tensor<1x3x30x48xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PriorBoxClustered
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [30, 48]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: %[[PRIORBOXCLUSTERED:[0-9]+]] = "opset.PriorBoxClustered_1"(%[[CONSTANT_2]], %[[CONSTANT]]) <{step = 0.000000e+00 : f64, step_w = 1.100000e+01 : f64, step_h = 9.000000e+00 : f64, width = array<f64: 1.000000e+01>, height = array<f64: 1.400000e+01>, clip = false, variance = array<f64: 1.000000e-01>, offset = 5.000000e-01 : f64}>{{.*}} -> tensor<2x48xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %out = "opset.Unsqueeze_1"(%[[PRIORBOXCLUSTERED]], %[[CONSTANT_3]]){{.*}} -> tensor<1x2x48xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x30x48xf32>
%out = "caffe.PriorBoxClustered"(%x, %x1) <{width = array<f64: 10.0>, height = array<f64: 14.0>, step_h = 9.000000e+00 : f64, step_w = 1.100000e+01 : f64}> : (tensor<1x2x3x4xf32>, tensor<1x3x30x48xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PriorBoxClustered: a width without a height is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.PriorBoxClustered  ""  (f32[1,2,3,4], f32[1,3,30,48])
// CHECK-NEXT: it has 1 widths and 0 heights
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x3x30x48xf32>
%out = "caffe.PriorBoxClustered"(%x, %x1) <{width = array<f64: 10.0>}> : (tensor<1x2x3x4xf32>, tensor<1x3x30x48xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DetectionOutput
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.DetectionOutput_8"(%x, %x1, %x2) <{background_label_id = 0 : i64, top_k = 20 : i64, variance_encoded_in_target = false, code_type = "caffe.PriorBoxParameter.CENTER_SIZE", share_location = true, confidence_threshold = 5.000000e-01 : f64, clip_after_nms = false, clip_before_nms = false, decrease_label_id = false, normalized = true, input_height = 1 : i64, input_width = 1 : i64, objectness_score = 0.0099999997764825821 : f64, keep_top_k = array<i64: 10>, nms_threshold = 0.30000001192092896 : f64{{.*}} -> tensor<1x1x10x7xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x16xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x12xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x2x16xf32>
%out = "caffe.DetectionOutput"(%x, %x1, %x2) <{keep_top_k = 10 : i64, top_k = 20 : i64, code_type = "CENTER_SIZE", confidence_threshold = 5.000000e-01 : f64}> : (tensor<1x16xf32>, tensor<1x12xf32>, tensor<1x2x16xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DetectionOutput: variances in the targets, blobs of four dimensions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<1x16xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x2, %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<1x1x16xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT_6]]) <{special_zero = true}>{{.*}} -> tensor<1x12xf32>
// CHECK-NEXT: %out = "opset.DetectionOutput_8"(%[[RESHAPE]], %[[RESHAPE_2]], %[[SLICE]]) <{background_label_id = 0 : i64, top_k = -1 : i64, variance_encoded_in_target = true, code_type = "caffe.PriorBoxParameter.CORNER", share_location = true, confidence_threshold = -3.4028234663852886e+38 : f64, clip_after_nms = false, clip_before_nms = false, decrease_label_id = false, normalized = true, input_height = 1 : i64, input_width = 1 : i64, objectness_score = 0.0099999997764825821 : f64, keep_top_k = array<i64: 10>, nms_threshold = 0.30000001192092896 : f64{{.*}} -> tensor<1x1x10x7xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x16x1x1xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x12x1x1xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x2x16xf32>
%out = "caffe.DetectionOutput"(%x, %x1, %x2) <{keep_top_k = 10 : i64, variance_encoded_in_target = true}> : (tensor<1x16x1x1xf32>, tensor<1x12x1x1xf32>, tensor<1x2x16xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DetectionOutput: CORNER_SIZE is computed
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, -1, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x2, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[SLICE]], %[[CONSTANT_6]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>, tensor<1x4x1xf32>)
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_3]], %[[SPLIT]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_4]], %[[SPLIT_2]]){{.*}} -> tensor<1x4x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SUBTRACT]], %[[SUBTRACT_2]], %[[SUBTRACT]], %[[SUBTRACT_2]]) <{axis = 2 : i64}>{{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONCAT]], %[[SLICE_2]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, -1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT_11]]) <{special_zero = true}>{{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE_2]], %[[MULTIPLY]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SLICE]], %[[MULTIPLY_2]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%x2, %[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]]){{.*}} -> tensor<1x1x16xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT_16]]) <{special_zero = true}>{{.*}} -> tensor<1x16xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SLICE_3]], %[[CONSTANT_17]]){{.*}} -> tensor<1x1x16xf32>
// CHECK-NEXT: %out = "opset.DetectionOutput_8"(%[[RESHAPE_3]], %x1, %[[MULTIPLY_3]]) <{background_label_id = 0 : i64, top_k = -1 : i64, variance_encoded_in_target = true, code_type = "caffe.PriorBoxParameter.CORNER", share_location = true, confidence_threshold = -3.4028234663852886e+38 : f64, clip_after_nms = false, clip_before_nms = false, decrease_label_id = false, normalized = true, input_height = 1 : i64, input_width = 1 : i64, objectness_score = 0.0099999997764825821 : f64, keep_top_k = array<i64: 10>, nms_threshold = 0.30000001192092896 : f64{{.*}} -> tensor<1x1x10x7xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x16xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x12xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x2x16xf32>
%out = "caffe.DetectionOutput"(%x, %x1, %x2) <{keep_top_k = 10 : i64, code_type = "CORNER_SIZE"}> : (tensor<1x16xf32>, tensor<1x12xf32>, tensor<1x2x16xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DetectionOutput: CORNER_SIZE with locations of each class is refused
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.DetectionOutput  ""  (f32[1,48], f32[1,12], f32[1,2,16])
// CHECK-NEXT: CORNER_SIZE with locations that are not shared by the classes
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x48xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x12xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x2x16xf32>
%out = "caffe.DetectionOutput"(%x, %x1, %x2) <{code_type = "CORNER_SIZE", share_location = false}> : (tensor<1x48xf32>, tensor<1x12xf32>, tensor<1x2x16xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DetectionOutput: a threshold that changes is refused
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.DetectionOutput  ""  (f32[1,16], f32[1,12], f32[1,2,16])
// CHECK-NEXT: eta is 0.5; a threshold that changes on the way is not in OpenVINO's operation
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x16xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x12xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x2x16xf32>
%out = "caffe.DetectionOutput"(%x, %x1, %x2) <{eta = 5.000000e-01 : f64}> : (tensor<1x16xf32>, tensor<1x12xf32>, tensor<1x2x16xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DetectionOutput of four bottoms is refused
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: caffe.DetectionOutput  ""  (f32[1,16], f32[1,12], f32[1,2,16], f32[1,8])
// CHECK-NEXT: it has 4 bottoms; 3 or 5 are possible
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x16xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x12xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x2x16xf32>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<1x8xf32>
%out = "caffe.DetectionOutput"(%x, %x1, %x2, %x3) : (tensor<1x16xf32>, tensor<1x12xf32>, tensor<1x2x16xf32>, tensor<1x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Proposal of an image with three numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x2, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %out, %[[PROPOSAL:[0-9]+]] = "opset.Proposal_4"(%x, %x1, %[[RESHAPE]]) <{clip_before_nms = true, clip_after_nms = false, normalize = false, box_size_scale = 1.000000e+00 : f64, box_coordinate_scale = 1.000000e+00 : f64, framework = "", base_size = 16 : i64, pre_nms_topn = 6000 : i64, post_nms_topn = 20 : i64, nms_thresh = 0.69999998807907104 : f64, feat_stride = 16 : i64, min_size = 16 : i64, ratio = array<f64: 1.000000e+00>, scale = array<f64: 2.000000e+00, 3.000000e+00, 4.000000e+00>}>{{.*}} -> (tensor<20x5xf32>, tensor<20xf32>)
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x5x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x12x5x6xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x3xf32>
%out = "caffe.Proposal"(%x, %x1, %x2) <{ratio = array<f64: 1.0>, scale = array<f64: 2.0, 3.0, 4.0>, post_nms_topn = 20 : i64}> : (tensor<1x6x5x6xf32>, tensor<1x12x5x6xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Proposal: the scores as well, and the first four of six numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x2, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %out, %out1 = "opset.Proposal_4"(%x, %x1, %[[SLICE]]) <{clip_before_nms = true, clip_after_nms = false, normalize = false, box_size_scale = 1.000000e+00 : f64, box_coordinate_scale = 1.000000e+00 : f64, framework = "", base_size = 16 : i64, pre_nms_topn = 6000 : i64, post_nms_topn = 20 : i64, nms_thresh = 0.69999998807907104 : f64, feat_stride = 16 : i64, min_size = 16 : i64, ratio = array<f64: 1.000000e+00>, scale = array<f64: 2.000000e+00, 3.000000e+00, 4.000000e+00>}>{{.*}} -> (tensor<20x5xf32>, tensor<20xf32>)
// CHECK-NEXT: "opset.Result_1"(%out)
// CHECK-NEXT: "opset.Result_1"(%out1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x5x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x12x5x6xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x6xf32>
%out, %out1 = "caffe.Proposal"(%x, %x1, %x2) <{ratio = array<f64: 1.0>, scale = array<f64: 2.0, 3.0, 4.0>, post_nms_topn = 20 : i64}> : (tensor<1x6x5x6xf32>, tensor<1x12x5x6xf32>, tensor<1x6xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// The Python layer: boxes that are too small end the list
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x2, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[PROPOSAL:[0-9]+]], %[[PROPOSAL_2:[0-9]+]] = "opset.Proposal_4"(%x, %x1, %[[SLICE]]) <{clip_before_nms = true, clip_after_nms = false, normalize = false, box_size_scale = 1.000000e+00 : f64, box_coordinate_scale = 1.000000e+00 : f64, framework = "", base_size = 16 : i64, pre_nms_topn = 6000 : i64, post_nms_topn = 20 : i64, nms_thresh = 0.69999998807907104 : f64, feat_stride = 16 : i64, min_size = 16 : i64, ratio = array<f64: 1.000000e+00>, scale = array<f64: 2.000000e+00, 3.000000e+00, 4.000000e+00>}>{{.*}} -> (tensor<20x5xf32>, tensor<20xf32>)
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[PROPOSAL_2]], %[[CONSTANT_6]]){{.*}} -> tensor<20x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[UNSQUEEZE]], %[[CONSTANT_7]]){{.*}} -> tensor<20x1xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-1.0, 0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %out = "opset.Select_1"(%[[GREATER]], %[[PROPOSAL]], %[[CONSTANT_8]]){{.*}} -> tensor<20x5xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x5x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x12x5x6xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x4xf32>
%out = "caffe.PythonProposal"(%x, %x1, %x2) <{ratio = array<f64: 1.0>, scale = array<f64: 2.0, 3.0, 4.0>, post_nms_topn = 20 : i64}> : (tensor<1x6x5x6xf32>, tensor<1x12x5x6xf32>, tensor<1x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Proposal of three tops is refused
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Proposal  ""  (f32[1,6,5,6], f32[1,12,5,6], f32[1,3])
// CHECK-NEXT: it has 3 tops; 1 or 2 are possible
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x5x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x12x5x6xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x3xf32>
%out, %out1, %out2 = "caffe.Proposal"(%x, %x1, %x2) <{ratio = array<f64: 1.0>, scale = array<f64: 2.0, 3.0, 4.0>}> : (tensor<1x6x5x6xf32>, tensor<1x12x5x6xf32>, tensor<1x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out1) <{tensor_name = "out1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%out2) <{tensor_name = "out2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Proposal without scales is refused
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Proposal  ""  (f32[1,6,5,6], f32[1,12,5,6], f32[1,3])
// CHECK-NEXT: it needs at least one ratio and one scale
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x5x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x12x5x6xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x3xf32>
%out = "caffe.Proposal"(%x, %x1, %x2) <{ratio = array<f64: 1.0>}> : (tensor<1x6x5x6xf32>, tensor<1x12x5x6xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// SimplerNMS -> Proposal
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x2, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[PROPOSAL:[0-9]+]], %[[PROPOSAL_2:[0-9]+]] = "opset.Proposal_4"(%x, %x1, %[[RESHAPE]]) <{clip_before_nms = true, clip_after_nms = false, normalize = false, box_size_scale = 1.000000e+00 : f64, box_coordinate_scale = 1.000000e+00 : f64, framework = "", base_size = 16 : i64, pre_nms_topn = 6000 : i64, post_nms_topn = 20 : i64, nms_thresh = 0.69999998807907104 : f64, feat_stride = 16 : i64, min_size = 16 : i64, ratio = array<f64: 5.000000e-01, 1.000000e+00, 2.000000e+00>, scale = array<f64: 2.000000e+00, 3.000000e+00, 4.000000e+00>}>{{.*}} -> (tensor<20x5xf32>, tensor<20xf32>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[PROPOSAL_2]], %[[CONSTANT_2]]){{.*}} -> tensor<20x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[UNSQUEEZE]], %[[CONSTANT_3]]){{.*}} -> tensor<20x1xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-1.0, 0.0, 0.0, 0.0, 0.0]>}>
// CHECK-NEXT: %out = "opset.Select_1"(%[[GREATER]], %[[PROPOSAL]], %[[CONSTANT_4]]){{.*}} -> tensor<20x5xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x18x5x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1x36x5x6xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<1x3xf32>
%out = "caffe.SimplerNMS"(%x, %x1, %x2) <{scale = array<f64: 2.0, 3.0, 4.0>, post_nms_topn = 20 : i64}> : (tensor<1x18x5x6xf32>, tensor<1x36x5x6xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
