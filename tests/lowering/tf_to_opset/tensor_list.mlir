// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Elements of known shape are zeros from the start; one is set -> ScatterUpdate
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [4]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%i) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_8]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ScatterUpdate_3"(%[[RESHAPE_2]], %[[RESHAPE_3]], %[[UNSQUEEZE]], %[[CONSTANT_10]]){{.*}} -> tensor<4x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [2, 3]>, dtype = i32}> : () -> tensor<2xi32>
%n = "tf.Const"() <{value = #stepwell.constant<"i32", [], [4]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListReserve"(%s, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListSetItem"(%l, %i, %x) <{element_dtype = f32, resize_if_index_out_of_bounds = false}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%m, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Of a list of which nothing is known but its length the first element that is set says the shape
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST]], %[[CONSTANT_4]]) <{special_zero = true}>{{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%i) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_5]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_2]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ScatterUpdate_3"(%[[RESHAPE_2]], %[[RESHAPE_3]], %[[UNSQUEEZE]], %[[CONSTANT_7]]){{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListSetItem"(%l, %i, %x) <{element_dtype = f32, resize_if_index_out_of_bounds = false}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%m, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Elements at known places of a list of known length are kept apart; others are zeros like them
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_3]]){{.*}} -> tensor<1x?x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_4]]){{.*}} -> tensor<1x?x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_5]]){{.*}} -> tensor<1x?x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3x?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%n = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%k = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListSetItem"(%l, %k, %x) <{element_dtype = f32, resize_if_index_out_of_bounds = false}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<?x3xf32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%m, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Elements of unknown size are in a table
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<0xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<0xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<0xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<0xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<0xf32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?x2xi64, #stepwell.bounds<"1..,2">>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64, #stepwell.bounds<"1..,1">>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?x1xi64, #stepwell.bounds<"1..,1">>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<?x1xi64, #stepwell.bounds<"1..,1">>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"1..">>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"1..">>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<?xf32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<1x2xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<?x3xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListSetItem"(%l, %i, %x) <{element_dtype = f32, resize_if_index_out_of_bounds = false}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<?x3xf32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListGetItem"(%m, %i, %any) <{element_dtype = f32, Tshape = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A list that grows gets zeros up to the place
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<0x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<0x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%i) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVERT]], %[[CONSTANT_8]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE_3]], %[[CONSTANT_10]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_11]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[MAXIMUM]], %[[CONSTANT_12]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_13]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_2]], %[[BROADCAST_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_14]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ScatterUpdate_3"(%[[CONCAT_3]], %[[RESHAPE_4]], %[[UNSQUEEZE]], %[[CONSTANT_16]]){{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%n = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [2, 3]>, dtype = i32}> : () -> tensor<2xi32>
%l = "tf.TensorListReserve"(%s, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListSetItem"(%l, %i, %x) <{element_dtype = f32, resize_if_index_out_of_bounds = true}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%m, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// PushBack, PopBack and Length of known elements
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %z = "opset.Convert_1"(%[[CONSTANT_2]]) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%a = "tf.TensorListPushBack"(%l, %x) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%b = "tf.TensorListPushBack"(%a, %x) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%d, %y = "tf.TensorListPopBack"(%b, %any) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> (tensor<*x!stepwell.variant>, tensor<*xf32>)
%z = "tf.TensorListLength"(%d) : (tensor<*x!stepwell.variant>) -> tensor<i32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<i32>) -> ()

// -----

// FromTensor and GetItem -> Gather
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%i) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[CONVERT]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListFromTensor"(%x, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListGetItem"(%l, %i, %any) <{element_dtype = f32, Tshape = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// PushBack, PopBack of stacked elements
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%r, %[[CONSTANT]]){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%x, %[[UNSQUEEZE]]) <{axis = 0 : i64}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE]], %[[SQUEEZE]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[CONSTANT_6]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONCAT]], %[[CONSTANT_7]], %[[ADD]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[CONCAT]], %[[ADD_2]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<0x3xf32>
// CHECK-NEXT: %z = "opset.Concat_1"(%[[SLICE]], %[[SLICE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%r = "stepwell.input"() <{tensor_name = "r"}> : () -> tensor<3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListFromTensor"(%x, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%a = "tf.TensorListPushBack"(%l, %r) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<3xf32>) -> tensor<*x!stepwell.variant>
%b, %y = "tf.TensorListPopBack"(%a, %any) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> (tensor<*x!stepwell.variant>, tensor<*xf32>)
%z = "tf.TensorListStack"(%b, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xf32>) -> ()

// -----

// Gather of stacked and of known elements
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%at) <{destination_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%x, %[[CONVERT]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%at = "stepwell.input"() <{tensor_name = "at"}> : () -> tensor<?xi32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListFromTensor"(%x, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListGather"(%l, %at, %any) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<?xi32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Gather of known places
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_2]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_3]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%at = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [0, 0]>, dtype = i32}> : () -> tensor<2xi32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%a = "tf.TensorListPushBack"(%l, %x) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListGather"(%a, %at, %any) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2xi32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Scatter to all places in order -> the tensor
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %any = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %at = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 1]>}>
// CHECK-NEXT: %m = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%at = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [0, 1]>, dtype = i32}> : () -> tensor<2xi32>
%m = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListScatterV2"(%x, %at, %any, %m) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<2xi32>, tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%l, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Scatter to places that are computed -> ScatterUpdate of zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%at) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[CONCAT]], %[[CONSTANT_2]]) <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMAX]], %[[CONSTANT_3]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_6]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%at) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ScatterUpdate_3"(%[[BROADCAST]], %[[CONVERT_2]], %x, %[[CONSTANT_7]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%at = "stepwell.input"() <{tensor_name = "at"}> : () -> tensor<2xi32>
%m = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListScatterV2"(%x, %at, %any, %m) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<2xi32>, tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%l, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Scatter without a number of elements
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[ADD]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_5]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%at) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ScatterUpdate_3"(%[[BROADCAST]], %[[CONVERT]], %x, %[[CONSTANT_6]]){{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%at = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [2, 0]>, dtype = i32}> : () -> tensor<2xi32>
%l = "tf.TensorListScatter"(%x, %at, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%l, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Scatter into a list whose elements are set
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%at) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[CONCAT]], %[[CONSTANT_4]]) <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMAX]], %[[CONSTANT_5]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ADD]], %[[SQUEEZE_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[MAXIMUM]], %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE]], %[[CONSTANT_9]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_10]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[MAXIMUM_2]], %[[CONSTANT_11]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_12]], %[[CONCAT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%q, %[[BROADCAST]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"5..,3">>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%at) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ScatterUpdate_3"(%[[CONCAT_3]], %[[CONVERT_2]], %x, %[[CONSTANT_13]]){{.*}} -> tensor<?x3xf32, #stepwell.bounds<"5..,3">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<5x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%at = "stepwell.input"() <{tensor_name = "at"}> : () -> tensor<2xi32>
%l = "tf.TensorListFromTensor"(%q, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<5x3xf32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListScatterIntoExistingList"(%l, %x, %at) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2x3xf32>, tensor<2xi32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%m, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Resize: zeros behind, or cut
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[MAXIMUM]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[RESHAPE]], %[[CONSTANT_3]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[MAXIMUM_2]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_6]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%x, %[[BROADCAST]]) <{axis = 0 : i64}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"2..,3">>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%[[CONCAT_2]], %[[CONSTANT_7]], %[[RESHAPE]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListFromTensor"(%x, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListResize"(%l, %n) : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%m, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Resize of known elements, and of none
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_3]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_4]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%two = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%a = "tf.TensorListPushBack"(%l, %x) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListResize"(%a, %two) : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%m, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Resize of a list of which nothing is known but its length
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: "opset.Result_1"(%y)
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%two = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListResize"(%l, %two) : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListLength"(%m) : (tensor<*x!stepwell.variant>) -> tensor<i32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<i32>) -> ()

