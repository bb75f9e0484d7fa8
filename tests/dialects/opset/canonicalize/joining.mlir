// RUN: stepwell opt %s --split-input-file -p "opset-canonicalize,opset-dce" | filecheck %s

// Tensors that are stacked along a new axis -> Reshape(Concat), for Unsqueeze and for the Reshape that does the same
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%x, %x_1, %x_2) <{axis = 0 : i64}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [3, -1, 4]>}>
// CHECK-NEXT: %concat = "opset.Reshape_1"(%[[CONCAT]], %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<3x?x4xf32>
// CHECK:      %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%x_5, %x_6) <{axis = 1 : i64}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 4]>}>
// CHECK-NEXT: %concat_1 = "opset.Reshape_1"(%[[CONCAT_2]], %[[CONSTANT_2]]) <{special_zero = true}>{{.*}} -> tensor<?x2x4xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%x_3, %x_4) <{axis = 1 : i64}>{{.*}} -> tensor<2x6x4xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 3, 4]>}>
// CHECK-NEXT: %concat_2 = "opset.Reshape_1"(%[[CONCAT_3]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<2x2x3x4xf32>
// CHECK-NEXT: "opset.Result_1"(%concat)
// CHECK-NEXT: "opset.Result_1"(%concat_1)
// CHECK-NEXT: "opset.Result_1"(%concat_2)
%x = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%x_4 = "opset.Parameter_1"() : () -> tensor<2x3x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%unsqueeze = "opset.Unsqueeze_1"(%x, %c) : (tensor<?x4xf32>, tensor<1xi64>) -> tensor<1x?x4xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%unsqueeze_1 = "opset.Unsqueeze_1"(%x_1, %c_1) : (tensor<?x4xf32>, tensor<1xi64>) -> tensor<1x?x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%unsqueeze_2 = "opset.Unsqueeze_1"(%x_2, %c_2) : (tensor<?x4xf32>, tensor<1xi64>) -> tensor<1x?x4xf32>
%concat = "opset.Concat_1"(%unsqueeze, %unsqueeze_1, %unsqueeze_2) <{axis = 0 : i64}> : (tensor<1x?x4xf32>, tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<3x?x4xf32>
%x_5 = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%x_6 = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}> : () -> tensor<1xi64>
%unsqueeze_3 = "opset.Unsqueeze_1"(%x_5, %c_3) : (tensor<?x4xf32>, tensor<1xi64>) -> tensor<?x1x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}> : () -> tensor<1xi64>
%unsqueeze_4 = "opset.Unsqueeze_1"(%x_6, %c_4) : (tensor<?x4xf32>, tensor<1xi64>) -> tensor<?x1x4xf32>
%concat_1 = "opset.Concat_1"(%unsqueeze_3, %unsqueeze_4) <{axis = 1 : i64}> : (tensor<?x1x4xf32>, tensor<?x1x4xf32>) -> tensor<?x2x4xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 3, 4]>}> : () -> tensor<4xi64>
%reshape = "opset.Reshape_1"(%x_3, %c_5) <{special_zero = false}> : (tensor<2x3x4xf32>, tensor<4xi64>) -> tensor<2x1x3x4xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 1, 3, 4]>}> : () -> tensor<4xi64>
%reshape_1 = "opset.Reshape_1"(%x_4, %c_6) <{special_zero = false}> : (tensor<2x3x4xf32>, tensor<4xi64>) -> tensor<2x1x3x4xf32>
%concat_2 = "opset.Concat_1"(%reshape, %reshape_1) <{axis = 1 : i64}> : (tensor<2x1x3x4xf32>, tensor<2x1x3x4xf32>) -> tensor<2x2x3x4xf32>
"opset.Result_1"(%concat) : (tensor<3x?x4xf32>) -> ()
"opset.Result_1"(%concat_1) : (tensor<?x2x4xf32>) -> ()
"opset.Result_1"(%concat_2) : (tensor<2x2x3x4xf32>) -> ()

// -----

