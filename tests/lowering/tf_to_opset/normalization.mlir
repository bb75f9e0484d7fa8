// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// FusedBatchNorm by known statistics -> Multiply, Add; constants fold
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [1.0, 2.0, 0.5, -1.0, 1.5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [0.0, 1.0, -1.0, 0.5, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [0.1, -0.2, 0.3, 0.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [1.0, 0.5, 2.0, 0.1, 1.5]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.01]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_3]], %[[DIVIDE]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[MULTIPLY]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x, %[[DIVIDE]]){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[SUBTRACT]]){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ADD_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x3x4x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_3]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4x5xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [1.0, 2.0, 0.5, -1.0, 1.5]>, dtype = f32}> : () -> tensor<5xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [0.0, 1.0, -1.0, 0.5, 2.0]>, dtype = f32}> : () -> tensor<5xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [0.1, -0.2, 0.3, 0.0, 1.0]>, dtype = f32}> : () -> tensor<5xf32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [1.0, 0.5, 2.0, 0.1, 1.5]>, dtype = f32}> : () -> tensor<5xf32>
%5, %6, %7, %8, %9 = "tf.FusedBatchNorm"(%x, %1, %2, %3, %4) <{epsilon = 0.0099999997764825821 : f64, exponential_avg_factor = 1.000000e+00 : f64, data_format = "NHWC", is_training = false, T = f32}> : (tensor<2x3x4x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
%10 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%11 = "tf.Mul"(%5, %10) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%11) <{tensor_name = "mul"}> : (tensor<*xf32>) -> ()

// -----

// FusedBatchNormV2 by given statistics, with channels first
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-04]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%d, %[[CONSTANT]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%a, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%c, %[[DIVIDE]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%b, %[[MULTIPLY]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[DIVIDE]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x5x1x1xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x, %[[RESHAPE]]){{.*}} -> tensor<2x5x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[SUBTRACT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1x5x1x1xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[RESHAPE_2]]){{.*}} -> tensor<2x5x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[ADD_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x5x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD_3]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5x3x4xf32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<5xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<5xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<5xf32>
%d = "stepwell.input"() <{tensor_name = "d"}> : () -> tensor<5xf32>
%5, %6, %7, %8, %9 = "tf.FusedBatchNormV2"(%x, %a, %b, %c, %d) <{epsilon = 9.9999997473787516e-05 : f64, exponential_avg_factor = 1.000000e+00 : f64, data_format = "NCHW", is_training = false, T = f32, U = f32}> : (tensor<2x5x3x4xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
%10 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%11 = "tf.AddV2"(%5, %10) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%11) <{tensor_name = "add"}> : (tensor<*xf32>) -> ()

// -----

// FusedBatchNormV3 of bf16 in f32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = f32}>{{.*}} -> tensor<2x4x5x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-04]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x4, %[[CONSTANT]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x1, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x3, %[[DIVIDE]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x2, %[[MULTIPLY]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[DIVIDE]]){{.*}} -> tensor<2x4x5x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[SUBTRACT]]){{.*}} -> tensor<2x4x5x3xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[ADD_2]]) <{destination_type = bf16}>{{.*}} -> tensor<2x4x5x3xbf16>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [0], []>}>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
// CHECK-NEXT: "opset.Result_1"(%x3)
// CHECK-NEXT: "opset.Result_1"(%x4)
// CHECK-NEXT: "opset.Result_1"(%x3)
// CHECK-NEXT: "opset.Result_1"(%x4)
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x4x5x3xbf16>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<3xf32>
%x4 = "stepwell.input"() <{tensor_name = "x4"}> : () -> tensor<3xf32>
%5, %6, %7, %8, %9, %10 = "tf.FusedBatchNormV3"(%x0, %x1, %x2, %x3, %x4) <{epsilon = 9.9999997473787516e-05 : f64, exponential_avg_factor = 1.000000e+00 : f64, data_format = "NHWC", is_training = false, T = bf16, U = f32}> : (tensor<2x4x5x3xbf16>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<*xbf16>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%5) <{tensor_name = "FusedBatchNormV3"}> : (tensor<*xbf16>) -> ()
"stepwell.output"(%6) <{tensor_name = "FusedBatchNormV3:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%7) <{tensor_name = "FusedBatchNormV3:2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "FusedBatchNormV3:3"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%9) <{tensor_name = "FusedBatchNormV3:4"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%10) <{tensor_name = "FusedBatchNormV3:5"}> : (tensor<*xf32>) -> ()

// -----

// FusedBatchNormV3 in training, with all outputs
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[REDUCEMEAN:[0-9]+]] = "opset.ReduceMean_1"(%x0, %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SQUAREDDIFFERENCE:[0-9]+]] = "opset.SquaredDifference_1"(%x0, %[[REDUCEMEAN]]){{.*}} -> tensor<2x4x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 1, 2]>}>
// CHECK-NEXT: %[[REDUCEMEAN_2:[0-9]+]] = "opset.ReduceMean_1"(%[[SQUAREDDIFFERENCE]], %[[CONSTANT_2]]) <{keep_dims = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-04]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[REDUCEMEAN_2]], %[[CONSTANT_3]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x1, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x0, %[[REDUCEMEAN]]){{.*}} -> tensor<2x4x5x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[DIVIDE]]){{.*}} -> tensor<2x4x5x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %x2){{.*}} -> tensor<2x4x5x3xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 4, 5]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]) <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[REDUCEPROD]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONSTANT_6]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT_2]], %[[CONSTANT_7]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONVERT]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[REDUCEMEAN_2]], %[[DIVIDE_2]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.75]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%x4, %[[CONSTANT_8]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY_2]], %[[CONSTANT_9]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.75]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%x3, %[[CONSTANT_10]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[REDUCEMEAN]], %[[CONSTANT_11]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[ADD_4:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_5]], %[[MULTIPLY_6]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [0], []>}>
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_4]])
// CHECK-NEXT: "opset.Result_1"(%[[ADD_3]])
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEMEAN]])
// CHECK-NEXT: "opset.Result_1"(%[[REDUCEMEAN_2]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_12]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x4x5x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<3xf32>
%x3 = "stepwell.input"() <{tensor_name = "x3"}> : () -> tensor<3xf32>
%x4 = "stepwell.input"() <{tensor_name = "x4"}> : () -> tensor<3xf32>
%5, %6, %7, %8, %9, %10 = "tf.FusedBatchNormV3"(%x0, %x1, %x2, %x3, %x4) <{epsilon = 9.9999997473787516e-05 : f64, exponential_avg_factor = 2.500000e-01 : f64, data_format = "NHWC", is_training = true, T = f32, U = f32}> : (tensor<2x4x5x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%5) <{tensor_name = "FusedBatchNormV3"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%6) <{tensor_name = "FusedBatchNormV3:1"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%7) <{tensor_name = "FusedBatchNormV3:2"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%8) <{tensor_name = "FusedBatchNormV3:3"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%9) <{tensor_name = "FusedBatchNormV3:4"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%10) <{tensor_name = "FusedBatchNormV3:5"}> : (tensor<*xf32>) -> ()

