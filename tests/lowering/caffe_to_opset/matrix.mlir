// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "caffe-to-opset" | filecheck %s

// what begins at axis 1 is one row
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 12]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<2x12xf32>
// CHECK-NEXT: %[[MATMUL:[0-9]+]] = "opset.MatMul_1"(%[[RESHAPE]], %b0) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[MATMUL]], %b1){{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x2x2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 12], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.InnerProduct"(%x, %b0, %b1) <{bias_term = true, axis = 1 : i64, transpose = false, num_output = 4 : i64}> : (tensor<2x3x2x2xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// rows that are rows already; a weight in the four dimensions of older files
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [4, 3]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%b0, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<4x3xf32>
// CHECK-NEXT: %out = "opset.MatMul_1"(%x, %[[RESHAPE]]) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<2x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [1, 1, 4, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.InnerProduct"(%x, %b0) <{bias_term = false, axis = 1 : i64, transpose = false, num_output = 4 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// rows at a later axis, and a turned weight
// CHECK-LABEL: builtin.module
// CHECK:      %out = "opset.MatMul_1"(%x, %b0) <{transpose_a = false, transpose_b = false}>{{.*}} -> tensor<2x5x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [3, 4], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.InnerProduct"(%x, %b0) <{bias_term = false, axis = -1 : i64, transpose = true, num_output = 4 : i64}> : (tensor<2x5x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// the whole bottom is a row
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<6xf32>
// CHECK-NEXT: %out = "opset.MatMul_1"(%[[RESHAPE]], %b0) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 6], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.InnerProduct"(%x, %b0) <{bias_term = false, axis = 0 : i64, transpose = false, num_output = 4 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a batch of unknown size
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 12]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = true}>{{.*}} -> tensor<?x12xf32>
// CHECK-NEXT: %out = "opset.MatMul_1"(%[[RESHAPE]], %b0) <{transpose_a = false, transpose_b = true}>{{.*}} -> tensor<?x4xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?x3x2x2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 12], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.InnerProduct"(%x, %b0) <{bias_term = false, axis = 1 : i64, transpose = false, num_output = 4 : i64}> : (tensor<?x3x2x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// rows of another length
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.InnerProduct  ""  (f32[2,3,2,2], f32[4,10])
// CHECK-NEXT: its weight is for rows of 10, and the bottom has rows of [3, 2, 2]
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x2x2xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 10], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.InnerProduct"(%x, %b0) <{bias_term = false, axis = 1 : i64, transpose = false, num_output = 4 : i64}> : (tensor<2x3x2x2xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a weight that is no matrix of so many rows
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.InnerProduct  ""  (f32[2,3], f32[4,3])
// CHECK-NEXT: its weight has 12 elements for 5 outputs
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.InnerProduct"(%x, %b0) <{bias_term = false, axis = 1 : i64, transpose = false, num_output = 5 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a bias of another length
// CHECK-LABEL: the model: 1 of 5 operators cannot be lowered to opset
// CHECK-NEXT: caffe.InnerProduct  ""  (f32[2,3], f32[4,3], f32[3])
// CHECK-NEXT: its bias has 3 elements for 4 outputs
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.InnerProduct"(%x, %b0, %b1) <{bias_term = true, axis = 1 : i64, transpose = false, num_output = 4 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// a bias that is missing
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.InnerProduct  ""  (f32[2,3], f32[4,3])
// CHECK-NEXT: it has a bias_term, and its weights have no bias
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [4, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.InnerProduct"(%x, %b0) <{bias_term = true, axis = 1 : i64, transpose = false, num_output = 4 : i64}> : (tensor<2x3xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Embed
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<2x5xi32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%b0, %[[CONVERT]], %[[CONSTANT]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: %out = "opset.Add_1"(%[[GATHER]], %b1){{.*}} -> tensor<2x5x3xf32>
// CHECK-NEXT: "opset.Result_1"(%out)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [7, 3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%b1 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [3], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Embed"(%x, %b0, %b1) <{bias_term = true, num_output = 3 : i64, input_dim = 7 : i64}> : (tensor<2x5xf32>, tensor<*x!stepwell.dynamic>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Embed with a weight of other rows
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Embed  ""  (f32[2,5], f32[7,4])
// CHECK-NEXT: its weight has rows of 4 for 3 outputs
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [7, 4], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Embed"(%x, %b0) <{bias_term = false, num_output = 3 : i64, input_dim = 7 : i64}> : (tensor<2x5xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Embed with a weight that is no matrix of so many rows
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: caffe.Embed  ""  (f32[2,5], f32[7,4])
// CHECK-NEXT: its weight has the shape [7, 4], which is no matrix of 5 rows
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x5xf32>
%b0 = "caffe.Blob"() <{value = #stepwell.constant<"f32", [7, 4], @"weights">}> : () -> tensor<*x!stepwell.dynamic>
%out = "caffe.Embed"(%x, %b0) <{bias_term = false, num_output = 3 : i64, input_dim = 5 : i64}> : (tensor<2x5xf32>, tensor<*x!stepwell.dynamic>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%out) <{tensor_name = "out"}> : (tensor<*x!stepwell.dynamic>) -> ()