// -----

// Two lists, one behind the other
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_2]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_3]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%a = "tf.TensorListPushBack"(%l, %x) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%b = "tf.TensorListConcatLists"(%a, %a) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<*x!stepwell.variant>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%b, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Two stacked lists
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Concat_1"(%x, %x) <{axis = 0 : i64}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListFromTensor"(%x, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%b = "tf.TensorListConcatLists"(%l, %l) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<*x!stepwell.variant>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%b, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// An empty list before another
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %any = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %most = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%a = "tf.TensorListFromTensor"(%x, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%b = "tf.TensorListConcatLists"(%l, %a) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<*x!stepwell.variant>) -> tensor<*x!stepwell.variant>
%d = "tf.TensorListConcatLists"(%b, %l) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<*x!stepwell.variant>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%d, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Concat of known elements
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%q) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %y = "opset.Concat_1"(%x, %q) <{axis = 0 : i64}>{{.*}} -> tensor<?x3xf32, #stepwell.bounds<"2..,3">>
// CHECK-NEXT: %z = "opset.Concat_1"(%[[CONSTANT_2]], %[[GATHER]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<?x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%none = "tf.Const"() <{value = #stepwell.constant<"i64", [0], []>, dtype = i64}> : () -> tensor<0xi64>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%a = "tf.TensorListPushBack"(%l, %x) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%b = "tf.TensorListPushBack"(%a, %q) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<?x3xf32>) -> tensor<*x!stepwell.variant>
%y, %z = "tf.TensorListConcatV2"(%b, %any, %none) <{element_dtype = f32, shape_type = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<0xi64>) -> (tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xi64>) -> ()

