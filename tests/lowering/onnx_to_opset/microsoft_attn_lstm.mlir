// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// com.microsoft.AttnLSTM over a memory
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x2x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x8xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x3x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x2x4xf32>
// CHECK:      "opset.TensorIterator_1"{{.*}} <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}, {external = 4 : i64, parameter = 4 : i64}, {external = 5 : i64, parameter = 5 : i64}, {external = 6 : i64, parameter = 6 : i64}, {external = 7 : i64, parameter = 7 : i64}, {external = 8 : i64, parameter = 8 : i64}, {external = 9 : i64, parameter = 9 : i64}, {external = 10 : i64, parameter = 10 : i64}, {external = 11 : i64, parameter = 11 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}, {external = 3 : i64, result = 3 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}, {result = 3 : i64, parameter = 3 : i64}]}>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>)
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sigmoid_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x3x2xf32>
// CHECK:      "opset.Tanh_1"{{.*}} -> tensor<1x3x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x3x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.SoftMax_8"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x1x1x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x1x1xf32>
%W = "stepwell.input"() <{tensor_name = "W"}> : () -> tensor<1x4x2xf32>
%R = "stepwell.input"() <{tensor_name = "R"}> : () -> tensor<1x4x1xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<1x8xf32>
%QW = "stepwell.input"() <{tensor_name = "QW"}> : () -> tensor<1x1x2xf32>
%MW = "stepwell.input"() <{tensor_name = "MW"}> : () -> tensor<1x1x2xf32>
%V = "stepwell.input"() <{tensor_name = "V"}> : () -> tensor<1x2xf32>
%M = "stepwell.input"() <{tensor_name = "M"}> : () -> tensor<1x3x1xf32>
%memory_seq_lens = "stepwell.input"() <{tensor_name = "memory_seq_lens"}> : () -> tensor<1xi32>
%y0, %y1, %y2 = "onnx.com.microsoft.AttnLSTM"(%X, %W, %R, %B, %QW, %MW, %V, %M, %memory_seq_lens) <{direction = "forward", input_forget = 0 : i64, hidden_size = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0>}> : (tensor<2x1x1xf32>, tensor<1x4x2xf32>, tensor<1x4x1xf32>, tensor<1x8xf32>, tensor<1x1x2xf32>, tensor<1x1x2xf32>, tensor<1x2xf32>, tensor<1x3x1xf32>, tensor<1xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.AttnLSTM without a memory
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.AttnLSTM  ""  (f32[2,1,1], f32[1,4,2], f32[1,4,1], f32[1,8])
// CHECK-NEXT: there is no memory to attend to: QW, MW, V and M are needed
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<2x1x1xf32>
%W = "stepwell.input"() <{tensor_name = "W"}> : () -> tensor<1x4x2xf32>
%R = "stepwell.input"() <{tensor_name = "R"}> : () -> tensor<1x4x1xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<1x8xf32>
%y0, %y1, %y2 = "onnx.com.microsoft.AttnLSTM"(%X, %W, %R, %B) <{direction = "forward", input_forget = 0 : i64, hidden_size = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<2x1x1xf32>, tensor<1x4x2xf32>, tensor<1x4x1xf32>, tensor<1x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.AttnLSTM of an input of unknown width
// CHECK-LABEL: the model: 1 of 13 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.AttnLSTM  ""  (f32[?,?,?], f32[?,?,?], f32[?,?,?], f32[?,?], f32[?,?,?], f32[?,?,?], f32[?,?], f32[?,?,?], i32[?])
// CHECK-NEXT: the width of the input is not known
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<?x?x?xf32>
%W = "stepwell.input"() <{tensor_name = "W"}> : () -> tensor<?x?x?xf32>
%R = "stepwell.input"() <{tensor_name = "R"}> : () -> tensor<?x?x?xf32>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<?x?xf32>
%QW = "stepwell.input"() <{tensor_name = "QW"}> : () -> tensor<?x?x?xf32>
%MW = "stepwell.input"() <{tensor_name = "MW"}> : () -> tensor<?x?x?xf32>
%V = "stepwell.input"() <{tensor_name = "V"}> : () -> tensor<?x?xf32>
%M = "stepwell.input"() <{tensor_name = "M"}> : () -> tensor<?x?x?xf32>
%memory_seq_lens = "stepwell.input"() <{tensor_name = "memory_seq_lens"}> : () -> tensor<?xi32>
%y0, %y1, %y2 = "onnx.com.microsoft.AttnLSTM"(%X, %W, %R, %B, %QW, %MW, %V, %M, %memory_seq_lens) <{direction = "forward", input_forget = 0 : i64, hidden_size = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0>}> : (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?xf32>, tensor<?x?x?xf32>, tensor<?xi32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()
