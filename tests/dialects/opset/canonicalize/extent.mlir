// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// Pad(Pad(x)) -> Pad(x)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %pad = "opset.Pad_12"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %c) <{pad_mode = "constant"}>{{.*}} -> tensor<?x5x7xf32, #stepwell.bounds<"1..,5,7">>
// CHECK:      %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 2]>}>
// CHECK-NEXT: %pad_1 = "opset.Pad_12"(%x_1, %[[CONSTANT_3]], %[[CONSTANT_4]], %c_1) <{pad_mode = "constant"}>{{.*}} -> tensor<3x5x7xf32>
// CHECK-NEXT: "opset.Result_1"(%pad)
// CHECK-NEXT: "opset.Result_1"(%pad_1)
%x = "opset.Parameter_1"() : () -> tensor<?x3x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 0]>}> : () -> tensor<3xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}> : () -> tensor<3xi64>
%pad = "opset.Pad_12"(%x, %c, %c_1) <{pad_mode = "constant"}> : (tensor<?x3x4xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<?x4x6xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 1]>}> : () -> tensor<3xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 0]>}> : () -> tensor<3xi64>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%pad_1 = "opset.Pad_12"(%pad, %c_2, %c_3, %c_4) <{pad_mode = "constant"}> : (tensor<?x4x6xf32>, tensor<3xi64>, tensor<3xi64>, tensor<f32>) -> tensor<?x5x7xf32, #stepwell.bounds<"1..,5,7">>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 0]>}> : () -> tensor<3xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}> : () -> tensor<3xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%pad_2 = "opset.Pad_12"(%x_1, %c_5, %c_6, %c_7) <{pad_mode = "constant"}> : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>, tensor<f32>) -> tensor<2x4x6xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 1]>}> : () -> tensor<3xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 0]>}> : () -> tensor<3xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%pad_3 = "opset.Pad_12"(%pad_2, %c_8, %c_9, %c_10) <{pad_mode = "constant"}> : (tensor<2x4x6xf32>, tensor<3xi64>, tensor<3xi64>, tensor<f32>) -> tensor<3x5x7xf32>
"opset.Result_1"(%pad_1) : (tensor<?x5x7xf32, #stepwell.bounds<"1..,5,7">>) -> ()
"opset.Result_1"(%pad_3) : (tensor<3x5x7xf32>) -> ()

// -----

// … not of two values, of pads that are no value, of negative pads, or where others use the first
// CHECK-LABEL: builtin.module
// CHECK:      %pad = "opset.Pad_12"(%x_2, %c, %c_1) <{pad_mode = "constant"}>{{.*}} -> tensor<2x4x6xf32>
// CHECK:      %pad_1 = "opset.Pad_12"(%x, %c_2, %c_3, %c_4) <{pad_mode = "constant"}>{{.*}} -> tensor<2x4x6xf32>
// CHECK:      %pad_2 = "opset.Pad_12"(%pad_1, %c_5, %c_6, %c_7) <{pad_mode = "constant"}>{{.*}} -> tensor<3x5x7xf32>
// CHECK:      %pad_3 = "opset.Pad_12"(%x_1, %c_8, %c_9) <{pad_mode = "reflect"}>{{.*}} -> tensor<2x4x6xf32>
// CHECK:      %pad_4 = "opset.Pad_12"(%pad_3, %c_10, %c_11, %c_12) <{pad_mode = "constant"}>{{.*}} -> tensor<3x5x7xf32>
// CHECK:      %pad_5 = "opset.Pad_12"(%pad, %c_13, %c_14) <{pad_mode = "constant"}>{{.*}} -> tensor<2x4x7xf32>
// CHECK:      %pad_6 = "opset.Pad_12"(%x, %c_15, %c_16) <{pad_mode = "constant"}>{{.*}} -> tensor<2x4x6xf32>
// CHECK:      %pad_7 = "opset.Pad_12"(%pad_6, %c_17, %c_18) <{pad_mode = "constant"}>{{.*}} -> tensor<2x3x6xf32>
// CHECK-NEXT: "opset.Result_1"(%pad_2)
// CHECK-NEXT: "opset.Result_1"(%pad_4)
// CHECK-NEXT: "opset.Result_1"(%pad)
// CHECK-NEXT: "opset.Result_1"(%pad_5)
// CHECK-NEXT: "opset.Result_1"(%pad_7)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 0]>}> : () -> tensor<3xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}> : () -> tensor<3xi64>
%pad = "opset.Pad_12"(%x_2, %c, %c_1) <{pad_mode = "constant"}> : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x4x6xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 0]>}> : () -> tensor<3xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}> : () -> tensor<3xi64>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%pad_1 = "opset.Pad_12"(%x, %c_2, %c_3, %c_4) <{pad_mode = "constant"}> : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>, tensor<f32>) -> tensor<2x4x6xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 1]>}> : () -> tensor<3xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 0]>}> : () -> tensor<3xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%pad_2 = "opset.Pad_12"(%pad_1, %c_5, %c_6, %c_7) <{pad_mode = "constant"}> : (tensor<2x4x6xf32>, tensor<3xi64>, tensor<3xi64>, tensor<f32>) -> tensor<3x5x7xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 0]>}> : () -> tensor<3xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}> : () -> tensor<3xi64>
%pad_3 = "opset.Pad_12"(%x_1, %c_8, %c_9) <{pad_mode = "reflect"}> : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x4x6xf32>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 1]>}> : () -> tensor<3xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 0, 0]>}> : () -> tensor<3xi64>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%pad_4 = "opset.Pad_12"(%pad_3, %c_10, %c_11, %c_12) <{pad_mode = "constant"}> : (tensor<2x4x6xf32>, tensor<3xi64>, tensor<3xi64>, tensor<f32>) -> tensor<3x5x7xf32>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 1]>}> : () -> tensor<3xi64>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}> : () -> tensor<3xi64>
%pad_5 = "opset.Pad_12"(%pad, %c_13, %c_14) <{pad_mode = "constant"}> : (tensor<2x4x6xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x4x7xf32>
%c_15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 0]>}> : () -> tensor<3xi64>
%c_16 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}> : () -> tensor<3xi64>
%pad_6 = "opset.Pad_12"(%x, %c_15, %c_16) <{pad_mode = "constant"}> : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x4x6xf32>
%c_17 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, -1, 0]>}> : () -> tensor<3xi64>
%c_18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}> : () -> tensor<3xi64>
%pad_7 = "opset.Pad_12"(%pad_6, %c_17, %c_18) <{pad_mode = "constant"}> : (tensor<2x4x6xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x3x6xf32>
"opset.Result_1"(%pad_2) : (tensor<3x5x7xf32>) -> ()
"opset.Result_1"(%pad_4) : (tensor<3x5x7xf32>) -> ()
"opset.Result_1"(%pad) : (tensor<2x4x6xf32>) -> ()
"opset.Result_1"(%pad_5) : (tensor<2x4x7xf32>) -> ()
"opset.Result_1"(%pad_7) : (tensor<2x3x6xf32>) -> ()

// -----

// Slice(Pad(x)) -> x or smaller pads; where elements are cut away, of sizes that are not known, and of other pads it stays
// CHECK-LABEL: builtin.module
// CHECK:      %relu = "opset.ReLU_1"(%x){{.*}} -> tensor<2x3x4xf32>
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}>
// CHECK-NEXT: %slice = "opset.Pad_12"(%x_1, %[[CONSTANT]], %[[CONSTANT_2]], %c) <{pad_mode = "constant"}>{{.*}} -> tensor<2x5x7xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}>
// CHECK-NEXT: %slice_1 = "opset.Pad_12"(%x, %[[CONSTANT_3]], %[[CONSTANT_4]]) <{pad_mode = "constant"}>{{.*}} -> tensor<2x4x4xf32>
// CHECK:      %pad = "opset.Pad_12"(%x, %c_1, %c_2) <{pad_mode = "constant"}>{{.*}} -> tensor<2x5x4xf32>
// CHECK:      %slice_2 = "opset.Slice_8"(%pad, %c_3, %c_4, %c_5, %c_6){{.*}} -> tensor<2x4x4xf32>
// CHECK:      %pad_1 = "opset.Pad_12"(%x_2, %c_7, %c_8) <{pad_mode = "constant"}>{{.*}} -> tensor<2x3x?xf32, #stepwell.bounds<"2,3,4..">>
// CHECK:      %slice_3 = "opset.Slice_8"(%pad_1, %c_9, %c_10, %c_11, %c_12){{.*}} -> tensor<2x3x?xf32>
// CHECK:      %pad_2 = "opset.Pad_12"(%x, %c_13, %c_14) <{pad_mode = "edge"}>{{.*}} -> tensor<2x5x4xf32>
// CHECK:      %slice_4 = "opset.Slice_8"(%pad_2, %c_15, %c_16, %c_17, %c_18){{.*}} -> tensor<2x4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%relu)
// CHECK-NEXT: "opset.Result_1"(%slice)
// CHECK-NEXT: "opset.Result_1"(%slice_1)
// CHECK-NEXT: "opset.Result_1"(%slice_2)
// CHECK-NEXT: "opset.Result_1"(%slice_3)
// CHECK-NEXT: "opset.Result_1"(%slice_4)
%x = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x3x?xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}> : () -> tensor<3xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 3, 1]>}> : () -> tensor<3xi64>
%pad = "opset.Pad_12"(%x, %c, %c_1) <{pad_mode = "constant"}> : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x7x7xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}> : () -> tensor<2xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 6]>}> : () -> tensor<2xi64>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<2xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}> : () -> tensor<2xi64>
%slice = "opset.Slice_8"(%pad, %c_2, %c_3, %c_4, %c_5) : (tensor<2x7x7xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x3x4xf32>
%relu = "opset.ReLU_1"(%slice) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}> : () -> tensor<3xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 3, 1]>}> : () -> tensor<3xi64>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [5.0]>}> : () -> tensor<f32>
%pad_1 = "opset.Pad_12"(%x_1, %c_6, %c_7, %c_8) <{pad_mode = "constant"}> : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>, tensor<f32>) -> tensor<2x7x7xf32>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%pad_1, %c_9, %c_10, %c_11, %c_12) : (tensor<2x7x7xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x5x7xf32>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 0]>}> : () -> tensor<3xi64>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}> : () -> tensor<3xi64>
%pad_2 = "opset.Pad_12"(%x, %c_13, %c_14) <{pad_mode = "constant"}> : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x5x4xf32>
%c_15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_16 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}> : () -> tensor<1xi64>
%c_17 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_2 = "opset.Slice_8"(%pad_2, %c_15, %c_16, %c_17, %c_18) : (tensor<2x5x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x4x4xf32>
%c_19 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 0]>}> : () -> tensor<3xi64>
%c_20 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}> : () -> tensor<3xi64>
%pad_3 = "opset.Pad_12"(%x, %c_19, %c_20) <{pad_mode = "constant"}> : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x5x4xf32>
%c_21 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_22 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<1xi64>
%c_23 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_24 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_3 = "opset.Slice_8"(%pad_3, %c_21, %c_22, %c_23, %c_24) : (tensor<2x5x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x4x4xf32>
%c_25 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}> : () -> tensor<3xi64>
%c_26 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 2]>}> : () -> tensor<3xi64>
%pad_4 = "opset.Pad_12"(%x_2, %c_25, %c_26) <{pad_mode = "constant"}> : (tensor<2x3x?xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x3x?xf32, #stepwell.bounds<"2,3,4..">>
%c_27 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_28 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}> : () -> tensor<1xi64>
%c_29 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_30 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%slice_4 = "opset.Slice_8"(%pad_4, %c_27, %c_28, %c_29, %c_30) : (tensor<2x3x?xf32, #stepwell.bounds<"2,3,4..">>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x3x?xf32>
%c_31 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 0]>}> : () -> tensor<3xi64>
%c_32 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 0, 0]>}> : () -> tensor<3xi64>
%pad_5 = "opset.Pad_12"(%x, %c_31, %c_32) <{pad_mode = "edge"}> : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x5x4xf32>
%c_33 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_34 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}> : () -> tensor<1xi64>
%c_35 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_36 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_5 = "opset.Slice_8"(%pad_5, %c_33, %c_34, %c_35, %c_36) : (tensor<2x5x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x4x4xf32>
"opset.Result_1"(%relu) : (tensor<2x3x4xf32>) -> ()
"opset.Result_1"(%slice_1) : (tensor<2x5x7xf32>) -> ()
"opset.Result_1"(%slice_2) : (tensor<2x4x4xf32>) -> ()
"opset.Result_1"(%slice_3) : (tensor<2x4x4xf32>) -> ()
"opset.Result_1"(%slice_4) : (tensor<2x3x?xf32>) -> ()
"opset.Result_1"(%slice_5) : (tensor<2x4x4xf32>) -> ()

// -----

// Tile(Tile(x)) -> Tile(x), where nobody else uses the first
// CHECK-LABEL: builtin.module
// CHECK:      %tile = "opset.Tile_1"(%x_1, %c){{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 1, 4]>}>
// CHECK-NEXT: %tile_1 = "opset.Tile_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<3x?x12xf32>
// CHECK:      %tile_2 = "opset.Tile_1"(%tile, %c_1){{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%tile_1)
// CHECK-NEXT: "opset.Result_1"(%tile)
// CHECK-NEXT: "opset.Result_1"(%tile_2)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}> : () -> tensor<2xi64>
%tile = "opset.Tile_1"(%x_1, %c) : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<4x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%tile_1 = "opset.Tile_1"(%x, %c_1) : (tensor<?x3xf32>, tensor<1xi64>) -> tensor<?x6xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, 1, 2]>}> : () -> tensor<3xi64>
%tile_2 = "opset.Tile_1"(%tile_1, %c_2) : (tensor<?x6xf32>, tensor<3xi64>) -> tensor<3x?x12xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}> : () -> tensor<2xi64>
%tile_3 = "opset.Tile_1"(%tile, %c_3) : (tensor<4x3xf32>, tensor<2xi64>) -> tensor<4x6xf32>
"opset.Result_1"(%tile_2) : (tensor<3x?x12xf32>) -> ()
"opset.Result_1"(%tile) : (tensor<4x3xf32>) -> ()
"opset.Result_1"(%tile_3) : (tensor<4x6xf32>) -> ()