// -----

// Concat of stacked elements
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_2]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%q, %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<8x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %z = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{mode = "numpy"}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%none = "tf.Const"() <{value = #stepwell.constant<"i64", [0], []>, dtype = i64}> : () -> tensor<0xi64>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<4x2x3xf32>
%l = "tf.TensorListFromTensor"(%q, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<4x2x3xf32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y, %z = "tf.TensorListConcatV2"(%l, %any, %none) <{element_dtype = f32, shape_type = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<0xi64>) -> (tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xi64>) -> ()

// -----

// Concat of elements in a table: Split and back
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%s, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[RESHAPE]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[SHAPEOF_2]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[SHAPEOF]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RESHAPE]], %[[CONSTANT_3]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[BROADCAST]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[SLICE]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[CONCAT_2]], %[[CONSTANT_9]]) <{keep_dims = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCEMAX]], %[[CONSTANT_10]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[CONCAT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE_2]], %[[CONSTANT_15]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[SQUEEZE]], %[[CONSTANT_16]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[MAXIMUM]], %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_19]], %[[CONSTANT_20]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[REDUCESUM]], %[[CONSTANT_21]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[RESHAPE_2]], %[[CONCAT_3]]) <{special_zero = false}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[CONCAT_2]], %[[CONSTANT_22]], %[[CONSTANT_23]], %[[CONSTANT_24]], %[[CONSTANT_25]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %z = "opset.Squeeze_15"(%[[SLICE_4]], %[[CONSTANT_26]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%none = "tf.Const"() <{value = #stepwell.constant<"i64", [0], []>, dtype = i64}> : () -> tensor<0xi64>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<?xi64>
%l = "tf.TensorListSplit"(%x, %any, %s) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<i32>, tensor<?xi64>) -> tensor<*x!stepwell.variant>
%y, %z = "tf.TensorListConcatV2"(%l, %any, %none) <{element_dtype = f32, shape_type = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<0xi64>) -> (tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xi64>) -> ()

// -----

// Concat without elements of known shape
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 3]>}>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{mode = "numpy"}>{{.*}} -> tensor<0x3xf32>
// CHECK:      "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%none = "tf.Const"() <{value = #stepwell.constant<"i64", [0], []>, dtype = i64}> : () -> tensor<0xi64>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [-1, 3]>, dtype = i32}> : () -> tensor<2xi32>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y, %z = "tf.TensorListConcat"(%l) <{element_dtype = f32, element_shape = "?,3"}> : (tensor<*x!stepwell.variant>) -> (tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xi64>) -> ()

// -----

// Split into parts of known lengths
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %y = "opset.VariadicSplit_1"(%x, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<1x3xf32>, tensor<1x3xf32>)
// CHECK:      "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%s = "tf.Const"() <{value = #stepwell.constant<"i64", [2], [1, 1]>, dtype = i64}> : () -> tensor<2xi64>
%l = "tf.TensorListSplit"(%x, %any, %s) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<i32>, tensor<2xi64>) -> tensor<*x!stepwell.variant>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%y = "tf.TensorListGetItem"(%l, %one, %any) <{element_dtype = f32, Tshape = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Split into one part, and into none
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %z = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%s = "tf.Const"() <{value = #stepwell.constant<"i64", [1], [2]>, dtype = i64}> : () -> tensor<1xi64>
%e = "tf.Const"() <{value = #stepwell.constant<"i64", [0], []>, dtype = i64}> : () -> tensor<0xi64>
%l = "tf.TensorListSplit"(%x, %any, %s) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<i32>, tensor<1xi64>) -> tensor<*x!stepwell.variant>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%y = "tf.TensorListGetItem"(%l, %zero, %any) <{element_dtype = f32, Tshape = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<i32>) -> tensor<*xf32>
%m = "tf.TensorListSplit"(%x, %any, %e) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<i32>, tensor<0xi64>) -> tensor<*x!stepwell.variant>
%z = "tf.TensorListLength"(%m) : (tensor<*x!stepwell.variant>) -> tensor<i32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<i32>) -> ()

