// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// TopKV2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%x0, %[[CONSTANT]]) <{stable = true, index_element_type = i64, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xi64>)
// CHECK-NEXT: "opset.Result_1"(%[[TOPK]])
// CHECK-NEXT: "opset.Result_1"(%[[TOPK_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%2, %3 = "tf.TopKV2"(%x0, %1) <{sorted = true, Tk = i32, index_type = i64, T = f32}> : (tensor<2x5xf32>, tensor<i32>) -> (tensor<*xf32>, tensor<*xi64>)
"stepwell.output"(%2) <{tensor_name = "TopKV2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%3) <{tensor_name = "TopKV2:1"}> : (tensor<*xi64>) -> ()

// -----

// TopKV2 of none
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x0, %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<2x0xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[SLICE]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_6]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x0xi32>
// CHECK-NEXT: "opset.Result_1"(%[[SLICE]])
// CHECK-NEXT: "opset.Result_1"(%[[BROADCAST]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x5xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%2, %3 = "tf.TopKV2"(%x0, %1) <{sorted = true, Tk = i32, index_type = i32, T = f32}> : (tensor<2x5xf32>, tensor<i32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%2) <{tensor_name = "TopKV2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%3) <{tensor_name = "TopKV2:1"}> : (tensor<*xi32>) -> ()

// -----

// TopKV2 of u32: as i32 with the first bit turned
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<1x5xi32>
// CHECK-NEXT: %[[BITWISEXOR:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<1x5xi32>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%[[BITWISEXOR]], %[[CONSTANT]]) <{stable = true, index_element_type = i32, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<1x3xi32>, tensor<1x3xi32>)
// CHECK-NEXT: %[[BITWISEXOR_2:[0-9]+]] = "opset.BitwiseXor_13"(%[[TOPK]], %[[CONSTANT_2]]){{.*}} -> tensor<1x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[BITWISEXOR_2]]) <{destination_type = ui32}>{{.*}} -> tensor<1x3xui32>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
// CHECK-NEXT: "opset.Result_1"(%[[TOPK_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1x5xui32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%2, %3 = "tf.TopKV2"(%x0, %1) <{sorted = true, Tk = i32, index_type = i32, T = ui32}> : (tensor<1x5xui32>, tensor<i32>) -> (tensor<*xui32>, tensor<*xi32>)
"stepwell.output"(%2) <{tensor_name = "TopKV2"}> : (tensor<*xui32>) -> ()
"stepwell.output"(%3) <{tensor_name = "TopKV2:1"}> : (tensor<*xi32>) -> ()

// -----

// TopK
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %y, %i = "opset.TopK_11"(%x, %[[CONSTANT]]) <{stable = true, index_element_type = i32, axis = 1 : i64, mode = "max", sort = "value"}>{{.*}} -> (tensor<2x2xf32>, tensor<2x2xi32>)
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5xf32>
%y, %i = "tf.TopK"(%x) <{T = f32, k = 2 : i64, sorted = true}> : (tensor<2x5xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// ApproxTopK: the exact ones
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[TOPK:[0-9]+]], %[[TOPK_2:[0-9]+]] = "opset.TopK_11"(%x, %[[CONSTANT]]) <{stable = true, index_element_type = i32, axis = 0 : i64, mode = "min", sort = "value"}>{{.*}} -> (tensor<2x3xf32>, tensor<2x3xi32>)
// CHECK-NEXT: "opset.Result_1"(%[[TOPK]])
// CHECK-NEXT: "opset.Result_1"(%[[TOPK_2]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x3xf32>
%1, %2 = "tf.ApproxTopK"(%x) <{reduction_dimension = 0 : i64, recall_target = 0.94999998807907104 : f64, is_max_k = false, reduction_input_size_override = -1 : i64, aggregate_to_topk = true, k = 2 : i64, T = f32}> : (tensor<6x3xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%1) <{tensor_name = "ApproxTopK"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%2) <{tensor_name = "ApproxTopK:1"}> : (tensor<*xi32>) -> ()

