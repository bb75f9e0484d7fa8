// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// LogicalAnd, LogicalNot, LogicalOr
// CHECK-LABEL: builtin.module
// CHECK:      %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%x0, %x1){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: "opset.Result_1"(%[[LOGICALAND]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x1x4xi1>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3x1xi1>
%2 = "tf.LogicalAnd"(%x0, %x1) : (tensor<2x1x4xi1>, tensor<3x1xi1>) -> tensor<*xi1>
"stepwell.output"(%2) <{tensor_name = "LogicalAnd"}> : (tensor<*xi1>) -> ()

// -----

// LogicalXor, which some graphs have
// CHECK-LABEL: builtin.module
// CHECK:      %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%x, %y){{.*}} -> tensor<2x8xi1>
// CHECK-NEXT: "opset.Result_1"(%[[LOGICALXOR]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x8xi1>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<8xi1>
%2 = "tf.Unknown"(%x, %y) <{op_type = "LogicalXor", given = {}}> : (tensor<2x8xi1>, tensor<8xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "LogicalAnd"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ToBool of a tensor: whether it has elements
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[REDUCEPROD]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: "opset.Result_1"(%[[GREATER]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%1 = "tf.ToBool"(%x) <{T = f32}> : (tensor<2x3xf32>) -> tensor<*xi1>
"stepwell.output"(%1) <{tensor_name = "IsFinite"}> : (tensor<*xi1>) -> ()

// -----

// ToBool of a number
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<i1>
// CHECK-NEXT: "opset.Result_1"(%[[NOTEQUAL]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<f32>
%1 = "tf.ToBool"(%x) <{T = f32}> : (tensor<f32>) -> tensor<*xi1>
"stepwell.output"(%1) <{tensor_name = "IsFinite"}> : (tensor<*xi1>) -> ()

// -----

// ToBool without a known rank
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.ToBool  ""  (f32[...])
// CHECK-NEXT: the rank is not known; what is true of a tensor depends on it
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<*xf32>
%y = "tf.ToBool"(%x) <{T = f32}> : (tensor<*xf32>) -> tensor<*xi1>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi1>) -> ()
