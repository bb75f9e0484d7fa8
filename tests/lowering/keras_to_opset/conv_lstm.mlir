// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// ConvLSTM1D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%inputs, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<6x6x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_3]]){{.*}} -> tensor<6x2x6xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT_4]]){{.*}} -> tensor<8x2x2xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "valid", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<6x8x5xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<1x8x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE_2]]){{.*}} -> tensor<6x8x5xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [8, 5]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[ADD]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x3x8x5xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_8]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_11]], %[[CONCAT_3]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_8]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_14]], %[[CONCAT_4]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%recurrent_kernel, %[[CONSTANT_15]]){{.*}} -> tensor<8x2x2xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]], %[[TENSORITERATOR_3:[0-9]+]] = "opset.TensorIterator_1"(%[[RESHAPE_3]], %[[BROADCAST]], %[[BROADCAST_2]], %[[TRANSPOSE_3]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1x8x5xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<8x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_16]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x8x5xf32>
// CHECK-NEXT: %[[CONVOLUTION_2:[0-9]+]] = "opset.Convolution_1"(%[[PARAMETER_2]], %[[PARAMETER_4]]) <{auto_pad = "same_upper", strides = array<i64: 1>, dilations = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x8x5xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE]], %[[CONVOLUTION_2]]){{.*}} -> tensor<2x8x5xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[ADD_2]], %[[CONSTANT_17]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x2x5xf32>, tensor<2x2x5xf32>, tensor<2x2x5xf32>, tensor<2x2x5xf32>)
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT]]){{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_2]]){{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_4]]){{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_2]], %[[PARAMETER_3]]){{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[SPLIT_3]]){{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID]], %[[TANH]]){{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[TANH_2:[0-9]+]] = "opset.Tanh_1"(%[[ADD_3]]){{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_3]], %[[TANH_2]]){{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY_3]], %[[CONSTANT_18]]){{.*}} -> tensor<2x1x2x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_3]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_3]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x3x2x5xf32>, tensor<2x2x5xf32>, tensor<2x2x5xf32>)
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[TENSORITERATOR]], %[[CONSTANT_19]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]]){{.*}} -> tensor<2x1x2x5xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_23]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2x5xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[SQUEEZE_2]], %[[CONSTANT_24]]){{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3x6x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<2x2x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.ConvLSTM1D"(%inputs, %kernel, %recurrent_kernel, %bias) <{strides = array<i64: 1>, dilation_rate = array<i64: 1>, padding = "valid", data_format = "channels_last", recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<2x3x6x2xf32>, tensor<2x2x8xf32>, tensor<2x2x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvLSTM2D over sequences
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [6, 5, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%inputs, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<6x6x5x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_3]]){{.*}} -> tensor<6x2x6x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT_4]]){{.*}} -> tensor<8x2x2x2xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "valid", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<6x8x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%bias, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<1x8x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVOLUTION]], %[[RESHAPE_2]]){{.*}} -> tensor<6x8x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [8, 5, 4]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[ADD]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x3x8x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [5, 4]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_8]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_11]], %[[CONCAT_3]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_8]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_14]], %[[CONCAT_4]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%recurrent_kernel, %[[CONSTANT_15]]){{.*}} -> tensor<8x2x2x2xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]], %[[TENSORITERATOR_3:[0-9]+]] = "opset.TensorIterator_1"(%[[RESHAPE_3]], %[[BROADCAST]], %[[BROADCAST_2]], %[[TRANSPOSE_3]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x1x8x5x4xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<8x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_16]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x8x5x4xf32>
// CHECK-NEXT: %[[CONVOLUTION_2:[0-9]+]] = "opset.Convolution_1"(%[[PARAMETER_2]], %[[PARAMETER_4]]) <{auto_pad = "same_upper", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<2x8x5x4xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE]], %[[CONVOLUTION_2]]){{.*}} -> tensor<2x8x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[ADD_2]], %[[CONSTANT_17]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x2x5x4xf32>, tensor<2x2x5x4xf32>, tensor<2x2x5x4xf32>, tensor<2x2x5x4xf32>)
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_2]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_4]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_2]], %[[PARAMETER_3]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[SPLIT_3]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID]], %[[TANH]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[TANH_2:[0-9]+]] = "opset.Tanh_1"(%[[ADD_3]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_3]], %[[TANH_2]]){{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY_3]], %[[CONSTANT_18]]){{.*}} -> tensor<2x1x2x5x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_3]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_3]])
// CHECK-NEXT: }){{.*}} -> (tensor<2x3x2x5x4xf32>, tensor<2x2x5x4xf32>, tensor<2x2x5x4xf32>)
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[TENSORITERATOR]], %[[CONSTANT_19]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]]){{.*}} -> tensor<2x1x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_23]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2x5x4xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 1, 3, 4, 2]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[TENSORITERATOR]], %[[CONSTANT_24]]){{.*}} -> tensor<2x3x5x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3x6x5x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<2x2x2x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x2x2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.ConvLSTM2D"(%inputs, %kernel, %recurrent_kernel, %bias) <{strides = array<i64: 1, 1>, dilation_rate = array<i64: 1, 1>, padding = "valid", data_format = "channels_last", recurrent_activation = "sigmoid", activation = "tanh", return_sequences = true, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<2x3x6x5x2xf32>, tensor<2x2x2x8xf32>, tensor<2x2x2x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvLSTM3D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 3, 3, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%inputs, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3x3x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 4, 1, 2, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE]], %[[CONSTANT_3]]){{.*}} -> tensor<2x2x3x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [4, 3, 0, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%kernel, %[[CONSTANT_4]]){{.*}} -> tensor<8x2x2x2x2xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "valid", strides = array<i64: 1, 1, 1>, dilations = array<i64: 1, 1, 1>, pads_begin = array<i64: 0, 0, 0>, pads_end = array<i64: 0, 0, 0>}>{{.*}} -> tensor<2x8x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [8, 2, 2, 2]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONVOLUTION]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x2x8x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_7]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_10]], %[[CONCAT_3]]) <{mode = "numpy"}>{{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_7]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_13]], %[[CONCAT_4]]) <{mode = "numpy"}>{{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [4, 3, 0, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%recurrent_kernel, %[[CONSTANT_14]]){{.*}} -> tensor<8x2x2x2x2xf32>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]], %[[TENSORITERATOR_3:[0-9]+]] = "opset.TensorIterator_1"(%[[RESHAPE_2]], %[[BROADCAST]], %[[BROADCAST_2]], %[[TRANSPOSE_3]]) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}, {external = 3 : i64, parameter = 3 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 1 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x1x8x2x2x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<8x2x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_15]]) <{allow_axis_skip = false}>{{.*}} -> tensor<1x8x2x2x2xf32>
// CHECK-NEXT: %[[CONVOLUTION_2:[0-9]+]] = "opset.Convolution_1"(%[[PARAMETER_2]], %[[PARAMETER_4]]) <{auto_pad = "same_upper", strides = array<i64: 1, 1, 1>, dilations = array<i64: 1, 1, 1>, pads_begin = array<i64: 0, 0, 0>, pads_end = array<i64: 0, 0, 0>}>{{.*}} -> tensor<1x8x2x2x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SQUEEZE]], %[[CONVOLUTION_2]]){{.*}} -> tensor<1x8x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[ADD]], %[[CONSTANT_16]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<1x2x2x2x2xf32>, tensor<1x2x2x2x2xf32>, tensor<1x2x2x2x2xf32>, tensor<1x2x2x2x2xf32>)
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT]]){{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_2]]){{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_4]]){{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_2]], %[[PARAMETER_3]]){{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[SPLIT_3]]){{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID]], %[[TANH]]){{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[TANH_2:[0-9]+]] = "opset.Tanh_1"(%[[ADD_2]]){{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SIGMOID_3]], %[[TANH_2]]){{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY_3]], %[[CONSTANT_17]]){{.*}} -> tensor<1x1x2x2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_3]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
// CHECK-NEXT: }){{.*}} -> (tensor<1x2x2x2x2x2xf32>, tensor<1x2x2x2x2xf32>, tensor<1x2x2x2x2xf32>)
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[TENSORITERATOR]], %[[CONSTANT_18]], %[[CONSTANT_19]], %[[CONSTANT_20]], %[[CONSTANT_21]]){{.*}} -> tensor<1x1x2x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_22]]) <{allow_axis_skip = false}>{{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 3, 4, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[SQUEEZE_2]], %[[CONSTANT_23]]){{.*}} -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<1x2x3x3x3x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<2x2x2x2x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x2x2x2x8xf32>
%y = "keras.ConvLSTM3D"(%inputs, %kernel, %recurrent_kernel) <{strides = array<i64: 1, 1, 1>, dilation_rate = array<i64: 1, 1, 1>, padding = "valid", data_format = "channels_last", recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 0>}> : (tensor<1x2x3x3x3x2xf32>, tensor<2x2x2x2x8xf32>, tensor<2x2x2x2x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvLSTM of another rank
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: keras.ConvLSTM2D  ""  (f32[2,6,5,2], f32[2,2,2,8], f32[2,2,2,8], f32[8])
// CHECK-NEXT: the input has rank 4; the layer takes rank 5
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x6x5x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<2x2x2x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x2x2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.ConvLSTM2D"(%inputs, %kernel, %recurrent_kernel, %bias) <{strides = array<i64: 1, 1>, dilation_rate = array<i64: 1, 1>, padding = "valid", data_format = "channels_last", recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1, 1>}> : (tensor<2x6x5x2xf32>, tensor<2x2x2x8xf32>, tensor<2x2x2x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ConvLSTM with initial states of another number
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: keras.ConvLSTM2D  ""  (f32[2,3,6,5,2], f32[2,5,4,2], f32[2,2,2,8], f32[2,2,2,8], f32[8])
// CHECK-NEXT: 1 initial states; the layer has 2
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3x6x5x2xf32>
%initial_state0 = "stepwell.input"() <{tensor_name = "initial_state0"}> : () -> tensor<2x5x4x2xf32>
%kernel = "stepwell.input"() <{tensor_name = "kernel"}> : () -> tensor<2x2x2x8xf32>
%recurrent_kernel = "stepwell.input"() <{tensor_name = "recurrent_kernel"}> : () -> tensor<2x2x2x8xf32>
%bias = "stepwell.input"() <{tensor_name = "bias"}> : () -> tensor<8xf32>
%y = "keras.ConvLSTM2D"(%inputs, %initial_state0, %kernel, %recurrent_kernel, %bias) <{strides = array<i64: 1, 1>, dilation_rate = array<i64: 1, 1>, padding = "valid", data_format = "channels_last", recurrent_activation = "sigmoid", activation = "tanh", return_sequences = false, return_state = false, go_backwards = false, stateful = false, zero_output_for_mask = false, operandSegmentSizes = array<i32: 1, 0, 1, 1, 1, 1>}> : (tensor<2x3x6x5x2xf32>, tensor<2x5x4x2xf32>, tensor<2x2x2x8xf32>, tensor<2x2x2x8xf32>, tensor<8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
