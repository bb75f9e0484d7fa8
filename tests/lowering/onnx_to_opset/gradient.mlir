// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// The derivative of x² w: what comes to a variable by several ways is added
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Identity_16"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %u = "opset.Identity_16"(%w){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %s = "opset.Multiply_1"(%v, %v){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%s, %u){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%y) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST]], %u){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST]], %s){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY_2]], %[[CONSTANT_2]]) <{keep_dims = true}>{{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %dw = "opset.Reshape_1"(%[[REDUCESUM]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %v){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %v){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %dx = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%dx)
// CHECK-NEXT: "opset.Result_1"(%dw)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3xf32>
%v = "stepwell.variable"(%x) : (tensor<2x3xf32>) -> tensor<*x!stepwell.dynamic>
%u = "stepwell.variable"(%w) : (tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
%s = "onnx.Mul"(%v, %v) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%y = "onnx.Mul"(%s, %u) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%dx, %dw = "stepwell.derivative"(%y, %v, %u) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>)
"stepwell.output"(%dx) <{tensor_name = "dx"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%dw) <{tensor_name = "dw"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A variable that the result does not depend on: 0
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Identity_16"(%x){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%v) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %dx = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[SHAPEOF_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%dx)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%v = "stepwell.variable"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
%dx = "stepwell.derivative"(%x, %v) : (tensor<2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%dx) <{tensor_name = "dx"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// An operation without a derivative
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: stepwell.derivative  ""  (f32[2], f32[2])
// CHECK-NEXT: no derivative is known of opset.Mod_1, which opset.Mod_1 became
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%v = "stepwell.variable"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
%y = "onnx.Mod"(%v, %v) <{fmod = 1 : i64}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%dx = "stepwell.derivative"(%y, %v) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%dx) <{tensor_name = "dx"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A variable of an unknown rank
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: stepwell.derivative  ""  (f32[...], f32[...])
// CHECK-NEXT: the rank of a value between the variables and the result is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<*xf32>
%v = "stepwell.variable"(%x) : (tensor<*xf32>) -> tensor<*x!stepwell.dynamic>
%y = "onnx.Neg"(%v) : (tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%dx = "stepwell.derivative"(%y, %v) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%dx) <{tensor_name = "dx"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// The constant that Pad puts in, elements that are replaced, and pads that are computed
// CHECK-LABEL: the model: 3 of 15 operators cannot be lowered to opset
// CHECK-NEXT: stepwell.derivative  ""  (f32[1,1,3,4], f32[])
// CHECK-NEXT: no derivative is known with respect to the value that Pad puts in
// CHECK-NEXT: stepwell.derivative  ""  (f32[1,1,3,3], f32[1,1,3,3])
// CHECK-NEXT: no derivative is known of ScatterElementsUpdate with the reduction 'none'
// CHECK-NEXT: stepwell.derivative  ""  (f32[1,1,3,3], f32[1,1,3,3])
// CHECK-NEXT: no derivative is known of a Convolution whose pads are computed (same_upper)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x1x3x3xf32>
%w = "onnx.Constant"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<1x1x3x3xi64>
%v = "stepwell.variable"(%x) : (tensor<1x1x3x3xf32>) -> tensor<*x!stepwell.dynamic>
%u = "stepwell.variable"(%w) : (tensor<f32>) -> tensor<*x!stepwell.dynamic>
%k = "onnx.Constant"() <{value = #stepwell.constant<"i64", [8], [0, 0, 0, 1, 0, 0, 0, 0]>}> : () -> tensor<*x!stepwell.dynamic>
%p = "onnx.Pad"(%v, %k, %u) <{mode = "constant", operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%q = "onnx.ScatterElements"(%v, %i, %v) <{axis = 2 : i64, reduction = "none"}> : (tensor<*x!stepwell.dynamic>, tensor<1x1x3x3xi64>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%r = "onnx.Conv"(%v, %x) <{auto_pad = "SAME_UPPER"}> : (tensor<*x!stepwell.dynamic>, tensor<1x1x3x3xf32>) -> tensor<*x!stepwell.dynamic>
%a = "stepwell.derivative"(%p, %u) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%b = "stepwell.derivative"(%q, %v) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
%c = "stepwell.derivative"(%r, %v) : (tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%a) <{tensor_name = "a"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%b) <{tensor_name = "b"}> : (tensor<*x!stepwell.dynamic>) -> ()
"stepwell.output"(%c) <{tensor_name = "c"}> : (tensor<*x!stepwell.dynamic>) -> ()
