// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// MurmurHash3 of i64: the upper half is what f32 makes of all bits without the lower ones
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[CONVERT]]) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT_2]], %[[CONVERT_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.3283064e-10]>}>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SUBTRACT]], %[[CONSTANT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ROUND:[0-9]+]] = "opset.Round_5"(%[[MULTIPLY]]) <{mode = "half_to_even"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[ROUND]]) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [31]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[CONVERT]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[CONVERT_4]], %[[BITWISERIGHTSHIFT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-862048943]>}>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [15]>}>
// CHECK-NEXT: %[[BITWISELEFTSHIFT:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[MULTIPLY_2]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [17]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_2:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MULTIPLY_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [32767]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_2]], %[[CONSTANT_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEOR:[0-9]+]] = "opset.BitwiseOr_13"(%[[BITWISELEFTSHIFT]], %[[BITWISEAND]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [461845907]>}>
// CHECK-NEXT: %[[MULTIPLY_3:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEOR]], %[[CONSTANT_8]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEXOR:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONSTANT_3]], %[[MULTIPLY_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [13]>}>
// CHECK-NEXT: %[[BITWISELEFTSHIFT_2:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[BITWISEXOR]], %[[CONSTANT_9]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [19]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_3:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[BITWISEXOR]], %[[CONSTANT_10]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [8191]>}>
// CHECK-NEXT: %[[BITWISEAND_2:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_3]], %[[CONSTANT_11]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEOR_2:[0-9]+]] = "opset.BitwiseOr_13"(%[[BITWISELEFTSHIFT_2]], %[[BITWISEAND_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [5]>}>
// CHECK-NEXT: %[[MULTIPLY_4:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEOR_2]], %[[CONSTANT_12]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-430675100]>}>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_4]], %[[CONSTANT_13]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-862048943]>}>
// CHECK-NEXT: %[[MULTIPLY_5:[0-9]+]] = "opset.Multiply_1"(%[[ADD]], %[[CONSTANT_14]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [15]>}>
// CHECK-NEXT: %[[BITWISELEFTSHIFT_3:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[MULTIPLY_5]], %[[CONSTANT_15]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [17]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_4:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MULTIPLY_5]], %[[CONSTANT_16]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [32767]>}>
// CHECK-NEXT: %[[BITWISEAND_3:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_4]], %[[CONSTANT_17]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEOR_3:[0-9]+]] = "opset.BitwiseOr_13"(%[[BITWISELEFTSHIFT_3]], %[[BITWISEAND_3]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [461845907]>}>
// CHECK-NEXT: %[[MULTIPLY_6:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEOR_3]], %[[CONSTANT_18]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEXOR_2:[0-9]+]] = "opset.BitwiseXor_13"(%[[ADD_2]], %[[MULTIPLY_6]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [13]>}>
// CHECK-NEXT: %[[BITWISELEFTSHIFT_4:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[BITWISEXOR_2]], %[[CONSTANT_19]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [19]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_5:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[BITWISEXOR_2]], %[[CONSTANT_20]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [8191]>}>
// CHECK-NEXT: %[[BITWISEAND_4:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_5]], %[[CONSTANT_21]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEOR_4:[0-9]+]] = "opset.BitwiseOr_13"(%[[BITWISELEFTSHIFT_4]], %[[BITWISEAND_4]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [5]>}>
// CHECK-NEXT: %[[MULTIPLY_7:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEOR_4]], %[[CONSTANT_22]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-430675100]>}>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[MULTIPLY_7]], %[[CONSTANT_23]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [8]>}>
// CHECK-NEXT: %[[BITWISEXOR_3:[0-9]+]] = "opset.BitwiseXor_13"(%[[ADD_3]], %[[CONSTANT_24]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [16]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_6:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[BITWISEXOR_3]], %[[CONSTANT_25]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65535]>}>
// CHECK-NEXT: %[[BITWISEAND_5:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_6]], %[[CONSTANT_26]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEXOR_4:[0-9]+]] = "opset.BitwiseXor_13"(%[[BITWISEXOR_3]], %[[BITWISEAND_5]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2048144789]>}>
// CHECK-NEXT: %[[MULTIPLY_8:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEXOR_4]], %[[CONSTANT_27]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [13]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_7:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MULTIPLY_8]], %[[CONSTANT_28]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [524287]>}>
// CHECK-NEXT: %[[BITWISEAND_6:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_7]], %[[CONSTANT_29]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEXOR_5:[0-9]+]] = "opset.BitwiseXor_13"(%[[MULTIPLY_8]], %[[BITWISEAND_6]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-1028477387]>}>
// CHECK-NEXT: %[[MULTIPLY_9:[0-9]+]] = "opset.Multiply_1"(%[[BITWISEXOR_5]], %[[CONSTANT_30]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [16]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_8:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[MULTIPLY_9]], %[[CONSTANT_31]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [65535]>}>
// CHECK-NEXT: %[[BITWISEAND_7:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_8]], %[[CONSTANT_32]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[BITWISEXOR_6:[0-9]+]] = "opset.BitwiseXor_13"(%[[MULTIPLY_9]], %[[BITWISEAND_7]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%[[BITWISEXOR_6]]) <{destination_type = ui32}>{{.*}} -> tensor<2xui32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2xi64>
%y = "onnx.com.microsoft.MurmurHash3"(%x0) <{positive = 1 : i64, seed = 0 : i64}> : (tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MurmurHash3 of strings: a block of each in a round
// CHECK-LABEL: builtin.module
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3x!stepwell.string>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4x!stepwell.string>
// CHECK:      "opset.StringTensorUnpack_15"{{.*}} -> (tensor<4xi32>, tensor<4xi32>, tensor<?xui8>)
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Slice_8"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.ReduceProd_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<i32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Concat_1"{{.*}} <{axis = 0 : i64}>{{.*}} -> tensor<4xi32>
// CHECK:      "opset.ReduceMax_1"{{.*}} <{keep_dims = false}>{{.*}} -> tensor<i32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Broadcast_3"{{.*}} <{mode = "numpy"}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK:      "opset.Loop_5"{{.*}} <{input_ports = [{external = -1 : i64, parameter = 0 : i64, purpose = "current_iteration"}, {external = 2 : i64, parameter = 1 : i64}, {external = 3 : i64, parameter = 2 : i64}, {external = 4 : i64, parameter = 3 : i64}, {external = 5 : i64, parameter = 4 : i64}, {external = 6 : i64, parameter = 5 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 1 : i64}]}>
// CHECK:      "opset.Convert_1"{{.*}} <{destination_type = i32}>{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<1xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.Result_1"{{.*}} -> ()
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Subtract_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Add_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Minimum_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Gather_8"{{.*}} <{batch_dims = 0 : i64}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseLeftShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseOr_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Multiply_1"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseRightShift_15"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseAnd_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.BitwiseXor_13"{{.*}} -> tensor<3xi32>
// CHECK:      "opset.ShapeOf_3"{{.*}} <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK:      "opset.Reshape_1"{{.*}} <{special_zero = false}>{{.*}} -> tensor<3xi32>
// CHECK:      "opset.Result_1"{{.*}} -> ()
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<3x!stepwell.string>
%y = "onnx.com.microsoft.MurmurHash3"(%x0) <{positive = 0 : i64, seed = 1 : i64}> : (tensor<3x!stepwell.string>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// MurmurHash3 of f64
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: onnx.com.microsoft.MurmurHash3  ""  (f64[1])
// CHECK-NEXT: the bits of f64, which the CPU computes as f32, are not to be had
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<1xf64>
%y = "onnx.com.microsoft.MurmurHash3"(%x0) <{positive = 1 : i64, seed = 0 : i64}> : (tensor<1xf64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y0"}> : (tensor<*x!stepwell.dynamic>) -> ()
