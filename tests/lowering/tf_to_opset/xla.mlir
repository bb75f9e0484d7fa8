// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// XlaDotV2-bij,bjk->bik-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[EINSUM:[0-9]+]] = "opset.Einsum_7"(%x, %y) <{equation = "acb,abd->acd"}>{{.*}} -> tensor<2x3x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[EINSUM]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3x4xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<2x4x5xf32>
%2 = "tf.Unknown"(%x, %y) <{op_type = "XlaDotV2", given = {preferred_element_type = f32, LhsT = f32, RhsT = f32, dimension_numbers = "\0A\01\02\12\01\01\1A\01\00\22\01\00", precision_config = ""}}> : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "XlaDotV2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// XlaConvV2-(1,1)SAME(1,1)2-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2, 2], [1, 1, 1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_6]]){{.*}} -> tensor<1x4x6x7xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%w, %[[CONSTANT_7]]){{.*}} -> tensor<6x2x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [2, 3, 3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_8]], %[[CONSTANT_9]]) <{axis = 0 : i64}>{{.*}} -> tensor<5xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[TRANSPOSE_2]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<2x3x2x3x3xf32>
// CHECK-NEXT: %[[GROUPCONVOLUTION:[0-9]+]] = "opset.GroupConvolution_1"(%[[TRANSPOSE]], %[[RESHAPE]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 1>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x6x6x7xf32>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[GROUPCONVOLUTION]], %[[CONSTANT_10]]){{.*}} -> tensor<1x6x7x6xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x7x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x6xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 2], [1, 1, 1, 1]>, dtype = i32}> : () -> tensor<2x2xi32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%7 = "tf.Unknown"(%x, %w, %2, %3, %4, %5, %6) <{op_type = "XlaConvV2", given = {precision_config = "", LhsT = f32, preferred_element_type = f32, Tindices = i32, RhsT = f32, batch_group_count = 1 : i64, dimension_numbers = "8\00@\03\18\02 \03H\00P\03Z\02\01\022\02\00\01b\02\01\02"}}> : (tensor<1x6x7x4xf32>, tensor<3x3x2x6xf32>, tensor<2xi32>, tensor<2x2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%7) <{tensor_name = "XlaConvV2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// XlaConvV2-data-dilated-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2, 2], [1, 1, 2, 1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 3, 1, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_6]]){{.*}} -> tensor<1x2x4x3xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [3, 2, 0, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%w, %[[CONSTANT_7]]){{.*}} -> tensor<5x2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%[[TRANSPOSE]], %[[CONSTANT_8]]){{.*}} -> tensor<1x2x4x1x3xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 0, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 0, 0, 1, 0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[UNSQUEEZE]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x4x2x3xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_12]], %[[CONSTANT_13]], %[[CONSTANT_14]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[PAD]], %[[CONCAT]]) <{special_zero = false}>{{.*}} -> tensor<1x2x8x3xf32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE]], %[[CONSTANT_15]], %[[CONSTANT_16]], %[[CONSTANT_17]], %[[CONSTANT_18]]){{.*}} -> tensor<1x2x7x3xf32>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [4]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%[[SLICE]], %[[CONSTANT_19]]){{.*}} -> tensor<1x2x7x3x1xf32>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 0, 0, 0, 0]>}>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [5], [0, 0, 0, 0, 2]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD_2:[0-9]+]] = "opset.Pad_12"(%[[UNSQUEEZE_2]], %[[CONSTANT_20]], %[[CONSTANT_21]], %[[CONSTANT_22]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x7x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [3], [1, 2, 7]>}>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[CONCAT_2:[0-9]+]] = "opset.Concat_1"(%[[CONSTANT_23]], %[[CONSTANT_24]], %[[CONSTANT_25]]) <{axis = 0 : i64}>{{.*}} -> tensor<4xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[PAD_2]], %[[CONCAT_2]]) <{special_zero = false}>{{.*}} -> tensor<1x2x7x9xf32>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_26]], %[[CONSTANT_27]], %[[CONSTANT_28]], %[[CONSTANT_29]]){{.*}} -> tensor<1x2x7x7xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[SLICE_2]], %[[TRANSPOSE_2]]) <{auto_pad = "explicit", strides = array<i64: 1, 1>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 1, 2>, pads_end = array<i64: 1, 1>}>{{.*}} -> tensor<1x5x7x9xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 3, 1]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[CONVOLUTION]], %[[CONSTANT_30]]){{.*}} -> tensor<1x7x9x5xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x4x3x2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x2x2x5xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 2], [1, 1, 2, 1]>, dtype = i32}> : () -> tensor<2x2xi32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [2, 3]>, dtype = i32}> : () -> tensor<2xi32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%7 = "tf.Unknown"(%x, %w, %2, %3, %4, %5, %6) <{op_type = "XlaConvV2", given = {precision_config = "", LhsT = f32, preferred_element_type = f32, Tindices = i32, RhsT = f32, batch_group_count = 1 : i64, dimension_numbers = "8\00@\03\18\02 \03H\00P\03Z\02\01\022\02\00\01b\02\01\02"}}> : (tensor<1x4x3x2xf32>, tensor<3x2x2x5xf32>, tensor<2xi32>, tensor<2x2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%7) <{tensor_name = "XlaConvV2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// XlaConvV2-layouts-static
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2, 2], [-1, 0, 1, -2]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 3, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE:[0-9]+]] = "opset.Transpose_1"(%x, %[[CONSTANT_6]]){{.*}} -> tensor<1x2x6x8xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 2, 1, 3]>}>
// CHECK-NEXT: %[[TRANSPOSE_2:[0-9]+]] = "opset.Transpose_1"(%w, %[[CONSTANT_7]]){{.*}} -> tensor<5x2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, -1, 1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [0, 0, 0, -2]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[PAD:[0-9]+]] = "opset.Pad_12"(%[[TRANSPOSE]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]) <{pad_mode = "constant"}>{{.*}} -> tensor<1x2x5x7xf32>
// CHECK-NEXT: %[[CONVOLUTION:[0-9]+]] = "opset.Convolution_1"(%[[PAD]], %[[TRANSPOSE_2]]) <{auto_pad = "explicit", strides = array<i64: 1, 2>, dilations = array<i64: 1, 1>, pads_begin = array<i64: 0, 0>, pads_end = array<i64: 0, 0>}>{{.*}} -> tensor<1x5x3x3xf32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [4], [1, 3, 0, 2]>}>
// CHECK-NEXT: %[[TRANSPOSE_3:[0-9]+]] = "opset.Transpose_1"(%[[CONVOLUTION]], %[[CONSTANT_11]]){{.*}} -> tensor<5x3x1x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[TRANSPOSE_3]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<6x1x8x2xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<5x3x2x2xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 2]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 2], [-1, 0, 1, -2]>, dtype = i32}> : () -> tensor<2x2xi32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%7 = "tf.Unknown"(%x, %w, %2, %3, %4, %5, %6) <{op_type = "XlaConvV2", given = {precision_config = "", LhsT = f32, preferred_element_type = f32, Tindices = i32, RhsT = f32, batch_group_count = 1 : i64, dimension_numbers = "8\01@\03\18\02 \00H\02P\00Z\02\00\022\02\01\03b\02\03\01"}}> : (tensor<6x1x8x2xf32>, tensor<5x3x2x2xf32>, tensor<2xi32>, tensor<2x2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%7) <{tensor_name = "XlaConvV2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Addons>GatherTree-33-9
// CHECK-LABEL: builtin.module
// CHECK:      %[[GATHERTREE:[0-9]+]] = "opset.GatherTree_1"(%steps, %parents, %length, %token){{.*}} -> tensor<3x2x2xi32>
// CHECK-NEXT: "opset.Result_1"(%[[GATHERTREE]])
%steps = "stepwell.input"() <{tensor_name = "steps"}> : () -> tensor<3x2x2xi32>
%parents = "stepwell.input"() <{tensor_name = "parents"}> : () -> tensor<3x2x2xi32>
%length = "stepwell.input"() <{tensor_name = "length"}> : () -> tensor<2xi32>
%token = "stepwell.input"() <{tensor_name = "token"}> : () -> tensor<i32>
%4 = "tf.Unknown"(%steps, %parents, %length, %token) <{op_type = "Addons>GatherTree", given = {T = i32, end_mask = 0 : i64, ellipsis_mask = 0 : i64, new_axis_mask = 0 : i64, shrink_axis_mask = 0 : i64, Index = i32, begin_mask = 0 : i64}}> : (tensor<3x2x2xi32>, tensor<3x2x2xi32>, tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%4) <{tensor_name = "StridedSlice"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Integers of less than 32 bits are multiplied in i32
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x) <{destination_type = i32}>{{.*}} -> tensor<2x3xi32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%y) <{destination_type = i32}>{{.*}} -> tensor<3x4xi32>
// CHECK-NEXT: %[[EINSUM:[0-9]+]] = "opset.Einsum_7"(%[[CONVERT]], %[[CONVERT_2]]) <{equation = "ba,ac->bc"}>{{.*}} -> tensor<2x4xi32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[EINSUM]]) <{destination_type = i8}>{{.*}} -> tensor<2x4xi8>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_3]])
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xi8>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<3x4xi8>
%2 = "tf.Unknown"(%x, %y) <{op_type = "XlaDotV2", given = {preferred_element_type = i8, dimension_numbers = "\0A\01\01\12\01\00"}}> : (tensor<2x3xi8>, tensor<3x4xi8>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// More dimensions of one operand
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.XlaDotV2  ""  (f32[2,3], f32[3,4])
// CHECK-NEXT: dimension_numbers names more dimensions of one operand than of the other
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<3x4xf32>
%2 = "tf.Unknown"(%x, %y) <{op_type = "XlaDotV2", given = {preferred_element_type = f32, dimension_numbers = "\0A\01\01"}}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A dimension that is not there
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.XlaDotV2  ""  (f32[2,3], f32[3,4])
// CHECK-NEXT: dimension_numbers names a dimension that the operands have not, or names one twice
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<3x4xf32>
%2 = "tf.Unknown"(%x, %y) <{op_type = "XlaDotV2", given = {preferred_element_type = f32, dimension_numbers = "\0A\01\02\12\01\00"}}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Not a message
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.XlaDotV2  ""  (f32[2,3], f32[3,4])
// CHECK-NEXT: dimension_numbers is not a message of lists of numbers
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<3x4xf32>
%2 = "tf.Unknown"(%x, %y) <{op_type = "XlaDotV2", given = {preferred_element_type = f32, dimension_numbers = "\FF\01\01"}}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// A message that ends early
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.XlaDotV2  ""  (f32[2,3], f32[3,4])
// CHECK-NEXT: dimension_numbers ends within a number
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2x3xf32>
%y = "stepwell.input"() <{tensor_name = "y"}> : () -> tensor<3x4xf32>
%2 = "tf.Unknown"(%x, %y) <{op_type = "XlaDotV2", given = {preferred_element_type = f32, dimension_numbers = "\0A"}}> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%2) <{tensor_name = "z"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Groups of the batch
// CHECK-LABEL: the model: 1 of 9 operators cannot be lowered to opset
// CHECK-NEXT: tf.XlaConvV2  ""  (f32[1,6,7,4], f32[3,3,2,6], i32[2], i32[2,2], i32[2], i32[2], i32[])
// CHECK-NEXT: batch_group_count is not 1; OpenVINO has no convolution with groups of the batch
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x7x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x6xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 2], [1, 1, 1, 1]>, dtype = i32}> : () -> tensor<2x2xi32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%7 = "tf.Unknown"(%x, %w, %2, %3, %4, %5, %6) <{op_type = "XlaConvV2", given = {precision_config = "", LhsT = f32, preferred_element_type = f32, Tindices = i32, RhsT = f32, batch_group_count = 2 : i64, dimension_numbers = "8\00@\03\18\02 \03H\00P\03Z\02\01\022\02\00\01b\02\01\02"}}> : (tensor<1x6x7x4xf32>, tensor<3x3x2x6xf32>, tensor<2xi32>, tensor<2x2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%7) <{tensor_name = "XlaConvV2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Dimensions that are not there
// CHECK-LABEL: the model: 1 of 9 operators cannot be lowered to opset
// CHECK-NEXT: tf.XlaConvV2  ""  (f32[1,6,7,4], f32[3,3,2,6], i32[2], i32[2,2], i32[2], i32[2], i32[])
// CHECK-NEXT: dimension_numbers names the dimensions [5, 3, 1, 2] of an operand of rank 4
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x7x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x6xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 2], [1, 1, 1, 1]>, dtype = i32}> : () -> tensor<2x2xi32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%7 = "tf.Unknown"(%x, %w, %2, %3, %4, %5, %6) <{op_type = "XlaConvV2", given = {precision_config = "", LhsT = f32, preferred_element_type = f32, Tindices = i32, RhsT = f32, batch_group_count = 1 : i64, dimension_numbers = "8\05@\03\18\02 \03H\00P\03Z\02\01\022\02\00\01b\02\01\02"}}> : (tensor<1x6x7x4xf32>, tensor<3x3x2x6xf32>, tensor<2xi32>, tensor<2x2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%7) <{tensor_name = "XlaConvV2"}> : (tensor<*x!stepwell.dynamic>) -> ()

