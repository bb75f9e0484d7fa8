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

// Constant with a sparse value
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Constant  ""  ()
// CHECK-NEXT: the constant has a sparse value
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

// Dropout, where training is computed
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Dropout  ""  (f32[2], f32[], boolean[])
// CHECK-NEXT: whether it is training is not a constant
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2xf32>
%ratio = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%training_mode = "stepwell.input"() <{tensor_name = "training_mode"}> : () -> tensor<i1>
%y, %y_1 = "onnx.Dropout"(%data, %ratio, %training_mode) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2xf32>, tensor<*x!stepwell.dynamic>, tensor<i1>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dropout in training
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Dropout  ""  (f32[2], f32[], boolean[])
// CHECK-NEXT: training mode drops elements at random
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2xf32>
%ratio = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%training_mode = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<*x!stepwell.dynamic>
%y, %y_1 = "onnx.Dropout"(%data, %ratio, %training_mode) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
