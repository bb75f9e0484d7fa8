// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Reshape: a size of 0 is one
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [3, 0]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3x0xf32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<0x3xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [3, 0]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.Reshape"(%x0, %1) <{Tshape = i32, T = f32}> : (tensor<0x3xf32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Reshape"}> : (tensor<*xf32>) -> ()

// -----

// Reshape to a computed shape of known length
// CHECK-LABEL: builtin.module
// CHECK:      %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %x1) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi32>
%2 = "tf.Reshape"(%x0, %x1) <{Tshape = i32, T = f32}> : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Reshape"}> : (tensor<*xf32>) -> ()

// -----

// Reshape of complex numbers: their parts go with them
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xcomplex<f32>>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1xi32>
%2 = "tf.Reshape"(%x0, %x1) <{Tshape = i32, T = complex<f32>}> : (tensor<2x3xcomplex<f32>>, tensor<1xi32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%2) <{tensor_name = "Reshape"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// ExpandDims
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x0, %[[CONSTANT_2]]){{.*}} -> tensor<?x?x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%2 = "tf.ExpandDims"(%x0, %1) <{Tdim = i32, T = f32}> : (tensor<?x?xf32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "ExpandDims"}> : (tensor<*xf32>) -> ()

// -----

// ExpandDims of complex numbers along a computed axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[FLOORMOD]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[FLOORMOD_2:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE_2]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%[[CONSTANT_5]], %[[FLOORMOD_2]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_8]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CUMSUM]], %[[CONSTANT_9]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[PARAMETER]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_10]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[MAXIMUM]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[SCATTERELEMENTSUPDATE]]) <{destination_type = i1}>{{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[CONVERT_2]], %[[GATHER]], %[[CONSTANT_12]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[PARAMETER]], %[[SELECT]]) <{special_zero = false}>{{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xcomplex<f32>>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<i32>
%2 = "tf.ExpandDims"(%x0, %x1) <{Tdim = i32, T = complex<f32>}> : (tensor<2x3xcomplex<f32>>, tensor<i32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%2) <{tensor_name = "ExpandDims"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// Squeeze of named axes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%x0, %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x2x1x1xf32>
%1 = "tf.Squeeze"(%x0) <{squeeze_dims = array<i64: -4, 2>, T = f32}> : (tensor<1x2x1x1xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Squeeze"}> : (tensor<*xf32>) -> ()

// -----

// Squeeze of whatever has size 1: unknown sizes are taken for others
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%x0, %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x?x1x3xf32>
%1 = "tf.Squeeze"(%x0) <{squeeze_dims = array<i64>, T = f32}> : (tensor<1x?x1x3xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Squeeze"}> : (tensor<*xf32>) -> ()

// -----

// Reshape to a computed shape of unknown length
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.Reshape  ""  (f32[2,3], i32[?])
// CHECK-NEXT: the rank of the result is not known: its sizes are computed, and so is their number; give the shape of the input that they come from with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<?xi32>
%y = "tf.Reshape"(%x, %s) <{T = f32, Tshape = i32}> : (tensor<2x3xf32>, tensor<?xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
