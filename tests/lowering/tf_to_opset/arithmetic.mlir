// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// AddV2, Sub, Mul -> the operation of the same meaning
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%x0, %x1){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x1x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3x1xf32>
%2 = "tf.AddV2"(%x0, %x1) <{T = f32}> : (tensor<2x1x4xf32>, tensor<3x1xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "AddV2"}> : (tensor<*xf32>) -> ()

// -----

// … of a real constant with more dimensions: the other operand gets as many
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1, 3], [1.0, -2.0, 0.5]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.Const"() <{value = #stepwell.constant<"f32", [1, 3], [1.0, -2.0, 0.5]>, dtype = f32}> : () -> tensor<1x3xf32>
%2 = "tf.AddV2"(%x0, %1) <{T = f32}> : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "AddV2"}> : (tensor<*xf32>) -> ()

// -----

// … of short integers: in i32, then cut
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = i8}>{{.*}} -> tensor<2x3xi8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi8>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xi8>
%2 = "tf.Sub"(%x0, %x1) <{T = i8}> : (tensor<2x3xi8>, tensor<3xi8>) -> tensor<*xi8>
"stepwell.output"(%2) <{tensor_name = "Sub"}> : (tensor<*xi8>) -> ()

// -----

// … of complex values: both parts at once
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_3]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_4]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONCAT]], %[[CONCAT_2]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[ADD]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[ADD]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[ADD]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[ADD]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_4]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Complex"(%y, %x) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%4 = "tf.AddV2"(%2, %3) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%5 = "tf.Real"(%4) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%6 = "tf.Imag"(%4) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%5) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%6) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Mul of complex values
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_3]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_4]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[GATHER_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_3]], %[[MULTIPLY_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[SUBTRACT]], %[[CONSTANT_13]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_5]], %[[UNSQUEEZE_6]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_17]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_19]], %[[CONSTANT_20]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_21]], %[[CONSTANT_22]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_5]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_8]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Complex"(%y, %x) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%4 = "tf.Mul"(%2, %3) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%5 = "tf.Real"(%4) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%6 = "tf.Imag"(%4) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%5) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%6) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Maximum, Minimum
// CHECK-LABEL: builtin.module
// CHECK:      %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x0, %x1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MAXIMUM]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.Maximum"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Maximum"}> : (tensor<*xf32>) -> ()

// -----

// … of u32, which the CPU computes as signed
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR_2:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[BITWISEXOR]], %[[BITWISEXOR_2]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR_3:[0-9]+]] = "opset.BitwiseXor_13"(%[[MINIMUM]], %[[CONSTANT_3]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[BITWISEXOR_3]]) <{destination_type = ui32}>{{.*}} -> tensor<2x3xui32>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xui32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xui32>
%2 = "tf.Minimum"(%x0, %x1) <{T = ui32}> : (tensor<2x3xui32>, tensor<3xui32>) -> tensor<*xui32>
"stepwell.output"(%2) <{tensor_name = "Minimum"}> : (tensor<*xui32>) -> ()

// -----

// AddN -> Add
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%x0, %x0_1){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %x0_2){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[ADD_2]], %x0_3){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD_3]])
%x0_0 = "stepwell.input"() <{tensor_name = "x0_0"}> : () -> tensor<2x3x4xf32>
%x0_1 = "stepwell.input"() <{tensor_name = "x0_1"}> : () -> tensor<2x3x4xf32>
%x0_2 = "stepwell.input"() <{tensor_name = "x0_2"}> : () -> tensor<2x3x4xf32>
%x0_3 = "stepwell.input"() <{tensor_name = "x0_3"}> : () -> tensor<2x3x4xf32>
%4 = "tf.AddN"(%x0_0, %x0_1, %x0_2, %x0_3) <{N = 4 : i64, T = f32}> : (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "AddN"}> : (tensor<*xf32>) -> ()

// -----

