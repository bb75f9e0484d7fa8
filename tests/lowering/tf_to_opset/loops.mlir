// RUN: stepwell opt %s --split-input-file --verify-diagnostics -p "tf-to-opset" | filecheck %s

// A loop that counts to a value known at run time: that is the trip count
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %y = "opset.Loop_5"(%[[MAXIMUM]], %[[CONSTANT_2]], %zero, %x) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %j = "opset.Add_1"(%i, %one_1){{.*}} -> tensor<i32>
// CHECK-NEXT: %w = "opset.Add_1"(%v, %v){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%j)
// CHECK-NEXT: "opset.Result_1"(%w)
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_3]])
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%r, %y = "tf.WhileRegion"(%zero, %x) ({
^bb0(%ic: tensor<*xi32>, %vc: tensor<*xf32>):
  %lt = "tf.Less"(%ic, %n) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi1>
  "stepwell.yield"(%lt) : (tensor<*xi1>) -> ()
}, {
^bb0(%i: tensor<*xi32>, %v: tensor<*xf32>):
  %j = "tf.AddV2"(%i, %one) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi32>
  %w = "tf.AddV2"(%v, %v) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  "stepwell.yield"(%j, %w) : (tensor<*xi32>, tensor<*xf32>) -> ()
}) : (tensor<i32>, tensor<2xf32>) -> (tensor<*xi32>, tensor<*xf32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A loop that counts to a constant, by twos, and beyond
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %r, %y = "opset.Loop_5"(%[[CONSTANT_3]], %[[CONSTANT_4]], %zero, %x) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %j = "opset.Add_1"(%i, %two_1){{.*}} -> tensor<i32>
// CHECK-NEXT: %w = "opset.Add_1"(%v, %v){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%j)
// CHECK-NEXT: "opset.Result_1"(%w)
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_5]])
// CHECK-NEXT: }){{.*}} -> (tensor<i32>, tensor<2xf32>)
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%r)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%n = "tf.Const"() <{value = #stepwell.constant<"i32", [], [5]>, dtype = i32}> : () -> tensor<i32>
%two = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%r, %y = "tf.WhileRegion"(%zero, %x) ({
^bb0(%ic: tensor<*xi32>, %vc: tensor<*xf32>):
  %lt = "tf.GreaterEqual"(%n, %ic) <{T = i32}> : (tensor<i32>, tensor<*xi32>) -> tensor<*xi1>
  "stepwell.yield"(%lt) : (tensor<*xi1>) -> ()
}, {
^bb0(%i: tensor<*xi32>, %v: tensor<*xf32>):
  %j = "tf.AddV2"(%i, %two) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi32>
  %w = "tf.AddV2"(%v, %v) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  "stepwell.yield"(%j, %w) : (tensor<*xi32>, tensor<*xf32>) -> ()
}) : (tensor<i32>, tensor<2xf32>) -> (tensor<*xi32>, tensor<*xf32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%r) <{tensor_name = "r"}> : (tensor<*xi32>) -> ()

// -----

// A loop without a round
// CHECK-LABEL: builtin.module
// CHECK:      %x = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %zero = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %one = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [1]>}>
// CHECK-NEXT: %n = "opset.Constant_1"() <{value = #stepwell.constant<"i32", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: "opset.Result_1"(%x)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%n = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%r, %y = "tf.WhileRegion"(%zero, %x) ({
^bb0(%ic: tensor<*xi32>, %vc: tensor<*xf32>):
  %lt = "tf.Less"(%ic, %n) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi1>
  "stepwell.yield"(%lt) : (tensor<*xi1>) -> ()
}, {
^bb0(%i: tensor<*xi32>, %v: tensor<*xf32>):
  %j = "tf.AddV2"(%i, %one) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi32>
  %w = "tf.AddV2"(%v, %v) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  "stepwell.yield"(%j, %w) : (tensor<*xi32>, tensor<*xf32>) -> ()
}) : (tensor<i32>, tensor<2xf32>) -> (tensor<*xi32>, tensor<*xf32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A loop whose condition needs its values: computed before the first round, and in each for the next
// CHECK-LABEL: builtin.module
// CHECK:      %s = "opset.ReduceMax_1"(%x, %axis) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %lt = "opset.Less_1"(%s, %most){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [-1]>}>
// CHECK-NEXT: %y = "opset.Loop_5"(%[[CONSTANT]], %lt, %x) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}], output_ports = [{external = -1 : i64, result = 1 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}]}> ({
// CHECK:      %w = "opset.Add_1"(%v, %v){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %s_1 = "opset.ReduceMax_1"(%w, %axis_1) <{keep_dims = false}>{{.*}} -> tensor<f32>
// CHECK-NEXT: %lt_1 = "opset.Less_1"(%s_1, %most_1){{.*}} -> tensor<i1>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%lt_1, %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1xi1>
// CHECK-NEXT: "opset.Result_1"(%w)
// CHECK-NEXT: "opset.Result_1"(%[[RESHAPE]])
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%most = "tf.Const"() <{value = #stepwell.constant<"f32", [], [9.0]>, dtype = f32}> : () -> tensor<f32>
%axis = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [0]>, dtype = i32}> : () -> tensor<1xi32>
%y = "tf.WhileRegion"(%x) ({
^bb0(%vc: tensor<*xf32>):
  %s = "tf.Max"(%vc, %axis) <{T = f32, Tidx = i32, keep_dims = false}> : (tensor<*xf32>, tensor<1xi32>) -> tensor<*xf32>
  %lt = "tf.Less"(%s, %most) <{T = f32}> : (tensor<*xf32>, tensor<f32>) -> tensor<*xi1>
  "stepwell.yield"(%lt) : (tensor<*xi1>) -> ()
}, {
^bb0(%v: tensor<*xf32>):
  %w = "tf.AddV2"(%v, %v) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  "stepwell.yield"(%w) : (tensor<*xf32>) -> ()
}) : (tensor<2xf32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A state that no round changes is used from outside
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONVERT]], %[[CONSTANT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %y = "opset.Loop_5"(%[[MAXIMUM]], %[[CONSTANT_2]], %zero, %x, %k) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<f32>
// CHECK:      %j = "opset.Add_1"(%i, %one_1){{.*}} -> tensor<i32>
// CHECK-NEXT: %w = "opset.Add_1"(%v, %[[PARAMETER]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%j)
// CHECK-NEXT: "opset.Result_1"(%w)
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_3]])
// CHECK-NEXT: }){{.*}} -> tensor<2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
// CHECK-NEXT: "opset.Result_1"(%k)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%k = "stepwell.input"() <{tensor_name = "k"}> : () -> tensor<f32>
%r, %y, %z = "tf.WhileRegion"(%zero, %x, %k) ({
^bb0(%ic: tensor<*xi32>, %vc: tensor<*xf32>, %uc: tensor<*xf32>):
  %lt = "tf.Less"(%ic, %n) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi1>
  "stepwell.yield"(%lt) : (tensor<*xi1>) -> ()
}, {
^bb0(%i: tensor<*xi32>, %v: tensor<*xf32>, %u: tensor<*xf32>):
  %j = "tf.AddV2"(%i, %one) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi32>
  %w = "tf.AddV2"(%v, %u) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  "stepwell.yield"(%j, %w, %u) : (tensor<*xi32>, tensor<*xf32>, tensor<*xf32>) -> ()
}) : (tensor<i32>, tensor<2xf32>, tensor<f32>) -> (tensor<*xi32>, tensor<*xf32>, tensor<*xf32>)
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
"stepwell.output"(%z) <{tensor_name = "z"}> : (tensor<*xf32>) -> ()

