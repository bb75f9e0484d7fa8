// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// QuantizedRelu-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [9.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_4]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_6]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_5]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[SELECT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[ROUND]], %[[CONSTANT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_3]], %[[SELECT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[ROUND_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_3]], %[[CONSTANT_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_9]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = ui8}>{{.*}} -> tensor<ui8>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%x, %[[CONVERT]]){{.*}} -> tensor<2x3x4xui8>
// CHECK-NEXT: "opset.Result_1"(%[[MAXIMUM_2]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_2]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xui8>
%1 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<2x3x4xui8>) -> tensor<*xui8>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-3.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [9.0]>, dtype = f32}> : () -> tensor<f32>
%4, %5, %6 = "tf.QuantizedRelu"(%1, %2, %3) <{out_type = ui8, Tinput = ui8}> : (tensor<*xui8>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
%7 = "tf.Bitcast"(%4) <{T = ui8, type = ui8}> : (tensor<*xui8>) -> tensor<*xui8>
"stepwell.output"(%7) <{tensor_name = "Bitcast_1"}> : (tensor<*xui8>) -> ()
"stepwell.output"(%5) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%6) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedRelu6-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [9.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_4]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_6]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_5]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[SELECT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[ROUND]], %[[CONSTANT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_3]], %[[SELECT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[ROUND_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_3]], %[[CONSTANT_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_9]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = ui8}>{{.*}} -> tensor<ui8>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%x, %[[CONVERT]]){{.*}} -> tensor<2x3x4xui8>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_11]], %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_13]], %[[SELECT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_12]], %[[DIVIDE_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[SELECT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_3:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[ROUND_3]], %[[CONSTANT_14]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_10]], %[[SELECT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_4:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_4]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[ROUND_4]], %[[SUBTRACT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_6]], %[[CONSTANT_15]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_3]], %[[CONSTANT_16]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM_2]]) <{destination_type = ui8}>{{.*}} -> tensor<ui8>
// CHECK-NEXT: %[[MINIMUM_3:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[CONVERT_2]]){{.*}} -> tensor<2x3x4xui8>
// CHECK-NEXT: "opset.Result_1"(%[[MINIMUM_3]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_2]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xui8>
%1 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<2x3x4xui8>) -> tensor<*xui8>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-3.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [9.0]>, dtype = f32}> : () -> tensor<f32>
%4, %5, %6 = "tf.QuantizedRelu6"(%1, %2, %3) <{out_type = ui8, Tinput = ui8}> : (tensor<*xui8>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
%7 = "tf.Bitcast"(%4) <{T = ui8, type = ui8}> : (tensor<*xui8>) -> tensor<*xui8>
"stepwell.output"(%7) <{tensor_name = "Bitcast_1"}> : (tensor<*xui8>) -> ()
"stepwell.output"(%5) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%6) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedReluX-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [9.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_3]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_5]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_7]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_6]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_2]], %[[SELECT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[ROUND]], %[[CONSTANT_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_4]], %[[SELECT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[ROUND_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_3]], %[[CONSTANT_9]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_10]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = ui8}>{{.*}} -> tensor<ui8>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%x, %[[CONVERT]]){{.*}} -> tensor<2x3x4xui8>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_3]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_11]], %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_13]], %[[SELECT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_12]], %[[DIVIDE_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_2]], %[[SELECT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_3:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[ROUND_3]], %[[CONSTANT_14]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[SELECT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_4:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_4]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[ROUND_4]], %[[SUBTRACT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_6]], %[[CONSTANT_15]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_3]], %[[CONSTANT_16]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM_2]]) <{destination_type = ui8}>{{.*}} -> tensor<ui8>
// CHECK-NEXT: %[[MINIMUM_3:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[CONVERT_2]]){{.*}} -> tensor<2x3x4xui8>
// CHECK-NEXT: "opset.Result_1"(%[[MINIMUM_3]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_3]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xui8>
%1 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<2x3x4xui8>) -> tensor<*xui8>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-3.0]>, dtype = f32}> : () -> tensor<f32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [9.0]>, dtype = f32}> : () -> tensor<f32>
%5, %6, %7 = "tf.QuantizedReluX"(%1, %2, %3, %4) <{out_type = ui8, Tinput = ui8}> : (tensor<*xui8>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
%8 = "tf.Bitcast"(%5) <{T = ui8, type = ui8}> : (tensor<*xui8>) -> tensor<*xui8>
"stepwell.output"(%8) <{tensor_name = "Bitcast_1"}> : (tensor<*xui8>) -> ()
"stepwell.output"(%6) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%7) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedMaxPool-same-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [9.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_3]]){{.*}} -> tensor<2x3x5x5xui8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[TRANSPOSE]]) <{destination_type = f32}>{{.*}} -> tensor<2x3x5x5xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[CONVERT]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "same_upper", kernel = array<i64: 3, 2>, strides = array<i64: 2, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<2x3x3x5xf32>, tensor<2x3x3x5xi64>)
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MAXPOOL]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3x3x5xui8>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[CONVERT_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x5x3xui8>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_2]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5x5x3xui8>
%1 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<2x5x5x3xui8>) -> tensor<*xui8>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-3.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [9.0]>, dtype = f32}> : () -> tensor<f32>
%4, %5, %6 = "tf.QuantizedMaxPool"(%1, %2, %3) <{T = ui8, ksize = array<i64: 1, 3, 2, 1>, strides = array<i64: 1, 2, 1, 1>, padding = "SAME"}> : (tensor<*xui8>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
%7 = "tf.Bitcast"(%4) <{T = ui8, type = ui8}> : (tensor<*xui8>) -> tensor<*xui8>
"stepwell.output"(%7) <{tensor_name = "Bitcast_1"}> : (tensor<*xui8>) -> ()
"stepwell.output"(%5) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%6) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedAvgPool-same-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [9.0]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2x5x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[CONVERT]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x5x5xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", auto_pad = "same_upper", exclude_pad = true, kernel = array<i64: 3, 2>, strides = array<i64: 2, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<2x3x3x5xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[AVGPOOL]]){{.*}} -> tensor<2x3x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.041666668]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[ABS]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x3x5xf32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[ADD]]){{.*}} -> tensor<2x3x3x5xf32>
// CHECK-NEXT: %[[SIGN:[0-9]+]] = "opset.Sign_1"(%[[AVGPOOL]]){{.*}} -> tensor<2x3x3x5xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[FLOOR]], %[[SIGN]]){{.*}} -> tensor<2x3x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MULTIPLY]], %[[CONSTANT_5]]){{.*}} -> tensor<2x3x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[TRANSPOSE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x3x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3x5x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3x5x3xui8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_2]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5x5x3xui8>
%1 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<2x5x5x3xui8>) -> tensor<*xui8>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-3.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [9.0]>, dtype = f32}> : () -> tensor<f32>
%4, %5, %6 = "tf.QuantizedAvgPool"(%1, %2, %3) <{T = ui8, ksize = array<i64: 1, 3, 2, 1>, strides = array<i64: 1, 2, 1, 1>, padding = "SAME"}> : (tensor<*xui8>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
%7 = "tf.Bitcast"(%4) <{T = ui8, type = ui8}> : (tensor<*xui8>) -> tensor<*xui8>
"stepwell.output"(%7) <{tensor_name = "Bitcast_1"}> : (tensor<*xui8>) -> ()
"stepwell.output"(%5) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%6) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedReshape-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [4, -1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4x6xui8>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_3]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xui8>
%1 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<2x3x4xui8>) -> tensor<*xui8>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [4, -1]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.0]>, dtype = f32}> : () -> tensor<f32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}> : () -> tensor<f32>
%5, %6, %7 = "tf.QuantizedReshape"(%1, %2, %3, %4) <{Tshape = i32, T = ui8}> : (tensor<*xui8>, tensor<2xi32>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
%8 = "tf.Bitcast"(%5) <{T = ui8, type = ui8}> : (tensor<*xui8>) -> tensor<*xui8>
"stepwell.output"(%8) <{tensor_name = "Bitcast_1"}> : (tensor<*xui8>) -> ()
"stepwell.output"(%6) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%7) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedAdd-static
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<2x3x4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x4xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x4xi32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xui8>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<4xui8>
%2 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<2x3x4xui8>) -> tensor<*xui8>
%3 = "tf.Bitcast"(%y) <{T = ui8, type = ui8}> : (tensor<4xui8>) -> tensor<*xui8>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-3.0]>, dtype = f32}> : () -> tensor<f32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}> : () -> tensor<f32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.2]>, dtype = f32}> : () -> tensor<f32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [5.0]>, dtype = f32}> : () -> tensor<f32>
%8, %9, %10 = "tf.QuantizedAdd"(%2, %3, %4, %5, %6, %7) <{Toutput = i32, T1 = ui8, T2 = ui8}> : (tensor<*xui8>, tensor<*xui8>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<*xi32>, tensor<*xf32>, tensor<*xf32>)
%11 = "tf.Bitcast"(%8) <{T = i32, type = i32}> : (tensor<*xi32>) -> tensor<*xi32>
"stepwell.output"(%11) <{tensor_name = "Bitcast_2"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%9) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%10) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedMul-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [5.0]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_5]], %[[SUBTRACT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_6]], %[[ROUND]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[SUBTRACT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%y) <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_4]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_7]], %[[SUBTRACT_4]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_3]], %[[DIVIDE_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_8]], %[[ROUND_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[SUBTRACT_5]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_7]], %[[CONSTANT_9]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_4]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_8]], %[[CONSTANT_10]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_3]], %[[DIVIDE_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[CONSTANT_11]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[CONSTANT_12]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_3]], %[[SUBTRACT_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[MULTIPLY_6]], %[[CONSTANT_13]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474835e+09]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i32}>{{.*}} -> tensor<2x3x4xi32>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_3]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_4]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_5]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xui8>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<4xui8>
%2 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<2x3x4xui8>) -> tensor<*xui8>
%3 = "tf.Bitcast"(%y) <{T = ui8, type = ui8}> : (tensor<4xui8>) -> tensor<*xui8>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-3.0]>, dtype = f32}> : () -> tensor<f32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}> : () -> tensor<f32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.2]>, dtype = f32}> : () -> tensor<f32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [5.0]>, dtype = f32}> : () -> tensor<f32>
%8, %9, %10 = "tf.QuantizedMul"(%2, %3, %4, %5, %6, %7) <{Toutput = i32, T1 = ui8, T2 = ui8}> : (tensor<*xui8>, tensor<*xui8>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<*xi32>, tensor<*xf32>, tensor<*xf32>)
%11 = "tf.Bitcast"(%8) <{T = i32, type = i32}> : (tensor<*xi32>) -> tensor<*xi32>
"stepwell.output"(%11) <{tensor_name = "Bitcast_2"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%9) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%10) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedBiasAdd-static
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x3x4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<2x3x4xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_away_from_zero"}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x4xi32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xui8>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<4xui8>
%2 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<2x3x4xui8>) -> tensor<*xui8>
%3 = "tf.Bitcast"(%y) <{T = ui8, type = ui8}> : (tensor<4xui8>) -> tensor<*xui8>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-3.0]>, dtype = f32}> : () -> tensor<f32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}> : () -> tensor<f32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.2]>, dtype = f32}> : () -> tensor<f32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [5.0]>, dtype = f32}> : () -> tensor<f32>
%8, %9, %10 = "tf.QuantizedBiasAdd"(%2, %3, %4, %5, %6, %7) <{T1 = ui8, T2 = ui8, out_type = i32}> : (tensor<*xui8>, tensor<*xui8>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<*xi32>, tensor<*xf32>, tensor<*xf32>)
%11 = "tf.Bitcast"(%8) <{T = i32, type = i32}> : (tensor<*xi32>) -> tensor<*xi32>
"stepwell.output"(%11) <{tensor_name = "Bitcast_2"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%9) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%10) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedMatMul-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [5.0]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<3x5xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_5]], %[[SUBTRACT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_6]], %[[ROUND]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[SUBTRACT_2]]){{.*}} -> tensor<3x5xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%y) <{destination_type = f32}>{{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_4]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_7]], %[[SUBTRACT_4]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_3]], %[[DIVIDE_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_8]], %[[ROUND_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[SUBTRACT_5]]){{.*}} -> tensor<5x4xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_7]], %[[CONSTANT_9]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_4]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_8]], %[[CONSTANT_10]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_3]], %[[DIVIDE_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[CONSTANT_11]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[CONSTANT_12]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[SUBTRACT_3]], %[[SUBTRACT_6]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[MATMUL]], %[[CONSTANT_13]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474835e+09]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_14]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_3]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_4]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_5]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x5xui8>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<5x4xui8>
%2 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<3x5xui8>) -> tensor<*xui8>
%3 = "tf.Bitcast"(%y) <{T = ui8, type = ui8}> : (tensor<5x4xui8>) -> tensor<*xui8>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-3.0]>, dtype = f32}> : () -> tensor<f32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}> : () -> tensor<f32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.2]>, dtype = f32}> : () -> tensor<f32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [5.0]>, dtype = f32}> : () -> tensor<f32>
%8, %9, %10 = "tf.QuantizedMatMul"(%2, %3, %4, %5, %6, %7) <{Toutput = i32, transpose_a = false, transpose_b = false, Tactivation = ui8, T1 = ui8, T2 = ui8}> : (tensor<*xui8>, tensor<*xui8>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<*xi32>, tensor<*xf32>, tensor<*xf32>)
%11 = "tf.Bitcast"(%8) <{T = i32, type = i32}> : (tensor<*xi32>) -> tensor<*xi32>
"stepwell.output"(%11) <{tensor_name = "Bitcast_2"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%9) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%10) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedConv2D-same
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [5.0]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<?x?x?x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_5]], %[[SUBTRACT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_6]], %[[ROUND]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[SUBTRACT_2]]){{.*}} -> tensor<?x?x?x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%y) <{destination_type = f32}>{{.*}} -> tensor<3x2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_4]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_7]], %[[SUBTRACT_4]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_3]], %[[DIVIDE_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_8]], %[[ROUND_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[SUBTRACT_5]]){{.*}} -> tensor<3x2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_7]], %[[CONSTANT_9]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_4]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_8]], %[[CONSTANT_10]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_3]], %[[DIVIDE_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[CONSTANT_11]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[CONSTANT_12]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[SUBTRACT_3]], %[[CONSTANT_13]]){{.*}} -> tensor<?x3x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SUBTRACT_6]], %[[CONSTANT_14]]){{.*}} -> tensor<4x3x3x2xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{auto_pad = "same_upper", strides = array<i64: 2, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<?x4x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONVOLUTION]], %[[CONSTANT_15]]){{.*}} -> tensor<?x4x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474835e+09]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_16]]){{.*}} -> tensor<?x4x?x?xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i32}>{{.*}} -> tensor<?x4x?x?xi32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[CONVERT_3]], %[[CONSTANT_17]]){{.*}} -> tensor<?x?x?x4xi32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_4]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_5]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x?x?x3xui8>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<3x2x3x4xui8>
%2 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<?x?x?x3xui8>) -> tensor<*xui8>
%3 = "tf.Bitcast"(%y) <{T = ui8, type = ui8}> : (tensor<3x2x3x4xui8>) -> tensor<*xui8>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-3.0]>, dtype = f32}> : () -> tensor<f32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}> : () -> tensor<f32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.2]>, dtype = f32}> : () -> tensor<f32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [5.0]>, dtype = f32}> : () -> tensor<f32>
%8, %9, %10 = "tf.QuantizedConv2D"(%2, %3, %4, %5, %6, %7) <{out_type = i32, dilations = array<i64: 1, 1, 1, 1>, Tinput = ui8, Tfilter = ui8, strides = array<i64: 1, 2, 2, 1>, padding = "SAME"}> : (tensor<*xui8>, tensor<*xui8>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<*xi32>, tensor<*xf32>, tensor<*xf32>)
%11 = "tf.Bitcast"(%8) <{T = i32, type = i32}> : (tensor<*xi32>) -> tensor<*xi32>
"stepwell.output"(%11) <{tensor_name = "Bitcast_2"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%9) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%10) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedConcat-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.07]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.3]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [5.2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[CONSTANT_6]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MINIMUM]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_2]], %[[CONSTANT_4]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_4]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_7]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_8]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE_2]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ROUND]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_2]], %[[MULTIPLY]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_2]], %[[DIVIDE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[SELECT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[MINIMUM_2]], %[[MAXIMUM]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[MINIMUM_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_10]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_12]], %[[SELECT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_11]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MINIMUM_2]], %[[SELECT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[ROUND_2]], %[[CONSTANT_13]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[SELECT_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ROUND_3:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_4]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[ROUND_3]], %[[SUBTRACT_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_5]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM_3:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM_3]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3x4xui8>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_3]], %[[CONSTANT_5]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_5]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_6]], %[[CONSTANT_16]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[EQUAL_3]], %[[CONSTANT_17]], %[[DIVIDE_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE_5:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[SELECT_5]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_4:[0-9]+]] = "opset.Round_5"(%[[DIVIDE_5]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[ROUND_4]], %[[DIVIDE_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[EQUAL_3]], %[[CONSTANT_3]], %[[MULTIPLY_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%y) <{destination_type = f32}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_3]], %[[CONSTANT_18]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_7]], %[[DIVIDE_4]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_6]], %[[SELECT_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[EQUAL_4:[0-9]+]] = "opset.Equal_1"(%[[MINIMUM_2]], %[[MAXIMUM]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[MINIMUM_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[EQUAL_4]], %[[CONSTANT_19]], %[[SUBTRACT_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_6:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_21]], %[[SELECT_7]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_8:[0-9]+]] = "opset.Select_1"(%[[EQUAL_4]], %[[CONSTANT_20]], %[[DIVIDE_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[MINIMUM_2]], %[[SELECT_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_5:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_7]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_9:[0-9]+]] = "opset.Subtract_1"(%[[ROUND_5]], %[[CONSTANT_22]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[SELECT_8]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ROUND_6:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_8]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_10:[0-9]+]] = "opset.Subtract_1"(%[[ROUND_6]], %[[SUBTRACT_9]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_10]], %[[CONSTANT_23]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM_4:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_3]], %[[CONSTANT_24]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM_4]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3x4xui8>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONVERT_2]], %[[CONVERT_4]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x6x4xui8>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
// CHECK-NEXT: "opset.Result_1"(%[[MINIMUM_2]])
// CHECK-NEXT: "opset.Result_1"(%[[MAXIMUM]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xui8>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3x4xui8>
%2 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<2x3x4xui8>) -> tensor<*xui8>
%3 = "tf.Bitcast"(%y) <{T = ui8, type = ui8}> : (tensor<2x3x4xui8>) -> tensor<*xui8>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-3.1]>, dtype = f32}> : () -> tensor<f32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.07]>, dtype = f32}> : () -> tensor<f32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.3]>, dtype = f32}> : () -> tensor<f32>
%8 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [5.2]>, dtype = f32}> : () -> tensor<f32>
%9, %10, %11 = "tf.QuantizedConcat"(%4, %2, %3, %5, %6, %7, %8) <{N = 2 : i64, T = ui8, operandSegmentSizes = array<i32: 1, 2, 2, 2>}> : (tensor<i32>, tensor<*xui8>, tensor<*xui8>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
%12 = "tf.Bitcast"(%9) <{T = ui8, type = ui8}> : (tensor<*xui8>) -> tensor<*xui8>
"stepwell.output"(%12) <{tensor_name = "Bitcast_2"}> : (tensor<*xui8>) -> ()
"stepwell.output"(%10) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%11) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// RequantizationRange-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-300.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [200.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%x, %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%x, %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.2949673e+09]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_4]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_5]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE_2]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ROUND]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT]], %[[MULTIPLY]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[CONSTANT_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_2]], %[[MULTIPLY_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[REDUCEMIN]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.2949673e+09]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_3]], %[[CONSTANT_7]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_8]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[SELECT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[DIVIDE_4]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[ROUND_2]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT]], %[[MULTIPLY_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_3]], %[[CONSTANT_9]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_4]], %[[MULTIPLY_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[REDUCEMAX]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_6]], %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ADD]], %[[CONSTANT_10]]){{.*}} -> tensor<f32>
// CHECK-NEXT: "opset.Result_1"(%[[MINIMUM]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x4xi32>
%1 = "tf.Bitcast"(%x) <{T = i32, type = i32}> : (tensor<3x4xi32>) -> tensor<*xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-300.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [200.0]>, dtype = f32}> : () -> tensor<f32>
%4, %5 = "tf.RequantizationRange"(%1, %2, %3) <{Tinput = i32}> : (tensor<*xi32>, tensor<f32>, tensor<f32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%4) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// Requantize-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-300.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [200.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-100.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [150.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.2949673e+09]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_5]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_6]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE_2]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ROUND]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT]], %[[MULTIPLY]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[CONSTANT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_2]], %[[MULTIPLY_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[DIVIDE]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[SUBTRACT_2]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_4]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_8]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_9]], %[[SELECT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[CONSTANT_3]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_4]], %[[DIVIDE_3]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_10]], %[[MULTIPLY_4]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SELECT_4]], %[[CONSTANT_11]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[ADD_2]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[FLOOR]], %[[CONSTANT_12]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_13]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = ui8}>{{.*}} -> tensor<3x4xui8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_3]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_4]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x4xi32>
%1 = "tf.Bitcast"(%x) <{T = i32, type = i32}> : (tensor<3x4xi32>) -> tensor<*xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-300.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [200.0]>, dtype = f32}> : () -> tensor<f32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-100.0]>, dtype = f32}> : () -> tensor<f32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [150.0]>, dtype = f32}> : () -> tensor<f32>
%6, %7, %8 = "tf.Requantize"(%1, %2, %3, %4, %5) <{Tinput = i32, out_type = ui8}> : (tensor<*xi32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
%9 = "tf.Bitcast"(%6) <{T = ui8, type = ui8}> : (tensor<*xui8>) -> tensor<*xui8>
"stepwell.output"(%9) <{tensor_name = "Bitcast_1"}> : (tensor<*xui8>) -> ()
"stepwell.output"(%7) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizeDownAndShrinkRange-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-300.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [200.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%x, %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%x, %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.2949673e+09]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_4]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_5]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE_2]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ROUND]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT]], %[[MULTIPLY]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[CONSTANT_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_2]], %[[MULTIPLY_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[REDUCEMIN]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.2949673e+09]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_3]], %[[CONSTANT_7]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_8]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[SELECT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[DIVIDE_4]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[ROUND_2]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT]], %[[MULTIPLY_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_3]], %[[CONSTANT_9]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_4]], %[[MULTIPLY_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[REDUCEMAX]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_6]], %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ADD]], %[[CONSTANT_10]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.2949673e+09]>}>
// CHECK-NEXT: %[[DIVIDE_5:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_5]], %[[CONSTANT_11]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[EQUAL_3]], %[[CONSTANT_12]], %[[DIVIDE_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE_6:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[SELECT_5]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_3:[0-9]+]] = "opset.Round_5"(%[[DIVIDE_6]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[ROUND_3]], %[[DIVIDE_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[EQUAL_3]], %[[CONSTANT]], %[[MULTIPLY_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_5]], %[[CONSTANT_13]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_6]], %[[MULTIPLY_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %[[DIVIDE_5]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_9]], %[[SUBTRACT_6]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[ADD_2]], %[[MINIMUM]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[EQUAL_4:[0-9]+]] = "opset.Equal_1"(%[[MINIMUM]], %[[ADD_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[EQUAL_4]], %[[CONSTANT_14]], %[[SUBTRACT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_7:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_15]], %[[SELECT_7]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[ADD_3]], %[[MINIMUM]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_8]], %[[DIVIDE_7]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT_8:[0-9]+]] = "opset.Select_1"(%[[EQUAL_4]], %[[CONSTANT_16]], %[[MULTIPLY_10]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[SELECT_8]], %[[CONSTANT_17]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[ADD_4]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[FLOOR]], %[[CONSTANT_18]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_19]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM_2]]) <{destination_type = ui8}>{{.*}} -> tensor<3x4xui8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_4]])
// CHECK-NEXT: "opset.Result_1"(%[[MINIMUM]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x4xi32>
%1 = "tf.Bitcast"(%x) <{T = i32, type = i32}> : (tensor<3x4xi32>) -> tensor<*xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-300.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [200.0]>, dtype = f32}> : () -> tensor<f32>
%4, %5, %6 = "tf.QuantizeDownAndShrinkRange"(%1, %2, %3) <{Tinput = i32, out_type = ui8}> : (tensor<*xi32>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
%7 = "tf.Bitcast"(%4) <{T = ui8, type = ui8}> : (tensor<*xui8>) -> tensor<*xui8>
"stepwell.output"(%7) <{tensor_name = "Bitcast_1"}> : (tensor<*xui8>) -> ()
"stepwell.output"(%5) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%6) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// UniformQuantize-qint8-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[DIVIDE]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_4]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[ADD]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_2]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[FLOOR]], %[[CONVERT]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-100.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ADD_2]], %[[CONSTANT_5]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [100.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_6]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[MINIMUM]], %[[CONSTANT_7]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[CONSTANT_8]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM_2]]) <{destination_type = i8}>{{.*}} -> tensor<3x4xi8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.25]>, dtype = f32}> : () -> tensor<f32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.UniformQuantize"(%x, %1, %2) <{quantization_axis = -1 : i64, Tin = f32, Tout = i8, quantization_min_val = -100 : i64, quantization_max_val = 100 : i64}> : (tensor<3x4xf32>, tensor<f32>, tensor<i32>) -> tensor<*xi8>
%4 = "tf.Bitcast"(%3) <{T = i8, type = i8}> : (tensor<*xi8>) -> tensor<*xi8>
"stepwell.output"(%4) <{tensor_name = "Bitcast"}> : (tensor<*xi8>) -> ()

