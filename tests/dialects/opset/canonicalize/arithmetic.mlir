// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// Add(c, x) -> Add(x, c)
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Add_1"(%x, %c){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [2.5]>}> : () -> tensor<1xf32>
%y = "opset.Add_1"(%c, %x) <{auto_broadcast = "numpy"}> : (tensor<1xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%y) : (tensor<2x3xf32>) -> ()

// -----

// Subtract(c, x) stays, and so does Subtract(0, x): the constant is the first operand.
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Subtract_1"(%c, %x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [1], [0.0]>}> : () -> tensor<1xf32>
%y = "opset.Subtract_1"(%c, %x) <{auto_broadcast = "numpy"}> : (tensor<1xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%y) : (tensor<2x3xf32>) -> ()

// -----

// Add(x, 0), Multiply(x, 1), Divide(x, 1), Power(x, 1) -> x: a Parameter may be a result directly.
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.0, 0.0, 0.0]>}> : () -> tensor<3xf32>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%a = "opset.Add_1"(%x, %zero) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%b = "opset.Multiply_1"(%one, %a) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%c = "opset.Divide_1"(%b, %one) <{auto_broadcast = "numpy", m_pythondiv = true}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%d = "opset.Power_1"(%c, %one) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%d) : (tensor<2x3xf32>) -> ()

// -----

// A zero that widens the shape, or may do so, is not neutral.
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Add_1"(%x, %zero){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %b = "opset.Add_1"(%u, %three){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
%x = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%u = "opset.Parameter_1"() : () -> tensor<?x1xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 3], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]>}> : () -> tensor<2x3xf32>
%three = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [0.0, 0.0, 0.0]>}> : () -> tensor<3xf32>
%a = "opset.Add_1"(%x, %zero) <{auto_broadcast = "numpy"}> : (tensor<1x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%b = "opset.Add_1"(%u, %three) <{auto_broadcast = "numpy"}> : (tensor<?x1xf32>, tensor<3xf32>) -> tensor<?x3xf32>
"opset.Result_1"(%a) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%b) : (tensor<?x3xf32>) -> ()

// -----

// Negative(Negative(x)) -> x, Abs(Negative(x)) -> Abs(x), Floor(Round(x)) -> Round(x)
// CHECK-LABEL: builtin.module
// CHECK:      %d = "opset.Abs_1"(%x){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %e = "opset.Round_5"(%d) <{mode = "half_to_even"}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%e)
%x = "opset.Parameter_1"() : () -> tensor<2xf32>
%a = "opset.Negative_1"(%x) : (tensor<2xf32>) -> tensor<2xf32>
%b = "opset.Negative_1"(%a) : (tensor<2xf32>) -> tensor<2xf32>
%c = "opset.Negative_1"(%b) : (tensor<2xf32>) -> tensor<2xf32>
%d = "opset.Abs_1"(%c) : (tensor<2xf32>) -> tensor<2xf32>
%e = "opset.Round_5"(%d) <{mode = "half_to_even"}> : (tensor<2xf32>) -> tensor<2xf32>
%f = "opset.Floor_1"(%e) : (tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%f) : (tensor<2xf32>) -> ()

// -----

// Names of what goes are names of what stays.
// CHECK-LABEL: builtin.module
// CHECK:      %r = "opset.ReLU_1"(%x){{.*}}names = {{\[\[}}"r", "y"]]{{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%r)
%x = "opset.Parameter_1"() {names = [["x"]]} : () -> tensor<2xf32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%r = "opset.ReLU_1"(%x) {layer = "relu", names = [["r"]]} : (tensor<2xf32>) -> tensor<2xf32>
%y = "opset.Add_1"(%r, %zero) <{auto_broadcast = "numpy"}> {layer = "add", names = [["y"]]} : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
"opset.Result_1"(%y) : (tensor<2xf32>) -> ()

// -----

// Maximum(x, x), Minimum(x, x) -> x
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%v = "opset.Maximum_1"(%x, %x) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%v_1 = "opset.Minimum_1"(%x, %x) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%v) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%v_1) : (tensor<2x3xf32>) -> ()

// -----

