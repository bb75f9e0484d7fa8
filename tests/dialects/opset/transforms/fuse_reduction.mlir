// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// Sqrt(ReduceSum(x^2)) -> ReduceL2, also with a least sum; ReduceSum(Abs(x)) -> ReduceL1
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEL2:[0-9]+]] = "opset.ReduceL2_4"(%[[PARAMETER]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEL2_2:[0-9]+]] = "opset.ReduceL2_4"(%[[PARAMETER]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCEL2_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[REDUCEL1:[0-9]+]] = "opset.ReduceL1_4"(%[[PARAMETER]], %[[CONSTANT_4]]) <{keep_dims = true}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEL2]])
// CHECK-NEXT: "opset.Result_1"(%[[MAXIMUM]])
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEL1]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%2 = "opset.Multiply_1"(%0, %0) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%4 = "opset.ReduceSum_1"(%2, %3) <{keep_dims = false}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x4xf32>
%5 = "opset.Sqrt_1"(%4) : (tensor<2x4xf32>) -> tensor<2x4xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%7 = "opset.Power_1"(%0, %6) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3x4xf32>
%8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%9 = "opset.ReduceSum_1"(%7, %8) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%10 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}> : () -> tensor<f32>
%11 = "opset.Maximum_1"(%9, %10) <{auto_broadcast = "numpy"}> : (tensor<2x1x4xf32>, tensor<f32>) -> tensor<2x1x4xf32>
%12 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%13 = "opset.Power_1"(%11, %12) <{auto_broadcast = "numpy"}> : (tensor<2x1x4xf32>, tensor<f32>) -> tensor<2x1x4xf32>
%14 = "opset.Abs_1"(%0) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}> : () -> tensor<2xi64>
%16 = "opset.ReduceSum_1"(%14, %15) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<2xi64>) -> tensor<1x3x1xf32>
"opset.Result_1"(%5) : (tensor<2x4xf32>) -> ()
"opset.Result_1"(%13) : (tensor<2x1x4xf32>) -> ()
"opset.Result_1"(%16) : (tensor<1x3x1xf32>) -> ()

// -----

// Squares and sums that are used elsewhere, a product of two: as they are
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER]], %[[PARAMETER]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_2]], %[[PARAMETER_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_2]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[REDUCESUM_2]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[SQRT_2:[0-9]+]] = "opset.Sqrt_1"(%[[REDUCESUM]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER]], %[[PARAMETER_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_3:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_3]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[SQRT_3:[0-9]+]] = "opset.Sqrt_1"(%[[REDUCESUM_3]]){{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SQRT]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
// CHECK-NEXT: "opset.Result_1"(%[[SQRT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[REDUCESUM]])
// CHECK-NEXT: "opset.Result_1"(%[[SQRT_3]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%1 = "opset.Multiply_1"(%0, %0) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%2 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%3 = "opset.Multiply_1"(%2, %2) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%5 = "opset.ReduceSum_1"(%3, %4) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%7 = "opset.ReduceSum_1"(%1, %6) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%8 = "opset.Sqrt_1"(%7) : (tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
%9 = "opset.Sqrt_1"(%5) : (tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
%10 = "opset.Multiply_1"(%0, %2) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%12 = "opset.ReduceSum_1"(%10, %11) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%13 = "opset.Sqrt_1"(%12) : (tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
"opset.Result_1"(%8) : (tensor<2x1x4xf32>) -> ()
"opset.Result_1"(%1) : (tensor<2x3x4xf32>) -> ()
"opset.Result_1"(%9) : (tensor<2x1x4xf32>) -> ()
"opset.Result_1"(%5) : (tensor<2x1x4xf32>) -> ()
"opset.Result_1"(%13) : (tensor<2x1x4xf32>) -> ()

// -----

// ReduceSum / n -> ReduceMean; another number, or a sum of unknown sizes, stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[PARAMETER]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCEMEAN_2:[0-9]+]] = "opset.ReduceMean_1"(%[[PARAMETER]], %[[CONSTANT_2]]) <{keep_dims = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[PARAMETER]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[REDUCESUM]], %[[CONSTANT_4]]) <{m_pythondiv = true{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[PARAMETER_2]], %[[CONSTANT_5]]) <{keep_dims = true}>{{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[REDUCESUM_2]], %[[CONSTANT_6]]) <{m_pythondiv = true{{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEMEAN]])
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEMEAN_2]])
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE]])
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE_2]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%1 = "opset.Parameter_1"() : () -> tensor<?x3x4xf32>
%2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}> : () -> tensor<2xi64>
%3 = "opset.ReduceSum_1"(%0, %2) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<2xi64>) -> tensor<2x1x1xf32>
%4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [12.0]>}> : () -> tensor<f32>
%5 = "opset.Divide_1"(%3, %4) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x1x1xf32>, tensor<f32>) -> tensor<2x1x1xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%7 = "opset.ReduceSum_1"(%0, %6) <{keep_dims = false}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x3xf32>
%8 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}> : () -> tensor<f32>
%9 = "opset.Multiply_1"(%7, %8) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%11 = "opset.ReduceSum_1"(%0, %10) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%12 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}> : () -> tensor<f32>
%13 = "opset.Divide_1"(%11, %12) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x1x4xf32>, tensor<f32>) -> tensor<2x1x4xf32>
%14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%15 = "opset.ReduceSum_1"(%1, %14) <{keep_dims = true}> : (tensor<?x3x4xf32>, tensor<1xi64>) -> tensor<1x3x4xf32>
%16 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%17 = "opset.Divide_1"(%15, %16) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<1x3x4xf32>, tensor<f32>) -> tensor<1x3x4xf32>
"opset.Result_1"(%5) : (tensor<2x1x1xf32>) -> ()
"opset.Result_1"(%9) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%13) : (tensor<2x1x4xf32>) -> ()
"opset.Result_1"(%17) : (tensor<1x3x4xf32>) -> ()