// -----

// ApproxTopK of candidates
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.ApproxTopK  ""  (f32[2,5])
// CHECK-NEXT: without aggregate_to_topk the number of candidates depends on the device
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5xf32>
%y, %i = "tf.ApproxTopK"(%x) <{T = f32, k = 2 : i64, reduction_dimension = -1 : i64, recall_target = 0.95 : f32, is_max_k = true, reduction_input_size_override = -1 : i64, aggregate_to_topk = false}> : (tensor<2x5xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Unique: the first of each is gathered
// CHECK-LABEL: builtin.module
// CHECK:      %[[UNIQUE:[0-9]+]], %[[UNIQUE_2:[0-9]+]], %[[UNIQUE_3:[0-9]+]], %[[UNIQUE_4:[0-9]+]] = "opset.Unique_10"(%x0) <{sorted = false, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..6">>, tensor<?xi32, #stepwell.bounds<"1..6">>, tensor<6xi32>, tensor<?xi32, #stepwell.bounds<"1..6">>)
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%[[UNIQUE_3]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[UNIQUE_2]], %[[REDUCEMIN]]){{.*}} -> tensor<?xi32, #stepwell.bounds<"1..6">>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[UNIQUE_4]], %[[REDUCEMIN]]){{.*}} -> tensor<?xi32, #stepwell.bounds<"1..6">>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x0, %[[ADD]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..6">>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[UNIQUE_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<6xi32>
%1, %2 = "tf.Unique"(%x0) <{out_idx = i32, T = i32}> : (tensor<6xi32>) -> (tensor<*xi32>, tensor<*xi32>)
"stepwell.output"(%1) <{tensor_name = "Unique"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%2) <{tensor_name = "Unique:1"}> : (tensor<*xi32>) -> ()

// -----

