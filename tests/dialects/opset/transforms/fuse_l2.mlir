// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// x / Sqrt(sum + e), x * Power(Maximum(sum, e), -1/2) -> NormalizeL2; a ReduceL2 of rows stays, as the runtime has no
// operation for that
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x3x4x5xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[NORMALIZEL2:[0-9]+]] = "opset.NormalizeL2_1"(%[[PARAMETER]], %[[CONSTANT]]) <{eps = 0.0010000000474974513 : f64, eps_mode = "add"}>{{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[NORMALIZEL2_2:[0-9]+]] = "opset.NormalizeL2_1"(%[[PARAMETER_2]], %[[CONSTANT_2]]) <{eps = 0.0010000000474974513 : f64, eps_mode = "max"}>{{.*}} -> tensor<?x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCEL2:[0-9]+]] = "opset.ReduceL2_4"(%[[PARAMETER_3]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.01]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCEL2]], %[[CONSTANT_4]]){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[PARAMETER_3]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<1x8xf32>
// CHECK-NEXT: "opset.Result_1"(%[[NORMALIZEL2]])
// CHECK-NEXT: "opset.Result_1"(%[[NORMALIZEL2_2]])
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x4x5xf32>
%1 = "opset.Parameter_1"() : () -> tensor<?x3x4x5xf32>
%2 = "opset.Parameter_1"() : () -> tensor<1x8xf32>
%3 = "opset.Multiply_1"(%0, %0) <{auto_broadcast = "numpy"}> : (tensor<2x3x4x5xf32>, tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%5 = "opset.ReduceSum_1"(%3, %4) <{keep_dims = true}> : (tensor<2x3x4x5xf32>, tensor<1xi64>) -> tensor<2x1x4x5xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}> : () -> tensor<f32>
%7 = "opset.Add_1"(%5, %6) <{auto_broadcast = "numpy"}> : (tensor<2x1x4x5xf32>, tensor<f32>) -> tensor<2x1x4x5xf32>
%8 = "opset.Sqrt_1"(%7) : (tensor<2x1x4x5xf32>) -> tensor<2x1x4x5xf32>
%9 = "opset.Divide_1"(%0, %8) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3x4x5xf32>, tensor<2x1x4x5xf32>) -> tensor<2x3x4x5xf32>
%10 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%11 = "opset.Power_1"(%1, %10) <{auto_broadcast = "numpy"}> : (tensor<?x3x4x5xf32>, tensor<f32>) -> tensor<?x3x4x5xf32>
%12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%13 = "opset.ReduceSum_1"(%11, %12) <{keep_dims = true}> : (tensor<?x3x4x5xf32>, tensor<1xi64>) -> tensor<?x1x4x5xf32>
%14 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}> : () -> tensor<f32>
%15 = "opset.Maximum_1"(%13, %14) <{auto_broadcast = "numpy"}> : (tensor<?x1x4x5xf32>, tensor<f32>) -> tensor<?x1x4x5xf32>
%16 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.5]>}> : () -> tensor<f32>
%17 = "opset.Power_1"(%15, %16) <{auto_broadcast = "numpy"}> : (tensor<?x1x4x5xf32>, tensor<f32>) -> tensor<?x1x4x5xf32>
%18 = "opset.Multiply_1"(%17, %1) <{auto_broadcast = "numpy"}> : (tensor<?x1x4x5xf32>, tensor<?x3x4x5xf32>) -> tensor<?x3x4x5xf32>
%19 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%20 = "opset.ReduceL2_4"(%2, %19) <{keep_dims = true}> : (tensor<1x8xf32>, tensor<1xi64>) -> tensor<1x1xf32>
%21 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.01]>}> : () -> tensor<f32>
%22 = "opset.Maximum_1"(%20, %21) <{auto_broadcast = "numpy"}> : (tensor<1x1xf32>, tensor<f32>) -> tensor<1x1xf32>
%23 = "opset.Divide_1"(%2, %22) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<1x8xf32>, tensor<1x1xf32>) -> tensor<1x8xf32>
"opset.Result_1"(%9) : (tensor<2x3x4x5xf32>) -> ()
"opset.Result_1"(%18) : (tensor<?x3x4x5xf32>) -> ()
"opset.Result_1"(%23) : (tensor<1x8xf32>) -> ()