// AddN of complex values
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONCAT]], %[[CONCAT]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[ADD]], %[[CONCAT]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[ADD_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[ADD_2]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[ADD_2]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[ADD_2]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_4]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.AddN"(%2, %2, %2) <{N = 3 : i64, T = complex<f32>}> : (tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// BiasAdd along the last dimension
// CHECK-LABEL: builtin.module
// CHECK:      %[[ADD:[0-9]+]] = "opset.Add_1"(%x0, %x1){{.*}} -> tensor<2x3x5x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x5x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4xf32>
%2 = "tf.BiasAdd"(%x0, %x1) <{data_format = "NHWC", T = f32}> : (tensor<2x3x5x4xf32>, tensor<4xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "BiasAdd"}> : (tensor<*xf32>) -> ()

// -----

// BiasAdd along the second dimension
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, -1, 1, 1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x?x1x1xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x0, %[[RESHAPE]]){{.*}} -> tensor<?x?x?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<?x?x?x?xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<?xf32>
%2 = "tf.BiasAdd"(%x0, %x1) <{data_format = "NCHW", T = f32}> : (tensor<?x?x?x?xf32>, tensor<?xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "BiasAdd"}> : (tensor<*xf32>) -> ()

// -----

// SquaredDifference
// CHECK-LABEL: builtin.module
// CHECK:      %[[SQUAREDDIFFERENCE:[0-9]+]] = "opset.SquaredDifference_1"(%x0, %x1){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SQUAREDDIFFERENCE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.SquaredDifference"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "SquaredDifference"}> : (tensor<*xf32>) -> ()

// -----

// … of integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x0, %x1){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[SUBTRACT]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%[[MULTIPLY]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xi32>
%2 = "tf.SquaredDifference"(%x0, %x1) <{T = i32}> : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "SquaredDifference"}> : (tensor<*xi32>) -> ()

// -----

// … of complex values: times the conjugate
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_3]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_4]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[GATHER]], %[[GATHER_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[GATHER_2]], %[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[SUBTRACT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_2]], %[[SUBTRACT_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT_3]], %[[CONSTANT_13]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%[[MULTIPLY_3]], %[[CONSTANT_15]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_5]], %[[UNSQUEEZE_6]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_16]], %[[CONSTANT_17]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_18]], %[[CONSTANT_19]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_20]], %[[CONSTANT_21]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_22]], %[[CONSTANT_23]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_5]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_8]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Complex"(%y, %x) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%4 = "tf.SquaredDifference"(%2, %3) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%5 = "tf.Real"(%4) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%6 = "tf.Imag"(%4) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%5) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%6) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Div, RealDiv -> Divide
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x0, %x1) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<2x3xf32>
%2 = "tf.RealDiv"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "RealDiv"}> : (tensor<*xf32>) -> ()

// -----

// Div of integers is cut towards zero
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONVERT]], %[[CONVERT_2]]) <{m_pythondiv = false{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[DIVIDE]]) <{destination_type = ui8}>{{.*}} -> tensor<2x3xui8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xui8>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xui8>
%2 = "tf.Div"(%x0, %x1) <{T = ui8}> : (tensor<2x3xui8>, tensor<3xui8>) -> tensor<*xui8>
"stepwell.output"(%2) <{tensor_name = "Div"}> : (tensor<*xui8>) -> ()

// -----

