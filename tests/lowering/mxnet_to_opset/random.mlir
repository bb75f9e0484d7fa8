// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _random_normal
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[CONSTANT]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{op_seed = 4 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.2831855]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM_2:[0-9]+]] = "opset.RandomUniform_8"(%[[CONSTANT]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{op_seed = 5 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[RANDOMUNIFORM]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[LOG]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[RANDOMUNIFORM_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SQRT]], %[[COS]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[CONSTANT_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "mxnet._random_normal"() <{loc = 1.000000e+00 : f64, scale = 2.000000e+00 : f64, dtype = "float32", shape = array<i64: 2, 3>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _random_uniform_like
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[SHAPEOF]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{op_seed = 8 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RANDOMUNIFORM]], %[[SUBTRACT]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[MULTIPLY]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[ADD]]) <{destination_type = f16}>{{.*}} -> tensor<2x?xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x?xf16>
%y = "mxnet._random_uniform_like"(%a) <{low = -1.000000e+00 : f64, high = 1.000000e+00 : f64}> : (tensor<2x?xf16>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _sample_exponential
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%a) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SHAPEOF]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%a, %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-07]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[CONCAT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{op_seed = 8 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[RANDOMUNIFORM]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[LOG]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[NEGATIVE]], %[[UNSQUEEZE]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._sample_exponential"(%a) <{shape = array<i64: 3>, dtype = "None"}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _random_randint
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}>
// CHECK-NEXT: %y = "opset.RandomUniform_8"(%[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{op_seed = 4 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%y = "mxnet._random_randint"() <{dtype = "int64", low = -2 : i64, high = 5 : i64, shape = array<i64: 3>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _shuffle
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{op_seed = 8 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[RANDOMUNIFORM]], %[[RESHAPE]]) <{stable = false, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<4xf32>, tensor<4xi64>)
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%a, %[[TOPK_2]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<4x2xf32>
%y = "mxnet._shuffle"(%a) : (tensor<4x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _sample_multinomial
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%a, %[[CONSTANT]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CUMSUM]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1x5xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[UNSQUEEZE]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_7]], %[[CONSTANT_8]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[RANDOMUNIFORM:[0-9]+]] = "opset.RandomUniform_8"(%[[CONCAT]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{op_seed = 8 : i64, global_seed = 0 : i64, alignment = "tensorflow", output_type = f32}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RANDOMUNIFORM]], %[[SLICE]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[UNSQUEEZE]], %[[MULTIPLY]]){{.*}} -> tensor<2x3x5xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[LESSEQUAL]]) <{destination_type = i64}>{{.*}} -> tensor<2x3x5xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT]], %[[CONSTANT_11]]) <{keep_dims = false}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%a, %[[REDUCESUM]], %[[CONSTANT_12]]) <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_13]], %[[CONSTANT_14]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[REDUCESUM]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[GATHER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y1 = "opset.Reshape_1"(%[[LOG]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y1)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x5xf32>
%y, %y1 = "mxnet._sample_multinomial"(%a) <{shape = array<i64: 3>, get_prob = true, dtype = "int32"}> : (tensor<2x5xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y1) <{tensor_name = "y1"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// more than any memory
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._random_uniform  ""  ()
// CHECK-NEXT: random numbers of shape [1048576, 1048576]; up to 268435456 are drawn
%y = "mxnet._random_uniform"() <{low = 0.000000e+00 : f64, high = 1.000000e+00 : f64, dtype = "None", shape = array<i64: 1048576, 1048576>}> : () -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// samples of more than any memory
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._sample_uniform  ""  (f32[2], f32[2])
// CHECK-NEXT: samples of shape [1073741824]; up to 268435456 are drawn
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet._sample_uniform"(%a, %b) <{shape = array<i64: 1073741824>, dtype = "None"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// multinomial of images
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._sample_multinomial  ""  (f32[2,3,5])
// CHECK-NEXT: _sample_multinomial of rank 3 and shape []; probabilities are one row or rows
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3x5xf32>
%y = "mxnet._sample_multinomial"(%a) <{shape = array<i64>, get_prob = false, dtype = "int32"}> : (tensor<2x3x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
