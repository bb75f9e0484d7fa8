// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// AvgPool with channels last -> Transpose, AvgPool, Transpose
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x2x5x6xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", auto_pad = "same_upper", exclude_pad = true, kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[AVGPOOL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5x6x2xf32>
%1 = "tf.AvgPool"(%x0) <{data_format = "NHWC", ksize = array<i64: 1, 3, 3, 1>, strides = array<i64: 1, 2, 2, 1>, padding = "SAME", T = f32}> : (tensor<2x5x6x2xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "AvgPool"}> : (tensor<*xf32>) -> ()

// -----

// AvgPool3D with channels first -> AvgPool
// CHECK-LABEL: builtin.module
// CHECK:      %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%x) <{rounding_type = "floor", auto_pad = "valid", exclude_pad = true, kernel = array<i64: 3, 2, 2>, strides = array<i64: 2, 2, 2>, pads_begin = array<i64: 0, 0, 0>, pads_end = array<i64: 0, 0, 0>}>{{.*}} -> tensor<1x2x1x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[AVGPOOL]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x4x4x6xf32>
%1 = "tf.AvgPool3D"(%x) <{data_format = "NCDHW", ksize = array<i64: 1, 1, 3, 2, 2>, strides = array<i64: 1, 1, 2, 2, 2>, padding = "VALID", T = f32}> : (tensor<1x2x4x4x6xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "AvgPool3D"}> : (tensor<*xf32>) -> ()

// -----

// MaxPool with explicit pads
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<1x2x5x6xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", kernel = array<i64: 3, 2>, strides = array<i64: 2, 1>, pads_begin = array<i64: 1, 0>, pads_end = array<i64: 2, 1>}>{{.*}} -> (tensor<1x2x3x6xf32>, tensor<1x2x3x6xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MAXPOOL]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3x6x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x5x6x2xf32>
%1 = "tf.MaxPool"(%x0) <{T = f32, explicit_paddings = array<i64: 0, 0, 1, 2, 0, 1, 0, 0>, data_format = "NHWC", ksize = array<i64: 1, 3, 2, 1>, strides = array<i64: 1, 2, 1, 1>, padding = "EXPLICIT"}> : (tensor<1x5x6x2xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "MaxPool"}> : (tensor<*xf32>) -> ()

// -----

// MaxPool over channels -> MaxPool of three dimensions
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<1x1x3x3x4xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[UNSQUEEZE]]) <{rounding_type = "floor", dilations = array<i64: 1, 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "valid", kernel = array<i64: 1, 1, 2>, strides = array<i64: 1, 1, 2>, pads_begin = array<i64: 0, 0, 0>, pads_end = array<i64: 0, 0, 0>}>{{.*}} -> (tensor<1x1x3x3x2xf32>, tensor<1x1x3x3x2xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[MAXPOOL]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<1x3x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x3x3x4xf32>
%1 = "tf.MaxPool"(%x0) <{T = f32, explicit_paddings = array<i64>, data_format = "NHWC", ksize = array<i64: 1, 1, 1, 2>, strides = array<i64: 1, 1, 1, 2>, padding = "VALID"}> : (tensor<1x3x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "MaxPool"}> : (tensor<*xf32>) -> ()

// -----

// MaxPool of integers in f32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<1x2x4x4xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[TRANSPOSE]]) <{destination_type = f32}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[CONVERT]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "valid", kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x2x2xf32>, tensor<1x2x2x2xi64>)
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MAXPOOL]]) <{destination_type = i32}>{{.*}} -> tensor<1x2x2x2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[CONVERT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<1x2x2x2xi32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x4x4x2xi32>
%1 = "tf.MaxPool"(%x0) <{T = i32, explicit_paddings = array<i64>, data_format = "NHWC", ksize = array<i64: 1, 2, 2, 1>, strides = array<i64: 1, 2, 2, 1>, padding = "VALID"}> : (tensor<1x4x4x2xi32>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "MaxPool"}> : (tensor<*xi32>) -> ()

// -----

// MaxPoolV2 -> MaxPool
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [1, 3, 3, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [1, 2, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT_3]]){{.*}} -> tensor<2x2x5x6xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "same_upper", kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<2x2x3x3xf32>, tensor<2x2x3x3xi64>)
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MAXPOOL]], %[[CONSTANT_4]]){{.*}} -> tensor<2x3x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5x6x2xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [4], [1, 3, 3, 1]>, dtype = i32}> : () -> tensor<4xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [4], [1, 2, 2, 1]>, dtype = i32}> : () -> tensor<4xi32>
%3 = "tf.MaxPoolV2"(%x0, %1, %2) <{T = f32, data_format = "NHWC", padding = "SAME"}> : (tensor<2x5x6x2xf32>, tensor<4xi32>, tensor<4xi32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "MaxPoolV2"}> : (tensor<*xf32>) -> ()