// The last axis is new, several sizes are unknown, a stacked tensor has other users, a Reshape does more
// CHECK-LABEL: builtin.module
// CHECK:      %unsqueeze = "opset.Unsqueeze_1"(%x_4, %c){{.*}} -> tensor<1x2x4xf32>
// CHECK:      %unsqueeze_1 = "opset.Unsqueeze_1"(%x_5, %c_1){{.*}} -> tensor<1x2x4xf32>
// CHECK:      %unsqueeze_2 = "opset.Unsqueeze_1"(%x, %c_2){{.*}} -> tensor<2x4x1xf32>
// CHECK:      %unsqueeze_3 = "opset.Unsqueeze_1"(%x_1, %c_3){{.*}} -> tensor<2x4x1xf32>
// CHECK-NEXT: %concat = "opset.Concat_1"(%unsqueeze_2, %unsqueeze_3) <{axis = 2 : i64}>{{.*}} -> tensor<2x4x2xf32>
// CHECK:      %unsqueeze_4 = "opset.Unsqueeze_1"(%x_2, %c_4){{.*}} -> tensor<1x?x?x4xf32>
// CHECK:      %unsqueeze_5 = "opset.Unsqueeze_1"(%x_3, %c_5){{.*}} -> tensor<1x?x?x4xf32>
// CHECK-NEXT: %concat_1 = "opset.Concat_1"(%unsqueeze_4, %unsqueeze_5) <{axis = 0 : i64}>{{.*}} -> tensor<2x?x?x4xf32>
// CHECK-NEXT: %concat_2 = "opset.Concat_1"(%unsqueeze, %unsqueeze_1) <{axis = 0 : i64}>{{.*}} -> tensor<2x2x4xf32>
// CHECK:      %unsqueeze_6 = "opset.Unsqueeze_1"(%x_6, %c_6){{.*}} -> tensor<1x2x4xf32>
// CHECK:      %reshape = "opset.Reshape_1"(%x_9, %c_7) <{special_zero = false}>{{.*}} -> tensor<1x2x4xf32>
// CHECK-NEXT: %concat_3 = "opset.Concat_1"(%unsqueeze_6, %reshape) <{axis = 0 : i64}>{{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%concat)
// CHECK-NEXT: "opset.Result_1"(%concat_1)
// CHECK-NEXT: "opset.Result_1"(%concat_2)
// CHECK-NEXT: "opset.Result_1"(%unsqueeze_1)
// CHECK-NEXT: "opset.Result_1"(%concat_3)
%x = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<?x?x4xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<?x?x4xf32>
%x_4 = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%x_5 = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%x_6 = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%x_7 = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%x_8 = "opset.Parameter_1"() : () -> tensor<?x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%unsqueeze = "opset.Unsqueeze_1"(%x_4, %c) : (tensor<2x4xf32>, tensor<1xi64>) -> tensor<1x2x4xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%unsqueeze_1 = "opset.Unsqueeze_1"(%x_5, %c_1) : (tensor<2x4xf32>, tensor<1xi64>) -> tensor<1x2x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%unsqueeze_2 = "opset.Unsqueeze_1"(%x, %c_2) : (tensor<2x4xf32>, tensor<1xi64>) -> tensor<2x4x1xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%unsqueeze_3 = "opset.Unsqueeze_1"(%x_1, %c_3) : (tensor<2x4xf32>, tensor<1xi64>) -> tensor<2x4x1xf32>
%concat = "opset.Concat_1"(%unsqueeze_2, %unsqueeze_3) <{axis = 2 : i64}> : (tensor<2x4x1xf32>, tensor<2x4x1xf32>) -> tensor<2x4x2xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%unsqueeze_4 = "opset.Unsqueeze_1"(%x_2, %c_4) : (tensor<?x?x4xf32>, tensor<1xi64>) -> tensor<1x?x?x4xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%unsqueeze_5 = "opset.Unsqueeze_1"(%x_3, %c_5) : (tensor<?x?x4xf32>, tensor<1xi64>) -> tensor<1x?x?x4xf32>
%concat_1 = "opset.Concat_1"(%unsqueeze_4, %unsqueeze_5) <{axis = 0 : i64}> : (tensor<1x?x?x4xf32>, tensor<1x?x?x4xf32>) -> tensor<2x?x?x4xf32>
%concat_2 = "opset.Concat_1"(%unsqueeze, %unsqueeze_1) <{axis = 0 : i64}> : (tensor<1x2x4xf32>, tensor<1x2x4xf32>) -> tensor<2x2x4xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%unsqueeze_6 = "opset.Unsqueeze_1"(%x_6, %c_6) : (tensor<2x4xf32>, tensor<1xi64>) -> tensor<1x2x4xf32>
%x_9 = "opset.Parameter_1"() : () -> tensor<4x2xf32>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 4]>}> : () -> tensor<3xi64>
%reshape = "opset.Reshape_1"(%x_9, %c_7) <{special_zero = false}> : (tensor<4x2xf32>, tensor<3xi64>) -> tensor<1x2x4xf32>
%concat_3 = "opset.Concat_1"(%unsqueeze_6, %reshape) <{axis = 0 : i64}> : (tensor<1x2x4xf32>, tensor<1x2x4xf32>) -> tensor<2x2x4xf32>
"opset.Result_1"(%concat) : (tensor<2x4x2xf32>) -> ()
"opset.Result_1"(%concat_1) : (tensor<2x?x?x4xf32>) -> ()
"opset.Result_1"(%concat_2) : (tensor<2x2x4xf32>) -> ()
"opset.Result_1"(%unsqueeze_1) : (tensor<1x2x4xf32>) -> ()
"opset.Result_1"(%concat_3) : (tensor<2x2x4xf32>) -> ()

// -----

