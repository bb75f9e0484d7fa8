// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Range -> Range of the operands' type; a limit that lies the other way is the start
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%delta, %[[CONSTANT]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%start, %limit){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%start, %limit){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[MAXIMUM]], %[[MINIMUM]]){{.*}} -> tensor<i32>
// CHECK-NEXT: %y = "opset.Range_4"(%start, %[[SELECT]], %delta) <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%start = "stepwell.input"() <{tensor_name = "start"}> : () -> tensor<i32>
%limit = "stepwell.input"() <{tensor_name = "limit"}> : () -> tensor<i32>
%delta = "stepwell.input"() <{tensor_name = "delta"}> : () -> tensor<i32>
%y = "onnx.Range"(%start, %limit, %delta) <{stash_type = 1 : i64}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Range of operands with one element: scalars. The step is known, so is the direction
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%start, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%limit, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%delta, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[RESHAPE]], %[[RESHAPE_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "opset.Range_4"(%[[RESHAPE]], %[[MAXIMUM]], %[[RESHAPE_3]]) <{output_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%start = "onnx.Constant"() <{value = #stepwell.constant<"f32", [1], [0.0]>}> : () -> tensor<*x!stepwell.dynamic>
%limit = "stepwell.input"() <{tensor_name = "limit"}> : () -> tensor<1xf32>
%delta = "onnx.Constant"() <{value = #stepwell.constant<"f32", [1], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Range"(%start, %limit, %delta) <{stash_type = 1 : i64}> : (tensor<*x!stepwell.dynamic>, tensor<1xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A limit that is a size lies beyond 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %n = "opset.ReduceProd_1"(%[[SHAPEOF]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Range_4"(%at, %n, %one) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?xf32>
%at = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<*x!stepwell.dynamic>
%one = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<*x!stepwell.dynamic>
%n = "onnx.Size"(%x) : (tensor<?xf32>) -> tensor<*x!stepwell.dynamic>
%y = "onnx.Range"(%at, %n, %one) <{stash_type = 1 : i64}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// EyeLike -> Eye of the input's shape and type
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Eye_9"(%[[SQUEEZE]], %[[SQUEEZE_2]], %[[CONSTANT_5]]) <{output_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%y = "onnx.EyeLike"(%input) <{k = 0 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// EyeLike of an unknown shape, of another type, on another diagonal
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER_2]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Eye_9"(%[[SQUEEZE]], %[[SQUEEZE_2]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<?x?xf32>
%y = "onnx.EyeLike"(%input) <{k = 1 : i64, dtype = 7 : i64}> : (tensor<?x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomUniform -> RandomUniform
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y = "opset.RandomUniform_8"(%[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{op_seed = 1 : i64, global_seed = 7 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.RandomUniform"() <{dtype = 1 : i64, high = 1.000000e+00 : f64, low = -1.000000e+00 : f64, shape = array<i64: 2, 3>, seed = 7.000000e+00 : f64}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomUniform of f16 is drawn as f32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{op_seed = 4 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[RANDOMUNIFORM]]) <{destination_type = f16}>{{.*}} -> tensor<2xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.RandomUniform"() <{dtype = 10 : i64, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, shape = array<i64: 2>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomUniformLike -> RandomUniform of the input's shape and type
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y = "opset.RandomUniform_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 8 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.RandomUniformLike"(%input) <{high = 1.000000e+00 : f64, low = 0.000000e+00 : f64}> : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomNormal -> mean + scale * sqrt(-2 ln u) * cos(2 pi v)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{op_seed = 1 : i64, global_seed = 7 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.2831855]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM_2:[0-9]+]] = "opset.RandomUniform_8"(%[[CONSTANT]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{op_seed = 2 : i64, global_seed = 7 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[RANDOMUNIFORM]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[LOG]], %[[CONSTANT_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[RANDOMUNIFORM_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SQRT]], %[[COS]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[CONSTANT_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY_3]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "onnx.RandomNormal"() <{dtype = 1 : i64, mean = 1.000000e+00 : f64, scale = 5.000000e-01 : f64, shape = array<i64: 2, 3>, seed = 7.000000e+00 : f64}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// RandomNormalLike -> the same in the input's shape, of another type
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 8 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.2831855]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM_2:[0-9]+]] = "opset.RandomUniform_8"(%[[SHAPEOF]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{op_seed = 9 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[RANDOMUNIFORM]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[LOG]], %[[CONSTANT_5]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[MULTIPLY]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[RANDOMUNIFORM_2]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SQRT]], %[[COS]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[CONSTANT_7]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[ADD]]) <{destination_type = f16}>{{.*}} -> tensor<2x?xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?xf32>
%y = "onnx.RandomNormalLike"(%input) <{mean = 0.000000e+00 : f64, scale = 1.000000e+00 : f64, dtype = 10 : i64}> : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Bernoulli -> a number below the probability
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 1 : i64, global_seed = 7 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[RANDOMUNIFORM]], %input){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[LESS]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%y = "onnx.Bernoulli"(%input) <{seed = 7.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Bernoulli of another type
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 8 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%input) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Less_1"(%[[RANDOMUNIFORM]], %[[CONVERT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf16>
%y = "onnx.Bernoulli"(%input) <{dtype = 9 : i64}> : (tensor<2x3xf16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Multinomial -> Multinomial of log probabilities, with replacement
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %y = "opset.Multinomial_13"(%input, %[[CONSTANT]]) <{global_seed = 7 : i64, op_seed = 1 : i64, convert_type = i64, with_replacement = true, log_probs = true}>{{.*}} -> tensor<2x5xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%y = "onnx.Multinomial"(%input) <{dtype = 7 : i64, sample_size = 5 : i64, seed = 7.000000e+00 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