// -----

// MaxPoolWithArgmax: places in the image become indices of all elements
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x2x5x6xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "same_upper", kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<2x2x3x3xf32>, tensor<2x2x3x3xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MAXPOOL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[MAXPOOL_2]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x3x2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x3x3x2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_6]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_7]], %[[RESHAPE]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[RANGE]]){{.*}} -> tensor<2x3x3x2xi64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[CONSTANT_6]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_10]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_11]], %[[RESHAPE_2]], %[[CONSTANT_13]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[RANGE_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[MULTIPLY_4]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<2x1x1x1xi64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[RESHAPE_3]]){{.*}} -> tensor<2x3x3x2xi64>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5x6x2xf32>
%1, %2 = "tf.MaxPoolWithArgmax"(%x0) <{Targmax = i64, include_batch_in_index = true, ksize = array<i64: 1, 3, 3, 1>, strides = array<i64: 1, 2, 2, 1>, padding = "SAME", T = f32}> : (tensor<2x5x6x2xf32>) -> (tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%1) <{tensor_name = "MaxPoolWithArgmax"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%2) <{tensor_name = "MaxPoolWithArgmax:1"}> : (tensor<*xi64>) -> ()

// -----

// MaxPoolWithArgmax of unknown sizes: SAME's pads are elements
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[TRANSPOSE]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[GATHER]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[CONSTANT_4]]) <{m_pythondiv = true{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_6]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[ADD]], %[[GATHER]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_2]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[MAXIMUM]], %[[CONSTANT_8]]) <{m_pythondiv = true{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[DIVIDE_2]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["-inf"]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[DIVIDE_2]], %[[CONSTANT_11]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_10]], %[[SUBTRACT_3]], %[[CONSTANT_11]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[TRANSPOSE]], %[[CONCAT]], %[[CONCAT_2]], %[[CONSTANT_9]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[PAD]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "valid", kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<?x?x?x?xf32, #stepwell.bounds<"?,?,1..,1..">>, tensor<?x?x?x?xi64, #stepwell.bounds<"?,?,1..,1..">>)
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[PAD]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_12]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_3:[0-9]+]] = "opset.ShapeOf_3"(%[[TRANSPOSE]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_3]], %[[CONSTANT_14]], %[[CONSTANT_15]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[DIVIDE_2]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[DIVIDE_2]], %[[CONSTANT_18]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[MAXPOOL_2]], %[[GATHER_2]]) <{m_pythondiv = true{{.*}} -> tensor<?x?x?x?xi64, #stepwell.bounds<"?,?,1..,1..">>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE_3]], %[[GATHER_4]]){{.*}} -> tensor<?x?x?x?xi64, #stepwell.bounds<"?,?,1..,1..">>
// CHECK-NEXT: %[[FLOORMOD:[0-9]+]] = "opset.FloorMod_1"(%[[MAXPOOL_2]], %[[GATHER_2]]){{.*}} -> tensor<?x?x?x?xi64, #stepwell.bounds<"?,?,1..,1..">>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[FLOORMOD]], %[[GATHER_5]]){{.*}} -> tensor<?x?x?x?xi64, #stepwell.bounds<"?,?,1..,1..">>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_4]], %[[GATHER_3]]){{.*}} -> tensor<?x?x?x?xi64, #stepwell.bounds<"?,?,1..,1..">>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[SUBTRACT_5]]){{.*}} -> tensor<?x?x?x?xi64, #stepwell.bounds<"?,?,1..,1..">>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MAXPOOL]], %[[CONSTANT_20]]){{.*}} -> tensor<?x?x?x?xf32, #stepwell.bounds<"?,1..,1..,?">>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[ADD_2]], %[[CONSTANT_21]]){{.*}} -> tensor<?x?x?x?xi64, #stepwell.bounds<"?,1..,1..,?">>
// CHECK-NEXT: %[[SHAPEOF_4:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_4]], %[[CONSTANT_22]], %[[CONSTANT_23]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_5:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_5]], %[[CONSTANT_24]], %[[CONSTANT_25]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF_6:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_6]], %[[CONSTANT_26]], %[[CONSTANT_27]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[TRANSPOSE_3]], %[[GATHER_8]]){{.*}} -> tensor<?x?x?x?xi64, #stepwell.bounds<"?,1..,1..,?">>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[GATHER_8]], %[[CONSTANT_29]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_28]], %[[RESHAPE]], %[[CONSTANT_30]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[RANGE]]){{.*}} -> tensor<?x?x?x?xi64, #stepwell.bounds<"?,1..,1..,?">>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?x?x?xf32>
%1, %2 = "tf.MaxPoolWithArgmax"(%x0) <{Targmax = i64, include_batch_in_index = false, ksize = array<i64: 1, 3, 3, 1>, strides = array<i64: 1, 2, 2, 1>, padding = "SAME", T = f32}> : (tensor<?x?x?x?xf32>) -> (tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%1) <{tensor_name = "MaxPoolWithArgmax"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%2) <{tensor_name = "MaxPoolWithArgmax:1"}> : (tensor<*xi64>) -> ()

// -----

// MaxPoolGrad -> ScatterElementsUpdate
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x2x5x6xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "valid", kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<2x2x2x2xf32>, tensor<2x2x2x2xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[MAXPOOL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_3]]){{.*}} -> tensor<2x2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_4:[0-9]+]] = "opset.Transpose_1"(%g, %[[CONSTANT_4]]){{.*}} -> tensor<2x2x2x2xf32>
// CHECK-NEXT: %[[MAXPOOL_3:[0-9]+]], %[[MAXPOOL_4:[0-9]+]] = "opset.MaxPool_14"(%[[TRANSPOSE_3]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 2 : i64, auto_pad = "valid", kernel = array<i64: 3, 3>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<2x2x2x2xf32>, tensor<2x2x2x2xi64>)
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[TRANSPOSE_3]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_3]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x2x30xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[RESHAPE]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_6]], %[[SHAPEOF_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x2x30xf32>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MAXPOOL_4]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x2x4xi64>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_4]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST]], %[[RESHAPE_2]], %[[RESHAPE_3]], %[[CONSTANT_7]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<2x2x30xf32>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[SCATTERELEMENTSUPDATE]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x2x5x6xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_5:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_4]], %[[CONSTANT_8]]){{.*}} -> tensor<2x5x6x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_5]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5x6x2xf32>
%g = "stepwell.input"() <{tensor_name = "g"}> : () -> tensor<2x2x2x2xf32>
%2 = "tf.MaxPool"(%x) <{T = f32, explicit_paddings = array<i64>, data_format = "NHWC", ksize = array<i64: 1, 3, 3, 1>, strides = array<i64: 1, 2, 2, 1>, padding = "VALID"}> : (tensor<2x5x6x2xf32>) -> tensor<*xf32>
%3 = "tf.MaxPoolGrad"(%x, %2, %g) <{explicit_paddings = array<i64>, data_format = "NHWC", T = f32, ksize = array<i64: 1, 3, 3, 1>, strides = array<i64: 1, 2, 2, 1>, padding = "VALID"}> : (tensor<2x5x6x2xf32>, tensor<*xf32>, tensor<2x2x2x2xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "MaxPoolGrad"}> : (tensor<*xf32>) -> ()

