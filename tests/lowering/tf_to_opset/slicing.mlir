// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Slice
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [-1, -1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2147483647, 2147483647, 3]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x0, %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SLICE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [3], [1, 0, 2]>, dtype = i32}> : () -> tensor<3xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [3], [-1, -1, 1]>, dtype = i32}> : () -> tensor<3xi32>
%3 = "tf.Slice"(%x0, %1, %2) <{T = f32, Index = i32}> : (tensor<2x3x4xf32>, tensor<3xi32>, tensor<3xi32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Slice"}> : (tensor<*xf32>) -> ()

// -----

// Slice from a computed begin: the sizes are known
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [2]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x0, %[[CONVERT]], %[[ADD]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<?xf32, #stepwell.bounds<"..5">>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[SLICE]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<5xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<1xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [2]>, dtype = i32}> : () -> tensor<1xi32>
%3 = "tf.Slice"(%x0, %x1, %2) <{T = f32, Index = i32}> : (tensor<5xf32>, tensor<1xi32>, tensor<1xi32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Slice"}> : (tensor<*xf32>) -> ()

// -----

// Slice with computed sizes, of which -1 is what is left
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%x1, %x2){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%x2, %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1073741824]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT_2]], %[[ADD]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x0, %x1, %[[SELECT]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<?x?xf32, #stepwell.bounds<"..2,..3">>
// CHECK-NEXT: "opset.Result_1"(%[[SLICE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2xi64>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<2xi64>
%3 = "tf.Slice"(%x0, %x1, %x2) <{T = f32, Index = i64}> : (tensor<2x3xf32>, tensor<2xi64>, tensor<2xi64>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Slice"}> : (tensor<*xf32>) -> ()

// -----

// Slice of strings
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [-1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2147483647, 3]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT_7]]) <{special_zero = false}>{{.*}} -> tensor<6x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [6]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<2x2xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[SLICE]], %[[CONSTANT_11]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x!stepwell.string>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [0, 1]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [-1, 2]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.Slice"(%x0, %1, %2) <{T = !stepwell.string, Index = i32}> : (tensor<2x3x!stepwell.string>, tensor<2xi32>, tensor<2xi32>) -> tensor<*x!stepwell.string>
"stepwell.output"(%3) <{tensor_name = "Slice"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// Slice of a scalar
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [0], []>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [0], []>}>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<f32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [0], []>, dtype = i32}> : () -> tensor<0xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [0], []>, dtype = i32}> : () -> tensor<0xi32>
%3 = "tf.Slice"(%x, %1, %2) <{T = f32, Index = i32}> : (tensor<f32>, tensor<0xi32>, tensor<0xi32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "Slice"}> : (tensor<*xf32>) -> ()

// -----

