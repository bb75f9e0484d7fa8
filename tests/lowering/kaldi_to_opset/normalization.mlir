// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// NormalizeComponent -> NormalizeL2, Multiply
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[NORMALIZEL2:[0-9]+]] = "opset.NormalizeL2_1"(%x, %[[CONSTANT]]) <{eps = 5.4210108624275222e-20 : f64, eps_mode = "max"}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[NORMALIZEL2]], %[[CONSTANT_2]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.NormalizeComponent"(%x) <{InputDim = 4 : i64, TargetRms = 1.0 : f64, AddLogStddev = false}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// of blocks, with the logarithm of the rms
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[NORMALIZEL2:[0-9]+]] = "opset.NormalizeL2_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{eps = 2.7105054312137611e-20 : f64, eps_mode = "max"}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.4142135]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[NORMALIZEL2]], %[[CONSTANT_3]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE]], %[[RESHAPE]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%[[MULTIPLY_2]], %[[CONSTANT_4]]) <{keep_dims = true}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.3552527e-20]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[REDUCEMEAN]], %[[CONSTANT_5]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[MAXIMUM]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[SQRT]]){{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[MULTIPLY]], %[[LOG]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 6]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[CONCAT]], %[[CONSTANT_6]]) <{special_zero = false}>{{.*}} -> tensor<?x6xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.NormalizeComponent"(%x) <{InputDim = 4 : i64, BlockDim = 2 : i64, TargetRms = 1.0 : f64, AddLogStddev = true}> : (tensor<?x4xf32>) -> tensor<?x6xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x6xf32>) -> ()

// -----

// LengthNormComponent -> Divide by ReduceL2
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[REDUCEL2:[0-9]+]] = "opset.ReduceL2_4"(%x, %[[CONSTANT]]) <{keep_dims = true}>{{.*}} -> tensor<?x1xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%x, %[[REDUCEL2]]) <{m_pythondiv = true{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.LengthNormComponent"(%x) : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// a BatchNormComponent that has seen no data
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: kaldi.BatchNormComponent  ""  (f32[?,4])
// CHECK-NEXT: it has no statistics (<Count> is 0): the network has not been trained
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.BatchNormComponent"(%x) <{Dim = 4 : i64, Epsilon = 0.001 : f64, TargetRms = 1.0 : f64, Count = 0.0 : f64, StatsMean = #stepwell.constant<"f32", [4], [0.0, 0.0, 0.0, 0.0]>, StatsVar = #stepwell.constant<"f32", [4], [1.0, 1.0, 1.0, 1.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()
