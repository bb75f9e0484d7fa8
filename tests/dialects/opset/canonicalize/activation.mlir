// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// ReLU(ReLU(x)) -> ReLU(x); Clamp(ReLU(x), -1, 6) -> Clamp(x, 0, 6)
// CHECK-LABEL: builtin.module
// CHECK:      [[X:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[C:%[a-z0-9_]+]] = "opset.Clamp_1"([[X]]) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}>
// CHECK-NEXT: "opset.Result_1"([[C]])
%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%a = "opset.ReLU_1"(%x) : (tensor<2xf32>) -> tensor<2xf32>
%b = "opset.ReLU_1"(%a) : (tensor<2xf32>) -> tensor<2xf32>
%c = "opset.Clamp_1"(%b) <{min = -1.0 : f64, max = 6.0 : f64}> : (tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%c) : (tensor<2xf32>) -> ()

// -----

// Clamp(Clamp(x, -1, 6), 0, 10) -> Clamp(x, 0, 6); ranges that do not meet stay.
// CHECK-LABEL: builtin.module
// CHECK:      [[X:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[C:%[a-z0-9_]+]] = "opset.Clamp_1"([[X]]) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}>
// CHECK-NEXT: [[D:%[a-z0-9_]+]] = "opset.Clamp_1"([[C]]) <{max = 9.000000e+00 : f64, min = 7.000000e+00 : f64}>
// CHECK-NEXT: "opset.Result_1"([[D]])
%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%a = "opset.Clamp_1"(%x) <{min = -1.0 : f64, max = 6.0 : f64}> : (tensor<2xf32>) -> tensor<2xf32>
%b = "opset.Clamp_1"(%a) <{min = 0.0 : f64, max = 10.0 : f64}> : (tensor<2xf32>) -> tensor<2xf32>
%c = "opset.Clamp_1"(%b) <{max = 9.0 : f64, min = 7.0 : f64}> : (tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%c) : (tensor<2xf32>) -> ()

// -----

// Minimum(ReLU(x), 6) -> Clamp(x, 0, 6)
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Clamp_1"({{%[a-z0-9_]+}}) <{min = 0.000000e+00 : f64, max = 6.000000e+00 : f64}>
// CHECK-NOT:  "opset.Minimum_1"
%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%six = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}> : () -> tensor<f32>
%a = "opset.ReLU_1"(%x) : (tensor<2xf32>) -> tensor<2xf32>
%b = "opset.Minimum_1"(%a, %six) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
"opset.Result_1"(%b) : (tensor<2xf32>) -> ()

// -----

// The ReLU has another user: Minimum stays. The axis of a SoftMax counts from the front.
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Minimum_1"
// CHECK:      "opset.SoftMax_8"({{%[a-z0-9_]+}}) <{axis = 1 : i64}>
%x = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%six = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}> : () -> tensor<f32>
%a = "opset.ReLU_1"(%x) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%b = "opset.Minimum_1"(%a, %six) <{auto_broadcast = "numpy"}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
%c = "opset.SoftMax_8"(%a) <{axis = -1 : i64}> : (tensor<2x2xf32>) -> tensor<2x2xf32>
"opset.Result_1"(%b) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%c) : (tensor<2x2xf32>) -> ()

// -----

// ReLU(Clamp(x, -1, 2)) -> Clamp(x, 0, 2); LogSoftmax by a negative axis -> by one counted from the front
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Clamp_1"(%x) <{min = 0.000000e+00 : f64, max = 2.000000e+00 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %v_1 = "opset.LogSoftmax_5"(%x) <{axis = 1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%v_1)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%v = "opset.Clamp_1"(%x) <{min = -1.000000e+00 : f64, max = 2.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
%v_1 = "opset.ReLU_1"(%v) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%v_2 = "opset.LogSoftmax_5"(%x) <{axis = -1 : i64}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%v_1) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%v_2) : (tensor<2x3xf32>) -> ()

// -----

// A constant slope along the channels is a vector, and one number too; along another axis it stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%c, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %a = "opset.PReLU_1"(%x, %[[RESHAPE]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%o, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %b = "opset.PReLU_1"(%x, %[[RESHAPE_2]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %d = "opset.PReLU_1"(%x, %l){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%d)
%x = "opset.Parameter_1"() : () -> tensor<2x3x2xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1], [0.5, 2.0, 0.25]>}> : () -> tensor<3x1xf32>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 1], [0.5]>}> : () -> tensor<1x1x1xf32>
%l = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1, 2], [0.5, 2.0]>}> : () -> tensor<1x1x2xf32>
%a = "opset.PReLU_1"(%x, %c) : (tensor<2x3x2xf32>, tensor<3x1xf32>) -> tensor<2x3x2xf32>
%b = "opset.PReLU_1"(%x, %o) : (tensor<2x3x2xf32>, tensor<1x1x1xf32>) -> tensor<2x3x2xf32>
%d = "opset.PReLU_1"(%x, %l) : (tensor<2x3x2xf32>, tensor<1x1x2xf32>) -> tensor<2x3x2xf32>
"opset.Result_1"(%a) : (tensor<2x3x2xf32>) -> ()
"opset.Result_1"(%b) : (tensor<2x3x2xf32>) -> ()
"opset.Result_1"(%d) : (tensor<2x3x2xf32>) -> ()