// Slice with vectors of another length
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.Slice  ""  (f32[4,5], i32[1], i32[2])
// CHECK-NEXT: 1 begins and 2 sizes for a tensor of rank 2
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x5xf32>
%b = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [0]>, dtype = i32}> : () -> tensor<1xi32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [0, 1]>, dtype = i32}> : () -> tensor<2xi32>
%y = "tf.Slice"(%x, %b, %s) <{T = f32, Index = i32}> : (tensor<4x5xf32>, tensor<1xi32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Slice of an unknown number of dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.Slice  ""  (f32[...], i32[?], i32[?])
// CHECK-NEXT: neither the rank of the input nor the number of sizes is known; give its shape with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<*xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?xi32>
%y = "tf.Slice"(%x, %b, %b) <{T = f32, Index = i32}> : (tensor<*xf32>, tensor<?xi32>, tensor<?xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice: ranges -> Slice
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [0, 2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [1, -1, -2]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, -2]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -2147483648]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_4]], %[[CONSTANT_7]]){{.*}} -> tensor<2x2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SLICE]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [3], [0, 2, 3]>, dtype = i32}> : () -> tensor<3xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [3], [0, 0, 0]>, dtype = i32}> : () -> tensor<3xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [3], [1, -1, -2]>, dtype = i32}> : () -> tensor<3xi32>
%4 = "tf.StridedSlice"(%x, %1, %2, %3) <{begin_mask = 1 : i64, end_mask = 5 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 0 : i64, T = f32, Index = i32}> : (tensor<2x3x4xf32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "strided_slice"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice: one place -> Gather
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, -1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[RESHAPE]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [0, -1]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [0, 0]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%4 = "tf.StridedSlice"(%x, %1, %2, %3) <{begin_mask = 0 : i64, end_mask = 0 : i64, ellipsis_mask = 1 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 2 : i64, T = f32, Index = i32}> : (tensor<2x3x4xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "strided_slice"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice: single places and new axes -> Slice, Squeeze, Unsqueeze
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [5], [0, 0, 0, 0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [5], [1, 0, 0, 0, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [5], [1, 1, 1, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 3]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_4]], %[[CONSTANT_7]]){{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_8]]) <{allow_axis_skip = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SQUEEZE]], %[[CONSTANT_9]]){{.*}} -> tensor<1x3x1xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [5], [0, 0, 0, 0, 2]>, dtype = i32}> : () -> tensor<5xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [5], [1, 0, 0, 0, 3]>, dtype = i32}> : () -> tensor<5xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [5], [1, 1, 1, 1, 1]>, dtype = i32}> : () -> tensor<5xi32>
%4 = "tf.StridedSlice"(%x, %1, %2, %3) <{begin_mask = 4 : i64, end_mask = 4 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 10 : i64, shrink_axis_mask = 17 : i64, T = f32, Index = i32}> : (tensor<2x3x4xf32>, tensor<5xi32>, tensor<5xi32>, tensor<5xi32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "strided_slice"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice: of an unknown rank, axes behind the ellipsis are counted from the end
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [0, 1, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [0, 2, 0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [4], [1, 1, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-2, -1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_4]], %[[CONSTANT_7]]){{.*}} -> tensor<*xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_8]]) <{allow_axis_skip = false}>{{.*}} -> tensor<*xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SQUEEZE]], %[[CONSTANT_9]]){{.*}} -> tensor<*xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<*xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [4], [0, 1, 0, 0]>, dtype = i32}> : () -> tensor<4xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [4], [0, 2, 0, 2]>, dtype = i32}> : () -> tensor<4xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [4], [1, 1, 1, 1]>, dtype = i32}> : () -> tensor<4xi32>
%4 = "tf.StridedSlice"(%x, %1, %2, %3) <{begin_mask = 8 : i64, end_mask = 0 : i64, ellipsis_mask = 1 : i64, new_axis_mask = 4 : i64, shrink_axis_mask = 2 : i64, T = f32, Index = i32}> : (tensor<*xf32>, tensor<4xi32>, tensor<4xi32>, tensor<4xi32>) -> tensor<*xf32>
%5 = "tf.EnsureShape"(%4) <{shape = "2,1,2", T = f32}> : (tensor<*xf32>) -> tensor<*xf32>
"stepwell.output"(%5) <{tensor_name = "EnsureShape"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice: everything is the tensor itself
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [0]>, dtype = i32}> : () -> tensor<1xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [0]>, dtype = i32}> : () -> tensor<1xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [1]>, dtype = i32}> : () -> tensor<1xi32>
%4 = "tf.StridedSlice"(%x, %1, %2, %3) <{begin_mask = 1 : i64, end_mask = 1 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 0 : i64, T = f32, Index = i32}> : (tensor<2x3x4xf32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "strided_slice"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice: a computed place beside a range
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%i, %[[CONSTANT]]){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%i, %[[CONSTANT_5]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%i, %[[CONSTANT_6]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_4]], %[[CONSTANT_7]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_9]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_8]], %[[CONSTANT_11]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_4]], %[[UNSQUEEZE_5]], %[[UNSQUEEZE_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_7:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_12]], %[[CONSTANT_14]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_8:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_3]], %[[CONSTANT_15]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_9:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_13]], %[[CONSTANT_16]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_7]], %[[UNSQUEEZE_8]], %[[UNSQUEEZE_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[UNSQUEEZE]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_17]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[RESHAPE]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x4xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[UNSQUEEZE_2]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONVERT_2]], %[[CONSTANT_20]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2147483647, 2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[GATHER]], %[[CONCAT_4]], %[[CONSTANT_21]], %[[CONSTANT_19]], %[[CONSTANT_22]]){{.*}} -> tensor<?x1xf32, #stepwell.bounds<"..3,1">>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[SLICE]], %[[CONSTANT_23]]) <{allow_axis_skip = false}>{{.*}} -> tensor<?xf32, #stepwell.bounds<"..3">>
// CHECK-NEXT: "opset.Result_1"(%[[SQUEEZE]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.AddV2"(%i, %2) <{T = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*xi32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%7 = "tf.Pack"(%i, %i, %6) <{axis = 0 : i64, N = 3 : i64, T = i32}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<*xi32>
%8 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%9 = "tf.Pack"(%3, %4, %8) <{axis = 0 : i64, N = 3 : i64, T = i32}> : (tensor<*xi32>, tensor<i32>, tensor<i32>) -> tensor<*xi32>
%10 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%11 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%12 = "tf.Pack"(%10, %5, %11) <{axis = 0 : i64, N = 3 : i64, T = i32}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<*xi32>
%13 = "tf.StridedSlice"(%x, %7, %9, %12) <{begin_mask = 0 : i64, end_mask = 2 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 5 : i64, T = f32, Index = i32}> : (tensor<2x3x4xf32>, tensor<*xi32>, tensor<*xi32>, tensor<*xi32>) -> tensor<*xf32>
"stepwell.output"(%13) <{tensor_name = "strided_slice"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice: a computed step, which says where an open range begins and ends
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT]], %[[CONSTANT_6]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_4]], %[[CONSTANT_7]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_5]], %[[CONSTANT_8]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]], %[[UNSQUEEZE_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_2]], %[[CONSTANT_10]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_3]], %[[CONSTANT_11]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_9]], %[[CONSTANT_12]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_4]], %[[UNSQUEEZE_5]], %[[UNSQUEEZE_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_7:[0-9]+]] = "opset.Unsqueeze_1"(%s, %[[CONSTANT_14]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_8:[0-9]+]] = "opset.Unsqueeze_1"(%s, %[[CONSTANT_15]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_9:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT_13]], %[[CONSTANT_16]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_7]], %[[UNSQUEEZE_8]], %[[UNSQUEEZE_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[UNSQUEEZE_7]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[UNSQUEEZE_8]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[CONVERT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONCAT_4]], %[[CONSTANT_19]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1073741824]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[CONSTANT_20]], %[[CONSTANT_21]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [2], [true, false]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_22]], %[[SELECT]], %[[CONSTANT_17]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[CONCAT_4]], %[[CONSTANT_23]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1073741824]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1073741824]>}>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[LESS_2]], %[[CONSTANT_24]], %[[CONSTANT_25]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [2], [true, true]>}>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_26]], %[[SELECT_3]], %[[CONSTANT_18]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[SELECT_2]], %[[SELECT_4]], %[[CONCAT_4]], %[[CONSTANT_27]]){{.*}} -> tensor<?x?x2xf32, #stepwell.bounds<"..4,..5,2">>
// CHECK-NEXT: "opset.Result_1"(%[[SLICE]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x5x2xf32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<i32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%7 = "tf.Pack"(%2, %5, %6) <{axis = 0 : i64, N = 3 : i64, T = i32}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<*xi32>
%8 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%9 = "tf.Pack"(%3, %4, %8) <{axis = 0 : i64, N = 3 : i64, T = i32}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<*xi32>
%10 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%11 = "tf.Pack"(%s, %s, %10) <{axis = 0 : i64, N = 3 : i64, T = i32}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<*xi32>
%12 = "tf.StridedSlice"(%x, %7, %9, %11) <{begin_mask = 5 : i64, end_mask = 7 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 0 : i64, T = f32, Index = i32}> : (tensor<4x5x2xf32>, tensor<*xi32>, tensor<*xi32>, tensor<*xi32>) -> tensor<*xf32>
"stepwell.output"(%12) <{tensor_name = "strided_slice"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice: an unknown number of places
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[CONSTANT]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"3..">>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x2) <{destination_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1073741824, 1073741824, 1073741824]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONVERT_2]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"3..">>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%x3) <{destination_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 1, 1]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[CONVERT_3]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"3..">>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONCAT]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[CONCAT_2]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[CONCAT_3]], %[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]], %[[CONSTANT_15]]){{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SLICE_3]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SLICE]], %[[CONSTANT_18]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[SLICE_2]], %[[CONSTANT_20]], %[[CONSTANT_21]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%x0, %[[GATHER_2]], %[[GATHER_3]], %[[GATHER]], %[[CONSTANT_22]]){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE_4]], %[[CONSTANT_23]]){{.*}} -> tensor<1x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<?xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<?xi32>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<?xi32>
%4 = "tf.StridedSlice"(%x0, %x1, %x2, %x3) <{begin_mask = 0 : i64, end_mask = 0 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 1 : i64, shrink_axis_mask = 0 : i64, T = f32, Index = i32}> : (tensor<?x?xf32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "StridedSlice"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice of complex numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [0, 0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [1, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[RESHAPE]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_7]]){{.*}} -> tensor<2x1x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xcomplex<f32>>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [3], [0, 0, 0]>, dtype = i32}> : () -> tensor<3xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [3], [0, 0, 1]>, dtype = i32}> : () -> tensor<3xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [3], [1, 1, 1]>, dtype = i32}> : () -> tensor<3xi32>
%4 = "tf.StridedSlice"(%x, %1, %2, %3) <{begin_mask = 0 : i64, end_mask = 0 : i64, ellipsis_mask = 1 : i64, new_axis_mask = 2 : i64, shrink_axis_mask = 4 : i64, T = complex<f32>, Index = i32}> : (tensor<2x3xcomplex<f32>>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%4) <{tensor_name = "strided_slice"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// TensorStridedSliceUpdate -> SliceScatter
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[RESHAPE]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[GATHER]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%y, %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_4]], %[[CONSTANT_7]]){{.*}} -> tensor<1x5xf32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[SLICE]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST]], %[[SHAPEOF_2]]) <{special_zero = false}>{{.*}} -> tensor<1x5xf32>
// CHECK-NEXT: %[[SLICESCATTER:[0-9]+]] = "opset.SliceScatter_15"(%x, %[[RESHAPE_2]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_4]], %[[CONSTANT_7]]){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SLICESCATTER]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x5xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<5xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [1]>, dtype = i32}> : () -> tensor<1xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [2]>, dtype = i32}> : () -> tensor<1xi32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [1]>, dtype = i32}> : () -> tensor<1xi32>
%5 = "tf.TensorStridedSliceUpdate"(%x, %2, %3, %4, %y) <{begin_mask = 0 : i64, end_mask = 0 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 1 : i64, T = f32, Index = i32}> : (tensor<4x5xf32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<5xf32>) -> tensor<*xf32>
"stepwell.output"(%5) <{tensor_name = "TensorStridedSliceUpdate"}> : (tensor<*xf32>) -> ()

