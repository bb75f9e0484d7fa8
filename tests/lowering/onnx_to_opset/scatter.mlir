// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// GatherElements -> GatherElements of indices counted from the front
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.GatherElements_6"(%data, %indices) <{axis = 1 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2x1xi64>
%y = "onnx.GatherElements"(%data, %indices) <{axis = -1 : i64}> : (tensor<2x3xf32>, tensor<2x1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GatherElements of known indices, none of them negative
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.GatherElements_6"(%data, %indices) <{axis = 1 : i64}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%indices = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2, 1], [0, 2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.GatherElements"(%data, %indices) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GatherND of known indices -> GatherND
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.GatherND_8"(%data, %indices) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%indices = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2, 2], [0, 1, 1, 2]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.GatherND"(%data, %indices) <{batch_dims = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GatherND of computed indices: each is counted from the front by its own dimension
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.GatherND_8"(%data, %indices) <{batch_dims = 1 : i64}>{{.*}} -> tensor<2x5x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x?x4xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2x5x1xi64>
%y = "onnx.GatherND"(%data, %indices) <{batch_dims = 1 : i64}> : (tensor<2x?x4xf32>, tensor<2x5x1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GatherND of tuples of unknown width
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.GatherND_8"(%data, %indices) <{batch_dims = 0 : i64}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<5x?xi64>
%y = "onnx.GatherND"(%data, %indices) <{batch_dims = 0 : i64}> : (tensor<2x3xf32>, tensor<5x?xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ScatterElements -> ScatterElementsUpdate
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ScatterElementsUpdate_12"(%data, %indices, %updates, %[[CONSTANT]]) <{reduction = "none", use_init_val = true}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<3x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2x3xi64>
%updates = "stepwell.input"() <{tensor_name = "updates"}> : () -> tensor<2x3xf32>
%y = "onnx.ScatterElements"(%data, %indices, %updates) <{axis = 0 : i64, reduction = "none"}> : (tensor<3x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ScatterElements with reduction add
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.ScatterElementsUpdate_12"(%data, %indices, %updates, %[[CONSTANT]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<3x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2x3xi64>
%updates = "stepwell.input"() <{tensor_name = "updates"}> : () -> tensor<2x3xf32>
%y = "onnx.ScatterElements"(%data, %indices, %updates) <{axis = -1 : i64, reduction = "add"}> : (tensor<3x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ScatterElements with reduction mul
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.ScatterElementsUpdate_12"(%data, %indices, %updates, %[[CONSTANT]]) <{reduction = "prod", use_init_val = true}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<3x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2x3xi64>
%updates = "stepwell.input"() <{tensor_name = "updates"}> : () -> tensor<2x3xf32>
%y = "onnx.ScatterElements"(%data, %indices, %updates) <{axis = -1 : i64, reduction = "mul"}> : (tensor<3x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ScatterElements with reduction max
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.ScatterElementsUpdate_12"(%data, %indices, %updates, %[[CONSTANT]]) <{reduction = "max", use_init_val = true}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<3x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2x3xi64>
%updates = "stepwell.input"() <{tensor_name = "updates"}> : () -> tensor<2x3xf32>
%y = "onnx.ScatterElements"(%data, %indices, %updates) <{axis = -1 : i64, reduction = "max"}> : (tensor<3x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ScatterElements with reduction min
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.ScatterElementsUpdate_12"(%data, %indices, %updates, %[[CONSTANT]]) <{reduction = "min", use_init_val = true}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<3x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2x3xi64>
%updates = "stepwell.input"() <{tensor_name = "updates"}> : () -> tensor<2x3xf32>
%y = "onnx.ScatterElements"(%data, %indices, %updates) <{axis = -1 : i64, reduction = "min"}> : (tensor<3x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ScatterND -> ScatterNDUpdate
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ScatterNDUpdate_15"(%data, %indices, %updates) <{reduction = "none"}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<4x3xf32>
%indices = "onnx.Constant"() <{value = #stepwell.constant<"i64", [2, 1], [0, 2]>}> : () -> tensor<*x!stepwell.dynamic>
%updates = "stepwell.input"() <{tensor_name = "updates"}> : () -> tensor<2x3xf32>
%y = "onnx.ScatterND"(%data, %indices, %updates) <{reduction = "none"}> : (tensor<4x3xf32>, tensor<*x!stepwell.dynamic>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ScatterND that adds, with computed indices
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.ScatterNDUpdate_15"(%data, %indices, %updates) <{reduction = "sum"}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<4x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2x1xi64>
%updates = "stepwell.input"() <{tensor_name = "updates"}> : () -> tensor<2x3xf32>
%y = "onnx.ScatterND"(%data, %indices, %updates) <{reduction = "add"}> : (tensor<4x3xf32>, tensor<2x1xi64>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TensorScatter -> ScatterElementsUpdate along the sequence axis, from write_indices on
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT]], %[[RESHAPE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<1x1x1x1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%write_indices, %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1x1xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE_3]], %[[RESHAPE_2]]){{.*}} -> tensor<2x1x1x1xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%update) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[ADD]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x4x1x3xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %y = "opset.ScatterElementsUpdate_12"(%past_cache, %[[BROADCAST]], %update, %[[CONSTANT_7]]) <{reduction = "none", use_init_val = true}>{{.*}} -> tensor<2x4x8x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%past_cache = "stepwell.input"() <{tensor_name = "past_cache"}> : () -> tensor<2x4x8x3xf32>
%update = "stepwell.input"() <{tensor_name = "update"}> : () -> tensor<2x4x1x3xf32>
%write_indices = "stepwell.input"() <{tensor_name = "write_indices"}> : () -> tensor<2xi64>
%y = "onnx.TensorScatter"(%past_cache, %update, %write_indices) <{axis = -2 : i64, mode = "linear"}> : (tensor<2x4x8x3xf32>, tensor<2x4x1x3xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TensorScatter from the beginning, around the end
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%update) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT]], %[[RESHAPE]], %[[CONSTANT_5]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, -1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<1x?x1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_7]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[RESHAPE_2]], %[[RESHAPE_3]]){{.*}} -> tensor<1x?x1xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%update) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[FLOORMOD]], %[[SHAPEOF_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x?x3xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.ScatterElementsUpdate_12"(%past_cache, %[[BROADCAST]], %update, %[[CONSTANT_9]]) <{reduction = "none", use_init_val = true}>{{.*}} -> tensor<2x8x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%past_cache = "stepwell.input"() <{tensor_name = "past_cache"}> : () -> tensor<2x8x3xf32>
%update = "stepwell.input"() <{tensor_name = "update"}> : () -> tensor<2x?x3xf32>
%y = "onnx.TensorScatter"(%past_cache, %update) <{axis = -2 : i64, mode = "circular"}> : (tensor<2x8x3xf32>, tensor<2x?x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GatherND by a scalar
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.GatherND  ""  (f32[2,3], i64[])
// CHECK-NEXT: the indices are a scalar
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<2x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<i64>
%y = "onnx.GatherND"(%data, %indices) <{batch_dims = 0 : i64}> : (tensor<2x3xf32>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ScatterElements with an unknown reduction
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ScatterElements  ""  (f32[3,3], i64[2,3], f32[2,3])
// CHECK-NEXT: 'other' is not a reduction
%data = "stepwell.input"() <{tensor_name = "data"}> : () -> tensor<3x3xf32>
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2x3xi64>
%updates = "stepwell.input"() <{tensor_name = "updates"}> : () -> tensor<2x3xf32>
%y = "onnx.ScatterElements"(%data, %indices, %updates) <{axis = 0 : i64, reduction = "other"}> : (tensor<3x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// TensorScatter along the batch axis
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: onnx.TensorScatter  ""  (f32[2,8,3], f32[2,1,3], i64[2])
// CHECK-NEXT: the sequence axis is the batch axis
%past_cache = "stepwell.input"() <{tensor_name = "past_cache"}> : () -> tensor<2x8x3xf32>
%update = "stepwell.input"() <{tensor_name = "update"}> : () -> tensor<2x1x3xf32>
%write_indices = "stepwell.input"() <{tensor_name = "write_indices"}> : () -> tensor<2xi64>
%y = "onnx.TensorScatter"(%past_cache, %update, %write_indices) <{axis = 0 : i64, mode = "linear"}> : (tensor<2x8x3xf32>, tensor<2x1x3xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GatherElements of fewer indices than elements beside the axis: the data are cut to them
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%i) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[STRIDEDSLICE:[0-9]+]] = "opset.StridedSlice_1"(%d, %[[CONSTANT]], %[[SHAPEOF]]) <{new_axis_mask = array<i64>, shrink_axis_mask = array<i64>, ellipsis_mask = array<i64>, begin_mask = array<i64: 0, 1, 1>, end_mask = array<i64: 0, 1, 1>}>{{.*}} -> tensor<1x3x4xi64>
// CHECK-NEXT: %y = "opset.GatherElements_6"(%[[STRIDEDSLICE]], %i) <{axis = 1 : i64}>{{.*}} -> tensor<1x2x4xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<2x3x4xi64>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<1x2x?xi64>
%y = "onnx.GatherElements"(%d, %i) <{axis = 1 : i64}> : (tensor<2x3x4xi64>, tensor<1x2x?xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
