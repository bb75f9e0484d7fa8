// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// ScatterNd into zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [5, 2]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[CONVERT]]) <{mode = "numpy"}>{{.*}} -> tensor<5x2xf32>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %x0, %x1) <{reduction = "sum"}>{{.*}} -> tensor<5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SCATTERNDUPDATE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x1xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x2xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [5, 2]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.ScatterNd"(%x0, %x1, %2) <{bad_indices_policy = "", T = f32, Tindices = i32}> : (tensor<2x1xi32>, tensor<2x2xf32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "ScatterNd"}> : (tensor<*xf32>) -> ()

// -----

// ScatterNd of complex numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<3x2x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [4, 2]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %x0, %[[PARAMETER]]) <{reduction = "sum"}>{{.*}} -> tensor<4x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SCATTERNDUPDATE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x1xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3x2xcomplex<f32>>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [4, 2]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.ScatterNd"(%x0, %x1, %2) <{bad_indices_policy = "", T = complex<f32>, Tindices = i32}> : (tensor<3x1xi32>, tensor<3x2xcomplex<f32>>, tensor<2xi32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%3) <{tensor_name = "ScatterNd"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// ScatterNd of strings
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2, 1], [1, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [4]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_2]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONVERT]]) <{mode = "numpy"}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [1], [""]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_4]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<1x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE]], %[[CONSTANT_9]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %[[CONSTANT]], %[[ADD]]) <{reduction = "none"}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_2]], %[[RESHAPE_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[SCATTERNDUPDATE]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 1], [1, 3]>, dtype = i32}> : () -> tensor<2x1xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [4]>, dtype = i32}> : () -> tensor<1xi32>
%3 = "tf.ScatterNd"(%1, %x0, %2) <{bad_indices_policy = "", T = !stepwell.string, Tindices = i32}> : (tensor<2x1xi32>, tensor<2x!stepwell.string>, tensor<1xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%3) <{tensor_name = "ScatterNd"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// ScatterNd of strings that may meet
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.ScatterNd  ""  (i32[2,1], string[2], i32[1])
// CHECK-NEXT: strings that meet in one place are joined; the indices must be known to differ
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<2x1xi32>
%u = "stepwell.input"() <{tensor_name = "u"}> : () -> tensor<2x!stepwell.string>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [4]>, dtype = i32}> : () -> tensor<1xi32>
%y = "tf.ScatterNd"(%i, %u, %s) <{T = !stepwell.string, Tindices = i32, bad_indices_policy = ""}> : (tensor<2x1xi32>, tensor<2x!stepwell.string>, tensor<1xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// ScatterNd that leaves out what is out of range
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [4]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[CONVERT]]) <{mode = "numpy"}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT_3]]) <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%x0, %[[CONSTANT_4]]){{.*}} -> tensor<3x1xi1>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%x0, %[[CONVERT_2]]){{.*}} -> tensor<3x1xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[GREATEREQUAL]], %[[LESS]]){{.*}} -> tensor<3x1xi1>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCELOGICALAND:[0-9]+]] = "opset.ReduceLogicalAnd_1"(%[[LOGICALAND]], %[[CONSTANT_5]]) <{keep_dims = true}>{{.*}} -> tensor<3x1xi1>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[REDUCELOGICALAND]]) <{destination_type = i32}>{{.*}} -> tensor<3x1xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %[[CONVERT_3]]){{.*}} -> tensor<3x1xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[REDUCELOGICALAND]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[RESHAPE_2]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..3">>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_10]]) <{special_zero = false}>{{.*}} -> tensor<3x1xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_5]], %[[RESHAPE_3]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x1xi32, #stepwell.bounds<"..3,1">>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE_4]], %[[RESHAPE_3]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[BROADCAST]], %[[GATHER]], %[[GATHER_2]]) <{reduction = "sum"}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SCATTERNDUPDATE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x1xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [4]>, dtype = i32}> : () -> tensor<1xi32>
%3 = "tf.ScatterNd"(%x0, %x1, %2) <{bad_indices_policy = "IGNORE", T = f32, Tindices = i32}> : (tensor<3x1xi32>, tensor<3xf32>, tensor<1xi32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "ScatterNd"}> : (tensor<*xf32>) -> ()

// -----

// TensorScatterUpdate
// CHECK-LABEL: builtin.module
// CHECK:      %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%x0, %x1, %x2) <{reduction = "none"}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SCATTERNDUPDATE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x1xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x3xf32>
%3 = "tf.TensorScatterUpdate"(%x0, %x1, %x2) <{bad_indices_policy = "", T = f32, Tindices = i32}> : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "TensorScatterUpdate"}> : (tensor<*xf32>) -> ()

// -----

// TensorScatterAdd
// CHECK-LABEL: builtin.module
// CHECK:      %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%x0, %x1, %x2) <{reduction = "sum"}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SCATTERNDUPDATE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x1xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x3xf32>
%3 = "tf.TensorScatterAdd"(%x0, %x1, %x2) <{bad_indices_policy = "", T = f32, Tindices = i32}> : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "TensorScatterAdd"}> : (tensor<*xf32>) -> ()