// -----

// An element that is not set, of known shape
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONSTANT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [2, 3]>, dtype = i32}> : () -> tensor<2xi32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListGetItem"(%l, %i, %s) <{element_dtype = f32, Tshape = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Stack of elements none of which is set, of known shape
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[CONSTANT_3]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [2, 3]>, dtype = i32}> : () -> tensor<2xi32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%l, %s) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Stack of an empty list
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[CONSTANT_4]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<0x0x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [-1, 3]>, dtype = i32}> : () -> tensor<2xi32>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%l, %s) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// PopBack of elements that are not set
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %y = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %z = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = i32}>{{.*}} -> tensor<i32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [2, 3]>, dtype = i32}> : () -> tensor<2xi32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%b, %y = "tf.TensorListPopBack"(%l, %s) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2xi32>) -> (tensor<*x!stepwell.variant>, tensor<*xf32>)
%z = "tf.TensorListLength"(%b) : (tensor<*x!stepwell.variant>) -> tensor<i32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<i32>) -> ()

// -----

// A list of which nothing is known but its length is no output
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: stepwell.output  ""  (dynamic[...])
// CHECK-NEXT: it is a sequence of which nothing is known but its length
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
"stepwell.output"(%l) <{tensor_name = "l"}> : (tensor<*x!stepwell.variant>) -> ()

// -----