// -----

// _FusedBatchNormEx -> the same, Add, ReLU
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [1.0, 2.0, 0.5, -1.0, 1.5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [0.0, 1.0, -1.0, 0.5, 2.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [0.1, -0.2, 0.3, 0.0, 1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [5], [1.0, 0.5, 2.0, 0.1, 1.5]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0e-04]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONSTANT_3]], %[[DIVIDE]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_2]], %[[MULTIPLY]]){{.*}} -> tensor<5xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%x, %[[DIVIDE]]){{.*}} -> tensor<2x4x5x5xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[SUBTRACT]]){{.*}} -> tensor<2x4x5x5xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[ADD_2]], %side){{.*}} -> tensor<2x4x5x5xf32>
// CHECK-NEXT: %[[RELU:[0-9]+]] = "opset.ReLU_1"(%[[ADD_3]]){{.*}} -> tensor<2x4x5x5xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [0], []>}>
// CHECK-NEXT: "opset.Result_1"(%[[RELU]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4x5x5xf32>
%side = "stepwell.input"() <{tensor_name = "side"}> : () -> tensor<2x4x5x5xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [1.0, 2.0, 0.5, -1.0, 1.5]>, dtype = f32}> : () -> tensor<5xf32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [0.0, 1.0, -1.0, 0.5, 2.0]>, dtype = f32}> : () -> tensor<5xf32>
%4 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [0.1, -0.2, 0.3, 0.0, 1.0]>, dtype = f32}> : () -> tensor<5xf32>
%5 = "tf.Const"() <{value = #stepwell.constant<"f32", [5], [1.0, 0.5, 2.0, 0.1, 1.5]>, dtype = f32}> : () -> tensor<5xf32>
%6, %7, %8, %9, %10, %11 = "tf._FusedBatchNormEx"(%x, %2, %3, %4, %5, %side) <{epsilon = 9.9999997473787516e-05 : f64, exponential_avg_factor = 1.000000e+00 : f64, num_side_inputs = 1 : i64, activation_mode = "Relu", data_format = "NHWC", is_training = false, T = f32, U = f32}> : (tensor<2x4x5x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<2x4x5x5xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%6) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// BatchNormWithGlobalNormalization with a scale
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%v, %[[CONSTANT]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%gamma, %[[SQRT]]) <{m_pythondiv = true{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%m, %[[DIVIDE]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%beta, %[[MULTIPLY]]){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%t, %[[DIVIDE]]){{.*}} -> tensor<2x4x5x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[SUBTRACT]]){{.*}} -> tensor<2x4x5x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD_2]])
%t = "stepwell.input"() <{tensor_name = "t"}> : () -> tensor<2x4x5x3xf32>
%m = "stepwell.input"() <{tensor_name = "m"}> : () -> tensor<3xf32>
%v = "stepwell.input"() <{tensor_name = "v"}> : () -> tensor<3xf32>
%beta = "stepwell.input"() <{tensor_name = "beta"}> : () -> tensor<3xf32>
%gamma = "stepwell.input"() <{tensor_name = "gamma"}> : () -> tensor<3xf32>
%5 = "tf.BatchNormWithGlobalNormalization"(%t, %m, %v, %beta, %gamma) <{T = f32, variance_epsilon = 0.0010000000474974513 : f64, scale_after_normalization = true}> : (tensor<2x4x5x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<*xf32>
"stepwell.output"(%5) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// LRN -> Transpose, LRN, Transpose
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x7x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[LRN:[0-9]+]] = "opset.LRN_1"(%[[TRANSPOSE]], %[[CONSTANT_2]]) <{alpha = 1.500000e+00 : f64, beta = 7.500000e-01 : f64, bias = 2.000000e+00 : f64, size = 3 : i64}>{{.*}} -> tensor<2x7x3x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[LRN]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3x4x7xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4x7xf32>
%1 = "tf.LRN"(%x0) <{depth_radius = 1 : i64, bias = 2.000000e+00 : f64, alpha = 5.000000e-01 : f64, beta = 7.500000e-01 : f64, T = f32}> : (tensor<2x3x4x7xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "LRN"}> : (tensor<*xf32>) -> ()