// -----

// f(Broadcast(x), y) -> f(x, y), where y has the sizes; several users, computed sizes, and Tile too
// CHECK-LABEL: builtin.module
// CHECK:      %add = "opset.Add_1"(%x, %x_1){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %multiply = "opset.Multiply_1"(%x_2, %x_3){{.*}} -> tensor<4x1x3xf32>
// CHECK-NEXT: %subtract = "opset.Subtract_1"(%x_4, %x_2){{.*}} -> tensor<4x1x3xf32>
// CHECK:      %less = "opset.Less_1"(%x_4, %x_5){{.*}} -> tensor<2x4x5x3xi1>
// CHECK-NEXT: "opset.Result_1"(%add)
// CHECK-NEXT: "opset.Result_1"(%multiply)
// CHECK-NEXT: "opset.Result_1"(%subtract)
// CHECK-NEXT: "opset.Result_1"(%less)
%x = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<4x1x3xf32>
%shapeof = "opset.ShapeOf_3"(%x_1) <{output_type = i64}> : (tensor<?x3xf32>) -> tensor<2xi64>
%broadcast = "opset.Broadcast_3"(%x, %shapeof) <{mode = "bidirectional"}> : (tensor<1x3xf32>, tensor<2xi64>) -> tensor<?x3xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 1, 1]>}> : () -> tensor<3xi64>
%tile = "opset.Tile_1"(%x_3, %c) : (tensor<1x3xf32>, tensor<3xi64>) -> tensor<4x1x3xf32>
%x_4 = "opset.Parameter_1"() : () -> tensor<3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 1, 3]>}> : () -> tensor<3xi64>
%broadcast_1 = "opset.Broadcast_3"(%x_4, %c_1) <{mode = "numpy"}> : (tensor<3xf32>, tensor<3xi64>) -> tensor<4x1x3xf32>
%add = "opset.Add_1"(%broadcast, %x_1) <{auto_broadcast = "numpy"}> : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
%multiply = "opset.Multiply_1"(%x_2, %tile) <{auto_broadcast = "numpy"}> : (tensor<4x1x3xf32>, tensor<4x1x3xf32>) -> tensor<4x1x3xf32>
%subtract = "opset.Subtract_1"(%broadcast_1, %x_2) <{auto_broadcast = "numpy"}> : (tensor<4x1x3xf32>, tensor<4x1x3xf32>) -> tensor<4x1x3xf32>
%x_5 = "opset.Parameter_1"() : () -> tensor<2x4x5x3xf32>
%less = "opset.Less_1"(%broadcast_1, %x_5) <{auto_broadcast = "numpy"}> : (tensor<4x1x3xf32>, tensor<2x4x5x3xf32>) -> tensor<2x4x5x3xi1>
"opset.Result_1"(%add) : (tensor<?x3xf32>) -> ()
"opset.Result_1"(%multiply) : (tensor<4x1x3xf32>) -> ()
"opset.Result_1"(%subtract) : (tensor<4x1x3xf32>) -> ()
"opset.Result_1"(%less) : (tensor<2x4x5x3xi1>) -> ()

