// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// ReduceMean over axes of size 1 -> Squeeze, or nothing where they stay; ReduceL2 is an absolute value and stays.
// CHECK-LABEL: builtin.module
// CHECK:      [[X:%[a-z0-9_]+]] = "opset.Parameter_1"
// CHECK:      [[S:%[a-z0-9_]+]] = "opset.Squeeze_1"([[X]], {{%[a-z0-9_]+}})
// CHECK:      [[L:%[a-z0-9_]+]] = "opset.ReduceL2_4"([[X]], {{%[a-z0-9_]+}})
// CHECK:      "opset.Result_1"([[S]])
// CHECK-NEXT: "opset.Result_1"([[X]])
// CHECK-NEXT: "opset.Result_1"([[L]])
%x = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}> : () -> tensor<1xi64>
%a = "opset.ReduceMean_1"(%x, %axis) <{keep_dims = false}> : (tensor<2x1xf32>, tensor<1xi64>) -> tensor<2xf32>
%b = "opset.ReduceMax_1"(%x, %axis) <{keep_dims = true}> : (tensor<2x1xf32>, tensor<1xi64>) -> tensor<2x1xf32>
%c = "opset.ReduceL2_4"(%x, %axis) <{keep_dims = true}> : (tensor<2x1xf32>, tensor<1xi64>) -> tensor<2x1xf32>
"opset.Result_1"(%a) : (tensor<2xf32>) -> ()
"opset.Result_1"(%b) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%c) : (tensor<2x1xf32>) -> ()

// -----

// Over axes of size 1 that stay: x
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "opset.Parameter_1"() : () -> tensor<1x3xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%v = "opset.ReduceMin_1"(%x, %c) <{keep_dims = true}> : (tensor<1x3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%v_1 = "opset.ReduceProd_1"(%x, %c_1) <{keep_dims = true}> : (tensor<1x3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%v_2 = "opset.ReduceSum_1"(%x, %c_2) <{keep_dims = true}> : (tensor<1x3xf32>, tensor<1xi64>) -> tensor<1x3xf32>
"opset.Result_1"(%v) : (tensor<1x3xf32>) -> ()
"opset.Result_1"(%v_1) : (tensor<1x3xf32>) -> ()
"opset.Result_1"(%v_2) : (tensor<1x3xf32>) -> ()