// Concat(f(a), f(b)) -> f(Concat(a, b)) for Squeeze, Unsqueeze of another axis, Convert
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%x, %x_1, %x_2) <{axis = 2 : i64}>{{.*}} -> tensor<?x1x12xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %concat = "opset.Squeeze_1"(%[[CONCAT]], %[[CONSTANT]]){{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%x_3, %x_4) <{axis = 1 : i64}>{{.*}} -> tensor<2x8xf32>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %concat_1 = "opset.Unsqueeze_1"(%[[CONCAT_2]], %[[CONSTANT_2]]){{.*}} -> tensor<2x1x8xf32>
// CHECK-NEXT: %[[CONCAT_3:[0-9]+]] = "opset.Concat_1"(%x_5, %x_6) <{axis = 0 : i64}>{{.*}} -> tensor<4x4xi32>
// CHECK-NEXT: %concat_2 = "opset.Convert_1"(%[[CONCAT_3]]) <{destination_type = f32}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%concat)
// CHECK-NEXT: "opset.Result_1"(%concat_1)
// CHECK-NEXT: "opset.Result_1"(%concat_2)
%x = "opset.Parameter_1"() : () -> tensor<?x1x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<?x1x4xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<?x1x4xf32>
%x_3 = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%x_4 = "opset.Parameter_1"() : () -> tensor<2x4xf32>
%x_5 = "opset.Parameter_1"() : () -> tensor<2x4xi32>
%x_6 = "opset.Parameter_1"() : () -> tensor<2x4xi32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze = "opset.Squeeze_1"(%x, %c) : (tensor<?x1x4xf32>, tensor<1xi64>) -> tensor<?x4xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze_1 = "opset.Squeeze_1"(%x_1, %c_1) : (tensor<?x1x4xf32>, tensor<1xi64>) -> tensor<?x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze_2 = "opset.Squeeze_1"(%x_2, %c_2) : (tensor<?x1x4xf32>, tensor<1xi64>) -> tensor<?x4xf32>
%concat = "opset.Concat_1"(%squeeze, %squeeze_1, %squeeze_2) <{axis = 1 : i64}> : (tensor<?x4xf32>, tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x12xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%unsqueeze = "opset.Unsqueeze_1"(%x_3, %c_3) : (tensor<2x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%unsqueeze_1 = "opset.Unsqueeze_1"(%x_4, %c_4) : (tensor<2x4xf32>, tensor<1xi64>) -> tensor<2x1x4xf32>
%concat_1 = "opset.Concat_1"(%unsqueeze, %unsqueeze_1) <{axis = 2 : i64}> : (tensor<2x1x4xf32>, tensor<2x1x4xf32>) -> tensor<2x1x8xf32>
%convert = "opset.Convert_1"(%x_5) <{destination_type = f32}> : (tensor<2x4xi32>) -> tensor<2x4xf32>
%convert_1 = "opset.Convert_1"(%x_6) <{destination_type = f32}> : (tensor<2x4xi32>) -> tensor<2x4xf32>
%concat_2 = "opset.Concat_1"(%convert, %convert_1) <{axis = 0 : i64}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
"opset.Result_1"(%concat) : (tensor<?x12xf32>) -> ()
"opset.Result_1"(%concat_1) : (tensor<2x1x8xf32>) -> ()
"opset.Result_1"(%concat_2) : (tensor<4x4xf32>) -> ()

// -----

// Other axes, other types and other users stay
// CHECK-LABEL: builtin.module
// CHECK:      %squeeze = "opset.Squeeze_1"(%x_4, %c){{.*}} -> tensor<2x4xf32>
// CHECK:      %squeeze_1 = "opset.Squeeze_1"(%x, %c_1){{.*}} -> tensor<2x4xf32>
// CHECK:      %squeeze_2 = "opset.Squeeze_1"(%x_1, %c_2){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %concat = "opset.Concat_1"(%squeeze_1, %squeeze_2) <{axis = 0 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: %convert = "opset.Convert_1"(%x_2) <{destination_type = f32}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %convert_1 = "opset.Convert_1"(%x_3) <{destination_type = f32}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %concat_1 = "opset.Concat_1"(%convert, %convert_1) <{axis = 0 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK:      %squeeze_3 = "opset.Squeeze_1"(%x_5, %c_3){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %concat_2 = "opset.Concat_1"(%squeeze, %squeeze_3) <{axis = 0 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%concat)
// CHECK-NEXT: "opset.Result_1"(%concat_1)
// CHECK-NEXT: "opset.Result_1"(%concat_2)
// CHECK-NEXT: "opset.Result_1"(%squeeze)
%x = "opset.Parameter_1"() : () -> tensor<2x1x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x4x1xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x4xi32>
%x_3 = "opset.Parameter_1"() : () -> tensor<2x4xi64>
%x_4 = "opset.Parameter_1"() : () -> tensor<2x1x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze = "opset.Squeeze_1"(%x_4, %c) : (tensor<2x1x4xf32>, tensor<1xi64>) -> tensor<2x4xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze_1 = "opset.Squeeze_1"(%x, %c_1) : (tensor<2x1x4xf32>, tensor<1xi64>) -> tensor<2x4xf32>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%squeeze_2 = "opset.Squeeze_1"(%x_1, %c_2) : (tensor<2x4x1xf32>, tensor<1xi64>) -> tensor<2x4xf32>
%concat = "opset.Concat_1"(%squeeze_1, %squeeze_2) <{axis = 0 : i64}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
%convert = "opset.Convert_1"(%x_2) <{destination_type = f32}> : (tensor<2x4xi32>) -> tensor<2x4xf32>
%convert_1 = "opset.Convert_1"(%x_3) <{destination_type = f32}> : (tensor<2x4xi64>) -> tensor<2x4xf32>
%concat_1 = "opset.Concat_1"(%convert, %convert_1) <{axis = 0 : i64}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
%x_5 = "opset.Parameter_1"() : () -> tensor<2x1x4xf32>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze_3 = "opset.Squeeze_1"(%x_5, %c_3) : (tensor<2x1x4xf32>, tensor<1xi64>) -> tensor<2x4xf32>
%concat_2 = "opset.Concat_1"(%squeeze, %squeeze_3) <{axis = 0 : i64}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
"opset.Result_1"(%concat) : (tensor<4x4xf32>) -> ()
"opset.Result_1"(%concat_1) : (tensor<4x4xf32>) -> ()
"opset.Result_1"(%concat_2) : (tensor<4x4xf32>) -> ()
"opset.Result_1"(%squeeze) : (tensor<2x4xf32>) -> ()

// -----

// Neighbours of one tensor are one Slice
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [7, 3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%x, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> tensor<2x5x2xf32>
// CHECK-NEXT: %concat = "opset.Concat_1"(%[[SLICE]], %x_2) <{axis = 1 : i64}>{{.*}} -> tensor<2x?x2xf32, #stepwell.bounds<"2,5..,2">>
// CHECK-NEXT: "opset.Result_1"(%concat)
%x = "opset.Parameter_1"() : () -> tensor<2x9x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x?xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 1]>}> : () -> tensor<2xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 3]>}> : () -> tensor<2xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<2xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}> : () -> tensor<2xi64>
%slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3) : (tensor<2x9x4xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x2x2xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 1]>}> : () -> tensor<2xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [7, 3]>}> : () -> tensor<2xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 1]>}> : () -> tensor<2xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}> : () -> tensor<2xi64>
%slice_1 = "opset.Slice_8"(%x, %c_4, %c_5, %c_6, %c_7) : (tensor<2x9x4xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<2x3x2xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x?x2xf32>
%concat = "opset.Concat_1"(%slice, %slice_1, %x_2) <{axis = 1 : i64}> : (tensor<2x2x2xf32>, tensor<2x3x2xf32>, tensor<2x?x2xf32>) -> tensor<2x?x2xf32, #stepwell.bounds<"2,5..,2">>
"opset.Result_1"(%concat) : (tensor<2x?x2xf32, #stepwell.bounds<"2,5..,2">>) -> ()

// -----

// … not with a gap, with steps, or of a size that is not known
// CHECK-LABEL: builtin.module
// CHECK:      %slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3){{.*}} -> tensor<2x2x4xf32>
// CHECK:      %slice_1 = "opset.Slice_8"(%x, %c_4, %c_5, %c_6, %c_7){{.*}} -> tensor<2x2x4xf32>
// CHECK-NEXT: %concat = "opset.Concat_1"(%slice, %slice_1) <{axis = 1 : i64}>{{.*}} -> tensor<2x4x4xf32>
// CHECK:      %slice_2 = "opset.Slice_8"(%x_1, %c_8, %c_9, %c_10, %c_11){{.*}} -> tensor<2x1x4xf32>
// CHECK:      %slice_3 = "opset.Slice_8"(%x_1, %c_12, %c_13, %c_14, %c_15){{.*}} -> tensor<2x5x4xf32>
// CHECK-NEXT: %concat_1 = "opset.Concat_1"(%slice_2, %slice_3) <{axis = 1 : i64}>{{.*}} -> tensor<2x6x4xf32>
// CHECK:      %slice_4 = "opset.Slice_8"(%x_2, %c_16, %c_17, %c_18, %c_19){{.*}} -> tensor<2x?x4xf32, #stepwell.bounds<"2,..2,4">>
// CHECK:      %slice_5 = "opset.Slice_8"(%x_2, %c_20, %c_21, %c_22, %c_23){{.*}} -> tensor<2x?x4xf32, #stepwell.bounds<"2,..5,4">>
// CHECK-NEXT: %concat_2 = "opset.Concat_1"(%slice_4, %slice_5) <{axis = 1 : i64}>{{.*}} -> tensor<2x?x4xf32, #stepwell.bounds<"2,..7,4">>
// CHECK-NEXT: "opset.Result_1"(%concat)
// CHECK-NEXT: "opset.Result_1"(%concat_1)
// CHECK-NEXT: "opset.Result_1"(%concat_2)
%x = "opset.Parameter_1"() : () -> tensor<2x9x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x9x4xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x?x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3) : (tensor<2x9x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x2x4xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}> : () -> tensor<1xi64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%x, %c_4, %c_5, %c_6, %c_7) : (tensor<2x9x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x2x4xf32>
%concat = "opset.Concat_1"(%slice, %slice_1) <{axis = 1 : i64}> : (tensor<2x2x4xf32>, tensor<2x2x4xf32>) -> tensor<2x4x4xf32>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_10 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_11 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_2 = "opset.Slice_8"(%x_1, %c_8, %c_9, %c_10, %c_11) : (tensor<2x9x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x1x4xf32>
%c_12 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_13 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}> : () -> tensor<1xi64>
%c_14 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_15 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_3 = "opset.Slice_8"(%x_1, %c_12, %c_13, %c_14, %c_15) : (tensor<2x9x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x5x4xf32>
%concat_1 = "opset.Concat_1"(%slice_2, %slice_3) <{axis = 1 : i64}> : (tensor<2x1x4xf32>, tensor<2x5x4xf32>) -> tensor<2x6x4xf32>
%c_16 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_17 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_18 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_19 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_4 = "opset.Slice_8"(%x_2, %c_16, %c_17, %c_18, %c_19) : (tensor<2x?x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x?x4xf32, #stepwell.bounds<"2,..2,4">>
%c_20 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_21 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [7]>}> : () -> tensor<1xi64>
%c_22 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%c_23 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_5 = "opset.Slice_8"(%x_2, %c_20, %c_21, %c_22, %c_23) : (tensor<2x?x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x?x4xf32, #stepwell.bounds<"2,..5,4">>
%concat_2 = "opset.Concat_1"(%slice_4, %slice_5) <{axis = 1 : i64}> : (tensor<2x?x4xf32, #stepwell.bounds<"2,..2,4">>, tensor<2x?x4xf32, #stepwell.bounds<"2,..5,4">>) -> tensor<2x?x4xf32, #stepwell.bounds<"2,..7,4">>
"opset.Result_1"(%concat) : (tensor<2x4x4xf32>) -> ()
"opset.Result_1"(%concat_1) : (tensor<2x6x4xf32>) -> ()
"opset.Result_1"(%concat_2) : (tensor<2x?x4xf32, #stepwell.bounds<"2,..7,4">>) -> ()

// -----

// Split(Concat(a, b, c)) -> what was joined
// CHECK-LABEL: builtin.module
// CHECK:      %split = "opset.Concat_1"(%x_1, %x_2) <{axis = 1 : i64}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %relu = "opset.ReLU_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %relu_1 = "opset.ReLU_1"(%split){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %relu_2 = "opset.ReLU_1"(%x_2){{.*}} -> tensor<2x1xf32>
// CHECK-NEXT: %relu_3 = "opset.ReLU_1"(%x_1){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %relu_4 = "opset.ReLU_1"(%x){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%relu)
// CHECK-NEXT: "opset.Result_1"(%relu_1)
// CHECK-NEXT: "opset.Result_1"(%relu_2)
// CHECK-NEXT: "opset.Result_1"(%relu_3)
// CHECK-NEXT: "opset.Result_1"(%relu_4)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x2xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x1xf32>
%concat = "opset.Concat_1"(%x, %x_1, %x_2) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x6xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%split, %split_1 = "opset.Split_1"(%concat, %c) <{num_splits = 2 : i64}> : (tensor<2x6xf32>, tensor<i64>) -> (tensor<2x3xf32>, tensor<2x3xf32>)
%concat_1 = "opset.Concat_1"(%x_2, %x_1, %x) <{axis = -1 : i64}> : (tensor<2x1xf32>, tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x6xf32>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<i64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, -1]>}> : () -> tensor<3xi64>
%variadicsplit, %variadicsplit_1, %variadicsplit_2 = "opset.VariadicSplit_1"(%concat_1, %c_1, %c_2) : (tensor<2x6xf32>, tensor<i64>, tensor<3xi64>) -> (tensor<2x1xf32>, tensor<2x2xf32>, tensor<2x3xf32>)
%relu = "opset.ReLU_1"(%split) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%relu_1 = "opset.ReLU_1"(%split_1) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%relu_2 = "opset.ReLU_1"(%variadicsplit) : (tensor<2x1xf32>) -> tensor<2x1xf32>
%relu_3 = "opset.ReLU_1"(%variadicsplit_1) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%relu_4 = "opset.ReLU_1"(%variadicsplit_2) : (tensor<2x3xf32>) -> tensor<2x3xf32>
"opset.Result_1"(%relu) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%relu_1) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%relu_2) : (tensor<2x1xf32>) -> ()
"opset.Result_1"(%relu_3) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%relu_4) : (tensor<2x3xf32>) -> ()

// -----

// Parts of operands, sizes that are not known, a Concat with other users, another axis
// CHECK-LABEL: builtin.module
// CHECK:      %concat = "opset.Concat_1"(%x, %x_1) <{axis = 1 : i64}>{{.*}} -> tensor<2x6xf32>
// CHECK:      %variadicsplit, %variadicsplit_1 = "opset.VariadicSplit_1"(%concat, %c, %c_1){{.*}} -> (tensor<2x2xf32>, tensor<2x4xf32>)
// CHECK-NEXT: %concat_1 = "opset.Concat_1"(%x, %x_2) <{axis = 1 : i64}>{{.*}} -> tensor<2x?xf32, #stepwell.bounds<"2,3..">>
// CHECK:      %variadicsplit_2, %variadicsplit_3 = "opset.VariadicSplit_1"(%concat_1, %c_2, %c_3){{.*}} -> (tensor<2x3xf32>, tensor<2x3xf32>)
// CHECK-NEXT: %concat_2 = "opset.Concat_1"(%x, %x_1, %x) <{axis = 1 : i64}>{{.*}} -> tensor<2x9xf32>
// CHECK:      %variadicsplit_4, %variadicsplit_5 = "opset.VariadicSplit_1"(%concat_2, %c_4, %c_5){{.*}} -> (tensor<2x6xf32>, tensor<2x3xf32>)
// CHECK-NEXT: %concat_3 = "opset.Concat_1"(%x, %x_1) <{axis = 1 : i64}>{{.*}} -> tensor<2x6xf32>
// CHECK:      %split, %split_1 = "opset.Split_1"(%concat_3, %c_6) <{num_splits = 2 : i64}>{{.*}} -> (tensor<1x6xf32>, tensor<1x6xf32>)
// CHECK-NEXT: %relu = "opset.ReLU_1"(%variadicsplit){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %relu_1 = "opset.ReLU_1"(%variadicsplit_1){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %relu_2 = "opset.ReLU_1"(%variadicsplit_2){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %relu_3 = "opset.ReLU_1"(%variadicsplit_3){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %relu_4 = "opset.ReLU_1"(%concat_2){{.*}} -> tensor<2x9xf32>
// CHECK-NEXT: %relu_5 = "opset.ReLU_1"(%variadicsplit_4){{.*}} -> tensor<2x6xf32>
// CHECK-NEXT: %relu_6 = "opset.ReLU_1"(%variadicsplit_5){{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: %relu_7 = "opset.ReLU_1"(%split){{.*}} -> tensor<1x6xf32>
// CHECK-NEXT: %relu_8 = "opset.ReLU_1"(%split_1){{.*}} -> tensor<1x6xf32>
// CHECK-NEXT: "opset.Result_1"(%relu)
// CHECK-NEXT: "opset.Result_1"(%relu_1)
// CHECK-NEXT: "opset.Result_1"(%relu_2)
// CHECK-NEXT: "opset.Result_1"(%relu_3)
// CHECK-NEXT: "opset.Result_1"(%relu_4)
// CHECK-NEXT: "opset.Result_1"(%relu_5)
// CHECK-NEXT: "opset.Result_1"(%relu_6)
// CHECK-NEXT: "opset.Result_1"(%relu_7)
// CHECK-NEXT: "opset.Result_1"(%relu_8)
%x = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x3xf32>
%x_2 = "opset.Parameter_1"() : () -> tensor<2x?xf32>
%concat = "opset.Concat_1"(%x, %x_1) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x6xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}> : () -> tensor<2xi64>
%variadicsplit, %variadicsplit_1 = "opset.VariadicSplit_1"(%concat, %c, %c_1) : (tensor<2x6xf32>, tensor<i64>, tensor<2xi64>) -> (tensor<2x2xf32>, tensor<2x4xf32>)
%concat_1 = "opset.Concat_1"(%x, %x_2) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<2x?xf32>) -> tensor<2x?xf32, #stepwell.bounds<"2,3..">>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [3, 3]>}> : () -> tensor<2xi64>
%variadicsplit_2, %variadicsplit_3 = "opset.VariadicSplit_1"(%concat_1, %c_2, %c_3) : (tensor<2x?xf32, #stepwell.bounds<"2,3..">>, tensor<i64>, tensor<2xi64>) -> (tensor<2x3xf32>, tensor<2x3xf32>)
%concat_2 = "opset.Concat_1"(%x, %x_1, %x) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x9xf32>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}> : () -> tensor<i64>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [6, 3]>}> : () -> tensor<2xi64>
%variadicsplit_4, %variadicsplit_5 = "opset.VariadicSplit_1"(%concat_2, %c_4, %c_5) : (tensor<2x9xf32>, tensor<i64>, tensor<2xi64>) -> (tensor<2x6xf32>, tensor<2x3xf32>)
%concat_3 = "opset.Concat_1"(%x, %x_1) <{axis = 1 : i64}> : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x6xf32>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}> : () -> tensor<i64>
%split, %split_1 = "opset.Split_1"(%concat_3, %c_6) <{num_splits = 2 : i64}> : (tensor<2x6xf32>, tensor<i64>) -> (tensor<1x6xf32>, tensor<1x6xf32>)
%relu = "opset.ReLU_1"(%variadicsplit) : (tensor<2x2xf32>) -> tensor<2x2xf32>
%relu_1 = "opset.ReLU_1"(%variadicsplit_1) : (tensor<2x4xf32>) -> tensor<2x4xf32>
%relu_2 = "opset.ReLU_1"(%variadicsplit_2) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%relu_3 = "opset.ReLU_1"(%variadicsplit_3) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%relu_4 = "opset.ReLU_1"(%concat_2) : (tensor<2x9xf32>) -> tensor<2x9xf32>
%relu_5 = "opset.ReLU_1"(%variadicsplit_4) : (tensor<2x6xf32>) -> tensor<2x6xf32>
%relu_6 = "opset.ReLU_1"(%variadicsplit_5) : (tensor<2x3xf32>) -> tensor<2x3xf32>
%relu_7 = "opset.ReLU_1"(%split) : (tensor<1x6xf32>) -> tensor<1x6xf32>
%relu_8 = "opset.ReLU_1"(%split_1) : (tensor<1x6xf32>) -> tensor<1x6xf32>
"opset.Result_1"(%relu) : (tensor<2x2xf32>) -> ()
"opset.Result_1"(%relu_1) : (tensor<2x4xf32>) -> ()
"opset.Result_1"(%relu_2) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%relu_3) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%relu_4) : (tensor<2x9xf32>) -> ()
"opset.Result_1"(%relu_5) : (tensor<2x6xf32>) -> ()
"opset.Result_1"(%relu_6) : (tensor<2x3xf32>) -> ()
"opset.Result_1"(%relu_7) : (tensor<1x6xf32>) -> ()
"opset.Result_1"(%relu_8) : (tensor<1x6xf32>) -> ()