// … of complex values
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_3]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_4]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[GATHER_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[GATHER_3]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[GATHER_4]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[MAXIMUM]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_4]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[ADD_2]], %[[MULTIPLY_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_6]], %[[MULTIPLY_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[MULTIPLY_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[DIVIDE_3]], %[[CONSTANT_13]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%[[DIVIDE_4]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_5]], %[[UNSQUEEZE_6]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_17]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_19]], %[[CONSTANT_20]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_21]], %[[CONSTANT_22]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_5]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_8]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Complex"(%y, %x) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%4 = "tf.RealDiv"(%2, %3) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%5 = "tf.Real"(%4) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%6 = "tf.Imag"(%4) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%5) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%6) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// FloorDiv
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x0, %x1) <{m_pythondiv = true{{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: %[[FLOOR:[0-9]+]] = "opset.Floor_1"(%[[DIVIDE]]){{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%[[FLOOR]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6xf32>
%2 = "tf.FloorDiv"(%x0, %x1) <{T = f32}> : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "FloorDiv"}> : (tensor<*xf32>) -> ()

// -----

// … of integers: what is left is taken away first
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x0, %x1) <{m_pythondiv = false{{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %x1){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x0, %[[MULTIPLY]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %x1) <{m_pythondiv = false{{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %x1){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[MULTIPLY_2]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_2]], %[[CONSTANT]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%x1, %[[CONSTANT]]){{.*}} -> tensor<6xi1>
// CHECK-NEXT: %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_2]], %[[CONSTANT]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR]], %[[NOTEQUAL]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SUBTRACT_2]], %x1){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[ADD]], %[[SUBTRACT_2]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[SUBTRACT_3:[0-9]+]] = "opset.Subtract_1"(%x0, %[[SELECT]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_3]], %x1) <{m_pythondiv = false{{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_3]], %x1){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[SUBTRACT_4:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_3]], %[[MULTIPLY_3]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_4]], %x1) <{m_pythondiv = false{{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_4]], %x1){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[SUBTRACT_5:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT_4]], %[[MULTIPLY_4]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[LESS_3:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_5]], %[[CONSTANT_2]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[LESS_4:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_3]], %[[CONSTANT_2]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[LOGICALXOR_2:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS_3]], %[[LESS_4]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[NOTEQUAL_2:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_5]], %[[CONSTANT_2]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[LOGICALAND_2:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR_2]], %[[NOTEQUAL_2]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[LOGICALAND_2]]) <{destination_type = i32}>{{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[SIGN:[0-9]+]] = "opset.Sign_1"(%[[SUBTRACT_3]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[SIGN_2:[0-9]+]] = "opset.Sign_1"(%x1){{.*}} -> tensor<6xi32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[SIGN]], %[[SIGN_2]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[MULTIPLY_5]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[DIVIDE_3]], %[[DIVIDE_4]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[SUBTRACT_6:[0-9]+]] = "opset.Subtract_1"(%[[ADD_2]], %[[MULTIPLY_6]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: "opset.Result_1"(%[[SUBTRACT_6]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x6xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6xi32>
%2 = "tf.FloorDiv"(%x0, %x1) <{T = i32}> : (tensor<4x6xi32>, tensor<6xi32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "FloorDiv"}> : (tensor<*xi32>) -> ()

// -----

// FloorMod: the rest has the sign of the divisor
// CHECK-LABEL: builtin.module
// CHECK:      %[[MOD:[0-9]+]] = "opset.Mod_1"(%x0, %x1){{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[MOD]]){{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%x1){{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[MOD]], %[[CONSTANT]]){{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SELECT]], %[[CONSTANT_2]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[SELECT]], %[[CONSTANT_3]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS_3:[0-9]+]] = "opset.Less_1"(%x1, %[[CONSTANT_4]]){{.*}} -> tensor<6xi1>
// CHECK-NEXT: %[[NOTEQUAL_2:[0-9]+]] = "opset.NotEqual_1"(%[[LESS_2]], %[[LESS_3]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[NOTEQUAL]], %[[NOTEQUAL_2]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SELECT]], %x1){{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[ADD]], %[[SELECT]]){{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6xf32>
%2 = "tf.FloorMod"(%x0, %x1) <{T = f32}> : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "FloorMod"}> : (tensor<*xf32>) -> ()

// -----

// Mod, TruncateMod: that of the dividend
// CHECK-LABEL: builtin.module
// CHECK:      %[[MOD:[0-9]+]] = "opset.Mod_1"(%x0, %x1){{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[MOD]]){{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%x1){{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[MOD]], %[[CONSTANT]]){{.*}} -> tensor<4x6xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x6xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6xf32>
%2 = "tf.Mod"(%x0, %x1) <{T = f32}> : (tensor<4x6xf32>, tensor<6xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Mod"}> : (tensor<*xf32>) -> ()

// -----

// … of integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x0, %x1) <{m_pythondiv = false{{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %x1){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%x0, %[[MULTIPLY]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %x1) <{m_pythondiv = false{{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %x1){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[SUBTRACT]], %[[MULTIPLY_2]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%x1){{.*}} -> tensor<6xi32>
// CHECK-NEXT: %[[SIGN:[0-9]+]] = "opset.Sign_1"(%x0){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ABS]], %[[SIGN]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[SUBTRACT_2]], %[[CONSTANT]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%x0, %[[CONSTANT]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[SUBTRACT_2]], %[[CONSTANT]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LOGICALXOR]], %[[NOTEQUAL]]){{.*}} -> tensor<4x6xi1>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[SUBTRACT_2]], %[[MULTIPLY_3]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[ADD]], %[[SUBTRACT_2]]){{.*}} -> tensor<4x6xi32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4x6xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<6xi32>
%2 = "tf.TruncateMod"(%x0, %x1) <{T = i32}> : (tensor<4x6xi32>, tensor<6xi32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "TruncateMod"}> : (tensor<*xi32>) -> ()

// -----

// DivNoNan
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%x1, %[[CONSTANT_2]]){{.*}} -> tensor<3xi1>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x0, %x1) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xf32>
%2 = "tf.DivNoNan"(%x0, %x1) <{T = f32}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "DivNoNan"}> : (tensor<*xf32>) -> ()

// -----

// … of complex values
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_3]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT_4]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[GATHER_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[GATHER_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[GATHER_3]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[GATHER_4]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[MAXIMUM]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_4]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[ADD_2]], %[[MULTIPLY_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[GATHER_2]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[GATHER]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_6]], %[[MULTIPLY_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[MULTIPLY_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[DIVIDE_3]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_13]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[DIVIDE_4]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_14]], %[[SHAPEOF_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[GATHER_3]], %[[CONSTANT_15]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[GATHER_4]], %[[CONSTANT_16]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[EQUAL]], %[[EQUAL_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[BROADCAST]], %[[DIVIDE_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[BROADCAST_2]], %[[DIVIDE_4]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_5:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT]], %[[CONSTANT_17]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_6:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_2]], %[[CONSTANT_18]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_5]], %[[UNSQUEEZE_6]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_19]], %[[CONSTANT_20]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_21]], %[[CONSTANT_22]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_7:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_23]], %[[CONSTANT_24]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_8:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_3]], %[[CONSTANT_25]], %[[CONSTANT_26]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_5]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_8]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Complex"(%y, %x) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%4 = "tf.DivNoNan"(%2, %3) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>, tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%5 = "tf.Real"(%4) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%6 = "tf.Imag"(%4) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%5) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%6) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// MulNoNan
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%x1, %[[CONSTANT_2]]){{.*}} -> tensor<4xi1>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%x0, %x1){{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT]], %[[MULTIPLY]]){{.*}} -> tensor<4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4xf32>
%2 = "tf.MulNoNan"(%x0, %x1) <{T = f32}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "MulNoNan"}> : (tensor<*xf32>) -> ()

