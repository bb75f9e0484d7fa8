// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "keras-to-opset" | filecheck %s

// MaxPooling1D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x4x9xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", dilations = array<i64: 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "valid", kernel = array<i64: 2>, strides = array<i64: 2>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> (tensor<2x4x4xf32>, tensor<2x4x4xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[MAXPOOL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%y = "keras.MaxPooling1D"(%inputs) <{pool_size = array<i64: 2>, padding = "valid", data_format = "channels_last"}> : (tensor<2x9x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MaxPooling2D: windows side by side
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x3x9x7xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "same_upper", kernel = array<i64: 2, 2>, strides = array<i64: 2, 2>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> (tensor<2x3x5x4xf32>, tensor<2x3x5x4xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[MAXPOOL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x5x4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x7x3xf32>
%y = "keras.MaxPooling2D"(%inputs) <{pool_size = array<i64: 2, 2>, padding = "same", data_format = "channels_last"}> : (tensor<2x9x7x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MaxPooling3D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 4, 1, 2, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x3x4x4x4xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", dilations = array<i64: 1, 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "valid", kernel = array<i64: 2, 2, 2>, strides = array<i64: 2, 2, 2>, pads_begin = array<i64: 0, 0, 0>, pads_end = array<i64: 0, 0, 0>}>{{.*}} -> (tensor<2x3x2x2x2xf32>, tensor<2x3x2x2x2xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 3, 4, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[MAXPOOL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x2x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x4x4x3xf32>
%y = "keras.MaxPooling3D"(%inputs) <{pool_size = array<i64: 2, 2, 2>, padding = "valid", data_format = "channels_last"}> : (tensor<2x4x4x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AveragePooling1D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x4x9xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", auto_pad = "valid", kernel = array<i64: 2>, exclude_pad = true, strides = array<i64: 2>, pads_begin = array<i64: 0>, pads_end = array<i64: 0>}>{{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[AVGPOOL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%y = "keras.AveragePooling1D"(%inputs) <{pool_size = array<i64: 2>, padding = "valid", data_format = "channels_last"}> : (tensor<2x9x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AveragePooling2D without the padding
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.AvgPool_14"(%inputs) <{rounding_type = "floor", auto_pad = "same_upper", kernel = array<i64: 2, 2>, exclude_pad = true, strides = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<2x3x9x7xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x3x9x7xf32>
%y = "keras.AveragePooling2D"(%inputs) <{pool_size = array<i64: 2, 2>, padding = "same", data_format = "channels_first", strides = array<i64: 1, 1>}> : (tensor<2x3x9x7xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AveragePooling3D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 4, 1, 2, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x3x4x4x4xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[TRANSPOSE]]) <{rounding_type = "floor", auto_pad = "valid", kernel = array<i64: 2, 2, 2>, exclude_pad = true, strides = array<i64: 2, 2, 2>, pads_begin = array<i64: 0, 0, 0>, pads_end = array<i64: 0, 0, 0>}>{{.*}} -> tensor<2x3x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 3, 4, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[AVGPOOL]], %[[CONSTANT_2]]){{.*}} -> tensor<2x2x2x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x4x4x3xf32>
%y = "keras.AveragePooling3D"(%inputs) <{pool_size = array<i64: 2, 2, 2>, padding = "valid", data_format = "channels_last"}> : (tensor<2x4x4x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a window of another number
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.MaxPooling1D  ""  (f32[2,9,4])
// CHECK-NEXT: pool_size [2, 2] for 1 dimensions
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%y = "keras.MaxPooling1D"(%inputs) <{pool_size = array<i64: 2, 2>, padding = "valid", data_format = "channels_last"}> : (tensor<2x9x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// pooling with causal padding
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.MaxPooling1D  ""  (f32[2,9,4])
// CHECK-NEXT: pooling has no causal padding
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%y = "keras.MaxPooling1D"(%inputs) <{pool_size = array<i64: 2>, padding = "causal", data_format = "channels_last"}> : (tensor<2x9x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GlobalAveragePooling1D with a mask
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%mask) <{destination_type = f32}>{{.*}} -> tensor<2x9xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x9x1xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%inputs, %[[UNSQUEEZE]]){{.*}} -> tensor<2x9x4xf32>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[REDUCESUM_2:[0-9]+]] = "opset.ReduceSum_1"(%[[UNSQUEEZE]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[REDUCESUM]], %[[REDUCESUM_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%mask = "stepwell.input"() <{tensor_name = "mask"}> : () -> tensor<2x9xi1>
%y = "keras.GlobalAveragePooling1D"(%inputs, %mask) <{data_format = "channels_last", keepdims = false}> : (tensor<2x9x4xf32>, tensor<2x9xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GlobalAveragePooling2D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %y = "opset.ReduceMean_1"(%inputs, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x4x3xf32>
%y = "keras.GlobalAveragePooling2D"(%inputs) <{data_format = "channels_last", keepdims = true}> : (tensor<2x4x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GlobalAveragePooling3D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 3]>}>
// CHECK-NEXT: %y = "opset.ReduceMean_1"(%inputs, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x4x4x3xf32>
%y = "keras.GlobalAveragePooling3D"(%inputs) <{data_format = "channels_last", keepdims = false}> : (tensor<2x4x4x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GlobalMaxPooling1D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.ReduceMax_1"(%inputs, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x3xf32>
%y = "keras.GlobalMaxPooling1D"(%inputs) <{data_format = "channels_last", keepdims = false}> : (tensor<2x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GlobalMaxPooling2D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %y = "opset.ReduceMax_1"(%inputs, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1x1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x4x3xf32>
%y = "keras.GlobalMaxPooling2D"(%inputs) <{data_format = "channels_last", keepdims = true}> : (tensor<2x4x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GlobalMaxPooling3D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 3]>}>
// CHECK-NEXT: %y = "opset.ReduceMax_1"(%inputs, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x4x4x4x3xf32>
%y = "keras.GlobalMaxPooling3D"(%inputs) <{data_format = "channels_last", keepdims = false}> : (tensor<2x4x4x4x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AdaptiveAveragePooling1D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[ADAPTIVEAVGPOOL:[0-9]+]] = "opset.AdaptiveAvgPool_8"(%[[TRANSPOSE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[ADAPTIVEAVGPOOL]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%y = "keras.AdaptiveAveragePooling1D"(%inputs) <{data_format = "channels_last", output_size = array<i64: 3>}> : (tensor<2x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AdaptiveAveragePooling2D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x3x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[ADAPTIVEAVGPOOL:[0-9]+]] = "opset.AdaptiveAvgPool_8"(%[[TRANSPOSE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[ADAPTIVEAVGPOOL]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x5x3xf32>
%y = "keras.AdaptiveAveragePooling2D"(%inputs) <{data_format = "channels_last", output_size = array<i64: 3, 3>}> : (tensor<2x5x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AdaptiveAveragePooling3D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 4, 1, 2, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x3x5x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 3, 3]>}>
// CHECK-NEXT: %[[ADAPTIVEAVGPOOL:[0-9]+]] = "opset.AdaptiveAvgPool_8"(%[[TRANSPOSE]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3x3x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 3, 4, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[ADAPTIVEAVGPOOL]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x3x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x5x5x3xf32>
%y = "keras.AdaptiveAveragePooling3D"(%inputs) <{data_format = "channels_last", output_size = array<i64: 3, 3, 3>}> : (tensor<2x5x5x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AdaptiveMaxPooling1D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[ADAPTIVEMAXPOOL:[0-9]+]], %[[ADAPTIVEMAXPOOL_2:[0-9]+]] = "opset.AdaptiveMaxPool_8"(%[[TRANSPOSE]], %[[CONSTANT_2]]) <{index_element_type = i32}>{{.*}} -> (tensor<2x3x3xf32>, tensor<2x3x3xi32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[ADAPTIVEMAXPOOL]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x3xf32>
%y = "keras.AdaptiveMaxPooling1D"(%inputs) <{data_format = "channels_last", output_size = array<i64: 3>}> : (tensor<2x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AdaptiveMaxPooling2D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x3x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}>
// CHECK-NEXT: %[[ADAPTIVEMAXPOOL:[0-9]+]], %[[ADAPTIVEMAXPOOL_2:[0-9]+]] = "opset.AdaptiveMaxPool_8"(%[[TRANSPOSE]], %[[CONSTANT_2]]) <{index_element_type = i32}>{{.*}} -> (tensor<2x3x3x3xf32>, tensor<2x3x3x3xi32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[ADAPTIVEMAXPOOL]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x5x3xf32>
%y = "keras.AdaptiveMaxPooling2D"(%inputs) <{data_format = "channels_last", output_size = array<i64: 3, 3>}> : (tensor<2x5x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// AdaptiveMaxPooling3D
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 4, 1, 2, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%inputs, %[[CONSTANT]]){{.*}} -> tensor<2x3x5x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 3, 3]>}>
// CHECK-NEXT: %[[ADAPTIVEMAXPOOL:[0-9]+]], %[[ADAPTIVEMAXPOOL_2:[0-9]+]] = "opset.AdaptiveMaxPool_8"(%[[TRANSPOSE]], %[[CONSTANT_2]]) <{index_element_type = i32}>{{.*}} -> (tensor<2x3x3x3x3xf32>, tensor<2x3x3x3x3xi32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 2, 3, 4, 1]>}>
// CHECK-NEXT: %y = "opset.Transpose_1"(%[[ADAPTIVEMAXPOOL]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x3x3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x5x5x5x3xf32>
%y = "keras.AdaptiveMaxPooling3D"(%inputs) <{data_format = "channels_last", output_size = array<i64: 3, 3, 3>}> : (tensor<2x5x5x5x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// an output of no size
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: keras.AdaptiveMaxPooling1D  ""  (f32[2,9,4])
// CHECK-NEXT: output_size [0] for 1 dimensions
%inputs = "stepwell.input"() <{tensor_name = "inputs"}> : () -> tensor<2x9x4xf32>
%y = "keras.AdaptiveMaxPooling1D"(%inputs) <{data_format = "channels_last", output_size = array<i64: 0>}> : (tensor<2x9x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