// -----

// MaxPoolV2 with a window that is computed
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.MaxPoolV2  ""  (f32[1,4,6,2], i32[4], i32[4])
// CHECK-NEXT: ksize is not a constant
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x6x2xf32>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<4xi32>
%y = "tf.MaxPoolV2"(%x, %k, %k) <{data_format = "NHWC", padding = "SAME", T = f32}> : (tensor<1x4x6x2xf32>, tensor<4xi32>, tensor<4xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// AvgPool of a volume
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.AvgPool  ""  (f32[1,4,4,6,2])
// CHECK-NEXT: the input has rank 5, not 4
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x4x6x2xf32>
%y = "tf.AvgPool"(%x) <{data_format = "NHWC", ksize = array<i64: 1, 3, 3, 1>, strides = array<i64: 1, 2, 2, 1>, padding = "SAME", T = f32}> : (tensor<1x4x4x6x2xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// AvgPool with an empty window
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.AvgPool  ""  (f32[1,4,6,2])
// CHECK-NEXT: ksize [1, 0, 3, 1] are not positive
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x6x2xf32>
%y = "tf.AvgPool"(%x) <{data_format = "NHWC", ksize = array<i64: 1, 0, 3, 1>, strides = array<i64: 1, 2, 2, 1>, padding = "SAME", T = f32}> : (tensor<1x4x6x2xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// MaxPool over the batch
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.MaxPool  ""  (f32[4,4,6,2])
// CHECK-NEXT: a window over the batch; TensorFlow has none either
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4x6x2xf32>
%y = "tf.MaxPool"(%x) <{data_format = "NHWC", explicit_paddings = array<i64>, ksize = array<i64: 2, 1, 1, 1>, strides = array<i64: 2, 1, 1, 1>, padding = "SAME", T = f32}> : (tensor<4x4x6x2xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// MaxPoolWithArgmax over channels
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.MaxPoolWithArgmax  ""  (f32[4,4,6,2])
// CHECK-NEXT: indices of a window over the channels
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4x6x2xf32>
%y, %i = "tf.MaxPoolWithArgmax"(%x) <{Targmax = i64, include_batch_in_index = false, ksize = array<i64: 1, 1, 1, 2>, strides = array<i64: 1, 1, 1, 2>, padding = "SAME", T = f32}> : (tensor<4x4x6x2xf32>) -> (tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%i) <{tensor_name = "i"}> : (tensor<*xi64>) -> ()

// -----

// FractionalMaxPool is random
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.FractionalMaxPool  ""  (f32[4,4,6,2])
// CHECK-NEXT: its regions are drawn at random in each run; put AvgPool or MaxPool in its place
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x4x6x2xf32>
%y, %r, %c = "tf.FractionalMaxPool"(%x) <{pooling_ratio = array<f32: 1.0, 1.5, 1.5, 1.0>, pseudo_random = false, overlapping = false, deterministic = false, seed = 0 : i64, seed2 = 0 : i64, T = f32}> : (tensor<4x4x6x2xf32>) -> (tensor<*xf32>, tensor<*xi64>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// MaxPool of no image: one is pooled and left out
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<0x2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[TRANSPOSE]], %[[CONSTANT_3]], %[[CONSTANT_2]], %[[CONSTANT_4]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[PAD]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "valid", kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<1x2x2x2xf32>, tensor<1x2x2x2xi64>)
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[MAXPOOL]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<0x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[MAXPOOL_2]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<0x2x2x2xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[SLICE]], %[[CONSTANT_13]]){{.*}} -> tensor<0x2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<0x4x4x2xf32>
%1 = "tf.MaxPool"(%x0) <{T = f32, explicit_paddings = array<i64>, data_format = "NHWC", ksize = array<i64: 1, 2, 2, 1>, strides = array<i64: 1, 2, 2, 1>, padding = "VALID"}> : (tensor<0x4x4x2xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "MaxPool"}> : (tensor<*xf32>) -> ()
