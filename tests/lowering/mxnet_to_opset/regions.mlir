// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// ROIPooling
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 5]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %y = "opset.ROIPooling_2"(%a, %[[RESHAPE]]) <{output_size = array<i64: 2, 2>, output_roi = array<i64: 2, 2>, method = "max", pooled_h = 2 : i64, pooled_w = 2 : i64, spatial_scale = 5.000000e-01 : f64}>{{.*}} -> tensor<2x3x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x5xf32>
%y = "mxnet.ROIPooling"(%a, %b) <{pooled_size = array<i64: 2, 2>, spatial_scale = 5.000000e-01 : f64}> : (tensor<1x3x8x8xf32>, tensor<2x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_ROIAlign
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 5]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 5]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[SLICE_2]]) <{destination_type = i32}>{{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.ROIAlign_9"(%a, %[[SLICE]], %[[RESHAPE_3]]) <{aligned_mode = "asymmetric", pooled_h = 2 : i64, pooled_w = 2 : i64, sampling_ratio = 0 : i64, spatial_scale = 5.000000e-01 : f64, mode = "avg"}>{{.*}} -> tensor<2x3x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x5xf32>
%y = "mxnet._contrib_ROIAlign"(%a, %b) <{sample_ratio = -1 : i64, position_sensitive = false, aligned = false, pooled_size = array<i64: 2, 2>, spatial_scale = 5.000000e-01 : f64}> : (tensor<1x3x8x8xf32>, tensor<2x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_PSROIPooling
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 5]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %y = "opset.PSROIPooling_1"(%a, %[[RESHAPE]]) <{group_size = 2 : i64, mode = "average", spatial_bins_x = 1 : i64, spatial_bins_y = 1 : i64, output_dim = 2 : i64, spatial_scale = 5.000000e-01 : f64}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x8x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x5xf32>
%y = "mxnet._contrib_PSROIPooling"(%a, %b) <{group_size = 0 : i64, pooled_size = 2 : i64, spatial_scale = 5.000000e-01 : f64, output_dim = 2 : i64}> : (tensor<1x8x8x8xf32>, tensor<2x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_DeformablePSROIPooling
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 5]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %y = "opset.DeformablePSROIPooling_1"(%a, %[[RESHAPE]], %c) <{group_size = 2 : i64, mode = "bilinear_deformable", spatial_bins_x = 1 : i64, spatial_bins_y = 1 : i64, trans_std = 0.000000e+00 : f64, part_size = 2 : i64, output_dim = 2 : i64, spatial_scale = 5.000000e-01 : f64}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x8x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x5xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x2x2x2xf32>
%y = "mxnet._contrib_DeformablePSROIPooling"(%a, %b, %c) <{part_size = 2 : i64, sample_per_part = 1 : i64, trans_std = 0.000000e+00 : f64, no_trans = false, pooled_size = 2 : i64, group_size = 2 : i64, spatial_scale = 5.000000e-01 : f64, output_dim = 2 : i64}> : (tensor<1x8x8x8xf32>, tensor<2x5xf32>, tensor<2x2x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// three sizes
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.ROIPooling  ""  (f32[1,3,8,8], f32[2,5])
// CHECK-NEXT: pooled_size has 3 entries; there are a height and a width
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x5xf32>
%y = "mxnet.ROIPooling"(%a, %b) <{pooled_size = array<i64: 2, 2, 2>, spatial_scale = 5.000000e-01 : f64}> : (tensor<1x3x8x8xf32>, tensor<2x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// fewer groups than bins
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [8], [0, 0, 0, 0, 1, 1, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%a, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x8x8x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 5]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %y = "opset.PSROIPooling_1"(%[[GATHER]], %[[RESHAPE]]) <{group_size = 2 : i64, mode = "average", spatial_bins_x = 1 : i64, spatial_bins_y = 1 : i64, output_dim = 2 : i64, spatial_scale = 5.000000e-01 : f64}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x8x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x5xf32>
%y = "mxnet._contrib_PSROIPooling"(%a, %b) <{group_size = 1 : i64, pooled_size = 2 : i64, spatial_scale = 5.000000e-01 : f64, output_dim = 2 : i64}> : (tensor<1x8x8x8xf32>, tensor<2x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// groups of another size
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [8], [0, 0, 0, 0, 1, 1, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%a, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x8x8x8xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 5]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %y = "opset.DeformablePSROIPooling_1"(%[[GATHER]], %[[RESHAPE]], %c) <{group_size = 2 : i64, mode = "bilinear_deformable", spatial_bins_x = 1 : i64, spatial_bins_y = 1 : i64, trans_std = 0.000000e+00 : f64, part_size = 2 : i64, output_dim = 2 : i64, spatial_scale = 5.000000e-01 : f64}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x8x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x5xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x2x2x2xf32>
%y = "mxnet._contrib_DeformablePSROIPooling"(%a, %b, %c) <{part_size = 0 : i64, sample_per_part = 1 : i64, trans_std = 0.000000e+00 : f64, no_trans = false, pooled_size = 2 : i64, group_size = 1 : i64, spatial_scale = 5.000000e-01 : f64, output_dim = 2 : i64}> : (tensor<1x8x8x8xf32>, tensor<2x5xf32>, tensor<2x2x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no bins
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_PSROIPooling  ""  (f32[2,8,8,8], f32[4,5])
// CHECK-NEXT: 2 maps of 2 x 2 groups for 0 x 0 bins; no model can have that
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x8x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x5xf32>
%y = "mxnet._contrib_PSROIPooling"(%a, %b) <{group_size = 2 : i64, spatial_scale = 5.000000e-01 : f64, output_dim = 2 : i64, pooled_size = 0 : i64}> : (tensor<2x8x8x8xf32>, tensor<4x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// of dynamic sizes
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x5xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 5 : i64}>{{.*}} -> (tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>)
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Ceiling_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x2x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x2x?xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x2x?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x2x?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?x2x?xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<?x2x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x2x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Ceiling_1"{{.*}} -> tensor<?x2xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x2x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x2x?xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x2x?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x2x?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?x2x?xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<?x2x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x2x?xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x?xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x?x?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x?x1x?x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x?x?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2x?x1x1x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x?x1x?x?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x?x?x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x?x?x?x?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x?x?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<6xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x2x2x2x?x?xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x?x?x?x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x?x2xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x?x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x2x?x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x2x2x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x8x?x?xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?x5xf32>
%y = "mxnet._contrib_PSROIPooling"(%a, %b) <{group_size = 2 : i64, spatial_scale = 5.000000e-01 : f64, output_dim = 2 : i64, pooled_size = 2 : i64}> : (tensor<?x8x?x?xf32>, tensor<?x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
