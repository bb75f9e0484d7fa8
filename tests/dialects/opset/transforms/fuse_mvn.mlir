// RUN: stepwell opt %s --split-input-file -p "opset-fuse,opset-dce" | filecheck %s

// Batch statistics that lose their axes: leading ones come back by broadcasting; the gain stays
// CHECK-LABEL: builtin.module
// CHECK:      %[[MVN:[0-9]+]] = "opset.MVN_6"(%x, %axes) <{eps = 0.0010000000474974513 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<?x4x2xf32>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[MVN]], %g){{.*}} -> tensor<?x4x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<?x4x2xf32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 1]>}> : () -> tensor<2xi64>
%g = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [3.0, 2.0]>}> : () -> tensor<2xf32>
%e = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}> : () -> tensor<f32>
%m = "opset.ReduceMean_1"(%x, %axes) <{keep_dims = false}> : (tensor<?x4x2xf32>, tensor<2xi64>) -> tensor<2xf32>
%d = "opset.SquaredDifference_1"(%x, %m) <{auto_broadcast = "numpy"}> : (tensor<?x4x2xf32>, tensor<2xf32>) -> tensor<?x4x2xf32>
%v = "opset.ReduceMean_1"(%d, %axes) <{keep_dims = false}> : (tensor<?x4x2xf32>, tensor<2xi64>) -> tensor<2xf32>
%s = "opset.Add_1"(%v, %e) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
%r = "opset.Sqrt_1"(%s) : (tensor<2xf32>) -> tensor<2xf32>
%f = "opset.Divide_1"(%g, %r) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
%c = "opset.Subtract_1"(%x, %m) <{auto_broadcast = "numpy"}> : (tensor<?x4x2xf32>, tensor<2xf32>) -> tensor<?x4x2xf32>
%y = "opset.Multiply_1"(%f, %c) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<?x4x2xf32>) -> tensor<?x4x2xf32>
"opset.Result_1"(%y) : (tensor<?x4x2xf32>) -> ()

// -----

