// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// x * Clamp(x + 3, 0, 6) / 6 -> HSwish(x)
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.HSwish_4"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%v = "opset.Add_1"(%x, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%v_1 = "opset.Clamp_1"(%v) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
%v_2 = "opset.Multiply_1"(%x, %v_1) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}> : () -> tensor<f32>
%v_3 = "opset.Divide_1"(%v_2, %c_1) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%v_3) : (tensor<2x3xf32>) -> ()

// -----

// x * HSigmoid(x) -> HSwish(x)
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.HSwish_4"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%v = "opset.HSigmoid_5"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%v_1 = "opset.Multiply_1"(%x, %v) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%v_1) : (tensor<2x3xf32>) -> ()

// -----

// Clamp(x + 3, 0, 6) / 6 -> HSigmoid(x); also as a product
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.HSigmoid_5"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %v_1 = "opset.HSigmoid_5"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%v_1)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%v = "opset.Add_1"(%x, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%v_1 = "opset.Clamp_1"(%v) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}> : () -> tensor<f32>
%v_2 = "opset.Divide_1"(%v_1, %c_1) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%v_3 = "opset.Add_1"(%x, %c_2) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%v_4 = "opset.Clamp_1"(%v_3) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.16666667]>}> : () -> tensor<f32>
%v_5 = "opset.Multiply_1"(%v_4, %c_3) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%v_2) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%v_5) : (tensor<2x3xf32>) -> ()

// -----

// HardSigmoid(x, 1/6, 1/2) -> HSigmoid(x)
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.HSigmoid_5"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.16666667]>}> : () -> tensor<f32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%v = "opset.HardSigmoid_1"(%x, %c, %c_1) : (tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%v) : (tensor<2x3xf32>) -> ()

// -----

// Log(Exp(x) + 1) -> SoftPlus(x)
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.SoftPlus_4"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%v = "opset.Exp_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%v_1 = "opset.Add_1"(%v, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%v_2 = "opset.Log_1"(%v_1) : (tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%v_2) : (tensor<2x3xf32>) -> ()

// -----

// x * Tanh(SoftPlus(x)) -> Mish(x)
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Mish_4"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%v = "opset.SoftPlus_4"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%v_1 = "opset.Tanh_1"(%v) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%v_2 = "opset.Multiply_1"(%x, %v_1) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%v_2) : (tensor<2x3xf32>) -> ()

// -----

// 1 / (1 + Exp(-x)), Power(1 + Exp(-x), -1) -> Sigmoid(x)
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Sigmoid_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %v_1 = "opset.Sigmoid_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%v_1)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%v = "opset.Negative_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%v_1 = "opset.Exp_1"(%v) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%v_2 = "opset.Add_1"(%v_1, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%v_3 = "opset.Divide_1"(%c_1, %v_2) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%v_4 = "opset.Negative_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%v_5 = "opset.Exp_1"(%v_4) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%v_6 = "opset.Add_1"(%v_5, %c_2) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}> : () -> tensor<f32>
%v_7 = "opset.Power_1"(%v_6, %c_3) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%v_3) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%v_7) : (tensor<2x3xf32>) -> ()

// -----

// x * (1 + Erf(x / sqrt(2))) / 2 -> Gelu(x); also as a product
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Gelu_7"(%x) <{approximation_mode = "erf"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %v_1 = "opset.Gelu_7"(%x) <{approximation_mode = "erf"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%v_1)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.4142135]>}> : () -> tensor<f32>
%v = "opset.Divide_1"(%x, %c) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%v_1 = "opset.Erf_1"(%v) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%v_2 = "opset.Add_1"(%v_1, %c_1) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%v_3 = "opset.Multiply_1"(%x, %v_2) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%v_4 = "opset.Divide_1"(%v_3, %c_2) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.4142135]>}> : () -> tensor<f32>
%v_5 = "opset.Divide_1"(%x, %c_3) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%v_6 = "opset.Erf_1"(%v_5) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%v_7 = "opset.Add_1"(%v_6, %c_4) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%v_8 = "opset.Multiply_1"(%x, %v_7) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%v_9 = "opset.Multiply_1"(%v_8, %c_5) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%v_4) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%v_9) : (tensor<2x3xf32>) -> ()

