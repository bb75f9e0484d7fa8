// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// RGBToHSV -> Maximum, Minimum, Divide, Select
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%x0, %[[CONSTANT]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>)
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SPLIT]], %[[SPLIT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[MAXIMUM]], %[[SPLIT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[SPLIT]], %[[SPLIT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MINIMUM]], %[[SPLIT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM_2]], %[[MINIMUM_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[MAXIMUM_2]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[MAXIMUM_2]], %[[CONSTANT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[DIVIDE]], %[[CONSTANT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[GREATER_2:[0-9]+]] = "opset.Greater_1"(%[[SUBTRACT]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[SUBTRACT]], %[[CONSTANT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_2]], %[[SPLIT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_2]], %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_3]], %[[SPLIT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_3]], %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT]], %[[SPLIT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_4]], %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.33333334]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[DIVIDE_3]], %[[CONSTANT_5]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.6666667]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[DIVIDE_4]], %[[CONSTANT_6]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SPLIT_2]], %[[MAXIMUM_2]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[ADD]], %[[ADD_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[SPLIT]], %[[MAXIMUM_2]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[DIVIDE_2]], %[[SELECT_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[SELECT_5]], %[[CONSTANT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[GREATER_3:[0-9]+]] = "opset.Greater_1"(%[[CONSTANT_2]], %[[SELECT_6]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SELECT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[GREATER_3]], %[[ADD_3]], %[[SELECT_6]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SELECT_7]], %[[SELECT_2]], %[[MAXIMUM_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xf32>
%1 = "tf.RGBToHSV"(%x0) <{T = f32}> : (tensor<3xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "RGBToHSV"}> : (tensor<*xf32>) -> ()

// -----

// HSVToRGB -> Abs, Clamp, Multiply
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%x0, %[[CONSTANT]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SPLIT]], %[[CONSTANT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[CONSTANT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ABS]], %[[CONSTANT_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[CONSTANT_5]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ADD]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SPLIT_2]], %[[CLAMP]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_6]], %[[SPLIT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[SUBTRACT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[SPLIT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[CONSTANT_7]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[ABS_2]], %[[CONSTANT_8]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_5]], %[[CONSTANT_9]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_3]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SPLIT_2]], %[[CLAMP_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_10]], %[[SPLIT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_6]], %[[SUBTRACT_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[ADD_4]], %[[SPLIT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[CONSTANT_11]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT_5]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[ABS_3]], %[[CONSTANT_12]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_8]], %[[CONSTANT_13]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CLAMP_3:[0-9]+]] = "opset.Clamp_1"(%[[ADD_5]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[SPLIT_2]], %[[CLAMP_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_14]], %[[SPLIT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_9]], %[[SUBTRACT_6]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[ADD_6]], %[[SPLIT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[MULTIPLY_4]], %[[MULTIPLY_7]], %[[MULTIPLY_10]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xf32>
%1 = "tf.HSVToRGB"(%x0) <{T = f32}> : (tensor<3xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "HSVToRGB"}> : (tensor<*xf32>) -> ()

// -----

// AdjustHue: there and back
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%x0, %[[CONSTANT_2]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<2x2x4x1xf32>, tensor<2x2x4x1xf32>, tensor<2x2x4x1xf32>)
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SPLIT]], %[[SPLIT_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[MAXIMUM]], %[[SPLIT_3]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[SPLIT]], %[[SPLIT_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MINIMUM]], %[[SPLIT_3]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM_2]], %[[MINIMUM_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[MAXIMUM_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2x2x4x1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[MAXIMUM_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[DIVIDE]], %[[CONSTANT_3]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[GREATER_2:[0-9]+]] = "opset.Greater_1"(%[[SUBTRACT]], %[[CONSTANT_3]]){{.*}} -> tensor<2x2x4x1xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[SUBTRACT]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[CONSTANT_5]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_2]], %[[SPLIT_3]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_2]], %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_3]], %[[SPLIT]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_3]], %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT]], %[[SPLIT_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_4]], %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.33333334]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[DIVIDE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.6666667]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[DIVIDE_4]], %[[CONSTANT_7]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SPLIT_2]], %[[MAXIMUM_2]]){{.*}} -> tensor<2x2x4x1xi1>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[ADD]], %[[ADD_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[SPLIT]], %[[MAXIMUM_2]]){{.*}} -> tensor<2x2x4x1xi1>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[DIVIDE_2]], %[[SELECT_4]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[SELECT_5]], %[[CONSTANT_3]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[GREATER_3:[0-9]+]] = "opset.Greater_1"(%[[CONSTANT_3]], %[[SELECT_6]]){{.*}} -> tensor<2x2x4x1xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SELECT_6]], %[[CONSTANT_8]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[GREATER_3]], %[[ADD_3]], %[[SELECT_6]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[SELECT_7]], %[[CONSTANT]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[ADD_4]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[ADD_4]], %[[FLOOR]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[CONSTANT_9]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[CONSTANT_10]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT_6]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ABS]], %[[CONSTANT_11]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ADD_5]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_2]], %[[CLAMP]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_13]], %[[SELECT_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_4]], %[[SUBTRACT_7]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[ADD_6]], %[[MAXIMUM_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT_8]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[ABS_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[ADD_7:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_6]], %[[CONSTANT_16]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_7]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_2]], %[[CLAMP_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_9:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_17]], %[[SELECT_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ADD_8:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_7]], %[[SUBTRACT_9]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[ADD_8]], %[[MAXIMUM_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}>
// CHECK-NEXT: %[[SUBTRACT_10:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[CONSTANT_18]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT_10]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[ABS_3]], %[[CONSTANT_19]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[ADD_9:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_9]], %[[CONSTANT_20]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CLAMP_3:[0-9]+]] = "opset.Clamp_1"(%[[ADD_9]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_2]], %[[CLAMP_3]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_11:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_21]], %[[SELECT_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ADD_10:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_10]], %[[SUBTRACT_11]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[ADD_10]], %[[MAXIMUM_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[MULTIPLY_5]], %[[MULTIPLY_8]], %[[MULTIPLY_11]]) <{axis = 3 : i64}>{{.*}} -> tensor<2x2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x2x4x3xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.25]>, dtype = f32}> : () -> tensor<f32>
%2 = "tf.AdjustHue"(%x0, %1) <{T = f32}> : (tensor<2x2x4x3xf32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "AdjustHue"}> : (tensor<*xf32>) -> ()

// -----

// AdjustSaturation: there and back
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%x0, %[[CONSTANT_2]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<2x2x4x1xf32>, tensor<2x2x4x1xf32>, tensor<2x2x4x1xf32>)
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SPLIT]], %[[SPLIT_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[MAXIMUM]], %[[SPLIT_3]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[SPLIT]], %[[SPLIT_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MINIMUM]], %[[SPLIT_3]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM_2]], %[[MINIMUM_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[MAXIMUM_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2x2x4x1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[MAXIMUM_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[DIVIDE]], %[[CONSTANT_3]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[GREATER_2:[0-9]+]] = "opset.Greater_1"(%[[SUBTRACT]], %[[CONSTANT_3]]){{.*}} -> tensor<2x2x4x1xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[SUBTRACT]], %[[CONSTANT_4]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[CONSTANT_5]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_2]], %[[SPLIT_3]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_2]], %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT_3]], %[[SPLIT]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_3]], %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SPLIT]], %[[SPLIT_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_4]], %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.33333334]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[DIVIDE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.6666667]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[DIVIDE_4]], %[[CONSTANT_7]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SPLIT_2]], %[[MAXIMUM_2]]){{.*}} -> tensor<2x2x4x1xi1>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[ADD]], %[[ADD_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[SPLIT]], %[[MAXIMUM_2]]){{.*}} -> tensor<2x2x4x1xi1>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[DIVIDE_2]], %[[SELECT_4]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[GREATER_2]], %[[SELECT_5]], %[[CONSTANT_3]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[GREATER_3:[0-9]+]] = "opset.Greater_1"(%[[CONSTANT_3]], %[[SELECT_6]]){{.*}} -> tensor<2x2x4x1xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SELECT_6]], %[[CONSTANT_8]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[GREATER_3]], %[[ADD_3]], %[[SELECT_6]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_2]], %[[CONSTANT]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[MULTIPLY_2]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_7]], %[[CONSTANT_9]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[CONSTANT_10]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT_5]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[ABS]], %[[CONSTANT_11]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_4]], %[[CONSTANT_12]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CLAMP_2:[0-9]+]] = "opset.Clamp_1"(%[[ADD_4]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[CLAMP_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_13]], %[[CLAMP]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_5]], %[[SUBTRACT_6]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[ADD_5]], %[[MAXIMUM_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[CONSTANT_14]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT_7]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[ABS_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_7]], %[[CONSTANT_16]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CLAMP_3:[0-9]+]] = "opset.Clamp_1"(%[[ADD_6]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[CLAMP_3]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_17]], %[[CLAMP]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ADD_7:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_8]], %[[SUBTRACT_8]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[ADD_7]], %[[MAXIMUM_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.0]>}>
// CHECK-NEXT: %[[SUBTRACT_9:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_3]], %[[CONSTANT_18]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT_9]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[ABS_3]], %[[CONSTANT_19]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[ADD_8:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_10]], %[[CONSTANT_20]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CLAMP_4:[0-9]+]] = "opset.Clamp_1"(%[[ADD_8]]) <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[CLAMP]], %[[CLAMP_4]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_10:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_21]], %[[CLAMP]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[ADD_9:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_11]], %[[SUBTRACT_10]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[ADD_9]], %[[MAXIMUM_2]]){{.*}} -> tensor<2x2x4x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[MULTIPLY_6]], %[[MULTIPLY_9]], %[[MULTIPLY_12]]) <{axis = 3 : i64}>{{.*}} -> tensor<2x2x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x2x4x3xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.5]>, dtype = f32}> : () -> tensor<f32>
%2 = "tf.AdjustSaturation"(%x0, %1) <{T = f32}> : (tensor<2x2x4x3xf32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "AdjustSaturation"}> : (tensor<*xf32>) -> ()

