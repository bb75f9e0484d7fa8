// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// Convert to its own type -> x; i8 -> i32 -> f32 -> one Convert; f32 -> f16 -> f32 loses digits and stays;
// ConvertLike -> Convert.
// CHECK-LABEL: builtin.module
// CHECK:      [[I:%[a-z0-9_]+]] = "opset.Parameter_1"() : () -> tensor<2xi8>
// CHECK-NEXT: [[F:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK-NEXT: [[A:%[a-z0-9_]+]] = "opset.Convert_1"([[I]]) <{destination_type = f32}>
// CHECK-NEXT: [[H:%[a-z0-9_]+]] = "opset.Convert_1"([[F]]) <{destination_type = f16}>
// CHECK-NEXT: [[B:%[a-z0-9_]+]] = "opset.Convert_1"([[H]]) <{destination_type = f32}>
// CHECK-NEXT: [[C:%[a-z0-9_]+]] = "opset.Convert_1"([[F]]) <{destination_type = i8}>
// CHECK-NEXT: "opset.Result_1"([[A]])
// CHECK-NEXT: "opset.Result_1"([[B]])
// CHECK-NEXT: "opset.Result_1"([[C]])
%i = "opset.Parameter_1"() : () -> tensor<2xi8>
%f = "opset.Parameter_1"() : () -> tensor<2xf32>
%a = "opset.Convert_1"(%i) <{destination_type = i32}> : (tensor<2xi8>) -> tensor<2xi32>
%b = "opset.Convert_1"(%a) <{destination_type = f32}> : (tensor<2xi32>) -> tensor<2xf32>
%c = "opset.Convert_1"(%b) <{destination_type = f32}> : (tensor<2xf32>) -> tensor<2xf32>
%d = "opset.Convert_1"(%f) <{destination_type = f16}> : (tensor<2xf32>) -> tensor<2xf16>
%e = "opset.Convert_1"(%d) <{destination_type = f32}> : (tensor<2xf16>) -> tensor<2xf32>
%g = "opset.ConvertLike_1"(%f, %i) : (tensor<2xf32>, tensor<2xi8>) -> tensor<2xi8>
"opset.Result_1"(%c) : (tensor<2xf32>) -> ()
"opset.Result_1"(%e) : (tensor<2xf32>) -> ()
"opset.Result_1"(%g) : (tensor<2xi8>) -> ()

// -----

// A product of rounded numbers and of integers is whole: nothing is cut off
// CHECK-LABEL: builtin.module
// CHECK:      %r = "opset.Round_5"(%x) <{mode = "half_to_even"}>{{.*}} -> tensor<3x2xf32>
// CHECK:      %m = "opset.Minimum_1"(%r, %k){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %c = "opset.Convert_1"(%w) <{destination_type = f32}>{{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %p = "opset.MatMul_1"(%m, %c) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%p)
%x = "opset.Parameter_1"() : () -> tensor<3x2xf32>
%w = "opset.Parameter_1"() : () -> tensor<2x2xi8>
%r = "opset.Round_5"(%x) <{mode = "half_to_even"}> : (tensor<3x2xf32>) -> tensor<3x2xf32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [3.0]>}> : () -> tensor<f32>
%m = "opset.Minimum_1"(%r, %k) <{auto_broadcast = "numpy"}> : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
%c = "opset.Convert_1"(%w) <{destination_type = f32}> : (tensor<2x2xi8>) -> tensor<2x2xf32>
%p = "opset.MatMul_1"(%m, %c) <{transpose_a = false, transpose_b = false}> : (tensor<3x2xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
%i = "opset.Convert_1"(%p) <{destination_type = i32}> : (tensor<3x2xf32>) -> tensor<3x2xi32>
%y = "opset.Convert_1"(%i) <{destination_type = f32}> : (tensor<3x2xi32>) -> tensor<3x2xf32>
"opset.Result_1"(%y) : (tensor<3x2xf32>) -> ()

// -----

// A half is cut off, and a short integer wraps around
// CHECK-LABEL: builtin.module
// CHECK:      %r = "opset.Round_5"(%x) <{mode = "half_to_even"}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %m = "opset.Multiply_1"(%r, %k){{.*}} -> tensor<3xf32>
// CHECK-NEXT: %i = "opset.Convert_1"(%m) <{destination_type = i32}>{{.*}} -> tensor<3xi32>
// CHECK-NEXT: %y = "opset.Convert_1"(%i) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: %j = "opset.Convert_1"(%r) <{destination_type = i8}>{{.*}} -> tensor<3xi8>
// CHECK-NEXT: %z = "opset.Convert_1"(%j) <{destination_type = f32}>{{.*}} -> tensor<3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%z)
%x = "opset.Parameter_1"() : () -> tensor<3xf32>
%k = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.5]>}> : () -> tensor<f32>
%r = "opset.Round_5"(%x) <{mode = "half_to_even"}> : (tensor<3xf32>) -> tensor<3xf32>
%m = "opset.Multiply_1"(%r, %k) <{auto_broadcast = "numpy"}> : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
%i = "opset.Convert_1"(%m) <{destination_type = i32}> : (tensor<3xf32>) -> tensor<3xi32>
%y = "opset.Convert_1"(%i) <{destination_type = f32}> : (tensor<3xi32>) -> tensor<3xf32>
%j = "opset.Convert_1"(%r) <{destination_type = i8}> : (tensor<3xf32>) -> tensor<3xi8>
%z = "opset.Convert_1"(%j) <{destination_type = f32}> : (tensor<3xi8>) -> tensor<3xf32>
"opset.Result_1"(%y) : (tensor<3xf32>) -> ()
"opset.Result_1"(%z) : (tensor<3xf32>) -> ()
