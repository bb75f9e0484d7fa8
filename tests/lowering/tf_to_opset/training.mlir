// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// ReluGrad -> Select
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%x1, %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %x0, %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.ReluGrad"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "ReluGrad"}> : (tensor<*xf32>) -> ()

// -----

// Relu6Grad -> Select
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%x1, %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [6.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%x1, %[[CONSTANT_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[GREATER]], %[[LESS]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %x0, %[[CONSTANT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.Relu6Grad"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Relu6Grad"}> : (tensor<*xf32>) -> ()

// -----

// LeakyReluGrad -> Select
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%x1, %[[CONSTANT]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.2]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %[[CONSTANT_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %x0, %[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.LeakyReluGrad"(%x0, %x1) <{alpha = 0.20000000298023224 : f64, T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "LeakyReluGrad"}> : (tensor<*xf32>) -> ()

// -----

// EluGrad by the output
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x1, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %[[ADD]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%x1, %[[CONSTANT_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[MULTIPLY]], %x0){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.EluGrad"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "EluGrad"}> : (tensor<*xf32>) -> ()

// -----

// SeluGrad by the output
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.7580993]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x1, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %[[ADD]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.050701]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x0, %[[CONSTANT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%x1, %[[CONSTANT_3]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.SeluGrad"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "SeluGrad"}> : (tensor<*xf32>) -> ()

// -----

// SoftplusGrad -> Sigmoid
// CHECK-LABEL: builtin.module
// CHECK:      %[[SIGMOID:[0-9]+]] = "opset.Sigmoid_1"(%x1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %[[SIGMOID]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.SoftplusGrad"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "SoftplusGrad"}> : (tensor<*xf32>) -> ()

// -----

// SoftsignGrad -> Divide
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%x1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[ABS]], %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[ADD]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x0, %[[MULTIPLY]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.SoftsignGrad"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "SoftsignGrad"}> : (tensor<*xf32>) -> ()

// -----

// SigmoidGrad by the output
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT]], %x0){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %[[SUBTRACT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x1, %[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.SigmoidGrad"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "SigmoidGrad"}> : (tensor<*xf32>) -> ()

// -----

// TanhGrad by the output
// CHECK-LABEL: builtin.module
// CHECK:      %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %x0){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT]], %[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x1, %[[SUBTRACT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.TanhGrad"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "TanhGrad"}> : (tensor<*xf32>) -> ()

// -----

// SqrtGrad by the output
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %x0) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x1, %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.SqrtGrad"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "SqrtGrad"}> : (tensor<*xf32>) -> ()

// -----

// RsqrtGrad by the output
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.5]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x0, %x0){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%x1, %[[MULTIPLY_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_4]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.RsqrtGrad"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "RsqrtGrad"}> : (tensor<*xf32>) -> ()

// -----

// ReciprocalGrad by the output
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %x0){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%x1, %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.ReciprocalGrad"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "ReciprocalGrad"}> : (tensor<*xf32>) -> ()

// -----

// BiasAddGrad -> ReduceSum
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 3]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%x0, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[REDUCESUM]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4x5xf32>
%1 = "tf.BiasAddGrad"(%x0) <{data_format = "NCHW", T = f32}> : (tensor<2x3x4x5xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "BiasAddGrad"}> : (tensor<*xf32>) -> ()

// -----

// TanhGrad of complex numbers
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.TanhGrad  ""  (dynamic[...], dynamic[...])
// CHECK-NEXT: the gradient of a function of complex numbers
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xcomplex<f32>>
%y = "tf.TanhGrad"(%x, %x) <{T = complex<f32>}> : (tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()
