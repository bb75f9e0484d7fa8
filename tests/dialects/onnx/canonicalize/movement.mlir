// RUN: stepwell opt %s --split-input-file -p "onnx-canonicalize" | filecheck %s

// Transpose by 0, 1 -> x
// CHECK-LABEL: builtin.module
// CHECK:      %y = "onnx.Relu"(%x){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.Transpose"(%x) <{perm = array<i64: 0, 1>}> : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.Relu"(%y) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Transpose(Transpose(x, p), q) -> Transpose(x, p[q])
// CHECK-LABEL: builtin.module
// CHECK:      %y = "onnx.Transpose"(%x) <{perm = array<i64: 1, 0, 2>}>{{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%y = "onnx.Transpose"(%x) <{perm = array<i64: 1, 2, 0>}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.Transpose"(%y) <{perm = array<i64: 0, 2, 1>}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_1) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Two Transposes that undo each other
// CHECK-LABEL: builtin.module
// CHECK:      %y = "onnx.Relu"(%x){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%y = "onnx.Transpose"(%x) <{perm = array<i64: 1, 2, 0>}> : (tensor<2x3x4xf32>) -> tensor<*x!stepwell.dynamic>
%y_1 = "onnx.Transpose"(%y) <{perm = array<i64: 2, 0, 1>}> : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%y_2 = "onnx.Relu"(%y_1) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y_2) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A Transpose without perm stays
// CHECK-LABEL: builtin.module
// CHECK:      %y = "onnx.Transpose"(%x){{.*}} -> tensor<*x!stepwell.dynamic>
// CHECK-NEXT: "stepwell.output"(%y) <{tensor_name = "y"}>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "onnx.Transpose"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