// Ceiling(Floor(x)) -> Floor(x); Round(Ceiling(x)) -> Ceiling(x)
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Floor_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %v_1 = "opset.Ceiling_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%v_1)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%v = "opset.Floor_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%v_1 = "opset.Ceiling_1"(%v) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%v_2 = "opset.Ceiling_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%v_3 = "opset.Round_5"(%v_2) <{mode = "half_to_even"}> : (tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%v_1) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%v_3) : (tensor<2x3xf32>) -> ()

// -----

// A constant goes to the right where the order does not matter
// CHECK-LABEL: builtin.module
// CHECK:      %v = "opset.Minimum_1"(%x, %c){{.*}} -> tensor<2x3xf32>
// CHECK:      %v_1 = "opset.Maximum_1"(%x, %c_1){{.*}} -> tensor<2x3xf32>
// CHECK:      %v_2 = "opset.Equal_1"(%x, %c_2){{.*}} -> tensor<2x3xi1>
// CHECK:      %v_3 = "opset.NotEqual_1"(%x, %c_3){{.*}} -> tensor<2x3xi1>
// CHECK:      %v_4 = "opset.BitwiseAnd_13"(%i, %c_4){{.*}} -> tensor<2xi32>
// CHECK:      %v_5 = "opset.BitwiseOr_13"(%i, %c_5){{.*}} -> tensor<2xi32>
// CHECK:      %v_6 = "opset.BitwiseXor_13"(%i, %c_6){{.*}} -> tensor<2xi32>
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%v_1)
// CHECK-NEXT: "opset.Result_1"(%v_2)
// CHECK-NEXT: "opset.Result_1"(%v_3)
// CHECK-NEXT: "opset.Result_1"(%v_4)
// CHECK-NEXT: "opset.Result_1"(%v_5)
// CHECK-NEXT: "opset.Result_1"(%v_6)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%i = "opset.Parameter_1"() : () -> tensor<2xi32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%v = "opset.Minimum_1"(%c, %x) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%v_1 = "opset.Maximum_1"(%c_1, %x) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%v_2 = "opset.Equal_1"(%c_2, %x) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xi1>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%v_3 = "opset.NotEqual_1"(%c_3, %x) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xi1>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}> : () -> tensor<i32>
%v_4 = "opset.BitwiseAnd_13"(%c_4, %i) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<2xi32>) -> tensor<2xi32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}> : () -> tensor<i32>
%v_5 = "opset.BitwiseOr_13"(%c_5, %i) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<2xi32>) -> tensor<2xi32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}> : () -> tensor<i32>
%v_6 = "opset.BitwiseXor_13"(%c_6, %i) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<2xi32>) -> tensor<2xi32>
"opset.Result_1"(%v) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%v_1) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%v_2) : (tensor<2x3xi1>) -> ()
"opset.Result_1"(%v_3) : (tensor<2x3xi1>) -> ()
"opset.Result_1"(%v_4) : (tensor<2xi32>) -> ()
"opset.Result_1"(%v_5) : (tensor<2xi32>) -> ()
"opset.Result_1"(%v_6) : (tensor<2xi32>) -> ()

// -----

// Subtract(x, 0) -> x
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}> : () -> tensor<f32>
%v = "opset.Subtract_1"(%x, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%v) : (tensor<2x3xf32>) -> ()

// -----

// Add(Negative(x), y), Add(y, Negative(x)) -> Subtract(y, x); Subtract(y, Negative(x)) -> Add(y, x)
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Subtract_1"(%c, %x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %b = "opset.Subtract_1"(%y, %x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %d = "opset.Add_1"(%x, %y){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%d)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%y = "opset.Parameter_1"() : () -> tensor<3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%n = "opset.Negative_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%a = "opset.Add_1"(%n, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%m = "opset.Negative_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%b = "opset.Add_1"(%y, %m) <{auto_broadcast = "numpy"}> : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%o = "opset.Negative_1"(%y) : (tensor<3xf32>) -> tensor<3xf32>
%d = "opset.Subtract_1"(%x, %o) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%a) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%b) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%d) : (tensor<2x3xf32>) -> ()

// -----