// -----

// (x - mean) / Sqrt(variance + e) -> MVN(x); also as a product
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.MVN_6"(%x, %c) <{eps = 9.9999997473787516e-06 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3xf32>
// CHECK:      %v_1 = "opset.MVN_6"(%x, %c_1) <{eps = 9.9999997473787516e-06 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%v_1)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%v = "opset.ReduceMean_1"(%x, %c) <{keep_dims = true}> : (tensor<2x3xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%v_1 = "opset.Subtract_1"(%x, %v) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
%v_2 = "opset.Multiply_1"(%v_1, %v_1) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%v_3 = "opset.ReduceMean_1"(%v_2, %c_1) <{keep_dims = true}> : (tensor<2x3xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}> : () -> tensor<f32>
%v_4 = "opset.Add_1"(%v_3, %c_2) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
%v_5 = "opset.Sqrt_1"(%v_4) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%v_6 = "opset.Divide_1"(%v_1, %v_5) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%v_7 = "opset.ReduceMean_1"(%x, %c_3) <{keep_dims = true}> : (tensor<2x3xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%v_8 = "opset.Subtract_1"(%x, %v_7) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
%v_9 = "opset.Multiply_1"(%v_8, %v_8) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%v_10 = "opset.ReduceMean_1"(%v_9, %c_4) <{keep_dims = true}> : (tensor<2x3xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}> : () -> tensor<f32>
%v_11 = "opset.Add_1"(%v_10, %c_5) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
%v_12 = "opset.Sqrt_1"(%v_11) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%v_13 = "opset.Divide_1"(%c_6, %v_12) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%v_14 = "opset.Multiply_1"(%v_8, %v_13) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%v_6) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%v_14) : (tensor<2x3xf32>) -> ()

// -----

// Multiply(Convolution(x, w), s), Divide(…, s) -> Convolution(x, w * s)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [2.0, 15.0]>}>
// CHECK-NEXT: %v = "opset.Convolution_1"(%x, %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK:      %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [0.5, 2.5]>}>
// CHECK-NEXT: %v_1 = "opset.Convolution_1"(%x_1, %[[CONSTANT_2]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%v_1)
%x = "opset.Parameter_1"() : () -> tensor<1x1x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 5.0]>}> : () -> tensor<2x1x1xf32>
%v = "opset.Convolution_1"(%x, %c) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x3xf32>, tensor<2x1x1xf32>) -> tensor<1x2x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [2.0, 3.0]>}> : () -> tensor<2x1xf32>
%v_1 = "opset.Multiply_1"(%v, %c_1) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<2x1xf32>) -> tensor<1x2x3xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x1x3xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 5.0]>}> : () -> tensor<2x1x1xf32>
%v_2 = "opset.Convolution_1"(%x_1, %c_2) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x3xf32>, tensor<2x1x1xf32>) -> tensor<1x2x3xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%v_3 = "opset.Divide_1"(%v_2, %c_3) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%v_1) : (tensor<1x2x3xf32>) -> ()
"opset.Result_1"(%v_3) : (tensor<1x2x3xf32>) -> ()

// -----

// Multiply(Add(Convolution(x, w), b), s) -> Add(Convolution(x, w * s), b * s)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [2.0, 15.0]>}>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [2.0, 6.0]>}>
// CHECK-NEXT: %v = "opset.Add_1"(%[[CONVOLUTION]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2x3xf32>
// CHECK:      %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [0.5, 2.5]>}>
// CHECK-NEXT: %[[CONVOLUTION_2:[0-9]+]] = "opset.Convolution_1"(%x_1, %[[CONSTANT_3]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1], [0.5]>}>
// CHECK-NEXT: %v_1 = "opset.Add_1"(%[[CONVOLUTION_2]], %[[CONSTANT_4]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%v_1)
%x = "opset.Parameter_1"() : () -> tensor<1x1x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 5.0]>}> : () -> tensor<2x1x1xf32>
%v = "opset.Convolution_1"(%x, %c) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x3xf32>, tensor<2x1x1xf32>) -> tensor<1x2x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [1.0, 2.0]>}> : () -> tensor<2x1xf32>
%v_1 = "opset.Add_1"(%v, %c_1) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<2x1xf32>) -> tensor<1x2x3xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [2.0, 3.0]>}> : () -> tensor<2x1xf32>
%v_2 = "opset.Multiply_1"(%v_1, %c_2) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<2x1xf32>) -> tensor<1x2x3xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x1x3xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 5.0]>}> : () -> tensor<2x1x1xf32>
%v_3 = "opset.Convolution_1"(%x_1, %c_3) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x3xf32>, tensor<2x1x1xf32>) -> tensor<1x2x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%v_4 = "opset.Add_1"(%v_3, %c_4) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>) -> tensor<1x2x3xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%v_5 = "opset.Divide_1"(%v_4, %c_5) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%v_2) : (tensor<1x2x3xf32>) -> ()
"opset.Result_1"(%v_5) : (tensor<1x2x3xf32>) -> ()