// -----

// Reductions of reductions are one; not where only one keeps its axes, of another kind, or along the same axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[PARAMETER]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[PARAMETER]], %[[CONSTANT_2]]) <{keep_dims = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[PARAMETER]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[PARAMETER]], %[[CONSTANT_4]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_3:[0-9]+]] = "opset.ReduceSum_1"(%[[REDUCESUM_2]], %[[CONSTANT_5]]) <{keep_dims = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMAX_2:[0-9]+]] = "opset.ReduceMax_1"(%[[PARAMETER]], %[[CONSTANT_6]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCESUM_4:[0-9]+]] = "opset.ReduceSum_1"(%[[REDUCEMAX_2]], %[[CONSTANT_7]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_5:[0-9]+]] = "opset.ReduceSum_1"(%[[PARAMETER]], %[[CONSTANT_8]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_6:[0-9]+]] = "opset.ReduceSum_1"(%[[REDUCESUM_5]], %[[CONSTANT_9]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCESUM]])
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEMEAN]])
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEMAX]])
// CHECK-NEXT: "opset.Result_1"(%[[REDUCESUM_3]])
// CHECK-NEXT: "opset.Result_1"(%[[REDUCESUM_4]])
// CHECK-NEXT: "opset.Result_1"(%[[REDUCESUM_6]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%2 = "opset.ReduceSum_1"(%0, %1) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x3x1xf32>
%3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%4 = "opset.ReduceSum_1"(%2, %3) <{keep_dims = true}> : (tensor<2x3x1xf32>, tensor<1xi64>) -> tensor<2x1x1xf32>
%5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%6 = "opset.ReduceMean_1"(%0, %5) <{keep_dims = false}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<3x4xf32>
%7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%8 = "opset.ReduceMean_1"(%6, %7) <{keep_dims = false}> : (tensor<3x4xf32>, tensor<1xi64>) -> tensor<3xf32>
%9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%10 = "opset.ReduceMax_1"(%0, %9) <{keep_dims = false}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x4xf32>
%11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%12 = "opset.ReduceMax_1"(%10, %11) <{keep_dims = false}> : (tensor<2x4xf32>, tensor<2xi64>) -> tensor<f32>
%13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%14 = "opset.ReduceSum_1"(%0, %13) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x3x1xf32>
%15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%16 = "opset.ReduceSum_1"(%14, %15) <{keep_dims = false}> : (tensor<2x3x1xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%17 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%18 = "opset.ReduceMax_1"(%0, %17) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%19 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%20 = "opset.ReduceSum_1"(%18, %19) <{keep_dims = true}> : (tensor<2x1x4xf32>, tensor<1xi64>) -> tensor<2x1x1xf32>
%21 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%22 = "opset.ReduceSum_1"(%0, %21) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%23 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%24 = "opset.ReduceSum_1"(%22, %23) <{keep_dims = true}> : (tensor<2x1x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
"opset.Result_1"(%4) : (tensor<2x1x1xf32>) -> ()
"opset.Result_1"(%8) : (tensor<3xf32>) -> ()
"opset.Result_1"(%12) : (tensor<f32>) -> ()
"opset.Result_1"(%16) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%20) : (tensor<2x1x1xf32>) -> ()
"opset.Result_1"(%24) : (tensor<2x1x4xf32>) -> ()
