// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// SelectV2 -> Select
// CHECK-LABEL: builtin.module
// CHECK:      %[[SELECT:[0-9]+]] = "opset.Select_1"(%x0, %x1, %x2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3xi1>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%3 = "tf.SelectV2"(%x0, %x1, %x2) <{T = f32}> : (tensor<3xi1>, tensor<2x3xf32>, tensor<3xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "SelectV2"}> : (tensor<*xf32>) -> ()

// -----

// … of integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[SELECT:[0-9]+]] = "opset.Select_1"(%x0, %x1, %x2){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi1>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2x3xi32>
%3 = "tf.SelectV2"(%x0, %x1, %x2) <{T = i32}> : (tensor<2x3xi1>, tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<*xi32>
"stepwell.output"(%3) <{tensor_name = "SelectV2"}> : (tensor<*xi32>) -> ()

// -----

// … of complex values: by parts
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[GATHER_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT]], %[[CONSTANT_11]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_12]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [2, 1], [true, false]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_14]], %[[CONSTANT_15]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_13]], %[[GATHER_5]], %[[GATHER_6]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_18]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_20]], %[[CONSTANT_21]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_13]], %[[GATHER_7]], %[[GATHER_8]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT]], %[[CONSTANT_22]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_2]], %[[CONSTANT_23]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_5]], %[[UNSQUEEZE_6]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_9:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_24]], %[[CONSTANT_25]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_10:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_26]], %[[CONSTANT_27]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_11:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_28]], %[[CONSTANT_29]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_12:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_30]], %[[CONSTANT_31]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_9]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_12]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Mul"(%2, %2) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Const"() <{value = #stepwell.constant<"boolean", [2, 1], [true, false]>, dtype = i1}> : () -> tensor<2x1xi1>
%5 = "tf.SelectV2"(%4, %2, %3) <{T = complex<f32>}> : (tensor<2x1xi1>, tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%6 = "tf.Real"(%5) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%7 = "tf.Imag"(%5) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%6) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%7) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Select of rows
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<?x1xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[UNSQUEEZE]], %x1, %x2){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?xi1>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<?x?xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<?x?xf32>
%3 = "tf.Select"(%x0, %x1, %x2) <{T = f32}> : (tensor<?xi1>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Select"}> : (tensor<*xf32>) -> ()

// -----

// Where -> NonZero, Transpose
// CHECK-LABEL: builtin.module
// CHECK:      %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<2x?xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%[[NONZERO]], %[[CONSTANT]]){{.*}} -> tensor<?x2xi64>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?xi1>
%1 = "tf.Where"(%x0) <{T = i1}> : (tensor<?x?xi1>) -> tensor<*xi64>
"stepwell.output"(%1) <{tensor_name = "Where"}> : (tensor<*xi64>) -> ()

// -----

// Strings are taken by their places
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%y) <{output_type = i32}>{{.*}} -> tensor<0xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_2]], %[[REDUCEPROD]], %[[CONSTANT_3]]) <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%y) <{output_type = i64}>{{.*}} -> tensor<0xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[SHAPEOF_2]]) <{special_zero = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SHAPEOF_3:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD_2:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF_3]], %[[CONSTANT_4]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[RESHAPE]], %[[REDUCEPROD_2]]){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SHAPEOF_4:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD_3:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF_4]], %[[CONSTANT_5]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_6]], %[[REDUCEPROD_3]], %[[CONSTANT_7]]) <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SHAPEOF_5:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RANGE_2]], %[[SHAPEOF_5]]) <{special_zero = false}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%c, %[[RESHAPE_2]], %[[ADD]]){{.*}} -> tensor<3x2xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT_8]]) <{special_zero = false}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%y, %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<1x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [1], [[0]]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_3]], %[[RESHAPE_4]], %[[CONSTANT_10]]) <{axis = 0 : i64}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %z = "opset.Gather_8"(%[[CONCAT]], %[[SELECT]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x2x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%z)
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<3x1xi1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x!stepwell.string>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<!stepwell.string>
%z = "tf.SelectV2"(%c, %x, %y) <{T = !stepwell.string}> : (tensor<3x1xi1>, tensor<2x!stepwell.string>, tensor<!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.string>) -> ()