// -----

// Add(Add(Convolution(x, w), b), c) -> Add(Convolution(x, w), b + c)
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Convolution_1"(%x, %c) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}>
// CHECK-NEXT: %v_1 = "opset.Add_1"(%v, %[[CONSTANT]]){{.*}} -> tensor<1x2x3xf32>
// CHECK:      %v_2 = "opset.Convolution_1"(%x_1, %c_1) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}>
// CHECK-NEXT: %v_3 = "opset.Add_1"(%v_2, %[[CONSTANT_2]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v_1)
// CHECK-NEXT: "opset.Result_1"(%v_3)
%x = "opset.Parameter_1"() : () -> tensor<1x1x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 5.0]>}> : () -> tensor<2x1x1xf32>
%v = "opset.Convolution_1"(%x, %c) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x3xf32>, tensor<2x1x1xf32>) -> tensor<1x2x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%v_1 = "opset.Add_1"(%v, %c_1) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>) -> tensor<1x2x3xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%v_2 = "opset.Add_1"(%v_1, %c_2) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>) -> tensor<1x2x3xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x1x3xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 5.0]>}> : () -> tensor<2x1x1xf32>
%v_3 = "opset.Convolution_1"(%x_1, %c_3) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x3xf32>, tensor<2x1x1xf32>) -> tensor<1x2x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%v_4 = "opset.Add_1"(%v_3, %c_4) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>) -> tensor<1x2x3xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%v_5 = "opset.Subtract_1"(%v_4, %c_5) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<f32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%v_2) : (tensor<1x2x3xf32>) -> ()
"opset.Result_1"(%v_5) : (tensor<1x2x3xf32>) -> ()

// -----

// Multiply(Convolution(x, w), s) with a number for each position stays
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Convolution_1"(%x, %c) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK:      %v_1 = "opset.Multiply_1"(%v, %c_1){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v_1)
%x = "opset.Parameter_1"() : () -> tensor<1x1x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 5.0]>}> : () -> tensor<2x1x1xf32>
%v = "opset.Convolution_1"(%x, %c) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x3xf32>, tensor<2x1x1xf32>) -> tensor<1x2x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : () -> tensor<3xf32>
%v_1 = "opset.Multiply_1"(%v, %c_1) <{auto_broadcast = "numpy"}> : (tensor<1x2x3xf32>, tensor<3xf32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%v_1) : (tensor<1x2x3xf32>) -> ()

// -----

