// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// CTCGreedyDecoder-merge-blank-1-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%x, %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 2 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<6x3x1xf32>, tensor<6x3x1xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[TOPK_2]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<6x3xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[SQUEEZE]], %[[CONSTANT_3]]){{.*}} -> tensor<3x6xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_6]], %[[SQUEEZE_2]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_8]]){{.*}} -> tensor<1x6xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONVERT]], %[[CONSTANT_9]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<3x6xi1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_10]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE]], %[[CONSTANT_12]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[TRANSPOSE]], %[[ADD]]){{.*}} -> tensor<3x6xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LESS]], %[[NOTEQUAL]]){{.*}} -> tensor<3x6xi1>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_14]], %[[CONSTANT_15]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_13]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[TRANSPOSE]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_19]]){{.*}} -> tensor<3x5xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[BROADCAST]], %[[SLICE]]) <{axis = 1 : i64}>{{.*}} -> tensor<3x6xi64>
// CHECK-NEXT: %[[NOTEQUAL_2:[0-9]+]] = "opset.NotEqual_1"(%[[TRANSPOSE]], %[[CONCAT_2]]){{.*}} -> tensor<3x6xi1>
// CHECK-NEXT: %[[LOGICALAND_2:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALAND]], %[[NOTEQUAL_2]]){{.*}} -> tensor<3x6xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND_2]]) <{destination_type = i64}>{{.*}} -> tensor<3x6xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[CONVERT_2]], %[[CONSTANT_20]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<3x6xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CUMSUM]], %[[CONSTANT_21]]){{.*}} -> tensor<3x6xi64>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[LOGICALAND_2]]) <{output_type = i64}>{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,..18">>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[NONZERO]], %[[CONSTANT_22]]){{.*}} -> tensor<?x2xi64, #stepwell.bounds<"..18,2">>
// CHECK-NEXT: %[[GATHERND:[0-9]+]] = "opset.GatherND_8"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..18">>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[TRANSPOSE_2]], %[[CONSTANT_23]], %[[CONSTANT_24]], %[[CONSTANT_25]], %[[CONSTANT_26]]){{.*}} -> tensor<?x1xi64, #stepwell.bounds<"..18,1">>
// CHECK-NEXT: %[[GATHERND_2:[0-9]+]] = "opset.GatherND_8"(%[[SUBTRACT]], %[[TRANSPOSE_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..18">>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHERND_2]], %[[CONSTANT_27]]){{.*}} -> tensor<?x1xi64, #stepwell.bounds<"..18,1">>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[SLICE_2]], %[[UNSQUEEZE_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"..18,2">>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT_2]], %[[CONSTANT_28]]) <{keep_dims = false}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[REDUCESUM]], %[[CONSTANT_29]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_30]], %[[REDUCEMAX]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[TOPK]], %[[CONSTANT_31]]) <{allow_axis_skip = false}>{{.*}} -> tensor<6x3xf32>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[SQUEEZE_3]], %[[CONSTANT_32]]){{.*}} -> tensor<3x6xf32>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[TRANSPOSE_3]], %[[CONSTANT_33]]){{.*}} -> tensor<3x6xf32>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_34]]) <{keep_dims = true}>{{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[REDUCESUM_2]]){{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT_3]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHERND]])
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT_4]])
// CHECK-NEXT: "opset.Result_1"(%[[NEGATIVE]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x3x4xf32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<3xi32>
%2, %3, %4, %5 = "tf.CTCGreedyDecoder"(%x, %n) <{merge_repeated = true, blank_index = -1 : i64, T = f32}> : (tensor<6x3x4xf32>, tensor<3xi32>) -> (tensor<*xi64>, tensor<*xi64>, tensor<*xi64>, tensor<*xf32>)
"stepwell.output"(%2) <{tensor_name = "CTCGreedyDecoder"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%3) <{tensor_name = "CTCGreedyDecoder:1"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%4) <{tensor_name = "CTCGreedyDecoder:2"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%5) <{tensor_name = "CTCGreedyDecoder:3"}> : (tensor<*xf32>) -> ()

// -----