// -----

// … not where the other operand has not the sizes, of other users, of what is repeated, or of dimensions in other places
// CHECK-LABEL: builtin.module
// CHECK:      %broadcast = "opset.Broadcast_3"(%x, %c) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK:      %broadcast_1 = "opset.Broadcast_3"(%x, %c_1) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK:      %broadcast_2 = "opset.Broadcast_3"(%x, %c_2) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %add = "opset.Add_1"(%broadcast, %broadcast){{.*}} -> tensor<2x3xf32>
// CHECK:      %add_1 = "opset.Add_1"(%broadcast_1, %x_2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %add_2 = "opset.Add_1"(%broadcast_2, %x_1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %relu = "opset.ReLU_1"(%broadcast_2){{.*}} -> tensor<2x3xf32>
// CHECK:      %tile = "opset.Tile_1"(%x_1, %c_3){{.*}} -> tensor<4x3xf32>
// CHECK:      %add_3 = "opset.Add_1"(%tile, %x_3){{.*}} -> tensor<4x3xf32>
// CHECK:      %broadcast_3 = "opset.Broadcast_3"(%x, %c_4) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK:      %add_4 = "opset.Add_1"(%broadcast_3, %x_4){{.*}} -> tensor<2x3xf32>
// CHECK:      %broadcast_4 = "opset.Broadcast_3"(%x_5, %c_5, %c_6) <{mode = "explicit"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %add_5 = "opset.Add_1"(%broadcast_4, %x_1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%add)
// CHECK-NEXT: "opset.Result_1"(%add_1)
// CHECK-NEXT: "opset.Result_1"(%add_2)
// CHECK-NEXT: "opset.Result_1"(%relu)
// CHECK-NEXT: "opset.Result_1"(%add_3)
// CHECK-NEXT: "opset.Result_1"(%add_4)
// CHECK-NEXT: "opset.Result_1"(%add_5)
%x = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%broadcast = "opset.Broadcast_3"(%x, %c) <{mode = "numpy"}> : (tensor<1x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%broadcast_1 = "opset.Broadcast_3"(%x, %c_1) <{mode = "numpy"}> : (tensor<1x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%broadcast_2 = "opset.Broadcast_3"(%x, %c_2) <{mode = "numpy"}> : (tensor<1x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
%add = "opset.Add_1"(%broadcast, %broadcast) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%add_1 = "opset.Add_1"(%broadcast_1, %x_2) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
%add_2 = "opset.Add_1"(%broadcast_2, %x_1) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%relu = "opset.ReLU_1"(%broadcast_2) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}> : () -> tensor<2xi64>
%tile = "opset.Tile_1"(%x_1, %c_3) : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<4x3xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<4x3xf32>
%add_3 = "opset.Add_1"(%tile, %x_3) <{auto_broadcast = "numpy"}> : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%broadcast_3 = "opset.Broadcast_3"(%x, %c_4) <{mode = "numpy"}> : (tensor<1x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
%x_4 = "opset.Parameter_1"() : () -> tensor<3xf32>
%add_4 = "opset.Add_1"(%broadcast_3, %x_4) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%x_5 = "opset.Parameter_1"() : () -> tensor<2xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}> : () -> tensor<2xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%broadcast_4 = "opset.Broadcast_3"(%x_5, %c_5, %c_6) <{mode = "explicit"}> : (tensor<2xf32>, tensor<2xi64>, tensor<1xi64>) -> tensor<2x3xf32>
%add_5 = "opset.Add_1"(%broadcast_4, %x_1) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%add) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%add_1) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%add_2) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%relu) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%add_3) : (tensor<4x3xf32>) -> ()
"opset.Result_1"(%add_4) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%add_5) : (tensor<2x3xf32>) -> ()