// BatchNormInference-1 after a convolution: its data is the third operand
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [2.0, 15.0]>}>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%x, %[[CONSTANT]]) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [-1.0, 0.0]>}>
// CHECK-NEXT: %v = "opset.Add_1"(%[[CONVOLUTION]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<1x1x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 5.0]>}> : () -> tensor<2x1x1xf32>
%v = "opset.Convolution_1"(%x, %c) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x3xf32>, tensor<2x1x1xf32>) -> tensor<1x2x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [2.0, 6.0]>}> : () -> tensor<2xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 3.0]>}> : () -> tensor<2xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 1.0]>}> : () -> tensor<2xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 4.0]>}> : () -> tensor<2xf32>
%v_1 = "opset.BatchNormInference_1"(%c_1, %c_2, %v, %c_3, %c_4) <{epsilon = 0.000000e+00 : f64}> : (tensor<2xf32>, tensor<2xf32>, tensor<1x2x3xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<1x2x3xf32>
"opset.Result_1"(%v_1) : (tensor<1x2x3xf32>) -> ()

// -----

// Convolution(Pad(x, 0)), GroupConvolution(Pad(x, 0)) -> with larger pads
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Convolution_1"(%x, %c) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 1>, pads_end = array<i64: 2>}>{{.*}} -> tensor<1x2x6xf32>
// CHECK:      %v_1 = "opset.GroupConvolution_1"(%x_1, %c_1) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 2>, pads_end = array<i64: 2>}>{{.*}} -> tensor<1x2x7xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%v_1)
%x = "opset.Parameter_1"() : () -> tensor<1x1x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}> : () -> tensor<3xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}> : () -> tensor<3xi64>
%v = "opset.Pad_12"(%x, %c, %c_1) <{pad_mode = "constant"}> : (tensor<1x1x3xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<1x1x6xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 5.0]>}> : () -> tensor<2x1x1xf32>
%v_1 = "opset.Convolution_1"(%v, %c_2) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x6xf32>, tensor<2x1x1xf32>) -> tensor<1x2x6xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x2x3xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}> : () -> tensor<3xi64>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}> : () -> tensor<3xi64>
%v_2 = "opset.Pad_12"(%x_1, %c_3, %c_4) <{pad_mode = "constant"}> : (tensor<1x2x3xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<1x2x6xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1, 1], [1.0, 5.0]>}> : () -> tensor<2x1x1x1xf32>
%v_3 = "opset.GroupConvolution_1"(%v_2, %c_5) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 1>, pads_end = array<i64: 0>}> : (tensor<1x2x6xf32>, tensor<2x1x1x1xf32>) -> tensor<1x2x7xf32>
"opset.Result_1"(%v_1) : (tensor<1x2x6xf32>) -> ()
"opset.Result_1"(%v_3) : (tensor<1x2x7xf32>) -> ()

// -----

// AvgPool(Pad(x, 0)) -> AvgPool(x) that counts its pads
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.AvgPool_1"(%x) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 3>, strides = array<i64: 2>, pads_begin = array<i64: 1>, pads_end = array<i64: 1>}>{{.*}} -> tensor<1x1x3xf32>
// CHECK:      %v_1 = "opset.AvgPool_14"(%x_1) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 3>, strides = array<i64: 2>, pads_begin = array<i64: 1>, pads_end = array<i64: 1>}>{{.*}} -> tensor<1x1x3xf32>
// CHECK:      %v_2 = "opset.AvgPool_16"(%x_2) <{rounding_type = "floor", dilations = array<i64: 1>, auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 3>, strides = array<i64: 2>, pads_begin = array<i64: 1>, pads_end = array<i64: 1>}>{{.*}} -> tensor<1x1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%v_1)
// CHECK-NEXT: "opset.Result_1"(%v_2)
%x = "opset.Parameter_1"() : () -> tensor<1x1x5xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}> : () -> tensor<3xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}> : () -> tensor<3xi64>
%v = "opset.Pad_12"(%x, %c, %c_1) <{pad_mode = "constant"}> : (tensor<1x1x5xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<1x1x7xf32>
%v_1 = "opset.AvgPool_1"(%v) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = true, kernel = array<i64: 3>, strides = array<i64: 2>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x7xf32>) -> tensor<1x1x3xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<1x1x5xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}> : () -> tensor<3xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}> : () -> tensor<3xi64>
%v_2 = "opset.Pad_12"(%x_1, %c_2, %c_3) <{pad_mode = "constant"}> : (tensor<1x1x5xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<1x1x7xf32>
%v_3 = "opset.AvgPool_14"(%v_2) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = true, kernel = array<i64: 3>, strides = array<i64: 2>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x7xf32>) -> tensor<1x1x3xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<1x1x5xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}> : () -> tensor<3xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}> : () -> tensor<3xi64>
%v_4 = "opset.Pad_12"(%x_2, %c_4, %c_5) <{pad_mode = "constant"}> : (tensor<1x1x5xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<1x1x7xf32>
%v_5 = "opset.AvgPool_16"(%v_4) <{rounding_type = "floor", dilations = array<i64: 1>, auto_pad = "explicit", exclude_pad = true, kernel = array<i64: 3>, strides = array<i64: 2>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x7xf32>) -> tensor<1x1x3xf32>
"opset.Result_1"(%v_1) : (tensor<1x1x3xf32>) -> ()
"opset.Result_1"(%v_3) : (tensor<1x1x3xf32>) -> ()
"opset.Result_1"(%v_5) : (tensor<1x1x3xf32>) -> ()

// -----

// Convolution(Pad(x)) with the edge stays
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Pad_12"(%x, %c, %c_1) <{pad_mode = "edge"}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      %v_1 = "opset.Convolution_1"(%v, %c_2) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<1x2x6xf32>
// CHECK-NEXT: "opset.Result_1"(%v_1)
%x = "opset.Parameter_1"() : () -> tensor<1x1x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}> : () -> tensor<3xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}> : () -> tensor<3xi64>
%v = "opset.Pad_12"(%x, %c, %c_1) <{pad_mode = "edge"}> : (tensor<1x1x3xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<1x1x6xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1, 1], [1.0, 5.0]>}> : () -> tensor<2x1x1xf32>
%v_1 = "opset.Convolution_1"(%v, %c_2) <{auto_pad = "explicit", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}> : (tensor<1x1x6xf32>, tensor<2x1x1xf32>) -> tensor<1x2x6xf32>
"opset.Result_1"(%v_1) : (tensor<1x2x6xf32>) -> ()

