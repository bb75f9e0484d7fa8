// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-to-opset" | filecheck %s

// AbsVal
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Abs_1"(%x){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.AbsVal"(%x) : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a sum of three, one with a coefficient, one subtracted
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %y){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %out = "opset.Subtract_1"(%[[ADD]], %z){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x3xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<1x3xf32>
%out = "caffe.Eltwise"(%x, %y, %z) <{operation = "SUM", coeff = array<f64: 5.000000e-01, 1.000000e+00, -1.000000e+00>}> : (tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a product
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Multiply_1"(%x, %y){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x3xf32>
%out = "caffe.Eltwise"(%x, %y) <{operation = "PROD", coeff = array<f64>}> : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the largest
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Maximum_1"(%x, %y){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x3xf32>
%out = "caffe.Eltwise"(%x, %y) <{operation = "MAX", coeff = array<f64>}> : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no bottoms
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Eltwise  ""  ()
// CHECK-NEXT: it has no bottoms
%out = "caffe.Eltwise"() <{operation = "SUM", coeff = array<f64>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// coefficients for other bottoms
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Eltwise  ""  (f32[1,3], f32[1,3])
// CHECK-NEXT: 1 coefficients for 2 bottoms
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x3xf32>
%out = "caffe.Eltwise"(%x, %y) <{operation = "SUM", coeff = array<f64: 1.000000e+00>}> : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// coefficients of a product
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Eltwise  ""  (f32[1,3], f32[1,3])
// CHECK-NEXT: coefficients of the operation PROD; Caffe has them for SUM
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x3xf32>
%out = "caffe.Eltwise"(%x, %y) <{operation = "PROD", coeff = array<f64: 1.000000e+00, 2.000000e+00>}> : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Axpy
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x3x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[UNSQUEEZE]], %y){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[MULTIPLY]], %z){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x3x4x4xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<1x3x4x4xf32>
%out = "caffe.Axpy"(%x, %y, %z) : (tensor<1x3xf32>, tensor<1x3x4x4xf32>, tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Axpy by a number for each element of a row
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Axpy  ""  (f32[3], f32[1,3,4,4], f32[1,3,4,4])
// CHECK-NEXT: a has rank 1 and x rank 4; [batch, channels] is needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x3x4x4xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<1x3x4x4xf32>
%out = "caffe.Axpy"(%x, %y, %z) : (tensor<3xf32>, tensor<1x3x4x4xf32>, tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scale by blobs
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%b0, %[[CONSTANT]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%b1, %[[CONSTANT_2]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[UNSQUEEZE]]){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[MULTIPLY]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [3], [4.0, 5.0, 6.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Scale"(%x, %b0, %b1) <{axis = 1 : i64, num_axes = 1 : i64, bias_term = true}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scale by a blob of four dimensions for one axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %out = "opset.Multiply_1"(%x, %[[UNSQUEEZE]]){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1, 1, 1, 3], [1.0, 2.0, 3.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Scale"(%x, %b0) <{axis = 1 : i64, num_axes = 1 : i64, bias_term = false}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scale by one number
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %out = "opset.Multiply_1"(%x, %[[RESHAPE]]){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Scale"(%x, %b0) <{axis = 1 : i64, num_axes = 0 : i64, bias_term = false}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scale by another bottom, along the last axes
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Multiply_1"(%x, %y){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<4x4xf32>
%out = "caffe.Scale"(%x, %y) <{axis = -2 : i64, num_axes = 1 : i64, bias_term = false}> : (tensor<1x3x4x4xf32>, tensor<4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scale by all from an axis on
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Multiply_1"(%x, %b0){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2, 3], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Scale"(%x, %b0) <{axis = 1 : i64, num_axes = -1 : i64, bias_term = false}> : (tensor<1x2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a blob of one axis for two
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Scale  ""  (f32[1,2,3], f32[6])
// CHECK-NEXT: the scale has the shape [6] for 2 axes
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [6], [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Scale"(%x, %b0) <{axis = 1 : i64, num_axes = 2 : i64, bias_term = false}> : (tensor<1x2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a scale that is too long
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Scale  ""  (f32[1,3,4,4], f32[3,4,4,4])
// CHECK-NEXT: the scale has 4 dimensions, and the bottom 3 from axis 1 on
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<3x4x4x4xf32>
%out = "caffe.Scale"(%x, %y) <{axis = 1 : i64, num_axes = 1 : i64, bias_term = false}> : (tensor<1x3x4x4xf32>, tensor<3x4x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a scale for other channels
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Scale  ""  (f32[1,3,4,4], f32[2])
// CHECK-NEXT: the scale has the shape [2], the bottom [1, 3, 4, 4] with axis 1
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Scale"(%x, %b0) <{axis = 1 : i64, num_axes = 1 : i64, bias_term = false}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a bias that is missing
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Scale  ""  (f32[1,3], f32[3])
// CHECK-NEXT: it has a bias_term, and its weights have no bias
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Scale"(%x, %b0) <{axis = 1 : i64, num_axes = 1 : i64, bias_term = true}> : (tensor<1x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Bias by a blob
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%b0, %[[CONSTANT]]){{.*}} -> tensor<3x1x1xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%x, %[[UNSQUEEZE]]){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Bias"(%x, %b0) <{axis = 1 : i64, num_axes = 1 : i64}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Power
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %out = "opset.Power_1"(%[[ADD]], %[[CONSTANT_3]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Power"(%x) <{power = 2.000000e+00 : f64, scale = 5.000000e-01 : f64, shift = 1.000000e+00 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Power with a scale of 0: the same number everywhere
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [9.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 3]>}>
// CHECK-NEXT: %out = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONSTANT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Power"(%x) <{power = 2.000000e+00 : f64, scale = 0.000000e+00 : f64, shift = 3.000000e+00 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Power with a power of 0, of a size that is not known
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %out = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%out = "caffe.Power"(%x) <{power = 0.000000e+00 : f64, scale = 1.000000e+00 : f64, shift = 0.000000e+00 : f64}> : (tensor<?x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Power that has no number
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %out = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONSTANT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%out = "caffe.Power"(%x) <{power = -1.000000e+00 : f64, scale = 0.000000e+00 : f64, shift = 0.000000e+00 : f64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Threshold
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x3xi1>
// CHECK-NEXT: %out = "opset.Convert_1"(%[[GREATER]]) <{destination_type = f32}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Threshold"(%x) <{threshold = 5.000000e-01 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
