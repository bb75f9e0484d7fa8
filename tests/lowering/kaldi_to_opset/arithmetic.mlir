// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// ScaleAndOffsetComponent -> Multiply and Add by a row
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [1.0, 2.0, 3.0, 4.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x, %[[RESHAPE]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [4], [5.0, 6.0, 7.0, 8.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_3]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<1x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %[[RESHAPE_2]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.ScaleAndOffsetComponent"(%x) <{Scales = #stepwell.constant<"f32", [4], [1.0, 2.0, 3.0, 4.0]>, Offsets = #stepwell.constant<"f32", [4], [5.0, 6.0, 7.0, 8.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// the same for each block of two numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 4], [1.0, 2.0, 1.0, 2.0]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.ScaleAndOffsetComponent"(%x) <{Scales = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Scale -> Multiply
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.66]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.Scale"(%x) <{scale = 0.66 : f64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// PowerComponent -> Power of the absolute value
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%x){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}>
// CHECK-NEXT: %y = "opset.Power_1"(%[[ABS]], %[[CONSTANT]]){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.PowerComponent"(%x) <{Power = 2.0 : f64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Sum -> Add
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%x, %a){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[ADD]], %b){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?x4xf32>
%y = "kaldi.Sum"(%x, %a, %b) : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// Const -> a row
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Add_1"(%x, %a){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Const"() <{value = 1.0 : f64, dim = 4 : i64}> : () -> tensor<?x4xf32>
%y = "kaldi.Sum"(%x, %a) : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// ElementwiseProductComponent -> Split, Multiply
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 3, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.ReduceProd_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{keep_dims = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x6xf32>
%y = "kaldi.ElementwiseProductComponent"(%x) <{InputDim = 6 : i64, OutputDim = 2 : i64}> : (tensor<?x6xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// of one part only -> the input
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%y = "kaldi.ElementwiseProductComponent"(%x) <{InputDim = 4 : i64, OutputDim = 4 : i64}> : (tensor<?x4xf32>) -> tensor<?x4xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x4xf32>) -> ()

// -----

// the same for each of many blocks -> Reshape to a row for each, and back
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_2]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE]], %[[RESHAPE_2]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [-1, 1024]>}>
// CHECK-NEXT: %y = "opset.Reshape_1"(%[[MULTIPLY]], %[[CONSTANT_4]]) <{special_zero = false}>{{.*}} -> tensor<?x1024xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x1024xf32>
%y = "kaldi.ScaleAndOffsetComponent"(%x) <{Scales = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : (tensor<?x1024xf32>) -> tensor<?x1024xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x1024xf32>) -> ()

// -----

// three parts: an axis of them, ReduceProd
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [-1, 3, 2]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<?x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %y = "opset.ReduceProd_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{keep_dims = false}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x6xf32>
%y = "kaldi.ElementwiseProductComponent"(%x) <{InputDim = 6 : i64, OutputDim = 2 : i64}> : (tensor<?x6xf32>) -> tensor<?x2xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x2xf32>) -> ()

// -----

// a long constant is a Broadcast of one number
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 1], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 5000]>}>
// CHECK-NEXT: %a = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONSTANT_2]]) <{mode = "numpy"}>{{.*}} -> tensor<1x5000xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5000]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[GATHER]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%a, %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x5000xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%x, %[[BROADCAST]]) <{axis = 1 : i64}>{{.*}} -> tensor<?x5004xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x4xf32>
%a = "kaldi.Const"() <{value = 1.0 : f64, dim = 5000 : i64}> : () -> tensor<?x5000xf32>
%y = "kaldi.Append"(%x, %a) : (tensor<?x4xf32>, tensor<?x5000xf32>) -> tensor<?x5004xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x5004xf32>) -> ()