// -----

// x * s + (b - mean * s), s = g / Sqrt(variance + e) -> MVN(x) * g + b
// CHECK-LABEL: builtin.module
// CHECK:      %[[MVN:[0-9]+]] = "opset.MVN_6"(%x, %axes) <{eps = 0.0010000000474974513 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MVN]], %g){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %b){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() {layer = "x"} : () -> tensor<2x3xf32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%g = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : () -> tensor<3xf32>
%b = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [4.0, 5.0, 6.0]>}> : () -> tensor<3xf32>
%e = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}> : () -> tensor<f32>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%m = "opset.ReduceMean_1"(%x, %axes) <{keep_dims = true}> : (tensor<2x3xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%d = "opset.SquaredDifference_1"(%x, %m) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
%w = "opset.ReduceMean_1"(%d, %axes) <{keep_dims = true}> : (tensor<2x3xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%we = "opset.Add_1"(%w, %e) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
%root = "opset.Sqrt_1"(%we) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%r = "opset.Divide_1"(%one, %root) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x1xf32>) -> tensor<2x1xf32>
%s = "opset.Multiply_1"(%r, %g) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%ms = "opset.Multiply_1"(%m, %s) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%t = "opset.Subtract_1"(%b, %ms) <{auto_broadcast = "numpy"}> : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%p = "opset.Multiply_1"(%x, %s) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%y = "opset.Add_1"(%p, %t) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%y) : (tensor<2x3xf32>) -> ()

// -----

// Gelu and HSwish, whose inner values are used elsewhere, where something else goes
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Divide_1"(%x, %root) <{{{.*}}m_pythondiv = true}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %b = "opset.Erf_1"(%a){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %gelu = "opset.Gelu_7"(%x) <{approximation_mode = "erf"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %e = "opset.Add_1"(%x, %three){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %f = "opset.Clamp_1"(%e) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %hswish = "opset.HSwish_4"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%gelu)
// CHECK-NEXT: "opset.Result_1"(%f)
// CHECK-NEXT: "opset.Result_1"(%hswish)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%root = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.4142135]>}> : () -> tensor<f32>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%half = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%three = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%six = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}> : () -> tensor<f32>
%a = "opset.Divide_1"(%x, %root) <{auto_broadcast = "numpy", m_pythondiv = true}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%b = "opset.Erf_1"(%a) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%c = "opset.Add_1"(%b, %one) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%d = "opset.Multiply_1"(%x, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%gelu = "opset.Multiply_1"(%d, %half) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%e = "opset.Add_1"(%x, %three) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%f = "opset.Clamp_1"(%e) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
%g = "opset.Multiply_1"(%x, %f) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%hswish = "opset.Divide_1"(%g, %six) <{auto_broadcast = "numpy", m_pythondiv = true}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%b) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%gelu) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%f) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%hswish) : (tensor<2x3xf32>) -> ()