// -----

// AdjustContrastv2 -> ReduceMean
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%x0, %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x1x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x0, %[[REDUCEMEAN]]){{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[CONSTANT]]){{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[REDUCEMEAN]]){{.*}} -> tensor<2x3x4x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4x1xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.5]>, dtype = f32}> : () -> tensor<f32>
%2 = "tf.AdjustContrastv2"(%x0, %1) <{T = f32}> : (tensor<2x3x4x1xf32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "AdjustContrastv2"}> : (tensor<*xf32>) -> ()

// -----

// ResizeBilinear -> Interpolate
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [8, 9]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT_2]]){{.*}} -> tensor<1x2x4x6xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[TRANSPOSE]], %[[CONVERT]], %[[CONSTANT_3]]) <{coordinate_transformation_mode = "half_pixel", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x8x9xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[INTERPOLATE]], %[[CONSTANT_4]]){{.*}} -> tensor<1x8x9x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4x6x2xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [8, 9]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.ResizeBilinear"(%x0, %1) <{align_corners = false, half_pixel_centers = true, T = f32}> : (tensor<1x4x6x2xf32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "ResizeBilinear"}> : (tensor<*xf32>) -> ()

// -----

// ResizeNearestNeighbor -> Interpolate
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [8, 9]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT_2]]){{.*}} -> tensor<1x2x4x6xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[TRANSPOSE]], %[[CONVERT]], %[[CONSTANT_3]]) <{coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "nearest", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x8x9xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[INTERPOLATE]], %[[CONSTANT_4]]){{.*}} -> tensor<1x8x9x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4x6x2xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [8, 9]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.ResizeNearestNeighbor"(%x0, %1) <{align_corners = false, half_pixel_centers = false, T = f32}> : (tensor<1x4x6x2xf32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "ResizeNearestNeighbor"}> : (tensor<*xf32>) -> ()

