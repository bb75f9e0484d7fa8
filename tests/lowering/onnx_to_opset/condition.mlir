// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Where -> Select
// CHECK-LABEL: builtin.module
// CHECK:      %y_1 = "opset.Select_1"(%condition, %x, %y){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y_1)
%condition = "stepwell.input"() <{tensor_name = "condition"}> : () -> tensor<2x1xi1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%y_1 = "onnx.Where"(%condition, %x, %y) : (tensor<2x1xi1>, tensor<3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// NonZero -> NonZero with i64 indices
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.NonZero_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2x?xi64, #stepwell.bounds<"2,..6">>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.NonZero"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Compress along an axis -> Gather of the positions that are true
// CHECK-LABEL: builtin.module
// CHECK:      %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%condition) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..3">>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[NONZERO]], %[[CONSTANT]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..3">>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%input, %[[SQUEEZE]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x?xf32, #stepwell.bounds<"2,..3">>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%condition = "stepwell.input"() <{tensor_name = "condition"}> : () -> tensor<3xi1>
%y = "onnx.Compress"(%input, %condition) <{axis = -1 : i64}> : (tensor<2x3xf32>, tensor<3xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Compress without an axis flattens first
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%input, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%condition) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..6">>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[NONZERO]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..6">>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Gather_8"(%[[RESHAPE]], %[[SQUEEZE]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"..6">>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%condition = "stepwell.input"() <{tensor_name = "condition"}> : () -> tensor<6xi1>
%y = "onnx.Compress"(%input, %condition) : (tensor<2x3xf32>, tensor<6xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Trilu -> Select(column >= row, x, 0)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT]], %[[CONSTANT_2]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[SQUEEZE]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_5]]){{.*}} -> tensor<3x1xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[CONSTANT_6]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %[[SQUEEZE_2]], %[[CONSTANT_9]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1x4xi64>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%[[UNSQUEEZE_2]], %[[UNSQUEEZE]]){{.*}} -> tensor<3x4xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[GREATEREQUAL]], %input, %[[CONSTANT_11]]){{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<3x4xf32>
%y = "onnx.Trilu"(%input) <{upper = 1 : i64}> : (tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Trilu of the lower triangle, from diagonal k: Select(column <= row + k, x, 0)
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER]], %[[CONSTANT_3]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_4]], %[[SQUEEZE]], %[[CONSTANT_5]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE]], %[[CONSTANT_6]]){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%input) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE_2:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER_2]], %[[CONSTANT_9]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_10]], %[[SQUEEZE_2]], %[[CONSTANT_11]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[RANGE_2]], %[[CONSTANT_12]]){{.*}} -> tensor<1x?xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[UNSQUEEZE]], %k){{.*}} -> tensor<?x1xi64>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[UNSQUEEZE_2]], %[[ADD]]){{.*}} -> tensor<?x?xi1>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LESSEQUAL]], %input, %[[CONSTANT_13]]){{.*}} -> tensor<2x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x?x?xf32>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<i64>
%y = "onnx.Trilu"(%input, %k) <{upper = 0 : i64}> : (tensor<2x?x?xf32>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Compress along an axis that is not there
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.Compress  ""  (f32[2,3], boolean[3])
// CHECK-NEXT: axis 2 is out of range for rank 2
%input = "stepwell.input"() <{tensor_name = "input"}> : () -> tensor<2x3xf32>
%condition = "stepwell.input"() <{tensor_name = "condition"}> : () -> tensor<3xi1>
%y = "onnx.Compress"(%input, %condition) <{axis = 2 : i64}> : (tensor<2x3xf32>, tensor<3xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Where of integers that may be large, after a comparison: no Select, which the CPU would join to it in f32
// CHECK-LABEL: builtin.module
// CHECK:      %c = "opset.Less_1"(%a, %b){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%b, %a){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%c) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[CONVERT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %y = "opset.Add_1"(%a, %[[MULTIPLY]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi64>
%b = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [7]>}> : () -> tensor<i64>
%c = "onnx.Less"(%a, %b) : (tensor<2xi64>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
%y = "onnx.Where"(%c, %b, %a) : (tensor<*x!stepwell.dynamic>, tensor<i64>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
