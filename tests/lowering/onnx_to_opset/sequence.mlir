// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// OneHot -> OneHot of indices counted from the front; values = [off, on]
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%depth, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%indices, %[[CONSTANT_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%indices, %[[RESHAPE]]){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[ADD]], %indices){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%values, %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%values, %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %y = "opset.OneHot_1"(%[[SELECT]], %[[RESHAPE]], %[[GATHER_2]], %[[GATHER]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2x3xi64>
%depth = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<*x!stepwell.dynamic>
%values = "stepwell.input"() <{tensor_name = "values"}> : () -> tensor<2xf32>
%y = "onnx.OneHot"(%indices, %depth, %values) <{axis = -1 : i64}> : (tensor<2x3xi64>, tensor<*x!stepwell.dynamic>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// OneHot of float indices, along the first axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%indices) <{destination_type = i64}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVERT]], %depth){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[ADD]], %[[CONVERT]]){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%values, %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%values, %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %y = "opset.OneHot_1"(%[[SELECT]], %depth, %[[GATHER_2]], %[[GATHER]]) <{axis = 0 : i64}>{{.*}} -> tensor<4x2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%indices = "stepwell.input"() <{tensor_name = "indices"}> : () -> tensor<2x3xf32>
%depth = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [4]>}> : () -> tensor<*x!stepwell.dynamic>
%values = "onnx.Constant"() <{value = #stepwell.constant<"i32", [2], [0, 1]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.OneHot"(%indices, %depth, %values) <{axis = 0 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
