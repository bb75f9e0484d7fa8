// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// ReduceL1 -> ReduceL1
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReduceL1_4"(%data, %axes) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceL1"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceL2 -> ReduceL2
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReduceL2_4"(%data, %axes) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceL2"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceMax -> ReduceMax
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReduceMax_1"(%data, %axes) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceMax"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceMean -> ReduceMean
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReduceMean_1"(%data, %axes) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceMean"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceMin -> ReduceMin
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReduceMin_1"(%data, %axes) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceMin"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceProd -> ReduceProd
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReduceProd_1"(%data, %axes) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceProd"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceSum -> ReduceSum
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReduceSum_1"(%data, %axes) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceSum"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceMax of booleans -> ReduceLogicalOr
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReduceLogicalOr_1"(%data, %axes) <{keep_dims = false}>{{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xi1>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceMax"(%data, %axes) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xi1>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceMin of booleans -> ReduceLogicalAnd
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReduceLogicalAnd_1"(%data, %axes) <{keep_dims = true}>{{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xi1>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceMin"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xi1>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Without axes: all of them
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %y = "opset.ReduceSum_1"(%data, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x?xf32>
%y = "onnx.ReduceSum"(%data) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Without axes, of an unknown rank: a Range
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%data) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[SHAPEOF]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SHAPEOF_2]], %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_2]], %[[SQUEEZE]], %[[CONSTANT_3]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %y = "opset.ReduceSum_1"(%data, %[[RANGE]]) <{keep_dims = true}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<*xf32>
%y = "onnx.ReduceSum"(%data) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<*xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Axes of a known number, computed
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReduceMean_1"(%data, %axes) <{keep_dims = true}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "stepwell.input"() <{tensor_name = "axes"}> : () -> tensor<1xi64>
%y = "onnx.ReduceMean"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// No axes and noop_with_empty_axes: the operand
// CHECK-LABEL: builtin.module
// CHECK:      %data = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: "opset.Result_1"(%data)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [0], []>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceSum"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 1 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// No axes and noop_with_empty_axes: the L1 norm of one element
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Abs_1"(%data){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%y = "onnx.ReduceL1"(%data) <{keepdims = 1 : i64, noop_with_empty_axes = 1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceSumSquare -> ReduceSum(x * x)
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%data, %data){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.ReduceSum_1"(%[[MULTIPLY]], %axes) <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceSumSquare"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceSumSquare that does nothing -> x * x
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Multiply_1"(%data, %data){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%y = "onnx.ReduceSumSquare"(%data) <{keepdims = 1 : i64, noop_with_empty_axes = 1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceLogSum -> Log(ReduceSum(x))
// CHECK-LABEL: builtin.module
// CHECK:      %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%data, %axes) <{keep_dims = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %y = "opset.Log_1"(%[[REDUCESUM]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceLogSum"(%data, %axes) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceLogSum that does nothing -> Log(x)
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Log_1"(%data){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%y = "onnx.ReduceLogSum"(%data) <{keepdims = 1 : i64, noop_with_empty_axes = 1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceLogSumExp -> m + Log(ReduceSum(Exp(x - m)))
// CHECK-LABEL: builtin.module
// CHECK:      %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%data, %axes) <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[REDUCEMAX]]) <{min = -3.400000e+38 : f64, max = 3.400000e+38 : f64}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%data, %[[CLAMP]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[SUBTRACT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[EXP]], %axes) <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[REDUCESUM]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[LOG]], %[[CLAMP]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceLogSumExp"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceLogSumExp without the axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%data, %axes) <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[REDUCEMAX]]) <{min = -3.400000e+38 : f64, max = 3.400000e+38 : f64}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%data, %[[CLAMP]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[SUBTRACT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[EXP]], %axes) <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[REDUCESUM]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[LOG]], %[[CLAMP]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %y = "opset.Squeeze_1"(%[[ADD]], %axes){{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.ReduceLogSumExp"(%data, %axes) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceLogSumExp that does nothing -> x
// CHECK-LABEL: builtin.module
// CHECK:      %data = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%data)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%y = "onnx.ReduceLogSumExp"(%data) <{keepdims = 1 : i64, noop_with_empty_axes = 1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An unknown number of axes
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ReduceSum  ""  (f32[2,3], i64[?])
// CHECK-NEXT: the number of axes is not known
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "stepwell.input"() <{tensor_name = "axes"}> : () -> tensor<?xi64>
%y = "onnx.ReduceSum"(%data, %axes) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xf32>, tensor<?xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceSum of integers that may be large -> the last of the running sums
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%a, %[[CONSTANT]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CUMSUM]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi64>
%x = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%y = "onnx.ReduceSum"(%a, %x) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xi64>, tensor<1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// The same where nothing may be summed: with a zero more
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%a, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,1..">>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[PAD]], %[[CONSTANT_4]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,1..">>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%[[CUMSUM]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,..2147483647">>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x?xi64>
%x = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%y = "onnx.ReduceSum"(%a, %x) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x?xi64>, tensor<1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceMax of them -> by the upper bits, then by the lower ones
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [16]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65535]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[BITWISERIGHTSHIFT]], %x) <{keep_dims = true}>{{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[BITWISERIGHTSHIFT]], %[[REDUCEMAX]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[BITWISEAND]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[REDUCEMAX_2:[0-9]+]] = "opset.ReduceMax_1"(%[[BITWISERIGHTSHIFT]], %x) <{keep_dims = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[REDUCEMAX_3:[0-9]+]] = "opset.ReduceMax_1"(%[[SELECT]], %x) <{keep_dims = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISELEFTSHIFT:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[REDUCEMAX_2]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEOR:[0-9]+]] = "opset.BitwiseOr_13"(%[[BITWISELEFTSHIFT]], %[[REDUCEMAX_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[BITWISEOR]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi64>
%x = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%y = "onnx.ReduceMax"(%a, %x) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xi64>, tensor<1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceMin of u32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [16]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[BITWISEXOR]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65535]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISEXOR]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%[[BITWISERIGHTSHIFT]], %x) <{keep_dims = true}>{{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65536]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[BITWISERIGHTSHIFT]], %[[REDUCEMIN]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[BITWISEAND]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[REDUCEMIN_2:[0-9]+]] = "opset.ReduceMin_1"(%[[SELECT]], %x) <{keep_dims = true}>{{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[BITWISELEFTSHIFT:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[REDUCEMIN]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[BITWISEOR:[0-9]+]] = "opset.BitwiseOr_13"(%[[BITWISELEFTSHIFT]], %[[REDUCEMIN_2]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR_2:[0-9]+]] = "opset.BitwiseXor_13"(%[[BITWISEOR]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[BITWISEXOR_2]]) <{destination_type = ui32}>{{.*}} -> tensor<2x1xui32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xui32>
%x = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%y = "onnx.ReduceMin"(%a, %x) <{keepdims = 1 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xui32>, tensor<1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceMean of integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%a, %[[CONSTANT_2]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CUMSUM]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SQUEEZE]], %[[CONSTANT]]) <{m_pythondiv = false{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SQUEEZE]], %[[MULTIPLY]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT]]) <{m_pythondiv = false{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[MULTIPLY_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[SQUEEZE]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR]], %[[NOTEQUAL]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SIGN:[0-9]+]] = "opset.Sign_1"(%[[SQUEEZE]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SIGN_2:[0-9]+]] = "opset.Sign_1"(%[[CONSTANT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGN]], %[[SIGN_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[MULTIPLY_3]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[DIVIDE]], %[[DIVIDE_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Subtract_1"(%[[ADD]], %[[MULTIPLY_4]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi64>
%x = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%y = "onnx.ReduceMean"(%a, %x) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xi64>, tensor<1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ReduceL1 of integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT]], %a){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%a, %[[SUBTRACT]]){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[MAXIMUM]], %[[CONSTANT_2]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CUMSUM]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi64>
%x = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%y = "onnx.ReduceL1"(%a, %x) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}> : (tensor<2x3xi64>, tensor<1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
