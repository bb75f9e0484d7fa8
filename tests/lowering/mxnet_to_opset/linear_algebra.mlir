// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _linalg_gemm
// CHECK-LABEL: builtin.module
// CHECK:      %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MATMUL]], %[[CONSTANT]]){{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %c){{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x4x5xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x3x5xf32>
%y = "mxnet._linalg_gemm"(%a, %b, %c) <{transpose_a = false, transpose_b = false, alpha = 2.000000e+00 : f64, beta = 1.000000e+00 : f64, axis = -2 : i64}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>, tensor<2x3x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_syrk
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.MatMul_1"(%a, %a) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y = "mxnet._linalg_syrk"(%a) <{transpose = false, alpha = 1.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_trmm
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[SQUEEZE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %[[SQUEEZE_2]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %a, %[[CONSTANT_11]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%[[SELECT]], %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3xf32>
%y = "mxnet._linalg_trmm"(%a, %b) <{transpose = false, rightside = false, lower = true, alpha = 1.000000e+00 : f64}> : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_trsm
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[SQUEEZE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %[[SQUEEZE_2]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %a, %[[CONSTANT_11]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_12]], %[[CONSTANT_13]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_3:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_14]], %[[SQUEEZE_3]], %[[CONSTANT_15]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_3]], %[[CONSTANT_16]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_4:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_17]], %[[CONSTANT_18]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_4:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_19]], %[[SQUEEZE_4]], %[[CONSTANT_20]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_4]], %[[CONSTANT_21]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %a, %[[CONSTANT_22]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT_2]], %[[CONSTANT_23]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%a, %b) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[MATMUL]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_24]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SELECT]], %[[CONSTANT_26]], %[[CONSTANT_27]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[GATHER]], %[[BROADCAST]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%b, %[[CONSTANT_26]], %[[CONSTANT_28]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[GATHER_2]], %[[MATMUL_2]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[REDUCESUM]], %[[CONSTANT_26]], %[[CONSTANT_29]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[GATHER_3]]) <{m_pythondiv = true{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_5:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_30]], %[[CONSTANT_31]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_5:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_32]], %[[SQUEEZE_5]], %[[CONSTANT_33]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_5]], %[[CONSTANT_34]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_5]], %[[CONSTANT_26]]){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[DIVIDE]], %[[BROADCAST]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[SELECT]], %[[CONSTANT_35]], %[[CONSTANT_36]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%[[GATHER_4]], %[[SELECT_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%b, %[[CONSTANT_35]], %[[CONSTANT_37]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[GATHER_5]], %[[MATMUL_3]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_38:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[REDUCESUM]], %[[CONSTANT_35]], %[[CONSTANT_38]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_2]], %[[GATHER_6]]) <{m_pythondiv = true{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_39:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_40:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_6:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_39]], %[[CONSTANT_40]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_41:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_42:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_6:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_41]], %[[SQUEEZE_6]], %[[CONSTANT_42]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_43:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_6]], %[[CONSTANT_43]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_6]], %[[CONSTANT_35]]){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %y = "opset.Select_1"(%[[EQUAL_3]], %[[DIVIDE_2]], %[[SELECT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3xf32>
%y = "mxnet._linalg_trsm"(%a, %b) <{transpose = false, rightside = false, lower = true, alpha = 1.000000e+00 : f64}> : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_potrf
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[SQUEEZE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %[[SQUEEZE_2]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%a, %[[CONSTANT_11]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %a, %[[TRANSPOSE]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[SELECT]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_12]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SELECT]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_13]], %[[CONSTANT_15]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[GATHER_2]]){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[GATHER]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_16]], %[[CONSTANT_17]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_3:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_18]], %[[SQUEEZE_3]], %[[CONSTANT_19]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_3]], %[[CONSTANT_20]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[LESSEQUAL_2:[0-9]+]] = "opset.LessEqual_1"(%[[CONSTANT_13]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL_2]], %[[DIVIDE]], %[[CONSTANT_21]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_4:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_22]], %[[CONSTANT_23]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_4:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_24]], %[[SQUEEZE_4]], %[[CONSTANT_25]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_4]], %[[CONSTANT_26]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_4]], %[[CONSTANT_13]]){{.*}} -> tensor<1x2xi1>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[SELECT_2]], %[[SELECT_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SELECT]], %[[MATMUL]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[SELECT_2]], %[[BROADCAST]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[SUBTRACT]], %[[CONSTANT_27]], %[[CONSTANT_28]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[GATHER_3]], %[[CONSTANT_27]], %[[CONSTANT_29]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[SQRT_2:[0-9]+]] = "opset.Sqrt_1"(%[[GATHER_4]]){{.*}} -> tensor<1x1xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[GATHER_3]], %[[SQRT_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_5:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_30]], %[[CONSTANT_31]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_5:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_32]], %[[SQUEEZE_5]], %[[CONSTANT_33]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_5]], %[[CONSTANT_34]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[LESSEQUAL_3:[0-9]+]] = "opset.LessEqual_1"(%[[CONSTANT_27]], %[[UNSQUEEZE_5]]){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL_3]], %[[DIVIDE_2]], %[[CONSTANT_35]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_6:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_36]], %[[CONSTANT_37]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_38:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_39:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_6:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_38]], %[[SQUEEZE_6]], %[[CONSTANT_39]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_40:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_6]], %[[CONSTANT_40]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_6]], %[[CONSTANT_27]]){{.*}} -> tensor<1x2xi1>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[SELECT_4]], %[[SELECT_4]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[MATMUL_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.Select_1"(%[[EQUAL_2]], %[[SELECT_4]], %[[SELECT_3]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y = "mxnet._linalg_potrf"(%a) : (tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_potri
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[SQUEEZE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %[[SQUEEZE_2]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %a, %[[CONSTANT_11]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[INVERSE:[0-9]+]] = "opset.Inverse_14"(%[[SELECT]]) <{adjoint = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%[[INVERSE]], %[[INVERSE]]) <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y = "mxnet._linalg_potri"(%a) : (tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_inverse
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Inverse_14"(%a) <{adjoint = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y = "mxnet._linalg_inverse"(%a) : (tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_det
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y = "mxnet._linalg_det"(%a) : (tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_slogdet
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y, %y1 = "mxnet._linalg_slogdet"(%a) : (tensor<2x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_sumlogdiag
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[SQUEEZE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %[[SQUEEZE_2]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %a, %[[CONSTANT_11]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_12]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[REDUCESUM]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-2, -1]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[LOG]], %[[CONSTANT_13]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[REDUCESUM_2]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y = "mxnet._linalg_sumlogdiag"(%a) : (tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_extractdiag
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE]], %[[CONSTANT_6]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SQUEEZE_2]], %[[CONSTANT_7]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ADD]], %[[SUBTRACT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1, 1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE]], %[[MINIMUM_2]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONSTANT_8]], %[[CONSTANT_10]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SQUEEZE_2]], %[[MAXIMUM]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[MINIMUM_3:[0-9]+]] = "opset.Minimum_1"(%[[ADD_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_11]], %[[MINIMUM]], %[[CONSTANT_12]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_13]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MINIMUM_4:[0-9]+]] = "opset.Minimum_1"(%[[CONSTANT_8]], %[[CONSTANT_14]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE]], %[[MINIMUM_4]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[CONSTANT_8]], %[[CONSTANT_15]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SQUEEZE_2]], %[[MAXIMUM_2]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[MINIMUM_5:[0-9]+]] = "opset.Minimum_1"(%[[ADD_3]], %[[SUBTRACT_3]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MINIMUM]], %[[MINIMUM_5]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_4]], %[[CONSTANT_16]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE]], %[[MULTIPLY]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[CONSTANT_17]], %[[SUBTRACT_5]]){{.*}} -> tensor<1x1xi1>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_5]], %[[MINIMUM_3]]){{.*}} -> tensor<1x1xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LESSEQUAL]], %[[LESS]]){{.*}} -> tensor<1x1xi1>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MINIMUM_6:[0-9]+]] = "opset.Minimum_1"(%[[CONSTANT_8]], %[[CONSTANT_18]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_5]], %[[MINIMUM_6]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[SQUEEZE_2]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[SUBTRACT_5]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%[[CONSTANT_8]], %[[CONSTANT_19]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[ADD_4]], %[[MAXIMUM_3]]){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[ADD_5]], %[[CONSTANT_20]]) <{allow_axis_skip = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_4:[0-9]+]] = "opset.Squeeze_15"(%[[LOGICALAND]], %[[CONSTANT_21]]) <{allow_axis_skip = false}>{{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_5:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_22]], %[[CONSTANT_23]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_6:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_24]], %[[CONSTANT_25]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SQUEEZE_5]], %[[SQUEEZE_6]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY_3]], %[[CONSTANT_26]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[UNSQUEEZE_2]]) <{special_zero = false}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[SQUEEZE_4]], %[[SQUEEZE_3]], %[[CONSTANT_27]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[SELECT]], %[[CONSTANT_28]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y = "opset.Select_1"(%[[SQUEEZE_4]], %[[GATHER]], %[[CONSTANT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y = "mxnet._linalg_extractdiag"(%a) <{offset = 1 : i64}> : (tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_makediag
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE]], %[[CONSTANT_3]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[ADD]], %[[CONSTANT_6]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_7]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %[[ADD]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[CONSTANT_11]], %[[SUBTRACT]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESSEQUAL_2:[0-9]+]] = "opset.LessEqual_1"(%[[SUBTRACT]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LESSEQUAL]], %[[LESSEQUAL_2]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[CONSTANT_13]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[CONSTANT_14]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ADD_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MINIMUM_3:[0-9]+]] = "opset.Minimum_1"(%[[SUBTRACT]], %[[CONSTANT_15]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[MINIMUM_3]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_16]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[MAXIMUM]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[MINIMUM_4:[0-9]+]] = "opset.Minimum_1"(%[[ADD_3]], %[[SUBTRACT_3]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MINIMUM]], %[[MINIMUM_4]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_4]], %[[CONSTANT_17]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[MINIMUM_2]], %[[MULTIPLY]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[ADD_4]], %[[CONSTANT_18]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%a, %[[SELECT]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LOGICALAND]], %[[GATHER]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._linalg_makediag"(%a) <{offset = 0 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_extracttrian
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[SQUEEZE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_5]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_6]], %[[SQUEEZE]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[SUBTRACT]], %[[CONSTANT_9]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[LESSEQUAL]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[RESHAPE]]) <{output_type = i64}>{{.*}} -> tensor<1x3xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_13]], %[[CONSTANT_14]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SQUEEZE_2]], %[[SQUEEZE_3]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY]], %[[CONSTANT_15]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%a, %[[UNSQUEEZE_3]]) <{special_zero = false}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_16]]) <{special_zero = false}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[RESHAPE_2]], %[[RESHAPE_3]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y = "mxnet._linalg_extracttrian"(%a) <{offset = 0 : i64, lower = true}> : (tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_maketrian
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[SQUEEZE]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [8.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SQRT]], %[[CONSTANT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[MULTIPLY_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[FLOOR]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONVERT_2]], %[[CONSTANT_6]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_7]], %[[ADD_2]], %[[CONSTANT_8]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_9]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_10]], %[[ADD_2]], %[[CONSTANT_11]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[SUBTRACT]], %[[CONSTANT_13]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[LESSEQUAL]]) <{destination_type = i64}>{{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_3]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[RESHAPE]], %[[CONSTANT_15]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CUMSUM]], %[[CONSTANT_16]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[ADD_2]], %[[CONSTANT_17]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_2]], %[[RESHAPE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SUBTRACT_2]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[RESHAPE_3]], %[[CONSTANT_19]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%a, %[[SELECT]], %[[CONSTANT_20]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LESSEQUAL]], %[[GATHER]], %[[CONSTANT_18]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<3xf32>
%y = "mxnet._linalg_maketrian"(%a) <{offset = 0 : i64, lower = true}> : (tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_solve
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3xf32>
%y = "mxnet._npi_solve"(%a, %b) : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_tensorinv
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[REDUCEPROD]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[INVERSE:[0-9]+]] = "opset.Inverse_14"(%[[RESHAPE]]) <{adjoint = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 2]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[INVERSE]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x1x2xf32>
%y = "mxnet._npi_tensorinv"(%a) <{ind = 1 : i64}> : (tensor<2x1x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_tensorsolve
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xi64>)
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet._npi_tensorsolve"(%a, %b) <{a_axes = array<i64>}> : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no matrix
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._linalg_potrf  ""  (f32[2])
// CHECK-NEXT: a matrix has two dimensions at least
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._linalg_potrf"(%a) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// nothing to be turned round
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._npi_tensorinv  ""  (f32[2,2])
// CHECK-NEXT: ind 2 of a tensor of rank 2; it must leave axes on both sides
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y = "mxnet._npi_tensorinv"(%a) <{ind = 2 : i64}> : (tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