// -----

// Abs
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ABS]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Abs"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Abs"}> : (tensor<*xf32>) -> ()

// -----

// … of integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT]], %[[CONVERT]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONVERT]], %[[SUBTRACT]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MAXIMUM]]) <{destination_type = i8}>{{.*}} -> tensor<2x3xi8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi8>
%1 = "tf.Abs"(%x0) <{T = i8}> : (tensor<2x3xi8>) -> tensor<*xi8>
"stepwell.output"(%1) <{tensor_name = "Abs"}> : (tensor<*xi8>) -> ()

// -----

// Neg
// CHECK-LABEL: builtin.module
// CHECK:      %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[NEGATIVE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Neg"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Neg"}> : (tensor<*xf32>) -> ()

// -----

// … of short integers
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[CONVERT]]){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[NEGATIVE]]) <{destination_type = i8}>{{.*}} -> tensor<2x3xi8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi8>
%1 = "tf.Neg"(%x0) <{T = i8}> : (tensor<2x3xi8>) -> tensor<*xi8>
"stepwell.output"(%1) <{tensor_name = "Neg"}> : (tensor<*xi8>) -> ()

// -----

// … of complex values
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[CONCAT]]){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[NEGATIVE]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[NEGATIVE]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[NEGATIVE]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[NEGATIVE]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_4]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Neg"(%2) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Sign: NaN stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[SIGN:[0-9]+]] = "opset.Sign_1"(%x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%x0){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[ISNAN]], %x0, %[[SIGN]]){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[SELECT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Sign"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Sign"}> : (tensor<*xf32>) -> ()

// -----

