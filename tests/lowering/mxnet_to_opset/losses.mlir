// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// smooth_l1
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%a, %a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[CONSTANT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[ABS]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.125]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[ABS]], %[[CONSTANT_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LESS]], %[[MULTIPLY_2]], %[[SUBTRACT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet.smooth_l1"(%a) <{scalar = 2.000000e+00 : f64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// softmax_cross_entropy
// CHECK-LABEL: builtin.module
// CHECK:      %[[SOFTMAX:[0-9]+]] = "opset.SoftMax_8"(%a) <{axis = 1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = i64}>{{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SOFTMAX]], %[[CONVERT]], %[[CONSTANT_2]]) <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-08]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[GATHER]], %[[CONSTANT_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[MAXIMUM]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[LOG]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[NEGATIVE]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y = "opset.ReduceSum_1"(%[[RESHAPE_2]], %[[CONSTANT_5]]) <{keep_dims = true}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet.softmax_cross_entropy"(%a, %b) : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CTCLoss: labels end at the first 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<3x7x5xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONVERT]], %[[CONSTANT_4]]){{.*}} -> tensor<3x4xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[EQUAL]]) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[CONVERT_2]], %[[CONSTANT_5]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CUMSUM]], %[[CONSTANT_6]]){{.*}} -> tensor<3x4xi1>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[EQUAL_2]]) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT_3]], %[[CONSTANT_7]]) <{keep_dims = false}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONVERT_4]], %[[CONSTANT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_3]], %[[CONSTANT_10]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_11]], %[[SUBTRACT]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[CONVERT]], %[[CONSTANT_12]], %[[CONCAT]], %[[CONSTANT_13]]) <{pad_mode = "constant"}>{{.*}} -> tensor<3x7xi32>
// CHECK-NEXT: %y = "opset.CTCLoss_4"(%[[TRANSPOSE]], %[[BROADCAST]], %[[PAD]], %[[REDUCESUM]], %[[CONSTANT_9]]) <{preprocess_collapse_repeated = false, ctc_merge_repeated = true, unique = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<7x3x5xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%y = "mxnet.CTCLoss"(%a, %b) <{use_data_lengths = false, use_label_lengths = false, blank_label = "first", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<7x3x5xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CTCLoss with lengths, the blank last
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<3x7x5xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%d) <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%c) <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE]], %[[CONSTANT_7]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_3]], %[[CONSTANT_8]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_9]], %[[SUBTRACT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[CONVERT]], %[[CONSTANT_10]], %[[CONCAT]], %[[CONSTANT_11]]) <{pad_mode = "constant"}>{{.*}} -> tensor<3x7xi32>
// CHECK-NEXT: %y = "opset.CTCLoss_4"(%[[TRANSPOSE]], %[[CONVERT_3]], %[[PAD]], %[[CONVERT_2]], %[[CONVERT_4]]) <{preprocess_collapse_repeated = false, ctc_merge_repeated = true, unique = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<7x3x5xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<3xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<3xf32>
%y = "mxnet.CTCLoss"(%a, %b, %c, %d) <{use_data_lengths = true, use_label_lengths = true, blank_label = "last", operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<7x3x5xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// smooth_l1 of no scale
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.smooth_l1  ""  (f32[2])
// CHECK-NEXT: smooth_l1 with scalar 0; it divides by the square of it
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet.smooth_l1"(%a) <{scalar = 0.000000e+00 : f64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// softmax_cross_entropy of vectors
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.softmax_cross_entropy  ""  (f32[2], f32[2])
// CHECK-NEXT: softmax_cross_entropy of rank 1; it is of rows of scores
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet.softmax_cross_entropy"(%a, %b) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CTCLoss of no sequences
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet.CTCLoss  ""  (f32[7,3], f32[3,4])
// CHECK-NEXT: CTCLoss of ranks 2 and 2; they are 3 and 2
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<7x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xf32>
%y = "mxnet.CTCLoss"(%a, %b) <{use_data_lengths = false, use_label_lengths = false, blank_label = "first", operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<7x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