// -----

// With a gain, and with a Clamp for the least length
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[NORMALIZEL2:[0-9]+]] = "opset.NormalizeL2_1"(%[[PARAMETER]], %[[CONSTANT]]) <{eps = 9.9999995529651692e-05 : f64, eps_mode = "max"}>{{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1, 1], [1.0, 2.0, 3.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[NORMALIZEL2]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[NORMALIZEL2_2:[0-9]+]] = "opset.NormalizeL2_1"(%[[PARAMETER_2]], %[[CONSTANT_3]]) <{eps = 1.000000e-06 : f64, eps_mode = "max"}>{{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
// CHECK-NEXT: "opset.Result_1"(%[[NORMALIZEL2_2]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x4x5xf32>
%1 = "opset.Multiply_1"(%0, %0) <{auto_broadcast = "numpy"}> : (tensor<2x3x4x5xf32>, tensor<2x3x4x5xf32>) -> tensor<2x3x4x5xf32>
%2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%3 = "opset.ReduceSum_1"(%1, %2) <{keep_dims = true}> : (tensor<2x3x4x5xf32>, tensor<1xi64>) -> tensor<2x1x4x5xf32>
%4 = "opset.Sqrt_1"(%3) : (tensor<2x1x4x5xf32>) -> tensor<2x1x4x5xf32>
%5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.01]>}> : () -> tensor<f32>
%6 = "opset.Maximum_1"(%4, %5) <{auto_broadcast = "numpy"}> : (tensor<2x1x4x5xf32>, tensor<f32>) -> tensor<2x1x4x5xf32>
%7 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%8 = "opset.Divide_1"(%7, %6) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x1x4x5xf32>) -> tensor<2x1x4x5xf32>
%9 = "opset.Parameter_1"() : () -> tensor<2x3x4x5xf32>
%10 = "opset.Multiply_1"(%0, %8) <{auto_broadcast = "numpy"}> : (tensor<2x3x4x5xf32>, tensor<2x1x4x5xf32>) -> tensor<2x3x4x5xf32>
%11 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3, 1, 1], [1.0, 2.0, 3.0]>}> : () -> tensor<3x1x1xf32>
%12 = "opset.Multiply_1"(%10, %11) <{auto_broadcast = "numpy"}> : (tensor<2x3x4x5xf32>, tensor<3x1x1xf32>) -> tensor<2x3x4x5xf32>
%13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%14 = "opset.ReduceL2_4"(%9, %13) <{keep_dims = true}> : (tensor<2x3x4x5xf32>, tensor<1xi64>) -> tensor<2x1x4x5xf32>
%15 = "opset.Clamp_1"(%14) <{min = 1.000000e-03 : f64, max = 0x7ff0000000000000 : f64}> : (tensor<2x1x4x5xf32>) -> tensor<2x1x4x5xf32>
%16 = "opset.Divide_1"(%9, %15) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3x4x5xf32>, tensor<2x1x4x5xf32>) -> tensor<2x3x4x5xf32>
"opset.Result_1"(%12) : (tensor<2x3x4x5xf32>) -> ()
"opset.Result_1"(%16) : (tensor<2x3x4x5xf32>) -> ()

// -----