// -----

// ResizeNearestNeighbor of integers -> Gather
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x0, %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3x6x2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x3x4x2xi32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4x6x2xi32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [3, 4]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.ResizeNearestNeighbor"(%x0, %1) <{align_corners = false, half_pixel_centers = false, T = i32}> : (tensor<1x4x6x2xi32>, tensor<2xi32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "ResizeNearestNeighbor"}> : (tensor<*xi32>) -> ()

// -----

// ResizeBicubic -> a matrix for each axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [8, 9]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [8, 4], [1.0882353, -0.0882353, 0.0, 0.0, 0.810219, 0.21167883, -0.02189781, 0.0, 0.22137405, 0.84732825, -0.06870229, 0.0, -0.0703125, 0.8671875, 0.2265625, -0.0234375, -0.0234375, 0.2265625, 0.8671875, -0.0703125, 0.0, -0.06870229, 0.84732825, 0.22137405, 0.0, -0.02189781, 0.21167883, 0.810219, 0.0, 0.0, -0.0882353, 1.0882353]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT_3]]){{.*}} -> tensor<1x6x2x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[TRANSPOSE]], %[[CONSTANT_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x6x2x8xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MATMUL]], %[[CONSTANT_4]]){{.*}} -> tensor<1x8x6x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [9, 6], [1.0658889, -0.06588884, 0.0, 0.0, 0.0, 0.0, 0.5294118, 0.5294118, -0.05882353, 0.0, 0.0, 0.0, -0.057938106, 0.9372692, 0.13228366, -0.01161479, 0.0, 0.0, -0.01161479, 0.13228366, 0.9372692, -0.057938106, 0.0, 0.0, 0.0, -0.0625, 0.5625, 0.5625, -0.0625, 0.0, 0.0, 0.0, -0.057938106, 0.9372692, 0.13228366, -0.01161479, 0.0, 0.0, -0.01161479, 0.13228366, 0.9372692, -0.057938106, 0.0, 0.0, 0.0, -0.05882353, 0.5294118, 0.5294118, 0.0, 0.0, 0.0, 0.0, -0.06588884, 1.0658889]>}>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[CONSTANT_5]], %[[TRANSPOSE_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x8x9x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MATMUL_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4x6x2xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [8, 9]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.ResizeBicubic"(%x0, %1) <{align_corners = false, half_pixel_centers = true, T = f32}> : (tensor<1x4x6x2xf32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "ResizeBicubic"}> : (tensor<*xf32>) -> ()

