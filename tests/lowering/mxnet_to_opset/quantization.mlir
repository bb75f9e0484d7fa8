// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// u8 from 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%b){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.5]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%a, %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantize"(%a, %b, %c) <{out_type = "uint8"}> : (tensor<2x3xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// i8 around 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%b){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y2 = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %y2) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%a, %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i8}>{{.*}} -> tensor<2x3xi8>
// CHECK-NEXT: %y1 = "opset.Negative_1"(%y2){{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantize"(%a, %b, %c) <{out_type = "int8"}> : (tensor<2x3xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// by the range of the tensor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[RESHAPE]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[REDUCEMIN]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[REDUCEMAX]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y2 = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.5]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_4]], %y2) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%a, %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i8}>{{.*}} -> tensor<2x3xi8>
// CHECK-NEXT: %y1 = "opset.Negative_1"(%y2){{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y, %y1, %y2 = "mxnet._contrib_quantize_v2"(%a) <{out_type = "int8"}> : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// by a known range, u8 as it has nothing below 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%y1){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%y2){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.5]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%a, %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y, %y1, %y2 = "mxnet._contrib_quantize_v2"(%a) <{out_type = "auto", min_calib_range = 0.000000e+00 : f64, max_calib_range = 3.000000e+00 : f64}> : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a type that depends on the values
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_quantize_v2  ""  (f32[2,3])
// CHECK-NEXT: out_type auto without a range; which type it is depends on the values
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%y, %y1, %y2 = "mxnet._contrib_quantize_v2"(%a) <{out_type = "auto"}> : (tensor<2x3xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// from i8
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%b){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.5]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MAXIMUM]], %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[CONVERT]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y = "mxnet._contrib_dequantize"(%a, %b, %c) <{out_type = "float32"}> : (tensor<2x3xi8>, tensor<1xf32>, tensor<1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// from u8
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%b){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.5]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MAXIMUM]], %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[CONVERT]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y = "mxnet._contrib_dequantize"(%a, %b, %c) <{out_type = "float32"}> : (tensor<2x3xui8>, tensor<1xf32>, tensor<1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// by the range of the tensor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%b){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474836e+09]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MAXIMUM]], %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[ABS_3]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y2 = "opset.ReduceMax_1"(%[[RESHAPE]], %[[CONSTANT_3]]) <{keep_dims = true}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_4]], %y2) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i8}>{{.*}} -> tensor<2x3xi8>
// CHECK-NEXT: %y1 = "opset.Negative_1"(%y2){{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_requantize"(%a, %b, %c) <{out_type = "int8"}> : (tensor<2x3xi32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// by a known range
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%b){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474836e+09]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MAXIMUM]], %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK:      %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_2]], %y2) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i8}>{{.*}} -> tensor<2x3xi8>
// CHECK-NEXT: %y1 = "opset.Negative_1"(%y2){{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_requantize"(%a, %b, %c) <{out_type = "int8", min_calib_range = -2.000000e+00 : f64, max_calib_range = 3.000000e+00 : f64}> : (tensor<2x3xi32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// all but the first axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%a, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x12xi8>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x4xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_flatten"(%a, %b, %c) : (tensor<2x3x4xi8>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// relu
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [], [0]>}>
// CHECK-NEXT: %y = "opset.Maximum_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2x3xi8>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_act"(%a, %b, %c) <{act_type = "relu"}> : (tensor<2x3xi8>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// another function
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_quantized_act  ""  (i8[2,3], f32[1], f32[1])
// CHECK-NEXT: a quantised sigmoid; MXNet has relu only
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_act"(%a, %b, %c) <{act_type = "sigmoid"}> : (tensor<2x3xi8>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// rows of 8 bits
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%a) <{min = 0.000000e+00 : f64, max = 2.000000e+00 : f64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CLAMP]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%b, %[[CONVERT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4xi8>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%c)
// CHECK-NEXT: "opset.Result_1"(%d)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xi8>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_embedding"(%a, %b, %c, %d) <{dtype = "float32", sparse_grad = false, input_dim = 3 : i64, output_dim = 4 : i64}> : (tensor<2xf32>, tensor<3x4xi8>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// sums of products
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONVERT]], %[[CONVERT_2]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%d){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%e){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_4:[0-9]+]] = "opset.Abs_1"(%f){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ABS_3]], %[[ABS_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[MAXIMUM_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [133144.25]>}>
// CHECK-NEXT: %y2 = "opset.Multiply_1"(%[[MULTIPLY]], %[[CONSTANT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MATMUL]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %y1 = "opset.Negative_1"(%y2){{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xi8>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<1xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<1xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_fully_connected"(%a, %b, %c, %d, %e, %f) <{no_bias = true, flatten = true, num_hidden = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 1, 1, 0, 0>}> : (tensor<2x4xi8>, tensor<3x4xi8>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a bias
// CHECK-LABEL: the model: 1 of 13 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_quantized_fully_connected  ""  (i8[2,4], i8[3,4], i8[3], f32[1], f32[1], f32[1], f32[1], f32[1], f32[1])
// CHECK-NEXT: a bias of 8 bits; MXNet adds it in a scale that depends on the processor
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3x4xi8>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<3xi8>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<1xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<1xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<1xf32>
%g = "stepwell.input"() <{tensor_name = "g"}> : () -> tensor<1xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<1xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_fully_connected"(%a, %b, %c, %d, %e, %f, %g, %h, %i) <{no_bias = false, flatten = true, num_hidden = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1>}> : (tensor<2x4xi8>, tensor<3x4xi8>, tensor<3xi8>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a convolution
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<1x3x5x5xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<2x3x3x3xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[CONVERT]], %[[CONVERT_2]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%d){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%e){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_4:[0-9]+]] = "opset.Abs_1"(%f){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ABS_3]], %[[ABS_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[MAXIMUM_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [133144.25]>}>
// CHECK-NEXT: %y2 = "opset.Multiply_1"(%[[MULTIPLY]], %[[CONSTANT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CONVOLUTION]]) <{destination_type = i32}>{{.*}} -> tensor<1x2x3x3xi32>
// CHECK-NEXT: %y1 = "opset.Negative_1"(%y2){{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x5x5xui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3x3x3xi8>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<1xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<1xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_conv"(%a, %b, %c, %d, %e, %f) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, num_group = 1 : i64, no_bias = true, layout = "None", kernel = array<i64: 3, 3>, num_filter = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 1, 1, 0, 0>}> : (tensor<1x3x5x5xui8>, tensor<2x3x3x3xi8>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// in groups
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<1x4x5x5xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_2]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x1x2x3x3xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%[[CONVERT]], %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%d){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%e){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_4:[0-9]+]] = "opset.Abs_1"(%f){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ABS_3]], %[[ABS_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[MAXIMUM_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [133144.25]>}>
// CHECK-NEXT: %y2 = "opset.Multiply_1"(%[[MULTIPLY]], %[[CONSTANT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[GROUPCONVOLUTION]]) <{destination_type = i32}>{{.*}} -> tensor<1x2x3x3xi32>
// CHECK-NEXT: %y1 = "opset.Negative_1"(%y2){{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x4x5x5xui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x2x3x3xi8>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<1xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<1xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_conv"(%a, %b, %c, %d, %e, %f) <{stride = array<i64>, dilate = array<i64>, pad = array<i64>, num_group = 2 : i64, no_bias = true, layout = "None", kernel = array<i64: 3, 3>, num_filter = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 1, 1, 0, 0>}> : (tensor<1x4x5x5xui8>, tensor<2x2x3x3xi8>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// products
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%d){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%e){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_4:[0-9]+]] = "opset.Abs_1"(%f){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ABS_3]], %[[ABS_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[MAXIMUM_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.200012e-05]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[CONSTANT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474836e+09]>}>
// CHECK-NEXT: %y2 = "opset.Multiply_1"(%[[MULTIPLY_3]], %[[CONSTANT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MULTIPLY]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %y1 = "opset.Negative_1"(%y2){{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3xi8>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<1xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<1xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_elemwise_mul"(%a, %b, %c, %d, %e, %f) <{enable_float_output = false}> : (tensor<2x3xi8>, tensor<2x3xi8>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// products as reals
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%d){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%e){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_4:[0-9]+]] = "opset.Abs_1"(%f){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ABS_3]], %[[ABS_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[MAXIMUM_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.200012e-05]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[CONSTANT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[MULTIPLY]], %[[MULTIPLY_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3xi8>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<1xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<1xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<1xf32>
%y = "mxnet._contrib_quantized_elemwise_mul"(%a, %b, %c, %d, %e, %f) <{enable_float_output = true}> : (tensor<2x3xi8>, tensor<2x3xi8>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// maxima of whole numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<1x2x6x6xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[CONVERT]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x3x3xf32>, tensor<1x2x3x3xi64>)
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MAXPOOL]]) <{destination_type = i8}>{{.*}} -> tensor<1x2x3x3xi8>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x6x6xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_pooling"(%a, %b, %c) <{kernel = array<i64: 2, 2>, pool_type = "max", global_pool = false, pooling_convention = "valid", stride = array<i64: 2, 2>, pad = array<i64>, layout = "None"}> : (tensor<1x2x6x6xi8>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// means that are rounded, of which the padding is a part
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<1x2x6x6xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[CONVERT]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x8x8xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[PAD]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[AVGPOOL]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_4]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_5]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = ui8}>{{.*}} -> tensor<1x2x3x3xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x6x6xui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_pooling"(%a, %b, %c) <{kernel = array<i64: 3, 3>, pool_type = "avg", global_pool = false, pooling_convention = "valid", stride = array<i64: 2, 2>, pad = array<i64: 1, 1>, layout = "None"}> : (tensor<1x2x6x6xui8>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// means of what is not padding
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<1x2x6x6xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[CONVERT]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = true, kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[AVGPOOL]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i8}>{{.*}} -> tensor<1x2x3x3xi8>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x6x6xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_pooling"(%a, %b, %c) <{kernel = array<i64: 3, 3>, pool_type = "avg", global_pool = false, pooling_convention = "valid", stride = array<i64: 2, 2>, pad = array<i64: 1, 1>, layout = "None", count_include_pad = false}> : (tensor<1x2x6x6xi8>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the mean of an image
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<1x2x6x6xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[CONVERT]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[REDUCEMEAN]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_3]]){{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i8}>{{.*}} -> tensor<1x2x1x1xi8>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x6x6xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_pooling"(%a, %b, %c) <{kernel = array<i64: 1, 1>, pool_type = "avg", global_pool = true, pooling_convention = "valid", stride = array<i64>, pad = array<i64>, layout = "None"}> : (tensor<1x2x6x6xi8>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the sum
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_quantized_pooling  ""  (i8[1,2,6,6], f32[1], f32[1])
// CHECK-NEXT: a quantised pool sum, None, valid; MXNet has max and avg, channels first, no same
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x6x6xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_pooling"(%a, %b, %c) <{kernel = array<i64: 2, 2>, pool_type = "sum", global_pool = false, pooling_convention = "valid", stride = array<i64>, pad = array<i64>, layout = "None"}> : (tensor<1x2x6x6xi8>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// no window
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_quantized_pooling  ""  (i8[1,2,6,6], f32[1], f32[1])
// CHECK-NEXT: a quantised pool without a kernel, and not global_pool; the window is not known
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x6x6xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_pooling"(%a, %b, %c) <{kernel = array<i64>, pool_type = "max", global_pool = false, pooling_convention = "valid", stride = array<i64>, pad = array<i64>, layout = "None"}> : (tensor<1x2x6x6xi8>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a pool of 32 bits
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_quantized_pooling  ""  (i32[1,2,6,6], f32[1], f32[1])
// CHECK-NEXT: an operand of i32; MXNet has i8 and u8 here
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x6x6xi32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_pooling"(%a, %b, %c) <{kernel = array<i64: 2, 2>, pool_type = "max", global_pool = false, pooling_convention = "valid", stride = array<i64>, pad = array<i64>, layout = "None"}> : (tensor<1x2x6x6xi32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// in the widest range, as i8
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%c, %[[CONSTANT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%d, %[[CONSTANT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y1 = "opset.Minimum_1"(%[[MINIMUM]], %e){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y2 = "opset.Maximum_1"(%[[MAXIMUM]], %f){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.5]>}>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%y1){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%y2){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[MAXIMUM_2]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.5]>}>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_4:[0-9]+]] = "opset.Abs_1"(%d){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%[[ABS_3]], %[[ABS_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_4]], %[[MAXIMUM_3]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[DIVIDE]], %[[DIVIDE_2]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[DIVIDE_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM_4:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_4]], %[[CONSTANT_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM_2]]) <{destination_type = i8}>{{.*}} -> tensor<2x3xi8>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.5]>}>
// CHECK-NEXT: %[[ABS_5:[0-9]+]] = "opset.Abs_1"(%e){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_6:[0-9]+]] = "opset.Abs_1"(%f){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM_5:[0-9]+]] = "opset.Maximum_1"(%[[ABS_5]], %[[ABS_6]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_7]], %[[MAXIMUM_5]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[DIVIDE_5:[0-9]+]] = "opset.Divide_1"(%[[DIVIDE]], %[[DIVIDE_4]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %[[DIVIDE_5]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM_6:[0-9]+]] = "opset.Maximum_1"(%[[ROUND_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM_3:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_6]], %[[CONSTANT_9]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM_3]]) <{destination_type = i8}>{{.*}} -> tensor<2x2xi8>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[CONVERT_2]], %[[CONVERT_4]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x5xi8>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x2xi8>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<1xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<1xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_concat"(%a, %b, %c, %d, %e, %f) <{dim = 1 : i64}> : (tensor<2x3xui8>, tensor<2x2xi8>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a part without its range
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_quantized_concat  ""  (u8[2,3], f32[1])
// CHECK-NEXT: 2 operands; there are a tensor and its two limits for each part
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_concat"(%a, %b) <{dim = 1 : i64}> : (tensor<2x3xui8>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a sum in i32
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%d){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%e){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_4:[0-9]+]] = "opset.Abs_1"(%f){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ABS_3]], %[[ABS_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y2 = "opset.Add_1"(%[[MAXIMUM]], %[[MAXIMUM_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y1 = "opset.Negative_1"(%y2){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[CONSTANT]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%y2, %[[CONSTANT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e+30]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MULTIPLY_3]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474836e+09]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM_2]], %[[CONSTANT_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.5]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%y2, %[[CONSTANT_5]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_4]], %[[MULTIPLY_5]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e+30]>}>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MULTIPLY_6]], %[[CONSTANT_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MINIMUM]], %[[MINIMUM_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.1474836e+09]>}>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.1474835e+09]>}>
// CHECK-NEXT: %[[MINIMUM_3:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MINIMUM_3]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3xi8>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<1xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<1xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_elemwise_add"(%a, %b, %c, %d, %e, %f) : (tensor<2x3xi8>, tensor<2x3xi8>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a sum of two types in a known range
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%c){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%d){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%e){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_4:[0-9]+]] = "opset.Abs_1"(%f){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ABS_3]], %[[ABS_4]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [3.0]>}>
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[CONSTANT_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [255.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[CONSTANT_3]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY_3]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_3]], %[[CONSTANT_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.5]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM_2]], %[[CONSTANT_6]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.5]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[CONSTANT_7]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_4]], %[[MULTIPLY_5]]) <{m_pythondiv = true{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e+30]>}>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MULTIPLY_6]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MINIMUM]], %[[MINIMUM_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM_4:[0-9]+]] = "opset.Maximum_1"(%[[ROUND_2]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM_3:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_4]], %[[CONSTANT_10]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MINIMUM_3]]) <{destination_type = i8}>{{.*}} -> tensor<2x3xi8>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3xi8>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<1xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<1xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<1xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_elemwise_add"(%a, %b, %c, %d, %e, %f) <{min_calib_range = -2.000000e+00 : f64, max_calib_range = 3.000000e+00 : f64}> : (tensor<2x3xui8>, tensor<2x3xi8>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// by a known range, gamma used
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.49902153]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ROUND]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_3]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%e, %[[CONSTANT_4]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%b, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%d, %[[DIVIDE]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%c, %[[MULTIPLY_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.5]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[CONSTANT_5]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_3]], %[[CONSTANT_6]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%f){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%g){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[MAXIMUM_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0014997]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_4]], %[[CONSTANT_7]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[DIVIDE_3]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[DIVIDE_2]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<1x2x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[MINIMUM]], %[[RESHAPE]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_5]], %[[RESHAPE_2]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[ROUND_2:[0-9]+]] = "opset.Round_5"(%[[ADD_2]]) <{mode = "half_to_even"}>{{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-128.0]>}>
// CHECK-NEXT: %[[MAXIMUM_3:[0-9]+]] = "opset.Maximum_1"(%[[ROUND_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [127.0]>}>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM_3]], %[[CONSTANT_11]]){{.*}} -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MINIMUM_2]]) <{destination_type = i8}>{{.*}} -> tensor<1x2x3x3xi8>
// CHECK:      "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x3x3xui8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<2xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<2xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<1xf32>
%g = "stepwell.input"() <{tensor_name = "g"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_batch_norm"(%a, %b, %c, %d, %e, %f, %g) <{eps = 1.000000e-03 : f64, momentum = 0.89999997600000003 : f64, fix_gamma = true, use_global_stats = false, output_mean_var = false, axis = 1 : i64, min_calib_range = -3.000000e+00 : f64, max_calib_range = 2.000000e+00 : f64}> : (tensor<1x2x3x3xui8>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// without a range
// CHECK-LABEL: the model: 1 of 11 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_quantized_batch_norm  ""  (i8[1,2,3,3], f32[2], f32[2], f32[2], f32[2], f32[1], f32[1])
// CHECK-NEXT: no min_calib_range and max_calib_range; MXNet needs them here
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x3x3xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<2xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<2xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<1xf32>
%g = "stepwell.input"() <{tensor_name = "g"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_batch_norm"(%a, %b, %c, %d, %e, %f, %g) <{eps = 1.000000e-03 : f64, momentum = 0.89999997600000003 : f64, fix_gamma = true, use_global_stats = false, output_mean_var = false, axis = 1 : i64}> : (tensor<1x2x3x3xi8>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// channels last
// CHECK-LABEL: the model: 1 of 11 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._contrib_quantized_batch_norm  ""  (i8[1,3,3,2], f32[2], f32[2], f32[2], f32[2], f32[1], f32[1])
// CHECK-NEXT: channels along axis 3; quantised ones are along axis 1
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x3x3x2xi8>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<2xf32>
%e = "stepwell.input"() <{tensor_name = "e"}> : () -> tensor<2xf32>
%f = "stepwell.input"() <{tensor_name = "f"}> : () -> tensor<1xf32>
%g = "stepwell.input"() <{tensor_name = "g"}> : () -> tensor<1xf32>
%y, %y1, %y2 = "mxnet._contrib_quantized_batch_norm"(%a, %b, %c, %d, %e, %f, %g) <{eps = 1.000000e-03 : f64, momentum = 0.89999997600000003 : f64, fix_gamma = true, use_global_stats = false, output_mean_var = false, axis = 3 : i64, min_calib_range = -3.000000e+00 : f64, max_calib_range = 2.000000e+00 : f64}> : (tensor<1x3x3x2xi8>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*x!stepwell.dynamic>) -> ()
