// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "mxnet-to-opset" | filecheck %s

// _npi_sin
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Sin_1"(%a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._npi_sin"(%a) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_degrees
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [57.29578]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%a, %[[CONSTANT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._npi_degrees"(%a) : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_arctan2
// CHECK-LABEL: builtin.module
// CHECK:      %[[ABS:[0-9]+]] = "opset.Abs_1"(%a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%b){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MINIMUM]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[MAXIMUM]], %[[CONSTANT]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[NOTEQUAL]], %[[DIVIDE]], %[[CONSTANT_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[MINIMUM]], %[[CONSTANT_4]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_3]], %[[SELECT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ATAN:[0-9]+]] = "opset.Atan_1"(%[[SELECT_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5707964]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_5]], %[[ATAN]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[ABS_2]], %[[ABS]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[SUBTRACT]], %[[ATAN]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.1415927]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_6]], %[[SELECT_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_7]], %b) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%b, %[[CONSTANT_8]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[DIVIDE_2]], %b){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[SELECT_4]], %[[CONSTANT_9]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[LESS_2]], %[[SUBTRACT_2]], %[[SELECT_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[SELECT_5]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_10]], %a) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%a, %[[CONSTANT_11]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[EQUAL_3]], %[[DIVIDE_3]], %a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS_3:[0-9]+]] = "opset.Less_1"(%[[SELECT_6]], %[[CONSTANT_12]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[LESS_3]], %[[NEGATIVE]], %[[SELECT_5]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["nan"]>}>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%b){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[ISNAN_2:[0-9]+]] = "opset.IsNaN_10"(%a){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[ISNAN]], %[[ISNAN_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LOGICALOR]], %[[CONSTANT_13]], %[[SELECT_7]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<2xf32>
%y = "mxnet._npi_arctan2"(%a, %b) : (tensor<2xf32>, tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// _npi_arctan2_scalar
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[ABS:[0-9]+]] = "opset.Abs_1"(%a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ABS_2:[0-9]+]] = "opset.Abs_1"(%[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[ABS]], %[[ABS_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[MINIMUM]], %[[MAXIMUM]]) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[NOTEQUAL:[0-9]+]] = "opset.NotEqual_1"(%[[MAXIMUM]], %[[CONSTANT_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[NOTEQUAL]], %[[DIVIDE]], %[[CONSTANT_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["inf"]>}>
// CHECK-NEXT: %[[EQUAL:[0-9]+]] = "opset.Equal_1"(%[[MINIMUM]], %[[CONSTANT_5]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_2:[0-9]+]] = "opset.Select_1"(%[[EQUAL]], %[[CONSTANT_4]], %[[SELECT]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[ATAN:[0-9]+]] = "opset.Atan_1"(%[[SELECT_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.5707964]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_6]], %[[ATAN]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%[[ABS_2]], %[[ABS]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_3:[0-9]+]] = "opset.Select_1"(%[[LESS]], %[[SUBTRACT]], %[[ATAN]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.1415927]>}>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_7]], %[[SELECT_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_2:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_8]], %[[CONSTANT]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_2:[0-9]+]] = "opset.Equal_1"(%[[CONSTANT]], %[[CONSTANT_9]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT_4:[0-9]+]] = "opset.Select_1"(%[[EQUAL_2]], %[[DIVIDE_2]], %[[CONSTANT]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%[[SELECT_4]], %[[CONSTANT_10]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[SELECT_5:[0-9]+]] = "opset.Select_1"(%[[LESS_2]], %[[SUBTRACT_2]], %[[SELECT_3]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[NEGATIVE:[0-9]+]] = "opset.Negative_1"(%[[SELECT_5]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[DIVIDE_3:[0-9]+]] = "opset.Divide_1"(%[[CONSTANT_11]], %a) <{m_pythondiv = true{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[EQUAL_3:[0-9]+]] = "opset.Equal_1"(%a, %[[CONSTANT_12]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_6:[0-9]+]] = "opset.Select_1"(%[[EQUAL_3]], %[[DIVIDE_3]], %a){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[LESS_3:[0-9]+]] = "opset.Less_1"(%[[SELECT_6]], %[[CONSTANT_13]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[SELECT_7:[0-9]+]] = "opset.Select_1"(%[[LESS_3]], %[[NEGATIVE]], %[[SELECT_5]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], ["nan"]>}>
// CHECK-NEXT: %[[ISNAN:[0-9]+]] = "opset.IsNaN_10"(%[[CONSTANT]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[ISNAN_2:[0-9]+]] = "opset.IsNaN_10"(%a){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %[[LOGICALOR:[0-9]+]] = "opset.LogicalOr_1"(%[[ISNAN]], %[[ISNAN_2]]){{.*}} -> tensor<2xi1>
// CHECK-NEXT: %y = "opset.Select_1"(%[[LOGICALOR]], %[[CONSTANT_14]], %[[SELECT_7]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<2xf32>
%y = "mxnet._npi_arctan2_scalar"(%a) <{scalar = 1.000000e+00 : f64, is_int = true}> : (tensor<2xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*x!stepwell.dynamic>) -> ()