// -----

// ResizeBicubic to computed sizes
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_to_even"}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Ceiling_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<11xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x11xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x11xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x11xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "edge"}>{{.*}} -> tensor<2x11x5x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x5x3x11xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x5x3x?xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x?x5x3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<i1>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_to_even"}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Ceiling_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<11xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x11xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x11xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x11xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x11xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Pad_12"{{.*}} <{pad_mode = "edge"}>{{.*}} -> tensor<2x?x11x3xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x?x3x11xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x?x3x?xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<2x?x?x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5x5x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi32>
%2 = "tf.ResizeBicubic"(%x0, %x1) <{align_corners = false, half_pixel_centers = false, T = f32}> : (tensor<2x5x5x3xf32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "ResizeBicubic"}> : (tensor<*xf32>) -> ()

// -----

// ResizeArea -> a matrix for each axis
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x6x2x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x6x2x2xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x2x6x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x6xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Round_5"{{.*}} <{mode = "half_to_even"}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = -4.096000e+03 : f64, max = 4.096000e+03 : f64}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x6xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x6xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3x6xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3x6xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3x6xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<3x6xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<3x6xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x2x3x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4x6x2xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [2, 3]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.ResizeArea"(%x0, %1) <{align_corners = false, T = f32}> : (tensor<1x4x6x2xf32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "ResizeArea"}> : (tensor<*xf32>) -> ()

// -----

// ScaleAndTranslate with lanczos3
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<8xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<8x1xf32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<8x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<8x4xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Sin_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Sin_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<8x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<8x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<8x1xf32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<8x1xi1>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<8x1xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<8x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<8x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<8x4xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x6x2x4xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<1x6x2x8xf32>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<1x8x6x2xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<9xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<9x1xf32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x6xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<9x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<9x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<9x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x6xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<9x6xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Sin_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Sin_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Greater_1"{{.*}} -> tensor<9x6xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<9x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<9x1xf32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<9x1xi1>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<9x1xi1>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<9x1xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<9x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<9x6xf32>
// CHECK:      "opset.MatMul_1"{{.*}} <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<1x8x9x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4x6x2xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [8, 9]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [2.0, 1.5]>, dtype = f32}> : () -> tensor<2xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [2], [0.0, 0.0]>, dtype = f32}> : () -> tensor<2xf32>
%4 = "tf.ScaleAndTranslate"(%x0, %1, %2, %3) <{kernel_type = "lanczos3", antialias = true, T = f32}> : (tensor<1x4x6x2xf32>, tensor<2xi32>, tensor<2xf32>, tensor<2xf32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "ScaleAndTranslate"}> : (tensor<*xf32>) -> ()