// -----

// TensorStridedSliceUpdate of a computed place
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%i, %[[CONSTANT_2]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[CONSTANT]], %[[CONSTANT_3]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [0, 3]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[UNSQUEEZE]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[CONSTANT_7]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 3]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONCAT_2]], %[[CONSTANT_9]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[ADD]], %[[CONSTANT_10]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1073741824]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_11]], %[[ADD]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [2], [true, false]>}>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[CONSTANT_12]], %[[SELECT]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[UNSQUEEZE]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_2]], %[[CONSTANT_14]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[RESHAPE]], %[[CONSTANT_15]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[GATHER]], %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_16]], %[[CONSTANT_19]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[SLICE]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%y, %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%x, %[[CONCAT_2]], %[[SELECT_2]], %[[CONSTANT_6]], %[[CONSTANT_13]]){{.*}} -> tensor<?x2xf32, #stepwell.bounds<"..4,2">>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[SLICE_2]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST]], %[[SHAPEOF_2]]) <{special_zero = false}>{{.*}} -> tensor<?x2xf32, #stepwell.bounds<"..4,2">>
// CHECK-NEXT: %[[SLICESCATTER:[0-9]+]] = "opset.SliceScatter_15"(%x, %[[RESHAPE_2]], %[[CONCAT_2]], %[[SELECT_2]], %[[CONSTANT_6]], %[[CONSTANT_13]]){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SLICESCATTER]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x5xf32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.Pack"(%i, %3) <{axis = 0 : i64, N = 2 : i64, T = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*xi32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [0, 3]>, dtype = i32}> : () -> tensor<2xi32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%7 = "tf.TensorStridedSliceUpdate"(%x, %4, %5, %6, %y) <{begin_mask = 0 : i64, end_mask = 0 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 1 : i64, T = f32, Index = i32}> : (tensor<4x5xf32>, tensor<*xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xf32>) -> tensor<*xf32>
"stepwell.output"(%7) <{tensor_name = "TensorStridedSliceUpdate"}> : (tensor<*xf32>) -> ()

