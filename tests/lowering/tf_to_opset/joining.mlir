// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// ConcatV2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%x0, %x0_1) <{axis = 2 : i64}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x0_0 = "stepwell.input"() <{tensor_name = "x0_0"}> : () -> tensor<2x3x4xf32>
%x0_1 = "stepwell.input"() <{tensor_name = "x0_1"}> : () -> tensor<2x3x4xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.ConcatV2"(%x0_0, %x0_1, %2) <{Tidx = i32, N = 2 : i64, T = f32}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "ConcatV2"}> : (tensor<*xf32>) -> ()

// -----

// Concat along a computed axis, which changes places with the first
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[FLOORMOD]], %[[CONSTANT]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[FLOORMOD]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_2]], %[[SELECT]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x1, %[[SELECT_2]]){{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%x1_1, %[[SELECT_2]]){{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[CONCAT]], %[[SELECT_2]]){{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<i32>
%x1_0 = "stepwell.input"() <{tensor_name = "x1_0"}> : () -> tensor<2x3x2xf32>
%x1_1 = "stepwell.input"() <{tensor_name = "x1_1"}> : () -> tensor<2x3x2xf32>
%3 = "tf.Concat"(%x0, %x1_0, %x1_1) <{N = 2 : i64, T = f32}> : (tensor<i32>, tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Concat"}> : (tensor<*xf32>) -> ()

// -----

// ConcatV2 of complex numbers along a computed axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[FLOORMOD]], %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[FLOORMOD]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_2]], %[[SELECT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SELECT_2]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[PARAMETER]], %[[CONCAT]]){{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[PARAMETER_2]], %[[CONCAT]]){{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[TRANSPOSE]], %[[TRANSPOSE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[CONCAT_2]], %[[CONCAT]]){{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%x0_0 = "stepwell.input"() <{tensor_name = "x0_0"}> : () -> tensor<2x3xcomplex<f32>>
%x0_1 = "stepwell.input"() <{tensor_name = "x0_1"}> : () -> tensor<2x3xcomplex<f32>>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<i32>
%3 = "tf.ConcatV2"(%x0_0, %x0_1, %x1) <{Tidx = i32, N = 2 : i64, T = complex<f32>}> : (tensor<2x3xcomplex<f32>>, tensor<2x3xcomplex<f32>>, tensor<i32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%3) <{tensor_name = "ConcatV2"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// Pack -> Unsqueeze, Concat
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%x0_1, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x0_0 = "stepwell.input"() <{tensor_name = "x0_0"}> : () -> tensor<2x3xf32>
%x0_1 = "stepwell.input"() <{tensor_name = "x0_1"}> : () -> tensor<2x3xf32>
%2 = "tf.Pack"(%x0_0, %x0_1) <{axis = -1 : i64, N = 2 : i64, T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Pack"}> : (tensor<*xf32>) -> ()

// -----

// Pack of complex numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER]], %[[CONSTANT]]){{.*}} -> tensor<2x3x1x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[PARAMETER_2]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1x2xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -2 : i64}>{{.*}} -> tensor<2x3x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x0_0 = "stepwell.input"() <{tensor_name = "x0_0"}> : () -> tensor<2x3xcomplex<f32>>
%x0_1 = "stepwell.input"() <{tensor_name = "x0_1"}> : () -> tensor<2x3xcomplex<f32>>
%2 = "tf.Pack"(%x0_0, %x0_1) <{axis = -1 : i64, N = 2 : i64, T = complex<f32>}> : (tensor<2x3xcomplex<f32>>, tensor<2x3xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%2) <{tensor_name = "Pack"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// Unpack -> Split, Squeeze
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]] = "opset.Split_1"(%x0, %[[CONSTANT]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<2x2x1xf32>, tensor<2x2x1xf32>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SPLIT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SPLIT_2]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x2x2xf32>
%1, %2 = "tf.Unpack"(%x0) <{axis = -1 : i64, num = 2 : i64, T = f32}> : (tensor<2x2x2xf32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%1) <{tensor_name = "Unpack"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%2) <{tensor_name = "Unpack:1"}> : (tensor<*xf32>) -> ()

// -----

// Unpack of strings: their places are split
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [6]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%[[RESHAPE_2]], %[[CONSTANT_5]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<2x1xi64>, tensor<2x1xi64>, tensor<2x1xi64>)
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[SPLIT]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[SPLIT_2]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[SPLIT_3]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER]], %[[CONSTANT_9]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER_2]], %[[CONSTANT_10]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER_3]], %[[CONSTANT_11]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x!stepwell.string>
%1, %2, %3 = "tf.Unpack"(%x0) <{axis = 1 : i64, num = 3 : i64, T = !stepwell.string}> : (tensor<2x3x!stepwell.string>) -> (tensor<*x!stepwell.string>, tensor<*x!stepwell.string>, tensor<*x!stepwell.string>)
"stepwell.output"(%1) <{tensor_name = "Unpack"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%2) <{tensor_name = "Unpack:1"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%3) <{tensor_name = "Unpack:2"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// Split
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%x0, %[[CONSTANT_2]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT]])
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[SPLIT_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?x?xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%2, %3, %4 = "tf.Split"(%1, %x0) <{num_split = 3 : i64, T = f32}> : (tensor<i32>, tensor<?x?x?xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%2) <{tensor_name = "Split"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%3) <{tensor_name = "Split:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%4) <{tensor_name = "Split:2"}> : (tensor<*xf32>) -> ()

// -----

// Split along a computed axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[FLOORMOD]], %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[FLOORMOD]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[CONSTANT_2]], %[[SELECT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x1, %[[SELECT_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]], %[[SPLIT_3:[0-9]+]] = "opset.Split_1"(%[[TRANSPOSE]], %[[CONSTANT_5]]) <{num_splits = 3 : i64}>{{.*}} -> (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>)
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SPLIT]], %[[SELECT_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[SPLIT_2]], %[[SELECT_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%[[SPLIT_3]], %[[SELECT_2]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_4]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<i32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x6xf32>
%2, %3, %4 = "tf.Split"(%x0, %x1) <{num_split = 3 : i64, T = f32}> : (tensor<i32>, tensor<2x6xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%2) <{tensor_name = "Split"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%3) <{tensor_name = "Split:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%4) <{tensor_name = "Split:2"}> : (tensor<*xf32>) -> ()

// -----

// SplitV
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [-1, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%x0, %[[CONSTANT_3]], %[[CONSTANT]]){{.*}} -> (tensor<2x3x1xf32>, tensor<2x3x3xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[VARIADICSPLIT]])
// CHECK-NEXT: "opset.Result_1"(%[[VARIADICSPLIT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [-1, 3]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%3, %4 = "tf.SplitV"(%x0, %1, %2) <{Tlen = i32, num_split = 2 : i64, T = f32}> : (tensor<2x3x4xf32>, tensor<2xi32>, tensor<i32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%3) <{tensor_name = "SplitV"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%4) <{tensor_name = "SplitV:1"}> : (tensor<*xf32>) -> ()

// -----

// SplitV of computed lengths in i8
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%x0, %[[CONSTANT_2]], %[[CONVERT]]){{.*}} -> (tensor<2x?xf32>, tensor<2x?xf32>)
// CHECK-NEXT: "opset.Result_1"(%[[VARIADICSPLIT]])
// CHECK-NEXT: "opset.Result_1"(%[[VARIADICSPLIT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi8>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%3, %4 = "tf.SplitV"(%x0, %x1, %2) <{Tlen = i8, num_split = 2 : i64, T = f32}> : (tensor<2x6xf32>, tensor<2xi8>, tensor<i32>) -> (tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%3) <{tensor_name = "SplitV"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%4) <{tensor_name = "SplitV:1"}> : (tensor<*xf32>) -> ()

// -----

// SplitV of strings
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [1, 0, 5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<12x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [12]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{output_type = i64}>{{.*}} -> tensor<12xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x6xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]], %[[VARIADICSPLIT_3:[0-9]+]] = "opset.VariadicSplit_1"(%[[RESHAPE_2]], %[[CONSTANT_7]], %[[CONSTANT]]){{.*}} -> (tensor<2x1xi64>, tensor<2x0xi64>, tensor<2x5xi64>)
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[VARIADICSPLIT]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x1x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[VARIADICSPLIT_2]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x0x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[VARIADICSPLIT_3]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x5x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_2]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x6x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [3], [1, 0, 5]>, dtype = i32}> : () -> tensor<3xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%3, %4, %5 = "tf.SplitV"(%x0, %1, %2) <{Tlen = i32, num_split = 3 : i64, T = !stepwell.string}> : (tensor<2x6x!stepwell.string>, tensor<3xi32>, tensor<i32>) -> (tensor<*x!stepwell.string>, tensor<*x!stepwell.string>, tensor<*x!stepwell.string>)
"stepwell.output"(%3) <{tensor_name = "SplitV"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%4) <{tensor_name = "SplitV:1"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%5) <{tensor_name = "SplitV:2"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// ConcatOffset: sums of the earlier sizes along the axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[RESHAPE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[RANGE]], %[[FLOORMOD]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[EQUAL]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x1, %[[CONSTANT_5]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x1, %[[CONVERT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<i32>
%x1_0 = "stepwell.input"() <{tensor_name = "x1_0"}> : () -> tensor<2xi32>
%x1_1 = "stepwell.input"() <{tensor_name = "x1_1"}> : () -> tensor<2xi32>
%3, %4 = "tf.ConcatOffset"(%x0, %x1_0, %x1_1) <{shape_type = i32, N = 2 : i64}> : (tensor<i32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<*xi32>, tensor<*xi32>)
"stepwell.output"(%3) <{tensor_name = "ConcatOffset"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%4) <{tensor_name = "ConcatOffset:1"}> : (tensor<*xi32>) -> ()
