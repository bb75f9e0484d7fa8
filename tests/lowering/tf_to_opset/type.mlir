// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Cast by value
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<2x5xi32>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5xf32>
%1 = "tf.Cast"(%x0) <{Truncate = false, SrcT = f32, DstT = i32}> : (tensor<2x5xf32>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "Cast"}> : (tensor<*xi32>) -> ()

// -----

// … to boolean: what is not 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x5xi1>
// CHECK-NEXT: "opset.Result_1"(%[[NOTEQUAL]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5xf32>
%1 = "tf.Cast"(%x0) <{Truncate = false, SrcT = f32, DstT = i1}> : (tensor<2x5xf32>) -> tensor<*xi1>
"stepwell.output"(%1) <{tensor_name = "Cast"}> : (tensor<*xi1>) -> ()

// -----

// … of a real value to a complex one
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[BROADCAST]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_6]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_10]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_4]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%1 = "tf.Cast"(%x) <{Truncate = false, SrcT = f32, DstT = complex<f32>}> : (tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%2 = "tf.Real"(%1) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%3 = "tf.Imag"(%1) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%3) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// … of a complex value: its real part
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Cast"(%2) <{Truncate = false, SrcT = complex<f32>, DstT = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Cast"}> : (tensor<*xf32>) -> ()

// -----

// … of one complex type to the other
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[PARAMETER]]) <{destination_type = f64}>{{.*}} -> tensor<4x2xf64>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xcomplex<f32>>
%y = "tf.Cast"(%x) <{SrcT = complex<f32>, DstT = complex<f64>, Truncate = false}> : (tensor<4xcomplex<f32>>) -> tensor<*xcomplex<f64>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f64>>) -> ()

// -----

// Truncate: the last bits are cut off before
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = bf16}>{{.*}} -> tensor<4xbf16>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf32>
%y = "tf.Cast"(%x) <{SrcT = f32, DstT = bf16, Truncate = true}> : (tensor<4xf32>) -> tensor<*xbf16>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xbf16>) -> ()

// -----

// Bitcast to the same width
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi8>
%1 = "tf.Bitcast"(%x0) <{T = i8, type = ui8}> : (tensor<2x3xi8>) -> tensor<*xui8>
"stepwell.output"(%1) <{tensor_name = "Bitcast"}> : (tensor<*xui8>) -> ()

// -----

// … to wider elements: each one's bits are shifted to their place
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i8}>{{.*}} -> tensor<2x4xi8>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[CONVERT]]) <{destination_type = i32}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [255]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CONVERT_2]], %[[CONSTANT]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[BITWISEAND]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_6]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[BITWISELEFTSHIFT:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[SQUEEZE]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[BITWISEAND]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE_2]], %[[CONSTANT_12]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [8]>}>
// CHECK-NEXT: %[[BITWISELEFTSHIFT_2:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[SQUEEZE_2]], %[[CONSTANT_13]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[BITWISEAND]], %[[CONSTANT_14]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[SQUEEZE_3:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE_3]], %[[CONSTANT_18]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [16]>}>
// CHECK-NEXT: %[[BITWISELEFTSHIFT_3:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[SQUEEZE_3]], %[[CONSTANT_19]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[BITWISEAND]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]], %[[CONSTANT_23]]){{.*}} -> tensor<2x1xi32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[SQUEEZE_4:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE_4]], %[[CONSTANT_24]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [24]>}>
// CHECK-NEXT: %[[BITWISELEFTSHIFT_4:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[SQUEEZE_4]], %[[CONSTANT_25]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEOR:[0-9]+]] = "opset.BitwiseOr_13"(%[[BITWISELEFTSHIFT]], %[[BITWISELEFTSHIFT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEOR_2:[0-9]+]] = "opset.BitwiseOr_13"(%[[BITWISEOR]], %[[BITWISELEFTSHIFT_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEOR_3:[0-9]+]] = "opset.BitwiseOr_13"(%[[BITWISEOR_2]], %[[BITWISELEFTSHIFT_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[BITWISEOR_3]]) <{destination_type = ui32}>{{.*}} -> tensor<2xui32>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x4xui8>
%1 = "tf.Bitcast"(%x0) <{T = ui8, type = ui32}> : (tensor<2x4xui8>) -> tensor<*xui32>
"stepwell.output"(%1) <{tensor_name = "Bitcast"}> : (tensor<*xui32>) -> ()

// -----

// … to narrower elements: a dimension more
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [0, 8, 16, 24]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x0, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xi32>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[UNSQUEEZE]], %[[CONSTANT]]){{.*}} -> tensor<2x3x4xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[BITWISERIGHTSHIFT]]) <{destination_type = i8}>{{.*}} -> tensor<2x3x4xi8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi32>
%1 = "tf.Bitcast"(%x0) <{T = i32, type = i8}> : (tensor<2x3xi32>) -> tensor<*xi8>
"stepwell.output"(%1) <{tensor_name = "Bitcast"}> : (tensor<*xi8>) -> ()

// -----

// … of complex values to their parts
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Parameter_1"(){{.*}}names = {{\[\[}}"x", "y", "z"]]{{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xcomplex<f32>>
%y = "tf.Bitcast"(%x) <{T = complex<f32>, type = f32}> : (tensor<4xcomplex<f32>>) -> tensor<*xf32>
%z = "tf.Bitcast"(%x) <{T = complex<f32>, type = complex<f32>}> : (tensor<4xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// … of parts to complex values
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x2xf32>
%y = "tf.Bitcast"(%x) <{T = f32, type = complex<f32>}> : (tensor<4x2xf32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// … of complex values to anything else
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.Bitcast  ""  (dynamic[...])
// CHECK-NEXT: the bits of complex values as i64: only as f32
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xcomplex<f32>>
%y = "tf.Bitcast"(%x) <{T = complex<f32>, type = i64}> : (tensor<4xcomplex<f32>>) -> tensor<*xi64>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi64>) -> ()

// -----

// … of anything else to complex values
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.Bitcast  ""  (i64[4])
// CHECK-NEXT: the bits of i64 as complex values: only those of f32
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xi64>
%y = "tf.Bitcast"(%x) <{T = i64, type = complex<f32>}> : (tensor<4xi64>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// … of 64 bits
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.Bitcast  ""  (i64[4])
// CHECK-NEXT: the bits of i64 as i32: OpenVINO's CPU computes with 32 bits of 64
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xi64>
%y = "tf.Bitcast"(%x) <{T = i64, type = i32}> : (tensor<4xi64>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// … of a last dimension that does not fit
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.Bitcast  ""  (i8[4,3])
// CHECK-NEXT: the last dimension must be 4 for i32 to be made of i8
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x3xi8>
%y = "tf.Bitcast"(%x) <{T = i8, type = i32}> : (tensor<4x3xi8>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()
