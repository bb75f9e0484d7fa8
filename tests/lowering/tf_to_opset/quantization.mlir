// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// FakeQuantWithMinMaxArgs -> FakeQuantize of moved limits
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.7]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.3019608]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.6980393]>}>
// CHECK-NEXT: %[[FAKEQUANTIZE:[0-9]+]] = "opset.FakeQuantize_1"(%x0, %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{{{.*}}levels = 256 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[FAKEQUANTIZE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.FakeQuantWithMinMaxArgs"(%x0) <{min = -1.2999999523162842 : f64, max = 2.7000000476837158 : f64, num_bits = 8 : i64, narrow_range = false}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "FakeQuantWithMinMaxArgs"}> : (tensor<*xf32>) -> ()

// -----

// FakeQuantWithMinMaxVars with computed limits
// CHECK-LABEL: builtin.module
// CHECK:      %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%x1, %x2){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x2, %x1){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.003921569]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SELECT]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [256.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SELECT]], %[[MULTIPLY_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SUBTRACT_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.003921569]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[CONSTANT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_6]], %[[ADD_2]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[CONSTANT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_5]], %[[ADD_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_5]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[ADD_2]], %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%x1, %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_6]]) <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%x1, %[[MULTIPLY_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_6]], %[[MULTIPLY_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_7]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_9]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_8]], %[[ADD_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[SUBTRACT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[ADD_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[FLOOR]], %[[CONSTANT_10]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_11]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_9:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_12]], %[[MINIMUM]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_9]], %[[ADD_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[SUBTRACT_10:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_13]], %[[MINIMUM]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_10]], %[[ADD_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%x0, %[[MULTIPLY_10]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[MULTIPLY_11]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[SUBTRACT_11:[0-9]+]] = "opset.Subtract_1"(%[[MINIMUM_2]], %[[MULTIPLY_10]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_11]], %[[ADD_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[DIVIDE_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[FLOOR_2:[0-9]+]] = "opset.Floor_1"(%[[ADD_5]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[FLOOR_2]], %[[ADD_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_12]], %[[MULTIPLY_10]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_15]], %[[ADD_6]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<f32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<f32>
%3 = "tf.FakeQuantWithMinMaxVars"(%x0, %x1, %x2) <{num_bits = 8 : i64, narrow_range = false}> : (tensor<2x3x4xf32>, tensor<f32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "FakeQuantWithMinMaxVars"}> : (tensor<*xf32>) -> ()

// -----

