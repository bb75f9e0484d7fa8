// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Sum-0-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%x, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCESUM]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%2 = "tf.Sum"(%x, %1) <{keep_dims = false, Tidx = i32, T = f32}> : (tensor<2x3x4xf32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Sum"}> : (tensor<*xf32>) -> ()

// -----

// Mean-none-static
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [0], []>}>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [0], []>, dtype = i32}> : () -> tensor<0xi32>
%2 = "tf.Mean"(%x, %1) <{keep_dims = false, Tidx = i32, T = f32}> : (tensor<2x3x4xf32>, tensor<0xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Mean"}> : (tensor<*xf32>) -> ()

// -----

// Sum-i8-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[CONVERT]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[REDUCESUM]]) <{destination_type = i8}>{{.*}} -> tensor<2xi8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi8>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [1]>, dtype = i32}> : () -> tensor<1xi32>
%2 = "tf.Sum"(%x0, %1) <{keep_dims = false, Tidx = i32, T = i8}> : (tensor<2x3xi8>, tensor<1xi32>) -> tensor<*xi8>
"stepwell.output"(%2) <{tensor_name = "Sum"}> : (tensor<*xi8>) -> ()

// -----

// EuclideanNorm-i32-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[REDUCEL2:[0-9]+]] = "opset.ReduceL2_4"(%[[CONVERT]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[REDUCEL2]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [1]>, dtype = i32}> : () -> tensor<1xi32>
%2 = "tf.EuclideanNorm"(%x0, %1) <{keep_dims = false, Tidx = i32, T = i32}> : (tensor<2x3xi32>, tensor<1xi32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "EuclideanNorm"}> : (tensor<*xi32>) -> ()

// -----

// EuclideanNorm-none-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [0], []>}>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%x){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ABS]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [0], []>, dtype = i32}> : () -> tensor<0xi32>
%2 = "tf.EuclideanNorm"(%x, %1) <{keep_dims = false, Tidx = i32, T = f32}> : (tensor<2x3x4xf32>, tensor<0xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "EuclideanNorm"}> : (tensor<*xf32>) -> ()

// -----

// All-1-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[REDUCELOGICALAND:[0-9]+]] = "opset.ReduceLogicalAnd_1"(%x, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2x4xi1>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCELOGICALAND]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xi1>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%2 = "tf.All"(%x, %1) <{keep_dims = false, Tidx = i32}> : (tensor<2x3x4xi1>, tensor<i32>) -> tensor<*xi1>
"stepwell.output"(%2) <{tensor_name = "All"}> : (tensor<*xi1>) -> ()

// -----

// Any-keep-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}>
// CHECK-NEXT: %[[REDUCELOGICALOR:[0-9]+]] = "opset.ReduceLogicalOr_1"(%x0, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x4xi1>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCELOGICALOR]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xi1>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [1]>, dtype = i32}> : () -> tensor<1xi32>
%2 = "tf.Any"(%x0, %1) <{keep_dims = true, Tidx = i32}> : (tensor<2x3x4xi1>, tensor<1xi32>) -> tensor<*xi1>
"stepwell.output"(%2) <{tensor_name = "Any"}> : (tensor<*xi1>) -> ()

// -----

// Max-two-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 2]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%x, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEMAX]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [0, 2]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.Max"(%x, %1) <{keep_dims = false, Tidx = i32, T = f32}> : (tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Max"}> : (tensor<*xf32>) -> ()

// -----

// Min-all-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%x, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEMIN]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [3], [0, 1, 2]>, dtype = i32}> : () -> tensor<3xi32>
%2 = "tf.Min"(%x, %1) <{keep_dims = false, Tidx = i32, T = f32}> : (tensor<2x3x4xf32>, tensor<3xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Min"}> : (tensor<*xf32>) -> ()

// -----

// Prod-axis-input-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%x0, %x1) <{keep_dims = true}>{{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%[[CONSTANT_3]], %[[FLOORMOD]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_6]]) <{stable = false, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "index"}>{{.*}} -> (tensor<1xi64>, tensor<1xi64>)
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[REDUCEPROD]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[TOPK_2]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[REDUCEPROD]], %[[GATHER]]) <{special_zero = false}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi32>
%2 = "tf.Prod"(%x0, %x1) <{keep_dims = false, Tidx = i32, T = f32}> : (tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Prod"}> : (tensor<*xf32>) -> ()

// -----

// ArgMax-axis1-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%x0, %[[CONSTANT_2]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x1x4xf32>, tensor<2x1x4xi64>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[TOPK_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x4xi64>
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%2 = "tf.ArgMax"(%x0, %1) <{Tidx = i32, output_type = i64, T = f32}> : (tensor<2x3x4xf32>, tensor<i32>) -> tensor<*xi64>
"stepwell.output"(%2) <{tensor_name = "ArgMax"}> : (tensor<*xi64>) -> ()

// -----

// ArgMin-axis-input-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[FLOORMOD]], %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[FLOORMOD]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_2]], %[[SELECT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[SELECT_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[TRANSPOSE]], %[[CONSTANT_5]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "min", sort = "value"}>{{.*}} -> (tensor<?x1xf32>, tensor<?x1xi64>)
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_2]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[FLOORMOD_2:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE_2]], %[[CONSTANT_9]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL_3]], %[[FLOORMOD_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[EQUAL_4:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_6]], %[[FLOORMOD_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_4]], %[[CONSTANT_7]], %[[SELECT_3]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[TOPK_2]], %[[SELECT_4]]){{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_3]], %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[FLOORMOD_3:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE_3]], %[[CONSTANT_11]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%[[CONSTANT_12]], %[[FLOORMOD_3]], %[[CONSTANT_13]], %[[CONSTANT_14]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK_3:[0-9]+]], %[[TOPK_4:[0-9]+]] = "opset.TopK_11"(%[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_15]]) <{stable = false, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "index"}>{{.*}} -> (tensor<1xi64>, tensor<1xi64>)
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[TRANSPOSE_2]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[TOPK_4]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[GATHER]]) <{special_zero = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE_4]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<i32>
%2 = "tf.ArgMin"(%x0, %x1) <{Tidx = i32, output_type = i64, T = f32}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<*xi64>
"stepwell.output"(%2) <{tensor_name = "ArgMin"}> : (tensor<*xi64>) -> ()

