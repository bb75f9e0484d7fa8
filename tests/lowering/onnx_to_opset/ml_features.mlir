// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// ArrayFeatureExtractor -> Gather along the last axis
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%y, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %z = "opset.Gather_8"(%x, %[[RESHAPE]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<1x2xi64>
%z = "onnx.ai.onnx.ml.ArrayFeatureExtractor"(%x, %y) : (tensor<2x3xf32>, tensor<1x2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ArrayFeatureExtractor of a vector gives one row
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%y, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%x, %[[RESHAPE]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %z = "opset.Unsqueeze_1"(%[[GATHER]], %[[CONSTANT_3]]){{.*}} -> tensor<1x2x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3x!stepwell.string>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2xi64>
%z = "onnx.ai.onnx.ml.ArrayFeatureExtractor"(%x, %y) : (tensor<3x!stepwell.string>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a scalar has no features
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.ArrayFeatureExtractor  ""  (f32[], i64[2])
// CHECK-NEXT: a scalar has no features to extract
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<f32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2xi64>
%z = "onnx.ai.onnx.ml.ArrayFeatureExtractor"(%x, %y) : (tensor<f32>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Binarizer -> Less: NaN is not above any threshold
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT]], %x){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[LESS]]) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.Binarizer"(%x) <{threshold = 5.000000e-01 : f64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Binarizer of integers: the threshold is a whole number
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT]], %x){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[LESS]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xi32>
%y = "onnx.ai.onnx.ml.Binarizer"(%x) <{threshold = 5.000000e-01 : f64}> : (tensor<2x3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Binarizer with a threshold below all integers of the type
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[LESSEQUAL:[0-9]+]] = "opset.LessEqual_1"(%[[CONSTANT]], %x){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[LESSEQUAL]]) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xi32>
%y = "onnx.ai.onnx.ml.Binarizer"(%x) <{threshold = -1.0000000200408773e+20 : f64}> : (tensor<2x3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// CastMap takes a map
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.CastMap  ""  (f32[2,3])
// CHECK-NEXT: its operand is a map, and IR has tensors only; feed the tensor that it makes of the map instead
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.CastMap"(%x) <{cast_to = "TO_FLOAT", map_form = "DENSE", max_map = 1 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// DictVectorizer takes a map
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.DictVectorizer  ""  (f32[2,3])
// CHECK-NEXT: its operand is a map, and IR has tensors only; feed the tensor that it makes of the map instead
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.DictVectorizer"(%x) <{int64_vocabulary = array<i64: 1, 2>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// FeatureVectorizer -> Concat; the first input is cut, the second filled
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = f32}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%a, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[CONVERT]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[CONSTANT_7]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_8]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[BROADCAST]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[SLICE]], %[[CONCAT_2]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?x1xi64>
%y = "onnx.ai.onnx.ml.FeatureVectorizer"(%a, %b) <{inputdimensions = array<i64: 2, 2>}> : (tensor<?x3xf32>, tensor<?x1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// FeatureVectorizer of inputs of unknown width
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, -1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x12xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[CONVERT]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_5]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[BROADCAST]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x?xf32, #stepwell.bounds<"?,2..">>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[CONCAT_2]], %[[CONSTANT_6]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[SLICE]], %[[RESHAPE]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x14xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x?xf64>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x3x4xf32>
%y = "onnx.ai.onnx.ml.FeatureVectorizer"(%a, %b) <{inputdimensions = array<i64: 2, 12>}> : (tensor<?x?xf64>, tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// FeatureVectorizer with too few dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.FeatureVectorizer  ""  (f32[?,3], i64[?,1])
// CHECK-NEXT: 1 inputdimensions for 2 inputs
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?x1xi64>
%y = "onnx.ai.onnx.ml.FeatureVectorizer"(%a, %b) <{inputdimensions = array<i64: 2>}> : (tensor<?x3xf32>, tensor<?x1xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// FeatureVectorizer with a dimension that is none
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.FeatureVectorizer  ""  (f32[?,3])
// CHECK-NEXT: inputdimensions of -2; there are 0 to 16777216 features
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x3xf32>
%y = "onnx.ai.onnx.ml.FeatureVectorizer"(%a) <{inputdimensions = array<i64: -2>}> : (tensor<?x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Imputer of NaN -> IsNaN, Select
// CHECK-LABEL: builtin.module
// CHECK:      %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%x){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[ISNAN]], %[[CONSTANT]], %x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.Imputer"(%x) <{imputed_value_floats = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00>, replaced_value_float = 0x7ff8000000000000 : f64, replaced_value_int64 = 0 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Imputer of integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [7]>}>
// CHECK-NEXT: %y = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_2]], %x){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xi64>
%y = "onnx.ai.onnx.ml.Imputer"(%x) <{imputed_value_int64s = array<i64: 7>, replaced_value_float = 0.000000e+00 : f64, replaced_value_int64 = -1 : i64}> : (tensor<2x3xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Imputer with too many values
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.Imputer  ""  (f32[2,3])
// CHECK-NEXT: imputed_value_floats has 2 values; one for all features or one for each of 3 is needed
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.Imputer"(%x) <{imputed_value_floats = array<f64: 1.000000e+00, 2.000000e+00>, replaced_value_float = 0.000000e+00 : f64, replaced_value_int64 = 0 : i64}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Normalizer -> Divide by the largest element, or by 1 where that is 0
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCEMAX:[0-9]+]] = "opset.ReduceMax_1"(%x, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[REDUCEMAX]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_3]], %[[REDUCEMAX]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%x, %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.Normalizer"(%x) <{norm = "MAX"}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Normalizer of one row, L2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[REDUCEL2:[0-9]+]] = "opset.ReduceL2_4"(%[[CONVERT]], %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[REDUCEL2]], %[[CONSTANT_2]]){{.*}} -> tensor<1xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_3]], %[[REDUCEL2]]){{.*}} -> tensor<1xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%[[CONVERT]], %[[SELECT]]) <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<3xi64>
%y = "onnx.ai.onnx.ml.Normalizer"(%x) <{norm = "L2"}> : (tensor<3xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Normalizer of rank 3
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.Normalizer  ""  (f32[2,3,4])
// CHECK-NEXT: an input of rank 3; rows to normalise have rank 2, one row has rank 1
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%y = "onnx.ai.onnx.ml.Normalizer"(%x) <{norm = "L1"}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scaler -> Subtract, Multiply
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = f32}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[SUBTRACT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xi32>
%y = "onnx.ai.onnx.ml.Scaler"(%x) <{offset = array<f64: 1.000000e+00, 2.000000e+00, 3.000000e+00>, scale = array<f64: 5.000000e-01>}> : (tensor<2x3xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Scaler with too many numbers
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.Scaler  ""  (f32[2,3])
// CHECK-NEXT: offset has 2 values; one for all features or one for each of 3 fits
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.ai.onnx.ml.Scaler"(%x) <{offset = array<f64: 1.000000e+00, 2.000000e+00>, scale = array<f64: 5.000000e-01>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ZipMap -> its operand
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x2xf32>
%y = "onnx.ai.onnx.ml.ZipMap"(%x) <{classlabels_strings = ["no", "yes"]}> : (tensor<?x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// ZipMap with too few labels
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.ai.onnx.ml.ZipMap  ""  (f32[?,3])
// CHECK-NEXT: 2 class labels for 3 scores
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3xf32>
%y = "onnx.ai.onnx.ml.ZipMap"(%x) <{classlabels_int64s = array<i64: 0, 1>}> : (tensor<?x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
