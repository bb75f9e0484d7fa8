// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// Fill
// CHECK-LABEL: builtin.module
// CHECK:      %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%x1, %x0) <{mode = "numpy"}>{{.*}} -> tensor<?x?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[BROADCAST]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<f32>
%2 = "tf.Fill"(%x0, %x1) <{index_type = i32, T = f32}> : (tensor<2xi32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Fill"}> : (tensor<*xf32>) -> ()

// -----

// Fill to a scalar
// CHECK-LABEL: builtin.module
// CHECK:      %x0 = "opset.Parameter_1"(){{.*}} -> tensor<0xi32>
// CHECK-NEXT: %x1 = "opset.Parameter_1"(){{.*}} -> tensor<f32>
// CHECK-NEXT: "opset.Result_1"(%x1)
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<0xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<f32>
%2 = "tf.Fill"(%x0, %x1) <{index_type = i32, T = f32}> : (tensor<0xi32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%2) <{tensor_name = "Fill"}> : (tensor<*xf32>) -> ()

// -----

// Fill with a complex number
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%[[CONSTANT]]) <{destination_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[CONVERT]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[PARAMETER]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[BROADCAST]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<complex<f32>>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [2, 3]>, dtype = i32}> : () -> tensor<2xi32>
%2 = "tf.Fill"(%1, %x0) <{index_type = i32, T = complex<f32>}> : (tensor<2xi32>, tensor<complex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%2) <{tensor_name = "Fill"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// Fill with a string
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x1, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_2]], %[[CONSTANT_3]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x1) <{output_type = i64}>{{.*}} -> tensor<0xi64>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[RANGE]], %[[SHAPEOF]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[RESHAPE_2]], %x0) <{mode = "numpy"}>{{.*}} -> tensor<?x?xi64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[RESHAPE]], %[[BROADCAST]], %[[CONSTANT_5]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<?x?x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<!stepwell.string>
%2 = "tf.Fill"(%x0, %x1) <{index_type = i32, T = !stepwell.string}> : (tensor<2xi32>, tensor<!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%2) <{tensor_name = "Fill"}> : (tensor<*x!stepwell.string>) -> ()

// -----

// Empty
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [2], [2, 3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[CONSTANT]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[BROADCAST]])
%0 = "tf.Const"() <{value = #stepwell.constant<"i32", [2], [2, 3]>, dtype = i32}> : () -> tensor<2xi32>
%1 = "tf.Empty"(%0) <{init = true, dtype = f32}> : (tensor<2xi32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "Empty"}> : (tensor<*xf32>) -> ()

// -----

// OnesLike of complex numbers
// CHECK-LABEL: builtin.module
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[PARAMETER]]) <{output_type = i64}>{{.*}} -> tensor<3xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[BROADCAST]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xcomplex<f32>>
%1 = "tf.OnesLike"(%x0) <{T = complex<f32>}> : (tensor<2x3xcomplex<f32>>) -> tensor<*xcomplex<f32>>
"stepwell.output"(%1) <{tensor_name = "OnesLike"}> : (tensor<*xcomplex<f32>>) -> ()

// -----

// ZerosLike
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x0) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[SHAPEOF]]) <{mode = "numpy"}>{{.*}} -> tensor<2x3xf32>
// CHECK-NEXT: "opset.Result_1"(%[[BROADCAST]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x3xf32>
%1 = "tf.ZerosLike"(%x0) <{T = f32}> : (tensor<2x3xf32>) -> tensor<*xf32>
"stepwell.output"(%1) <{tensor_name = "ZerosLike"}> : (tensor<*xf32>) -> ()

// -----

