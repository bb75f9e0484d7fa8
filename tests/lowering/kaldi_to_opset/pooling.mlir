// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// Maxpooling1dComponent -> ReduceMax
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 2, 2, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{keep_dims = false}>{{.*}} -> tensor<?x2x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[REDUCEMAX]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x8xf32>
%y = "kaldi.Maxpooling1dComponent"(%x) <{InputDim = 8 : i64, OutputDim = 4 : i64, PoolSize = 2 : i64, PoolStride = 2 : i64}> : (tensor<?x8xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// MaxpoolingComponent -> MaxPool
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [-1, 1, 3, 4, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x1x3x4x2xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[RESHAPE]]) <{rounding_type = "floor", dilations = array<i64: 1, 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", strides = array<i64: 1, 2, 1>, pads_begin = array<i64: 0, 0, 0>, pads_end = array<i64: 0, 0, 0>, kernel = array<i64: 2, 2, 2>}>{{.*}} -> (tensor<?x1x2x2x1xf32>, tensor<?x1x2x2x1xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 4]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MAXPOOL]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x24xf32>
%y = "kaldi.MaxpoolingComponent"(%x) <{InputXDim = 3 : i64, InputYDim = 4 : i64, InputZDim = 2 : i64, PoolXSize = 2 : i64, PoolYSize = 2 : i64, PoolZSize = 2 : i64, PoolXStep = 1 : i64, PoolYStep = 2 : i64, PoolZStep = 1 : i64}> : (tensor<?x24xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// an axis in front that has nothing to pool -> the channels of MaxPool
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [-1, 3, 4, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x3x4x2xf32>
// CHECK-NEXT: %[[MAXPOOL:[0-9]+]], %[[MAXPOOL_2:[0-9]+]] = "opset.MaxPool_14"(%[[RESHAPE]]) <{rounding_type = "floor", dilations = array<i64: 1, 1>, index_element_type = i64, axis = 0 : i64, auto_pad = "explicit", strides = array<i64: 2, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>, kernel = array<i64: 2, 2>}>{{.*}} -> (tensor<?x3x2x1xf32>, tensor<?x3x2x1xi64>)
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 6]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MAXPOOL]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<?x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x24xf32>
%y = "kaldi.MaxpoolingComponent"(%x) <{InputXDim = 3 : i64, InputYDim = 4 : i64, InputZDim = 2 : i64, PoolXSize = 1 : i64, PoolYSize = 2 : i64, PoolZSize = 2 : i64, PoolXStep = 1 : i64, PoolYStep = 2 : i64, PoolZStep = 1 : i64}> : (tensor<?x24xf32>) -> tensor<?x6xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x6xf32>) -> ()