// The list is a tensor
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListStack  ""  (f32[2,3], i32[])
// CHECK-NEXT: it takes a list of tensors, and this value is none
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%y = "tf.TensorListStack"(%x, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<2x3xf32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// An index out of the list
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListSetItem  ""  (dynamic[...], i32[], f32[2,3])
// CHECK-NEXT: the index 5 in a list of 2
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%n = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%k = "tf.Const"() <{value = #stepwell.constant<"i32", [], [5]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListSetItem"(%l, %k, %x) <{element_dtype = f32, resize_if_index_out_of_bounds = false}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%m, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// An index out of the known elements
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListGetItem  ""  (dynamic[...], i32[], i32[])
// CHECK-NEXT: the index 5 in a list of 1
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%k = "tf.Const"() <{value = #stepwell.constant<"i32", [], [5]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%a = "tf.TensorListPushBack"(%l, %x) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListGetItem"(%a, %k, %any) <{element_dtype = f32, Tshape = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Gathered indices out of the known elements
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListGather  ""  (dynamic[...], i32[2], i32[])
// CHECK-NEXT: an index is out of a list of 1
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%at = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [0, 7]>, dtype = i32}> : () -> tensor<2xi32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%a = "tf.TensorListPushBack"(%l, %x) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListGather"(%a, %at, %any) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2xi32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// An element that is not set, of unknown shape
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListGetItem  ""  (dynamic[...], i32[], i32[])
// CHECK-NEXT: an element is read that is not set, and its shape is not known
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListGetItem"(%l, %i, %any) <{element_dtype = f32, Tshape = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// PopBack of an empty list
// CHECK-LABEL: the model: 1 of 9 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListPopBack  ""  (dynamic[...], i32[])
// CHECK-NEXT: an element is taken from an empty list
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%a = "tf.TensorListPushBack"(%l, %x) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%b, %u = "tf.TensorListPopBack"(%a, %any) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> (tensor<*x!stepwell.variant>, tensor<*xf32>)
%d, %y = "tf.TensorListPopBack"(%b, %any) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> (tensor<*x!stepwell.variant>, tensor<*xf32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Stack of unknown shape
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListStack  ""  (dynamic[...], i32[])
// CHECK-NEXT: the list has no element that is set, and the shape of its elements is not known
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%l, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Resize of an empty list of known elements
// CHECK-LABEL: the model: 1 of 10 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListResize  ""  (dynamic[...], i32[])
// CHECK-NEXT: an empty list is made longer, and the shape of its elements is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%two = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%a = "tf.TensorListPushBack"(%l, %x) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%b, %u = "tf.TensorListPopBack"(%a, %any) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> (tensor<*x!stepwell.variant>, tensor<*xf32>)
%m = "tf.TensorListResize"(%b, %two) : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%m, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Resize of elements in a table
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListResize  ""  (dynamic[...], i32[])
// CHECK-NEXT: a list of tensors whose sizes are not known before gets another length
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<?xi64>
%l = "tf.TensorListSplit"(%x, %any, %s) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<i32>, tensor<?xi64>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListResize"(%l, %n) : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%m, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// FromTensor of a scalar
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListFromTensor  ""  (f32[], i32[])
// CHECK-NEXT: a scalar has no slices
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<f32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListFromTensor"(%x, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<f32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%l, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Split of a scalar
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListSplit  ""  (f32[], i32[], i64[?])
// CHECK-NEXT: a scalar cannot be split
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<f32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<?xi64>
%l = "tf.TensorListSplit"(%x, %any, %s) <{element_dtype = f32, shape_type = i32}> : (tensor<f32>, tensor<i32>, tensor<?xi64>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%l, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Scatter into elements in a table
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListScatterIntoExistingList  ""  (dynamic[...], f32[2,3], i32[2])
// CHECK-NEXT: slices of a tensor are put into a list of tensors whose sizes are not known before
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<?xi64>
%at = "stepwell.input"() <{tensor_name = "at"}> : () -> tensor<2xi32>
%l = "tf.TensorListSplit"(%x, %any, %s) <{element_dtype = f32, shape_type = i32}> : (tensor<2x3xf32>, tensor<i32>, tensor<?xi64>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListScatterIntoExistingList"(%l, %x, %at) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<2x3xf32>, tensor<2xi32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%m, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A list in a table that grows by setting
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListSetItem  ""  (dynamic[...], i32[], f32[?,3])
// CHECK-NEXT: a list that grows by setting its elements, whose sizes are not known before
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%at = "stepwell.input"() <{tensor_name = "at"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<?xi64>
%l = "tf.TensorListSplit"(%x, %any, %s) <{element_dtype = f32, shape_type = i32}> : (tensor<?x3xf32>, tensor<i32>, tensor<?xi64>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListSetItem"(%l, %at, %x) <{element_dtype = f32, resize_if_index_out_of_bounds = true}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<?x3xf32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%m, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Two lists without elements
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListConcatLists  ""  (dynamic[...], dynamic[...])
// CHECK-NEXT: neither of the lists has an element that is set
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%b = "tf.TensorListConcatLists"(%l, %l) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<*x!stepwell.variant>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%b, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Concat of scalars
// CHECK-LABEL: the model: 1 of 8 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListConcatV2  ""  (dynamic[...], i32[], i64[0])
// CHECK-NEXT: an element of the list is a scalar, which cannot be concatenated
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<f32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%none = "tf.Const"() <{value = #stepwell.constant<"i64", [0], []>, dtype = i64}> : () -> tensor<0xi64>
%most = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.EmptyTensorList"(%any, %most) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%a = "tf.TensorListPushBack"(%l, %x) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<f32>) -> tensor<*x!stepwell.variant>
%y, %z = "tf.TensorListConcatV2"(%a, %any, %none) <{element_dtype = f32, shape_type = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<0xi64>) -> (tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Concat of stacked scalars
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListConcatV2  ""  (dynamic[...], i32[], i64[0])
// CHECK-NEXT: an element of the list is a scalar, which cannot be concatenated
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%none = "tf.Const"() <{value = #stepwell.constant<"i64", [0], []>, dtype = i64}> : () -> tensor<0xi64>
%l = "tf.TensorListFromTensor"(%x, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<4xf32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y, %z = "tf.TensorListConcatV2"(%l, %any, %none) <{element_dtype = f32, shape_type = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<0xi64>) -> (tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Concat of elements of unknown shape that are not set
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListConcatV2  ""  (dynamic[...], i32[], i64[0])
// CHECK-NEXT: the list has no element that is set, and the shape of its elements is not known
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%none = "tf.Const"() <{value = #stepwell.constant<"i64", [0], []>, dtype = i64}> : () -> tensor<0xi64>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y, %z = "tf.TensorListConcatV2"(%l, %any, %none) <{element_dtype = f32, shape_type = i32}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<0xi64>) -> (tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Concat of elements that are not set
// CHECK-LABEL: the model: 1 of 6 operators cannot be lowered to opset
// CHECK-NEXT: tf.TensorListConcatV2  ""  (dynamic[...], i32[2], i64[0])
// CHECK-NEXT: the list has no element that is set
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [-1, 3]>, dtype = i32}> : () -> tensor<2xi32>
%none = "tf.Const"() <{value = #stepwell.constant<"i64", [0], []>, dtype = i64}> : () -> tensor<0xi64>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%y, %z = "tf.TensorListConcatV2"(%l, %any, %none) <{element_dtype = f32, shape_type = i32}> : (tensor<*x!stepwell.variant>, tensor<2xi32>, tensor<0xi64>) -> (tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A branch gives a list of which nothing is known but its length: so does the If
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[IF:[0-9]+]] = "opset.If_8"(%p, %[[CONVERT]]) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i64>
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT]])
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i64>
// CHECK-NEXT: "opset.Result_1"(%[[PARAMETER_2]])
// CHECK-NEXT: }){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[IF]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 3]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%i) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_6]]){{.*}} -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_2]], %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ScatterUpdate_3"(%[[RESHAPE_2]], %[[RESHAPE_3]], %[[UNSQUEEZE]], %[[CONSTANT_8]]){{.*}} -> tensor<?x2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%two = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.IfRegion"(%p) ({
  %r = "tf.TensorListResize"(%l, %two) : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*x!stepwell.variant>
  "stepwell.yield"(%r) : (tensor<*x!stepwell.variant>) -> ()
}, {
  "stepwell.yield"(%l) : (tensor<*x!stepwell.variant>) -> ()
}) : (tensor<i1>) -> tensor<*x!stepwell.variant>
%k = "tf.TensorListSetItem"(%m, %i, %x) <{element_dtype = f32, resize_if_index_out_of_bounds = false}> : (tensor<*x!stepwell.variant>, tensor<i32>, tensor<2x3xf32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%k, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A tensor scattered to all places of a list as long as it, by two computations of its size -> the tensor
// CHECK-LABEL: builtin.module
// CHECK:      %shape = "opset.ShapeOf_3"(%x) <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %n = "opset.Gather_8"(%shape, %zero, %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %shape2 = "opset.ShapeOf_3"(%x) <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %m = "opset.Gather_8"(%shape2, %zero, %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %at = "opset.Range_4"(%zero, %m, %one) <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%axis = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%shape = "tf.Shape"(%x) <{T = f32, out_type = i32}> : (tensor<?x3xf32>) -> tensor<2xi32>
%n = "tf.GatherV2"(%shape, %zero, %axis) <{Tparams = i32, Tindices = i32, Taxis = i32, batch_dims = 0 : i64}> : (tensor<2xi32>, tensor<i32>, tensor<i32>) -> tensor<i32>
%shape2 = "tf.Shape"(%x) <{T = f32, out_type = i32}> : (tensor<?x3xf32>) -> tensor<2xi32>
%m = "tf.GatherV2"(%shape2, %zero, %axis) <{Tparams = i32, Tindices = i32, Taxis = i32, batch_dims = 0 : i64}> : (tensor<2xi32>, tensor<i32>, tensor<i32>) -> tensor<i32>
%at = "tf.Range"(%zero, %m, %one) <{Tidx = i32}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<?xi32>
%l = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%s = "tf.TensorListScatterIntoExistingList"(%l, %x, %at) <{element_dtype = f32}> : (tensor<*x!stepwell.variant>, tensor<?x3xf32>, tensor<?xi32>) -> tensor<*x!stepwell.variant>
%y = "tf.TensorListStack"(%s, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
