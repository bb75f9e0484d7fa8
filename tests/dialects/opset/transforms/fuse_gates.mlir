// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// x / (1 + Exp(-x)) -> Swish(x), with a number too
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SWISH:[0-9]+]] = "opset.Swish_4"(%[[PARAMETER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5]>}>
// CHECK-NEXT: %[[SWISH_2:[0-9]+]] = "opset.Swish_4"(%[[PARAMETER_2]], %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SWISH]])
// CHECK-NEXT: "opset.Result_1"(%[[SWISH_2]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%2 = "opset.Negative_1"(%0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%3 = "opset.Exp_1"(%2) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%5 = "opset.Add_1"(%3, %4) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%6 = "opset.Divide_1"(%0, %5) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%7 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.5]>}> : () -> tensor<f32>
%8 = "opset.Multiply_1"(%1, %7) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%9 = "opset.Exp_1"(%8) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%10 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%11 = "opset.Add_1"(%9, %10) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%12 = "opset.Divide_1"(%1, %11) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%6) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%12) : (tensor<2x3xf32>) -> ()

// -----

// An exponential that is used elsewhere, grows, or is another value's: as they are
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[PARAMETER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[NEGATIVE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[EXP]], %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[PARAMETER]], %[[ADD]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_2]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[EXP_2:[0-9]+]] = "opset.Exp_1"(%[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[EXP_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[PARAMETER_2]], %[[ADD_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[NEGATIVE_2:[0-9]+]] = "opset.Negative_1"(%[[PARAMETER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[EXP_3:[0-9]+]] = "opset.Exp_1"(%[[NEGATIVE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[EXP_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[PARAMETER_2]], %[[ADD_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE]])
// CHECK-NEXT: "opset.Result_1"(%[[EXP]])
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE_3]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%2 = "opset.Negative_1"(%0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%3 = "opset.Exp_1"(%2) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%5 = "opset.Add_1"(%3, %4) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%6 = "opset.Divide_1"(%0, %5) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%7 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5]>}> : () -> tensor<f32>
%8 = "opset.Multiply_1"(%1, %7) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%9 = "opset.Exp_1"(%8) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%10 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%11 = "opset.Add_1"(%9, %10) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%12 = "opset.Divide_1"(%1, %11) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%13 = "opset.Negative_1"(%0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%14 = "opset.Exp_1"(%13) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%15 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%16 = "opset.Add_1"(%14, %15) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%17 = "opset.Divide_1"(%1, %16) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%6) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%3) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%12) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%17) : (tensor<2x3xf32>) -> ()

// -----

// Clamp(x / 6 + 1/2, 0, 1), Clamp((x + 3) / 6, 0, 1) -> HSigmoid(x); another slope stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[HSIGMOID:[0-9]+]] = "opset.HSigmoid_5"(%[[PARAMETER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[HSIGMOID_2:[0-9]+]] = "opset.HSigmoid_5"(%[[PARAMETER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.2]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER]], %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ADD]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[HSIGMOID]])
// CHECK-NEXT: "opset.Result_1"(%[[HSIGMOID_2]])
// CHECK-NEXT: "opset.Result_1"(%[[CLAMP]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.16666667]>}> : () -> tensor<f32>
%2 = "opset.Multiply_1"(%0, %1) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%4 = "opset.Add_1"(%2, %3) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%5 = "opset.Clamp_1"(%4) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%7 = "opset.Add_1"(%0, %6) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%8 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}> : () -> tensor<f32>
%9 = "opset.Divide_1"(%7, %8) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%10 = "opset.Clamp_1"(%9) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
%11 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.2]>}> : () -> tensor<f32>
%12 = "opset.Multiply_1"(%0, %11) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%13 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%14 = "opset.Add_1"(%12, %13) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%15 = "opset.Clamp_1"(%14) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%5) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%10) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%15) : (tensor<2x3xf32>) -> ()

// -----

// ReLU(x) + SoftPlus(-Abs(x)) -> SoftPlus(x), of one value only
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SOFTPLUS:[0-9]+]] = "opset.SoftPlus_4"(%[[PARAMETER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[PARAMETER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[ABS]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SOFTPLUS_2:[0-9]+]] = "opset.SoftPlus_4"(%[[NEGATIVE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[RELU:[0-9]+]] = "opset.ReLU_1"(%[[PARAMETER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SOFTPLUS_2]], %[[RELU]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SOFTPLUS]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%2 = "opset.Abs_1"(%0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%3 = "opset.Negative_1"(%2) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%4 = "opset.SoftPlus_4"(%3) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%5 = "opset.ReLU_1"(%0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%6 = "opset.Add_1"(%4, %5) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%7 = "opset.Abs_1"(%1) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%8 = "opset.Negative_1"(%7) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%9 = "opset.SoftPlus_4"(%8) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%10 = "opset.ReLU_1"(%0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%11 = "opset.Add_1"(%9, %10) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%6) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%11) : (tensor<2x3xf32>) -> ()