// Unique of one element
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x0, %[[CONSTANT]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1xi32>
%1, %2 = "tf.Unique"(%x0) <{out_idx = i32, T = i32}> : (tensor<1xi32>) -> (tensor<*xi32>, tensor<*xi32>)
"stepwell.output"(%1) <{tensor_name = "Unique"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%2) <{tensor_name = "Unique:1"}> : (tensor<*xi32>) -> ()

// -----

// Unique of a computed number of elements, perhaps none
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..">>
// CHECK-NEXT: %[[UNIQUE:[0-9]+]], %[[UNIQUE_2:[0-9]+]], %[[UNIQUE_3:[0-9]+]], %[[UNIQUE_4:[0-9]+]] = "opset.Unique_10"(%[[CONCAT]]) <{sorted = false, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<?xi32>, tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%[[UNIQUE_3]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[UNIQUE_2]], %[[REDUCEMIN]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[UNIQUE_4]], %[[REDUCEMIN]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[RESHAPE]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_4]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[GATHER]]) <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[ADD]], %[[CONVERT]]){{.*}} -> tensor<?xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[LESS]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2147483647]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[UNIQUE_3]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<?xi32, #stepwell.bounds<"..2147483647">>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[ADD_2]], %[[SLICE]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[ADD]], %[[RESHAPE_2]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[SCATTERELEMENTSUPDATE]], %[[RESHAPE_2]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[UNIQUE_3]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%x0, %[[GATHER_2]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_4]])
// CHECK-NEXT: "opset.Result_1"(%[[SLICE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?xi32>
%1, %2 = "tf.Unique"(%x0) <{out_idx = i32, T = i32}> : (tensor<?xi32>) -> (tensor<*xi32>, tensor<*xi32>)
"stepwell.output"(%1) <{tensor_name = "Unique"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%2) <{tensor_name = "Unique:1"}> : (tensor<*xi32>) -> ()

// -----

// UniqueWithCounts of strings, which are numbered in their order
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [1], [[0]]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_2]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<5x!stepwell.string>
// CHECK-NEXT: %[[STRINGTENSORUNPACK:[0-9]+]], %[[STRINGTENSORUNPACK_2:[0-9]+]], %[[STRINGTENSORUNPACK_3:[0-9]+]] = "opset.StringTensorUnpack_15"(%[[CONCAT]]){{.*}} -> (tensor<5xi32>, tensor<5xi32>, tensor<?xui8>)
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[STRINGTENSORUNPACK]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[STRINGTENSORUNPACK_2]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SLICE_2]], %[[SLICE]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[STRINGTENSORUNPACK_3]]) <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF]], %[[CONSTANT_12]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[REDUCEPROD]], %[[CONSTANT_13]]){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[SUBTRACT]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[SUBTRACT]], %[[CONSTANT_14]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[CONCAT_2]], %[[CONSTANT_15]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[REDUCEMAX]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[LOOP:[0-9]+]] = "opset.Loop_5"(%[[CONVERT]], %[[CONSTANT_16]], %[[SUBTRACT_3]], %[[SUBTRACT]], %[[SLICE]], %[[SUBTRACT_2]], %[[STRINGTENSORUNPACK_3]]) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}, {external = 6 : i64, parameter = 5 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[PARAMETER_5:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[PARAMETER_6:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?xui8>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[PARAMETER]]) <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[PARAMETER_3]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_4]], %[[CONSTANT_17]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[LESS]]) <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[PARAMETER_4]], %[[CONVERT_2]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ADD]], %[[PARAMETER_5]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER_6]], %[[MINIMUM]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xui8>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[GATHER]]) <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONVERT_4]], %[[CONSTANT_19]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [257]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_2]], %[[CONSTANT_20]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[CONVERT_3]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[UNIQUE:[0-9]+]], %[[UNIQUE_2:[0-9]+]], %[[UNIQUE_3:[0-9]+]], %[[UNIQUE_4:[0-9]+]] = "opset.Unique_10"(%[[ADD_3]]) <{sorted = true, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..4">>, tensor<?xi32, #stepwell.bounds<"1..4">>, tensor<4xi32>, tensor<?xi32, #stepwell.bounds<"1..4">>)
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%[[UNIQUE_3]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_21]])
// CHECK-NEXT: }){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[LOOP]], %[[SHAPEOF_2]]) <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[UNIQUE_5:[0-9]+]], %[[UNIQUE_6:[0-9]+]], %[[UNIQUE_7:[0-9]+]], %[[UNIQUE_8:[0-9]+]] = "opset.Unique_10"(%[[RESHAPE_3]]) <{sorted = false, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..4">>, tensor<?xi32, #stepwell.bounds<"1..4">>, tensor<4xi32>, tensor<?xi32, #stepwell.bounds<"1..4">>)
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%[[UNIQUE_7]], %[[CONSTANT_22]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[UNIQUE_6]], %[[REDUCEMIN]]){{.*}} -> tensor<?xi32, #stepwell.bounds<"1..4">>
// CHECK-NEXT: %[[ADD_5:[0-9]+]] = "opset.Add_1"(%[[UNIQUE_8]], %[[REDUCEMIN]]){{.*}} -> tensor<?xi32, #stepwell.bounds<"1..4">>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%x0, %[[ADD_4]], %[[CONSTANT_23]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x!stepwell.string, #stepwell.bounds<"1..4">>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_2]])
// CHECK-NEXT: "opset.Result_1"(%[[UNIQUE_7]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_5]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x!stepwell.string>
%1, %2, %3 = "tf.UniqueWithCounts"(%x0) <{out_idx = i32, T = !stepwell.string}> : (tensor<4x!stepwell.string>) -> (tensor<*x!stepwell.string>, tensor<*xi32>, tensor<*xi32>)
"stepwell.output"(%1) <{tensor_name = "UniqueWithCounts"}> : (tensor<*x!stepwell.string>) -> ()
"stepwell.output"(%2) <{tensor_name = "UniqueWithCounts:1"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%3) <{tensor_name = "UniqueWithCounts:2"}> : (tensor<*xi32>) -> ()