// -----

// An axis that goes is not known to be 1
// CHECK-LABEL: builtin.module
// CHECK:      %slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3){{.*}} -> tensor<2x?x4xf32, #stepwell.bounds<"2,..1,4">>
// CHECK:      %squeeze = "opset.Squeeze_1"(%slice, %c_4){{.*}} -> tensor<2x4xf32>
// CHECK:      %slice_1 = "opset.Slice_8"(%x_1, %c_5, %c_6, %c_7, %c_8){{.*}} -> tensor<2x?x4xf32, #stepwell.bounds<"2,..1,4">>
// CHECK:      %squeeze_1 = "opset.Squeeze_1"(%slice_1, %c_9){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %concat = "opset.Concat_1"(%squeeze, %squeeze_1) <{axis = 0 : i64}>{{.*}} -> tensor<4x4xf32>
// CHECK-NEXT: "opset.Result_1"(%concat)
%x = "opset.Parameter_1"() : () -> tensor<2x?x4xf32>
%x_1 = "opset.Parameter_1"() : () -> tensor<2x?x4xf32>
%c = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_1 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_2 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_3 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice = "opset.Slice_8"(%x, %c, %c_1, %c_2, %c_3) : (tensor<2x?x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x?x4xf32, #stepwell.bounds<"2,..1,4">>
%c_4 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze = "opset.Squeeze_1"(%slice, %c_4) : (tensor<2x?x4xf32, #stepwell.bounds<"2,..1,4">>, tensor<1xi64>) -> tensor<2x4xf32>
%c_5 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}> : () -> tensor<1xi64>
%c_6 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_7 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}> : () -> tensor<1xi64>
%c_8 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%slice_1 = "opset.Slice_8"(%x_1, %c_5, %c_6, %c_7, %c_8) : (tensor<2x?x4xf32>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<2x?x4xf32, #stepwell.bounds<"2,..1,4">>
%c_9 = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}> : () -> tensor<1xi64>
%squeeze_1 = "opset.Squeeze_1"(%slice_1, %c_9) : (tensor<2x?x4xf32, #stepwell.bounds<"2,..1,4">>, tensor<1xi64>) -> tensor<2x4xf32>
%concat = "opset.Concat_1"(%squeeze, %squeeze_1) <{axis = 0 : i64}> : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
"opset.Result_1"(%concat) : (tensor<4x4xf32>) -> ()

// -----

// The parts of a transposed Concat that are whole operands -> those, transposed; of three several operations more
// CHECK-LABEL: builtin.module
// CHECK:      %p = "opset.ReLU_1"(%a){{.*}} -> tensor<?x4x?xf32>
// CHECK-NEXT: %u = "opset.Transpose_1"(%a, %order){{.*}} -> tensor<?x?x4xf32>
// CHECK-NEXT: %v = "opset.Transpose_1"(%b, %order){{.*}} -> tensor<?x?x3xf32>
// CHECK-NEXT: %d = "opset.Concat_1"(%p, %b, %a, %b) <{axis = 1 : i64}>{{.*}} -> tensor<?x14x?xf32>
// CHECK-NEXT: %w = "opset.Transpose_1"(%d, %order){{.*}} -> tensor<?x?x14xf32>
// CHECK-NEXT: %f, %g, %h = "opset.VariadicSplit_1"(%w, %axis, %three){{.*}} -> (tensor<?x?x4xf32>, tensor<?x?x3xf32>, tensor<?x?x7xf32>)
// CHECK-NEXT: "opset.Result_1"(%u)
// CHECK-NEXT: "opset.Result_1"(%v)
// CHECK-NEXT: "opset.Result_1"(%f)
// CHECK-NEXT: "opset.Result_1"(%g)
// CHECK-NEXT: "opset.Result_1"(%h)
%a = "opset.Parameter_1"() : () -> tensor<?x4x?xf32>
%b = "opset.Parameter_1"() : () -> tensor<?x3x?xf32>
%order = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [0, 2, 1]>}> : () -> tensor<3xi64>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<i64>
%lengths = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 3]>}> : () -> tensor<2xi64>
%three = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 3, 7]>}> : () -> tensor<3xi64>
%p = "opset.ReLU_1"(%a) : (tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
%c = "opset.Concat_1"(%a, %b) <{axis = 1 : i64}> : (tensor<?x4x?xf32>, tensor<?x3x?xf32>) -> tensor<?x7x?xf32>
%t = "opset.Transpose_1"(%c, %order) : (tensor<?x7x?xf32>, tensor<3xi64>) -> tensor<?x?x7xf32>
%u, %v = "opset.VariadicSplit_1"(%t, %axis, %lengths) : (tensor<?x?x7xf32>, tensor<i64>, tensor<2xi64>) -> (tensor<?x?x4xf32>, tensor<?x?x3xf32>)
%d = "opset.Concat_1"(%p, %b, %a, %b) <{axis = 1 : i64}> : (tensor<?x4x?xf32>, tensor<?x3x?xf32>, tensor<?x4x?xf32>, tensor<?x3x?xf32>) -> tensor<?x14x?xf32>
%w = "opset.Transpose_1"(%d, %order) : (tensor<?x14x?xf32>, tensor<3xi64>) -> tensor<?x?x14xf32>
%f, %g, %h = "opset.VariadicSplit_1"(%w, %axis, %three) : (tensor<?x?x14xf32>, tensor<i64>, tensor<3xi64>) -> (tensor<?x?x4xf32>, tensor<?x?x3xf32>, tensor<?x?x7xf32>)
"opset.Result_1"(%u) : (tensor<?x?x4xf32>) -> ()
"opset.Result_1"(%v) : (tensor<?x?x3xf32>) -> ()
"opset.Result_1"(%f) : (tensor<?x?x4xf32>) -> ()
"opset.Result_1"(%g) : (tensor<?x?x3xf32>) -> ()
"opset.Result_1"(%h) : (tensor<?x?x7xf32>) -> ()

// -----

// Parts that are pieces of operands -> these are cut; a part of two operands, empty ones, three that are cut, other users
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 2, 2]>}>
// CHECK-NEXT: %f, %g, %h = "opset.VariadicSplit_1"(%a, %[[CONSTANT]], %[[CONSTANT_2]]){{.*}} -> (tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 4]>}>
// CHECK-NEXT: %k, %l = "opset.VariadicSplit_1"(%a, %[[CONSTANT_3]], %[[CONSTANT_4]]){{.*}} -> (tensor<?x2xf32>, tensor<?x4xf32>)
// CHECK-NEXT: %n = "opset.Concat_1"(%b, %a) <{axis = 1 : i64}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %o, %p = "opset.Split_1"(%n, %axis) <{num_splits = 2 : i64}>{{.*}} -> (tensor<?x4xf32>, tensor<?x4xf32>)
// CHECK-NEXT: %q = "opset.Concat_1"(%a, %b) <{axis = 1 : i64}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %r, %s, %t = "opset.VariadicSplit_1"(%q, %axis, %no){{.*}} -> (tensor<?x4xf32>, tensor<?x0xf32>, tensor<?x4xf32>)
// CHECK-NEXT: %u = "opset.Concat_1"(%b, %b, %b) <{axis = 1 : i64}>{{.*}} -> tensor<?x6xf32>
// CHECK-NEXT: %v0, %v1, %v2, %v3, %v4, %v5 = "opset.Split_1"(%u, %axis) <{num_splits = 6 : i64}>{{.*}} -> (tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>)
// CHECK-NEXT: %w = "opset.Concat_1"(%a, %b) <{axis = 1 : i64}>{{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: %y0, %y1, %y2, %y3 = "opset.Split_1"(%w, %axis) <{num_splits = 4 : i64}>{{.*}} -> (tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>)
// CHECK-NEXT: %z = "opset.ReLU_1"(%w){{.*}} -> tensor<?x8xf32>
// CHECK-NEXT: "opset.Result_1"(%f)
// CHECK-NEXT: "opset.Result_1"(%g)
// CHECK-NEXT: "opset.Result_1"(%h)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%b)
// CHECK-NEXT: "opset.Result_1"(%k)
// CHECK-NEXT: "opset.Result_1"(%l)
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: "opset.Result_1"(%o)
// CHECK-NEXT: "opset.Result_1"(%p)
// CHECK-NEXT: "opset.Result_1"(%r)
// CHECK-NEXT: "opset.Result_1"(%t)
// CHECK-NEXT: "opset.Result_1"(%v0)
// CHECK-NEXT: "opset.Result_1"(%v1)
// CHECK-NEXT: "opset.Result_1"(%v2)
// CHECK-NEXT: "opset.Result_1"(%v3)
// CHECK-NEXT: "opset.Result_1"(%v4)
// CHECK-NEXT: "opset.Result_1"(%v5)
// CHECK-NEXT: "opset.Result_1"(%y0)
// CHECK-NEXT: "opset.Result_1"(%y1)
// CHECK-NEXT: "opset.Result_1"(%y2)
// CHECK-NEXT: "opset.Result_1"(%y3)
// CHECK-NEXT: "opset.Result_1"(%z)
%a = "opset.Parameter_1"() : () -> tensor<?x6xf32>
%b = "opset.Parameter_1"() : () -> tensor<?x2xf32>
%e = "opset.Parameter_1"() : () -> tensor<?x0xf32>
%axis = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}> : () -> tensor<i64>
%two = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [2, 2, 4, 6]>}> : () -> tensor<4xi64>
%no = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [4, 0, 4]>}> : () -> tensor<3xi64>
%c = "opset.Concat_1"(%a, %b) <{axis = 1 : i64}> : (tensor<?x6xf32>, tensor<?x2xf32>) -> tensor<?x8xf32>
%f, %g, %h, %i = "opset.Split_1"(%c, %axis) <{num_splits = 4 : i64}> : (tensor<?x8xf32>, tensor<i64>) -> (tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>)
%d = "opset.Concat_1"(%b, %a, %a) <{axis = 1 : i64}> : (tensor<?x2xf32>, tensor<?x6xf32>, tensor<?x6xf32>) -> tensor<?x14xf32>
%j, %k, %l, %m = "opset.VariadicSplit_1"(%d, %axis, %two) : (tensor<?x14xf32>, tensor<i64>, tensor<4xi64>) -> (tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x4xf32>, tensor<?x6xf32>)
%n = "opset.Concat_1"(%b, %a) <{axis = 1 : i64}> : (tensor<?x2xf32>, tensor<?x6xf32>) -> tensor<?x8xf32>
%o, %p = "opset.Split_1"(%n, %axis) <{num_splits = 2 : i64}> : (tensor<?x8xf32>, tensor<i64>) -> (tensor<?x4xf32>, tensor<?x4xf32>)
%q = "opset.Concat_1"(%a, %b, %e) <{axis = 1 : i64}> : (tensor<?x6xf32>, tensor<?x2xf32>, tensor<?x0xf32>) -> tensor<?x8xf32>
%r, %s, %t = "opset.VariadicSplit_1"(%q, %axis, %no) : (tensor<?x8xf32>, tensor<i64>, tensor<3xi64>) -> (tensor<?x4xf32>, tensor<?x0xf32>, tensor<?x4xf32>)
%u = "opset.Concat_1"(%b, %b, %b) <{axis = 1 : i64}> : (tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>) -> tensor<?x6xf32>
%v0, %v1, %v2, %v3, %v4, %v5 = "opset.Split_1"(%u, %axis) <{num_splits = 6 : i64}> : (tensor<?x6xf32>, tensor<i64>) -> (tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>)
%w = "opset.Concat_1"(%a, %b) <{axis = 1 : i64}> : (tensor<?x6xf32>, tensor<?x2xf32>) -> tensor<?x8xf32>
%y0, %y1, %y2, %y3 = "opset.Split_1"(%w, %axis) <{num_splits = 4 : i64}> : (tensor<?x8xf32>, tensor<i64>) -> (tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>)
%z = "opset.ReLU_1"(%w) : (tensor<?x8xf32>) -> tensor<?x8xf32>
"opset.Result_1"(%f) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%g) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%h) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%i) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%j) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%k) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%l) : (tensor<?x4xf32>) -> ()
"opset.Result_1"(%m) : (tensor<?x6xf32>) -> ()
"opset.Result_1"(%o) : (tensor<?x4xf32>) -> ()
"opset.Result_1"(%p) : (tensor<?x4xf32>) -> ()
"opset.Result_1"(%r) : (tensor<?x4xf32>) -> ()
"opset.Result_1"(%t) : (tensor<?x4xf32>) -> ()
"opset.Result_1"(%v0) : (tensor<?x1xf32>) -> ()
"opset.Result_1"(%v1) : (tensor<?x1xf32>) -> ()
"opset.Result_1"(%v2) : (tensor<?x1xf32>) -> ()
"opset.Result_1"(%v3) : (tensor<?x1xf32>) -> ()
"opset.Result_1"(%v4) : (tensor<?x1xf32>) -> ()
"opset.Result_1"(%v5) : (tensor<?x1xf32>) -> ()
"opset.Result_1"(%y0) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%y1) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%y2) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%y3) : (tensor<?x2xf32>) -> ()
"opset.Result_1"(%z) : (tensor<?x8xf32>) -> ()
