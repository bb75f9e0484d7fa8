// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// com.microsoft.DynamicTimeWarping
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<6x3xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<6x3xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<6x3xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<6x3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<12xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<6x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<6x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<6x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<6x1xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.TensorIterator_1"{{.*}} <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}]}>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<18xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK:      "opset.TensorIterator_1"{{.*}} <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<6x1xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<6x1xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<6x1xi64>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"..6,2">>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,..6">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<2x?xi32, #stepwell.bounds<"2,..6">>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<3x4xf32>
%y0 = "onnx.com.microsoft.DynamicTimeWarping"(%input) : (tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DynamicTimeWarping of a vector
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.DynamicTimeWarping  ""  (f32[4])
// CHECK-NEXT: costs of rank 1; a matrix is needed
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<4xf32>
%y0 = "onnx.com.microsoft.DynamicTimeWarping"(%input) : (tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
