// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _linalg_gelqf
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<3x2xf32>
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
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = true, transpose_b = false}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x2xf32>
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
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<3x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<3x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y, %y1 = "mxnet._linalg_gelqf"(%a) : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _linalg_syevd
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x2xi1>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
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
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2xf32>
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
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
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "min", sort = "value"}>{{.*}} -> (tensor<2xf32>, tensor<2xi64>)
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y, %y1 = "mxnet._linalg_syevd"(%a) : (tensor<2x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_eigvalsh
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x2xi1>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
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
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2xf32>
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
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
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "min", sort = "value"}>{{.*}} -> (tensor<2xf32>, tensor<2xi64>)
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y = "mxnet._npi_eigvalsh"(%a) <{UPLO = "L"}> : (tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_eigh
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<2x2xi1>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
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
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x2xf32>
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
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
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.TopK_11"{{.*}} <{stable = true, index_element_type = i64, axis = 0 : i64, mode = "min", sort = "value"}>{{.*}} -> (tensor<2xf32>, tensor<2xi64>)
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y, %y1 = "mxnet._npi_eigh"(%a) <{UPLO = "L"}> : (tensor<2x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_svd
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2xf32>
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
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
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
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
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceMin_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Sign_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y, %y1, %y2 = "mxnet._npi_svd"(%a) : (tensor<2x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_pinv
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
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
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
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
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<f32>
%y = "mxnet._npi_pinv"(%a, %b) <{hermitian = false}> : (tensor<2x2xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_pinv_scalar_rcond
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
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
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
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
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
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x2xi64>
// CHECK:      "opset.GatherElements_6"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x2xf32>
%y = "mxnet._npi_pinv_scalar_rcond"(%a) <{rcond = 1.000000e-05 : f64, hermitian = false}> : (tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_norm
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.ReduceL2_4"(%a, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y = "mxnet._npi_norm"(%a) <{ord = 2.000000e+00 : f64, keepdims = false, flag = 1 : i64, axis = array<i64: 1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
