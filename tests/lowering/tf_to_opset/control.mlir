// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-raise-control-flow,tf-to-opset" | filecheck %s

// IfRegion -> If
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.If_8"(%p, %x) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK:      %a = "opset.Add_1"(%[[PARAMETER]], %one_1){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%a)
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %d = "opset.Multiply_1"(%[[PARAMETER_2]], %[[PARAMETER_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%d)
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%a = "tf.AddV2"(%t, %one) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xf32>
%d = "tf.Mul"(%f, %f) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
%y, %y_index = "tf.Merge"(%d, %a) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<*xf32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// Branches of different rank
// CHECK-LABEL: builtin.module
// CHECK:      %y = "opset.If_8"(%p, %x) <{then_input_ports = [], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
// CHECK:      "opset.Result_1"(%one_1)
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[PARAMETER]])
// CHECK-NEXT: }){{.*}} -> tensor<?xf32, #stepwell.bounds<"1..2">>
// CHECK-NEXT: "opset.Result_1"(%y)
%p = "stepwell.input"() <{tensor_name = "p"}> : () -> tensor<i1>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%one = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%f, %t = "tf.Switch"(%x, %p) <{T = f32}> : (tensor<2xf32>, tensor<i1>) -> (tensor<*xf32>, tensor<*xf32>)
%y, %y_index = "tf.Merge"(%f, %one) <{T = f32, N = 2 : i64}> : (tensor<*xf32>, tensor<f32>) -> (tensor<*xf32>, tensor<*xi32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// CaseRegion -> Ifs, each of which leaves half of the branches
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[GREATEREQUAL:[0-9]+]] = "opset.GreaterEqual_1"(%i, %[[CONSTANT]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %[[LESS:[0-9]+]] = "opset.Less_1"(%i, %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[LOGICALAND:[0-9]+]] = "opset.LogicalAnd_1"(%[[GREATEREQUAL]], %[[LESS]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [2]>}>
// CHECK-NEXT: %[[LESS_2:[0-9]+]] = "opset.Less_1"(%i, %[[CONSTANT_3]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[LOGICALAND_2:[0-9]+]] = "opset.LogicalAnd_1"(%[[GREATEREQUAL]], %[[LESS_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: %y = "opset.If_8"(%[[LOGICALAND]], %x, %[[LOGICALAND_2]]) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 1 : i64, parameter = 1 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK:      %a0 = "opset.Add_1"(%[[PARAMETER]], %k0_1){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%a0)
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[PARAMETER_3:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK:      %[[IF:[0-9]+]] = "opset.If_8"(%[[PARAMETER_2]], %[[PARAMETER_3]]) <{then_input_ports = [{external = 1 : i64, parameter = 0 : i64}], else_input_ports = [{external = 1 : i64, parameter = 0 : i64}], then_output_ports = [{external = 0 : i64, result = 0 : i64}], else_output_ports = [{external = 0 : i64, result = 0 : i64}]}> ({
// CHECK-NEXT: %[[PARAMETER_4:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK:      %a1 = "opset.Add_1"(%[[PARAMETER_4]], %k1_2){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%a1)
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[PARAMETER_5:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK:      %a2 = "opset.Add_1"(%[[PARAMETER_5]], %k2_2){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%a2)
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%[[IF]])
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%k0 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%k1 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%k2 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [2.0]>, dtype = f32}> : () -> tensor<f32>
%y = "tf.CaseRegion"(%i) ({
  %a0 = "tf.AddV2"(%x, %k0) <{T = f32}> : (tensor<2xf32>, tensor<f32>) -> tensor<*xf32>
  "stepwell.yield"(%a0) : (tensor<*xf32>) -> ()
}, {
  %a1 = "tf.AddV2"(%x, %k1) <{T = f32}> : (tensor<2xf32>, tensor<f32>) -> tensor<*xf32>
  "stepwell.yield"(%a1) : (tensor<*xf32>) -> ()
}, {
  %a2 = "tf.AddV2"(%x, %k2) <{T = f32}> : (tensor<2xf32>, tensor<f32>) -> tensor<*xf32>
  "stepwell.yield"(%a2) : (tensor<*xf32>) -> ()
}) : (tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// CaseRegion of a known index out of range: the last branch
// CHECK-LABEL: builtin.module
// CHECK:      %a1 = "opset.Add_1"(%x, %k1){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%a1)
%i = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%k0 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%k1 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [1.0]>, dtype = f32}> : () -> tensor<f32>
%y = "tf.CaseRegion"(%i) ({
  %a0 = "tf.AddV2"(%x, %k0) <{T = f32}> : (tensor<2xf32>, tensor<f32>) -> tensor<*xf32>
  "stepwell.yield"(%a0) : (tensor<*xf32>) -> ()
}, {
  %a1 = "tf.AddV2"(%x, %k1) <{T = f32}> : (tensor<2xf32>, tensor<f32>) -> tensor<*xf32>
  "stepwell.yield"(%a1) : (tensor<*xf32>) -> ()
}) : (tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// CaseRegion of one branch
// CHECK-LABEL: builtin.module
// CHECK:      %a0 = "opset.Add_1"(%x, %k0){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%a0)
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%k0 = "tf.Const"() <{value = #stepwell.constant<"f32", [], [0.0]>, dtype = f32}> : () -> tensor<f32>
%y = "tf.CaseRegion"(%i) ({
  %a0 = "tf.AddV2"(%x, %k0) <{T = f32}> : (tensor<2xf32>, tensor<f32>) -> tensor<*xf32>
  "stepwell.yield"(%a0) : (tensor<*xf32>) -> ()
}) : (tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// CaseRegion without branches
// CHECK-LABEL: the model: 1 of 4 operators cannot be lowered to opset
// CHECK-NEXT: tf.CaseRegion  ""  (i32[])
// CHECK-NEXT: it has no branches
%i = "stepwell.input"() <{tensor_name = "i"}> : () -> tensor<i32>
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "tf.CaseRegion"(%i) () : (tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// ToBool of a number: not zero
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %y = "opset.NotEqual_1"(%x, %[[CONSTANT]]){{.*}} -> tensor<i1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<f32>
%y = "tf.ToBool"(%x) <{T = f32}> : (tensor<f32>) -> tensor<*xi1>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi1>) -> ()

// -----

// ToBool of a boolean
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<i1>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<i1>
%y = "tf.ToBool"(%x) <{T = i1}> : (tensor<i1>) -> tensor<*xi1>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi1>) -> ()

// -----

// ToBool of a string: not empty
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%x, %[[CONSTANT]]) <{special_zero = false}>{{.*}} -> tensor<1x!stepwell.string>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"string", [1], [[0]]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_2]]) <{axis = 0 : i64}>{{.*}} -> tensor<2x!stepwell.string>
// CHECK-NEXT: %[[STRINGTENSORUNPACK:[0-9]+]], %[[STRINGTENSORUNPACK_2:[0-9]+]], %[[STRINGTENSORUNPACK_3:[0-9]+]] = "opset.StringTensorUnpack_15"(%[[CONCAT]]){{.*}} -> (tensor<2xi32>, tensor<2xi32>, tensor<?xui8>)
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%[[STRINGTENSORUNPACK]], %[[CONSTANT_3]], %[[CONSTANT_4]], %[[CONSTANT_5]], %[[CONSTANT_6]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[STRINGTENSORUNPACK_2]], %[[CONSTANT_7]], %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[SUBTRACT:[0-9]+]] = "opset.Subtract_1"(%[[SLICE_2]], %[[SLICE]]){{.*}} -> tensor<1xi32>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SUBTRACT]], %[[CONSTANT_11]], %[[CONSTANT_12]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %y = "opset.Greater_1"(%[[GATHER]], %[[CONSTANT_13]]){{.*}} -> tensor<i1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<!stepwell.string>
%y = "tf.ToBool"(%x) <{T = !stepwell.string}> : (tensor<!stepwell.string>) -> tensor<*xi1>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi1>) -> ()

