// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// BlockLSTM with peepholes -> TensorIterator
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [9, 20], @"cb0a85e728d8ad1a4">}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [20], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2, -0.33333334, -0.1, 0.13333334, 0.36666667, -0.16666667, 0.06666667, 0.3, -0.23333333, 0.0, 0.23333333]>}>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]], %[[TENSORITERATOR_3:[0-9]+]] = "opset.TensorIterator_1"(%x, %c, %h) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [20], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2, -0.33333334, -0.1, 0.13333334, 0.36666667, -0.16666667, 0.06666667, 0.3, -0.23333333, 0.0, 0.23333333]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [9, 20], @"cb0a85e728d8ad1a4">}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_12]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SQUEEZE]], %[[PARAMETER_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x9xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONCAT]], %[[CONSTANT_11]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x20xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_10]]){{.*}} -> tensor<2x20xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[ADD]], %[[CONSTANT_13]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>)
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SPLIT_3]], %[[CONSTANT_14]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_2]], %[[CONSTANT_9]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SPLIT]], %[[MULTIPLY]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_3]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[ADD_2]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_4]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[SPLIT_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[TANH]], %[[SIGMOID]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_2]], %[[SIGMOID_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[ADD_5]], %[[CONSTANT_7]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[ADD_6:[0-9]+]] = "opset.Add_1"(%[[SPLIT_4]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_6]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[TANH_2:[0-9]+]] = "opset.Tanh_1"(%[[ADD_5]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[TANH_2]], %[[SIGMOID_3]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[SIGMOID]], %[[ADD_5]], %[[SIGMOID_2]], %[[SIGMOID_3]], %[[TANH]], %[[TANH_2]], %[[MULTIPLY_6]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x35xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONCAT_2]], %[[CONSTANT_15]]){{.*}} -> tensor<1x2x35xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_5]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_6]])
// CHECK-NEXT: }){{.*}} -> (tensor<3x2x35xf32>, tensor<2x5xf32>, tensor<2x5xf32>)
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SPLIT_5:[0-9]+]], %[[SPLIT_6:[0-9]+]], %[[SPLIT_7:[0-9]+]], %[[SPLIT_8:[0-9]+]], %[[SPLIT_9:[0-9]+]], %[[SPLIT_10:[0-9]+]], %[[SPLIT_11:[0-9]+]] = "opset.Split_1"(%[[TENSORITERATOR]], %[[CONSTANT_16]]) <{num_splits = 7 : i64}>{{.*}} -> (tensor<3x2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT_5]])
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT_6]])
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT_7]])
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT_8]])
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT_9]])
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT_10]])
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT_11]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x2x4xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x5xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<2x5xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.Cast"(%3) <{Truncate = false, SrcT = i32, DstT = i64}> : (tensor<i32>) -> tensor<*xi64>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [9, 20], @"cb0a85e728d8ad1a4">, dtype = f32}> : () -> tensor<9x20xf32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>, dtype = f32}> : () -> tensor<5xf32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>, dtype = f32}> : () -> tensor<5xf32>
%8 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>, dtype = f32}> : () -> tensor<5xf32>
%9 = "tf.Const"() <{value = #stepwell.constant<"f32", [20], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2, -0.33333334, -0.1, 0.13333334, 0.36666667, -0.16666667, 0.06666667, 0.3, -0.23333333, 0.0, 0.23333333]>, dtype = f32}> : () -> tensor<20xf32>
%10, %11, %12, %13, %14, %15, %16 = "tf.BlockLSTM"(%4, %x, %c, %h, %5, %6, %7, %8, %9) <{forget_bias = 1.000000e+00 : f64, cell_clip = 0.000000e+00 : f64, use_peephole = true, T = f32}> : (tensor<*xi64>, tensor<3x2x4xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<9x20xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<20xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%10) <{tensor_name = "BlockLSTM"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%11) <{tensor_name = "BlockLSTM:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%12) <{tensor_name = "BlockLSTM:2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%13) <{tensor_name = "BlockLSTM:3"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%14) <{tensor_name = "BlockLSTM:4"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%15) <{tensor_name = "BlockLSTM:5"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%16) <{tensor_name = "BlockLSTM:6"}> : (tensor<*xf32>) -> ()

// -----

// BlockLSTMV2 with a computed number of steps
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [9, 20], @"cb0a85e728d8ad1a4">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [20], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2, -0.33333334, -0.1, 0.13333334, 0.36666667, -0.16666667, 0.06666667, 0.3, -0.23333333, 0.0, 0.23333333]>}>
// CHECK-NEXT: %[[TENSORITERATOR:[0-9]+]], %[[TENSORITERATOR_2:[0-9]+]], %[[TENSORITERATOR_3:[0-9]+]] = "opset.TensorIterator_1"(%x, %c, %h) <{input_ports = [{external = 0 : i64, parameter = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, parameter = 1 : i64}, {external = 2 : i64, parameter = 2 : i64}], output_ports = [{external = 0 : i64, result = 0 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}, {external = 1 : i64, result = 1 : i64}, {external = 2 : i64, result = 2 : i64}], back_edges = [{result = 1 : i64, parameter = 1 : i64}, {result = 2 : i64, parameter = 2 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [20], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2, -0.33333334, -0.1, 0.13333334, 0.36666667, -0.16666667, 0.06666667, 0.3, -0.23333333, 0.0, 0.23333333]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [9, 20], @"cb0a85e728d8ad1a4">}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_8]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SQUEEZE]], %[[PARAMETER_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x9xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONCAT]], %[[CONSTANT_7]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x20xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_6]]){{.*}} -> tensor<2x20xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[ADD]], %[[CONSTANT_9]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>)
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[SPLIT_3]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TANH]], %[[SIGMOID]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_2]], %[[SIGMOID_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_4]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[TANH_2:[0-9]+]] = "opset.Tanh_1"(%[[ADD_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[TANH_2]], %[[SIGMOID_3]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[SIGMOID]], %[[ADD_2]], %[[SIGMOID_2]], %[[SIGMOID_3]], %[[TANH]], %[[TANH_2]], %[[MULTIPLY_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x35xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONCAT_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2x35xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_3]])
// CHECK-NEXT: }){{.*}} -> (tensor<3x2x35xf32>, tensor<2x5xf32>, tensor<2x5xf32>)
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_13]], %[[RESHAPE]], %[[CONSTANT_14]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[RANGE]], %n){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[LESS]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<3x1x1xi1>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[RESHAPE_2]], %[[TENSORITERATOR]], %[[CONSTANT_16]]){{.*}} -> tensor<3x2x35xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SPLIT_5:[0-9]+]], %[[SPLIT_6:[0-9]+]], %[[SPLIT_7:[0-9]+]], %[[SPLIT_8:[0-9]+]], %[[SPLIT_9:[0-9]+]], %[[SPLIT_10:[0-9]+]], %[[SPLIT_11:[0-9]+]] = "opset.Split_1"(%[[SELECT]], %[[CONSTANT_17]]) <{num_splits = 7 : i64}>{{.*}} -> (tensor<3x2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xf32>, tensor<3x2x5xf32>)
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[SPLIT_11]], %[[CONSTANT_18]]){{.*}} -> tensor<3x2x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD_3]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x2x4xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x5xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<2x5xf32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i64>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [9, 20], @"cb0a85e728d8ad1a4">, dtype = f32}> : () -> tensor<9x20xf32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>, dtype = f32}> : () -> tensor<5xf32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>, dtype = f32}> : () -> tensor<5xf32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>, dtype = f32}> : () -> tensor<5xf32>
%8 = "tf.Const"() <{value = #stepwell.constant<"f32", [20], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2, -0.33333334, -0.1, 0.13333334, 0.36666667, -0.16666667, 0.06666667, 0.3, -0.23333333, 0.0, 0.23333333]>, dtype = f32}> : () -> tensor<20xf32>
%9, %10, %11, %12, %13, %14, %15 = "tf.BlockLSTMV2"(%n, %x, %c, %h, %4, %5, %6, %7, %8) <{cell_clip = 0.000000e+00 : f64, use_peephole = false, T = f32}> : (tensor<i64>, tensor<3x2x4xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<9x20xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<20xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
%16 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%17 = "tf.AddV2"(%15, %16) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%17) <{tensor_name = "add"}> : (tensor<*xf32>) -> ()

// -----

// LSTMBlockCell -> one step
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [9, 20], @"cb0a85e728d8ad1a4">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [20], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2, -0.33333334, -0.1, 0.13333334, 0.36666667, -0.16666667, 0.06666667, 0.3, -0.23333333, 0.0, 0.23333333]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%x, %h) <{axis = 1 : i64}>{{.*}} -> tensor<2x9xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONCAT]], %[[CONSTANT]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x20xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_5]]){{.*}} -> tensor<2x20xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]], %[[SPLIT_4:[0-9]+]] = "opset.Split_1"(%[[ADD]], %[[CONSTANT_6]]) <{num_splits = 4 : i64}>{{.*}} -> (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>)
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[SPLIT_3]], %[[CONSTANT_7]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[SIGMOID_2:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[SPLIT_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TANH]], %[[SIGMOID]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%c, %[[SIGMOID_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[ADD_3]]) <{min = -3.000000e+00 : f64, max = 3.000000e+00 : f64}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[SIGMOID_3:[0-9]+]] = "opset.Sigmoid_1"(%[[SPLIT_4]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[TANH_2:[0-9]+]] = "opset.Tanh_1"(%[[CLAMP]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[TANH_2]], %[[SIGMOID_3]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SIGMOID]])
// CHECK-NEXT: "opset.Result_1"(%[[CLAMP]])
// CHECK-NEXT: "opset.Result_1"(%[[SIGMOID_2]])
// CHECK-NEXT: "opset.Result_1"(%[[SIGMOID_3]])
// CHECK-NEXT: "opset.Result_1"(%[[TANH]])
// CHECK-NEXT: "opset.Result_1"(%[[TANH_2]])
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_3]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2x5xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<2x5xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [9, 20], @"cb0a85e728d8ad1a4">, dtype = f32}> : () -> tensor<9x20xf32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>, dtype = f32}> : () -> tensor<5xf32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>, dtype = f32}> : () -> tensor<5xf32>
%6 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>, dtype = f32}> : () -> tensor<5xf32>
%7 = "tf.Const"() <{value = #stepwell.constant<"f32", [20], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2, -0.33333334, -0.1, 0.13333334, 0.36666667, -0.16666667, 0.06666667, 0.3, -0.23333333, 0.0, 0.23333333]>, dtype = f32}> : () -> tensor<20xf32>
%8, %9, %10, %11, %12, %13, %14 = "tf.LSTMBlockCell"(%x, %c, %h, %3, %4, %5, %6, %7) <{forget_bias = 1.000000e+00 : f64, cell_clip = 3.000000e+00 : f64, use_peephole = false, T = f32}> : (tensor<2x4xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<9x20xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<20xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%8) <{tensor_name = "LSTMBlockCell"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%9) <{tensor_name = "LSTMBlockCell:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%10) <{tensor_name = "LSTMBlockCell:2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%11) <{tensor_name = "LSTMBlockCell:3"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%12) <{tensor_name = "LSTMBlockCell:4"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%13) <{tensor_name = "LSTMBlockCell:5"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%14) <{tensor_name = "LSTMBlockCell:6"}> : (tensor<*xf32>) -> ()

// -----

// GRUBlockCell -> one step
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [9, 10], @"c8f9f027391916096">}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [9, 5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2, -0.33333334, -0.1, 0.13333334, 0.36666667, -0.16666667, 0.06666667, 0.3, -0.23333333, 0.0, 0.23333333, -0.3, -0.06666667, 0.16666667, -0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2, -0.33333334, -0.1, 0.13333334, 0.36666667, -0.16666667, 0.06666667, 0.3, -0.23333333, 0.0, 0.23333333, -0.3, -0.06666667]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [10], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%x, %h) <{axis = 1 : i64}>{{.*}} -> tensor<2x9xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[CONCAT]], %[[CONSTANT]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x10xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MATMUL]], %[[CONSTANT_3]]){{.*}} -> tensor<2x10xf32>
// CHECK-NEXT: %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%[[ADD]]){{.*}} -> tensor<2x10xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]] = "opset.Split_1"(%[[SIGMOID]], %[[CONSTANT_5]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x5xf32>, tensor<2x5xf32>)
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SPLIT]], %h){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%x, %[[MULTIPLY]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x9xf32>
// CHECK-NEXT: %[[MATMUL_2:[0-9]+]] = "opset.MatMul_1"(%[[CONCAT_2]], %[[CONSTANT_2]]) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MATMUL_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[TANH:[0-9]+]] = "opset.Tanh_1"(%[[ADD_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%h, %[[TANH]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SPLIT_2]], %[[SUBTRACT]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[TANH]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT]])
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[TANH]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_3]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4xf32>
%h = "stepwell.input"() <{tensor_name = "h"}> : () -> tensor<2x5xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [9, 10], @"c8f9f027391916096">, dtype = f32}> : () -> tensor<9x10xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [9, 5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2, -0.33333334, -0.1, 0.13333334, 0.36666667, -0.16666667, 0.06666667, 0.3, -0.23333333, 0.0, 0.23333333, -0.3, -0.06666667, 0.16666667, -0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2, -0.33333334, -0.1, 0.13333334, 0.36666667, -0.16666667, 0.06666667, 0.3, -0.23333333, 0.0, 0.23333333, -0.3, -0.06666667]>, dtype = f32}> : () -> tensor<9x5xf32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [10], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2, 0.033333335, 0.26666668, -0.26666668, -0.033333335, 0.2]>, dtype = f32}> : () -> tensor<10xf32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [-0.36666667, -0.13333334, 0.1, 0.33333334, -0.2]>, dtype = f32}> : () -> tensor<5xf32>
%6, %7, %8, %9 = "tf.GRUBlockCell"(%x, %h, %2, %3, %4, %5) <{T = f32}> : (tensor<2x4xf32>, tensor<2x5xf32>, tensor<9x10xf32>, tensor<9x5xf32>, tensor<10xf32>, tensor<5xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%6) <{tensor_name = "GRUBlockCell"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%7) <{tensor_name = "GRUBlockCell:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "GRUBlockCell:2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%9) <{tensor_name = "GRUBlockCell:3"}> : (tensor<*xf32>) -> ()

// -----

// BlockLSTM of one step without time
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.BlockLSTM  ""  (i64[], f32[2,3], f32[2,3], f32[2,3], f32[2,3], f32[2,3], f32[2,3], f32[2,3], f32[2,3])
// CHECK-NEXT: x has rank 2, not 3
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i64>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%1, %2, %3, %4, %5, %6, %7 = "tf.BlockLSTM"(%n, %x, %x, %x, %x, %x, %x, %x, %x) <{forget_bias = 1.0 : f64, cell_clip = 3.0 : f64, use_peephole = false, T = f32}> : (tensor<i64>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%7) <{tensor_name = "h"}> : (tensor<*xf32>) -> ()