// -----

// x * Clamp(x + 3, 0, 6) * n -> HSwish(x) * (6 * n); where the product is wanted as well as its sixth, both are
// CHECK-LABEL: builtin.module
// CHECK:      %[[HSWISH:[0-9]+]] = "opset.HSwish_4"(%x){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}>
// CHECK-NEXT: %p = "opset.Multiply_1"(%[[HSWISH]], %[[CONSTANT]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %r = "opset.ReLU_1"(%p){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[HSWISH_2:[0-9]+]] = "opset.HSwish_4"(%y){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}>
// CHECK-NEXT: %p_1 = "opset.Multiply_1"(%[[HSWISH_2]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %q = "opset.Divide_1"(%p_1, %six) <{m_pythondiv = true{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%r)
// CHECK-NEXT: "opset.Result_1"(%p_1)
// CHECK-NEXT: "opset.Result_1"(%q)
%x = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%y = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%three = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%six = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}> : () -> tensor<f32>
%s = "opset.Add_1"(%x, %three) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
%k = "opset.Clamp_1"(%s) <{min = 0.0 : f64, max = 6.0 : f64}> : (tensor<2x4xf32>) -> tensor<2x4xf32>
%p = "opset.Multiply_1"(%x, %k) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
%r = "opset.ReLU_1"(%p) : (tensor<2x4xf32>) -> tensor<2x4xf32>
%s_1 = "opset.Add_1"(%y, %three) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
%k_1 = "opset.Clamp_1"(%s_1) <{min = 0.0 : f64, max = 6.0 : f64}> : (tensor<2x4xf32>) -> tensor<2x4xf32>
%p_1 = "opset.Multiply_1"(%y, %k_1) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
%q_1 = "opset.Divide_1"(%p_1, %six) <{m_pythondiv = true}> : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
"opset.Result_1"(%r) : (tensor<2x4xf32>) -> ()
"opset.Result_1"(%p_1) : (tensor<2x4xf32>) -> ()
"opset.Result_1"(%q_1) : (tensor<2x4xf32>) -> ()

// -----

// The half of x of a Gelu may have other users; numbers may be those of half precision, not those of a percent more
// CHECK-LABEL: builtin.module
// CHECK:      %h = "opset.Multiply_1"(%x, %half){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %out = "opset.Gelu_7"(%x) <{approximation_mode = "erf"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %h_1 = "opset.Multiply_1"(%y, %half){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %d = "opset.Divide_1"(%y, %far) <{m_pythondiv = true{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %e = "opset.Erf_1"(%d){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %g = "opset.Add_1"(%e, %one){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %out_1 = "opset.Multiply_1"(%h_1, %g){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%h)
// CHECK-NEXT: "opset.Result_1"(%out)
// CHECK-NEXT: "opset.Result_1"(%out_1)
%x = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%y = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%half = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%root = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.4140625]>}> : () -> tensor<f32>
%far = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.43]>}> : () -> tensor<f32>
%h = "opset.Multiply_1"(%x, %half) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
%d = "opset.Divide_1"(%x, %root) <{m_pythondiv = true}> : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
%e = "opset.Erf_1"(%d) : (tensor<2x4xf32>) -> tensor<2x4xf32>
%g = "opset.Add_1"(%e, %one) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
%out = "opset.Multiply_1"(%h, %g) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
%h_1 = "opset.Multiply_1"(%y, %half) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
%d_1 = "opset.Divide_1"(%y, %far) <{m_pythondiv = true}> : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
%e_1 = "opset.Erf_1"(%d_1) : (tensor<2x4xf32>) -> tensor<2x4xf32>
%g_1 = "opset.Add_1"(%e_1, %one) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
%out_1 = "opset.Multiply_1"(%h_1, %g_1) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
"opset.Result_1"(%h) : (tensor<2x4xf32>) -> ()
"opset.Result_1"(%out) : (tensor<2x4xf32>) -> ()
"opset.Result_1"(%out_1) : (tensor<2x4xf32>) -> ()
