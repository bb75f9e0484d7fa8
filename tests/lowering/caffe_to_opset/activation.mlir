// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-to-opset" | filecheck %s

// ReLU
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.ReLU_1"(%x){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%out = "caffe.ReLU"(%x) <{negative_slope = 0.000000e+00 : f64}> : (tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReLU with a negative slope
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.1]>}>
// CHECK-NEXT: %out = "opset.PReLU_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%out = "caffe.ReLU"(%x) <{negative_slope = 1.000000e-01 : f64}> : (tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PReLU: a slope for each channel, in the four dimensions of older files
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %out = "opset.PReLU_1"(%x, %[[RESHAPE]]){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1, 1, 1, 3], [0.1, 0.2, 0.3]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.PReLU"(%x, %b0) <{channel_shared = false}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// PReLU: one slope for all
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.PReLU_1"(%x, %b0){{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1], [0.1]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.PReLU"(%x, %b0) <{channel_shared = true}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// slopes for other channels
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.PReLU  ""  (f32[1,3,4,4], f32[2])
// CHECK-NEXT: it has 2 slopes for 3 channels
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [2], [0.1, 0.2]>}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.PReLU"(%x, %b0) <{channel_shared = false}> : (tensor<1x3x4x4xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReLU6
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Clamp_1"(%x) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.ReLU6"(%x) <{n = 6.000000e+00 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Clip
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Clamp_1"(%x) <{min = -1.000000e+00 : f64, max = 2.000000e+00 : f64}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Clip"(%x) <{min = -1.000000e+00 : f64, max = 2.000000e+00 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ELU
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Elu_1"(%x) <{alpha = 5.000000e-01 : f64}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.ELU"(%x) <{alpha = 5.000000e-01 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Sigmoid
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Sigmoid_1"(%x){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Sigmoid"(%x) : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TanH
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Tanh_1"(%x){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.TanH"(%x) : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BNLL
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.SoftPlus_4"(%x){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.BNLL"(%x) : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Mish
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Mish_4"(%x){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Mish"(%x) : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// HardSigmoid
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %out = "opset.HardSigmoid_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.HardSigmoid"(%x) : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// HardSwish
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.HSwish_4"(%x){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.HardSwish"(%x) : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Swish
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %out = "opset.Swish_4"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Swish"(%x) <{beta = 2.000000e+00 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Softmax over the channels
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.SoftMax_8"(%x) <{axis = 1 : i64}>{{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%out = "caffe.Softmax"(%x) <{axis = 1 : i64}> : (tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Softmax over the last axis
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.SoftMax_8"(%x) <{axis = 3 : i64}>{{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4xf32>
%out = "caffe.Softmax"(%x) <{axis = -1 : i64}> : (tensor<1x3x4x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Softmax over an axis that there is not
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Softmax  ""  (f32[1,3])
// CHECK-NEXT: axis 2 is out of range for rank 2
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Softmax"(%x) <{axis = 2 : i64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Softmax of a bottom of unknown rank
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Softmax  ""  (f32[...])
// CHECK-NEXT: the rank of the input is not known; give its shape with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<*xf32>
%out = "caffe.Softmax"(%x) <{axis = 1 : i64}> : (tensor<*xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Exp to the base e
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.Exp_1"(%x){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Exp"(%x) <{base = -1.000000e+00 : f64, scale = 1.000000e+00 : f64, shift = 0.000000e+00 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Exp to the base 2, of what is scaled and shifted
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.3465736]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.6931472]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %out = "opset.Exp_1"(%[[ADD]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Exp"(%x) <{base = 2.000000e+00 : f64, scale = 5.000000e-01 : f64, shift = 1.000000e+00 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Exp to a negative base
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Exp  ""  (f32[1,3])
// CHECK-NEXT: the base -2; it is positive, or -1 for e
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Exp"(%x) <{base = -2.000000e+00 : f64, scale = 1.000000e+00 : f64, shift = 0.000000e+00 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Log
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.4342945]>}>
// CHECK-NEXT: %out = "opset.Multiply_1"(%[[LOG]], %[[CONSTANT_3]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Log"(%x) <{base = 1.000000e+01 : f64, scale = 2.000000e+00 : f64, shift = 1.000000e+00 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Log to the base 1
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Log  ""  (f32[1,3])
// CHECK-NEXT: a logarithm to the base 1
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Log"(%x) <{base = 1.000000e+00 : f64, scale = 1.000000e+00 : f64, shift = 0.000000e+00 : f64}> : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Binarization
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x3xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %out = "opset.Select_1"(%[[GREATER]], %[[CONSTANT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3xf32>
%out = "caffe.Binarization"(%x) : (tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
