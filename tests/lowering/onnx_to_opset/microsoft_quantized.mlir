// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// com.microsoft.QLinearConv with channels in the last place
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<1x4x6x5xui8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[TRANSPOSE]]) <{destination_type = i32}>{{.*}} -> tensor<1x4x6x5xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<1x4x6x5xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<1x4x6x5xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %x_scale){{.*}} -> tensor<1x4x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%w_scale, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<6x1x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%w_zero_point, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<6x1x1x1xi8>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<6x4x3x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_4]], %[[RESHAPE]]){{.*}} -> tensor<6x4x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x6x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%w_scale, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%x_scale, %[[RESHAPE_3]]){{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%B) <{destination_type = f32}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_5]], %[[MULTIPLY_3]]){{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_4]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<1x6x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE_4]]){{.*}} -> tensor<1x6x6x5xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[ADD]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<1x6x6x5xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x6x6x5xf32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND]], %[[CONVERT_6]]){{.*}} -> tensor<1x6x6x5xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<1x6x6x5xf32>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%[[CLAMP]]) <{destination_type = ui8}>{{.*}} -> tensor<1x6x6x5xui8>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y0 = "opset.Transpose_1"(%[[CONVERT_7]], %[[CONSTANT_6]]){{.*}} -> tensor<1x6x5x6xui8>
// CHECK-NEXT: "opset.Result_1"(%y0)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x5x4xui8>
%x_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.02]>}> : () -> tensor<f32>
%x_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"u8", [], [120]>}> : () -> tensor<ui8>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<6x4x3x3xi8>
%w_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [6], [0.021796945, 0.024504915, 0.014166191, 0.014739073, 0.014082102, 0.01842487]>}> : () -> tensor<6xf32>
%w_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"i8", [6], [0, 0, 0, 0, 0, 0]>}> : () -> tensor<6xi8>
%y_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%y_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"u8", [], [100]>}> : () -> tensor<ui8>
%B = "onnx.Constant"() <{value = #stepwell.constant<"i32", [6], [39, 1009, 1066, 1865, -1920, -844]>}> : () -> tensor<6xi32>
%y0 = "onnx.com.microsoft.QLinearConv"(%x, %x_scale, %x_zero_point, %w, %w_scale, %w_zero_point, %y_scale, %y_zero_point, %B) <{auto_pad = "NOTSET", channels_last = 1 : i64, group = 1 : i64, pads = array<i64: 1, 1, 1, 1>}> : (tensor<1x6x5x4xui8>, tensor<f32>, tensor<ui8>, tensor<6x4x3x3xi8>, tensor<6xf32>, tensor<6xi8>, tensor<f32>, tensor<ui8>, tensor<6xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearConv with channels in the second place
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<1x4x6x5xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<1x4x6x5xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<1x4x6x5xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %x_scale){{.*}} -> tensor<1x4x6x5xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<6x4x3x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_4]], %w_scale){{.*}} -> tensor<6x4x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x6x4x3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONVOLUTION]], %y_scale) <{m_pythondiv = true{{.*}} -> tensor<1x6x4x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x6x4x3xf32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[ROUND]], %[[CONVERT_5]]){{.*}} -> tensor<1x6x4x3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ADD]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<1x6x4x3xf32>
// CHECK-NEXT: %y0 = "opset.Convert_1"(%[[CLAMP]]) <{destination_type = ui8}>{{.*}} -> tensor<1x6x4x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y0)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x6x5xui8>
%x_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.02]>}> : () -> tensor<f32>
%x_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"u8", [], [120]>}> : () -> tensor<ui8>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<6x4x3x3xi8>
%w_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.01]>}> : () -> tensor<f32>
%w_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"i8", [], [0]>}> : () -> tensor<i8>
%y_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%y_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"u8", [], [100]>}> : () -> tensor<ui8>
%y0 = "onnx.com.microsoft.QLinearConv"(%x, %x_scale, %x_zero_point, %w, %w_scale, %w_zero_point, %y_scale, %y_zero_point) <{auto_pad = "NOTSET", channels_last = 0 : i64, group = 1 : i64}> : (tensor<1x4x6x5xui8>, tensor<f32>, tensor<ui8>, tensor<6x4x3x3xi8>, tensor<f32>, tensor<i8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.NhwcMaxPool
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<1x6x5x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<1x4x6x5xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", strides = array<i64: 2, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 1, 1>, kernel = array<i64: 3, 2>}>{{.*}} -> (tensor<1x4x3x5xf32>, tensor<1x4x3x5xi64>)
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MAXPOOL]]) <{destination_type = ui8}>{{.*}} -> tensor<1x4x3x5xui8>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y0 = "opset.Transpose_1"(%[[CONVERT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3x5x4xui8>
// CHECK-NEXT: "opset.Result_1"(%y0)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x5x4xui8>
%y0 = "onnx.com.microsoft.NhwcMaxPool"(%x) <{auto_pad = "NOTSET", ceil_mode = 0 : i64, kernel_shape = array<i64: 3, 2>, pads = array<i64: 1, 0, 1, 1>, strides = array<i64: 2, 1>}> : (tensor<1x6x5x4xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.NhwcMaxPool with a last window that is cut
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<1x6x5x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<1x4x6x5xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[TRANSPOSE]]) <{rounding_type = "ceil_torch", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, kernel = array<i64: 3, 3>}>{{.*}} -> (tensor<1x4x3x2xf32>, tensor<1x4x3x2xi64>)
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MAXPOOL]]) <{destination_type = ui8}>{{.*}} -> tensor<1x4x3x2xui8>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y0 = "opset.Transpose_1"(%[[CONVERT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3x2x4xui8>
// CHECK-NEXT: "opset.Result_1"(%y0)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x5x4xui8>
%y0 = "onnx.com.microsoft.NhwcMaxPool"(%x) <{auto_pad = "NOTSET", ceil_mode = 1 : i64, kernel_shape = array<i64: 3, 3>, strides = array<i64: 2, 2>}> : (tensor<1x6x5x4xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearWhere
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%X) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %x_scale){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%Y) <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%y_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_4]], %[[CONVERT_5]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT_2]]) <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_6]], %y_scale){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%condition, %[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SELECT]], %z_scale) <{m_pythondiv = true{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE]]) <{mode = "half_to_even"}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONVERT_7:[0-9]+]] = "opset.Convert_1"(%z_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[ROUND]], %[[CONVERT_7]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ADD]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %y0 = "opset.Convert_1"(%[[CLAMP]]) <{destination_type = ui8}>{{.*}} -> tensor<3x4xui8>
// CHECK-NEXT: "opset.Result_1"(%y0)
%condition = "stepwell.input"() <{tensor_name = "condition"}> : () -> tensor<3x4xi1>
%X = "stepwell.input"() <{tensor_name = "X"}> : () -> tensor<3x4xui8>
%Y = "stepwell.input"() <{tensor_name = "Y"}> : () -> tensor<4xui8>
%x_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%x_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"u8", [], [3]>}> : () -> tensor<ui8>
%y_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.25]>}> : () -> tensor<f32>
%y_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"u8", [], [9]>}> : () -> tensor<ui8>
%z_scale = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%z_zero_point = "onnx.Constant"() <{value = #stepwell.constant<"u8", [], [100]>}> : () -> tensor<ui8>
%y0 = "onnx.com.microsoft.QLinearWhere"(%condition, %X, %x_scale, %x_zero_point, %Y, %y_scale, %y_zero_point, %z_scale, %z_zero_point) : (tensor<3x4xi1>, tensor<3x4xui8>, tensor<f32>, tensor<ui8>, tensor<4xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MulInteger
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%A) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%A_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%B) <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%B_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_3]], %[[CONVERT_4]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %y0 = "opset.Multiply_1"(%[[SUBTRACT]], %[[SUBTRACT_2]]){{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<3x4xui8>
%A_zero_point = "stepwell.input"() <{tensor_name = "A_zero_point"}> : () -> tensor<ui8>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<4xui8>
%B_zero_point = "stepwell.input"() <{tensor_name = "B_zero_point"}> : () -> tensor<ui8>
%y0 = "onnx.com.microsoft.MulInteger"(%A, %A_zero_point, %B, %B_zero_point) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<3x4xui8>, tensor<ui8>, tensor<4xui8>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.ReduceSumInteger of u8
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%data) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %y0 = "opset.Convert_1"(%[[REDUCESUM]]) <{destination_type = ui32}>{{.*}} -> tensor<3xui32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<3x4xui8>
%y0 = "onnx.com.microsoft.ReduceSumInteger"(%data) <{axes = array<i64: 1>, keepdims = 0 : i64}> : (tensor<3x4xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MatMulInteger16
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%A) <{destination_type = f32}>{{.*}} -> tensor<3x200xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [256.0]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<3x200xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[FLOORMOD]]){{.*}} -> tensor<3x200xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.00390625]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[CONSTANT_2]]){{.*}} -> tensor<3x200xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%B) <{destination_type = f32}>{{.*}} -> tensor<200x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [256.0]>}>
// CHECK-NEXT: %[[FLOORMOD_2:[0-9]+]] = "opset.FloorMod_1"(%[[CONVERT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<200x3xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[FLOORMOD_2]]){{.*}} -> tensor<200x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.00390625]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_2]], %[[CONSTANT_4]]){{.*}} -> tensor<200x3xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[FLOORMOD_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[MATMUL]]) <{destination_type = i32}>{{.*}} -> tensor<3x3xi32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[FLOORMOD]], %[[MULTIPLY_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[MATMUL_2]]) <{destination_type = i32}>{{.*}} -> tensor<3x3xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVERT_3]], %[[CONVERT_4]]){{.*}} -> tensor<3x3xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [256]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[CONSTANT_5]]){{.*}} -> tensor<3x3xi32>
// CHECK-NEXT: %[[MATMUL_3:[0-9]+]] = "opset.MatMul_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[CONVERT_5:[0-9]+]] = "opset.Convert_1"(%[[MATMUL_3]]) <{destination_type = i32}>{{.*}} -> tensor<3x3xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65536]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<3x3xi32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_4]], %[[MULTIPLY_3]]){{.*}} -> tensor<3x3xi32>
// CHECK-NEXT: %[[MATMUL_4:[0-9]+]] = "opset.MatMul_1"(%[[FLOORMOD]], %[[FLOORMOD_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[CONVERT_6:[0-9]+]] = "opset.Convert_1"(%[[MATMUL_4]]) <{destination_type = i32}>{{.*}} -> tensor<3x3xi32>
// CHECK-NEXT: %y0 = "opset.Add_1"(%[[ADD_2]], %[[CONVERT_6]]){{.*}} -> tensor<3x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y0)
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<3x200xi16>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<200x3xi16>
%y0 = "onnx.com.microsoft.MatMulInteger16"(%A, %B) : (tensor<3x200xi16>, tensor<200x3xi16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.QLinearReduceMean
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%data) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%data_zero_point) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %data_scale){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %reduced_scale) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%reduced_scale, %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %reduced_scale){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%reduced_scale, %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[REDUCEMEAN]], %[[DIVIDE]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[REDUCEMEAN]], %[[MULTIPLY_4]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_5]], %[[MULTIPLY_5]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[DIVIDE]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%reduced_zero_point) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ROUND_2]], %[[CONVERT_4]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_2]]) <{min = 0.000000e+00 : f64, max = 2.550000e+02 : f64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %y0 = "opset.Convert_1"(%[[CLAMP_2]]) <{destination_type = ui8}>{{.*}} -> tensor<3xui8>
// CHECK-NEXT: "opset.Result_1"(%y0)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<3x4xui8>
%data_scale = "stepwell.input"() <{tensor_name = "data_scale"}> : () -> tensor<f32>
%data_zero_point = "stepwell.input"() <{tensor_name = "data_zero_point"}> : () -> tensor<ui8>
%reduced_scale = "stepwell.input"() <{tensor_name = "reduced_scale"}> : () -> tensor<f32>
%reduced_zero_point = "stepwell.input"() <{tensor_name = "reduced_zero_point"}> : () -> tensor<ui8>
%y0 = "onnx.com.microsoft.QLinearReduceMean"(%data, %data_scale, %data_zero_point, %reduced_scale, %reduced_zero_point) <{axes = array<i64: 1>, keepdims = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}> : (tensor<3x4xui8>, tensor<f32>, tensor<ui8>, tensor<f32>, tensor<ui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// com.microsoft.MatMulInteger16 of u16
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MatMulInteger16  ""  (u16[3,4], u16[4,2])
// CHECK-NEXT: a product of u16 is not lowered; its kernels take i16 only
%A = "stepwell.input"() <{tensor_name = "A"}> : () -> tensor<3x4xui16>
%B = "stepwell.input"() <{tensor_name = "B"}> : () -> tensor<4x2xui16>
%y0 = "onnx.com.microsoft.MatMulInteger16"(%A, %B) : (tensor<3x4xui16>, tensor<4x2xui16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y0) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