// The variance of a sample of three is that of all, three halves of it
// CHECK-LABEL: builtin.module
// CHECK:      %[[MVN:[0-9]+]] = "opset.MVN_6"(%x, %axes) <{eps = 0.20412414523193154 : f64, normalize_variance = true, eps_mode = "outside_sqrt"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.8164966]>}>
// CHECK-NEXT: %y = "opset.Multiply_1"(%[[MVN]], %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%half = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%e = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.25]>}> : () -> tensor<f32>
%m = "opset.ReduceMean_1"(%x, %axes) <{keep_dims = true}> : (tensor<2x3xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%c = "opset.Subtract_1"(%x, %m) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
%q = "opset.Multiply_1"(%c, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%t = "opset.ReduceSum_1"(%q, %axes) <{keep_dims = true}> : (tensor<2x3xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%v = "opset.Multiply_1"(%t, %half) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
%r = "opset.Sqrt_1"(%v) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%s = "opset.Add_1"(%r, %e) <{auto_broadcast = "numpy"}> : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
%y = "opset.Divide_1"(%c, %s) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%y) : (tensor<2x3xf32>) -> ()

// -----

// Statistics of rows that meet the columns: another sum than that of MVN
// CHECK-LABEL: builtin.module
// CHECK:      %m = "opset.ReduceMean_1"(%x, %axes) <{keep_dims = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %d = "opset.SquaredDifference_1"(%x, %m){{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %v = "opset.ReduceMean_1"(%d, %axes) <{keep_dims = false}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %s = "opset.Add_1"(%v, %e){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %r = "opset.Sqrt_1"(%s){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %c = "opset.Subtract_1"(%x, %m){{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: %y = "opset.Divide_1"(%c, %r) <{m_pythondiv = true{{.*}} -> tensor<3x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<3x3xf32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%e = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.001]>}> : () -> tensor<f32>
%m = "opset.ReduceMean_1"(%x, %axes) <{keep_dims = false}> : (tensor<3x3xf32>, tensor<1xi64>) -> tensor<3xf32>
%d = "opset.SquaredDifference_1"(%x, %m) <{auto_broadcast = "numpy"}> : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
%v = "opset.ReduceMean_1"(%d, %axes) <{keep_dims = false}> : (tensor<3x3xf32>, tensor<1xi64>) -> tensor<3xf32>
%s = "opset.Add_1"(%v, %e) <{auto_broadcast = "numpy"}> : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
%r = "opset.Sqrt_1"(%s) : (tensor<3xf32>) -> tensor<3xf32>
%c = "opset.Subtract_1"(%x, %m) <{auto_broadcast = "numpy"}> : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
%y = "opset.Divide_1"(%c, %r) <{m_pythondiv = true, auto_broadcast = "numpy"}> : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
"opset.Result_1"(%y) : (tensor<3x3xf32>) -> ()

// -----

// A mean that is used elsewhere stays beside the MVN; a deviation that is (of data that are scaled back later) keeps all
// CHECK-LABEL: builtin.module
// CHECK:      %mean = "opset.ReduceMean_1"(%x, %axes) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %a = "opset.MVN_6"(%x, %axes) <{eps = 0.0099999997764825821 : f64, normalize_variance = true, eps_mode = "inside_sqrt"}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %mean2 = "opset.ReduceMean_1"(%y, %axes) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %centred2 = "opset.Subtract_1"(%y, %mean2){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %square2 = "opset.Multiply_1"(%centred2, %centred2){{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: %variance2 = "opset.ReduceMean_1"(%square2, %axes) <{keep_dims = true}>{{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %sum2 = "opset.Add_1"(%variance2, %e){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %deviation2 = "opset.Sqrt_1"(%sum2){{.*}} -> tensor<2x3x1xf32>
// CHECK-NEXT: %b = "opset.Divide_1"(%centred2, %deviation2) <{{{.*}}m_pythondiv = true}>{{.*}} -> tensor<2x3x8xf32>
// CHECK-NEXT: "opset.Result_1"(%mean)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%deviation2)
// CHECK-NEXT: "opset.Result_1"(%b)
%x = "opset.Parameter_1"() : () -> tensor<2x3x8xf32>
%y = "opset.Parameter_1"() : () -> tensor<2x3x8xf32>
%axes = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%e = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.01]>}> : () -> tensor<f32>
%mean = "opset.ReduceMean_1"(%x, %axes) <{keep_dims = true}> : (tensor<2x3x8xf32>, tensor<1xi64>) -> tensor<2x3x1xf32>
%centred = "opset.Subtract_1"(%x, %mean) <{auto_broadcast = "numpy"}> : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
%square = "opset.Multiply_1"(%centred, %centred) <{auto_broadcast = "numpy"}> : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
%variance = "opset.ReduceMean_1"(%square, %axes) <{keep_dims = true}> : (tensor<2x3x8xf32>, tensor<1xi64>) -> tensor<2x3x1xf32>
%sum = "opset.Add_1"(%variance, %e) <{auto_broadcast = "numpy"}> : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
%deviation = "opset.Sqrt_1"(%sum) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
%a = "opset.Divide_1"(%centred, %deviation) <{auto_broadcast = "numpy", m_pythondiv = true}> : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
%mean2 = "opset.ReduceMean_1"(%y, %axes) <{keep_dims = true}> : (tensor<2x3x8xf32>, tensor<1xi64>) -> tensor<2x3x1xf32>
%centred2 = "opset.Subtract_1"(%y, %mean2) <{auto_broadcast = "numpy"}> : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
%square2 = "opset.Multiply_1"(%centred2, %centred2) <{auto_broadcast = "numpy"}> : (tensor<2x3x8xf32>, tensor<2x3x8xf32>) -> tensor<2x3x8xf32>
%variance2 = "opset.ReduceMean_1"(%square2, %axes) <{keep_dims = true}> : (tensor<2x3x8xf32>, tensor<1xi64>) -> tensor<2x3x1xf32>
%sum2 = "opset.Add_1"(%variance2, %e) <{auto_broadcast = "numpy"}> : (tensor<2x3x1xf32>, tensor<f32>) -> tensor<2x3x1xf32>
%deviation2 = "opset.Sqrt_1"(%sum2) : (tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
%b = "opset.Divide_1"(%centred2, %deviation2) <{auto_broadcast = "numpy", m_pythondiv = true}> : (tensor<2x3x8xf32>, tensor<2x3x1xf32>) -> tensor<2x3x8xf32>
"opset.Result_1"(%mean) : (tensor<2x3x1xf32>) -> ()
"opset.Result_1"(%a) : (tensor<2x3x8xf32>) -> ()
"opset.Result_1"(%deviation2) : (tensor<2x3x1xf32>) -> ()
"opset.Result_1"(%b) : (tensor<2x3x8xf32>) -> ()
