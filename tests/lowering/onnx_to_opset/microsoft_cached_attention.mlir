// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// com.microsoft.GroupQueryAttention, ragged step
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x16xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x16xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x16xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x16xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<2x4x1x16xf32>, tensor<2x4x1x16xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1x1x?xi1, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1x?xf32, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.ScaledDotProductAttention_13"{{.*}} <{causal = false{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x128xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x128xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x1x64xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x1x64xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x2x4x32xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x2x4x32xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<2xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<32x16xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<32x16xf32>
%y0, %y1, %y2, %v12 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %past_key, %past_value, %seqlens_k, %total_sequence_length, %cos_cache, %sin_cache) <{causal = 1 : i64, k_quant_type = "NONE", local_window_size = -1 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 0 : i64, smooth_softmax = -1 : i64, v_quant_type = "NONE", do_rotary = 1 : i64, kv_num_heads = 2 : i64, num_heads = 4 : i64, rotary_interleaved = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x1x128xf32>, tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x2x4x32xf32>, tensor<2x2x4x32xf32>, tensor<2xi32>, tensor<i32>, tensor<32x16xf32>, tensor<32x16xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention, packed prompt
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x8x32xf32>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<2x3x4x32xf32>, tensor<2x3x2x32xf32>, tensor<2x3x2x32xf32>)
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x3x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x3x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x3x32xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x3x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x4x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x3x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x4x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x3x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1x3x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x3x?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32>
// CHECK:      "opset.ScaledDotProductAttention_13"{{.*}} <{causal = false{{.*}} -> tensor<2x4x3x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x3x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x128xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x256xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x2x0x32xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x2x0x32xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<2xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%y0, %y1, %y2, %v8 = "onnx.com.microsoft.GroupQueryAttention"(%query, %past_key, %past_value, %seqlens_k, %total_sequence_length) <{causal = 1 : i64, k_quant_type = "NONE", local_window_size = -1 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 0 : i64, smooth_softmax = -1 : i64, v_quant_type = "NONE", do_rotary = 0 : i64, kv_num_heads = 2 : i64, num_heads = 4 : i64, scale = 0.30000001192092896 : f64, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x3x256xf32>, tensor<2x2x0x32xf32>, tensor<2x2x0x32xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention, no cache
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x2x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x3x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x3x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x3x32xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x16xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x3x16xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x16xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x3x16xf32>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<2x4x3x16xf32>, tensor<2x4x3x16xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x3x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x3x16xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x4x3x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x3x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x3x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x3x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x4x3x32xf32>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<2x2x3x16xf32>, tensor<2x2x3x16xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x3x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x3x16xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2x3x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x3x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x3x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2x3x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x2x3x32xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x3x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1x3x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x3x?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x3x32xf32>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x3x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x3x32xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x3x32xf32>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x3x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x3x32xf32>
// CHECK:      "opset.ScaledDotProductAttention_13"{{.*}} <{causal = false{{.*}} -> tensor<2x4x3x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x3x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x128xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x128xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x3x64xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x64xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<2xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<32x16xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<32x16xf32>
%y0, %y1, %y2, %v10 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %seqlens_k, %total_sequence_length, %cos_cache, %sin_cache) <{causal = 1 : i64, k_quant_type = "NONE", local_window_size = -1 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 0 : i64, smooth_softmax = -1 : i64, v_quant_type = "NONE", do_rotary = 1 : i64, kv_num_heads = 2 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x3x128xf32>, tensor<2x3x64xf32>, tensor<2x3x64xf32>, tensor<2xi32>, tensor<i32>, tensor<32x16xf32>, tensor<32x16xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention, positions
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x16xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x16xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x16xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x16xf32>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<2x4x1x16xf32>, tensor<2x4x1x16xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1x1x?xi1, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1x?xf32, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.ScaledDotProductAttention_13"{{.*}} <{causal = false{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x128xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x128xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x1x64xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x1x64xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x2x4x32xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x2x4x32xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<2xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%position_ids = "stepwell.input"() <{tensor_name = "position_ids"}> : () -> tensor<2x1xi64>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<32x16xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<32x16xf32>
%y0, %y1, %y2, %v13 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %past_key, %past_value, %seqlens_k, %total_sequence_length, %cos_cache, %sin_cache, %position_ids) <{causal = 1 : i64, k_quant_type = "NONE", local_window_size = -1 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 0 : i64, smooth_softmax = -1 : i64, v_quant_type = "NONE", do_rotary = 1 : i64, kv_num_heads = 2 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x1x128xf32>, tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x2x4x32xf32>, tensor<2x2x4x32xf32>, tensor<2xi32>, tensor<i32>, tensor<32x16xf32>, tensor<32x16xf32>, tensor<2x1xi64>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention, window
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1x1x?xi1, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<2x1x1x?xi1, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x1x1x?xi1, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1x?xf32, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.ScaledDotProductAttention_13"{{.*}} <{causal = false{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x128xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x128xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x1x64xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x1x64xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x2x4x32xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x2x4x32xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<2xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%y0, %y1, %y2, %v10 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %past_key, %past_value, %seqlens_k, %total_sequence_length) <{causal = 1 : i64, k_quant_type = "NONE", local_window_size = 2 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 0 : i64, smooth_softmax = -1 : i64, v_quant_type = "NONE", do_rotary = 0 : i64, kv_num_heads = 2 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x1x128xf32>, tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x2x4x32xf32>, tensor<2x2x4x32xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention, softcap
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1x1x?xi1, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1x?xf32, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.SoftMax_8"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x128xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x128xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x1x64xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x1x64xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x2x4x32xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x2x4x32xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<2xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%y0, %y1, %y2, %v10 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %past_key, %past_value, %seqlens_k, %total_sequence_length) <{causal = 1 : i64, k_quant_type = "NONE", local_window_size = -1 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 0 : i64, smooth_softmax = -1 : i64, v_quant_type = "NONE", do_rotary = 0 : i64, kv_num_heads = 2 : i64, num_heads = 4 : i64, softcap = 2.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x1x128xf32>, tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x2x4x32xf32>, tensor<2x2x4x32xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention, sink
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1x1x?xi1, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1x?xf32, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.SoftMax_8"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4x1x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x4x1x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,5..">>
// CHECK:      "opset.SoftMax_8"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,5..">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x128xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x128xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x1x64xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x1x64xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x2x4x32xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x2x4x32xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<2xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%head_sink = "stepwell.input"() <{tensor_name = "head_sink"}> : () -> tensor<4xf32>
%y0, %y1, %y2, %v11 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %past_key, %past_value, %seqlens_k, %total_sequence_length, %head_sink) <{causal = 1 : i64, k_quant_type = "NONE", local_window_size = -1 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 0 : i64, smooth_softmax = -1 : i64, v_quant_type = "NONE", do_rotary = 0 : i64, kv_num_heads = 2 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0>}> : (tensor<2x1x128xf32>, tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x2x4x32xf32>, tensor<2x2x4x32xf32>, tensor<2xi32>, tensor<i32>, tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention, bias with room
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"8..">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"8..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,8..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,8..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,8..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,8..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,8..">>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,8..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,8..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x9x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x10x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,8..,32">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x9x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x10x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,8..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1x1x?xi1, #stepwell.bounds<"2,1,1,8..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1x?xf32, #stepwell.bounds<"2,1,1,8..">>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x1x1x?xf32, #stepwell.bounds<"2,1,1,8..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1x?xf32, #stepwell.bounds<"2,1,1,8..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,8..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,8..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,8..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,8..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,8..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,8..,32">>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,8..">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,8..">>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,8..">>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,8..">>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,8..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,8..">>
// CHECK:      "opset.SoftMax_8"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,8..">>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x128xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x128xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x1x64xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x1x64xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x2x8x32xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x2x8x32xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<2xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%attention_bias = "stepwell.input"() <{tensor_name = "attention_bias"}> : () -> tensor<2x1x1x5xf32>
%y0, %y1, %y2, %v11 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %past_key, %past_value, %seqlens_k, %total_sequence_length, %attention_bias) <{causal = 1 : i64, k_quant_type = "NONE", local_window_size = -1 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 0 : i64, smooth_softmax = -1 : i64, v_quant_type = "NONE", do_rotary = 0 : i64, kv_num_heads = 2 : i64, num_heads = 4 : i64, softcap = 1.500000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0>}> : (tensor<2x1x128xf32>, tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x2x8x32xf32>, tensor<2x2x8x32xf32>, tensor<2xi32>, tensor<i32>, tensor<2x1x1x5xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention, both ways
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x2x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x3x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x3x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x3x32xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x3x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x4x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x3x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x4x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x3x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x1x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1x?xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32>
// CHECK:      "opset.ScaledDotProductAttention_13"{{.*}} <{causal = false{{.*}} -> tensor<2x4x3x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x3x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x3x128xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x3x128xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x3x64xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x3x64xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x2x0x32xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x2x0x32xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<2xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%y0, %y1, %y2, %v10 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %past_key, %past_value, %seqlens_k, %total_sequence_length) <{causal = 0 : i64, k_quant_type = "NONE", local_window_size = -1 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 0 : i64, smooth_softmax = -1 : i64, v_quant_type = "NONE", do_rotary = 0 : i64, kv_num_heads = 2 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x3x128xf32>, tensor<2x3x64xf32>, tensor<2x3x64xf32>, tensor<2x2x0x32xf32>, tensor<2x2x0x32xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention, scores, smooth
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1x1x?xi1, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1x?xf32, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.SoftMax_8"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x4x1x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,5..">>
// CHECK:      "opset.SoftMax_8"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,5..">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,4..">>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x128xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x128xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x1x64xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x1x64xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x2x4x32xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x2x4x32xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<2xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%y0, %y1, %y2, %y3 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %past_key, %past_value, %seqlens_k, %total_sequence_length) <{causal = 1 : i64, k_quant_type = "NONE", local_window_size = -1 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 2 : i64, sliding_window_cache = 0 : i64, smooth_softmax = 1 : i64, v_quant_type = "NONE", do_rotary = 0 : i64, kv_num_heads = 2 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x1x128xf32>, tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x2x4x32xf32>, tensor<2x2x4x32xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y3) <{tensor_name = "y3"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention with norms of queries and keys
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.ReduceMean_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x4x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x4x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x4x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.ReduceMean_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2x1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x2x1x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x16xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x16xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x16xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x16xf32>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<2x4x1x16xf32>, tensor<2x4x1x16xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,4..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x5x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x6x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1x1x?xi1, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1x?xf32, #stepwell.bounds<"2,1,1,4..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,4..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,4..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,4..,32">>
// CHECK:      "opset.ScaledDotProductAttention_13"{{.*}} <{causal = false{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x128xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x128xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x1x64xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x1x64xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x2x4x32xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x2x4x32xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<2xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%q_norm_weight = "stepwell.input"() <{tensor_name = "q_norm_weight"}> : () -> tensor<32xf32>
%k_norm_weight = "stepwell.input"() <{tensor_name = "k_norm_weight"}> : () -> tensor<32xf32>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<32x16xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<32x16xf32>
%y0, %y1, %y2, %v14 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %past_key, %past_value, %seqlens_k, %total_sequence_length, %cos_cache, %sin_cache, %q_norm_weight, %k_norm_weight) <{causal = 1 : i64, k_quant_type = "NONE", local_window_size = -1 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 0 : i64, smooth_softmax = -1 : i64, v_quant_type = "NONE", do_rotary = 1 : i64, kv_num_heads = 2 : i64, num_heads = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 0>}> : (tensor<2x1x128xf32>, tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x2x4x32xf32>, tensor<2x2x4x32xf32>, tensor<2xi32>, tensor<i32>, tensor<32x16xf32>, tensor<32x16xf32>, tensor<32xf32>, tensor<32xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.SparseAttention, step
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x2x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"48..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x16xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x16xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x16xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x16xf32>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<2x4x1x16xf32>, tensor<2x4x1x16xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x1x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2x1x16xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 3 : i64}>{{.*}} -> tensor<2x2x1x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"48..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,48..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,48..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,48..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,48..">>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,48..">>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x?xi1, #stepwell.bounds<"2,48..">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,48..">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x49x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x50x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,48..,32">>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x2x49x32xf32>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "constant"}>{{.*}} -> tensor<2x2x50x32xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x2x?x32xf32, #stepwell.bounds<"2,2,48..,32">>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?xi64, #stepwell.bounds<"48..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x3x2xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x?x2xi1, #stepwell.bounds<"2,1,48..,2">>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2x1x?xi1, #stepwell.bounds<"2,2,1,48..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x1x?xi1, #stepwell.bounds<"2,4,1,48..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1x1xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x1x1x?xi1, #stepwell.bounds<"2,1,1,48..">>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x4x1x?xi1, #stepwell.bounds<"2,4,1,48..">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,48..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,48..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,48..,32">>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1x?x32xf32, #stepwell.bounds<"2,2,1,48..,32">>
// CHECK:      "opset.Tile_1"{{.*}} -> tensor<2x2x2x?x32xf32, #stepwell.bounds<"2,2,2,48..,32">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x4x?x32xf32, #stepwell.bounds<"2,4,48..,32">>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x4x1x?xf32, #stepwell.bounds<"2,4,1,48..">>
// CHECK:      "opset.ScaledDotProductAttention_13"{{.*}} <{causal = false{{.*}} -> tensor<2x4x1x32xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x4x32xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x1x128xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<2x1x128xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<2x1x64xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<2x1x64xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<2x2x48x32xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<2x2x48x32xf32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%key_total_sequence_lengths = "stepwell.input"() <{tensor_name = "key_total_sequence_lengths"}> : () -> tensor<2xi32>
%block_row_indices = "onnx.Constant"() <{value = #stepwell.constant<"i32", [2, 4], [0, 1, 3, 5, 0, 1, 2, 4]>}> : () -> tensor<2x4xi32>
%block_col_indices = "onnx.Constant"() <{value = #stepwell.constant<"i32", [2, 5], [0, 0, 1, 1, 2, 0, 1, 0, 2, -1]>}> : () -> tensor<2x5xi32>
%cos_cache = "stepwell.input"() <{tensor_name = "cos_cache"}> : () -> tensor<64x16xf32>
%sin_cache = "stepwell.input"() <{tensor_name = "sin_cache"}> : () -> tensor<64x16xf32>
%y0, %y1, %y2 = "onnx.com.microsoft.SparseAttention"(%query, %key, %value, %past_key, %past_value, %block_row_indices, %block_col_indices, %total_sequence_length, %key_total_sequence_lengths, %cos_cache, %sin_cache) <{do_rotary = 1 : i64, kv_num_heads = 2 : i64, num_heads = 4 : i64, sparse_block_size = 16 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1>}> : (tensor<2x1x128xf32>, tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x2x48x32xf32>, tensor<2x2x48x32xf32>, tensor<2x4xi32>, tensor<2x5xi32>, tensor<i32>, tensor<2xi32>, tensor<64x16xf32>, tensor<64x16xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention without the caches of its rotary embedding
// CHECK-LABEL: the model: 1 of 9 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.GroupQueryAttention  ""  (f32[1,1,8], f32[1,1,4], f32[1,1,4], f32[1,1,4,4], f32[1,1,4,4], i32[1], i32[])
// CHECK-NEXT: do_rotary is set, but there are no caches of cosines and sines
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<1x1x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1x1x4xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<1x1x4xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<1x1x4x4xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<1x1x4x4xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<1xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%y0, %v8, %v9, %v10 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %past_key, %past_value, %seqlens_k, %total_sequence_length) <{causal = 1 : i64, k_quant_type = "NONE", local_window_size = -1 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 0 : i64, smooth_softmax = -1 : i64, v_quant_type = "NONE", do_rotary = 1 : i64, kv_num_heads = 1 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<1x1x8xf32>, tensor<1x1x4xf32>, tensor<1x1x4xf32>, tensor<1x1x4x4xf32>, tensor<1x1x4x4xf32>, tensor<1xi32>, tensor<i32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention with a cache in 8 bits
// CHECK-LABEL: the model: 1 of 11 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.GroupQueryAttention  ""  (f32[1,1,8], f32[1,1,4], f32[1,1,4], f32[1,1,4,4], f32[1,1,4,4], i32[1], i32[], f32[1], f32[1])
// CHECK-NEXT: a cache in 4 or 8 bits (k_quant_type, v_quant_type) is not lowered; use one of floats
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<1x1x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1x1x4xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<1x1x4xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<1x1x4x4xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<1x1x4x4xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<1xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%k_scale = "stepwell.input"() <{tensor_name = "k_scale"}> : () -> tensor<1xf32>
%v_scale = "stepwell.input"() <{tensor_name = "v_scale"}> : () -> tensor<1xf32>
%y0, %v10, %v11, %v12 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %past_key, %past_value, %seqlens_k, %total_sequence_length, %k_scale, %v_scale) <{causal = 1 : i64, k_quant_type = "PER_TENSOR", local_window_size = -1 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 0 : i64, smooth_softmax = -1 : i64, v_quant_type = "PER_TENSOR", kv_num_heads = 1 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0>}> : (tensor<1x1x8xf32>, tensor<1x1x4xf32>, tensor<1x1x4xf32>, tensor<1x1x4x4xf32>, tensor<1x1x4x4xf32>, tensor<1xi32>, tensor<i32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.GroupQueryAttention with a cache of a window
// CHECK-LABEL: the model: 1 of 9 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.GroupQueryAttention  ""  (f32[1,1,8], f32[1,1,4], f32[1,1,4], f32[1,1,4,4], f32[1,1,4,4], i32[1], i32[])
// CHECK-NEXT: a cache as long as the window (sliding_window_cache) is not lowered; use one for all tokens
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<1x1x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1x1x4xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<1x1x4xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<1x1x4x4xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<1x1x4x4xf32>
%seqlens_k = "stepwell.input"() <{tensor_name = "seqlens_k"}> : () -> tensor<1xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%y0, %v8, %v9, %v10 = "onnx.com.microsoft.GroupQueryAttention"(%query, %key, %value, %past_key, %past_value, %seqlens_k, %total_sequence_length) <{causal = 1 : i64, k_quant_type = "NONE", local_window_size = 2 : i64, qk_norm_epsilon = 9.9999999747524271e-07 : f64, qk_output = 0 : i64, sliding_window_cache = 1 : i64, smooth_softmax = -1 : i64, v_quant_type = "NONE", kv_num_heads = 1 : i64, num_heads = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<1x1x8xf32>, tensor<1x1x4xf32>, tensor<1x1x4xf32>, tensor<1x1x4x4xf32>, tensor<1x1x4x4xf32>, tensor<1xi32>, tensor<i32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.SparseAttention with a layout that is computed
// CHECK-LABEL: the model: 1 of 11 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.SparseAttention  ""  (f32[1,1,8], f32[1,1,4], f32[1,1,4], f32[1,1,4,4], f32[1,1,4,4], i32[1,2], i32[1,1], i32[], i32[1])
// CHECK-NEXT: the block indices are not constant
%query = "stepwell.input"() <{tensor_name = "query"}> : () -> tensor<1x1x8xf32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1x1x4xf32>
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<1x1x4xf32>
%past_key = "stepwell.input"() <{tensor_name = "past_key"}> : () -> tensor<1x1x4x4xf32>
%past_value = "stepwell.input"() <{tensor_name = "past_value"}> : () -> tensor<1x1x4x4xf32>
%block_row_indices = "stepwell.input"() <{tensor_name = "block_row_indices"}> : () -> tensor<1x2xi32>
%block_col_indices = "stepwell.input"() <{tensor_name = "block_col_indices"}> : () -> tensor<1x1xi32>
%total_sequence_length = "stepwell.input"() <{tensor_name = "total_sequence_length"}> : () -> tensor<i32>
%key_total_sequence_lengths = "stepwell.input"() <{tensor_name = "key_total_sequence_lengths"}> : () -> tensor<1xi32>
%y0, %v10, %v11 = "onnx.com.microsoft.SparseAttention"(%query, %key, %value, %past_key, %past_value, %block_row_indices, %block_col_indices, %total_sequence_length, %key_total_sequence_lengths) <{kv_num_heads = 1 : i64, num_heads = 2 : i64, sparse_block_size = 16 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0>}> : (tensor<1x1x8xf32>, tensor<1x1x4xf32>, tensor<1x1x4xf32>, tensor<1x1x4x4xf32>, tensor<1x1x4x4xf32>, tensor<1x2xi32>, tensor<1x1xi32>, tensor<i32>, tensor<1xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
