// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Pad
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3, 2], [0, 1, 2, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x0, %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{pad_mode = "constant"}>{{.*}} -> tensor<3x5x6xf32>
// CHECK-NEXT: "opset.Result_1"(%[[PAD]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [3, 2], [0, 1, 2, 0, 1, 1]>, dtype = i32}> : () -> tensor<3x2xi32>
%2 = "tf.Pad"(%x0, %1) <{Tpaddings = i32, T = f32}> : (tensor<2x3x4xf32>, tensor<3x2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Pad"}> : (tensor<*xf32>) -> ()

// -----

// Pad with computed paddings, of complex numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONVERT]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONVERT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[GATHER_2]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[PARAMETER]], %[[CONCAT]], %[[CONCAT_2]], %[[CONSTANT_7]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x?x2xf32, #stepwell.bounds<"4..,5..,2">>
// CHECK-NEXT: "opset.Result_1"(%[[PAD]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xcomplex<f32>>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x2xi32>
%2 = "tf.Pad"(%x0, %x1) <{Tpaddings = i32, T = complex<f32>}> : (tensor<2x3xcomplex<f32>>, tensor<2x2xi32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%2) <{tensor_name = "Pad"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// Pad of strings: with the place of an empty one behind them
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2, 2], [1, 0, 0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [], [""]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<6x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_4]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<1x!stepwell.string>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[RESHAPE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<7x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [6]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [6]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[RESHAPE_3]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_10]]) <{pad_mode = "constant"}>{{.*}} -> tensor<3x5xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[PAD]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x5x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 2], [1, 0, 0, 2]>, dtype = i32}> : () -> tensor<2x2xi32>
%2 = "tf.Pad"(%x0, %1) <{Tpaddings = i32, T = !stepwell.string}> : (tensor<2x3x!stepwell.string>, tensor<2x2xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%2) <{tensor_name = "Pad"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// PadV2 with a computed value
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONVERT]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONVERT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_5]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [false]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[BROADCAST]], %[[GATHER]], %[[GATHER_2]], %[[CONSTANT_6]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x?xi1>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD_2:[0-9]+]] = "opset.Pad_12"(%x0, %[[GATHER]], %[[GATHER_2]], %[[CONSTANT_7]]) <{pad_mode = "constant"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[PAD]], %[[PAD_2]], %x2){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x2xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<f32>
%3 = "tf.PadV2"(%x0, %x1, %x2) <{Tpaddings = i32, T = f32}> : (tensor<2x3xf32>, tensor<2x2xi32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "PadV2"}> : (tensor<*xf32>) -> ()

// -----

// PadV2 of complex numbers
// CHECK-LABEL: the values of constant 'c2a673de862b98e87' are not in this text; give the resource file dumped with it
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xcomplex<f32>>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 2], [1, 0, 0, 2]>, dtype = i32}> : () -> tensor<2x2xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"complex64", [], @"c2a673de862b98e87">, dtype = complex<f32>}> : () -> tensor<complex<f32>>
%3 = "tf.PadV2"(%x0, %1, %2) <{Tpaddings = i32, T = complex<f32>}> : (tensor<2x3xcomplex<f32>>, tensor<2x2xi32>, tensor<complex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%3) <{tensor_name = "PadV2"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// Pad of a scalar
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<f32>
// CHECK-NEXT: %p = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [0, 2], []>}>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<f32>
%p = "tf.Const"() <{value = #stepwell.constant<"i32", [0, 2], []>, dtype = i32}> : () -> tensor<0x2xi32>
%y = "tf.Pad"(%x, %p) <{T = f32, Tpaddings = i32}> : (tensor<f32>, tensor<0x2xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// MirrorPad
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3, 2], [0, 1, 2, 0, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 1]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%x0, %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "reflect"}>{{.*}} -> tensor<3x5x6xf32>
// CHECK-NEXT: "opset.Result_1"(%[[PAD]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [3, 2], [0, 1, 2, 0, 1, 1]>, dtype = i32}> : () -> tensor<3x2xi32>
%2 = "tf.MirrorPad"(%x0, %1) <{Tpaddings = i32, T = f32, mode = "REFLECT"}> : (tensor<2x3x4xf32>, tensor<3x2xi32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "MirrorPad"}> : (tensor<*xf32>) -> ()

// -----

// MirrorPad of strings
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1, 2], [2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[RESHAPE_2]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{pad_mode = "symmetric"}>{{.*}} -> tensor<7xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[PAD]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<7x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [1, 2], [2, 1]>, dtype = i32}> : () -> tensor<1x2xi32>
%2 = "tf.MirrorPad"(%x0, %1) <{Tpaddings = i32, T = !stepwell.string, mode = "SYMMETRIC"}> : (tensor<4x!stepwell.string>, tensor<1x2xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%2) <{tensor_name = "MirrorPad"}> : (tensor<*x!stepwell.string>) -> ()