// A negative that is read elsewhere stays, and one of narrow integers, which saturate
// CHECK-LABEL: builtin.module
// CHECK:      %n = "opset.Negative_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %a = "opset.Add_1"(%y, %n){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %m = "opset.Negative_1"(%i){{.*}} -> tensor<2xi8>
// CHECK-NEXT: %b = "opset.Add_1"(%i, %m){{.*}} -> tensor<2xi8>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%n)
// CHECK-NEXT: "opset.Result_1"(%b)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%y = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%i = "opset.Parameter_1"() : () -> tensor<2xi8>
%n = "opset.Negative_1"(%x) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%a = "opset.Add_1"(%y, %n) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
%m = "opset.Negative_1"(%i) : (tensor<2xi8>) -> tensor<2xi8>
%b = "opset.Add_1"(%i, %m) <{auto_broadcast = "numpy"}> : (tensor<2xi8>, tensor<2xi8>) -> tensor<2xi8>
"opset.Result_1"(%a) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%n) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%b) : (tensor<2xi8>) -> ()

// -----

// Maximum(Maximum(x, a), b) -> Maximum(x, the larger of a and b), Minimum likewise; constants that would grow stay
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 2.0]>}>
// CHECK-NEXT: %b = "opset.Minimum_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %f = "opset.Maximum_1"(%i, %z){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %h = "opset.Maximum_1"(%x, %c){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %j = "opset.Maximum_1"(%h, %e){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%f)
// CHECK-NEXT: "opset.Result_1"(%j)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%i = "opset.Parameter_1"() : () -> tensor<2xi64>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [3], [1.0, 2.0, 3.0]>}> : () -> tensor<3xf32>
%d = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%e = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2, 1], [0.5, 1.5]>}> : () -> tensor<2x1xf32>
%z = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}> : () -> tensor<i64>
%a = "opset.Minimum_1"(%x, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%b = "opset.Minimum_1"(%a, %d) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%f = "opset.Maximum_1"(%i, %z) <{auto_broadcast = "numpy"}> : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%g = "opset.Maximum_1"(%f, %z) <{auto_broadcast = "numpy"}> : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%h = "opset.Maximum_1"(%x, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
%j = "opset.Maximum_1"(%h, %e) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%b) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%g) : (tensor<2xi64>) -> ()
"opset.Result_1"(%j) : (tensor<2x3xf32>) -> ()

// -----

// A Maximum that changes nothing goes, also where the first is read elsewhere; one that does something stays then
// CHECK-LABEL: builtin.module
// CHECK:      %a = "opset.Maximum_1"(%x, %d){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %e = "opset.Minimum_1"(%x, %d){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %f = "opset.Minimum_1"(%e, %c){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: "opset.Result_1"(%f)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}> : () -> tensor<f32>
%d = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [2.0]>}> : () -> tensor<f32>
%a = "opset.Maximum_1"(%x, %d) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%b = "opset.Maximum_1"(%a, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%e = "opset.Minimum_1"(%x, %d) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
%f = "opset.Minimum_1"(%e, %c) <{auto_broadcast = "numpy"}> : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
"opset.Result_1"(%a) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%b) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%e) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%f) : (tensor<2x3xf32>) -> ()

// -----

// A size is never below zero: Maximum(size, 0) -> size; a limit that may be reached stays, and one of any numbers
// CHECK-LABEL: builtin.module
// CHECK:      %s = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %b = "opset.Maximum_1"(%s, %o){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %c = "opset.Maximum_1"(%n, %z){{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%s)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%c)
%x = "opset.Parameter_1"() : () -> tensor<?x3xf32>
%n = "opset.Parameter_1"() : () -> tensor<2xi64>
%z = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%o = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [2]>}> : () -> tensor<i64>
%s = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x3xf32>) -> tensor<2xi64>
%a = "opset.Maximum_1"(%s, %z) <{auto_broadcast = "numpy"}> : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%b = "opset.Maximum_1"(%s, %o) <{auto_broadcast = "numpy"}> : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%c = "opset.Maximum_1"(%n, %z) <{auto_broadcast = "numpy"}> : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
"opset.Result_1"(%a) : (tensor<2xi64>) -> ()
"opset.Result_1"(%b) : (tensor<2xi64>) -> ()
"opset.Result_1"(%c) : (tensor<2xi64>) -> ()

// -----

