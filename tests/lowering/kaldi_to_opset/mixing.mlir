// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "kaldi-to-opset" | filecheck %s

// each network times its column of the weights
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SPLIT:[0-9]+]], %[[SPLIT_2:[0-9]+]] = "opset.Split_1"(%w, %[[CONSTANT]]) <{num_splits = 2 : i64}>{{.*}} -> (tensor<?x1xf32>, tensor<?x1xf32>)
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[SPLIT]], %a){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %[[MULTIPLY_2:[0-9]+]] = "opset.Multiply_1"(%[[SPLIT_2]], %b){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: %y = "opset.Add_1"(%[[MULTIPLY]], %[[MULTIPLY_2]]){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<?x2xf32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x3xf32>
%b = "stepwell.input"() <{tensor_name = "b"}> : () -> tensor<?x3xf32>
%y = "kaldi.Mixture"(%w, %a, %b) : (tensor<?x2xf32>, tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x3xf32>) -> ()

// -----

// a single one
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.Multiply_1"(%w, %a){{.*}} -> tensor<?x3xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<?x1xf32>
%a = "stepwell.input"() <{tensor_name = "a"}> : () -> tensor<?x3xf32>
%y = "kaldi.Mixture"(%w, %a) : (tensor<?x1xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<?x3xf32>) -> ()
