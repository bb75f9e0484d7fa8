// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// BitwiseAnd, BitwiseOr, BitwiseXor, Invert
// CHECK-LABEL: builtin.module
// CHECK:      %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%x0, %x1){{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: "opset.Result_1"(%[[BITWISEAND]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<3xi32>
%2 = "tf.BitwiseAnd"(%x0, %x1) <{T = i32}> : (tensor<2x3xi32>, tensor<3xi32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "BitwiseAnd"}> : (tensor<*xi32>) -> ()

// -----

// LeftShift: by 0 to 31
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x1, %[[CONSTANT]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [31]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_2]]){{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[BITWISELEFTSHIFT:[0-9]+]] = "opset.BitwiseLeftShift_15"(%x0, %[[MINIMUM]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: "opset.Result_1"(%[[BITWISELEFTSHIFT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x4xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4xi32>
%2 = "tf.LeftShift"(%x0, %x1) <{T = i32}> : (tensor<2x4xi32>, tensor<4xi32>) -> tensor<*xi32>
"stepwell.output"(%2) <{tensor_name = "LeftShift"}> : (tensor<*xi32>) -> ()

// -----

// RightShift: zeros come in
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u32", [], [31]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%x1, %[[CONSTANT]]){{.*}} -> tensor<4xui32>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%x0, %[[MINIMUM]]){{.*}} -> tensor<2x4xui32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u32", [], [4294967295]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u32", [], [31]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONSTANT_3]], %[[MINIMUM]]){{.*}} -> tensor<4xui32>
// CHECK-NEXT: %[[BITWISELEFTSHIFT:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[CONSTANT_2]], %[[SUBTRACT]]){{.*}} -> tensor<4xui32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"u32", [], [1]>}>
// CHECK-NEXT: %[[BITWISELEFTSHIFT_2:[0-9]+]] = "opset.BitwiseLeftShift_15"(%[[BITWISELEFTSHIFT]], %[[CONSTANT_4]]){{.*}} -> tensor<4xui32>
// CHECK-NEXT: %[[BITWISENOT:[0-9]+]] = "opset.BitwiseNot_13"(%[[BITWISELEFTSHIFT_2]]){{.*}} -> tensor<4xui32>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT]], %[[BITWISENOT]]){{.*}} -> tensor<2x4xui32>
// CHECK-NEXT: "opset.Result_1"(%[[BITWISEAND]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x4xui32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4xui32>
%2 = "tf.RightShift"(%x0, %x1) <{T = ui32}> : (tensor<2x4xui32>, tensor<4xui32>) -> tensor<*xui32>
"stepwell.output"(%2) <{tensor_name = "RightShift"}> : (tensor<*xui32>) -> ()

// -----

// … of short integers: in i32, then cut
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x1, %[[CONSTANT]]){{.*}} -> tensor<4xi8>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i8", [], [7]>}>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[MAXIMUM]], %[[CONSTANT_2]]){{.*}} -> tensor<4xi8>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MINIMUM]]) <{destination_type = i32}>{{.*}} -> tensor<4xi32>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[BITWISERIGHTSHIFT]]) <{destination_type = i8}>{{.*}} -> tensor<2x4xi8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_3]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x4xi8>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<4xi8>
%2 = "tf.RightShift"(%x0, %x1) <{T = i8}> : (tensor<2x4xi8>, tensor<4xi8>) -> tensor<*xi8>
"stepwell.output"(%2) <{tensor_name = "RightShift"}> : (tensor<*xi8>) -> ()

// -----

// PopulationCount: sums of bits, of pairs of bits, …
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = i32}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [255]>}>
// CHECK-NEXT: %[[BITWISEAND:[0-9]+]] = "opset.BitwiseAnd_13"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1431655765]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[BITWISEAND]], %[[CONSTANT_3]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[BITWISEAND_2:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISEAND]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[BITWISEAND_3:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT]], %[[CONSTANT_2]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%[[BITWISEAND_2]], %[[BITWISEAND_3]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [858993459]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_2:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[ADD]], %[[CONSTANT_5]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[BITWISEAND_4:[0-9]+]] = "opset.BitwiseAnd_13"(%[[ADD]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[BITWISEAND_5:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_2]], %[[CONSTANT_4]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[ADD_2:[0-9]+]] = "opset.Add_1"(%[[BITWISEAND_4]], %[[BITWISEAND_5]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [252645135]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [4]>}>
// CHECK-NEXT: %[[BITWISERIGHTSHIFT_3:[0-9]+]] = "opset.BitwiseRightShift_15"(%[[ADD_2]], %[[CONSTANT_7]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[BITWISEAND_6:[0-9]+]] = "opset.BitwiseAnd_13"(%[[ADD_2]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[BITWISEAND_7:[0-9]+]] = "opset.BitwiseAnd_13"(%[[BITWISERIGHTSHIFT_3]], %[[CONSTANT_6]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[ADD_3:[0-9]+]] = "opset.Add_1"(%[[BITWISEAND_6]], %[[BITWISEAND_7]]){{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[ADD_3]]) <{destination_type = ui8}>{{.*}} -> tensor<2x4xui8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_2]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x4xui8>
%1 = "tf.PopulationCount"(%x0) <{T = ui8}> : (tensor<2x4xui8>) -> tensor<*xui8>
"stepwell.output"(%1) <{tensor_name = "PopulationCount"}> : (tensor<*xui8>) -> ()
