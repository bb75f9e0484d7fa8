// RUN: stepwell opt %s -p "opset-canonicalize,opset-dce" | filecheck %s

// Convert to its own type -> x; i8 -> i32 -> f32 -> one Convert; f32 -> f16 -> f32 loses digits and stays;
// ConvertLike -> Convert.
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
