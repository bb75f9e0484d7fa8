// RUN: stepwell opt %s --split-input-file -p "onnx-canonicalize" | filecheck %s

// Identity(x) -> x
// CHECK-LABEL: builtin.module
// CHECK:      %y = "onnx.Relu"(%x){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.Identity"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.Relu"(%y) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dropout(x) -> x, where it is not training
// CHECK-LABEL: builtin.module
// CHECK:      %y = "onnx.Relu"(%x){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%ratio = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%y, %y_1 = "onnx.Dropout"(%x, %ratio) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (tensor<2xf32>, tensor<*x!stepwell.dynamic>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
%y_2 = "onnx.Relu"(%y) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A Dropout that may be training stays
// CHECK-LABEL: builtin.module
// CHECK:      %y, %y_1 = "onnx.Dropout"(%x, %ratio, %training){{.*}} -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%training = "stepwell.input"() <{tensor_name = "training"}> : () -> tensor<i1>
%ratio = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<*x!stepwell.dynamic>
%y, %y_1 = "onnx.Dropout"(%x, %ratio, %training) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (tensor<2xf32>, tensor<*x!stepwell.dynamic>, tensor<i1>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// If(true, then, else) -> the operations of the branch
// CHECK-LABEL: builtin.module
// CHECK:      %y = "onnx.Abs"(%x){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%cond = "onnx.Constant"() <{value = #stepwell.constant<"boolean", [], [true]>}> : () -> tensor<*x!stepwell.dynamic>
%y = "onnx.If"(%cond) ({
  %y_1 = "onnx.Neg"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_1) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
  %y_2 = "onnx.Abs"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_2) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An If of a computed condition stays
// CHECK-LABEL: builtin.module
// CHECK:      %y = "onnx.If"(%cond) ({
// CHECK-NEXT: %y_1 = "onnx.Neg"(%x){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.yield"(%y_1)
// CHECK-NEXT: }, {
// CHECK-NEXT: %y_2 = "onnx.Abs"(%x){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.yield"(%y_2)
// CHECK-NEXT: }){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%cond = "stepwell.input"() <{tensor_name = "cond"}> : () -> tensor<i1>
%y = "onnx.If"(%cond) ({
  %y_1 = "onnx.Neg"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_1) : (tensor<*x!stepwell.dynamic>) -> ()
}, {
  %y_2 = "onnx.Abs"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
  "stepwell.yield"(%y_2) : (tensor<*x!stepwell.dynamic>) -> ()
}) : (tensor<i1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
