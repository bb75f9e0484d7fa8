// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// com.microsoft.NGramRepeatBlock, 3
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_3]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_4]], %[[MAXIMUM]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%input_ids, %[[CONSTANT_4]], %[[ADD]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<3x6xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%input_ids, %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SLICE]], %[[SLICE_2]]){{.*}} -> tensor<3x6xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_11]], %[[MAXIMUM]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%input_ids, %[[CONSTANT_11]], %[[ADD_2]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<3x6xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%input_ids, %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[SLICE_3]], %[[SLICE_4]]){{.*}} -> tensor<3x6xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[EQUAL]], %[[EQUAL_2]]){{.*}} -> tensor<3x6xi1>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_18]], %[[MAXIMUM]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%input_ids, %[[CONSTANT_18]], %[[ADD_3]], %[[CONSTANT_19]], %[[CONSTANT_20]]){{.*}} -> tensor<3x6xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[CONSTANT_21]], %[[CONSTANT_22]]){{.*}} -> tensor<3x6xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%scores) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_23]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<3x9xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST]], %[[SLICE_5]], %[[SELECT]], %[[CONSTANT_24]]) <{reduction = "max", use_init_val = true}>{{.*}} -> tensor<3x9xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_25]]){{.*}} -> tensor<3x9xi1>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %y0 = "opset.Select_1"(%[[GREATER]], %[[CONSTANT_26]], %scores){{.*}} -> tensor<3x9xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input_ids = "stepwell.input"() <{tensor_name = "input_ids"}> : () -> tensor<3x8xi64>
%scores = "stepwell.input"() <{tensor_name = "scores"}> : () -> tensor<3x9xf32>
%y0 = "onnx.com.microsoft.NGramRepeatBlock"(%input_ids, %scores) <{ngram_size = 3 : i64}> : (tensor<3x8xi64>, tensor<3x9xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.NGramRepeatBlock of single tokens
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_3]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_4]], %[[MAXIMUM]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%input_ids, %[[CONSTANT_4]], %[[ADD]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<3x8xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SLICE]], %[[SLICE]]){{.*}} -> tensor<3x8xi1>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<3x8xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%scores) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_9]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<3x9xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST]], %[[SLICE]], %[[SELECT]], %[[CONSTANT_10]]) <{reduction = "max", use_init_val = true}>{{.*}} -> tensor<3x9xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_11]]){{.*}} -> tensor<3x9xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %y0 = "opset.Select_1"(%[[GREATER]], %[[CONSTANT_12]], %scores){{.*}} -> tensor<3x9xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input_ids = "stepwell.input"() <{tensor_name = "input_ids"}> : () -> tensor<3x8xi64>
%scores = "stepwell.input"() <{tensor_name = "scores"}> : () -> tensor<3x9xf32>
%y0 = "onnx.com.microsoft.NGramRepeatBlock"(%input_ids, %scores) <{ngram_size = 1 : i64}> : (tensor<3x8xi64>, tensor<3x9xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BifurcationDetector, some accepted
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi64, #stepwell.bounds<"..9">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi64, #stepwell.bounds<"..10">>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?xi1, #stepwell.bounds<"..10">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"1..">>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xi64, #stepwell.bounds<"..10">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"1..11">>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"2..12">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<10xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<10xi64>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<11xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"3..13">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<10xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<10xi64>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<12xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..14">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<10xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<10xi64>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%src_tokens = "stepwell.input"() <{tensor_name = "src_tokens"}> : () -> tensor<9xi64>
%cur_tokens = "stepwell.input"() <{tensor_name = "cur_tokens"}> : () -> tensor<1xi64>
%prev_suffix_match_idx = "stepwell.input"() <{tensor_name = "prev_suffix_match_idx"}> : () -> tensor<1xi64>
%pred_tokens = "stepwell.input"() <{tensor_name = "pred_tokens"}> : () -> tensor<10xi64>
%y0, %y1 = "onnx.com.microsoft.BifurcationDetector"(%src_tokens, %cur_tokens, %prev_suffix_match_idx, %pred_tokens) <{max_ngram_size = 3 : i64, min_ngram_size = 1 : i64}> : (tensor<9xi64>, tensor<1xi64>, tensor<1xi64>, tensor<10xi64>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BifurcationDetector, nothing predicted
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<10xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<10xi64>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<11xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<10xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<10xi64>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<12xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<9xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<9xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<10xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<10xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<10xi64>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%src_tokens = "stepwell.input"() <{tensor_name = "src_tokens"}> : () -> tensor<9xi64>
%cur_tokens = "stepwell.input"() <{tensor_name = "cur_tokens"}> : () -> tensor<2xi64>
%prev_suffix_match_idx = "stepwell.input"() <{tensor_name = "prev_suffix_match_idx"}> : () -> tensor<1xi64>
%y0, %y1 = "onnx.com.microsoft.BifurcationDetector"(%src_tokens, %cur_tokens, %prev_suffix_match_idx) <{max_ngram_size = 3 : i64, min_ngram_size = 1 : i64}> : (tensor<9xi64>, tensor<2xi64>, tensor<1xi64>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.WordConvEmbedding, 2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%Sequence, %[[CONSTANT]]){{.*}} -> tensor<4x5xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[GREATER]]) <{destination_type = i64}>{{.*}} -> tensor<4x5xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%Sequence, %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<4x1xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATER_2:[0-9]+]] = "opset.Greater_1"(%[[SLICE]], %[[CONSTANT_7]]){{.*}} -> tensor<4x1xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCESUM]], %[[CONSTANT_8]]){{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%C, %Sequence, %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_10]]){{.*}} -> tensor<4x1x5x4xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[UNSQUEEZE]], %W) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<4x6x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%B, %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<1x6x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE]]){{.*}} -> tensor<4x6x4x1xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[ADD]]){{.*}} -> tensor<4x6x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_12]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_13]], %[[RESHAPE_2]], %[[CONSTANT_15]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RANGE]], %[[CONSTANT_16]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[ADD_2]], %[[MAXIMUM]]){{.*}} -> tensor<4x4xi1>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 3]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[LESSEQUAL]], %[[CONSTANT_17]]){{.*}} -> tensor<4x1x4x1xi1>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0e+12]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[UNSQUEEZE_2]], %[[TANH]], %[[CONSTANT_18]]){{.*}} -> tensor<4x6x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[SELECT]], %[[CONSTANT_19]]) <{keep_dims = false}>{{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y0 = "opset.Select_1"(%[[GREATER_2]], %[[REDUCEMAX]], %[[CONSTANT_20]]){{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%Sequence = "stepwell.input"() <{tensor_name = "Sequence"}> : () -> tensor<4x5xi32>
%W = "onnx.Constant"() <{value = #stepwell.constant<"f32", [6, 1, 2, 4], [1.826634, 0.62317187, 0.12947114, 0.70994383, -0.91912365, -0.33770478, 0.7932209, 0.6307867, 1.5483617, 0.010473029, -1.4623278, 1.9472469, 1.0928928, -1.0587374, 1.3758236, 0.0324028, -1.8139287, -0.42035392, -0.50890386, 1.5908482, -0.7920687, -0.25361735, -0.27676082, -0.37897277, -0.91407406, 0.21908692, 1.0768046, 0.62397766, -0.9274991, -1.1498158, 0.11897355, -0.70658016, -0.63016564, -1.6796945, 1.9504915, 0.9166192, -0.97390735, 0.9082103, 1.3424871, -2.3895533, -0.5489448, -0.38797322, 0.64825445, -0.12146542, -0.23043133, -0.058371387, 1.8533257, 2.1599805]>}> : () -> tensor<6x1x2x4xf32>
%B = "onnx.Constant"() <{value = #stepwell.constant<"f32", [6], [-0.5248264, -0.926244, 2.692553, -0.9797446, -0.57340205, 0.03658151]>}> : () -> tensor<6xf32>
%C = "onnx.Constant"() <{value = #stepwell.constant<"f32", [9, 4], [0.48324624, 1.0290356, 0.39097723, -0.87238306, 0.50638235, 0.24991758, 1.876919, -0.0149997985, -1.336973, -1.0450199, 1.4501531, -0.5401312, -2.104466, -0.5806997, 1.5099831e-05, 1.1888307, -1.0144682, 0.6666833, 0.7952991, -0.6993883, -0.1875897, 1.7694502, 1.7204847, 0.855522, 0.33194637, 1.1383096, -0.14067729, -0.095093064, -0.86036015, 0.005563385, -0.082016625, 2.7736316, -0.19284317, 1.270818, 1.3204973, -0.1864787]>}> : () -> tensor<9x4xf32>
%y0 = "onnx.com.microsoft.WordConvEmbedding"(%Sequence, %W, %B, %C) : (tensor<4x5xi32>, tensor<6x1x2x4xf32>, tensor<6xf32>, tensor<9x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.NGramRepeatBlock of no tokens
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.NGramRepeatBlock  ""  (i64[1,2], f32[1,4])
// CHECK-NEXT: n-grams of 0 tokens; they are compared one by one, 1 to 64 of them
%input_ids = "stepwell.input"() <{tensor_name = "input_ids"}> : () -> tensor<1x2xi64>
%scores = "stepwell.input"() <{tensor_name = "scores"}> : () -> tensor<1x4xf32>
%y0 = "onnx.com.microsoft.NGramRepeatBlock"(%input_ids, %scores) <{ngram_size = 0 : i64}> : (tensor<1x2xi64>, tensor<1x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.BifurcationDetector with a wrong range
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.BifurcationDetector  ""  (i64[2], i64[1], i64[1])
// CHECK-NEXT: n-grams of 3 to 2 tokens; there may be 1 to 64
%src_tokens = "stepwell.input"() <{tensor_name = "src_tokens"}> : () -> tensor<2xi64>
%cur_tokens = "stepwell.input"() <{tensor_name = "cur_tokens"}> : () -> tensor<1xi64>
%prev_suffix_match_idx = "stepwell.input"() <{tensor_name = "prev_suffix_match_idx"}> : () -> tensor<1xi64>
%y0, %y1 = "onnx.com.microsoft.BifurcationDetector"(%src_tokens, %cur_tokens, %prev_suffix_match_idx) <{max_ngram_size = 2 : i64, min_ngram_size = 3 : i64}> : (tensor<2xi64>, tensor<1xi64>, tensor<1xi64>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.WordConvEmbedding with unknown filters
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.WordConvEmbedding  ""  (i32[?,?], f32[?,?,?,?], f32[?], f32[?,?])
// CHECK-NEXT: the shape of the filters [size, 1, window, characters' size] is not known
%Sequence = "stepwell.input"() <{tensor_name = "Sequence"}> : () -> tensor<?x?xi32>
%W = "stepwell.input"() <{tensor_name = "W"}> : () -> tensor<?x?x?x?xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<?xf32>
%C = "stepwell.input"() <{tensor_name = "C"}> : () -> tensor<?x?xf32>
%y0 = "onnx.com.microsoft.WordConvEmbedding"(%Sequence, %W, %B, %C) : (tensor<?x?xi32>, tensor<?x?x?x?xf32>, tensor<?xf32>, tensor<?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