// -----

// TensorStridedSliceUpdate of everything
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_4]]){{.*}} -> tensor<1x4x5xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[UNSQUEEZE]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%y, %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<1x4x5xf32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST]], %[[SHAPEOF_2]]) <{special_zero = false}>{{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x5xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x4x5xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [0]>, dtype = i32}> : () -> tensor<1xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [0]>, dtype = i32}> : () -> tensor<1xi32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [1]>, dtype = i32}> : () -> tensor<1xi32>
%5 = "tf.TensorStridedSliceUpdate"(%x, %2, %3, %4, %y) <{begin_mask = 0 : i64, end_mask = 0 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 1 : i64, shrink_axis_mask = 0 : i64, T = f32, Index = i32}> : (tensor<4x5xf32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1x4x5xf32>) -> tensor<*xf32>
"stepwell.output"(%5) <{tensor_name = "TensorStridedSliceUpdate"}> : (tensor<*xf32>) -> ()

// -----

// StridedSliceGrad -> SliceScatter in zeros
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [4, 5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [3, 5]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_5]], %[[CONVERT]]) <{mode = "numpy"}>{{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 5]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 5]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[BROADCAST]], %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_10]], %[[CONSTANT_13]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[SLICE]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%y, %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[BROADCAST]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_6]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[SLICE_2]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST_2]], %[[SHAPEOF_2]]) <{special_zero = false}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SLICESCATTER:[0-9]+]] = "opset.SliceScatter_15"(%[[BROADCAST]], %[[RESHAPE]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_6]], %[[CONSTANT_9]]){{.*}} -> tensor<4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SLICESCATTER]])
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [4, 5]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 0]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [3, 5]>, dtype = i32}> : () -> tensor<2xi32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 2]>, dtype = i32}> : () -> tensor<2xi32>
%5 = "tf.StridedSliceGrad"(%1, %2, %3, %4, %y) <{begin_mask = 0 : i64, end_mask = 0 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 0 : i64, T = f32, Index = i32}> : (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%5) <{tensor_name = "StridedSliceGrad"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice with two ellipses
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.StridedSlice  ""  (f32[4,5], i32[2], i32[2], i32[2])
// CHECK-NEXT: ellipsis_mask has more than one bit
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x5xf32>
%b = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [0, 0]>, dtype = i32}> : () -> tensor<2xi32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%y = "tf.StridedSlice"(%x, %b, %b, %s) <{T = f32, Index = i32, begin_mask = 0 : i64, end_mask = 0 : i64, ellipsis_mask = 3 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 0 : i64}> : (tensor<4x5xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice of more axes than there are
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.StridedSlice  ""  (f32[4,5], i32[3], i32[3], i32[3])
// CHECK-NEXT: 3 axes are sliced of a tensor of rank 2
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x5xf32>
%b = "tf.Const"() <{value = #stepwell.constant<"i32", [3], [0, 1, 2]>, dtype = i32}> : () -> tensor<3xi32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [3], [1, 1, 1]>, dtype = i32}> : () -> tensor<3xi32>
%y = "tf.StridedSlice"(%x, %b, %b, %s) <{T = f32, Index = i32, begin_mask = 0 : i64, end_mask = 0 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 0 : i64}> : (tensor<4x5xf32>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice with a stride of 0
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.StridedSlice  ""  (f32[4,5], i32[1], i32[1], i32[1])
// CHECK-NEXT: a stride is 0
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x5xf32>
%b = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [0]>, dtype = i32}> : () -> tensor<1xi32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [0]>, dtype = i32}> : () -> tensor<1xi32>
%y = "tf.StridedSlice"(%x, %b, %b, %s) <{T = f32, Index = i32, begin_mask = 0 : i64, end_mask = 0 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 0 : i64}> : (tensor<4x5xf32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// StridedSlice of an unknown number of places around an ellipsis
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.StridedSlice  ""  (f32[4,5], i32[?], i32[?], i32[?])
// CHECK-NEXT: the number of slices is not known; give the shape of begin, end or strides with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x5xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?xi32>
%y = "tf.StridedSlice"(%x, %b, %b, %b) <{T = f32, Index = i32, begin_mask = 0 : i64, end_mask = 0 : i64, ellipsis_mask = 1 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 0 : i64}> : (tensor<4x5xf32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
