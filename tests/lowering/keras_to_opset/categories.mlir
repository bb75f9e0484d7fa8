// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// CategoryEncoding: how often each is there, weighted
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[ONEHOT:[0-9]+]] = "opset.OneHot_1"(%inputs, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%count_weights, %[[CONSTANT_4]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ONEHOT]], %[[UNSQUEEZE]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT_5]]) <{keep_dims = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xi32>
%count_weights = "stepwell.input"() <{tensor_name = "count_weights"}> : () -> tensor<2x3xf32>
%y = "keras.CategoryEncoding"(%inputs, %count_weights) <{output_mode = "count", dtype = "float32", num_tokens = 4 : i64}> : (tensor<2x3xi32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CategoryEncoding: whether each is there
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[ONEHOT:[0-9]+]] = "opset.OneHot_1"(%inputs, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.ReduceMax_1"(%[[ONEHOT]], %[[CONSTANT_4]]) <{keep_dims = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xi32>
%y = "keras.CategoryEncoding"(%inputs) <{output_mode = "multi_hot", dtype = "float32", num_tokens = 4 : i64}> : (tensor<2x3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CategoryEncoding of single categories
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%inputs, %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.OneHot_1"(%[[SQUEEZE]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x1xi32>
%y = "keras.CategoryEncoding"(%inputs) <{output_mode = "one_hot", dtype = "float32", num_tokens = 4 : i64}> : (tensor<2x1xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CategoryEncoding of one sample
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.CategoryEncoding  ""  (i32[2])
// CHECK-NEXT: the input has rank 1; samples of several categories have rank 2
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2xi32>
%y = "keras.CategoryEncoding"(%inputs) <{output_mode = "multi_hot", dtype = "float32", num_tokens = 4 : i64}> : (tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Discretization -> Bucketize
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [0.0, 1.0]>}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%inputs, %[[CONSTANT]]) <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[BUCKETIZE]]) <{destination_type = i64}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xf32>
%y = "keras.Discretization"(%inputs) <{output_mode = "int", dtype = "int64", bin_boundaries = array<f64: 0.000000e+00, 1.000000e+00>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// IntegerLookup with a mask
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%inputs) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [5.0, 7.0]>}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[CONVERT]], %[[CONSTANT_2]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[BUCKETIZE]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [5.0, 7.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[MINIMUM]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER]], %[[CONVERT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_6]], %[[MINIMUM]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[GATHER_2]], %[[CONSTANT]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SELECT]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SELECT]], %[[CONSTANT_10]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT_9]], %[[ADD]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%inputs, %[[CONSTANT_11]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_12]], %[[SELECT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[SELECT_3]]) <{destination_type = i64}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xi64>
%vocabulary = "keras.Variable"() <{path = "vocabulary", value = #stepwell.constant<"i64", [2], [5, 7]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "keras.IntegerLookup"(%inputs, %vocabulary) <{oov_token = -1 : i64, num_oov_indices = 1 : i64, output_mode = "int", invert = false, dtype = "int64", mask_token = 0 : i64}> : (tensor<2x3xi64>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// IntegerLookup with two places for unknown numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%inputs) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [5.0, 7.0]>}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[CONVERT]], %[[CONSTANT_2]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[BUCKETIZE]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [5.0, 7.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[MINIMUM]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER]], %[[CONVERT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_6]], %[[MINIMUM]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[GATHER_2]], %[[CONSTANT]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SELECT]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%inputs, %[[CONSTANT_10]]){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[FLOORMOD]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONVERT_2]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SELECT]], %[[CONSTANT_11]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[ADD_2]], %[[ADD]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[SELECT_2]]) <{destination_type = i64}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xi64>
%vocabulary = "keras.Variable"() <{path = "vocabulary", value = #stepwell.constant<"i64", [2], [5, 7]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "keras.IntegerLookup"(%inputs, %vocabulary) <{oov_token = -1 : i64, num_oov_indices = 2 : i64, output_mode = "int", invert = false, dtype = "int64"}> : (tensor<2x3xi64>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// IntegerLookup, inverted
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%inputs) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.0, 2.0, 3.0]>}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[CONVERT]], %[[CONSTANT_2]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[BUCKETIZE]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.0, 2.0, 3.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[MINIMUM]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER]], %[[CONVERT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [2, 0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_6]], %[[MINIMUM]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[GATHER_2]], %[[CONSTANT]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [5, 7, 0, -1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONSTANT_8]], %[[SELECT]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xi64>
%vocabulary = "keras.Variable"() <{path = "vocabulary", value = #stepwell.constant<"i64", [2], [5, 7]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "keras.IntegerLookup"(%inputs, %vocabulary) <{oov_token = -1 : i64, num_oov_indices = 1 : i64, output_mode = "int", invert = true, dtype = "int64", mask_token = 0 : i64}> : (tensor<2x3xi64>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// IntegerLookup with weights
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%inputs) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [5.0, 7.0]>}>
// CHECK-NEXT: %[[BUCKETIZE:[0-9]+]] = "opset.Bucketize_3"(%[[CONVERT]], %[[CONSTANT_2]]) <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[BUCKETIZE]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [5.0, 7.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_4]], %[[MINIMUM]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER]], %[[CONVERT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONSTANT_6]], %[[MINIMUM]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[GATHER_2]], %[[CONSTANT]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SELECT]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SELECT]], %[[CONSTANT_10]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT_9]], %[[ADD]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[ONEHOT:[0-9]+]] = "opset.OneHot_1"(%[[SELECT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]]) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[ONEHOT]], %[[CONSTANT_14]]) <{keep_dims = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[REDUCESUM]], %idf_weights){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xi64>
%vocabulary = "keras.Variable"() <{path = "vocabulary", value = #stepwell.constant<"i64", [2], [5, 7]>}> : () -> tensor<*x!stepwell.dynamic>
%idf_weights = "stepwell.input"() <{tensor_name = "idf_weights"}> : () -> tensor<3xf32>
%y = "keras.IntegerLookup"(%inputs, %vocabulary, %idf_weights) <{oov_token = -1 : i64, num_oov_indices = 1 : i64, output_mode = "tf_idf", invert = false, dtype = "float32"}> : (tensor<2x3xi64>, tensor<*x!stepwell.dynamic>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// weights that are not there
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.IntegerLookup  ""  (i64[2,3], i64[2])
// CHECK-NEXT: tf_idf needs weights, and the layer has none
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3xi64>
%vocabulary = "keras.Variable"() <{path = "vocabulary", value = #stepwell.constant<"i64", [2], [5, 7]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "keras.IntegerLookup"(%inputs, %vocabulary) <{oov_token = -1 : i64, num_oov_indices = 1 : i64, output_mode = "tf_idf", invert = false, dtype = "float32"}> : (tensor<2x3xi64>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// StringLookup
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<7x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<7xi32>, tensor<7xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.LessEqual_1"{{.*}} -> tensor<6xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<7xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = true}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<6xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<7xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<6xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<6xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.OneHot_1"{{.*}} <{axis = 2 : i64}>{{.*}} -> tensor<2x3x3xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3x!stepwell.string>
%vocabulary = "keras.Variable"() <{path = "vocabulary", value = #stepwell.constant<"string", [2], ["a", "b"]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "keras.StringLookup"(%inputs, %vocabulary) <{oov_token = "[UNK]", num_oov_indices = 1 : i64, output_mode = "one_hot", invert = false, dtype = "int64"}> : (tensor<2x3x!stepwell.string>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// StringLookup with two places for unknown words, by their hash
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<7x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<7xi32>, tensor<7xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}, {external = 6 : i64, parameter = 5 : i64}, {external = 7 : i64, parameter = 6 : i64}, {external = 8 : i64, parameter = 7 : i64}, {external = 9 : i64, parameter = 8 : i64}, {external = 10 : i64, parameter = 9 : i64}, {external = 11 : i64, parameter = 10 : i64}, {external = 12 : i64, parameter = 11 : i64}, {external = 13 : i64, parameter = 12 : i64}, {external = 14 : i64, parameter = 13 : i64}, {external = 15 : i64, parameter = 14 : i64}, {external = 16 : i64, parameter = 15 : i64}, {external = 17 : i64, parameter = 16 : i64}, {external = 18 : i64, parameter = 17 : i64}, {external = 19 : i64, parameter = 18 : i64}, {external = 20 : i64, parameter = 19 : i64}, {external = 21 : i64, parameter = 20 : i64}, {external = 22 : i64, parameter = 21 : i64}], output_ports = [{external = -1 : i64, result = 16 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}, {external = 3 : i64, result = 3 : i64}, {external = 4 : i64, result = 4 : i64}, {external = 5 : i64, result = 5 : i64}, {external = 6 : i64, result = 6 : i64}, {external = 7 : i64, result = 7 : i64}, {external = 8 : i64, result = 8 : i64}, {external = 9 : i64, result = 9 : i64}, {external = 10 : i64, result = 10 : i64}, {external = 11 : i64, result = 11 : i64}, {external = 12 : i64, result = 12 : i64}, {external = 13 : i64, result = 13 : i64}, {external = 14 : i64, result = 14 : i64}, {external = 15 : i64, result = 15 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}, {result = 1 : i64, parameter = 2 : i64}, {result = 2 : i64, parameter = 3 : i64}, {result = 3 : i64, parameter = 4 : i64}, {result = 4 : i64, parameter = 5 : i64}, {result = 5 : i64, parameter = 6 : i64}, {result = 6 : i64, parameter = 7 : i64}, {result = 7 : i64, parameter = 8 : i64}, {result = 8 : i64, parameter = 9 : i64}, {result = 9 : i64, parameter = 10 : i64}, {result = 10 : i64, parameter = 11 : i64}, {result = 11 : i64, parameter = 12 : i64}, {result = 12 : i64, parameter = 13 : i64}, {result = 13 : i64, parameter = 14 : i64}, {result = 14 : i64, parameter = 15 : i64}, {result = 15 : i64, parameter = 16 : i64}]}>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<2x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<2x3xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x3xi64>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3x!stepwell.string>
%vocabulary = "keras.Variable"() <{path = "vocabulary", value = #stepwell.constant<"string", [2], ["a", "b"]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "keras.StringLookup"(%inputs, %vocabulary) <{oov_token = "[UNK]", num_oov_indices = 2 : i64, output_mode = "int", invert = false, dtype = "int64"}> : (tensor<2x3x!stepwell.string>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Fewer places than none
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: keras.StringLookup  ""  (string[2,3], string[2])
// CHECK-NEXT: -1 places are for unknown words; 0 and more are possible
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3x!stepwell.string>
%vocabulary = "keras.Variable"() <{path = "vocabulary", value = #stepwell.constant<"string", [2], ["a", "b"]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "keras.StringLookup"(%inputs, %vocabulary) <{oov_token = "[UNK]", num_oov_indices = -1 : i64, output_mode = "int", invert = false, dtype = "int64"}> : (tensor<2x3x!stepwell.string>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
