// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// stepwell.input -> Parameter of the declared type; stepwell.output -> Result
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?xf32>
"stepwell.output"(%x) <{tensor_name = "x"}> : (tensor<2x?xf32>) -> ()

// -----

// Two outputs of one value
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReLU_1"(%x){{.*}}names = {{\[\[}}"first", "second"]]{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.Relu"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "first"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y) <{tensor_name = "second"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Constant by value
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"f16", [1, 2], [1.0, 2.0]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.Constant"() <{value = #stepwell.constant<"f16", [1, 2], [1.0, 2.0]>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Constant by value_float
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.Constant"() <{value_float = 1.500000e+00 : f64}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Constant by value_floats
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.5, 2.5]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.Constant"() <{value_floats = array<f64: 1.500000e+00, 2.500000e+00>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Constant by value_int
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.Constant"() <{value_int = 3 : i64}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Constant by value_ints
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 4]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.Constant"() <{value_ints = array<i64: 3, 4>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Constant by value_string
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"string", [], ["a"]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.Constant"() <{value_string = "a"}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Constant by value_strings
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"string", [2], ["a", "b"]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.Constant"() <{value_strings = ["a", "b"]}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Identity -> its operand
// CHECK-LABEL: builtin.module
// CHECK:      %input = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%input)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xf32>
%y = "onnx.Identity"(%input) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dropout -> its operand
// CHECK-LABEL: builtin.module
// CHECK:      %data = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %ratio = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: "opset.Result_1"(%data)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%ratio = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%y, %y_1 = "onnx.Dropout"(%data, %ratio) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dropout in training with ratio 0; the mask is true everywhere
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%data) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: "opset.Result_1"(%data)
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x?xf32>
%ratio = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%training_mode = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<*x!stepwell.dynamic>
%y, %y_1 = "onnx.Dropout"(%data, %ratio, %training_mode) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2x?xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Constant with a sparse value, which the reader makes dense
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [1.0]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.Constant"() <{sparse_value = #stepwell.constant<"f32", [1], [1.0]>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Constant without a value
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Constant  ""  ()
// CHECK-NEXT: the constant has no value
%y = "onnx.Constant"() : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dropout, where training is computed: all of a ratio of 0 stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%training_mode, %ratio, %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%data) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[SHAPEOF]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{op_seed = 16 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.GreaterEqual_1"(%[[RANDOMUNIFORM]], %[[SELECT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_5]], %[[SELECT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_4]], %[[SUBTRACT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%y) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%data, %[[CONVERT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y_1 = "opset.Multiply_1"(%[[MULTIPLY]], %[[DIVIDE]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2xf32>
%ratio = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%training_mode = "stepwell.input"() <{tensor_name = "training_mode"}> : () -> tensor<i1>
%y, %y_1 = "onnx.Dropout"(%data, %ratio, %training_mode) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2xf32>, tensor<*x!stepwell.dynamic>, tensor<i1>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dropout in training -> a comparison with RandomUniform
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%data) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 16 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.GreaterEqual_1"(%[[RANDOMUNIFORM]], %ratio){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_4]], %ratio){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[SUBTRACT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%y) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%data, %[[CONVERT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y_1 = "opset.Multiply_1"(%[[MULTIPLY]], %[[DIVIDE]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2xf32>
%ratio = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%training_mode = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<*x!stepwell.dynamic>
%y, %y_1 = "onnx.Dropout"(%data, %ratio, %training_mode) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An input that was frozen to a value.
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ReLU_1"(%x){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.constant"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<2xf32>
%y = "onnx.Relu"(%x) : (tensor<2xf32>) -> tensor<2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<2xf32>) -> ()