// -----

// UniqueV2 along an axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[UNIQUE:[0-9]+]], %[[UNIQUE_2:[0-9]+]], %[[UNIQUE_3:[0-9]+]], %[[UNIQUE_4:[0-9]+]] = "opset.Unique_10"(%x0, %[[CONSTANT_2]]) <{sorted = false, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<3x?xi32, #stepwell.bounds<"3,1..3">>, tensor<?xi32, #stepwell.bounds<"1..9">>, tensor<3xi32>, tensor<?xi32, #stepwell.bounds<"1..9">>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%[[UNIQUE_3]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[UNIQUE_2]], %[[REDUCEMIN]]){{.*}} -> tensor<?xi32, #stepwell.bounds<"1..9">>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[UNIQUE_4]], %[[REDUCEMIN]]){{.*}} -> tensor<?xi32, #stepwell.bounds<"1..9">>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x0, %[[ADD]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<3x?xi32, #stepwell.bounds<"3,1..9">>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[UNIQUE_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x3xi32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [1]>, dtype = i32}> : () -> tensor<1xi32>
%2, %3 = "tf.UniqueV2"(%x0, %1) <{Taxis = i32, out_idx = i32, T = i32}> : (tensor<3x3xi32>, tensor<1xi32>) -> (tensor<*xi32>, tensor<*xi32>)
"stepwell.output"(%2) <{tensor_name = "UniqueV2"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%3) <{tensor_name = "UniqueV2:1"}> : (tensor<*xi32>) -> ()

// -----

// UniqueWithCountsV2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[UNIQUE:[0-9]+]], %[[UNIQUE_2:[0-9]+]], %[[UNIQUE_3:[0-9]+]], %[[UNIQUE_4:[0-9]+]] = "opset.Unique_10"(%x0, %[[CONSTANT_2]]) <{sorted = false, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<?x3xi32, #stepwell.bounds<"1..3,3">>, tensor<?xi32, #stepwell.bounds<"1..9">>, tensor<3xi32>, tensor<?xi32, #stepwell.bounds<"1..9">>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEMIN:[0-9]+]] = "opset.ReduceMin_1"(%[[UNIQUE_3]], %[[CONSTANT_3]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[UNIQUE_2]], %[[REDUCEMIN]]){{.*}} -> tensor<?xi32, #stepwell.bounds<"1..9">>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[UNIQUE_4]], %[[REDUCEMIN]]){{.*}} -> tensor<?xi32, #stepwell.bounds<"1..9">>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x0, %[[ADD]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x3xi32, #stepwell.bounds<"1..9,3">>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[UNIQUE_3]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x3xi32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [0]>, dtype = i32}> : () -> tensor<1xi32>
%2, %3, %4 = "tf.UniqueWithCountsV2"(%x0, %1) <{Taxis = i32, out_idx = i32, T = i32}> : (tensor<3x3xi32>, tensor<1xi32>) -> (tensor<*xi32>, tensor<*xi32>, tensor<*xi32>)
"stepwell.output"(%2) <{tensor_name = "UniqueWithCountsV2"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%3) <{tensor_name = "UniqueWithCountsV2:1"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%4) <{tensor_name = "UniqueWithCountsV2:2"}> : (tensor<*xi32>) -> ()

// -----

