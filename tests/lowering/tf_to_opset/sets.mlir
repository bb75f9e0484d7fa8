// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// SetSize: different pairs of row and value, counted
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<5xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[UNIQUE:[0-9]+]], %[[UNIQUE_2:[0-9]+]], %[[UNIQUE_3:[0-9]+]], %[[UNIQUE_4:[0-9]+]] = "opset.Unique_10"(%[[RESHAPE]]) <{sorted = true, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..5">>, tensor<?xi32, #stepwell.bounds<"1..5">>, tensor<5xi32>, tensor<?xi32, #stepwell.bounds<"1..5">>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x2, %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%x0, %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<5x2xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_11]], %[[CONSTANT_12]]) <{mode = "numpy"}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SLICE]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SLICE_2]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST]], %[[GATHER]]){{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[GATHER_2]]){{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[SLICE]], %[[CONSTANT_17]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[SLICE_2]], %[[CONSTANT_19]], %[[CONSTANT_20]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[GATHER_3]]){{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[GATHER_4]]){{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [0]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNIQUE_3]], %[[CONSTANT_21]]) <{axis = 0 : i64}>{{.*}} -> tensor<6xi32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%[[CONCAT]], %[[CONSTANT_22]]) <{keep_dims = true}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[REDUCEMAX]]) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[CONVERT]], %[[CONSTANT_23]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[ADD_3]]){{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[UNIQUE_3]]) <{destination_type = i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[CONVERT_2]]){{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[UNIQUE_5:[0-9]+]], %[[UNIQUE_6:[0-9]+]], %[[UNIQUE_7:[0-9]+]], %[[UNIQUE_8:[0-9]+]] = "opset.Unique_10"(%[[ADD_4]]) <{sorted = true, index_element_type = i64, count_element_type = i64}>{{.*}} -> (tensor<?xi64, #stepwell.bounds<"1..5">>, tensor<?xi64, #stepwell.bounds<"1..5">>, tensor<5xi64>, tensor<?xi64, #stepwell.bounds<"1..5">>)
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[ADD_2]], %[[UNIQUE_6]], %[[CONSTANT_24]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64, #stepwell.bounds<"1..5">>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SLICE]], %[[CONSTANT_25]]) <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_26]], %[[REDUCEPROD]]) <{mode = "numpy"}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[GATHER_5]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST_3:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_27]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<?xi32, #stepwell.bounds<"1..5">>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERELEMENTSUPDATE:[0-9]+]] = "opset.ScatterElementsUpdate_12"(%[[BROADCAST_2]], %[[GATHER_5]], %[[BROADCAST_3]], %[[CONSTANT_28]]) <{reduction = "sum", use_init_val = true}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[SCATTERELEMENTSUPDATE]], %[[SLICE]]) <{special_zero = false}>{{.*}} -> tensor<?x?xi32>
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<5x3xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<5xi32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xi64>
%3 = "tf.SetSize"(%x0, %x1, %x2) <{validate_indices = true, T = i32}> : (tensor<5x3xi64>, tensor<5xi32>, tensor<3xi64>) -> tensor<*xi32>
"stepwell.output"(%3) <{tensor_name = "SetSize"}> : (tensor<*xi32>) -> ()

// -----

// SetSize of an unknown rank
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: tf.SetSize  ""  (i64[?,?], i32[?], i64[?])
// CHECK-NEXT: the rank of the sets is not known; give the shape of set_shape with --input
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<?x?xi64>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<?xi32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<?xi64>
%y = "tf.SetSize"(%i, %v, %s) <{T = i32, validate_indices = true}> : (tensor<?x?xi64>, tensor<?xi32>, tensor<?xi64>) -> tensor<*xi32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi32>) -> ()

// -----

// DenseToDenseSetOperation: tables of which value is in which row
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Unique_10"{{.*}} <{sorted = true, index_element_type = i32, count_element_type = i32}>{{.*}} -> (tensor<?xi32, #stepwell.bounds<"1..12">>, tensor<?xi32, #stepwell.bounds<"1..12">>, tensor<12xi32>, tensor<?xi32, #stepwell.bounds<"1..12">>)
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.VariadicSplit_1"{{.*}} -> (tensor<6xi32>, tensor<6xi32>)
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<12xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<13xi32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<2x?xi32>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<6xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<6x2xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<2x?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i1}>{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<6xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi64>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<6xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<6x1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<6x2xi64>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<6xi32>
// CHECK:      "opset.ScatterNDUpdate_15"{{.*}} <{reduction = "none"}>{{.*}} -> tensor<2x?xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i1}>{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.LogicalAnd_1"{{.*}} -> tensor<2x?xi1>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.NonZero_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.Transpose_1"{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = true, reverse = false}>{{.*}} -> tensor<2x?xi64>
// CHECK:      "opset.GatherND_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Squeeze_15"{{.*}} <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i64}>{{.*}} -> tensor<12xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.ScatterElementsUpdate_12"{{.*}} <{reduction = "none", use_init_val = true}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi64>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = true}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<?x1xi64>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<?x2xi64>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xi32>
%2, %3, %4 = "tf.DenseToDenseSetOperation"(%x0, %x1) <{validate_indices = true, set_operation = "intersection", T = i32}> : (tensor<2x3xi32>, tensor<2x3xi32>) -> (tensor<*xi64>, tensor<*xi32>, tensor<*xi64>)
"stepwell.output"(%2) <{tensor_name = "DenseToDenseSetOperation"}> : (tensor<*xi64>) -> ()
"stepwell.output"(%3) <{tensor_name = "DenseToDenseSetOperation:1"}> : (tensor<*xi32>) -> ()
"stepwell.output"(%4) <{tensor_name = "DenseToDenseSetOperation:2"}> : (tensor<*xi64>) -> ()