// CTCGreedyDecoder-blank0-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%x, %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 2 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<6x3x1xf32>, tensor<6x3x1xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[TOPK_2]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<6x3xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[SQUEEZE]], %[[CONSTANT_3]]){{.*}} -> tensor<3x6xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_6]], %[[SQUEEZE_2]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_8]]){{.*}} -> tensor<1x6xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONVERT]], %[[CONSTANT_9]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<3x6xi1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[TRANSPOSE]], %[[CONSTANT_10]]){{.*}} -> tensor<3x6xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LESS]], %[[NOTEQUAL]]){{.*}} -> tensor<3x6xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND]]) <{destination_type = i64}>{{.*}} -> tensor<3x6xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[CONVERT_2]], %[[CONSTANT_11]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<3x6xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CUMSUM]], %[[CONSTANT_12]]){{.*}} -> tensor<3x6xi64>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[LOGICALAND]]) <{output_type = i64}>{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,..18">>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[NONZERO]], %[[CONSTANT_13]]){{.*}} -> tensor<?x2xi64, #stepwell.bounds<"..18,2">>
// CHECK-NEXT: %[[GATHERND:[0-9]+]] = "opset.GatherND_8"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..18">>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[TRANSPOSE_2]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]]){{.*}} -> tensor<?x1xi64, #stepwell.bounds<"..18,1">>
// CHECK-NEXT: %[[GATHERND_2:[0-9]+]] = "opset.GatherND_8"(%[[SUBTRACT]], %[[TRANSPOSE_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..18">>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHERND_2]], %[[CONSTANT_18]]){{.*}} -> tensor<?x1xi64, #stepwell.bounds<"..18,1">>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SLICE]], %[[UNSQUEEZE_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"..18,2">>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT_2]], %[[CONSTANT_19]]) <{keep_dims = false}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[REDUCESUM]], %[[CONSTANT_20]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_21]], %[[REDUCEMAX]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[TOPK]], %[[CONSTANT_22]]) <{allow_axis_skip = false}>{{.*}} -> tensor<6x3xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[SQUEEZE_3]], %[[CONSTANT_23]]){{.*}} -> tensor<3x6xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[TRANSPOSE_3]], %[[CONSTANT_24]]){{.*}} -> tensor<3x6xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT]], %[[CONSTANT_25]]) <{keep_dims = true}>{{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[REDUCESUM_2]]){{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHERND]])
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[NEGATIVE]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x3x4xf32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<3xi32>
%2, %3, %4, %5 = "tf.CTCGreedyDecoder"(%x, %n) <{merge_repeated = false, blank_index = 0 : i64, T = f32}> : (tensor<6x3x4xf32>, tensor<3xi32>) -> (tensor<*xi64>, tensor<*xi64>, tensor<*xi64>, tensor<*xf32>)
"stepwell.output"(%2) <{tensor_name = "CTCGreedyDecoder"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%3) <{tensor_name = "CTCGreedyDecoder:1"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%4) <{tensor_name = "CTCGreedyDecoder:2"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%5) <{tensor_name = "CTCGreedyDecoder:3"}> : (tensor<*xf32>) -> ()

// -----

