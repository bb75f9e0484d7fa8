// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// RandomUniform with seeds
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.RandomUniform_8"(%[[RESHAPE]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 5 : i64, global_seed = 3 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%y = "tf.RandomUniform"(%shape) <{seed = 3 : i64, seed2 = 5 : i64, dtype = f32, T = i32}> : (tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// StatelessRandomUniform: computed seeds, the place tells sources apart
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.RandomUniform_8"(%[[RESHAPE]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 24 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%seed = "stepwell.input"() <{tensor_name = "seed"}> : () -> tensor<2xi64>
%y = "tf.StatelessRandomUniform"(%shape, %seed) <{dtype = f32, T = i32, Tseed = i64}> : (tensor<2xi32>, tensor<2xi64>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// StatelessRandomUniformV2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[RESHAPE]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 40 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[RANDOMUNIFORM]]) <{destination_type = f16}>{{.*}} -> tensor<?x?xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1xui64>
%counter = "stepwell.input"() <{tensor_name = "counter"}> : () -> tensor<2xui64>
%alg = "stepwell.input"() <{tensor_name = "alg"}> : () -> tensor<i32>
%y = "tf.StatelessRandomUniformV2"(%shape, %key, %counter, %alg) <{dtype = f16, Tshape = i32}> : (tensor<2xi32>, tensor<1xui64>, tensor<2xui64>, tensor<i32>) -> tensor<*xf16>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf16>) -> ()

// -----

// RandomUniformInt
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.RandomUniform_8"(%[[RESHAPE]], %lo, %hi) <{op_seed = 5 : i64, global_seed = 3 : i64, alignment = "tensorflow", output_type = i32}>{{.*}} -> tensor<?x?xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%lo = "stepwell.input"() <{tensor_name = "lo"}> : () -> tensor<i32>
%hi = "stepwell.input"() <{tensor_name = "hi"}> : () -> tensor<i32>
%y = "tf.RandomUniformInt"(%shape, %lo, %hi) <{seed = 3 : i64, seed2 = 5 : i64, Tout = i32, T = i32}> : (tensor<2xi32>, tensor<i32>, tensor<i32>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// StatelessRandomUniformInt
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.RandomUniform_8"(%[[RESHAPE]], %lo, %hi) <{op_seed = 40 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = i64}>{{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%seed = "stepwell.input"() <{tensor_name = "seed"}> : () -> tensor<2xi64>
%lo = "stepwell.input"() <{tensor_name = "lo"}> : () -> tensor<i64>
%hi = "stepwell.input"() <{tensor_name = "hi"}> : () -> tensor<i64>
%y = "tf.StatelessRandomUniformInt"(%shape, %seed, %lo, %hi) <{dtype = i64, T = i32, Tseed = i64}> : (tensor<2xi32>, tensor<2xi64>, tensor<i64>, tensor<i64>) -> tensor<*xi64>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi64>) -> ()

// -----

// StatelessRandomUniformIntV2 of u32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%lo) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%hi) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[RESHAPE]], %[[CONVERT]], %[[CONVERT_2]]) <{op_seed = 56 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = i64}>{{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[RANDOMUNIFORM]]) <{destination_type = ui32}>{{.*}} -> tensor<?x?xui32>
// CHECK-NEXT: "opset.Result_1"(%y)
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1xui64>
%counter = "stepwell.input"() <{tensor_name = "counter"}> : () -> tensor<2xui64>
%alg = "stepwell.input"() <{tensor_name = "alg"}> : () -> tensor<i32>
%lo = "stepwell.input"() <{tensor_name = "lo"}> : () -> tensor<ui32>
%hi = "stepwell.input"() <{tensor_name = "hi"}> : () -> tensor<ui32>
%y = "tf.StatelessRandomUniformIntV2"(%shape, %key, %counter, %alg, %lo, %hi) <{dtype = ui32, Tshape = i32}> : (tensor<2xi32>, tensor<1xui64>, tensor<2xui64>, tensor<i32>, tensor<ui32>, tensor<ui32>) -> tensor<*xui32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xui32>) -> ()

// -----