// A narrow range, of weights by channel too: their integers are computed from it
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [-5.0, -6.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [5.0, 6.0]>}>
// CHECK-NEXT: %q = "opset.FakeQuantize_1"(%w, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT]], %[[CONSTANT_2]]) <{{{.*}}levels = 255 : i64}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.27]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.27]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.27]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.27]>}>
// CHECK-NEXT: %a = "opset.FakeQuantize_1"(%x, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{{{.*}}levels = 255 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.MatMul_1"(%a, %q) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%w = "tf.Const"() <{value = #stepwell.constant<"f32", [3, 2], [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]>, dtype = f32}> : () -> tensor<3x2xf32>
%l = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [-5.0, -6.0]>, dtype = f32}> : () -> tensor<2xf32>
%h = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [5.0, 6.0]>, dtype = f32}> : () -> tensor<2xf32>
%q = "tf.FakeQuantWithMinMaxVarsPerChannel"(%w, %l, %h) <{num_bits = 8 : i64, narrow_range = true}> : (tensor<3x2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<*xf32>
%a = "tf.FakeQuantWithMinMaxArgs"(%x) <{min = -1.27 : f64, max = 1.27 : f64, num_bits = 8 : i64, narrow_range = true}> : (tensor<2x3xf32>) -> tensor<*xf32>
%y = "tf.MatMul"(%a, %q) <{transpose_a = false, transpose_b = false, T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// QuantizeAndDequantizeV2 of a given range
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.4028235e+38]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[CONSTANT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[MULTIPLY]], %[[CONSTANT_6]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[CONSTANT]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_8]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SELECT]], %[[CONSTANT_9]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SELECT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SELECT]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_7]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_7]], %[[MULTIPLY_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[CONSTANT_10]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_2]], %[[CONSTANT_11]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER_2:[0-9]+]] = "opset.Greater_1"(%[[MULTIPLY_7]], %[[CONSTANT_12]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[CONSTANT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_14]], %[[SELECT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[CONSTANT_15]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_8]], %[[SELECT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_8]], %[[SUBTRACT_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_3]], %[[SUBTRACT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_13]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_9]]) <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ROUND_2]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP_2]], %[[SUBTRACT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_9:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_13]], %[[MULTIPLY_10]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP_2]], %[[SUBTRACT_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_10:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_9]], %[[MULTIPLY_11]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_10]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CLAMP_2]], %[[MULTIPLY_12]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[ADD_2]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %[[CONSTANT_16]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SELECT_2]], %[[SELECT_4]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[SELECT_2]], %[[SELECT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[DIVIDE_2]], %[[DIVIDE_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MULTIPLY_13:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[CONSTANT_17]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[MULTIPLY_13]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MULTIPLY_14:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_4]], %[[CONSTANT_18]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_8:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT]], %[[MULTIPLY_14]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%x0, %[[SELECT_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[MINIMUM]], %[[SELECT_8]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_15:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[SELECT_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND_3:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_15]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_16:[0-9]+]] = "opset.Multiply_1"(%[[ROUND_3]], %[[SELECT_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_16]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-3.0]>, dtype = f32}> : () -> tensor<f32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [4.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.QuantizeAndDequantizeV2"(%x0, %1, %2) <{signed_input = true, num_bits = 8 : i64, range_given = true, round_mode = "HALF_TO_EVEN", narrow_range = false, axis = -1 : i64, T = f32}> : (tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "QuantizeAndDequantizeV2"}> : (tensor<*xf32>) -> ()

// -----

// QuantizeAndDequantizeV2 of the input's range
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%x0, %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%x0, %[[CONSTANT_4]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.4028235e+38]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[REDUCEMIN]], %[[CONSTANT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[MULTIPLY]], %[[CONSTANT_8]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[REDUCEMIN]], %[[CONSTANT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_10]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SELECT]], %[[CONSTANT_11]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SELECT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SELECT]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_9]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_9]], %[[MULTIPLY_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[ADD]], %[[CONSTANT_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[REDUCEMIN]], %[[CONSTANT_12]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[REDUCEMAX]], %[[CONSTANT_13]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER_2:[0-9]+]] = "opset.Greater_1"(%[[MULTIPLY_7]], %[[CONSTANT_14]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[REDUCEMAX]], %[[CONSTANT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_16]], %[[SELECT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[CONSTANT_17]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_8]], %[[SELECT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_8]], %[[SUBTRACT_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_3]], %[[SUBTRACT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_15]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_9]]) <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ROUND_2]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP_2]], %[[SUBTRACT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_9:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_15]], %[[MULTIPLY_10]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP_2]], %[[SUBTRACT_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_10:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_9]], %[[MULTIPLY_11]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_10]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CLAMP_2]], %[[MULTIPLY_12]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[ADD_2]], %[[CONSTANT_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[REDUCEMAX]], %[[CONSTANT_18]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SELECT_2]], %[[SELECT_4]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[SELECT_2]], %[[SELECT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[DIVIDE_2]], %[[DIVIDE_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_13:[0-9]+]] = "opset.Multiply_1"(%x0, %[[SELECT_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_13]], %[[CONSTANT_19]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[ADD_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_14:[0-9]+]] = "opset.Multiply_1"(%[[FLOOR]], %[[SELECT_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_14]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.QuantizeAndDequantizeV2"(%x0, %1, %2) <{signed_input = true, num_bits = 8 : i64, range_given = false, round_mode = "HALF_UP", narrow_range = false, axis = -1 : i64, T = f32}> : (tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "QuantizeAndDequantizeV2"}> : (tensor<*xf32>) -> ()

// -----

// QuantizeAndDequantizeV3
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [8]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.4028235e+38]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[CONSTANT_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[MULTIPLY]], %[[CONSTANT_7]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[CONSTANT]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_9]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SELECT]], %[[CONSTANT_10]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SELECT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SELECT]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_8]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_8]], %[[MULTIPLY_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[ADD]], %[[CONSTANT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[CONSTANT_11]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_2]], %[[CONSTANT_12]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER_2:[0-9]+]] = "opset.Greater_1"(%[[MULTIPLY_7]], %[[CONSTANT_13]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[CONSTANT_2]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_15]], %[[SELECT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[CONSTANT_16]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_8]], %[[SELECT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_8]], %[[SUBTRACT_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_3]], %[[SUBTRACT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_14]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_9]]) <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ROUND_2]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP_2]], %[[SUBTRACT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_9:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_14]], %[[MULTIPLY_10]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP_2]], %[[SUBTRACT_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_10:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_9]], %[[MULTIPLY_11]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_10]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CLAMP_2]], %[[MULTIPLY_12]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[ADD_2]], %[[CONSTANT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %[[CONSTANT_17]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SELECT_2]], %[[SELECT_4]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[SELECT_2]], %[[SELECT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[DIVIDE_2]], %[[DIVIDE_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MULTIPLY_13:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[CONSTANT_18]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[MULTIPLY_13]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MULTIPLY_14:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_4]], %[[CONSTANT_19]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_8:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT]], %[[MULTIPLY_14]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%x0, %[[SELECT_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[MINIMUM]], %[[SELECT_8]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_15:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[SELECT_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND_3:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_15]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_16:[0-9]+]] = "opset.Multiply_1"(%[[ROUND_3]], %[[SELECT_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_16]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.0]>, dtype = f32}> : () -> tensor<f32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [8]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.QuantizeAndDequantizeV3"(%x0, %1, %2, %3) <{signed_input = true, range_given = true, narrow_range = false, axis = -1 : i64, T = f32}> : (tensor<2x3xf32>, tensor<f32>, tensor<f32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "QuantizeAndDequantizeV3"}> : (tensor<*xf32>) -> ()

// -----

// QuantizeAndDequantize, the first form
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.4028235e+38]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[CONSTANT_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[MULTIPLY]], %[[CONSTANT_6]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[CONSTANT]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_8]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SELECT]], %[[CONSTANT_9]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SELECT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[SUBTRACT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SELECT]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_7]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ROUND]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_7]], %[[MULTIPLY_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[SUBTRACT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_5]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CLAMP]], %[[MULTIPLY_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[CONSTANT_10]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_2]], %[[CONSTANT_11]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER_2:[0-9]+]] = "opset.Greater_1"(%[[MULTIPLY_7]], %[[CONSTANT_12]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[CONSTANT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_14]], %[[SELECT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4097.0]>}>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[CONSTANT_15]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_8]], %[[SELECT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_8]], %[[SUBTRACT_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_3]], %[[SUBTRACT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_13]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_9]]) <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ROUND_2]]) <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP_2]], %[[SUBTRACT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_9:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_13]], %[[MULTIPLY_10]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP_2]], %[[SUBTRACT_8]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SUBTRACT_10:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_9]], %[[MULTIPLY_11]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_10]], %[[DIVIDE_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CLAMP_2]], %[[MULTIPLY_12]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[ADD_2]], %[[CONSTANT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %[[CONSTANT_16]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SELECT_2]], %[[SELECT_4]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[SELECT_2]], %[[SELECT_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[DIVIDE_2]], %[[DIVIDE_4]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MULTIPLY_13:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[CONSTANT_17]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[MULTIPLY_13]], %[[CONSTANT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MULTIPLY_14:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_4]], %[[CONSTANT_18]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_8:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT]], %[[MULTIPLY_14]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%x, %[[SELECT_7]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[MINIMUM]], %[[SELECT_8]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_15:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[SELECT_5]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[ROUND_3:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_15]]) <{mode = "half_to_even"}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[ROUND_3]], %[[SELECT_6]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xf32>
%y = "tf.QuantizeAndDequantize"(%x) <{signed_input = true, num_bits = 8 : i64, range_given = true, input_min = -1.0 : f64, input_max = 1.0 : f64, T = f32}> : (tensor<3xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// QuantizeAndDequantize to too many bits
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.QuantizeAndDequantize  ""  (f32[3])
// CHECK-NEXT: num_bits is 32; 1 to 24 are possible
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xf32>
%y = "tf.QuantizeAndDequantize"(%x) <{signed_input = true, num_bits = 32 : i64, range_given = true, input_min = -1.0 : f64, input_max = 1.0 : f64, T = f32}> : (tensor<3xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// FakeQuantWithMinMaxArgs of one bit
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.FakeQuantWithMinMaxArgs  ""  (f32[3])
// CHECK-NEXT: num_bits is 1; 2 to 16 are possible
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xf32>
%y = "tf.FakeQuantWithMinMaxArgs"(%x) <{min = -1.0 : f64, max = 1.0 : f64, num_bits = 1 : i64, narrow_range = false}> : (tensor<3xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// QuantizeV2-min_combined-quint8-wide-static
// CHECK-LABEL: the model: 2 of 10 operators cannot be lowered to opset
// CHECK-NEXT: tf.Identity  "" and 1 more  (f32[])
// CHECK-NEXT: there is no lowering for this operator
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-6.0]>, dtype = f32}> : () -> tensor<f32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [6.0]>, dtype = f32}> : () -> tensor<f32>
%3, %4, %5 = "tf.QuantizeV2"(%x, %1, %2) <{mode = "MIN_COMBINED", round_mode = "HALF_AWAY_FROM_ZERO", narrow_range = false, axis = -1 : i64, ensure_minimum_range = 0.0099999997764825821 : f64, T = ui8}> : (tensor<2x3x4xf32>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
%6 = "tf.Bitcast"(%3) <{T = ui8, type = ui8}> : (tensor<*xui8>) -> tensor<*xui8>
%7 = "tf.Identity"(%4) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%8 = "tf.Identity"(%5) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%6) <{tensor_name = "Bitcast"}> : (tensor<*xui8>) -> ()
"stepwell.output"(%7) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizeV2-min_first-quint8-odd-static
// CHECK-LABEL: the model: 2 of 10 operators cannot be lowered to opset
// CHECK-NEXT: tf.Identity  "" and 1 more  (f32[])
// CHECK-NEXT: there is no lowering for this operator
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.3]>, dtype = f32}> : () -> tensor<f32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.7]>, dtype = f32}> : () -> tensor<f32>
%3, %4, %5 = "tf.QuantizeV2"(%x, %1, %2) <{mode = "MIN_FIRST", round_mode = "HALF_AWAY_FROM_ZERO", narrow_range = false, axis = -1 : i64, ensure_minimum_range = 0.0099999997764825821 : f64, T = ui8}> : (tensor<2x3x4xf32>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
%6 = "tf.Bitcast"(%3) <{T = ui8, type = ui8}> : (tensor<*xui8>) -> tensor<*xui8>
%7 = "tf.Identity"(%4) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%8 = "tf.Identity"(%5) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%6) <{tensor_name = "Bitcast"}> : (tensor<*xui8>) -> ()
"stepwell.output"(%7) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizeV2-ties-half_to_even-static
// CHECK-LABEL: the model: 2 of 10 operators cannot be lowered to opset
// CHECK-NEXT: tf.Identity  "" and 1 more  (f32[])
// CHECK-NEXT: there is no lowering for this operator
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<7xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-127.0]>, dtype = f32}> : () -> tensor<f32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [127.0]>, dtype = f32}> : () -> tensor<f32>
%3, %4, %5 = "tf.QuantizeV2"(%x, %1, %2) <{mode = "SCALED", round_mode = "HALF_TO_EVEN", narrow_range = false, axis = -1 : i64, ensure_minimum_range = 0.0099999997764825821 : f64, T = i8}> : (tensor<7xf32>, tensor<f32>, tensor<f32>) -> (tensor<*xi8>, tensor<*xf32>, tensor<*xf32>)
%6 = "tf.Bitcast"(%3) <{T = i8, type = i8}> : (tensor<*xi8>) -> tensor<*xi8>
%7 = "tf.Identity"(%4) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%8 = "tf.Identity"(%5) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%6) <{tensor_name = "Bitcast"}> : (tensor<*xi8>) -> ()
"stepwell.output"(%7) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// QuantizeV2-axis-min_combined-static
// CHECK-LABEL: the model: 2 of 10 operators cannot be lowered to opset
// CHECK-NEXT: tf.Identity  "" and 1 more  (f32[3])
// CHECK-NEXT: there is no lowering for this operator
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [3], [-1.0, 0.0, -3.0]>, dtype = f32}> : () -> tensor<3xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [3], [2.0, 5.0, 0.5]>, dtype = f32}> : () -> tensor<3xf32>
%3, %4, %5 = "tf.QuantizeV2"(%x, %1, %2) <{mode = "MIN_COMBINED", round_mode = "HALF_AWAY_FROM_ZERO", narrow_range = false, axis = 1 : i64, ensure_minimum_range = 0.0099999997764825821 : f64, T = i8}> : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<*xi8>, tensor<*xf32>, tensor<*xf32>)
%6 = "tf.Bitcast"(%3) <{T = i8, type = i8}> : (tensor<*xi8>) -> tensor<*xi8>
%7 = "tf.Identity"(%4) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
%8 = "tf.Identity"(%5) <{T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%6) <{tensor_name = "Bitcast"}> : (tensor<*xi8>) -> ()
"stepwell.output"(%7) <{tensor_name = "Identity"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "Identity_1"}> : (tensor<*xf32>) -> ()