// -----

// ExtractImagePatches -> the operation of that name
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x2x6x7xf32>
// CHECK-NEXT: %[[EXTRACTIMAGEPATCHES:[0-9]+]] = "opset.ExtractImagePatches_3"(%[[TRANSPOSE]]) <{sizes = array<i64: 3, 3>, strides = array<i64: 1, 2>, rates = array<i64: 1, 1>, auto_pad = "same_upper"}>{{.*}} -> tensor<2x18x6x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[EXTRACTIMAGEPATCHES]], %[[CONSTANT_2]]){{.*}} -> tensor<2x6x4x18xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x6x7x2xf32>
%1 = "tf.ExtractImagePatches"(%x0) <{ksizes = array<i64: 1, 3, 3, 1>, strides = array<i64: 1, 1, 2, 1>, rates = array<i64: 1, 1, 1, 1>, T = f32, padding = "SAME"}> : (tensor<2x6x7x2xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "ExtractImagePatches"}> : (tensor<*xf32>) -> ()

// -----

// ExtractImagePatches of integers -> Gather
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE]], %[[CONSTANT_3]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_4]]) <{m_pythondiv = true{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[DIVIDE]], %[[CONSTANT_6]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RANGE]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %[[CONSTANT_9]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x0, %[[ADD]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x2x4x1xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE_3]], %[[CONSTANT_13]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_2]], %[[CONSTANT_14]]) <{m_pythondiv = true{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_15]], %[[DIVIDE_2]], %[[CONSTANT_16]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[RANGE_2]], %[[CONSTANT_17]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_2]], %[[CONSTANT_18]]) <{special_zero = false}>{{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_4]], %[[CONSTANT_19]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[ADD_2]], %[[CONSTANT_20]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x2x2x2x1xi32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 1, 3, 2, 4, 5]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_2]], %[[CONSTANT_21]]){{.*}} -> tensor<1x2x2x2x2x1xi32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT_22]], %[[CONSTANT_23]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_24]], %[[REDUCEPROD]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x2x2x4xi32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE_5]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4x4x1xi32>
%1 = "tf.ExtractImagePatches"(%x0) <{ksizes = array<i64: 1, 2, 2, 1>, strides = array<i64: 1, 2, 2, 1>, rates = array<i64: 1, 1, 1, 1>, T = i32, padding = "VALID"}> : (tensor<1x4x4x1xi32>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "ExtractImagePatches"}> : (tensor<*xi32>) -> ()

// -----

// ExtractVolumePatches -> Gather
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 5, 6]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT]], %[[CONSTANT_3]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_2]]) <{m_pythondiv = true{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[CONSTANT_2]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 2]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_4]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[CONSTANT]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_2]], %[[CONSTANT_5]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MAXIMUM]], %[[CONSTANT_6]]) <{m_pythondiv = true{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[DIVIDE_2]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[DIVIDE_2]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[SUBTRACT_3]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x0, %[[CONCAT]], %[[CONCAT_2]], %[[CONSTANT_7]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x4x6x6x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_10]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE]], %[[CONSTANT_12]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_4]], %[[CONSTANT_13]]) <{m_pythondiv = true{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_14]], %[[DIVIDE_3]], %[[CONSTANT_15]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[RANGE]], %[[CONSTANT_16]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_2]], %[[CONSTANT_17]]) <{special_zero = false}>{{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %[[CONSTANT_18]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PAD]], %[[ADD_2]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x2x6x6x1xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_20]], %[[CONSTANT_21]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE_3]], %[[CONSTANT_22]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_5]], %[[CONSTANT_23]]) <{m_pythondiv = true{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_24]], %[[DIVIDE_4]], %[[CONSTANT_25]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[RANGE_2]], %[[CONSTANT_26]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_3]], %[[CONSTANT_27]]) <{special_zero = false}>{{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_4]], %[[CONSTANT_28]]){{.*}} -> tensor<3x2xi64>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[GATHER]], %[[ADD_3]], %[[CONSTANT_29]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x2x3x2x6x1xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_30]], %[[CONSTANT_31]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE_5]], %[[CONSTANT_32]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_33:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE_5:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_6]], %[[CONSTANT_33]]) <{m_pythondiv = true{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_34:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_35:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_3:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_34]], %[[DIVIDE_5]], %[[CONSTANT_35]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_36:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[RANGE_3]], %[[CONSTANT_36]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_37:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_4]], %[[CONSTANT_37]]) <{special_zero = false}>{{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[CONSTANT_38:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_6]], %[[CONSTANT_38]]){{.*}} -> tensor<3x2xi64>
// CHECK-NEXT: %[[CONSTANT_39:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[GATHER_2]], %[[ADD_4]], %[[CONSTANT_39]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2x2x3x2x3x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_40:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [8], [0, 1, 3, 5, 2, 4, 6, 7]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[GATHER_3]], %[[CONSTANT_40]]){{.*}} -> tensor<1x2x3x3x2x2x2x1xf32>
// CHECK-NEXT: %[[CONSTANT_41:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_42:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT_41]], %[[CONSTANT_42]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_43:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 2, 3, 3]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_43]], %[[REDUCEPROD]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE_7:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONCAT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x2x3x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE_7]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4x5x6x1xf32>
%1 = "tf.ExtractVolumePatches"(%x0) <{ksizes = array<i64: 1, 2, 2, 2, 1>, strides = array<i64: 1, 2, 2, 2, 1>, T = f32, padding = "SAME"}> : (tensor<1x4x5x6x1xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "ExtractVolumePatches"}> : (tensor<*xf32>) -> ()