// What is computed of sizes is not negative: its Abs and Sign say nothing; a number that may be negative keeps them
// CHECK-LABEL: builtin.module
// CHECK:      %n = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %c = "opset.Convert_1"(%n) <{destination_type = f32}>{{.*}} -> tensor<2xf32>
// CHECK:      %d = "opset.Divide_1"(%c, %s) <{{{.*}}m_pythondiv = true}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %f = "opset.Floor_1"(%d){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %e = "opset.Subtract_1"(%d, %s){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %b = "opset.Abs_1"(%e){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %h = "opset.Floor_1"(%b){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %i = "opset.Sign_1"(%e){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %z = "opset.Multiply_1"(%h, %i){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%f)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<?x?xf32>
%n = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x?xf32>) -> tensor<2xi64>
%c = "opset.Convert_1"(%n) <{destination_type = f32}> : (tensor<2xi64>) -> tensor<2xf32>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [7.0]>}> : () -> tensor<f32>
%d = "opset.Divide_1"(%c, %s) <{auto_broadcast = "numpy", m_pythondiv = true}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
%a = "opset.Abs_1"(%d) : (tensor<2xf32>) -> tensor<2xf32>
%f = "opset.Floor_1"(%a) : (tensor<2xf32>) -> tensor<2xf32>
%g = "opset.Sign_1"(%d) : (tensor<2xf32>) -> tensor<2xf32>
%y = "opset.Multiply_1"(%f, %g) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
%e = "opset.Subtract_1"(%d, %s) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
%b = "opset.Abs_1"(%e) : (tensor<2xf32>) -> tensor<2xf32>
%h = "opset.Floor_1"(%b) : (tensor<2xf32>) -> tensor<2xf32>
%i = "opset.Sign_1"(%e) : (tensor<2xf32>) -> tensor<2xf32>
%z = "opset.Multiply_1"(%h, %i) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
"opset.Result_1"(%y) : (tensor<2xf32>) -> ()
"opset.Result_1"(%z) : (tensor<2xf32>) -> ()

// -----

// Integers are added at once; not those that saturate, nor where somebody else reads the first sum
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 4]>}>
// CHECK-NEXT: %b = "opset.Add_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %c = "opset.Add_1"(%u, %three){{.*}} -> tensor<2xui8>
// CHECK-NEXT: %d = "opset.Add_1"(%c, %three){{.*}} -> tensor<2xui8>
// CHECK-NEXT: %e = "opset.Add_1"(%x, %one){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %f = "opset.Add_1"(%e, %one){{.*}} -> tensor<2xi64>
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: "opset.Result_1"(%e)
// CHECK-NEXT: "opset.Result_1"(%f)
%x = "opset.Parameter_1"() : () -> tensor<2xi64>
%u = "opset.Parameter_1"() : () -> tensor<2xui8>
%one = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 5]>}> : () -> tensor<2xi64>
%three = "opset.Constant_1"() <{value = #stepwell.constant<"u8", [], [3]>}> : () -> tensor<ui8>
%a = "opset.Add_1"(%x, %two) <{auto_broadcast = "numpy"}> : (tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
%b = "opset.Subtract_1"(%a, %one) <{auto_broadcast = "numpy"}> : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%c = "opset.Add_1"(%u, %three) <{auto_broadcast = "numpy"}> : (tensor<2xui8>, tensor<ui8>) -> tensor<2xui8>
%d = "opset.Add_1"(%c, %three) <{auto_broadcast = "numpy"}> : (tensor<2xui8>, tensor<ui8>) -> tensor<2xui8>
%e = "opset.Add_1"(%x, %one) <{auto_broadcast = "numpy"}> : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%f = "opset.Add_1"(%e, %one) <{auto_broadcast = "numpy"}> : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
"opset.Result_1"(%b) : (tensor<2xi64>) -> ()
"opset.Result_1"(%d) : (tensor<2xui8>) -> ()
"opset.Result_1"(%e) : (tensor<2xi64>) -> ()
"opset.Result_1"(%f) : (tensor<2xi64>) -> ()

// -----

// An integer that is turned and added is subtracted; of reals Multiply stays
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Subtract_1"(%s, %x){{.*}} -> tensor<2xi64>
// CHECK-NEXT: %b = "opset.Multiply_1"(%f, %n){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %z = "opset.Add_1"(%b, %t){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<2xi64>
%f = "opset.Parameter_1"() : () -> tensor<2xf32>
%m = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<i64>
%s = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [7]>}> : () -> tensor<i64>
%n = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [-1.0]>}> : () -> tensor<f32>
%t = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [7.0]>}> : () -> tensor<f32>
%a = "opset.Multiply_1"(%x, %m) <{auto_broadcast = "numpy"}> : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%y = "opset.Add_1"(%a, %s) <{auto_broadcast = "numpy"}> : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
%b = "opset.Multiply_1"(%f, %n) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
%z = "opset.Add_1"(%b, %t) <{auto_broadcast = "numpy"}> : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
"opset.Result_1"(%y) : (tensor<2xi64>) -> ()
"opset.Result_1"(%z) : (tensor<2xf32>) -> ()

