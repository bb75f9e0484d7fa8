// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// BitCast to the type that it has -> the operand
// CHECK-LABEL: builtin.module
// CHECK:      %input = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%input)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xf32>
%y = "onnx.BitCast"(%input) <{to = 1 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitCast of integers of one width -> Convert
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Convert_1"(%input) <{destination_type = ui8}>{{.*}} -> tensor<2xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xi8>
%y = "onnx.BitCast"(%input) <{to = 2 : i64}> : (tensor<2xi8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitCast of booleans -> Convert
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Convert_1"(%input) <{destination_type = ui8}>{{.*}} -> tensor<2xui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xi1>
%y = "onnx.BitCast"(%input) <{to = 2 : i64}> : (tensor<2xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitCast of f32 to i32: by the format's definition
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<2xi32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xf32>
%y = "onnx.BitCast"(%input) <{to = 6 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitCast of u32 to f32: powers of two from a table
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%input) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [8388607]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [23]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [255]>}>
// CHECK-NEXT: %[[BITWISEAND_2:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [256], @"cacc82f2e24e01b35">}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[BITWISEAND_2]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[BITWISEAND]]) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.1920929e-07]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_7]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[ADD]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [255]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[BITWISEAND_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[BITWISEAND]], %[[CONSTANT_9]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[SELECT]], %[[CONSTANT_10]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["nan"]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[MULTIPLY_2]], %[[CONSTANT_11]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONVERT]], %[[CONSTANT_12]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_2]], %[[CONSTANT_13]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LESS]], %[[MULTIPLY_3]], %[[SELECT_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xui32>
%y = "onnx.BitCast"(%input) <{to = 1 : i64}> : (tensor<2xui32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitCast of 64 bits, which the CPU does not compute with
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.BitCast  ""  (f64[2])
// CHECK-NEXT: f64 as i64: OpenVINO's CPU computes with 32 bits of 64
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xf64>
%y = "onnx.BitCast"(%input) <{to = 7 : i64}> : (tensor<2xf64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitCast between types of different width
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.BitCast  ""  (f16[2])
// CHECK-NEXT: f16 and i32 are not of one width
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xf16>
%y = "onnx.BitCast"(%input) <{to = 6 : i64}> : (tensor<2xf16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitCast of f16: the place of its size in a table of all, and the sign
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%input) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[CONVERT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [31744], @"cfcdb732d319c9293">}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[ABS]], %[[CONSTANT]]) <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[CONVERT]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[DIVIDE]], %[[CONVERT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SELECT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [32768]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[BUCKETIZE]], %[[SELECT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%[[CONVERT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [32256]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[ISNAN]], %[[CONSTANT_6]], %[[ADD]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [32768]>}>
// CHECK-NEXT: %[[BITWISEXOR:[0-9]+]] = "opset.BitwiseXor_13"(%[[SELECT_3]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[BITWISEXOR]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = i16}>{{.*}} -> tensor<2xi16>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xf16>
%y = "onnx.BitCast"(%input) <{to = 5 : i64}> : (tensor<2xf16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitCast to bf16, the upper half of f32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%input) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65535]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [16]>}>
// CHECK-NEXT: %[[BITWISELEFTSHIFT:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[BITWISEAND]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [8388607]>}>
// CHECK-NEXT: %[[BITWISEAND_2:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISELEFTSHIFT]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [23]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[BITWISELEFTSHIFT]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [255]>}>
// CHECK-NEXT: %[[BITWISEAND_3:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [256], @"cacc82f2e24e01b35">}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_6]], %[[BITWISEAND_3]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[BITWISEAND_2]]) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.1920929e-07]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_9]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[ADD]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [255]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[BITWISEAND_3]], %[[CONSTANT_10]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[BITWISEAND_2]], %[[CONSTANT_11]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[SELECT]], %[[CONSTANT_12]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["nan"]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[MULTIPLY_2]], %[[CONSTANT_13]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[BITWISELEFTSHIFT]], %[[CONSTANT_14]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_2]], %[[CONSTANT_15]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[MULTIPLY_3]], %[[SELECT_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[SELECT_3]]) <{destination_type = bf16}>{{.*}} -> tensor<2xbf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xui16>
%y = "onnx.BitCast"(%input) <{to = 16 : i64}> : (tensor<2xui16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitCast of f8e4m3fnuz, which f16 carries, to f8e5m2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%input) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[CONVERT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [127], @"cb8a71d14b2c17d0e">}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[ABS]], %[[CONSTANT]]) <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_3]], %[[CONVERT]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[DIVIDE]], %[[CONVERT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SELECT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [128]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[BUCKETIZE]], %[[SELECT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%[[CONVERT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [128]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[ISNAN]], %[[CONSTANT_6]], %[[ADD]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [256], @"ce1a87501d3a882ca">}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_7]], %[[SELECT_3]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[GATHER]]) <{destination_type = f8E5M2}>{{.*}} -> tensor<2xf8E5M2>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xf8E4M3FNUZ>
%y = "onnx.BitCast"(%input) <{to = 19 : i64}> : (tensor<2xf8E4M3FNUZ>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitCast of 4 bits
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%input) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [15]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[BITWISEAND]]) <{destination_type = ui4}>{{.*}} -> tensor<2xui4>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xi4>
%y = "onnx.BitCast"(%input) <{to = 21 : i64}> : (tensor<2xi4>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// BitCast to boolean
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%input) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [255]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %y = "opset.NotEqual_1"(%[[BITWISEAND]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2xui8>
%y = "onnx.BitCast"(%input) <{to = 9 : i64}> : (tensor<2xui8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