// StatelessRandomUniformFullInt: two halves
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65536]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[RESHAPE]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 24 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = i32}>{{.*}} -> tensor<?x?xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65536]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RANDOMUNIFORM]], %[[CONSTANT_4]]){{.*}} -> tensor<?x?xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[RANDOMUNIFORM_2:[0-9]+]] = "opset.RandomUniform_8"(%[[RESHAPE_2]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 25 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = i32}>{{.*}} -> tensor<?x?xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[RANDOMUNIFORM_2]]){{.*}} -> tensor<?x?xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[ADD]]) <{destination_type = ui64}>{{.*}} -> tensor<?x?xui64>
// CHECK-NEXT: "opset.Result_1"(%y)
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%seed = "stepwell.input"() <{tensor_name = "seed"}> : () -> tensor<2xi64>
%y = "tf.StatelessRandomUniformFullInt"(%shape, %seed) <{dtype = ui64, T = i32, Tseed = i64}> : (tensor<2xi32>, tensor<2xi64>) -> tensor<*xui64>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xui64>) -> ()

// -----

// RandomStandardNormal: Box and Muller
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[RESHAPE]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 5 : i64, global_seed = 3 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.2831855]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[RANDOMUNIFORM_2:[0-9]+]] = "opset.RandomUniform_8"(%[[RESHAPE_2]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{op_seed = 6 : i64, global_seed = 3 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[RANDOMUNIFORM]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[LOG]], %[[CONSTANT_7]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[MULTIPLY]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[RANDOMUNIFORM_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[SQRT]], %[[COS]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%y = "tf.RandomStandardNormal"(%shape) <{seed = 3 : i64, seed2 = 5 : i64, dtype = f32, T = i32}> : (tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// StatelessRandomNormal
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[RESHAPE]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 24 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.2831855]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[RANDOMUNIFORM_2:[0-9]+]] = "opset.RandomUniform_8"(%[[RESHAPE_2]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{op_seed = 25 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[RANDOMUNIFORM]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[LOG]], %[[CONSTANT_7]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[MULTIPLY]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[RANDOMUNIFORM_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[SQRT]], %[[COS]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%seed = "stepwell.input"() <{tensor_name = "seed"}> : () -> tensor<2xi64>
%y = "tf.StatelessRandomNormal"(%shape, %seed) <{dtype = f32, T = i32, Tseed = i64}> : (tensor<2xi32>, tensor<2xi64>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// StatelessRandomNormalV2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[RESHAPE]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 40 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.2831855]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[RANDOMUNIFORM_2:[0-9]+]] = "opset.RandomUniform_8"(%[[RESHAPE_2]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{op_seed = 41 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[RANDOMUNIFORM]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[LOG]], %[[CONSTANT_7]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[MULTIPLY]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[RANDOMUNIFORM_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[SQRT]], %[[COS]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1xui64>
%counter = "stepwell.input"() <{tensor_name = "counter"}> : () -> tensor<2xui64>
%alg = "stepwell.input"() <{tensor_name = "alg"}> : () -> tensor<i32>
%y = "tf.StatelessRandomNormalV2"(%shape, %key, %counter, %alg) <{dtype = f32, Tshape = i32}> : (tensor<2xi32>, tensor<1xui64>, tensor<2xui64>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// TruncatedNormal: a quantile
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.022750132]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.97724986]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%shape, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[RESHAPE]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 5 : i64, global_seed = 3 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RANDOMUNIFORM]], %[[CONSTANT_4]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[CONSTANT_5]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.99999994]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_6]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.99999994]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_7]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MINIMUM]], %[[MINIMUM]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[MULTIPLY_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_8]], %[[NEGATIVE]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[CONSTANT_9]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[LOG]], %[[SUBTRACT_2]]) <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[NEGATIVE]], %[[DIVIDE]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_10]]){{.*}} -> tensor<?x?xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[NEGATIVE]], %[[MULTIPLY_3]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[LOG_2:[0-9]+]] = "opset.Log_1"(%[[ADD]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_11]]){{.*}} -> tensor<?x?xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_12]]){{.*}} -> tensor<?x?xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[EQUAL_2]], %[[EQUAL_3]]){{.*}} -> tensor<?x?xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALOR]], %[[LOG_2]], %[[SELECT]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_13]], %[[SELECT_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [4.3307467]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_14]], %[[MULTIPLY_4]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[ADD_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.802721]>}>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_2]], %[[CONSTANT_15]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_5]], %[[MULTIPLY_6]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[SUBTRACT_3]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SQRT]], %[[ADD_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_4]], %[[CONSTANT_16]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SQRT_2:[0-9]+]] = "opset.Sqrt_1"(%[[MAXIMUM_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[NEGATIVE_2:[0-9]+]] = "opset.Negative_1"(%[[SQRT_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT]], %[[CONSTANT_17]]){{.*}} -> tensor<?x?xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[NEGATIVE_2]], %[[SQRT_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[ERF:[0-9]+]] = "opset.Erf_1"(%[[SELECT_3]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[ERF]], %[[MINIMUM]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.88622695]>}>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_5]], %[[CONSTANT_18]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[SELECT_3]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[MULTIPLY_8]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_7]], %[[EXP]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[MULTIPLY_10:[0-9]+]] = "opset.Multiply_1"(%[[SELECT_3]], %[[MULTIPLY_9]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_19]], %[[MULTIPLY_10]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_9]], %[[ADD_3]]) <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_3]], %[[DIVIDE_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[ERF_2:[0-9]+]] = "opset.Erf_1"(%[[SUBTRACT_6]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SUBTRACT_7:[0-9]+]] = "opset.Subtract_1"(%[[ERF_2]], %[[MINIMUM]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.88622695]>}>
// CHECK-NEXT: %[[MULTIPLY_11:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_7]], %[[CONSTANT_20]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[MULTIPLY_12:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[SUBTRACT_6]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[EXP_2:[0-9]+]] = "opset.Exp_1"(%[[MULTIPLY_12]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[MULTIPLY_13:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_11]], %[[EXP_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[MULTIPLY_14:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_6]], %[[MULTIPLY_13]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_21]], %[[MULTIPLY_14]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[MULTIPLY_13]], %[[ADD_4]]) <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SUBTRACT_8:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_6]], %[[DIVIDE_3]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[MULTIPLY_15:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_22]], %[[SUBTRACT]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[EQUAL_4:[0-9]+]] = "opset.Equal_1"(%[[ABS]], %[[CONSTANT_23]]){{.*}} -> tensor<?x?xi1>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_4]], %[[MULTIPLY_15]], %[[SUBTRACT_8]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[ABS_2]], %[[CONSTANT_24]]){{.*}} -> tensor<?x?xi1>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["nan"]>}>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[SELECT_4]], %[[CONSTANT_25]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.4142135]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[CONSTANT_26]], %[[SELECT_5]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%y = "tf.TruncatedNormal"(%shape) <{seed = 3 : i64, seed2 = 5 : i64, dtype = f32, T = i32}> : (tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// StatelessTruncatedNormal
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.RandomUniform_8"{{.*}} <{op_seed = 24 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Erf_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Erf_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%seed = "stepwell.input"() <{tensor_name = "seed"}> : () -> tensor<2xi64>
%y = "tf.StatelessTruncatedNormal"(%shape, %seed) <{dtype = f32, T = i32, Tseed = i64}> : (tensor<2xi32>, tensor<2xi64>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// StatelessTruncatedNormalV2
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.RandomUniform_8"{{.*}} <{op_seed = 40 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Erf_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Erf_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%key = "stepwell.input"() <{tensor_name = "key"}> : () -> tensor<1xui64>
%counter = "stepwell.input"() <{tensor_name = "counter"}> : () -> tensor<2xui64>
%alg = "stepwell.input"() <{tensor_name = "alg"}> : () -> tensor<i32>
%y = "tf.StatelessTruncatedNormalV2"(%shape, %key, %counter, %alg) <{dtype = f32, Tshape = i32}> : (tensor<2xi32>, tensor<1xui64>, tensor<2xui64>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// ParameterizedTruncatedNormal
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Erf_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Erf_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK:      "opset.RandomUniform_8"{{.*}} <{op_seed = 5 : i64, global_seed = 3 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Sqrt_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Negative_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Erf_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Erf_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<?x?xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Maximum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<?x?xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<2xi32>
%means = "stepwell.input"() <{tensor_name = "means"}> : () -> tensor<f32>
%stdevs = "stepwell.input"() <{tensor_name = "stdevs"}> : () -> tensor<f32>
%minvals = "stepwell.input"() <{tensor_name = "minvals"}> : () -> tensor<f32>
%maxvals = "stepwell.input"() <{tensor_name = "maxvals"}> : () -> tensor<f32>
%y = "tf.ParameterizedTruncatedNormal"(%shape, %means, %stdevs, %minvals, %maxvals) <{seed = 3 : i64, seed2 = 5 : i64, dtype = f32, T = i32}> : (tensor<2xi32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// ParameterizedTruncatedNormal in a shape of unknown rank
// CHECK-LABEL: the model: 1 of 7 operators cannot be lowered to opset
// CHECK-NEXT: tf.ParameterizedTruncatedNormal  ""  (i32[?], f32[], f32[], f32[], f32[])
// CHECK-NEXT: the rank of the shape is not known
%shape = "stepwell.input"() <{tensor_name = "shape"}> : () -> tensor<?xi32>
%means = "stepwell.input"() <{tensor_name = "means"}> : () -> tensor<f32>
%stdevs = "stepwell.input"() <{tensor_name = "stdevs"}> : () -> tensor<f32>
%minvals = "stepwell.input"() <{tensor_name = "minvals"}> : () -> tensor<f32>
%maxvals = "stepwell.input"() <{tensor_name = "maxvals"}> : () -> tensor<f32>
%y = "tf.ParameterizedTruncatedNormal"(%shape, %means, %stdevs, %minvals, %maxvals) <{seed = 3 : i64, seed2 = 5 : i64, dtype = f32, T = i32}> : (tensor<?xi32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// RandomShuffle: the order of random keys
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{op_seed = 5 : i64, global_seed = 3 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[RANDOMUNIFORM]], %[[RESHAPE]]) <{stable = false, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<4xf32>, tensor<4xi64>)
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%value, %[[TOPK_2]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%value = "stepwell.input"() <{tensor_name = "value"}> : () -> tensor<4x3xf32>
%y = "tf.RandomShuffle"(%value) <{seed = 3 : i64, seed2 = 5 : i64, T = f32}> : (tensor<4x3xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Multinomial
// CHECK-LABEL: builtin.module
// CHECK:      "opset.IsFinite_10"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x3xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<2x1xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.RandomUniform_8"{{.*}} <{op_seed = 5 : i64, global_seed = 3 : i64, alignment = "tensorflow", output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.RandomUniform_8"{{.*}} <{op_seed = 5 : i64, global_seed = 3 : i64, alignment = "tensorflow", output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Mod_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x2xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<2x?xf32>
// CHECK:      "opset.SearchSorted_15"{{.*}} <{right_mode = true, output_type = i32}>{{.*}} -> tensor<2x?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%logits = "stepwell.input"() <{tensor_name = "logits"}> : () -> tensor<2x3xf32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%y = "tf.Multinomial"(%logits, %n) <{seed = 3 : i64, seed2 = 5 : i64, T = f32, output_dtype = i64}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<*xi64>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi64>) -> ()

// -----

// StatelessMultinomial
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%n, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %y = "opset.Multinomial_13"(%logits, %[[RESHAPE]]) <{global_seed = 0 : i64, op_seed = 32 : i64, convert_type = i32, with_replacement = true, log_probs = true}>{{.*}} -> tensor<2x?xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%logits = "stepwell.input"() <{tensor_name = "logits"}> : () -> tensor<2x3xf32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%seed = "stepwell.input"() <{tensor_name = "seed"}> : () -> tensor<2xi64>
%y = "tf.StatelessMultinomial"(%logits, %n, %seed) <{T = f32, Tseed = i64, output_dtype = i32}> : (tensor<2x3xf32>, tensor<i32>, tensor<2xi64>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// StatelessRandomGetAlg
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "tf.StatelessRandomGetAlg"() <{}> : () -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// StatelessRandomGetKeyCounter
// CHECK-LABEL: builtin.module
// CHECK:      %seed = "opset.Parameter_1"(){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Constant_1"() <{value = #stepwell.constant<"u64", [1], [0]>}>
// CHECK-NEXT: %y1 = "opset.Constant_1"() <{value = #stepwell.constant<"u64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
%seed = "stepwell.input"() <{tensor_name = "seed"}> : () -> tensor<2xi64>
%y, %y1 = "tf.StatelessRandomGetKeyCounter"(%seed) <{Tseed = i64}> : (tensor<2xi64>) -> (tensor<*xui64>, tensor<*xui64>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xui64>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*xui64>) -> ()

// -----

// StatelessRandomGetKeyCounterAlg
// CHECK-LABEL: builtin.module
// CHECK:      %seed = "opset.Parameter_1"(){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Constant_1"() <{value = #stepwell.constant<"u64", [1], [0]>}>
// CHECK-NEXT: %y1 = "opset.Constant_1"() <{value = #stepwell.constant<"u64", [2], [0, 0]>}>
// CHECK-NEXT: %y2 = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
%seed = "stepwell.input"() <{tensor_name = "seed"}> : () -> tensor<2xi64>
%y, %y1, %y2 = "tf.StatelessRandomGetKeyCounterAlg"(%seed) <{Tseed = i64}> : (tensor<2xi64>) -> (tensor<*xui64>, tensor<*xui64>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xui64>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*xui64>) -> ()
"stepwell.output"(%y2) <{tensor_name = "y2"}> : (tensor<*xi32>) -> ()

// -----

// Of f16 ten bits of each word
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1024]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[RESHAPE]], %[[CONSTANT]], %[[CONSTANT_2]]) <{op_seed = 7 : i64, global_seed = 5 : i64, alignment = "tensorflow", output_type = i32}>{{.*}} -> tensor<?x?xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RANDOMUNIFORM]]) <{destination_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0009765625]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT_4]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[MULTIPLY]]) <{destination_type = f16}>{{.*}} -> tensor<?x?xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2xi32>
%y = "tf.RandomUniform"(%x0) <{seed = 5 : i64, seed2 = 7 : i64, dtype = f16, T = i32}> : (tensor<2xi32>) -> tensor<*xf16>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf16>) -> ()