// -----

// The least of a size and the largest of it and another number is the size, of two copies of it too; of other numbers,
// and of reals, both stay
// CHECK-LABEL: builtin.module
// CHECK:      %s = "opset.ShapeOf_3"(%x) <{output_type = i32}>{{.*}} -> tensor<2xi32>
// CHECK-NEXT: %a = "opset.Gather_8"(%s, %zero, %zero) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %c = "opset.Maximum_1"(%n, %a){{.*}} -> tensor<i32>
// CHECK-NEXT: %e = "opset.Minimum_1"(%a, %n){{.*}} -> tensor<i32>
// CHECK-NEXT: %g = "opset.Convert_1"(%e) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %j = "opset.Minimum_1"(%m, %c){{.*}} -> tensor<i32>
// CHECK-NEXT: %k = "opset.Convert_1"(%a) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %l = "opset.Maximum_1"(%k, %f){{.*}} -> tensor<f32>
// CHECK-NEXT: %o = "opset.Minimum_1"(%k, %l){{.*}} -> tensor<f32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%g)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%j)
// CHECK-NEXT: "opset.Result_1"(%o)
%x = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%n = "opset.Parameter_1"() : () -> tensor<i32>
%m = "opset.Parameter_1"() : () -> tensor<i32>
%f = "opset.Parameter_1"() : () -> tensor<f32>
%zero = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%s = "opset.ShapeOf_3"(%x) <{output_type = i32}> : (tensor<?x4xf32>) -> tensor<2xi32>
%t = "opset.ShapeOf_3"(%x) <{output_type = i64}> : (tensor<?x4xf32>) -> tensor<2xi64>
%a = "opset.Gather_8"(%s, %zero, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi32>, tensor<i64>, tensor<i64>) -> tensor<i32>
%b = "opset.Gather_8"(%t, %zero, %zero) <{batch_dims = 0 : i64}> : (tensor<2xi64>, tensor<i64>, tensor<i64>) -> tensor<i64>
%c = "opset.Maximum_1"(%n, %a) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
%d = "opset.Minimum_1"(%a, %c) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
%e = "opset.Minimum_1"(%a, %n) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
%g = "opset.Convert_1"(%e) <{destination_type = i64}> : (tensor<i32>) -> tensor<i64>
%h = "opset.Minimum_1"(%g, %b) <{auto_broadcast = "numpy"}> : (tensor<i64>, tensor<i64>) -> tensor<i64>
%i = "opset.Maximum_1"(%a, %e) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
%j = "opset.Minimum_1"(%m, %c) <{auto_broadcast = "numpy"}> : (tensor<i32>, tensor<i32>) -> tensor<i32>
%k = "opset.Convert_1"(%a) <{destination_type = f32}> : (tensor<i32>) -> tensor<f32>
%l = "opset.Maximum_1"(%k, %f) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<f32>
%o = "opset.Minimum_1"(%k, %l) <{auto_broadcast = "numpy"}> : (tensor<f32>, tensor<f32>) -> tensor<f32>
"opset.Result_1"(%d) : (tensor<i32>) -> ()
"opset.Result_1"(%h) : (tensor<i64>) -> ()
"opset.Result_1"(%i) : (tensor<i32>) -> ()
"opset.Result_1"(%j) : (tensor<i32>) -> ()
"opset.Result_1"(%o) : (tensor<f32>) -> ()