// UniqueV2 along a computed axis
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.UniqueV2  ""  (i32[2,3], i64[1])
// CHECK-NEXT: the axis is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xi32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1xi64>
%y, %i = "tf.UniqueV2"(%x, %a) <{T = i32, Taxis = i64, out_idx = i32}> : (tensor<2x3xi32>, tensor<1xi64>) -> (tensor<*xi32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// ListDiff: marks of the elements of one list
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[RESHAPE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [6]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNIQUE:[0-9]+]], %[[UNIQUE_2:[0-9]+]], %[[UNIQUE_3:[0-9]+]], %[[UNIQUE_4:[0-9]+]] = "opset.Unique_10"(%[[CONCAT]]) <{sorted = true, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..9">>, tensor<?xi32, #stepwell.bounds<"1..9">>, tensor<9xi32>, tensor<?xi32, #stepwell.bounds<"1..9">>)
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[UNIQUE_3]], %[[CONSTANT_5]], %[[CONCAT_2]]){{.*}} -> (tensor<6xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[VARIADICSPLIT]], %[[VARIADICSPLIT_2]], %[[CONSTANT_6]]) <{axis = 0 : i64}>{{.*}} -> tensor<10xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[CONCAT_3]], %[[CONSTANT_7]]) <{keep_dims = true}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [1]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMAX]], %[[CONSTANT_8]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[ADD]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_9]], %[[CONVERT]]) <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[VARIADICSPLIT_2]], %[[CONSTANT_10]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[CONSTANT_11]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST]], %[[VARIADICSPLIT_2]], %[[ADD_2]], %[[CONSTANT_12]]) <{reduction = "none", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SCATTERELEMENTSUPDATE]], %[[VARIADICSPLIT]], %[[CONSTANT_13]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER]], %[[CONSTANT_14]]){{.*}} -> tensor<6xi1>
// CHECK-NEXT: %[[NONZERO:[0-9]+]] = "opset.NonZero_3"(%[[EQUAL]]) <{output_type = i64}>{{.*}} -> tensor<1x?xi64, #stepwell.bounds<"1,..6">>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[NONZERO]], %[[CONSTANT_15]]) <{special_zero = false}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"..6">>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%x0, %[[RESHAPE_3]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"..6">>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[RESHAPE_3]]) <{destination_type = i32}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"..6">>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_2]])
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<6xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xi32>
%2, %3 = "tf.ListDiff"(%x0, %x1) <{out_idx = i32, T = i32}> : (tensor<6xi32>, tensor<3xi32>) -> (tensor<*xi32>, tensor<*xi32>)
"stepwell.output"(%2) <{tensor_name = "ListDiff"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%3) <{tensor_name = "ListDiff:1"}> : (tensor<*xi32>) -> ()

// -----

// LowerBound
// CHECK-LABEL: builtin.module
// CHECK:      %[[SEARCHSORTED:[0-9]+]] = "opset.SearchSorted_15"(%x0, %x1) <{right_mode = false, output_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%[[SEARCHSORTED]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.LowerBound"(%x0, %x1) <{out_type = i32, T = f32}> : (tensor<2x4xf32>, tensor<2x3xf32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "LowerBound"}> : (tensor<*xi32>) -> ()

// -----

// UpperBound
// CHECK-LABEL: builtin.module
// CHECK:      %[[SEARCHSORTED:[0-9]+]] = "opset.SearchSorted_15"(%x0, %x1) <{right_mode = true, output_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%[[SEARCHSORTED]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.UpperBound"(%x0, %x1) <{out_type = i32, T = f32}> : (tensor<2x4xf32>, tensor<2x3xf32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "UpperBound"}> : (tensor<*xi32>) -> ()

// -----