// -----

// TensorScatterSub
// CHECK-LABEL: builtin.module
// CHECK:      %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%x0, %x1, %x2) <{reduction = "sub"}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SCATTERNDUPDATE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x1xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x3xf32>
%3 = "tf.TensorScatterSub"(%x0, %x1, %x2) <{bad_indices_policy = "", T = f32, Tindices = i32}> : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "TensorScatterSub"}> : (tensor<*xf32>) -> ()

// -----

// TensorScatterMax
// CHECK-LABEL: builtin.module
// CHECK:      %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%x0, %x1, %x2) <{reduction = "max"}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SCATTERNDUPDATE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x1xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x3xf32>
%3 = "tf.TensorScatterMax"(%x0, %x1, %x2) <{bad_indices_policy = "", T = f32, Tindices = i32}> : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "TensorScatterMax"}> : (tensor<*xf32>) -> ()

// -----

// TensorScatterMin
// CHECK-LABEL: builtin.module
// CHECK:      %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%x0, %x1, %x2) <{reduction = "min"}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SCATTERNDUPDATE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x1xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x3xf32>
%3 = "tf.TensorScatterMin"(%x0, %x1, %x2) <{bad_indices_policy = "", T = f32, Tindices = i32}> : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "TensorScatterMin"}> : (tensor<*xf32>) -> ()

// -----

// ScatterNdNonAliasingAdd
// CHECK-LABEL: builtin.module
// CHECK:      %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%x0, %x1, %x2) <{reduction = "sum"}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SCATTERNDUPDATE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x1xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x3xf32>
%3 = "tf.ScatterNdNonAliasingAdd"(%x0, %x1, %x2) <{bad_indices_policy = "", T = f32, Tindices = i32}> : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "ScatterNdNonAliasingAdd"}> : (tensor<*xf32>) -> ()

// -----

// TensorScatterUpdate of strings
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x2) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RANGE_2]], %[[SHAPEOF_2]]) <{special_zero = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_2]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SCATTERNDUPDATE:[0-9]+]] = "opset.ScatterNDUpdate_15"(%[[RESHAPE]], %x1, %[[ADD]]) <{reduction = "none"}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%x2, %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_3]], %[[RESHAPE_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<6x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[SCATTERNDUPDATE]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x!stepwell.string>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x1xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x!stepwell.string>
%3 = "tf.TensorScatterUpdate"(%x0, %x1, %x2) <{bad_indices_policy = "", T = !stepwell.string, Tindices = i32}> : (tensor<4x!stepwell.string>, tensor<2x1xi32>, tensor<2x!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%3) <{tensor_name = "TensorScatterUpdate"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// TensorScatterAdd of strings
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorScatterAdd  ""  (string[4], i32[2,1], string[2])
// CHECK-NEXT: strings have no 'sum'
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x!stepwell.string>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<2x1xi32>
%u = "stepwell.input"() <{tensor_name = "u"}> : () -> tensor<2x!stepwell.string>
%y = "tf.TensorScatterAdd"(%x, %i, %u) <{T = !stepwell.string, Tindices = i32, bad_indices_policy = ""}> : (tensor<4x!stepwell.string>, tensor<2x1xi32>, tensor<2x!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// TensorScatterAdd by tuples of no indices
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorScatterAdd  ""  (f32[4], i32[2,0], f32[2,4])
// CHECK-NEXT: its tuples of indices are empty; reduce the updates along their first dimensions instead
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<2x0xi32>
%u = "stepwell.input"() <{tensor_name = "u"}> : () -> tensor<2x4xf32>
%y = "tf.TensorScatterAdd"(%x, %i, %u) <{T = f32, Tindices = i32, bad_indices_policy = ""}> : (tensor<4xf32>, tensor<2x0xi32>, tensor<2x4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// InplaceUpdate
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%i, %[[CONVERT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[FLOORMOD]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %y = "opset.ScatterNDUpdate_15"(%x, %[[UNSQUEEZE]], %v) <{reduction = "none"}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x3xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<2xi32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<2x3xf32>
%y = "tf.InplaceUpdate"(%x, %i, %v) <{T = f32}> : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// InplaceAdd
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%i, %[[CONVERT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[FLOORMOD]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %y = "opset.ScatterNDUpdate_15"(%x, %[[UNSQUEEZE]], %v) <{reduction = "sum"}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x3xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<2xi32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<2x3xf32>
%y = "tf.InplaceAdd"(%x, %i, %v) <{T = f32}> : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// InplaceSub
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%i, %[[CONVERT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[FLOORMOD]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %y = "opset.ScatterNDUpdate_15"(%x, %[[UNSQUEEZE]], %v) <{reduction = "sub"}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x3xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<2xi32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<2x3xf32>
%y = "tf.InplaceSub"(%x, %i, %v) <{T = f32}> : (tensor<4x3xf32>, tensor<2xi32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