// -----

// ToBool of a tensor of known and of unknown size: whether it has elements
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %y = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%y = "tf.ToBool"(%x) <{T = f32}> : (tensor<2xf32>) -> tensor<*xi1>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi1>) -> ()

// -----

// ToBool of a tensor of unknown size
// CHECK-LABEL: builtin.module
// CHECK:      %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%x) <{output_type = i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[REDUCEPROD:[0-9]+]] = "opset.ReduceProd_1"(%[[SHAPEOF]], %[[CONSTANT]]) <{keep_dims = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %y = "opset.Greater_1"(%[[REDUCEPROD]], %[[CONSTANT_2]]){{.*}} -> tensor<i1>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<?xf32>
%y = "tf.ToBool"(%x) <{T = f32}> : (tensor<?xf32>) -> tensor<*xi1>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi1>) -> ()

// -----

// ToBool of a tensor of unknown rank
// CHECK-LABEL: the model: 1 of 3 operators cannot be lowered to opset
// CHECK-NEXT: tf.ToBool  ""  (f32[...])
// CHECK-NEXT: the rank is not known; what is true of a tensor depends on it
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<*xf32>
%y = "tf.ToBool"(%x) <{T = f32}> : (tensor<*xf32>) -> tensor<*xi1>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xi1>) -> ()

// -----

// An input that was frozen to a value, and is an output.
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.constant"() <{value = #stepwell.constant<"f32", [2], [1.0, 2.0]>}> : () -> tensor<2xf32>
"stepwell.output"(%x) <{tensor_name = "y"}> : (tensor<2xf32>) -> ()
