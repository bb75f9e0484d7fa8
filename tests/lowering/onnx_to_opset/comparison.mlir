// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "onnx-to-opset" | filecheck %s

// Equal -> Equal
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Equal_1"(%a, %b){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "onnx.Equal"(%a, %b) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Greater -> Greater
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Less_1"(%b, %a){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "onnx.Greater"(%a, %b) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// GreaterOrEqual -> GreaterEqual
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LessEqual_1"(%b, %a){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "onnx.GreaterOrEqual"(%a, %b) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Less -> Less
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Less_1"(%a, %b){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "onnx.Less"(%a, %b) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LessOrEqual -> LessEqual
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.LessEqual_1"(%a, %b){{.*}} -> tensor<2x3xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<3xf32>
%y = "onnx.LessOrEqual"(%a, %b) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// IsNaN -> IsNaN
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.IsNaN_10"(%x){{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.IsNaN"(%x) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// IsInf -> IsInf
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.IsInf_10"(%x) <{detect_negative = true, detect_positive = true}>{{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.IsInf"(%x) <{detect_negative = 1 : i64, detect_positive = 1 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// IsInf of negative infinity only
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.IsInf_10"(%x) <{detect_negative = true, detect_positive = false}>{{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "onnx.IsInf"(%x) <{detect_negative = 1 : i64, detect_positive = 0 : i64}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Equal of integers that may be large: f32 does not tell them apart, their difference from 0 it does
// CHECK-LABEL: builtin.module
// CHECK:      %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%a, %b){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Equal_1"(%[[SUBTRACT]], %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi64>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xi64>
%y = "onnx.Equal"(%a, %b) : (tensor<2xi64>, tensor<2xi64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Greater of them: by the larger one
// CHECK-LABEL: builtin.module
// CHECK:      %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%a, %b){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %b){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %y = "opset.NotEqual_1"(%[[SUBTRACT]], %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xi32>
%y = "onnx.Greater"(%a, %b) : (tensor<2xi32>, tensor<2xi32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// LessOrEqual of u32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%a) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%b) <{destination_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [-2147483648]>}>
// CHECK-NEXT: %[[BITWISEXOR_2:[0-9]+]] = "opset.BitwiseXor_13"(%[[CONVERT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[BITWISEXOR]], %[[BITWISEXOR_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[MAXIMUM]], %[[BITWISEXOR_2]]){{.*}} -> tensor<2xi32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %y = "opset.Equal_1"(%[[SUBTRACT]], %[[CONSTANT_3]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xui32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xui32>
%y = "onnx.LessOrEqual"(%a, %b) : (tensor<2xui32>, tensor<2xui32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Less than a small constant: as it is
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Less_1"(%a, %b){{.*}} -> tensor<2xi1>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xi64>
%b = "onnx.Constant"() <{value = #stepwell.constant<"i64", [], [7]>}> : () -> tensor<i64>
%y = "onnx.Less"(%a, %b) : (tensor<2xi64>, tensor<i64>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
