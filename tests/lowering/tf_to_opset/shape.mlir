// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Shape
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: "opset.Result_1"(%[[SHAPEOF]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?x?xf32>
%1 = "tf.Shape"(%x0) <{out_type = i64, T = f32}> : (tensor<?x?x?xf32>) -> tensor<*xi64>
"stepwell.output"(%1) <{tensor_name = "Shape"}> : (tensor<*xi64>) -> ()

// -----

// Shape of complex numbers: without the dimension of their parts
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x3x2xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[PARAMETER]]) <{output_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xcomplex<f32>>
%y = "tf.Shape"(%x) <{T = complex<f32>, out_type = i32}> : (tensor<?x3xcomplex<f32>>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// ShapeN
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x0_1) <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: "opset.Result_1"(%[[SHAPEOF]])
// CHECK-NEXT: "opset.Result_1"(%[[SHAPEOF_2]])
%x0_0 = "stepwell.input"() <{tensor_name = "x0_0"}> : () -> tensor<2x3xf32>
%x0_1 = "stepwell.input"() <{tensor_name = "x0_1"}> : () -> tensor<4xf32>
%2, %3 = "tf.ShapeN"(%x0_0, %x0_1) <{out_type = i32, N = 2 : i64, T = f32}> : (tensor<2x3xf32>, tensor<4xf32>) -> (tensor<*xi32>, tensor<*xi32>)
"stepwell.output"(%2) <{tensor_name = "ShapeN"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%3) <{tensor_name = "ShapeN:1"}> : (tensor<*xi32>) -> ()

// -----

// Size
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEPROD]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?x?xf32>
%1 = "tf.Size"(%x0) <{out_type = i32, T = f32}> : (tensor<?x?x?xf32>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "Size"}> : (tensor<*xi32>) -> ()

// -----

// Rank
// CHECK-LABEL: builtin.module
// CHECK:      %x0 = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Rank"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "Rank"}> : (tensor<*xi32>) -> ()

// -----

// Rank that is not known
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[SHAPEOF]]) <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[SHAPEOF_2]], %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<*xf32>
%y = "tf.Rank"(%x) <{T = f32}> : (tensor<*xf32>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// BroadcastArgs
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[CONSTANT]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x0, %[[SUBTRACT]], %[[CONSTANT_4]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[PAD_2:[0-9]+]] = "opset.Pad_12"(%x1, %[[SUBTRACT_2]], %[[CONSTANT_4]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[PAD]], %[[CONSTANT_5]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[PAD_2]], %[[PAD]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi32>
%2 = "tf.BroadcastArgs"(%x0, %x1) <{T = i32}> : (tensor<3xi32>, tensor<2xi32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "BroadcastArgs"}> : (tensor<*xi32>) -> ()

// -----

// BroadcastGradientArgs
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[CONSTANT]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x0, %[[SUBTRACT]], %[[CONSTANT_4]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[PAD_2:[0-9]+]] = "opset.Pad_12"(%x1, %[[SUBTRACT_2]], %[[CONSTANT_4]], %[[CONSTANT_3]]) <{pad_mode = "constant"}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[PAD]], %[[PAD_2]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCELOGICALAND:[0-9]+]] = "opset.ReduceLogicalAnd_1"(%[[EQUAL]], %[[CONSTANT_7]]) <{keep_dims = true}>{{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[REDUCELOGICALAND]], %[[EQUAL_2]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[LOGICALNOT:[0-9]+]] = "opset.LogicalNot_1"(%[[LOGICALAND]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%[[PAD]], %[[CONSTANT_8]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[LOGICALAND_2:[0-9]+]] = "opset.LogicalAnd_1"(%[[EQUAL_3]], %[[LOGICALNOT]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[LOGICALAND_2]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..3">>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[EQUAL_4:[0-9]+]] = "opset.Equal_1"(%[[PAD_2]], %[[CONSTANT_10]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[LOGICALAND_3:[0-9]+]] = "opset.LogicalAnd_1"(%[[EQUAL_4]], %[[LOGICALNOT]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[NONZERO_2:[0-9]+]] = "opset.NonZero_3"(%[[LOGICALAND_3]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..3">>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO_2]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_2]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"..3">>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT]])
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi32>
%2, %3 = "tf.BroadcastGradientArgs"(%x0, %x1) <{T = i32}> : (tensor<3xi32>, tensor<2xi32>) -> (tensor<*xi32>, tensor<*xi32>)
"stepwell.output"(%2) <{tensor_name = "BroadcastGradientArgs"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%3) <{tensor_name = "BroadcastGradientArgs:1"}> : (tensor<*xi32>) -> ()
