// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// one, the numbers and their squares
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [1.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %x){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[BROADCAST]], %x, %[[MULTIPLY]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "kaldi.StatisticsExtractionComponent"(%x) <{InputDim = 2 : i64}> : (tensor<?x2xf32>) -> tensor<?x5xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x5xf32>) -> ()

// -----

// summed over three frames
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [1.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[BROADCAST]], %x) <{axis = 1 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_2]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %[[RESHAPE]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RANGE]], %[[CONSTANT_10]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[RANGE]], %[[FLOORMOD]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[CONCAT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"1..,3">>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[PAD]], %[[CONSTANT_14]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"1..,3">>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_15]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[RESHAPE]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CUMSUM]], %[[MINIMUM]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SUBTRACT]], %[[CONSTANT_17]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ADD]], %[[CONSTANT_18]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[RESHAPE]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CUMSUM]], %[[MINIMUM_2]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %y = "opset.Subtract_1"(%[[GATHER_4]], %[[GATHER_3]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "kaldi.StatisticsExtractionComponent"(%x) <{InputDim = 2 : i64, OutputPeriod = 3 : i64, IncludeVarinance = false, start = 0 : i64, origin = 0 : i64, longer = 0 : i64}> : (tensor<?x2xf32>) -> tensor<?x3xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x3xf32>) -> ()

// -----

// mean and deviation from two frames before to one behind
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[ADD]], %[[CONSTANT_6]]) <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"2..">>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x, %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x5xf32, #stepwell.bounds<"1..,5">>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[PAD]], %[[CONSTANT_10]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<?x5xf32, #stepwell.bounds<"1..,5">>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-3]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RANGE]], %[[CONSTANT_11]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"2..">>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ADD_2]], %[[CONSTANT_12]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"2..">>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[RESHAPE]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"2..">>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CUMSUM]], %[[MINIMUM]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x5xf32, #stepwell.bounds<"2..,5">>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RANGE]], %[[CONSTANT_14]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"2..">>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ADD_3]], %[[CONSTANT_15]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"2..">>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[RESHAPE]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"2..">>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CUMSUM]], %[[MINIMUM_2]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x5xf32, #stepwell.bounds<"2..,5">>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[GATHER_3]], %[[GATHER_2]]){{.*}} -> tensor<?x5xf32, #stepwell.bounds<"2..,5">>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[SUBTRACT]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> (tensor<?x1xf32, #stepwell.bounds<"2..,1">>, tensor<?x4xf32, #stepwell.bounds<"2..,4">>)
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[VARIADICSPLIT_2]], %[[VARIADICSPLIT]]) <{m_pythondiv = true{{.*}} -> tensor<?x4xf32, #stepwell.bounds<"2..,4">>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[VARIADICSPLIT_3:[0-9]+]], %[[VARIADICSPLIT_4:[0-9]+]] = "opset.VariadicSplit_1"(%[[DIVIDE]], %[[CONSTANT_19]], %[[CONSTANT_20]]){{.*}} -> (tensor<?x2xf32, #stepwell.bounds<"2..,2">>, tensor<?x2xf32, #stepwell.bounds<"2..,2">>)
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_3]], %[[VARIADICSPLIT_3]]){{.*}} -> tensor<?x2xf32, #stepwell.bounds<"2..,2">>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[VARIADICSPLIT_4]], %[[MULTIPLY]]){{.*}} -> tensor<?x2xf32, #stepwell.bounds<"2..,2">>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-10]>}>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_2]], %[[CONSTANT_21]]){{.*}} -> tensor<?x2xf32, #stepwell.bounds<"2..,2">>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[MAXIMUM_3]]){{.*}} -> tensor<?x2xf32, #stepwell.bounds<"2..,2">>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[VARIADICSPLIT_3]], %[[SQRT]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x4xf32, #stepwell.bounds<"2..,4">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x5xf32>
%y = "kaldi.StatisticsPoolingComponent"(%x) <{InputDim = 5 : i64, LeftContext = 2 : i64, RightContext = 1 : i64, OutputStddevs = true, start = 0 : i64, origin = 1 : i64, longer = 2 : i64}> : (tensor<?x5xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// every second frame; the logarithm of the count in front; no deviations
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[ADD]], %[[CONSTANT_6]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RANGE]], %[[CONSTANT_7]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[FLOORMOD]], %[[CONSTANT_8]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[EQUAL]], %[[CONSTANT_9]]){{.*}} -> tensor<?x1xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[UNSQUEEZE]]) <{destination_type = f32}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[CONVERT]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE]], %[[CONSTANT_10]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_11]], %[[ADD_2]], %[[CONSTANT_12]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[MULTIPLY]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"1..,3">>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[PAD]], %[[CONSTANT_16]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"1..,3">>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-3]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RANGE_2]], %[[CONSTANT_17]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ADD_3]], %[[CONSTANT_18]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[RESHAPE]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CUMSUM]], %[[MINIMUM]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [6]>}>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[RANGE_2]], %[[CONSTANT_20]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ADD_4]], %[[CONSTANT_21]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[RESHAPE]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CUMSUM]], %[[MINIMUM_2]], %[[CONSTANT_22]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[GATHER_3]], %[[GATHER_2]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[SUBTRACT]], %[[CONSTANT_23]], %[[CONSTANT_24]]){{.*}} -> (tensor<?x1xf32>, tensor<?x2xf32>)
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[VARIADICSPLIT_2]], %[[VARIADICSPLIT]]) <{m_pythondiv = true{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[VARIADICSPLIT]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[VARIADICSPLIT]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_25]], %[[CONSTANT_26]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER_4]], %[[CONSTANT_27]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[LOG]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[BROADCAST]], %[[DIVIDE]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%y = "kaldi.StatisticsPoolingComponent"(%x) <{InputDim = 3 : i64, InputPeriod = 2 : i64, LeftContext = 4 : i64, RightContext = 4 : i64, NumLogCountFeatures = 2 : i64, start = -1 : i64, origin = -1 : i64, longer = 0 : i64}> : (tensor<?x3xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// 
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: kaldi.StatisticsPoolingComponent  ""  (f32[?,3])
// CHECK-NEXT: it is of something that is the same at any time; only frames that change have statistics
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%y = "kaldi.StatisticsPoolingComponent"(%x) <{InputDim = 3 : i64, LeftContext = 4 : i64, RightContext = 4 : i64}> : (tensor<?x3xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()