// -----

// f(Broadcast(x), y) -> f(x, y) in mode bidirectional, where x is stretched to y's own sizes, or 1; x may be larger
// CHECK-LABEL: builtin.module
// CHECK:      %product = "opset.Multiply_1"(%x, %y){{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %less = "opset.Subtract_1"(%y, %x){{.*}} -> tensor<?x?x?xf32>
// CHECK-NEXT: %sum = "opset.Add_1"(%z, %y){{.*}} -> tensor<5x?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%product)
// CHECK-NEXT: "opset.Result_1"(%less)
// CHECK-NEXT: "opset.Result_1"(%sum)
%x = "opset.Parameter_1"() : () -> tensor<1x?x?xf32>
%y = "opset.Parameter_1"() : () -> tensor<?x?x?xf32>
%z = "opset.Parameter_1"() : () -> tensor<5x1x1x1xf32>
%of_y = "opset.ShapeOf_3"(%y) <{output_type = i64}> : (tensor<?x?x?xf32>) -> tensor<3xi64>
%wide = "opset.Broadcast_3"(%x, %of_y) <{mode = "bidirectional"}> : (tensor<1x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
%wider = "opset.Broadcast_3"(%z, %of_y) <{mode = "bidirectional"}> : (tensor<5x1x1x1xf32>, tensor<3xi64>) -> tensor<5x?x?x?xf32>
%product = "opset.Multiply_1"(%wide, %y) : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
%less = "opset.Subtract_1"(%y, %wide) : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
%sum = "opset.Add_1"(%wider, %y) : (tensor<5x?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<5x?x?x?xf32>
"opset.Result_1"(%product) : (tensor<?x?x?xf32>) -> ()
"opset.Result_1"(%less) : (tensor<?x?x?xf32>) -> ()
"opset.Result_1"(%sum) : (tensor<5x?x?x?xf32>) -> ()

// -----

// What is stretched to the sizes of another tensor, or used as it is, stays
// CHECK-LABEL: builtin.module
// CHECK:      %of_y = "opset.ShapeOf_3"(%y) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %wide = "opset.Broadcast_3"(%x, %of_y) <{mode = "bidirectional"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %product = "opset.Multiply_1"(%wide, %z){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %again = "opset.Broadcast_3"(%z, %of_y) <{mode = "bidirectional"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %sum = "opset.Add_1"(%again, %y){{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%product)
// CHECK-NEXT: "opset.Result_1"(%sum)
// CHECK-NEXT: "opset.Result_1"(%again)
%x = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%y = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%z = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%of_y = "opset.ShapeOf_3"(%y) <{output_type = i64}> : (tensor<?x?xf32>) -> tensor<2xi64>
%wide = "opset.Broadcast_3"(%x, %of_y) <{mode = "bidirectional"}> : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
%product = "opset.Multiply_1"(%wide, %z) : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
%again = "opset.Broadcast_3"(%z, %of_y) <{mode = "bidirectional"}> : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
%sum = "opset.Add_1"(%again, %y) : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
"opset.Result_1"(%product) : (tensor<?x?xf32>) -> ()
"opset.Result_1"(%sum) : (tensor<?x?xf32>) -> ()
"opset.Result_1"(%again) : (tensor<?x?xf32>) -> ()