// CTCLoss -> CTCLoss, the labels as rows
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 6]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONSTANT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x6xi32>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %at, %v) <{reduction = "none"}>{{.*}} -> tensor<2x6xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%at, %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[SLICE]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_9]], %[[CONSTANT_10]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[RESHAPE]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST_3:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_11]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST_2]], %[[RESHAPE]], %[[BROADCAST_3]], %[[CONSTANT_12]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_14]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE_2]], %[[CONSTANT_16]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %loss = "opset.CTCLoss_4"(%[[TRANSPOSE]], %n, %[[SCATTERNDUPDATE]], %[[SCATTERELEMENTSUPDATE]], %[[CONVERT]]) <{preprocess_collapse_repeated = false, ctc_merge_repeated = true, unique = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%loss)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x2x5xf32>
%at = "stepwell.input"() <{tensor_name = "at"}> : () -> tensor<3x2xi64>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<3xi32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<2xi32>
%loss, %gradient = "tf.CTCLoss"(%x, %at, %v, %n) <{preprocess_collapse_repeated = false, ctc_merge_repeated = true, ignore_longer_outputs_than_inputs = false, T = f32}> : (tensor<6x2x5xf32>, tensor<3x2xi64>, tensor<3xi32>, tensor<2xi32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%loss) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// CTCLossV2 -> CTCLoss with the first class as blank
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 6]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONSTANT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x6xi32>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %at, %v) <{reduction = "none"}>{{.*}} -> tensor<2x6xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%at, %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[SLICE]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_9]], %[[CONSTANT_10]]) <{mode = "numpy"}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[RESHAPE]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST_3:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_11]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST_2]], %[[RESHAPE]], %[[BROADCAST_3]], %[[CONSTANT_12]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %loss = "opset.CTCLoss_4"(%[[TRANSPOSE]], %n, %[[SCATTERNDUPDATE]], %[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_13]]) <{preprocess_collapse_repeated = false, ctc_merge_repeated = true, unique = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%loss)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x2x5xf32>
%at = "stepwell.input"() <{tensor_name = "at"}> : () -> tensor<3x2xi64>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<3xi32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<2xi32>
%loss, %gradient = "tf.CTCLossV2"(%x, %at, %v, %n) <{preprocess_collapse_repeated = false, ctc_merge_repeated = true, ignore_longer_outputs_than_inputs = false}> : (tensor<6x2x5xf32>, tensor<3x2xi64>, tensor<3xi32>, tensor<2xi32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%loss) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// CTCLoss of which the gradient is an output
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.CTCLoss  ""  (f32[6,2,5], i64[3,2], i32[3], i32[2])
// CHECK-NEXT: the gradient of CTCLoss is not expressed; take only the loss as an output
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x2x5xf32>
%at = "stepwell.input"() <{tensor_name = "at"}> : () -> tensor<3x2xi64>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<3xi32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<2xi32>
%loss, %gradient = "tf.CTCLoss"(%x, %at, %v, %n) <{preprocess_collapse_repeated = false, ctc_merge_repeated = true, ignore_longer_outputs_than_inputs = false, T = f32}> : (tensor<6x2x5xf32>, tensor<3x2xi64>, tensor<3xi32>, tensor<2xi32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%gradient) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// EditDistance: a Loop over the diagonals
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<7xi32>
// CHECK:      "opset.Unique_10"{{.*}} <{sorted = true, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..7">>, tensor<?xi32, #stepwell.bounds<"1..7">>, tensor<7xi32>, tensor<?xi32, #stepwell.bounds<"1..7">>)
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<3x2xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3x1xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.SearchSorted_15"{{.*}} <{right_mode = false, output_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "none", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4x2xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.SearchSorted_15"{{.*}} <{right_mode = false, output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "none", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x?xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}, {external = 6 : i64, parameter = 5 : i64}, {external = 7 : i64, parameter = 6 : i64}, {external = 8 : i64, parameter = 7 : i64}, {external = 9 : i64, parameter = 8 : i64}, {external = 10 : i64, parameter = 9 : i64}, {external = 11 : i64, parameter = 10 : i64}], output_ports = [{external = -1 : i64, result = 3 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?xi32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x?xf32, #stepwell.bounds<"?,1..">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x?xf32, #stepwell.bounds<"?,1..">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a0 = "stepwell.input"() <{tensor_name = "a0"}> : () -> tensor<3x2xi64>
%a1 = "stepwell.input"() <{tensor_name = "a1"}> : () -> tensor<3xi32>
%a2 = "stepwell.input"() <{tensor_name = "a2"}> : () -> tensor<2xi64>
%b0 = "stepwell.input"() <{tensor_name = "b0"}> : () -> tensor<4x2xi64>
%b1 = "stepwell.input"() <{tensor_name = "b1"}> : () -> tensor<4xi32>
%b2 = "stepwell.input"() <{tensor_name = "b2"}> : () -> tensor<2xi64>
%y = "tf.EditDistance"(%a0, %a1, %a2, %b0, %b1, %b2) <{normalize = true, T = i32}> : (tensor<3x2xi64>, tensor<3xi32>, tensor<2xi64>, tensor<4x2xi64>, tensor<4xi32>, tensor<2xi64>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Sparse tensors of unknown rank
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.EditDistance  ""  (i64[3,?], i32[3], i64[?], i64[3,?], i32[3], i64[?])
// CHECK-NEXT: the rank of the sparse tensors is not known; give the shape of the indices with --input
%a0 = "stepwell.input"() <{tensor_name = "a0"}> : () -> tensor<3x?xi64>
%a1 = "stepwell.input"() <{tensor_name = "a1"}> : () -> tensor<3xi32>
%a2 = "stepwell.input"() <{tensor_name = "a2"}> : () -> tensor<?xi64>
%y = "tf.EditDistance"(%a0, %a1, %a2, %a0, %a1, %a2) <{normalize = true, T = i32}> : (tensor<3x?xi64>, tensor<3xi32>, tensor<?xi64>, tensor<3x?xi64>, tensor<3xi32>, tensor<?xi64>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Sequences of complex numbers
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.EditDistance  ""  (i64[3,2], dynamic[...], i64[2], i64[3,2], dynamic[...], i64[2])
// CHECK-NEXT: sequences of complex numbers are compared; compare their parts
%a0 = "stepwell.input"() <{tensor_name = "a0"}> : () -> tensor<3x2xi64>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<3xf32>
%a1 = "tf.Complex"(%r, %r) <{T = f32, Tout = complex<f32>}> : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xcomplex<f32>>
%a2 = "stepwell.input"() <{tensor_name = "a2"}> : () -> tensor<2xi64>
%y = "tf.EditDistance"(%a0, %a1, %a2, %a0, %a1, %a2) <{normalize = true, T = complex<f32>}> : (tensor<3x2xi64>, tensor<3xcomplex<f32>>, tensor<2xi64>, tensor<3x2xi64>, tensor<3xcomplex<f32>>, tensor<2xi64>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