// LowerBound of strings
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%s, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%v, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[RESHAPE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<7x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONCAT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<7x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [1], [[0]]>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE_3]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<8x!stepwell.string>
// CHECK-NEXT: %[[STRINGTENSORUNPACK:[0-9]+]], %[[STRINGTENSORUNPACK_2:[0-9]+]], %[[STRINGTENSORUNPACK_3:[0-9]+]] = "opset.StringTensorUnpack_15"(%[[CONCAT_2]]){{.*}} -> (tensor<8xi32>, tensor<8xi32>, tensor<?xui8>)
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[STRINGTENSORUNPACK]], %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[STRINGTENSORUNPACK_2]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]], %[[CONSTANT_12]]){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SLICE_2]], %[[SLICE]]){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[STRINGTENSORUNPACK_3]]) <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF]], %[[CONSTANT_13]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[REDUCEPROD]], %[[CONSTANT_14]]){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[SUBTRACT]]){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[SUBTRACT]], %[[CONSTANT_15]]) <{axis = 0 : i64}>{{.*}} -> tensor<8xi32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[CONCAT_3]], %[[CONSTANT_16]]) <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[REDUCEMAX]]) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %[[LOOP:[0-9]+]] = "opset.Loop_5"(%[[CONVERT]], %[[CONSTANT_17]], %[[SUBTRACT_3]], %[[SUBTRACT]], %[[SLICE]], %[[SUBTRACT_2]], %[[STRINGTENSORUNPACK_3]]) <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}, {external = 6 : i64, parameter = 5 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[PARAMETER_5:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[PARAMETER_6:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?xui8>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[PARAMETER]]) <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[PARAMETER_3]]){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_4]], %[[CONSTANT_18]]){{.*}} -> tensor<7xi1>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[LESS]]) <{destination_type = i32}>{{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[PARAMETER_4]], %[[CONVERT_2]]){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ADD]], %[[PARAMETER_5]]){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER_6]], %[[MINIMUM]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<7xui8>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[GATHER]]) <{destination_type = i32}>{{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[CONVERT_4]], %[[CONSTANT_20]]){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [257]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[PARAMETER_2]], %[[CONSTANT_21]]){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[CONVERT_3]]){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[UNIQUE:[0-9]+]], %[[UNIQUE_2:[0-9]+]], %[[UNIQUE_3:[0-9]+]], %[[UNIQUE_4:[0-9]+]] = "opset.Unique_10"(%[[ADD_3]]) <{sorted = true, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..7">>, tensor<?xi32, #stepwell.bounds<"1..7">>, tensor<7xi32>, tensor<?xi32, #stepwell.bounds<"1..7">>)
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%[[UNIQUE_3]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_22]])
// CHECK-NEXT: }){{.*}} -> tensor<7xi32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNIQUE_5:[0-9]+]], %[[UNIQUE_6:[0-9]+]], %[[UNIQUE_7:[0-9]+]], %[[UNIQUE_8:[0-9]+]] = "opset.Unique_10"(%[[LOOP]]) <{sorted = true, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..7">>, tensor<?xi32, #stepwell.bounds<"1..7">>, tensor<7xi32>, tensor<?xi32, #stepwell.bounds<"1..7">>)
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONCAT_4:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_23]], %[[CONSTANT_24]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[VARIADICSPLIT:[0-9]+]], %[[VARIADICSPLIT_2:[0-9]+]] = "opset.VariadicSplit_1"(%[[UNIQUE_7]], %[[CONSTANT_25]], %[[CONCAT_4]]){{.*}} -> (tensor<4xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%s) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT]], %[[SHAPEOF_2]]) <{special_zero = false}>{{.*}} -> tensor<1x4xi32>
// CHECK-NEXT: %[[SHAPEOF_3:[0-9]+]] = "opset.ShapeOf_3"(%v) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[VARIADICSPLIT_2]], %[[SHAPEOF_3]]) <{special_zero = false}>{{.*}} -> tensor<1x3xi32>
// CHECK-NEXT: %y = "opset.SearchSorted_15"(%[[RESHAPE_4]], %[[RESHAPE_5]]) <{right_mode = false, output_type = i32}>{{.*}} -> tensor<1x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<1x4x!stepwell.string>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<1x3x!stepwell.string>
%y = "tf.LowerBound"(%s, %v) <{T = !stepwell.string, out_type = i32}> : (tensor<1x4x!stepwell.string>, tensor<1x3x!stepwell.string>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()
