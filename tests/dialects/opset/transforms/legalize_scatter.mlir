// RUN: stepwell opt %s --split-input-file -p "opset-legalize" | filecheck %s

// Ends that are computed: places along the axis.
// CHECK-LABEL: builtin.module
// CHECK:      %stop = "opset.Add_1"(%start, %two){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 1, 2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONSTANT_3]], %start, %stop, %[[CONSTANT]], %[[CONSTANT_4]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"..5">>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ScatterUpdate_3"(%x, %[[SLICE]], %u, %[[CONSTANT_5]]){{.*}} -> tensor<5x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<5x3x4xf32>
%u = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%start = "opset.Parameter_1"() : () -> tensor<1xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%stop = "opset.Add_1"(%start, %two) <{auto_broadcast = "numpy"}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
%y = "opset.SliceScatter_15"(%x, %u, %start, %stop, %one, %axes) : (tensor<5x3x4xf32>, tensor<2x3x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<5x3x4xf32>
"opset.Result_1"(%y) : (tensor<5x3x4xf32>) -> ()

// -----

// Two computed axes, of unknown sizes, and one that is not, in i32. What the vector was joined from is taken.
// CHECK-LABEL: builtin.module
// CHECK:      %stop = "opset.Concat_1"(%n, %n, %three) <{axis = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONVERT]], %[[CONSTANT_2]], %[[CONSTANT_3]]){{.*}} -> tensor<?x?x4xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[SLICE]], %[[CONSTANT_4]], %[[CONVERT_2]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<?x?x4xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICESCATTER:[0-9]+]] = "opset.SliceScatter_15"(%[[SLICE_2]], %u, %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<?x?x4xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[SLICE]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_13]], %[[GATHER]], %[[CONSTANT_14]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[RANGE]], %[[CONSTANT_4]], %[[CONVERT_2]], %[[CONSTANT_5]], %[[CONSTANT_15]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SCATTERUPDATE:[0-9]+]] = "opset.ScatterUpdate_3"(%[[SLICE]], %[[SLICE_3]], %[[SLICESCATTER]], %[[CONSTANT_16]]){{.*}} -> tensor<?x?x4xi64>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF_2]], %[[CONSTANT_17]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE_2:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_19]], %[[GATHER_2]], %[[CONSTANT_20]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[RANGE_2]], %[[CONSTANT]], %[[CONVERT]], %[[CONSTANT_2]], %[[CONSTANT_21]]){{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.ScatterUpdate_3"(%x, %[[SLICE_4]], %[[SCATTERUPDATE]], %[[CONSTANT_22]]){{.*}} -> tensor<?x?x4xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x?x4xi64>
%u = "opset.Parameter_1"() : () -> tensor<2x2x2xi64>
%n = "opset.Parameter_1"() : () -> tensor<1xi32>
%three = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [1], [3]>}> : () -> tensor<1xi32>
%stop = "opset.Concat_1"(%n, %n, %three) <{axis = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [0, 0, 1]>}> : () -> tensor<3xi32>
%step = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [3], [1, 1, 1]>}> : () -> tensor<3xi32>
%y = "opset.SliceScatter_15"(%x, %u, %start, %stop, %step) : (tensor<?x?x4xi64>, tensor<2x2x2xi64>, tensor<3xi32>, tensor<3xi32>, tensor<3xi32>) -> tensor<?x?x4xi64>
"opset.Result_1"(%y) : (tensor<?x?x4xi64>) -> ()

// -----

// Backward; elements of a vector, and axes from the end.
// CHECK-LABEL: builtin.module
// CHECK:      %stop = "opset.Subtract_1"(%start, %two){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%start, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%stop, %[[CONSTANT_5]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%x, %[[SLICE]], %[[SLICE_2]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<5x?xf16, #stepwell.bounds<"5,..6">>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%start, %[[CONSTANT_11]], %[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_5:[0-9]+]] = "opset.Slice_8"(%stop, %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 1, 2, 3, 4]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_6:[0-9]+]] = "opset.Slice_8"(%[[CONSTANT_21]], %[[SLICE_4]], %[[SLICE_5]], %[[CONSTANT_19]], %[[CONSTANT_22]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"..5">>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERUPDATE:[0-9]+]] = "opset.ScatterUpdate_3"(%[[SLICE_3]], %[[SLICE_6]], %u, %[[CONSTANT_23]]){{.*}} -> tensor<5x?xf16, #stepwell.bounds<"5,..6">>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [6], [0, 1, 2, 3, 4, 5]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_7:[0-9]+]] = "opset.Slice_8"(%[[CONSTANT_24]], %[[SLICE]], %[[SLICE_2]], %[[CONSTANT_9]], %[[CONSTANT_25]]){{.*}} -> tensor<?xi64, #stepwell.bounds<"..6">>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %y = "opset.ScatterUpdate_3"(%x, %[[SLICE_7]], %[[SCATTERUPDATE]], %[[CONSTANT_26]]){{.*}} -> tensor<5x6xf16>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<5x6xf16>
%u = "opset.Parameter_1"() : () -> tensor<2x2xf16>
%start = "opset.Parameter_1"() : () -> tensor<2xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 2]>}> : () -> tensor<2xi64>
%step = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, -1]>}> : () -> tensor<2xi64>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, -2]>}> : () -> tensor<2xi64>
%stop = "opset.Subtract_1"(%start, %two) <{auto_broadcast = "numpy"}> : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
%y = "opset.SliceScatter_15"(%x, %u, %start, %stop, %step, %axes) : (tensor<5x6xf16>, tensor<2x2xf16>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<5x6xf16>
"opset.Result_1"(%y) : (tensor<5x6xf16>) -> ()

// -----

// Left: constants, whatever the sizes.
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SliceScatter_15"(%x, %u, %start, %stop, %step, %axes){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%u = "opset.Parameter_1"() : () -> tensor<2x?xf32>
%start = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%stop = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%step = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%y = "opset.SliceScatter_15"(%x, %u, %start, %stop, %step, %axes) : (tensor<?x?xf32>, tensor<2x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<?x?xf32>
"opset.Result_1"(%y) : (tensor<?x?xf32>) -> ()

// -----

// Left: axes that are not known.
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.SliceScatter_15"(%x, %u, %start, %stop, %step, %axes){{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<4x4xf32>
%u = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%start = "opset.Parameter_1"() : () -> tensor<1xi64>
%stop = "opset.Parameter_1"() : () -> tensor<1xi64>
%step = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%axes = "opset.Parameter_1"() : () -> tensor<1xi64>
%y = "opset.SliceScatter_15"(%x, %u, %start, %stop, %step, %axes) : (tensor<4x4xf32>, tensor<?x?xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<4x4xf32>
"opset.Result_1"(%y) : (tensor<4x4xf32>) -> ()
