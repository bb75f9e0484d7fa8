// RUN: stepwell opt %s -p "opset-canonicalize,opset-dce" | filecheck %s

// ReduceMean over axes of size 1 -> Squeeze, or nothing where they stay; ReduceL2 is an absolute value and stays.
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