// -----

// ExtractGlimpseV2 -> GatherND
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x3xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x1xi1>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x4xi64>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2x4xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x4xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x4xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x4xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x3x4xi1>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x3x1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3x4xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = true}>{{.*}} -> tensor<2x48x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x4x1xi64>
// CHECK:      "opset.GatherND_8"{{.*}} <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x3x4x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x3x4x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3x4x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x6x8x1xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x2xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [3, 4]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.ExtractGlimpseV2"(%x0, %2, %x1) <{centered = true, normalized = true, uniform_noise = false, noise = "zero"}> : (tensor<2x6x8x1xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "ExtractGlimpseV2"}> : (tensor<*xf32>) -> ()

// -----

// ImageProjectiveTransformV3, linear
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<7xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x7xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x7xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x7xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x7xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<30x2xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x7x1xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x7x1xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x7x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x7x1xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<1x4x7xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x7x1xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x7x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<1x4x7xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x7x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x4x7x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x4x7x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x5x6x2xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [1, 8], [1.0, 0.1, 0.5, -0.1, 1.0, 0.25, 0.0, 0.0]>, dtype = f32}> : () -> tensor<1x8xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [4, 7]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.5]>, dtype = f32}> : () -> tensor<f32>
%4 = "tf.ImageProjectiveTransformV3"(%x0, %1, %2, %3) <{fill_mode = "REFLECT", dtype = f32, interpolation = "BILINEAR"}> : (tensor<1x5x6x2xf32>, tensor<1x8xf32>, tensor<2xi32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "ImageProjectiveTransformV3"}> : (tensor<*xf32>) -> ()

// -----

// ImageProjectiveTransformV2
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<5xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x5x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = f32}>{{.*}} -> tensor<6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x5x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x5x6xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x5x6xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x5x6xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x5x6xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x5x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x5x6xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x5x6xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x5x6xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x6xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x5x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x5x6xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x5x6xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x5x6xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x1x1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<f32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<60x1xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x5x6xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x5x6xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x5x6xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x5x6x1xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x5x6xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x5x6xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x5x6xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x5x6x1xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x5x6xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x5x6xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x5x6xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x5x6x1xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x5x6xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2x5x6xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x5x6xi1>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x5x6x1xi1>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Clamp_1"{{.*}} <{min = 0.000000e+00 : f64, max = 1.000000e+00 : f64}>{{.*}} -> tensor<2x5x6xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x5x6x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x5x6x1xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5x6x1xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [1, 8], [1.0, 0.1, 0.5, -0.1, 1.0, 0.25, 0.0, 0.0]>, dtype = f32}> : () -> tensor<1x8xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [5, 6]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.ImageProjectiveTransformV2"(%x0, %1, %2) <{fill_mode = "CONSTANT", dtype = f32, interpolation = "BILINEAR"}> : (tensor<2x5x6x1xf32>, tensor<1x8xf32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "ImageProjectiveTransformV2"}> : (tensor<*xf32>) -> ()

