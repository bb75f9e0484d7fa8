// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// AveragePool -> AvgPool without the padding
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.AvgPool_14"(%x) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = true, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 1>, pads_end = array<i64: 0, 1>, kernel = array<i64: 2, 3>}>{{.*}} -> tensor<1x3x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%y = "onnx.AveragePool"(%x) <{auto_pad = "NOTSET", ceil_mode = 0 : i64, count_include_pad = 0 : i64, kernel_shape = array<i64: 2, 3>, strides = array<i64: 2, 2>, pads = array<i64: 0, 1, 0, 1>}> : (tensor<1x3x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AveragePool with the padding, rounded up as PyTorch does
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.AvgPool_14"(%x) <{rounding_type = "ceil_torch", auto_pad = "explicit", exclude_pad = false, strides = array<i64: 2>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, kernel = array<i64: 3>}>{{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8xf32>
%y = "onnx.AveragePool"(%x) <{auto_pad = "NOTSET", ceil_mode = 1 : i64, count_include_pad = 1 : i64, kernel_shape = array<i64: 3>, strides = array<i64: 2>}> : (tensor<1x3x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AveragePool with dilations -> AvgPool-16
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.AvgPool_16"(%x) <{rounding_type = "floor", dilations = array<i64: 2>, auto_pad = "explicit", exclude_pad = true, strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, kernel = array<i64: 2>}>{{.*}} -> tensor<1x3x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8xf32>
%y = "onnx.AveragePool"(%x) <{auto_pad = "NOTSET", ceil_mode = 0 : i64, count_include_pad = 0 : i64, kernel_shape = array<i64: 2>, dilations = array<i64: 2>}> : (tensor<1x3x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MaxPool -> MaxPool; indices into the whole tensor
// CHECK-LABEL: builtin.module
// CHECK:      %y, %y_1 = "opset.MaxPool_14"(%x) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, kernel = array<i64: 2, 2>}>{{.*}} -> (tensor<1x3x4x4xf32>, tensor<1x3x4x4xi64>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%y, %y_1 = "onnx.MaxPool"(%x) <{auto_pad = "NOTSET", ceil_mode = 0 : i64, storage_order = 0 : i64, kernel_shape = array<i64: 2, 2>, strides = array<i64: 2, 2>}> : (tensor<1x3x8x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MaxPool with indices in column-major order: rows count first
// CHECK-LABEL: builtin.module
// CHECK:      %y, %[[MAXPOOL:[0-9]+]] = "opset.MaxPool_14"(%x) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, kernel = array<i64: 2, 2>}>{{.*}} -> (tensor<1x3x7x5xf32>, tensor<1x3x7x5xi64>)
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [8]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[MAXPOOL]], %[[MULTIPLY]]){{.*}} -> tensor<1x3x7x5xi64>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[FLOORMOD]], %[[CONSTANT_2]]) <{m_pythondiv = true{{.*}} -> tensor<1x3x7x5xi64>
// CHECK-NEXT: %[[FLOORMOD_2:[0-9]+]] = "opset.FloorMod_1"(%[[FLOORMOD]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3x7x5xi64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[FLOORMOD_2]], %[[CONSTANT]]){{.*}} -> tensor<1x3x7x5xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[DIVIDE]]){{.*}} -> tensor<1x3x7x5xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXPOOL]], %[[FLOORMOD]]){{.*}} -> tensor<1x3x7x5xi64>
// CHECK-NEXT: %y_1 = "opset.Add_1"(%[[SUBTRACT]], %[[ADD]]){{.*}} -> tensor<1x3x7x5xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y_1)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x6xf32>
%y, %y_1 = "onnx.MaxPool"(%x) <{auto_pad = "NOTSET", ceil_mode = 0 : i64, storage_order = 1 : i64, kernel_shape = array<i64: 2, 2>}> : (tensor<1x3x8x6xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MaxPool, padded to the same size
// CHECK-LABEL: builtin.module
// CHECK:      %y, %y_1 = "opset.MaxPool_14"(%x) <{rounding_type = "floor", dilations = array<i64: 2>, index_element_type = i64, axis = 0 : i64, auto_pad = "same_lower", strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, kernel = array<i64: 3>}>{{.*}} -> (tensor<1x3x8xf32>, tensor<1x3x8xi64>)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8xf32>
%y, %y_1 = "onnx.MaxPool"(%x) <{auto_pad = "SAME_LOWER", ceil_mode = 0 : i64, storage_order = 0 : i64, kernel_shape = array<i64: 3>, dilations = array<i64: 2>}> : (tensor<1x3x8xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GlobalAveragePool -> ReduceMean
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.ReduceMean_1"(%x, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1x3x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%y = "onnx.GlobalAveragePool"(%x) : (tensor<1x3x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GlobalMaxPool -> ReduceMax
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %y = "opset.ReduceMax_1"(%x, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8xf32>
%y = "onnx.GlobalMaxPool"(%x) : (tensor<1x3x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GlobalLpPool with p = 2 -> ReduceL2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.ReduceL2_4"(%x, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1x3x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%y = "onnx.GlobalLpPool"(%x) <{p = 2 : i64}> : (tensor<1x3x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GlobalLpPool with p = 3 -> (sum of |x|^p)^(1/p)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%x){{.*}} -> tensor<1x3x8x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}>
// CHECK-NEXT: %[[POWER:[0-9]+]] = "opset.Power_1"(%[[ABS]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3x8x8xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[POWER]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1x3x1x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.33333334]>}>
// CHECK-NEXT: %y = "opset.Power_1"(%[[REDUCESUM]], %[[CONSTANT_3]]){{.*}} -> tensor<1x3x1x1xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8x8xf32>
%y = "onnx.GlobalLpPool"(%x) <{p = 3 : i64}> : (tensor<1x3x8x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LpPool -> (AvgPool(|x|^p) * size of the window)^(1/p)
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%x){{.*}} -> tensor<1x3x8xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[POWER:[0-9]+]] = "opset.Power_1"(%[[ABS]], %[[CONSTANT]]){{.*}} -> tensor<1x3x8xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[POWER]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, strides = array<i64: 2>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, kernel = array<i64: 2>}>{{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[AVGPOOL]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %y = "opset.Power_1"(%[[MULTIPLY]], %[[CONSTANT_3]]){{.*}} -> tensor<1x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8xf32>
%y = "onnx.LpPool"(%x) <{auto_pad = "NOTSET", ceil_mode = 0 : i64, p = 2 : i64, kernel_shape = array<i64: 2>, strides = array<i64: 2>}> : (tensor<1x3x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LpPool with p = 1
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%x){{.*}} -> tensor<1x3x8xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[ABS]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, strides = array<i64: 1>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>, kernel = array<i64: 2>}>{{.*}} -> tensor<1x3x7xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[AVGPOOL]], %[[CONSTANT]]){{.*}} -> tensor<1x3x7xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x8xf32>
%y = "onnx.LpPool"(%x) <{auto_pad = "NOTSET", ceil_mode = 0 : i64, p = 1 : i64, kernel_shape = array<i64: 2>}> : (tensor<1x3x8xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MaxUnpool -> ScatterElementsUpdate on a flat tensor of zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [16]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 4, 4]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONSTANT]]) <{mode = "numpy"}>{{.*}} -> tensor<16xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%i, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%[[BROADCAST]], %[[RESHAPE]], %[[RESHAPE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<16xf32>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x1x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x2x2xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<1x1x2x2xi64>
%y = "onnx.MaxUnpool"(%x, %i) <{kernel_shape = array<i64: 2, 2>, strides = array<i64: 2, 2>}> : (tensor<1x1x2x2xf32>, tensor<1x1x2x2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MaxPool of volumes with indices in column-major order
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.MaxPool  ""  (f32[1,3,4,4,4])
// CHECK-NEXT: indices in column-major order (storage_order = 1) in more than two dimensions
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x3x4x4x4xf32>
%y, %y_1 = "onnx.MaxPool"(%x) <{auto_pad = "NOTSET", ceil_mode = 0 : i64, storage_order = 1 : i64, kernel_shape = array<i64: 2, 2, 2>}> : (tensor<1x3x4x4x4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MaxUnpool to a size beyond all integers
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.MaxUnpool  ""  (f32[1,1,3,2], i64[1,1,3,2])
// CHECK-NEXT: 36893488147419103240 does not fit 64 bits
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x3x2xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<1x1x3x2xi64>
%y = "onnx.MaxUnpool"(%x, %i) <{kernel_shape = array<i64: 2, 2>, strides = array<i64: 4611686018427387904, 2>}> : (tensor<1x1x3x2xf32>, tensor<1x1x3x2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MaxUnpool to a given shape
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 3, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONSTANT]]) <{mode = "numpy"}>{{.*}} -> tensor<9xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%i, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%[[BROADCAST]], %[[RESHAPE]], %[[RESHAPE_2]], %[[CONSTANT_6]]){{.*}} -> tensor<9xf32>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[SCATTERELEMENTSUPDATE]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x1x3x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%output_shape, %[[CONSTANT_2]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Pad_12"(%[[RESHAPE_3]], %[[CONSTANT_7]], %[[SUBTRACT]], %[[CONSTANT_8]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x2x2xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<1x1x2x2xi64>
%output_shape = "stepwell.input"() <{tensor_name = "output_shape"}> : () -> tensor<4xi64>
%y = "onnx.MaxUnpool"(%x, %i, %output_shape) <{kernel_shape = array<i64: 2, 2>}> : (tensor<1x1x2x2xf32>, tensor<1x1x2x2xi64>, tensor<4xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MaxUnpool of an unknown shape: the size is computed
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 1, 2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 1, 1, 1]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[CONSTANT_3]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_4]]){{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[ADD]], %[[CONSTANT_5]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_6]], %[[REDUCEPROD]]) <{mode = "numpy"}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"3..">>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%i, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_3"(%[[BROADCAST]], %[[RESHAPE]], %[[RESHAPE_2]], %[[CONSTANT_9]]){{.*}} -> tensor<?xf32, #stepwell.bounds<"3..">>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[SCATTERELEMENTSUPDATE]], %[[ADD]]) <{special_zero = false}>{{.*}} -> tensor<1x1x3x?xf32, #stepwell.bounds<"1,1,3,1..">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x2x?xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<1x1x2x?xi64>
%y = "onnx.MaxUnpool"(%x, %i) <{kernel_shape = array<i64: 2, 2>}> : (tensor<1x1x2x?xf32>, tensor<1x1x2x?xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GlobalMaxPool of an unknown rank
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.GlobalMaxPool  ""  (f32[...])
// CHECK-NEXT: the rank of the input is not known; give its shape with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<*xf32>
%y = "onnx.GlobalMaxPool"(%x) : (tensor<*xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A norm of order 0
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.GlobalLpPool  ""  (f32[1,1,2,2])
// CHECK-NEXT: p is 0; the p of a norm is positive
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x2x2xf32>
%y = "onnx.GlobalLpPool"(%x) <{p = 0 : i64}> : (tensor<1x1x2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AveragePool with ceil_mode that counts the padding: elements of zero, and a last window that has what there is
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x1x8x8xf32>
// CHECK-NEXT: %y = "opset.AvgPool_14"(%[[PAD]]) <{rounding_type = "ceil_torch", auto_pad = "explicit", exclude_pad = true, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, kernel = array<i64: 3, 3>}>{{.*}} -> tensor<1x1x4x4xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%x) <{rounding_type = "ceil_torch", auto_pad = "explicit", exclude_pad = false, strides = array<i64: 2, 2>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>, kernel = array<i64: 3, 3>}>{{.*}} -> tensor<1x1x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x6x6xf32>
%y = "onnx.AveragePool"(%x) <{auto_pad = "NOTSET", ceil_mode = 1 : i64, count_include_pad = 1 : i64, kernel_shape = array<i64: 3, 3>, pads = array<i64: 1, 1, 1, 1>, strides = array<i64: 2, 2>}> : (tensor<1x1x6x6xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LpPool with ceil_mode: the last window is filled with zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%x){{.*}} -> tensor<1x1x6x?xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %[[POWER:[0-9]+]] = "opset.Power_1"(%[[ABS]], %[[CONSTANT]]){{.*}} -> tensor<1x1x6x?xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[POWER]]) <{rounding_type = "ceil_torch", auto_pad = "explicit", exclude_pad = false, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, kernel = array<i64: 3, 3>}>{{.*}} -> tensor<1x1x3x?xf32, #stepwell.bounds<"1,1,3,1..">>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[POWER]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x1x7x?xf32, #stepwell.bounds<"1,1,7,1..">>
// CHECK-NEXT: %[[AVGPOOL_2:[0-9]+]] = "opset.AvgPool_14"(%[[PAD]]) <{rounding_type = "floor", auto_pad = "explicit", exclude_pad = false, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, kernel = array<i64: 3, 3>}>{{.*}} -> tensor<1x1x3x?xf32, #stepwell.bounds<"1,1,3,1..">>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[AVGPOOL]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[AVGPOOL_2]], %[[CONSTANT_5]], %[[GATHER]], %[[CONSTANT_6]], %[[CONSTANT_9]]){{.*}} -> tensor<1x1x3x?xf32, #stepwell.bounds<"1,1,3,1..">>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [9.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SLICE]], %[[CONSTANT_10]]){{.*}} -> tensor<1x1x3x?xf32, #stepwell.bounds<"1,1,3,1..">>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %y = "opset.Power_1"(%[[MULTIPLY]], %[[CONSTANT_11]]){{.*}} -> tensor<1x1x3x?xf32, #stepwell.bounds<"1,1,3,1..">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x6x?xf32>
%y = "onnx.LpPool"(%x) <{auto_pad = "NOTSET", ceil_mode = 1 : i64, kernel_shape = array<i64: 3, 3>, p = 2 : i64, strides = array<i64: 2, 2>}> : (tensor<1x1x6x?xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MaxUnpool with a stride too many
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.MaxUnpool  ""  (f32[1,1,2,2], i64[1,1,2,2])
// CHECK-NEXT: kernel, strides or pads are not those of 2 spatial dimensions
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x2x2xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<1x1x2x2xi64>
%y = "onnx.MaxUnpool"(%x, %i) <{kernel_shape = array<i64: 2, 2>, strides = array<i64: 2, 2, 2>}> : (tensor<1x1x2x2xf32>, tensor<1x1x2x2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
