// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// LogicalAnd, LogicalNot, LogicalOr
// CHECK-LABEL: builtin.module
// CHECK:      %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%x0, %x1){{.*}} -> tensor<2x3x4xi1>
// CHECK-NEXT: "opset.Result_1"(%[[LOGICALAND]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x1x4xi1>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3x1xi1>
%2 = "tf.LogicalAnd"(%x0, %x1) : (tensor<2x1x4xi1>, tensor<3x1xi1>) -> tensor<*xi1>
"stepwell.output"(%2) <{tensor_name = "LogicalAnd"}> : (tensor<*xi1>) -> ()

// -----

// LogicalXor, which some graphs have
// CHECK-LABEL: builtin.module
// CHECK:      %[[LOGICALXOR:[0-9]+]] = "opset.LogicalXor_2"(%x, %y){{.*}} -> tensor<2x8xi1>
// CHECK-NEXT: "opset.Result_1"(%[[LOGICALXOR]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x8xi1>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<8xi1>
%2 = "tf.Unknown"(%x, %y) <{op_type = "LogicalXor", given = {}}> : (tensor<2x8xi1>, tensor<8xi1>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "LogicalAnd"}> : (tensor<*x!stepwell.dynamic>) -> ()