// -----

// Filters of an unknown number
// CHECK-LABEL: the model: 1 of 9 operators cannot be lowered to opset
// CHECK-NEXT: tf.XlaConvV2  ""  (f32[1,6,7,4], f32[3,3,2,?], i32[2], i32[2,2], i32[2], i32[2], i32[])
// CHECK-NEXT: the number of filters is not known; they are divided into groups
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<1x6x7x4xf32>
%w = "stepwell.input"() <{tensor_name = "w"}> : () -> tensor<3x3x2x?xf32>
%2 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [2, 2], [1, 1, 1, 1]>, dtype = i32}> : () -> tensor<2x2xi32>
%4 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%5 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [1, 1]>, dtype = i32}> : () -> tensor<2xi32>
%6 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%7 = "tf.Unknown"(%x, %w, %2, %3, %4, %5, %6) <{op_type = "XlaConvV2", given = {precision_config = "", LhsT = f32, preferred_element_type = f32, Tindices = i32, RhsT = f32, batch_group_count = 1 : i64, dimension_numbers = "8\00@\03\18\02 \03H\00P\03Z\02\01\022\02\00\01b\02\01\02"}}> : (tensor<1x6x7x4xf32>, tensor<3x3x2x?xf32>, tensor<2xi32>, tensor<2x2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<i32>) -> tensor<*x!stepwell.dynamic>
"stepwell.output"(%7) <{tensor_name = "XlaConvV2"}> : (tensor<*x!stepwell.dynamic>) -> ()
