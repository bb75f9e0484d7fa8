// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// What is computed of scalars that are vectors of one before, and used as such, is computed of the vectors
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %r = "opset.Divide_1"(%x, %[[CONSTANT]]) <{m_pythondiv = false{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%x, %[[CONSTANT_2]]) <{m_pythondiv = false{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%y, %[[CONSTANT_3]], %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[DIVIDE]], %[[GATHER]]){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %u = "opset.Convert_1"(%[[SUBTRACT]]) <{destination_type = f32}>{{.*}} -> tensor<1xf32>
// CHECK-NEXT: "opset.Result_1"(%r)
// CHECK-NEXT: "opset.Result_1"(%u)
%x = "opset.Parameter_1"() : () -> tensor<1xi64>
%y = "opset.Parameter_1"() : () -> tensor<3xi64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%minus = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%s = "opset.Squeeze_15"(%x, %axis) <{allow_axis_skip = false}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<i64>
%g = "opset.Gather_8"(%y, %two, %zero) <{batch_dims = 0 : i64}> : (tensor<3xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%d = "opset.Divide_1"(%s, %two) <{m_pythondiv = false, auto_broadcast = "numpy"}> : (tensor<i64>, tensor<i64>) -> tensor<i64>
%n = "opset.Negative_1"(%g) : (tensor<i64>) -> tensor<i64>
%a = "opset.Add_1"(%d, %n) <{auto_broadcast = "numpy"}> : (tensor<i64>, tensor<i64>) -> tensor<i64>
%f = "opset.Convert_1"(%a) <{destination_type = f32}> : (tensor<i64>) -> tensor<f32>
%r = "opset.Reshape_1"(%d, %minus) <{special_zero = true}> : (tensor<i64>, tensor<1xi64>) -> tensor<1xi64>
%u = "opset.Unsqueeze_1"(%f, %axis) : (tensor<f32>, tensor<1xi64>) -> tensor<1xf32>
"opset.Result_1"(%r) : (tensor<1xi64>) -> ()
"opset.Result_1"(%u) : (tensor<1xf32>) -> ()

// -----

// … not where a number is used as a scalar too, is one before, or becomes something else than a vector of one
// CHECK-LABEL: builtin.module
// CHECK:      %s = "opset.Squeeze_15"(%x, %axis) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %d = "opset.Divide_1"(%s, %two) <{m_pythondiv = false{{.*}} -> tensor<i64>
// CHECK-NEXT: %a = "opset.Add_1"(%d, %two){{.*}} -> tensor<i64>
// CHECK-NEXT: %r = "opset.Reshape_1"(%a, %minus) <{special_zero = true}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %m = "opset.Multiply_1"(%s, %z){{.*}} -> tensor<i64>
// CHECK-NEXT: %u = "opset.Unsqueeze_1"(%m, %axis){{.*}} -> tensor<1xi64>
// CHECK-NEXT: %e = "opset.Subtract_1"(%s, %two){{.*}} -> tensor<i64>
// CHECK-NEXT: %v = "opset.Unsqueeze_1"(%e, %axes){{.*}} -> tensor<1x1xi64>
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: "opset.Result_1"(%r)
// CHECK-NEXT: "opset.Result_1"(%u)
// CHECK-NEXT: "opset.Result_1"(%v)
%x = "opset.Parameter_1"() : () -> tensor<1xi64>
%z = "opset.Parameter_1"() : () -> tensor<i64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%minus = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%s = "opset.Squeeze_15"(%x, %axis) <{allow_axis_skip = false}> : (tensor<1xi64>, tensor<1xi64>) -> tensor<i64>
%d = "opset.Divide_1"(%s, %two) <{m_pythondiv = false, auto_broadcast = "numpy"}> : (tensor<i64>, tensor<i64>) -> tensor<i64>
%a = "opset.Add_1"(%d, %two) <{auto_broadcast = "numpy"}> : (tensor<i64>, tensor<i64>) -> tensor<i64>
%r = "opset.Reshape_1"(%a, %minus) <{special_zero = true}> : (tensor<i64>, tensor<1xi64>) -> tensor<1xi64>
%m = "opset.Multiply_1"(%s, %z) <{auto_broadcast = "numpy"}> : (tensor<i64>, tensor<i64>) -> tensor<i64>
%u = "opset.Unsqueeze_1"(%m, %axis) : (tensor<i64>, tensor<1xi64>) -> tensor<1xi64>
%e = "opset.Subtract_1"(%s, %two) <{auto_broadcast = "numpy"}> : (tensor<i64>, tensor<i64>) -> tensor<i64>
%v = "opset.Unsqueeze_1"(%e, %axes) : (tensor<i64>, tensor<2xi64>) -> tensor<1x1xi64>
"opset.Result_1"(%d) : (tensor<i64>) -> ()
"opset.Result_1"(%r) : (tensor<1xi64>) -> ()
"opset.Result_1"(%u) : (tensor<1xi64>) -> ()
"opset.Result_1"(%v) : (tensor<1x1xi64>) -> ()