// -----

// UniformDequantize-qint8-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_2]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[CONSTANT]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x4xi8>
%1 = "tf.Bitcast"(%x) <{T = i8, type = i8}> : (tensor<3x4xi8>) -> tensor<*xi8>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.25]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.UniformDequantize"(%1, %2, %3) <{quantization_axis = -1 : i64, Tin = i8, Tout = f32, quantization_min_val = -100 : i64, quantization_max_val = 100 : i64}> : (tensor<*xi8>, tensor<f32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "UniformDequantize"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedRelu from one type to another
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.QuantizedRelu  ""  (i32[3], f32[], f32[])
// CHECK-NEXT: a quantised Relu from i32 to u8; TensorFlow has it within one type only
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xi32>
%low = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.0]>, dtype = f32}> : () -> tensor<f32>
%y:3 = "tf.QuantizedRelu"(%x, %low, %low) <{Tinput = i32, out_type = ui8}> : (tensor<3xi32>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y"}> : (tensor<*xui8>) -> ()

// -----

// QuantizedConcat of wide integers
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.QuantizedConcat  ""  (i32[], i32[3], i32[3], f32[], f32[], f32[], f32[])
// CHECK-NEXT: parts of i32 in one range; f32 does not hold such integers. Dequantize them first
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xi32>
%at = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%low = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.0]>, dtype = f32}> : () -> tensor<f32>
%y:3 = "tf.QuantizedConcat"(%at, %x, %x, %low, %low, %low, %low) <{N = 2 : i64, T = i32, operandSegmentSizes = array<i32: 1, 2, 2, 2>}> : (tensor<i32>, tensor<3xi32>, tensor<3xi32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<*xi32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// QuantizedAdd to bytes
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.QuantizedAdd  ""  (u8[3], u8[3], f32[], f32[], f32[], f32[])
// CHECK-NEXT: a quantised sum in another type than i32; TensorFlow has none either
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xui8>
%low = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.0]>, dtype = f32}> : () -> tensor<f32>
%y:3 = "tf.QuantizedAdd"(%x, %x, %low, %low, %low, %low) <{T1 = ui8, T2 = ui8, Toutput = ui8}> : (tensor<3xui8>, tensor<3xui8>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y"}> : (tensor<*xui8>) -> ()

// -----

// QuantizedMatMul of many products: four bits of a factor apart
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2x1000xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%high, %low){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[SUBTRACT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%low, %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[ROUND]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[SUBTRACT_2]]){{.*}} -> tensor<2x1000xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<1000x3xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%high, %low){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[SUBTRACT_4]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%low, %[[DIVIDE_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_4]], %[[ROUND_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[SUBTRACT_5]]){{.*}} -> tensor<1000x3xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%high, %low){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_7]], %[[CONSTANT_5]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%high, %low){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_8]], %[[CONSTANT_6]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_3]], %[[DIVIDE_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[CONSTANT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474836e+09]>}>
// CHECK-NEXT: %y_1 = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[CONSTANT_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0625]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_3]], %[[CONSTANT_9]]){{.*}} -> tensor<2x1000xf32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[MULTIPLY_4]]){{.*}} -> tensor<2x1000xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [16.0]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[FLOOR]], %[[CONSTANT_10]]){{.*}} -> tensor<2x1000xf32>
// CHECK-NEXT: %[[SUBTRACT_9:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_3]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x1000xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[FLOOR]], %[[SUBTRACT_6]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[MATMUL]], %[[CONSTANT_11]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474835e+09]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_12]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[SUBTRACT_9]], %[[SUBTRACT_6]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[MATMUL_2]], %[[CONSTANT_13]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474835e+09]>}>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM_2]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [16]>}>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %[[CONSTANT_15]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %y_2 = "opset.Add_1"(%[[MULTIPLY_6]], %[[CONVERT_4]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y_2)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x1000xui8>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<1000x3xui8>
%low = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.0]>, dtype = f32}> : () -> tensor<f32>
%high = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}> : () -> tensor<f32>
%y:3 = "tf.QuantizedMatMul"(%x, %w, %low, %high, %low, %high) <{T1 = ui8, T2 = ui8, Toutput = i32, transpose_a = false, transpose_b = false, Tactivation = ui8}> : (tensor<2x1000xui8>, tensor<1000x3xui8>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<*xi32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()
