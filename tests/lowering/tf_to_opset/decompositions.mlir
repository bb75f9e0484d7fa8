// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Qr: a loop of reflections
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x5xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x5xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x5xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3x5xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x5xf32>
%1, %2 = "tf.Qr"(%x0) <{full_matrices = false, T = f32}> : (tensor<3x5xf32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%1) <{tensor_name = "Qr"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%2) <{tensor_name = "Qr:1"}> : (tensor<*xf32>) -> ()

// -----

// … with full_matrices, of unknown size
// CHECK-LABEL: builtin.module
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<1x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x?xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?xf32>
%1, %2 = "tf.Qr"(%x0) <{full_matrices = true, T = f32}> : (tensor<?x?xf32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%1) <{tensor_name = "Qr"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%2) <{tensor_name = "Qr:1"}> : (tensor<*xf32>) -> ()

// -----

// Svd: a loop of rotations, the values in order
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x4x4xf32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1xi64>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x4x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x4x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x4x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x4xf32>, tensor<2x4xi64>)
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x4xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x4xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x4xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3x4xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x4xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x4xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x4x4xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x4x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1, %2, %3 = "tf.Svd"(%x0) <{compute_uv = false, full_matrices = false, T = f32}> : (tensor<2x3x4xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%1) <{tensor_name = "Svd"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%2) <{tensor_name = "Svd:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%3) <{tensor_name = "Svd:2"}> : (tensor<*xf32>) -> ()

// -----

// … with all vectors
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1xi64>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2xf32>, tensor<2xi64>)
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4x2xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2xf32>
%s, %u, %v = "tf.Svd"(%x) <{compute_uv = true, full_matrices = true, T = f32}> : (tensor<4x2xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%s) <{tensor_name = "s"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%u) <{tensor_name = "u"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%v) <{tensor_name = "v"}> : (tensor<*xf32>) -> ()

// -----

// SelfAdjointEigV2
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1xi64>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "min", sort = "value"}>{{.*}} -> (tensor<4xf32>, tensor<4xi64>)
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x4xf32>
%1, %2 = "tf.SelfAdjointEigV2"(%x0) <{compute_v = false, T = f32}> : (tensor<4x4xf32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%1) <{tensor_name = "SelfAdjointEigV2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%2) <{tensor_name = "SelfAdjointEigV2:1"}> : (tensor<*xf32>) -> ()

// -----

// the singular values of complex matrices: each is there twice
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x4x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x4x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x3x4x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x4x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x4x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x3x4x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1x4x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1x4x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x3x2x4x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x6x8xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<8xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<8xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<8x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<8x8xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<8x8xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x8x8xf32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1xi64>
// CHECK:      "opset.FloorMod_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<8xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x8xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x6x8xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x6x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x8xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x6x8xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x6x8xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<8xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x8xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x8xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x8xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x8x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x8xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x8xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x8x8xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x6x8xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1x8xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<2x1x8xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x8xf32>, tensor<2x8xi64>)
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x8xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x1x8xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x1x8xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x8xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x6x8xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x6x8xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1x8xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x1x8xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x6x8xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2x8xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x8xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x8x8xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x8x8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x6xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xcomplex<f32>>
%1, %2, %3 = "tf.Svd"(%x0) <{compute_uv = false, full_matrices = false, T = complex<f32>}> : (tensor<2x3x4xcomplex<f32>>) -> (tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>)
"stepwell.output"(%1) <{tensor_name = "Svd"}> : (tensor<*xcomplex<f32>>) -> ()
"stepwell.output"(%2) <{tensor_name = "Svd:1"}> : (tensor<*xcomplex<f32>>) -> ()
"stepwell.output"(%3) <{tensor_name = "Svd:2"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// MatrixExponential: a series and squares of it
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<3x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<3x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Ceiling_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x3xf32>
%1 = "tf.MatrixExponential"(%x) <{T = f32}> : (tensor<2x3x3xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "MatrixSquareRoot"}> : (tensor<*xf32>) -> ()

// -----

// MatrixSquareRoot: a loop of inverses
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[SQUEEZE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_5]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[UNSQUEEZE]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SQUEEZE_2]], %[[CONSTANT_7]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[SQUEEZE_2]], %[[CONSTANT_8]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_11]], %[[CONSTANT_11]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[SELECT]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [12]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[LOOP:[0-9]+]], %[[LOOP_2:[0-9]+]] = "opset.Loop_5"(%[[CONSTANT_12]], %[[CONSTANT_13]], %x0, %[[BROADCAST]]) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[INVERSE:[0-9]+]] = "opset.Inverse_14"(%[[PARAMETER_3]]) <{adjoint = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[PARAMETER_2]], %[[INVERSE]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[CONSTANT_14]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[INVERSE_2:[0-9]+]] = "opset.Inverse_14"(%[[PARAMETER_2]]) <{adjoint = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[PARAMETER_3]], %[[INVERSE_2]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_2]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_16]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x2xf32>, tensor<2x2xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[LOOP]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x2xf32>
%1 = "tf.MatrixSquareRoot"(%x0) <{T = f32}> : (tensor<2x2xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "MatrixSquareRoot"}> : (tensor<*xf32>) -> ()

// -----

// MatrixLogarithm of complex matrices, as real ones of twice the size
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x2x2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2x2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Inverse_14"{{.*}} <{adjoint = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Inverse_14"{{.*}} <{adjoint = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Inverse_14"{{.*}} <{adjoint = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Inverse_14"{{.*}} <{adjoint = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Inverse_14"{{.*}} <{adjoint = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Inverse_14"{{.*}} <{adjoint = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Inverse_14"{{.*}} <{adjoint = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Inverse_14"{{.*}} <{adjoint = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Inverse_14"{{.*}} <{adjoint = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Inverse_14"{{.*}} <{adjoint = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Inverse_14"{{.*}} <{adjoint = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x2x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = -1 : i64}>{{.*}} -> tensor<2x2x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x2xcomplex<f32>>
%1 = "tf.MatrixLogarithm"(%x0) <{T = complex<f32>}> : (tensor<2x2xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%1) <{tensor_name = "MatrixLogarithm"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// BandedTriangularSolve: a matrix of the bands, then row by row
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<8xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x4xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<4x1xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi64>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4x2xf32>
%2 = "tf.BandedTriangularSolve"(%x0, %x1) <{lower = false, adjoint = true, T = f32}> : (tensor<2x4xf32>, tensor<4x2xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "BandedTriangularSolve"}> : (tensor<*xf32>) -> ()

// -----

// factors of complex matrices
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.Qr  ""  (dynamic[...])
// CHECK-NEXT: vectors and factors of complex matrices are not computed; singular values and eigenvalues are
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2xcomplex<f32>>
%q, %r = "tf.Qr"(%x) <{full_matrices = false, T = complex<f32>}> : (tensor<2x2xcomplex<f32>>) -> (tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>)
"stepwell.output"(%q) <{tensor_name = "q"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// a vector has no factors
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.Qr  ""  (f32[2])
// CHECK-NEXT: a matrix has two dimensions at least
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%q, %r = "tf.Qr"(%x) <{full_matrices = false, T = f32}> : (tensor<2xf32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%q) <{tensor_name = "q"}> : (tensor<*xf32>) -> ()

// -----

// an unknown number of bands
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.BandedTriangularSolve  ""  (f32[?,4], f32[4,1])
// CHECK-NEXT: the number of bands is not known; give the shape with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x1xf32>
%y = "tf.BandedTriangularSolve"(%x, %b) <{lower = true, adjoint = false, T = f32}> : (tensor<?x4xf32>, tensor<4x1xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