// Rows of a matrix; the length of other data, what is added to the length, a bound of zero: as they are
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<3x8xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEL2:[0-9]+]] = "opset.ReduceL2_4"(%[[PARAMETER_2]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.01]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCEL2]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEL2_2:[0-9]+]] = "opset.ReduceL2_4"(%[[PARAMETER]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.01]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[REDUCEL2_2]], %[[CONSTANT_4]]){{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[PARAMETER]], %[[MAXIMUM_2]]) <{m_pythondiv = true{{.*}} -> tensor<3x8xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[PARAMETER_3]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEL2_3:[0-9]+]] = "opset.ReduceL2_4"(%[[PARAMETER_3]], %[[CONSTANT_5]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.01]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEL2_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x1x4x5xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[PARAMETER_3]], %[[ADD]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEL2_4:[0-9]+]] = "opset.ReduceL2_4"(%[[PARAMETER_2]], %[[CONSTANT_7]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4x5xf32>
// CHECK-NEXT: %[[RELU:[0-9]+]] = "opset.ReLU_1"(%[[REDUCEL2_4]]){{.*}} -> tensor<2x1x4x5xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[PARAMETER_2]], %[[RELU]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE]])
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE_3]])
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE_4]])
%0 = "opset.Parameter_1"() : () -> tensor<3x8xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x3x4x5xf32>
%2 = "opset.Parameter_1"() : () -> tensor<2x3x4x5xf32>
%3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%4 = "opset.ReduceL2_4"(%1, %3) <{keep_dims = true}> : (tensor<2x3x4x5xf32>, tensor<1xi64>) -> tensor<2x1x4x5xf32>
%5 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.01]>}> : () -> tensor<f32>
%6 = "opset.Maximum_1"(%4, %5) <{auto_broadcast = "numpy"}> : (tensor<2x1x4x5xf32>, tensor<f32>) -> tensor<2x1x4x5xf32>
%7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%8 = "opset.ReduceL2_4"(%0, %7) <{keep_dims = true}> : (tensor<3x8xf32>, tensor<1xi64>) -> tensor<3x1xf32>
%9 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.01]>}> : () -> tensor<f32>
%10 = "opset.Maximum_1"(%8, %9) <{auto_broadcast = "numpy"}> : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x1xf32>
%11 = "opset.Divide_1"(%0, %10) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<3x8xf32>, tensor<3x1xf32>) -> tensor<3x8xf32>
%12 = "opset.Divide_1"(%2, %6) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3x4x5xf32>, tensor<2x1x4x5xf32>) -> tensor<2x3x4x5xf32>
%13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%14 = "opset.ReduceL2_4"(%2, %13) <{keep_dims = true}> : (tensor<2x3x4x5xf32>, tensor<1xi64>) -> tensor<2x1x4x5xf32>
%15 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.01]>}> : () -> tensor<f32>
%16 = "opset.Add_1"(%14, %15) <{auto_broadcast = "numpy"}> : (tensor<2x1x4x5xf32>, tensor<f32>) -> tensor<2x1x4x5xf32>
%17 = "opset.Divide_1"(%2, %16) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3x4x5xf32>, tensor<2x1x4x5xf32>) -> tensor<2x3x4x5xf32>
%18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%19 = "opset.ReduceL2_4"(%1, %18) <{keep_dims = true}> : (tensor<2x3x4x5xf32>, tensor<1xi64>) -> tensor<2x1x4x5xf32>
%20 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%21 = "opset.Maximum_1"(%19, %20) <{auto_broadcast = "numpy"}> : (tensor<2x1x4x5xf32>, tensor<f32>) -> tensor<2x1x4x5xf32>
%22 = "opset.Divide_1"(%1, %21) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3x4x5xf32>, tensor<2x1x4x5xf32>) -> tensor<2x3x4x5xf32>
"opset.Result_1"(%11) : (tensor<3x8xf32>) -> ()
"opset.Result_1"(%12) : (tensor<2x3x4x5xf32>) -> ()
"opset.Result_1"(%17) : (tensor<2x3x4x5xf32>) -> ()
"opset.Result_1"(%22) : (tensor<2x3x4x5xf32>) -> ()
