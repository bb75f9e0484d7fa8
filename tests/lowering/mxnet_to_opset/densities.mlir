// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _random_pdf_normal
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%b, %[[CONSTANT]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%c, %[[CONSTANT_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%a, %[[UNSQUEEZE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[UNSQUEEZE_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[DIVIDE]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-0.5]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MULTIPLY]], %[[CONSTANT_3]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[LOG:[0-9]+]] = "opset.Log_1"(%[[UNSQUEEZE_2]]){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_2]], %[[LOG]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.9189385]>}>
// CHECK-NEXT: %y = "opset.Subtract_1"(%[[SUBTRACT_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x4xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%c = "stepwell.input"() <{tensor_name = "c"}> : () -> tensor<2xf32>
%y = "mxnet._random_pdf_normal"(%a, %b, %c) <{is_log = true}> : (tensor<2x4xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _random_pdf_dirichlet
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x2x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x2x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Sin_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1x3xi1>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<1x1x3xi1>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Floor_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Sin_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Log_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<1x1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<1x1x3xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<1x1x3xf32>
// CHECK:      "opset.ReduceSum_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<1x1xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Exp_1"{{.*}} -> tensor<1x2xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<1x3xf32>
%y = "mxnet._random_pdf_dirichlet"(%a, %b) <{is_log = false}> : (tensor<1x2x3xf32>, tensor<1x3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// parameters of more dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._random_pdf_exponential  ""  (f32[2], f32[2,2])
// CHECK-NEXT: a parameter of rank 2 for samples of rank 1; it has their leading dimensions
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2x2xf32>
%y = "mxnet._random_pdf_exponential"(%a, %b) <{is_log = false}> : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// alpha of other dimensions
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: mxnet._random_pdf_dirichlet  ""  (f32[1,2,3], f32[3])
// CHECK-NEXT: alpha of rank 1 for samples of rank 3; it has one dimension less
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<1x2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "mxnet._random_pdf_dirichlet"(%a, %b) <{is_log = false}> : (tensor<1x2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