// … of complex values: x / abs(x)
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[GATHER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[GATHER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MINIMUM]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[CONSTANT_7]], %[[MAXIMUM]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[MAXIMUM]], %[[CONSTANT_8]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[LESS]], %[[LESS_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[LOGICALAND]], %[[DIVIDE]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SELECT]], %[[SELECT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONSTANT_10]], %[[MULTIPLY]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SQRT:[0-9]+]] = "opset.Sqrt_1"(%[[ADD]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[MAXIMUM]], %[[SQRT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["nan"]>}>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%[[ABS]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[ISNAN_2:[0-9]+]] = "opset.IsNaN_10"(%[[ABS_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[ISNAN]], %[[ISNAN_2]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[LOGICALOR]], %[[CONSTANT_11]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[GATHER]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_12]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[GATHER_2]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_13]], %[[SHAPEOF_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[SELECT_2]], %[[CONSTANT_14]]){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[GATHER]], %[[SELECT_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[GATHER_2]], %[[SELECT_2]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[BROADCAST]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[BROADCAST_2]], %[[DIVIDE_3]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_3]], %[[CONSTANT_15]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[SELECT_4]], %[[CONSTANT_16]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_17]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_19]], %[[CONSTANT_20]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_21]], %[[CONSTANT_22]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_23]], %[[CONSTANT_24]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_3]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_6]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Sign"(%2) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// Ceil, Floor
// CHECK-LABEL: builtin.module
// CHECK:      %[[CEILING:[0-9]+]] = "opset.Ceiling_1"(%x0){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CEILING]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%1 = "tf.Ceil"(%x0) <{T = f32}> : (tensor<2x3x4xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Ceil"}> : (tensor<*xf32>) -> ()

// -----

// Rint, Round: halves to the even neighbour
// CHECK-LABEL: builtin.module
// CHECK:      %[[ROUND:[0-9]+]] = "opset.Round_5"(%x0) <{mode = "half_to_even"}>{{.*}} -> tensor<13xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ROUND]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<13xf32>
%1 = "tf.Rint"(%x0) <{T = f32}> : (tensor<13xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Rint"}> : (tensor<*xf32>) -> ()

// -----

// … of integers, which are whole
// CHECK-LABEL: builtin.module
// CHECK:      %x0 = "opset.Parameter_1"(){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%x0)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi32>
%1 = "tf.Round"(%x0) <{T = i32}> : (tensor<2x3xi32>) -> tensor<*xi32>
"stepwell.output"(%1) <{tensor_name = "Round"}> : (tensor<*xi32>) -> ()

// -----

// Inv, Reciprocal -> Divide
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT]], %x0) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[DIVIDE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.Reciprocal"(%x0) <{T = f32}> : (tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Reciprocal"}> : (tensor<*xf32>) -> ()

// -----

// … of complex values
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%y, %[[CONSTANT_2]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[GATHER]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_7]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF_2:[0-9]+]] = "opset.ShapeOf_3"(%[[GATHER_2]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST_2:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_8]], %[[SHAPEOF_2]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%[[GATHER]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[GATHER_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[GATHER]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[GATHER_2]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[DIVIDE_2]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[MAXIMUM]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST_2]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_4]], %[[MULTIPLY_5]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[ADD_2]], %[[MULTIPLY_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST_2]], %[[DIVIDE]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[BROADCAST]], %[[DIVIDE_2]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MULTIPLY_6]], %[[MULTIPLY_7]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[DIVIDE_4:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT]], %[[MULTIPLY_3]]) <{m_pythondiv = true{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_3:[0-9]+]] = "opset.Unsqueeze_1"(%[[DIVIDE_3]], %[[CONSTANT_9]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_4:[0-9]+]] = "opset.Unsqueeze_1"(%[[DIVIDE_4]], %[[CONSTANT_10]]){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE_3]], %[[UNSQUEEZE_4]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_5:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_15]], %[[CONSTANT_16]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_6:[0-9]+]] = "opset.Gather_8"(%[[CONCAT_2]], %[[CONSTANT_17]], %[[CONSTANT_18]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_3]])
// CHECK-NEXT: "opset.Result_1"(%[[GATHER_6]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x3xf32>
%2 = "tf.Complex"(%x, %y) <{T = f32, Tout = complex<f32>}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<*xcomplex<f32>>
%3 = "tf.Reciprocal"(%2) <{T = complex<f32>}> : (tensor<*xcomplex<f32>>) -> tensor<*xcomplex<f32>>
%4 = "tf.Real"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
%5 = "tf.Imag"(%3) <{T = complex<f32>, Tout = f32}> : (tensor<*xcomplex<f32>>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "Real"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%5) <{tensor_name = "Imag"}> : (tensor<*xf32>) -> ()

// -----

// ClipByValue -> Maximum, Minimum
// CHECK-LABEL: builtin.module
// CHECK:      %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x0, %x1){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %x2){{.*}} -> tensor<2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%[[MINIMUM]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3x4xf32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<f32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<f32>
%3 = "tf.ClipByValue"(%x0, %x1, %x2) <{T = f32}> : (tensor<2x3x4xf32>, tensor<f32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "ClipByValue"}> : (tensor<*xf32>) -> ()