// -----

// AdjustContrast -> ReduceMean, and limits
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%x, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1x1x4xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x, %[[REDUCEMEAN]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %f){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[REDUCEMEAN]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ADD]], %f){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %y = "opset.Minimum_1"(%[[MAXIMUM]], %f){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<f32>
%y = "tf.AdjustContrast"(%x, %f, %f, %f) <{T = f32}> : (tensor<2x3x4xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// QuantizedResizeBilinear -> Interpolate of the integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<1x3x4x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<1x2x3x4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%s) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[INTERPOLATE:[0-9]+]] = "opset.Interpolate_11"(%[[TRANSPOSE]], %[[CONVERT_2]], %[[CONSTANT_2]]) <{coordinate_transformation_mode = "asymmetric", nearest_mode = "floor", antialias = false, pads_begin = array<i64: 0, 0, 0, 0>, pads_end = array<i64: 0, 0, 0, 0>, cube_coeff = -7.500000e-01 : f64, mode = "linear_onnx", shape_calculation_mode = "sizes"}>{{.*}} -> tensor<1x2x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[INTERPOLATE]], %[[CONSTANT_3]]){{.*}} -> tensor<1x?x?x2xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[TRANSPOSE_2]]) <{destination_type = ui8}>{{.*}} -> tensor<1x?x?x2xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x2xui8>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<2xi32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<f32>
%y, %a, %b = "tf.QuantizedResizeBilinear"(%x, %s, %f, %f) <{T = ui8, align_corners = false, half_pixel_centers = false}> : (tensor<1x3x4x2xui8>, tensor<2xi32>, tensor<f32>, tensor<f32>) -> (tensor<*xui8>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xui8>) -> ()

// -----

// AdjustContrastv2 of a matrix
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.AdjustContrastv2  ""  (f32[3,4], f32[])
// CHECK-NEXT: images of rank 2; height, width and channels are needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x4xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<f32>
%y = "tf.AdjustContrastv2"(%x, %f) <{T = f32}> : (tensor<3x4xf32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// DecodeJpeg says what to do
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.DecodeJpeg  ""  (string[])
// CHECK-NEXT: OpenVINO decodes no images; decode them before, and start the model behind this operator (--input)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<!stepwell.string>
%y = "tf.DecodeJpeg"(%x) <{channels = 3 : i64, ratio = 1 : i64, fancy_upscaling = true, try_recover_truncated = false, acceptable_fraction = 1.0 : f64, dct_method = ""}> : (tensor<!stepwell.string>) -> tensor<*xui8>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xui8>) -> ()

// -----

// DecodeWav says what to do
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.DecodeWav  ""  (string[])
// CHECK-NEXT: OpenVINO decodes no sound; decode it before, and start the model behind this operator (--input)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<!stepwell.string>
%y, %r = "tf.DecodeWav"(%x) <{desired_channels = 1 : i64, desired_samples = -1 : i64}> : (tensor<!stepwell.string>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// ExtractGlimpse with noise
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.ExtractGlimpse  ""  (f32[1,3,4,2], i32[2], f32[1,2])
// CHECK-NEXT: a glimpse beyond the image is filled with random noise; set noise to 'zero'
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x2xf32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<2xi32>
%o = "stepwell.input"() <{tensor_name = "o"}> : () -> tensor<1x2xf32>
%y = "tf.ExtractGlimpse"(%x, %s, %o) <{centered = true, normalized = true, uniform_noise = true, noise = "uniform"}> : (tensor<1x3x4x2xf32>, tensor<2xi32>, tensor<1x2xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// ExtractGlimpse in elements from the middle
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.ExtractGlimpse  ""  (f32[1,3,4,2], i32[2], f32[1,2])
// CHECK-NEXT: ExtractGlimpse with centered offsets in elements; ExtractGlimpseV2 has a lowering
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x2xf32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<2xi32>
%o = "stepwell.input"() <{tensor_name = "o"}> : () -> tensor<1x2xf32>
%y = "tf.ExtractGlimpse"(%x, %s, %o) <{centered = true, normalized = false, uniform_noise = false, noise = "zero"}> : (tensor<1x3x4x2xf32>, tensor<2xi32>, tensor<1x2xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