// Range: one that runs away from its limit is empty
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%x2, %[[CONSTANT]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%x0, %x1){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%x0, %x1){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[MAXIMUM]], %[[MINIMUM]]){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%x0, %[[SELECT]], %x2) <{output_type = i32}>{{.*}} -> tensor<?xi32>
// CHECK-NEXT: "opset.Result_1"(%[[RANGE]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<i32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<i32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<i32>
%3 = "tf.Range"(%x0, %x1, %x2) <{Tidx = i32}> : (tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<*xi32>
"stepwell.output"(%3) <{tensor_name = "Range"}> : (tensor<*xi32>) -> ()

// -----

// Range of a narrow type
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x0) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%x1) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%x2) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[GREATER:[0-9]+]] = "opset.Greater_1"(%[[CONVERT_3]], %[[CONSTANT]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[MINIMUM:[0-9]+]] = "opset.Minimum_1"(%[[CONVERT]], %[[CONVERT_2]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[SELECT:[0-9]+]] = "opset.Select_1"(%[[GREATER]], %[[MAXIMUM]], %[[MINIMUM]]){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONVERT]], %[[SELECT]], %[[CONVERT_3]]) <{output_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%[[RANGE]]) <{destination_type = bf16}>{{.*}} -> tensor<?xbf16>
// CHECK-NEXT: "opset.Result_1"(%[[CONVERT_4]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<bf16>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<bf16>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<bf16>
%3 = "tf.Range"(%x0, %x1, %x2) <{Tidx = bf16}> : (tensor<bf16>, tensor<bf16>, tensor<bf16>) -> tensor<*xbf16>
"stepwell.output"(%3) <{tensor_name = "Range"}> : (tensor<*xbf16>) -> ()

// -----

// LinSpace
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%x2) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[SUBTRACT]], %[[CONSTANT_2]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[SUBTRACT_2:[0-9]+]] = "opset.Subtract_1"(%x1, %x0){{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%[[MAXIMUM]]) <{destination_type = f32}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[DIVIDE:[0-9]+]] = "opset.Divide_1"(%[[SUBTRACT_2]], %[[CONVERT_2]]) <{m_pythondiv = true{{.*}} -> tensor<f32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [1]>}>
// CHECK-NEXT: %[[RANGE:[0-9]+]] = "opset.Range_4"(%[[CONSTANT_3]], %[[CONVERT]], %[[CONSTANT_4]]) <{output_type = i64}>{{.*}} -> tensor<?xi64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%[[RANGE]]) <{destination_type = f32}>{{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[MULTIPLY:[0-9]+]] = "opset.Multiply_1"(%[[CONVERT_3]], %[[DIVIDE]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: %[[ADD:[0-9]+]] = "opset.Add_1"(%x0, %[[MULTIPLY]]){{.*}} -> tensor<?xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ADD]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<f32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<f32>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<i32>
%3 = "tf.LinSpace"(%x0, %x1, %x2) <{Tidx = i32, T = f32}> : (tensor<f32>, tensor<f32>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%3) <{tensor_name = "LinSpace"}> : (tensor<*xf32>) -> ()

// -----

// OneHot
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [1.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[ONEHOT:[0-9]+]] = "opset.OneHot_1"(%x0, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x3x2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[ONEHOT]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2x2xi32>
%1 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%3 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%4 = "tf.OneHot"(%x0, %1, %2, %3) <{axis = 1 : i64, TI = i32, T = f32}> : (tensor<2x2xi32>, tensor<i32>, tensor<f32>, tensor<f32>) -> tensor<*xf32>
"stepwell.output"(%4) <{tensor_name = "OneHot"}> : (tensor<*xf32>) -> ()

// -----

// OneHot of strings: gathered by 0 and 1
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[ONEHOT:[0-9]+]] = "opset.OneHot_1"(%x0, %[[CONSTANT]], %[[CONSTANT_2]], %[[CONSTANT_3]]) <{axis = 1 : i64}>{{.*}} -> tensor<2x2xi32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%x2, %[[CONSTANT_4]]){{.*}} -> tensor<1x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE_2:[0-9]+]] = "opset.Unsqueeze_1"(%x1, %[[CONSTANT_5]]){{.*}} -> tensor<1x!stepwell.string>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[UNSQUEEZE]], %[[UNSQUEEZE_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[CONCAT]], %[[ONEHOT]], %[[CONSTANT_6]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2x2x!stepwell.string>
// CHECK-NEXT: "opset.Result_1"(%[[GATHER]])
%x0 = "stepwell.input"() <{tensor_name = "x0"}> : () -> tensor<2xi32>
%x1 = "stepwell.input"() <{tensor_name = "x1"}> : () -> tensor<!stepwell.string>
%x2 = "stepwell.input"() <{tensor_name = "x2"}> : () -> tensor<!stepwell.string>
%3 = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%4 = "tf.OneHot"(%x0, %3, %x1, %x2) <{axis = -1 : i64, TI = i32, T = !stepwell.string}> : (tensor<2xi32>, tensor<i32>, tensor<!stepwell.string>, tensor<!stepwell.string>) -> tensor<*x!stepwell.string>
"stepwell.output"(%4) <{tensor_name = "OneHot"}> : (tensor<*x!stepwell.string>) -> ()
