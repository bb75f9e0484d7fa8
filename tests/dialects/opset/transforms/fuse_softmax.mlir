// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// Exp(x - max) / sum -> SoftMax(x); as a product, and without the maximum
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%[[PARAMETER]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SOFTMAX_2:[0-9]+]] = "opset.SoftMax_8"(%[[PARAMETER]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SOFTMAX]])
// CHECK-NEXT: "opset.Result_1"(%[[SOFTMAX_2]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%2 = "opset.ReduceMax_1"(%0, %1) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%3 = "opset.Subtract_1"(%0, %2) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x1x4xf32>) -> tensor<2x3x4xf32>
%4 = "opset.Exp_1"(%3) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%6 = "opset.ReduceSum_1"(%4, %5) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%7 = "opset.Exp_1"(%0) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%9 = "opset.ReduceSum_1"(%7, %8) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x3x1xf32>
%10 = "opset.Divide_1"(%4, %6) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x1x4xf32>) -> tensor<2x3x4xf32>
%11 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%12 = "opset.Divide_1"(%11, %9) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
%13 = "opset.Multiply_1"(%12, %7) <{auto_broadcast = "numpy"}> : (tensor<2x3x1xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
"opset.Result_1"(%10) : (tensor<2x3x4xf32>) -> ()
"opset.Result_1"(%13) : (tensor<2x3x4xf32>) -> ()

// -----

// c - Log(sum), x - LogSumExp(x), Log(SoftMax(x)) -> LogSoftmax(x)
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[LOGSOFTMAX:[0-9]+]] = "opset.LogSoftmax_5"(%[[PARAMETER]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[LOGSOFTMAX_2:[0-9]+]] = "opset.LogSoftmax_5"(%[[PARAMETER_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[LOGSOFTMAX_3:[0-9]+]] = "opset.LogSoftmax_5"(%[[PARAMETER]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[LOGSOFTMAX]])
// CHECK-NEXT: "opset.Result_1"(%[[LOGSOFTMAX_2]])
// CHECK-NEXT: "opset.Result_1"(%[[LOGSOFTMAX_3]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%3 = "opset.ReduceMax_1"(%0, %2) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x3x1xf32>
%4 = "opset.Subtract_1"(%0, %3) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x3x1xf32>) -> tensor<2x3x4xf32>
%5 = "opset.Exp_1"(%4) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%7 = "opset.ReduceSum_1"(%5, %6) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x3x1xf32>
%8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%9 = "opset.ReduceMax_1"(%1, %8) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%10 = "opset.Subtract_1"(%1, %9) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x1x4xf32>) -> tensor<2x3x4xf32>
%11 = "opset.Exp_1"(%10) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%13 = "opset.ReduceSum_1"(%11, %12) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%14 = "opset.Log_1"(%13) : (tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
%15 = "opset.Add_1"(%14, %9) <{auto_broadcast = "numpy"}> : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
%16 = "opset.Log_1"(%7) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
%17 = "opset.Subtract_1"(%4, %16) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x3x1xf32>) -> tensor<2x3x4xf32>
%18 = "opset.Subtract_1"(%1, %15) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x1x4xf32>) -> tensor<2x3x4xf32>
%19 = "opset.SoftMax_8"(%0) <{axis = -1 : i64}> : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%20 = "opset.Log_1"(%19) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
"opset.Result_1"(%17) : (tensor<2x3x4xf32>) -> ()
"opset.Result_1"(%18) : (tensor<2x3x4xf32>) -> ()
"opset.Result_1"(%20) : (tensor<2x3x4xf32>) -> ()

// -----

// A sum that is used elsewhere, maximum and sum along other axes, another sum: as they are
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[PARAMETER]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[PARAMETER]], %[[REDUCEMAX]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[SUBTRACT]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[EXP]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCEMAX_2:[0-9]+]] = "opset.ReduceMax_1"(%[[PARAMETER_2]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[PARAMETER_2]], %[[REDUCEMAX_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EXP_2:[0-9]+]] = "opset.Exp_1"(%[[SUBTRACT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[EXP]], %[[REDUCESUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[EXP_2]], %[[CONSTANT_4]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[EXP_2]], %[[REDUCESUM_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EXP_3:[0-9]+]] = "opset.Exp_1"(%[[PARAMETER]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EXP_4:[0-9]+]] = "opset.Exp_1"(%[[PARAMETER_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_3:[0-9]+]] = "opset.ReduceSum_1"(%[[EXP_4]], %[[CONSTANT_5]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[EXP_3]], %[[REDUCESUM_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE]])
// CHECK-NEXT: "opset.Result_1"(%[[REDUCESUM]])
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE_3]])
%0 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%1 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%3 = "opset.ReduceMax_1"(%0, %2) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%4 = "opset.Subtract_1"(%0, %3) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x1x4xf32>) -> tensor<2x3x4xf32>
%5 = "opset.Exp_1"(%4) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%7 = "opset.ReduceSum_1"(%5, %6) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%9 = "opset.ReduceMax_1"(%1, %8) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x3x1xf32>
%10 = "opset.Subtract_1"(%1, %9) <{auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x3x1xf32>) -> tensor<2x3x4xf32>
%11 = "opset.Exp_1"(%10) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%12 = "opset.Divide_1"(%5, %7) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x1x4xf32>) -> tensor<2x3x4xf32>
%13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%14 = "opset.ReduceSum_1"(%11, %13) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%15 = "opset.Divide_1"(%11, %14) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x1x4xf32>) -> tensor<2x3x4xf32>
%16 = "opset.Exp_1"(%0) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%17 = "opset.Exp_1"(%1) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%19 = "opset.ReduceSum_1"(%17, %18) <{keep_dims = true}> : (tensor<2x3x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%20 = "opset.Divide_1"(%16, %19) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3x4xf32>, tensor<2x1x4xf32>) -> tensor<2x3x4xf32>
"opset.Result_1"(%12) : (tensor<2x3x4xf32>) -> ()
"opset.Result_1"(%7) : (tensor<2x1x4xf32>) -> ()
"opset.Result_1"(%15) : (tensor<2x3x4xf32>) -> ()
"opset.Result_1"(%20) : (tensor<2x3x4xf32>) -> ()
