// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// QuantizeLinear -> x / scale, rounded, + zero point, clamped, converted
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x, %y_scale) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[ROUND]], %[[CONVERT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ADD]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%y_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"u8", [], [3]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.QuantizeLinear"(%x, %y_scale, %y_zero_point) <{axis = 1 : i64, block_size = 0 : i64, output_dtype = 0 : i64, precision = 0 : i64, saturate = 1 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// QuantizeLinear without a zero point -> u8
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x, %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%x, %[[MULTIPLY_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ROUND_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y = "onnx.QuantizeLinear"(%x, %y_scale) <{axis = 1 : i64, block_size = 0 : i64, output_dtype = 0 : i64, precision = 0 : i64, saturate = 1 : i64}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// QuantizeLinear along an axis, zero points that are 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%y_scale, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%y_zero_point, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x3xi8>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[RESHAPE]]) <{m_pythondiv = true{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[RESHAPE]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[SUBTRACT]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE]], %[[SUBTRACT_2]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x, %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%x, %[[MULTIPLY_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ROUND_2]]) <{min = -1.280000e+02 : f64, max = 1.270000e+02 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = i8}>{{.*}} -> tensor<2x3xi8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<3xf32>
%y_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"i8", [3], [0, 0, 0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.QuantizeLinear"(%x, %y_scale, %y_zero_point) <{axis = -1 : i64, block_size = 0 : i64, output_dtype = 0 : i64, precision = 0 : i64, saturate = 1 : i64}> : (tensor<2x3xf32>, tensor<3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// QuantizeLinear by blocks: each entry of the axis takes its block's
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%y_scale, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%y_zero_point, %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2xui8>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_5]], %[[GATHER]]) <{m_pythondiv = true{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[CONSTANT_6]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[GATHER]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[SUBTRACT]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[GATHER]], %[[SUBTRACT_2]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x, %[[DIVIDE]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_2]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%x, %[[MULTIPLY_3]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_4]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[DIVIDE]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_5]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[GATHER_2]]) <{destination_type = f32}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT]]){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<4x2xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2xf32>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<2x2xf32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<2x2xui8>
%y = "onnx.QuantizeLinear"(%x, %y_scale, %y_zero_point) <{axis = 0 : i64, block_size = 2 : i64, output_dtype = 0 : i64, precision = 0 : i64, saturate = 1 : i64}> : (tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x2xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// QuantizeLinear to f8, saturated
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x, %[[DIVIDE]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%x, %[[MULTIPLY_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_4]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[DIVIDE]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_5]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [14], [0.03125, 0.0625, 0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0]>}>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[ADD]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[ABS]], %[[CONSTANT_3]]) <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [15], [0.001953125, 0.00390625, 0.0078125, 0.015625, 0.03125, 0.0625, 0.125, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[BUCKETIZE]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [15], [512.0, 256.0, 128.0, 64.0, 32.0, 16.0, 8.0, 4.0, 2.0, 1.0, 0.5, 0.25, 0.125, 0.0625, 0.03125]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_6]], %[[BUCKETIZE]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[GATHER_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_6]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[ROUND_2]], %[[GATHER]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[MULTIPLY_7]]) <{min = -4.480000e+02 : f64, max = 4.480000e+02 : f64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%[[ADD]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[ISNAN]], %[[ADD]], %[[CLAMP_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[SELECT]]) <{destination_type = f8E4M3FN}>{{.*}} -> tensor<2xf8E4M3FN>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"f8e4m3", [], [0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.QuantizeLinear"(%x, %y_scale, %y_zero_point) <{axis = 1 : i64, block_size = 0 : i64, output_dtype = 0 : i64, precision = 0 : i64, saturate = 1 : i64}> : (tensor<2xf32>, tensor<f32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// QuantizeLinear to output_dtype
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x, %[[DIVIDE]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%x, %[[MULTIPLY_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_4]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[DIVIDE]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_5]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ROUND_2]]) <{min = 0.000000e+00 : f64, max = 6.553500e+04 : f64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui16}>{{.*}} -> tensor<2xui16>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y = "onnx.QuantizeLinear"(%x, %y_scale) <{axis = 1 : i64, block_size = 0 : i64, output_dtype = 4 : i64, precision = 0 : i64, saturate = 1 : i64}> : (tensor<2xf32>, tensor<f32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QuantizeLinear of a 16-bit type
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%y_scale, %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %y_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%y_scale, %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x, %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%x, %[[MULTIPLY_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 6.553500e+04 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui16}>{{.*}} -> tensor<2x3xui16>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<ui16>
%y = "onnx.com.microsoft.QuantizeLinear"(%x, %y_scale, %y_zero_point) : (tensor<2x3xf32>, tensor<f32>, tensor<ui16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DequantizeLinear -> (x - zero point) * scale
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[CONVERT_3]], %x_scale){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xui8>
%x_scale = "stepwell.input"() <{tensor_name = "x_scale"}> : () -> tensor<f32>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<ui8>
%y = "onnx.DequantizeLinear"(%x, %x_scale, %x_zero_point) <{axis = 1 : i64, block_size = 0 : i64, output_dtype = 0 : i64}> : (tensor<2x3xui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DequantizeLinear along an axis, of the scale's type
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x_scale, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x1xf16>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f16}>{{.*}} -> tensor<2x3xf16>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[CONVERT]], %[[RESHAPE]]){{.*}} -> tensor<2x3xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xi8>
%x_scale = "stepwell.input"() <{tensor_name = "x_scale"}> : () -> tensor<2xf16>
%y = "onnx.DequantizeLinear"(%x, %x_scale) <{axis = 0 : i64, block_size = 0 : i64, output_dtype = 0 : i64}> : (tensor<2x3xi8>, tensor<2xf16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DequantizeLinear by blocks that fit: the axis is cut in two
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x_scale, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x_zero_point, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<4x2x1xui4>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<4x2x3xui4>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_3]]) <{destination_type = f32}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f32}>{{.*}} -> tensor<4x2x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[RESHAPE]]){{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 6]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x6xui4>
%x_scale = "stepwell.input"() <{tensor_name = "x_scale"}> : () -> tensor<4x2xf32>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<4x2xui4>
%y = "onnx.DequantizeLinear"(%x, %x_scale, %x_zero_point) <{axis = 1 : i64, block_size = 3 : i64, output_dtype = 0 : i64}> : (tensor<4x6xui4>, tensor<4x2xf32>, tensor<4x2xui4>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DequantizeLinear by blocks of an axis that they do not divide
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x_scale, %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<5xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[CONVERT]], %[[GATHER]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<5xui8>
%x_scale = "stepwell.input"() <{tensor_name = "x_scale"}> : () -> tensor<2xf32>
%y = "onnx.DequantizeLinear"(%x, %x_scale) <{axis = 0 : i64, block_size = 3 : i64, output_dtype = 0 : i64}> : (tensor<5xui8>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DequantizeLinear of constant blocks of 8 bits about zero points: in floats, the form that stays compressed
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x_scale, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x_zero_point, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x1x2xui8>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x2x2xui8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_3]]) <{destination_type = f32}>{{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = f32}>{{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[RESHAPE]]){{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 2]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "onnx.Constant"() <{value = #stepwell.constant<"u8", [4, 2], [1, 2, 3, 4, 5, 6, 7, 8]>}> : () -> tensor<*x!stepwell.dynamic>
%x_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [2, 2], [0.5, 0.25, 2.0, 4.0]>}> : () -> tensor<*x!stepwell.dynamic>
%x_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"u8", [2, 2], [1, 2, 3, 4]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.DequantizeLinear"(%x, %x_scale, %x_zero_point) <{axis = 0 : i64, block_size = 2 : i64, output_dtype = 0 : i64}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DequantizeLinear along axis 1
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x_scale, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x_zero_point, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x3xui8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = i32}>{{.*}} -> tensor<1x3xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[CONVERT_3]], %[[RESHAPE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xui8>
%x_scale = "stepwell.input"() <{tensor_name = "x_scale"}> : () -> tensor<3xf32>
%x_zero_point = "stepwell.input"() <{tensor_name = "x_zero_point"}> : () -> tensor<3xui8>
%y = "onnx.com.microsoft.DequantizeLinear"(%x, %x_scale, %x_zero_point) : (tensor<2x3xui8>, tensor<3xf32>, tensor<3xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DequantizeLinear(QuantizeLinear(x)) with the same constants -> FakeQuantize
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x, %scale) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%zero) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[ROUND]], %[[CONVERT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ADD]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-64.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [63.5]>}>
// CHECK-NEXT: %y_1 = "opset.FakeQuantize_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT]], %[[CONSTANT_2]]) <{{{.*}}levels = 256 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%zero = "onnx.Constant"() <{value = #stepwell.constant<"u8", [], [128]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.QuantizeLinear"(%x, %scale, %zero) <{axis = 1 : i64, block_size = 0 : i64, output_dtype = 0 : i64, precision = 0 : i64, saturate = 1 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.DequantizeLinear"(%y, %scale, %zero) <{axis = 1 : i64, block_size = 0 : i64, output_dtype = 0 : i64}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// What moves the integers between the pair moves what the FakeQuantize gives; not where channels have their own scales
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x, %scale) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %q = "opset.Convert_1"(%[[CLAMP]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %t = "opset.Transpose_1"(%q, %[[CONSTANT]]){{.*}} -> tensor<3x2xui8>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.5]>}>
// CHECK-NEXT: %[[FAKEQUANTIZE:[0-9]+]] = "opset.FakeQuantize_1"(%x, %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{{{.*}}levels = 256 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[FAKEQUANTIZE]], %[[CONSTANT]]){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%scales, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%x, %[[RESHAPE]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[DIVIDE_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ROUND_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %p = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %u = "opset.Transpose_1"(%p, %[[CONSTANT_5]]){{.*}} -> tensor<3x2xui8>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%scales, %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<3x1xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%u) <{destination_type = f32}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %z = "opset.Multiply_1"(%[[CONVERT]], %[[RESHAPE_2]]){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%scales = "onnx.Constant"() <{value = #stepwell.constant<"f32", [3], [0.5, 0.25, 1.0]>}> : () -> tensor<*x!stepwell.dynamic>
%q = "onnx.QuantizeLinear"(%x, %scale) <{axis = 1 : i64, block_size = 0 : i64, output_dtype = 0 : i64, precision = 0 : i64, saturate = 1 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%t = "onnx.Transpose"(%q) <{perm = array<i64: 1, 0>}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%y = "onnx.DequantizeLinear"(%t, %scale) <{axis = 1 : i64, block_size = 0 : i64, output_dtype = 0 : i64}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%p = "onnx.QuantizeLinear"(%x, %scales) <{axis = 1 : i64, block_size = 0 : i64, output_dtype = 0 : i64, precision = 0 : i64, saturate = 1 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%u = "onnx.Transpose"(%p) <{perm = array<i64: 1, 0>}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%z = "onnx.DequantizeLinear"(%u, %scales) <{axis = 0 : i64, block_size = 0 : i64, output_dtype = 0 : i64}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DynamicQuantizeLinear -> the range of the values and 0 in 255 steps
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%x, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[REDUCEMIN]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%x, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.018531e-36]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCEMAX]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[MINIMUM]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.003921569]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [256.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[CONSTANT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[MULTIPLY_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SUBTRACT_2]], %[[MULTIPLY]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%x, %[[MINIMUM]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[CONSTANT_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_4]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[ADD_3]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_4]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MAXIMUM_2]], %[[MULTIPLY_4]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[ROUND]], %[[SUBTRACT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM_2]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[ROUND]], %[[SUBTRACT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_5]], %[[MULTIPLY_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_6]], %[[MULTIPLY_4]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[ROUND]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[ADD_4]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_7]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[REDUCEMIN_2:[0-9]+]] = "opset.ReduceMin_1"(%[[ROUND_2]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[REDUCEMIN_2]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[MINIMUM_2]], %[[CONSTANT_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM_3:[0-9]+]] = "opset.Minimum_1"(%[[ROUND_2]], %[[ADD_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.7019774e-38]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[ADD_2]], %[[CONSTANT_9]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LESSEQUAL]], %[[CONSTANT_10]], %[[ADD_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[MINIMUM_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[MINIMUM_3]], %[[MINIMUM_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y_1 = "opset.Convert_1"(%[[SUBTRACT_7]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: %y_2 = "opset.Convert_1"(%[[NEGATIVE]]) <{destination_type = ui8}>{{.*}} -> tensor<ui8>
// CHECK-NEXT: "opset.Result_1"(%y_1)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_2)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y, %y_1, %y_2 = "onnx.DynamicQuantizeLinear"(%x) : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.DynamicQuantizeMatMul -> MatMul of A rounded to its range and B dequantised
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%a, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[REDUCEMIN]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%a, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.018531e-36]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCEMAX]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[MINIMUM]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.003921569]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%a, %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MINIMUM]], %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[DIVIDE_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONSTANT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[ROUND]], %[[ADD]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MINIMUM_2]], %[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b_zero_point) <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %b_scale){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY_2]], %[[MULTIPLY_3]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MATMUL]], %bias){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xi8>
%b_scale = "stepwell.input"() <{tensor_name = "b_scale"}> : () -> tensor<4xf32>
%b_zero_point = "stepwell.input"() <{tensor_name = "b_zero_point"}> : () -> tensor<4xi8>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<4xf32>
%y = "onnx.com.microsoft.DynamicQuantizeMatMul"(%a, %b, %b_scale, %b_zero_point, %bias) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<2x3xf32>, tensor<3x4xi8>, tensor<4xf32>, tensor<4xi8>, tensor<4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// QuantizeLinear to a type of floats that IR cannot make
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.QuantizeLinear  ""  (f32[2], f32[], i64[])
// CHECK-NEXT: quantising to i64 is not possible
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<f32>
%y_zero_point = "stepwell.input"() <{tensor_name = "y_zero_point"}> : () -> tensor<i64>
%y = "onnx.QuantizeLinear"(%x, %y_scale, %y_zero_point) <{axis = 1 : i64, block_size = 0 : i64, output_dtype = 0 : i64, precision = 0 : i64, saturate = 1 : i64}> : (tensor<2xf32>, tensor<f32>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// QuantizeLinear by blocks of an unknown size
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[RESHAPE]], %[[CONSTANT_5]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[RANGE]], %[[CONSTANT_6]]) <{m_pythondiv = true{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%y_scale, %[[DIVIDE]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_8]], %[[GATHER_2]]) <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[CONSTANT_9]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[GATHER_2]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[SUBTRACT]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[GATHER_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x, %[[DIVIDE_2]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_2]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%x, %[[MULTIPLY_3]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_4]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[DIVIDE_2]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_5]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ROUND_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<?xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?xf32>
%y_scale = "stepwell.input"() <{tensor_name = "y_scale"}> : () -> tensor<2xf32>
%y = "onnx.QuantizeLinear"(%x, %y_scale) <{axis = 0 : i64, block_size = 2 : i64, output_dtype = 0 : i64, precision = 0 : i64, saturate = 1 : i64}> : (tensor<?xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DynamicQuantizeLinear before products only: whole numbers of steps without a zero point
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%x, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[REDUCEMIN]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%x, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.018531e-36]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCEMAX]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[MINIMUM]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.003921569]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[SUBTRACT]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x, %y) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MINIMUM]], %y) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[DIVIDE_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONSTANT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[ROUND]], %[[ADD]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[ROUND_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MINIMUM_2]], %[[ROUND_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y_1 = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: %y_2 = "opset.Convert_1"(%[[NEGATIVE]]) <{destination_type = ui8}>{{.*}} -> tensor<ui8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[MINIMUM_2]], %[[CONVERT]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %z = "opset.Convert_1"(%[[MATMUL]]) <{destination_type = i32}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x4xi8>
%y, %y_1, %y_2 = "onnx.DynamicQuantizeLinear"(%x) : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
%z = "onnx.MatMulInteger"(%y, %w, %y_2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (tensor<*x!stepwell.dynamic>, tensor<3x4xi8>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DynamicQuantizeLinear of f16
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.DynamicQuantizeLinear  ""  (f16[2,3])
// CHECK-NEXT: only f32 is quantised by its range
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf16>
%y, %y_1, %y_2 = "onnx.DynamicQuantizeLinear"(%x) : (tensor<2x3xf16>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