// -----

// Elements read at a counter are slices, elements set at one are joined
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONVERT_2]], %[[CONSTANT]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%zero) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_3]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[MAXIMUM]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%q, %[[RESHAPE]], %[[RESHAPE_2]], %[[CONSTANT_4]], %[[CONSTANT_5]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %r, %[[LOOP:[0-9]+]] = "opset.Loop_5"(%[[MAXIMUM]], %[[CONSTANT_6]], %zero, %[[SLICE]]) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}]}> ({
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %e = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_7]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      %w = "opset.Add_1"(%e, %e){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %j = "opset.Add_1"(%i, %one_1){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%w, %[[CONSTANT_8]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%j)
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_9]])
// CHECK-NEXT: }){{.*}} -> (tensor<i32>, tensor<?x2xf32>)
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[MAXIMUM]], %[[CONSTANT_11]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %y = "opset.Slice_8"(%[[LOOP]], %[[CONSTANT_10]], %[[RESHAPE_3]], %[[CONSTANT_12]], %[[CONSTANT_13]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<?x2xf32>
%l = "tf.TensorListFromTensor"(%q, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<?x2xf32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%r, %z = "tf.WhileRegion"(%zero, %m) ({
^bb0(%ic: tensor<*xi32>, %oc: tensor<*x!stepwell.variant>):
  %lt = "tf.Less"(%ic, %n) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi1>
  "stepwell.yield"(%lt) : (tensor<*xi1>) -> ()
}, {
^bb0(%i: tensor<*xi32>, %o: tensor<*x!stepwell.variant>):
  %e = "tf.TensorListGetItem"(%l, %i, %any) <{element_dtype = f32, Tshape = i32}> : (tensor<*x!stepwell.variant>, tensor<*xi32>, tensor<i32>) -> tensor<*xf32>
  %w = "tf.AddV2"(%e, %e) <{T = f32}> : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
  %p = "tf.TensorListSetItem"(%o, %i, %w) <{element_dtype = f32, resize_if_index_out_of_bounds = false}> : (tensor<*x!stepwell.variant>, tensor<*xi32>, tensor<*xf32>) -> tensor<*x!stepwell.variant>
  %j = "tf.AddV2"(%i, %one) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi32>
  "stepwell.yield"(%j, %p) : (tensor<*xi32>, tensor<*x!stepwell.variant>) -> ()
}) : (tensor<i32>, tensor<*x!stepwell.variant>) -> (tensor<*xi32>, tensor<*x!stepwell.variant>)
%y = "tf.TensorListStack"(%z, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// The same backwards, from a list of known length, into one of zeros that has more
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [5]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT]], %[[CONSTANT_3]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT_2]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<5x2xf32>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST]], %[[CONSTANT_5]]) <{special_zero = true}>{{.*}} -> tensor<5x2xf32>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2147483648]>}>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE:[0-9]+]] = "opset.Slice_8"(%q, %[[CONSTANT_8]], %[[CONSTANT_9]], %[[CONSTANT_10]], %[[CONSTANT_11]]){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [3]>}>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %r, %[[LOOP:[0-9]+]] = "opset.Loop_5"(%[[CONSTANT_12]], %[[CONSTANT_13]], %last, %[[SLICE]]) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 0 : i64}, {external = 1 : i64, result = 1 : i64, axis = 0 : i64, start = 0 : i64, end = -1 : i64, stride = 1 : i64, part_size = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}]}> ({
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %e = "opset.Squeeze_15"(%[[PARAMETER]], %[[CONSTANT_14]]) <{allow_axis_skip = false}>{{.*}} -> tensor<2xf32>
// CHECK:      %j = "opset.Add_1"(%i, %minus_1){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_15:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%e, %[[CONSTANT_15]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_16:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%j)
// CHECK-NEXT: "opset.Result_1"(%[[UNSQUEEZE]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_16]])
// CHECK-NEXT: }){{.*}} -> (tensor<i32>, tensor<3x2xf32>)
// CHECK-NEXT: %[[CONSTANT_17:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_18:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-2147483648]>}>
// CHECK-NEXT: %[[CONSTANT_19:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [-1]>}>
// CHECK-NEXT: %[[CONSTANT_20:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_2:[0-9]+]] = "opset.Slice_8"(%[[LOOP]], %[[CONSTANT_17]], %[[CONSTANT_18]], %[[CONSTANT_19]], %[[CONSTANT_20]]){{.*}} -> tensor<3x2xf32>
// CHECK-NEXT: %[[CONSTANT_21:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [5]>}>
// CHECK-NEXT: %[[CONSTANT_22:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [0], []>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_21]], %[[CONSTANT_22]]) <{special_zero = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%last) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_23:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_4:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_23]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_24:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_5:[0-9]+]] = "opset.Reshape_1"(%[[CONSTANT_7]], %[[CONSTANT_24]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_25:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [3]>}>
// CHECK-NEXT: %[[CONSTANT_26:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_27:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_28:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_29:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_3:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_27]], %[[CONSTANT_26]], %[[CONSTANT_28]], %[[CONSTANT_29]]){{.*}} -> tensor<0x2xf32>
// CHECK-NEXT: %[[CONSTANT_30:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [9223372036854775807]>}>
// CHECK-NEXT: %[[CONSTANT_31:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[CONSTANT_32:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SLICE_4:[0-9]+]] = "opset.Slice_8"(%[[RESHAPE_2]], %[[CONSTANT_25]], %[[CONSTANT_30]], %[[CONSTANT_31]], %[[CONSTANT_32]]){{.*}} -> tensor<2x2xf32>
// CHECK-NEXT: %y = "opset.Concat_1"(%[[SLICE_2]], %[[SLICE_4]]) <{axis = 0 : i64}>{{.*}} -> tensor<5x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%n = "tf.Const"() <{value = #stepwell.constant<"i32", [], [3]>, dtype = i32}> : () -> tensor<i32>
%minus = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%last = "tf.Const"() <{value = #stepwell.constant<"i32", [], [2]>, dtype = i32}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%q = "stepwell.input"() <{tensor_name = "q"}> : () -> tensor<3x2xf32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [2]>, dtype = i32}> : () -> tensor<1xi32>
%more = "tf.Const"() <{value = #stepwell.constant<"i32", [], [5]>, dtype = i32}> : () -> tensor<i32>
%l = "tf.TensorListFromTensor"(%q, %any) <{element_dtype = f32, shape_type = i32}> : (tensor<3x2xf32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%m = "tf.TensorListReserve"(%s, %more) <{element_dtype = f32, shape_type = i32}> : (tensor<1xi32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%r, %z = "tf.WhileRegion"(%last, %m) ({
^bb0(%ic: tensor<*xi32>, %oc: tensor<*x!stepwell.variant>):
  %lt = "tf.GreaterEqual"(%ic, %zero) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi1>
  "stepwell.yield"(%lt) : (tensor<*xi1>) -> ()
}, {
^bb0(%i: tensor<*xi32>, %o: tensor<*x!stepwell.variant>):
  %e = "tf.TensorListGetItem"(%l, %i, %any) <{element_dtype = f32, Tshape = i32}> : (tensor<*x!stepwell.variant>, tensor<*xi32>, tensor<i32>) -> tensor<*xf32>
  %p = "tf.TensorListSetItem"(%o, %i, %e) <{element_dtype = f32, resize_if_index_out_of_bounds = false}> : (tensor<*x!stepwell.variant>, tensor<*xi32>, tensor<*xf32>) -> tensor<*x!stepwell.variant>
  %j = "tf.AddV2"(%i, %minus) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi32>
  "stepwell.yield"(%j, %p) : (tensor<*xi32>, tensor<*x!stepwell.variant>) -> ()
}) : (tensor<i32>, tensor<*x!stepwell.variant>) -> (tensor<*xi32>, tensor<*x!stepwell.variant>)
%y = "tf.TensorListStack"(%z, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A list whose elements a round also reads is a state
// CHECK-LABEL: builtin.module
// CHECK:      %[[CONVERT:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"f32", [], [0.0]>}>
// CHECK-NEXT: %[[CONSTANT_2:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT]], %[[CONSTANT_2]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_3:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [2]>}>
// CHECK-NEXT: %[[CONCAT:[0-9]+]] = "opset.Concat_1"(%[[RESHAPE]], %[[CONSTANT_3]]) <{axis = 0 : i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[BROADCAST:[0-9]+]] = "opset.Broadcast_3"(%[[CONSTANT]], %[[CONCAT]]) <{mode = "numpy"}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONSTANT_4:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [2], [0, 2]>}>
// CHECK-NEXT: %[[RESHAPE_2:[0-9]+]] = "opset.Reshape_1"(%[[BROADCAST]], %[[CONSTANT_4]]) <{special_zero = true}>{{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[CONVERT_2:[0-9]+]] = "opset.Convert_1"(%n) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_5:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[MAXIMUM:[0-9]+]] = "opset.Maximum_1"(%[[CONVERT_2]], %[[CONSTANT_5]]){{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_6:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [], [true]>}>
// CHECK-NEXT: %y = "opset.Loop_5"(%[[MAXIMUM]], %[[CONSTANT_6]], %zero, %[[RESHAPE_2]], %x) <{input_ports = [{external = 2 : i64, parameter = 0 : i64}, {external = 3 : i64, parameter = 1 : i64}, {external = 4 : i64, parameter = 2 : i64}], output_ports = [{external = -1 : i64, result = 2 : i64, purpose = "execution_condition"}, {external = 0 : i64, result = 1 : i64}], back_edges = [{result = 0 : i64, parameter = 0 : i64}, {result = 1 : i64, parameter = 1 : i64}]}> ({
// CHECK:      %[[PARAMETER:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %[[PARAMETER_2:[0-9]+]] = "opset.Parameter_1"(){{.*}} -> tensor<2xf32>
// CHECK:      %[[CONVERT_3:[0-9]+]] = "opset.Convert_1"(%i) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_7:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %e = "opset.Gather_8"(%[[PARAMETER]], %[[CONVERT_3]], %[[CONSTANT_7]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<2xf32>
// CHECK-NEXT: %w = "opset.Add_1"(%e, %[[PARAMETER_2]]){{.*}} -> tensor<2xf32>
// CHECK-NEXT: %[[SHAPEOF:[0-9]+]] = "opset.ShapeOf_3"(%[[PARAMETER]]) <{output_type = i64}>{{.*}} -> tensor<2xi64>
// CHECK-NEXT: %[[CONSTANT_8:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[CONSTANT_9:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[GATHER:[0-9]+]] = "opset.Gather_8"(%[[SHAPEOF]], %[[CONSTANT_8]], %[[CONSTANT_9]]) <{batch_dims = 0 : i64}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_10:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[SQUEEZE:[0-9]+]] = "opset.Squeeze_15"(%[[GATHER]], %[[CONSTANT_10]]) <{allow_axis_skip = false}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONVERT_4:[0-9]+]] = "opset.Convert_1"(%i) <{destination_type = i64}>{{.*}} -> tensor<i64>
// CHECK-NEXT: %[[CONSTANT_11:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [0]>}>
// CHECK-NEXT: %[[UNSQUEEZE:[0-9]+]] = "opset.Unsqueeze_1"(%w, %[[CONSTANT_11]]){{.*}} -> tensor<1x2xf32>
// CHECK-NEXT: %[[CONSTANT_12:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [1], [1]>}>
// CHECK-NEXT: %[[RESHAPE_3:[0-9]+]] = "opset.Reshape_1"(%[[CONVERT_4]], %[[CONSTANT_12]]) <{special_zero = false}>{{.*}} -> tensor<1xi64>
// CHECK-NEXT: %[[CONSTANT_13:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"i64", [], [0]>}>
// CHECK-NEXT: %[[SCATTERUPDATE:[0-9]+]] = "opset.ScatterUpdate_3"(%[[PARAMETER]], %[[RESHAPE_3]], %[[UNSQUEEZE]], %[[CONSTANT_13]]){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: %j = "opset.Add_1"(%i, %one_1){{.*}} -> tensor<i32>
// CHECK-NEXT: %[[CONSTANT_14:[0-9]+]] = "opset.Constant_1"() <{value = #stepwell.constant<"boolean", [1], [true]>}>
// CHECK-NEXT: "opset.Result_1"(%j)
// CHECK-NEXT: "opset.Result_1"(%[[SCATTERUPDATE]])
// CHECK-NEXT: "opset.Result_1"(%[[CONSTANT_14]])
// CHECK-NEXT: }){{.*}} -> tensor<?x2xf32>
// CHECK-NEXT: "opset.Result_1"(%y)
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%s = "tf.Const"() <{value = #stepwell.constant<"i32", [1], [2]>, dtype = i32}> : () -> tensor<1xi32>
%m = "tf.TensorListReserve"(%s, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<1xi32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%r, %z = "tf.WhileRegion"(%zero, %m) ({
^bb0(%ic: tensor<*xi32>, %oc: tensor<*x!stepwell.variant>):
  %lt = "tf.Less"(%ic, %n) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi1>
  "stepwell.yield"(%lt) : (tensor<*xi1>) -> ()
}, {
^bb0(%i: tensor<*xi32>, %o: tensor<*x!stepwell.variant>):
  %e = "tf.TensorListGetItem"(%o, %i, %any) <{element_dtype = f32, Tshape = i32}> : (tensor<*x!stepwell.variant>, tensor<*xi32>, tensor<i32>) -> tensor<*xf32>
  %w = "tf.AddV2"(%e, %x) <{T = f32}> : (tensor<*xf32>, tensor<2xf32>) -> tensor<*xf32>
  %p = "tf.TensorListSetItem"(%o, %i, %w) <{element_dtype = f32, resize_if_index_out_of_bounds = false}> : (tensor<*x!stepwell.variant>, tensor<*xi32>, tensor<*xf32>) -> tensor<*x!stepwell.variant>
  %j = "tf.AddV2"(%i, %one) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi32>
  "stepwell.yield"(%j, %p) : (tensor<*xi32>, tensor<*x!stepwell.variant>) -> ()
}) : (tensor<i32>, tensor<*x!stepwell.variant>) -> (tensor<*xi32>, tensor<*x!stepwell.variant>)
%y = "tf.TensorListStack"(%z, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()

// -----

// A round puts a tensor of unknown rank into a list
// CHECK-LABEL: the model: 1 of 11 operators cannot be lowered to opset
// CHECK-NEXT: tf.WhileRegion  ""  (i32[], dynamic[...])
// CHECK-NEXT: the rank of a tensor that the loop puts into a list is not known; give shapes with --input
%x = "stepwell.input"() <{tensor_name = "x"}> : () -> tensor<2xf32>
%zero = "tf.Const"() <{value = #stepwell.constant<"i32", [], [0]>, dtype = i32}> : () -> tensor<i32>
%one = "tf.Const"() <{value = #stepwell.constant<"i32", [], [1]>, dtype = i32}> : () -> tensor<i32>
%u = "stepwell.input"() <{tensor_name = "u"}> : () -> tensor<*xf32>
%n = "stepwell.input"() <{tensor_name = "n"}> : () -> tensor<i32>
%any = "tf.Const"() <{value = #stepwell.constant<"i32", [], [-1]>, dtype = i32}> : () -> tensor<i32>
%m = "tf.TensorListReserve"(%any, %n) <{element_dtype = f32, shape_type = i32}> : (tensor<i32>, tensor<i32>) -> tensor<*x!stepwell.variant>
%r, %z = "tf.WhileRegion"(%zero, %m) ({
^bb0(%ic: tensor<*xi32>, %oc: tensor<*x!stepwell.variant>):
  %lt = "tf.Less"(%ic, %n) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi1>
  "stepwell.yield"(%lt) : (tensor<*xi1>) -> ()
}, {
^bb0(%i: tensor<*xi32>, %o: tensor<*x!stepwell.variant>):
  %p = "tf.TensorListSetItem"(%o, %i, %u) <{element_dtype = f32, resize_if_index_out_of_bounds = false}> : (tensor<*x!stepwell.variant>, tensor<*xi32>, tensor<*xf32>) -> tensor<*x!stepwell.variant>
  %j = "tf.AddV2"(%i, %one) <{T = i32}> : (tensor<*xi32>, tensor<i32>) -> tensor<*xi32>
  "stepwell.yield"(%j, %p) : (tensor<*xi32>, tensor<*x!stepwell.variant>) -> ()
}) : (tensor<i32>, tensor<*x!stepwell.variant>) -> (tensor<*xi32>, tensor<*x!stepwell.variant>)
%y = "tf.TensorListStack"(%z, %any) <{element_dtype = f32, num_elements = -1 : i64}> : (tensor<*x!stepwell.variant>, tensor<i32>) -> tensor<*xf32>
"stepwell.output"(%y) <{tensor_name = "y"}> : (tensor<*xf32>) -> ()
