// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// com.microsoft.LongformerAttention
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%global_, %[[CONSTANT]]){{.*}} -> tensor<1x4xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[RESHAPE]], %[[CONSTANT_5]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_7]], %[[RESHAPE_2]], %[[CONSTANT_8]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_9]]){{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1x4xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[UNSQUEEZE]], %[[CONSTANT_11]]){{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[UNSQUEEZE_2]], %[[ADD]]){{.*}} -> tensor<4x4xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE]], %[[CONSTANT_12]]){{.*}} -> tensor<4x1xi64>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[UNSQUEEZE_2]], %[[SUBTRACT]]){{.*}} -> tensor<4x4xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LESSEQUAL]], %[[GREATEREQUAL]]){{.*}} -> tensor<4x4xi1>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%mask, %[[CONSTANT_13]]){{.*}} -> tensor<1x1x1x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[NOTEQUAL]], %[[CONSTANT_14]]){{.*}} -> tensor<1x1x1x4xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[LOGICALAND]], %[[UNSQUEEZE_4]]){{.*}} -> tensor<1x1x4x4xi1>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALOR]], %[[CONSTANT_15]], %[[CONSTANT_16]]){{.*}} -> tensor<1x1x4x4xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SELECT]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<1x1x4x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%input, %weight) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x4x12xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<1x4x12xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 4, 4]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD_3]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> (tensor<1x4x4xf32>, tensor<1x4x4xf32>, tensor<1x4x4xf32>)
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[CONSTANT_19]]) <{special_zero = true}>{{.*}} -> tensor<1x4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_3]], %[[CONSTANT_20]]){{.*}} -> tensor<1x2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_21]]) <{special_zero = true}>{{.*}} -> tensor<1x4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_4]], %[[CONSTANT_22]]){{.*}} -> tensor<1x2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_3]], %[[CONSTANT_23]]) <{special_zero = true}>{{.*}} -> tensor<1x4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_5]], %[[CONSTANT_24]]){{.*}} -> tensor<1x2x4x2xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE]], %[[TRANSPOSE_2]], %[[TRANSPOSE_3]], %[[ADD_2]]) <{causal = false{{.*}} -> tensor<1x2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION]], %[[CONSTANT_25]]){{.*}} -> tensor<1x4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_26]]) <{special_zero = true}>{{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%input, %global_weight) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x4x12xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %global_bias){{.*}} -> tensor<1x4x12xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 4, 4]>}>
// CHECK-NEXT: %[[VARIADICSPLIT_4:[0-9]+]], %[[VARIADICSPLIT_5:[0-9]+]], %[[VARIADICSPLIT_6:[0-9]+]] = "opset.VariadicSplit_1"(%[[ADD_4]], %[[CONSTANT_27]], %[[CONSTANT_28]]){{.*}} -> (tensor<1x4x4xf32>, tensor<1x4x4xf32>, tensor<1x4x4xf32>)
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_4]], %[[CONSTANT_29]]) <{special_zero = true}>{{.*}} -> tensor<1x4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_5:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_7]], %[[CONSTANT_30]]){{.*}} -> tensor<1x2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_8:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_5]], %[[CONSTANT_31]]) <{special_zero = true}>{{.*}} -> tensor<1x4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_6:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_8]], %[[CONSTANT_32]]){{.*}} -> tensor<1x2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 2, -1]>}>
// CHECK-NEXT: %[[RESHAPE_9:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_6]], %[[CONSTANT_33]]) <{special_zero = true}>{{.*}} -> tensor<1x4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_7:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_9]], %[[CONSTANT_34]]){{.*}} -> tensor<1x2x4x2xf32>
// CHECK-NEXT: %[[SCALEDDOTPRODUCTATTENTION_2:[0-9]+]] = "opset.ScaledDotProductAttention_13"(%[[TRANSPOSE_5]], %[[TRANSPOSE_6]], %[[TRANSPOSE_7]], %[[UNSQUEEZE_3]]) <{causal = false{{.*}} -> tensor<1x2x4x2xf32>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_8:[0-9]+]] = "opset.Transpose_1"(%[[SCALEDDOTPRODUCTATTENTION_2]], %[[CONSTANT_35]]){{.*}} -> tensor<1x4x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %[[RESHAPE_10:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_8]], %[[CONSTANT_36]]) <{special_zero = true}>{{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[NOTEQUAL]], %[[CONSTANT_37]]){{.*}} -> tensor<1x4x1xi1>
// CHECK-NEXT: %y0 = "opset.Select_1"(%[[UNSQUEEZE_5]], %[[RESHAPE_10]], %[[RESHAPE_6]]){{.*}} -> tensor<1x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x4x4xf32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<4x12xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<12xf32>
%mask = "stepwell.input"() <{tensor_name = "mask"}> : () -> tensor<1x4xf32>
%global_weight = "stepwell.input"() <{tensor_name = "global_weight"}> : () -> tensor<4x12xf32>
%global_bias = "stepwell.input"() <{tensor_name = "global_bias"}> : () -> tensor<12xf32>
%global_ = "stepwell.input"() <{tensor_name = "global_"}> : () -> tensor<1x4xi32>
%y0 = "onnx.com.microsoft.LongformerAttention"(%input, %weight, %bias, %mask, %global_weight, %global_bias, %global_) <{num_heads = 2 : i64, window = 1 : i64}> : (tensor<1x4x4xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<1x4xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<1x4xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.LongformerAttention with a wrong window
// CHECK-LABEL: the model: 1 of 9 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.LongformerAttention  ""  (f32[1,4,4], f32[4,12], f32[12], f32[1,4], f32[4,12], f32[12], i32[1,4])
// CHECK-NEXT: 2 heads and a window of -1
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<1x4x4xf32>
%weight = "stepwell.input"() <{tensor_name = "weight"}> : () -> tensor<4x12xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<12xf32>
%mask = "stepwell.input"() <{tensor_name = "mask"}> : () -> tensor<1x4xf32>
%global_weight = "stepwell.input"() <{tensor_name = "global_weight"}> : () -> tensor<4x12xf32>
%global_bias = "stepwell.input"() <{tensor_name = "global_bias"}> : () -> tensor<12xf32>
%global_ = "stepwell.input"() <{tensor_name = "global_"}> : () -> tensor<1x4xi32>
%y0 = "onnx.com.microsoft.LongformerAttention"(%input, %weight, %bias, %mask, %global_weight, %global_bias, %global_) <{num_heads = 2 : i64, window = -1 : i64}> : (tensor<1x4x4xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<1x4xf32>, tensor<4x12xf32>, tensor<12xf32>, tensor<1x4xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