// -----

// … of integers, so that no Clamp is made of it
// CHECK-LABEL: builtin.module
// CHECK:      %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x0, %x1){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[BITWISENOT:[0-9]+]] = "opset.BitwiseNot_13"(%[[MAXIMUM]]){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[BITWISENOT_2:[0-9]+]] = "opset.BitwiseNot_13"(%x2){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[MAXIMUM_2:[0-9]+]] = "opset.Maximum_1"(%[[BITWISENOT]], %[[BITWISENOT_2]]){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: %[[BITWISENOT_3:[0-9]+]] = "opset.BitwiseNot_13"(%[[MAXIMUM_2]]){{.*}} -> tensor<2x3xi64>
// CHECK-NEXT: "opset.Result_1"(%[[BITWISENOT_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi64>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<i64>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<i64>
%3 = "tf.ClipByValue"(%x0, %x1, %x2) <{T = i64}> : (tensor<2x3xi64>, tensor<i64>, tensor<i64>) -> tensor<*xi64>
"stepwell.output"(%3) <{tensor_name = "ClipByValue"}> : (tensor<*xi64>) -> ()

// -----

// AddN of nothing
// CHECK-LABEL: the model: 1 of 2 operators cannot be lowered to opset
// CHECK-NEXT: tf.AddN  ""  ()
// CHECK-NEXT: there are no tensors to add
%y = "tf.AddN"() <{N = 0 : i64, T = f32}> : () -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// NextAfter by the bits
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.GreaterEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Abs_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Divide_1"{{.*}} <{m_pythondiv = true{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = f32}>{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Less_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Equal_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.NotEqual_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.IsNaN_10"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.LogicalOr_1"{{.*}} -> tensor<4xi1>
// CHECK:      "opset.Select_1"{{.*}} -> tensor<4xf32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf32>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<4xf32>
%y = "tf.NextAfter"(%x, %z) <{T = f32}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// … of f64
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.NextAfter  ""  (f64[4], f64[4])
// CHECK-NEXT: the CPU has 32 bits of f64, so that there is no step as small; cast to f32 first
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4xf64>
%y = "tf.NextAfter"(%x, %x) <{T = f64}> : (tensor<4xf64>, tensor<4xf64>) -> tensor<*xf64>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf64>) -> ()

// -----

// Add of strings: one behind the other
// CHECK-LABEL: builtin.module
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<5xi32>, tensor<5xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<5xi32>, tensor<5xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<4x2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Unsqueeze_1"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 1 : i64}>{{.*}} -> tensor<4x2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.CumSum_3"{{.*}} <{exclusive = false, reverse = false}>{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<8xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<9xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Bucketize_3"{{.*}} <{output_type = i32, with_right_bound = false}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<?xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<?xui8>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<?xui8, #stepwell.bounds<"1..">>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x2xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4x2xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<4x1xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Range_4"{{.*}} <{output_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<5xi32>
// CHECK:      "opset.StringTensorPack_15"{{.*}} -> tensor<5x!stepwell.string>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<4x!stepwell.string>
%z = "stepwell.input"() <{tensor_name = "z"}> : () -> tensor<4x!stepwell.string>
%y = "tf.Add"(%x, %z) <{T = !stepwell.string}> : (tensor<4x!stepwell.string>, tensor<4x!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// BiasAdd of complex values: by parts
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<4x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT]], %[[CONSTANT_2]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_2:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[GATHER]], %[[GATHER_2]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_3:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER]], %[[CONSTANT_5]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[GATHER_4:[0-9]+]] = "opset.Gather_8"(%[[PARAMETER_2]], %[[CONSTANT_7]], %[[CONSTANT_8]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[GATHER_3]], %[[GATHER_4]]){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD]], %[[CONSTANT_9]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[ADD_2]], %[[CONSTANT_10]]){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = -1 : i64}>{{.*}} -> tensor<2x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[CONCAT]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x4xcomplex<f32>>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<4xcomplex<f32>>
%y = "tf.BiasAdd"(%x, %b) <{T = complex<f32>, data_format = "NHWC"}> : (tensor<2x4xcomplex<f32>>, tensor<4xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xcomplex<f32>>) -> ()
