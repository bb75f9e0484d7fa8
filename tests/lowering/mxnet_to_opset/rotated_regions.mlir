// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _contrib_RROIAlign -> the four elements around each sample
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x6x1x1x1xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 6 : i64}>{{.*}} -> (tensor<4x1x1x1x1xf32>, tensor<4x1x1x1x1xf32>, tensor<4x1x1x1x1xf32>, tensor<4x1x1x1x1xf32>, tensor<4x1x1x1x1xf32>, tensor<4x1x1x1x1xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1x2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x1x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x2x1x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x1x2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1x2x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1x1x2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x1x2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1x1x2xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x3x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x1x3x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x1x1x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1x1x2xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x1x1x1x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x1x3x1x2xf32>
// CHECK:      "opset.Cos_1"{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x3x1x2xf32>
// CHECK:      "opset.Sin_1"{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x1x2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Cos_1"{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x1x2x1xf32>
// CHECK:      "opset.Sin_1"{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x3x1x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4x2x3x2x2xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4x2x3x2x2xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4x2x3x2x2xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<4x2x3x2x2xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4x2x3x2x2xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4x2x3x2x2xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4x2x3x2x2xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<4x2x3x2x2xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<4x2x3x2x2xi1>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x8x8x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<128x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x1x1x1x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x3x2x2x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x2x3x2x2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x3x2x2x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x1x1x1x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x3x2x2x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x2x3x2x2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x3x2x2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x1x1x1x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x3x2x2x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x2x3x2x2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x3x2x2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<4x1x1x1x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4x2x3x2x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2x3x2x2x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x2x3x2x2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x2x3x2x2x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4x2x3x2x2x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<4x2x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4x1x1x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x1x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4x2x3x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<4x3x2x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x6xf32>
%y = "mxnet._contrib_RROIAlign"(%a, %b) <{sampling_ratio = 2 : i64, pooled_size = array<i64: 2, 3>, spatial_scale = 5.000000e-01 : f64}> : (tensor<2x3x8x8xf32>, tensor<4x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// as many samples as a bin has elements, of any number of regions
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x6x1x1x1xf32>
// CHECK:      "opset.Split_1"{{.*}} <{num_splits = 6 : i64}>{{.*}} -> (tensor<?x1x1x1x1xf32>, tensor<?x1x1x1x1xf32>, tensor<?x1x1x1x1xf32>, tensor<?x1x1x1x1xf32>, tensor<?x1x1x1x1xf32>, tensor<?x1x1x1x1xf32>)
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1x?x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x1x1x?x1xi1>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x1x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x2x1x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x1x?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x1x?x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1x1x?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x1x?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x1x1x?xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x1x1x1x?xi1>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x3x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x1x3x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x1x1x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x1x1x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x1x1x1x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x1x3x1x?xf32>
// CHECK:      "opset.Cos_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x3x1x?xf32>
// CHECK:      "opset.Sin_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x1x?x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Cos_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x1x?x1xf32>
// CHECK:      "opset.Sin_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x3x1x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x2x3x?x?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x2x3x?x?xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?x2x3x?x?xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<?x2x3x?x?xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x2x3x?x?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x2x3x?x?xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?x2x3x?x?xi1>
// CHECK:      "opset.LogicalNot_1"{{.*}} -> tensor<?x2x3x?x?xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x2x3x?x?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x2x3x?x?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<?x2x3x?x?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x3x8x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x8x8x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<128x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x1x1x1x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x1x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2x3x?x?x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x2x3x?x?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x3x?x?x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x1x1x1x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x1x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2x3x?x?x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x2x3x?x?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x3x?x?x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x1x1x1x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x1x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2x3x?x?x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x2x3x?x?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x3x?x?x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<?x1x1x1x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x1x1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x2x3x?x?xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x2x3x?x?x3xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x2x3x?x?x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x2x3x?x?x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x2x3x?x?x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<?x2x3x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1x1x1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x1x1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x2x3x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x3x2x3xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f16}>{{.*}} -> tensor<?x3x2x3xf16>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x8x8xf16>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?x6xf16>
%y = "mxnet._contrib_RROIAlign"(%a, %b) <{sampling_ratio = -1 : i64, pooled_size = array<i64: 2, 3>, spatial_scale = 5.000000e-01 : f64}> : (tensor<2x3x8x8xf16>, tensor<?x6xf16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a region of a row
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_RROIAlign  ""  (f32[8], f32[4,6])
// CHECK-NEXT: _contrib_RROIAlign of rank 1; it is of images [N, C, H, W]
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x6xf32>
%y = "mxnet._contrib_RROIAlign"(%a, %b) <{sampling_ratio = -1 : i64, pooled_size = array<i64: 2, 3>, spatial_scale = 5.000000e-01 : f64}> : (tensor<8xf32>, tensor<4x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no height
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_RROIAlign  ""  (f32[2,3,8,8], f32[4,6])
// CHECK-NEXT: pooled_size [0, 3] with sampling_ratio -1; a height and a width, up to 4096 each
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x8x8xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4x6xf32>
%y = "mxnet._contrib_RROIAlign"(%a, %b) <{sampling_ratio = -1 : i64, pooled_size = array<i64: 0, 3>, spatial_scale = 5.000000e-01 : f64}> : (tensor<2x3x8x8xf32>, tensor<4x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
