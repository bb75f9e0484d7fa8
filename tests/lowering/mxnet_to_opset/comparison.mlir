// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// in the type of the operands
// CHECK-LABEL: builtin.module
// CHECK:      %[[LESS:[0-9]+]] = "opset.Less_1"(%b, %a){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[LESS]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x3xf32>
%y = "mxnet.broadcast_greater"(%a, %b) : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// logical
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL_2:[0-9]+]] = "opset.NotEqual_1"(%b, %[[CONSTANT_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[NOTEQUAL]], %[[NOTEQUAL_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[LOGICALAND]]) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet._logical_and"(%a, %b) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// with a number
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[LESSEQUAL]]) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._lesser_equal_scalar"(%a) <{scalar = 5.000000e-01 : f64, is_int = false}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// logical_not
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALNOT:[0-9]+]] = "opset.LogicalNot_1"(%[[NOTEQUAL]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[LOGICALNOT]]) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet.logical_not"(%a) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _contrib_allclose
// CHECK-LABEL: builtin.module
// CHECK:      %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%a, %b){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[SUBTRACT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%b){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ABS_2]], %[[CONSTANT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-05]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[ABS]], %[[ADD]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%a, %b){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[LESSEQUAL]], %[[EQUAL]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%a){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[ISNAN_2:[0-9]+]] = "opset.IsNaN_10"(%b){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[ISNAN]], %[[ISNAN_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALOR_2:[0-9]+]] = "opset.LogicalOr_1"(%[[LOGICALOR]], %[[LOGICALAND]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[LOGICALOR_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCELOGICALAND:[0-9]+]] = "opset.ReduceLogicalAnd_1"(%[[RESHAPE]], %[[CONSTANT_4]]) <{keep_dims = false}>{{.*}} -> tensor<i1>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[REDUCELOGICALAND]]) <{destination_type = ui8}>{{.*}} -> tensor<ui8>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet._contrib_allclose"(%a, %b) <{rtol = 1.000000e-03 : f64, atol = 1.000000e-05 : f64, equal_nan = true}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