// -----

// LRN of an unknown number of channels, or with a bias that is not whole
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[TRANSPOSE]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_4]], %[[GATHER]], %[[CONSTANT_5]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE]], %[[CONCAT]]) <{special_zero = true}>{{.*}} -> tensor<?x1x?x?xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE]], %[[RESHAPE]]){{.*}} -> tensor<?x1x?x?xf32>
// CHECK-NEXT: %[[AVGPOOL:[0-9]+]] = "opset.AvgPool_14"(%[[MULTIPLY]]) <{rounding_type = "floor", auto_pad = "explicit", kernel = array<i64: 19, 1>, strides = array<i64: 1, 1>, pads_begin = array<i64: 9, 0>, pads_end = array<i64: 9, 0>, exclude_pad = false}>{{.*}} -> tensor<?x1x?x?xf32, #stepwell.bounds<"?,1,1..,1..">>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.019000001]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[AVGPOOL]], %[[CONSTANT_6]]){{.*}} -> tensor<?x1x?x?xf32, #stepwell.bounds<"?,1,1..,1..">>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_2]], %[[CONSTANT_7]]){{.*}} -> tensor<?x1x?x?xf32, #stepwell.bounds<"?,1,1..,1..">>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[POWER:[0-9]+]] = "opset.Power_1"(%[[ADD]], %[[CONSTANT_8]]){{.*}} -> tensor<?x1x?x?xf32, #stepwell.bounds<"?,1,1..,1..">>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[RESHAPE]], %[[POWER]]) <{m_pythondiv = true{{.*}} -> tensor<?x1x?x?xf32>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[TRANSPOSE]]) <{output_type = i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[DIVIDE]], %[[SHAPEOF_2]]) <{special_zero = false}>{{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%[[RESHAPE_2]], %[[CONSTANT_9]]){{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?x?x?xf32>
%1 = "tf.LRN"(%x0) <{depth_radius = 9 : i64, bias = 5.000000e-01 : f64, alpha = 0.0010000000474974513 : f64, beta = 1.000000e+00 : f64, T = f32}> : (tensor<?x?x?x?xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "LRN"}> : (tensor<*xf32>) -> ()

// -----

// L2Loss -> ReduceSum
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[RESHAPE]], %[[RESHAPE]]){{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCESUM:[0-9]+]] = "opset.ReduceSum_1"(%[[MULTIPLY]], %[[CONSTANT_2]]) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[REDUCESUM]], %[[CONSTANT_3]]){{.*}} -> tensor<f32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.L2Loss"(%x0) <{T = f32}> : (tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "L2Loss"}> : (tensor<*xf32>) -> ()

// -----

// _FusedBatchNormEx with an unknown activation
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf._FusedBatchNormEx  ""  (f32[1,2,2,3], f32[3], f32[3], f32[3], f32[3])
// CHECK-NEXT: the activation 'Sign' of a batch norm is not known
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x2x2x3xf32>
%s = "stepwell.input"() <{tensor_name = "s"}> : () -> tensor<3xf32>
%y, %1, %2, %3, %4, %5 = "tf._FusedBatchNormEx"(%x, %s, %s, %s, %s) <{T = f32, U = f32, epsilon = 0.001 : f32, exponential_avg_factor = 1.0 : f32, num_side_inputs = 0 : i64, activation_mode = "Sign", data_format = "NHWC", is_training = false}> : (tensor<1x2x2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
