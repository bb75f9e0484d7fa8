// RUN: stepwell opt %s --split-input-file -p "onnx-upgrade" | filecheck %s

// Another name: TransposeMatMul, TorchEmbedding, SampleOp, Trilu, Unique
// CHECK-LABEL: builtin.module
// CHECK:      %[[INPUT:[0-9]+]] = "stepwell.input"() <{tensor_name = "a"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[INPUT_2:[0-9]+]] = "stepwell.input"() <{tensor_name = "b"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[INPUT_3:[0-9]+]] = "stepwell.input"() <{tensor_name = "i"}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[INPUT_4:[0-9]+]] = "stepwell.input"() <{tensor_name = "v"}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[FUSEDMATMUL:[0-9]+]] = "onnx.com.microsoft.FusedMatMul"(%[[INPUT]], %[[INPUT_2]]) <{alpha = 1.000000e+00 : f64, transA = 1 : i64, transB = 0 : i64, transBatchA = 0 : i64, transBatchB = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "onnx.Gather"(%[[INPUT]], %[[INPUT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[IDENTITY:[0-9]+]] = "onnx.Identity"(%[[FUSEDMATMUL]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[TRILU:[0-9]+]] = "onnx.Trilu"(%[[IDENTITY]]) <{upper = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[UNIQUE:[0-9]+]], %[[UNIQUE_2:[0-9]+]], %[[UNIQUE_3:[0-9]+]], %[[UNIQUE_4:[0-9]+]] = "onnx.Unique"(%[[INPUT_4]]) <{sorted = 0 : i64}>{{.*}} -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
// CHECK-NEXT: "stepwell.output"(%[[GATHER]]) <{tensor_name = "e"}>
// CHECK-NEXT: "stepwell.output"(%[[TRILU]]) <{tensor_name = "t"}>
// CHECK-NEXT: "stepwell.output"(%[[UNIQUE]]) <{tensor_name = "u"}>
// CHECK-NEXT: "stepwell.output"(%[[UNIQUE_4]]) <{tensor_name = "c"}>
%0 = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%1 = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3xf32>
%2 = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<2xi64>
%3 = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<4xf32>
%4 = "onnx.com.microsoft.TransposeMatMul"(%0, %1) <{alpha = 1.000000e+00 : f64, transA = 1 : i64, transB = 0 : i64}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
%5 = "onnx.com.microsoft.TorchEmbedding"(%0, %2) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>}> : (tensor<2x3xf32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
%6 = "onnx.com.microsoft.SampleOp"(%4) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%7 = "onnx.com.microsoft.Trilu"(%6) <{upper = 0 : i64}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%8, %9, %10 = "onnx.com.microsoft.Unique"(%3) : (tensor<4xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%5) <{tensor_name = "e"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%7) <{tensor_name = "t"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%8) <{tensor_name = "u"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%10) <{tensor_name = "c"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Another form: ExpandDims, GatherND, GridSample, Pad, Range, Rfft
// CHECK-LABEL: builtin.module
// CHECK:      %[[INPUT:[0-9]+]] = "stepwell.input"() <{tensor_name = "a"}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[INPUT_2:[0-9]+]] = "stepwell.input"() <{tensor_name = "x"}>{{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[INPUT_3:[0-9]+]] = "stepwell.input"() <{tensor_name = "k"}>{{.*}} -> tensor<1x2xi32>
// CHECK-NEXT: %[[INPUT_4:[0-9]+]] = "stepwell.input"() <{tensor_name = "im"}>{{.*}} -> tensor<1x1x3x3xf32>
// CHECK-NEXT: %[[INPUT_5:[0-9]+]] = "stepwell.input"() <{tensor_name = "gr"}>{{.*}} -> tensor<1x2x2x2xf32>
// CHECK-NEXT: %[[INPUT_6:[0-9]+]] = "stepwell.input"() <{tensor_name = "pa"}>{{.*}} -> tensor<1x4xi64>
// CHECK-NEXT: %[[INPUT_7:[0-9]+]] = "stepwell.input"() <{tensor_name = "z"}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[INPUT_8:[0-9]+]] = "stepwell.input"() <{tensor_name = "st"}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[INPUT_9:[0-9]+]] = "stepwell.input"() <{tensor_name = "en"}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CAST:[0-9]+]] = "onnx.Cast"(%[[INPUT_2]]) <{round_mode = "up", saturate = 1 : i64, to = 7 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "onnx.Reshape"(%[[CAST]], %[[CONSTANT]]) <{allowzero = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "onnx.Unsqueeze"(%[[INPUT]], %[[RESHAPE]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CAST_2:[0-9]+]] = "onnx.Cast"(%[[INPUT_3]]) <{round_mode = "up", saturate = 1 : i64, to = 7 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[GATHERND:[0-9]+]] = "onnx.GatherND"(%[[INPUT]], %[[CAST_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[GRIDSAMPLE:[0-9]+]] = "onnx.GridSample"(%[[INPUT_4]], %[[INPUT_5]]) <{align_corners = 0 : i64, mode = "cubic", padding_mode = "zeros"}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "onnx.Reshape"(%[[INPUT_6]], %[[CONSTANT_2]]) <{allowzero = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "onnx.Constant"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "onnx.Reshape"(%[[INPUT_7]], %[[CONSTANT_3]]) <{allowzero = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "onnx.Pad"(%[[INPUT]], %[[RESHAPE_2]], %[[RESHAPE_3]]) <{mode = "constant"{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CASTLIKE:[0-9]+]] = "onnx.CastLike"(%[[CONSTANT_4]], %[[INPUT_8]]) <{round_mode = "up", saturate = 1 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "onnx.Constant"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "onnx.Reshape"(%[[INPUT_8]], %[[CONSTANT_5]]) <{allowzero = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "onnx.Constant"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "onnx.Reshape"(%[[INPUT_9]], %[[CONSTANT_6]]) <{allowzero = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "onnx.Constant"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_6:[0-9]+]] = "onnx.Reshape"(%[[CASTLIKE]], %[[CONSTANT_7]]) <{allowzero = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "onnx.Range"(%[[RESHAPE_4]], %[[RESHAPE_5]], %[[RESHAPE_6]]) <{stash_type = 1 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "onnx.Constant"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "onnx.Unsqueeze"(%[[INPUT]], %[[CONSTANT_8]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [-2]>}>
// CHECK-NEXT: %[[DFT:[0-9]+]] = "onnx.DFT"(%[[UNSQUEEZE_2]], %[[CONSTANT_9]]) <{inverse = 0 : i64, onesided = 1 : i64{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%[[UNSQUEEZE]]) <{tensor_name = "e"}>
// CHECK-NEXT: "stepwell.output"(%[[GATHERND]]) <{tensor_name = "g"}>
// CHECK-NEXT: "stepwell.output"(%[[GRIDSAMPLE]]) <{tensor_name = "s"}>
// CHECK-NEXT: "stepwell.output"(%[[PAD]]) <{tensor_name = "p"}>
// CHECK-NEXT: "stepwell.output"(%[[RANGE]]) <{tensor_name = "r"}>
// CHECK-NEXT: "stepwell.output"(%[[DFT]]) <{tensor_name = "f"}>
%0 = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%1 = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1xi32>
%2 = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<1x2xi32>
%3 = "stepwell.input"() <{tensor_name = "im"}> : () -> tensor<1x1x3x3xf32>
%4 = "stepwell.input"() <{tensor_name = "gr"}> : () -> tensor<1x2x2x2xf32>
%5 = "stepwell.input"() <{tensor_name = "pa"}> : () -> tensor<1x4xi64>
%6 = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<1xf32>
%7 = "stepwell.input"() <{tensor_name = "st"}> : () -> tensor<1xf32>
%8 = "stepwell.input"() <{tensor_name = "en"}> : () -> tensor<1xf32>
%9 = "onnx.com.microsoft.ExpandDims"(%0, %1) : (tensor<2x4xf32>, tensor<1xi32>) -> tensor<*x!stepwell.dynamic>
%10 = "onnx.com.microsoft.GatherND"(%0, %2) : (tensor<2x4xf32>, tensor<1x2xi32>) -> tensor<*x!stepwell.dynamic>
%11 = "onnx.com.microsoft.GridSample"(%3, %4) <{align_corners = 0 : i64, mode = "bicubic", padding_mode = "zeros"}> : (tensor<1x1x3x3xf32>, tensor<1x2x2x2xf32>) -> tensor<*x!stepwell.dynamic>
%12 = "onnx.com.microsoft.Pad"(%0, %5, %6) <{mode = "constant"}> : (tensor<2x4xf32>, tensor<1x4xi64>, tensor<1xf32>) -> tensor<*x!stepwell.dynamic>
%13 = "onnx.com.microsoft.Range"(%7, %8) : (tensor<1xf32>, tensor<1xf32>) -> tensor<*x!stepwell.dynamic>
%14 = "onnx.com.microsoft.Rfft"(%0) <{normalized = 0 : i64, onesided = 1 : i64, signal_ndim = 1 : i64}> : (tensor<2x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%9) <{tensor_name = "e"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%10) <{tensor_name = "g"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%11) <{tensor_name = "s"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%12) <{tensor_name = "p"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%13) <{tensor_name = "r"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%14) <{tensor_name = "f"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// IsAllFinite looks for infinities and for what is no number
// CHECK-LABEL: builtin.module
// CHECK:      %[[INPUT:[0-9]+]] = "stepwell.input"() <{tensor_name = "a"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[INPUT_2:[0-9]+]] = "stepwell.input"() <{tensor_name = "b"}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[ISINF:[0-9]+]] = "onnx.IsInf"(%[[INPUT]]) <{detect_negative = 1 : i64, detect_positive = 1 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "onnx.IsNaN"(%[[INPUT]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[ISINF_2:[0-9]+]] = "onnx.IsInf"(%[[INPUT_2]]) <{detect_negative = 1 : i64, detect_positive = 1 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[ISNAN_2:[0-9]+]] = "onnx.IsNaN"(%[[INPUT_2]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CAST:[0-9]+]] = "onnx.Cast"(%[[ISINF]]) <{round_mode = "up", saturate = 1 : i64, to = 6 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "onnx.ReduceMax"(%[[CAST]]) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CAST_2:[0-9]+]] = "onnx.Cast"(%[[ISNAN]]) <{round_mode = "up", saturate = 1 : i64, to = 6 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[REDUCEMAX_2:[0-9]+]] = "onnx.ReduceMax"(%[[CAST_2]]) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[MAX:[0-9]+]] = "onnx.Max"(%[[REDUCEMAX]], %[[REDUCEMAX_2]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CAST_3:[0-9]+]] = "onnx.Cast"(%[[ISINF_2]]) <{round_mode = "up", saturate = 1 : i64, to = 6 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[REDUCEMAX_3:[0-9]+]] = "onnx.ReduceMax"(%[[CAST_3]]) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[MAX_2:[0-9]+]] = "onnx.Max"(%[[MAX]], %[[REDUCEMAX_3]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CAST_4:[0-9]+]] = "onnx.Cast"(%[[ISNAN_2]]) <{round_mode = "up", saturate = 1 : i64, to = 6 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[REDUCEMAX_4:[0-9]+]] = "onnx.ReduceMax"(%[[CAST_4]]) <{keepdims = 0 : i64, noop_with_empty_axes = 0 : i64}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[MAX_3:[0-9]+]] = "onnx.Max"(%[[MAX_2]], %[[REDUCEMAX_4]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "onnx.Constant"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "onnx.Equal"(%[[MAX_3]], %[[CONSTANT]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%[[EQUAL]]) <{tensor_name = "y"}>
%0 = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%1 = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%2 = "onnx.com.microsoft.IsAllFinite"(%0, %1) <{isinf_only = 0 : i64, isnan_only = 0 : i64}> : (tensor<2xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// The first LabelEncoder has one list
// CHECK-LABEL: builtin.module
// CHECK:      %[[INPUT:[0-9]+]] = "stepwell.input"() <{tensor_name = "s"}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK-NEXT: %[[CATEGORYMAPPER:[0-9]+]] = "onnx.ai.onnx.ml.CategoryMapper"(%[[INPUT]]) <{default_int64 = -1 : i64, default_string = "_Unused", cats_int64s = array<i64: 0, 1>, cats_strings = ["a", "b"]}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%[[CATEGORYMAPPER]]) <{tensor_name = "y"}>
%0 = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<3x!stepwell.string>
%1 = "onnx.ai.onnx.ml.LabelEncoder_1"(%0) <{default_int64 = -1 : i64, default_string = "_Unused", classes_strings = ["a", "b"]}> : (tensor<3x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// The first Scan has a batch in front, and lengths
// CHECK-LABEL: builtin.module
// CHECK:      %[[INPUT:[0-9]+]] = "stepwell.input"() <{tensor_name = "i"}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[INPUT_2:[0-9]+]] = "stepwell.input"() <{tensor_name = "q"}>{{.*}} -> tensor<1x3x2xf32>
// CHECK-NEXT: %[[SCAN:[0-9]+]], %[[SCAN_2:[0-9]+]] = "onnx.Scan"(%[[INPUT]], %[[INPUT_2]]) <{num_scan_inputs = 2 : i64}> ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT:[0-9]+]]: tensor<*x!stepwell.dynamic>, %[[ARGUMENT_2:[0-9]+]]: tensor<*x!stepwell.dynamic>):
// CHECK-NEXT: %[[SCAN_3:[0-9]+]], %[[SCAN_4:[0-9]+]] = "onnx.Scan"(%[[ARGUMENT]], %[[ARGUMENT_2]]) <{num_scan_inputs = 1 : i64}> ({
// CHECK-NEXT: ^bb0(%[[ARGUMENT_3:[0-9]+]]: tensor<2xf32>, %[[ARGUMENT_4:[0-9]+]]: tensor<2xf32>):
// CHECK-NEXT: %[[ADD:[0-9]+]] = "onnx.Add"(%[[ARGUMENT_3]], %[[ARGUMENT_4]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[IDENTITY:[0-9]+]] = "onnx.Identity"(%[[ADD]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.yield"(%[[ADD]], %[[IDENTITY]])
// CHECK-NEXT: }){{.*}} -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
// CHECK-NEXT: "stepwell.yield"(%[[SCAN_3]], %[[SCAN_4]])
// CHECK-NEXT: }){{.*}} -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
// CHECK-NEXT: "stepwell.output"(%[[SCAN]]) <{tensor_name = "f"}>
// CHECK-NEXT: "stepwell.output"(%[[SCAN_2]]) <{tensor_name = "o"}>
%0 = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<1x2xf32>
%1 = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<1x3x2xf32>
%2, %3 = "onnx.Scan_8"(%0, %1) <{num_scan_inputs = 1 : i64, operandSegmentSizes = array<i32: 0, 2>}> ({
^bb0(%4: tensor<2xf32>, %5: tensor<2xf32>):
  %6 = "onnx.Add"(%4, %5) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  %7 = "onnx.Identity"(%6) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%6, %7) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<1x2xf32>, tensor<1x3x2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%2) <{tensor_name = "f"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%3) <{tensor_name = "o"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Gradient of a product
// CHECK-LABEL: builtin.module
// CHECK:      %[[INPUT:[0-9]+]] = "stepwell.input"() <{tensor_name = "a"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[INPUT_2:[0-9]+]] = "stepwell.input"() <{tensor_name = "b"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MUL:[0-9]+]] = "onnx.Mul"(%[[INPUT]], %[[INPUT_2]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[VARIABLE:[0-9]+]] = "stepwell.variable"(%[[INPUT]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[VARIABLE_2:[0-9]+]] = "stepwell.variable"(%[[INPUT_2]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[MUL_2:[0-9]+]] = "onnx.Mul"(%[[VARIABLE]], %[[VARIABLE_2]]){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: %[[DERIVATIVE:[0-9]+]], %[[DERIVATIVE_2:[0-9]+]] = "stepwell.derivative"(%[[MUL_2]], %[[VARIABLE]], %[[VARIABLE_2]]){{.*}} -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
// CHECK-NEXT: "stepwell.output"(%[[MUL]]) <{tensor_name = "c"}>
// CHECK-NEXT: "stepwell.output"(%[[DERIVATIVE]]) <{tensor_name = "da"}>
// CHECK-NEXT: "stepwell.output"(%[[DERIVATIVE_2]]) <{tensor_name = "db"}>
%0 = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%1 = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%2 = "onnx.Mul"(%0, %1) {names = [["c"]]} : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
%3, %4 = "onnx.ai.onnx.preview.training.Gradient"(%0, %1) <{xs = ["a", "b"], y = "c"}> : (tensor<2xf32>, tensor<2xf32>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%2) <{tensor_name = "c"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%3) <{tensor_name = "da"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%4) <{tensor_name = "db"}> : (tensor<*x!stepwell.dynamic>) -> ()