// -----

// ArgMax-f64-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = f32}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[CONVERT]], %[[CONSTANT_2]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<3x1xf32>, tensor<3x1xi64>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[TOPK_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x4xf64>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%2 = "tf.ArgMax"(%x0, %1) <{Tidx = i32, output_type = i64, T = f64}> : (tensor<3x4xf64>, tensor<i32>) -> tensor<*xi64>
"stepwell.output"(%2) <{tensor_name = "ArgMax"}> : (tensor<*xi64>) -> ()

// -----

// Cumsum-axis0-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%x0, %[[CONSTANT]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CUMSUM]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%2 = "tf.Cumsum"(%x0, %1) <{exclusive = false, reverse = false, Tidx = i32, T = f32}> : (tensor<2x3x4xf32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Cumsum"}> : (tensor<*xf32>) -> ()

// -----

// Cumsum-axis-input-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%x0, %x1) <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CUMSUM]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<i32>
%2 = "tf.Cumsum"(%x0, %x1) <{exclusive = false, reverse = false, Tidx = i32, T = f32}> : (tensor<2x3x4xf32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Cumsum"}> : (tensor<*xf32>) -> ()

// -----

// Cumprod-reverse-axis0-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE]], %[[CONSTANT_5]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[FLOORMOD]], %[[CONSTANT_2]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_2]], %[[FLOORMOD]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_3]], %[[SELECT]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[SELECT_2]]){{.*}} -> tensor<4x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %[[SQUEEZE]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_10]]){{.*}} -> tensor<1x2xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_11]]){{.*}} -> tensor<2x1xi64>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<2x2xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_12]]){{.*}} -> tensor<4x3x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[GREATEREQUAL]], %[[UNSQUEEZE_3]], %[[CONSTANT_13]]){{.*}} -> tensor<4x3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SELECT_3]], %[[CONSTANT_14]]) <{keep_dims = false}>{{.*}} -> tensor<4x3x2xf32>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[REDUCEPROD]], %[[SELECT_2]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%2 = "tf.Cumprod"(%x0, %1) <{exclusive = false, reverse = true, Tidx = i32, T = f32}> : (tensor<2x3x4xf32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Cumprod"}> : (tensor<*xf32>) -> ()

// -----

// CumulativeLogsumexp-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE]], %[[CONSTANT_5]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[FLOORMOD]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_2]], %[[FLOORMOD]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_3]], %[[SELECT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[SELECT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %[[SQUEEZE]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_10]]){{.*}} -> tensor<1x3xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_11]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<3x3xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_12]]){{.*}} -> tensor<2x1x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[UNSQUEEZE_3]], %[[CONSTANT_13]]){{.*}} -> tensor<2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[SELECT_3]], %[[CONSTANT_14]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CLAMP:[0-9]+]] = "opset.Clamp_1"(%[[REDUCEMAX]]) <{min = -3.000000e+38 : f64, max = 3.000000e+38 : f64}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SELECT_3]], %[[CLAMP]]){{.*}} -> tensor<2x3x3xf32>
// CHECK-NEXT: %[[EXP:[0-9]+]] = "opset.Exp_1"(%[[SUBTRACT]]){{.*}} -> tensor<2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[EXP]], %[[CONSTANT_15]]) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[REDUCESUM]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[LOG]], %[[CLAMP]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[ADD]], %[[CONSTANT_16]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SQUEEZE_2]], %[[SELECT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%2 = "tf.CumulativeLogsumexp"(%x0, %1) <{exclusive = false, reverse = false, Tidx = i32, T = f32}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "CumulativeLogsumexp"}> : (tensor<*xf32>) -> ()

// -----

// IsotonicRegression-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[SQUEEZE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_5]]){{.*}} -> tensor<5x1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_6]]){{.*}} -> tensor<1x5xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%x0, %[[CONSTANT_7]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM_2:[0-9]+]] = "opset.CumSum_3"(%x0, %[[CONSTANT_8]]) <{exclusive = true, reverse = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[CUMSUM]], %[[CONSTANT_9]]){{.*}} -> tensor<2x1x5xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[CUMSUM_2]], %[[CONSTANT_10]]){{.*}} -> tensor<2x5x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]){{.*}} -> tensor<2x5x5xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<5x5xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SUBTRACT_2]], %[[CONSTANT_11]]){{.*}} -> tensor<5x5xi64>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]){{.*}} -> tensor<5x5xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[ADD]], %[[CONSTANT_12]]){{.*}} -> tensor<5x5xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[SELECT]]) <{destination_type = f32}>{{.*}} -> tensor<5x5xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONVERT]]) <{m_pythondiv = true{{.*}} -> tensor<2x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.0e+38]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[DIVIDE]], %[[CONSTANT_13]]){{.*}} -> tensor<2x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2x5x1x5xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-3.0e+38]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[UNSQUEEZE_5]], %[[CONSTANT_15]]){{.*}} -> tensor<2x5x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[SELECT_3]], %[[CONSTANT_16]]) <{keep_dims = false}>{{.*}} -> tensor<2x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0e+38]>}>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[LESSEQUAL]], %[[REDUCEMAX]], %[[CONSTANT_17]]){{.*}} -> tensor<2x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%[[SELECT_4]], %[[CONSTANT_18]]) <{keep_dims = false}>{{.*}} -> tensor<2x5xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483648]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[REDUCEMIN]], %[[CONSTANT_19]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[REDUCEMIN]], %[[CONSTANT_23]], %[[CONSTANT_24]], %[[CONSTANT_25]], %[[CONSTANT_26]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SLICE]], %[[SLICE_2]]){{.*}} -> tensor<2x4xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<2x5xi32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_2]], %[[CONSTANT_27]]){{.*}} -> tensor<2x5xi32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[MULTIPLY]], %[[CONSTANT_28]], %[[CONSTANT_29]], %[[CONSTANT_30]], %[[CONSTANT_31]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[NOTEQUAL]]) <{destination_type = i32}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SLICE_3]], %[[CONVERT_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x5xi32>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CUMSUM_3:[0-9]+]] = "opset.CumSum_3"(%[[CONCAT]], %[[CONSTANT_32]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<2x5xi32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEMIN]])
// CHECK-NEXT: "opset.Result_1"(%[[CUMSUM_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5xf32>
%1, %2 = "tf.IsotonicRegression"(%x0) <{output_dtype = f32, T = f32}> : (tensor<2x5xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%1) <{tensor_name = "IsotonicRegression"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%2) <{tensor_name = "IsotonicRegression:1"}> : (tensor<*xi32>) -> ()

// -----

// Sum over an unknown number of axes
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.Sum  ""  (f32[2,3], i32[?])
// CHECK-NEXT: the number of axes is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%axes = "stepwell.input"() <{tensor_name = "axes"}> : () -> tensor<?xi32>
%y = "tf.Sum"(%x, %axes) <{keep_dims = false, T = f32, Tidx = i32}> : (tensor<2x3xf32>, tensor<?xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Sum of complex numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[PARAMETER]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCESUM]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xcomplex<f32>>
%axes = "tf.Const"() <{dtype = i32, value = #stepwell.constant<"i32", [1], [-1]>}> : () -> tensor<1xi32>
%y = "tf.Sum"(%x, %axes) <{keep_dims = false, T = complex<f32>, Tidx = i32}> : (tensor<2x3xcomplex<f32>>, tensor<1xi32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// Prod of complex numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x2x2xf32>
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[GATHER]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[GATHER_2]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[GATHER]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[GATHER_2]], %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_19]], %[[CONSTANT_20]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SLICE_2]], %[[SLICE_4]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[SLICE_4]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[SLICE_2]], %[[SLICE_3]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SUBTRACT]], %[[CONSTANT_21]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[ADD]], %[[CONSTANT_22]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SQUEEZE]], %[[CONSTANT_23]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SQUEEZE_2]], %[[CONSTANT_24]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2xcomplex<f32>>
%axes = "tf.Const"() <{dtype = i32, value = #stepwell.constant<"i32", [1], [-1]>}> : () -> tensor<1xi32>
%y = "tf.Prod"(%x, %axes) <{keep_dims = false, T = complex<f32>, Tidx = i32}> : (tensor<2x2xcomplex<f32>>, tensor<1xi32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// Prod of an unknown number of complex numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x?x2xf32>
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[GATHER]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[GATHER_2]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MINIMUM]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_6]], %[[MAXIMUM]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[MAXIMUM]], %[[CONSTANT_7]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[DIVIDE]], %[[CONSTANT_8]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SELECT]], %[[SELECT]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_9]], %[[MULTIPLY]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[SQRT]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["nan"]>}>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%[[ABS]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[ISNAN_2:[0-9]+]] = "opset.IsNaN_10"(%[[ABS_2]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[ISNAN]], %[[ISNAN_2]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALOR]], %[[CONSTANT_10]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SELECT_2]], %[[CONSTANT_5]]) <{keep_dims = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ABS_3:[0-9]+]] = "opset.Abs_1"(%[[GATHER_2]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[ABS_4:[0-9]+]] = "opset.Abs_1"(%[[GATHER]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[ABS_3]], %[[ABS_4]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[MINIMUM_2:[0-9]+]] = "opset.Minimum_1"(%[[ABS_3]], %[[ABS_4]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MINIMUM_2]], %[[MAXIMUM_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[MAXIMUM_2]], %[[CONSTANT_11]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[NOTEQUAL]], %[[DIVIDE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[MINIMUM_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_13]], %[[SELECT_3]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[ATAN:[0-9]+]] = "opset.Atan_1"(%[[SELECT_4]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5707964]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_15]], %[[ATAN]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[LESS_3:[0-9]+]] = "opset.Less_1"(%[[ABS_4]], %[[ABS_3]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[LESS_3]], %[[SUBTRACT]], %[[ATAN]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.1415927]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_16]], %[[SELECT_5]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_17]], %[[GATHER]]) <{m_pythondiv = true{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[GATHER]], %[[CONSTANT_18]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[DIVIDE_3]], %[[GATHER]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS_4:[0-9]+]] = "opset.Less_1"(%[[SELECT_6]], %[[CONSTANT_19]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[LESS_4]], %[[SUBTRACT_2]], %[[SELECT_5]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[SELECT_7]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_20]], %[[GATHER_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[GATHER_2]], %[[CONSTANT_21]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[SELECT_8:[0-9]+]] = "opset.Select_1"(%[[EQUAL_3]], %[[DIVIDE_4]], %[[GATHER_2]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS_5:[0-9]+]] = "opset.Less_1"(%[[SELECT_8]], %[[CONSTANT_22]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[SELECT_9:[0-9]+]] = "opset.Select_1"(%[[LESS_5]], %[[NEGATIVE]], %[[SELECT_7]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["nan"]>}>
// CHECK-NEXT: %[[ISNAN_3:[0-9]+]] = "opset.IsNaN_10"(%[[GATHER]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[ISNAN_4:[0-9]+]] = "opset.IsNaN_10"(%[[GATHER_2]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[LOGICALOR_2:[0-9]+]] = "opset.LogicalOr_1"(%[[ISNAN_3]], %[[ISNAN_4]]){{.*}} -> tensor<2x?xi1>
// CHECK-NEXT: %[[SELECT_10:[0-9]+]] = "opset.Select_1"(%[[LOGICALOR_2]], %[[CONSTANT_23]], %[[SELECT_9]]){{.*}} -> tensor<2x?xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SELECT_10]], %[[CONSTANT_5]]) <{keep_dims = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[COS:[0-9]+]] = "opset.Cos_1"(%[[REDUCESUM]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SIN:[0-9]+]] = "opset.Sin_1"(%[[REDUCESUM]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[COS]], %[[REDUCEPROD]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[SIN]], %[[REDUCEPROD]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY_3]], %[[CONSTANT_24]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY_4]], %[[CONSTANT_25]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x?xcomplex<f32>>
%axes = "tf.Const"() <{dtype = i32, value = #stepwell.constant<"i32", [1], [-1]>}> : () -> tensor<1xi32>
%y = "tf.Prod"(%x, %axes) <{keep_dims = false, T = complex<f32>, Tidx = i32}> : (tensor<2x?xcomplex<f32>>, tensor<1xi32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// EuclideanNorm of complex numbers
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.EuclideanNorm  ""  (dynamic[...], i32[1])
// CHECK-NEXT: EuclideanNorm of complex numbers is expressed for sums, means and products over constant axes
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x2xcomplex<f32>>
%axes = "tf.Const"() <{dtype = i32, value = #stepwell.constant<"i32", [1], [-1]>}> : () -> tensor<1xi32>
%y = "tf.EuclideanNorm"(%x, %axes) <{keep_dims = false, T = complex<f32>, Tidx = i32}> : (tensor<2x2xcomplex<f32>>, tensor<1xi32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// Cumsum of complex numbers along a computed axis
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.Cumsum  ""  (dynamic[...], i32[])
// CHECK-NEXT: the axis of complex numbers is not a constant
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xcomplex<f32>>
%axis = "stepwell.input"() <{tensor_name = "axis"}> : () -> tensor<i32>
%y = "tf.Cumsum"(%x, %axis) <{exclusive = false, reverse = false, T = complex<f32>, Tidx = i32}> : (tensor<2x3xcomplex<f32>>, tensor<i32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()