// -----

// Dequantize-min_combined-quint8-odd-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.7]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<7xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONSTANT_4]]){{.*}} -> tensor<7xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_2]], %[[DIVIDE]]){{.*}} -> tensor<7xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT]]){{.*}} -> tensor<7xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<7xui8>
%1 = "tf.Bitcast"(%x) <{T = ui8, type = ui8}> : (tensor<7xui8>) -> tensor<*xui8>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.3]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.7]>, dtype = f32}> : () -> tensor<f32>
%4 = "tf.Dequantize"(%1, %2, %3) <{mode = "MIN_COMBINED", narrow_range = false, axis = -1 : i64, dtype = f32, T = ui8}> : (tensor<*xui8>, tensor<f32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Dequantize"}> : (tensor<*xf32>) -> ()

// -----

// Dequantize-min_first-qint8-odd-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.7]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_4]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[DIVIDE_2]]) <{mode = "half_away_from_zero"}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ROUND]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT]], %[[MULTIPLY]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<7xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONSTANT_5]]){{.*}} -> tensor<7xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_2]], %[[DIVIDE]]){{.*}} -> tensor<7xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[SELECT_2]]){{.*}} -> tensor<7xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<7xi8>
%1 = "tf.Bitcast"(%x) <{T = i8, type = i8}> : (tensor<7xi8>) -> tensor<*xi8>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.3]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.7]>, dtype = f32}> : () -> tensor<f32>
%4 = "tf.Dequantize"(%1, %2, %3) <{mode = "MIN_FIRST", narrow_range = false, axis = -1 : i64, dtype = f32, T = i8}> : (tensor<*xi8>, tensor<f32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Dequantize"}> : (tensor<*xf32>) -> ()

// -----

// Dequantize-narrow-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-5.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-127.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[CONSTANT_4]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[DIVIDE_2]], %[[DIVIDE]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<7xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[MAXIMUM]]){{.*}} -> tensor<7xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<7xi8>
%1 = "tf.Bitcast"(%x) <{T = i8, type = i8}> : (tensor<7xi8>) -> tensor<*xi8>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-5.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}> : () -> tensor<f32>
%4 = "tf.Dequantize"(%1, %2, %3) <{mode = "SCALED", narrow_range = true, axis = -1 : i64, dtype = f32, T = i8}> : (tensor<*xi8>, tensor<f32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Dequantize"}> : (tensor<*xf32>) -> ()

// -----

// QuantizeV2 with a rounding that its mode has not
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.QuantizeV2  ""  (f32[3], f32[], f32[])
// CHECK-NEXT: the mode MIN_FIRST does not round HALF_TO_EVEN; TensorFlow has it for SCALED only
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xf32>
%low = "tf.Const"() <{value = #stepwell.constant<"f32", [], [-1.0]>, dtype = f32}> : () -> tensor<f32>
%y:3 = "tf.QuantizeV2"(%x, %low, %low) <{T = ui8, mode = "MIN_FIRST", round_mode = "HALF_TO_EVEN", narrow_range = false, axis = -1 : i64, ensure_minimum_range = 0.01 : f64}> : (tensor<3xf32>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y#0) <{tensor_name = "y"}> : (tensor<*xui8>) -> ()