// -----

// Of f64 two words each
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[CONVERT]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[REDUCEPROD]], %[[CONSTANT_3]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1073741824]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[MULTIPLY]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{op_seed = 7 : i64, global_seed = 5 : i64, alignment = "tensorflow", output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [5]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM_2:[0-9]+]] = "opset.RandomUniform_8"(%[[MULTIPLY]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{op_seed = 7 : i64, global_seed = 5 : i64, alignment = "tensorflow", output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [15]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[RANDOMUNIFORM]], %[[CONSTANT_8]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[BITWISERIGHTSHIFT]], %[[CONSTANT_9]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [32767]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[RANDOMUNIFORM]], %[[CONSTANT_10]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[BITWISEAND]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [4]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[RANDOMUNIFORM_2]], %[[CONSTANT_11]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[MULTIPLY_3]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [5]>}>
// CHECK-NEXT: %[[MOD:[0-9]+]] = "opset.Mod_1"(%[[ADD_2]], %[[CONSTANT_12]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [30]>}>
// CHECK-NEXT: %[[BITWISELEFTSHIFT:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[MOD]], %[[CONSTANT_13]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[BITWISEOR:[0-9]+]] = "opset.BitwiseOr_13"(%[[RANDOMUNIFORM]], %[[BITWISELEFTSHIFT]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[BITWISEOR]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<?x2xi32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> tensor<?x1xi32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SLICE]], %[[CONSTANT_19]]) <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]], %[[CONSTANT_23]]){{.*}} -> tensor<?x1xi32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[SLICE_2]], %[[CONSTANT_24]]) <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65535]>}>
// CHECK-NEXT: %[[BITWISEAND_2:[0-9]+]] = "opset.BitwiseAnd_13"(%[[RESHAPE_4]], %[[CONSTANT_26]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[BITWISEAND_2]]) <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.220446e-16]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[CONSTANT_27]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_25]], %[[MULTIPLY_4]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [16]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_2:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[RESHAPE_4]], %[[CONSTANT_28]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65535]>}>
// CHECK-NEXT: %[[BITWISEAND_3:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_2]], %[[CONSTANT_29]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[BITWISEAND_3]]) <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.4551915e-11]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %[[CONSTANT_30]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[ADD_3]], %[[MULTIPLY_5]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1048575]>}>
// CHECK-NEXT: %[[BITWISEAND_4:[0-9]+]] = "opset.BitwiseAnd_13"(%[[RESHAPE_3]], %[[CONSTANT_31]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[BITWISEAND_4]]) <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [9.536743e-07]>}>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_4]], %[[CONSTANT_32]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[ADD_4]], %[[MULTIPLY_6]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[ADD_5]], %[[CONVERT]]) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[RESHAPE_5]]) <{destination_type = f64}>{{.*}} -> tensor<?x?xf64>
// CHECK-NEXT: "opset.Result_1"(%y)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2xi32>
%y = "tf.RandomUniform"(%x0) <{seed = 5 : i64, seed2 = 7 : i64, dtype = f64, T = i32}> : (tensor<2xi32>) -> tensor<*xf64>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf64>) -> ()
