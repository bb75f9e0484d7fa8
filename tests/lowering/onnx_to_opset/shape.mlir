// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Reshape -> Reshape; a 0 keeps the size
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Reshape_1"(%data, %shape) <{special_zero = true}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x6xf32>
%shape = "onnx.Constant"() <{value = #stepwell.constant<"i64", [3], [0, 3, -1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Reshape"(%data, %shape) <{allowzero = 0 : i64}> : (tensor<2x6xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Reshape with allowzero: a 0 is a size
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Reshape_1"(%data, %shape) <{special_zero = false}>{{.*}} -> tensor<3x0xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<0x6xf32>
%shape = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [3, 0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Reshape"(%data, %shape) <{allowzero = 1 : i64}> : (tensor<0x6xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Flatten at axis 1 keeps the first size
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%input, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x12xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%y = "onnx.Flatten"(%input) <{axis = 1 : i64}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Flatten at axis 0 -> one row
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, -1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%input, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x24xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%y = "onnx.Flatten"(%input) <{axis = 0 : i64}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Flatten at the last place -> one column
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%input, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<24x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3x4xf32>
%y = "onnx.Flatten"(%input) <{axis = 3 : i64}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Flatten between known sizes
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 12]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%input, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<?x?x3x4xf32>
%y = "onnx.Flatten"(%input) <{axis = -2 : i64}> : (tensor<?x?x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Flatten between unknown sizes: their product is computed
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[GATHER]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[REDUCEPROD]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%input, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?x?x4xf32>
%y = "onnx.Flatten"(%input) <{axis = 2 : i64}> : (tensor<2x?x?x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Shape -> ShapeOf
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ShapeOf_3"(%data) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x?xf32>
%y = "onnx.Shape"(%data) <{start = 0 : i64}> : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Shape from start to end -> ShapeOf, Slice
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%data) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x?x4xf32>
%y = "onnx.Shape"(%data) <{start = 1 : i64, end = -1 : i64}> : (tensor<2x?x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Shape up to end
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%data) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x?x4xf32>
%y = "onnx.Shape"(%data) <{start = 0 : i64, end = 2 : i64}> : (tensor<2x?x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Size -> ReduceProd of ShapeOf
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%data) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ReduceProd_1"(%[[SHAPEOF]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x?xf32>
%y = "onnx.Size"(%data) : (tensor<2x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Squeeze -> Squeeze
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Squeeze_1"(%data, %axes){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<1x2x1xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Squeeze"(%data, %axes) : (tensor<1x2x1xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Squeeze without axes: all of size 1, named where they are known
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Squeeze_1"(%data, %{{[0-9]+}}){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<1x2x1xf32>
%y = "onnx.Squeeze"(%data) : (tensor<1x2x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Squeeze without axes where a size is unknown: the output has rank 1, so that it is not squeezed
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.Squeeze_15"(%data, %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<?x1xf32>
%y = "onnx.Squeeze"(%data) : (tensor<?x1xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y", rank = 1}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Squeeze without axes where a size is unknown: what is made of it element by element is a scalar, so all go
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %squeezed = "opset.Squeeze_15"(%data, %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%squeezed, %four){{.*}} -> tensor<f32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<?x1xf32>
%four = "onnx.Constant"() <{value_float = 4.0}> : () -> tensor<*x!stepwell.dynamic>
%squeezed = "onnx.Squeeze"(%data) : (tensor<?x1xf32>) -> tensor<*x!stepwell.dynamic>
%y = "onnx.Mul"(%squeezed, %four) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y", rank = 0}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Squeeze without axes where sizes are unknown and not all go: the shape is computed
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%data) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SHAPEOF]], %[[CONSTANT]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[NOTEQUAL]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..3">>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[RESHAPE]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%data, %[[RESHAPE_2]]) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<?x?x3xf32>
%y = "onnx.Squeeze"(%data) : (tensor<?x?x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y", rank = 2}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Squeeze without axes to a declared rank that cannot be
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Squeeze  ""  (f32[?,2,3])
// CHECK-NEXT: a tensor of rank 3 is to be squeezed to rank 1; no sizes allow that
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<?x2x3xf32>
%y = "onnx.Squeeze"(%data) : (tensor<?x2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y", rank = 1}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Unsqueeze -> Unsqueeze
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Unsqueeze_1"(%data, %axes){{.*}} -> tensor<1x2x3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.Unsqueeze"(%data, %axes) : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Squeeze at a computed axis: the sizes of the others
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%axes, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%[[CONSTANT_3]], %[[FLOORMOD]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_6]]) <{stable = false, index_element_type = i64, axis = 0 : i64, mode = "max", sort = "index"}>{{.*}} -> (tensor<2xi64>, tensor<2xi64>)
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%data) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[TOPK_2]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%data, %[[GATHER]]) <{special_zero = false}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<1x2x1xf32>
%axes = "stepwell.input"() <{tensor_name = "axes"}> : () -> tensor<1xi64>
%y = "onnx.Squeeze"(%data, %axes) : (tensor<1x2x1xf32>, tensor<1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Unsqueeze at a computed axis: a size of 1 there
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%axes, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%[[CONSTANT_3]], %[[FLOORMOD]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CUMSUM:[0-9]+]] = "opset.CumSum_3"(%[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_6]]) <{exclusive = false, reverse = false}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CUMSUM]], %[[CONSTANT_7]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%data) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_8]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[MAXIMUM]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[SCATTERELEMENTSUPDATE]]) <{destination_type = i1}>{{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[CONVERT]], %[[GATHER]], %[[CONSTANT_10]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%data, %[[SELECT]]) <{special_zero = false}>{{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%axes = "stepwell.input"() <{tensor_name = "axes"}> : () -> tensor<1xi64>
%y = "onnx.Unsqueeze"(%data, %axes) : (tensor<2x3xf32>, tensor<1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Squeeze at more computed axes than there are
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Squeeze  ""  (f32[1], i64[2])
// CHECK-NEXT: 2 axes of a tensor of rank 1
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<1xf32>
%axes = "stepwell.input"() <{tensor_name = "axes"}> : () -> tensor<2xi64>
%y = "onnx.Squeeze"(%data, %axes) : (tensor<1xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Flatten of an unknown rank
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Flatten  ""  (f32[...])
// CHECK-NEXT: the rank of the input is not known; give its shape with --input
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<*xf32>
%y = "onnx.Flatten"(%input) <{axis = 1 : i64}> : (tensor<*xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
