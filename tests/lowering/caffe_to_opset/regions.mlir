// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-to-opset" | filecheck %s

// ROIPooling; regions of rank 4 become rows
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 5]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: %out = "opset.ROIPooling_2"(%x, %[[RESHAPE]]) <{output_size = array<i64: 0, 0>, output_roi = array<i64: 2, 3>, method = "max", pooled_h = 2 : i64, pooled_w = 3 : i64, spatial_scale = 6.250000e-02 : f64}>{{.*}} -> tensor<4x2x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x8x8xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x5x1x1xf32>
%out = "caffe.ROIPooling"(%x, %x1) <{pooled_h = 2 : i64, pooled_w = 3 : i64, spatial_scale = 6.250000e-02 : f64}> : (tensor<1x2x8x8xf32>, tensor<4x5x1x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ROIPooling without a size is refused
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.ROIPooling  ""  (f32[1,2,8,8], f32[4,5])
// CHECK-NEXT: pooled_h and pooled_w are 2 and 0; they must be positive
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x8x8xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x5xf32>
%out = "caffe.ROIPooling"(%x, %x1) <{pooled_h = 2 : i64}> : (tensor<1x2x8x8xf32>, tensor<4x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PSROIPooling
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.PSROIPooling_1"(%x, %x1) <{group_size = 2 : i64, mode = "average", spatial_bins_x = 1 : i64, spatial_bins_y = 1 : i64, output_dim = 2 : i64, spatial_scale = 5.000000e-01 : f64}>{{.*}} -> tensor<4x2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x8x8x8xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x5xf32>
%out = "caffe.PSROIPooling"(%x, %x1) <{group_size = 2 : i64, output_dim = 2 : i64, spatial_scale = 5.000000e-01 : f64}> : (tensor<1x8x8x8xf32>, tensor<4x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RegionYolo: flat with a softmax
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.RegionYolo_1"(%x) <{anchors = array<f64>, do_softmax = true, mask = array<i64>, axis = 1 : i64, end_axis = 3 : i64, coords = 4 : i64, classes = 3 : i64, num = 2 : i64}>{{.*}} -> tensor<1x192xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x16x3x4xf32>
%out = "caffe.RegionYolo"(%x) <{classes = 3 : i64, num = 2 : i64}> : (tensor<1x16x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RegionYolo without a softmax
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.RegionYolo_1"(%x) <{anchors = array<f64>, do_softmax = false, mask = array<i64: 0, 1>, axis = 1 : i64, end_axis = 3 : i64, coords = 4 : i64, classes = 3 : i64, num = 2 : i64}>{{.*}} -> tensor<1x16x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x16x3x4xf32>
%out = "caffe.RegionYolo"(%x) <{classes = 3 : i64, num = 2 : i64, do_softmax = false, mask = array<i64: 0, 1>}> : (tensor<1x16x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReorgYolo
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.ReorgYolo_2"(%x) <{stride = array<i64: 2>}>{{.*}} -> tensor<1x16x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x4x6xf32>
%out = "caffe.ReorgYolo"(%x) <{stride = 2 : i64}> : (tensor<1x4x4x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReorgYolo with a stride of 0 is refused
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.ReorgYolo  ""  (f32[1,4,4,6])
// CHECK-NEXT: the stride is 0
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x4x6xf32>
%out = "caffe.ReorgYolo"(%x) <{stride = 0 : i64}> : (tensor<1x4x4x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Reorg -> ReorgYolo
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.ReorgYolo_2"(%x) <{stride = array<i64: 2>}>{{.*}} -> tensor<1x16x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x4x6xf32>
%out = "caffe.Reorg"(%x) <{stride = 2 : i64}> : (tensor<1x4x4x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
