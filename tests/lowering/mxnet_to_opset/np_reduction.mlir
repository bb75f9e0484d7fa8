// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _np_sum
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.ReduceSum_1"(%a, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y = "mxnet._np_sum"(%a) <{dtype = "None", keepdims = false, axis = array<i64: 1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _np_any
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %y = "opset.ReduceLogicalOr_1"(%[[NOTEQUAL]], %[[CONSTANT_2]]) <{keep_dims = false}>{{.*}} -> tensor<i1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y = "mxnet._np_any"(%a) <{keepdims = false}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_var
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%a, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%a, %[[REDUCEMEAN]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[SUBTRACT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[REDUCEPROD]], %[[CONSTANT_4]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[REDUCESUM]], %[[CONVERT]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y = "mxnet._npi_var"(%a) <{dtype = "None", ddof = 0 : i64, keepdims = false, axis = array<i64: 1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_argmax
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%a, %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1xf32>, tensor<2x1xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%[[TOPK_2]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y = "mxnet._npi_argmax"(%a) <{keepdims = false, axis = 1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_average
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %y = "opset.ReduceMean_1"(%a, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[REDUCEPROD]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y = "mxnet._npi_average"(%a) <{returned = false, weighted = false, axis = array<i64: 1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_percentile
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[RESHAPE]], %[[RESHAPE_2]]) <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "min", sort = "value"}>{{.*}} -> (tensor<4xf32>, tensor<4xi64>)
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_3]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONSTANT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%b, %[[SUBTRACT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [100.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY]], %[[CONSTANT_8]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[DIVIDE]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[FLOOR]], %[[CONSTANT_9]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ADD]], %[[SUBTRACT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[FLOOR]], %[[DIVIDE]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[MINIMUM]], %[[FLOOR]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE]], %[[FLOOR]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[SUBTRACT_2]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[FLOOR]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[TOPK]], %[[CONVERT_2]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SELECT]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[TOPK]], %[[CONVERT_3]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[GATHER_2]], %[[GATHER]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_3]], %[[RESHAPE_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[GATHER]], %[[MULTIPLY_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%y = "mxnet._npi_percentile"(%a, %b) <{interpolation = "linear", keepdims = false}> : (tensor<4xf32>, tensor<1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_bincount
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONVERT]]) <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [16]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[CONVERT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65535]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CONVERT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[BITWISERIGHTSHIFT]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[BITWISERIGHTSHIFT]], %[[REDUCEMAX]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[BITWISEAND]], %[[CONSTANT_4]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[REDUCEMAX_2:[0-9]+]] = "opset.ReduceMax_1"(%[[SELECT]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[BITWISELEFTSHIFT:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[REDUCEMAX]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[BITWISEOR:[0-9]+]] = "opset.BitwiseOr_13"(%[[BITWISELEFTSHIFT]], %[[REDUCEMAX_2]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[BITWISEOR]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVERT_3]], %[[CONSTANT_5]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ADD]], %[[CONSTANT_6]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[CONVERT]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_7]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_8]], %[[MAXIMUM]]) <{mode = "numpy"}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"3..">>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ScatterElementsUpdate_12"(%[[BROADCAST_2]], %[[CONVERT]], %[[BROADCAST]], %[[CONSTANT_9]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"3..">>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4xi32>
%y = "mxnet._npi_bincount"(%a) <{minlength = 3 : i64, has_weights = false}> : (tensor<4xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
